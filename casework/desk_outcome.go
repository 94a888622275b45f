package casework

import (
	"fmt"
	"slices"

	"vaada/clock"
	"vaada/customer"
	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/order"
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
		if slices.Contains(ownEvents, effect.Box.Action) && effect.Box.Event == "" {
			return nil
		}
		return o.happened(effect.Event)
	case procedure.Send:
		return o.send(effect.Box.Message)
	case procedure.Owe:
		return o.owe(effect.Box)
	case procedure.Await:
		return o.await(effect.Box)
	case procedure.Finish:
		return o.finish(effect.Outcome)
	}
	return nil
}

func (o outcome) happened(event promise.Event) error {
	return clock.Happened(o.tx, o.c.matter(), event, o.at)
}

// perform does what a step's action stands for, with the fields just filled.
func (o outcome) perform(effect procedure.Effect) error {
	values := filled{effect.Box, effect.Values}
	switch effect.Action {
	case procedure.OpenAccount:
		return customer.Change(o.tx, o.who, o.c.Customer, values.of(procedure.TextField, "name"), "", values.of("", "address"), o.at)
	case procedure.RecordRequest:
		return o.request(values)
	case procedure.CreateCase:
		o.c.Confirmed = o.at
	case procedure.CheckEngineers, procedure.BookVisit:
		return o.book()
	case procedure.TellDate:
		return o.tell(values)
	case procedure.RecordReport:
		return o.report(values)
	case procedure.Refund:
		return o.refund(values)
	case procedure.CallBack:
		return o.settle(clock.CallBackPledge, clock.KeptPledge)
	case procedure.TellBadNews, procedure.Apologise:
		return o.desk.note(o.tx, o.who, o.c, values.words(language.Reader{Language: o.c.Language, Zone: o.who.Zone, Now: o.at}), o.at)
	}
	return nil
}

// request takes what was written down of the request as the case's subject.
func (o outcome) request(values filled) error {
	subject := values.of(procedure.TextField, "subject")
	if subject == "" {
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

// book takes the window that was chosen for the case. A visit that was booked
// before and not reported gives its window back.
func (o outcome) book() error {
	if o.deed.Slot.From.IsZero() {
		return nil
	}
	earlier, err := visit.OfCase(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, v := range earlier {
		if v.Cancelled.IsZero() && v.Reported.IsZero() {
			if err := visit.Cancel(o.tx, o.who, v.ID, o.at); err != nil {
				return err
			}
		}
	}
	office, err := people.OfficeOf(o.tx, o.c.Office)
	if err != nil {
		return err
	}
	v, err := visit.Book(o.tx, o.who, o.c.ID, o.c.Customer, office, o.deed.Slot, o.at)
	if err != nil {
		return err
	}
	o.c.Engineer = v.Engineer
	return o.happened(promise.VisitAgreed)
}

// tell makes a pledge of what the customer is told: the visit that is booked,
// else the time that was filled in.
func (o outcome) tell(values filled) error {
	visits, err := visit.OfCase(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, v := range visits {
		if !v.Cancelled.IsZero() || !v.Reported.IsZero() {
			continue
		}
		if err := o.settle(clock.VisitPledge, clock.AgreedAnew); err != nil {
			return err
		}
		_, err := clock.Promise(o.tx, o.who, clock.Pledge{
			Case: o.c.ID, Customer: o.c.Customer, Kind: clock.VisitPledge, From: v.From, Until: v.Until, Subject: v.ID, Made: o.at,
		})
		if err != nil {
			return err
		}
		if err := clock.Agree(o.tx, o.c.matter(), v.Until, o.at); err != nil {
			return err
		}
		return o.happened(promise.VisitTold)
	}
	until, ok := values.time(o.who)
	if !ok {
		return fault.Conflict(say.CaseworkNothingToTell())
	}
	if err := o.settle(clock.CallBackPledge, clock.AgreedAnew); err != nil {
		return err
	}
	_, err = clock.Promise(o.tx, o.who, clock.Pledge{
		Case: o.c.ID, Customer: o.c.Customer, Kind: clock.CallBackPledge, Until: until, Made: o.at,
	})
	if err != nil {
		return err
	}
	return o.happened(promise.CallBackPromised)
}

// settle ends the open pledges of a kind.
func (o outcome) settle(kind clock.PledgeKind, state clock.PledgeState) error {
	pledges, err := clock.PledgesOf(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, p := range pledges {
		if p.State == clock.OpenPledge && (kind == "" || p.Kind == kind) {
			if err := clock.Settle(o.tx, o.who, p, state, o.at); err != nil {
				return err
			}
		}
	}
	return nil
}

// report writes the engineer's report of the visit down, unless the engineer
// did so already.
func (o outcome) report(values filled) error {
	visits, err := visit.OfCase(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, v := range visits {
		if v.Cancelled.IsZero() && v.Reported.IsZero() {
			return o.desk.reported(o.tx, o.who, o.c, v, visit.Outcome(values.of(procedure.ChoiceField, "")),
				values.of(procedure.LongTextField, ""), o.at)
		}
	}
	return nil
}

// refund writes the refund down that was asked for, and starts its promise
// when it is approved.
func (o outcome) refund(values filled) error {
	amount, ok := procedure.ReadAmount(values.of(procedure.MoneyField, ""))
	if !ok {
		return nil
	}
	reason := values.of(procedure.LongTextField, "")
	if reason == "" {
		reason = values.of(procedure.TextField, "")
	}
	r, err := order.Ask(o.tx, o.who, o.c.ID, o.c.Customer, amount, reason, o.at)
	if err != nil {
		return err
	}
	if err := o.happened(promise.RefundAsked); err != nil || r.State != order.Approved {
		return err
	}
	return o.happened(promise.RefundApproved)
}

// owe makes the step in hand a duty: of the owner, or of whoever has the role.
func (o outcome) owe(box *procedure.Box) error {
	due, err := o.after(box.Limit)
	if err != nil {
		return err
	}
	owed := duty.Duty{Kind: duty.Step, Subject: o.c.ID, Case: o.c.ID, Role: box.Role, Team: o.c.Team, Made: o.at, Due: due}
	if box.Role == "" || box.Role == people.Agent || o.who.Is(box.Role) {
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
		return 0, fmt.Errorf("casework: the calendar of office %v has too few hours", o.c.Office)
	}
	return due, nil
}

// await makes the case wait, and lets promises stand still that say so.
func (o outcome) await(box *procedure.Box) error {
	o.c.Waiting = box.Wait.For
	begin := o
	if text := o.c.State.Fields[box.Wait.Until]; box.Wait.Until != "" && text != "" {
		if at, ok := readTime(text, o.who.Zone); ok && at > o.at {
			begin.at = at
		}
	}
	var err error
	if o.c.WaitUntil, err = begin.after(box.Wait.After); err != nil {
		return err
	}
	if wait, pauses := pauses[box.Wait.For]; pauses {
		return clock.Pause(o.tx, o.c.matter(), wait, o.at)
	}
	return nil
}

// finish closes the case: nothing is owed any more, and what was promised and
// not late counts neither way.
func (o outcome) finish(how string) error {
	if !o.c.Open() {
		return nil
	}
	o.c.Closed, o.c.Outcome = o.at, how
	if err := o.happened(promise.Closed); err != nil {
		return err
	}
	if err := clock.Drop(o.tx, o.c.matter(), o.at); err != nil {
		return err
	}
	if err := o.settle("", clock.SparePledge); err != nil {
		return err
	}
	return duty.SettleCase(o.tx, o.c.ID, o.who.ID, o.at)
}
