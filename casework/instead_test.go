package casework_test

import (
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

func TestWhoDoesAStepOfAnotherRoleSaysWhy(t *testing.T) {
	t.Parallel()
	agent := people.Actor{Kind: people.Person, ID: 1, Holdings: people.Everywhere(people.Agent)}
	engineer := people.Actor{Kind: people.Person, ID: 2, Holdings: people.Everywhere(people.Engineer)}
	for name, test := range map[string]struct {
		who  people.Actor
		role people.Role
		want people.Role
	}{
		"an engineer's step by an agent":     {agent, people.Engineer, people.Engineer},
		"an engineer's step by an engineer":  {engineer, people.Engineer, ""},
		"an agent's step by an agent":        {agent, people.Agent, ""},
		"a step of nobody's":                 {agent, "", ""},
		"an engineer's step by the program":  {people.Program(), people.Engineer, ""},
		"a supervisor's step by an engineer": {engineer, people.Supervisor, people.Supervisor},
	} {
		if got := casework.InPlace(test.who, &procedure.Box{Role: test.role}); got != test.want {
			t.Errorf("%s: %q", name, got)
		}
	}
	if casework.InPlace(agent, nil) != "" {
		t.Error("where there is no step there is somebody else's")
	}
}

func TestTheReasonForDoingAStepOfAnotherRoleStandsInItsRow(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := settled(t, d)
		number := h.begin(h.sara(), "Sara Malik", "Fridge")
		h.does(number, "answer", "")
		h.does(number, "account", "", "phone", "0300 5550142")
		h.does(number, "request", "", "appliance", "fridge", "fault", "It drips", "danger", "no")
		h.does(number, "create", "")
		h.does(number, "needed", "yes")
		h.does(number, "engineers", "")
		h.does(number, "tell", "")
		for _, reason := range []string{"", "  ", strings.Repeat("x", 501)} {
			err := h.cases.Walk(t.Context(), h.sara(), number, procedure.Deed{Kind: procedure.Done, Reason: reason})
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != casework.ReasonField {
				t.Errorf("with the reason %q: %v", reason, err)
			}
		}
		must(t, h.cases.Walk(t.Context(), h.sara(), number, procedure.Deed{Kind: procedure.Done, Reason: " Bilal told it by telephone "}))
		rows := h.page(number).Steps
		last := rows[len(rows)-1]
		if last.Reason != "Bilal told it by telephone" || last.Actor != h.sara().ID {
			t.Errorf("the row is %+v", last)
		}
		for _, row := range rows[:len(rows)-1] {
			if row.Reason != "" {
				t.Errorf("%s keeps a reason that nobody asked for: %q", row.Box, row.Reason)
			}
		}
	})
}
