package staff

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	calendars "vaada/hours/starter"
	"vaada/internal/backup"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
	"vaada/web"
)

// meansWords are the words for how somebody proved who they are, or tried to.
var meansWords = map[string]func() language.Message{
	string(people.WithPassword): say.AuditByPassword, string(people.WithPasskey): say.AuditByPasskey,
	string(people.WithLink): say.AuditByLink, string(people.WithSignOn): say.AuditBySignOn, string(people.WithMailed): say.AuditBySignOn,
	string(people.WithPin): say.AuditByPin, string(people.WithCode): say.AuditByCode,
	"proof": say.AuditByProof, "join": say.AuditByInvitation,
}

// reason says in words why, or how, something was done, or what was changed; a
// code that has no words stands as it is.
func (a audit) reason(e journal.Entry) templ.Component {
	if e.Reason == "" {
		return nil
	}
	if changed, known := a.changed(e); known {
		return changes(changed)
	}
	if means, known := meansOf(e); known {
		return web.Say(means.Capital())
	}
	if role, place, _ := strings.Cut(e.Reason, " "); slices.Contains(people.AllRoles, people.Role(role)) {
		said := people.Role(role).Say().Capital()
		if office, team, is := people.ReadPlace(place); is {
			said = say.CrewRoleAt(said, a.places().of(office, team))
		}
		return web.Say(said)
	}
	if e.Kind == "backup" || e.Kind == "rehearsal" {
		return web.Say(backup.Trouble(e.Reason).Say())
	}
	return web.Code(e.Reason)
}

// meansOf is how, and from where, somebody proved who they are or tried to.
func meansOf(e journal.Entry) (language.Message, bool) {
	how, from, placed := strings.Cut(e.Reason, " from ")
	words, known := meansWords[how]
	if !known || e.Kind != "staff" {
		return language.Message{}, false
	}
	if placed {
		return say.AuditFromPlace(words().Capital(), from), true
	}
	return words(), true
}

func (a audit) places() places { return places{a.Known.Offices, a.Known.Teams} }

// changed says what a deed changed of a thing: of what to what, as far as the
// journal knows; false when the reason is another.
func (a audit) changed(e journal.Entry) (all []language.Message, known bool) {
	key, setting := strings.CutPrefix(e.Kind, settingKind)
	if !setting && e.Verb != limitVerb && !slices.Contains([]string{"staff", "organisation", "office"}, e.Kind) {
		return nil, false
	}
	differences, known := people.ReadDifferences(e.Reason)
	if !known {
		return nil, false
	}
	for _, each := range differences {
		label, labelled := changedLabels[each.Field]
		switch {
		case each.Field == people.Value && setting:
			all = append(all, say.AuditBecame(settingWords(key, each.From), settingWords(key, each.To)))
		case each.Field == people.Value:
			all = append(all, say.AuditBecame(allowedWords(each.From), allowedWords(each.To)))
		case !labelled:
			return nil, false
		case each.From == each.To:
			all = append(all, label().Capital())
		default:
			all = append(all, say.AuditChangedOf(label().Capital(), say.AuditBecame(a.valueWords(each.Field, each.From), a.valueWords(each.Field, each.To))))
		}
	}
	return all, true
}

// changedLabels are what the fields are called that a deed may have changed.
var changedLabels = map[string]func() language.Message{
	"name": say.PeopleFieldName, "email": say.PeopleFieldEmail, "sign_in": say.CrewFieldSignIn, "language": say.TermLanguage,
	"languages": say.SettingsLanguages, "currency": say.SettingsCurrency, "zone": say.SettingsZone, "place": say.CrewHome,
	"country": say.SettingsCountry, "days": say.SettingsHolidays,
	"monday": say.TermDayMon, "tuesday": say.TermDayTue, "wednesday": say.TermDayWed, "thursday": say.TermDayThu,
	"friday": say.TermDayFri, "saturday": say.TermDaySat, "sunday": say.TermDaySun,
}

// valueWords are the words for what such a field was, or is.
func (a audit) valueWords(field, value string) language.Message {
	switch field {
	case "place":
		if office, team, is := people.ReadPlace(value); is {
			return a.places().of(office, team)
		}
	case "language", "languages":
		var names []string
		for code := range strings.SplitSeq(value, "+") {
			names = append(names, language.Language(code).Name())
		}
		return say.SettingsValue(strings.Join(names, ", "))
	case "country":
		if country, known := calendars.CountryOf(value); known {
			return language.Words(country.Name)
		}
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		if value == "" {
			return say.SettingsClosed()
		}
		return say.AuditHours(strings.ReplaceAll(value, "+", ", "))
	}
	if value == "" {
		return say.AuditNoValue()
	}
	return say.SettingsValue(value)
}

// settingWords are the words for the value of a setting.
func settingWords(key, value string) language.Message {
	if setting, known := people.SettingNamed(key); known {
		return settingValue(setting, value)
	}
	return say.SettingsValue(value)
}

// allowedWords are the words for what a role may decide alone.
func allowedWords(value string) language.Message {
	currency, plain, _ := strings.Cut(value, " ")
	amount, err := money.Parse(plain, currency)
	if err != nil {
		return say.SettingsValue(value)
	}
	return say.AuditAmount(amount)
}
