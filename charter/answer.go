package charter

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
)

// Answers lists the roles that answer at a touchpoint: those that the charter
// names there, and managers, who publish it and stand in for whoever is missing.
// None where it names nobody: then all answer who lead cases.
func (c *Charter) Answers(touchpoint string) (roles []people.Role) {
	for _, reach := range c.Scope {
		if reach.Touchpoint == touchpoint {
			roles = append(roles, reach.Roles...)
		}
	}
	if len(roles) > 0 && !slices.Contains(roles, people.Manager) {
		roles = append(roles, people.Manager)
	}
	return roles
}

// MayAnswer is Forbidden for a member of staff, or a system with a key, who holds
// none of the roles that answer at a touchpoint where the contact is; it names
// them.
func (c *Charter) MayAnswer(who people.Actor, touchpoint string, office, team ids.ID) error {
	roles := c.Answers(touchpoint)
	if len(roles) == 0 || who.Kind != people.Person && who.Kind != people.Key || who.HoldsIn(office, team, roles...) {
		return nil
	}
	return fault.Forbidden(say.CharterAnsweredBy(oneOf(roles)))
}

// mayAnswerWith is Forbidden too for who lacks the skill that the charter asks for at
// a touchpoint; able gives who has it. Where nobody here does, managers answer.
func (c *Charter) mayAnswerWith(who people.Actor, touchpoint string, office, team ids.ID, able func(skill string) ([]ids.ID, error)) error {
	at := slices.IndexFunc(c.Scope, func(r Reach) bool { return r.Touchpoint == touchpoint && r.Skill != "" })
	if at < 0 || who.Kind != people.Person && who.Kind != people.Key {
		return nil
	}
	skilled, err := able(c.Scope[at].Skill)
	switch {
	case err != nil || slices.Contains(skilled, who.ID):
		return err
	case len(skilled) == 0 && who.HoldsIn(office, team, people.Manager):
		return nil
	case len(skilled) == 0:
		return fault.Forbidden(say.CharterNobodyAble(c.Scope[at].Skill))
	}
	return fault.Forbidden(say.CharterAnsweredByAble(oneOf(c.Answers(touchpoint)), c.Scope[at].Skill))
}

// oneOf names roles to choose from: agent, supervisor or manager.
func oneOf(roles []people.Role) language.Message {
	in := map[language.Language]string{}
	for _, each := range language.All {
		reader := language.Reader{Language: each}
		var names []string
		for _, role := range roles {
			names = append(names, role.Say().Plain(reader))
		}
		in[each] = reader.Choice(names)
	}
	return language.Words(language.Text{Source: language.English, In: in})
}
