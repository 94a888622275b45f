package clock

import (
	"context"
	"database/sql"
	"slices"
	"strconv"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
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
		_, made, err := charter.InForce(tx)
		if err != nil {
			return err
		}
		figures, err = figuresOf(tx, made.Promises, d.Now())
		return err
	})
	return figures, err
}

// FigureOf gives the figure of one public promise of the charter in force; nil where
// there is no such promise, or no charter. Everybody may ask.
func (d Desk) FigureOf(ctx context.Context, key string) (figure *Figure, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		figure = nil
		_, made, err := charter.InForce(tx)
		if fault.Is(err, fault.KindNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		p, known := made.Promise(key)
		if !known {
			return nil
		}
		found, err := figuresOf(tx, []promise.Promise{p}, d.Now())
		if len(found) == 1 {
			figure = &found[0]
		}
		return err
	})
	return figure, err
}

// figuresOf gives the figures of those of the promises that are public.
func figuresOf(tx *db.Tx, all []promise.Promise, at now.Instant) (figures []Figure, err error) {
	today, err := todayIn(tx, at)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(slices.Clone(all), func(p promise.Promise) bool { return p.Audience != promise.Public })
	const shown = promise.StripDays // the days before are wanted together
	earlier, err := countsOf(tx, all, today-FigureDays+1, today-shown, true)
	if err != nil {
		return nil, err
	}
	days, err := countsOf(tx, all, today-shown+1, today, false)
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		figures = append(figures, Figure{
			Promise: p,
			Figure:  promise.FigureOf(append(earlier[p.Key], days[p.Key]...), p.Goal()),
			Strip:   promise.Strip(days[p.Key], today, p.Goal()),
			Until:   today,
		})
	}
	return figures, nil
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

// countsOf reads the daily facts of promises from one date to another, both with it:
// day by day, or all days of a promise together.
func countsOf(tx *db.Tx, all []promise.Promise, from, until hours.Date, together bool) (map[string][]promise.Day, error) {
	counts := map[string][]promise.Day{}
	if len(all) == 0 {
		return counts, nil
	}
	marks, arguments := "", []any{from, until}
	for _, p := range all {
		arguments = append(arguments, p.Key)
		marks += ", $" + strconv.Itoa(len(arguments))
	}
	where := ` FROM clock_days f WHERE f.day >= $1 AND f.day <= $2 AND f.promise IN (` + marks[2:] + `)`
	query := `SELECT f.promise, f.day, f.due, f.kept` + where
	if together {
		query = `SELECT f.promise, MAX(f.day), CAST(SUM(f.due) AS BIGINT), CAST(SUM(f.kept) AS BIGINT)` + where + ` GROUP BY f.promise`
	}
	_, err := db.Collect(tx, func(rows *sql.Rows) (key string, err error) {
		var day promise.Day
		err = rows.Scan(&key, &day.Date, &day.Due, &day.Met)
		counts[key] = append(counts[key], day)
		return key, err
	}, query, arguments...)
	return counts, err
}
