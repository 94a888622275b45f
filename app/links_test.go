package app_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"vaada/app"
	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
)

// word is what a link could be.
var word = regexp.MustCompile(`[0-9A-Za-z_-]{10,}`)

// opener is where a link of a letter leads.
var opener = regexp.MustCompile(`https?://\S+/(sign-in/link|sign-in/reset|join)/\w+`)

// asksLink has a manager ask for a link by mail, to sign in and to choose a password.
func (f *firm) asksLink() {
	f.Helper()
	for _, purpose := range []people.Purpose{people.LinkSignsIn, people.LinkSetsAnew} {
		must(f.T, f.People.AskLink(f.Context(), f.addressOf(sample.Ayesha), purpose, "https://vaada.test", people.Entrance{}))
	}
	must(f.T, f.People.SweepLinks(f.Context(), people.Program()))
}

// addressOf is somebody's e-mail address.
func (f *firm) addressOf(name string) string {
	f.Helper()
	profile, err := f.People.Member(f.Context(), people.Program(), f.staff[name].ID)
	must(f.T, err)
	return profile.Email
}

// joins takes Elif onto the staff.
func (f *firm) joins(way people.Way) error {
	f.Helper()
	manager := f.staff[sample.Ayesha]
	_, err := f.People.Invite(f.Context(), people.Program(), people.Staff{
		Name: "Elif Kaya", Email: "elif@anarhome.example", Language: "tr", Office: manager.Office, Team: manager.Team, Holdings: people.At(manager.Office, people.Agent),
	}, way, func(link string) string { return "https://vaada.test/join/" + link })
	return err
}

// openers are the links in the letters to staff that wait, opened with the key.
func openers(t *testing.T, d *db.DB) (all []string) {
	t.Helper()
	for _, row := range everyRow(t, d, "outbox_waiting") {
		var letter people.Letter
		if json.Unmarshal([]byte(row), &letter) != nil || !letter.HoldsLink() {
			continue
		}
		said, err := letter.Said(testkit.Keys())
		must(t, err)
		all = append(all, opener.FindString(said))
	}
	return all
}

// everyRow is what stands in the columns of a table.
func everyRow(t *testing.T, d *db.DB, table string) (all []string) {
	t.Helper()
	must(t, d.Look(t.Context(), func(tx *db.Tx) error {
		rows, err := tx.Rows("SELECT * FROM " + table)
		if err != nil {
			return err
		}
		defer rows.Close()
		names, err := rows.Columns()
		if err != nil {
			return err
		}
		cells, into := make([][]byte, len(names)), make([]any, len(names))
		for i := range cells {
			into[i] = &cells[i]
		}
		for rows.Next() {
			if err := rows.Scan(into...); err != nil {
				return err
			}
			for _, cell := range cells {
				all = append(all, string(cell))
			}
		}
		return rows.Err()
	}))
	return all
}

// opening counts the words in a text whose hash is one that opens an account.
func opening(hashes map[string]bool, text string) (n int) {
	for _, each := range word.FindAllString(text, -1) {
		sum := sha256.Sum256([]byte(each))
		if hashes[hex.EncodeToString(sum[:])] {
			n++
		}
	}
	return n
}

// wantNoOpener looks through every table for a link that opens an account.
func wantNoOpener(t *testing.T, d *db.DB, where string) (hashes map[string]bool) {
	t.Helper()
	moment, err := d.Moment(t.Context())
	must(t, err)
	hashes = map[string]bool{}
	must(t, d.Look(t.Context(), func(tx *db.Tx) error {
		rows, err := tx.Rows(`SELECT hash FROM people_links UNION SELECT hash FROM people_invites`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var hash string
			if err := rows.Scan(&hash); err != nil {
				return err
			}
			hashes[hash] = true
		}
		return rows.Err()
	}))
	for table := range moment.Rows {
		for _, cell := range everyRow(t, d, table) {
			if opening(hashes, cell) > 0 {
				t.Errorf("%s, table %s: a link lies open in %.300q", where, table, cell)
			}
		}
	}
	return hashes
}

// restored is what a backup of a database holds.
func restored(t *testing.T, d *db.DB) *db.DB {
	t.Helper()
	source := backup.Server(d, "")
	if d.Engine() == db.SQLite {
		source = backup.File(d.Path(), testkit.Folder(t))
	}
	file, to := filepath.Join(testkit.Folder(t), "monday"+backup.Ending), filepath.Join(testkit.Folder(t), "restored")
	_, err := backup.Make(t.Context(), file, backup.Making{ID: 7, Why: backup.Asked, Source: source})
	must(t, err)
	b, err := backup.Open(t.Context(), file)
	must(t, err)
	defer b.Close()
	must(t, b.Database(t.Context(), to))
	address := "sqlite:" + to
	if d.Engine() == db.PostgreSQL {
		address = testkit.EmptyPostgreSQLAddress(t)
		must(t, db.Undump(t.Context(), address, "", to, b.Moment))
	}
	copied, err := db.Open(t.Context(), address)
	must(t, err)
	t.Cleanup(func() { _ = copied.Close() })
	return copied
}

func TestNoCopyOfTheDatabaseHoldsALinkThatOpensAnAccount(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		f.asksLink()
		must(t, f.joins(people.ByMail))
		hashes := wantNoOpener(t, d, "while the letters wait")
		links := openers(t, d)
		if len(links) != 3 || opening(hashes, strings.Join(links, " ")) != 3 {
			t.Fatalf("the letters hold %q, and the test does not know them", links)
		}
		wantNoOpener(t, restored(t, d), "in a backup")
		f.quote = true
		if left := f.sends(); len(left) != 0 {
			t.Errorf("there left %q", left)
		}
		unsent, err := f.Cases.Unsent(t.Context(), people.Program(), 0, 10)
		must(t, err)
		if len(unsent) != 3 || !strings.Contains(unsent[0].LastFault, "https://vaada.test/") {
			t.Fatalf("not sent: %+v", unsent)
		}
		wantNoOpener(t, d, "after a server refused them, and quoted what it refused")
		wantNoOpener(t, restored(t, d), "in a backup after that")
		f.quote = false
		for _, each := range unsent {
			must(t, f.Cases.SendAgain(t.Context(), people.Program(), each.ID))
		}
		left := f.sends()
		for _, letter := range left {
			if opening(hashes, strings.ReplaceAll(letter, "=\r\n", "")) == 0 {
				t.Errorf("a letter left without its link:\n%s", letter)
			}
		}
		if len(left) != 3 {
			t.Errorf("%d letters left", len(left))
		}
	})
}

func TestWithoutAMailServerNoLetterHoldsALink(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		var err error
		f.App, err = app.New(t.Context(), app.Config{DB: d, Now: f.hand.Now, Keys: testkit.Keys()})
		must(t, err)
		t.Cleanup(f.Close)
		f.asksLink()
		if err := f.joins(people.ByMail); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "way" {
			t.Errorf("an invitation by mail: %v", err)
		}
		must(t, f.joins(people.BySlip))
		if rows := everyRow(t, d, "outbox_waiting"); len(rows) != 0 {
			t.Errorf("there wait %q", rows)
		}
		if asked := everyRow(t, d, "people_asked"); len(asked) != 0 {
			t.Errorf("asked for for ever: %q", asked)
		}
	})
}

func TestWhatAServerQuotesOfALinkIsTakenOutAndNothingElse(t *testing.T) {
	t.Parallel()
	letter := "Anar Home at https://anarhome.example/ asks you: https://desk.example/join/Xq7-k2.Lm9"
	for quoted, kept := range map[string]string{
		"554 listed: https://desk.example/join/Xq7-k2.Lm9": "554 listed: https://desk.example/join/…",
		"554 listed: HTTPS://DESK.EXAMPLE/JOIN/XQ7-K2.LM9": "554 listed: HTTPS://DESK.EXAMPLE/JOIN/…",
		"554 listed: /join/Xq7-\r\n k2.Lm9 as spam":        "554 listed: /join/… as spam",
		"451 try later, says anarhome.example":             "451 try later, says anarhome.example",
	} {
		if got := app.WithoutLinks(quoted, letter); got != kept {
			t.Errorf("%q is kept as %q", quoted, got)
		}
	}
}
