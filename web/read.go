package web

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
)

// largestForm bounds what a form without files may bring, in bytes.
const largestForm = 1 << 20

// Form is what somebody typed, and what is wrong with it. It reads typed
// values one by one and collects the faults, so that all are told at once and
// the form comes back filled.
type Form struct {
	reader language.Reader
	values url.Values
	faults []*fault.Fault
}

// ReadForm reads the form of a POST. A form that is too large or broken is a
// fault of the whole request.
func ReadForm(w http.ResponseWriter, r *http.Request) (*Form, error) {
	r.Body = http.MaxBytesReader(w, r.Body, largestForm)
	var err error
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		err = r.ParseMultipartForm(largestForm)
	} else {
		err = r.ParseForm()
	}
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, fault.TooLarge(say.ErrToolarge(largestForm >> 20)).Because(err)
	case err != nil:
		return nil, fault.Invalid("", say.WebFormBroken()).Because(err)
	}
	if !areTexts(r.PostForm) {
		return nil, fault.Invalid("", say.WebFormBroken())
	}
	return &Form{reader: PageOf(r).Reader, values: r.PostForm}, nil
}

// isText says that something from outside is text that a database keeps.
func isText(text string) bool { return utf8.ValidString(text) && !strings.Contains(text, "\x00") }

func areTexts(values url.Values) bool {
	for name, each := range values {
		if !isText(name) || slices.ContainsFunc(each, func(text string) bool { return !isText(text) }) {
			return false
		}
	}
	return true
}

// NewForm makes a form that is shown for the first time, with what it starts
// from.
func NewForm(r *http.Request, start url.Values) *Form {
	if start == nil {
		start = url.Values{}
	}
	return &Form{reader: PageOf(r).Reader, values: start}
}

// Value gives back what was typed under a name.
func (f *Form) Value(name string) string { return f.values.Get(name) }

// Values gives back everything that was chosen under a name.
func (f *Form) Values(name string) []string { return f.values[name] }

// Reader is who reads the form.
func (f *Form) Reader() language.Reader { return f.reader }

// TypedUnder says that the form came with a field whose name begins so.
func (f *Form) TypedUnder(prefix string) bool {
	for name := range f.values {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// Typed says that the form came with a field of that name, be it empty.
func (f *Form) Typed(name string) bool { return f.values.Has(name) }

// Has says that one of the values under a name is the given one.
func (f *Form) Has(name, value string) bool { return slices.Contains(f.values[name], value) }

// Line gives back the words of a field of one line: trimmed, in NFC, without
// control characters.
func (f *Form) Line(name string) string { return language.OneLine(tidy(f.values.Get(name))) }

// Prose reads words of several lines; there may be none.
func (f *Form) Prose(name string) string { return tidy(f.values.Get(name)) }

// Text reads words of one line, at most longest characters. The label names the
// field in a fault. Empty text is a fault unless Optional is used.
func (f *Form) Text(name string, label language.Message, longest int) string {
	return f.needed(name, label, f.Optional(name, label, longest))
}

// Lines reads words that may have several lines.
func (f *Form) Lines(name string, label language.Message, longest int) string {
	return f.needed(name, label, f.within(name, label, tidy(f.values.Get(name)), longest))
}

func (f *Form) needed(name string, label language.Message, text string) string {
	if text == "" && f.FaultOf(name).IsZero() {
		f.Wrongly(name, say.ErrEnter(label))
	}
	return text
}

// Optional reads words of one line that may be left out.
func (f *Form) Optional(name string, label language.Message, longest int) string {
	return f.within(name, label, f.Line(name), longest)
}

func (f *Form) within(name string, label language.Message, text string, longest int) string {
	if !utf8.ValidString(text) {
		f.Wrongly(name, say.ErrEnter(label))
		return ""
	}
	if utf8.RuneCountInString(text) > longest {
		f.Wrongly(name, say.ErrLong(label, longest))
	}
	return text
}

func tidy(text string) string { return strings.TrimSpace(language.Tidy(text)) }

// Reason reads why somebody decides what he does.
func (f *Form) Reason(name string) string {
	text := tidy(f.values.Get(name))
	switch {
	case text == "":
		f.Wrongly(name, say.ErrReason())
	case utf8.RuneCountInString(text) > 500:
		f.Wrongly(name, say.ErrLong(say.TermReason(), 500))
	}
	return text
}

// Secret reads a password as it was typed.
func (f *Form) Secret(name string, label language.Message) string {
	text := f.values.Get(name)
	if text == "" {
		f.Wrongly(name, say.ErrEnter(label))
	}
	return text
}

// Whole reads a whole number between two bounds, in any of the figures people
// type.
func (f *Form) Whole(name string, label language.Message, least, most int) int {
	typed := tidy(f.values.Get(name))
	if typed == "" {
		f.Wrongly(name, say.ErrEnter(label))
		return 0
	}
	n, err := language.ParseInt(f.reader.Language, typed)
	switch {
	case err != nil:
		f.Wrongly(name, say.ErrNumber(label))
	case n < int64(least) || n > int64(most):
		f.Wrongly(name, say.ErrRange(label, least, most))
	}
	return int(n)
}

// Money reads an amount of a currency.
func (f *Form) Money(name string, label language.Message, currency string) money.Amount {
	amount, err := language.ParseMoney(f.reader.Language, tidy(f.values.Get(name)), currency)
	if err != nil {
		f.Wrongly(name, say.ErrAmount(label, money.Amount{Minor: 150000, Currency: currency}))
	}
	return amount
}

// OneOf reads one of the given values.
func (f *Form) OneOf(name string, label language.Message, values ...string) string {
	value := f.values.Get(name)
	if !slices.Contains(values, value) {
		f.Wrongly(name, say.ErrChoose(label))
		return ""
	}
	return value
}

// ID reads the id of a row that the form offered.
func (f *Form) ID(name string, label language.Message) ids.ID {
	id, err := ids.Parse(f.values.Get(name))
	if err != nil {
		f.Wrongly(name, say.ErrChoose(label))
	}
	return id
}

// Day reads the start of a day in the reader's zone.
func (f *Form) Day(name string, label language.Message) now.Instant {
	return f.moment(name, label, time.DateOnly)
}

// Moment reads a day and a time in the reader's zone.
func (f *Form) Moment(name string, label language.Message) now.Instant {
	return f.moment(name, label, "2006-01-02T15:04")
}

func (f *Form) moment(name string, label language.Message, layout string) now.Instant {
	zone := f.reader.Zone
	if zone == nil {
		zone = time.UTC
	}
	at, err := time.ParseInLocation(layout, language.WesternDigits(tidy(f.values.Get(name))), zone)
	if err != nil {
		f.Wrongly(name, say.ErrEnter(label))
		return 0
	}
	return now.At(at)
}

// Wrongly notes what is wrong with a field.
func (f *Form) Wrongly(name string, m language.Message) {
	f.faults = append(f.faults, fault.Invalid(name, m))
}

// Wrong says that something is to be corrected.
func (f *Form) Wrong() bool { return f != nil && len(f.faults) > 0 }

// Count gives how many things are to be corrected.
func (f *Form) Count() int { return len(f.faults) }

// Faults lists what is to be corrected, in the order of reading.
func (f *Form) Faults() []*fault.Fault { return f.faults }

// inFields says that one of the faults is about a field: the others cannot be
// corrected in the form.
func (f *Form) inFields() bool {
	return slices.ContainsFunc(f.faults, func(each *fault.Fault) bool { return each.Field != "" })
}

// FaultOf gives what is wrong with a field, or an empty message.
func (f *Form) FaultOf(name string) language.Message {
	if f == nil {
		return language.Message{}
	}
	for _, each := range f.faults {
		if each.Field == name {
			return each.Say
		}
	}
	return language.Message{}
}

// Refused takes in the answer of a Desk: what can be corrected in the form is
// noted and answered with true; the page then shows the form again with
// status 422. Every other error is for Fault.
func (f *Form) Refused(err error) bool {
	if err == nil || !fault.Is(err, fault.KindInvalid) {
		return false
	}
	told := fault.Of(err)
	f.faults = append(f.faults, told)
	f.faults = append(f.faults, told.More...)
	return true
}

// Field makes the field of this form under a name, filled and with its fault.
func (f *Form) Field(name string, label language.Message) Field {
	return Field{Name: name, Label: label, Value: f.Value(name), Fault: f.FaultOf(name)}
}

// Area makes the area of this form under a name.
func (f *Form) Area(name string, label language.Message) Area {
	return Area{Name: name, Label: label, Value: f.Value(name), Fault: f.FaultOf(name)}
}

// Choice makes the list of radio buttons under a name; what was chosen stays
// chosen.
func (f *Form) Choice(name string, label language.Message, options ...Option) Choice {
	for at := range options {
		options[at].Current = options[at].Current && !f.values.Has(name) || f.Has(name, options[at].Value)
	}
	return Choice{Name: name, Label: label, Fault: f.FaultOf(name), Options: options}
}

// Select makes the select under a name; what was chosen stays chosen.
func (f *Form) Select(name string, label language.Message, options ...SelectOption) Select {
	for at := range options {
		options[at].Current = options[at].Current && !f.values.Has(name) || f.Has(name, options[at].Value)
	}
	return Select{Name: name, Label: label, Fault: f.FaultOf(name), Options: options}
}
