package casework

import (
	"cmp"
	"slices"
	"strings"

	"vaada/clock"
	"vaada/customer"
	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/knowledge"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/visit"
)

// outcome brings about what a walked deed leads to, in its transaction.
type outcome struct {
	desk Desk
	tx   *db.Tx
	who  people.Actor
	c    *Case
	deed Deed
	at   now.Instant

	unsent map[string]bool // the boxes whose message did not leave
}

// ownEvents are made true by what really happened, not by a step that was
// ticked: the telephone's answer, the reply that left, the money that was
// paid.
var ownEvents = []procedure.Action{procedure.AnswerCall, procedure.SendMessage, procedure.Refund, procedure.BookVisit, procedure.TellDate}

func (o outcome) bring(effect procedure.Effect) error {
	switch effect.Kind {
	case procedure.Perform:
		return o.perform(effect)
	case procedure.Happen:
		return o.become(effect)
	case procedure.Send:
		return o.send(effect.Box)
	case procedure.Owe:
		return o.owe(effect.Box)
	case procedure.Await:
		return o.await(effect.Box)
	case procedure.Finish:
		return o.finish(effect.Outcome, effect.Kept)
	}
	return nil
}

// become makes the event of a box that was done true.
func (o outcome) become(effect procedure.Effect) error {
	switch {
	case slices.Contains(ownEvents, effect.Box.Action) && effect.Box.Event == "":
		return nil
	case o.unsent[effect.Box.Key]: // nobody was told, so it counts neither way
		return clock.Drop(o.tx, o.c.Matter(), cmp.Or(o.deed.silent, o.at), func(p promise.Promise) bool { return p.Stop != effect.Event })
	case effect.Event == promise.RefundApproved:
		return o.refund() // true once whose limit allows it has approved
	case effect.Event == promise.CalledBack:
		if err := o.settle(clock.CallBackPledge, clock.KeptPledge); err != nil {
			return err
		}
	}
	return o.happened(effect.Event)
}

func (o outcome) happened(event promise.Event) error {
	return clock.Happened(o.tx, o.c.Matter(), event, o.at)
}

// perform does what a step's action stands for, with the fields just filled.
func (o outcome) perform(effect procedure.Effect) error {
	values := filled{effect.Box, effect.Values}
	switch effect.Action {
	case procedure.OpenAccount:
		return o.account(values)
	case procedure.RecordRequest:
		return o.request(values)
	case procedure.CreateCase:
		o.c.Confirmed = o.at
	case procedure.CheckEngineers:
		return o.book()
	case procedure.BookVisit:
		return o.mustBook()
	case procedure.TellDate:
		return o.tell(values)
	case procedure.RecordReport:
		return o.report(values)
	case procedure.Refund:
		return o.refund()
	case procedure.CallBack:
		return o.callBack(values)
	case procedure.AskExpert:
		return o.ask(values)
	case procedure.TellBadNews, procedure.Apologise:
		return o.desk.note(o.tx, o.who, o.c, values.words(language.Reader{Language: o.c.Language, Zone: o.who.Zone, Now: o.at}), o.at)
	}
	return nil
}

// account writes down what was learned of the customer: how to reach them, and
// where the chart has fields of these names, the name and the address.
func (o outcome) account(values filled) error {
	if phone, good := customer.CleanPhone(values.of(procedure.PhoneField, "phone"), country); good {
		if err := customer.Reach(o.tx, o.c.Customer, customer.Phone, phone, o.at); err != nil {
			return err
		}
	}
	if email := strings.ToLower(values.of(procedure.EmailField, "email")); email != "" {
		if err := customer.Reach(o.tx, o.c.Customer, customer.Email, email, o.at); err != nil {
			return err
		}
	}
	return customer.Change(o.tx, o.who, o.c.Customer, values.of("", "name"), "", values.of("", "address"), o.at)
}

// request takes what was written down of the request as the case's subject,
// where it has none yet.
func (o outcome) request(values filled) error {
	subject := values.of(procedure.TextField, "subject")
	if subject == "" && o.c.Subject == "" {
		subject = firstLine(values.of(procedure.LongTextField, ""))
	}
	if subject == "" {
		return nil
	}
	o.c.Subject = language.CutGraphemes(subject, longest)
	person, err := customer.Of(o.tx, o.who, o.c.Customer)
	if err != nil {
		return err
	}
	return file(o.tx, o.c, person.Name)
}

// owe makes the step in hand a duty: of the owner, or of whoever has the role.
func (o outcome) owe(box *procedure.Box) error {
	due, err := o.after(box.Limit)
	if err != nil {
		return err
	}
	owed := duty.Duty{Kind: duty.Step, Subject: o.c.ID, Case: o.c.ID, Role: box.Role, Team: o.c.Team, Office: o.c.Office, Made: o.at, Due: due}
	if box.Role == "" {
		owed.Role = people.Agent
	}
	if owed.Role == people.Agent || o.who.Is(box.Role) {
		owed.Staff = o.c.Owner
	}
	if box.Role == people.Engineer {
		owed.Staff = o.c.Engineer
	}
	return duty.Owe(o.tx, owed)
}

// after gives when a limit that begins now is over; zero without a limit.
func (o outcome) after(limit hours.Limit) (now.Instant, error) {
	if limit == (hours.Limit{}) {
		return 0, nil
	}
	office, err := people.OfficeOf(o.tx, o.c.Office)
	if err != nil {
		return 0, err
	}
	due, known := office.Calendar.Due(o.at, limit)
	if !known {
		return 0, fault.Unavailable(say.CaseworkTooFewHours())
	}
	return due, nil
}

// await makes the case wait, and lets promises stand still that say so.
func (o outcome) await(box *procedure.Box) (err error) {
	if o.c.WaitUntil, err = o.waitsUntil(box); err != nil {
		return err
	}
	return o.waits(box)
}

// waits notes what the case waits for, and lets promises stand still that say so:
// never for the answer of somebody whom our question did not reach.
func (o outcome) waits(box *procedure.Box) error {
	o.c.Waiting = box.Wait.For
	if box.Wait.For == procedure.ExpertsAnswer {
		if err := knowledge.Await(o.tx, o.c.ID, o.c.WaitUntil); err != nil {
			return err
		}
	}
	if wait, pauses := pauses[box.Wait.For]; pauses && (wait != promise.WaitCustomer || o.c.Unreached == "") {
		return clock.Pause(o.tx, o.c.Matter(), wait, o.at)
	}
	return nil
}

// waitsUntil gives when the time of a wait is over; zero for never.
func (o outcome) waitsUntil(box *procedure.Box) (now.Instant, error) {
	begin := o
	var err error
	if begin.at, err = o.waitsFrom(box); err != nil {
		return 0, err
	}
	return begin.after(box.Wait.After)
}

// waitsFrom gives from when the time of a wait counts: from the time that was
// agreed, or the window of the visit, where it lies ahead; else from now.
func (o outcome) waitsFrom(box *procedure.Box) (now.Instant, error) {
	if text := o.c.State.Fields[box.Wait.Until]; box.Wait.Until != "" && text != "" {
		office, err := people.OfficeOf(o.tx, o.c.Office)
		if err != nil {
			return 0, err
		}
		if at, ok := readTime(text, office.Zone); ok {
			return max(at, o.at), nil
		}
	}
	if box.Wait.For != procedure.VisitMade {
		return o.at, nil
	}
	visits, err := visit.OfCase(o.tx, o.c.ID)
	if err == nil && len(visits) > 0 && visits[0].Cancelled.IsZero() {
		return max(visits[0].Until, o.at), nil
	}
	return o.at, err
}
