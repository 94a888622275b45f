package clock

import (
	"context"
	"database/sql"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// FigureDays is the rolling period that public figures are of.
const FigureDays = 90

// Figure says how well one promise of the charter in force was kept. What a
// clock measured and what somebody looked at count alike, on the day they were
// due or looked at.
type Figure struct {
	Promise promise.Promise
	promise.Figure
	Strip [promise.StripDays]promise.StripDay // the last four weeks, today last
	Until hours.Date                          // today, the last day of both periods
}

// Figures gives the figure of every public promise of the charter in force,
// in its order, up to today in the first office's zone. Everybody may ask.
// NotFound when no charter is published.
func (d Desk) Figures(ctx context.Context) (figures []Figure, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		figures = nil
		_, made, err := charter.InForce(tx)
		if err != nil {
			return err
		}
		today, err := todayIn(tx, d.Now())
		if err != nil {
			return err
		}
		for _, p := range made.Promises {
			if p.Audience != promise.Public {
				continue
			}
			days, err := daysOf(tx, p.Key, today-FigureDays+1, today)
			if err != nil {
				return err
			}
			figures = append(figures, Figure{
				Promise: p,
				Figure:  promise.FigureOf(days, p.Goal()),
				Strip:   promise.Strip(days, today, p.Goal()),
				Until:   today,
			})
		}
		return nil
	})
	return figures, err
}

// Total counts the promises that fell due in the period of the figures, and
// those of them that were kept.
func Total(figures []Figure) (due, kept int) {
	for _, figure := range figures {
		due += figure.Due
		kept += figure.Met
	}
	return due, kept
}

// todayIn gives the date on the wall of the first office.
func todayIn(tx *db.Tx, at now.Instant) (hours.Date, error) {
	id, err := people.FirstOffice(tx)
	if err != nil {
		return 0, err
	}
	office, err := people.OfficeOf(tx, id)
	if err != nil {
		return 0, err
	}
	return hours.DateIn(at, office.Zone), nil
}

// daysOf reads the daily facts of a promise from one date to another, both
// with it.
func daysOf(tx *db.Tx, key string, from, until hours.Date) ([]promise.Day, error) {
	return db.Collect(tx, func(rows *sql.Rows) (day promise.Day, err error) {
		err = rows.Scan(&day.Date, &day.Due, &day.Met)
		return day, err
	}, `SELECT f.day, f.due, f.kept FROM clock_days f WHERE f.promise = $1 AND f.day >= $2 AND f.day <= $3 ORDER BY f.day`,
		key, from, until)
}
