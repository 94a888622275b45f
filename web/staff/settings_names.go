package staff

import (
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// nameFields asks for a name in the languages that an organisation serves, its
// first one first; the prefix tells the names of one form from another's.
func nameFields(form *web.Form, o people.Organisation, prefix string, before language.Text) (fields []web.Field) {
	for _, l := range firstOf(o) {
		name := prefix + "name." + string(l)
		field := form.Field(name, say.SettingsNameIn(l.Name()))
		if !form.Typed(name) {
			field.Value = before.In[l]
		}
		field.Optional = l != o.Language
		fields = append(fields, field)
	}
	return fields
}

// firstOf are the languages that an organisation serves, its first one first.
func firstOf(o people.Organisation) []language.Language {
	all := []language.Language{o.Language}
	for _, l := range o.Languages {
		if l != o.Language {
			all = append(all, l)
		}
	}
	return all
}

// nameOfForm reads a name in several languages; what was not asked for stays as
// it was.
func nameOfForm(form *web.Form, o people.Organisation, prefix string, before language.Text) language.Text {
	name := before
	if name.Source == "" {
		name = language.NewText(o.Language, "")
	}
	for _, l := range firstOf(o) {
		if field := prefix + "name." + string(l); form.Typed(field) {
			name = name.With(l, form.Line(field))
		}
	}
	return name
}

// refusedAs takes in what a Desk refused of a form whose fields have a prefix.
func refusedAs(form *web.Form, prefix string, err error) bool {
	if f := fault.Of(err); prefix != "" && f != nil && strings.HasPrefix(f.Field, "name.") {
		err = fault.Invalid(prefix+f.Field, f.Say)
	}
	return form.Refused(err)
}

// onward is where a deed of the settings leads: back to the page it is on, or
// on in the first hour.
func onward(form *web.Form, address string) string {
	if to := form.Value("onward"); strings.HasPrefix(to, "/start") {
		return to
	}
	return address
}
