package procedure

import (
	"fmt"
	"slices"
)

// Repaired gives a copy of the chart in which the finding is put right, where
// that is obvious: the finding is gone and nothing new is wrong. False where it
// is not, or where a person has to choose.
func (f Finding) Repaired(chart *Chart, facts Facts) (*Chart, bool) {
	m := mender{facts: facts, check: Check, left: len(chart.Boxes)}
	better, _, repaired := m.mend(f, chart, Check(chart, facts))
	return better, repaired
}

// Bounds of what is looked at again to see what can be repaired, in boxes: for a page,
// which tells it of each finding, and for putting right all there is. A chart with more
// findings is not being mended one by one: when the first are put right, the others
// come.
const (
	mostRepairing = 10_000
	mostMending   = 500_000
)

// mender puts findings right, as far as it may look at charts again.
type mender struct {
	facts Facts
	check func(*Chart, Facts) []Finding
	left  int // boxes
}

// may says that the mender may look at a chart again.
func (m *mender) may() bool { return m.left > 0 }

// mend gives a chart with one of its findings put right, and what is found then.
func (m *mender) mend(f Finding, chart *Chart, before []Finding) (better *Chart, after []Finding, repaired bool) {
	if f.repair == nil {
		return nil, nil, false
	}
	better = chart.copy()
	f.repair(better)
	m.left -= max(len(better.Boxes), 1)
	after = m.check(better, m.facts)
	for _, finding := range after {
		same := func(other Finding) bool { return other.is(finding.Defect, finding.Boxes) }
		if finding.Severity == Error && !slices.ContainsFunc(before, same) {
			return nil, nil, false
		}
	}
	return better, after, len(after) < len(before)
}

// Repairable are the findings of a chart, each with whether it can be put right by
// itself.
func Repairable(chart *Chart, facts Facts, found []Finding) []Finding {
	m := mender{facts: facts, check: Check, left: mostRepairing}
	return m.repairable(chart, found)
}

func (m *mender) repairable(chart *Chart, found []Finding) []Finding {
	for at := range found {
		if found[at].repair != nil && m.may() {
			_, _, found[at].Repairs = m.mend(found[at], chart, found)
		}
	}
	return found
}

// Repair puts right whatever is obvious, one finding after another, and gives
// the chart as it is then.
func Repair(chart *Chart, facts Facts) *Chart {
	m := mender{facts: facts, check: Check, left: mostMending}
	return m.all(chart)
}

// all tries each finding until nothing can be put right any more. What could not be is
// tried again only when everything else was: that may have changed it.
func (m *mender) all(chart *Chart) *Chart {
	found, failed := m.check(chart, m.facts), map[string]bool{}
	for mended := true; mended && m.may(); {
		mended = false
		for at := 0; at < len(found) && m.may(); at++ {
			mark := found[at].Mark()
			if found[at].repair == nil || failed[mark] {
				continue
			}
			better, after, repaired := m.mend(found[at], chart, found)
			if !repaired {
				failed[mark] = true
				continue
			}
			chart, found, mended, at = better, after, true, -1
		}
		clear(failed)
	}
	return chart
}

// copy gives a chart of which boxes, exits, rules and fields can be changed
// without changing this one.
func (c *Chart) copy() *Chart {
	other := *c
	other.Boxes = slices.Clone(c.Boxes)
	for i := range other.Boxes {
		box := &other.Boxes[i]
		box.Exits, box.Rules, box.Fields = slices.Clone(box.Exits), slices.Clone(box.Rules), slices.Clone(box.Fields)
	}
	return &other
}

// fresh gives a key that no box has yet.
func (c *Chart) fresh(key string) string {
	taken := func(key string) bool {
		return slices.ContainsFunc(c.Boxes, func(box Box) bool { return box.Key == key })
	}
	for n, free := 2, key; ; n++ {
		if !taken(free) {
			return free
		}
		free = fmt.Sprintf("%s-%d", key, n)
	}
}

// begin gives a chart without a start one, before the box that no arrow leads
// to, or the first.
func begin(chart *Chart) {
	g := graphOf(chart)
	first := g.all(func(box *Box) bool { return box.OnPath() && box.Kind != End })
	if len(first) == 0 {
		return
	}
	to := first[0]
	if at := slices.IndexFunc(first, func(i int) bool { return len(g.in[i]) == 0 }); at >= 0 {
		to = first[at]
	}
	start := Box{Key: chart.fresh("start"), Kind: Start, Exits: []Exit{{To: chart.Boxes[to].Key}}}
	chart.Boxes = slices.Insert(chart.Boxes, 0, start)
}

// finish gives a chart without an end one, to which every box leads that leads
// nowhere.
func finish(chart *Chart) {
	end := Box{Key: chart.fresh("end"), Kind: End, Outcome: Solved}
	for i := range chart.Boxes {
		if box := &chart.Boxes[i]; len(box.Exits) == 0 && box.OnPath() {
			box.Exits = []Exit{{To: end.Key}}
		}
	}
	chart.Boxes = append(chart.Boxes, end)
}

// leadOn leads a box that leads nowhere to the end, where there is only one: also
// one whose only way out, which nothing is asked for, leads to no box.
func leadOn(i int) func(chart *Chart) {
	return func(chart *Chart) {
		g := graphOf(chart)
		ends := g.all(func(box *Box) bool { return box.Kind == End })
		if len(ends) != 1 {
			return
		}
		box, end := &chart.Boxes[i], chart.Boxes[ends[0]].Key
		if len(box.Exits) == 0 {
			box.Exits = []Exit{{To: end}}
		} else if plain, is := box.Plain(); is && len(box.Exits) == 1 && box.Kind != Question {
			if to, there := g.index[plain.To]; !there || !g.box(to).OnPath() {
				box.Exits[0].To = end
			}
		}
	}
}

// pastStart leads the arrows that lead from a box to the start to the box
// behind it.
func pastStart(i int) func(chart *Chart) {
	return func(chart *Chart) {
		for n, exit := range chart.Boxes[i].Exits {
			at := slices.IndexFunc(chart.Boxes, func(box Box) bool { return box.Key == exit.To && box.Kind == Start })
			if at < 0 {
				continue
			}
			if first, leads := chart.Boxes[at].Plain(); leads {
				chart.Boxes[i].Exits[n].To = first.To
			}
		}
	}
}

// asAlternates makes the further ways out of a step alternates, where words say
// when to take them.
func asAlternates(i int) func(chart *Chart) {
	return func(chart *Chart) {
		box := &chart.Boxes[i]
		plain := 0
		for n := range box.Exits {
			exit := &box.Exits[n]
			if exit.Alternate || exit.TimeOut {
				continue
			}
			if plain++; plain > 1 && box.Kind == Step && !exit.Label.IsZero() {
				exit.Alternate = true
			}
		}
	}
}

// plainly makes every way out of a box one that its kind has.
func plainly(i int) func(chart *Chart) {
	return func(chart *Chart) {
		box := &chart.Boxes[i]
		for n := range box.Exits {
			exit := &box.Exits[n]
			exit.Alternate = exit.Alternate && box.Kind == Step
			exit.TimeOut = exit.TimeOut && box.Kind == Delay
			if box.Kind != Call {
				exit.Outcome = ""
			}
		}
	}
}

// apart gives the ways out of a box keys of their own.
func apart(i int) func(chart *Chart) {
	return func(chart *Chart) {
		exits := chart.Boxes[i].Exits
		for n := range exits {
			for tries := n + 1; slices.ContainsFunc(exits[:n], func(exit Exit) bool { return exit.Key == exits[n].Key }); tries++ {
				exits[n].Key = fmt.Sprintf("way-%d", tries)
			}
		}
	}
}

// alike gives a field of a box the type that its key first has.
func alike(i int, key string) func(chart *Chart) {
	return func(chart *Chart) {
		first, _ := (&checker{graph: graphOf(chart)}).field(key)
		for n := range chart.Boxes[i].Fields {
			if field := &chart.Boxes[i].Fields[n]; field.Key == key {
				field.Type, field.Options, field.Currency = first.Type, first.Options, first.Currency
			}
		}
	}
}
