package publishing

import (
	"slices"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Plan is what is asked for of an edition on its way into force.
type Plan struct {
	Roles     []people.Role // whom it concerns: who is trained in it
	Trained   int           // percent of each role that must be trained before it is published
	Quorum    int           // how many approve it
	Begins    hours.Date    // from which day it holds; zero: as soon as it is ready
	Material  bool          // it changes what holds, not only how it is said
	Words     string        // what the author says of it
	LeftOut   []people.Role // whom what changes concerns too, and nobody is trained of
	WhyLeft   string        // why they are left out
	Reviewers []ids.ID      // who is asked; once it is submitted they stand in the reviews
	Doubts    []string      // the marks of the warnings that stood when it was sent; nil where nobody kept them
}

// Review is what one of the staff was asked about an edition, and answered: is
// it correct, is it achievable?
type Review struct {
	Staff      ids.ID
	Asked, Due now.Instant
	AskedBy    ids.ID
	Answered   now.Instant // zero: not yet
	Correct    bool
	Achievable bool
	Words      string
}

// Content says that the answer is yes to both.
func (r Review) Content() bool { return r.Correct && r.Achievable }

// Decision is how one who may publish decided on an edition.
type Decision struct {
	Staff    ids.ID
	At       now.Instant
	Approved bool
	Hash     string // of the content that was decided on
	Words    string
}

// Training is a record of who was trained in an edition, when and how.
type Training struct {
	Staff      ids.ID
	Day        hours.Date
	How        string
	Recorded   now.Instant
	RecordedBy ids.ID
}

// Course is how far an edition has come.
type Course struct {
	Edition   edition.Edition
	State     edition.State
	Stages    []edition.Stage
	Plan      Plan
	Authors   []ids.ID           // who wrote what is new in it, and in what it carries on
	Carried   []edition.Standing // the editions whose text it carries on though they never came into force
	Weighed   bool               // on its way it changes what holds against what is in force, and not against the one it was written from
	Later     int64              // the number of a later edition that is in force, or was when this one ended; 0: none
	Overtook  []int64            // the numbers of those still on their way that ended when this one came into force
	Reviews   []Review
	Decisions []Decision
	Trained   []Training
	Concerned map[people.Role][]ids.ID // who holds each role of the plan today
	Approvers []ids.ID                 // who may publish today
	Alone     bool                     // there is one person on the staff
	Lacks     []edition.Lack           // what has come to keep it from coming into force, while it is on its way
	Warnings  []edition.Lack           // with which it may come into force all the same, while it is in review
}

// Open are the reviews that nobody has answered.
func (c Course) Open() (open []Review) {
	return slices.DeleteFunc(slices.Clone(c.Reviews), func(r Review) bool { return !r.Answered.IsZero() })
}

// Warned are the warnings that stood when it was sent, for which its author gave a
// reason.
func (c Course) Warned() []edition.Lack {
	return slices.DeleteFunc(slices.Clone(c.Warnings), c.unforeseen)
}

// Unforeseen are the warnings that have come up since it was sent, as when nobody
// holds a role any more, or a promise has changed.
func (c Course) Unforeseen() []edition.Lack {
	return slices.DeleteFunc(slices.Clone(c.Warnings), func(each edition.Lack) bool { return !c.unforeseen(each) })
}

func (c Course) unforeseen(each edition.Lack) bool {
	return c.Plan.Doubts != nil && !slices.Contains(c.Plan.Doubts, each.Mark)
}

// Doubts are the answers that say no.
func (c Course) Doubts() []Review {
	return slices.DeleteFunc(slices.Clone(c.Reviews), func(r Review) bool { return r.Answered.IsZero() || r.Content() })
}

// sole says that all that is new was written by one person.
func (c Course) sole(staff ids.ID) bool { return len(c.Authors) == 1 && c.Authors[0] == staff }

// Unseen are those who wrote in the edition what nobody else has approved, though
// somebody else could.
func (c Course) Unseen() []ids.ID {
	return slices.DeleteFunc(slices.Clone(c.Authors), func(author ids.ID) bool {
		seen := slices.ContainsFunc(c.Decisions, func(d Decision) bool { return d.Approved && d.Staff != author })
		return seen || !slices.ContainsFunc(c.Approvers, func(staff ids.ID) bool { return staff != author })
	})
}

// Needed is how many approvals the edition still needs: the quorum, as far as
// there are people who may approve, and one more while what somebody wrote was
// approved by nobody else. Whoever alone wrote it is not one of them unless nobody
// else could.
func (c Course) Needed() int {
	may := 0
	for _, staff := range c.Approvers {
		if !c.sole(staff) {
			may++
		}
	}
	need := max(1, min(c.Plan.Quorum, may))
	for _, d := range c.Decisions {
		if d.Approved && c.counts(d.Staff) {
			need--
		}
	}
	if len(c.Unseen()) > 0 {
		return max(1, need)
	}
	return max(0, need)
}

// counts says that somebody's approval counts: they did not write it alone. Where
// nobody else could approve what they wrote of it, somebody else who was asked says
// yes to both instead; where nobody else is on the staff, there is nobody to ask.
func (c Course) counts(staff ids.ID) bool {
	if !c.last(staff) || !slices.Contains(c.Authors, staff) {
		return !c.sole(staff)
	}
	return c.Alone || slices.ContainsFunc(c.Reviews, func(r Review) bool {
		return r.Staff != staff && !r.Answered.IsZero() && r.Content()
	})
}

// last says that nobody else could approve it.
func (c Course) last(staff ids.ID) bool { return len(c.Approvers) == 1 && c.Approvers[0] == staff }

// approving says what keeps somebody from approving the edition. Whoever does
// not wait for those who were asked, or approves what one of them doubts or with
// warnings that its author did not know, says why.
func (c Course) approving(staff ids.ID, words string) error {
	switch {
	case c.State != edition.InReview:
		return fault.Conflict(say.EditionNoSuchMove())
	case !c.counts(staff) && c.last(staff):
		return fault.Conflict(say.PublishingSomebodySaysYes())
	case !c.counts(staff):
		return fault.Forbidden(say.PublishingFourEyes())
	case slices.ContainsFunc(c.Decisions, func(d Decision) bool { return d.Staff == staff && d.Approved }):
		return fault.Conflict(say.PublishingApprovedAlready())
	case words == "" && len(c.Open()) > 0:
		return fault.Invalid("words", say.PublishingWhyNotWait())
	case words == "" && len(c.Doubts()) > 0:
		return fault.Invalid("words", say.PublishingWhyDespite())
	case words == "" && len(c.Unforeseen()) > 0:
		return fault.Invalid("words", say.PublishingWhyWarned())
	}
	return nil
}

// Readiness is how far the training of one role has come.
type Readiness struct {
	Role    people.Role
	Trained []ids.ID
	Missing []ids.ID
	Enough  bool
}

// Ready tells for each role of the plan who is trained. A role that nobody
// holds is ready: there is nobody whom it concerns.
func (c Course) Ready() (roles []Readiness) {
	for _, role := range c.Plan.Roles {
		r := Readiness{Role: role}
		for _, staff := range c.Concerned[role] {
			if slices.ContainsFunc(c.Trained, func(t Training) bool { return t.Staff == staff }) {
				r.Trained = append(r.Trained, staff)
			} else {
				r.Missing = append(r.Missing, staff)
			}
		}
		all := len(r.Trained) + len(r.Missing)
		r.Enough = len(r.Trained)*100 >= c.Plan.Trained*all
		roles = append(roles, r)
	}
	return roles
}

// AllReady says that enough of every role are trained, or that nobody needs to
// be: nothing that holds has changed.
func (c Course) AllReady() bool {
	return !c.Plan.Material || !slices.ContainsFunc(c.Ready(), func(r Readiness) bool { return !r.Enough })
}

// WaitsFor are the editions on their way into force that this one carries on: it
// comes into force after them, so that nobody gets round their training and their
// day.
func (c Course) WaitsFor() []edition.Standing {
	return slices.DeleteFunc(slices.Clone(c.Carried), func(s edition.Standing) bool { return !c.State.OnItsWay() || !s.State.OnItsWay() })
}

// Revives are the editions that will never come into force and that this one
// carries on: what they said holds when it does.
func (c Course) Revives() []edition.Standing {
	return slices.DeleteFunc(slices.Clone(c.Carried), func(s edition.Standing) bool { return s.State.OnItsWay() })
}

// untrained says that an edition went on as wording only, and what is in force has
// become another since, against which it changes what holds.
func (c Course) untrained() bool { return c.Weighed && !c.AllReady() }

// next is where the edition goes on its own from where it stands, on a day; false
// where it waits for somebody, for another or for its day. One that a later edition
// overtook goes no further.
func (c Course) next(today hours.Date) (edition.State, bool) {
	switch {
	case c.Later != 0 && c.State.OnItsWay():
		return edition.Superseded, true
	case c.State == edition.InReview && c.Needed() == 0:
		return edition.Approved, true
	case c.State == edition.Approved:
		return edition.InTraining, true
	case c.State == edition.InTraining && c.AllReady():
		return edition.Trained, true
	case c.State == edition.Trained && c.Plan.Begins <= today && !c.untrained() && len(c.WaitsFor()) == 0:
		return edition.Published, true
	}
	return c.State, false
}
