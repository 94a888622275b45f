package casework

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"

	"vaada/customer"
	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/visit"
)

// Owed is a duty with the case that it is about, as far as the actor sees it.
type Owed struct {
	duty.Duty
	Row Row
}

// Today lists what the actor owes, by due time, but nothing of private cases
// that they do not see, save what they are asked about them by name. All who serve
// may.
func (d Desk) Today(ctx context.Context, who people.Actor) (owed []Owed, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		owed = nil
		mine, err := duty.Mine(tx, who)
		if err != nil {
			return err
		}
		cases := make([]ids.ID, len(mine))
		for i, each := range mine {
			cases[i] = each.Case
		}
		rows, err := seenRows(tx, who, cases)
		if err != nil {
			return err
		}
		hidden, err := hiddenAmong(tx, cases, rows)
		for _, each := range mine {
			if !hidden[each.Case] || each.Kind == duty.Question && each.Staff == who.ID {
				owed = append(owed, Owed{each, rows[each.Case]})
			}
		}
		return err
	})
	return owed, err
}

// hiddenAmong gives those of cases that are private and not among the rows that
// somebody sees.
func hiddenAmong(tx *db.Tx, cases []ids.ID, seen map[ids.ID]Row) (map[ids.ID]bool, error) {
	hidden := map[ids.ID]bool{}
	unseen := slices.DeleteFunc(slices.Clone(cases), func(id ids.ID) bool {
		_, sees := seen[id]
		return sees || id == 0
	})
	slices.Sort(unseen)
	for some := range slices.Chunk(slices.Compact(unseen), 100) {
		marks, arguments := make([]string, len(some)), make([]any, len(some))
		for i, id := range some {
			marks[i], arguments[i] = "$"+strconv.Itoa(i+1), id
		}
		private, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
			err = rows.Scan(&id)
			return id, err
		}, `SELECT id FROM casework_cases WHERE private = 1 AND id IN (`+strings.Join(marks, ", ")+`)`, arguments...)
		if err != nil {
			return nil, err
		}
		for _, id := range private {
			hidden[id] = true
		}
	}
	return hidden, nil
}

// seenRows reads those of cases that the actor sees, as lists show them.
func seenRows(tx *db.Tx, who people.Actor, cases []ids.ID) (map[ids.ID]Row, error) {
	found := map[ids.ID]Row{}
	cases = slices.Compact(slices.Sorted(slices.Values(cases)))
	for some := range slices.Chunk(cases, 100) {
		marks, arguments := make([]string, len(some)), make([]any, len(some))
		for i, id := range some {
			marks[i], arguments[i] = "$"+strconv.Itoa(i+1), id
		}
		scope, more := people.ScopeOf(who).SQL("c", len(some)+1)
		read, err := rows(tx, "c.id IN ("+strings.Join(marks, ", ")+") AND "+scope, append(arguments, more...)...)
		if err != nil {
			return nil, err
		}
		for _, row := range read {
			found[row.ID] = row
		}
	}
	return found, nil
}

// Refunding is a refund with its case, for whom it is, what the actor may decide
// alone where the case is led, and what of that is left for the customer.
type Refunding struct {
	order.Refund
	Row      Row
	Customer customer.Customer
	Most     money.Amount
	Limit    money.Amount // what is left of it

	OthersPay bool // the actor asked for it, and somebody else could pay it
}

// mostRefunds is how many refunds one list shows, and refundsLooked how many it
// looks through for those that the actor sees.
const (
	mostRefunds   = 200
	refundsLooked = 5 * mostRefunds
)

// Refunds lists the refunds that wait to be decided or to be paid, oldest first,
// and says whether more may wait than it shows. Who decides refunds may, each
// those of the cases that they see.
func (d Desk) Refunds(ctx context.Context, who people.Actor) (waiting []Refunding, more bool, err error) {
	if err := who.May(people.DecideRefunds); err != nil {
		return nil, false, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		waiting = nil
		all, err := order.Waiting(tx, refundsLooked+1)
		if err != nil {
			return err
		}
		more = len(all) > refundsLooked
		for _, r := range all[:min(refundsLooked, len(all))] {
			one, seen, err := refunding(tx, who, r, d.Now())
			switch {
			case err != nil:
				return err
			case seen && len(waiting) == mostRefunds:
				more = true
				return nil
			case seen:
				waiting = append(waiting, one)
			}
		}
		return nil
	})
	return waiting, more, err
}

// refunding reads what a refund is of; not for who does not see its case, or
// decides no refunds where that is led.
func refunding(tx *db.Tx, who people.Actor, r order.Refund, at now.Instant) (one Refunding, seen bool, err error) {
	c, err := loadSeen(tx, who, r.Case)
	if fault.Is(err, fault.KindNotFound) || err == nil && !who.CanIn(people.DecideRefunds, c.Office, c.Team) {
		return one, false, nil
	}
	if err != nil {
		return one, false, err
	}
	one = Refunding{Refund: r, Row: Row{ID: c.ID, Number: c.Number, Subject: c.Subject, Spoken: c.Language, Private: c.Private}}
	if one.Customer, err = customer.Of(tx, who, r.Customer); err != nil {
		return one, false, err
	}
	one.Row.Customer = one.Customer.Name
	ledger, err := order.LedgerOf(tx, c.refunds(), at)
	if err != nil {
		return one, false, err
	}
	if one.Most, err = ledger.Most(tx, who); err != nil {
		return one, false, err
	}
	one.Limit = ledger.Left(one.Most)
	one.OthersPay, err = r.OthersPay(tx, who.ID, c.refunds(), at)
	return one, err == nil, err
}

// Visiting is a visit with whom it is to, and its case where the actor sees it.
type Visiting struct {
	visit.Visit
	Customer customer.Customer
	Row      Row
}

// Visits lists the actor's visits of a day, and what is not reported yet of the
// days before. Those who make visits may.
func (d Desk) Visits(ctx context.Context, who people.Actor, date hours.Date) (mine []Visiting, err error) {
	if err := who.May(people.MakeVisits); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		mine = nil
		all, err := visit.Mine(tx, who, date)
		if err != nil {
			return err
		}
		for _, v := range all {
			one, err := visiting(tx, who, v)
			if fault.Is(err, fault.KindNotFound) {
				continue // private, and not for them any more
			}
			if err != nil {
				return err
			}
			mine = append(mine, one)
		}
		return nil
	})
	return mine, err
}

// Visit reads one visit. All who serve may: its engineer, and who arranges
// visits and sees its case. NotFound for everybody else.
func (d Desk) Visit(ctx context.Context, who people.Actor, id ids.ID) (v Visiting, err error) {
	if err := who.May(people.Serve); err != nil {
		return v, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		of, err := visit.Of(tx, who, id)
		if err != nil {
			return err
		}
		v, err = visiting(tx, who, of)
		return err
	})
	return v, err
}

func visiting(tx *db.Tx, who people.Actor, v visit.Visit) (to Visiting, err error) {
	c, err := visited(tx, who, v)
	if err != nil {
		return to, err
	}
	to.Visit = v
	if to.Customer, err = customer.Of(tx, who, v.Customer); err != nil {
		return to, err
	}
	seen, err := seenRows(tx, who, []ids.ID{c.ID})
	to.Row = seen[c.ID]
	return to, err
}
