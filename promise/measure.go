package promise

import (
	"vaada/hours"
	"vaada/internal/language"
)

// RingSeconds is how long a ring and its pause are taken to last where nobody
// says: between the usual rhythms (ITU-T E.180, supplement 2: 3 to 6 seconds).
const RingSeconds = 5

// limitText writes the limit at hand: its range, its rings, or its measure.
func (p *printer) limitText() {
	if p.limit == nil {
		p.add(Said, "…") // a draft that has it not yet
		return
	}
	limit := *p.limit
	if limit.From != 0 {
		p.add(Time, p.hand.number(limit.From))
		between := templates["_range"][p.at][1].words
		p.add(Time, between)
	}
	if limit.Rings == 0 || limit.Value != RingSeconds*limit.Rings {
		p.add(Time, p.hand.limit(limit.Limit))
	}
	if limit.Rings == 0 {
		return
	}
	rings := shape("_rings")
	if limit.Rings == 1 {
		rings = "_rings one"
	}
	text := p.hand.number(limit.Rings) + templates[rings][p.at][1].words
	if limit.Value != RingSeconds*limit.Rings {
		text = " (" + text + ")"
	}
	p.add(Time, text)
}

func unitOf(limit hours.Limit) language.Unit {
	switch limit.Unit {
	case hours.InSeconds:
		return language.Second
	case hours.InMinutes:
		return language.Minute
	case hours.InHours:
		return language.Hour
	case hours.InWeeks:
		return language.Week
	case hours.InMonths:
		return language.Month
	}
	if limit.Counting == hours.Working {
		return language.WorkingDay
	}
	return language.CalendarDay
}

// turkishWorking are Turkish units of an amount of office time: 2 saatlik
// çalışma süresi.
var turkishWorking = map[hours.Unit]string{
	hours.InHours:   "saatlik çalışma süresi",
	hours.InMinutes: "dakikalık çalışma süresi",
}
