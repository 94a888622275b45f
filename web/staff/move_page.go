package staff

import (
	"net/http"
	"net/url"
	"strconv"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// moveView is what would become of the open cases of an older edition, beside the
// other older editions that have some.
type moveView struct {
	Key    string
	Name   language.Text
	Older  []casework.Older
	Moving *casework.Moving // nil while no edition is chosen
	Reader language.Reader
	Form   *web.Form
}

func (p *Pages) moveRoutes() map[string]route {
	return map[string]route{
		"GET /procedures/{key}/move":  {people.Publish, p.movePage},
		"POST /procedures/{key}/move": {people.Publish, p.moveCases},
	}
}

func moveAddress(key string, edition int64) string {
	address := "/procedures/" + key + "/move"
	if edition == 0 {
		return address
	}
	return address + "?from=" + strconv.FormatInt(edition, 10)
}

// moveViewOf reads what the page shows: of the edition that was asked for, or of
// the only one there is.
func (p *Pages) moveViewOf(r *http.Request, who people.Actor, from string, form *web.Form) (v moveView, err error) {
	published, err := p.Procedures.Chart(r.Context(), who, r.PathValue("key"))
	if err != nil {
		return v, err
	}
	v = moveView{Key: published.Chart.Key, Name: published.Chart.Name, Reader: web.ReaderOf(r.Context()), Form: form}
	if v.Older, err = p.Cases.Older(r.Context(), who, v.Key); err != nil {
		return v, err
	}
	var number int64
	switch {
	case from != "":
		if number, err = strconv.ParseInt(from, 10, 64); err != nil {
			return v, fault.NotFound()
		}
	case len(v.Older) == 1:
		number = v.Older[0].Edition.Number
	default:
		return v, nil
	}
	moving, err := p.Cases.Moving(r.Context(), who, v.Key, number)
	v.Moving = &moving
	return v, err
}

func (p *Pages) movePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.moveViewOf(r, who, r.FormValue("from"), web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidMove(v))
}

func laidMove(v moveView) page {
	return page{title: titled(say.MoveTitle()), here: "procedures", body: v.view()}
}

// number is that of the edition the cases come from.
func (v moveView) number() string { return strconv.FormatInt(v.Moving.Older.Number, 10) }

// staying is what the form says for cases that stay: nothing chosen is not that.
const staying = "-"

func (p *Pages) moveCases(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	v, err := p.moveViewOf(r, who, form.Value("from"), form)
	if err != nil {
		return err
	}
	if v.Moving == nil {
		return fault.NotFound()
	}
	order := casework.Order{
		Document: v.Key, Older: v.Moving.Older.Number, Newer: form.ID("newer", say.TermEdition()),
		Mapping: map[string]string{}, Reason: form.Line("reason"),
	}
	for _, box := range v.Moving.Occupied() {
		switch chosen := form.Value(casework.FieldOf(box.Key)); chosen {
		case "":
		case staying:
			order.Mapping[box.Key] = casework.Stays
		default:
			order.Mapping[box.Key] = chosen
		}
	}
	moved, err := p.Cases.MoveAll(r.Context(), who, order)
	if form.Refused(err) {
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidMove(v))
	}
	if err != nil {
		return err
	}
	web.Tell(w, r, movedWords(moved), "")
	web.Go(w, r, moveAddress(v.Key, order.Older))
	return nil
}

// movedWords says how far a move has come.
func movedWords(m casework.Move) language.Message {
	if m.Finished.IsZero() {
		return say.MoveGoing(m.Moved, m.Stayed)
	}
	return say.MoveDone(m.Moved, m.Stayed)
}

// where asks where the cases on a box go.
func (v moveView) where(box *procedure.Box) web.Select {
	count := v.Moving.Boxes[box.Key]
	suggested, known := v.Moving.Mapping[box.Key]
	hint := say.MoveCases(count)
	var options []web.SelectOption
	if !known {
		hint = say.MoveUnlike(count)
		options = append(options, web.SelectOption{Label: say.MoveChoose().Plain(v.Reader) + " …", Current: true})
	}
	for _, line := range procedure.Outline(v.Moving.To) {
		if line.Box.Takes(box) {
			label, _ := line.Box.Called(v.Reader.Language)
			options = append(options, web.SelectOption{
				Value: line.Box.Key, Label: strconv.Itoa(line.Number) + ". " + label, Current: known && suggested == line.Box.Key,
			})
		}
	}
	stays := say.MoveStays(int(v.Moving.Older.Number)).Plain(v.Reader)
	options = append(options, web.SelectOption{Value: staying, Label: stays})
	made := v.Form.Select(casework.FieldOf(box.Key), box.Named().Capital(), options...)
	made.Hint = hint
	return made
}
