package openid_test

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/internal/openid"
	"vaada/internal/testkit"
)

// noon is when these tests happen.
var noon = time.Date(2026, 11, 2, 12, 0, 0, 0, time.UTC)

// key is the provider's, other somebody else's.
var keys = sync.OnceValues(func() (key, other *rsa.PrivateKey) {
	key, _ = rsa.GenerateKey(rand.Reader, 2048)
	other, _ = rsa.GenerateKey(rand.Reader, 2048)
	return key, other
})

// liar is a provider that can be told to misbehave.
type liar struct {
	*httptest.Server
	said   map[string]any // of itself, over what is right
	claims map[string]any // in its signed answer, over what is right
	alg    string
	signer *rsa.PrivateKey
	answer func(w http.ResponseWriter, r *http.Request) bool // instead of what is right
	asked  url.Values                                        // with the code
	nonce  string
}

func newLiar(t *testing.T) *liar {
	t.Helper()
	key, _ := keys()
	l := &liar{said: map[string]any{}, claims: map[string]any{}, alg: "RS256", signer: key}
	l.Server = httptest.NewServer(http.HandlerFunc(l.serve))
	t.Cleanup(l.Close)
	return l
}

func (l *liar) serve(w http.ResponseWriter, r *http.Request) {
	if l.answer != nil && l.answer(w, r) {
		return
	}
	switch r.URL.Path {
	case "/.well-known/openid-configuration":
		said := map[string]any{
			"issuer": l.URL, "authorization_endpoint": l.URL + "/auth", "token_endpoint": l.URL + "/token", "jwks_uri": l.URL + "/keys",
			"userinfo_endpoint": l.URL + "/me", "response_types_supported": []string{"code"}, "id_token_signing_alg_values_supported": []string{"RS256", "HS256", "none"},
		}
		maps.Copy(said, l.said)
		_ = json.NewEncoder(w).Encode(said)
	case "/keys":
		key, _ := keys()
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": []any{map[string]any{
			"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "one",
			"n": encode(key.N.Bytes()), "e": encode(big.NewInt(int64(key.E)).Bytes()),
		}}})
	case "/token":
		_ = r.ParseForm()
		l.asked = r.PostForm
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"access_token": "a", "token_type": "Bearer", "id_token": l.signed()})
	case "/me":
		_ = json.NewEncoder(w).Encode(map[string]any{"sub": "somebody else", "email": "meera@example.com", "email_verified": true})
	}
}

func encode(content []byte) string { return base64.RawURLEncoding.EncodeToString(content) }

// signed is the provider's signed answer.
func (l *liar) signed() string {
	claims := map[string]any{
		"iss": l.URL, "sub": "meera", "aud": "vaada", "exp": noon.Add(time.Minute).Unix(), "iat": noon.Unix(),
		"nonce": l.nonce, "email": "meera@example.com", "email_verified": true,
	}
	maps.Copy(claims, l.claims)
	head, _ := json.Marshal(map[string]string{"alg": l.alg, "kid": "one", "typ": "JWT"})
	body, _ := json.Marshal(claims)
	text := encode(head) + "." + encode(body)
	if l.alg == "none" {
		return text + "."
	}
	sum := sha256.Sum256([]byte(text))
	signature, _ := rsa.SignPKCS1v15(rand.Reader, l.signer, crypto.SHA256, sum[:])
	return text + "." + encode(signature)
}

// tried walks a whole try with the provider and answers whom it named.
func (l *liar) tried(t *testing.T, change func(answer url.Values)) (openid.Identity, error) {
	t.Helper()
	asker := openid.New(func() now.Instant { return now.At(noon) }, here)
	provider := openid.Provider{Issuer: l.URL, Client: "vaada", Secret: "pomegranate"}
	try := openid.Try{Kept: "what the browser keeps", Back: "https://desk.example.com/back"}
	address, err := asker.Address(t.Context(), provider, try)
	if err != nil {
		return openid.Identity{}, err
	}
	at, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	asked := at.Query()
	if l.nonce == "" {
		l.nonce = asked.Get("nonce")
	}
	if asked.Get("code_challenge_method") != "S256" || asked.Get("code_challenge") == "" || asked.Get("redirect_uri") != try.Back {
		t.Errorf("the browser is sent to %s", address)
	}
	answer := url.Values{"state": {asked.Get("state")}, "code": {"a code"}}
	if change != nil {
		change(answer)
	}
	return asker.Finish(t.Context(), provider, try, answer)
}

func TestAProviderIsBelievedWhatItSigns(t *testing.T) {
	t.Parallel()
	l := newLiar(t)
	who, err := l.tried(t, nil)
	if want := (openid.Identity{Issuer: l.URL, Subject: "meera", Email: "meera@example.com", Verified: true}); err != nil || who != want {
		t.Fatalf("%+v, %v", who, err)
	}
	if l.asked.Get("code_verifier") == "" || l.asked.Get("code") != "a code" {
		t.Errorf("the code is handed in with %v", l.asked)
	}
}

// sentence is the sentence of a fault.
func sentence(err error) string {
	if told := fault.Of(err); told != nil {
		return told.Say.Key()
	}
	return ""
}

func TestAProviderIsNotBelievedWhatItDoesNotProve(t *testing.T) {
	t.Parallel()
	_, other := keys()
	for name, row := range map[string]struct {
		lie    func(l *liar)
		answer func(url.Values)
		want   string
	}{
		"no signature":         {func(l *liar) { l.alg = "none" }, nil, "sign_on.unsigned"},
		"our secret as key":    {func(l *liar) { l.alg = "HS256" }, nil, "sign_on.unsigned"},
		"another key":          {func(l *liar) { l.signer = other }, nil, "sign_on.unsigned"},
		"another issuer":       {func(l *liar) { l.claims["iss"] = "https://attacker.example" }, nil, "sign_on.unsigned"},
		"for another":          {func(l *liar) { l.claims["aud"] = "another" }, nil, "sign_on.audience"},
		"for us and another":   {func(l *liar) { l.claims["aud"] = []string{"vaada", "another"} }, nil, "sign_on.audience"},
		"by another for us":    {func(l *liar) { l.claims["azp"] = "another" }, nil, "sign_on.audience"},
		"over":                 {func(l *liar) { l.claims["exp"] = noon.Add(-time.Hour).Unix() }, nil, "sign_on.expired"},
		"of tomorrow":          {func(l *liar) { l.claims["iat"] = noon.Add(time.Hour).Unix() }, nil, "sign_on.expired"},
		"of another try":       {func(l *liar) { l.nonce = "another" }, nil, "sign_on.foreign"},
		"without a nonce":      {func(l *liar) { l.claims["nonce"] = "" }, nil, "sign_on.foreign"},
		"of nobody":            {func(l *liar) { l.claims["sub"] = "" }, nil, "sign_on.unsigned"},
		"of somebody else":     {func(l *liar) { l.claims["email"] = "" }, nil, "sign_on.foreign"},
		"another state":        {func(*liar) {}, func(v url.Values) { v.Set("state", "x") }, "sign_on.late"},
		"no state":             {func(*liar) {}, func(v url.Values) { v.Del("state") }, "sign_on.late"},
		"no code":              {func(*liar) {}, func(v url.Values) { v.Del("code") }, "sign_on.late"},
		"a mixed-up provider":  {func(*liar) {}, func(v url.Values) { v.Set("iss", "https://attacker.example") }, "sign_on.mixed"},
		"a provider unnamed":   {func(l *liar) { l.said["authorization_response_iss_parameter_supported"] = true }, nil, "sign_on.mixed"},
		"denied":               {func(*liar) {}, func(v url.Values) { v.Set("error", "access_denied") }, "sign_on.denied"},
		"a fault of the other": {func(*liar) {}, func(v url.Values) { v.Set("error", "<b>server_error</b>") }, "sign_on.provider_says"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := newLiar(t)
			row.lie(l)
			if who, err := l.tried(t, row.answer); sentence(err) != row.want {
				t.Errorf("%+v, %v: want %s", who, err, row.want)
			}
		})
	}
}

func TestWhatIsWrongWithAProviderIsSaid(t *testing.T) {
	t.Parallel()
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("we went where we were sent") }))
	t.Cleanup(elsewhere.Close)
	for name, row := range map[string]struct {
		lie  func(l *liar)
		want string
	}{
		"another name":   {func(l *liar) { l.said["issuer"] = "https://attacker.example" }, "sign_on.other_issuer"},
		"no keys":        {func(l *liar) { l.said["jwks_uri"] = "" }, "sign_on.poor"},
		"open elsewhere": {func(l *liar) { l.said["token_endpoint"] = "http://192.0.2.1/token" }, "sign_on.poor"},
		"no code":        {func(l *liar) { l.said["response_types_supported"] = []string{"id_token"} }, "sign_on.poor"},
		"signs nothing":  {func(l *liar) { l.said["id_token_signing_alg_values_supported"] = []string{"none", "HS256"} }, "sign_on.poor"},
		"a page":         {says("<html>"), "sign_on.no_provider"},
		"not there": {func(l *liar) {
			l.answer = func(w http.ResponseWriter, _ *http.Request) bool { w.WriteHeader(http.StatusNotFound); return true }
		}, "sign_on.no_provider"},
		"without end": {says(`{"issuer":"` + strings.Repeat("x", 2<<20)), "sign_on.no_provider"},
		"sent elsewhere": {func(l *liar) {
			l.answer = func(w http.ResponseWriter, r *http.Request) bool {
				http.Redirect(w, r, elsewhere.URL, http.StatusFound)
				return true
			}
		}, "sign_on.no_provider"},
		"nobody listening": {func(l *liar) { l.Close() }, "sign_on.unreachable"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := newLiar(t)
			row.lie(l)
			asker := openid.New(testkit.Hand().Now, here)
			if err := asker.Look(t.Context(), openid.Provider{Issuer: l.URL}); sentence(err) != row.want {
				t.Errorf("%v: want %s", err, row.want)
			}
		})
	}
}

func says(text string) func(*liar) {
	return func(l *liar) {
		l.answer = func(w http.ResponseWriter, _ *http.Request) bool { _, _ = w.Write([]byte(text)); return true }
	}
}

func TestACodeIsHandedInOnceAndAnswersForItself(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		status int
		body   string
		want   string
	}{
		"our secret is wrong":  {401, `{"error":"invalid_client"}`, "sign_on.client"},
		"the code is used up":  {400, `{"error":"invalid_grant"}`, "sign_on.late"},
		"something else":       {400, `{"error":"invalid_scope"}`, "sign_on.provider_says"},
		"no reason":            {400, `oops`, "sign_on.provider_says"},
		"it broke":             {502, `oops`, "sign_on.unreachable"},
		"nothing signed":       {200, `{"access_token":"a","token_type":"Bearer"}`, "sign_on.unsigned"},
		"an answer of nothing": {200, `oops`, "sign_on.no_provider"},
		"an endless answer":    {200, `{"access_token":"` + strings.Repeat("x", 2<<20), "sign_on.no_provider"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := newLiar(t)
			l.answer = func(w http.ResponseWriter, r *http.Request) bool {
				if r.URL.Path != "/token" {
					return false
				}
				w.Header().Set("Content-Type", "application/json")
				w.WriteHeader(row.status)
				_, _ = w.Write([]byte(row.body))
				return true
			}
			if who, err := l.tried(t, nil); sentence(err) != row.want {
				t.Errorf("%+v, %v: want %s", who, err, row.want)
			}
		})
	}
}

func TestAProviderThatNeverAnswersIsGivenUp(t *testing.T) {
	t.Parallel()
	l := newLiar(t)
	leave := make(chan struct{})
	t.Cleanup(func() { close(leave) })
	l.answer = func(http.ResponseWriter, *http.Request) bool { <-leave; return true }
	began := time.Now()
	err := openid.New(testkit.Hand().Now, here).Look(t.Context(), openid.Provider{Issuer: l.URL})
	if sentence(err) != "sign_on.slow" || time.Since(began) > 20*time.Second {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
}

// here is this machine, on which the tests' providers stand.
var here = netip.MustParsePrefix("127.0.0.0/8")

func TestOnlyThisMachineMayBeAskedOpenlyAndNoNetworkThatIsNotAllowed(t *testing.T) {
	t.Parallel()
	within := openid.New(testkit.Hand().Now, here, netip.MustParsePrefix("10.0.0.0/8"))
	outside := openid.New(testkit.Hand().Now)
	for address, want := range map[string][2]string{ // what is said where the networks are allowed, and where they are not
		"https://accounts.example.com": {"", ""}, "https://10.0.0.7:8443/realms/x": {"", "sign_on.inside"},
		"http://127.0.0.1:3000": {"", "sign_on.inside"}, "http://localhost:3000": {"", "sign_on.inside"},
		"https://localhost": {"", "sign_on.inside"}, "https://127.1": {"", "sign_on.inside"}, "https://2130706433": {"", "sign_on.inside"},
		"https://192.168.1.1": {"sign_on.inside", "sign_on.inside"}, "https://[::ffff:192.168.1.1]": {"sign_on.inside", "sign_on.inside"},
		"https://[fd00::1]": {"sign_on.inside", "sign_on.inside"}, "https://169.254.169.254": {"sign_on.inside", "sign_on.inside"},
		"http://accounts.example.com": {"sign_on.address", "sign_on.address"}, "http://10.0.0.7": {"sign_on.address", "sign_on.address"},
		"ftp://127.0.0.1": {"sign_on.address", "sign_on.address"}, "https://": {"sign_on.address", "sign_on.address"},
		"accounts.example.com": {"sign_on.address", "sign_on.address"}, "https://u:p@accounts.example.com": {"sign_on.address", "sign_on.address"},
		"https://accounts.example.com?x=1": {"sign_on.address", "sign_on.address"}, "https://accounts.example.com#x": {"sign_on.address", "sign_on.address"},
		"": {"sign_on.address", "sign_on.address"}, "http://127.0.0.1.attacker.example": {"sign_on.address", "sign_on.address"},
	} {
		if got := [2]string{sentence(within.CheckIssuer(address)), sentence(outside.CheckIssuer(address))}; got != want {
			t.Errorf("%q: %v, not %v", address, got, want)
		}
	}
}

func TestANameThatLeadsInsideIsNotDialled(t *testing.T) {
	t.Parallel()
	l := newLiar(t)
	elsewhere := openid.New(testkit.Hand().Now, netip.MustParsePrefix("127.0.0.2/32")) // this machine, but not there
	named := strings.Replace(l.URL, "127.0.0.1", "localhost", 1)
	if err := elsewhere.Look(t.Context(), openid.Provider{Issuer: named}); sentence(err) != "sign_on.inside" {
		t.Errorf("%v", err)
	}
}
