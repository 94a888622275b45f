package sample

import (
	"time"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/touchpoint"
)

// present sees to it that the day begins with something of everything: cases
// that are late, due within the hour, today and later, cases that wait for the
// customer, and messages to be placed.
func (s *stage) present() {
	for _, spoken := range []language.Language{language.Turkish, language.English} {
		s.stands(s.daysAgo(3), spoken, (*story).overdue)
	}
	for _, spoken := range []language.Language{language.Urdu, language.Hindi} {
		s.stands(s.lastOpen(s.until.Add(-27*time.Hour)), spoken, (*story).waits)
	}
	s.dueSoon()
	s.stands(s.lastOpen(s.until.Add(-25*time.Minute)), language.English, func(t *story) { t.phone(t.talking(), touchpoint.End, "") })
	s.stands(s.lastOpen(s.until.Add(-3*time.Hour)), language.Urdu, func(t *story) {
		trouble := t.words.Faults[4]
		t.mail(serviceAddress, t.say(trouble.Fault), t.say(trouble.Fault), "")
	})
	s.stands(s.lastOpen(s.until.Add(-70*time.Minute)), language.Turkish, func(t *story) {
		t.mail(infoAddress, t.said("ask-subject"), t.said("ask-body"), "")
	})
}

// stands tells a story that has not ended yet, of somebody who speaks a
// language.
func (s *stage) stands(at now.Instant, spoken language.Language, happens func(*story)) {
	p := s.town.stranger()
	for p.language != spoken {
		p = s.town.stranger()
	}
	s.town.met = append(s.town.met, p)
	s.tell(at, story{person: p, agent: s.staff[agents[spoken]]}, happens)
}

// overdue is a complaint to which nobody has replied in time. An answer is
// begun, and the customer was told why it takes longer.
func (t *story) overdue() {
	t.complainOf(t.words.Complaints[t.IntN(2)])
	due := t.workday(t.read().Opened, 2)
	t.answer(t.agent, "yes")
	t.after(5*time.Minute, 20*time.Minute)
	t.did(t.Casework.Draft(t.ctx, t.agent, t.number, touchpoint.Message, t.said("draft")))
	t.at(due.Add(time.Minute))
	t.swept()
	t.working(20*time.Minute, 2*time.Hour)
	nadia := t.staff[Nadia]
	t.write(nadia, touchpoint.CallLog, t.noted(nadia, t.words.Said["reply-late"]), true)
}

// waits is a complaint about which we have asked something.
func (t *story) waits() {
	wrong := pick(t.luck, t.words.Complaints)
	t.complainOf(wrong)
	t.answer(t.agent, "write")
	t.after(time.Minute, 4*time.Minute)
	t.write(t.agent, touchpoint.Message, t.say(wrong.Question), false)
	t.do(t.agent)
}

// complainOf lets a complaint come in and be read.
func (t *story) complainOf(wrong grievance) {
	t.number = t.mail(complaintsAddress, t.say(wrong.Subject), t.say(wrong.Body), "").Number
	t.after(4*time.Minute, 9*time.Minute)
	t.do(t.agent, "about", wrong.About, "wish", t.say(wrong.Wanted))
	t.after(time.Minute, 4*time.Minute)
}

// talking is a caller who has said what is wrong, up to the question whether a
// visit is needed; the call goes on.
func (t *story) talking() string {
	trouble := pick(t.luck, t.words.Faults[:6])
	call := t.beginCall()
	t.do(t.agent)
	t.after(50*time.Second, 2*time.Minute)
	t.do(t.agent, "appliance", trouble.Appliance, "fault", t.say(trouble.Fault), "danger", "no")
	t.after(20*time.Second, 40*time.Second)
	t.do(t.agent)
	return call
}

// dueSoon brings visits that fall due within the hour and later today, where
// the office's hours have such: nothing is due in an hour of the night.
func (s *stage) dueSoon() {
	hour, midnight := s.until.Add(time.Hour), (hours.DateIn(s.until, s.office.Zone) + 1).Midnight(s.office.Zone)
	early := s.lastOpen(s.until.Add(-4 * time.Hour))
	for _, spoken := range []language.Language{language.English, language.Turkish} {
		s.stands(early, spoken, func(t *story) { t.expects(s.until, hour) })
	}
	for _, spoken := range []language.Language{language.Urdu, language.Hindi} {
		s.stands(early, spoken, func(t *story) { t.expects(hour, midnight) })
	}
	// Two days ago to the hour: no engineer was free, and the limit itself ends.
	if at := s.until.Add(-47*time.Hour - 25*time.Minute); s.office.Calendar.IsOpen(at) {
		s.stands(at, language.Hindi, func(t *story) {
			call := t.talking()
			t.after(time.Minute, 2*time.Minute)
			t.answer(t.agent, "yes")
			t.hangUp(call)
		})
	}
}

// expects is a caller who was told a visit whose window ends between two
// instants.
func (t *story) expects(after, before now.Instant) {
	call := t.talking()
	t.after(time.Minute, 2*time.Minute)
	t.answer(t.agent, "yes")
	t.after(time.Minute, 2*time.Minute)
	for _, slot := range t.slots() {
		if after < slot.Until && slot.Until <= before {
			t.take(slot)
			t.after(15*time.Second, 40*time.Second)
			t.do(t.agent)
			break
		}
	}
	t.hangUp(call)
}

// daysAgo gives a moment in opening hours so many working days ago.
func (s *stage) daysAgo(days int64) now.Instant {
	at := s.lastOpen(s.until.Add(-time.Duration(days) * 24 * time.Hour))
	for s.workday(at, days-1) > s.until.Add(-time.Hour) {
		at = s.lastOpen(at.Add(-24 * time.Hour))
	}
	return at
}

// lastOpen gives the last moment up to an instant at which the office was open
// and stayed so for half an hour.
func (s *stage) lastOpen(at now.Instant) now.Instant {
	const stay = 30 * time.Minute
	for date := hours.DateIn(at, s.office.Zone); ; date-- {
		spans := s.office.Calendar.SpansOn(date)
		for i := len(spans) - 1; i >= 0; i-- {
			if spans[i].From <= at && spans[i].Length() > stay {
				return max(spans[i].From, min(at, spans[i].To.Add(-stay)))
			}
		}
	}
}
