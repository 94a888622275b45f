package knowledge

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

var gas, frost = people.Skill{ID: 90, Name: "Gas"}, people.Skill{ID: 91, Name: "Frost"}

// colleague is one of those who lead cases; one with a role holds it in an office.
func colleague(id ids.ID, role people.Role, knows ...people.Skill) people.Colleague {
	return people.Colleague{Staff: people.Staff{ID: id, Holdings: []people.Holding{{Role: role, Office: 1}}}, Knows: knows}
}

func away(c people.Colleague) people.Colleague {
	c.Away.Staff = c.ID
	return c
}

func named(all []people.Colleague) (names []ids.ID) {
	for _, each := range all {
		names = append(names, each.ID)
	}
	return names
}

// Experts can be asked, then who has a skill; everybody else only where there is
// neither, and nobody is asked by themselves.
func TestWhoKnowsIsAskedBeforeWhoeverIsThere(t *testing.T) {
	t.Parallel()
	plain, skilled, expert := colleague(1, people.Agent), colleague(2, people.Agent, gas), colleague(3, people.Expert, frost)
	for name, row := range map[string]struct {
		able    []people.Colleague
		asks    ids.ID
		people  []ids.ID
		skills  []people.Skill
		experts int
	}{
		"experts first":       {[]people.Colleague{plain, skilled, expert}, 9, []ids.ID{3, 2}, []people.Skill{gas, frost}, 1},
		"nobody knows":        {[]people.Colleague{plain, colleague(4, people.Agent)}, 9, []ids.ID{1, 4}, nil, 0},
		"the expert asks":     {[]people.Colleague{plain, skilled, expert}, 3, []ids.ID{2}, []people.Skill{gas}, 0},
		"nobody but who asks": {[]people.Colleague{plain}, 1, nil, nil, 0},
	} {
		a := advisersOf(slices.Clone(row.able), row.asks)
		if !slices.Equal(named(a.People), row.people) || !slices.Equal(a.Skills, row.skills) || a.Experts != row.experts {
			t.Errorf("%s: %v, %v, %d experts", name, named(a.People), a.Skills, a.Experts)
		}
	}
}

// A question goes to all experts, all who have a skill, or one by name; never to
// somebody who is away, and about a private case by name alone.
func TestAQuestionGoesToThoseWhoAreHere(t *testing.T) {
	t.Parallel()
	a := Advisers{People: []people.Colleague{colleague(3, people.Expert), away(colleague(5, people.Expert, frost)), colleague(2, people.Agent, gas)}}
	for name, row := range map[string]struct {
		to      To
		private bool
		asked   []ids.ID
	}{
		"all experts":         {To{}, false, []ids.ID{3}},
		"a skill":             {To{Skill: gas.ID}, false, []ids.ID{2}},
		"a skill that is out": {To{Skill: frost.ID}, false, nil},
		"by name":             {To{Expert: 2}, false, []ids.ID{2}},
		"by name, away":       {To{Expert: 5}, false, nil},
		"a stranger":          {To{Expert: 8}, false, nil},
		"private, all":        {To{}, true, nil},
		"private, a skill":    {To{Skill: gas.ID}, true, nil},
		"private, by name":    {To{Expert: 3}, true, []ids.ID{3}},
	} {
		asked, err := a.of(row.to, row.private)
		if !slices.Equal(named(asked), row.asked) {
			t.Errorf("%s: %v are asked", name, named(asked))
		}
		if f := fault.Of(err); (f != nil) != (row.asked == nil) || f != nil && (f.Kind != fault.KindInvalid || f.Field != FieldTo) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What is over stays over, whatever somebody does to it.
func TestAQuestionThatIsOverStaysOver(t *testing.T) {
	t.Parallel()
	for _, over := range []State{Answered, Declined, Withdrawn} {
		for _, deed := range []Deed{HandingOn, Reminding, Answering, Declining, Taking} {
			if to, err := next(over, deed); !fault.Is(err, fault.KindConflict) || to != "" {
				t.Errorf("%s, and it can be %s: %v", over, deed, err)
			}
		}
	}
	if to, err := next(Open, Answering); err != nil || to != Answered {
		t.Errorf("an open one is %s: %v", to, err)
	}
}

func TestAnAnswerHasWordsAndNotTooMany(t *testing.T) {
	t.Parallel()
	for _, words := range []string{"", " \n", strings.Repeat("ک", Longest+1)} {
		for _, field := range []string{"question", "answer", "reason"} {
			if _, err := wellSaid(field, words); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != field {
				t.Errorf("%s of %d letters: %v", field, len([]rune(words)), err)
			}
		}
	}
	if words, err := wellSaid("answer", "  "+strings.Repeat("ک", Longest)+"\n"); err != nil || len([]rune(words)) != Longest {
		t.Errorf("an answer of the longest length: %v", err)
	}
}
