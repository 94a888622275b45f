package people_test

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/openid"
	"vaada/internal/testkit"
	"vaada/people"
)

// flatterer is a provider that says of everybody what it is told to say, with its
// own true signature.
type flatterer struct {
	*httptest.Server
	subject, mail, nonce string
	meanwhile            func() // done while it is asked what it says of itself
}

func openFlatterer(t testing.TB, desk people.Desk) *flatterer {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	encode := base64.RawURLEncoding.EncodeToString
	f := &flatterer{}
	tell := func(w http.ResponseWriter, said any) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(said)
	}
	mux := http.NewServeMux()
	f.Server = httptest.NewServer(mux)
	t.Cleanup(f.Close)
	mux.HandleFunc("/.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		if f.meanwhile != nil {
			f.meanwhile()
		}
		tell(w, map[string]any{
			"issuer": f.URL, "authorization_endpoint": f.URL + "/auth", "token_endpoint": f.URL + "/token", "jwks_uri": f.URL + "/keys",
			"id_token_signing_alg_values_supported": []string{"RS256"},
		})
	})
	mux.HandleFunc("/keys", func(w http.ResponseWriter, _ *http.Request) {
		tell(w, map[string]any{"keys": []any{map[string]any{
			"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "one", "n": encode(key.N.Bytes()), "e": encode(big.NewInt(int64(key.E)).Bytes()),
		}}})
	})
	mux.HandleFunc("/token", func(w http.ResponseWriter, _ *http.Request) {
		at := desk.Now().Time()
		head, _ := json.Marshal(map[string]string{"alg": "RS256", "kid": "one", "typ": "JWT"})
		body, _ := json.Marshal(map[string]any{
			"iss": f.URL, "sub": f.subject, "aud": "vaada", "exp": at.Add(time.Minute).Unix(), "iat": at.Unix(),
			"nonce": f.nonce, "email": f.mail, "email_verified": true,
		})
		text := encode(head) + "." + encode(body)
		sum := sha256.Sum256([]byte(text))
		signature, _ := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, sum[:])
		tell(w, map[string]any{"access_token": "a", "token_type": "Bearer", "id_token": text + "." + encode(signature)})
	})
	return f
}

// mailed is a door beside which a provider stands that links by addresses.
func mailed(t *testing.T, d *db.DB) (o *door, f *flatterer, p people.Provider, signOn func(who people.Actor, subject, mail string) (people.Begun, error)) {
	t.Helper()
	o = openDoor(t, d)
	f = openFlatterer(t, o.Desk)
	p = o.trusts(f)
	return o, f, p, func(who people.Actor, subject, mail string) (people.Begun, error) {
		f.subject, f.mail = subject, mail
		kept, state := o.asks(f, who, p.ID)
		done, err := o.FinishSignOn(t.Context(), who, p.ID, kept, desksHome, url.Values{"state": {state}, "code": {"c"}}, people.Entrance{})
		return done.Begun, err
	}
}

const desksHome = "https://desk.example.com"

// trusts has a provider stand beside the door that links by addresses.
func (o *door) trusts(f *flatterer) people.Provider {
	o.t.Helper()
	o.OpenID = openid.New(o.Now, netip.MustParsePrefix("127.0.0.0/8"))
	p := people.Provider{Name: "Own", Issuer: f.URL, Client: "vaada", Secret: "s", ByMail: true}
	meera, _ := o.in(o.meerasAddress, sarasBrowser)
	var err error
	p.ID, err = o.AddProvider(o.t.Context(), meera, p)
	o.must(err)
	o.must(o.SwitchProvider(o.t.Context(), meera, p.ID, true))
	return p
}

// asks begins a sign-on, and gives what the browser keeps of it and its state.
func (o *door) asks(f *flatterer, who people.Actor, provider ids.ID) (kept, state string) {
	o.t.Helper()
	kept, err := o.BeginSignOn(o.t.Context(), who, provider, "/", people.Entrance{})
	o.must(err)
	address, err := o.SignOnAddress(o.t.Context(), provider, kept, desksHome)
	o.must(err)
	asked, err := url.Parse(address)
	o.must(err)
	f.nonce = asked.Query().Get("nonce")
	return kept, asked.Query().Get("state")
}

func TestAnAddressAloneOpensNoManagersAccount(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o, _, _, signOn := mailed(t, d)
		meera, _ := o.in(o.meerasAddress, sarasBrowser)
		_, err := signOn(people.Actor{}, "m-1", o.meerasAddress)
		refusal(t, "a manager by an address", err, "sign_on.link_own")
		if told := letters(t, d); len(told) != 0 {
			t.Errorf("letters before anything was linked: %+v", told)
		}
		_, err = signOn(meera, "m-1", "") // the manager links it
		o.must(err)
		if told := letters(t, d); len(told) != 1 || told[0].Staff != o.meera || !strings.Contains(told[0].Subject, "Own") {
			t.Errorf("the letters are %+v", told)
		}
		o.factor(meera)
		if begun, err := signOn(people.Actor{}, "m-1", ""); err != nil || begun.Half || begun.Staff != o.meera {
			t.Errorf("with an account that the manager linked: %+v, %v", begun, err)
		}
	})
}

func TestAnAddressAloneIsNoSecondFactor(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o, _, _, signOn := mailed(t, d)
		const mail = "bilal@example.com"
		begun, err := signOn(people.Actor{}, "b-1", mail)
		if err != nil || begun.Half || begun.Staff != o.bilal {
			t.Fatalf("an agent by an address: %+v, %v", begun, err)
		}
		if told := letters(t, d); len(told) != 1 || told[0].Staff != o.bilal {
			t.Errorf("the letters are %+v", told)
		}
		bilal, _ := o.in(mail, sarasBrowser)
		o.factor(bilal)
		if begun, err = signOn(people.Actor{}, "b-1", mail); err != nil || !begun.Half {
			t.Errorf("with a second factor: %+v, %v", begun, err)
		}
		meera, _ := o.in(o.meerasAddress, sarasBrowser)
		o.must(o.Give(t.Context(), meera, o.bilal, people.Holding{Role: people.Manager})) // who was linked before
		_, err = signOn(people.Actor{}, "b-1", mail)
		refusal(t, "who became a manager since", err, "sign_on.link_own")
		_, err = signOn(bilal, "b-1", mail)
		o.must(err)
		if begun, err = signOn(people.Actor{}, "b-1", mail); err != nil || begun.Half {
			t.Errorf("with what they linked themselves: %+v, %v", begun, err)
		}
	})
}

func TestOnlyManagersSayWhoseWordIsTaken(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o, _, p, _ := mailed(t, d)
		for what, who := range map[string]people.Actor{
			"an administrator": is(o.bilal, people.Administrator), "a manager of one office": {Kind: people.Person, ID: o.bilal, Holdings: []people.Holding{{Role: people.Manager, Office: 1}}},
		} {
			who.Proved = o.Now()
			other := p
			other.Issuer = "https://own.example.com"
			_, added := o.AddProvider(t.Context(), who, p)
			for deed, err := range map[string]error{
				"adds": added, "changes": o.ChangeProvider(t.Context(), who, other), "switches": o.SwitchProvider(t.Context(), who, p.ID, true),
			} {
				o.wants(err, fault.KindForbidden, what+" "+deed+" a provider")
			}
		}
	})
}

func TestAnAddressThatNobodyTriedIsNotSwitchedOn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o, f, p, _ := mailed(t, d)
		meera, _ := o.in(o.meerasAddress, sarasBrowser)
		o.must(o.SwitchProvider(t.Context(), meera, p.ID, false))
		f.meanwhile = func() {
			other := p
			other.Issuer = "https://other.example.com"
			if err := o.ChangeProvider(t.Context(), meera, other); err != nil {
				t.Error(err)
			}
		}
		o.wants(o.SwitchProvider(t.Context(), meera, p.ID, true), fault.KindConflict, "switched on while its address changed")
		if open, err := o.OpenProviders(t.Context()); err != nil || len(open) != 0 {
			t.Errorf("switched on are %+v: %v", open, err)
		}
	})
}
