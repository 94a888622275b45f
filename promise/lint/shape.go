package lint

import (
	"errors"
	"slices"
	"strings"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/promise"
)

// check takes over what keeps the promise from being stored at all, under the
// rule that its field belongs to.
func (l *linter) check() {
	var first *fault.Fault
	if !errors.As(l.promise.Check(), &first) {
		return
	}
	l.checked = map[string]bool{}
	for _, each := range append([]*fault.Fault{first}, first.More...) {
		l.checked[each.Field] = true
		f := found("unsound", each.Say)
		f.Rule, f.Promise, f.Field = ruleOf(each.Field), l.promise.Key, each.Field
		l.found = append(l.found, f)
	}
}

// ruleOf gives the rule that a field belongs to.
func ruleOf(field string) Rule {
	head, _, _ := strings.Cut(field, ".")
	switch head {
	case "start":
		return StartNamed
	case "stop", "stages":
		return StopNamed
	case "share", "internal":
		return ShareApart
	case "period", "population", "abandoned":
		return Population
	case "conditions":
		return Conditions
	case "exclusions", "seasons", "pauses":
		return Exclusions
	case "on_miss", "alternative":
		return Miss
	case "words":
		if strings.HasSuffix(field, ".deed") || strings.HasSuffix(field, ".who") || strings.HasSuffix(field, ".object") {
			return Visible
		}
		return SameNumbers
	}
	if strings.HasSuffix(field, ".counting") || strings.HasSuffix(field, ".boundary") || strings.HasSuffix(field, ".unit") {
		return Calendar
	}
	switch head {
	case "limit", "internal_limit", "keyed", "slot", "repeat", "level", "moment", "average", "indicator":
		return Numbered
	}
	return Visible
}

// timed says that the promise limits a time, always or in a share.
func timed(p promise.Promise) bool {
	return p.Limit != nil && (p.Class.Timed() || p.Class == promise.Instant)
}

// isValue says that nothing of the promise is measured as kept.
func isValue(p promise.Promise) bool { return p.Class == promise.Vague || p.Class == promise.Behaviour }

// behind are events that happen behind the counter: no customer sees them.
var behind = map[promise.Event]bool{
	promise.CaseBegun: true, promise.Referred: true, promise.Verified: true, promise.WorkStarted: true,
	promise.Reported: true, promise.Escalated: true, promise.Inspected: true, promise.Aware: true,
}

// shape looks at the events, the number and its calendar.
func (l *linter) shape() {
	p := &l.promise
	if isValue(*p) {
		if !p.Indicator.IsZero() {
			l.add("value", field("class"), language.Message{}, nil)
		}
		return
	}
	if behind[p.Stop] && p.Audience == promise.Public && p.Class.Timed() {
		l.add("unseen end", field("stop"), language.Message{}, nil)
	}
	if p.Class == promise.Instant || p.Class == promise.Entitle && p.Limit != nil {
		l.named("start", p.Start, "no start")
		l.named("stop", p.Stop, "no end")
	}
	if p.Moment == promise.SameMoment && p.Limit == nil {
		l.add("at once", field("moment"), language.Message{}, nil)
	}
	l.unmeasured()
	l.limits()
}

// unmeasured looks at what no clock tells, where nothing says how it is checked.
func (l *linter) unmeasured() {
	p := &l.promise
	if !p.Indicator.IsZero() {
		return
	}
	switch {
	case p.Source == promise.Imports:
		l.add("unsourced", field("indicator"), language.Message{}, nil)
	case !p.Class.Timed() && p.Class != promise.Reciprocal && p.Class != promise.Remedy && !l.checked["indicator"]:
		l.add("without a clock", field("indicator"), language.Message{}, nil)
	}
	if len(p.Stages) > 0 {
		l.add("stage without a clock", field("stages"), language.Message{}, nil)
	}
	if p.Share != nil && len(p.Share.Tiers) > 0 {
		l.add("share without a figure", field("share.tiers"), language.Message{}, nil)
	}
}

func (l *linter) named(name string, event promise.Event, kind string) {
	if event == "" && !l.checked[name] && (name == "start" || l.promise.Limit == nil || !l.promise.Limit.Before) {
		f := found(kind, language.Message{})
		f.Severity, f.Promise, f.Field = Warning, l.promise.Key, name
		l.found = append(l.found, f)
	}
}

// limits looks at the limit and at those that depend on something.
func (l *linter) limits() {
	if limit := l.promise.Limit; limit != nil {
		l.limit("limit", *limit, func(p *promise.Promise, limit promise.Limit) { p.Limit = &limit })
	}
	for at, keyed := range l.promise.Keyed {
		l.limit("keyed.limit", keyed.Limit, func(p *promise.Promise, limit promise.Limit) {
			p.Keyed = slices.Clone(p.Keyed)
			p.Keyed[at].Limit = limit
		})
	}
}

// hoursOfDay is from how many working hours on a limit fills a day of any
// office.
const hoursOfDay = 12

// thirtyYears is what no limit is longer than, in seconds.
const thirtyYears = 30 * 366 * 86400

func (l *linter) limit(name string, limit promise.Limit, with func(*promise.Promise, promise.Limit)) {
	if limit.From != 0 && len(l.promise.Keyed) == 0 {
		without := limit
		without.From = 0
		l.add("range", field(name+".from"), language.Message{}, l.changed(func(p *promise.Promise) { with(p, without) }))
	}
	switch {
	case seconds(limit.Limit) > thirtyYears:
		l.add("absurd", field(name+".value"), language.Message{}, nil)
	case limit.Unit == hours.InHours && limit.Counting == hours.Working && limit.Value > hoursOfDay:
		l.add("working hours", field(name+".unit"), language.Message{}, nil)
	case limit.Unit == hours.InDays && limit.Counting == hours.Working && limit.Boundary == "" && limit.Value > 0 && !limit.Before:
		closing := limit
		closing.Boundary = hours.AtClose
		l.add("end of day", field(name+".boundary"), language.Message{}, l.changed(func(p *promise.Promise) { with(p, closing) }))
	}
}

// seconds is about how long a limit is by the clock.
func seconds(limit hours.Limit) int64 {
	switch limit.Unit {
	case hours.InMinutes:
		return 60 * limit.Value
	case hours.InHours:
		return 3600 * limit.Value
	case hours.InDays:
		return 86400 * limit.Value
	case hours.InWeeks:
		return 7 * 86400 * limit.Value
	case hours.InMonths:
		return 30 * 86400 * limit.Value
	}
	return limit.Value
}
