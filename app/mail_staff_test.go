package app_test

import (
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

// writes puts a letter to somebody into the outbox.
func (f *firm) writes(to people.Staff, subject, body string) (id ids.ID, err error) {
	f.Helper()
	words := func(text string) language.Message { return language.Words(language.NewText(to.Language, text)) }
	err = f.database().Deed(f.Context(), func(tx *db.Tx) error {
		id, err = people.WriteTo(tx, to, f.hand.Now(), words(subject), words(body), words("Goodbye"))
		return err
	})
	return id, err
}

// database is the database of the firm.
func (f *firm) database() *db.DB { return f.People.DB }

// someone is a member of staff whose name and subject try to add a header.
func (f *firm) someone() people.Staff {
	f.Helper()
	all, err := f.People.Everybody(f.Context(), people.Program())
	must(f.T, err)
	one := all[0]
	one.Email, one.Language = "nadia@anarhome.example", language.Urdu
	return one
}

func TestALetterToStaffLeavesByMailAndBringsNoHeaderAlong(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		to := f.someone()
		to.Name = "Nadia\r\nBcc: thief@example.com"
		_, err := f.writes(to, "Your account\r\nBcc: thief@example.com\r\n\r\nand a body", "It was changed.\r\n.\r\nRCPT TO:<thief@example.com>")
		must(t, err)
		letters := f.sends()
		if len(letters) != 1 {
			t.Fatalf("there left %q", letters)
		}
		if header(letters[0], "Bcc") != "" || header(letters[0], "Auto-Submitted") == "" || header(letters[0], "Content-Language") != "ur" {
			t.Errorf("the letter is\n%s", letters[0])
		}
		if !strings.Contains(letters[0], "Goodbye") {
			t.Error("its second paragraph is not there")
		}
		if to := header(letters[0], "To"); !strings.Contains(to, "nadia@anarhome.example") {
			t.Errorf("it goes to %q", to)
		}
		if id := header(letters[0], "Message-ID"); !strings.HasSuffix(id, "@anarhome.example") {
			t.Errorf("its Message-ID is %q", id)
		}
	})
}

func TestALetterToStaffWaitsForAMailServerAndStaysWhenItIsOver(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		served, to := f.App, f.someone()
		f.asksLink()
		_, err := f.writes(to, "For ever", "never over")
		must(t, err)
		f.App, err = app.New(t.Context(), app.Config{DB: d, Now: f.hand.Now, Keys: testkit.Keys()})
		must(t, err)
		t.Cleanup(f.Close)
		if left := f.sends(); len(left) != 0 {
			t.Errorf("without a server there left %q", left)
		}
		f.App = served
		f.hand.Advance(time.Hour)
		left := f.sends()
		if len(left) != 1 || !strings.Contains(left[0], "never over") {
			t.Errorf("an hour later there left %q", left)
		}
	})
}

func TestWhoHasNoAddressGetsNoLetter(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		to := f.someone()
		to.Email = ""
		if _, err := f.writes(to, "Hello", "there"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("writing answered %v", err)
		}
	})
}
