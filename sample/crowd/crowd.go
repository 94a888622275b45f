// Package crowd makes many cases out of a few, for measuring and for tests of
// large databases: each copy is a case with its customer, contacts, steps,
// clocks and duties, as true as the one it was copied from, only earlier. It is
// no part of what anybody is served.
package crowd

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
)

// a column of a copied table changes in one of these ways; the others stay.
type way int

const (
	id    way = iota + 1 // another row: as many ids lower as the copy is
	at                   // an instant, as much earlier; zero stays zero
	days                 // a day, as many earlier
	named                // a text that must be unlike all others
	place                // a case's place in lists
	spoke                // a case's number
	state                // a case's state, which holds the instant it came to its box
)

// owned says which rows of a table belong to cases, and which of its columns
// change in a copy. %s stands for the cases' ids.
type owned struct {
	table   string
	rows    string
	changes map[string]way
}

// everything that belongs to a case, what others refer to first.
var everything = []owned{
	{
		"customer_customers", `id IN (SELECT c.customer FROM casework_cases c WHERE c.id IN (%s))`,
		map[string]way{"id": id, "made": at},
	},
	{
		"customer_addresses", `customer IN (SELECT c.customer FROM casework_cases c WHERE c.id IN (%s))`,
		map[string]way{"value": named, "customer": id, "made": at},
	},
	{
		"casework_cases", `id IN (%s)`,
		map[string]way{
			"id": id, "number": spoke, "customer": id, "state": state, "wait_until": at, "taken": at, "entered": at,
			"opened": at, "confirmed": at, "closed": at, "rank": place, "clock_from": at, "last_contact": id,
			"last_at": at, "link": named,
		},
	},
	{"casework_steps", `case_id IN (%s)`, map[string]way{"case_id": id, "entered": at, "left_at": at}},
	{
		"touchpoint_contacts", `case_id IN (%s)`,
		map[string]way{"id": id, "customer": id, "case_id": id, "at": at},
	},
	{
		"touchpoint_calls", `contact IN (SELECT t.id FROM touchpoint_contacts t WHERE t.case_id IN (%s))`,
		map[string]way{"contact": id, "external": named, "rung": at, "answered": at, "held": at, "ended": at},
	},
	{
		"touchpoint_messages", `contact IN (SELECT t.id FROM touchpoint_contacts t WHERE t.case_id IN (%s))`,
		map[string]way{"message_id": named, "contact": id},
	},
	{
		"clock_clocks", `case_id IN (%s)`,
		map[string]way{
			"id": id, "contact": id, "case_id": id, "started": at, "due": at, "warn": at, "paused": at, "agreed": at,
			"stopped": at, "given_up": at, "day": days,
		},
	},
	{
		"clock_pauses", `clock IN (SELECT k.id FROM clock_clocks k WHERE k.case_id IN (%s))`,
		map[string]way{"clock": id, "began": at, "ended": at},
	},
	{
		"clock_moves", `clock IN (SELECT k.id FROM clock_clocks k WHERE k.case_id IN (%s))`,
		map[string]way{"clock": id, "at": at, "due_before": at, "due_after": at},
	},
	{
		"clock_pledges", `case_id IN (%s)`,
		map[string]way{
			"id": id, "case_id": id, "customer": id, "window_from": at, "window_until": at, "subject": id, "made": at,
			"settled": at,
		},
	},
	{
		"visit_visits", `case_id IN (%s)`,
		map[string]way{
			"id": id, "case_id": id, "customer": id, "window_from": at, "window_until": at, "booked": at, "cancelled": at,
			"arrived": at, "reported": at,
		},
	},
	{
		"order_refunds", `case_id IN (%s)`,
		map[string]way{"id": id, "case_id": id, "customer": id, "asked": at, "decided": at, "paid": at},
	},
	{
		"duty_duties", `case_id IN (%s)`,
		map[string]way{"id": id, "subject": id, "case_id": id, "made": at, "due": at},
	},
	{"feedback_ratings", `case_id IN (%s)`, map[string]way{"id": id, "case_id": id, "customer": id, "at": at}},
	{"journal_entries", `kind = 'case' AND subject IN (%s)`, map[string]way{"id": id, "at": at, "subject": id}},
}

// together is about how many cases one deed copies.
const together = 20_000

// Week is a usual distance between copies: a week, and a second, since nobody
// visits two customers at once.
const Week = 7*24*time.Hour + time.Second

// Copy makes so many copies of each of the cases, each one that much earlier
// than the one before. A case's customer is copied with it.
func Copy(ctx context.Context, d *db.DB, cases []ids.ID, times int, apart time.Duration) error {
	if len(cases) == 0 {
		return nil
	}
	s := shift{cases: list(cases), apart: apart}
	if err := d.Look(ctx, s.measure); err != nil {
		return err
	}
	round := max(1, together/len(cases))
	if err := memory(ctx, d, 400_000); err != nil {
		return err
	}
	for done := 0; done < times; done += round {
		first, last := done+1, min(done+round, times)
		if err := d.Deed(ctx, func(tx *db.Tx) error { return s.copies(tx, first, last) }); err != nil {
			return err
		}
	}
	if err := memory(ctx, d, 8000); err != nil {
		return err
	}
	return d.Deed(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE db_numbers SET last = (SELECT MAX(number) FROM casework_cases) WHERE name = 'case'`)
		return err
	})
}

// memory lets SQLite's writer hold more of the tables while they are filled, in
// kilobytes.
func memory(ctx context.Context, d *db.DB, kilobytes int) error {
	if d.Engine() != db.SQLite {
		return nil
	}
	return d.Deed(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(fmt.Sprintf(`PRAGMA cache_size = -%d`, kilobytes))
		return err
	})
}

// shift says how one copy differs from the one before.
type shift struct {
	cases   string // their ids, as SQL lists them
	apart   time.Duration
	below   int64 // taken from every id, so that copies lie below all that is there
	span    int64 // between the ids of two copies
	numbers int64 // between the numbers of two copies
	spoken  int64 // added to the numbers of the first
}

func list(cases []ids.ID) string {
	written := make([]string, len(cases))
	for i, one := range cases {
		written[i] = strconv.FormatInt(int64(one), 10)
	}
	return strings.Join(written, ", ")
}

// measure finds how far apart copies must be so that none is like another.
func (s *shift) measure(tx *db.Tx) error {
	lowest, highest, bottom := int64(math.MaxInt64), int64(0), int64(math.MaxInt64)
	for _, one := range everything {
		if one.changes["id"] != id {
			continue
		}
		var least, low, high int64
		err := tx.Row(`SELECT (SELECT COALESCE(MIN(id), $1) FROM `+one.table+`), COALESCE(MIN(id), $1), COALESCE(MAX(id), 0)
			FROM `+one.table+` WHERE `+fmt.Sprintf(one.rows, s.cases), int64(math.MaxInt64)).Scan(&least, &low, &high)
		if err != nil {
			return err
		}
		bottom, lowest, highest = min(bottom, least), min(lowest, low), max(highest, high)
	}
	s.span, s.below = highest-lowest+1, lowest-bottom
	var first, last, most int64
	err := tx.Row(`SELECT MIN(number), MAX(number), (SELECT MAX(m.number) FROM casework_cases m) FROM casework_cases
		WHERE id IN (`+s.cases+`)`).Scan(&first, &last, &most)
	s.numbers = last - first + 1
	s.spoken = most - last
	return err
}

// copies makes the copies from one to another, both with it.
func (s *shift) copies(tx *db.Tx, first, last int) error {
	for _, one := range everything {
		if err := s.copyRows(tx, one, first, last); err != nil {
			return fmt.Errorf("crowd: %s: %w", one.table, err)
		}
	}
	return s.count(tx, first, last)
}

// counter gives SQL the number of each copy, and the rows to copy, read once.
const counter = `WITH RECURSIVE copy(n) AS (SELECT CAST(%d AS BIGINT) UNION ALL SELECT n + 1 FROM copy WHERE n < %d),
	r AS MATERIALIZED (SELECT * FROM %s WHERE %s) `

func (s *shift) copyRows(tx *db.Tx, one owned, first, last int) error {
	columns, err := columnsOf(tx, one.table)
	if err != nil {
		return err
	}
	values := make([]string, len(columns))
	for i, column := range columns {
		values[i] = "r." + column
		if way, changes := one.changes[column]; changes {
			values[i] = s.changed("r."+column, way)
		}
	}
	_, err = tx.Exec(fmt.Sprintf(`INSERT INTO %s (%s) `+counter+`SELECT %s FROM copy CROSS JOIN r`,
		one.table, strings.Join(columns, ", "), first, last, one.table, fmt.Sprintf(one.rows, s.cases), strings.Join(values, ", ")))
	return err
}

func columnsOf(tx *db.Tx, table string) ([]string, error) {
	rows, err := tx.Rows(`SELECT * FROM ` + table + ` WHERE 1 = 0`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return rows.Columns()
}

// changed writes what a column is in a copy.
func (s *shift) changed(column string, how way) string {
	earlier := strconv.FormatInt(s.apart.Microseconds(), 10)
	switch how {
	case id:
		return fmt.Sprintf(`CASE WHEN %s = 0 THEN 0 ELSE %[1]s - %d - copy.n * %d END`, column, s.below, s.span)
	case at:
		return less(column, earlier)
	case days:
		return less(column, strconv.FormatInt(int64(s.apart/(24*time.Hour)), 10))
	case named:
		return column + ` || '-' || CAST(copy.n + ` + strconv.FormatInt(s.spoken, 10) + ` AS TEXT)`
	case spoke:
		return fmt.Sprintf(`%s + %d + (copy.n - 1) * %d`, column, s.spoken+s.numbers, s.numbers)
	case place:
		return fmt.Sprintf(`CASE WHEN r.open = 0 THEN %s + copy.n * %s ELSE %[1]s - copy.n * %[2]s END`,
			column, earlier)
	default:
		return fmt.Sprintf(`REPLACE(%s, '"entered":' || CAST(r.entered AS TEXT), '"entered":' || CAST(r.entered - copy.n * %s AS TEXT))`,
			column, earlier)
	}
}

func less(column, by string) string {
	return fmt.Sprintf(`CASE WHEN %s = 0 THEN 0 ELSE %[1]s - copy.n * %s END`, column, by)
}

// count adds the copies' judged clocks to the daily facts.
func (s *shift) count(tx *db.Tx, first, last int) error {
	_, err := tx.Exec(fmt.Sprintf(`INSERT INTO clock_days (promise, day, due, kept) `+counter+`
		SELECT r.promise, %s, COUNT(*), SUM(CASE WHEN r.state = 'met' THEN 1 ELSE 0 END) FROM copy CROSS JOIN r GROUP BY 1, 2
		ON CONFLICT (promise, day) DO UPDATE SET due = clock_days.due + excluded.due, kept = clock_days.kept + excluded.kept`,
		first, last, "clock_clocks", `state IN ('met', 'missed') AND case_id IN (`+s.cases+`)`, s.changed("r.day", days)))
	return err
}
