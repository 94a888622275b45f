package staff

import (
	"cmp"
	"net/http"

	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/web"
)

// drafted is a procedure as it is being written, to be looked at: the chart with
// what is other than in the edition that it began from, and the same as a list.
type drafted struct {
	oneProcedure
	Was    *procedure.Chart // nil where nothing changed, or it is the first
	Number int64            // of the edition that it is drawn against
	Reader language.Reader
}

func (p *Pages) draftPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	key := r.PathValue("procedure")
	written, err := p.Procedures.Working(r.Context(), who, key)
	if err != nil {
		return err
	}
	v := drafted{Number: written.Number, Reader: web.ReaderOf(r.Context())}
	v.Chart, v.Walked = written.Chart, procedure.Draft
	if written.Writing.Base != 0 && len(written.Writing.Changed()) > 0 {
		_, whole, err := p.Publishing.Read(r.Context(), who, written.Writing.Base)
		if err != nil {
			return err
		}
		v.Was, _ = whole.(*procedure.Chart)
	}
	if v.Links, err = p.relatedOf(r.Context(), who); err != nil {
		return err
	}
	if v.Said, err = p.remarkedOf(r.Context(), who, key, cmp.Or(written.Writing.Submitted, written.Writing.Base)); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidDrafted(v))
}

func laidDrafted(v drafted) page {
	return page{title: titled(language.Words(v.Chart.Name)), here: "procedures", body: v.view()}
}

// drawn is the chart, with what changed in it.
func (v drafted) drawn() string {
	if v.Was != nil {
		return drawing.Compared(v.Was, v.Chart, v.Reader)
	}
	return drawing.Chart(v.Chart, v.Reader)
}
