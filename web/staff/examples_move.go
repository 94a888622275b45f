package staff

import (
	"net/url"
	"time"

	"vaada/casework"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	policies "vaada/policy/starter"
	"vaada/procedure"
	"vaada/procedure/starter"
	"vaada/web"
	"vaada/web/paper"
)

// related are the documents beside a procedure.
func (s scene) related() related {
	r := related{Charter: paper.Example(), Policies: must(policies.Policies())}
	for _, chart := range must(starter.Charts()) {
		r.Charts = append(r.Charts, s.published(chart))
	}
	return r
}

// move is the preview of a move from an edition in which two boxes were other
// ones.
func (s scene) move() moveView {
	newer := must(starter.Charts())[0]
	v := moveView{Key: newer.Key, Name: newer.Name, Reader: s.Reader, Form: s.form(url.Values{})}
	if s.State == web.Blank {
		return v
	}
	older := must(starter.Charts())[0]
	var boxes []*procedure.Box
	for i := range older.Boxes {
		if older.Boxes[i].Holds() {
			boxes = append(boxes, &older.Boxes[i])
		}
	}
	boxes[1].Key, boxes[1].Label = "gone", language.NewText(language.English, "Ask the customer for the papers")
	counted := casework.Standings{Boxes: map[string]int{boxes[0].Key: 12, boxes[1].Key: 1, boxes[2].Key: 3}, Off: 2}
	v.Older = []casework.Older{
		{Edition: edition.Edition{Number: 2}, Standings: counted},
		{Edition: edition.Edition{Number: 1}, Standings: casework.Standings{Off: 1}},
	}
	if s.State == web.Faulty {
		v.Form.Wrongly("reason", say.ProcedureReasonWanted())
	}
	v.Moving = &casework.Moving{
		Older: edition.Edition{Number: 2}, Newer: edition.Edition{Number: 3}, From: older, To: newer,
		Standings: counted, Mapping: procedure.Suggest(older, newer), Last: &casework.Move{Moved: 40, Stayed: 2, Finished: s.ago(time.Hour)},
	}
	return v
}
