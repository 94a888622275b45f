package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"vaada/api"
	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/touchpoint"
)

// doors opens the API of a small firm, and gives a key.
func doors(t *testing.T, d *db.DB) (handler http.Handler, key string) {
	t.Helper()
	hand := testkit.Hand()
	staff := people.Desk{DB: d, Now: hand.Now}
	_, _, err := staff.Found(t.Context(), people.Program(), people.Founding{
		Organisation: people.Organisation{Name: language.NewText(language.English, "Anar Home"), Language: language.English, Currency: "PKR"},
		Office:       language.NewText(language.English, "Lahore"), Calendar: starter.Karachi(),
		Team: language.NewText(language.English, "Call centre"),
	})
	if err != nil {
		t.Fatal(err)
	}
	err = touchpoint.Desk{DB: d, Now: hand.Now}.SetUp(t.Context(), people.Program(), touchpoint.Lists{
		Touchpoints: []touchpoint.Named{{Key: touchpoint.Telephone, Name: language.NewText(language.English, "Telephone")}},
	})
	if err != nil {
		t.Fatal(err)
	}
	plan := people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}}
	if _, key, err = staff.MakeKey(t.Context(), people.Program(), plan); err != nil {
		t.Fatal(err)
	}
	return api.Doors{People: staff, Cases: casework.Desk{DB: d, Now: hand.Now}, Clocks: clock.Desk{DB: d, Now: hand.Now}, Now: hand.Now}.Handler(), key
}

func post(handler http.Handler, key, spoken, body string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(http.MethodPost, "/api/calls", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept-Language", spoken)
	if key != "" {
		request.Header.Set("Authorization", "Bearer "+key)
	}
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	return answer
}

func TestTheSameRingTwiceIsOneContact(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		handler, key := doors(t, d)
		ring := `{"call": "c1", "kind": "ring", "from": "+92 300 5550142"}`
		first, second := post(handler, key, "en", ring), post(handler, key, "en", ring)
		if first.Code != http.StatusOK || first.Body.String() != second.Body.String() {
			t.Fatalf("%d %s, then %d %s", first.Code, first.Body, second.Code, second.Body)
		}
	})
}

func TestWhatIsNoCallIsSaidForWhatItIs(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		handler, key := doors(t, d)
		for name, test := range map[string]struct {
			body, mediaType string
			status          int
			says            string
		}{
			"an unknown field":  {`{"call": "c1", "kind": "ring", "colour": "red"}`, "application/json", http.StatusUnprocessableEntity, "body.colour diye bir alan yok."},
			"another mediatype": {`call=c1`, "text/csv", http.StatusUnsupportedMediaType, "JSON değil"},
			"too large":         {`{"call": "` + strings.Repeat("c", 2_000_000) + `"}`, "application/json", http.StatusRequestEntityTooLarge, "çok büyük"},
		} {
			request := httptest.NewRequest(http.MethodPost, "/api/calls", strings.NewReader(test.body))
			request.Header.Set("Content-Type", test.mediaType)
			request.Header.Set("Accept-Language", "tr")
			request.Header.Set("Authorization", "Bearer "+key)
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, request)
			if answer.Code != test.status || !strings.Contains(answer.Body.String(), test.says) || strings.Contains(answer.Body.String(), `"title"`) {
				t.Errorf("%s: %d %s", name, answer.Code, answer.Body)
			}
		}
	})
}

func TestWhatIsWrongIsSaidInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		handler, key := doors(t, d)
		for name, test := range map[string]struct {
			key, body string
			status    int
			field     string
		}{
			"no key":              {"", `{"call": "c1", "kind": "ring"}`, http.StatusUnauthorized, ""},
			"a guessed key":       {"vaada_guessed", `{"call": "c1", "kind": "ring"}`, http.StatusUnauthorized, ""},
			"no call":             {key, `{"kind": "ring"}`, http.StatusUnprocessableEntity, "body.call"},
			"no such kind":        {key, `{"call": "c2", "kind": "sing"}`, http.StatusUnprocessableEntity, "body.kind"},
			"an unknown call":     {key, `{"call": "c3", "kind": "end"}`, http.StatusUnprocessableEntity, "body.call"},
			"a number for a name": {key, `{"call": 7, "kind": "ring"}`, http.StatusUnprocessableEntity, "body.call"},
			"no JSON":             {key, `ring ring`, http.StatusBadRequest, ""},
		} {
			answer := post(handler, test.key, "tr", test.body)
			var told struct {
				Detail string `json:"detail"`
				Errors []struct{ Location, Message string }
			}
			if err := json.Unmarshal(answer.Body.Bytes(), &told); err != nil {
				t.Fatalf("%s: %s: %v", name, answer.Body, err)
			}
			if answer.Code != test.status || told.Detail == "" {
				t.Errorf("%s: %d %s", name, answer.Code, answer.Body)
			}
			if test.field != "" && (len(told.Errors) == 0 || told.Errors[0].Location != test.field) {
				t.Errorf("%s names %+v", name, told.Errors)
			}
			for _, english := range []string{"expected", "validation", "Send ", "cannot be"} {
				if strings.Contains(answer.Body.String(), english) {
					t.Errorf("%s speaks English: %s", name, answer.Body)
				}
			}
		}
	})
}

// The charter is read without a key, and by pages of other sites; before there is
// one the answer says so.
func TestTheCharterIsForEverybody(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		answer := f.ask("", http.MethodGet, "/api/public/charter", "")
		if answer.Code != http.StatusOK || answer.Header().Get("Access-Control-Allow-Origin") != "*" ||
			answer.Header().Get("Cross-Origin-Resource-Policy") != "cross-origin" {
			t.Fatalf("%d %v", answer.Code, answer.Header())
		}
		for _, want := range []string{`"format":1`, `"edition":`, "We get it right, every call, every time.", "Aramanızı", "سیکنڈ کے اندر دیں گے۔", `"goal":0.8`} {
			if !strings.Contains(answer.Body.String(), want) {
				t.Errorf("%s is not in %s", want, answer.Body)
			}
		}
	})
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		handler := api.Doors{Charters: charter.Desk{DB: d}, Policies: policy.Desk{DB: d}, Now: testkit.Hand().Now}.Handler()
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/api/public/charter", nil))
		if answer.Code != http.StatusNotFound {
			t.Errorf("before a charter is published: %d %s", answer.Code, answer.Body)
		}
	})
}
