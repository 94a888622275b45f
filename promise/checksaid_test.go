package promise_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/promise"
)

// put is a field given one of two values.
type put struct {
	field string
	with  func(p *promise.Promise, second bool)
}

// either is the first value, or the second.
func either[T any](first, second T) func(bool) T {
	return func(other bool) T {
		if other {
			return second
		}
		return first
	}
}

func days(value int64) promise.Limit {
	return promise.Limit{Limit: hours.Limit{Value: value, Unit: hours.InDays, Counting: hours.Clock}}
}

// limited puts a limit as it is, and one that is of every kind besides.
func limited(field string, set func(*promise.Promise, *promise.Limit)) (all []put) {
	add := func(name string, change func(*promise.Limit, bool)) {
		all = append(all, put{field + name, func(p *promise.Promise, second bool) {
			l := days(37)
			change(&l, second)
			set(p, &l)
		}})
	}
	add("", func(l *promise.Limit, second bool) { l.Value = either[int64](37, 38)(second) })
	add(".unit", func(l *promise.Limit, second bool) { l.Unit = either(hours.InHours, hours.InDays)(second) })
	add(".counting", func(l *promise.Limit, second bool) { l.Counting = either(hours.Clock, hours.Working)(second) })
	add(".strictness", func(l *promise.Limit, second bool) { l.Strictness = either(promise.Below, promise.Within)(second) })
	add(".from", func(l *promise.Limit, second bool) { l.From = either[int64](27, 28)(second) })
	add(".boundary", func(l *promise.Limit, second bool) {
		l.Boundary = hours.AtMinute(either[hours.Minute](13*60, 14*60)(second))
	})
	add(".begins", func(l *promise.Limit, second bool) { l.Begins = either(promise.NextOpening, promise.MonthEnd)(second) })
	add(".rings", func(l *promise.Limit, second bool) { l.Unit, l.Rings = hours.InSeconds, either[int64](3, 4)(second) })
	return all
}

// shares are all that can be said of a share.
func shares(field string, set func(*promise.Promise, *promise.Share)) (all []put) {
	for _, op := range []promise.Op{promise.AtLeast, promise.AtMost} {
		for _, strict := range []promise.Strictness{promise.Within, promise.Below} {
			all = append(all, put{field + " " + string(op) + " " + string(strict), func(p *promise.Promise, second bool) {
				set(p, &promise.Share{Op: op, Percent: either[promise.BasisPoints](3700, 3800)(second), Strictness: strict})
			}})
		}
	}
	return append(all,
		put{field + ".op", func(p *promise.Promise, second bool) {
			set(p, &promise.Share{Op: either(promise.AtLeast, promise.AtMost)(second), Percent: 3700})
		}},
		put{field + ".strictness", func(p *promise.Promise, second bool) {
			set(p, &promise.Share{Op: promise.AtLeast, Percent: 3700, Strictness: either(promise.Below, promise.Within)(second)})
		}},
		put{field + ".tiers", func(p *promise.Promise, second bool) {
			set(p, &promise.Share{Op: promise.AtLeast, Percent: 3700, Tiers: []promise.Tier{{Percent: either[promise.BasisPoints](4700, 4800)(second), Limit: days(5)}}})
		}},
	)
}

func sum(minor int64) *money.Amount { return &money.Amount{Minor: minor, Currency: "PKR"} }

// puts are the fields that a customer is told, each with two values.
func puts() (all []put) {
	add := func(field string, with func(p *promise.Promise, second bool)) { all = append(all, put{field, with}) }
	all = append(all, limited("limit", func(p *promise.Promise, l *promise.Limit) {
		p.Limit, p.Start, p.Stop = l, promise.Received, promise.Replied
	})...)
	all = append(all, limited("keyed", func(p *promise.Promise, l *promise.Limit) {
		p.Keyed = []promise.Keyed{{By: promise.ByPlace, Value: "town", Limit: *l}}
	})...)
	all = append(all, limited("stages", func(p *promise.Promise, l *promise.Limit) {
		p.Stages = []promise.Stage{{Stop: promise.Closed, Limit: *l}}
	})...)
	all = append(all, limited("repeat.every", func(p *promise.Promise, l *promise.Limit) { p.Repeat = &promise.Repeat{Every: l} })...)
	all = append(all, limited("on_miss.explain", func(p *promise.Promise, l *promise.Limit) { p.OnMiss.Explain = l })...)
	all = append(all, limited("on_miss.appeal", func(p *promise.Promise, l *promise.Limit) {
		p.OnMiss.Appeal = &promise.Appeal{Officer: language.NewText(language.English, "the chief"), Limit: *l}
	})...)
	all = append(all, limited("share.tiers.limit", func(p *promise.Promise, l *promise.Limit) {
		p.Share = &promise.Share{Op: promise.AtLeast, Percent: 3700, Tiers: []promise.Tier{{Percent: 4700, Limit: *l}}}
	})...)
	all = append(all, limited("on_miss.remedy.steps.after", func(p *promise.Promise, l *promise.Limit) {
		p.OnMiss.Remedy = &promise.Making{Steps: []promise.Step{{After: *l, Percent: 2700}}}
	})...)
	add("on_miss.remedy.steps", func(p *promise.Promise, second bool) {
		five := days(5)
		p.OnMiss.Remedy = &promise.Making{Steps: []promise.Step{{After: five, Amount: sum(either[int64](37_00, 38_00)(second))}}}
	})
	add("on_miss.remedy.further", func(p *promise.Promise, second bool) {
		five := days(5)
		p.OnMiss.Remedy = &promise.Making{Amount: sum(9900), Every: &five, Further: sum(either[int64](37_00, 38_00)(second))}
	})
	for _, by := range []promise.Dimension{promise.ByOpening, promise.ByDay} {
		all = append(all, put{"keyed by " + string(by), func(p *promise.Promise, second bool) {
			values := by.Values()
			p.Keyed = []promise.Keyed{{By: by, Value: either(values[0], values[1])(second), Limit: days(5)}}
		}})
	}
	for _, kind := range promise.ConditionKinds {
		all = append(all, limited("conditions.limit "+string(kind), func(p *promise.Promise, l *promise.Limit) {
			p.Conditions = []promise.Condition{{Kind: kind, Limit: l}}
		})...)
		add("conditions.by "+string(kind), func(p *promise.Promise, second bool) {
			p.Conditions = []promise.Condition{{Kind: kind, By: either[hours.Minute](600, 660)(second)}}
		})
		add("conditions.fee "+string(kind), func(p *promise.Promise, second bool) {
			p.Conditions = []promise.Condition{{Kind: kind, Fee: sum(either[int64](37_00, 38_00)(second))}}
		})
	}
	for _, kind := range promise.Alternatives {
		all = append(all, limited("alternative.limit "+string(kind), func(p *promise.Promise, l *promise.Limit) {
			p.Alternative = &promise.Alternative{Kind: kind, Limit: l, Promise: "other"}
			if kind != promise.Fallback {
				p.Alternative.Promise = ""
			}
		})...)
		add("alternative.fee "+string(kind), func(p *promise.Promise, second bool) {
			five := days(5)
			p.Alternative = &promise.Alternative{Kind: kind, Limit: &five, Fee: sum(either[int64](37_00, 38_00)(second))}
			if kind != promise.Express {
				p.Alternative.Limit = nil
			}
		})
		add("alternative.moment "+string(kind), func(p *promise.Promise, second bool) {
			p.Alternative = &promise.Alternative{Kind: kind, Moment: either(promise.SameDay, promise.SameMoment)(second)}
		})
		add("alternative.slot "+string(kind), func(p *promise.Promise, second bool) {
			p.Alternative = &promise.Alternative{Kind: kind, Slot: &promise.Slot{Hours: either[int64](3, 4)(second)}}
		})
	}
	add("alternative.kind", func(p *promise.Promise, second bool) {
		p.Alternative = &promise.Alternative{Kind: either(promise.AgreedDate, promise.ToldDate)(second)}
	})
	all = append(all, shares("share", func(p *promise.Promise, s *promise.Share) { p.Share = s })...)
	return append(all, levels()...)
}

// levels are the numbers, and what is chosen of a few.
func levels() (all []put) {
	add := func(field string, with func(p *promise.Promise, second bool)) { all = append(all, put{field, with}) }
	for _, kind := range promise.LevelKinds {
		for _, full := range []promise.Level{
			{Op: promise.AtMost, Value: 3}, {Op: promise.AtMost, Value: 3, Per: 100}, {Percent: 300}, {Op: promise.AtMost, Value: 3, Per: 100, Percent: 300},
		} {
			full.Kind = kind
			add("level.value "+string(kind), func(p *promise.Promise, second bool) {
				level := full
				level.Value *= either[int64](1, 2)(second)
				level.Percent *= either[promise.BasisPoints](1, 2)(second)
				p.Level = &level
			})
			add("level.op "+string(kind), func(p *promise.Promise, second bool) {
				level := full
				level.Op = either(promise.AtMost, promise.AtLeast)(second)
				p.Level = &level
			})
		}
	}
	add("moment", func(p *promise.Promise, second bool) {
		p.Moment = either(promise.SameDay, promise.FirstContact)(second)
	})
	add("average", func(p *promise.Promise, second bool) { p.Average = either(promise.Median, promise.Mean)(second) })
	add("slot.hours", func(p *promise.Promise, second bool) { p.Slot = &promise.Slot{Hours: either[int64](3, 4)(second)} })
	add("slot.chosen", func(p *promise.Promise, second bool) { p.Slot = &promise.Slot{Hours: 3, Chosen: second} })
	add("slot.half", func(p *promise.Promise, second bool) { p.Slot = &promise.Slot{HalfDay: true, Chosen: second} })
	add("repeat.times", func(p *promise.Promise, second bool) {
		p.Repeat = &promise.Repeat{Times: either[int64](3, 4)(second), In: promise.Monthly}
	})
	add("repeat.in", func(p *promise.Promise, second bool) {
		p.Repeat = &promise.Repeat{Times: 3, In: either(promise.Monthly, promise.Yearly)(second)}
	})
	add("repeat.until", func(p *promise.Promise, second bool) {
		p.Repeat = &promise.Repeat{Times: 3, In: promise.Monthly, Until: either(promise.Closed, promise.Event("own: board-met"))(second)}
	})
	add("repeat.dates", func(p *promise.Promise, second bool) {
		p.Repeat = &promise.Repeat{Dates: []promise.YearDay{{Month: 7, Day: either(7, 8)(second)}}}
	})
	add("seasons", func(p *promise.Promise, second bool) {
		p.Seasons = []promise.Season{{From: promise.YearDay{Month: 7, Day: 7}, To: promise.YearDay{Month: 8, Day: 7}, Only: second}}
	})
	add("period", func(p *promise.Promise, second bool) {
		p.Period = either[promise.Period]("7 months", "8 months")(second)
	})
	add("population.counted", func(p *promise.Promise, second bool) {
		p.Population.Counted = either(promise.StillOpen, promise.ByDue)(second)
	})
	add("exclusions", func(p *promise.Promise, second bool) {
		p.Exclusions = []promise.Exclusion{either(promise.PlannedWork, promise.StockGone)(second)}
	})
	add("pauses", func(p *promise.Promise, second bool) {
		p.Pauses = []promise.Wait{either(promise.WaitOutage, promise.WaitCustomer)(second)}
	})
	return all
}

// named gives the phrases that a value and a stage are said with.
func named(p promise.Promise) promise.Promise {
	for _, l := range language.All {
		p = with(p, l, func(phrases *promise.Phrases) {
			phrases.Stages = slices.Repeat([]string{"it ends"}, len(p.Stages))
			if made := p.OnMiss.Remedy; made != nil && (len(made.Steps) > 0 || made.Further != nil) {
				if phrases.Remedy = "so"; made.Amount != nil {
					phrases.Remedy = "so {amount}"
				}
			}
			if len(p.Keyed) > 0 {
				phrases.Names = map[string]string{"town": "in towns"}
			}
		})
	}
	return p
}

// Whatever a promise of any class is given is refused, or its value is said in
// every language: no field is stored that no sentence says.
func TestWhatIsNotSaidIsRefused(t *testing.T) {
	t.Parallel()
	told := map[promise.Class]map[string]bool{}
	for _, base := range all {
		if told[base.Class] == nil {
			told[base.Class] = map[string]bool{}
		}
		for _, put := range puts() {
			first, second := base, base
			put.with(&first, false)
			put.with(&second, true)
			first, second = named(first), named(second)
			if first.Check() != nil || second.Check() != nil {
				continue
			}
			told[base.Class][put.field] = true
			for _, l := range language.All {
				if said := strings.Join(printed(first, l), " "); said == strings.Join(printed(second, l), " ") {
					t.Errorf("%s (%s): %s is not said in %s: %q", base.Key, base.Class, put.field, l, said)
				}
			}
		}
	}
	for _, class := range []promise.Class{promise.Window, promise.Negotiated, promise.Progress, promise.Entitle, promise.Rate} {
		if !told[class]["share at least "] || !told[class]["share at least below"] {
			t.Errorf("a share of %s is not said", class)
		}
	}
	if len(told) != len(promise.Classes) || len(told[promise.MaxTime]) < 30 {
		t.Errorf("only %d classes were tried, %d fields of one", len(told), len(told[promise.MaxTime]))
	}
}

// A value is never of a share of cases, nor within a time: nothing is counted.
func TestAValueTakesNoMeasure(t *testing.T) {
	t.Parallel()
	for _, p := range all {
		if p.Class != promise.Vague && p.Class != promise.Behaviour {
			continue
		}
		for _, put := range slices.Concat(
			shares("share", func(p *promise.Promise, s *promise.Share) { p.Share = s }),
			limited("limit", func(p *promise.Promise, l *promise.Limit) {
				p.Limit, p.Start, p.Stop = l, promise.Received, promise.Replied
			}),
		) {
			changed := p
			put.with(&changed, false)
			field, _, _ := strings.Cut(put.field, " ")
			field, _, _ = strings.Cut(field, ".")
			if !slices.ContainsFunc(faulty(changed.Check()), func(wrong string) bool { return strings.HasPrefix(wrong, field) }) {
				t.Errorf("%s takes %s", p.Class, put.field)
			}
		}
	}
}
