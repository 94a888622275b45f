package app_test

import (
	"testing"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestLettersWaitUntilThereIsAMailServer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d)
		served := f.App
		var err error
		f.App, err = app.New(t.Context(), app.Config{DB: d, Now: f.hand.Now, Keys: testkit.Keys()})
		must(t, err)
		t.Cleanup(f.Close)
		if taken := f.takes("From: ali@example.com\r\nTo: complaints@anarhome.example\r\nMessage-ID: <a@example.com>\r\nSubject: Fridge\r\n\r\nIt does not cool.\r\n"); taken.Case == "" {
			t.Fatalf("it was taken as %+v", taken)
		}
		if left := f.sends(); len(left) != 0 {
			t.Errorf("without a server there left %q", left)
		}
		f.App = served
		if left := f.sends(); len(left) != 1 {
			t.Errorf("with a server there left %q", left)
		}
	})
}
