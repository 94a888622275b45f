package procedure_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"vaada/hours"
	"vaada/procedure"
)

// TestTheCheckerAgreesWithWalkingEverything compares the checker with a walk
// through every state of forty thousand small charts whose arrows go anywhere.
func TestTheCheckerAgreesWithWalkingEverything(t *testing.T) {
	t.Parallel()
	told := map[string]int{}
	for seed := range uint64(40_000) {
		chart := looseChart(rand.New(rand.NewPCG(seed, 6)))
		w := walkEverywhere(chart)
		findings := procedure.Check(chart, procedure.Facts{})
		has := map[string]bool{}
		for _, f := range findings {
			has[f.Defect] = true
			told[f.Defect]++
			w.shows(t, f)
		}
		for defect, want := range w.defects() {
			if has[defect] != want {
				t.Errorf("chart %d: walking finds %s: %v, the checker %v\n%s", seed, defect, want, has[defect], written(chart))
			}
		}
		// Of loops that nobody decides, those that nobody stops and those that
		// only time leaves are told by these names.
		if told := has["endless-loop"]; told && !w.unattended() || !told && w.unattended() && !has["automatic-loop"] && !has["time-out-loop"] {
			t.Errorf("chart %d: a loop that nobody decides: %v\n%s", seed, told, written(chart))
		}
		if t.Failed() {
			return
		}
	}
	for defect := range walkEverywhere(looseChart(rand.New(rand.NewPCG(1, 6)))).defects() {
		if told[defect] < 100 {
			t.Errorf("%s came up %d times only", defect, told[defect])
		}
	}
}

func written(chart *procedure.Chart) (text string) {
	for _, box := range chart.Boxes {
		text += fmt.Sprintf("%s %s rules %v:", box.Key, box.Kind, box.Rules)
		for _, exit := range box.Exits {
			text += fmt.Sprintf(" %s>%s", exit.Key, exit.To)
		}
		text += "\n"
	}
	return text
}

// looseChart draws a chart of up to six boxes whose arrows go anywhere.
func looseChart(r *rand.Rand) *procedure.Chart {
	names := []string{"start", "b", "c", "d", "e", "f"}
	kinds := []procedure.Kind{
		procedure.Step, procedure.Step, procedure.Question, procedure.Question, procedure.Delay, procedure.Delay, procedure.Mail, procedure.End,
		procedure.Lookup, procedure.Call, procedure.Note, procedure.Card,
	}
	count := 2 + r.IntN(5)
	chart := &procedure.Chart{Key: "loose", Name: english("Loose")}
	to := func() string {
		if r.IntN(20) == 0 {
			return "nowhere"
		}
		return names[min(count-1, r.IntN(count)+r.IntN(2))]
	}
	for i := range count {
		box := procedure.Box{Key: names[i], Kind: procedure.Start, Label: english(names[i])}
		if i > 0 {
			box.Kind = kinds[r.IntN(len(kinds))]
		}
		box.Exits = []procedure.Exit{{To: to()}}
		switch box.Kind {
		case procedure.Step:
			if r.IntN(2) == 0 {
				box.Fields = []procedure.Field{{Key: "name", Label: english("Name"), Type: procedure.TextField, Required: r.IntN(3) > 0}}
			}
			if r.IntN(3) == 0 {
				box.Say = english("This is how it stands.")
			}
			switch r.IntN(6) {
			case 0:
				box.Exits = nil
			case 1:
				box.Exits = append(box.Exits, procedure.Exit{Key: "other", To: to(), Alternate: true, Label: english("Other")})
			}
		case procedure.Question:
			box.Exits = []procedure.Exit{{Key: "yes", To: to(), Label: english("Yes"), Usual: true}, {Key: "no", To: to(), Label: english("No")}}
			switch r.IntN(4) {
			case 0:
				box.Rules = []procedure.Rule{{When: []procedure.Condition{{Field: "name", Is: procedure.Is, Value: "cold"}}, Exit: "yes"}, {Exit: "no"}}
			case 1:
				box.Rules = []procedure.Rule{{When: []procedure.Condition{{Box: box.Key, Is: procedure.Less, Value: "3"}}, Exit: "yes"}, {Exit: "no"}}
			}
		case procedure.Delay:
			box.Wait = &procedure.Wait{For: procedure.CustomersReply, After: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}}
			box.Exits = append(box.Exits, procedure.Exit{Key: "late", To: to(), TimeOut: true})
		case procedure.Lookup:
			box.Record, box.Fields = procedure.CustomerRecord, []procedure.Field{{Key: "name", Label: english("Name"), Type: procedure.TextField}}
		case procedure.Call:
			box.Chart = "called"
			if r.IntN(2) == 0 {
				box.Exits = append(box.Exits, procedure.Exit{Key: "refused", Outcome: "refused", To: to()})
			}
		case procedure.Note, procedure.Card:
			box.Exits = nil
		case procedure.Mail:
			box.Message = &procedure.Message{Template: "thanks", Edit: r.IntN(2) == 0}
		case procedure.End:
			box.Exits, box.Outcome = nil, names[i]
			if r.IntN(12) == 0 {
				box.Exits = []procedure.Exit{{To: to()}}
			}
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	return chart
}

// stand is all that the future of a case hangs on in such a chart.
type stand struct {
	box          string
	filled, told bool
}

// everywhere is what walking every state of a chart finds.
type everywhere struct {
	boxes  map[string]*procedure.Box // on which cases can stand
	cards  bool                      // there are loose ones
	steps  map[stand]int             // by how many arrows it is reached at least
	nearby map[string]int            // the same by box
}

func walkEverywhere(chart *procedure.Chart) *everywhere {
	w := &everywhere{boxes: map[string]*procedure.Box{}, steps: map[stand]int{}, nearby: map[string]int{}}
	for i := range chart.Boxes {
		switch box := &chart.Boxes[i]; box.Kind {
		case procedure.Card:
			w.cards = true
		case procedure.Note:
		default:
			w.boxes[box.Key] = box
		}
	}
	queue := []stand{{box: "start"}}
	w.steps[queue[0]] = 0
	for ; len(queue) > 0; queue = queue[1:] {
		here, box := queue[0], w.boxes[queue[0].box]
		if _, met := w.nearby[here.box]; !met {
			w.nearby[here.box] = w.steps[here]
		}
		for _, exit := range box.Exits {
			next := here.by(box, exit)
			if _, met := w.steps[next]; !met && w.boxes[exit.To] != nil {
				w.steps[next] = w.steps[here] + 1
				queue = append(queue, next)
			}
		}
	}
	return w
}

// by is where somebody who does a box and leaves it by an exit stands then.
func (s stand) by(box *procedure.Box, exit procedure.Exit) stand {
	next := stand{exit.To, s.filled, s.told}
	if done := !exit.Alternate && !exit.TimeOut; done {
		next.told = s.told || tells(box)
		if len(box.Fields) > 0 {
			next.filled = box.Fields[0].Required || box.Kind == procedure.Lookup
		}
	}
	return next
}

func tells(box *procedure.Box) bool {
	return box.Kind == procedure.Mail || box.Kind == procedure.Call || !box.Say.IsZero()
}

// unstopped says that no person stops a case at the box. That nobody does in a called
// chart is not known.
func unstopped(box *procedure.Box) bool { return box.Automatic() && box.Kind != procedure.Call }

// timed says that there is a loop from which time alone leads away: some boxes, each of
// which leads to each of them before a time is over, and out of which lead time-outs
// and nothing else. It tries all sets of boxes.
func (w *everywhere) timed() bool {
	keys := slices.Sorted(maps.Keys(w.boxes))
	for set := 1; set < 1<<len(keys); set++ {
		in := func(key string) bool {
			at := slices.Index(keys, key)
			return at >= 0 && set&(1<<at) != 0
		}
		if w.leavesByTime(keys, in) && w.goesRound(keys, in) {
			return true
		}
	}
	return false
}

func (w *everywhere) leavesByTime(keys []string, in func(string) bool) (leaves bool) {
	for _, key := range keys {
		if !in(key) {
			continue
		}
		for _, exit := range w.boxes[key].Exits {
			switch {
			case in(exit.To) || w.boxes[exit.To] == nil:
			case !exit.TimeOut:
				return false
			default:
				leaves = true
			}
		}
	}
	return leaves
}

func (w *everywhere) goesRound(keys []string, in func(string) bool) bool {
	for _, from := range keys {
		if !in(from) {
			continue
		}
		met, queue := map[string]bool{}, []string{from}
		for ; len(queue) > 0; queue = queue[1:] {
			for _, exit := range w.boxes[queue[0]].Exits {
				if in(exit.To) && !exit.TimeOut && !met[exit.To] {
					met[exit.To] = true
					queue = append(queue, exit.To)
				}
			}
		}
		for _, to := range keys {
			if in(to) && !met[to] {
				return false
			}
		}
	}
	return true
}

// shows says that the walk of a finding is one, and that none is shorter.
func (w *everywhere) shows(t *testing.T, f procedure.Finding) {
	t.Helper()
	nearest, reached := 1000, false
	for _, key := range f.Boxes {
		if steps, met := w.nearby[key]; met {
			nearest, reached = min(nearest, steps), true
		}
	}
	if len(f.Walk) == 0 {
		if reached {
			t.Errorf("%s at %v can be reached and shows no walk", f.Defect, f.Boxes)
		}
		return
	}
	last := f.Walk[len(f.Walk)-1]
	if f.Walk[0] != "start" || !slices.Contains(f.Boxes, last) {
		t.Errorf("%s at %v is shown by %v", f.Defect, f.Boxes, f.Walk)
	}
	here := []stand{{box: "start"}} // where somebody may stand who goes that way
	for n, key := range f.Walk[1:] {
		var next []stand
		for _, exit := range w.boxes[f.Walk[n]].Exits {
			for _, from := range here {
				if to := from.by(w.boxes[f.Walk[n]], exit); exit.To == key && !slices.Contains(next, to) {
					next = append(next, to)
				}
			}
		}
		if here = next; len(here) == 0 {
			t.Errorf("%s at %v: no arrow leads along %v", f.Defect, f.Boxes, f.Walk)
			return
		}
	}
	if shown := map[string]func(stand) bool{
		"field-unfilled": func(s stand) bool { return !s.filled }, "untold": func(s stand) bool { return !s.told },
	}[f.Defect]; shown != nil {
		if !slices.ContainsFunc(here, shown) {
			t.Errorf("%s at %v: %v does not show it", f.Defect, f.Boxes, f.Walk)
		}
		nearest = 1000
		for met, steps := range w.steps {
			if met.box == last && shown(met) {
				nearest = min(nearest, steps)
			}
		}
	}
	if len(f.Walk)-1 != nearest {
		t.Errorf("%s at %v is shown by %v, and %d arrows would do", f.Defect, f.Boxes, f.Walk, nearest)
	}
}

// defects are those that walking finds, and those that it does not.
func (w *everywhere) defects() map[string]bool {
	all := map[string]bool{
		"unreachable": len(w.nearby) < len(w.boxes), "no-end": true, "loose-card": w.cards, "time-out-loop": w.timed(),
	}
	for key, box := range w.boxes {
		_, met := w.nearby[key]
		all["no-end"] = all["no-end"] && box.Kind != procedure.End
		all["out-of-end"] = all["out-of-end"] || box.Kind == procedure.End && len(box.Exits) > 0
		all["dead-end"] = all["dead-end"] || met && box.Kind != procedure.End && len(box.Exits) == 0
		for _, exit := range box.Exits {
			all["to-nothing"] = all["to-nothing"] || w.boxes[exit.To] == nil
			all["into-start"] = all["into-start"] || exit.To == "start"
		}
		all["automatic-loop"] = all["automatic-loop"] || w.comesBack(key, unstopped)
		all["trap"] = all["trap"] || met && w.holds(key)
	}
	all["trap"] = all["trap"] && !all["no-end"]
	for here := range w.steps {
		box := w.boxes[here.box]
		needs := len(box.Rules) > 0 && box.Rules[0].When[0].Field != ""
		all["field-unfilled"] = all["field-unfilled"] || needs && !here.filled
		all["untold"] = all["untold"] || box.Kind == procedure.End && !here.told && !tells(box)
	}
	return all
}

// unattended says that a case can go round without anybody to decide it.
func (w *everywhere) unattended() bool {
	for key := range w.boxes {
		if w.comesBack(key, func(box *procedure.Box) bool { return !decides(box) && w.ends(box.Key, map[string]bool{}) }) {
			return true
		}
	}
	return false
}

// holds says that a case which comes to a box never gets away from it: whatever
// it then comes to leads back, and nothing ends it or leads nowhere.
func (w *everywhere) holds(key string) bool {
	seen := map[string]bool{}
	var kept func(at string) bool
	kept = func(at string) bool {
		box := w.boxes[at]
		if box == nil || box.Kind == procedure.End || len(box.Exits) == 0 {
			return false
		}
		if seen[at] {
			return true
		}
		seen[at] = true
		back := at == key || w.leads(at, key, map[string]bool{})
		return back && !slices.ContainsFunc(box.Exits, func(exit procedure.Exit) bool { return !kept(exit.To) })
	}
	return kept(key) && w.leads(key, key, map[string]bool{})
}

// leads says that arrows lead from one box to another.
func (w *everywhere) leads(from, to string, seen map[string]bool) bool {
	box := w.boxes[from]
	if box == nil || seen[from] {
		return false
	}
	seen[from] = true
	return slices.ContainsFunc(box.Exits, func(exit procedure.Exit) bool { return exit.To == to || w.leads(exit.To, to, seen) })
}

// decides says that somebody at the box can go another way, or that it counts.
func decides(box *procedure.Box) bool {
	return box.Kind == procedure.Question && (len(box.Rules) == 0 || box.Rules[0].When[0].Box != "") ||
		box.Kind == procedure.Step && len(box.Exits) > 1
}

// comesBack says that a walk through boxes of one kind alone comes back to a
// box, by trying them all.
func (w *everywhere) comesBack(key string, through func(box *procedure.Box) bool) bool {
	seen := map[string]bool{}
	var walk func(at string) bool
	walk = func(at string) bool {
		box := w.boxes[at]
		if box == nil || seen[at] || !through(box) {
			return false
		}
		seen[at] = true
		return slices.ContainsFunc(box.Exits, func(exit procedure.Exit) bool { return exit.To == key || walk(exit.To) })
	}
	return walk(key)
}

// ends says that a walk from a box comes to an end.
func (w *everywhere) ends(key string, seen map[string]bool) bool {
	box := w.boxes[key]
	if box == nil || seen[key] {
		return false
	}
	seen[key] = true
	return box.Kind == procedure.End || slices.ContainsFunc(box.Exits, func(exit procedure.Exit) bool { return w.ends(exit.To, seen) })
}
