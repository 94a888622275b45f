package stories_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
)

// morning is when stories begin: ten o'clock on a Tuesday in Karachi, an
// ordinary working day. It lies far ahead, since a browser drops the cookies
// of days gone by.
var morning = time.Date(2035, time.November, 6, 5, 0, 0, 0, time.UTC)

// watch is a clock that runs as clocks do, and that a story can move on.
type watch struct {
	mu      sync.Mutex
	began   time.Time
	skipped time.Duration
}

func newWatch() *watch { return &watch{began: time.Now()} }

// Now is the time in the story.
func (w *watch) Now() now.Instant {
	w.mu.Lock()
	defer w.mu.Unlock()
	return now.At(morning.Add(time.Since(w.began) + w.skipped))
}

// skip lets time go by.
func (w *watch) skip(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.skipped += d
}

// house is a whole Vaada with Anar Home inside, answering on this machine.
type house struct {
	*app.App
	t     *testing.T
	watch *watch
	home  string
}

// filled is the database of Anar Home on the morning, made once.
var filled = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "vaada-stories-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "vaada.db")
	if err := fill("sqlite:" + file); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
})

// fill makes Anar Home in an empty database.
func fill(address string) error {
	ctx := context.Background()
	d, err := db.Open(ctx, address)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	return sample.Fill(ctx, sample.RoomsOf(d), 1, now.At(morning))
}

// anarHome opens a house of its own for a story.
func anarHome(t *testing.T, changes ...func(*app.Config)) *house {
	t.Helper()
	content, err := filled()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(testkit.Folder(t), "vaada.db")
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return houseOn(t, "sqlite:"+file, changes...)
}

// anarHomeIn puts Anar Home into a new data folder.
func anarHomeIn(t *testing.T) string {
	t.Helper()
	content, err := filled()
	if err != nil {
		t.Fatal(err)
	}
	dir := testkit.Folder(t)
	if err := os.WriteFile(filepath.Join(dir, "vaada.db"), content, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// onEachEngine tells a story on SQLite, and on PostgreSQL where there is one.
func onEachEngine(t *testing.T, story func(t *testing.T, h *house)) {
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); story(t, anarHome(t)) })
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		if testkit.Server() == "" {
			t.Skip("a story on PostgreSQL: VAADA_TEST_POSTGRES is not set")
		}
		address := testkit.PostgreSQLAddress(t)
		if err := fill(address); err != nil {
			t.Fatal(err)
		}
		story(t, houseOn(t, address))
	})
}

func houseOn(t *testing.T, address string, changes ...func(*app.Config)) *house {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	d, err := db.Open(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	h := &house{t: t, watch: newWatch()}
	config := app.Config{DB: d, Now: h.watch.Now, Demo: true}
	for _, change := range changes {
		change(&config)
	}
	if h.App, err = app.New(ctx, config); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(h.Handler())
	server.Config.BaseContext = nil
	server.Start()
	h.home = server.URL
	swept := make(chan struct{})
	go func() { h.Run(ctx); close(swept) }()
	t.Cleanup(func() {
		stop()
		server.CloseClientConnections()
		server.Close()
		<-swept
		h.Close()
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

// member is somebody of the cast.
func (h *house) member(email string) people.Staff {
	h.t.Helper()
	staff, err := h.People.Everybody(h.t.Context(), people.Program())
	if err != nil {
		h.t.Fatal(err)
	}
	for _, one := range staff {
		if one.Email == email {
			return one
		}
	}
	h.t.Fatalf("nobody of the cast is %s", email)
	return people.Staff{}
}

// actor is somebody of the cast, as the desks are asked by them.
func (h *house) actor(email string) (who people.Actor) {
	h.t.Helper()
	id := h.member(email).ID
	err := h.DB.Look(h.t.Context(), func(tx *db.Tx) (err error) {
		who, err = people.ActorOf(tx, id)
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return who
}

// link is the address that signs somebody of the cast in.
func (h *house) link(id ids.ID) string {
	h.t.Helper()
	link, err := h.People.MakeLink(h.t.Context(), people.Program(), id, true)
	if err != nil {
		h.t.Fatal(err)
	}
	return "/demo/" + link
}

// enter lets somebody of the cast sign in, in the language they chose.
func (h *house) enter(email string, on size) *tab {
	h.t.Helper()
	member := h.member(email)
	b := browse(h.t, h.home, member.Language, on)
	b.reader.Zone, b.reader.Now = h.zone(), h.watch.Now()
	b.open(h.link(member.ID)).follow(say.StaffDemoAs(member.Name))
	return b
}

// visit opens a browser for a customer.
func (h *house) visit(l language.Language, on size) *tab {
	h.t.Helper()
	b := browse(h.t, h.home, l, on)
	b.reader.Zone, b.reader.Now = h.zone(), h.watch.Now()
	return b
}

func (h *house) zone() *time.Location {
	h.t.Helper()
	zone, err := time.LoadLocation("Asia/Karachi")
	if err != nil {
		h.t.Fatal(err)
	}
	return zone
}

// telephone is another system with a key, which tells of calls.
type telephone struct {
	t         *testing.T
	home, key string
}

func (h *house) telephone() telephone {
	h.t.Helper()
	key, err := h.People.MakeKey(h.t.Context(), people.Program(), "telephone")
	if err != nil {
		h.t.Fatal(err)
	}
	return telephone{h.t, h.home, key}
}

// tells posts one event of a call, and gives the answer's status and content.
func (p telephone) tells(event map[string]string) (status int, answer map[string]any) {
	p.t.Helper()
	body, err := json.Marshal(event)
	if err != nil {
		p.t.Fatal(err)
	}
	request, err := http.NewRequest(http.MethodPost, p.home+"/api/calls", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+p.key)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		p.t.Fatal(err)
	}
	return response.StatusCode, answer
}

// rings lets a call ring, and gives its contact.
func (p telephone) rings(call, from string) string {
	p.t.Helper()
	status, answer := p.tells(map[string]string{"call": call, "kind": "ring", "from": from, "to": "021 111 000 222"})
	contact, _ := answer["contact"].(string)
	if status != http.StatusOK || contact == "" {
		p.t.Fatalf("the ring was answered with %d %v", status, answer)
	}
	return contact
}
