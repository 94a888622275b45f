package staff

import (
	"net/http"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/touchpoint"
	"vaada/web"
)

// proceduresPage lists the procedures in force.
func (p *Pages) proceduresPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	published, err := p.Procedures.InForce(r.Context(), who)
	if err != nil {
		return err
	}
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedures(charts{All: published, Lists: lists}))
}

// charts are procedures in force, with the names of what they handle.
type charts struct {
	All   []procedure.Published
	Lists touchpoint.Lists
}

func laidProcedures(shown charts) page {
	return page{title: titled(say.StaffProcedures()), here: "procedures", body: shown.view()}
}

// procedurePage shows a whole procedure as a list of its steps.
func (p *Pages) procedurePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("key"))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedure(published))
}

func laidProcedure(shown procedure.Published) page {
	return page{
		title: titled(language.Words(shown.Chart.Name)), here: "procedures",
		body: outline(shown, procedure.Outline(shown.Chart)),
	}
}

// procedureChart shows a whole procedure as a flowchart.
func (p *Pages) procedureChart(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("key"))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedureChart(published, web.ReaderOf(r.Context())))
}

func laidProcedureChart(shown procedure.Published, reader language.Reader) page {
	return page{
		title: titled(language.Words(shown.Chart.Name)), here: "procedures",
		body: flowchart(shown, drawing.Chart(shown.Chart, reader)),
	}
}

// nameIn finds what a touchpoint or a request type is called.
func nameIn(all []touchpoint.Named, key string) language.Text {
	for _, each := range all {
		if each.Key == key {
			return each.Name
		}
	}
	return language.NewText(language.English, key)
}

// kindWord is what a box is, where its shape is not seen.
func kindWord(kind procedure.Kind) language.Message {
	switch kind {
	case procedure.Start:
		return say.TermStart()
	case procedure.Question:
		return say.TermQuestion()
	case procedure.Delay:
		return say.TermWait()
	case procedure.Mail:
		return say.TermMessage()
	case procedure.Lookup:
		return say.TermLookup()
	case procedure.Call:
		return say.TermSubprocedure()
	case procedure.End:
		return say.TermEnd()
	case procedure.Note:
		return say.TermNote()
	default:
		return say.TermStep()
	}
}

// wayWords says where a line goes on.
func wayWords(way procedure.Way) language.Message {
	if way.Exit.Label.IsZero() {
		return say.StaffGoesOn(way.Number, way.To.Label)
	}
	return say.StaffAnswerLeads(way.Exit.Label, way.Number, way.To.Label)
}

// marks are what a box carries: who does it, and within which time.
func marks(box *procedure.Box) []web.Chip {
	chips := []web.Chip{{Words: kindWord(box.Kind)}}
	if box.Role != "" {
		chips = append(chips, web.Chip{Words: box.Role.Say(), Icon: web.IconPerson})
	}
	if box.Limit.Value != 0 {
		chips = append(chips, web.Chip{Words: box.Limit.Say(), Icon: web.IconClock})
	}
	return chips
}
