package promise

import (
	"errors"
	"regexp"
	"slices"
	"strconv"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

var soundKey = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// checker gathers the faults of one promise.
type checker struct {
	promise Promise
	found   []*fault.Fault
}

func (c *checker) add(field string, m language.Message) {
	c.found = append(c.found, fault.Invalid(field, m))
}

// row names one of a list by its place.
func row(list string, at int) string { return list + "." + strconv.Itoa(at) }

// Check gives a fault of kind Invalid when the promise cannot be made as it
// stands: the first field to correct, with the others in More. Fields are
// named as in JSON, one of a list by its place (keyed.0.limit.value), those of the
// phrases words.<language>.<phrase>. A language
// that has no phrases yet is no fault; Missing names it.
func (p Promise) Check() error {
	c := &checker{promise: p}
	c.names()
	c.choices()
	c.measures()
	c.words()
	if len(c.found) == 0 {
		return nil
	}
	first := *c.found[0]
	first.More = c.found[1:]
	return &first
}

func (c *checker) names() {
	p := c.promise
	if !soundKey.MatchString(p.Key) {
		c.add("key", say.PromiseKeyWrong("call-answered"))
	}
	if !slices.Contains(Classes, p.Class) {
		c.add("class", say.ErrChoose(say.PromiseFieldClass()))
	}
	if p.Title.IsZero() {
		c.add("title", say.ErrEnter(say.PromiseFieldTitle()))
	}
	if p.Owner == "" {
		c.add("owner", say.ErrEnter(say.TermOwner()))
	}
	if p.Until != 0 && p.Until < p.Since {
		c.add("until", say.PromiseUntilBefore())
	}
}

// choices checks what is one of a few.
func (c *checker) choices() {
	p := c.promise
	c.choose(among(p.Audience, Public, InternalOnly), "audience", say.PromiseFieldAudience())
	c.choose(among(p.Source, Cases, Surveys, Scoring, Inspections, Imports), "source", say.PromiseFieldSource())
	c.choose(among(p.Abandoned, LeftOut, CountedAsMiss), "abandoned", say.PromiseFieldAbandoned())
	c.choose(among(p.Average, Mean, Median), "average", say.PromiseFieldAverage())
	c.choose(among(p.Population.Customers, "", "external", "internal"), "population.customers", say.PromiseFieldCustomers())
	c.choose(among(p.Population.Counted, ByDue, StillOpen), "population.counted", say.PromiseFieldPeriod())
	c.choose(p.Moment == "" || slices.Contains(Moments, p.Moment), "moment", say.PromiseFieldMoment())
	_, _, rolls := p.Period.Rolling()
	c.choose(rolls || slices.Contains(Periods, p.Period), "period", say.PromiseFieldPeriod())
	for _, exclusion := range p.Exclusions {
		c.choose(slices.Contains(ExclusionKinds, exclusion), "exclusions", say.PromiseFieldExclusion())
	}
	for _, wait := range p.Pauses {
		c.choose(slices.Contains(Waits, wait), "pauses", say.PromiseFieldPauses())
	}
	for at, season := range p.Seasons {
		c.choose(season.From.sound() && season.To.sound(), row("seasons", at), say.PromiseFieldSeason())
	}
	for _, condition := range p.Conditions {
		c.condition(condition)
	}
}

func (c *checker) choose(right bool, field string, label language.Message) {
	if !right {
		c.add(field, say.ErrChoose(label))
	}
}

func among[T comparable](value T, known ...T) bool { return slices.Contains(known, value) }

func (c *checker) condition(condition Condition) {
	c.choose(slices.Contains(ConditionKinds, condition.Kind), "conditions.kind", say.PromiseFieldCondition())
	c.limit("conditions.limit", condition.Limit)
	if condition.Kind == LastsLonger && condition.Limit == nil {
		c.add("conditions.limit", say.ErrEnter(say.TermTimeLimit()))
	}
	c.amount("conditions.fee", condition.Fee)
	c.amount("conditions.fee_to", condition.FeeTo)
	if to := condition.FeeTo; to != nil && (condition.Fee == nil || to.Currency != condition.Fee.Currency || to.Minor <= condition.Fee.Minor) {
		c.add("conditions.fee_to", say.ErrEnter(say.TermFee()))
	}
	if condition.By < 0 || condition.By >= 24*60 {
		c.add("conditions.by", say.ErrRange(say.PromiseFieldCondition(), 0, 24*60-1))
	}
	if condition.Kind == OwnCondition && c.promise.Words.In[c.promise.Words.Source].Condition == "" {
		c.add("words."+string(c.promise.Words.Source)+".condition", say.ErrEnter(say.PromiseFieldCondition()))
	}
}

func (c *checker) limit(field string, limit *Limit) {
	if limit == nil {
		return
	}
	var wrong *fault.Fault
	if errors.As(limit.Check(), &wrong) {
		c.add(field+"."+wrong.Field, wrong.Say)
	} else if limit.Value == 0 && !limit.sameDay() || limit.From < 0 || limit.From >= limit.Value && limit.From != 0 {
		c.add(field+".value", say.ErrEnter(say.TermTimeLimit()))
	}
	if limit.Rings < 0 || limit.Rings > 0 && limit.Unit != hours.InSeconds {
		c.add(field+".rings", say.ErrEnter(say.TermTimeLimit()))
	}
	c.choose(among(limit.Strictness, Within, Below), field+".strictness", say.PromiseFieldStrictness())
	c.choose(among(limit.Begins, AtOnce, NextOpening, MonthEnd), field+".begins", say.PromiseFieldBegins())
}

func (c *checker) share(field string, share *Share) {
	if share == nil {
		return
	}
	c.percent(field+".percent", share.Percent, say.TermShare())
	c.choose(among(share.Op, AtLeast, AtMost), field+".op", say.TermShare())
	c.choose(among(share.Strictness, Within, Below), field+".strictness", say.PromiseFieldStrictness())
	if share.Op == AtLeast && share.Percent == Whole && share.Strictness == Below {
		c.add(field+".percent", say.PromiseMoreThanAll())
	}
	for at, tier := range share.Tiers {
		c.percent(row(field+".tiers", at)+".percent", tier.Percent, say.TermShare())
		c.limit(row(field+".tiers", at)+".limit", &tier.Limit)
	}
}

func (c *checker) percent(field string, percent BasisPoints, label language.Message) {
	if percent < 1 || percent > Whole {
		c.add(field, say.ErrRange(label, 1, 100))
	}
}

// sameDay says that the limit is no working days at all.
func (l Limit) sameDay() bool { return l.Value == 0 && l.Unit == hours.InDays }

// Missing lists the languages in which the promise cannot be said yet, or only
// in words older than its source's.
func (p Promise) Missing() []language.Language {
	var missing []language.Language
	for _, l := range language.All {
		if !p.said(l) || slices.Contains(p.Words.Stale, l) {
			missing = append(missing, l)
		}
	}
	return missing
}

// said says that there are words in a language: what is done, or of the class
// Remedy what is given.
func (p Promise) said(l language.Language) bool {
	if p.Class == Remedy {
		return p.Words.In[l].Remedy != ""
	}
	return p.Words.In[l].Deed != ""
}
