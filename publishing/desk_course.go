package publishing

import (
	"context"
	"slices"
	"strings"

	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Submit sends a document as it is being written to review, and asks those who
// are named whether it is correct and achievable. Who publishes may. Invalid
// lists what it lacks, in the order in which to mend it, and what the plan lacks;
// Conflict when it is in review already or nothing in it has changed. What it
// carries on that is not in force yet keeps its day, and whom it concerns.
func (d Desk) Submit(ctx context.Context, who people.Actor, kind edition.Kind, document string, plan Plan) (id ids.ID, err error) {
	if err := who.May(people.Publish); err != nil {
		return 0, err
	}
	paper, err := paperOf(kind)
	if err != nil {
		return 0, err
	}
	if err := d.sound(who, plan); err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := paper.Alone(tx, document); err != nil {
			return err // else what is saved in this moment might be in no edition
		}
		at := d.Now()
		whole, _, err := paper.written(tx, who, document)
		if err != nil {
			return err
		}
		if err := paper.complete(tx, document, whole); err != nil {
			return err
		}
		doubts, err := paper.explained(tx, whole, plan.Words)
		if err != nil {
			return err
		}
		touched, err := impactOf(tx, who, paper, document)
		if err != nil {
			return err
		}
		draft, err := edition.NewDraft(kind, document, whole)
		if err != nil {
			return err
		}
		e, err := paper.Submit(tx, who, draft, at, "")
		if err != nil {
			return err
		}
		id = e.ID
		material, err := paper.material(tx, e.Base, whole)
		if err != nil {
			return err
		}
		plan := plan
		plan.Doubts, plan.Material = doubts, plan.Material || material
		if err := plan.takeOn(tx, e); err != nil {
			return err
		}
		weighed, err := paper.weighed(tx, document, whole)
		if err != nil {
			return err
		}
		if err := concerning(tx, e, &plan, weighed || plan.Material, touched.Again); err != nil {
			return err
		}
		if plan.Quorum, err = people.NumberOf(tx, people.SettingQuorum); err != nil {
			return err
		}
		if plan.Trained, err = people.NumberOf(tx, people.SettingTrained); err != nil {
			return err
		}
		if err := putPlan(tx, id, plan); err != nil {
			return err
		}
		if err := d.ask(tx, who, id, plan.Reviewers, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "submitted", string(kind), id))
	})
	return id, err
}

// Answer keeps what one who was asked says of an edition: is it correct, is it
// achievable? They may answer anew while it is in review. Who was asked may.
// Invalid when they say no without why; Conflict when it is not in review.
func (d Desk) Answer(ctx context.Context, who people.Actor, id ids.ID, correct, achievable bool, words string) error {
	if err := who.May(people.Serve); err != nil {
		return err
	}
	words = strings.TrimSpace(words)
	if !(correct && achievable) && words == "" {
		return fault.Invalid("remark", say.PublishingSayWhyNot())
	}
	return d.course(ctx, id, func(tx *db.Tx, c Course, at now.Instant) error {
		if c.State != edition.InReview {
			return fault.Conflict(say.EditionNoSuchMove())
		}
		asked, err := putAnswer(tx, id, Review{Staff: who.ID, Answered: at, Correct: correct, Achievable: achievable, Words: words})
		if err != nil {
			return err
		}
		if !asked {
			return fault.Forbidden(say.PublishingNotAsked())
		}
		if err := duty.SettleOf(tx, duty.Review, id, who.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "reviewed", string(c.Edition.Kind), id))
	})
}

// Approve approves an edition; with the last approval that it needs it goes on
// to training, and what needs none into force. Who publishes may, but not
// whoever alone wrote it, unless nobody else could. Invalid where somebody who
// was asked has not answered or says no, or warnings have come up since it was sent,
// and no reason is given; Invalid too where it has come to lack something since;
// Conflict when it is not in review.
func (d Desk) Approve(ctx context.Context, who people.Actor, id ids.ID, words string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	words = strings.TrimSpace(words)
	return d.course(ctx, id, func(tx *db.Tx, c Course, at now.Instant) error {
		if err := c.warn(tx); err != nil {
			return err
		}
		if err := c.approving(who.ID, words); err != nil {
			return err
		}
		decided := Decision{Staff: who.ID, At: at, Approved: true, Hash: c.Edition.Hash, Words: words}
		if err := putDecision(tx, id, decided); err != nil {
			return err
		}
		c.Decisions = append(c.Decisions, decided)
		entry := who.Entry(at, "approved", string(c.Edition.Kind), id)
		if err := journal.Write(tx, entry); err != nil {
			return err
		}
		return d.goOn(tx, c, at)
	})
}

// Refuse sends an edition back to be written on. Who publishes may. Invalid
// without a reason; Conflict when it is not in review.
func (d Desk) Refuse(ctx context.Context, who people.Actor, id ids.ID, words string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.course(ctx, id, func(tx *db.Tx, c Course, at now.Instant) error {
		if err := edition.Move(tx, who, id, edition.Drafted, at, strings.TrimSpace(words)); err != nil {
			return err
		}
		decided := Decision{Staff: who.ID, At: at, Hash: c.Edition.Hash, Words: strings.TrimSpace(words)}
		if err := putDecision(tx, id, decided); err != nil {
			return err
		}
		return over(tx, who, c.Edition, "refused", at)
	})
}

// over settles what was owed for an edition that goes no further.
func over(tx *db.Tx, who people.Actor, e edition.Edition, verb string, at now.Instant) error {
	for _, kind := range []duty.Kind{duty.Review, duty.Training, duty.Stuck} {
		if err := duty.Settle(tx, kind, e.ID); err != nil {
			return err
		}
	}
	return journal.Write(tx, who.Entry(at, verb, string(e.Kind), e.ID))
}

// Train records that people were trained in an edition, on a day and how. Who
// records training may. When enough of every role are, it goes on to its day. Invalid
// when a day is still to come or was over before the edition was sent for review, nobody is named, or somebody is not here; Conflict
// when it is not in training, trained or in force.
func (d Desk) Train(ctx context.Context, who people.Actor, id ids.ID, staff []ids.ID, day hours.Date, how string) error {
	if err := who.May(people.RecordTraining); err != nil {
		return err
	}
	how = strings.TrimSpace(how)
	switch {
	case len(staff) == 0:
		return fault.Invalid("staff", say.ErrChoose(say.TermStaff()))
	case how == "":
		return fault.Invalid("how", say.ErrEnter(say.PublishingFieldHow()))
	case day > hours.DateIn(d.Now(), who.Zone):
		return fault.Invalid("day", say.PublishingDayAhead())
	}
	return d.course(ctx, id, func(tx *db.Tx, c Course, at now.Instant) error {
		if !slices.Contains([]edition.State{edition.InTraining, edition.Trained, edition.Published}, c.State) {
			return fault.Conflict(say.EditionNoSuchMove())
		}
		if len(c.Stages) > 0 && day < hours.DateIn(c.Stages[0].At, who.Zone) {
			return fault.Invalid("day", say.PublishingDayBefore())
		}
		for _, each := range staff {
			here, err := people.Here(tx, each)
			if err != nil {
				return err
			}
			if !here {
				return fault.Invalid("staff", say.PublishingNotHere())
			}
			t := Training{Staff: each, Day: day, How: how, Recorded: at, RecordedBy: who.ID}
			if err := putTraining(tx, id, t); err != nil {
				return err
			}
			c.Trained = append(c.Trained, t)
		}
		if err := journal.Write(tx, who.Entry(at, "trained staff in", string(c.Edition.Kind), id)); err != nil {
			return err
		}
		return d.goOn(tx, c, at)
	})
}

// course reads how far an edition has come and does a deed with it, one at a time
// for each document: what another edition comes to counts here too.
func (d Desk) course(ctx context.Context, id ids.ID, do func(tx *db.Tx, c Course, at now.Instant) error) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		e, err := edition.Of(tx, id)
		if err != nil {
			return err
		}
		paper, err := paperOf(e.Kind)
		if err != nil {
			return err
		}
		if err := paper.Alone(tx, e.Document); err != nil {
			return err
		}
		c, err := courseOf(tx, e)
		if err != nil {
			return err
		}
		return do(tx, c, d.Now())
	})
}

// goOn brings an edition as far as it goes by itself: approved to training, from
// there into force when everybody is ready and its day has come. What was checked
// when it was submitted is checked again on the way.
func (d Desk) goOn(tx *db.Tx, c Course, at now.Instant) error {
	zone, err := zoneOf(tx)
	if err != nil {
		return err
	}
	for {
		to, goes := c.next(hours.DateIn(at, zone))
		if !goes {
			return d.owed(tx, c, at)
		}
		if to == edition.Approved || to == edition.Published {
			if err := d.stillComplete(tx, c.Edition); err != nil {
				return err
			}
		}
		if err := edition.Move(tx, people.Program(), c.Edition.ID, to, at, ""); err != nil {
			return err
		}
		c.State = to
		if err := d.arrived(tx, c, at); err != nil {
			return err
		}
	}
}

// owed has trainers owe the training of an edition that was thought to need none, and
// whose readers must be trained now.
func (d Desk) owed(tx *db.Tx, c Course, at now.Instant) error {
	if c.State != edition.Trained || !c.untrained() {
		return nil
	}
	owed, err := duty.Owed(tx, duty.Training, c.Edition.ID)
	if err != nil || owed {
		return err
	}
	return duty.Owe(tx, duty.Duty{Kind: duty.Training, Subject: c.Edition.ID, Role: people.Trainer, Made: at})
}

// warn reads the warnings with which an edition that is in review may come into
// force all the same.
func (c *Course) warn(tx *db.Tx) error {
	if c.State != edition.InReview {
		return nil
	}
	paper, err := paperOf(c.Edition.Kind)
	if err != nil {
		return err
	}
	whole, err := paper.read(tx, c.Edition.ID)
	if err != nil {
		return err
	}
	c.Warnings, err = paper.warnings(tx, whole)
	return err
}

func (d Desk) stillComplete(tx *db.Tx, e edition.Edition) error {
	paper, err := paperOf(e.Kind)
	if err != nil {
		return err
	}
	whole, err := paper.read(tx, e.ID)
	if err != nil {
		return err
	}
	return paper.complete(tx, e.Document, whole)
}

// arrived does what a state brings with it.
func (d Desk) arrived(tx *db.Tx, c Course, at now.Instant) error {
	id := c.Edition.ID
	switch c.State {
	case edition.Approved:
		return duty.Settle(tx, duty.Review, id)
	case edition.InTraining:
		if c.AllReady() {
			return nil
		}
		return duty.Owe(tx, duty.Duty{Kind: duty.Training, Subject: id, Role: people.Trainer, Made: at})
	case edition.Trained:
		return duty.Settle(tx, duty.Training, id)
	case edition.Superseded:
		return over(tx, people.Program(), c.Edition, "superseded", at)
	case edition.Published:
		for _, kind := range []duty.Kind{duty.Stuck, duty.Training} {
			if err := duty.Settle(tx, kind, id); err != nil {
				return err
			}
		}
		if c.Weighed {
			if err := keepMaterial(tx, id); err != nil {
				return err
			}
		}
		return inForce(tx, people.Program(), c.Edition, at)
	}
	return nil
}
