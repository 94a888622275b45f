package procedure

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// texts finds words that are there in some of the chart's languages and
// missing in others.
func (c *checker) texts() {
	spoken := Languages(c.chart)
	for i := range c.chart.Boxes {
		box := c.box(i)
		missing := map[language.Language]bool{}
		for _, text := range box.texts() {
			for _, in := range spoken {
				missing[in] = missing[in] || !text.IsZero() && text.In[in] == ""
			}
		}
		var names string
		for _, in := range spoken {
			if missing[in] && names != "" {
				names += ", "
			}
			if missing[in] {
				names += in.Name()
			}
		}
		if names != "" {
			c.find(Warning, "text-gap", say.ProcedureTextGap(c.named(i), names), i)
		}
	}
}

// references holds what boxes name against the facts.
func (c *checker) references() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		if held := c.facts.Roles[box.Role]; c.facts.Roles != nil && box.Role != "" && held < 2 {
			what, defect := say.ProcedureRoleSingle(c.named(i)), "role-single"
			if held == 0 {
				what, defect = say.ProcedureRoleUnheld(c.named(i)), "role-unheld"
			}
			c.find(Warning, defect, what, i)
		}
		c.refer(i, c.facts.Promises, box.Promise)
		c.refer(i, c.facts.Clauses, box.Clause)
		if box.Message != nil {
			c.refer(i, c.facts.Templates, box.Message.Template)
		}
		for _, article := range box.Knowledge {
			c.refer(i, c.facts.Articles, article)
		}
	}
}

func (c *checker) refer(i int, known map[string]bool, key string) {
	if known != nil && key != "" && !known[key] {
		c.find(Error, "not-there", say.ProcedureNotThere(c.named(i), key), i)
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
			c.find(Error, "chart-missing", say.ProcedureChartMissing(c.named(i), box.Key), i)
		case c.callsBack(box.Chart, map[string]bool{}):
			c.find(Error, "calls-itself", say.ProcedureCallsItself(c.named(i)), i)
		case c.facts.Charts == nil:
		case chart == nil:
			c.find(Error, "chart-missing", say.ProcedureChartMissing(c.named(i), box.Chart), i)
		default:
			for _, outcome := range Outcomes(chart) {
				if _, taken := box.Outgoing(outcome); !taken {
					c.find(Error, "outcome-lost", say.ProcedureOutcomeLost(c.named(i), outcome), i)
				}
			}
		}
	}
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
