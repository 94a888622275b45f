package staff

import (
	"net/url"
	"slices"
	"time"

	charters "vaada/charter/starter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
	"vaada/policy"
	starting "vaada/policy/starter"
	"vaada/publishing"
	"vaada/web"
)

func policyExamples() []example {
	all := shown("GET /policies", func(s scene) page { return laidPolicies(s.policies()) })
	all = append(all, shown("GET /policies/{policy}", func(s scene) page { return laidPolicy(s.policy()) })...)
	all = append(all, shown("GET /policies/{policy}/edit", func(s scene) page { return laidWritten(s.writtenPolicy()) })...)
	all = append(all, shown("GET /policies/{policy}/edit/{kin}", func(s scene) page { return laidPart(s.policyPart("text", "")) })...)
	all = append(all, shown("GET /policies/{policy}/edit/{kin}/{key}", func(s scene) page {
		return laidPart(s.policyPart("clauses/refunds-amount", language.Turkish))
	})...)
	all = append(all, shown("GET /policies/{policy}/send", func(s scene) page {
		v := sending{writtenPaper: s.writtenPolicy(), Staff: s.crew()}
		if s.State != web.Faulty {
			v.Lacks = nil
		}
		return laidSending(v)
	})...)
	all = append(all, shown("GET /policies/{policy}/impact", func(s scene) page { return laidImpact(s.policyImpact()) })...)
	return append(all, shown("GET /policies/{policy}/editions", func(s scene) page {
		listed := []edition.Standing{{Edition: edition.Edition{ID: 9203, Number: 1}, State: edition.Published, Since: s.ago(time.Hour)}}
		if s.State == web.Blank {
			listed = nil
		}
		return page{title: titled(say.PublishingEditions()), here: "charter", body: editionList(listed, policyPaper, policyAddress("refunds"))}
	})...)
}

// refunds is the policy of the sample on refunds.
func (s scene) refunds() *policy.Policy {
	p := must(starting.Policies())[0]
	p.Text = language.NewText(language.English, "# Why\n\nBecause a customer who got the money back *comes back*.\n\n1. Ask.\n2. Listen.")
	if s.State == web.Long {
		p.Name, p.Situations[0].Words = language.NewText(language.English, longSubject), language.NewText(language.English, longSubject)
	}
	return &p
}

func (s scene) policies() policyList {
	v := policyList{Writes: true, Reader: s.Reader, Form: s.form(url.Values{})}
	if s.State == web.Blank {
		return v
	}
	due := *s.refunds()
	due.Key, due.Public = "goodwill", false
	v.Due = map[string]bool{"goodwill": true}
	v.All = []policy.Kept{
		{Policy: s.refunds(), Edition: edition.Edition{Number: 3}, InForce: true, Draft: true},
		{Policy: &due, Edition: edition.Edition{Number: 1}, InForce: true, Draft: true, Review: true},
		{Policy: &policy.Policy{Key: "new", Name: language.NewText(language.English, s.subject("Gifts"))}, Draft: true},
	}
	if s.State == web.Faulty {
		v.Form = s.form(url.Values{"name": {""}})
		v.Form.Wrongly("name", say.ErrEnter(say.PolicyKinName()))
	}
	return v
}

func (s scene) policy() onePolicyView {
	v := onePolicyView{Policy: s.refunds(), Edition: edition.Edition{ID: 9201, Number: 3}, Writes: true, Reader: s.Reader, Form: s.form(url.Values{})}
	v.Steps = servedBy(s.related().Charts)
	switch s.State {
	case web.Blank:
		v.Policy = &policy.Policy{Key: "empty", Name: language.NewText(language.English, "Gifts")}
	case web.Faulty:
		v.Form = s.form(url.Values{"reason": {""}})
		v.Form.Wrongly("reason", say.ErrReason())
	}
	return v
}

// writtenPolicy is a policy that is being written, in the state of the scene.
func (s scene) writtenPolicy() writtenPaper {
	v := writtenPaper{
		Paper: policyPaper, Key: "refunds", Reader: s.Reader, Names: s.crew(), Source: language.English, Currency: "PKR", Form: s.form(url.Values{}),
	}
	p := s.refunds()
	v.Whole = p
	switch s.State {
	case web.Blank:
		p = &policy.Policy{Key: "refunds"}
		v.Whole, v.Lacks = p, p.Missing(language.All, nil)
		return v
	case web.Faulty:
		p.Owner, p.Services = "", []string{"nothing"}
		v.Lacks = p.Missing(language.All, nil)
		v.Form = s.form(url.Values{"clauses.name": {""}})
		v.Form.Wrongly("clauses.name", say.ErrEnter(policy.KinName("clauses")))
	}
	v.Recent = []edition.Turn{
		{Sequence: 2, Part: "clauses/refunds-amount", What: "limits", By: deniz.ID, At: s.ago(time.Minute)},
		{Sequence: 1, Part: "name", What: "en", By: 7002, At: s.ago(time.Hour)},
	}
	return v
}

func (s scene) policyPart(path string, beside language.Language) writtenPart {
	whole := s.writtenPolicy()
	if s.State == web.Blank {
		whole.Whole = &policy.Policy{Clauses: []policy.Clause{{Key: "refunds-amount"}}}
	}
	part := must(whole.Whole.Part(path))
	v := writtenPart{
		Paper: whole.Paper, Home: whole.home(), Part: part, Alone: must(whole.Paper.Alone(part)), Whole: whole.Whole, Title: whole.title(part),
		Beside: beside, Source: whole.Source, Reader: s.Reader, Names: whole.Names, Currency: "PKR", Form: whole.Form, Lacks: whole.lacking(path),
	}
	if s.State == web.Faulty && path != "text" {
		v.Form = s.form(url.Values{people.LimitField(people.Agent): {"much"}})
		v.Form.Wrongly(people.LimitField(people.Agent), say.ErrAmount(say.SettingsLimitOf(people.Agent.Say()), money.Amount{Minor: 500000, Currency: "PKR"}))
	}
	if s.State != web.Blank {
		v.History = whole.Recent
		v.Latest = edition.Turn{Sequence: 2, Stands: 2, What: "limits", At: s.ago(time.Minute)}
	}
	return v
}

func reviewExamples() []example {
	all := shown("GET /reviews", func(s scene) page { return laidReviews(s.reviews()) })
	return append(all, shown("GET /reviews/{upkeep}", func(s scene) page { return laidReview(s.review()) })...)
}

// reviews are all that is looked after, in the state of the scene.
func (s scene) reviews() reviewList {
	v := reviewList{Names: s.crew(), Opens: true, Form: s.form(url.Values{})}
	if s.State == web.Blank {
		return v
	}
	today := hours.DateIn(s.Now, time.UTC)
	v.All = []publishing.Upkeep{
		{ID: 9301, Kind: edition.Charter, Document: "charter", Part: "promises/visit", Name: language.NewText(language.English, s.subject("Visit")), Owner: deniz.ID, Due: today, Opened: s.ago(time.Hour)},
		{ID: 9302, Kind: edition.Policy, Document: "refunds", Name: s.refunds().Name, Due: today + 9, Opened: s.ago(time.Hour), Found: s.ago(time.Minute)},
		{ID: 9303, Kind: edition.Charter, Document: "charter", Owner: 7002, Due: today + 300},
		{ID: 9304, Kind: edition.Procedure, Document: "complaint", Owner: 7002, Due: today + 300},
	}
	if s.State == web.Faulty {
		v.Form = s.form(url.Values{"role": {"agent"}, "reason": {""}})
		v.Form.Wrongly("reason", say.ErrReason())
	}
	return v
}

func (s scene) review() reviewView {
	v := reviewView{Names: s.crew(), Could: s.crew(), Answers: true, Writes: true, Language: s.Reader, Form: s.form(url.Values{})}
	v.Upkeep = publishing.Upkeep{ID: 9303, Kind: edition.Policy, Document: "refunds", Name: s.refunds().Name, Owner: 7002, Edition: 9203, Due: hours.DateIn(s.Now, time.UTC) + 300}
	if s.State == web.Blank {
		return v
	}
	c := must(charters.Charter())
	v.Upkeep = s.reviews().All[0]
	v.Promise, _ = c.Promise("visit")
	v.Edition, v.Reason = 9003, s.subject("The engineers have vans now")
	v.Looks = []publishing.Look{
		{At: s.ago(400 * 24 * time.Hour), By: 7002, StillRight: true},
		{At: s.ago(800 * 24 * time.Hour), By: deniz.ID, Reason: s.subject("A new office"), Words: s.subject("Two days are too many")},
	}
	if s.State == web.Faulty {
		v.Form = s.form(url.Values{"words": {""}})
		v.Form.Wrongly("words", say.UpkeepSayWhat())
	}
	return v
}

// policyImpact is what a change of a policy touches.
func (s scene) policyImpact() impact {
	was, is := s.refunds(), s.refunds()
	v := impact{Paper: policyPaper, Home: policyAddress("refunds"), Reader: s.Reader}
	v.Was, v.Is = was, is
	if s.State == web.Blank {
		return v
	}
	at := slices.IndexFunc(is.Clauses, func(c policy.Clause) bool { return len(c.Limits) > 0 })
	is.Clauses = slices.Clone(is.Clauses)
	is.Clauses[at].Limits = nil
	for _, c := range must(policy.Compare(was, is)) {
		v.Touched = append(v.Touched, publishing.Touched{
			Part: c.Part, Changes: []edition.Change{c}, Material: c.Material, Limits: was.Clauses[at].Limits,
			Situations: []language.Text{was.Situations[0].Words},
			Boxes:      []publishing.Step{{Chart: "complaint-by-email", Name: language.NewText(language.English, s.subject("Complaint")), Box: "refund", Label: language.NewText(language.English, "Refund")}},
		})
	}
	v.Again = map[people.Role][]ids.ID{people.Agent: {deniz.ID, 7002}}
	return v
}

// policyEdition is an edition of a policy that has come to lack something.
func (s scene) policyEdition() editionView {
	i := s.policyImpact()
	v := editionView{Paper: policyPaper, Names: s.crew(), Who: deniz, Reader: s.Reader, Form: s.form(url.Values{})}
	v.Was, v.Is = i.Was, i.Is
	v.Edition, v.State = edition.Edition{ID: 9203, Number: 2, Draft: edition.Draft{Kind: edition.Policy, Document: "refunds"}}, edition.InReview
	v.Plan = publishing.Plan{Material: true, Words: s.subject("For the summer")}
	v.Stages = []edition.Stage{{State: edition.Drafted, At: s.ago(48 * time.Hour), By: deniz.ID}, {State: edition.InReview, At: s.ago(time.Hour), By: deniz.ID}}
	for _, t := range i.Touched {
		v.Changes = append(v.Changes, t.Changes...)
	}
	v.Lacks = []edition.Lack{{Part: "reach", Leaf: "services", Say: say.PolicyLackService()}}
	return v
}
