package staff

import (
	"net/url"
	"strconv"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language/say"
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
		parts = append(parts, v.guide().field(field))
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

// filled is what the fields of the step begin with: what the case knows, else
// what the customer's card does, as this reader would type it.
func (v caseView) filled() url.Values {
	start := url.Values{}
	if v.Box == nil {
		return start
	}
	if v.Wording != nil {
		start.Set(casework.SubjectField, v.Wording.Subject)
		start.Set(casework.BodyField, v.Wording.Body)
	}
	for _, field := range v.Box.Fields {
		value, known := v.Case.State.Fields[field.Key]
		if !known {
			value = v.customersOwn(field)
		}
		if value != "" {
			start.Set(fieldPrefix+field.Key, field.Typed(value, v.Reader))
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
