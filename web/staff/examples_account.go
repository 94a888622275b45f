package staff

import (
	"net/url"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// alone makes the four states of a page for those who are not signed in.
func alone(route string, made func(scene) templ.Component) []example {
	var all []example
	for _, state := range web.States {
		all = append(all, example{route, state, func(laid web.Page) templ.Component {
			return made(scene{State: state, Laid: laid, Now: laid.Reader.Now, Reader: laid.Reader})
		}})
	}
	return all
}

// wrongly fills a form wrongly in the states that show it.
func (s scene) wrongly(form *web.Form, field string) *web.Form {
	if s.State == web.Faulty || s.State == web.Long {
		switch field {
		case "code":
			form.Wrongly(field, say.SigninCodeWrong())
		case "password":
			form.Wrongly(field, say.SigninPasswordCommon())
		default:
			form.Wrongly(field, say.ErrSignin())
		}
	}
	return form
}

// supervisor is whom a link of the examples is for.
func (s scene) supervisor() people.Staff {
	staff := people.Staff{Name: s.name("نادیہ رحمان"), Email: "nadia@anarhome.example", Holdings: people.Everywhere(people.Supervisor)}
	if s.State == web.Long {
		staff.Holdings = people.Everywhere(people.AllRoles...)
	}
	return staff
}

func signInExamples() (all []example) {
	for _, each := range [][]example{
		alone("GET /sign-in", func(s scene) templ.Component {
			return laidSignIn(s.Laid, s.wrongly(s.form(url.Values{"email": {"deniz@anarhome.example"}}), "email"), ways{
				Passkeys: s.State == web.Full || s.State == web.Long, Providers: s.providers(),
			})
		}),
		alone("GET /sign-in/second", func(s scene) templ.Component {
			return laidSecond(s.Laid, s.wrongly(s.form(url.Values{}), "code"))
		}),
		alone("GET /sign-in/link", func(s scene) templ.Component {
			form := s.form(url.Values{})
			if s.State == web.Long {
				form = s.form(url.Values{"for": {"password"}})
			}
			if s.State == web.Faulty {
				form.Wrongly("email", say.ErrToomany())
			}
			return laidAskLink(s.Laid, form, s.State == web.Blank, false)
		}),
		alone("GET /sign-in/link/{link}", func(s scene) templ.Component {
			if s.State == web.Faulty {
				return within(s.Laid.Titled(say.SigninLinkTitle(), ""), overLink())
			}
			return laidLink(s.Laid, s.supervisor(), "/sign-in/link/example")
		}),
		alone("GET /sign-in/reset/{link}", func(s scene) templ.Component {
			return laidReset(s.Laid, s.wrongly(s.form(url.Values{}), "password"), s.supervisor(), "/sign-in/reset/example")
		}),
		alone("GET /kiosk", func(s scene) templ.Component { return laidKiosk(s.Laid, s.kiosk()) }),
		alone("GET /kiosk/{staff}", func(s scene) templ.Component {
			shown := s.kiosk()
			shown.One, shown.Form = s.supervisor(), s.form(url.Values{})
			if s.State == web.Faulty || s.State == web.Long {
				shown.Form.Wrongly("pin", say.SigninPinOff())
			}
			return laidPin(s.Laid, shown)
		}),
		alone("GET /demo/{link}", func(s scene) templ.Component { return laidDemo(s.Laid, s.supervisor(), "/demo/example") }),
	} {
		all = append(all, each...)
	}
	return all
}

func accountExamples() (all []example) {
	for _, each := range [][]example{
		shown("GET /account", func(s scene) page { return laidAccount(s.account()) }),
		shown("GET /account/password", func(s scene) page {
			return laidPassword(deniz, s.wrongly(s.form(url.Values{}), "password"))
		}),
		shown("GET /account/second-factor", func(s scene) page { return laidFactor(s.secondFactor()) }),
		shown("GET /account/pin", func(s scene) page {
			form := s.form(url.Values{})
			if s.State == web.Faulty {
				form.Wrongly("pin", say.SigninPinTrivial())
			}
			return laidNewPin(form)
		}),
		shown("GET /settings/kiosks", func(s scene) page {
			shown := kiosks{Form: s.form(url.Values{}), Offices: []people.Office{{ID: 71, Name: language.NewText(language.English, s.name("Lahore"))}}}
			shown.Staff = []people.Staff{{ID: deniz.ID, Name: s.name(deniz.Name)}}
			if s.State != web.Blank {
				shown.All = []people.Kiosk{{ID: 81, Office: 71, Name: s.name("Counter 2"), Made: s.ago(time.Hour), By: deniz.ID}}
			}
			if s.State == web.Faulty {
				shown.Form.Wrongly("name", say.ErrEnter(say.PeopleFieldName()))
			}
			return laidKiosks(shown)
		}),
		shown("GET /prove", func(s scene) page {
			shown := proof{Form: s.form(url.Values{"back": {"/settings"}}), Factor: people.FactorState{Password: true, Confirmed: s.Now}}
			switch s.State {
			case web.Blank:
				shown.Factor = people.FactorState{}
			case web.Faulty:
				shown.Form.Wrongly("password", say.SigninPasswordWrong())
				shown.Lost = true
			case web.Long:
				shown.To, shown.Typed = "/settings/people", url.Values{"name": {longName}}
			}
			return laidProof(shown)
		}),
	} {
		all = append(all, each...)
	}
	return all
}

// kiosk is the shared computer of the examples.
func (s scene) kiosk() kiosk {
	shown := kiosk{Kiosk: people.Kiosk{ID: 81, Name: "Counter 2"}}
	if s.State == web.Blank {
		return shown
	}
	for at, name := range []string{"Sara Khan", "نادیہ رحمان", "अनिल वर्मा", "Elif Yılmaz", "Bilal Ahmed"} {
		shown.Names = append(shown.Names, people.Staff{ID: ids.ID(7100 + at), Name: s.name(name)})
	}
	if s.State == web.Full {
		shown.Here = "Sara Khan"
	}
	return shown
}

// account is what Deniz signs in with.
func (s scene) account() account {
	who := deniz
	who.Session = "this"
	shown := account{Who: who, Reader: s.Reader, Sessions: []people.Session{
		{Key: "this", Means: people.WithPassword, Agent: "Firefox, Windows", Address: "203.0.113.7", Made: s.ago(time.Hour), Seen: s.Now},
	}}
	if s.State == web.Blank {
		return shown
	}
	shown.Factor = people.FactorState{Password: true, Confirmed: s.ago(90 * 24 * time.Hour), Left: 7}
	for _, each := range []people.Session{
		{Means: people.WithPasskey, Agent: "Safari, iPhone", Address: "2001:db8:85a3:8d3:1319:8a2e:370:7348"},
		{Means: people.WithLink, Address: "198.51.100.23"},
		{Means: people.WithPin, Agent: "Chrome, Android"},
		{Means: people.WithSignOn, Agent: "Samsung Internet, Android", Address: "192.0.2.9"},
	} {
		each.Key, each.Seen = "other "+each.Agent, s.ago(26*time.Hour)
		shown.Sessions = append(shown.Sessions, each)
	}
	return shown
}

// secondFactor is its page: set up, not yet, with a wrong code, and with the
// codes that are shown once.
func (s scene) secondFactor() secondFactor {
	form := s.form(url.Values{})
	switch s.State {
	case web.Blank:
		return secondFactor{Form: form, Owes: true}
	case web.Faulty:
		form.Wrongly("code", say.SigninCodeWrong())
		return secondFactor{Form: form, State: people.FactorState{Begun: &people.SecondFactor{
			Secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", URI: "otpauth://totp/Anar%20Home:deniz@anarhome.example?issuer=Anar%20Home&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
		}}}
	case web.Long:
		codes := make([]string, 10)
		for at := range codes {
			codes[at] = "7k2m-q9xw-0d4n-rt5v"
		}
		return secondFactor{Form: form, Codes: codes}
	}
	return secondFactor{Form: form, State: people.FactorState{Confirmed: s.ago(90 * 24 * time.Hour), Left: 7}}
}
