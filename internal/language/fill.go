package language

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"vaada/internal/money"
	"vaada/internal/now"
)

// fill writes one argument by the kind of its slot.
func (r Reader) fill(out *strings.Builder, hand hand, kind Kind, argument any) {
	switch value := argument.(type) {
	case Message:
		value.oblique = value.oblique || kind == "oblique"
		hand.message(out, r, value)
	case Text:
		text, in := value.Pick(r.Language)
		hand.foreign(out, r, text, in)
	case string:
		if kind == "code" || kind == "phone" {
			hand.number(out, r, value)
			return
		}
		hand.unknown(out, r, value)
	case int:
		if kind == "year" {
			hand.number(out, r, r.digits(strconv.Itoa(value)))
			return
		}
		hand.number(out, r, r.Number(int64(value)))
	case float64:
		if kind == "percent" {
			hand.number(out, r, r.Percent(value, 1))
			return
		}
		hand.number(out, r, r.Decimal(value, 2))
	case time.Duration:
		hand.phrase(out, r, r.marked(r.duration(value, kind == "oblique")))
	case Measure:
		r.fillMeasure(out, hand, kind, value)
	case money.Amount:
		r.fillMoney(out, hand, value)
	case now.Instant:
		r.fillInstant(out, hand, kind, value)
	default:
		hand.unknown(out, r, fmt.Sprint(value))
	}
}

func (r Reader) fillMeasure(out *strings.Builder, hand hand, kind Kind, m Measure) {
	if kind == "oblique" {
		hand.phrase(out, r, r.MeasureOblique(m))
		return
	}
	hand.phrase(out, r, r.Measure(m))
}

// fillMoney lets rupees in Urdu words run with the sentence and keeps every
// other amount, sign and code included, from left to right.
func (r Reader) fillMoney(out *strings.Builder, hand hand, a money.Amount) {
	text := r.Money(a)
	if strings.HasSuffix(text, "روپے") && a.Minor >= 0 {
		hand.phrase(out, r, text)
		return
	}
	hand.number(out, r, text)
}

func (r Reader) fillInstant(out *strings.Builder, hand hand, kind Kind, at now.Instant) {
	switch kind {
	case "time":
		hand.number(out, r, r.Time(at))
	case "shortdate":
		hand.number(out, r, r.ShortDate(at))
	case "datetime":
		hand.phrase(out, r, r.DateTime(at))
	case "weekdate":
		hand.phrase(out, r, r.DateWithWeekday(at))
	case "day":
		hand.phrase(out, r, r.Day(at))
	default:
		hand.phrase(out, r, r.Date(at))
	}
}
