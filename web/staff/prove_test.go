package staff_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/money"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/web"
)

var hiddenField = regexp.MustCompile(`<input[^>]*type="hidden"[^>]*>`)

// hiddenIn reads the hidden fields of a page.
func hiddenIn(body string) url.Values {
	read := func(input, name string) string {
		found := regexp.MustCompile(` ` + name + `="([^"]*)"`).FindStringSubmatch(input)
		if found == nil {
			return ""
		}
		return html.UnescapeString(found[1])
	}
	all := url.Values{}
	for _, input := range hiddenField.FindAllString(body, -1) {
		all.Add(read(input, "name"), read(input, "value"))
	}
	return all
}

// stale is a manager with a password whose proof is too old.
func (h *house) stale() *browser {
	h.t.Helper()
	manager := h.hire("Ayesha", people.Manager)
	h.must(h.people.SetPassword(h.t.Context(), people.Program(), manager.who.ID, "a pomegranate tree"))
	link, err := h.people.MakeLink(h.t.Context(), people.Program(), manager.who.ID, true)
	h.must(err)
	begun, err := h.people.SignInByLink(h.t.Context(), link, people.Entrance{})
	h.must(err)
	manager.session = begun.Token
	h.hand.Advance(time.Hour)
	return manager
}

// A form that asks for a proof is sent once more by a button when the proof is
// given: nothing is typed twice, but for what is secret.
func TestAFormWaitsForTheProofAndIsFinished(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		elif := h.hire("Elif", people.Agent)
		matter := h.seen(elif, h.begin(elif, "Sara Malik")).Case
		var asked order.Refund
		h.must(d.Deed(t.Context(), func(tx *db.Tx) (err error) {
			asked, err = order.Ask(tx, elif.who, order.Matter{Case: matter.ID, Customer: matter.Customer, Office: matter.Office, Team: matter.Team}, money.Amount{Minor: 5_000_00, Currency: "PKR"}, "Came broken", h.hand.Now())
			return err
		}))
		for what, form := range map[string]struct {
			address string
			typed   []string
			again   []string // what is asked for again, being secret
			to      string
		}{
			"inviting":       {"/settings/people/new", []string{"name", "Can & Söhne", "language", "tr", "home", h.home(), "role", "agent", "role", "expert", "way", "slip"}, nil, "/slip"},
			"changing roles": {"/settings/people/" + elif.who.ID.String() + "/roles", []string{"role", "expert", "place", h.office.String() + ".all"}, nil, elif.who.ID.String()},
			"refusing money": {"/refunds/" + asked.ID.String() + "/decide", []string{"decision", "refuse", "reason." + asked.ID.String(), "Worn & torn"}, nil, "/refunds"},
			"a PIN":          {"/account/pin", []string{"pin", "318294"}, []string{"pin", "318294"}, "/account"},
		} {
			manager := h.stale()
			asked := manager.postAll(form.address, typedAs(form.typed)).want(t, http.StatusForbidden, `action="/prove"`)
			sent := hiddenIn(asked.body)
			sent.Set("password", "wrong")
			asked = manager.postAll("/prove", sent).want(t, http.StatusUnprocessableEntity)
			sent = hiddenIn(asked.body)
			sent.Set("password", "a pomegranate tree")
			proved := manager.postAll("/prove", sent).want(t, http.StatusOK, `action="`+form.address+`"`)
			manager.session = proved.cookieIn(web.SessionCookie)
			finished := hiddenIn(proved.body)
			for name, value := range typedAs(form.again) {
				if strings.Contains(proved.body+asked.body, value[0]) {
					t.Errorf("%s: what is secret stands in the page", what)
				}
				finished[name] = value
			}
			done := manager.postAll(form.address, finished).want(t, http.StatusSeeOther)
			if !strings.Contains(done.to, form.to) {
				t.Errorf("%s leads to %s", what, done.to)
			}
			h.gone(manager)
		}
		h.must(d.Look(t.Context(), func(tx *db.Tx) error {
			r, err := order.Of(tx, asked.ID)
			if r.State != order.Refused || r.Answer != "Worn & torn" {
				t.Errorf("the refund came to %+v", r)
			}
			return err
		}))
		given, err := h.people.Member(t.Context(), people.Program(), elif.who.ID)
		h.must(err)
		roles := map[people.Role]bool{}
		for _, held := range given.Staff.Holdings {
			roles[held.Role] = true
		}
		if !roles[people.Expert] {
			t.Errorf("Elif holds %v", given.Staff.Holdings)
		}
		crew, err := h.people.Crew(t.Context(), people.Program(), false)
		h.must(err)
		for _, each := range crew {
			if each.Staff.Name == "Can & Söhne" && len(each.Staff.Holdings) == 2 {
				return
			}
		}
		t.Errorf("who was invited came otherwise: %+v", crew)
	})
}

func typedAs(pairs []string) url.Values {
	all := url.Values{}
	for at := 0; at < len(pairs); at += 2 {
		all.Add(pairs[at], pairs[at+1])
	}
	return all
}

// postAll sends a form in which a name may stand twice.
func (b *browser) postAll(address string, form url.Values) answer {
	b.house.t.Helper()
	return b.do(http.MethodPost, address, form)
}

// gone takes the name of somebody back, for another of that name.
func (h *house) gone(b *browser) {
	h.t.Helper()
	h.must(h.db.Deed(h.t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE people_staff SET email = $1 WHERE id = $2`, b.who.ID.String()+"@example.com", b.who.ID)
		return err
	}))
}

func TestAHiddenSecretStandsInNoProof(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager := h.stale()
		typed := url.Values{"name": {"Company account"}, "issuer": {"https://id.example.com"}, "client": {"vaada"}, "secret": {"hush-4711"}}
		asked := manager.postAll("/settings/sign-on", typed).want(t, http.StatusForbidden, "Company account")
		if strings.Contains(asked.body, "hush-4711") {
			t.Error("the client's secret stands in the page that asks for the proof")
		}
		sent := hiddenIn(asked.body)
		sent.Set("password", "a pomegranate tree")
		if proved := manager.postAll("/prove", sent).want(t, http.StatusOK, "Company account"); strings.Contains(proved.body, "hush-4711") {
			t.Error("the client's secret stands in the page afterwards")
		}
	})
}

func TestRecoveryCodesAreKeptByNoBrowser(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		sara.post("/account/second-factor").want(t, http.StatusSeeOther)
		state, err := h.people.Factor(t.Context(), sara.who)
		h.must(err)
		shown := sara.post("/account/second-factor/confirm", "code", appCode(t, state.Begun.Secret, h.hand.Now().Time()))
		if shown.status >= 400 || !strings.Contains(shown.header.Get("Cache-Control"), "no-store") {
			t.Errorf("the codes come with %d %v", shown.status, shown.header)
		}
		again := sara.post("/account/second-factor/codes")
		if again.status >= 400 || !strings.Contains(again.header.Get("Cache-Control"), "no-store") {
			t.Errorf("new codes come with %d %v", again.status, again.header)
		}
	})
}

// appCode is what an app shows at this moment (RFC 6238), reckoned apart.
func appCode(t *testing.T, secret string, at time.Time) string {
	t.Helper()
	key, err := base32.StdEncoding.DecodeString(secret)
	if err != nil {
		t.Fatal(err)
	}
	mac := hmac.New(sha1.New, key)
	_ = binary.Write(mac, binary.BigEndian, at.Unix()/30)
	sum := mac.Sum(nil)
	from := sum[19] & 15
	return fmt.Sprintf("%06d", (binary.BigEndian.Uint32(sum[from:from+4])&0x7fffffff)%1000000)
}
