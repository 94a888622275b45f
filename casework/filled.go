package casework

import (
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/procedure"
)

// filled are the fields of a box as they stand.
type filled struct {
	box    *procedure.Box
	values procedure.Values
}

// of gives the value of the field with a key, or of the first of a type: the
// chart's author may call the fields of an action as they like.
func (f filled) of(kind procedure.FieldType, key string) string {
	if key != "" {
		if value, has := f.values[key]; has {
			return value
		}
	}
	for _, field := range f.box.Fields {
		if kind != "" && field.Type == kind {
			return f.values[field.Key]
		}
	}
	return ""
}

// reason gives the first choice or words that say why, as people read them.
func (f filled) reason(l language.Language) string {
	for _, field := range f.box.Fields {
		value := f.values[field.Key]
		switch field.Type {
		case procedure.ChoiceField:
			for _, option := range field.Options {
				if option.Key == value {
					value, _ = option.Label.Pick(l)
					return value
				}
			}
		case procedure.TextField, procedure.LongTextField:
			if value != "" {
				return value
			}
		}
	}
	return ""
}

// time gives the time that was filled in, or the end of the day in the zone of the
// case's office.
func (f filled) time(zone *time.Location) (now.Instant, bool) {
	for _, field := range f.box.Fields {
		if field.Type == procedure.TimeField || field.Type == procedure.DateField {
			if at, ok := readTime(f.values[field.Key], zone); ok {
				return at, true
			}
		}
	}
	return 0, false
}

// readTime reads a time or a date as fields keep them; a date is its end in
// the zone.
func readTime(value string, zone *time.Location) (now.Instant, bool) {
	if at, err := time.Parse(time.RFC3339, value); err == nil {
		return now.At(at), true
	}
	date, err := hours.ParseDate(value)
	if err != nil || zone == nil {
		return 0, false
	}
	return (date + 1).Midnight(zone) - 1, true
}

// words writes the filled fields down as lines, for a note.
func (f filled) words(r language.Reader) string {
	var lines []string
	for _, field := range f.box.Fields {
		if value := f.values[field.Key]; value != "" {
			label, _ := field.Label.Pick(r.Language)
			lines = append(lines, label+": "+field.Said(value, r))
		}
	}
	return strings.Join(lines, "\n")
}
