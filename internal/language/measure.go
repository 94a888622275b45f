package language

import (
	"fmt"
	"time"
)

// Unit is what a Measure counts.
type Unit int

// The units of promises.
const (
	Second Unit = iota
	Minute
	Hour
	Day
	WorkingDay
	CalendarDay
	Week
	Month
	Year
)

// Measure is a count of a unit, such as 48 hours or 2 working days.
type Measure struct {
	Count int
	Unit  Unit
}

// unitNames are one, many, and one before a postposition (1 گھنٹہ, but
// 1 گھنٹے کے اندر): per unit, one row per language in the order of All.
var unitNames = [...][4][3]string{
	Second:      {{"second", "seconds"}, {"سیکنڈ", "سیکنڈ"}, {"सेकंड", "सेकंड"}, {"saniye", "saniye"}},
	Minute:      {{"minute", "minutes"}, {"منٹ", "منٹ"}, {"मिनट", "मिनट"}, {"dakika", "dakika"}},
	Hour:        {{"hour", "hours"}, {"گھنٹہ", "گھنٹے", "گھنٹے"}, {"घंटा", "घंटे", "घंटे"}, {"saat", "saat"}},
	Day:         {{"day", "days"}, {"دن", "دن"}, {"दिन", "दिन"}, {"gün", "gün"}},
	WorkingDay:  {{"working day", "working days"}, {"یومِ کار", "ایامِ کار"}, {"कार्य दिवस", "कार्य दिवस"}, {"iş günü", "iş günü"}},
	CalendarDay: {{"calendar day", "calendar days"}, {"کیلنڈر دن", "کیلنڈر دن"}, {"कैलेंडर दिन", "कैलेंडर दिन"}, {"takvim günü", "takvim günü"}},
	Week:        {{"week", "weeks"}, {"ہفتہ", "ہفتے", "ہفتے"}, {"हफ़्ता", "हफ़्ते", "हफ़्ते"}, {"hafta", "hafta"}},
	Month:       {{"month", "months"}, {"مہینہ", "مہینے", "مہینے"}, {"महीना", "महीने", "महीने"}, {"ay", "ay"}},
	Year:        {{"year", "years"}, {"سال", "سال"}, {"साल", "साल"}, {"yıl", "yıl"}},
}

// Measure writes 2 working days, as it stands alone.
func (r Reader) Measure(m Measure) string { return r.marked(r.measure(m, false)) }

// MeasureOblique writes a measure as it stands before کے اندر, के भीतर and
// other postpositions. English and Turkish have no such form.
func (r Reader) MeasureOblique(m Measure) string { return r.marked(r.measure(m, true)) }

func (r Reader) measure(m Measure, oblique bool) string {
	return r.Number(int64(m.Count)) + r.hold() + r.unit(m, oblique)
}

// unit names what a measure counts, as its count asks.
func (r Reader) unit(m Measure, oblique bool) string {
	names := unitNames[m.Unit][r.Language.place()]
	name := names[1]
	if r.PluralClass(float64(m.Count)) == one {
		name = names[0]
		if oblique && names[2] != "" {
			name = names[2]
		}
	}
	return name
}

// hold is the space between a number and its unit: in Urdu one that does not
// break.
func (r Reader) hold() string {
	if r.Language == Urdu {
		return "\u00a0"
	}
	return " "
}

// shortUnits are second, minute, hour and day as lists print them.
var shortUnits = [4][4]string{
	{"s", "min", "h", "d"},
	{"سیکنڈ", "منٹ", "گھنٹے", "دن"},
	{"सेकंड", "मिनट", "घंटे", "दिन"},
	{"sn", "dk", "sa", "gün"},
}

// Duration writes how long, cut to two units and never rounded up: 45 s,
// 38 min, 3 h 10, 2 d 4 h. A negative duration is written as its amount.
func (r Reader) Duration(d time.Duration) string { return r.marked(r.duration(d, false)) }

func (r Reader) duration(d time.Duration, oblique bool) string {
	d = d.Abs()
	days, hours := int(d/(24*time.Hour)), int(d/time.Hour)%24
	minutes, seconds := int(d/time.Minute)%60, int(d/time.Second)%60
	short := func(n, unit int) string { return r.short(n, unit, oblique) }
	switch {
	case days > 0 && hours > 0:
		return short(days, 3) + " " + short(hours, 2)
	case days > 0:
		return short(days, 3)
	case hours > 0 && minutes > 0 && r.Language.place() == 0:
		return fmt.Sprintf("%s %02d", short(hours, 2), minutes)
	case hours > 0 && minutes > 0:
		return short(hours, 2) + " " + short(minutes, 1)
	case hours > 0:
		return short(hours, 2)
	case minutes > 0:
		return short(minutes, 1)
	default:
		return short(seconds, 0)
	}
}

func (r Reader) short(n, unit int, oblique bool) string {
	name := shortUnits[r.Language.place()][unit]
	if unit == 2 && n == 1 && !oblique {
		name = [4]string{name, "گھنٹہ", "घंटा", name}[r.Language.place()]
	}
	return r.Number(int64(n)) + r.hold() + name
}
