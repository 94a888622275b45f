package app_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/sample"
)

// handed gives a message to a server as a command does, in Urdu.
func handed(t *testing.T, a *app.App, message string) (app.Taken, error) {
	t.Helper()
	request := httptest.NewRequest(http.MethodPost, "/mail", strings.NewReader(message))
	request.Header.Set("Accept-Language", string(language.Urdu))
	answer := httptest.NewRecorder()
	a.Local().ServeHTTP(answer, request)
	return app.ReadTaken(answer.Result())
}

func TestACommandHearsWhereItsMessageWent(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rooms := sample.RoomsOf(d)
		_, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
		must(t, err)
		a, err := app.New(t.Context(), app.Config{DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys()})
		must(t, err)
		t.Cleanup(a.Close)

		complaint := "From: Emre <emre@customer.example>\r\nTo: complaints@anarhome.example\r\nMessage-ID: <1@customer.example>\r\n\r\nIt broke."
		first, err := handed(t, a, complaint)
		must(t, err)
		again, err := handed(t, a, complaint)
		must(t, err)
		if first.Case == "" || first.Before || !again.Before {
			t.Errorf("first %+v, again %+v", first, again)
		}
		strange, err := handed(t, a, "no header")
		must(t, err)
		if strange.Held != "not-mail" || strange.Case != "" {
			t.Errorf("%+v", strange)
		}
	})
}

func TestACommandHearsTheFaultOfTheServerInItsLanguage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		a, err := app.New(t.Context(), app.Config{DB: d, Now: testkit.Hand().Now, Keys: testkit.Keys()})
		must(t, err)
		a.Close()
		must(t, d.Close())

		_, err = handed(t, a, "From: emre@customer.example\r\n\r\nIt broke.")
		reader := language.Reader{Language: language.Urdu}
		if f := fault.Of(err); f == nil || f.Kind != fault.KindBroken || f.Say.Plain(reader) != say.ErrServer().Plain(reader) {
			t.Errorf("it heard %v", err)
		}
	})
}
