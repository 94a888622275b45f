package staff

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/a-h/templ"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/web"
)

// handled is a request type at a touchpoint: a cell of the table in which every
// request has its procedure, or none.
type handled struct{ Touchpoint, Request touchpoint.Named }

// Chosen says that it is one.
func (h handled) Chosen() bool { return h.Touchpoint.Key != "" && h.Request.Key != "" }

func (h handled) words() language.Message {
	return say.ProcedureCellBeginFor(h.Touchpoint.Name, h.Request.Name)
}

// address leads to where a procedure for it is begun.
func (h handled) address() templ.SafeURL {
	return templ.SafeURL("/procedures?" + url.Values{"touchpoint": {h.Touchpoint.Key}, "request": {h.Request.Key}}.Encode() + "#begin")
}

// cell finds a touchpoint and a request type in use by their keys.
func (c charts) cell(at, request string) (h handled) {
	find := func(all []touchpoint.Named, key string) touchpoint.Named {
		for _, each := range touchpoint.InUse(all) {
			if each.Key == key {
				return each
			}
		}
		return touchpoint.Named{}
	}
	return handled{find(c.Lists.Touchpoints, at), find(c.Lists.RequestTypes, request)}
}

// drawn are the charts of the procedures in force.
func (c charts) drawn() (all []*procedure.Chart) {
	for _, each := range c.All {
		if each.InForce {
			all = append(all, each.Chart)
		}
	}
	return all
}

// found holds the procedures in force against every touchpoint and request type
// in use.
func (c charts) found(r language.Reader) []procedure.Finding {
	named := func(lists []touchpoint.Named) (cells []procedure.Named) {
		for _, each := range touchpoint.InUse(lists) {
			cells = append(cells, procedure.Named{Key: each.Key, Name: language.Words(each.Name).Plain(r)})
		}
		return cells
	}
	return procedure.CheckSet(c.drawn(), named(c.Lists.Touchpoints), named(c.Lists.RequestTypes), r.Language)
}

// covered is the table: a touchpoint a row, a request type a column.
func (c charts) covered() web.Table {
	table := web.Table{Caption: say.ProcedureCoverage(), Stacks: true, Columns: []web.Column{{Label: say.TermTouchpoint().Capital()}}}
	requests := touchpoint.InUse(c.Lists.RequestTypes)
	for _, request := range requests {
		table.Columns = append(table.Columns, web.Column{Label: language.Words(request.Name).Capital()})
	}
	drawn := c.drawn()
	for _, at := range touchpoint.InUse(c.Lists.Touchpoints) {
		row := []templ.Component{web.Label(at.Name)}
		for _, request := range requests {
			row = append(row, c.handledBy(handled{at, request}, procedure.Handling(drawn, at.Key, request.Key)))
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

// begunFor is what a procedure that a form begins is for, where the form says so.
func (p *Pages) begunFor(r *http.Request, who people.Actor, form *web.Form) (parts []edition.Part, err error) {
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return nil, err
	}
	chosen := charts{Lists: lists}.cell(form.Line("touchpoint"), form.Line("request"))
	if !chosen.Chosen() {
		return nil, nil
	}
	content, err := json.Marshal(procedure.Handles{Touchpoints: []string{chosen.Touchpoint.Key}, Requests: []string{chosen.Request.Key}})
	return []edition.Part{{Path: "handles", Content: string(content)}}, err
}
