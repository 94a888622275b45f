package policy_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/people"
	"vaada/policy"
)

func said(en string) language.Text { return language.NewText(language.English, en) }

func refunds() *policy.Policy {
	return &policy.Policy{
		Format: policy.Format, Key: "refunds", Name: said("Refunds"),
		Situations: []policy.Situation{{Key: "unhappy", Words: said("A customer is unhappy")}},
		Clauses: []policy.Clause{{
			Key: "amount", Force: policy.Can, Words: said("Decide alone."), Steps: []language.Text{said("Look it up."), said("Pay within 3 days.")},
			Limits: []policy.Limit{{Role: people.Agent, What: people.LimitRefund, Amount: money.Amount{Minor: 500000, Currency: "PKR"}}},
		}},
		Text: said("# Why\n\nBecause 9 of 10 come back."), Reach: policy.Reach{Owner: people.Manager, Review: 20_000, Products: said("Fridges")},
	}
}

// A number, a limit, a step, the scope, must, can and should change what holds;
// other words for the same do not.
func TestWhatHoldsIsToldFromHowItIsSaid(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		material bool
		change   func(p *policy.Policy)
	}{
		"another name":        {false, func(p *policy.Policy) { p.Name = said("Money back") }},
		"another owner":       {false, func(p *policy.Policy) { p.Owner = people.Trainer }},
		"another review date": {false, func(p *policy.Policy) { p.Review++ }},
		"other words":         {true, func(p *policy.Policy) { p.Clauses[0].Words = said("Decide by yourself.") }},
		"the same words":      {false, func(p *policy.Policy) { p.Clauses[0].Words = said("decide, aloone") }},
		"another situation":   {true, func(p *policy.Policy) { p.Situations[0].Words = said("A customer is happy") }},
		"a translation": {false, func(p *policy.Policy) {
			p.Clauses[0].Words = p.Clauses[0].Words.With(language.Turkish, "Kendiniz karar verin.")
		}},
		"other words of a step": {true, func(p *policy.Policy) { p.Clauses[0].Steps[0] = said("Search for it.") }},
		"a slip in a step":      {false, func(p *policy.Policy) { p.Clauses[0].Steps[0] = said("look it up") }},
		"a translation of a step": {false, func(p *policy.Policy) {
			p.Clauses[0].Steps[0] = p.Clauses[0].Steps[0].With(language.Turkish, "Kayda bakın.")
		}},
		"other words of a page": {false, func(p *policy.Policy) { p.Text = said("# Why\n\nSince 9 of 10 come back.") }},
		"must in place of can":  {true, func(p *policy.Policy) { p.Clauses[0].Force = policy.Must }},
		"a limit":               {true, func(p *policy.Policy) { p.Clauses[0].Limits[0].Amount.Minor = 600000 }},
		"no limit":              {true, func(p *policy.Policy) { p.Clauses[0].Limits = nil }},
		"a number in a step":    {true, func(p *policy.Policy) { p.Clauses[0].Steps[1] = said("Pay within 4 days.") }},
		"a step more":           {true, func(p *policy.Policy) { p.Clauses[0].Steps = append(p.Clauses[0].Steps, said("Say sorry.")) }},
		"steps the other way":   {true, func(p *policy.Policy) { s := p.Clauses[0].Steps; s[0], s[1] = s[1], s[0] }},
		"a number in a page":    {true, func(p *policy.Policy) { p.Text = said("# Why\n\nBecause 8 of 10 come back.") }},
		"not":                   {true, func(p *policy.Policy) { p.Clauses[0].Words = said("Do not decide alone.") }},
		"another service":       {true, func(p *policy.Policy) { p.Services = []string{"repair"} }},
		"customers read it":     {true, func(p *policy.Policy) { p.Public = true }},
		"a situation more": {true, func(p *policy.Policy) {
			p.Situations = append(p.Situations, policy.Situation{Key: "late", Words: said("It is late")})
		}},
		"a clause less":        {true, func(p *policy.Policy) { p.Clauses = nil }},
		"other products":       {true, func(p *policy.Policy) { p.Products = said("Washing machines") }},
		"products, spelled":    {false, func(p *policy.Policy) { p.Products = said("fridges.") }},
		"products, translated": {false, func(p *policy.Policy) { p.Products = p.Products.With(language.Turkish, "Buzdolapları") }},
		"all products":         {true, func(p *policy.Policy) { p.Products = language.Text{} }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			is := refunds()
			each.change(is)
			changes, err := policy.Compare(refunds(), is)
			if err != nil || len(changes) == 0 {
				t.Fatalf("%+v, %v", changes, err)
			}
			material := false
			for _, c := range changes {
				material = material || c.Material
			}
			if material != each.material {
				t.Errorf("it is material: %v, %+v", material, changes)
			}
		})
	}
}

// Nothing that is for the house alone is in what customers read.
func TestCustomersReadNoneOfWhatIsForTheHouse(t *testing.T) {
	t.Parallel()
	p := refunds()
	p.Public = true
	p.Clauses = append(p.Clauses, policy.Clause{Key: "secret", Force: policy.Must, Words: said("Never say it."), Internal: true})
	shown, open := p.Shown()
	if !open || len(shown.Clauses) != 1 || shown.Clauses[0].Limits != nil || p.Clauses[0].Limits == nil || shown.Owner != "" || shown.Review != 0 || len(p.Clauses) != 2 {
		t.Errorf("customers read %+v", shown)
	}
	p.Public = false
	if _, open := p.Shown(); open {
		t.Error("customers read an internal policy")
	}
}

// Whoever knows of some services alone reads of no others.
func TestAPolicyIsReadByThoseWhoseServicesItIsFor(t *testing.T) {
	t.Parallel()
	all, repair, secret := *refunds(), *refunds(), *refunds()
	repair.Services, secret.Services = []string{"repair", "secret"}, []string{"secret"}
	repair.Clauses = []policy.Clause{{Key: "both"}, {Key: "one", Services: []string{"repair"}}, {Key: "other", Services: []string{"secret"}}}
	told := policy.Among([]policy.Policy{all, repair, secret}, func(service string) bool { return service == "repair" })
	if len(told) != 2 || len(told[0].Services) != 0 || len(told[0].Clauses) != 1 {
		t.Fatalf("told of %+v", told)
	}
	if mine := told[1]; !slices.Equal(mine.Services, []string{"repair"}) || len(mine.Clauses) != 2 || mine.Clauses[1].Key != "one" || len(repair.Clauses) != 3 {
		t.Errorf("told of %+v", mine)
	}
}

// What is missing is listed in the order in which to mend it.
func TestAPolicySaysWhatItLacks(t *testing.T) {
	t.Parallel()
	empty := &policy.Policy{}
	var paths []string
	for _, lack := range empty.Missing(language.All, nil) {
		paths = append(paths, lack.Part+" "+lack.Leaf)
	}
	if want := []string{"name ", "reach owner", "reach review", "situations ", "clauses "}; len(paths) != len(want) {
		t.Errorf("an empty policy lacks %q", paths)
	} else {
		for at := range want {
			if paths[at] != want[at] {
				t.Errorf("an empty policy lacks %q", paths)
			}
		}
	}
	twice := refunds()
	twice.Clauses = append(twice.Clauses, twice.Clauses[0])
	twice.Clauses[1].Key = "again"
	twice.Services = []string{"repair"}
	leaves := map[string]bool{}
	for _, lack := range twice.Missing([]language.Language{language.English}, []string{"visit"}) {
		leaves[lack.Leaf] = true
	}
	if !leaves["limits"] || !leaves["services"] {
		t.Errorf("a limit said twice and a service that nobody has lack only %v", leaves)
	}
}
