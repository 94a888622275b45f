package staff

import (
	"net/url"

	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

func settingsExamples() []example {
	return append(shown("GET /settings", func(s scene) page {
		if s.State == web.Blank {
			return laidSettings(nil)
		}
		return laidSettings(settingsPages)
	}), shown("GET /settings/general", func(s scene) page {
		return laidGeneral(s.general())
	})...)
}

// general is what managers set, in the state of the scene.
func (s scene) general() general {
	shown := general{Who: deniz, Form: s.form(url.Values{}), Names: []people.Staff{{ID: deniz.ID, Name: s.name(deniz.Name)}}}
	for _, known := range people.Settings {
		shown.All = append(shown.All, people.Set{Setting: known, Value: known.Default})
	}
	if s.State == web.Blank {
		return shown
	}
	shown.All[0].Value, shown.All[0].Since, shown.All[0].By = "8", s.Now, deniz.ID
	shown.All[1].Value = s.subject("Anar Home\n042 3555 0142")
	if s.State == web.Long { // somebody who is no manager looks at it
		shown.Who.Holdings = people.Everywhere(people.Administrator)
	}
	if s.State == web.Faulty {
		shown.Changed = true
		shown.Form = s.form(url.Values{"key": {people.SettingLettersADay}, people.SettingLettersADay: {"900"}})
		shown.Form.Wrongly(people.SettingLettersADay, say.ErrRange(say.SettingsLettersADay(), 0, 50))
	}
	return shown
}
