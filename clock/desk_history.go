package clock

import (
	"context"
	"database/sql"
	"time"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/promise/lint"
)

const (
	historyDays = 365
	mostPast    = 400 // clocks that a history is made of, the newest
)

// History says how a promise would have been kept in the last twelve months, at
// its own limit and at some around it: what the rule of reachable targets asks.
// Who publishes may. It is empty, and never nil, when nothing is known.
func (d Desk) History(ctx context.Context, who people.Actor, p promise.Promise) (past lint.History, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		past, err = HistoryOf(tx, p, d.Now())
		return err
	})
	return past, err
}

// HistoryOf gives the history of a promise up to an instant. Only clocks between
// the same two events say something of it.
func HistoryOf(tx *db.Tx, p promise.Promise, at now.Instant) (lint.History, error) {
	past := lint.History{}
	for _, limit := range lint.Around(p) {
		past = append(past, lint.Point{Limit: limit})
	}
	if len(past) == 0 {
		return past, nil
	}
	today, err := todayIn(tx, at)
	if err != nil {
		return nil, err
	}
	clocks, err := pastClocks(tx, p.Key, today)
	if err != nil {
		return nil, err
	}
	offices := map[ids.ID]people.Office{}
	counted := false
	for _, c := range clocks {
		office, known := offices[c.Office]
		if !known {
			if office, err = people.OfficeOf(tx, c.Office); err != nil {
				return nil, err
			}
			offices[c.Office] = office
		}
		same, err := sameTime(tx, c, p, office)
		if err != nil {
			return nil, err
		}
		if !same {
			continue
		}
		counted = weigh(past, p, c.Run, office.Calendar, at) || counted
	}
	if !counted {
		return observed(tx, p, at)
	}
	return past, nil
}

// sameTime says that a clock ran between the events of the promise, and on a
// matter for which its usual limit holds.
func sameTime(tx *db.Tx, c Clock, p promise.Promise, office people.Office) (bool, error) {
	made, err := charter.Of(tx, c.Edition)
	if err != nil {
		return false, err
	}
	if then, _ := made.Promise(c.Promise); then.Start != p.Start || then.Stop != p.Stop || len(p.Keyed) == 0 {
		return then.Start == p.Start && then.Stop == p.Stop, nil
	}
	m, err := matterOf(tx, c)
	return p.For(m.asked(p, office, c.Started)).Limit == p.Limit, err
}

// weigh adds a run to each point, and says whether it counts at one. A date
// agreed with the customer stands for the promise's own limit alone.
func weigh(past lint.History, p promise.Promise, run promise.Run, calendar *hours.Calendar, at now.Instant) (counted bool) {
	for i := range past {
		limit := *p.Limit
		limit.Limit = past[i].Limit
		other := p
		other.Limit = &limit
		counts, kept := run.Held(other, calendar, at)
		if !run.Agreed.IsZero() && past[i].Limit == p.Limit.Limit && p.Alternative != nil && p.Alternative.Kind == promise.AgreedDate {
			counts, kept = run.Counts(p, at)
		}
		if counts {
			past[i].Due++
			counted = true
		}
		if kept {
			past[i].Met++
		}
	}
	return counted
}

// observed is the history of what no clock measures: what somebody looked at
// says how often the promise was kept, at its own limit alone.
func observed(tx *db.Tx, p promise.Promise, at now.Instant) (lint.History, error) {
	point := lint.Point{Limit: p.Limit.Limit}
	err := tx.Row(`SELECT COALESCE(SUM(o.looked_at), 0), COALESCE(SUM(o.good), 0) FROM clock_observations o WHERE o.promise = $1 AND o.at >= $2`,
		p.Key, at.Add(-historyDays*24*time.Hour)).Scan(&point.Due, &point.Met)
	if err != nil || point.Due == 0 {
		return lint.History{}, err
	}
	return lint.History{point}, nil
}

// pastClocks lists the clocks of a promise that were due in the last twelve
// months, the newest first, each with all its pauses.
func pastClocks(tx *db.Tx, key string, today hours.Date) ([]Clock, error) {
	clocks, err := collect(tx, `k.promise = $1 AND k.day > $2 AND k.day <= $3 ORDER BY k.day DESC LIMIT $4`,
		key, today-historyDays, today, mostPast)
	if err != nil || len(clocks) == 0 {
		return clocks, err
	}
	at := map[ids.ID]int{}
	for i := range clocks {
		clocks[i].Pauses = nil
		at[clocks[i].ID] = i
	}
	type stood struct {
		clock ids.ID
		promise.Pause
	}
	all, err := db.Collect(tx, func(rows *sql.Rows) (s stood, err error) {
		err = rows.Scan(&s.clock, &s.From, &s.To, &s.Wait)
		return s, err
	}, `SELECT p.clock, p.began, p.ended, p.reason FROM clock_clocks k JOIN clock_pauses p ON p.clock = k.id
		WHERE k.promise = $1 AND k.day > $2 AND k.day <= $3 ORDER BY p.clock, p.began`, key, today-historyDays, today)
	for _, each := range all {
		if i, known := at[each.clock]; known {
			clocks[i].Pauses = append(clocks[i].Pauses, each.Pause)
		}
	}
	return clocks, err
}
