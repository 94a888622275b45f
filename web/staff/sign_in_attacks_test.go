package staff_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// known gives Sara a password.
func (h *house) known() *browser {
	h.t.Helper()
	sara := h.hire("Sara", people.Agent)
	h.must(h.people.SetPassword(h.t.Context(), people.Program(), sara.who.ID, "a pomegranate tree"))
	return sara
}

// cookieIn reads a cookie as an answer leaves it: what it sets last.
func (a answer) cookieIn(name string) (last string) {
	for _, each := range a.header.Values("Set-Cookie") {
		if value, found := strings.CutPrefix(each, name+"="); found {
			last, _, _ = strings.Cut(value, ";")
		}
	}
	return last
}

// send asks as a stranger does, with headers of their own.
func (h *house) send(method, address string, form url.Values, headers map[string]string) answer {
	h.t.Helper()
	r := httptest.NewRequest(method, "http://vaada.test"+address, strings.NewReader(form.Encode())).WithContext(h.t.Context())
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for name, value := range headers {
		if name == "Host" {
			r.Host = value
		}
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.handler.ServeHTTP(w, r)
	return answer{w.Code, w.Header().Get("Location"), w.Body.String(), w.Header()}
}

func TestASessionThatWasThereBeforeIsNotTheOneAfterwards(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.known()
		planted := &browser{house: h, session: "chosen by somebody else"}
		in := planted.post("/sign-in", "email", "sara@example.com", "password", "a pomegranate tree").want(t, http.StatusSeeOther)
		if given := in.cookieIn(web.SessionCookie); given == "" || given == planted.session {
			t.Errorf("the session is %q", given)
		}
		again := sara.post("/sign-in", "email", "sara@example.com", "password", "a pomegranate tree").want(t, http.StatusSeeOther)
		if again.cookieIn(web.SessionCookie) == sara.session {
			t.Error("the session keeps its name")
		}
		sara.get("/cases").want(t, http.StatusSeeOther) // the one before is over
		h.hand.Advance(time.Hour)
		sara.session = again.cookieIn(web.SessionCookie)
		proved := sara.post("/prove", "password", "a pomegranate tree", "back", "//evil.example").want(t, http.StatusSeeOther)
		if proved.to != "/" || proved.cookieIn(web.SessionCookie) == sara.session {
			t.Errorf("proving leads to %q", proved.to)
		}
		sara.get("/cases").want(t, http.StatusSeeOther)
	})
}

func TestNobodySignsInFromAnotherSite(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.known()
		form := url.Values{"email": {"sara@example.com"}, "password": {"a pomegranate tree"}}
		for _, from := range []map[string]string{{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"}} {
			for _, address := range []string{"/sign-in", "/sign-in/second", "/sign-in/link", "/sign-out", "/kiosk/0"} {
				if refused := h.send(http.MethodPost, address, form, from).want(t, http.StatusForbidden); refused.cookieIn(web.SessionCookie) != "" {
					t.Errorf("%s from %v signs in", address, from)
				}
			}
		}
	})
}

func TestAskingForALinkTellsNobodyWhoIsHere(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.known()
		h.pages.Home = people.Home{Hosts: []string{"desk.example.com"}, Secure: false}
		there := map[string]string{"Host": "desk.example.com", "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example", "Sec-Fetch-Site": "same-origin"}
		var said []string
		for _, email := range []string{"sara@example.com", "nobody@example.com"} {
			asked := h.send(http.MethodPost, "/sign-in/link", url.Values{"email": {email}}, there).want(t, http.StatusSeeOther)
			page := h.send(http.MethodGet, asked.to, nil, there).want(t, http.StatusOK, "a letter is on its way")
			said = append(said, asked.to+regexp.MustCompile(`vaada-now" content="\d+`).ReplaceAllString(page.body, ""))
		}
		if said[0] != said[1] {
			t.Error("the answers differ")
		}
		h.must(h.people.SweepLinks(t.Context(), people.Program()))
		letters := h.letters()
		if len(letters) != 1 || !strings.Contains(letters[0], "http://desk.example.com/sign-in/link/") || strings.Contains(letters[0], "evil") {
			t.Fatalf("the letters are %q", letters)
		}
		link := regexp.MustCompile(`/sign-in/link/\w+`).FindString(letters[0])
		nobody := &browser{house: h}
		if page := nobody.get(link).want(t, http.StatusOK, "Sara"); page.cookieIn(web.SessionCookie) != "" {
			t.Error("reading the page signs in")
		}
		nobody.get("/sign-in/link/guessed").want(t, http.StatusNotFound, "Ask for another one")
		if nobody.post(link).want(t, http.StatusSeeOther).cookieIn(web.SessionCookie) == "" {
			t.Error("the button does not sign in")
		}
		nobody.post(link).want(t, http.StatusNotFound, "Ask for another one")
		strange := map[string]string{"Host": "evil.example", "Sec-Fetch-Site": "same-origin"}
		h.send(http.MethodPost, "/sign-in/link", url.Values{"email": {"sara@example.com"}}, strange).want(t, http.StatusServiceUnavailable)
	})
}

// letters are those to members of staff that wait, opened.
func (h *house) letters() (all []string) {
	h.t.Helper()
	h.must(h.db.Look(h.t.Context(), func(tx *db.Tx) error {
		rows, err := tx.Rows(`SELECT payload FROM outbox_waiting WHERE kind = '` + people.LetterKind + `' ORDER BY id`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var one []byte
			if err := rows.Scan(&one); err != nil {
				return err
			}
			all = append(all, h.unsealed(one))
		}
		return rows.Err()
	}))
	return all
}

// unsealed is a letter to a member of staff with what it says in clear.
func (h *house) unsealed(payload []byte) string {
	h.t.Helper()
	var letter people.Letter
	h.must(json.Unmarshal(payload, &letter))
	var err error
	letter.Body, err = letter.Said(testkit.Keys())
	h.must(err)
	payload, err = json.Marshal(letter)
	h.must(err)
	return string(payload)
}

func TestWhatWasTypedWaitsForTheProof(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.known()
		sara.get("/account/password").want(t, http.StatusSeeOther) // SetPassword ended the session
		link, err := h.people.MakeLink(t.Context(), people.Program(), sara.who.ID, true)
		h.must(err)
		begun, err := h.people.SignInByLink(t.Context(), link, people.Entrance{})
		h.must(err)
		sara.session = begun.Token
		h.hand.Advance(time.Hour)
		if to := sara.get("/account/password").want(t, http.StatusSeeOther).to; to != "/prove?back=%2Faccount%2Fpassword" {
			t.Errorf("it leads to %q", to)
		}
		asked := sara.post("/account/pin", "pin", "318294", "note", "<b>kept</b>").want(t, http.StatusForbidden, `name="waits.note"`, "&lt;b&gt;kept&lt;/b&gt;", `value="/account/pin"`)
		if strings.Contains(asked.body, "318294") {
			t.Error("a secret stands in the page")
		}
		sara.post("/prove", "password", "wrong", "to", "/account/pin", "waits.note", "kept").want(t, http.StatusUnprocessableEntity, `name="waits.note"`)
		done := sara.post("/prove", "password", "a pomegranate tree", "to", "/account/pin", "waits.note", "kept").want(t, http.StatusOK, `action="/account/pin"`, `name="note"`, "Go on")
		sara.session = done.cookieIn(web.SessionCookie)
		for _, elsewhere := range []string{"//evil.example/x", "https:////evil.example/x", "https:/\\evil.example/x", "https://evil.example/x"} {
			away := sara.post("/prove", "password", "a pomegranate tree", "to", elsewhere, "waits.note", "kept")
			if strings.Contains(away.body, "evil.example") {
				t.Errorf("%s leads away: %s", elsewhere, away.body)
			}
		}
	})
}

func TestTheDeskIsClosedUntilASecondFactorIsSetUp(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager := h.hire("Ayesha", people.Manager)
		h.must(h.people.Set(t.Context(), manager.who, people.SettingSecond, "nobody", "managers"))
		link, err := h.people.MakeLink(t.Context(), people.Program(), manager.who.ID, false)
		h.must(err)
		begun, err := h.people.SignInByLink(t.Context(), link, people.Entrance{})
		h.must(err)
		owing := &browser{house: h, session: begun.Token}
		for _, address := range []string{"/", "/cases", "/settings", "/settings/people"} {
			if to := owing.get(address).want(t, http.StatusSeeOther).to; to != "/account/second-factor" {
				t.Errorf("%s leads to %q", address, to)
			}
		}
		owing.get("/account/second-factor").want(t, http.StatusOK, "Your role needs a second factor")
		owing.post("/account/second-factor").want(t, http.StatusSeeOther)
		page := owing.get("/account/second-factor").want(t, http.StatusOK, "<svg class=\"qr\"")
		letters := regexp.MustCompile(`class="by-hand">([A-Z2-7 ]+)<`).FindStringSubmatch(page.body)
		if len(letters) != 2 || len(strings.ReplaceAll(letters[1], " ", "")) != 32 {
			t.Fatalf("the secret is %q", letters)
		}
		owing.post("/account/second-factor/confirm", "code", "000000").want(t, http.StatusUnprocessableEntity, "The code is not right")
	})
}
