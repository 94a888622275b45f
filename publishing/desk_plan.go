package publishing

import (
	"slices"
	"time"

	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// sound says what of a plan cannot be.
func (d Desk) sound(who people.Actor, p Plan) error {
	var faults []*fault.Fault
	if len(p.Reviewers) == 0 {
		faults = append(faults, fault.Invalid("reviewers", say.ErrChoose(say.PublishingFieldReviewers())))
	}
	if len(p.Roles) == 0 {
		faults = append(faults, fault.Invalid("roles", say.ErrChoose(say.PublishingFieldRoles())))
	}
	if p.Begins != 0 && p.Begins < hours.DateIn(d.Now(), who.Zone) {
		faults = append(faults, fault.Invalid("begins", say.PublishingDayGone()))
	}
	return fault.All(faults...)
}

// reviewLasts is how long those who are asked have to answer.
const reviewLasts = 7 * 24 * time.Hour

// ask writes down who is asked, and that they owe an answer.
func (d Desk) ask(tx *db.Tx, who people.Actor, id ids.ID, staff []ids.ID, at now.Instant) error {
	for _, each := range staff {
		here, err := people.Here(tx, each)
		if err != nil {
			return err
		}
		if !here {
			return fault.Invalid("reviewers", say.PublishingNotHere())
		}
		r := Review{Staff: each, Asked: at, AskedBy: who.ID, Due: at.Add(reviewLasts)}
		if err := putReview(tx, id, r); err != nil {
			return err
		}
		if err := duty.Owe(tx, duty.Duty{Kind: duty.Review, Subject: id, Staff: each, Made: at, Due: r.Due}); err != nil {
			return err
		}
	}
	return nil
}

// concerning holds the plan of an edition against whom its changes concern. Of each
// of its roles that anybody holds who did not write it, one of those is asked; somebody
// who did not write it is asked as long as there is anybody; what changes
// what holds is not for roles alone that nobody holds, and no role that it concerns
// is left out of it without a reason.
func concerning(tx *db.Tx, e edition.Edition, p *Plan, material bool, concerned map[people.Role][]ids.ID) error {
	holders, err := people.HoldersOf(tx, p.Roles...)
	if err != nil {
		return err
	}
	staff, err := people.WhoMay(tx, people.Serve)
	if err != nil {
		return err
	}
	authors, err := edition.AuthorsOf(tx, e)
	if err != nil {
		return err
	}
	others := func(staff []ids.ID) []ids.ID {
		return slices.DeleteFunc(slices.Clone(staff), func(id ids.ID) bool { return slices.Contains(authors, id) })
	}
	asked := others(p.Reviewers)
	var faults []*fault.Fault
	if len(asked) == 0 && len(others(staff)) > 0 {
		faults = append(faults, fault.Invalid("reviewers", say.PublishingAskAnother()))
	}
	for _, role := range p.Roles {
		could := others(holders[role])
		if len(could) > 0 && !slices.ContainsFunc(could, func(id ids.ID) bool { return slices.Contains(asked, id) }) {
			faults = append(faults, fault.Invalid("reviewers", say.PublishingAskRole(role.Say())))
		}
	}
	if material && !slices.ContainsFunc(p.Roles, func(role people.Role) bool { return len(holders[role]) > 0 }) {
		faults = append(faults, fault.Invalid("roles", say.PublishingNobodyHolds()))
	}
	for _, role := range people.AllRoles {
		if !material || len(concerned[role]) == 0 || slices.Contains(p.Roles, role) {
			continue
		}
		p.LeftOut = append(p.LeftOut, role)
		if p.WhyLeft == "" {
			faults = append(faults, fault.Invalid("left", say.PublishingWhyLeft(role.Say())))
		}
	}
	return fault.All(faults...)
}
