package procedure

import (
	"maps"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// texts finds words that are missing in a language that the chart has words in, or
// that the organisation serves.
func (c *checker) texts() {
	spoken := Languages(c.chart)
	for _, in := range c.facts.Languages {
		if !slices.Contains(spoken, in) {
			spoken = append(spoken, in)
		}
	}
	if len(spoken) < 2 {
		return
	}
	slices.SortFunc(spoken, func(a, b language.Language) int { return slices.Index(language.All, a) - slices.Index(language.All, b) })
	lacking := func(each func(visit func(*language.Text))) string {
		missing := make([]bool, len(spoken))
		each(func(text *language.Text) {
			for at, in := range spoken {
				missing[at] = missing[at] || text.In[in] == "" && !text.IsZero()
			}
		})
		var names []string
		for at, in := range spoken {
			if missing[at] {
				names = append(names, in.Name())
			}
		}
		return strings.Join(names, ", ")
	}
	if names := lacking(c.chart.titles); names != "" {
		c.find(Warning, "title-gap", say.ProcedureTitleGap(names)).About = names
	}
	for i := range c.chart.Boxes {
		if names := lacking(c.box(i).each); names != "" {
			c.find(Warning, "text-gap", say.ProcedureTextGap(c.named(i), names), i).About = names
		}
	}
	for at := range c.chart.Own {
		own := &c.chart.Own[at]
		if names := lacking(func(visit func(*language.Text)) { visit(&own.Label) }); names != "" {
			f := c.find(Warning, "outcome-gap", say.ProcedureOutcomeGap(language.Words(own.Label), names))
			f.outcome, f.About = own.Key, names
		}
	}
}

// manyLines is how many lines the words of a box may take.
const manyLines = 3

// long finds words that do not fit into their box.
func (c *checker) long() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		if !box.OnPath() {
			continue
		}
		var in []string
		for _, l := range language.All {
			words, line := box.Label.In[l], LineOf(box.Kind, l)
			// Two lines hold more than one line of letters together, or they were one.
			if Letters(words) > line*(manyLines+1)/2 && len(Wrapped(words, line)) > manyLines {
				in = append(in, l.Name())
			}
		}
		if len(in) > 0 {
			c.find(Warning, "label-long", say.ProcedureLabelLong(c.named(i), manyLines, strings.Join(in, ", ")), i)
		}
	}
}

// roles checks who is asked for.
func (c *checker) roles() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		held := c.facts.Roles[box.Role]
		switch {
		case box.Role == "":
		case !slices.Contains(Roles, box.Role):
			c.find(Error, "role-unknown", say.ProcedureRoleUnknown(c.named(i), string(box.Role)), i)
		case c.facts.Roles == nil || held > 1:
		case held == 1:
			c.find(Warning, "role-single", say.ProcedureRoleSingle(c.named(i)), i)
		default:
			c.find(Warning, "role-unheld", say.ProcedureRoleUnheld(c.named(i)), i)
		}
	}
}

// references holds what boxes name against the facts.
func (c *checker) references() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		if _, there := c.facts.Promises[box.Promise]; c.facts.Promises != nil && box.Promise != "" && !there {
			c.find(Error, "not-there", say.ProcedureNotThere(c.named(i), box.Promise), i)
		}
		c.refer(i, c.facts.Clauses, box.Clause)
		if box.Message != nil {
			c.refer(i, c.facts.Templates, box.Message.Template)
		}
		for _, article := range box.Knowledge {
			c.refer(i, c.facts.Articles, article)
		}
		for _, rule := range box.Rules {
			for _, condition := range rule.When {
				if _, there := c.index[condition.Box]; condition.Box != "" && !there {
					c.find(Error, "not-there", say.ProcedureNotThere(c.named(i), condition.Box), i)
				}
			}
		}
	}
}

// refer holds one name against what is in force, and in which languages.
func (c *checker) refer(i int, known map[string]Known, key string) {
	if known == nil || key == "" {
		return
	}
	thing, there := known[key]
	if !there {
		c.find(Error, "not-there", say.ProcedureNotThere(c.named(i), key), i)
		return
	}
	var missing []string
	for _, l := range c.facts.Languages {
		if thing.In != nil && !slices.Contains(thing.In, l) {
			missing = append(missing, l.Name())
		}
	}
	if len(missing) > 0 {
		c.find(Error, "not-in-language", say.ProcedureNotInLanguage(c.named(i), orKey(thing.Name, key), strings.Join(missing, ", ")), i)
	}
}

// called checks the charts that this one calls.
func (c *checker) called() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		if box.Kind != Call {
			continue
		}
		chart := c.facts.Charts[box.Chart]
		switch {
		case box.Chart == "":
			c.find(Error, "chart-missing", say.ProcedureCallsNothing(c.named(i)), i)
		case c.callsBack(box.Chart, map[string]bool{}):
			c.find(Error, "calls-itself", say.ProcedureCallsItself(c.named(i)), i)
		case c.facts.Charts == nil:
		case chart == nil:
			c.find(Error, "chart-missing", say.ProcedureChartMissing(c.named(i), box.Chart), i)
		default:
			for _, outcome := range Outcomes(chart) {
				if _, taken := box.Outgoing(outcome); !taken {
					c.find(Error, "outcome-lost", say.ProcedureOutcomeLost(c.named(i), chart.OutcomeNamed(outcome)), i)
				}
			}
		}
	}
}

// callers holds the ends of this chart against the charts that call it: each takes
// every outcome, or its cases would have no way on.
func (c *checker) callers() {
	for _, key := range slices.Sorted(maps.Keys(c.facts.Charts)) {
		caller := c.facts.Charts[key]
		for i := range c.chart.Boxes {
			if end := c.box(i); end.Kind == End && len(Losing(caller, c.chart.Key, end.Outcome)) > 0 {
				c.find(Error, "caller-lost", say.ProcedureCallerLost(c.named(i), caller.Name, c.chart.OutcomeNamed(end.Outcome)), i)
			}
		}
	}
}

// handledToo finds the charts in force that name a touchpoint and a request type
// which this one names: their cases would begin on this one.
func (c *checker) handledToo() {
	both := func(own, others []string) bool {
		return slices.ContainsFunc(own, func(key string) bool { return slices.Contains(others, key) })
	}
	for _, key := range slices.Sorted(maps.Keys(c.facts.Charts)) {
		other := c.facts.Charts[key]
		if key != c.chart.Key && both(c.chart.Touchpoints, other.Touchpoints) && both(c.chart.Requests, other.Requests) {
			c.find(Warning, "cell-claimed", say.ProcedureHandledToo(language.Words(other.Name))).About = other.Key
		}
	}
}

// Losing are the boxes of a chart that call another and have no way out for one of
// its outcomes.
func Losing(caller *Chart, called, outcome string) (boxes []string) {
	if caller.Key == called {
		return nil
	}
	for i := range caller.Boxes {
		box := &caller.Boxes[i]
		if _, taken := box.Outgoing(outcome); box.Kind == Call && box.Chart == called && !taken {
			boxes = append(boxes, box.Key)
		}
	}
	return boxes
}

// callsBack says that a called chart leads back to this one.
func (c *checker) callsBack(key string, seen map[string]bool) bool {
	if key == c.chart.Key {
		return true
	}
	chart := c.facts.Charts[key]
	if chart == nil || seen[key] {
		return false
	}
	seen[key] = true
	for i := range chart.Boxes {
		if chart.Boxes[i].Kind == Call && c.callsBack(chart.Boxes[i].Chart, seen) {
			return true
		}
	}
	return false
}

// Outcomes lists the outcomes of a chart's ends, in their order.
func Outcomes(chart *Chart) []string {
	var outcomes []string
	seen := map[string]bool{}
	for i := range chart.Boxes {
		if box := &chart.Boxes[i]; box.Kind == End && !seen[box.Outcome] {
			seen[box.Outcome] = true
			outcomes = append(outcomes, box.Outcome)
		}
	}
	return outcomes
}
