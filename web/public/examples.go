package public

import (
	"time"

	"github.com/a-h/templ"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/clock"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/policy"
	starting "vaada/policy/starter"
	"vaada/promise"
	"vaada/publishing"
	"vaada/web"
	"vaada/web/paper"
)

// The gallery shows the pages with the charter that organisations begin with,
// and figures of every kind.
func init() {
	for state, make := range map[web.State]func(web.Page) templ.Component{
		web.Full:   func(page web.Page) templ.Component { return examplePromises(page, mixed, 1) },
		web.Blank:  func(page web.Page) templ.Component { return laidPromises(page, promises{}) },
		web.Faulty: func(page web.Page) templ.Component { return examplePromises(page, poor, 1) },
		web.Long:   func(page web.Page) templ.Component { return examplePromises(page, mixed, 1000) },
	} {
		web.Register(web.Example{Route: "GET /p", State: state, Body: make})
	}
	for state, text := range map[web.State]func() charterText{
		web.Full:   exampleCharter,
		web.Blank:  func() charterText { return charterText{} },
		web.Faulty: charterInOneLanguage,
		web.Long:   charterWithMuch,
	} {
		web.Register(web.Example{Route: "GET /p/charter", State: state, Body: func(page web.Page) templ.Component {
			return laidCharter(page, text())
		}})
		for _, other := range []struct {
			route string
			lay   func(web.Page, charterText) templ.Component
		}{
			{"GET /p/table/{form}", func(page web.Page, text charterText) templ.Component { return laidTable(page, text, exampleForm(page)) }},
			{"GET /p/sheet", func(page web.Page, text charterText) templ.Component {
				return laidSheet(page, exampleSheet(text, state))
			}},
			{"GET /p/embed", laidEmbed},
		} {
			web.Register(web.Example{Route: other.route, State: state, Body: func(page web.Page) templ.Component { return other.lay(page, text()) }})
		}
	}
}

// starter is the charter that organisations begin with; a test holds that it
// can be read.
func starter() *charter.Charter {
	made, err := charters.Charter()
	if err != nil {
		panic(err)
	}
	return made
}

func exampleCharter() charterText {
	c := paper.Example()
	past := paper.ExamplePast(c)
	rules, err := starting.Policies()
	if err != nil {
		panic(err)
	}
	var public []policy.Policy
	for _, each := range rules {
		each.Public = true
		public = append(public, each)
	}
	c.Promises[5].Since, c.Promises[2].Until = hours.DateOf(2027, 1, 1), hours.DateOf(2026, 12, 31)
	return charterText{
		Charter: c.Public(), Edition: 7, Policies: public,
		Past: publishing.History{Chapters: past},
	}
}

// exampleForm is the table that offices of the reader's country hang up.
func exampleForm(page web.Page) charter.Table {
	if page.Reader.Language == language.Hindi || page.Reader.Language == language.English {
		return charter.India
	}
	return charter.Turkiye
}

// exampleSheet is the sheet as it is printed; the faulty one has no address that
// opens elsewhere.
func exampleSheet(text charterText, state web.State) sheet {
	shown := sheetOf(text, 0)
	shown.Address = "https://anarhome.example/p/charter"
	if state == web.Faulty {
		shown.Address, shown.Here = "", true
	}
	return shown
}

// charterInOneLanguage is one that nobody has translated yet.
func charterInOneLanguage() charterText {
	text := exampleCharter()
	only := func(t *language.Text) { *t = language.NewText(language.Urdu, t.In[language.Urdu]) }
	for _, t := range []*language.Text{&text.Charter.Name, &text.Charter.Purpose, &text.Charter.Contact} {
		only(t)
	}
	for at := range text.Charter.Scope {
		only(&text.Charter.Scope[at].Words)
	}
	for at := range text.Charter.Promises {
		words := &text.Charter.Promises[at].Words
		*words = promise.Words{Source: language.Urdu, In: map[language.Language]promise.Phrases{language.Urdu: words.In[language.Urdu]}}
	}
	text.Policies, text.Past, text.Charter.Stories = nil, publishing.History{}, nil
	return text
}

// charterWithMuch says everything five times.
func charterWithMuch() charterText {
	text := exampleCharter()
	for range 2 {
		text.Charter.Scope = append(text.Charter.Scope, text.Charter.Scope...)
		text.Charter.Promises = append(text.Charter.Promises, text.Charter.Promises...)
		text.Policies = append(text.Policies, text.Policies...)
		text.Charter.Services = append(text.Charter.Services, text.Charter.Services...)
		text.Past.Chapters = append(text.Past.Chapters, text.Past.Chapters...)
	}
	text.Edition = 1234
	text.Past.Before, text.Past.Older = 1190, 1170
	return text
}

// perDay gives, for a promise and a day counted back from today, how many of
// it fell due and how many of those were kept.
type perDay func(at, back int) (due, kept int)

// mixed has a figure of every kind: kept, slipping, broken, too few, nothing.
func mixed(at, back int) (due, kept int) {
	if (back+2)%7 > 4 {
		return 0, 0 // the weekend
	}
	due = 5 + (back*7+at)%4
	switch at {
	case 0:
		return due, due - (back%9)/8
	case 1:
		return due, due - (back%3)/2
	case 2:
		return due, due - (back%3)/2*3
	case 3:
		return 0, 0
	case 4:
		return (back % 31) / 30, (back % 31) / 30
	default:
		return due, due - (back % 11 / 10)
	}
}

// poor breaks most of what was promised.
func poor(at, back int) (due, kept int) { return 4 + at, back % 3 }

func examplePromises(page web.Page, counts perDay, times int) templ.Component {
	shown := promisesOf(exampleFigures(page.Reader.Now, counts, times), page.Reader.Now)
	shown.Counting = starter().Counting
	return laidPromises(page, shown)
}

func exampleFigures(at now.Instant, counts perDay, times int) []clock.Figure {
	today := hours.DateIn(at, time.UTC)
	var figures []clock.Figure
	for place, made := range starter().Promises {
		var days []promise.Day
		for back := range clock.FigureDays {
			due, kept := counts(place, back)
			days = append(days, promise.Day{Date: today - hours.Date(back), Due: due * times, Met: kept * times})
		}
		figures = append(figures, clock.Figure{
			Promise: made, Figure: promise.FigureOf(days, made.Goal()), Strip: promise.Strip(days, today, made.Goal()), Until: today,
		})
	}
	return figures
}
