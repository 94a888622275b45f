package staff

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// outlining is a chart as it is being written: all of it as one list, each box
// with where it goes, what is wrong with it, and what can be done to it.
type outlining struct {
	writtenPaper
	After string // the box after which the next one is asked for; "" for none
	Exit  string // at which of its ways out
	Asks  bool
	Focus string // the box in hand: the one that was opened or changed last
	Opens bool   // it was opened, to be changed with all that it holds
	Said  remarked
}

func (p *Pages) outlineRoutes() map[string]route {
	return map[string]route{
		"GET /procedures/{procedure}/edit":     {people.Publish, p.outlinePage},
		"GET /procedures/{procedure}/draft":    {people.Publish, p.draftPage},
		"POST /procedures/{procedure}/outline": {people.Publish, p.outline},
	}
}

func (p *Pages) outlinePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.outliningOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidOutlining(v))
}

func (p *Pages) outliningOf(r *http.Request, who people.Actor, form *web.Form) (v outlining, err error) {
	if v.writtenPaper, err = p.writtenOf(r, who); err != nil {
		return v, err
	}
	if v.Said, err = p.remarkedOf(r.Context(), who, v.Key, cmp.Or(v.Writing.Submitted, v.Writing.Base)); err != nil {
		return v, err
	}
	query := r.URL.Query()
	v.Form, v.After, v.Exit, v.Focus = form, query.Get("after"), query.Get("exit"), query.Get("at")
	v.Opens = query.Has("more")
	if form.Typed("do") { // it comes back
		v.After, v.Exit, v.Focus = form.Value("after"), form.Value("exit"), form.Value("box")
	}
	v.Asks = form.Value("do") == "insert" || query.Has("after")
	if at := slices.IndexFunc(v.chart().Boxes, func(b procedure.Box) bool { return b.Key == v.After }); at >= 0 && v.Exit == "" {
		usual, _ := v.chart().Boxes[at].Usual() // a question has no way without a name
		v.Exit = usual.Key
	}
	return v, nil
}

func laidOutlining(v outlining) page {
	return page{title: titled(v.Paper.Title()), here: v.Paper.Here, body: v.view()}
}

// chart is the chart that is written.
func (v outlining) chart() *procedure.Chart {
	c, _ := v.Whole.(*procedure.Chart)
	return c
}

// outline does what a form of the outline asks for.
func (p *Pages) outline(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	key := r.PathValue("procedure")
	if form.Value("do") == "undo" {
		seen, _ := strconv.ParseInt(form.Value("seen"), 10, 64)
		return p.afterPart(w, r, p.Procedures.Undo(r.Context(), who, key, seen), procedureAddress(key)+"/edit")
	}
	if form.Value("do") == "repair" {
		return p.repair(w, r, who, form)
	}
	if form.Value("do") == "insert" && form.Line("label") == "" && form.Line("time") == "" { // nothing more
		web.Go(w, r, outlineAt(key, form.Value("after")))
		return nil
	}
	if form.Value("do") == "held" {
		return p.saveRow(w, r, who, form)
	}
	edit := editOf(form, web.PageOf(r).Reader)
	if form.Wrong() {
		return p.askOutline(w, r, who, form)
	}
	box, err := p.Procedures.Edit(r.Context(), who, key, seenBy(form), edit)
	if field, typed := typedIn(form); typed && fault.Is(err, fault.KindConflict) {
		form.Wrongly(field, say.ErrChanged())
		return p.askOutline(w, r, who, form)
	}
	switch {
	case form.Refused(err):
		return p.askOutline(w, r, who, form)
	case fault.Is(err, fault.KindConflict):
		web.Tell(w, r, fault.Of(err).Say, "")
		web.Go(w, r, procedureAddress(key)+"/edit")
		return nil
	case err != nil:
		return err
	}
	switch form.Value("do") {
	case "insert":
		web.Go(w, r, procedureAddress(key)+"/edit?after="+url.QueryEscape(box)+"#next")
	case "out":
		web.Go(w, r, procedureAddress(key)+"/edit")
	default:
		web.Go(w, r, outlineAt(key, box))
	}
	return nil
}

// seenBy is the box as the form saw it; none where the form does not say.
func seenBy(form *web.Form) (seen procedure.Seen) {
	if form.Typed("seen") {
		seen.Box = form.Value("box")
		seen.Sequence, _ = strconv.ParseInt(form.Value("seen"), 10, 64)
	}
	return seen
}

// typedIn is the field into which words were typed that somebody else's change must
// not take away.
func typedIn(form *web.Form) (field string, typed bool) {
	switch form.Value("do") {
	case "name":
		return "label." + form.Value("box"), true
	case "way":
		return "way", true
	}
	return "", false
}

// outlineAt is the outline at one of its boxes.
func outlineAt(key, box string) string {
	if box == "" {
		return procedureAddress(key) + "/edit"
	}
	return procedureAddress(key) + "/edit?at=" + url.QueryEscape(box) + "#" + box
}

func (p *Pages) askOutline(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form) error {
	v, err := p.outliningOf(r, who, form)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusUnprocessableEntity, laidOutlining(v))
}

// editOf is what a form of the outline does to the chart.
func editOf(form *web.Form, reader language.Reader) procedure.Edit {
	in, box := writtenIn("", reader), form.Value("box")
	switch form.Value("do") {
	case "insert":
		return procedure.Insert(form.Value("after"), form.Value("exit"), newBox(form, reader))
	case "name":
		return procedure.Rename(box, in, form.Line("label."+box))
	case "out":
		return procedure.TakeOut(box)
	case "up":
		return procedure.MoveUp(box)
	case "down":
		return procedure.MoveDown(box)
	case "lead":
		return procedure.Connect(box, form.Value("exit"), form.Value("to."+form.Value("exit")))
	case "way":
		return procedure.AddWay(box, form.Value("leads"), language.NewText(in, form.Line("way")))
	case "put":
		after, exit, _ := strings.Cut(form.Value("behind"), " ")
		return procedure.PutIn(box, after, exit)
	case "paste":
		return procedure.Paste(form.Prose("pasted"), in)
	}
	return func(*procedure.Chart) (string, error) { return "", fault.NotFound() }
}

// newBox is the box that a form asks for. A step called like something that it can
// do, does that.
func newBox(form *web.Form, reader language.Reader) procedure.Box {
	in, words := writtenIn("", reader), form.Line("label")
	box := procedure.Box{Kind: procedure.Kind(form.Value("kind")), Label: language.NewText(in, words)}
	if !slices.Contains(insertable, box.Kind) {
		box.Kind = procedure.Step
	}
	switch box.Kind {
	case procedure.Step:
		for action, said := range actionWords {
			if strings.EqualFold(said().Plain(reader), words) {
				box.Action = action
			}
		}
	case procedure.Question:
		box.Exits = []procedure.Exit{
			{Key: "yes", Usual: true, Label: language.NewText(in, say.TermYes().Capital().Plain(reader))},
			{Key: "no", Label: language.NewText(in, say.TermNo().Capital().Plain(reader))},
		}
	case procedure.Delay:
		box.Wait = &procedure.Wait{For: procedure.CustomersReply}
	}
	if typed := form.Line("time"); typed != "" {
		limit, is := procedure.ReadLimit(typed)
		if !is {
			form.Wrongly("time", say.ChartTimeWanted())
		}
		box.Limit = limit
		if box.Kind == procedure.Delay {
			box.Limit, box.Wait.After = hours.Limit{}, limit
		}
	}
	return box
}

// insertable are the kinds of boxes that the outline puts in.
var insertable = []procedure.Kind{
	procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Lookup, procedure.Call, procedure.End, procedure.Note,
}

func (v outlining) kinds() web.Select {
	choice := web.Select{Name: "kind", Label: say.ChartFieldKind().Capital()}
	for _, kind := range insertable {
		choice.Options = append(choice.Options, web.SelectOption{
			Value: string(kind), Label: kind.Say().Capital().Plain(v.Reader), Current: v.Form.Value("kind") == string(kind),
		})
	}
	return choice
}

// nextField asks for the words of the next box.
func (v outlining) nextField(label language.Message) web.Field {
	field := v.Form.Field("label", label)
	field.Focus, field.Hint = true, say.ChartAddHint()
	return field
}

func (v outlining) timeField() web.Field {
	field := v.Form.Field("time", say.ChartFieldTime())
	field.Unmarked, field.Short = true, true
	return field
}

// targets are the boxes to which a way can lead.
func (v outlining) targets(now string) (all []web.SelectOption) {
	all = []web.SelectOption{{Label: "–", Current: now == ""}}
	for _, line := range procedure.Outline(v.chart()) {
		if line.Box.OnPath() && line.Box.Kind != procedure.Start {
			all = append(all, web.SelectOption{Value: line.Box.Key, Label: boxNamed(line, v.Reader), Current: line.Box.Key == now})
		}
	}
	return all
}

// places are the ways out at which a loose card can be put.
func (v outlining) places() (all []web.SelectOption) {
	for _, line := range procedure.Outline(v.chart()) {
		exits := line.Box.Exits
		if line.Box.OnPath() && line.Box.Kind != procedure.End && len(exits) == 0 {
			exits = []procedure.Exit{{}}
		}
		for _, exit := range exits {
			label := boxNamed(line, v.Reader)
			if words, _ := exit.Label.Pick(v.Reader.Language); words != "" {
				label += " · " + words
			}
			all = append(all, web.SelectOption{Value: line.Box.Key + " " + exit.Key, Label: label})
		}
	}
	if len(all) == 0 {
		all = []web.SelectOption{{Label: say.TermStart().Capital().Plain(v.Reader)}}
	}
	return all
}

// nameValue is what stands in a box, to be changed in place.
func (v outlining) nameValue(box *procedure.Box) (words string, in language.Language) {
	if typed := "label." + box.Key; v.Form.Typed(typed) {
		return v.Form.Value(typed), writtenIn("", v.Reader)
	}
	if words = box.Label.In[writtenIn("", v.Reader)]; words != "" {
		return words, writtenIn("", v.Reader)
	}
	return box.Label.Pick(v.Reader.Language)
}

// asksAfter says that the next box is asked for behind this one.
func (v outlining) asksAfter(box *procedure.Box) bool { return v.Asks && v.After == box.Key }

// isNew says that there is no box yet but cards and notes.
func (v outlining) isNew() bool {
	return !slices.ContainsFunc(v.chart().Boxes, func(b procedure.Box) bool { return b.OnPath() })
}

// afterWords say behind what the next box comes.
func (v outlining) afterWords() language.Message {
	at := slices.IndexFunc(v.chart().Boxes, func(b procedure.Box) bool { return b.Key == v.After })
	if at < 0 {
		return say.ChartAddFirst()
	}
	box := &v.chart().Boxes[at]
	named := box.Named()
	if box.Label.IsZero() {
		named = box.Kind.Say().Capital()
	}
	if exit, known := box.Exit(v.Exit); known && !exit.Label.IsZero() {
		return say.ChartAddAt(named, language.Words(exit.Label))
	}
	return say.ChartAddAfter(named)
}

// nextAt is where the next box is asked for at a way out of one.
func (v outlining) nextAt(box *procedure.Box, exit procedure.Exit) string {
	address := v.home() + "/edit?after=" + url.QueryEscape(box.Key)
	if exit.Key != "" {
		address += "&exit=" + url.QueryEscape(exit.Key)
	}
	return address + "#next"
}

// wayLabel says which way out is led elsewhere.
func (v outlining) wayLabel(n int, exit procedure.Exit) language.Message {
	if exit.Label.IsZero() {
		return say.ChartExitGoes(n + 1)
	}
	return language.Words(exit.Label)
}

func (v outlining) pastedArea() web.Area {
	area := v.Form.Area("pasted", say.ProcedureFieldPasted().Capital())
	area.Rows, area.Hint, area.Unmarked = 5, say.ChartPasteHint(), true
	return area
}
