package language

import (
	"time"

	"vaada/internal/now"
)

// SpokenTime says a time of day as people do: two in the afternoon; دن کے دو
// بجے; दोपहर दो बजे; saat on dört. Its own word for o'clock is in it.
func (r Reader) SpokenTime(at now.Instant) string {
	day := r.in(at)
	hour, minute := day.Hour(), day.Minute()
	switch r.Language {
	case Urdu:
		return partOfDay(hour, "صبح کے", "دن کے", "شام کے", "رات کے") + " " + r.atTheHour(hour, minute, urduClock)
	case Hindi:
		return partOfDay(hour, "सुबह", "दोपहर", "शाम", "रात") + " " + r.atTheHour(hour, minute, hindiClock)
	case Turkish:
		return r.turkishTime(hour, minute)
	default:
		return r.marked(r.englishTime(hour, minute))
	}
}

// partOfDay divides the day as Urdu and Hindi do.
func partOfDay(hour int, morning, noon, evening, night string) string {
	switch {
	case hour >= 4 && hour < 12:
		return morning
	case hour >= 12 && hour < 16:
		return noon
	case hour >= 16 && hour < 20:
		return evening
	default:
		return night
	}
}

// clockWords are the quarters of an hour: a quarter past, half past, a quarter
// to, half past one and two; then the hour, the hour before minutes, minutes.
type clockWords struct{ past, half, to, halfPastOne, halfPastTwo, hour, hourAnd, minutes string }

var (
	urduClock  = clockWords{"سوا", "ساڑھے", "پونے", "ڈیڑھ", "ڈھائی", "بجے", "بج کر", "منٹ"}
	hindiClock = clockWords{"सवा", "साढ़े", "पौने", "डेढ़", "ढाई", "बजे", "बजकर", "मिनट"}
)

func (r Reader) atTheHour(hour, minute int, w clockWords) string {
	this, next := r.spellSmall(onTheDial(hour)), r.spellSmall(onTheDial(hour+1))
	switch {
	case minute == 0:
		return this + " " + w.hour
	case minute == 15:
		return w.past + " " + this + " " + w.hour
	case minute == 30 && onTheDial(hour) == 1:
		return w.halfPastOne + " " + w.hour
	case minute == 30 && onTheDial(hour) == 2:
		return w.halfPastTwo + " " + w.hour
	case minute == 30:
		return w.half + " " + this + " " + w.hour
	case minute == 45:
		return w.to + " " + next + " " + w.hour
	default:
		return this + " " + w.hourAnd + " " + r.spellSmall(minute) + " " + w.minutes
	}
}

// onTheDial is the hour that a clock with hands shows.
func onTheDial(hour int) int { return (hour+11)%12 + 1 }

// turkishTime goes by twenty-four hours, as Turkish does where it must be
// exact.
func (r Reader) turkishTime(hour, minute int) string {
	if hour == 0 && minute == 0 {
		return "gece yarısı"
	}
	said := "saat " + r.spellSmall(hour)
	if hour == 0 {
		said += " " + ones[0]
	}
	switch {
	case minute == 0:
		return said
	case minute < 10:
		return said + " " + ones[0] + " " + ones[minute]
	default:
		return said + " " + r.spellSmall(minute)
	}
}

func (r Reader) englishTime(hour, minute int) string {
	this, next := r.spellSmall(onTheDial(hour)), r.spellSmall(onTheDial(hour+1))
	switch {
	case minute == 0 && hour == 0:
		return "midnight"
	case minute == 0 && hour == 12:
		return "twelve noon"
	case minute == 15:
		this = "quarter past " + this
	case minute == 30:
		this = "half past " + this
	case minute == 45:
		this = "quarter to " + next
	case minute > 0 && minute < 10:
		this += " oh " + r.spellSmall(minute)
	case minute > 0:
		this += " " + r.spellSmall(minute)
	}
	switch {
	case hour == 0 || hour >= 21:
		return this + " at night"
	case hour < 12:
		return this + " in the morning"
	case hour < 17:
		return this + " in the afternoon"
	default:
		return this + " in the evening"
	}
}

// SpokenDate says the twenty-first of November twenty twenty-six.
func (r Reader) SpokenDate(at now.Instant) string {
	day := r.in(at)
	return r.marked(r.spellDay(day) + " " + r.spellYear(day.Year()))
}

// SpokenDayAndMonth says the twenty-first of November, where the year is plain.
func (r Reader) SpokenDayAndMonth(at now.Instant) string {
	return r.marked(r.spellDay(r.in(at)))
}

func (r Reader) spellDay(day time.Time) string {
	n, month := day.Day(), months[r.Language.place()][day.Month()-1]
	switch {
	case r.Language == Urdu && n == 1:
		return "یکم " + month
	case r.byLakhs() || r.Language == Turkish:
		return r.spellSmall(n) + " " + month
	case n <= 20:
		return "the " + englishDays[n] + " of " + month
	case n == 30:
		return "the thirtieth of " + month
	default:
		return "the " + englishTens[n/10] + "-" + englishDays[n%10] + " of " + month
	}
}

// spellYear says a year by its hundreds where people do: twenty twenty-six;
// انیس سو ننانوے.
func (r Reader) spellYear(year int) string {
	hundreds, rest := year/100, year%100
	english := r.tables() == English
	switch {
	case r.byLakhs() && hundreds > 10 && hundreds < 20 && rest == 0:
		return r.spellSmall(hundreds) + " " + r.spellScale()
	case r.byLakhs() && hundreds > 10 && hundreds < 20:
		return r.spellSmall(hundreds) + " " + r.spellScale() + " " + r.spellSmall(rest)
	case !english || year < 1000 || year > 9999 || hundreds%10 == 0 && rest < 10:
		return r.spell(int64(year))
	case rest == 0:
		return r.spellSmall(hundreds) + " " + r.spellScale()
	case rest < 10:
		return r.spellSmall(hundreds) + " oh " + r.spellSmall(rest)
	default:
		return r.spellSmall(hundreds) + " " + r.spellSmall(rest)
	}
}

// spellScale is the word for hundred.
func (r Reader) spellScale() string {
	all := scales[r.tables()]
	return all[len(all)-1].word
}
