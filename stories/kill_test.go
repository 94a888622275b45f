package stories_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

// The power fails again and again while calls come in and steps are answered:
// what was answered is there afterwards, and nothing is half done.
func TestKillLosesNothingThatWasAnswered(t *testing.T) {
	t.Parallel()
	rounds, err := strconv.Atoi(os.Getenv("VAADA_CRASHES"))
	if err != nil {
		rounds = 20
	}
	seed := uint64(time.Now().UnixNano())
	if asked, err := strconv.ParseUint(os.Getenv("VAADA_SEED"), 10, 64); err == nil {
		seed = asked
	}
	t.Logf("%d rounds, VAADA_SEED=%d", rounds, seed)
	chance := rand.New(rand.NewPCG(seed, 1))
	l := newLoad(t, anarHomeIn(t, filledToday))
	for round := range rounds {
		server := serve(t, l.dir)
		l.round(server.home, round, chance.Uint64(), func() {
			time.Sleep(time.Duration(50+chance.IntN(700)) * time.Millisecond)
			server.Kill()
		})
		l.check()
		if t.Failed() {
			t.Fatalf("after round %d", round)
		}
	}
	t.Logf("answered: %d rings, %d cases, %d steps, %d notes", len(l.calls), len(l.cases), len(l.steps), len(l.notes))
	if min(len(l.calls), len(l.cases), len(l.steps), len(l.notes)) < rounds {
		t.Error("the load was too light to prove anything")
	}
}

// load is people and telephones at work, and what was answered to them.
type load struct {
	t          *testing.T
	dir, key   string
	cookies    []*http.Cookie // of somebody who is signed in
	mu         sync.Mutex
	calls      []string         // the telephone's names of rings
	cases      map[int64]string // numbers of cases, with what they are about
	steps      []stepDone
	notes      []string
	unexpected atomic.Int64
}

// stepDone is a deed on a case that followed a deed with a sequence number.
type stepDone struct {
	number int64
	seen   int
}

// newLoad lets somebody into Anar Home and makes a key.
func newLoad(t *testing.T, dir string) *load {
	t.Helper()
	server := demo(t, dir)
	link := regexp.MustCompile(`http://\S+`).FindString(server.Await("Sara Khan ", time.Minute))
	sara := newPlainBrowser(server.home)
	if _, err := sara.signIn(link); err != nil {
		t.Fatal(err)
	}
	home, err := url.Parse(server.home)
	if err != nil {
		t.Fatal(err)
	}
	l := &load{t: t, dir: dir, cookies: sara.http.Jar.Cookies(home), cases: map[int64]string{}}
	server.Kill()
	d := l.open()
	defer d.Close()
	plan := people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}}
	if _, l.key, err = (people.Desk{DB: d, Now: now.System}).MakeKey(t.Context(), people.Program(), plan); err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *load) open() *db.DB {
	l.t.Helper()
	d, err := db.Open(l.t.Context(), "sqlite:"+filepath.Join(l.dir, "vaada.db"))
	if err != nil {
		l.t.Fatal(err)
	}
	return d
}

// atWork is how many people work at once.
const atWork = 8

// round lets everybody work until the server is killed.
func (l *load) round(home string, round int, seed uint64, kill func()) {
	var all sync.WaitGroup
	for each := range atWork {
		all.Go(func() {
			w := &agent{
				load: l, chance: rand.New(rand.NewPCG(seed, uint64(each))), name: fmt.Sprintf("%d-%d", round, each),
				browser: newPlainBrowser(home),
			}
			address, _ := url.Parse(home)
			w.browser.http.Jar.SetCookies(address, l.cookies)
			w.browser.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
			for n := 0; w.matter(n) == nil; n++ {
			}
		})
	}
	kill()
	all.Wait()
	if n := l.unexpected.Load(); n > 0 {
		l.t.Errorf("%d deeds were answered with something unexpected", n)
	}
}

// agent is one of those who work.
type agent struct {
	*load
	chance  *rand.Rand
	name    string
	browser *plainBrowser
}

// matter is one customer's matter, from the ring on.
func (w *agent) matter(n int) error {
	call := fmt.Sprintf("call %s-%d", w.name, n)
	contact, err := w.ring(call)
	if err != nil {
		return err
	}
	if _, err := w.tells(fmt.Sprintf(`{"call":%q,"kind":"answer","answerer":%q}`, call, sample.Sara)); err != nil {
		return err
	}
	subject := fmt.Sprintf("matter %s-%d", w.name, n)
	address, err := w.deed("/calls/"+contact+"/begin", url.Values{
		"name": {"Elif Yılmaz"}, "phone": {"0300 5550142"}, "request_type": {touchpoint.ServiceRequest}, "subject": {subject}, "customer": {"new"},
	})
	if err != nil {
		return err
	}
	code := regexp.MustCompile(`[0-9]+`).FindString(address)
	number, err := strconv.ParseInt(code, 10, 64)
	if err != nil {
		return err
	}
	w.note(func() {
		if other := w.cases[number]; other != "" {
			w.t.Errorf("%s and %s were both given the number %d", other, subject, number)
		}
		w.cases[number] = subject
	})
	return w.walk(address, number, subject)
}

// ring lets a call ring, and gives its contact.
func (w *agent) ring(call string) (contact string, err error) {
	if contact, err = w.tells(fmt.Sprintf(`{"call":%q,"kind":"ring","from":"0300 5550142"}`, call)); err == nil {
		w.note(func() { w.calls = append(w.calls, call) })
	}
	return contact, err
}

// tells is one event that a telephone tells of a call; it gives the call's
// contact.
func (w *agent) tells(body string) (contact string, err error) {
	request, err := http.NewRequest(http.MethodPost, w.browser.home+"/api/calls", strings.NewReader(body))
	if err != nil {
		return "", err
	}
	request.Header.Set("Authorization", "Bearer "+w.key)
	request.Header.Set("Content-Type", "application/json")
	answer, err := w.browser.read(w.browser.http.Do(request))
	if err != nil {
		return "", err
	}
	found := regexp.MustCompile(`"contact": ?"([^"]+)"`).FindStringSubmatch(answer.text)
	if answer.status != http.StatusOK || found == nil {
		return "", w.wrong(body, answer)
	}
	return found[1], nil
}

// walk does some steps of a case and writes some notes.
func (w *agent) walk(address string, number int64, subject string) error {
	for n := range 3 + w.chance.IntN(8) {
		page, err := w.browser.get(address)
		if err != nil {
			return err
		}
		steps := page.forms("/step")
		if len(steps) == 0 {
			return nil // it waits, or it is over
		}
		f := steps[0].complete("as the customer said", time.Now().Add(48*time.Hour))
		seen, err := strconv.Atoi(f.values.Get("seen"))
		if err != nil {
			return err
		}
		pressed := f.buttons[w.chance.IntN(len(f.buttons))]
		for name, values := range pressed {
			f.values[name] = values
		}
		answer, err := w.browser.post(f.action, f.values)
		if err != nil {
			return err
		}
		if answer.status == http.StatusSeeOther {
			w.note(func() { w.steps = append(w.steps, stepDone{number, seen}) })
		} else if taken := strings.Contains(answer.text, plain(say.VisitTaken().Plain(language.Reader{}))); !taken &&
			answer.status != http.StatusUnprocessableEntity { // a form may ask for more than we know, or a window be somebody else's by now
			return w.wrong("a step", answer)
		}
		words := fmt.Sprintf("note %d on %s", n, subject)
		if _, err := w.deed(strings.SplitN(address, "?", 2)[0]+"/say", url.Values{"kind": {"note"}, "body": {words}}); err != nil {
			return err
		}
		w.note(func() { w.notes = append(w.notes, words) })
	}
	return nil
}

// deed posts a form and gives where its answer leads.
func (w *agent) deed(path string, values url.Values) (address string, err error) {
	answer, err := w.browser.http.PostForm(w.browser.home+path, values)
	if err != nil {
		return "", err
	}
	location := answer.Header.Get("Location")
	page, err := w.browser.read(answer, nil)
	if err != nil {
		return "", err
	}
	if page.status != http.StatusSeeOther {
		return "", w.wrong(path, page)
	}
	return location, nil
}

func (w *agent) wrong(what string, answer *sheet) error {
	w.unexpected.Add(1)
	w.t.Errorf("%s was answered with %d: %s", what, answer.status, answer.text)
	return errors.New("unexpected")
}

func (l *load) note(what func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	what()
}
