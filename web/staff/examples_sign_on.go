package staff

import (
	"net/url"
	"strings"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// providers are those of the examples.
func (s scene) providers() []people.Provider {
	all := []people.Provider{
		{ID: 8101, Name: "Anar Office", Issuer: "https://accounts.anarhome.example", Client: "vaada"},
		{ID: 8102, Name: "گھر کا کھاتہ", Issuer: "https://login.example.org/realms/lahore", Client: "9f1c2d7e", ByMail: true, Off: s.ago(time.Hour)},
	}
	switch s.State {
	case web.Blank:
		return nil
	case web.Long:
		all[0].Name = longName[:people.LongestProvider]
		all[0].Issuer = "https://login." + strings.Repeat("very-", 40) + "long.example.org/realms/lahore"
	}
	return all
}

func signOnExamples() []example {
	all := append(shown("GET /account/sign-ons", func(s scene) page {
		linked := linkedAccounts{Offered: s.providers(), Form: s.form(nil)}
		for _, each := range linked.Offered {
			linked.Linked = append(linked.Linked, people.SignOn{
				Provider: each.ID, Name: each.Name, Issuer: each.Issuer, Subject: "a81f-" + each.ID.String(), Made: s.ago(100 * time.Hour),
			})
		}
		if s.State == web.Faulty {
			linked.Form.Wrongly("", say.SignOnTaken())
		}
		return laidSignOns(linked)
	}), shown("GET /settings/sign-on", func(s scene) page {
		list := providerList{All: s.providers(), Form: s.form(nil)}
		if s.State == web.Faulty {
			list.Form.Wrongly("name", say.ErrEnter(say.SignOnFieldName()))
			list.Form.Wrongly("issuer", say.SignOnAddress("https://accounts.example.com"))
		}
		return laidProviders(list)
	})...)
	all = append(all, shown("GET /settings/sign-on/{provider}", func(s scene) page {
		one := oneProvider{Provider: people.Provider{ID: 8103, Name: "Anar Office", Off: s.Now}, Form: s.form(nil), Unable: say.SignOnNeedsHttps()}
		if offered := s.providers(); len(offered) > 0 {
			one = oneProvider{
				Provider: offered[0], Form: s.form(started(offered[0])), Unable: language.Message{},
				Back: "https://desk.anarhome.example" + people.SignOnPath(offered[0].ID),
			}
		}
		if s.State == web.Faulty {
			one.Wrong = say.SignOnUnreachable("accounts.anarhome.example")
		}
		return laidProvider(one)
	})...)
	for _, state := range web.States {
		all = append(all, example{"GET /sign-in/with/{provider}", state, func(laid web.Page) templ.Component {
			return laidToProvider(laid, "https://accounts.anarhome.example/authorize?"+url.Values{"client_id": {"vaada"}, "state": {ids.ID(8104).String()}}.Encode())
		}})
	}
	return all
}
