package staff

import (
	"cmp"
	"context"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/touchpoint"
	"vaada/web"
)

func (p *Pages) procedureRoutes() map[string]route {
	return map[string]route{
		"GET /procedures":                     {people.Serve, p.proceduresPage},
		"POST /procedures":                    {people.Publish, p.beginProcedure},
		"GET /procedures/{key}":               {people.Serve, p.procedurePage},
		"GET /procedures/{key}/chart":         {people.Serve, p.procedureChart},
		"GET /procedures/{key}/paper":         {people.Serve, p.procedurePaper},
		"GET /procedures/{key}/picture":       {people.Serve, p.procedurePicture},
		"POST /procedures/{procedure}/retire": {people.Publish, p.retireProcedure},
	}
}

// proceduresPage lists the procedures in force, and those that are being written.
func (p *Pages) proceduresPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.chartsOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedures(v))
}

func (p *Pages) chartsOf(r *http.Request, who people.Actor, form *web.Form) (v charts, err error) {
	v.Writes, v.Form = who.Can(people.Publish), form
	asked := r.URL.Query()
	if v.All, err = p.Procedures.All(r.Context(), who); err != nil {
		return v, err
	}
	if v.Lists, err = p.Touchpoints.Lists(r.Context(), who); err != nil {
		return v, err
	}
	v.Gaps = v.found(web.ReaderOf(r.Context()))
	v.For = v.cell(cmp.Or(form.Line("touchpoint"), asked.Get("touchpoint")), cmp.Or(form.Line("request"), asked.Get("request")))
	return v, nil
}

// charts are procedures, with the names of what they handle.
type charts struct {
	All    []procedure.Kept
	Lists  touchpoint.Lists
	Gaps   []procedure.Finding // where not exactly one handles requests
	For    handled             // what the one that is to be begun is for
	Writes bool
	Form   *web.Form
}

// written says that one of them is not in force.
func (c charts) written() bool {
	return slices.ContainsFunc(c.All, func(k procedure.Kept) bool { return !k.InForce })
}

// inForce says that one of them is in force.
func (c charts) inForce() bool {
	return slices.ContainsFunc(c.All, func(k procedure.Kept) bool { return k.InForce })
}

// beginProcedure begins a procedure and leads to where it is written.
func (p *Pages) beginProcedure(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	in := writtenIn("", web.PageOf(r).Reader)
	handles, err := p.begunFor(r, who, form)
	if err != nil {
		return err
	}
	key, err := p.Editions.Begin(r.Context(), who, procedure.Sort, language.NewText(in, form.Line("name")), handles...)
	if form.Refused(err) {
		v, err := p.chartsOf(r, who, form)
		if err != nil {
			return err
		}
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidProcedures(v))
	}
	if err != nil {
		return err
	}
	web.Go(w, r, procedureAddress(key)+"/edit")
	return nil
}

// retireProcedure takes a procedure out of force, or gives up one that was only
// begun.
func (p *Pages) retireProcedure(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	key := r.PathValue("procedure")
	err = p.Publishing.Retire(r.Context(), who, edition.Procedure, key, form.Prose("reason"))
	switch {
	case fault.Is(err, fault.KindConflict):
		web.Tell(w, r, fault.Of(err).Say, "")
	case form.Refused(err):
		return p.askRetireProcedure(w, r, who, form)
	case err != nil:
		return err
	}
	web.Go(w, r, "/procedures")
	return nil
}

// askRetireProcedure shows again what was refused: on the page of the procedure in
// force, or on that of the one that is being written.
func (p *Pages) askRetireProcedure(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form) error {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("procedure"))
	if fault.Is(err, fault.KindNotFound) {
		return p.askOutline(w, r, who, form)
	}
	if err != nil {
		return err
	}
	v, err := p.readingOf(r, who, published, form)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusUnprocessableEntity, laidProcedure(v))
}

func laidProcedures(shown charts) page {
	return page{title: titled(say.StaffProcedures()), here: "procedures", body: shown.view()}
}

// procedurePage shows a whole procedure as a list of its steps.
func (p *Pages) procedurePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("key"))
	if fault.Is(err, fault.KindNotFound) && who.Can(people.Publish) { // it may be written still
		if _, err := p.Procedures.Working(r.Context(), who, r.PathValue("key")); err == nil {
			web.Go(w, r, procedureAddress(r.PathValue("key"))+"/edit")
			return nil
		}
	}
	if err != nil {
		return err
	}
	v, err := p.readingOf(r, who, published, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedure(v))
}

// oneProcedure is a procedure in force, as everybody on the staff reads it.
type oneProcedure struct {
	procedure.Published
	Links  related
	Said   remarked
	Walked int64 // the number of the edition that is tried from its boxes; 0: the one in force
	Writes bool
	Form   *web.Form
}

// readingOf reads what a procedure in force leads to, and what is said of it.
func (p *Pages) readingOf(r *http.Request, who people.Actor, shown procedure.Published, form *web.Form) (v oneProcedure, err error) {
	v = oneProcedure{Published: shown, Walked: walkedAs(shown), Writes: who.Can(people.Publish), Form: form}
	if v.Said, err = p.remarkedOf(r.Context(), who, shown.Chart.Key, shown.Edition.ID); err != nil {
		return v, err
	}
	v.Links, err = p.relatedOf(r.Context(), who)
	return v, err
}

func laidProcedure(shown oneProcedure) page {
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
	said, err := p.remarkedOf(r.Context(), who, published.Chart.Key, published.Edition.ID)
	if err != nil {
		return err
	}
	names, err := p.namesOf(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedureChart(published, said, names, web.ReaderOf(r.Context())))
}

// boxNames are the procedures that boxes can call and the wordings that they can send.
type boxNames struct {
	Charts    []procedure.Published
	Templates []touchpoint.Template
}

func (p *Pages) namesOf(ctx context.Context, who people.Actor) (n boxNames, err error) {
	lists, err := p.Touchpoints.Lists(ctx, who)
	if err != nil {
		return n, err
	}
	n.Templates = lists.Templates
	n.Charts, err = p.Procedures.InForce(ctx, who)
	return n, err
}

// calls is the procedure in force that a box calls.
func (n boxNames) calls(box *procedure.Box) (procedure.Published, bool) {
	at := slices.IndexFunc(n.Charts, func(each procedure.Published) bool { return each.Chart.Key == box.Chart })
	if box.Kind != procedure.Call || at < 0 {
		return procedure.Published{}, false
	}
	return n.Charts[at], true
}

// of is what the procedure that a box calls, or the wording that it sends, is called.
func (n boxNames) of(box *procedure.Box) language.Text {
	if called, known := n.calls(box); known {
		return called.Chart.Name
	}
	if box.Message != nil {
		for _, each := range n.Templates {
			if each.Key == box.Message.Template {
				return each.Subject
			}
		}
	}
	return language.Text{}
}

func laidProcedureChart(shown procedure.Published, said remarked, names boxNames, reader language.Reader) page {
	return page{
		title: titled(language.Words(shown.Chart.Name)), here: "procedures",
		body: flowchart(shown, drawing.Linked(shown.Chart, reader, names.leads(shown), said.drawn(reader), names.of)),
	}
}

// leads leads from the boxes of a flowchart to a walk that begins there, from the same
// boxes as the list of the steps does; from one that calls a procedure to its chart.
func (n boxNames) leads(shown procedure.Published) drawing.Leads {
	return func(box *procedure.Box) string {
		if called, known := n.calls(box); known {
			return procedureAddress(called.Chart.Key) + "/chart"
		}
		if !triable(box) {
			return ""
		}
		return walkAddress{Key: shown.Chart.Key, Number: walkedAs(shown), From: box.Key}.String()
	}
}

// triable says that a walk can begin at a box.
func triable(box *procedure.Box) bool { return box.OnPath() && box.Kind != procedure.Start }

// procedurePaper shows a flowchart as it is printed, sheet by sheet.
func (p *Pages) procedurePaper(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("key"))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidProcedurePaper(published, web.ReaderOf(r.Context())))
}

func laidProcedurePaper(shown procedure.Published, reader language.Reader) page {
	return page{
		title: titled(language.Words(shown.Chart.Name)), here: "procedures",
		body: printedChart(shown, drawing.Sheets(shown.Chart, reader)),
	}
}

// procedurePicture gives a flowchart as a picture that stands by itself.
func (p *Pages) procedurePicture(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("key"))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "image/svg+xml; charset=utf-8")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": published.Chart.Key + ".svg"}))
	_, err = io.WriteString(w, drawing.File(published.Chart, web.ReaderOf(r.Context())))
	return err
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

// marks are what a box carries: who does it, and within which time.
func marks(box *procedure.Box) []web.Chip {
	chips := []web.Chip{{Words: box.Kind.Say()}}
	if box.Role != "" {
		chips = append(chips, web.Chip{Words: box.Role.Say(), Icon: web.IconPerson})
	}
	for _, limit := range []hours.Limit{box.Limit, box.Waits()} {
		if limit.Value != 0 {
			chips = append(chips, web.Chip{Words: limit.Say(), Icon: web.IconClock})
		}
	}
	return chips
}
