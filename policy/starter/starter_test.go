package starter_test

import (
	"strconv"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/words"
	"vaada/policy"
	"vaada/policy/starter"
	chart "vaada/procedure/starter"
)

func textsOf(p policy.Policy) map[string]language.Text {
	texts := map[string]language.Text{"name": p.Name}
	for _, situation := range p.Situations {
		texts[situation.Key] = situation.Words
	}
	for _, clause := range p.Clauses {
		texts[clause.Key] = clause.Words
		for at, step := range clause.Steps {
			texts[clause.Key+"-"+strconv.Itoa(at)] = step
		}
	}
	return texts
}

func TestPoliciesStandInFourLanguages(t *testing.T) {
	t.Parallel()
	policies, err := starter.Policies()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range policies {
		if err := p.Check(); err != nil {
			t.Errorf("%s: %v", p.Key, err)
		}
		texts := textsOf(p)
		for name, text := range texts {
			for _, l := range language.All {
				if text.In[l] == "" {
					t.Errorf("%s of %s has no words in %s", name, p.Key, l)
				}
			}
		}
	}
}

func TestPoliciesKeepToTheVoice(t *testing.T) {
	t.Parallel()
	policies, err := starter.Policies()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range policies {
		family := words.Family{Name: p.Key}
		for name, text := range textsOf(p) {
			family.Add(name, text)
		}
		for _, finding := range family.Findings() {
			t.Error(finding)
		}
	}
}

func TestClausesThatChartsFollowExist(t *testing.T) {
	t.Parallel()
	policies, err := starter.Policies()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, p := range policies {
		for _, clause := range p.Clauses {
			if known[clause.Key] {
				t.Errorf("two clauses are called %s", clause.Key)
			}
			known[clause.Key] = true
		}
	}
	charts, err := chart.Charts()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range charts {
		for _, box := range c.Boxes {
			if box.Clause != "" && !known[box.Clause] {
				t.Errorf("%s: box %s follows the clause %s, which no policy has", c.Key, box.Key, box.Clause)
			}
		}
	}
}

// Nothing keeps them from being sent for review as they are.
func TestPoliciesLackNothing(t *testing.T) {
	t.Parallel()
	policies, err := starter.Policies()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range policies {
		if lacks := p.Missing(language.All, nil); len(lacks) > 0 {
			t.Errorf("%s lacks %+v", p.Key, lacks)
		}
	}
}
