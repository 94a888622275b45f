package people

import (
	"slices"
	"time"

	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/now"
)

// Kind says what sort of actor did a deed.
type Kind string

// The sorts of actors.
const (
	Person   Kind = "staff"    // a signed-in member of staff
	Customer Kind = "customer" // the holder of a random link
	System   Kind = "system"   // the program itself
	Key      Kind = "key"      // another system with an API key
	Import   Kind = "import"   // records brought in from elsewhere
)

// Actor is who asks for a deed or a look. The zero Actor is nobody and may do
// nothing.
type Actor struct {
	Kind     Kind
	ID       ids.ID
	Name     string
	Holdings []Holding // of a member of staff
	Rights   []Right   // of an API key
	Language language.Language
	Office   ids.ID
	Team     ids.ID
	Zone     *time.Location
	Theme    string
	Session  string        // names the session of a person on pages; it opens nothing
	Proved   now.Instant   // when the person last proved who they are
	Owes     bool          // a second factor has to be set up before anything else
	Kiosk    ids.ID        // the shared computer that the person works at; 0: none
	Counter  bool          // only a PIN let them in: CounterRights, until they prove more
	Idle     time.Duration // after which an unused session is over
}

// Program is the actor of sweepers and of the first setting up.
func Program() Actor { return Actor{Kind: System, Zone: time.UTC} }

// ByLink is a customer who holds the random link of a case.
func ByLink(customer ids.ID) Actor { return Actor{Kind: Customer, ID: customer, Zone: time.UTC} }

// Roles lists the roles that the actor holds, wherever.
func (a Actor) Roles() []Role { return rolesIn(a.Holdings) }

// Is says whether the actor holds a role, wherever: what a step asks for. What
// is allowed is asked of Can and May.
func (a Actor) Is(role Role) bool {
	return slices.ContainsFunc(a.Holdings, func(h Holding) bool { return h.Role == role })
}

// Serves says whether the actor is a member of staff or the program itself.
func (a Actor) Serves() bool { return a.Kind == Person || a.Kind == System }

// Entry begins a line of the journal about what the actor did.
func (a Actor) Entry(at now.Instant, verb, kind string, subject ids.ID) journal.Entry {
	return journal.Entry{At: at, ActorKind: string(a.Kind), Actor: a.ID, Verb: verb, Kind: kind, Subject: subject}
}
