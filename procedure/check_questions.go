package procedure

import (
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
	usual, ways, alike, yes, no := false, false, false, false, false
	for n, exit := range box.Exits {
		if exit.Label.IsZero() {
			c.find(Error, "unlabelled", say.ProcedureUnlabelled(c.named(i)), i)
		}
		usual = usual || exit.Usual
		ways = ways || exit.To != box.Exits[0].To
		for in, words := range exit.Label.In {
			folded := c.fold(words)
			for _, other := range box.Exits[:n] {
				alike = alike || other.Label.In[in] != "" && c.fold(other.Label.In[in]) == folded
			}
			means := c.means(in, folded)
			yes, no = yes || means == aYes, no || means == aNo
		}
	}
	if alike {
		c.find(Error, "answers-alike", say.ProcedureAnswersAlike(c.named(i)), i)
	}
	if yes && !no {
		c.find(Hint, "no-no", say.ProcedureNoNo(c.named(i)), i)
	}
	if len(box.Exits) > 1 && !ways {
		c.find(Warning, "one-way", say.ProcedureOneWay(c.named(i)), i)
	}
	if len(box.Exits) > 1 && !usual && len(box.Rules) == 0 {
		c.find(Warning, "no-usual", say.ProcedureNoUsual(c.named(i)), i)
	}
}

// fold is search.Fold, done once for each text: answers are alike.
func (c *checker) fold(text string) string {
	folded, known := c.folded[text]
	if !known {
		folded = search.Fold(text)
		c.folded[text] = folded
	}
	return folded
}

// decisions checks a question that answers itself.
func (c *checker) decisions(i int) {
	box := c.box(i)
	if len(box.Rules) == 0 {
		return
	}
	for _, rule := range box.Rules {
		if _, there := box.Exit(rule.Exit); !there {
			c.find(Error, "rule-exit", say.ProcedureRuleExit(c.named(i)), i)
			return
		}
	}
}
