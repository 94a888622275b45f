package staff

import (
	"net/url"

	"vaada/edition"
	"vaada/internal/language"
	policies "vaada/policy/starter"
	"vaada/procedure"
	"vaada/procedure/starter"
	"vaada/web"
	"vaada/web/paper"
)

// must gives what the program itself carries; a test holds that it can be
// read.
func must[T any](made T, err error) T {
	if err != nil {
		panic(err)
	}
	return made
}

func documentExamples() []example {
	all := shown("GET /procedures", func(s scene) page {
		return laidProcedures(s.procedures())
	})
	all = append(all, shown("GET /procedures/{key}", func(s scene) page {
		charts := must(starter.Charts())
		chart := charts[len(charts)-1]
		if s.State == web.Blank {
			chart = &procedure.Chart{Key: "empty", Name: language.NewText(language.English, "Nothing yet")}
		}
		return laidProcedure(oneProcedure{Published: s.published(chart), Links: s.related(), Said: s.said(), Writes: true, Form: s.form(url.Values{})})
	})...)
	all = append(all, shown("GET /procedures/{key}/move", func(s scene) page { return laidMove(s.move()) })...)
	all = append(all, shown("GET /procedures/{key}/chart", func(s scene) page {
		chart := must(starter.Charts())[0]
		if s.State == web.Blank {
			chart = &procedure.Chart{Key: "empty", Name: language.NewText(language.English, "Nothing yet")}
		}
		return laidProcedureChart(s.published(chart), s.said(), boxNames{Charts: s.related().Charts}, s.Reader)
	})...)
	all = append(all, shown("GET /procedures/{key}/paper", func(s scene) page {
		return laidProcedurePaper(s.published(must(starter.Charts())[0]), s.Reader)
	})...)
	all = append(all, shown("GET /charter", func(s scene) page {
		view := charterView{Reader: s.Reader}
		if s.State != web.Blank {
			view.Charter, view.Edition = paper.Example(), edition.Edition{Number: 3}
			view.Policies = must(policies.Policies())
			view.Writes, view.Drafted = true, map[string]bool{"visit": true}
			view.Steps = servedBy(s.related().Charts)
		}
		return laidCharter(view)
	})...)
	return append(all, shown("GET /charter/handbook", func(s scene) page {
		view := handbook{Reader: s.Reader, Firm: language.NewText(language.English, "Anar Home")}
		if s.State != web.Blank {
			view.Charter, view.Edition = paper.Example().Handbook(), edition.Edition{Number: 3}
			view.Policies = must(policies.Policies())
		}
		return laidHandbook(view)
	})...)
}

// published is a chart in force; of the long state, with the longest name.
func (s scene) published(chart *procedure.Chart) procedure.Published {
	if s.State == web.Long {
		chart.Name = language.NewText(language.English, longSubject)
	}
	return procedure.Published{Edition: edition.Edition{Number: 3}, Chart: chart}
}
