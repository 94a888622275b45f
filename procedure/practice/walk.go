package practice

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/procedure"
)

// MostDeeds is how many deeds a walk has at most.
const MostDeeds = 1_000

// Deed is what somebody did on a walk, told as short as can be: which way they
// took, and what they wrote that the made-up customer did not say.
type Deed struct {
	Kind  procedure.DeedKind `json:"do"`
	Exit  string             `json:"exit,omitempty"`
	To    string             `json:"to,omitempty"`    // Left and CameBack: the box, or "" for off the chart, and for the one left
	Wrote map[string]string  `json:"wrote,omitempty"` // fields, in the form in which they are kept
}

// Onwards is the deed that leaves a box by an exit.
func Onwards(box *procedure.Box, exit string) Deed {
	deed := Deed{Kind: procedure.Done, Exit: exit}
	if box == nil {
		return deed
	}
	if to, known := box.Exit(exit); known && to.TimeOut {
		return Deed{Kind: procedure.TimedOut}
	}
	if box.Kind == procedure.Question {
		deed.Kind = procedure.Answering
	}
	return deed
}

// Walk is where somebody stands who walks a chart with a made-up customer.
type Walk struct {
	State   procedure.State
	Rows    []procedure.Row // all, oldest first
	Turn    *Turn           // what the scenario has happen here; nil where it is at its end, or went another way
	Strayed *Strayed        // the last deed went another way than the scenario; nil where it did not
	Did     int             // how many of the deeds could be done
	Broken  error           // why the one after those could not; nil where all were

	guide Guide
	at    int // the turn that comes next
}

// Strayed says where somebody went another way than the scenario.
type Strayed struct {
	Turn Turn           // what was right there
	Took procedure.Exit // what was taken; the same where only what was written differs
}

// Box gives the box on which the made-up case stands; nil where it stands on none.
func (w *Walk) Box() *procedure.Box {
	chart := w.guide.Charts.Editions[w.State.Edition]
	if chart == nil || w.State.Standing == procedure.HasEnded {
		return nil
	}
	return chart.Box(w.State.Box)
}

// Said gives what the made-up customer says for a field of the box in hand, as it
// is typed by a reader.
func (w *Walk) Said(field procedure.Field, r language.Reader) string {
	typed := w.said(field)
	if value, wrong := field.Read(typed, asTyped); wrong == nil {
		return field.Typed(value, r)
	}
	return typed
}

func (w *Walk) said(field procedure.Field) string {
	plain := madeUp(field, "")
	if w.Turn != nil {
		if typed, told := w.Turn.Deed.Typed[field.Key]; told && typed != plain {
			return typed
		}
	}
	if kept := w.State.Fields[field.Key]; kept != "" {
		return field.Typed(kept, asTyped)
	}
	if plain == anyWords && w.guide.Words != "" {
		return w.guide.Words
	}
	return plain
}

// Try does one more deed, with what was typed into the fields of the box in hand,
// and tells it as short as it can be.
func (w *Walk) Try(deed Deed, typed map[string]string, r language.Reader) (Deed, error) {
	if w.Did >= MostDeeds {
		return deed, fault.Invalid("", say.PracticeLong(MostDeeds))
	}
	box, whole := w.Box(), w.whole(deed)
	whole.Typed, whole.Reader = typed, r
	next, err := procedure.Walk(w.guide.Charts, w.State, whole, walked)
	if err != nil || box == nil || deed.Kind != procedure.Done && deed.Kind != procedure.Answering {
		return deed, err
	}
	for _, field := range box.Fields {
		kept := next.State.Fields[field.Key]
		if said, wrong := field.Read(w.said(field), asTyped); wrong != nil || said != kept {
			if deed.Wrote == nil {
				deed.Wrote = map[string]string{}
			}
			deed.Wrote[field.Key] = kept
		}
	}
	return deed, nil
}

// walked is when all deeds of a walk are done: it takes no time.
const walked now.Instant = 1

// whole makes a deed whole: with what the made-up customer says, and with what
// look-ups find.
func (w *Walk) whole(short Deed) procedure.Deed {
	deed := procedure.Deed{
		Kind: short.Kind, Exit: short.Exit, To: short.To, Reader: asTyped, Known: w.guide.Scenario.Begin.Known,
		Reason: anyWords, Typed: map[string]string{},
	}
	if w.Turn != nil && w.Turn.Deed.Known != nil {
		deed.Known = w.Turn.Deed.Known
	}
	if box := w.Box(); box != nil {
		for _, field := range box.Fields {
			deed.Typed[field.Key] = w.said(field)
			if wrote, is := short.Wrote[field.Key]; is {
				deed.Typed[field.Key] = field.Typed(wrote, asTyped)
			}
		}
	}
	return deed
}

// do does one deed and looks where it led.
func (w *Walk) do(deed procedure.Deed) error {
	next, err := procedure.Walk(w.guide.Charts, w.State, deed, walked)
	if err != nil {
		return err
	}
	right := w.Turn
	w.State, w.Rows, w.Strayed = next.State, append(w.Rows, next.Rows...), nil
	if right != nil && slices.Contains(onwards, deed.Kind) {
		w.follow(*right, deed)
	}
	w.Turn = w.next()
	return nil
}

// follow goes on in the scenario, or notes that somebody went another way.
func (w *Walk) follow(right Turn, deed procedure.Deed) {
	took := Turn{right.Edition, right.Box, deed}.Exit()
	if took.Key == right.Exit().Key {
		w.at++
		if w.Through() || w.stands(w.at) {
			return
		}
	}
	w.Strayed = &Strayed{right, took}
}

// next finds the turn of the scenario that comes where the case stands: the one
// that is expected, or, of who went another way, the next that happens there.
func (w *Walk) next() *Turn {
	for at := w.at; at < len(w.guide.Scenario.Turns); at++ {
		if w.stands(at) {
			w.at = at
			return &w.guide.Scenario.Turns[at]
		}
	}
	return nil
}

func (w *Walk) stands(at int) bool {
	turns := w.guide.Scenario.Turns
	return at < len(turns) && w.State.Standing == procedure.OnChart &&
		turns[at].Edition == w.State.Edition && turns[at].Box.Key == w.State.Box
}

// Meets gives the ways out that were taken, each once.
func (w *Walk) Meets() (ways []Way) {
	for _, way := range (&ground{charts: w.guide.Charts}).meets(w.Rows) {
		if !slices.Contains(ways, way) {
			ways = append(ways, way)
		}
	}
	return ways
}

// Through says that the case ended as the scenario has it end.
func (w *Walk) Through() bool {
	all := w.guide.Scenario
	return len(all.Turns) > 0 && w.at == len(all.Turns) && w.State.Standing == procedure.HasEnded && w.State.Box == all.End
}

// Ways lists every way out of the boxes of an edition and of those it calls.
func Ways(charts procedure.Charts, edition ids.ID) []Way {
	return (&ground{charts: charts}).ways(edition)
}
