package promise

import (
	"cmp"
	"regexp"
	"slices"

	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/internal/money"
)

// measures checks what is measured, and that nothing is missing that the
// class measures.
func (c *checker) measures() {
	p := c.promise
	c.share("share", p.Share)
	c.share("internal", p.Internal)
	for _, each := range []struct {
		field string
		limit *Limit
	}{
		{"limit", p.Limit},
		{"internal_limit", p.InternalLimit},
		{"on_miss.explain", p.OnMiss.Explain},
	} {
		c.limit(each.field, each.limit)
	}
	c.class()
	if p.Limit != nil {
		c.events()
	}
	c.unsaid()
	c.unmeasured()
	c.tiers("share", p.Share, p.Limit)
	c.tiers("internal", p.Internal, cmp.Or(p.InternalLimit, p.Limit))
	c.keyed()
	c.level()
	c.repeat()
	c.alternative()
	c.remedy()
	for at, appeal := range p.OnMiss.Appeals() {
		field := row("on_miss.appeal", at)
		c.limit(field+".limit", &appeal.Limit)
		c.limit(field+".within", appeal.Within)
		if appeal.Officer.IsZero() {
			c.add(field+".officer", say.ErrEnter(say.TermOfficer()))
		}
	}
}

// class asks for what the promise's class cannot be without.
func (c *checker) class() {
	p := c.promise
	switch p.Class {
	case MaxTime, ShareWithin, Notice, AverageTime:
		if p.Limit == nil {
			c.add("limit", say.ErrEnter(say.TermTimeLimit()))
			c.events()
		}
	case Instant:
		if p.Moment == "" && p.Limit == nil {
			c.add("moment", say.ErrChoose(say.PromiseFieldMoment()))
		}
	case Window:
		if p.Limit == nil && (p.Slot == nil || p.Slot.Hours == 0 && !p.Slot.HalfDay) {
			c.add("slot", say.ErrEnter(say.PromiseFieldSlot()))
		}
	case Cadence:
		if p.Repeat == nil {
			c.add("repeat", say.ErrEnter(say.PromiseFieldRepeat()))
		}
	case Count:
		if p.Level == nil {
			c.add("level", say.ErrEnter(say.PromiseFieldLevel()))
		}
	case Remedy:
		if p.OnMiss.Remedy == nil {
			c.add("on_miss.remedy", say.ErrEnter(say.TermRemedy()))
		}
	case Entitle, Behaviour, Vague, Rate, Survey, Available:
		if p.Limit == nil && p.Indicator.IsZero() {
			c.add("indicator", say.ErrEnter(say.PromiseFieldIndicator()))
		}
	}
	if p.Share == nil && (p.Class == ShareWithin || p.Class == Rate && p.Level == nil) {
		c.add("share", say.ErrEnter(say.TermShare()))
	}
}

// events checks what starts and stops the time.
func (c *checker) events() {
	p := c.promise
	c.choose(p.Start.Known(), "start", say.PromiseFieldStart())
	switch {
	case p.Limit != nil && p.Limit.Before || p.Class == Window || p.Class == Notice:
	case !p.Stop.Known():
		c.add("stop", say.ErrChoose(say.PromiseFieldStop()))
	case p.Stop == p.Start:
		c.add("stop", say.PromiseSameEvents())
	}
}

func (c *checker) keyed() {
	for at, keyed := range c.promise.Keyed {
		field := row("keyed", at)
		c.choose(slices.Contains(Dimensions, keyed.By), field+".by", say.PromiseFieldDimension())
		c.limit(field+".limit", &keyed.Limit)
		values := keyed.By.Values()
		if keyed.Value == "" || values != nil && !slices.Contains(values, keyed.Value) {
			c.add(field+".value", say.ErrEnter(say.PromiseFieldValue()))
		}
	}
	for at, stage := range c.promise.Stages {
		c.choose(stage.Stop.Known(), row("stages", at)+".stop", say.PromiseFieldStop())
		c.limit(row("stages", at)+".limit", &stage.Limit)
	}
	c.slot("slot.hours", c.promise.Slot)
}

func (c *checker) slot(field string, s *Slot) {
	if s != nil && (s.Hours < 0 || s.Hours > 24 || s.HalfDay && s.Hours != 0) {
		c.add(field, say.ErrRange(say.PromiseFieldSlot(), 1, 24))
	}
}

func (c *checker) level() {
	level := c.promise.Level
	if level == nil {
		return
	}
	c.choose(slices.Contains(LevelKinds, level.Kind), "level.kind", say.PromiseFieldLevel())
	switch level.Kind {
	case Band, BelowMean:
		c.percent("level.percent", level.Percent, say.PromiseFieldLevel())
	default:
		c.choose(among(level.Strictness, Within, Below), "level.strictness", say.PromiseFieldStrictness())
		c.choose(among(level.Op, AtLeast, AtMost), "level.op", say.PromiseFieldLevel())
		c.number(*level)
	}
}

// number wants one that can be kept and can be missed.
func (c *checker) number(level Level) {
	strict := level.Strictness == Below
	switch none := level.Value == 0 && (level.Op == AtLeast) != strict; {
	case level.Value < 0, none, level.Kind == Per && level.Per < 1:
		c.add("level.value", say.ErrEnter(say.PromiseFieldLevel()))
	case level.Kind == Per && (level.Value > level.Per || level.Value == level.Per && level.Op == AtLeast && strict):
		c.add("level.value", say.PromiseMoreThanAll())
	}
}

func (c *checker) repeat() {
	repeat := c.promise.Repeat
	if repeat == nil {
		return
	}
	c.limit("repeat.every", repeat.Every)
	ways := 0
	for _, given := range []bool{repeat.Every != nil, repeat.Times != 0, len(repeat.Dates) > 0} {
		if given {
			ways++
		}
	}
	if ways != 1 || repeat.Times < 0 {
		c.add("repeat", say.ErrEnter(say.PromiseFieldRepeat()))
	}
	if repeat.Times > 0 {
		c.choose(slices.Contains(Periods, repeat.In), "repeat.in", say.PromiseFieldPeriod())
	}
	for at, day := range repeat.Dates {
		c.choose(day.sound(), row("repeat.dates", at), say.PromiseFieldRepeat())
	}
	c.choose(repeat.Until == "" || repeat.Until.Known(), "repeat.until", say.PromiseFieldStop())
}

func (c *checker) alternative() {
	a := c.promise.Alternative
	if a == nil {
		return
	}
	c.choose(slices.Contains(Alternatives, a.Kind), "alternative.kind", say.PromiseFieldAlternative())
	c.limit("alternative.limit", a.Limit)
	c.slot("alternative.slot.hours", a.Slot)
	c.amount("alternative.fee", a.Fee)
	switch {
	case a.Kind == Express && a.Limit == nil && a.Moment == "" && a.Slot == nil:
		c.add("alternative.limit", say.ErrEnter(say.TermTimeLimit()))
	case a.Moment != "" && !slices.Contains(Moments, a.Moment):
		c.add("alternative.moment", say.ErrChoose(say.PromiseFieldMoment()))
	case a.Kind == Charged && a.Fee == nil && a.FeePercent == 0:
		c.add("alternative.fee", say.ErrEnter(say.TermFee()))
	case a.Kind == Fallback && !soundKey.MatchString(a.Promise):
		c.add("alternative.promise", say.ErrChoose(say.TermPromise()))
	}
}

func (c *checker) remedy() {
	made := c.promise.OnMiss.Remedy
	if made == nil {
		return
	}
	c.amount("on_miss.remedy.amount", made.Amount)
	c.amount("on_miss.remedy.cap", made.Cap)
	c.limit("on_miss.remedy.every", made.Every)
	c.amount("on_miss.remedy.further", made.Further)
	if made.Further != nil && made.Every == nil {
		c.add("on_miss.remedy.every", say.ErrEnter(say.BuilderAgain()))
	}
	c.steps(made.Steps)
	c.currencies(made)
	if made.ClaimWithin != nil && !made.Claimed {
		c.add("on_miss.remedy.claimed", say.PromiseClaimUnasked())
	}
	c.limit("on_miss.remedy.claim_within", made.ClaimWithin)
	c.limit("on_miss.remedy.paid_within", made.PaidWithin)
	c.choose(among(made.CapOf, OfMatter, OfYearlyBill), "on_miss.remedy.cap_of", say.PromiseFieldAmount())
	for at, keyed := range made.Keyed {
		field := row("on_miss.remedy.keyed", at)
		c.choose(slices.Contains(Dimensions, keyed.By) && keyed.By.Values() == nil, field+".by", say.PromiseFieldDimension())
		c.amount(field+".amount", &keyed.Amount)
		if keyed.Value == "" {
			c.add(field+".value", say.ErrEnter(say.PromiseFieldValue()))
		}
	}
}

// steps checks that each is of a longer delay than the one before, and is worth
// one thing.
func (c *checker) steps(steps []Step) {
	for at, step := range steps {
		field := row("on_miss.remedy.steps", at)
		c.limit(field+".after", &step.After)
		if at > 0 && step.After.about() <= steps[at-1].After.about() {
			c.add(field+".after.value", say.PromiseStepsRise())
		}
		c.amount(field+".amount", step.Amount)
		switch {
		case step.Amount == nil:
			c.percent(field+".percent", step.Percent, say.PromiseFieldAmount())
		default:
			c.silent(step.Percent != 0, field+".percent", say.TermShare())
		}
	}
}

// about is how long a limit is by the clock, in seconds.
func (l Limit) about() int64 {
	return l.Value * map[hours.Unit]int64{
		hours.InSeconds: 1, hours.InMinutes: 60, hours.InHours: 3600, hours.InDays: 86400, hours.InWeeks: 7 * 86400, hours.InMonths: 30 * 86400,
	}[l.Unit]
}

var soundCurrency = regexp.MustCompile(`^[A-Z]{3}$`)

func (c *checker) amount(field string, amount *money.Amount) {
	if amount != nil && (amount.Minor <= 0 || !soundCurrency.MatchString(amount.Currency)) {
		c.add(field, say.ErrEnter(say.PromiseFieldAmount()))
	}
}
