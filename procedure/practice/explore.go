package practice

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"vaada/internal/ids"
	"vaada/procedure"
)

// Bounds of what is tried: states of a chart, deeds in them all, and kinds of
// answers at one box.
const (
	mostStates = 10_000
	mostTried  = 40_000
	mostKinds  = 64
)

// ground is what is found by walking.
type ground struct {
	charts  procedure.Charts
	looked  map[string][]string // the fields that rules look at, and values of each kind that they tell apart
	counted map[string]int      // the boxes whose visits rules count, and up to how many
	found   []procedure.Field   // those fields that look-ups fill
	nodes   []node
	edges   []edge
	known   map[string]int    // nodes by what tells them apart
	tried   int               // deeds
	cut     bool              // a bound kept something from being tried
	asked   []string          // the keys of looked, in order
	places  []procedure.Place // those of counted, of each edition
	named   []byte            // room in which a name is made
}

type node struct {
	state procedure.State
	came  int   // the edge on the shortest way here; -1 at the beginning
	depth int   // how many edges that has
	ins   []int // edges that lead here
	left  int   // how many more edges there are to an end; -1 unknown
	on    int   // the first of them; -1 at an end
}

type edge struct {
	from, to int
	deed     procedure.Deed
	meets    []Way
	passes   []procedure.Place // boxes that did their work by themselves
}

// prepare gathers what the rules look at.
func (g *ground) prepare(edition ids.ID) {
	g.looked, g.counted = map[string][]string{}, map[string]int{}
	for _, id := range g.called(edition) {
		chart := g.charts.Editions[id].Chart
		for key, values := range procedure.Told(chart) {
			for _, value := range values {
				if !slices.Contains(g.looked[key], value) {
					g.looked[key] = append(g.looked[key], value)
				}
			}
		}
		for i := range chart.Boxes {
			for _, rule := range chart.Boxes[i].Rules {
				for _, condition := range rule.When {
					if most := 0; condition.Box != "" {
						_, _ = fmt.Sscan(condition.Value, &most)
						g.counted[condition.Box] = max(g.counted[condition.Box], most+1)
					}
				}
			}
		}
	}
	g.asked = slices.Sorted(maps.Keys(g.looked))
	for _, key := range slices.Sorted(maps.Keys(g.counted)) {
		for _, id := range slices.Sorted(maps.Keys(g.charts.Editions)) {
			g.places = append(g.places, procedure.Place{Edition: id, Box: key})
		}
	}
	for _, id := range g.called(edition) {
		chart := g.charts.Editions[id].Chart
		for i := range chart.Boxes {
			g.found = append(g.found, chart.Boxes[i].Reads()...)
		}
	}
}

// explore walks every deed from every state, each state once.
func (g *ground) explore(edition ids.ID) {
	g.nodes = []node{{came: -1, on: -1, left: -1}}
	for _, known := range g.typings(g.found, g.finds) {
		g.do(0, procedure.Deed{Kind: procedure.Begun, Edition: edition, Known: known})
	}
	for at := 1; at < len(g.nodes); at++ {
		if len(g.nodes) >= mostStates || g.tried >= mostTried {
			g.cut = true
			return
		}
		state := g.nodes[at].state
		if state.Standing != procedure.OnChart {
			continue
		}
		box := g.charts.Editions[state.Edition].Box(state.Box)
		for _, deed := range g.deeds(box) {
			g.do(at, deed)
		}
	}
}

// do walks a deed from a state, where the chart allows it.
func (g *ground) do(from int, deed procedure.Deed) {
	deed.Reader = asTyped
	g.tried++
	walked, err := procedure.Walk(g.charts, g.nodes[from].state, deed, 1)
	if err != nil {
		return
	}
	at := len(g.edges)
	name := g.name(walked.State)
	to, met := g.known[name]
	if !met {
		to = len(g.nodes)
		g.known[name] = to
		walked.State.Trail = nil // nobody undoes here
		walked.State.Visits = g.countedIn(walked.State.Visits)
		g.nodes = append(g.nodes, node{state: walked.State, came: at, depth: g.nodes[from].depth + 1, left: -1, on: -1})
	}
	g.nodes[to].ins = append(g.nodes[to].ins, at)
	g.edges = append(g.edges, edge{from, to, deed, g.meets(walked.Rows), passed(walked.Rows)})
}

// countedIn are the visits that rules look at: of a large chart few, so that a state
// is copied at little cost.
func (g *ground) countedIn(visits procedure.Visits) (few procedure.Visits) {
	for place, n := range visits {
		if g.counted[place.Box] == 0 {
			continue
		}
		if few == nil {
			few = procedure.Visits{}
		}
		few[place] = n
	}
	return few
}

// name tells states apart as far as the rest of the walk hangs on them.
func (g *ground) name(state procedure.State) string {
	name := append(g.named[:0], string(state.Standing)...)
	name = append(append(append(name, ' '), state.Outcome...), ' ')
	if state.Standing == procedure.HasEnded { // two ends may have one outcome
		name = append(name, state.Box...)
	}
	name = append(name, state.Here().String()...)
	for _, key := range g.asked {
		name = strconv.AppendQuote(append(name, ' '), state.Fields[key])
		if state.Found[key] { // another look-up may find something else
			name = append(name, '?')
		}
	}
	for _, place := range g.places {
		name = strconv.AppendInt(append(name, ' '), int64(min(state.Visits[place], g.counted[place.Box])), 10)
	}
	g.named = name
	return string(name)
}

// onwards are the deeds that take a way out of a box.
var onwards = []procedure.DeedKind{procedure.Done, procedure.Answering, procedure.TimedOut, procedure.Passed}

// meets gives the ways out that rows took. The end of a called chart takes one
// out of the box that called it.
func (g *ground) meets(rows []procedure.Row) (ways []Way) {
	for _, row := range rows {
		box := g.charts.Editions[row.Edition].Box(row.Box)
		switch {
		case !slices.Contains(onwards, row.Deed), box.Kind == procedure.Call:
		case box.Kind == procedure.End:
			caller := row.Stack[len(row.Stack)-1]
			ways = append(ways, Way{caller.Edition, caller.Box, row.Exit})
		default:
			ways = append(ways, Way{row.Edition, row.Box, row.Exit})
		}
	}
	return ways
}

// deeds gives what can be done at a box, with each kind of answers that rules
// tell apart.
func (g *ground) deeds(box *procedure.Box) (all []procedure.Deed) {
	for _, exit := range box.Exits {
		deed := procedure.Deed{Kind: procedure.Done}
		switch {
		case exit.TimeOut:
			deed.Kind = procedure.TimedOut
		case box.Kind == procedure.Question:
			deed.Kind, deed.Exit = procedure.Answering, exit.Key
		case exit.Alternate:
			deed.Exit = exit.Key
		}
		for _, typed := range g.typings(box.Fields, madeUp) {
			for _, known := range g.typings(g.found, g.finds) {
				deed.Typed, deed.Known = typed, known
				all = append(all, deed)
			}
			if deed.Kind == procedure.TimedOut {
				break
			}
		}
	}
	return all
}

// typings gives what may stand in some fields, as it is typed or as it is kept:
// of those that rules look at each kind of values, of the others one.
func (g *ground) typings(fields []procedure.Field, write func(procedure.Field, string) string) []map[string]string {
	all := []map[string]string{{}}
	for _, field := range fields {
		values := g.looked[field.Key]
		if len(values) == 0 {
			values = []string{""}
		}
		var more []map[string]string
		for _, typing := range all {
			for _, value := range values {
				if len(more) >= mostKinds {
					g.cut = true
					break
				}
				typed := maps.Clone(typing)
				typed[field.Key] = write(field, value)
				more = append(more, typed)
			}
		}
		all = more
	}
	return all
}

// endings finds how far every state is from an end.
func (g *ground) endings() {
	var queue []int
	for at := range g.nodes {
		if g.nodes[at].state.Standing == procedure.HasEnded {
			g.nodes[at].left = 0
			queue = append(queue, at)
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		for _, at := range g.nodes[queue[0]].ins {
			from := &g.nodes[g.edges[at].from]
			if from.left < 0 {
				from.left, from.on = g.nodes[queue[0]].left+1, at
				queue = append(queue, g.edges[at].from)
			}
		}
	}
}

// length is that of the shortest scenario along an edge; -1 where none ends.
func (g *ground) length(e *edge) int {
	if g.nodes[e.to].left < 0 {
		return -1
	}
	return g.nodes[e.from].depth + 1 + g.nodes[e.to].left
}
