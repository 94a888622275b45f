package promise

import (
	"cmp"

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
	if p.Moment == "" && p.Slot == nil && p.Repeat == nil && p.dated() == "" { // no time stands in the limit's place
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
			longer, clear := tier.Limit.against(other.Limit)
			more := cmp.Compare(tier.Percent, other.Percent)
			if share.Op == AtMost {
				more = -more
			}
			if clear && (longer != more || more == 0) {
				c.add(row(field+".tiers", at-1)+".percent", say.PromiseTiersDisagree())
				break
			}
		}
	}
}

// against says which of two limits gives more time, as cmp.Compare does, and
// whether that is clear. The same day is shorter than any days; days that are
// counted differently are told apart by a factor of two.
func (l Limit) against(other Limit) (longer int, clear bool) {
	const day = 86400
	mine, theirs := l.about(), other.about()
	longer = cmp.Compare(mine, theirs)
	switch {
	case mine < 0 || theirs < 0:
		return longer, false
	case l.sameDay() || other.sameDay():
		return longer, longer == 0 || max(mine, theirs) >= day
	case l.Counting == other.Counting:
		return longer, true
	}
	return longer, min(mine, theirs) >= day && (mine > 2*theirs || theirs > 2*mine)
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
