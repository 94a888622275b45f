package staff

import (
	"cmp"
	"net/http"
	"strings"

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
	Wrong  []procedure.Finding
}

func (p *Pages) draftPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	key := r.PathValue("procedure")
	written, err := p.Procedures.Working(r.Context(), who, key)
	if err != nil {
		return err
	}
	v := drafted{Number: written.Number, Reader: web.ReaderOf(r.Context()), Wrong: written.Findings}
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
	return drawing.Drafted(v.Was, v.Chart, v.Reader, v.flag)
}

// flag is the mark of a box with which something is wrong: how much, and in words
// what. It leads to where the box is written.
func (v drafted) flag(box *procedure.Box) drawing.Note {
	count, looks := 0, web.AtRisk
	var says []string
	for _, f := range v.Wrong {
		if f.Severity == procedure.Hint || len(f.Boxes) == 0 || f.Boxes[0] != box.Key {
			continue
		}
		count++
		if f.Severity == procedure.Error {
			looks = web.Broken
		}
		says = append(says, f.Say.Plain(v.Reader))
	}
	if count == 0 {
		return drawing.Note{}
	}
	number := v.Reader.Number(int64(count))
	return drawing.Note{
		Problem: true, Text: number, Says: number + ": " + strings.Join(says, " "), Looks: string(looks), Address: outlineAt(v.Chart.Key, box.Key),
	}
}
