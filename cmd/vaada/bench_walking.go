package main

import (
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/sample"
	"vaada/sample/crowd"
	"vaada/touchpoint"
)

//go:embed bench_walking.yaml
var tenSteps []byte

// wholeWay are the deeds that lead a case along the ten boxes to the end.
var wholeWay = []procedure.Deed{
	{Kind: procedure.Done, Typed: map[string]string{"about": "Buzdolabı soğutmuyor"}},
	{Kind: procedure.Answering, Exit: "yes"},
	{Kind: procedure.Done, Typed: map[string]string{"found": "Motor çalışıyor ama içi soğumuyor; kapı contası yırtılmış."}},
	{Kind: procedure.Answering, Exit: "yes"},
	{Kind: procedure.Done},
	{Kind: procedure.Done},
	{Kind: procedure.Done},
	{Kind: procedure.Answering, Exit: "yes"},
	{Kind: procedure.Done},
	{Kind: procedure.Done, Typed: map[string]string{"taken": "Elif Yılmaz"}},
}

// How many cases are led along their whole way: of a turn, one after the other
// and many at once; and begun and led to their end, to see what they take on disk.
const (
	alone    = 40
	together = 128
	onDisk   = 1000
	openFew  = 100 // open cases in the small database
)

// walkers are the cases that are led along the ten boxes.
type walkers struct {
	*ground
	desk  casework.Desk
	first casework.Case // which the others are copies of
}

// walking measures cases that are led along a whole chart, each deed durable
// before the next, against the same rows written by a loop that does nothing
// else: in a database with a hundred open cases, and in one with as many as were
// asked for. The two take turns, so that what else the machine does weighs on both.
func (m *measuring) walking() (all []figure, err error) {
	var both [2]*walkers
	for at, cases := range []int{openFew, m.Cases} {
		g, err := m.newGround(filepath.Join(m.scratch, fmt.Sprintf("walking-%d", at)), "", 0)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, g.stop()) }()
		if both[at], err = g.walkers(m.console); err != nil {
			return nil, err
		}
		if err := both[at].more(m.console, cases-1); err != nil {
			return nil, err
		}
	}
	few, many := paces{cases: openFew}, paces{cases: m.Cases}
	for range turns {
		if err := errors.Join(few.turn(m.console, both[0]), many.turn(m.console, both[1])); err != nil {
			return nil, err
		}
	}
	sizes, err := both[0].sizes(m.console)
	if err != nil {
		return nil, err
	}
	all = append(few.figures(), many.figures()...)
	all = append(all,
		figure{Name: "walking/growth/one", what: say.BenchFlat(1), Value: slower(few.one, many.one)}.atMost(1.25),
		figure{Name: "walking/growth/many", what: say.BenchFlat(atOnce), Value: slower(few.many, many.many)}.atMost(1.25))
	return append(all, sizes...), nil
}

// slower says how many times as long the second takes: the middle of the turns.
func slower(first, second []rate) float64 {
	times := make([]float64, len(first))
	for at := range first {
		times[at] = first[at].walked / second[at].walked
	}
	return within(times, 0.5)
}

// walkers publishes the chart and begins the first case on it.
func (g *ground) walkers(c console) (w *walkers, err error) {
	w = &walkers{ground: g, desk: casework.Desk{DB: g.DB, Now: now.System}}
	chart, err := procedure.ReadYAML(tenSteps)
	if err != nil {
		return nil, err
	}
	ayesha, err := actorBy(c, g.DB, sample.Ayesha)
	if err != nil {
		return nil, err
	}
	documents := publishing.Documents{Charts: []procedure.Chart{*chart}}
	if err := (publishing.Desk{DB: g.DB, Now: now.System}).Publish(c, ayesha, documents, "vaada bench"); err != nil {
		return nil, err
	}
	number, err := w.begin(c)
	if err == nil {
		w.first, err = w.desk.Number(c, g.sara, number)
	}
	return w, err
}

func (w *walkers) begin(c console) (int64, error) {
	return w.desk.Begin(c, w.sara, casework.Beginning{
		Name: "Elif Yılmaz", Touchpoint: touchpoint.Face, RequestType: touchpoint.ServiceRequest, Subject: "Buzdolabı soğutmuyor",
	})
}

// more copies the first case so many times.
func (w *walkers) more(c console, n int) error {
	return crowd.Copy(c, w.DB, []ids.ID{w.first.ID}, n, time.Second)
}

// fresh makes cases that stand at the first box, and gives their numbers.
func (w *walkers) fresh(c console, n int) (numbers []int64, err error) {
	if err := w.more(c, n); err != nil {
		return nil, err
	}
	err = w.DB.Look(c, func(tx *db.Tx) error {
		numbers, err = db.Collect(tx, func(rows *sql.Rows) (number int64, err error) { return number, rows.Scan(&number) },
			`SELECT number FROM casework_cases WHERE procedure = $1 AND box = $2 AND number <> $3 ORDER BY number DESC LIMIT $4`,
			w.first.Procedure, w.first.State.Box, w.first.Number, n)
		return err
	})
	if err == nil && len(numbers) < n {
		err = fault.Invalid("cases", say.BenchTooFew())
	}
	return numbers, err
}

// lead leads a case along its whole way.
func (w *walkers) lead(c console, number int64) error {
	for _, deed := range wholeWay {
		if err := w.desk.Walk(c, w.sara, number, deed); err != nil {
			return err
		}
	}
	return nil
}

// rate is how many deeds are done in a second, and how many by the bare loop.
type rate struct{ walked, bare float64 }

// paces are the rates of the turns: of one person, and of many at once.
type paces struct {
	cases     int
	one, many []rate
}

// turn takes one more turn of each.
func (p *paces) turn(c console, w *walkers) error {
	numbers, err := w.fresh(c, 2*(alone+together))
	if err != nil {
		return err
	}
	one, err := w.turn(c, 1, numbers[:2*alone])
	if err != nil {
		return err
	}
	many, err := w.turn(c, atOnce, numbers[2*alone:])
	p.one, p.many = append(p.one, one), append(p.many, many)
	return err
}

// turn leads the first half of the cases along their way, by so many people at
// once, and writes the rows of the other half.
func (w *walkers) turn(c console, people int, numbers []int64) (r rate, err error) {
	half, deeds := len(numbers)/2, float64(len(wholeWay))
	loop, err := w.bareLoop(c, numbers[half:], wholeWay...)
	if err != nil {
		return r, err
	}
	if r.walked, err = rateOf(people, half, func(_, n int) error { return w.lead(c, numbers[n]) }); err != nil {
		return r, err
	}
	r.bare, err = rateOf(people, half, func(_, n int) error {
		for k := range wholeWay {
			if err := loop.write(c, n*len(wholeWay)+k); err != nil {
				return err
			}
		}
		return nil
	})
	r.walked, r.bare = r.walked*deeds, r.bare*deeds
	return r, err
}

func (p *paces) figures() []figure {
	middle := func(all []rate, of func(rate) float64) float64 {
		values := make([]float64, len(all))
		for at := range all {
			values[at] = of(all[at])
		}
		return within(values, 0.5)
	}
	walked, share := func(r rate) float64 { return r.walked }, func(r rate) float64 { return r.walked / r.bare }
	name := fmt.Sprintf("walking/%d/", p.cases)
	return []figure{
		{Name: name + "one", what: say.BenchWalking(p.cases, 1), Value: middle(p.one, walked), Unit: "/s"},
		figure{Name: name + "one/share", what: say.BenchShare(), Value: middle(p.one, share)}.atLeast(0.6),
		{Name: name + "many", what: say.BenchWalking(p.cases, atOnce), Value: middle(p.many, walked), Unit: "/s"},
		figure{Name: name + "many/share", what: say.BenchShare(), Value: middle(p.many, share)}.atLeast(0.5),
	}
}

// sizes begins cases and leads them to their end, and says what each takes on
// disk when the journal is sealed, with the indexes, and in which tables.
func (w *walkers) sizes(c console) ([]figure, error) {
	before, err := w.weigh(c)
	if err != nil {
		return nil, err
	}
	_, err = rateOf(atOnce, onDisk, func(_, _ int) error {
		number, err := w.begin(c)
		if err != nil {
			return err
		}
		return w.lead(c, number)
	})
	if err != nil {
		return nil, err
	}
	after, err := w.weigh(c)
	if err != nil {
		return nil, err
	}
	var tables []figure
	whole := 0.0
	for table, bytes := range after {
		each := (bytes - before[table]) / onDisk / 1024
		if whole += each; each >= 0.01 {
			tables = append(tables, figure{Name: "walking/disk/" + table, what: say.BenchDiskOf(table), Value: each, Unit: "KB"})
		}
	}
	slices.SortFunc(tables, func(a, b figure) int { return strings.Compare(a.Name, b.Name) })
	return append([]figure{figure{Name: "walking/disk", what: say.BenchDisk(), Value: whole, Unit: "KB"}.atMost(6)}, tables...), nil
}

// weigh seals the journal, and gives the bytes of every table with its indexes.
func (w *walkers) weigh(c console) (map[string]float64, error) {
	weights := map[string]float64{}
	if _, err := journal.Sweep(c, w.DB, w.keys, now.System()); err != nil {
		return nil, err
	}
	err := w.DB.Look(c, func(tx *db.Tx) error {
		clear(weights)
		rows, err := tx.Rows(`SELECT s.tbl_name, SUM(d.pgsize) FROM dbstat d JOIN sqlite_schema s ON s.name = d.name GROUP BY s.tbl_name`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var table string
			var bytes float64
			if err := rows.Scan(&table, &bytes); err != nil {
				return err
			}
			weights[table] = bytes
		}
		return rows.Err()
	})
	return weights, err
}
