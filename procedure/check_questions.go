package procedure

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/search"
)

// manyAnswers is how many answers one question may have before two questions
// are easier.
const manyAnswers = 5

func (c *checker) questions() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		if box.Kind != Question {
			continue
		}
		if box.Label.IsZero() {
			c.find(Error, "no-question", say.ProcedureNoQuestion(box.Key), i)
		}
		if len(box.Exits) < 2 {
			c.find(Error, "few-answers", say.ProcedureFewAnswers(c.named(i)), i)
		}
		if len(box.Exits) > manyAnswers {
			c.find(Hint, "many-answers", say.ProcedureManyAnswers(c.named(i), manyAnswers), i)
		}
		c.answers(i)
		c.decisions(i)
	}
}

func (c *checker) answers(i int) {
	box := c.box(i)
	usual, ways, alike := false, map[string]bool{}, false
	said := map[language.Language]map[string]bool{}
	for _, exit := range box.Exits {
		if exit.Label.IsZero() {
			c.find(Error, "unlabelled", say.ProcedureUnlabelled(c.named(i)), i)
		}
		usual = usual || exit.Usual
		ways[exit.To] = true
		for in, words := range exit.Label.In {
			if said[in] == nil {
				said[in] = map[string]bool{}
			}
			folded := search.Fold(words)
			alike = alike || said[in][folded]
			said[in][folded] = true
		}
	}
	if alike {
		c.find(Error, "answers-alike", say.ProcedureAnswersAlike(c.named(i)), i)
	}
	if len(box.Exits) > 1 && len(ways) == 1 {
		c.find(Warning, "one-way", say.ProcedureOneWay(c.named(i)), i)
	}
	if len(box.Exits) > 1 && !usual && len(box.Rules) == 0 {
		c.find(Warning, "no-usual", say.ProcedureNoUsual(c.named(i)), i)
	}
}

// decisions checks a question that answers itself.
func (c *checker) decisions(i int) {
	box := c.box(i)
	if len(box.Rules) == 0 {
		return
	}
	if len(box.Rules[len(box.Rules)-1].When) > 0 {
		c.find(Error, "no-otherwise", say.ProcedureNoOtherwise(c.named(i)), i)
	}
	for _, rule := range box.Rules {
		if _, there := box.Exit(rule.Exit); !there {
			c.find(Error, "rule-exit", say.ProcedureRuleExit(c.named(i)), i)
			return
		}
	}
}
