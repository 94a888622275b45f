package staff

import (
	"net/url"
	"time"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	starting "vaada/policy/starter"
	"vaada/procedure"
	"vaada/procedure/starter"
	"vaada/publishing"
	"vaada/web"
)

func procedureExamples() []example {
	all := shown("GET /procedures/{procedure}/edit", func(s scene) page { return laidOutlining(s.outlining()) })
	all = append(all, shown("GET /procedures/{procedure}/draft", func(s scene) page { return laidDrafted(s.drafted()) })...)
	all = append(all, shown("GET /procedures/{procedure}/edit/{kin}", func(s scene) page { return laidPart(s.procedurePart("handles", "")) })...)
	all = append(all, shown("GET /procedures/{procedure}/edit/{kin}/{key}", func(s scene) page {
		box := map[web.State]string{web.Blank: "request", web.Full: "request", web.Long: "visit-wait", web.Faulty: "needed"}[s.State]
		return laidPart(s.procedurePart(procedure.BoxPath(box), language.Urdu))
	})...)
	all = append(all, shown("GET /procedures/{procedure}/send", func(s scene) page {
		v := sending{writtenPaper: s.writtenProcedure(), Staff: s.crew()}
		if s.State != web.Faulty {
			v.Lacks = nil
		}
		return laidSending(v)
	})...)
	all = append(all, shown("GET /procedures/{procedure}/impact", func(s scene) page { return laidImpact(s.procedureImpact()) })...)
	return append(all, shown("GET /procedures/{procedure}/editions", func(s scene) page {
		listed := []edition.Standing{{Edition: edition.Edition{ID: 9403, Number: 1}, State: edition.Published, Since: s.ago(time.Hour)}}
		if s.State == web.Blank {
			listed = nil
		}
		return page{title: titled(say.PublishingEditions()), here: "procedures", body: editionList(listed, procedurePaper, procedureAddress("service-by-telephone"))}
	})...)
}

// outlining is a chart in its outline.
func (s scene) outlining() outlining {
	v := outlining{writtenPaper: s.writtenProcedure(), After: "request", Asks: s.State == web.Full, Said: s.said()}
	if s.State == web.Faulty {
		v.Form = s.form(url.Values{"do": {"insert"}, "after": {"answer"}, "time": {"soon"}})
		v.Form.Wrongly("time", say.ChartTimeWanted())
		v.After, v.Asks = "answer", true
	}
	return v
}

// drafted is a chart that is being written, as it is looked at.
func (s scene) drafted() drafted {
	chart, _ := s.writtenProcedure().Whole.(*procedure.Chart)
	v := drafted{Reader: s.Reader, Number: 1, Wrong: procedure.Check(chart, procedure.Facts{}), oneProcedure: oneProcedure{
		Published: procedure.Published{Chart: chart}, Links: s.related(), Said: s.said(), Walked: procedure.Draft,
	}}
	if s.State != web.Blank {
		v.Was = telephone()
	}
	return v
}

// said are remarks on two boxes: one that nobody has answered, and some that are.
func (s scene) said() remarked {
	if s.State == web.Blank {
		return nil
	}
	return remarkedIn([]publishing.Remark{
		{ID: 9104, Edition: 9403, Part: procedure.BoxPath("request")},
		{ID: 9105, Edition: 9403, Part: procedure.BoxPath("answer"), Settled: s.ago(time.Hour)},
		{ID: 9106, Edition: 9403, Part: procedure.BoxPath("answer"), Settled: s.ago(time.Hour)},
	}, 9403)
}

// procedures are all procedures, in the state of the scene.
func (s scene) procedures() charts {
	v := charts{Lists: s.lists(), Writes: true, Form: s.form(url.Values{})}
	if s.State == web.Blank {
		return v
	}
	for _, chart := range must(starter.Charts()) {
		v.All = append(v.All, procedure.Kept{Chart: chart, Edition: edition.Edition{Number: 3}, InForce: true, Draft: len(v.All) == 1, Review: len(v.All) == 2})
	}
	v.Gaps = v.found(s.Reader)
	if s.State == web.Full {
		v.For = v.cell(v.Lists.Touchpoints[0].Key, v.Lists.RequestTypes[0].Key)
	}
	v.All = append(v.All, procedure.Kept{Chart: &procedure.Chart{Key: "new", Name: language.NewText(language.English, s.subject("Orders by letter"))}, Draft: true})
	if s.State == web.Faulty {
		v.Form = s.form(url.Values{"name": {""}})
		v.Form.Wrongly("name", say.ErrEnter(procedure.KinName("name")))
	}
	return v
}

// telephone is the chart of a service request by telephone.
func telephone() *procedure.Chart {
	all := must(starter.Charts())
	whole := *all[len(all)-1]
	whole.Boxes = append([]procedure.Box{}, whole.Boxes...)
	return &whole
}

// writtenProcedure is a chart that is being written, in the state of the scene.
func (s scene) writtenProcedure() writtenPaper {
	v := writtenPaper{
		Paper: procedurePaper, Key: "service-by-telephone", Reader: s.Reader, Names: s.crew(), Source: language.English, Currency: "PKR",
		Form: s.form(url.Values{}), Touchpoints: s.lists().Touchpoints, Known: s.lists().Touchpoints, Requests: s.lists().RequestTypes,
	}
	chart := telephone()
	v.Offers = procedure.Offers{Charts: must(starter.Charts())}
	for _, p := range must(starting.Policies()) {
		v.Offers.Policies = append(v.Offers.Policies, &p)
	}
	switch s.State {
	case web.Blank:
		chart = &procedure.Chart{Key: "service-by-telephone", Name: language.NewText(language.English, "Nothing yet")}
	case web.Faulty:
		chart.Boxes[1].Exits = nil
		chart.Boxes = append(chart.Boxes, procedure.Box{Key: "card-1", Kind: procedure.Card, Label: language.NewText(language.English, "Say goodbye")})
		v.Form = s.form(url.Values{"boxes.name": {""}})
		v.Form.Wrongly("boxes.name", say.ErrEnter(procedure.KinName("boxes")))
	case web.Long:
		chart.Boxes[1].Label = language.NewText(language.English, longSubject)
	}
	v.Whole = chart
	v.Findings = procedure.Check(chart, procedure.Facts{})
	for _, f := range v.Findings {
		if f.Severity == procedure.Error {
			v.Lacks = append(v.Lacks, edition.Lack{Part: f.Part(), Say: f.Say})
		}
	}
	if s.State != web.Blank {
		v.Recent = []edition.Turn{
			{Sequence: 2, Part: "boxes/request", What: "label.ur", By: deniz.ID, At: s.ago(time.Minute)},
			{Sequence: 1, Part: "name", What: "en", By: 7002, At: s.ago(time.Hour)},
		}
	}
	return v
}

func (s scene) procedurePart(path string, beside language.Language) writtenPart {
	whole := s.writtenProcedure()
	if s.State == web.Blank {
		whole.Whole = &procedure.Chart{Boxes: []procedure.Box{{Key: "request", Kind: procedure.Step}}}
	}
	part := must(whole.Whole.Part(path))
	v := writtenPart{
		Paper: whole.Paper, Home: whole.home(), Part: part, Alone: must(whole.Paper.Alone(part)), Whole: whole.Whole, Title: whole.title(part),
		Beside: beside, Source: whole.Source, Reader: s.Reader, Names: whole.Names, Currency: "PKR", Form: s.form(url.Values{}), Lacks: whole.lacking(path),
		Touchpoints: whole.Touchpoints, Requests: whole.Requests, Offers: whole.Offers,
	}
	if s.State == web.Faulty && path != "handles" {
		v.Form = s.form(url.Values{"limit": {"soon"}})
		v.Form.Wrongly("limit", say.ChartFigureWanted())
	}
	if s.State != web.Blank {
		v.History = whole.Recent
		v.Latest = edition.Turn{Sequence: 2, Stands: 2, What: "label.ur", At: s.ago(time.Minute)}
	}
	return v
}

// procedureImpact is what a change of a chart touches.
func (s scene) procedureImpact() impact {
	was, is := telephone(), telephone()
	v := impact{Paper: procedurePaper, Home: procedureAddress(was.Key), Reader: s.Reader}
	v.Was, v.Is = was, is
	if s.State == web.Blank {
		return v
	}
	is.Boxes[1].Limit.Value = 30
	is.Touchpoints = append(is.Touchpoints, "letter")
	for _, c := range must(procedure.Differences(was, is)) {
		v.Touched = append(v.Touched, publishing.Touched{
			Part: c.Part, Changes: []edition.Change{c}, Material: c.Material, Cases: 3,
			Boxes: []publishing.Step{{Chart: "complaint-by-email", Name: language.NewText(language.English, s.subject("Complaint")), Box: "refund", Label: language.NewText(language.English, "Refund")}},
		})
	}
	return v
}

// charted makes the edition one of a chart, about which there are warnings: one that
// its author knew, and one that came up since.
func (s scene) charted(v *editionView) {
	i := s.procedureImpact()
	v.Paper, v.Was, v.Is, v.Changes = procedurePaper, i.Was, i.Is, nil
	v.Edition = edition.Edition{ID: 9303, Number: 2, Draft: edition.Draft{Kind: edition.Procedure, Document: "service-by-telephone"}}
	for _, t := range i.Touched {
		v.Changes = append(v.Changes, t.Changes...)
	}
	part, box := procedure.BoxPath("request"), telephone().Boxes[1].Named()
	v.Warnings = []edition.Lack{
		{Part: part, Say: say.ProcedureRoleSingle(box), Mark: "role-single"}, {Part: part, Say: say.ProcedureRoleUnheld(box), Mark: "role-unheld"},
	}
	v.Plan.Doubts = []string{"role-single"}
	v.Form.Wrongly("words", say.PublishingWhyWarned())
}
