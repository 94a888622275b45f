package promise

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

// hand writes what is measured: in figures, or aloud in words alone.
type hand struct {
	language.Reader
	aloud bool
	alone bool // a measure stands in no sentence
}

func (h hand) number(n int64) string {
	if h.aloud {
		return h.SpokenNumber(n)
	}
	return h.Number(n)
}

func (h hand) percent(share BasisPoints) string {
	if h.aloud {
		return h.SpokenPercent(float64(share)/float64(Whole), 2)
	}
	return h.Percent(float64(share)/float64(Whole), 2)
}

func (h hand) money(amount money.Amount) string {
	if h.aloud {
		return h.SpokenMoney(amount)
	}
	return h.Money(amount)
}

// limit writes a limit as it stands before "within" in a language: 2
// working days, 4 working hours, 20 seconds. Seconds are not said to be
// working ones: nobody rings a closed office for an answer in 20 seconds.
func (h hand) limit(limit hours.Limit) string {
	measure := language.Measure{Count: int(limit.Value), Unit: unitOf(limit)}
	text := h.MeasureOblique(measure)
	switch {
	case h.aloud:
		text = h.SpokenMeasureOblique(measure)
	case h.alone:
		text = h.Measure(measure)
	}
	if limit.Counting != hours.Working || (limit.Unit != hours.InHours && limit.Unit != hours.InMinutes) {
		return text
	}
	switch h.Language {
	case language.Urdu:
		return "کام کے " + text
	case language.Hindi:
		return "काम के " + text
	case language.Turkish:
		return h.number(limit.Value) + " " + turkishWorking[limit.Unit]
	default:
		at := strings.LastIndex(text, " ")
		return text[:at] + " working" + text[at:]
	}
}

var figure = regexp.MustCompile(`[0-9]+`)

// spelled is a text with its numbers in words: the name of a law.
func (h hand) spelled(text string) string {
	return figure.ReplaceAllStringFunc(text, func(digits string) string {
		n, err := strconv.ParseInt(digits, 10, 64)
		if err != nil {
			return digits
		}
		return h.SpokenNumber(n)
	})
}

// timeOfDay writes 14:00; aloud the language's own words are in it.
func (h hand) timeOfDay(at hours.Minute) string {
	if !h.aloud {
		return at.String()
	}
	h.Zone = time.UTC
	return h.SpokenTime(now.At(time.Date(2024, 1, 1, int(at)/60, int(at)%60, 0, 0, time.UTC)))
}

// yearDay writes 1 July.
func (h hand) yearDay(d YearDay) string {
	h.Zone = time.UTC
	at := now.At(time.Date(2024, d.Month, d.Day, 12, 0, 0, 0, time.UTC))
	if h.aloud {
		return h.SpokenDayAndMonth(at)
	}
	return h.DayAndMonth(at)
}

// date writes 1 April 2026.
func (h hand) date(date hours.Date) string {
	h.Zone = time.UTC
	at := date.Midnight(time.UTC)
	if h.aloud {
		return h.SpokenDate(at)
	}
	return h.Date(at)
}

// Aloud says a promise, and what stands beside it, in words without a figure:
// what a person reads out, or a machine for those who listen.
func Aloud(p Promise, l language.Language) string {
	h := hand{Reader: language.Reader{Language: l}, aloud: true}
	all := append([][]Part{sentence(p, h)}, miss(p, h)...)
	all = append(all, besides(p, h)...)
	var said []string
	for _, parts := range all {
		var out strings.Builder
		for _, part := range parts {
			out.WriteString(part.Text)
		}
		said = append(said, twice.Replace(out.String()))
	}
	return strings.Join(said, " ")
}

// twice is the word for the hour where the sentence and the time have it both.
var twice = strings.NewReplacer("بجے بجے", "بجے", "बजे बजे", "बजे", "saat saat", "saat")
