package casework

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// PageQuery is what a page of a view asks of the database.
func PageQuery(engine db.Engine, view View, who people.Actor, after Cursor, size int) (string, []any, error) {
	where, arguments, err := view.page(engine, who, after, size)
	return selectRows + where, arguments, err
}

// CountQuery is what the count of a view asks of the database.
func CountQuery(engine db.Engine, view View, who people.Actor) (string, []any, error) {
	return view.count(engine, who)
}

// RawList reads the rows and counts of an agent's open cases without asking who
// sees them.
func RawList(tx *db.Tx, who people.Actor, size int) error {
	if _, err := rows(tx, "c.open = 1 AND c.office = $1 ORDER BY c.rank, c.id LIMIT $2", who.Office, size+1); err != nil {
		return err
	}
	for column, value := range map[string]ids.ID{"owner": who.ID, "team": who.Team, "office": who.Office} {
		var n int
		if err := tx.Row(`SELECT COUNT(*) FROM (SELECT 1 AS one FROM casework_cases c WHERE c.`+column+` = $1 AND c.open = 1
			ORDER BY c.rank, c.id LIMIT $2) few`, value, Most+1).Scan(&n); err != nil {
			return err
		}
	}
	return nil
}

// RankOf is rankOf.
var RankOf = rankOf

// HistoryQuery is what a customer's card asks of the database.
func HistoryQuery(engine db.Engine, who people.Actor, known ...ids.ID) (string, []any) {
	where, arguments := history(engine, who, known, 0, true)
	return selectRows + where, arguments
}

// OrderMove writes an order to move cases down, and moves none yet.
func (d Desk) OrderMove(ctx context.Context, who people.Actor, o Order) (Move, error) {
	return d.order(ctx, who, o)
}

// MoveSome goes on with an order for at most so many cases.
func (d Desk) MoveSome(ctx context.Context, id ids.ID, most int) error {
	return d.moveOn(ctx, id, most)
}

// TimeOutSome leads cases on whose wait is over, reading so many at a time.
func (d Desk) TimeOutSome(ctx context.Context, at now.Instant, batch int) error {
	return d.timeOut(ctx, at, batch)
}

// TimeOutOf delivers the end of a wait as it was read.
func (d Desk) TimeOutOf(ctx context.Context, c Case) error { return d.timeOutOf(ctx, c) }

// ReadOnce reads a customer's other cases for one look-up after another, the second
// time without a database, and gives how many it found each time.
func ReadOnce(tx *db.Tx, who people.Actor, c *Case) (first, second int, err error) {
	g := glance{tx: tx, who: who, c: c}
	others, err := g.others()
	if err != nil {
		return 0, 0, err
	}
	g.tx = nil
	again, err := g.others()
	return len(others), len(again), err
}
