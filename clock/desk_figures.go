package clock

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
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
	Edition ids.ID // of the charter
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
		id, made, err := charter.InForce(tx)
		if err != nil {
			return err
		}
		figures, err = figuresOf(tx, id, made.Public().Promises, d.Now())
		return err
	})
	return figures, err
}

// FigureOf gives the figure of one public promise of the charter in force; nil where
// there is no such promise, or no charter. Everybody may ask.
func (d Desk) FigureOf(ctx context.Context, key string) (figure *Figure, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		figure = nil
		id, made, err := charter.InForce(tx)
		if fault.Is(err, fault.KindNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		p, known := made.Public().Promise(key)
		if !known {
			return nil
		}
		found, err := figuresOf(tx, id, []promise.Promise{p}, d.Now())
		if len(found) == 1 {
			figure = &found[0]
		}
		return err
	})
	return figure, err
}

// figuresOf gives the figures of promises as customers read them.
func figuresOf(tx *db.Tx, edition ids.ID, all []promise.Promise, at now.Instant) (figures []Figure, err error) {
	today, err := todayIn(tx, at)
	if err != nil {
		return nil, err
	}
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
			Edition: edition,
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

// countsOf reads the daily facts of promises from one date to another, both with
// it: day by day, or all days of a promise together. The days of a promise come in
// one row, as a charter has thousands of them.
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
	facts := `string_agg(f.day || ' ' || f.due || ' ' || f.kept, ' ')`
	if together {
		facts = `MAX(f.day) || ' ' || SUM(f.due) || ' ' || SUM(f.kept)`
	}
	_, err := db.Collect(tx, func(rows *sql.Rows) (key string, err error) {
		var written string
		if err = rows.Scan(&key, &written); err == nil {
			counts[key], err = daysIn(written)
		}
		return key, err
	}, `SELECT f.promise, `+facts+` FROM clock_days f WHERE f.day >= $1 AND f.day <= $2 AND f.promise IN (`+marks[2:]+`) GROUP BY f.promise`, arguments...)
	return counts, err
}

// daysIn reads days that were written in one row: of each its date, what was due
// and what was kept.
func daysIn(written string) ([]promise.Day, error) {
	days := make([]promise.Day, 0, strings.Count(written, " ")/3+1)
	for each := [3]int{}; written != ""; {
		for at := range each {
			number, rest, _ := strings.Cut(written, " ")
			n, err := strconv.Atoi(number)
			if err != nil {
				return nil, fault.Broken(err)
			}
			each[at], written = n, rest
		}
		days = append(days, promise.Day{Date: hours.Date(each[0]), Due: each[1], Met: each[2]})
	}
	return days, nil
}
