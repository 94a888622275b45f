package casework

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

const rowColumns = `c.id, c.number, c.customer, c.language, c.subject, c.last_line, c.unreached, c.owner, c.waiting, c.rank, c.promise,
	c.clock_from, c.closed, c.outcome, c.private`

const selectRows = `SELECT ` + rowColumns + ` FROM casework_cases c WHERE `

func scanRow(row interface{ Scan(...any) error }) (r Row, err error) {
	err = row.Scan(&r.ID, &r.Number, &r.person, &r.Spoken, &r.Subject, &r.LastLine, &r.Unreached, &r.Owner, &r.Waiting, &r.Rank,
		&r.Promise, &r.ClockFrom, &r.Closed, &r.Outcome, &r.Private)
	return r, err
}

// rows reads cases for lists, with the names of their customers.
func rows(tx *db.Tx, where string, arguments ...any) ([]Row, error) {
	found, err := db.Collect(tx, func(rows *sql.Rows) (Row, error) { return scanRow(rows) }, selectRows+where, arguments...)
	if err != nil {
		return nil, err
	}
	customers := make([]ids.ID, len(found))
	for i, r := range found {
		customers[i] = r.person
	}
	names, err := customer.Names(tx, customers)
	for i := range found {
		found[i].Customer = names[found[i].person]
	}
	return found, err
}

// within gives the condition of a view for an actor, and its arguments: the
// view's own column first, then the actor's scope, so that each view reads one
// index.
func (v View) within(engine db.Engine, who people.Actor) (string, []any, error) {
	open := "1"
	if v == Closed {
		open = "0"
	}
	switch v {
	case Mine, Team:
		column, value, seen := "owner", who.ID, people.ScopeOf(who).OwnSQL
		if v == Team {
			column, value, seen = "team", who.Team, people.ScopeOf(who).SQL
		}
		scope, arguments := seen(engine.Aside("c"), 2)
		return "c." + column + " = $1 AND c.open = " + open + " AND " + scope, append([]any{value}, arguments...), nil
	case Open, Closed:
		seen, table := people.ScopeOf(who), "c"
		if seen.IsMany() { // no index has the order of several offices but that of all
			table = engine.Aside("c")
		}
		scope, arguments := seen.SQL(table, 1)
		return "c.open = " + open + " AND " + scope, arguments, nil
	}
	return "", nil, fault.NotFound()
}

// page gives the condition of one page of a view, and its arguments.
func (v View) page(engine db.Engine, who people.Actor, after Cursor, size int) (string, []any, error) {
	condition, arguments, err := v.within(engine, who)
	next := len(arguments) + 1
	if after != (Cursor{}) {
		condition += " AND (c.rank, c.id) > ($" + strconv.Itoa(next) + ", $" + strconv.Itoa(next+1) + ")"
		arguments = append(arguments, after.Rank, after.ID)
		next += 2
	}
	return condition + " ORDER BY c.rank, c.id LIMIT $" + strconv.Itoa(next), append(arguments, size), err
}

// List reads one page of a view, in the order in which promises fall due, from
// the cursor on. All who serve may, each within their scope. NotFound for a
// view that does not exist.
func (d Desk) List(ctx context.Context, who people.Actor, view View, after Cursor, size int) (list List, err error) {
	if err := who.May(people.Serve); err != nil {
		return list, err
	}
	page, arguments, err := view.page(d.DB.Engine(), who, after, size+1)
	if err != nil {
		return list, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		list = List{View: view, Counts: map[View]int{}}
		if list.Rows, err = rows(tx, page, arguments...); err != nil {
			return err
		}
		if len(list.Rows) > size {
			list.Rows = list.Rows[:size]
			last := list.Rows[size-1]
			list.Next = Cursor{last.Rank, last.ID}
		}
		return counts(tx, who, list.Counts)
	})
	return list, err
}

// Rows reads the cases of those ids, as lists show them. All who serve may;
// what lies outside their scope is left out.
func (d Desk) Rows(ctx context.Context, who people.Actor, cases ...ids.ID) (found map[ids.ID]Row, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	if len(cases) == 0 {
		return map[ids.ID]Row{}, nil
	}
	marks, arguments := make([]string, len(cases)), make([]any, len(cases))
	for i, id := range cases {
		marks[i], arguments[i] = "$"+strconv.Itoa(i+1), id
	}
	scope, more := people.ScopeOf(who).SQL("c", len(cases)+1)
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		read, err := rows(tx, "c.id IN ("+strings.Join(marks, ", ")+") AND "+scope, append(arguments, more...)...)
		found = map[ids.ID]Row{}
		for _, row := range read {
			found[row.ID] = row
		}
		return err
	})
	return found, err
}

// Running reads a page of the open cases on which a promise runs, the oldest first,
// and after which case the next page begins; 0 for the last. All who serve may; what
// lies outside their scope is left out.
func (d Desk) Running(ctx context.Context, who people.Actor, promise string, after ids.ID, size int) (shown []Row, next ids.ID, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, 0, err
	}
	var cases []ids.ID
	if err := d.DB.Look(ctx, func(tx *db.Tx) error {
		cases, err = clock.RunningCases(tx, promise, after, size+1)
		return err
	}); err != nil {
		return nil, 0, err
	}
	if len(cases) > size {
		cases = cases[:size]
		next = cases[size-1]
	}
	found, err := d.Rows(ctx, who, cases...)
	for _, id := range cases {
		if row, seen := found[id]; seen && row.Closed.IsZero() {
			shown = append(shown, row)
		}
	}
	return shown, next, err
}

// counts reads how many cases the open views hold, as far as pages count.
func counts(tx *db.Tx, who people.Actor, into map[View]int) error {
	for _, view := range []View{Mine, Team, Open} {
		query, arguments, err := view.count(tx.DB().Engine(), who)
		if err != nil {
			return err
		}
		var n int
		if err := tx.Row(query, arguments...).Scan(&n); err != nil {
			return err
		}
		into[view] = n
	}
	return nil
}

// count gives the query for how many cases a view holds, as far as pages count.
// SQLite reads what is not private by an index of its own, and what is only where
// that does not fill the count; PostgreSQL is held to the view's index by its order.
func (v View) count(engine db.Engine, who people.Actor) (string, []any, error) {
	const from = `SELECT 1 AS one FROM casework_cases c WHERE `
	most := ` LIMIT ` + strconv.Itoa(Most+1) + `) few`
	if engine == db.SQLite && (v == Team || v == Open) {
		view, arguments := "c.open = 1 AND ", []any{}
		if v == Team {
			view, arguments = "c.team = $1 AND c.open = 1 AND ", []any{who.Team}
		}
		parts, more := people.ScopeOf(who).Parts("c", len(arguments)+1)
		return `SELECT COUNT(*) FROM (` + from + view + strings.Join(parts, ` UNION ALL `+from+view) + most, append(arguments, more...), nil
	}
	condition, arguments, err := v.within(engine, who)
	return `SELECT COUNT(*) FROM (` + from + condition + ` ORDER BY c.rank, c.id` + most, arguments, err
}
