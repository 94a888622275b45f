package casework

import (
	"vaada/internal/db"
	"vaada/internal/ids"
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

// RankOf is rankOf.
var RankOf = rankOf

// HistoryQuery is what a customer's card asks of the database.
func HistoryQuery(engine db.Engine, who people.Actor, known ...ids.ID) (string, []any) {
	where, arguments := history(engine, who, known, 0, true)
	return selectRows + where, arguments
}
