package people_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"vaada/internal/db"
	"vaada/internal/secret"
	"vaada/internal/testkit"
	"vaada/people"
)

// planted is a secret as it lay open before secrets were sealed.
const planted = "0planted1secret2that3lay4open5"

func TestWhatLayOpenIsSealedAndNotFoundAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk := people.Desk{DB: d, Now: testkit.Hand().Now, Keys: testkit.Keys()}
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO people_secrets (name, secret, made) VALUES ($1, $2, 1)`, people.ReplySecret, planted)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if d.Engine() == db.SQLite && !isInFiles(t, d.Path(), planted) {
			t.Fatal("the test finds nothing where something is")
		}
		for range 2 { // the second changes nothing
			if err := desk.SealSecrets(t.Context(), people.Program()); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := desk.Secret(t.Context(), people.Program(), people.ReplySecret); err != nil || got != planted {
			t.Errorf("it is %q now, %v", got, err)
		}
		if stored := stored(t, d); bytes.Contains([]byte(stored), []byte(planted)) || !secret.IsSealed(stored) {
			t.Errorf("stored is %q", stored)
		}
		if d.Engine() == db.SQLite && isInFiles(t, d.Path(), planted) {
			t.Error("it still lies open in the file")
		}
		desk.Keys = desk.Keys.Followed()
		if err := desk.SealSecrets(t.Context(), people.Program()); err != nil {
			t.Fatal(err)
		}
		desk.Keys = desk.Keys.Latest()
		if got, err := desk.Secret(t.Context(), people.Program(), people.ReplySecret); err != nil || got != planted {
			t.Errorf("with a new key it is %q, %v", got, err)
		}
	})
}

func stored(t *testing.T, d *db.DB) (text string) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT secret FROM people_secrets WHERE name = $1`, people.ReplySecret).Scan(&text)
	}); err != nil {
		t.Fatal(err)
	}
	return text
}

// isInFiles searches the bytes of a database, its log of commits included.
func isInFiles(t *testing.T, path, text string) bool {
	t.Helper()
	for _, part := range []string{"", "-wal"} {
		content, err := os.ReadFile(path + part)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		if bytes.Contains(content, []byte(text)) {
			return true
		}
	}
	return false
}

func TestALetterThatLayOpenIsSealedAndTiedToWhomItGoes(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		ctx := t.Context()
		o.must(o.AskLink(ctx, o.meerasAddress, people.LinkSignsIn, "https://desk.example.com", sarasBrowser))
		o.must(o.SweepLinks(ctx, people.Program()))
		lying := func(table string) (letter people.Letter) {
			t.Helper()
			all := column(t, d, `SELECT payload FROM `+table)
			if len(all) != 1 {
				t.Fatalf("%d letters lie in %s", len(all), table)
			}
			o.must(json.Unmarshal(all[0], &letter))
			return letter
		}
		put := func(letter people.Letter) {
			t.Helper()
			payload, err := json.Marshal(letter)
			o.must(err)
			o.must(d.Deed(ctx, func(tx *db.Tx) error {
				_, err := tx.Exec(`UPDATE outbox_waiting SET payload = $1`, payload)
				return err
			}))
		}
		open := lying("outbox_waiting")
		var err error
		open.Body, err = open.Said(o.Keys)
		o.must(err)
		put(open) // as an earlier program wrote it
		o.must(o.SealSecrets(ctx, people.Program()))
		sealed := lying("outbox_waiting")
		if said, err := sealed.Said(o.Keys); !secret.IsSealed(sealed.Body) || err != nil || said != open.Body {
			t.Fatalf("it lies as %+v and says %q, %v", sealed, said, err)
		}
		if d.Engine() == db.SQLite && isInFiles(t, d.Path(), "/sign-in/link/") {
			t.Error("it still lies open in the file")
		}
		thief := sealed
		thief.To = "thief@example.com"
		if said, err := thief.Said(o.Keys); err == nil {
			t.Errorf("sent to somebody else it says %q", said)
		}
		o.must(d.Deed(ctx, func(tx *db.Tx) error { // one that could not be sent
			_, err := tx.Exec(`INSERT INTO outbox_dead (id, lane, kind, recipient, case_id, payload, made, attempts, last_fault, died)
				SELECT id, lane, kind, recipient, case_id, payload, made, attempts, last_fault, made FROM outbox_waiting`)
			if err == nil {
				_, err = tx.Exec(`DELETE FROM outbox_waiting`)
			}
			return err
		}))
		o.Keys = o.Keys.Followed()
		o.must(o.SealSecrets(ctx, people.Program()))
		o.Keys = o.Keys.Latest()
		if said, err := lying("outbox_dead").Said(o.Keys); err != nil || said != open.Body {
			t.Errorf("with a new key it says %q, %v", said, err)
		}
		o.Keys = secret.New() // the old one is lost
		o.must(o.ForgetSecrets(ctx, people.Program()))
		if left := column(t, d, `SELECT payload FROM outbox_dead`); len(left) != 0 {
			t.Errorf("what nobody can open is kept: %q", left)
		}
	})
}
