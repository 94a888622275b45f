package staff

import (
	"slices"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// term is one more sentence that belongs to the promise, or a list of them; one
// that it has not is offered to be added.
type term struct {
	Name  string
	Label language.Message
	Line  line
	Has   bool
	List  string // of rows that are added and removed; "" for none
	Rows  []line
}

// group is what belongs to the promise in one respect.
type group struct {
	Name  string
	Label language.Message
	Terms []term
}

// groups are all that may belong to a promise besides its sentence.
func (b builder) groups() []group {
	return []group{
		{"time", say.BuilderGroupTime(), b.timeTerms()},
		{"whom", say.BuilderGroupWhom(), b.whomTerms()},
		{"miss", say.BuilderGroupMiss(), b.missTerms()},
		{"count", say.BuilderGroupCount(), b.countTerms()},
		{"about", say.BuilderGroupAbout(), b.aboutTerms()},
	}
}

// has gives the terms that the promise has, or those that it has not.
func (g group) has(so bool) (all []term) {
	for _, each := range g.Terms {
		if each.Has == so {
			all = append(all, each)
		}
	}
	return all
}

// rows is a list of sentences; there may be none yet.
func rows[T any](b builder, name, list string, label language.Message, all []T, lay func(field string, each T) line) term {
	t := term{Name: name, Label: label, List: list, Has: len(all) > 0}
	for at, each := range all {
		laid := lay(place(list, at), each)
		if b.Added == list && at == len(all)-1 {
			laid.begin()
		}
		t.Rows = append(t.Rows, laid)
	}
	return t
}

// begin lets typing begin in the first slot of a row that was added.
func (all line) begin() {
	for at := range all {
		if all[at].Kind != ofWords && all[at].Kind != ofHidden {
			all[at].Wait = true
			return
		}
	}
}

// one is a sentence of the catalogues with one slot.
func (b builder) one(m language.Message, controls ...control) line {
	return fits(m, b.writer(), map[string][]control{"it": controls})
}

// it is the only slot of a sentence.
func it() string { return gap("it") }

// text is a slot for a text that stands in several languages.
func (b builder) text(name string, label language.Message, text language.Text) control {
	return b.words(name, label, text.In[b.In])
}

// inSentence says which slots stand in the sentence itself.
func (b builder) inSentence() map[string]bool {
	all := map[string]bool{}
	for _, each := range b.sentence() {
		all[each.Name] = true
	}
	return all
}

// timeTerms are how its time counts and what takes the place of its limit.
func (b builder) timeTerms() []term {
	p, in := b.Shown, b.inSentence()
	all := []term{{Name: "counted", Label: say.PromiseFieldStart(), Line: b.counted(), Has: p.Limit != nil || p.Start != "" || p.Stop != ""}}
	add := func(wanted bool, t term) {
		if wanted {
			all = append(all, t)
		}
	}
	add(!in["limit.value"], term{Name: "limit", Label: say.TermTimeLimit(), Line: b.one(say.BuilderLimitAlone(it()), b.limit("limit", p.Limit, "begins")...), Has: p.Limit != nil})
	add(p.Class == promise.AverageTime || p.Average != "", term{Name: "average", Line: b.one(say.BuilderAverageIs(it()), b.average()), Has: true})
	add(!in["moment"] && (p.Class == promise.Instant || p.Moment != ""), term{Name: "moment", Line: b.one(say.BuilderMomentIs(it()), b.moment()), Has: true})
	add(!in["slot"] && (p.Class == promise.Window || p.Slot != nil), term{Name: "slot", Line: b.one(say.BuilderSlotIs(it()), b.slotMenu()), Has: true})
	add(true, term{Name: "pauses", Label: say.PromiseFieldPauses(), Line: b.pauses(), Has: len(p.Pauses) > 0})
	add(true, rows(b, "keyed", "keyed", say.BuilderKeyedLimit(), p.Keyed, b.keyed))
	add(true, rows(b, "stages", "stages", say.BuilderNextStage(), p.Stages, b.stage))
	add(p.Class == promise.Cadence || p.Repeat != nil, term{Name: "repeat", Line: b.repeatTerm(in), Has: true})
	add(p.Repeat != nil && p.Repeat.Every == nil && p.Repeat.Times == 0, rows(b, "dates", "repeat.dates", say.BuilderYearDay(), b.dates(), b.dateRow))
	add(true, term{Name: "alternative", Label: say.PromiseFieldAlternative(), Line: b.alternative(), Has: p.Alternative != nil})
	return all
}

// whomTerms are for whom and when it is made.
func (b builder) whomTerms() []term {
	p := b.Shown
	all := []term{
		{Name: "population", Label: say.BuilderCovers(), Line: b.population(), Has: covers(p.Population)},
		{Name: "names", Label: say.PromiseFieldValueName(), Line: b.names(), Has: len(b.nameable()) > 0},
		{Name: "conditions", Label: say.PromiseFieldCondition(), Line: b.conditions(), Has: len(p.Conditions) > 0},
		{Name: "exclusions", Label: say.PromiseFieldExclusion(), Line: b.exclusions(), Has: len(p.Exclusions) > 0},
		rows(b, "seasons", "seasons", say.PromiseFieldSeason(), p.Seasons, b.season),
		{Name: "since", Label: say.BuilderFieldSince(), Line: b.since(), Has: p.Since != 0 || p.Until != 0},
	}
	return slices.DeleteFunc(all, func(each term) bool { return each.Name == "names" && !each.Has })
}

// missTerms are what follows when it is broken.
func (b builder) missTerms() []term {
	p := b.Shown
	made := promise.Making{}
	if p.OnMiss.Remedy != nil {
		made = *p.OnMiss.Remedy
	}
	all := []term{{
		Name: "explain", Label: say.BuilderFieldExplain(), Has: p.OnMiss.Explain != nil,
		Line: b.shaped("explained", map[string]line{"within": b.within("on_miss.explain", p.OnMiss.Explain)}),
	}}
	if p.Class != promise.Remedy {
		all = append(all, term{
			Name: "remedy", Label: say.TermRemedy(), Has: p.OnMiss.Remedy != nil,
			Line: b.shaped("remedied", map[string]line{"remedy": b.remedyWords()}),
		})
	}
	all = append(all, b.sums(made)...)
	if p.OnMiss.Remedy != nil {
		all = append(
			all,
			rows(b, "steps", making+"steps", say.BuilderByDelay(), made.Steps, b.step),
			rows(b, "sums", "on_miss.remedy.keyed", say.BuilderKeyedSum(), made.Keyed, b.keyedSum),
			term{Name: "asked", Line: b.asked(made), Has: true},
			term{Name: "claim", Label: say.BuilderClaimWithin(), Line: b.shaped("claimed within", map[string]line{"within": b.within("on_miss.remedy.claim_within", made.ClaimWithin)}), Has: made.ClaimWithin != nil},
			term{Name: "pay", Label: say.BuilderPaidWithin(), Line: b.shaped("paid within", map[string]line{"within": b.within("on_miss.remedy.paid_within", made.PaidWithin)}), Has: made.PaidWithin != nil},
		)
	}
	return append(all, rows(b, "appeal", "on_miss.appeal", say.TermOfficer(), p.OnMiss.Appeals(), b.appeal))
}

// countTerms are how it is counted, and what we hold ourselves to.
func (b builder) countTerms() []term {
	p, in := b.Shown, b.inSentence()
	all := []term{}
	if share := b.side("share", p.Share); p.Share != nil || !in["share.percent"] {
		if !in["share.percent"] {
			share = append(share, joins(" "), b.percent("share.percent", say.TermShare(), percentOf(p.Share)))
		}
		all = append(all, term{Name: "share", Label: say.TermShare(), Line: share, Has: p.Share != nil})
	}
	if p.Share != nil {
		all = append(all, rows(b, "tiers", "share.tiers", say.BuilderFurtherShare(), p.Share.Tiers, b.tier(p.Share.Op)))
	}
	if p.Level != nil || p.Class == promise.Count || p.Class == promise.Rate {
		all = append(all, term{Name: "level", Label: say.PromiseFieldLevel(), Line: b.level(in), Has: p.Level != nil})
	}
	if !in["period"] {
		all = append(all, term{Name: "period", Label: say.PromiseFieldPeriod(), Line: b.shaped("figure", map[string]line{"period": b.period()}), Has: true})
	}
	target := b.one(say.BuilderHeldTo(it()), b.percent("internal.percent", say.BuilderFieldInternal(), percentOf(p.Internal)))
	all = append(
		all,
		term{Name: "source", Label: say.PromiseFieldSource(), Line: b.one(say.BuilderFiguresFrom(it()), choice(b, "source", say.PromiseFieldSource(), p.Source, sources)), Has: true},
		term{Name: "open", Label: say.BuilderWhichCounted(), Line: b.one(say.BuilderCountedAre(it()), choice(b, "population.counted", say.BuilderWhichCounted(), p.Population.Counted, countings)), Has: p.Population.Counted != ""},
		term{Name: "abandoned", Label: say.PromiseFieldAbandoned(), Line: b.one(say.BuilderGivenUp(it()), choice(b, "abandoned", say.PromiseFieldAbandoned(), p.Abandoned, givings)), Has: p.Abandoned != ""},
		term{Name: "indicator", Label: say.PromiseFieldIndicator(), Line: b.one(say.BuilderToldBy(it()), b.text("indicator", say.PromiseFieldIndicator(), p.Indicator)), Has: !p.Indicator.IsZero() || p.Limit == nil},
		term{Name: "internal", Label: say.BuilderFieldInternal(), Line: append(append(target, joins(" ")), b.side("internal", p.Internal)...), Has: p.Internal != nil},
	)
	if p.Internal != nil {
		all = append(all, rows(b, "internal-tiers", "internal.tiers", say.BuilderFurtherOwn(), p.Internal.Tiers, b.tier(p.Internal.Op)))
	}
	return append(all, term{Name: "internal_limit", Label: say.BuilderFieldInternalLimit(), Line: b.one(say.BuilderHeldWithin(it()), b.limit("internal_limit", p.InternalLimit)...), Has: p.InternalLimit != nil})
}

// aboutTerms are what is said of the promise itself.
func (b builder) aboutTerms() []term {
	p := b.Shown
	return []term{
		{Name: "title", Line: b.one(say.BuilderCalled(it()), b.text("title", say.PromiseFieldTitle(), p.Title)), Has: true},
		{Name: "owner", Line: b.one(say.BuilderAnswers(it()), b.owner()), Has: true},
		{Name: "audience", Line: b.one(say.BuilderShownTo(it()), choice(b, "audience", say.PromiseFieldAudience(), p.Audience, audiences)), Has: true},
		{Name: "first", Label: say.PromiseFieldSourceLanguage(), Line: b.one(say.BuilderFirstIn(it()), b.firstLanguage()), Has: true},
		{Name: "law", Label: say.PromiseFieldLaw(), Line: b.shaped("law", map[string]line{"law": {b.text("law", say.PromiseFieldLaw(), p.Law)}}), Has: !p.Law.IsZero()},
		{Name: "reason", Label: say.TermReason(), Line: b.one(say.BuilderWhy(it()), b.text("reason", say.TermReason(), p.Reason)), Has: !p.Reason.IsZero()},
	}
}

var (
	sources = choices[promise.Source]{
		{promise.Cases, say.BuilderFromCases},
		{promise.Surveys, say.BuilderFromSurveys},
		{promise.Scoring, say.BuilderFromScoring},
		{promise.Inspections, say.BuilderFromInspections},
		{promise.Imports, say.BuilderFromImports},
	}
	countings = choices[promise.Counted]{{promise.ByDue, say.BuilderCountedDue}, {promise.StillOpen, say.BuilderCountedOpen}}
	givings   = choices[promise.Giving]{{promise.LeftOut, say.BuilderGivenOut}, {promise.CountedAsMiss, say.BuilderGivenMissed}}
	audiences = choices[promise.Audience]{{promise.Public, say.BuilderEverybody}, {promise.InternalOnly, say.BuilderUsAlone}}
)
