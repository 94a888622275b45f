package people_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

// founded gives the desk of an organisation with one manager and one agent.
func founded(t *testing.T, d *db.DB) (desk people.Desk, manager, agent ids.ID) {
	t.Helper()
	desk = people.Desk{DB: d, Now: testkit.Hand().Now, Gate: people.NewGate(), Keys: testkit.Keys()}
	office, team, err := desk.Found(t.Context(), people.Program(), people.Founding{
		Organisation: people.Organisation{
			Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR",
		},
		Office: language.NewText(language.English, "Lahore"),
		Calendar: hours.Document{
			Format: hours.Format, Zone: "Asia/Karachi",
			Week: hours.Week{Monday: []hours.Interval{{From: 9 * 60, To: 17 * 60}}},
		},
		Team: language.NewText(language.English, "Call centre"),
	})
	if err != nil {
		t.Fatal(err)
	}
	hire := func(name, email string, role people.Role) ids.ID {
		id, err := desk.Hire(t.Context(), people.Program(), people.Staff{
			Name: name, Email: email, Language: language.English, Office: office, Team: team, Holdings: people.Usual(office, role),
		})
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	return desk, hire("Meera Nair", "meera@example.com", people.Manager), hire("Bilal Ahmed", "bilal@example.com", people.Agent)
}

func TestOnlyTheRightPasswordSignsIn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, manager, _ := founded(t, d)
		if err := desk.SetPassword(t.Context(), people.Program(), manager, "short"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a short password: %v", err)
		}
		if err := desk.SetPassword(t.Context(), people.Program(), manager, "a pomegranate tree"); err != nil {
			t.Fatal(err)
		}
		for _, wrong := range [][2]string{
			{"meera@example.com", "a pomegranate"}, {"nobody@example.com", "a pomegranate tree"}, {"bilal@example.com", ""},
		} {
			if _, err := desk.SignIn(t.Context(), wrong[0], wrong[1], people.Entrance{}); !fault.Is(err, fault.KindInvalid) {
				t.Errorf("%v signed in: %v", wrong, err)
			}
		}
		begun, err := desk.SignIn(t.Context(), " Meera@Example.com ", "a pomegranate tree", people.Entrance{})
		if err != nil {
			t.Fatal(err)
		}
		who, err := desk.Who(t.Context(), begun.Token)
		if err != nil || who.ID != manager || !who.Is(people.Manager) || who.Zone.String() != "Asia/Karachi" {
			t.Fatalf("the session is %+v: %v", who, err)
		}
		if err := desk.SignOut(t.Context(), who, begun.Token); err != nil {
			t.Fatal(err)
		}
		if _, err := desk.Who(t.Context(), begun.Token); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the session lives on: %v", err)
		}
	})
}

func TestALinkOpensOnceUnlessItIsTheDemos(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		for _, reusable := range []bool{false, true} {
			link, err := desk.MakeLink(t.Context(), people.Program(), agent, reusable)
			if err != nil {
				t.Fatal(err)
			}
			if staff, err := desk.Link(t.Context(), link); err != nil || staff.ID != agent {
				t.Fatalf("looking at the link gave %+v: %v", staff, err)
			}
			if _, err := desk.SignInByLink(t.Context(), link, people.Entrance{}); err != nil {
				t.Fatal(err)
			}
			if _, err := desk.SignInByLink(t.Context(), link, people.Entrance{}); (err == nil) != reusable {
				t.Errorf("reusable %v, second time: %v", reusable, err)
			}
		}
		if _, err := desk.SignInByLink(t.Context(), "guessed", people.Entrance{}); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a guessed link: %v", err)
		}
	})
}

// What setup init printed is no key any more once its person has come in, by
// whatever way.
func TestAPrintedLinkEndsWhenItsPersonSignsIn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		link := func(reusable bool) string {
			made, err := desk.MakeLink(t.Context(), people.Program(), agent, reusable)
			if err != nil {
				t.Fatal(err)
			}
			return made
		}
		printed, other, demo := link(false), link(false), link(true)
		if _, err := desk.SignInByLink(t.Context(), other, people.Entrance{}); err != nil {
			t.Fatal(err)
		}
		if _, err := desk.SignInByLink(t.Context(), printed, people.Entrance{}); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("the printed link opens still: %v", err)
		}
		if _, err := desk.SignInByLink(t.Context(), demo, people.Entrance{}); err != nil {
			t.Errorf("the link of the demo: %v", err)
		}
	})
}

func TestOnlyManagersHireAndOnlyNewAddresses(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, _, agent := founded(t, d)
		who := people.Actor{Kind: people.Person, ID: agent, Holdings: people.Everywhere(people.Agent)}
		if _, err := desk.Hire(t.Context(), who, people.Staff{Name: "X", Email: "x@example.com"}); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent hired: %v", err)
		}
		for email, field := range map[string]string{"meera@example.com": "email", "no address": "email", "": "email"} {
			_, err := desk.Hire(t.Context(), people.Program(), people.Staff{Name: "X", Email: email})
			if f := fault.Of(err); f == nil || f.Field != field {
				t.Errorf("%q: %v", email, err)
			}
		}
	})
}

func TestScopesSeeWhatTheirRoleSees(t *testing.T) {
	t.Parallel()
	here, elsewhere, engineer := ids.ID(1), ids.ID(2), ids.ID(3)
	agent := people.ScopeOf(people.Actor{Kind: people.Person, Office: here, Holdings: people.At(here, people.Agent)})
	visitor := people.ScopeOf(people.Actor{Kind: people.Person, ID: engineer, Office: here, Holdings: people.Everywhere(people.Engineer)})
	manager := people.ScopeOf(people.Actor{Kind: people.Person, Holdings: people.Everywhere(people.Manager)})
	keeper := people.ScopeOf(people.Actor{Kind: people.Person, Holdings: people.Everywhere(people.Administrator)})
	nobody := people.ScopeOf(people.Actor{})
	for name, test := range map[string]struct {
		scope     people.Scope
		office    ids.ID
		visitedBy ids.ID
		sees      bool
	}{
		"an agent here":                     {agent, here, 0, true},
		"an agent elsewhere":                {agent, elsewhere, 0, false},
		"an engineer whose visit it is":     {visitor, here, engineer, true},
		"an engineer whose visit it is not": {visitor, here, 9, false},
		"a manager anywhere":                {manager, elsewhere, 0, true},
		"who keeps the system":              {keeper, here, 0, false},
		"nobody":                            {nobody, here, 0, false},
		"a customer":                        {people.ScopeOf(people.ByLink(5)), here, 0, false},
	} {
		if got := test.scope.Sees(test.office, 0, test.visitedBy); got != test.sees {
			t.Errorf("%s sees: %v", name, got)
		}
	}
}
