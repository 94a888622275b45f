package staff

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/promise"
)

// whom reads for whom and when the promise is made.
func (r *reading) whom() {
	p := &r.p
	p.Population.Touchpoints = marksOf(r, "population.touchpoints", p.Population.Touchpoints)
	p.Population.RequestTypes = marksOf(r, "population.request_types", p.Population.RequestTypes)
	r.listed("population.services", say.BuilderServices(), &p.Population.Services)
	r.listed("population.segments", say.BuilderSegments(), &p.Population.Segments)
	r.listed("population.places", say.BuilderPlaces(), &p.Population.Places)
	key(r, "population.customers", &p.Population.Customers)
	r.covered()
	p.Exclusions = marksOf(r, "exclusions", p.Exclusions)
	r.conditions()
	first := promise.YearDay{Month: time.January, Day: 1}
	p.Seasons = rowsOf(r, "seasons", p.Seasons, promise.Season{From: first, To: promise.YearDay{Month: time.December, Day: 31}, Only: true}, func(field string, _ promise.Season) promise.Season {
		return promise.Season{Only: r.form.Value(field+".mode") == only, From: r.yearDayTyped(field + ".from"), To: r.yearDayTyped(field + ".to")}
	})
	p.Since, p.Until = r.day("since", say.BuilderFieldSince(), p.Since), r.day("until", say.BuilderFieldUntil(), p.Until)
}

// covered reads what the sentence calls what it covers. One that a manager named
// in the lists, or the promise that holds instead, is called so from the first.
func (r *reading) covered() {
	for at := 0; r.form.Typed(place("covered", at) + ".key"); at++ {
		key := r.form.Value(place("covered", at) + ".key")
		if name := r.phraseTyped(place("covered", at)+".name", say.PromiseFieldValueName(), r.words.Names[key]); name != r.words.Names[key] {
			r.words.Names = called(r.words.Names, key, name)
		}
	}
	r.p.Words.In[r.In] = r.words
	for _, key := range r.p.Nameable() {
		given, known := r.givenName(key)
		if !known || slices.Contains(r.Shown.Nameable(), key) {
			continue
		}
		for l, words := range r.p.Words.In {
			if name := given.In[l]; name != "" && !strings.ContainsFunc(name, unicode.IsNumber) && !words.IsZero() {
				words.Names = called(words.Names, key, name)
				r.p.Words.In[l] = words
			}
		}
	}
	r.words = r.p.Words.In[r.In]
	if r.words.IsZero() {
		delete(r.p.Words.In, r.In)
	}
}

// givenName is what the lists, or the charter, call a key.
func (r *reading) givenName(key string) (language.Text, bool) {
	for _, each := range slices.Concat(r.Lists.Touchpoints, r.Lists.RequestTypes) {
		if each.Key == key {
			return each.Name, true
		}
	}
	for _, each := range r.Past.Others {
		if each.Key == key {
			return each.Title, true
		}
	}
	return language.Text{}, false
}

// called puts a name among others; none takes it out.
func called(names map[string]string, key, name string) map[string]string {
	names = maps.Clone(names)
	if names == nil {
		names = map[string]string{}
	}
	if names[key] = name; name == "" {
		delete(names, key)
	}
	return names
}

// conditions reads what was marked, in the order in which it stood.
func (r *reading) conditions() {
	if !r.form.Typed("conditions.asked") {
		return
	}
	var before []promise.ConditionKind
	for _, each := range r.p.Conditions {
		before = append(before, each.Kind)
	}
	var all []promise.Condition
	for _, kind := range marksOf(r, "conditions", before) {
		all = append(all, r.conditionTyped(kind))
	}
	r.p.Conditions = all
}

// conditionTyped is a condition that was marked, with what it measures: as it
// was, as it was typed, or as is usual.
func (r *reading) conditionTyped(kind promise.ConditionKind) promise.Condition {
	c, was := promise.Condition{Kind: kind}, false
	for _, each := range r.p.Conditions {
		if each.Kind == kind && !was {
			c, was = each, true
		}
	}
	switch kind {
	case promise.ReachedBy:
		if !was {
			c.By = 14 * 60
		}
		if typed := r.form.Value("conditions.by"); typed != "" {
			at, err := language.ParseTime(typed)
			if err != nil {
				r.form.Wrongly("conditions.by", say.ErrEnter(say.BuilderTimeOfDay()))
				return c
			}
			c.By = hours.Minute(at / time.Minute)
		}
	case promise.FeePaid:
		c.Fee, c.FeeTo = r.money("conditions.fee", c.Fee), r.money("conditions.fee_to", c.FeeTo)
	case promise.LastsLonger:
		if c.Limit == nil {
			c.Limit = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InHours, Counting: hours.Clock}}
		}
		limit := r.needed("conditions.limit", *c.Limit)
		c.Limit = &limit
	}
	return c
}

// marksOf gives what was marked of a list, in the order in which it stood. A list
// that was shown and has no mark is empty.
func marksOf[K ~string](r *reading, name string, before []K) (all []K) {
	if !r.form.Typed(name + ".asked") {
		return before
	}
	marked := r.form.Values(name)
	for _, each := range before {
		if slices.Contains(marked, string(each)) {
			all = append(all, each)
		}
	}
	for _, each := range marked {
		if !slices.Contains(all, K(each)) {
			all = append(all, K(each))
		}
	}
	return all
}

// miss reads what follows when the promise is broken.
func (r *reading) miss() {
	on := &r.p.OnMiss
	on.Explain = r.limit("on_miss.explain", on.Explain)
	r.remedy()
	if !r.form.Typed("on_miss.appeal.asked") {
		return
	}
	usual := promise.Appeal{Limit: promise.Limit{Limit: hours.Limit{Value: 10, Unit: hours.InDays, Counting: hours.Working}}}
	chain := rowsOf(r, "on_miss.appeal", on.Appeals(), usual, func(field string, appeal promise.Appeal) promise.Appeal {
		appeal.Officer = r.text(field+".officer", say.TermOfficer(), appeal.Officer)
		appeal.Limit = r.needed(field+".limit", appeal.Limit)
		appeal.Within = r.limit(field+".within", appeal.Within)
		if appeal.Officer.IsZero() {
			r.form.Wrongly(field+".officer", say.ErrEnter(say.TermOfficer()))
		}
		return appeal
	})
	on.Appeal = nil
	for _, each := range slices.Backward(chain) {
		each.Then = on.Appeal
		on.Appeal = &each
	}
}

// remedy reads what a remedy is worth. One without words and without a sum is
// none.
func (r *reading) remedy() {
	before := r.p.OnMiss.Remedy
	if before == nil {
		if !r.form.TypedUnder(making) {
			return
		}
		before = &promise.Making{}
	}
	made := *before
	made.Amount, made.Cap = r.money(making+"amount", made.Amount), r.money(making+"cap", made.Cap)
	r.percent(making+"percent", &made.Percent)
	r.percent(making+"cap_percent", &made.CapPercent)
	made.Every = r.limit(making+"every", made.Every)
	if made.Further = r.money(making+"further", made.Further); made.Further != nil && made.Every == nil {
		made.Every = &promise.Limit{Limit: hours.Limit{Value: 12, Unit: hours.InHours, Counting: hours.Clock}}
	}
	r.steps(&made)
	key(r, making+"cap_of", &made.CapOf)
	r.flag(making+"claimed", &made.Claimed)
	r.flag(making+"to_each", &made.ToEach)
	made.ClaimWithin, made.PaidWithin = r.limit(making+"claim_within", made.ClaimWithin), r.limit(making+"paid_within", made.PaidWithin)
	if before.ClaimWithin == nil && made.ClaimWithin != nil { // a time to ask: one has to
		made.Claimed = true
	}
	usual := promise.KeyedSum{By: promise.BySegment, Amount: money.Amount{Currency: r.Currency}}
	if made.Amount != nil {
		usual.Amount = *made.Amount
	}
	made.Keyed = rowsOf(r, making+"keyed", made.Keyed, usual, func(field string, keyed promise.KeyedSum) promise.KeyedSum {
		key(r, field+".by", &keyed.By)
		if amount := r.money(field+".amount", &keyed.Amount); amount != nil {
			keyed.Amount = *amount
		} else {
			r.form.Wrongly(field+".amount", say.ErrEnter(say.PromiseFieldAmount()))
		}
		keyed.Value = r.forSomeTyped(field, keyed.Value)
		return keyed
	})
	r.p.OnMiss.Remedy = &made
	if r.form.Typed("words." + string(r.In) + ".remedy.slots") {
		r.unworded(before, made)
	}
}

// steps reads sums by how late it is. The next begins twice as late.
func (r *reading) steps(made *promise.Making) {
	usual := promise.Step{After: promise.Limit{Limit: hours.Limit{Value: 15, Unit: hours.InMinutes, Counting: hours.Clock}}, Percent: 2500}
	if last := len(made.Steps) - 1; last >= 0 {
		usual = made.Steps[last]
		usual.After.Value *= 2
	}
	made.Steps = rowsOf(r, making+"steps", made.Steps, usual, func(field string, step promise.Step) promise.Step {
		step.After = r.needed(field+".after", step.After)
		step.Amount = r.money(field+".amount", step.Amount)
		r.percent(field+".percent", &step.Percent)
		return step
	})
}

// unworded ends a remedy whose words and sums were taken away, and gives every
// sum its place in the words.
func (r *reading) unworded(before *promise.Making, made promise.Making) {
	had := r.p.Words.In[r.In].Remedy != ""
	worth := made.Amount != nil || made.Percent != 0 || made.Every != nil || made.Cap != nil || made.CapPercent != 0 || len(made.Keyed)+len(made.Steps) > 0
	words := strings.TrimSpace(before.Settled(r.words.Remedy))
	switch {
	case had && words == "" && !worth && r.p.Class != promise.Remedy:
		r.p.OnMiss.Remedy = nil
		r.words.Remedy = ""
		for l, each := range r.p.Words.In {
			each.Remedy = ""
			r.p.Words.In[l] = each
		}
	case r.words.Remedy != "":
		r.words.Remedy = made.Settled(r.words.Remedy)
	}
}

// counted reads how it is counted, and what we hold ourselves to.
func (r *reading) counted() {
	p := &r.p
	r.period()
	key(r, "source", &p.Source)
	key(r, "population.counted", &p.Population.Counted)
	key(r, "abandoned", &p.Abandoned)
	p.Indicator = r.text("indicator", say.PromiseFieldIndicator(), p.Indicator)
	p.Internal = r.share("internal", p.Internal, false)
	p.InternalLimit = r.limit("internal_limit", p.InternalLimit)
}

// period reads the stretch of time that one figure is of. The usual one is not
// written down where nobody chose it.
func (r *reading) period() {
	if !r.form.Typed("period") {
		return
	}
	next := promise.Period(r.form.Value("period"))
	if next == rolling {
		next = promise.RollingQuarter
		if r.form.Typed("period.count") {
			next = promise.Period(strconv.FormatInt(r.whole("period.count"), 10) + " " + r.form.Value("period.unit"))
		}
	}
	if r.p.Period != "" || next != promise.RollingQuarter {
		r.p.Period = next
	}
}

// besides reads what is said of the promise itself.
func (r *reading) besides() {
	p := &r.p
	p.Title = r.text("title", say.PromiseFieldTitle(), p.Title)
	p.Law = r.text("law", say.PromiseFieldLaw(), p.Law)
	p.Reason = r.text("reason", say.TermReason(), p.Reason)
	key(r, "audience", &p.Audience)
	key(r, "owner", &p.Owner)
}

func (r *reading) day(name string, label language.Message, before hours.Date) hours.Date {
	typed := strings.TrimSpace(r.form.Value(name))
	if !r.form.Typed(name) || typed == "" {
		if r.form.Typed(name) {
			return 0
		}
		return before
	}
	date, err := hours.ParseDate(language.WesternDigits(typed))
	if err != nil {
		r.form.Wrongly(name, say.ErrEnter(label))
		return before
	}
	return date
}
