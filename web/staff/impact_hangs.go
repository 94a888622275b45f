package staff

import (
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/publishing"
)

// ofServices says how many services hang on a part, and how.
func (v impact) ofServices(t publishing.Touched) language.Message {
	n := len(t.Services)
	switch kin := (edition.Part{Path: t.Part}).Kin(); {
	case v.Paper.Kind != edition.Charter:
		return say.ImpactServicesPolicy(n)
	case kin == "scope":
		return say.ImpactServicesThere(n)
	case kin == "places":
		return say.ImpactServicesPlace(n)
	}
	return say.ImpactServices(n)
}

// ofSteps says how many boxes hang on a part, and how.
func (v impact) ofSteps(t publishing.Touched) language.Message {
	n := len(t.Boxes)
	switch {
	case v.Paper.Kind == edition.Procedure && (edition.Part{Path: t.Part}).Kin() == "boxes":
		return say.ChartLosesOutcome(n)
	case v.Paper.Kind == edition.Procedure:
		return say.ChartCalledBy(n)
	case v.Paper.Kind != edition.Charter:
		return say.ImpactFollow(n)
	case len(t.Promises) > 0:
		return say.ImpactStepsPromises(n)
	}
	return say.ImpactSteps(n)
}

// promises are those that are made for a part, each with where it is written.
func (v impact) promises(t publishing.Touched) (all []onPaper) {
	for _, key := range t.Promises {
		path := "promises/" + key
		all = append(all, onPaper{v.title(path), partAddress(path)})
	}
	return all
}

func policyLinks(named []publishing.Named) (all []onPaper) {
	for _, each := range named {
		all = append(all, onPaper{language.Words(each.Name), policyAddress(each.Key)})
	}
	return all
}

func chartLinks(named []publishing.Named) (all []onPaper) {
	for _, each := range named {
		all = append(all, onPaper{language.Words(each.Name), "/procedures/" + each.Key})
	}
	return all
}
