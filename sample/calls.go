package sample

import (
	"fmt"
	"time"

	"vaada/casework"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
)

// phone tells what the telephone tells of a call.
func (t *story) phone(call string, kind touchpoint.CallKind, answerer string) casework.Beginning {
	contact, err := t.Casework.Phone(t.ctx, t.telephone, touchpoint.CallEvent{
		Call: call, Kind: kind, Event: fmt.Sprintf("%s at %d", kind, t.now()), Caller: t.person.phone, Answerer: answerer, At: t.now(),
	})
	t.did(err)
	return casework.Beginning{Contact: contact}
}

// ring lets a call ring until somebody answers it.
func (t *story) ring() (call string, b casework.Beginning) {
	t.calls++
	call = fmt.Sprintf("line-%05d", t.calls)
	t.phone(call, touchpoint.Ring, "")
	if t.decks.answered.deal() {
		t.after(3*time.Second, 18*time.Second)
	} else {
		t.after(24*time.Second, 80*time.Second)
	}
	return call, t.phone(call, touchpoint.Answer, t.emailOf(t.agent))
}

func (t *story) emailOf(who people.Actor) string {
	for email, member := range t.staff {
		if member.ID == who.ID {
			return email
		}
	}
	return ""
}

// lostCall is a caller who hangs up before anybody answers.
func (t *story) lostCall() {
	t.calls++
	call := fmt.Sprintf("line-%05d", t.calls)
	t.phone(call, touchpoint.Ring, "")
	if t.chance(70) {
		t.after(6*time.Second, 19*time.Second)
	} else {
		t.after(25*time.Second, 70*time.Second)
	}
	t.phone(call, touchpoint.End, "")
}

// serviceCall is R11: somebody calls because something does not work.
func (t *story) serviceCall() {
	fault := pick(t.luck, t.words.Faults)
	call := t.beginCall()
	if t.chance(4) {
		t.cannotStay(call)
		call = ""
	} else {
		t.do(t.agent)
	}
	t.after(50*time.Second, 150*time.Second)
	danger := "no"
	if fault.Danger {
		danger = "yes"
	}
	t.do(t.agent, "appliance", fault.Appliance, "fault", t.say(fault.Fault), "danger", danger)
	t.after(20*time.Second, 60*time.Second)
	t.do(t.agent)
	visits := t.visitNeeded(fault)
	if !visits {
		t.after(2*time.Minute, 8*time.Minute)
		t.do(t.agent, "advice", t.noted(t.agent, fault.Advice))
		visits = t.chance(12)
		if visits {
			t.walk(t.agent, procedure.Deed{Kind: procedure.Undone})
			t.alternate(t.agent, "did-not-help", "advice", t.noted(t.agent, fault.Advice))
		}
	}
	late := false
	if visits {
		if t.leftTheChart(call) {
			return
		}
		t.book()
		t.hangUp(call)
		ended := false
		if late, ended = t.visited(fault); ended {
			t.rate(true)
			return
		}
		t.working(10*time.Minute, 5*time.Hour)
	} else {
		t.after(20*time.Second, time.Minute)
	}
	t.satisfied()
	t.after(20*time.Second, 50*time.Second)
	t.do(t.agent)
	if !visits {
		t.hangUp(call)
	}
	t.rate(late)
}

// beginCall answers the call and begins the case, up to its account.
func (t *story) beginCall() (call string) {
	call, b := t.ring()
	t.after(12*time.Second, 40*time.Second)
	b.Name, b.Phone, b.Email, b.Address = t.person.name, t.person.phone, t.person.email, t.person.address
	b.Language, b.RequestType = t.person.language, touchpoint.ServiceRequest
	var err error
	t.number, err = t.Casework.Begin(t.ctx, t.agent, b)
	t.did(err)
	t.after(15*time.Second, 70*time.Second)
	return call
}

// cannotStay arranges a call-back, and makes it.
func (t *story) cannotStay(call string) {
	t.alternate(t.agent, "cannot-stay")
	t.hangUp(call)
	typed, at := t.typedTime(t.between(time.Hour, 4*time.Hour))
	t.do(t.agent, "call-back-at", typed)
	t.at(now.At(at))
	if t.decks.calledBack.deal() {
		t.after(0, 11*time.Minute)
	} else {
		t.after(20*time.Minute, 50*time.Minute)
	}
	if t.read().State.Box != "wait-call" {
		t.do(t.staff[Nadia])
	} else {
		t.do(t.agent)
	}
	t.after(30*time.Second, 90*time.Second)
	t.answer(t.agent, "yes")
	t.after(20*time.Second, time.Minute)
	t.do(t.agent)
}

// visitNeeded answers whether an engineer has to come; now and then the wrong
// button is pressed first.
func (t *story) visitNeeded(fault trouble) bool {
	t.after(30*time.Second, 3*time.Minute)
	answers := map[bool]string{true: "yes", false: "no"}
	needed := fault.Danger || t.chance(72)
	if t.chance(3) {
		t.answer(t.agent, answers[!needed])
		t.after(4*time.Second, 15*time.Second)
		t.walk(t.agent, procedure.Deed{Kind: procedure.Undone})
	}
	t.answer(t.agent, answers[needed])
	return needed
}

// leftTheChart is the odd case that goes another way than any that was drawn.
func (t *story) leftTheChart(call string) bool {
	if !t.chance(3) {
		return false
	}
	t.hangUp(call)
	t.working(20*time.Minute, 3*time.Hour)
	why := t.noted(t.agent, t.words.Said["brought-in"])
	t.walk(t.agent, procedure.Deed{Kind: procedure.Left, Reason: why})
	t.after(time.Minute, 20*time.Minute)
	t.did(t.Casework.Close(t.ctx, t.agent, t.number, why))
	return true
}

// book books a visit that suits, and tells its date.
func (t *story) book() {
	t.after(30*time.Second, 2*time.Minute)
	t.take(pick(t.luck, first(t.slots(), 4)))
	t.after(15*time.Second, 40*time.Second)
	if t.chance(7) {
		t.alternate(t.agent, "does-not-suit")
		t.after(20*time.Second, 60*time.Second)
		slots := t.slots()
		t.take(slots[len(slots)-1-t.IntN(4)])
		t.after(15*time.Second, 40*time.Second)
	}
	t.do(t.agent)
}

func (t *story) take(slot visit.Slot) {
	t.did(t.Casework.Do(t.ctx, t.agent, t.number, casework.Deed{Deed: procedure.Deed{Kind: procedure.Done}, Slot: slot}))
}

func (t *story) hangUp(call string) {
	if call == "" {
		return
	}
	if t.chance(15) {
		t.phone(call, touchpoint.Hold, "")
		t.after(20*time.Second, 2*time.Minute)
		t.phone(call, touchpoint.Resume, "")
	}
	t.after(10*time.Second, 30*time.Second)
	t.phone(call, touchpoint.End, "")
}
