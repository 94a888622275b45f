package people_test

import (
	"bytes"
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
