package public

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/clock"
	"vaada/feedback"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// exampleLink is the link of the gallery's case.
const exampleLink = "fsm7o2kq4yzj6bta"

func init() {
	for state, make := range map[web.State]func(web.Page) tracked{
		web.Full: exampleTracked, web.Blank: justBegun, web.Faulty: lateTracked, web.Long: longTracked,
	} {
		web.Register(web.Example{Route: "GET /t/{link}", State: state, Body: func(page web.Page) templ.Component {
			return laidTracking(page, make(page))
		}})
	}
	for state, make := range map[web.State]func(web.Page) rated{
		web.Full: thanked, web.Blank: unrated, web.Faulty: unanswered, web.Long: longRated,
	} {
		web.Register(web.Example{Route: "GET /s/{link}", State: state, Body: func(page web.Page) templ.Component {
			return laidRating(page, make(page))
		}})
	}
}

// formOf is the form of a page in the gallery.
func formOf(page web.Page, typed url.Values) *web.Form {
	return web.NewForm((&http.Request{}).WithContext(web.WithPage(context.Background(), page)), typed)
}

func stageNames(en, ur, hi, tr string) language.Text {
	return language.Text{Source: language.English, In: map[language.Language]string{
		language.English: en, language.Urdu: ur, language.Hindi: hi, language.Turkish: tr,
	}}
}

// justBegun is a case of which nothing is known but its number.
func justBegun(page web.Page) tracked {
	return tracked{
		Tracking: casework.Tracking{Number: 20418, Opened: page.Reader.Now, Language: page.Reader.Language},
		Link:     exampleLink, Form: formOf(page, nil),
	}
}

// exampleTracked is a repair on its way: two stages behind it, a visit
// promised, and words said both ways.
func exampleTracked(page web.Page) tracked {
	here := page.Reader.Now
	shown := justBegun(page)
	shown.Opened, shown.Subject, shown.Told = here.Add(-26*time.Hour), "میرا فریج ٹھنڈا نہیں کر رہا", true
	shown.Promise, shown.Clock = runningOn(here, here.Add(22*time.Hour))
	shown.Stages = []casework.Stage{
		{Name: stageNames("We have your request", "آپ کی درخواست مل گئی", "आपका अनुरोध मिल गया", "Talebiniz bize ulaştı"), At: here.Add(-26 * time.Hour)},
		{Name: stageNames("A visit is booked", "وزٹ بک ہو گیا", "विज़िट बुक हो गई", "Ziyaret ayarlandı"), At: here.Add(-25 * time.Hour)},
		{Name: stageNames("An engineer visits you", "ٹیکنیشن آپ کے پاس آئیں گے", "इंजीनियर आपके यहाँ आएँगे", "Teknisyen adresinize geliyor"), Present: true},
	}
	visit := here.Add(20 * time.Hour)
	shown.Pledges = []clock.Pledge{
		{Kind: clock.VisitPledge, From: visit, Until: visit.Add(2 * time.Hour), State: clock.OpenPledge},
		{Kind: clock.CallBackPledge, Until: here.Add(-24 * time.Hour), State: clock.KeptPledge},
	}
	shown.Words = []touchpoint.Contact{
		{Touchpoint: touchpoint.Email, Kind: touchpoint.Message, Direction: touchpoint.In, At: here.Add(-26 * time.Hour), Body: "السلام علیکم، کل رات سے فریج ٹھنڈا نہیں کر رہا۔ آرڈر AH-7731-0926 ہے، فون +92 300 5550142۔"},
		{Touchpoint: touchpoint.Email, Kind: touchpoint.Message, Direction: touchpoint.Out, At: here.Add(-25 * time.Hour), Body: "We are sorry about the fridge. An engineer will come tomorrow.\n\nفریج کے نقصان پر ہمیں افسوس ہے۔"},
	}
	return shown
}

// runningOn is the promise of a visit, due at an instant.
func runningOn(here, due now.Instant) (*promise.Promise, *clock.Clock) {
	made, _ := starter().Promise("visit")
	running := clock.Clock{Promise: made.Key}
	running.State, running.Started, running.Due = promise.Running, here.Add(-26*time.Hour), due
	return &made, &running
}

// lateTracked is late, one of its pledges was broken, and the form came back.
func lateTracked(page web.Page) tracked {
	here := page.Reader.Now
	shown := exampleTracked(page)
	shown.Told = false
	shown.Promise, shown.Clock = runningOn(here, here.Add(-3*time.Hour-10*time.Minute))
	if refund, known := starter().Promise("refund"); known {
		shown.Promise = &refund
	}
	shown.Pledges[0].Until, shown.Pledges[0].From, shown.Pledges[0].State = here.Add(-2*time.Hour), here.Add(-4*time.Hour), clock.Broken
	shown.Pledges = append(shown.Pledges, clock.Pledge{
		Kind: clock.AmountPledge, Amount: money.Amount{Minor: 150000, Currency: "PKR"}, Until: here.Add(72 * time.Hour), State: clock.OpenPledge,
	})
	shown.Form = formOf(page, url.Values{"words": {"?"}})
	shown.Form.Wrongly("words", say.ErrEnter(say.CaseworkFieldBody()))
	return shown
}

// longTracked is closed after much was said.
func longTracked(page web.Page) tracked {
	shown := exampleTracked(page)
	shown.Told, shown.Promise, shown.Clock = false, nil, nil
	shown.Subject = strings.Repeat("buzdolabım çalışmıyor ve içindekiler bozuldu ", 6)
	shown.Closed, shown.Stages[2].Present, shown.Stages[2].At = page.Reader.Now, false, page.Reader.Now
	for range 2 {
		shown.Words = append(shown.Words, shown.Words...)
		shown.Pledges = append(shown.Pledges, shown.Pledges...)
	}
	shown.Words[0].Body = strings.Repeat(shown.Words[0].Body+" ", 12)
	return shown
}

func unrated(page web.Page) rated {
	return rated{Asked: feedback.Asked{Number: 20418, Closed: page.Reader.Now}, Link: exampleLink, Form: formOf(page, nil)}
}

func thanked(page web.Page) rated {
	shown := unrated(page)
	shown.Given, shown.Thanks = &feedback.Rating{Score: 4, Language: page.Reader.Language, At: page.Reader.Now}, true
	return shown
}

func unanswered(page web.Page) rated {
	shown := unrated(page)
	shown.Subject = "मेरा फ़्रिज खराब है"
	shown.Form = formOf(page, url.Values{"words": {"शुक्रिया"}})
	shown.Form.Wrongly("score", say.ErrChoose(say.TermRating()))
	return shown
}

func longRated(page web.Page) rated {
	shown := unrated(page)
	shown.Subject = strings.Repeat("buzdolabım çalışmıyor ve içindekiler bozuldu ", 6)
	shown.Given = &feedback.Rating{Score: 2, Words: strings.Repeat("Üç kez aradım, her seferinde başka bir şey söylendi. ", 12)}
	return shown
}
