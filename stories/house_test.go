package stories_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"vaada/app"
	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
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

// until lets time go by until an instant.
func (w *watch) until(at now.Instant) { w.skip(at.Sub(w.Now())) }

// house is a whole Vaada with Anar Home inside, answering on this machine.
type house struct {
	*app.App
	t     *testing.T
	watch *watch
	home  string
	dir   string // its data folder; empty on PostgreSQL
}

// filled is the database of Anar Home on the morning, made once; filledToday
// the one for servers that live by the machine's own clock.
var (
	filled      = sync.OnceValues(func() ([]byte, error) { return anarHomeAt(now.At(morning)) })
	filledToday = sync.OnceValues(func() ([]byte, error) { return anarHomeAt(now.System()) })
)

func anarHomeAt(at now.Instant) ([]byte, error) {
	folder, err := os.MkdirTemp("", "vaada-stories-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "vaada.db")
	if err := fill("sqlite:"+file, at); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
}

// fill makes Anar Home in an empty database.
func fill(address string, at now.Instant) error {
	ctx := context.Background()
	d, err := db.Open(ctx, address)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	return sample.Fill(ctx, sample.RoomsOf(d), 1, at)
}

// anarHome opens a house of its own for a story, on a data folder that
// commands can reach.
func anarHome(t *testing.T, changes ...func(*app.Config)) *house {
	t.Helper()
	dir := anarHomeIn(t, filled)
	owned, err := folder.Own(dir)
	if err != nil {
		t.Fatal(err)
	}
	h := houseOn(t, owned.Database(), changes...)
	h.dir = dir
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- owned.Serve(ctx, h.Local()) }()
	t.Cleanup(func() {
		stop()
		if err := errors.Join(<-ended, owned.Close()); err != nil && !errors.Is(err, http.ErrServerClosed) {
			t.Error(err)
		}
	})
	return h
}

// anarHomeIn puts Anar Home into a new data folder.
func anarHomeIn(t *testing.T, made func() ([]byte, error)) string {
	t.Helper()
	content, err := made()
	if err != nil {
		t.Fatal(err)
	}
	dir := testkit.Folder(t)
	if err := os.WriteFile(filepath.Join(dir, "vaada.db"), content, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func houseOn(t *testing.T, address string, changes ...func(*app.Config)) *house {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	d, err := db.Open(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	h := &house{t: t, watch: newWatch()}
	config := app.Config{DB: d, Now: h.watch.Now, Keys: testkit.Keys(), Demo: true}
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

// nothingYet is the address of a database in which nothing stands yet: of
// PostgreSQL where it is asked for and there is one.
func nothingYet(t *testing.T, onServer bool) string {
	t.Helper()
	if onServer && testkit.Server() != "" {
		return testkit.PostgreSQLAddress(t)
	}
	return testkit.SQLiteAddress(t)
}

// goesBy lets time go by until an instant, with what falls due in it.
func (h *house) goesBy(until now.Instant) {
	h.t.Helper()
	h.watch.until(until)
	if err := h.Cases.Sweep(h.t.Context(), h.watch.Now()); err != nil {
		h.t.Fatal(err)
	}
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
	return h.visit(h.member(email).Language, on).signIn(h, email)
}

// enterWithoutScript does the same in a browser without script.
func (h *house) enterWithoutScript(email string, on size) *tab {
	h.t.Helper()
	return h.visit(h.member(email).Language, on).withoutScript().signIn(h, email)
}

func (b *tab) signIn(h *house, email string) *tab {
	b.t.Helper()
	member := h.member(email)
	return b.open(h.link(member.ID)).follow(say.StaffDemoAs(member.Name))
}

// answeredCall lets a call ring and somebody answer it, begin its case and hang
// up, and gives the case's number.
func (h *house) answeredCall(email string) (code string) {
	h.t.Helper()
	call := "call " + ids.Token()
	h.telephone().rings(call, "0300 5550177")
	ctx, who := h.t.Context(), h.actor(email)
	contact, err := h.Cases.Phone(ctx, who, touchpoint.CallEvent{Call: call, Kind: touchpoint.Answer})
	if err != nil {
		h.t.Fatal(err)
	}
	number, err := h.Cases.Begin(ctx, who, casework.Beginning{
		Contact: contact, Name: caller, Phone: "0300 5550177", Subject: "Buzdolabı soğutmuyor",
		Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
	})
	if err != nil {
		h.t.Fatal(err)
	}
	if _, err := h.Cases.Phone(ctx, who, touchpoint.CallEvent{Call: call, Kind: touchpoint.End}); err != nil {
		h.t.Fatal(err)
	}
	return casework.Code(number)
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
