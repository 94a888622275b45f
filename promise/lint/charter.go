package lint

import (
	"slices"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// Events are those that something in a house makes true.
type Events map[promise.Event]bool

// House is what the house tells that keeps the promises. The zero House tells
// nothing, and nothing is asked about it.
type House struct {
	Happening Events
	// Told are the values that are told of a case: its request types, and the
	// offices that are its places. What is not listed is told of none.
	Told map[promise.Dimension][]string
}

// Charter holds the promises of one charter against each other: two of one key,
// two for the same customers and events, a shorter limit within a longer one, a remedy or a
// fallback that leads nowhere; and against the house: a clock that nothing
// starts or stops, or for cases that nothing tells from others. What is wrong
// with each promise by itself, Promise says.
func Charter(all []promise.Promise, house House) []Finding {
	c := charter{all: all}
	for at := range all {
		c.one(at, house)
	}
	return c.found
}

// Among holds one promise against the others of its charter and against the house,
// as Charter does with the last of them.
func Among(p promise.Promise, others []promise.Promise, house House) []Finding {
	c := charter{all: append(slices.Clone(others), p)}
	c.one(len(others), house)
	return c.found
}

// charter is the work on one.
type charter struct {
	all   []promise.Promise
	found []Finding
}

// one holds a promise against those that stand before it, against what all of them
// lead to, and against the house.
func (c *charter) one(at int, house House) {
	p := c.all[at]
	for before := range at {
		c.pair(&p, &c.all[before])
	}
	c.order(&p)
	c.leads(p)
	if house.Happening != nil && p.Class.Timed() && p.Limit != nil {
		c.happens(p, house.Happening)
	}
	if house.Told != nil && p.Class.Timed() {
		c.told(p, house.Told)
	}
}

func (c *charter) add(p promise.Promise, name, kind string, m language.Message, repair func() []promise.Promise) {
	f := found(kind, m)
	f.Promise, f.Field, f.repair = p.Key, name, repair
	c.found = append(c.found, f)
}

// pair holds a promise against one that stands before it.
func (c *charter) pair(p, other *promise.Promise) {
	switch {
	case p.Key == other.Key && p.Key != "":
		c.add(*p, "key", "same key", say.CharterPromiseTwice(p.Key), nil)
	case !p.Class.Timed() || !other.Class.Timed() || p.Limit == nil || other.Limit == nil:
	case p.Start != other.Start || p.Stop != other.Stop || !meet(p, other):
	case same(p.Population, other.Population):
		c.add(*p, "population", "alike", say.LintAlike(other.Key), tiers(*other, *p))
	case seconds(p.Limit.Limit) != seconds(other.Limit.Limit) || p.Limit.Counting != other.Limit.Counting:
		c.add(*p, "limit", "inside another", say.LintInside(other.Key), nil)
	}
}

// meet says that a matter may come under both promises at once.
func meet(a, b *promise.Promise) bool {
	kinds := func(p *promise.Promise) (all []promise.ConditionKind) {
		for _, each := range p.Conditions {
			all = append(all, each.Kind)
		}
		return all
	}
	return a.Audience == b.Audience && overlap(a.Population, b.Population) &&
		slices.Equal(kinds(a), kinds(b)) && slices.Equal(a.Seasons, b.Seasons) &&
		(a.Until == 0 || b.Since <= a.Until) && (b.Until == 0 || a.Since <= b.Until)
}

// dimensions are the lists of a population.
func dimensions(p promise.Population) [5][]string {
	return [5][]string{p.Touchpoints, p.RequestTypes, p.Services, p.Segments, p.Places}
}

// overlap says that some matter is of both populations. An empty list is all.
func overlap(a, b promise.Population) bool {
	if a.Customers != b.Customers && a.Customers != "" && b.Customers != "" {
		return false
	}
	theirs := dimensions(b)
	for at, mine := range dimensions(a) {
		shared := slices.ContainsFunc(mine, func(each string) bool { return slices.Contains(theirs[at], each) })
		if len(mine) > 0 && len(theirs[at]) > 0 && !shared {
			return false
		}
	}
	return true
}

// same says that the populations are one.
func same(a, b promise.Population) bool {
	theirs := dimensions(b)
	for at, mine := range dimensions(a) {
		if len(mine) != len(theirs[at]) || slices.ContainsFunc(mine, func(each string) bool { return !slices.Contains(theirs[at], each) }) {
			return false
		}
	}
	return a.Customers == b.Customers
}

// tiers makes one promise of two that differ in how often and how soon: 60 % in
// 4 months and 90 % in 9 months. The second has a figure no more then: only where
// the first says how it is checked.
func tiers(first, second promise.Promise) func() []promise.Promise {
	a, b := first.Share, second.Share
	if first.Indicator.IsZero() || a == nil || b == nil || a.Op != promise.AtLeast || b.Op != promise.AtLeast || len(b.Tiers) > 0 {
		return nil
	}
	sooner := seconds(first.Limit.Limit) < seconds(second.Limit.Limit)
	if a.Percent == b.Percent || sooner != (a.Percent < b.Percent) {
		return nil
	}
	return func() []promise.Promise {
		p, share := first, *a
		share.Tiers = append(slices.Clone(share.Tiers), promise.Tier{Percent: b.Percent, Limit: *second.Limit})
		p.Share = &share
		return []promise.Promise{p}
	}
}

// ends are events in the order in which one matter comes to them.
var ends = []promise.Event{promise.Acknowledged, promise.Replied, promise.Decided, promise.Resolved, promise.Closed}

// order finds promises that end later and have a shorter limit.
func (c *charter) order(p *promise.Promise) {
	rank := slices.Index(ends, p.Stop)
	if rank < 0 || p.Limit == nil || !p.Class.Timed() {
		return
	}
	for at := range c.all {
		other := &c.all[at]
		later := slices.Index(ends, other.Stop) > rank && other.Start == p.Start && other.Class.Timed() && other.Limit != nil
		if later && meet(p, other) && other.Limit.Counting == p.Limit.Counting && seconds(other.Limit.Limit) < seconds(p.Limit.Limit) {
			c.add(*p, "limit", "out of order", say.LintOrder(other.Key), nil)
		}
	}
}

// leads finds a fallback that is not there, and a remedy with nothing to miss.
func (c *charter) leads(p promise.Promise) {
	if a := p.Alternative; a != nil && a.Kind == promise.Fallback && a.Promise != "" {
		there := slices.ContainsFunc(c.all, func(other promise.Promise) bool { return other.Key == a.Promise && other.Key != p.Key })
		if !there {
			c.add(p, "alternative.promise", "fallback missing", say.LintFallback(a.Promise), func() []promise.Promise {
				without := p
				without.Alternative = nil
				return []promise.Promise{without}
			})
		}
	}
	if p.Class != promise.Remedy {
		return
	}
	missed := slices.ContainsFunc(c.all, func(other promise.Promise) bool {
		return other.Class != promise.Remedy && !isValue(other) && other.Class != promise.Reciprocal && overlap(p.Population, other.Population)
	})
	if !missed {
		c.add(p, "class", "nothing to miss", language.Message{}, nil)
	}
}

// happens finds a clock that nothing starts or stops.
func (c *charter) happens(p promise.Promise, happening Events) {
	if p.Start != "" && !happening[p.Start] {
		c.add(p, "start", "never starts", language.Message{}, nil)
	}
	if p.Stop != "" && !happening[p.Stop] {
		c.add(p, "stop", "never ends", language.Message{}, nil)
	}
}

// told finds customers, cases and places that nothing tells from others: no
// clock runs for them, and no figure is made.
func (c *charter) told(p promise.Promise, told map[promise.Dimension][]string) {
	ask := func(by promise.Dimension, value, place string) {
		known := slices.ContainsFunc(told[by], func(each string) bool { return strings.EqualFold(each, strings.TrimSpace(value)) })
		if !known {
			c.add(p, place, "never told", say.LintNeverTold(value), nil)
		}
	}
	for _, each := range []struct {
		by     promise.Dimension
		values []string
		place  string
	}{
		{promise.ByRequest, p.Population.RequestTypes, "population.request_types"},
		{promise.ByService, p.Population.Services, "population.services"},
		{promise.BySegment, p.Population.Segments, "population.segments"},
		{promise.ByPlace, p.Population.Places, "population.places"},
	} {
		for _, value := range each.values {
			ask(each.by, value, each.place)
		}
	}
	for at, keyed := range p.Keyed {
		if keyed.By.Values() != nil {
			continue // the calendar tells it
		}
		ask(keyed.By, keyed.Value, "keyed."+strconv.Itoa(at)+".value")
	}
}
