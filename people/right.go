package people

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
)

// Right is one thing that not everybody here may do. Roles have rights by
// Rules; an API key has those it was made with.
type Right string

// The rights.
const (
	Serve          Right = "serve"           // read what everybody here reads, within one's scope
	SeeCases       Right = "see cases"       // see the cases of the office or team in which the role is held
	LeadCases      Right = "lead cases"      // take contacts, open cases, answer customers, close
	WalkCases      Right = "walk cases"      // do a case's step that asks for one's role
	ShutCases      Right = "shut cases"      // make a case of somebody else private, and open it again
	ReadPrivate    Right = "read private"    // read what is private without being admitted
	HandOutCases   Right = "hand out cases"  // give a case to somebody else
	JoinCustomers  Right = "join customers"  // merge two records of one customer
	ArrangeVisits  Right = "arrange visits"  // know of the visits of others
	MakeVisits     Right = "make visits"     // have visits of one's own
	ReportVisits   Right = "report visits"   // write down how a visit ended
	AskRefunds     Right = "ask refunds"     // ask for a refund, and grant it up to one's limit
	DecideRefunds  Right = "decide refunds"  // decide and pay what others asked for
	Publish        Right = "publish"         // write and publish charters, policies and procedures
	RecordTraining Right = "record training" // who was trained in what is about to come into force
	SetUp          Right = "set up"          // organisation, lists, settings: what holds in all offices
	KeepOffice     Right = "keep office"     // one office: its name, hours and holidays, teams, shared computers
	SetLimits      Right = "set limits"      // how much each role may decide alone
	ManagePeople   Right = "manage people"   // invite, give roles, let go
	ManageAbsence  Right = "manage absence"  // working hours, leave and absence of others
	KeepOutbox     Right = "keep outbox"     // what waits to leave, and what could not
	KeepKeys       Right = "keep keys"       // API keys
	KeepSignOn     Right = "keep sign-on"    // whose word is taken for who somebody is: single sign-on
	KeepWebhooks   Right = "keep webhooks"   // other systems that are told what happens, of one office or all
	ReadAudit      Right = "read audit"      // who did what, when
	KeepSystem     Right = "keep system"     // backups made and tried, and what the machine needs
	TakeBackups    Right = "take backups"    // carry a backup away from a page: whoever has it reads everything, private cases too
	TellCalls      Right = "tell calls"      // tell what happens to a telephone call
	BringMessages  Right = "bring messages"  // hand in what customers wrote elsewhere: other systems alone
	WriteNotes     Right = "write notes"     // write a note for the team into a case
)

// Rule says which roles have a right. A right that is wide changes or shows what
// belongs to all offices: the role has it where it is held in all of them.
type Rule struct {
	Right Right
	Roles []Role
	Wide  bool
}

// Rules are all rights in the order in which pages list them, each with the
// roles that have it.
var Rules = []Rule{
	{Right: Serve, Roles: AllRoles},
	{Right: SeeCases, Roles: []Role{Agent, Supervisor, Manager, Trainer, Expert}},
	{Right: LeadCases, Roles: []Role{Agent, Supervisor, Manager, Expert}},
	{Right: WalkCases, Roles: []Role{Agent, Supervisor, Manager, Expert, Engineer}},
	{Right: HandOutCases, Roles: []Role{Supervisor, Manager}},
	{Right: ShutCases, Roles: []Role{Supervisor, Manager}},
	{Right: ReadPrivate, Roles: []Role{Manager}},
	{Right: JoinCustomers, Roles: []Role{Agent, Supervisor, Manager}},
	{Right: ArrangeVisits, Roles: []Role{Agent, Supervisor, Manager}},
	{Right: MakeVisits, Roles: []Role{Engineer}},
	{Right: ReportVisits, Roles: []Role{Agent, Supervisor, Manager, Engineer}},
	{Right: AskRefunds, Roles: []Role{Agent, Supervisor, Manager}},
	{Right: DecideRefunds, Roles: []Role{Supervisor, Manager}},
	{Right: Publish, Roles: []Role{Manager}, Wide: true},
	{Right: RecordTraining, Roles: []Role{Trainer, Manager}, Wide: true},
	{Right: SetUp, Roles: []Role{Manager, Administrator}, Wide: true},
	{Right: KeepOffice, Roles: []Role{Manager, Administrator}},
	{Right: SetLimits, Roles: []Role{Manager}, Wide: true},
	{Right: ManagePeople, Roles: []Role{Manager, Administrator}},
	{Right: ManageAbsence, Roles: []Role{Supervisor, Manager, Administrator}},
	{Right: KeepOutbox, Roles: []Role{Manager, Administrator}, Wide: true},
	{Right: KeepKeys, Roles: []Role{Manager, Administrator}, Wide: true},
	{Right: KeepSignOn, Roles: []Role{Manager}, Wide: true},
	{Right: KeepWebhooks, Roles: []Role{Manager, Administrator}},
	{Right: ReadAudit, Roles: []Role{Manager, Administrator}, Wide: true},
	{Right: KeepSystem, Roles: []Role{Administrator}, Wide: true},
	{Right: TakeBackups, Roles: []Role{Manager}, Wide: true},
	{Right: TellCalls, Roles: []Role{Agent, Supervisor, Manager, Expert}},
	{Right: BringMessages, Roles: nil},
	{Right: WriteNotes, Roles: []Role{Agent, Supervisor, Manager, Expert}},
}

// CounterRights are what a PIN opens: the work at a counter that staff share.
// For all else that their roles give, they prove once more who they are.
var CounterRights = []Right{
	Serve, SeeCases, LeadCases, WalkCases, ArrangeVisits, MakeVisits, ReportVisits, AskRefunds, TellCalls, JoinCustomers, WriteNotes,
}

// having is Rules by right.
var having = func() map[Right]Rule {
	all := map[Right]Rule{}
	for _, rule := range Rules {
		all[rule.Right] = rule
	}
	return all
}()

// Has says whether a role has a right.
func (r Role) Has(right Right) bool { return slices.Contains(having[right].Roles, r) }

// Has says whether a right comes with the holding, where it is held.
func (h Holding) Has(right Right) bool {
	return h.Role.Has(right) && (h.Office == 0 && h.Team == 0 || !having[right].Wide)
}

// has says whether a holding gives the actor a right: to whom a PIN let in, no
// more than those of the counter.
func (a Actor) has(h Holding, right Right) bool {
	return h.Has(right) && (!a.Counter || slices.Contains(CounterRights, right))
}

// refusal is Forbidden, or Unproved for whom only a PIN let in where proving
// who they are is all that lacks.
func (a Actor) refusal(can func(Actor) bool) error {
	unbound := a
	unbound.Counter = false
	if can(unbound) {
		return fault.Unproved()
	}
	return fault.Forbidden(say.PeopleNotYours())
}

// Can says whether the actor has a right, wherever it may be. The program can
// do everything.
func (a Actor) Can(right Right) bool {
	switch a.Kind {
	case System:
		return true
	case Person:
		return slices.ContainsFunc(a.Holdings, func(h Holding) bool { return a.has(h, right) })
	case Key:
		return slices.Contains(a.Rights, right)
	}
	return false
}

// CanAt says whether the actor has a right in an office and team.
func (a Actor) CanAt(right Right, office, team ids.ID) bool {
	if a.Kind != Person {
		return a.Can(right)
	}
	return slices.ContainsFunc(a.Holdings, func(h Holding) bool { return a.has(h, right) && h.Covers(office, team) })
}

// MayIn is MayAt for a case: what is no team's yet is every team's of its
// office.
func (a Actor) MayIn(right Right, office, team ids.ID) error {
	if a.CanIn(right, office, team) {
		return nil
	}
	return a.refusal(func(unbound Actor) bool { return unbound.CanIn(right, office, team) })
}

// CanIn is CanAt for a case: what is no team's yet is every team's of its
// office.
func (a Actor) CanIn(right Right, office, team ids.ID) bool {
	if a.Kind != Person || team != 0 {
		return a.CanAt(right, office, team)
	}
	return slices.ContainsFunc(a.Holdings, func(h Holding) bool { return a.has(h, right) && (h.Office == 0 || h.Office == office) })
}

// HoldsIn says whether the actor holds one of some roles where a contact is: what
// is no team's yet is every team's of its office.
func (a Actor) HoldsIn(office, team ids.ID, roles ...Role) bool {
	return slices.ContainsFunc(a.Holdings, func(h Holding) bool {
		return slices.Contains(roles, h.Role) && (h.Covers(office, team) || team == 0 && h.Office == office)
	})
}

// OfficeFor is where the actor does what asks for a right: at home, else in the
// first office in which they have it; 0 where they have none.
func (a Actor) OfficeFor(right Right) ids.ID {
	if a.Office == 0 || a.CanIn(right, a.Office, 0) {
		return a.Office
	}
	for _, h := range a.Holdings {
		if a.has(h, right) && h.Office != 0 {
			return h.Office
		}
	}
	return a.Office
}

// May answers the fault Forbidden unless the actor has the right somewhere;
// Unproved where only a PIN let in who has it.
func (a Actor) May(right Right) error {
	if a.Can(right) {
		return nil
	}
	return a.refusal(func(unbound Actor) bool { return unbound.Can(right) })
}

// MayAt answers the fault Forbidden unless the actor has the right in an office
// and team.
func (a Actor) MayAt(right Right, office, team ids.ID) error {
	if a.CanAt(right, office, team) {
		return nil
	}
	return a.refusal(func(unbound Actor) bool { return unbound.CanAt(right, office, team) })
}
