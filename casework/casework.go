// Package casework leads each customer's case along one edition of one
// procedure. A ring, a message or a visit to the counter begins it; agents do
// its steps and answer its questions; the promises of the charter run beside
// it as clocks; and every deed on it is a row, so that what happened can be
// read again from the beginning.
package casework

import (
	"vaada/charter"
	"vaada/clock"
	"vaada/customer"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/knowledge"
	"vaada/order"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
)

// Case is one matter of one customer.
type Case struct {
	ID          ids.ID
	Number      int64 // what people say aloud: see Code
	Customer    ids.ID
	Touchpoint  string
	RequestType string
	Subject     string
	Language    language.Language // the one we answer in
	Office      ids.ID
	Team        ids.ID
	Owner       ids.ID // zero while nobody's
	Engineer    ids.ID // whose visit is booked
	Charter     ids.ID // the edition it began under
	Procedure   ids.ID // the edition it walks; zero while it waits to be placed
	State       procedure.State
	Waiting     procedure.Awaited // "" while somebody has to act
	WaitUntil   now.Instant       // when the wait times out; zero for never
	Taken       now.Instant       // when somebody began on the present step
	Opened      now.Instant
	Confirmed   now.Instant // when its number was said to the customer
	Closed      now.Instant
	Outcome     string
	Rank        int64       // its place in lists: see rank.go
	Promise     string      // the promise due next; "" for none
	ClockFrom   now.Instant // when that promise's clock began
	LastContact ids.ID
	LastLine    string
	LastAt      now.Instant
	Unreached   string // the customer's address that our last message did not reach
	Link        string // the random name of its tracking page
	Internal    bool   // the customer is a colleague
	Private     bool   // only some may see it: see desk_private.go

	owned    ids.ID // whose it stands as among what people own
	revision int64  // of the row that was read
	kept     []any  // what stood in its changeable columns
}

// Open says that the case is not closed.
func (c Case) Open() bool { return c.Closed.IsZero() }

// Row is a case as a list shows it.
type Row struct {
	ID        ids.ID
	Number    int64
	Customer  string
	Spoken    language.Language // of the customer's words
	Subject   string
	LastLine  string
	Unreached string // the customer's address that our last message did not reach
	Owner     ids.ID
	Waiting   procedure.Awaited
	Rank      int64
	Promise   string
	ClockFrom now.Instant
	Closed    now.Instant
	Outcome   string
	Private   bool

	person ids.ID // the customer's row
}

// Due is when the promise due next is due; zero when none runs.
func (r Row) Due() now.Instant { return dueOf(r.Rank) }

// View names one of the lists of cases.
type View string

// The lists.
const (
	Mine   View = "mine"
	Team   View = "team"
	Open   View = "open"
	Closed View = "closed"
)

// Views in the order of their tabs.
var Views = []View{Mine, Team, Open, Closed}

// Cursor is the place after the last row of a page; zero before the first.
type Cursor struct {
	Rank int64
	ID   ids.ID
}

// List is one page of a view.
type List struct {
	View   View
	Rows   []Row
	Next   Cursor       // zero on the last page
	Counts map[View]int // up to Most+1, which means more
}

// Most is how far a list counts: beyond it, a page says "99+".
const Most = 99

// Page is everything the page of one case shows.
type Page struct {
	Case          Case
	Customer      customer.Customer
	History       []Row // the customer's other cases, newest first
	Contacts      []touchpoint.Contact
	More          bool // there are older contacts
	Charter       *charter.Charter
	Clocks        []clock.Clock
	Next          *clock.Clock // the promise due next; nil when none runs
	Pledges       []clock.Pledge
	Chart         *procedure.Chart               // the edition it stands on; nil while it waits to be placed
	Charts        map[ids.ID]*procedure.Compiled // the editions that it walked
	EditionNumber int64
	Box           *procedure.Box // where it stands; nil off the chart and after the end
	Wording       *Wording       // of the message in hand that is read and changed before it leaves; nil where there is none
	Steps         []Step         // what happened, oldest first
	Visits        []visit.Visit  // the last booked first
	Slots         []visit.Slot   // what can be offered, where the step books a visit
	Refunds       []order.Refund
	Questions     []knowledge.Question // to experts, the oldest first
	Advisers      knowledge.Advisers   // whom the step can ask, or who can be asked while it waits
	Drafts        map[touchpoint.Kind]string
	Names         map[ids.ID]string // of the staff on the page
	CanUndo       bool
	Privacy       *Privacy     // nil while everybody of the office may see it
	MayShut       bool         // who reads may make it private, and open it again
	Limit         money.Amount // what who reads may decide alone, where the step asks for a refund
	Afterwards    bool         // the customer spoke after the end, and nobody has read it yet

	Refused language.Message // who replies by e-mail instead of the actor; zero where the actor may
}

// Step is one row of a case's record with what its boxes are called.
type Step struct {
	procedure.Row
	Kind string // of the actor
}
