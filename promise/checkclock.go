package promise

import (
	"vaada/internal/language/say"
	"vaada/internal/money"
)

// unmeasured refuses what nothing would ever measure: limits and waits where no
// time runs, and what follows a miss of a value, which is never missed.
func (c *checker) unmeasured() {
	p := c.promise
	if p.Class == Vague || p.Class == Behaviour {
		c.silent(p.OnMiss.Remedy != nil, "on_miss.remedy", say.TermRemedy())
		c.silent(p.OnMiss.Explain != nil, "on_miss.explain", say.TermTimeLimit())
	}
	if p.Limit != nil || p.needsLimit() {
		return
	}
	if p.Moment == "" && p.Slot == nil && p.Repeat == nil && p.Alternative == nil { // no time stands in the limit's place
		c.silent(len(p.Keyed) > 0, "keyed", say.TermTimeLimit())
		c.silent(len(p.Stages) > 0, "stages", say.PromiseFieldStage())
		c.silent(len(p.Pauses) > 0 && p.Class != Entitle, "pauses", say.PromiseFieldPauses()) // a right may be that they stop a clock
	}
	c.silent(len(tiersOf(p.Share)) > 0, "share.tiers", say.TermShare())
	c.silent(p.Population.Counted != ByDue, "population.counted", say.PromiseFieldPeriod())
	c.silent(p.Abandoned != LeftOut, "abandoned", say.PromiseFieldAbandoned())
}

// needsLimit says that the class cannot be without a limit.
func (p Promise) needsLimit() bool {
	return p.Class.Timed() || p.Class == Notice || p.Class == AverageTime
}

// tiers holds the shares of one promise against each other: what has more time
// is done in more cases, and what is given more time is left over in fewer.
func (c *checker) tiers(field string, share *Share, main *Limit) {
	if share == nil || main == nil || len(share.Tiers) == 0 {
		return
	}
	c.silent(main.Before || c.promise.Class == Notice, field+".tiers", say.TermShare())
	all := append([]Tier{{share.Percent, *main}}, share.Tiers...)
	for at, tier := range all {
		for _, other := range all[:at] {
			if tier.Limit.Counting != other.Limit.Counting || tier.Limit.Value <= 0 || other.Limit.Value <= 0 {
				continue // nobody knows which is longer
			}
			longer, more := tier.Limit.about() > other.Limit.about(), tier.Percent > other.Percent
			if share.Op == AtMost {
				more = tier.Percent < other.Percent
			}
			if longer != more || tier.Percent == other.Percent || tier.Limit.about() == other.Limit.about() {
				c.add(row(field+".tiers", at-1)+".percent", say.PromiseTiersDisagree())
				break
			}
		}
	}
}

// zero refuses a limit of no days where a sentence says its measure: nobody
// waits longer than none.
func (c *checker) zero(field string, limit *Limit) {
	if limit != nil && limit.sameDay() {
		c.add(field+".value", say.ErrEnter(say.TermTimeLimit()))
	}
}

// currencies wants all sums of a remedy in one currency.
func (c *checker) currencies(made *Making) {
	all := []*money.Amount{made.Amount, made.Further, made.Cap}
	for at := range made.Keyed {
		all = append(all, &made.Keyed[at].Amount)
	}
	for _, step := range made.Steps {
		all = append(all, step.Amount)
	}
	currency := ""
	for _, each := range all {
		switch {
		case each == nil || each.Currency == currency:
		case currency == "":
			currency = each.Currency
		default:
			c.add("on_miss.remedy", say.PromiseOneCurrency())
			return
		}
	}
}
