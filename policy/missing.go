package policy

import (
	"slices"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Missing lists what a policy cannot be submitted without, in an organisation
// that speaks some languages and whose charter has some services, in the order in
// which to mend it. A half-written policy can always be saved.
func (p *Policy) Missing(languages []language.Language, services []string) (lacks []edition.Lack) {
	parts, err := p.Parts()
	if err != nil {
		return []edition.Lack{{Say: fault.Of(err).Say}}
	}
	for _, each := range form {
		lacks = append(lacks, p.lackingKin(each.Path, services)...)
		for _, part := range parts {
			if part.Kin() == each.Path {
				lacks = append(lacks, p.lackingIn(part, services)...)
				lacks = append(lacks, part.Untranslated(languages)...)
			}
		}
	}
	return lacks
}

// lackingKin says that a kind is missing that no policy can be without.
func (p *Policy) lackingKin(kin string, services []string) (lacks []edition.Lack) {
	lack := func(leaf string, m language.Message) {
		lacks = append(lacks, edition.Lack{Part: kin, Leaf: leaf, Say: m})
	}
	switch {
	case kin == "name" && p.Name.IsZero():
		lack("", say.ErrEnter(KinName(kin)))
	case kin == "reach":
		if p.Owner == "" {
			lack("owner", say.ErrChoose(say.PolicyFieldOwner()))
		}
		if p.Review == 0 {
			lack("review", say.ErrEnter(say.PolicyFieldReview()))
		}
		if strange(p.Services, services) {
			lack("services", say.PolicyLackService())
		}
	case kin == "situations" && len(p.Situations) == 0:
		lack("", say.CharterLackOne(KinName(kin)))
	case kin == "clauses" && len(p.Clauses) == 0:
		lack("", say.CharterLackOne(KinName(kin)))
	}
	return lacks
}

// lackingIn lists what one part lacks.
func (p *Policy) lackingIn(part edition.Part, services []string) (lacks []edition.Lack) {
	lack := func(leaf string, m language.Message) {
		lacks = append(lacks, edition.Lack{Part: part.Path, Leaf: leaf, Say: m})
	}
	for _, situation := range p.Situations {
		if part.Path == "situations/"+situation.Key && situation.Words.IsZero() {
			lack("words", say.ErrEnter(say.PolicyFieldSituation()))
		}
	}
	clause, is := p.Clause(part.Key())
	if !is || part.Kin() != "clauses" {
		return lacks
	}
	if !slices.Contains(Forces, clause.Force) {
		lack("force", say.ErrChoose(say.PolicyFieldForce()))
	}
	if clause.Words.IsZero() && len(clause.Steps) == 0 {
		lack("words", say.ErrEnter(say.PolicyFieldExpected()))
	}
	if strange(clause.Services, services) || len(p.Services) > 0 && strange(clause.Services, p.Services) {
		lack("services", say.PolicyLackService())
	}
	for _, limit := range clause.Limits {
		if p.twice(clause.Key, limit) {
			lack("limits", say.PolicyLimitTwice())
			break
		}
	}
	return lacks
}

// twice says that another clause says the same limit.
func (p *Policy) twice(key string, limit Limit) bool {
	for _, other := range p.Clauses {
		if other.Key != key && slices.ContainsFunc(other.Limits, func(o Limit) bool { return o.Role == limit.Role && o.What == limit.What }) {
			return true
		}
	}
	return false
}

// strange says that one of some keys is not among those that are known.
func strange(keys, known []string) bool {
	return slices.ContainsFunc(keys, func(key string) bool { return !slices.Contains(known, key) })
}
