package staff

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/visit"
	"vaada/web"
)

// fieldPrefix stands before the key of a chart's field in a form, so that no
// author can name one like ours.
const fieldPrefix = "field."

// fields are what the step in hand asks to be filled in, with the panel of its
// action above.
func (v caseView) fields() templ.Component {
	parts := []templ.Component{v.taking(), v.panel()}
	for _, field := range v.Box.Fields {
		parts = append(parts, v.field(field))
	}
	return joined(append(parts, v.inPlace())...)
}

// inPlace asks who does a step of another role why they do.
func (v caseView) inPlace() templ.Component {
	role := casework.InPlace(v.Who, v.Box)
	if role == "" {
		return nil
	}
	area := v.Step.Area(casework.ReasonField, say.StaffReasonInPlace(role.Say()))
	area.Hint, area.Rows = say.StaffReasonInPlaceHint(), 2
	return area
}

// taking marks a step that nobody has begun on: touching it says who does.
func (v caseView) taking() templ.Component {
	if !v.Case.Taken.IsZero() || !v.Who.Can(people.LeadCases) {
		return nil
	}
	return takeMark(caseAddress(v.Case.Number) + "/take?step=" + strconv.Itoa(v.Case.State.Sequence))
}

// field is one field of the chart as an element of the form.
func (v caseView) field(f procedure.Field) templ.Component {
	name, label := fieldPrefix+f.Key, language.Words(f.Label)
	hint := language.Message{}
	if !f.Hint.IsZero() {
		hint = language.Words(f.Hint)
	}
	switch f.Type {
	case procedure.LongTextField:
		area := v.Step.Area(name, label)
		area.Hint, area.Rows, area.Optional = hint, 3, !f.Required
		return area
	case procedure.ChoiceField, procedure.YesNoField:
		return v.choice(f, name, label, hint)
	}
	field := v.Step.Field(name, label)
	field.Hint, field.Optional = hint, !f.Required
	switch f.Type {
	case procedure.DateField:
		field.Kind, field.Short = web.Day, true
	case procedure.TimeField:
		field.Kind, field.Short = web.When, true
	case procedure.PhoneField:
		field.Kind, field.Short = web.Phone, true
	case procedure.EmailField:
		field.Kind = web.Mail
	case procedure.NumberField, procedure.MoneyField:
		field.Short = true
	}
	return field
}

// mostInView is how many options are shown at once; more go into a select.
const mostInView = 7

func (v caseView) choice(f procedure.Field, name string, label, hint language.Message) templ.Component {
	options := f.Options
	if f.Type == procedure.YesNoField {
		options = []procedure.Option{{Key: "yes"}, {Key: "no"}}
	}
	if len(options) > mostInView {
		shown := []web.SelectOption{{}}
		for _, option := range options {
			text, _ := option.Label.Pick(v.Reader.Language)
			shown = append(shown, web.SelectOption{Value: option.Key, Label: text})
		}
		list := v.Step.Select(name, label, shown...)
		list.Hint, list.Optional = hint, !f.Required
		return list
	}
	var shown []web.Option
	for _, option := range options {
		words := web.Text(option.Label)
		switch {
		case f.Type == procedure.YesNoField && option.Key == "yes":
			words = web.Say(say.TermYes().Capital())
		case f.Type == procedure.YesNoField:
			words = web.Say(say.TermNo().Capital())
		}
		shown = append(shown, web.Option{Value: option.Key, Label: words})
	}
	list := v.Step.Choice(name, label, shown...)
	list.Hint, list.InRow = hint, true
	return list
}

// filled is what the fields of the step begin with: what the case knows, else
// what the customer's card does, as this reader would type it.
func (v caseView) filled() url.Values {
	start := url.Values{}
	if v.Box == nil {
		return start
	}
	for _, field := range v.Box.Fields {
		value, known := v.Case.State.Fields[field.Key]
		if !known {
			value = v.customersOwn(field)
		}
		if value != "" {
			start.Set(fieldPrefix+field.Key, typedAs(field, value, v.Reader))
		}
	}
	return start
}

// customersOwn is what the customer's card has for a field, so that nobody
// asks again for what we know.
func (v caseView) customersOwn(field procedure.Field) string {
	c := v.Page.Customer
	switch {
	case field.Type == procedure.PhoneField && len(c.Phones) > 0:
		return c.Phones[0]
	case field.Type == procedure.EmailField && len(c.Emails) > 0:
		return c.Emails[0]
	case field.Key == "name":
		return c.Name
	case field.Key == "address":
		return c.Address
	}
	return ""
}

// typedAs writes a value in the form in which a field takes it in.
func typedAs(field procedure.Field, value string, r language.Reader) string {
	switch field.Type {
	case procedure.TimeField:
		if at, err := time.Parse(time.RFC3339, value); err == nil {
			return now.At(at).In(r.Zone).Format("2006-01-02T15:04")
		}
	case procedure.MoneyField:
		if amount, is := procedure.ReadAmount(value); is {
			return r.MoneyFigure(amount)
		}
	case procedure.NumberField:
		if r.Language == language.Turkish {
			return strings.Replace(value, ".", ",", 1)
		}
	}
	return value
}

// typedFields takes what was typed into the chart's fields out of a form.
func typedFields(form *web.Form, box *procedure.Box) map[string]string {
	typed := map[string]string{}
	if box == nil {
		return typed
	}
	for _, field := range box.Fields {
		typed[field.Key] = form.Value(fieldPrefix + field.Key)
	}
	return typed
}

// prefixed gives a fault of the chart's fields the names they have in the form.
func prefixed(err error, box *procedure.Box) error {
	if box == nil || !fault.Is(err, fault.KindInvalid) {
		return err
	}
	told := fault.Of(err)
	renamed := *told
	renamed.More = nil
	for _, field := range box.Fields {
		if field.Key == told.Field {
			renamed.Field = fieldPrefix + field.Key
		}
	}
	for _, each := range told.More {
		renamed.More = append(renamed.More, fault.Of(prefixed(each, box)))
	}
	return &renamed
}

// slotText names a window in a form: engineer, beginning, end.
func slotText(slot visit.Slot) string {
	return slot.Engineer.String() + " " + slot.From.Time().UTC().Format(time.RFC3339) + " " + slot.Until.Time().UTC().Format(time.RFC3339)
}
