package staff

import (
	"net/url"
	"time"

	"vaada/connection"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

func keyExamples() []example {
	return shown("GET /settings/keys", func(s scene) page {
		list := keyList{Form: s.form(url.Values{}), Now: s.Now, Offices: doorOffices()}
		if s.State == web.Blank {
			return laidKeys(list)
		}
		const day = 24 * time.Hour
		list.Keys = []people.APIKey{
			{ID: 904, Name: s.name("Web form"), Prefix: "vaada_k3x9ab", Rights: []people.Right{people.BringMessages}, Made: s.ago(time.Hour), Expires: s.ahead(365 * day)},
			{ID: 903, Name: s.name("Telephone"), Prefix: "vaada_7h2mqt", Rights: []people.Right{people.TellCalls}, Office: 11, Made: s.ago(360 * day), Expires: s.ahead(5 * day), Used: s.ago(20 * time.Minute), Left: 21},
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

// doorOffices are the offices that the examples of keys and webhooks are for.
func doorOffices() []people.Office {
	return []people.Office{{ID: 11, Name: language.NewText(language.English, "Lahore")}, {ID: 12, Name: language.NewText(language.English, "Karachi")}}
}

// hooks are the webhooks of the examples.
func (s scene) hooks() []connection.Webhook {
	const day = 24 * time.Hour
	address := "https://crm.example.com/hooks/vaada"
	if s.State == web.Long {
		address = "https://a-department-with-a-long-name.of-a-firm-with-a-longer-name.example.com/integrations/customer-service/hooks?tenant=anar-home&environment=production"
	}
	hook := connection.Webhook{
		ID: 911, Name: s.name("Customer records"), Address: address, State: connection.On, Since: s.ago(90 * day),
		Wants: []connection.Kind{connection.CaseOpened, connection.CaseClosed}, Words: true, Made: s.ago(90 * day),
	}
	failing, paused, off := hook, hook, hook
	failing.ID, failing.Office, failing.Failing = 912, 11, s.ago(2*time.Hour)
	paused.ID, paused.State = 913, connection.Paused
	off.ID, off.State = 914, connection.Off
	return []connection.Webhook{hook, failing, paused, off}
}

// told is what a webhook of the examples was told.
func (s scene) told() []connection.Delivery {
	return []connection.Delivery{
		{ID: 925, Kind: connection.CaseOpened, State: connection.Waiting, Made: s.ago(time.Minute)},
		{ID: 924, Kind: connection.PromiseBroken, State: connection.Waiting, Made: s.ago(2 * time.Hour), Next: s.ahead(time.Hour), Tries: 6, Tried: s.ago(time.Minute), Fault: "no answer within 10 s"},
		{ID: 923, Kind: connection.CaseClosed, State: connection.GivenUp, Made: s.ago(70 * time.Hour), Tries: 12, Status: 503, Fault: "status 503"},
		{ID: 922, Kind: connection.Ping, State: connection.Arrived, Made: s.ago(71 * time.Hour), Tries: 1, Status: 204},
		{ID: 921, Kind: connection.ContactReceived, State: connection.Forgotten, Made: s.ago(600 * time.Hour), Tries: 1, Status: 200},
	}
}

func hookExamples() []example {
	all := shown("GET /settings/webhooks", func(s scene) page {
		list := hookList{Form: s.form(url.Values{}), Offices: doorOffices(), All: true}
		if s.State != web.Blank {
			list.Hooks = s.hooks()
		}
		if s.State == web.Faulty {
			list.Form = s.form(url.Values{"address": {"http://localhost"}, "words": {"yes"}})
			list.Form.Wrongly("name", say.ErrEnter(say.DoorsFieldKeyName()))
			list.Form.Wrongly("address", say.DoorsAddressWrong("https://crm.example.com/hooks"))
			list.Form.Wrongly("wants", say.DoorsChooseKind())
		}
		return laidWebhooks(list)
	})
	return append(all, shown("GET /settings/webhooks/{webhook}", func(s scene) page {
		view := hookView{Webhook: s.hooks()[0], Of: say.DoorsEverywhere(), Form: s.form(filled(s.hooks()[0]))}
		switch s.State {
		case web.Full:
			view.Told = s.told()
		case web.Faulty:
			view.Webhook, view.Told, view.Of = s.hooks()[2], s.told(), coveredWord(doorOffices(), 11)
			view.Form.Wrongly("wants", say.DoorsChooseKind())
		case web.Long:
			view.Told, view.After, view.Secret = s.told(), "/settings/webhooks/1?before=1", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqr"
		}
		return laidWebhook(view)
	})...)
}
