package staff_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// openForms are the forms that are sent without being signed in, and the one that
// asks once more who somebody is; each with all of its fields. What stands in %s
// is made up too; {reset}, {join} and {begin} are links that stand, which let in who
// types well, {staff} is somebody with a PIN at the shared computer that asks, and
// the second step is asked of who has proved the first.
var openForms = []struct {
	address string
	fields  []string
}{
	{"/sign-in", []string{"email", "password", "back"}},
	{"/sign-in/second", []string{"code", "back", "remember"}},
	{"/sign-in/link", []string{"email"}},
	{"/sign-in/link/%s", []string{"back"}},
	{"/sign-in/reset/%s", []string{"password"}},
	{"/join", []string{"code"}},
	{"/join/%s", []string{"language", "password"}},
	{"/kiosk/%s", []string{"pin", "staff"}},
	{"/kiosk/{staff}", []string{"pin", "back"}},
	{"/begin/%s", nil},
	{"/sign-in/reset/{reset}", []string{"password", "back"}},
	{"/join/{join}", []string{"password", "back", "language"}},
	{"/begin/{begin}", []string{"back"}},
	{"/sign-in/passkey", []string{"answer", "back"}},
	{"/sign-in/passkey/ask", []string{"back"}},
	{"/sign-in/with/%s", []string{"back"}},
	{"/prove", []string{"password", "code", "back"}},
}

// FuzzOpenForms sends whatever comes to mind to every form that is open: what is
// read is text, and nobody gets in.
func FuzzOpenForms(f *testing.F) {
	for _, seed := range [][3]string{
		{"sara@example.com", "wrong", "/"},
		{"", "", "//evil.example"},
		{"a@b\x00c", "\xff", "/\\evil"},
		{strings.Repeat("a", 300), strings.Repeat("p", 5000), "/%2f%2fevil"},
		{"' OR 1=1 --", "$argon2id$", "javascript:x"},
		{"سارہ@example.com", "پاس ورڈ", "/cases"},
		{"0000-0000-0000", "۱۲۳۴۵۶", "ur"},
		{"{\"id\":\"AA\"}", "123456", "0000000000001"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	d := testkit.SQLite(f)
	var h *house
	var e *entry
	f.Fuzz(func(t *testing.T, first, second, third string) {
		if h == nil {
			h = opened(t, d)
			h.known()
			e = h.entry()
		}
		h.t = t
		h.hand.Advance(24 * time.Hour) // nobody is slowed down
		half, standing := e.afresh(h)
		typed := []string{first, second, third}
		for _, each := range openForms {
			form := url.Values{}
			for i, field := range each.fields {
				form.Set(field, typed[i])
			}
			address := standing.Replace(strings.ReplaceAll(each.address, "%s", url.PathEscape(third)))
			visitor := &browser{house: h, cookies: []*http.Cookie{{Name: "vaada_kiosk", Value: e.kiosk, Path: "/"}, {Name: "vaada_half", Value: half, Path: "/"}}}
			if each.address == "/prove" {
				visitor = &browser{house: h, session: e.sara.session}
			}
			got := visitor.do(http.MethodPost, address, form)
			stands := strings.ContainsAny(each.address, "{") && !strings.Contains(each.address, "{staff}")
			asked := each.address == "/sign-in/passkey/ask" // which answers a challenge
			if got.status == http.StatusInternalServerError || got.status == http.StatusOK && !asked || !stands && opens(got) || away(got) {
				t.Errorf("%s with %q: %d, leads to %q", address, typed, got.status, got.to)
			}
		}
	})
}

// entry is what stands at the door: somebody who is in, somebody who owes a second
// factor, somebody with a PIN at a shared computer.
type entry struct {
	sara, second, pin *browser
	kiosk             string
}

func (h *house) entry() *entry {
	e := &entry{sara: h.hire("Hina", people.Agent), second: h.hire("Zoya", people.Agent), pin: h.hire("Pia", people.Agent)}
	var err error
	e.kiosk, err = h.people.OpenKiosk(h.t.Context(), h.hire("Keeper", people.Administrator).who, h.office, "Counter")
	h.must(err)
	h.must(h.people.SetPin(h.t.Context(), e.pin.who, "318294"))
	h.must(h.people.BeginFactor(h.t.Context(), e.second.who))
	state, err := h.people.Factor(h.t.Context(), e.second.who)
	h.must(err)
	_, err = h.people.ConfirmFactor(h.t.Context(), e.second.who, appCode(h.t, state.Begun.Secret, h.hand.Now().Time()))
	h.must(err)
	return e
}

var resetLink = regexp.MustCompile(`/sign-in/reset/(\w+)`)

// afresh gives a half session, and links that stand; the PIN was never typed wrongly.
func (e *entry) afresh(h *house) (half string, standing *strings.Replacer) {
	ctx := h.t.Context()
	first, err := h.people.MakeLink(ctx, people.Program(), e.second.who.ID, false)
	h.must(err)
	begun, err := h.people.SignInByLink(ctx, first, people.Entrance{})
	h.must(err)
	if !begun.Half {
		h.t.Fatal("the first step is enough")
	}
	var payload []byte
	h.must(h.people.AskLink(ctx, "hina@example.com", people.LinkSetsAnew, "http://vaada.example", people.Entrance{}))
	h.must(h.people.SweepLinks(ctx, people.Program()))
	invited := people.Staff{Name: "Ali", Language: language.English, Office: h.office, Team: h.team, Holdings: people.Usual(h.office, people.Agent)}
	made, err := h.people.Invite(ctx, people.Program(), invited, people.BySlip, func(link string) string { return link })
	h.must(err)
	begin, err := h.people.MakeLink(ctx, people.Program(), e.pin.who.ID, false)
	h.must(err)
	h.must(h.db.Deed(ctx, func(tx *db.Tx) error {
		if _, err := tx.Exec(`UPDATE people_pins SET wrong = 0`); err != nil {
			return err
		}
		return tx.Row(`SELECT payload FROM outbox_waiting ORDER BY id DESC LIMIT 1`).Scan(&payload)
	}))
	found := resetLink.FindStringSubmatch(h.unsealed(payload))
	if found == nil {
		h.t.Fatalf("no link stands in %s", payload)
	}
	return begun.Token, strings.NewReplacer("{reset}", found[1], "{join}", made.Code, "{begin}", begin, "{staff}", e.pin.who.ID.String())
}

// opens says that an answer let somebody in.
func opens(got answer) bool {
	for _, cookie := range (&http.Response{Header: got.header}).Cookies() {
		if cookie.Name == web.SessionCookie && cookie.MaxAge >= 0 && cookie.Value != "" {
			return true
		}
	}
	return false
}

// away says that an answer leads to another host.
func away(got answer) bool {
	return got.to != "" && !strings.HasPrefix(got.to, "/") || strings.HasPrefix(got.to, "//") || strings.HasPrefix(got.to, "/\\")
}
