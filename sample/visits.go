package sample

import (
	"time"

	"vaada/internal/language"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/visit"
)

// first gives at most so many from the front.
func first[T any](of []T, most int) []T { return of[:min(most, len(of))] }

// visited is the visit from the day of its booking to the report, and a second
// one where a part was needed. It says whether an engineer came late, and
// whether the case ended because nothing could be done.
func (t *story) visited(fault trouble) (late, ended bool) {
	engineer, v, late := t.comes()
	switch outcome := t.decks.repaired.deal(); {
	case outcome:
		t.report(engineer, v, visit.Repaired, fault.Found)
	case t.chance(65):
		t.report(engineer, v, visit.PartNeeded, t.words.Said["part-needed"])
		t.working(20*time.Minute, 3*time.Hour)
		t.book()
		engineer, v, again := t.comes()
		t.report(engineer, v, visit.Repaired, t.words.Said["part-fitted"])
		return late || again, false
	default:
		t.report(engineer, v, visit.NotRepairable, t.words.Said["beyond-repair"])
		return late, t.badNews()
	}
	return late, false
}

// comes lets the engineer come, in the window or late. Who is late calls, and
// the supervisor tells the customer.
func (t *story) comes() (engineer people.Actor, v visit.Visit, late bool) {
	v = t.booked()
	engineer = t.visitor(v)
	if t.chance(5) {
		t.asksWhen(v)
	}
	late = !t.decks.visited.deal()
	if late {
		t.at(v.Until.Add(time.Minute))
		t.swept()
		t.stage.tell(t.now(), story{person: t.person, agent: t.agent, number: t.number}, (*story).explainVisit)
		t.at(v.Until.Add(t.between(35*time.Minute, 140*time.Minute)))
	} else {
		t.at(v.From.Add(t.between(4*time.Minute, visit.Window-12*time.Minute)))
	}
	t.did(t.Casework.Arrive(t.ctx, engineer, v.ID))
	return engineer, v, late
}

// explainVisit tells a customer that the engineer comes late.
func (t *story) explainVisit() {
	t.after(5*time.Minute, 25*time.Minute)
	who := t.staff[Nadia]
	t.write(who, touchpoint.CallLog, t.noted(who, t.words.Said["visit-late"]), true)
}

// asksWhen is the customer who calls once more before the visit.
func (t *story) asksWhen(v visit.Visit) {
	t.at(t.opened(t.now(), t.between(30*time.Minute, 2*time.Hour)))
	if t.now() >= v.From {
		return
	}
	call, b := t.ring()
	t.after(20*time.Second, 40*time.Second)
	t.did(t.Casework.JoinCall(t.ctx, t.agent, b.Contact, t.number))
	t.after(20*time.Second, time.Minute)
	t.phone(call, touchpoint.End, "")
	t.write(t.agent, touchpoint.CallLog, t.noted(t.agent, t.words.Said["asks-when"]), false)
}

// report writes the engineer's report, in the engineer's language.
func (t *story) report(engineer people.Actor, v visit.Visit, how visit.Outcome, words language.Text) {
	t.after(20*time.Minute, 70*time.Minute)
	t.did(t.Casework.Report(t.ctx, engineer, v.ID, how, t.noted(engineer, words)))
}

// badNews tells what cannot be done. It says whether the case ended with it.
func (t *story) badNews() bool {
	t.working(15*time.Minute, 3*time.Hour)
	said := func(key string) string { return t.noted(t.agent, t.words.Said[key]) }
	t.do(t.agent, "cannot", said("beyond-repair"), "why", said("no-part"), "can", said("instead"))
	t.after(time.Minute, 4*time.Minute)
	if t.chance(35) {
		t.answer(t.agent, "supervisor")
		t.working(20*time.Minute, 4*time.Hour)
		t.do(t.staff[Nadia], "offer", t.noted(t.staff[Nadia], t.words.Said["offer"]))
		return false
	}
	t.answer(t.agent, "nothing")
	t.after(time.Minute, 3*time.Minute)
	t.do(t.agent)
	return true
}

// satisfied asks whether the customer is satisfied, until the answer is yes.
func (t *story) satisfied() {
	if t.chance(4) {
		t.answer(t.agent, "unhappy")
		t.working(20*time.Minute, 3*time.Hour)
		t.do(t.staff[Nadia], "offer", t.noted(t.staff[Nadia], t.words.Said["offer"]))
		t.working(30*time.Minute, 4*time.Hour)
	}
	t.answer(t.agent, "yes")
}
