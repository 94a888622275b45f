package lint

import (
	"slices"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// History counts the matters of the last twelve months that a promise would
// have covered: how many of them were done within each of several limits.
type History []Point

// Point is how many of those due were done within a limit.
type Point struct {
	Limit    hours.Limit
	Due, Met int
}

// languages looks at what is missing in a language, and at numbers in words.
func (l *linter) languages() {
	p := &l.promise
	for _, each := range p.Missing() {
		name := field("words." + string(each))
		if slices.Contains(p.Words.Stale, each) {
			l.add("stale", name, say.LintStale(each.Name()), nil)
		} else if !l.checked["words."+string(each)+".deed"] {
			l.add("not said", name, say.LintUnsaid(each.Name()), nil)
		}
	}
	l.numbersInWords()
}

// numbersInWords holds the numbers that phrases write in words against those of
// the first language.
func (l *linter) numbersInWords() {
	p := &l.promise
	first := max(0, slices.Index(language.All, p.Words.Source))
	lost := false
	for at, each := range language.All {
		switch {
		case l.numbers[at] == l.numbers[first] || p.Words.In[each].IsZero():
		case l.numbers[at] == "":
			lost = true
		default:
			l.about("numbers differ", l.where[at], nil)
		}
	}
	switch {
	case l.numbers[first] == "":
	case lost:
		l.about("numbers differ", l.where[first], nil)
	default:
		l.about("number in words", l.where[first], nil)
	}
}

// reached are events that say by themselves through which touchpoint a matter
// came.
var reached = map[promise.Event]string{
	promise.Rung: "telephone", promise.Answered: "telephone", promise.Held: "telephone", promise.TakenUp: "telephone",
	promise.Arrived: "face", promise.Attended: "face",
}

// share looks at how often it is promised, for whom and over which time.
func (l *linter) share() {
	p := &l.promise
	if p.Share != nil {
		if p.Class == promise.MaxTime && p.Share.Percent < promise.Whole {
			l.add("share without its kind", field("class"), language.Message{}, l.changed(func(p *promise.Promise) { p.Class = promise.ShareWithin }))
		}
		if p.Period == "" && p.Class != promise.Count {
			l.add("no period", field("period"), language.Message{}, l.changed(func(p *promise.Promise) { p.Period = promise.RollingQuarter }))
		}
		l.side()
	}
	if p.Exclusions != nil && slices.Contains(p.Exclusions, promise.PeakTimes) && len(p.Seasons) == 0 {
		l.add("peak without dates", field("seasons"), language.Message{}, nil)
	}
	if len(p.Population.Touchpoints) > 0 || !p.Class.Timed() || behind[p.Start] {
		return
	}
	touchpoint := reached[p.Start]
	if touchpoint == "" {
		l.add("no touchpoint", field("population.touchpoints"), language.Message{}, nil)
		return
	}
	l.add("no touchpoint", field("population.touchpoints"), language.Message{}, l.changed(func(p *promise.Promise) { p.Population.Touchpoints = []string{touchpoint} }))
}

// side looks at shares that leave most out.
func (l *linter) side() {
	p := &l.promise
	switch share := *p.Share; {
	case share.Op == promise.AtMost && share.Percent > promise.Whole/2:
		l.add("upside down", field("share.op"), language.Message{}, l.changed(func(p *promise.Promise) {
			turned := *p.Share
			turned.Op = promise.AtLeast
			p.Share = &turned
		}))
	case share.Op == promise.AtLeast && share.Percent < promise.Whole/2 && len(share.Tiers) == 0:
		l.add("hardly a share", field("share.percent"), language.Message{}, nil)
	}
	if inside := p.Internal; inside != nil && p.Reason.IsZero() && goal(inside) < p.Goal() {
		l.add("softer inside", field("internal"), language.Message{}, nil)
	}
}

func goal(share *promise.Share) promise.BasisPoints { return promise.Promise{Share: share}.Goal() }

// miss looks at what follows when the promise is broken.
func (l *linter) miss() {
	p := &l.promise
	if !p.Class.Timed() || p.Audience != promise.Public {
		return
	}
	if p.OnMiss.Explain == nil && p.OnMiss.Remedy == nil && p.OnMiss.Appeal == nil && p.Stop != promise.Explained {
		l.add("nothing on a miss", field("on_miss"), language.Message{}, l.changed(func(p *promise.Promise) {
			p.OnMiss.Explain = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Working, Boundary: hours.AtClose}}
		}))
	}
}

// reachable holds the target against itself and against the last twelve
// months.
func (l *linter) reachable() {
	p := &l.promise
	if !timed(*p) {
		return
	}
	if p.Goal() >= promise.Whole && (p.Reason.IsZero() || len(p.Conditions)+len(p.Exclusions)+len(p.Seasons) == 0) {
		l.add("always", field("share"), language.Message{}, nil)
	}
	if l.history == nil {
		return
	}
	points := l.comparable()
	due := 0
	for _, point := range points {
		due = max(due, point.Due)
	}
	if due < promise.Enough {
		l.add("no history", field("limit"), say.LintNoHistory(promise.Enough), nil)
		return
	}
	l.tooHigh(points)
	l.tooLow(points)
}

// comparable gives the points that count time as the promise does, the
// shortest first.
func (l *linter) comparable() (all []Point) {
	for _, point := range l.history {
		if point.Limit.Counting == l.promise.Limit.Counting && point.Due >= promise.Enough {
			all = append(all, point)
		}
	}
	slices.SortStableFunc(all, func(a, b Point) int { return int(min(1, max(-1, seconds(a.Limit)-seconds(b.Limit)))) })
	return all
}

// tooHigh finds a share that even the 95 % interval of what was reached does
// not touch. A longer limit than the promise's shows the more.
func (l *linter) tooHigh(points []Point) {
	p := &l.promise
	for _, point := range points {
		if seconds(point.Limit) < seconds(p.Limit.Limit) {
			continue
		}
		_, high := promise.Wilson(point.Met, point.Due)
		wanted := float64(p.Goal()) / float64(promise.Whole)
		if high >= wanted {
			return
		}
		kept := float64(point.Met) / float64(point.Due)
		l.add("above history", field("share.percent"), say.LintAbove(kept, wanted), l.lowered(kept))
		return
	}
}

// lowered promises what was kept, down to a whole step of five per cent.
func (l *linter) lowered(kept float64) func() []promise.Promise {
	const step = 500
	share := promise.BasisPoints(kept*float64(promise.Whole)) / step * step
	if share < promise.Whole/2 {
		return nil
	}
	return l.changed(func(p *promise.Promise) {
		p.Share = &promise.Share{Op: promise.AtLeast, Percent: share}
		if p.Class == promise.MaxTime {
			p.Class = promise.ShareWithin
		}
	})
}

// tooLow finds a limit of which half would have done.
func (l *linter) tooLow(points []Point) {
	p := &l.promise
	for _, point := range points {
		low, _ := promise.Wilson(point.Met, point.Due)
		if 2*seconds(point.Limit) > seconds(p.Limit.Limit) {
			return
		}
		if low*float64(promise.Whole) >= float64(min(p.Goal(), promise.Whole-200)) {
			l.add("cannot be missed", field("limit.value"), language.Message{}, l.changed(func(p *promise.Promise) {
				shorter := *p.Limit
				shorter.Limit = point.Limit
				p.Limit = &shorter
			}))
			return
		}
	}
}
