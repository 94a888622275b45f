package promise

import (
	"errors"
	"regexp"
	"slices"

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

// Check gives a fault of kind Invalid when the promise cannot be made as it
// stands: the first field to correct, with the others in More. Fields are
// named as in JSON, those of the phrases words.<language>.<phrase>. A language
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
	switch {
	case !slices.Contains(Classes, p.Class):
		c.add("class", say.ErrChoose(say.PromiseFieldClass()))
	case !p.Class.Printed():
		c.add("class", say.PromiseClassNotPrinted())
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

// choices checks what is one of a few, and what is typed but not printed yet.
func (c *checker) choices() {
	p := c.promise
	choose := func(right bool, field string, label language.Message) {
		if !right {
			c.add(field, say.ErrChoose(label))
		}
	}
	choose(among(p.Audience, Public, InternalOnly), "audience", say.PromiseFieldAudience())
	choose(among(p.Source, Cases, Surveys, Scoring, Inspections, Imports), "source", say.PromiseFieldSource())
	choose(among(p.Abandoned, LeftOut, CountedAsMiss), "abandoned", say.PromiseFieldAbandoned())
	choose(among(p.Population.Customers, "", "external", "internal"),
		"population.customers", say.PromiseFieldCustomers())
	choose(among(p.Period, "", RollingQuarter, Daily, Weekly, Monthly, Quarterly, Yearly),
		"period", say.PromiseFieldPeriod())
	if len(p.Seasons) > 0 {
		c.add("seasons", say.PromisePartNotPrinted())
	}
	if p.Share != nil && len(p.Share.Tiers) > 0 {
		c.add("share.tiers", say.PromisePartNotPrinted())
	}
	if p.Alternative != nil && p.Alternative.Kind != AgreedDate {
		c.add("alternative.kind", say.PromisePartNotPrinted())
	}
}

func among[T comparable](value T, known ...T) bool { return slices.Contains(known, value) }

func (c *checker) measures() {
	p := c.promise
	c.share("share", p.Share)
	c.share("internal", p.Internal)
	c.limit("on_miss.explain", p.OnMiss.Explain)
	if p.Limit != nil || p.Class.Timed() {
		c.clock()
	} else if p.Indicator.IsZero() {
		c.add("indicator", say.ErrEnter(say.PromiseFieldIndicator()))
	}
	if (p.Class == ShareWithin || p.Class == Rate) && p.Share == nil {
		c.add("share", say.ErrEnter(say.TermShare()))
	}
}

// clock checks what a promise with a limit needs to run.
func (c *checker) clock() {
	p := c.promise
	if p.Limit == nil {
		c.add("limit", say.ErrEnter(say.TermTimeLimit()))
	}
	c.limit("limit", p.Limit)
	if !p.Start.Known() {
		c.add("start", say.ErrChoose(say.PromiseFieldStart()))
	}
	switch {
	case !p.Stop.Known():
		c.add("stop", say.ErrChoose(say.PromiseFieldStop()))
	case p.Stop == p.Start:
		c.add("stop", say.PromiseSameEvents())
	}
	for _, wait := range p.Pauses {
		if !slices.Contains(Waits, wait) {
			c.add("pauses", say.ErrChoose(say.PromiseFieldPauses()))
		}
	}
}

func (c *checker) limit(field string, limit *Limit) {
	if limit == nil {
		return
	}
	var wrong *fault.Fault
	if errors.As(limit.Check(), &wrong) {
		c.add(field+"."+wrong.Field, wrong.Say)
	} else if limit.Value == 0 && !limit.sameDay() {
		c.add(field+".value", say.ErrEnter(say.TermTimeLimit()))
	}
	if !among(limit.Strictness, Within, Below) {
		c.add(field+".strictness", say.ErrChoose(say.PromiseFieldStrictness()))
	}
}

func (c *checker) share(field string, share *Share) {
	if share == nil {
		return
	}
	if share.Percent < 1 || share.Percent > Whole {
		c.add(field+".percent", say.ErrRange(say.TermShare(), 1, 100))
	}
	if share.Op != AtLeast && share.Op != AtMost {
		c.add(field+".op", say.ErrChoose(say.TermShare()))
	}
}

// sameDay says that the limit is no working days at all.
func (l Limit) sameDay() bool { return l.Value == 0 && l.Unit == hours.InDays }

// Missing lists the languages in which the promise cannot be said yet, or only
// in words older than its source's.
func (p Promise) Missing() []language.Language {
	var missing []language.Language
	for _, l := range language.All {
		if p.Words.In[l].Deed == "" || slices.Contains(p.Words.Stale, l) {
			missing = append(missing, l)
		}
	}
	return missing
}
