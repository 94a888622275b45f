package publishing

import (
	"slices"
	"time"

	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
)

// Upkeep is that somebody looks after a document in force, or after a promise of
// it, and sees once a year whether it is still right.
type Upkeep struct {
	ID       ids.ID
	Kind     edition.Kind
	Document string
	Part     string        // promises/visit; "" for the document itself
	Name     language.Text // what it is called; zero where it has no name
	Owner    ids.ID        // 0: nobody
	Edition  ids.ID        // with which it was brought in line; 0: with none yet
	Due      hours.Date    // when it is looked at again
	Opened   now.Instant   // zero: its review is not open
	OpenedBy ids.ID        // 0: its day came
	Reason   string        // why it was opened before its day
	Found    now.Instant   // when it was found that it must be rewritten; zero: it was not
	Ended    now.Instant   // when it went out of force; zero: it holds
}

// Look is that somebody looked at it, and what they found.
type Look struct {
	At         now.Instant
	By         ids.ID
	StillRight bool   // else it must be rewritten
	Reason     string // why its review had been opened before its day
	Words      string
}

const (
	// ahead is how long before its day a review opens, and how long there is for one
	// that is opened before.
	ahead = 14
	// rewriting is how long there is to rewrite what is not right any more, in days.
	rewriting = 30
)

// Open says that it is to be looked at now.
func (u Upkeep) Open() bool { return !u.Opened.IsZero() }

// answers is Forbidden for whoever neither looks after it nor publishes.
func (u Upkeep) answers(who people.Actor) error {
	if who.Can(people.Publish) || who.ID != 0 && who.ID == u.Owner {
		return nil
	}
	return fault.Forbidden(say.UpkeepNotYours())
}

// until is when it must have been looked at, where the organisation is.
func (u Upkeep) until(zone *time.Location) now.Instant { return (u.Due + 1).Midnight(zone) }

// opened is the upkeep with its review open, by nobody where its day came.
func (u Upkeep) opened(today hours.Date, by ids.ID, reason string, at now.Instant) Upkeep {
	u.Opened, u.OpenedBy, u.Reason = at, by, reason
	if reason != "" {
		u.Due = min(u.Due, today+ahead)
	}
	return u
}

// renewed is the upkeep with its review over, and another day.
func (u Upkeep) renewed(due hours.Date) Upkeep {
	u.Due, u.Opened, u.OpenedBy, u.Reason, u.Found, u.Ended = due, 0, 0, "", 0, 0
	return u
}

// over says that an edition with these changes answers what is asked of it: what
// holds is another thing, or what was to be rewritten reads otherwise.
func (u Upkeep) over(changes []edition.Change) bool {
	return slices.ContainsFunc(changes, func(c edition.Change) bool {
		return (u.Part == "" || c.Part == u.Part) && (c.Material || !u.Found.IsZero())
	})
}

// nextReview is when what is looked at on a day is looked at again: a year on, or
// on the day that its author asked for where that is sooner.
func nextReview(today, asked hours.Date) hours.Date {
	if next := today.AddMonths(12); asked <= today || asked > next {
		return next
	}
	return asked
}

// work is by what people work: everything in force.
type work struct {
	Charter  *charter.Charter // nil: none
	Policies []*policy.Policy
	Charts   []*procedure.Chart
}

// of says that those of a role work by what is looked after: that they answer at a
// touchpoint of the charter, do a step of the chart or one that keeps the promise,
// decide by the policy or do a step that follows it, or are named as who answers for it.
func (w work) of(role people.Role, u Upkeep) bool {
	part := edition.Part{Path: u.Part}
	switch {
	case u.Kind == edition.Procedure:
		return slices.ContainsFunc(w.Charts, func(c *procedure.Chart) bool { return c.Key == u.Document && does(role, c, anyStep) })
	case u.Kind == edition.Policy:
		return slices.ContainsFunc(w.Policies, func(p *policy.Policy) bool {
			return p.Key == u.Document && (p.Owner == role || slices.ContainsFunc(p.Limits(), func(l policy.Limit) bool { return l.Role == role }) || w.follows(role, p))
		})
	case w.Charter == nil:
		return false
	case u.Part == "":
		return slices.ContainsFunc(w.Charter.Scope, func(r charter.Reach) bool {
			return slices.Contains(r.Roles, role) || slices.Contains(r.Knows, role)
		})
	}
	made, _ := w.Charter.Promise(part.Key())
	return made.Owner == string(role) || slices.ContainsFunc(w.Charts, func(c *procedure.Chart) bool {
		return does(role, c, func(b procedure.Box) bool { return b.Promise == part.Key() })
	})
}

// follows says that a role does a step that follows one of a policy's clauses.
func (w work) follows(role people.Role, p *policy.Policy) bool {
	return slices.ContainsFunc(w.Charts, func(c *procedure.Chart) bool {
		return does(role, c, func(b procedure.Box) bool {
			_, of := p.Clause(b.Clause)
			return b.Clause != "" && of
		})
	})
}

// does says that a role does a step of a chart of which something holds.
func does(role people.Role, c *procedure.Chart, holds func(procedure.Box) bool) bool {
	return slices.ContainsFunc(c.Boxes, func(b procedure.Box) bool { return b.Role == role && holds(b) })
}

func anyStep(procedure.Box) bool { return true }
