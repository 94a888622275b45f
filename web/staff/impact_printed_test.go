package staff

import (
	"slices"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/language"
	"vaada/policy"
	"vaada/publishing"
)

// Each part names the papers on which it reads otherwise, and no others: the sheet has
// five promises, a table what services follow, and neither the handbook nor customers
// read the plan of putting it into practice.
func TestAPartNamesThePapersOnWhichItReadsOtherwise(t *testing.T) {
	t.Parallel()
	was, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	whole := *was
	words := func(said string) language.Text { return language.NewText(language.English, said) }
	whole.Purpose, whole.Counting, whole.Contact = words("Other"), words("Other"), words("Other")
	whole.Practice.Posters = words("Other")
	whole.Stories = append(slices.Clone(was.Stories), charter.Story{Key: "lesson", Feeds: charter.Lesson, Title: words("Lesson"), Words: words("Learn it")})
	whole.Services, whole.Promises, whole.Places = slices.Clone(was.Services), slices.Clone(was.Promises), slices.Clone(was.Places)
	for at := range whole.Promises {
		p := whole.Promises[at].Copy()
		p.Reason, p.Title = words("Other"), p.Title.With(language.English, "Other")
		if p.Key == "answer-call" {
			p.Title = was.Promises[at].Title // what is for the house alone is other, and nothing else
		}
		whole.Promises[at] = p
	}
	whole.Services[0].Process = words("Other")
	whole.Services[1].Public = false
	whole.Places[0].Fax = "1"
	v := impact{Paper: charterPaper, Printed: laidOut(was, &whole, 1)}
	v.Was, v.Is = was, &whole
	for part, want := range map[string]string{
		"purpose":                     "/charter/handbook /p/charter /p/sheet",
		"counting":                    "/charter/handbook /p",
		"contact":                     "/charter/handbook /p/charter", // the sheet names places to complain
		"practice":                    "",
		"stories/lesson":              "",
		"promises/answer-call":        "/charter/handbook",
		"promises/visit":              "/charter/handbook /p/charter /p/table/turkiye /p/table/india",
		"promises/explain-delay":      "/charter/handbook /p/charter /p/sheet",
		"services/repair-at-home":     "/charter/handbook /p/charter /p/table/india",
		"services/money-back":         "/charter/handbook /p/charter /p/table/turkiye /p/table/india",
		"places/" + was.Places[0].Key: "/charter/handbook /p/charter /p/table/turkiye /p/table/india",
		"asking":                      "",
	} {
		var named []string
		for _, each := range v.printings(publishing.Touched{Part: part}) {
			named = append(named, each.Address)
		}
		if got := strings.Join(named, " "); got != want {
			t.Errorf("%s is printed again on %q, want %q", part, got, want)
		}
	}
}

// What customers do not read of a policy is printed again in the handbook alone, and
// who looks after it nowhere.
func TestAPolicyNamesThePapersOnWhichItReadsOtherwise(t *testing.T) {
	t.Parallel()
	words := func(said string) language.Text { return language.NewText(language.English, said) }
	is := policy.Policy{
		Key: "seals", Name: words("Broken seals"), Reach: policy.Reach{Public: true, Owner: "manager", Review: 9},
		Clauses: []policy.Clause{{Key: "back", Words: words("Take it back.")}, {Key: "note", Words: words("Write it down."), Internal: true}},
	}
	was := is
	was.Owner, was.Name, was.Clauses = "agent", words("Seals"), nil
	printed := func(services []charter.Service, part string) (addresses string) {
		v := impact{Paper: policyPaper, Services: services}
		v.Was, v.Is = &was, &is
		for _, each := range v.printings(publishing.Touched{Part: part}) {
			addresses += each.Address + " "
		}
		return addresses
	}
	const both = "/charter/handbook /p/charter "
	for part, want := range map[string]string{"name": both, "clauses/back": both, "clauses/note": "/charter/handbook ", "reach": ""} {
		if got := printed(nil, part); got != want {
			t.Errorf("%s is printed again on %q, want %q", part, got, want)
		}
	}
	is.Services, was.Services = []string{"workshop"}, []string{"workshop"}
	if got := printed([]charter.Service{{Key: "workshop"}}, "name"); got != "/charter/handbook " {
		t.Errorf("a policy of the house's own service is printed again on %q", got)
	}
	if got := printed([]charter.Service{{Key: "workshop", Public: true}}, "name"); got != both {
		t.Errorf("a policy of a service for customers is printed again on %q", got)
	}
}
