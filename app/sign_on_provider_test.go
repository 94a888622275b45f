package app_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"vaada/app"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// certified is a desk whose people sign in with a real, certified provider of
// accounts: npm's oidc-provider, which stands in the folder VAADA_TEST_OIDC.
type certified struct {
	*app.App
	t        *testing.T
	home     string
	manager  people.Actor
	meera    people.Actor // an agent: an address alone opens no manager's account
	provider ids.ID
	issuer   string
}

// secretOfVaada is what tools/oidc/server.mjs knows us by.
const secretOfVaada = "pomegranate & apple: 30%"

func openCertified(t *testing.T, d *db.DB) *certified {
	t.Helper()
	folder := os.Getenv("VAADA_TEST_OIDC")
	if folder == "" {
		t.Skip("signing in with a real provider needs Node and tools/oidc with its libraries: set VAADA_TEST_OIDC to that folder")
	}
	a, err := app.New(t.Context(), app.Config{DB: d, Now: now.System, Keys: testkit.Keys(), SignOn: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	must(t, err)
	t.Cleanup(a.Close)
	server := httptest.NewServer(a.Handler())
	t.Cleanup(server.Close)
	c := &certified{App: a, t: t, home: server.URL}
	office, team, err := a.People.Found(t.Context(), people.Program(), people.Founding{
		Organisation: people.Organisation{
			Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR",
		},
		Office: language.NewText(language.English, "Lahore"), Team: language.NewText(language.English, "Call centre"),
		Calendar: hours.Document{Format: hours.Format, Zone: "Asia/Karachi", Week: hours.Week{Monday: []hours.Interval{{From: 540, To: 1020}}}},
	})
	must(t, err)
	hire := func(name, email string, role people.Role) ids.ID {
		id, err := a.People.Hire(t.Context(), people.Program(), people.Staff{
			Name: name, Email: email, Language: language.English, Office: office, Team: team, Holdings: people.Usual(office, role),
		})
		must(t, err)
		return id
	}
	c.manager = c.actor(hire("Ayesha Khan", "ayesha@example.com", people.Manager))
	c.meera = c.actor(hire("Meera Nair", "meera@example.com", people.Agent))
	hire("Bilal Ahmed", "bilal@example.com", people.Agent)

	begin := provide(t, folder, &c.issuer)
	c.provider, err = a.People.AddProvider(t.Context(), c.manager, people.Provider{
		Name: "Certified", Issuer: c.issuer, Client: "vaada", Secret: secret.Text(secretOfVaada), ByMail: true,
	})
	must(t, err)
	begin(c.home + people.SignOnPath(c.provider))
	must(t, a.People.SwitchProvider(t.Context(), c.manager, c.provider, true))
	return c
}

// provide starts the provider, until the test is over, and tells its address.
// It answers once it knows where it may lead people back.
func provide(t *testing.T, folder string, issuer *string) (begin func(redirect string)) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	command := exec.CommandContext(ctx, "node", filepath.Join(folder, "server.mjs"))
	input, err := command.StdinPipe()
	must(t, err)
	output, err := command.StdoutPipe()
	must(t, err)
	must(t, command.Start())
	t.Cleanup(func() {
		_ = input.Close()
		stop()
		_ = command.Wait() // it was stopped
	})
	lines := bufio.NewScanner(output)
	says := func(what string) string {
		for lines.Scan() {
			if told, found := strings.CutPrefix(lines.Text(), what); found {
				return told
			}
		}
		t.Fatalf("the provider ended before it said %q", what)
		return ""
	}
	*issuer = says("issuer: ")
	return func(redirect string) {
		_, err := fmt.Fprintln(input, redirect)
		must(t, err)
		says("open")
		go func() { _, _ = io.Copy(io.Discard, output) }()
	}
}

func (c *certified) actor(id ids.ID) (who people.Actor) {
	c.t.Helper()
	must(c.t, c.DB.Look(c.t.Context(), func(tx *db.Tx) (err error) {
		who, err = people.ActorOf(tx, id)
		return err
	}))
	who.Proved = now.System()
	return who
}

// surfer is somebody's browser, without script.
type surfer struct {
	*http.Client
	c    *certified
	last string // the address of ours that it was led to and did not follow
	stop bool
}

func (c *certified) surfer() *surfer {
	c.t.Helper()
	jar, err := cookiejar.New(nil)
	must(c.t, err)
	s := &surfer{c: c}
	s.Client = &http.Client{Jar: jar, CheckRedirect: func(next *http.Request, _ []*http.Request) error {
		if s.stop && strings.HasSuffix(next.URL.Path, "/back") {
			s.last = next.URL.String()
			return http.ErrUseLastResponse
		}
		return nil
	}}
	return s
}

// page reads a page and where it stands.
func (s *surfer) page(answer *http.Response, err error) (where *url.URL, text string, head http.Header) {
	s.c.t.Helper()
	must(s.c.t, err)
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	must(s.c.t, err)
	return answer.Request.URL, string(content), answer.Header
}

// leaves begins at our sign-in page and answers the address of the provider.
func (s *surfer) leaves() string {
	s.c.t.Helper()
	where, _, head := s.page(s.PostForm(s.c.home+"/sign-in/with/"+s.c.provider.String(), url.Values{"back": {"/today"}}))
	address, found := strings.CutPrefix(head.Get("Refresh"), "0; url=")
	if !found {
		s.c.t.Fatalf("%s leads nowhere", where)
	}
	return address
}

// says tells the provider who somebody is, and answers our page after it.
func (s *surfer) says(address string, who url.Values) (where *url.URL, text string) {
	s.c.t.Helper()
	asked, _, _ := s.page(s.Get(address))
	if !strings.HasPrefix(asked.Path, "/interaction/") {
		s.c.t.Fatalf("the provider shows %s", asked)
	}
	where, text, _ = s.page(s.PostForm(asked.String(), who))
	return where, text
}

// account is somebody's at the provider.
func account(subject, email, verified string) url.Values {
	return url.Values{"sub": {subject}, "email": {email}, "verified": {verified}}
}

// signedIn is whose session a browser has; "" for nobody's.
func (s *surfer) signedIn() string {
	s.c.t.Helper()
	home, err := url.Parse(s.c.home)
	must(s.c.t, err)
	for _, cookie := range s.Jar.Cookies(home) {
		if cookie.Name == web.SessionCookie {
			if who, err := s.c.People.Who(s.c.t.Context(), cookie.Value); err == nil {
				return who.Name
			}
		}
	}
	return ""
}

// enter gives a browser a session.
func (s *surfer) enter(session string) {
	s.c.t.Helper()
	home, err := url.Parse(s.c.home)
	must(s.c.t, err)
	s.Jar.SetCookies(home, []*http.Cookie{{Name: web.SessionCookie, Value: session, Path: "/"}})
}

// ends checks how a try ended: who is signed in, and what the page says.
func (s *surfer) ends(what, who, text, sentence string) {
	s.c.t.Helper()
	if got := s.signedIn(); got != who {
		s.c.t.Errorf("%s: signed in is %q, want %q", what, got, who)
	}
	if !strings.Contains(text, sentence) {
		s.c.t.Errorf("%s: the page does not say %q:\n%s", what, sentence, text)
	}
}
