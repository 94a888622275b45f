package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/pprof"
	"strconv"
	"time"

	"vaada/app"
	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/gate"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/sample/crowd"
	"vaada/touchpoint"
)

// measuring is one run of the bench.
type measuring struct {
	*bench
	console
	scratch string
	engine  string
	large   *ground // made when the first group asks for it
}

// profiled takes one group of figures, under a profile where one is wanted.
func (m *measuring) profiled(one group) ([]figure, error) {
	if m.Profile == "" {
		return one.measure(m)
	}
	if _, err := m.crowded(); err != nil { // filling is no part of the profile
		return nil, err
	}
	if err := os.MkdirAll(m.Profile, 0o755); err != nil {
		return nil, err
	}
	file, err := os.Create(filepath.Join(m.Profile, one.name+".pprof"))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if err := pprof.StartCPUProfile(file); err != nil {
		return nil, err
	}
	defer pprof.StopCPUProfile()
	return one.measure(m)
}

// ground is a database full of cases, served on a real listener.
type ground struct {
	store
	app    *app.App
	dir    string
	host   string // where it listens
	link   string // by which Sara Khan, who leads the cases, signs in
	sara   people.Actor
	cases  int
	talked int64 // the number of the case with many contacts
	stop   func() error
}

// crowded gives the large database, served.
func (m *measuring) crowded() (*ground, error) {
	if m.large != nil {
		return m.large, nil
	}
	dir := filepath.Join(m.scratch, "large")
	if m.Data != "" {
		dir = m.Data
	}
	large, err := m.newGround(dir, m.DB, m.Cases)
	if err == nil {
		m.large = large
		m.engine, err = engineOf(m.console, large.DB)
	}
	return large, err
}

func (m *measuring) leave() error {
	if m.large == nil {
		return nil
	}
	large := m.large
	m.large = nil
	return large.stop()
}

// newGround fills a database with the sample and a crowd, and serves it.
func (m *measuring) newGround(dir, address string, cases int) (g *ground, err error) {
	g = &ground{dir: dir, cases: cases}
	if g.store, err = openStore(m, g.dir, address); err != nil {
		return nil, err
	}
	err = g.fill(m.console, cases)
	if err == nil {
		g.keys, err = unlock(m, g.DB, usual().keyFile(dir))
	}
	if err != nil {
		return nil, errors.Join(err, g.store.Close())
	}
	if err := g.serve(m.console); err != nil {
		return nil, errors.Join(err, g.store.Close())
	}
	return g, nil
}

// serve answers as vaada serve does, in this process.
func (g *ground) serve(c console) (err error) {
	ctx, stop := context.WithCancel(c)
	if g.app, err = app.New(ctx, app.Config{DB: g.DB, Now: now.System, Keys: g.keys, Proxies: gate.Loopback}); err != nil {
		stop()
		return err
	}
	if g.link, err = g.app.People.MakeLink(ctx, people.Program(), g.sara.ID, true); err != nil {
		stop()
		return err
	}
	listener, err := listen("127.0.0.1:0")
	if err != nil {
		stop()
		return err
	}
	g.host = listener.Addr().String()
	ended := make(chan error, 1)
	go func() { ended <- serveUntil(ctx, g.app, g.store, listener, func() {}) }()
	g.stop = func() error {
		stop()
		return errors.Join(<-ended, g.store.Close())
	}
	return nil
}

// The parts of a crowd: closed cases, open ones that stand at the same
// question, and other open ones.
const (
	closedPart   = 0.55
	questionPart = 0.30
)

// question is the box of the starter chart that the open cases stand on.
const question = "needed"

// fill makes Anar Home, three cases to copy, and the crowd.
func (g *ground) fill(c console, cases int) error {
	filled, err := g.filled(c)
	if err != nil || filled {
		return err
	}
	if interactive(c.err) {
		c.say(say.BenchMaking(cases))
	}
	if err := sample.Ensure(c, g.DB, 1, now.System()); err != nil {
		return err
	}
	if g.sara, err = actorBy(c, g.DB, sample.Sara); err != nil {
		return err
	}
	desk := casework.Desk{DB: g.DB, Now: now.System}
	asked, err := g.lead(c, desk, "Buzdolabı soğutmuyor")
	if err != nil {
		return err
	}
	if g.talked, err = g.talk(c, desk); err != nil {
		return err
	}
	return g.crowd(c, asked, cases)
}

// filled says that an earlier run has filled the database. Anybody else's is
// left alone.
func (g *ground) filled(c console) (bool, error) {
	err := g.DB.Look(c, func(tx *db.Tx) error {
		_, err := people.OrganisationOf(tx)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	if err == nil {
		g.sara, err = actorBy(c, g.DB, sample.Sara)
	}
	if err == nil {
		err = g.DB.Look(c, func(tx *db.Tx) error {
			return tx.Row(`SELECT number FROM casework_cases WHERE subject = $1`, talkedOf).Scan(&g.talked)
		})
	}
	if errors.Is(err, db.ErrNone) {
		err = fault.Invalid("db", say.BenchNotEmpty())
	}
	return true, err
}

// quiet are open cases without a visit to come and a call that goes on: nobody
// has hundreds of either at once.
const quiet = `open = 1 AND engineer = 0 AND id NOT IN (SELECT t.case_id FROM touchpoint_contacts t
	JOIN touchpoint_calls k ON k.contact = t.id WHERE k.ended = 0) AND `

// crowd copies the sample's cases until there are enough.
func (g *ground) crowd(c console, asked int64, cases int) error {
	closed, err := g.which(c, `open = 0`)
	if err != nil {
		return err
	}
	open, err := g.which(c, quiet+`number <> `+strconv.FormatInt(asked, 10))
	if err != nil {
		return err
	}
	one, err := g.which(c, `number = `+strconv.FormatInt(asked, 10))
	if err != nil {
		return err
	}
	times := func(part float64, of []ids.ID) int { return int(part * float64(cases) / float64(max(1, len(of)))) }
	if err := crowd.Copy(c, g.DB, closed, times(closedPart, closed), crowd.Week); err != nil {
		return err
	}
	if err := crowd.Copy(c, g.DB, open, times(1-closedPart-questionPart, open), time.Second); err != nil {
		return err
	}
	return crowd.Copy(c, g.DB, one, times(questionPart, one), time.Second)
}

func (g *ground) which(c console, condition string) (all []ids.ID, err error) {
	err = g.DB.Look(c, func(tx *db.Tx) error {
		all, err = db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
			`SELECT id FROM casework_cases WHERE `+condition+` ORDER BY id`)
		return err
	})
	return all, err
}

func actorBy(c console, d *db.DB, email string) (who people.Actor, err error) {
	err = d.Look(c, func(tx *db.Tx) error {
		staff, err := people.ByEmail(tx, email)
		if err != nil {
			return err
		}
		who, err = people.ActorOf(tx, staff.ID)
		return err
	})
	return who, err
}

// lead begins a service request and leads it to the question.
func (g *ground) lead(c console, desk casework.Desk, subject string) (number int64, err error) {
	number, err = desk.Begin(c, g.sara, casework.Beginning{
		Name: "Elif Yılmaz", Phone: "+90 532 555 01 42", Touchpoint: touchpoint.Telephone,
		RequestType: touchpoint.ServiceRequest, Subject: subject,
	})
	for range 20 {
		if err != nil {
			return 0, err
		}
		page, wrong := desk.Case(c, g.sara, number, 0)
		if wrong != nil {
			return 0, wrong
		}
		if page.Box == nil || page.Box.Key == question {
			return number, nil
		}
		err = desk.Walk(c, g.sara, number, procedure.Deed{Kind: procedure.Done, Typed: filledIn(page.Box, subject)})
	}
	return 0, fmt.Errorf("bench: no way to the box %q", question)
}

// filledIn types the words into every field of a box.
func filledIn(box *procedure.Box, words string) map[string]string {
	typed := map[string]string{}
	for _, field := range box.Fields {
		switch field.Type {
		case procedure.ChoiceField:
			typed[field.Key] = field.Options[0].Key
		case procedure.YesNoField:
			typed[field.Key] = "no"
		case procedure.PhoneField:
			typed[field.Key] = "+90 532 555 01 42"
		default:
			typed[field.Key] = words
		}
	}
	return typed
}

// The case in which much was said.
const (
	contacts = 50
	talkedOf = "Vaada bench: 50 contacts"
)

// talk begins a case in which much was said.
func (g *ground) talk(c console, desk casework.Desk) (int64, error) {
	number, err := g.lead(c, desk, talkedOf)
	for n := 0; n < contacts && err == nil; n++ {
		err = desk.Say(c, g.sara, number, casework.Saying{
			Kind: touchpoint.Note, Body: fmt.Sprintf("%d. Müşteri aradı, buzdolabının motoru çalışıyor ama içi soğumuyor.", n+1),
		})
	}
	return number, err
}
