package staff

import (
	"net/url"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

func keyExamples() []example {
	return shown("GET /settings/keys", func(s scene) page {
		list := keyList{Form: s.form(url.Values{}), Now: s.Now, Offices: []people.Office{{ID: 11, Name: language.NewText(language.English, "Lahore")}, {ID: 12, Name: language.NewText(language.English, "Karachi")}}}
		if s.State == web.Blank {
			return laidKeys(list)
		}
		const day = 24 * time.Hour
		list.Keys = []people.APIKey{
			{ID: 904, Name: s.name("Web form"), Prefix: "vaada_k3x9ab", Rights: []people.Right{people.BringMessages}, Made: s.ago(time.Hour), Expires: s.ahead(365 * day)},
			{ID: 903, Name: s.name("Telephone"), Prefix: "vaada_7h2mqt", Rights: []people.Right{people.TellCalls}, Office: 11, Made: s.ago(360 * day), Expires: s.ahead(5 * day), Used: s.ago(20 * time.Minute)},
			{ID: 902, Name: s.name("Warehouse"), Prefix: "vaada_w8zd4r", Rights: people.KeyRights, Made: s.ago(400 * day), Expires: s.ago(35 * day), Used: s.ago(36 * day)},
			{ID: 901, Name: s.name("Old shop"), Rights: []people.Right{people.Serve}, Made: s.ago(500 * day), Used: s.ago(300 * day), Revoked: s.ago(200 * day)},
		}
		switch s.State {
		case web.Long:
			list.Made = "vaada_k3x9abq7h2mqtw8zd4r5vycp1e"
		case web.Faulty:
			list.Form = s.form(url.Values{"lasts": {"0"}})
			list.Form.Wrongly("name", say.ErrEnter(say.DoorsFieldKeyName()))
			list.Form.Wrongly("rights", say.DoorsChooseRight())
		}
		return laidKeys(list)
	})
}
