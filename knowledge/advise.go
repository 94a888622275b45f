package knowledge

import (
	"cmp"
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
)

// Advisers are those who can be asked about a case: experts first, then who has a
// skill; where there are neither, everybody else who leads cases there.
type Advisers struct {
	People  []people.Colleague
	Skills  []people.Skill // that somebody of them has
	Experts int            // how many of them hold the role expert
}

// advisersOf chooses of those who lead cases where a case is led, without who asks.
func advisersOf(able []people.Colleague, asks ids.ID) (a Advisers) {
	able = slices.DeleteFunc(able, func(c people.Colleague) bool { return c.ID == asks })
	rank := func(c people.Colleague) int {
		switch {
		case c.Is(people.Expert):
			return 0
		case len(c.Knows) > 0:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(able, func(x, y people.Colleague) int { return rank(x) - rank(y) })
	for _, c := range able {
		if rank(c) == 2 && len(a.People) > 0 && rank(a.People[0]) < 2 {
			break
		}
		a.People = append(a.People, c)
		if c.Is(people.Expert) {
			a.Experts++
		}
		for _, skill := range c.Knows {
			if !slices.Contains(a.Skills, skill) {
				a.Skills = append(a.Skills, skill)
			}
		}
	}
	slices.SortFunc(a.Skills, func(x, y people.Skill) int { return cmp.Compare(x.ID, y.ID) })
	return a
}

// of gives those whom a question is for and who are not away: a question that goes
// to somebody who is away would wait for nothing. A question about a private case
// is asked of one person by name. Invalid where nobody is left.
func (a Advisers) of(to To, private bool) (asked []people.Colleague, err error) {
	if private && to.Expert == 0 {
		return nil, fault.Invalid(FieldTo, say.KnowledgeByName())
	}
	for _, c := range a.People {
		meant := to.All() && c.Is(people.Expert) || to.Expert == c.ID || to.Skill != 0 && c.Has(to.Skill)
		switch {
		case meant && c.IsAway() && to.Expert != 0:
			return nil, fault.Invalid(FieldTo, say.KnowledgeAway(c.Name, c.Away.Days()))
		case meant && !c.IsAway():
			asked = append(asked, c)
		}
	}
	if len(asked) == 0 {
		return nil, fault.Invalid(FieldTo, say.KnowledgeNobody())
	}
	return asked, nil
}
