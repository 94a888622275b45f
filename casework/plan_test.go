package casework_test

import (
	"database/sql"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample/crowd"
	"vaada/touchpoint"
)

// The lists read the rows they show, whoever asks and however far down: each
// view goes along one index, in its order, and nothing is sorted.
func TestEachListReadsOneIndex(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		manager, engineer := o.agent, o.engineer
		manager.Holdings = people.Everywhere(people.Manager)
		manyOffices, oneTeam := o.agent, o.agent
		manyOffices.Holdings = append(people.At(o.agent.Office, people.Agent), people.At(ids.New(), people.Agent)...)
		oneTeam.Holdings = []people.Holding{{Role: people.Agent, Office: o.agent.Office, Team: o.agent.Team}}
		crowded(o)
		for _, known := range []bool{false, true} { // what the engine knows of the tables
			if known {
				analyze(t, d)
			} else if d.Engine() == db.PostgreSQL {
				continue // it looks at them by itself
			}
			for _, who := range []people.Actor{o.agent, manager, engineer, manyOffices, oneTeam} {
				for _, view := range casework.Views {
					reads(t, d, who, view, map[casework.View]string{
						casework.Mine: "casework_cases_mine", casework.Team: "casework_cases_team",
						casework.Open: all(who), casework.Closed: all(who),
					}[view])
				}
			}
		}
	})
}

// A customer's card reads that customer's cases, not the office's.
func TestAHistoryReadsOneCustomer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		crowded(o)
		analyze(t, d)
		for _, known := range [][]ids.ID{{7}, {7, 8}} {
			query, arguments := casework.HistoryQuery(d.Engine(), o.agent, known...)
			if plan := planOf(t, d, query, arguments); !strings.Contains(plan, "casework_cases_customer") {
				t.Errorf("the history of %d customers is read so:\n%s", len(known), plan)
			}
		}
	})
}

// all is the index of everything that an actor may see.
func all(who people.Actor) string {
	switch {
	case who.Is(people.Manager), len(who.Holdings) > 1:
		return "casework_cases_all"
	case who.Is(people.Engineer):
		return "casework_cases_engineer"
	}
	return "casework_cases_office"
}

// crowded gives two agents and an engineer many cases, open and closed.
func crowded(o office) {
	o.Helper()
	var cases []ids.ID
	for i, who := range []people.Actor{o.agent, o.agent, o.other, o.other} {
		number, err := o.cases.Begin(o.Context(), who, casework.Beginning{
			Name: fmt.Sprint("Customer ", i), Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
		})
		must(o.T, err)
		if i%2 == 1 {
			must(o.T, o.cases.Walk(o.Context(), who, number, procedure.Deed{Kind: procedure.Left, Reason: "nothing to do"}))
			must(o.T, o.cases.Close(o.Context(), who, number, "nothing to do"))
		}
		cases = append(cases, o.page(who, number).Case.ID)
	}
	must(o.T, o.cases.MakePrivate(o.Context(), o.agent, o.page(o.agent, 1).Case.Number, "a matter of health"))
	must(o.T, crowd.Copy(o.Context(), o.db, cases, 500, time.Minute))
}

func analyze(t *testing.T, d *db.DB) {
	t.Helper()
	must(t, d.Deed(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec("ANALYZE")
		return err
	}))
}

func reads(t *testing.T, d *db.DB, who people.Actor, view casework.View, index string) {
	t.Helper()
	middle := casework.Cursor{Rank: 1_790_000_000_000_000, ID: 1}
	for name, ask := range map[string]func() (string, []any, error){
		"first page": func() (string, []any, error) { return casework.PageQuery(d.Engine(), view, who, casework.Cursor{}, 51) },
		"later page": func() (string, []any, error) { return casework.PageQuery(d.Engine(), view, who, middle, 51) },
		"count":      func() (string, []any, error) { return casework.CountQuery(d.Engine(), view, who) },
	} {
		query, arguments, err := ask()
		must(t, err)
		plan := planOf(t, d, query, arguments)
		along := index + `\b`
		if name == "count" && view != casework.Mine {
			along = `SEARCH c USING COVERING INDEX (casework_cases_counted|casework_cases_engineer|` + index + `)\b`
		}
		if d.Engine() == db.PostgreSQL {
			along = `Index (Only )?Scan using casework_cases_` // its statistics say which is the shortest way
		}
		if !regexp.MustCompile(along).MatchString(plan) || sorted.MatchString(plan) {
			t.Errorf("%s of %s for %v does not go along %s:\n%s", name, view, who.Roles(), index, plan)
		}
	}
}

// sorted is found in the plans of both engines when they do not go along an index.
var sorted = regexp.MustCompile(`Sort|Seq Scan on casework|TEMP B-TREE`)

// planOf is how the engine would answer a query.
func planOf(t *testing.T, d *db.DB, query string, arguments []any) string {
	t.Helper()
	var lines []string
	must(t, d.Look(t.Context(), func(tx *db.Tx) (err error) {
		if d.Engine() == db.PostgreSQL {
			lines, err = db.Collect(tx, func(rows *sql.Rows) (line string, err error) { return line, rows.Scan(&line) },
				"EXPLAIN "+query, arguments...)
			return err
		}
		lines, err = db.Collect(tx, func(rows *sql.Rows) (line string, err error) {
			var id, parent, unused int
			return line, rows.Scan(&id, &parent, &unused, &line)
		}, "EXPLAIN QUERY PLAN "+query, arguments...)
		return err
	}))
	return strings.Join(lines, "\n")
}
