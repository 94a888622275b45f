package procedure

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// chain goes on through automatic boxes to the box that needs a person, and
// says what is owed there.
func (w *walker) chain() error {
	var room [8]int
	gone := room[:0]
	for range longestChain {
		if w.state.Standing != OnChart {
			return nil
		}
		box, err := w.box()
		if err != nil {
			return err
		}
		if !box.Automatic() || w.undecided(box) {
			kind := Owe
			if box.Kind == Delay {
				kind = Await
			}
			w.effects = append(w.effects, Effect{Kind: kind, Edition: w.state.Edition, Box: box})
			return nil
		}
		if gone = further(gone, len(w.state.Stack)); gone[len(w.state.Stack)] > w.most() {
			return fault.Unavailable(say.ProcedureSpins())
		}
		if err := w.pass(box); err != nil {
			return err
		}
	}
	return fault.Unavailable(say.ProcedureChainLong(longestChain))
}

// further counts a box gone through at a depth of calls. Each call counts anew what is
// gone through within it.
func further(gone []int, depth int) []int {
	for len(gone) <= depth {
		gone = append(gone, 0)
	}
	gone = gone[:depth+1]
	gone[depth]++
	return gone
}

// most is how many boxes of the chart that the case stands on one deed may go through
// while that chart is not called anew. In a sound one no automatic box leads back to
// itself without a person between, so that these are its boxes; one that is being
// written may go round by counting.
func (w *walker) most() int {
	return max(fewRounds, len(w.charts.Editions[w.state.Edition].Chart.Boxes))
}

// undecided says that the rules of a question know no answer for this case, which
// came past the box that fills what they look at: a person answers it then.
func (w *walker) undecided(box *Box) bool {
	return box.Kind == Question && len(box.Rules) > 0 && decide(box, w.value) == ""
}

func (w *walker) pass(box *Box) error {
	switch box.Kind {
	case Call:
		return w.call(box)
	case End:
		return w.reach(box)
	case Question:
		key := decide(box, w.value)
		exit, known := box.Exit(key)
		if !known {
			return fault.Unavailable(say.ProcedureNoSuchExit())
		}
		return w.passThrough(box, exit, nil)
	}
	exit, known := box.Plain()
	if !known {
		return fault.Unavailable(say.ProcedureNoSuchExit())
	}
	var found Values
	if box.Kind == Lookup {
		w.effects = append(w.effects, Effect{Kind: Read, Edition: w.state.Edition, Box: box})
		found = w.found(box)
	}
	return w.passThrough(box, exit, found)
}

func (w *walker) passThrough(box *Box, exit Exit, found Values) error {
	if err := w.record(Row{Deed: Passed, Exit: exit.Key, To: exit.To, Fields: found}); err != nil {
		return err
	}
	w.finish(box)
	return nil
}

// found gives what a look-up's record holds for the fields of the box. What it
// holds nothing for stays as it was, and what somebody filled in too: a look-up
// fills what is empty, and what a look-up filled before.
func (w *walker) found(box *Box) Values {
	found := Values{}
	for _, field := range box.Fields {
		value := w.deed.Known[field.Key]
		if value == "" || !box.reads(field) || w.state.Fields[field.Key] != "" && !w.state.Found[field.Key] {
			continue
		}
		if amount, is := ReadAmount(value); field.Type == MoneyField && (!is || amount.Currency != field.Currency) {
			continue
		}
		found[field.Key] = value
	}
	return found
}

// call enters another chart.
func (w *walker) call(box *Box) error {
	edition := w.charts.Called[box.Chart]
	compiled := w.charts.Editions[edition]
	if compiled == nil {
		return fault.Unavailable(say.ProcedureNoChart())
	}
	path := w.state.Here()
	if slices.ContainsFunc(path, func(place Place) bool { return place.Edition == edition }) {
		return fault.Unavailable(say.ProcedureSpins())
	}
	path = append(path, Place{edition, compiled.start.Key})
	return w.record(Row{Deed: Passed, To: path.String()})
}

// reach ends the case, or goes back to the chart that called by the exit of
// this outcome; where there is none, it leaves that chart.
func (w *walker) reach(end *Box) error {
	edition := w.state.Edition
	if len(w.state.Stack) == 0 {
		if err := w.record(Row{Deed: Ended, Exit: end.Outcome}); err != nil {
			return err
		}
		w.finish(end)
		w.effects = append(w.effects, Effect{
			Kind: Finish, Edition: edition, Box: end, Outcome: end.Outcome, Kept: w.charts.Editions[edition].Chart.EndsWell(end),
		})
		return nil
	}
	caller := w.state.Stack[len(w.state.Stack)-1]
	compiled := w.charts.Editions[caller.Edition]
	if compiled == nil || compiled.Box(caller.Box) == nil {
		return fault.Unavailable(say.ProcedureNoChart())
	}
	calling := compiled.Box(caller.Box)
	exit, known := calling.Outgoing(end.Outcome)
	if !known {
		return w.stray(end, caller, calling)
	}
	path := append(Path(slices.Clone(w.state.Stack[:len(w.state.Stack)-1])), Place{caller.Edition, exit.To})
	if err := w.record(Row{Deed: Passed, Exit: exit.Key, To: path.String()}); err != nil {
		return err
	}
	w.finish(end)
	w.effects = append(w.effects, happening(caller, calling)...)
	return nil
}

// stray takes a case off the chart that called, where it has no way out for the
// outcome: it began on an older edition than the one that was held against the ends of
// the chart it called. Somebody has to lead it on from the box that called.
func (w *walker) stray(end *Box, caller Place, calling *Box) error {
	path := append(Path(slices.Clone(w.state.Stack[:len(w.state.Stack)-1])), caller)
	if err := w.record(Row{Deed: Passed, To: path.String()}); err != nil {
		return err
	}
	w.finish(end)
	w.effects = append(w.effects, Effect{Kind: Owe, Edition: caller.Edition, Box: calling})
	return w.record(Row{Deed: Left, Exit: end.Outcome})
}

func happening(place Place, box *Box) []Effect {
	if box.Happens() == "" {
		return nil
	}
	return []Effect{{Kind: Happen, Edition: place.Edition, Box: box, Event: box.Happens()}}
}

// Outgoing gives the exit of a procedure box that takes an outcome of the
// called chart: the one that names it, else the one that names none.
func (b *Box) Outgoing(outcome string) (Exit, bool) {
	var rest *Exit
	for i, exit := range b.Exits {
		if exit.Outcome == outcome && outcome != "" {
			return exit, true
		}
		if exit.Outcome == "" {
			rest = &b.Exits[i]
		}
	}
	if rest == nil {
		return Exit{}, false
	}
	return *rest, true
}
