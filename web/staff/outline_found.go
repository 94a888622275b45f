package staff

import (
	"net/http"
	"strconv"
	"strings"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// repair does what the button of a finding offers.
func (p *Pages) repair(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form) error {
	key, boxes := r.PathValue("procedure"), strings.Fields(form.Value("boxes"))
	seen, _ := strconv.ParseInt(form.Value("seen"), 10, 64)
	err := p.Procedures.Repair(r.Context(), who, key, form.Value("defect"), boxes, seen)
	if err != nil || len(boxes) == 0 {
		return p.afterPart(w, r, err, procedureAddress(key)+"/edit")
	}
	return p.afterPart(w, r, nil, outlineAt(key, boxes[0]))
}

// found are the defects that are about a box; those about none where it is "".
func (v writtenPaper) found(box string) (all []procedure.Finding) {
	for _, f := range v.Findings {
		if f.Severity != procedure.Hint && (box == "" && len(f.Boxes) == 0 || len(f.Boxes) > 0 && f.Boxes[0] == box) {
			all = append(all, f)
		}
	}
	return all
}

// foundAs is the defect of a chart that lacks something; an empty one where it is
// none.
func (v writtenPaper) foundAs(lack edition.Lack) procedure.Finding {
	for _, f := range v.Findings {
		if f.Mark() == lack.Mark {
			return f
		}
	}
	return procedure.Finding{}
}

// hints are what could be better and is no defect.
func (v writtenPaper) hints() (all []procedure.Finding) {
	for _, f := range v.Findings {
		if f.Severity == procedure.Hint {
			all = append(all, f)
		}
	}
	return all
}

// longWalk is how many boxes a walk has that is folded.
const longWalk = 5

// shown is the walk that shows a finding; nil where that is the box alone.
func (v writtenPaper) shown(f procedure.Finding) []procedure.Way {
	chart, is := v.Whole.(*procedure.Chart)
	if !is || len(f.Walk) < 2 {
		return nil
	}
	return f.Shown(chart)
}

// walkedWords say where a walk goes on, and by which answer.
func walkedWords(way procedure.Way) language.Message {
	switch {
	case way.Number == 0:
		return say.TermStart().Capital()
	case way.Exit.TimeOut && way.Exit.Label.IsZero():
		return say.CharterWhatOf(say.PracticeTimeOut(), say.StaffGoesOn(way.Number, way.To.Label))
	}
	return way.Says()
}

// repairs is what the button of a finding sends.
func (v writtenPaper) repairs(f procedure.Finding) map[string]string {
	return map[string]string{
		"do": "repair", "defect": f.Defect, "boxes": strings.Join(f.Boxes, " "), "seen": strconv.FormatInt(v.Writing.Sequence, 10),
	}
}
