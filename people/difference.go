package people

import (
	"strconv"
	"strings"
	"time"

	"vaada/hours"
	"vaada/hours/starter"
	"vaada/internal/ids"
	"vaada/internal/journal"
)

// Difference is what a deed changed of a thing, as the journal tells it: a
// field, and what it was and is where those are codes or figures. Of words,
// addresses and secrets it tells only which.
type Difference struct {
	Field string // without a blank; a setting or a limit has one alone: Value
	From  string
	To    string
}

// Value is the field of what has one alone.
const Value = "value"

// became says for the journal what is another than before.
func became(all ...Difference) string {
	var told []string
	for _, each := range all {
		if each.From != each.To {
			told = append(told, each.Field+" "+each.From+"→"+each.To)
		}
	}
	return strings.Join(told, ", ")
}

// onlyWhich leaves of words that differ nothing but that they do.
func onlyWhich(all ...Difference) string {
	var told []string
	for _, each := range all {
		if each.From != each.To {
			told = append(told, each.Field)
		}
	}
	return strings.Join(told, ", ")
}

// ReadDifferences reads what became wrote; false when it is another reason.
func ReadDifferences(reason string) (all []Difference, is bool) {
	for part := range strings.SplitSeq(reason, ", ") {
		field, values, more := strings.Cut(part, " ")
		from, to, arrow := strings.Cut(values, "→")
		if field == "" || more != arrow {
			return nil, false
		}
		all = append(all, Difference{field, from, to})
	}
	return all, true
}

// details says for the journal what of a person's details is another.
func details(before, after Staff) string {
	which := onlyWhich(
		Difference{"name", before.Name, after.Name}, Difference{"email", before.Email, after.Email},
		Difference{"sign_in", before.SignIn, after.SignIn})
	coded := became(
		Difference{"language", string(before.Language), string(after.Language)},
		Difference{"place", placeCode(before.Office, before.Team), placeCode(after.Office, after.Team)})
	return joined(which, coded)
}

// ofOrganisation says for the journal what of the organisation is another.
func ofOrganisation(before, after Organisation) string {
	which := onlyWhich(Difference{"name", Seen(before.Name), Seen(after.Name)})
	coded := became(
		Difference{"language", string(before.Language), string(after.Language)},
		Difference{"languages", spoken(before), spoken(after)},
		Difference{"currency", before.Currency, after.Currency})
	return joined(which, coded)
}

// ofHours says for the journal what of an office's calendar is another: where it
// stands, whose holidays it keeps, how many days are set, and the hours of each
// day of the week, as far as there is room.
func ofHours(before, after hours.Document) string {
	place := []Difference{{"zone", before.Zone, after.Zone}, {"country", countryOf(before), countryOf(after)}}
	days := Difference{"days", strconv.Itoa(len(before.Exceptions)), strconv.Itoa(len(after.Exceptions))}
	var week []Difference
	for day := time.Monday; day <= time.Monday+6; day++ {
		name := (day % 7)
		week = append(week, Difference{strings.ToLower(name.String()), stretches(before.Week.On(name)), stretches(after.Week.On(name))})
	}
	told := became(append(place, days)...)
	if days.From == days.To {
		told = joined(told, onlyWhich(Difference{"days", Seen(before.Exceptions), Seen(after.Exceptions)}))
	}
	if full := joined(told, became(week...)); len(full) <= journal.LongestReason {
		return full
	}
	return joined(told, onlyWhich(week...))
}

// stretches writes the hours of a day without a blank.
func stretches(all []hours.Interval) string {
	var written []string
	for _, each := range all {
		written = append(written, each.String())
	}
	return strings.Join(written, "+")
}

// countryOf is the country whose public holidays a calendar keeps, or "".
func countryOf(d hours.Document) string {
	for _, each := range starter.Countries() {
		if d.Source != "" && d.Source == each.Calendar.Source {
			return each.Key
		}
	}
	return ""
}

func spoken(o Organisation) string {
	codes := make([]string, len(o.Languages))
	for i, each := range o.Languages {
		codes[i] = string(each)
	}
	return strings.Join(codes, "+")
}

func joined(one, other string) string {
	if one == "" || other == "" {
		return one + other
	}
	return one + ", " + other
}

// placeCode is an office and a team for the journal; 0 is all of them.
func placeCode(office, team ids.ID) string {
	code := func(id ids.ID) string {
		if id == 0 {
			return "0"
		}
		return id.String()
	}
	return code(office) + "." + code(team)
}

// ReadPlace reads what placeCode wrote.
func ReadPlace(code string) (office, team ids.ID, is bool) {
	one, other, is := strings.Cut(code, ".")
	read := func(text string) (id ids.ID) {
		if text != "0" {
			parsed, err := ids.Parse(text)
			id, is = parsed, is && err == nil
		}
		return id
	}
	office, team = read(one), read(other)
	return office, team, is
}

// from adds to a reason of the journal where somebody came from, as far as that
// is known: of who is unknown it is all that there is to say.
func from(reason, address string) string {
	if address == "" || len(address) > longestPlace {
		return reason
	}
	return reason + " from " + address
}

// longestPlace is how long an address can be: an IPv6 address with its network.
const longestPlace = 45
