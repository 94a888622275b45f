package procedure

import (
	"net/mail"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
)

// longest text of one line, and of several.
const (
	longestLine = 500
	longestText = 10_000
)

// fill checks what was typed into the fields of a box and gives the values in
// the form they are kept in. What was not typed again stays as it was. With
// all, required fields must be filled, and no amount passes what the actor may
// decide alone: who takes another way, such as to somebody who may, only writes
// it down, and takes out nothing.
func (w *walker) fill(box *Box, all bool) (Values, error) {
	if len(box.Fields) == 0 {
		return nil, nil
	}
	var faults []*fault.Fault
	values := Values{}
	for _, field := range box.Fields {
		typed, given := w.deed.Typed[field.Key]
		if !given {
			typed = ""
		}
		value, wrong := field.Read(typed, w.deed.Reader)
		kept := w.state.Fields[field.Key]
		switch {
		case wrong != nil:
			faults = append(faults, wrong)
		case value == "" && all && field.Required && (given || kept == ""):
			faults = append(faults, field.missing())
		default:
			stays := value == "" && (!given || kept == "" || !all)
			decided := value
			if stays {
				decided = kept
			}
			if beyond := w.above(field, decided); all && beyond != nil {
				faults = append(faults, beyond)
			} else if !stays {
				values[field.Key] = value
			}
		}
	}
	return values, fault.All(faults...)
}

// above is the fault of an amount beyond what the actor may decide alone.
func (w *walker) above(field Field, value string) *fault.Fault {
	limit, bounded := w.deed.Limits[field.Delegated]
	if field.Delegated == "" || field.Type != MoneyField || value == "" || !bounded {
		return nil
	}
	amount, ok := ReadAmount(value)
	if !ok || covers(limit.Own, amount) {
		return nil
	}
	switch {
	case covers(limit.Supervisor, amount):
		return fault.Invalid(field.Key, say.ProcedureAboveLimit(field.named(), limit.Own))
	case covers(limit.Manager, amount):
		return fault.Invalid(field.Key, say.ProcedureForManager(field.named(), limit.Own))
	}
	return fault.Invalid(field.Key, say.ProcedureForNobody(field.named(), limit.Own))
}

func covers(limit, amount money.Amount) bool {
	return amount.Currency == limit.Currency && amount.Minor <= limit.Minor
}

func (f Field) named() language.Message { return language.Words(f.Label) }

func (f Field) missing() *fault.Fault {
	if f.Type == ChoiceField || f.Type == YesNoField {
		return fault.Invalid(f.Key, say.ErrChoose(f.named()))
	}
	return fault.Invalid(f.Key, say.ErrEnter(f.named()))
}

// Read gives what a reader typed in the form the field keeps, or a fault that
// names the field. Figures may be Latin, Arabic-Indic or Devanagari, grouped
// as the reader's language groups them. Nothing typed is "".
func (f Field) Read(typed string, r language.Reader) (string, *fault.Fault) {
	text := strings.TrimSpace(norm.NFC.String(strings.ToValidUTF8(typed, "")))
	if f.Type != LongTextField {
		text = strings.Join(strings.Fields(text), " ")
	}
	longest := longestLine
	if f.Type == LongTextField {
		longest = longestText
	}
	if utf8.RuneCountInString(text) > longest {
		return "", fault.Invalid(f.Key, say.ErrLong(f.named(), longest))
	}
	if text == "" {
		return "", nil
	}
	switch f.Type {
	case DateField, TimeField:
		return f.readTime(text, r)
	case NumberField:
		return f.readNumber(text, r.Language)
	case MoneyField:
		return f.readMoney(text, r.Language)
	case ChoiceField:
		if !slices.ContainsFunc(f.Options, func(option Option) bool { return option.Key == text }) {
			return "", fault.Invalid(f.Key, say.ErrChoose(f.named()))
		}
	case YesNoField:
		if text != "yes" && text != "no" {
			return "", fault.Invalid(f.Key, say.ErrChoose(f.named()))
		}
	case PhoneField:
		return f.readPhone(text)
	case EmailField:
		address, err := mail.ParseAddress(text)
		if err != nil || address.Name != "" || !strings.Contains(text[strings.LastIndex(text, "@"):], ".") {
			return "", fault.Invalid(f.Key, say.ErrEmail("ayse@example.com"))
		}
		return address.Address, nil
	}
	return text, nil
}

// Typed writes a value that the field keeps as its reader would type it, so that
// Read gives the same value again.
func (f Field) Typed(value string, r language.Reader) string {
	switch f.Type {
	case TimeField:
		if at, err := time.Parse(time.RFC3339, value); err == nil {
			return at.In(zoneOf(r)).Format("2006-01-02T15:04")
		}
	case MoneyField:
		if amount, is := ReadAmount(value); is {
			return r.MoneyFigure(amount)
		}
	case NumberField:
		if r.Language == language.Turkish {
			return strings.Replace(value, ".", ",", 1)
		}
	}
	return value
}

// Said writes a value that the field keeps as people read it.
func (f Field) Said(value string, r language.Reader) string {
	switch f.Type {
	case TimeField:
		if at, err := time.Parse(time.RFC3339, value); err == nil {
			return r.DateTime(now.At(at))
		}
	case DateField:
		if day, err := time.ParseInLocation(time.DateOnly, value, zoneOf(r)); err == nil {
			return r.Date(now.At(day))
		}
	case MoneyField:
		if amount, is := ReadAmount(value); is {
			return r.Money(amount)
		}
	case ChoiceField:
		for _, option := range f.Options {
			if option.Key == value {
				label, _ := option.Label.Pick(r.Language)
				return label
			}
		}
	case YesNoField:
		word := say.TermNo()
		if value == "yes" {
			word = say.TermYes()
		}
		return word.Capital().Plain(r)
	}
	return f.Typed(value, r)
}

func zoneOf(r language.Reader) *time.Location {
	if r.Zone == nil {
		return time.UTC
	}
	return r.Zone
}

var dayForms = []string{"2006-01-02", "2/1/2006", "2.1.2006", "2-1-2006"}

func (f Field) readTime(text string, r language.Reader) (string, *fault.Fault) {
	zone := zoneOf(r)
	text = strings.Replace(language.WesternDigits(text), "T", " ", 1)
	for _, form := range dayForms {
		if f.Type == DateField {
			if day, err := time.ParseInLocation(form, text, zone); err == nil && sensible(day) {
				return day.Format("2006-01-02"), nil
			}
			continue
		}
		for _, clock := range []string{" 15:04", " 15:04:05", " 15.04"} {
			if at, err := time.ParseInLocation(form+clock, text, zone); err == nil && sensible(at) {
				return at.UTC().Format(time.RFC3339), nil
			}
		}
	}
	day := "21/11/2026"
	if r.Language == language.Turkish {
		day = "21.11.2026"
	}
	if f.Type == DateField {
		return "", fault.Invalid(f.Key, say.ProcedureDateWanted(f.named(), day))
	}
	return "", fault.Invalid(f.Key, say.ProcedureTimeWanted(f.named(), day+" 14:30"))
}

// sensible keeps out years that only a slip of the finger makes.
func sensible(at time.Time) bool { return at.Year() >= 1900 && at.Year() < 2200 }

func (f Field) readPhone(text string) (string, *fault.Fault) {
	digits := strings.Map(func(letter rune) rune {
		if strings.ContainsRune(" -()/.\u2066\u2068\u2069\u200e\u200f\u00a0", letter) {
			return -1
		}
		return letter
	}, language.WesternDigits(text))
	bare := strings.TrimPrefix(digits, "+")
	if len(bare) < 6 || len(bare) > 15 || strings.Trim(bare, "0123456789") != "" {
		return "", fault.Invalid(f.Key, say.ErrPhone("+92 300 5550142"))
	}
	return digits, nil
}

func (f Field) readNumber(text string, l language.Language) (string, *fault.Fault) {
	number, err := language.ParseNumber(l, text)
	if err != nil {
		return "", fault.Invalid(f.Key, say.ErrNumber(f.named()))
	}
	return strconv.FormatFloat(number, 'f', -1, 64), nil
}

func (f Field) readMoney(text string, l language.Language) (string, *fault.Fault) {
	amount, err := language.ParseMoney(l, text, f.Currency)
	switch {
	case err != nil:
		example := money.Amount{Minor: 150_000, Currency: f.Currency}
		return "", fault.Invalid(f.Key, say.ProcedureMoneyWanted(f.named(), example))
	case amount.Minor < 0:
		return "", fault.Invalid(f.Key, say.ProcedureNotBelowZero(f.named()))
	}
	return AmountValue(amount), nil
}

// AmountValue writes an amount as money fields keep it: PKR 150000, the
// currency and the minor units.
func AmountValue(amount money.Amount) string {
	return amount.Currency + " " + strconv.FormatInt(amount.Minor, 10)
}

// ReadAmount reads what AmountValue wrote.
func ReadAmount(value string) (money.Amount, bool) {
	currency, count, found := strings.Cut(value, " ")
	n, err := strconv.ParseInt(count, 10, 64)
	return money.Amount{Minor: n, Currency: currency}, found && err == nil && currency != ""
}
