package staff

import (
	"net/http"
	"net/url"
	"strconv"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// general is the page of what the program does and how.
type general struct {
	All     []people.Set
	Names   []people.Staff // who changed them
	Form    *web.Form
	Who     people.Actor
	Changed bool // somebody else changed what was typed meanwhile
}

func (p *Pages) generalPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showGeneral(w, r, who, http.StatusOK, general{Form: web.NewForm(r, url.Values{})})
}

func (p *Pages) showGeneral(w http.ResponseWriter, r *http.Request, who people.Actor, status int, shown general) (err error) {
	if shown.All, err = p.People.AllSettings(r.Context(), who); err != nil {
		return err
	}
	if shown.Names, err = p.People.Known(r.Context(), who); err != nil {
		return err
	}
	shown.Who = who
	return p.show(w, r, who, status, laidGeneral(shown))
}

func laidGeneral(shown general) page {
	return page{title: titled(say.SettingsGeneral()), here: "settings", body: shown.view()}
}

// setGeneral changes one setting, or sets it back to its usual value.
func (p *Pages) setGeneral(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	key := form.Value("key")
	value := form.Value(key)
	if setting, found := people.SettingNamed(key); found && form.Value("usual") != "" {
		value = setting.Default
	}
	err = p.People.Set(r.Context(), who, key, form.Value("seen"), value)
	switch {
	case fault.Is(err, fault.KindConflict):
		return p.showGeneral(w, r, who, http.StatusConflict, general{Form: form, Changed: true})
	case form.Refused(err):
		return p.showGeneral(w, r, who, http.StatusUnprocessableEntity, general{Form: form})
	case err != nil:
		return err
	}
	set(w, r, "/settings/general#"+key)
	return nil
}

// formOf gives a setting its own form: the one that came back, where it is the
// one that was sent.
func (g general) formOf(set people.Set) *web.Form {
	if g.Form.Value("key") == set.Key {
		return g.Form
	}
	return nil
}

// typed is what stands in the field of a setting.
func (g general) typed(set people.Set) string {
	if g.Form.Value("key") == set.Key && g.Form.Value("usual") == "" {
		return g.Form.Value(set.Key)
	}
	return set.Value
}

// unitOf is what the number of a setting counts.
func unitOf(setting people.Setting) language.Message {
	switch {
	case setting.Kind != people.DurationSetting:
		return language.Message{}
	case setting.Unit >= 24*time.Hour:
		return say.SettingsDays()
	case setting.Unit >= time.Hour:
		return say.SettingsHours()
	default:
		return say.SettingsMinutes()
	}
}

// settingValue is a value as people read it.
func settingValue(setting people.Setting, value string) language.Message {
	switch setting.Kind {
	case people.NumberSetting, people.DurationSetting:
		n, _ := strconv.Atoi(value)
		if unit := unitOf(setting); !unit.IsZero() {
			return say.SettingsCounted(n, unit)
		}
		return say.SettingsNumber(n)
	case people.ChoiceSetting:
		for _, choice := range setting.Choices {
			if choice.Value == value {
				return choice.Label.Capital()
			}
		}
	}
	if value == "" {
		return say.SettingsNone()
	}
	return say.SettingsValue(value)
}

// choice makes the field of a setting that takes one of several values.
func (g general) choice(set people.Set) web.Choice {
	var options []web.Option
	for _, each := range set.Choices {
		options = append(options, web.Option{Value: each.Value, Label: web.Say(each.Label.Capital()), Current: each.Value == g.typed(set)})
	}
	return web.Choice{
		Name: set.Key, Label: set.Label.Capital(), Hint: set.Effect, Fault: g.formOf(set).FaultOf(set.Key), Options: options, InRow: true,
	}
}

func (g general) field(set people.Set) web.Field {
	label := set.Label.Capital()
	if unit := unitOf(set.Setting); !unit.IsZero() {
		label = say.SettingsInUnit(label, unit)
	}
	return web.Field{
		Name: set.Key, Label: label, Hint: set.Effect, Value: g.typed(set), Fault: g.formOf(set).FaultOf(set.Key), Kind: web.Number, Short: true,
	}
}

func (g general) area(set people.Set) web.Area {
	return web.Area{
		Name: set.Key, Label: set.Label.Capital(), Hint: set.Effect, Value: g.typed(set), Fault: g.formOf(set).FaultOf(set.Key),
		Rows: 3, Optional: true,
	}
}
