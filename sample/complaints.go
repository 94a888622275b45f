package sample

import (
	"strconv"
	"time"

	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
)

// complaint is somebody who writes that something went wrong.
func (t *story) complaint() {
	wrong := pick(t.luck, t.words.Complaints)
	t.complain(wrong)
	due := t.workday(t.now(), 2)
	t.working(15*time.Minute, 3*time.Hour)
	t.do(t.agent, "about", wrong.About, "wish", t.say(wrong.Wanted))
	t.after(time.Minute, 6*time.Minute)
	due = t.clear(wrong, due)
	if t.read().State.Box == "ours" {
		t.askExpert()
	}
	late := t.untilReply(due)
	words := t.putRight(wrong)
	if late {
		words = t.said("late") + "\n\n" + words
	}
	t.after(2*time.Minute, 9*time.Minute)
	t.write(t.agent, touchpoint.Message, words, late)
	t.do(t.agent)
	t.ends()
	t.rate(late)
}

// complain writes to us: mostly to the right address, else a person places it.
func (t *story) complain(wrong grievance) {
	subject, body := t.say(wrong.Subject), t.say(wrong.Body)
	if !t.chance(4) {
		t.number = t.mail(complaintsAddress, subject, body, "").Number
		return
	}
	waiting := t.mail(infoAddress, subject, body, "").Contact
	t.working(20*time.Minute, 2*time.Hour)
	number, err := t.Casework.Place(t.ctx, t.agent, waiting, touchpoint.Complaint)
	t.did(err)
	t.number = number
}

// clear finds out what happened: at once, by a question in writing, or by a
// call. It gives when the reply is due that the customer waits for then.
func (t *story) clear(wrong grievance, due now.Instant) now.Instant {
	switch way := t.IntN(100); {
	case way < 62:
		t.answer(t.agent, "yes")
	case way < 84:
		return t.askInWriting(wrong, due)
	default:
		t.answer(t.agent, "call")
		t.callBack()
	}
	return due
}

// askInWriting asks the customer, who answers or does not.
func (t *story) askInWriting(wrong grievance, due now.Instant) now.Instant {
	t.answer(t.agent, "write")
	words, late := t.say(wrong.Question), !t.inTime()
	if late {
		t.missReply(due)
		words = t.said("late") + "\n\n" + words
	}
	t.after(2*time.Minute, 8*time.Minute)
	t.write(t.agent, touchpoint.Message, words, late)
	t.do(t.agent)
	if t.chance(12) {
		t.silence()
		t.alternate(t.agent, "no-number")
		return t.workday(t.now(), 2)
	}
	t.after(90*time.Minute, 40*time.Hour)
	t.answers(t.say(wrong.Answer))
	due = t.workday(t.now(), 2)
	t.working(10*time.Minute, 2*time.Hour)
	t.answer(t.agent, "yes")
	return due
}

// silence lets the customer's time to answer pass.
func (t *story) silence() {
	t.at(t.read().WaitUntil.Add(time.Minute))
	t.swept()
	t.working(10*time.Minute, 3*time.Hour)
}

// callBack agrees on a time, calls, and writes down what was said.
func (t *story) callBack() {
	t.after(2*time.Minute, 8*time.Minute)
	typed, at := t.typedTime(t.between(time.Hour, 5*time.Hour))
	t.do(t.agent, "call-back-at", typed, "phone", t.person.phone)
	t.at(now.At(at))
	who := t.agent
	if t.decks.calledBack.deal() {
		t.after(0, 11*time.Minute)
	} else {
		t.after(20*time.Minute, 50*time.Minute)
	}
	if t.read().State.Box == "call-now" {
		who = t.staff[Nadia]
	}
	t.do(who)
	t.after(3*time.Minute, 9*time.Minute)
	t.do(t.agent, "heard", t.noted(t.agent, t.words.Said["heard"]))
}

// askExpert asks the expert now and then, and tells the customer when that
// takes long.
func (t *story) askExpert() {
	if !t.chance(13) {
		return
	}
	expert := t.staff[Selin]
	t.answer(t.agent, "expert")
	t.after(2*time.Minute, 9*time.Minute)
	t.do(t.agent, "question", t.noted(t.agent, t.words.Said["to-expert"]))
	if t.chance(12) {
		t.silence()
		t.do(t.agent, "delay-reason", t.noted(t.agent, t.words.Said["delay-reason"]))
	}
	t.working(40*time.Minute, 5*time.Hour)
	asked, _, err := t.Casework.Questions(t.ctx, expert)
	t.did(err)
	for _, each := range asked {
		if each.Case == t.read().ID {
			t.did(t.Casework.AnswerQuestion(t.ctx, expert, each.ID, t.noted(expert, t.words.Said["expert-says"])))
		}
	}
}

// inTime deals whether a reply comes in time; in recent weeks fewer do.
func (t *story) inTime() bool {
	if t.now() > t.until.Add(-slippingFor) {
		return t.decks.slipping.deal()
	}
	return t.decks.replied.deal()
}

// untilReply waits until the agent comes to the reply: in time or late.
func (t *story) untilReply(due now.Instant) (late bool) {
	switch {
	case t.now() > due:
		return true
	case !t.inTime():
		t.missReply(due)
		return true
	}
	if room := t.office.Calendar.Elapsed(t.now(), due) - 90*time.Minute; room > time.Hour {
		t.working(20*time.Minute, room)
	}
	return t.now() > due
}

// missReply lets the time of a reply pass, and sometimes that in which we
// explain it too.
func (t *story) missReply(due now.Instant) {
	t.at(due.Add(time.Minute))
	t.swept()
	if !t.decks.explained.deal() {
		t.at(t.workday(t.now(), 1).Add(time.Minute))
		t.swept()
	}
	t.working(20*time.Minute, 4*time.Hour)
}

// putRight decides what we owe and gives it. It gives the words of the reply.
func (t *story) putRight(wrong grievance) (reply string) {
	said := func(key string) string { return t.noted(t.agent, t.words.Said[key]) }
	if t.read().State.Box == "ours" && !t.chance(12) {
		t.answer(t.agent, "yes")
		t.after(time.Minute, 5*time.Minute)
		t.answer(t.agent, wrong.Wish)
		t.after(time.Minute, 5*time.Minute)
		switch wrong.Wish {
		case "refund":
			t.refund(wrong.Why)
		case "repair":
			day := t.workday(t.now(), 8).In(t.office.Zone).Format(time.DateOnly)
			t.do(t.agent, "deed", said("deed"), "done-by", day)
		default:
			t.do(t.agent, "change", said("change"))
		}
		return t.said(wrong.Wish + "-reply")
	}
	if t.read().State.Box == "ours" {
		t.answer(t.agent, "no")
		t.after(3*time.Minute, 9*time.Minute)
	}
	t.do(t.agent, "cannot", said("cannot"), "why", said("because"), "can", said("instead"))
	return t.said("sorry-reply")
}

// refund decides on an amount, by whoever may, and sets the payment going.
func (t *story) refund(why string) {
	amount, who, reason := 1_500+50*t.IntN(160), t.agent, ""
	large := t.chance(22)
	if large {
		amount = 12_000 + 500*t.IntN(60)
	}
	if large || t.beyond(who, amount) {
		who = t.staff[Nadia]
		t.alternate(t.agent, "above-limit", "refund-reason", why)
		t.working(20*time.Minute, 3*time.Hour)
	}
	if t.beyond(who, amount) {
		who = t.staff[Ayesha]
		reason = t.noted(who, t.words.Said["above-both"])
	}
	t.walk(t.proved(who), procedure.Deed{Kind: procedure.Done, Reason: reason, Typed: pairs([]string{
		"refund-amount", strconv.Itoa(amount), "refund-reason", why,
	})})
	t.stage.tell(t.now(), story{person: t.person, agent: t.agent, number: t.number}, (*story).payment)
	t.after(time.Minute, 6*time.Minute)
	t.do(t.agent, "reference", "AH-"+strconv.Itoa(70_000+t.mails))
}

// beyond says that an amount is more than somebody may still refund the customer alone.
func (t *story) beyond(who people.Actor, rupees int) (is bool) {
	c := t.read()
	t.did(t.DB.Look(t.ctx, func(tx *db.Tx) error {
		left, err := order.Own(tx, who, order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team}, t.now())
		is = int64(rupees)*100 > left.Minor
		return err
	}))
	return is
}

// payment is the money on its way back.
func (t *story) payment() {
	due := t.workday(t.now(), 5)
	if t.decks.paid.deal() {
		t.at(t.workday(t.now(), int64(1+t.IntN(3))).Add(-t.between(time.Hour, 5*time.Hour)))
	} else {
		t.at(due.Add(time.Minute))
		t.swept()
		t.working(20*time.Minute, 4*time.Hour)
		t.write(t.staff[Nadia], touchpoint.Message, t.said("refund-late"), true)
		t.working(2*time.Hour, 12*time.Hour)
	}
	owed, payer := t.owed(), t.staff[Nadia]
	if owed.AskedBy == payer.ID { // nobody pays what they asked for
		payer = t.staff[Ayesha]
	}
	t.did(t.Casework.PayRefund(t.ctx, t.proved(payer), owed.ID))
}

// owed finds the refund of the case that is not paid yet.
func (t *story) owed() (owed order.Refund) {
	c := t.read()
	t.did(t.DB.Look(t.ctx, func(tx *db.Tx) error {
		refunds, err := order.OfCase(tx, c.ID)
		for _, r := range refunds {
			if r.State == order.Approved {
				owed = r
			}
		}
		return err
	}))
	return owed
}

// ends waits for what the customer says to our reply, and closes the case.
func (t *story) ends() {
	switch {
	case t.chance(44):
		t.silence()
	case t.chance(14):
		t.after(time.Hour, 20*time.Hour)
		t.answers(t.said("not-satisfied"))
		t.appeal()
	default:
		t.after(time.Hour, 44*time.Hour)
		t.answers(t.said("thanks"))
		t.working(10*time.Minute, 3*time.Hour)
		t.answer(t.agent, "yes")
	}
	t.after(time.Minute, 5*time.Minute)
	t.do(t.agent)
}

// appeal is the supervisor who reads everything again.
func (t *story) appeal() {
	nadia := t.staff[Nadia]
	t.working(10*time.Minute, 2*time.Hour)
	t.answer(t.agent, "no")
	t.working(time.Hour, 7*time.Hour)
	t.do(nadia, "finding", t.noted(nadia, t.words.Said["finding"]))
	t.answer(nadia, "yes")
	t.answer(nadia, "apology")
	t.do(nadia, "change", t.noted(nadia, t.words.Said["change"]))
	t.after(2*time.Minute, 9*time.Minute)
	t.write(nadia, touchpoint.Message, t.said("apology-reply"), false)
	t.do(nadia)
	t.after(time.Hour, 20*time.Hour)
	t.answers(t.said("thanks"))
	t.working(10*time.Minute, 3*time.Hour)
	t.answer(t.agent, "yes")
}
