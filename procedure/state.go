package procedure

import (
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/promise"
)

// Standing says whether a case is on its chart.
type Standing string

// The standings of a case.
const (
	NotBegun Standing = ""
	OnChart  Standing = "on the chart"
	OffChart Standing = "off the chart"
	HasEnded Standing = "ended"
)

// Place is one box of one edition.
type Place struct {
	Edition ids.ID `json:"edition"`
	Box     string `json:"box"`
}

// State is where a case stands and what is known of it. It is a value: Walk
// never changes the one it is given.
type State struct {
	Standing Standing    `json:"standing,omitempty"`
	Edition  ids.ID      `json:"edition,omitzero"` // of the chart the case stands on
	Box      string      `json:"box,omitempty"`    // off the chart: the box it left
	Stack    []Place     `json:"stack,omitempty"`  // the boxes that called, outermost first
	Entered  now.Instant `json:"entered,omitempty"`
	Sequence int         `json:"sequence,omitempty"` // of the last row
	Visits   Visits      `json:"visits,omitempty"`   // how often each box was entered
	Fields   Values      `json:"fields,omitempty"`
	Found    Looked      `json:"found,omitempty"`   // which of them hold what a look-up found, and nobody wrote since
	Outcome  string      `json:"outcome,omitempty"` // of an ended case
	Trail    []Mark      `json:"-"`                 // where earlier deeds began, for undo: not kept, Replay gives it
}

// Looked are the keys of fields that hold what a look-up found.
type Looked map[string]bool

// Mark is where a case stood before a deed.
type Mark struct {
	Standing Standing
	Edition  ids.ID
	Box      string
	Stack    []Place
	Entered  []Place // the boxes that the deed then entered, until it counted anew
	Visits   Visits  // as they were when the deed counted anew; nil where it did not
	Moved    bool    // the deed moved it to another edition
}

// DeedKind is what somebody, or the clock, does to a case.
type DeedKind string

// The deeds, as they are written in a case's rows. Passed is not a deed of
// its own: it is an automatic box that the deed before it went through.
const (
	Begun     DeedKind = "begun"
	Done      DeedKind = "done"
	Answering DeedKind = "answered"
	TimedOut  DeedKind = "timed out"
	Left      DeedKind = "left the chart"
	CameBack  DeedKind = "came back"
	Undone    DeedKind = "undone"
	Moved     DeedKind = "moved"
	Ended     DeedKind = "ended"
	Passed    DeedKind = "passed"
)

// Deed is one deed on a case.
type Deed struct {
	Kind DeedKind

	Seen    int         // the sequence the actor saw; zero: not asked
	Actor   ids.ID      // zero: the system
	Taken   now.Instant // when somebody took the box in hand; zero if nobody did before now
	Edition ids.ID      // Begun: the edition to walk; Moved: the newer one
	Exit    string      // Answering: the answer; Done: an alternate, or "" for the plain exit
	To      string      // Left: the box to go to, or "" for off the chart; CameBack: the box, or "" for the one left; Begun: the box of a walk-through, or "" for the start
	Reason  string      // Left, Moved, Ended: why
	Outcome string      // Ended: how

	Typed  map[string]string    // what was typed into the box's fields, as typed
	Known  Values               // what look-ups on the way would find, by the keys of what records hold
	Limits map[string]Delegated // what may be decided alone, by the name of the limit
	Reader language.Reader      // who typed: language and zone for numbers and dates

	Mapping map[string]string // Moved: box of the old edition → box of the new one; a box not named keeps its key
}

// Delegated is what may be decided alone of an amount: by the actor, and by
// those whom the actor can ask.
type Delegated struct {
	Own, Supervisor, Manager money.Amount
}

// Row is one row of a case's record, as casework keeps it. Rows replay to the
// state.
type Row struct {
	Sequence int         // 1, 2, 3 …
	Deed     DeedKind    //
	Edition  ids.ID      // of the chart in which Box stands
	Stack    []Place     // the callers of that chart
	Box      string      // where the case stood
	Entered  now.Instant // when it came there
	Left     now.Instant // when the deed was done
	Actor    ids.ID      // zero: the system
	Exit     string      // key of the exit taken
	To       string      // where it went: see Path
	Reason   string      // why; of an ended row the outcome comes in Exit
	Fields   Values      // filled by this deed, in the form they are kept in
	Waited   int64       // µs from Entered until somebody took it
	Worked   int64       // µs from then until Left
}

// Strayed says that a case left its chart by itself, because the chart that it called
// ended with an outcome that its own has no way out for: Exit is that outcome. Nobody
// leaves a chart without a reason.
func (r Row) Strayed() bool { return r.Deed == Left && r.Reason == "" }

// EffectKind is a kind of Effect.
type EffectKind string

// What a walk asks of those who called it, in order.
const (
	Perform EffectKind = "perform" // the step's action, with the values just filled
	Happen  EffectKind = "happen"  // the event was made true
	Send    EffectKind = "send"    // the template leaves
	Read    EffectKind = "read"    // a record was looked up
	Owe     EffectKind = "owe"     // the case now stands here: a duty for the role, within the limit
	Await   EffectKind = "await"   // the case now waits here: a row for its time-out
	Finish  EffectKind = "finish"  // the case reached an end
)

// Effect is one thing to do because of a walk, in the deed's own transaction.
type Effect struct {
	Kind    EffectKind
	Edition ids.ID
	Box     *Box          // of which the effect comes; not to be changed
	Action  Action        // Perform
	Event   promise.Event // Happen
	Values  Values        // Perform: the fields of the box as they stand
	Outcome string        // Finish
	Kept    bool          // Finish: by this outcome what was promised is done
}
