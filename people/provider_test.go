package people_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/openid"
	"vaada/internal/testkit"
	"vaada/people"
)

// providing is a desk that may ask providers, and a provider that describes
// itself as it should.
func providing(t *testing.T, d *db.DB) (desk people.Desk, manager people.Actor, p people.Provider) {
	t.Helper()
	desk, boss, _ := founded(t, d)
	desk.Keys, desk.OpenID = testkit.Keys(), openid.New(desk.Now, netip.MustParsePrefix("127.0.0.0/8"))
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	mux.HandleFunc("/.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(strings.ReplaceAll(`{"issuer":"HOME","authorization_endpoint":"HOME/auth","token_endpoint":"HOME/token",
			"jwks_uri":"HOME/keys","id_token_signing_alg_values_supported":["ES256"]}`, "HOME", server.URL)))
	})
	return desk, is(boss, people.Manager), people.Provider{Name: " Anar Office ", Issuer: server.URL, Client: "vaada", Secret: "pomegranate"}
}

func TestAProvidersSecretLiesSealedAndIsNeverShown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, p := providing(t, d)
		id, err := desk.AddProvider(t.Context(), manager, p)
		if err != nil {
			t.Fatal(err)
		}
		all, err := desk.Providers(t.Context(), manager)
		if err != nil || len(all) != 1 || all[0].Secret != "" || all[0].Name != "Anar Office" || all[0].Off.IsZero() {
			t.Fatalf("kept is %+v: %v", all, err)
		}
		stored := func() (text string) {
			err := d.Look(t.Context(), func(tx *db.Tx) error {
				return tx.Row(`SELECT secret FROM people_providers`).Scan(&text)
			})
			if err != nil {
				t.Fatal(err)
			}
			return text
		}
		first := stored()
		if strings.Contains(first, "pomegranate") || len(first) < 40 {
			t.Errorf("the secret lies open: %s", first)
		}
		p.ID, p.Secret, p.Name = id, "", "The office"
		if err := desk.ChangeProvider(t.Context(), manager, p); err != nil || stored() != first {
			t.Errorf("a change without a secret: %v", err)
		}
		p.Secret = "another"
		if err := desk.ChangeProvider(t.Context(), manager, p); err != nil || stored() == first {
			t.Errorf("a change of the secret: %v", err)
		}

		desk.Keys = desk.Keys.Followed()
		before := stored()
		if err := desk.SealProviders(t.Context(), people.Program()); err != nil || stored() == before || desk.Keys.Stale(stored()) {
			t.Errorf("sealed anew: %v", err)
		}
		desk.Keys = desk.Keys.Latest()
		if err := desk.TryProvider(t.Context(), manager, id); err != nil {
			t.Errorf("the key of today does not open it: %v", err)
		}
	})
}

func TestAProviderIsSwitchedOnOnlyWhenItAnswers(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, p := providing(t, d)
		right := p.Issuer
		p.Issuer = "http://127.0.0.1:9" // nobody listens there
		id, err := desk.AddProvider(t.Context(), manager, p)
		if err != nil {
			t.Fatal(err)
		}
		refusal(t, "switched on though nobody answers", desk.SwitchProvider(t.Context(), manager, id, true), "sign_on.unreachable")
		_, err = desk.BeginSignOn(t.Context(), people.Actor{}, id, "/", people.Entrance{})
		refusal(t, "used though it is off", err, "sign_on.switched_off")
		p.ID, p.Issuer = id, right
		if err := desk.ChangeProvider(t.Context(), manager, p); err != nil {
			t.Fatal(err)
		}
		if err := desk.SwitchProvider(t.Context(), manager, id, true); err != nil {
			t.Fatal(err)
		}
		if open, err := desk.OpenProviders(t.Context()); err != nil || len(open) != 1 || open[0].Secret != "" {
			t.Errorf("the sign-in page offers %+v: %v", open, err)
		}
		kept, err := desk.BeginSignOn(t.Context(), people.Actor{}, id, "/", people.Entrance{})
		if err != nil {
			t.Fatal(err)
		}
		address, err := desk.SignOnAddress(t.Context(), id, kept, "https://desk.example.com")
		if err != nil || !strings.HasPrefix(address, right+"/auth?") || strings.Contains(address, "pomegranate") || strings.Contains(address, kept) {
			t.Errorf("the browser goes to %s: %v", address, err)
		}
		_, err = desk.SignOnAddress(t.Context(), id, "guessed", "https://desk.example.com")
		refusal(t, "a try that nobody began", err, "sign_on.late")

		p.Issuer = "https://other.example.com" // whoever stands there has not been tried
		if err := desk.ChangeProvider(t.Context(), manager, p); err != nil {
			t.Fatal(err)
		}
		if open, err := desk.OpenProviders(t.Context()); err != nil || len(open) != 0 {
			t.Errorf("another address is trusted untried: %+v, %v", open, err)
		}
	})
}

func TestAProvidersFormNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, _ := providing(t, d)
		_, err := desk.AddProvider(t.Context(), manager, people.Provider{Issuer: "http://accounts.example.com", Client: strings.Repeat("x", 301)})
		var fields []string
		for _, each := range fault.Of(err).Fields() {
			fields = append(fields, each.Field)
		}
		if got := strings.Join(fields, " "); got != "name client issuer secret" {
			t.Errorf("the fields are %q: %v", got, err)
		}
	})
}
