package promise

import (
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// unsaid refuses what no sentence of the promise says: data and sentence would
// disagree. What the main sentence says are the slots of its template; the
// rest stands in the sentences of Terms and Miss.
func (c *checker) unsaid() {
	c.unsaidShare()
	c.unsaidLimit()
	c.unsaidMeasure()
	c.unsaidLevel()
	c.unsaidAlternative()
	c.unsaidConditions()
	c.unsaidRemedy()
	c.unsaidLimits()
}

// silent refuses a field that is given where nothing says it.
func (c *checker) silent(given bool, field string, label language.Message) {
	if given {
		c.add(field, say.PromiseUnsaid(label))
	}
}

// says tells that the promise's own sentence has a slot.
func (p Promise) says(slot string) bool {
	for _, each := range templates[p.shape()][0] {
		if each.slot == slot {
			return true
		}
	}
	return false
}

// plainShape is the shape without what a share adds to it.
func (p Promise) plainShape() shape {
	s := strings.TrimSuffix(string(p.shape()), strictly)
	return shape(strings.TrimSuffix(s, inShare))
}

func (c *checker) unsaidShare() {
	p := c.promise
	if p.Share == nil {
		return
	}
	shared := templates[p.classShape()+inShare][0] != nil && p.Class != Vague && p.Class != Behaviour
	below := false
	switch p.plainShape() {
	case "no more than", "rate at most", "rate longer", "up at most":
		below = true
	}
	switch {
	case p.Share.always() && (shared || p.classShape() == "always"): // as good as none
	case !p.says("share") && !shared:
		c.silent(true, "share", say.TermShare())
	case !p.says("share"), below != (p.Share.Op == AtMost):
		c.silent(true, "share.op", say.TermShare())
	case p.Share.Strictness == Below:
		c.silent(!strings.HasSuffix(string(p.shape()), strictly), "share.strictness", say.PromiseFieldStrictness())
	}
}

func (c *checker) unsaidLimit() {
	p, limit := c.promise, c.promise.Limit
	if limit == nil {
		return
	}
	if p.Class == Remedy || !p.says("within") && !p.says("limit") {
		c.silent(true, "limit", say.TermTimeLimit())
		return
	}
	if !p.says("within") {
		c.zero("limit", limit)
	}
	_, byMinute := limit.Boundary.Minute()
	c.silent(byMinute && (!p.says("within") || limit.Before || limit.Strictness == Below), "limit.boundary", say.HoursFieldBoundary())
	c.silent(limit.Strictness == Below && (!p.says("within") || limit.sameDay()), "limit.strictness", say.PromiseFieldStrictness())
	c.silent(limit.Before && p.Class != Notice && p.plainShape() != "entitled before", "limit.before", say.PromiseFieldBegins())
	back := limit.Before || p.Class == Notice || p.Class == Window
	c.silent(limit.Begins != AtOnce && (back || !p.Start.spoken() || !p.Stop.spoken()), "limit.begins", say.PromiseFieldBegins())
}

// unsaidMeasure is of what takes the place of a limit, or stands beside it.
func (c *checker) unsaidMeasure() {
	p := c.promise
	c.silent(p.Moment != "" && (p.Limit != nil || !p.says("within")), "moment", say.PromiseFieldMoment())
	c.silent(p.Average != Mean && p.Class != AverageTime, "average", say.PromiseFieldAverage())
	c.silent(p.Slot != nil && *p.Slot != Slot{} && !p.says("slot"), "slot", say.PromiseFieldSlot())
	if p.Repeat == nil {
		return
	}
	c.silent(!p.says("repeat"), "repeat", say.PromiseFieldRepeat())
	c.silent(p.Repeat.In != "" && p.Repeat.Times == 0, "repeat.in", say.PromiseFieldPeriod())
	c.silent(p.Repeat.Until != "" && !p.Repeat.Until.spoken(), "repeat.until", say.PromiseFieldStop())
}

func (c *checker) unsaidLevel() {
	level := c.promise.Level
	if level == nil {
		return
	}
	kinds := map[shape]LevelKind{
		"count at most": Number, "count at least": Number, "per": Per, "per at least": Per, "band": Band, "below mean": BelowMean,
	}
	if kinds[c.promise.plainShape()] != level.Kind {
		c.silent(true, "level", say.PromiseFieldLevel())
		return
	}
	counted := level.Kind == Number || level.Kind == Per
	c.silent(level.Op != "" && !counted, "level.op", say.PromiseFieldLevel())
	c.silent(level.Value != 0 && !counted, "level.value", say.PromiseFieldLevel())
	c.silent(level.Per != 0 && level.Kind != Per, "level.per", say.PromiseFieldLevel())
	c.silent(level.Strictness == Below && !strings.HasSuffix(string(c.promise.shape()), strictly), "level.strictness", say.PromiseFieldStrictness())
	c.silent(level.Percent != 0 && counted, "level.percent", say.PromiseFieldLevel())
}

func (c *checker) unsaidAlternative() {
	p, a := c.promise, c.promise.Alternative
	if a == nil {
		return
	}
	if p.dated() != "" {
		inPlace := shape("_"+string(p.plainShape())) == p.dated()
		c.silent(!inPlace && (p.Limit == nil || !p.says("within")), "alternative.kind", say.PromiseFieldAlternative())
	}
	express := a.Kind == Express
	costs := express || a.Kind == Charged
	c.silent(a.Limit != nil && !express, "alternative.limit", say.TermTimeLimit())
	c.silent(a.Moment != "" && (!express || a.Limit != nil), "alternative.moment", say.PromiseFieldMoment())
	c.silent(a.Slot != nil && (!express || a.Limit != nil || a.Moment != ""), "alternative.slot", say.PromiseFieldSlot())
	c.silent(a.Fee != nil && !costs, "alternative.fee", say.TermFee())
	c.silent(a.FeePercent != 0 && (!costs || a.Fee != nil), "alternative.fee_percent", say.TermFee())
	c.silent(a.Promise != "" && a.Kind != Fallback, "alternative.promise", say.TermPromise())
	c.unsaidEnd("alternative.limit", a.Limit)
}

func (c *checker) unsaidConditions() {
	for _, condition := range c.promise.Conditions {
		c.silent(condition.Kind == OwnCondition && c.promise.Class == Remedy, "conditions.kind", say.PromiseFieldCondition())
		c.silent(condition.Limit != nil && condition.Kind != LastsLonger, "conditions.limit", say.TermTimeLimit())
		c.silent(condition.By != 0 && condition.Kind != ReachedBy, "conditions.by", say.PromiseFieldCondition())
		c.silent(condition.Fee != nil && condition.Kind != FeePaid, "conditions.fee", say.TermFee())
		if limit := condition.Limit; limit != nil {
			c.silent(limit.From != 0 || limit.Rings != 0, "conditions.limit", say.TermTimeLimit())
			c.unsaidStrictness("conditions.limit", limit)
		}
	}
}

func (c *checker) unsaidRemedy() {
	made := c.promise.OnMiss.Remedy
	if made == nil {
		return
	}
	c.silent(made.Cap != nil && made.CapPercent != 0, "on_miss.remedy.cap_percent", say.PromiseFieldAmount())
	c.silent(made.CapOf != OfMatter && made.CapPercent == 0, "on_miss.remedy.cap_of", say.PromiseFieldAmount())
	c.silent(made.Further != nil && made.Amount == nil, "on_miss.remedy.further", say.PromiseFieldAmount())
	c.silent(len(made.Steps) > 0 && made.Amount != nil, "on_miss.remedy.amount", say.PromiseFieldAmount())
	c.silent(len(made.Steps) > 0 && made.Percent != 0, "on_miss.remedy.percent", say.TermShare())
	c.unsaidStrictness("on_miss.remedy.every", made.Every)
	for at, step := range made.Steps {
		c.unsaidStrictness(row("on_miss.remedy.steps", at)+".after", &step.After)
		c.silent(step.After.From != 0, row("on_miss.remedy.steps", at)+".after.from", say.TermTimeLimit())
	}
	c.unsaidEnd("on_miss.remedy.claim_within", made.ClaimWithin)
	c.unsaidEnd("on_miss.remedy.paid_within", made.PaidWithin)
}

// unsaidLimits is of the limits besides the one of the main sentence.
func (c *checker) unsaidLimits() {
	p := c.promise
	main := Limit{}
	if p.Limit != nil {
		main = *p.Limit
	}
	for at, keyed := range p.Keyed {
		field := row("keyed", at) + ".limit"
		c.silent(keyed.Limit.Strictness != Within, field+".strictness", say.PromiseFieldStrictness())
		c.unsaidMinute(field, &keyed.Limit, true)
		c.counted(field, keyed.Limit, main)
	}
	if p.Share != nil {
		for at, tier := range p.Share.Tiers {
			field := row("share.tiers", at) + ".limit"
			c.silent(tier.Limit.Strictness != Within && (p.Share.Op == AtMost || tier.Limit.sameDay()), field+".strictness", say.PromiseFieldStrictness())
			c.unsaidMinute(field, &tier.Limit, p.Share.Op == AtMost || tier.Limit.Strictness != Within)
			if p.Share.Op == AtMost {
				c.zero(field, &tier.Limit)
			}
			c.counted(field, tier.Limit, main)
		}
	}
	for at, stage := range p.Stages {
		c.unsaidEnd(row("stages", at)+".limit", &stage.Limit)
	}
	if p.Repeat != nil {
		c.unsaidStrictness("repeat.every", p.Repeat.Every)
	}
	c.unsaidEnd("on_miss.explain", p.OnMiss.Explain)
	for at, appeal := range p.OnMiss.Appeals() {
		c.unsaidEnd(row("on_miss.appeal", at)+".limit", &appeal.Limit)
		c.unsaidEnd(row("on_miss.appeal", at)+".within", appeal.Within)
	}
}

// counted refuses a limit that counts otherwise than the one it is put in the
// place of: how that one does is all that is said.
func (c *checker) counted(field string, limit, main Limit) {
	c.silent(limit.Begins != AtOnce && limit.Begins != main.Begins, field+".begins", say.PromiseFieldBegins())
	c.silent(limit.Before && !main.Before, field+".before", say.PromiseFieldBegins())
}

// unsaidEnd is of a limit that is said with its preposition: how it begins is
// not.
func (c *checker) unsaidEnd(field string, limit *Limit) {
	if limit == nil {
		return
	}
	c.silent(limit.Strictness != Within && limit.sameDay(), field+".strictness", say.PromiseFieldStrictness())
	c.unsaidMinute(field, limit, limit.Strictness != Within)
	c.counted(field, *limit, Limit{})
}

// unsaidMinute refuses an end at a time of day where no sentence says it.
func (c *checker) unsaidMinute(field string, limit *Limit, unsaid bool) {
	_, byMinute := limit.Boundary.Minute()
	c.silent(byMinute && unsaid, field+".boundary", say.HoursFieldBoundary())
}

// unsaidStrictness is of a limit that is said by its measure alone.
func (c *checker) unsaidStrictness(field string, limit *Limit) {
	if limit == nil {
		return
	}
	c.zero(field, limit)
	c.silent(limit.Strictness != Within, field+".strictness", say.PromiseFieldStrictness())
	c.unsaidMinute(field, limit, true)
	c.counted(field, *limit, Limit{})
}
