package clock

import (
	"database/sql"
	"errors"
	"fmt"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Promise writes down what an employee promises one customer, in the caller's
// deed, and makes it a duty of who promised. Those who serve may; the time
// must lie ahead.
func Promise(tx *db.Tx, who people.Actor, p Pledge) (Pledge, error) {
	if err := who.May(people.Serve); err != nil {
		return p, err
	}
	if p.Until <= p.Made {
		return p, fault.Invalid("until", say.ErrPast(say.ClockFieldPromisedTime()))
	}
	p.ID, p.MadeBy, p.State = ids.New(), who.ID, OpenPledge
	_, err := tx.Exec(`INSERT INTO clock_pledges (id, case_id, customer, office, kind, window_from, window_until, minor, currency, subject,
		made, made_by, state, settled) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0)`,
		p.ID, p.Case, p.Customer, p.Office, string(p.Kind), p.From, p.Until, p.Amount.Minor, p.Amount.Currency, p.Subject,
		p.Made, p.MadeBy, string(p.State))
	if err != nil {
		return p, err
	}
	if err := owe(tx, p); err != nil {
		return p, err
	}
	if err := toldPledge(tx, p, OpenPledge, p.Made); err != nil {
		return p, err
	}
	return p, journal.Write(tx, who.Entry(p.Made, "promised", "pledge", p.ID))
}

// owe makes an open pledge a duty of who made it.
func owe(tx *db.Tx, p Pledge) error {
	kind := duty.Pledge
	if p.Kind == CallBackPledge {
		kind = duty.CallBack
	}
	return duty.Owe(tx, duty.Duty{Kind: kind, Subject: p.ID, Case: p.Case, Staff: p.MadeBy, Made: p.Made, Due: p.Until})
}

// Settle writes down how a pledge ended, in the caller's deed: kept, agreed
// anew or not needed as told, but broken when its time was over before,
// whether or not a sweep has seen it. A pledge that is settled stays as it is.
func Settle(tx *db.Tx, who people.Actor, p Pledge, state PledgeState, at now.Instant) error {
	if at > p.Until {
		state, at = Broken, p.Until+1
	}
	if p.State != OpenPledge {
		return nil
	}
	moved, err := move(tx, p, state, at)
	if err != nil || !moved {
		return err
	}
	for _, kind := range []duty.Kind{duty.Pledge, duty.CallBack} {
		if err := duty.Settle(tx, kind, p.ID); err != nil {
			return err
		}
	}
	if err := toldPledge(tx, p, state, at); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, string(state), "pledge", p.ID))
}

// reopenPledges lets the pledges of a case run on that its end settled. A visit
// is booked and told anew.
func reopenPledges(tx *db.Tx, who people.Actor, matter ids.ID, closed, at now.Instant) error {
	settled, err := pledges(tx, `p.case_id = $1 AND p.settled = $2 AND (p.state = $3 AND p.kind <> $4 OR p.state = $5 AND p.kind = $6)
		ORDER BY p.id`, matter, closed, string(SparePledge), string(VisitPledge), string(KeptPledge), string(DatePledge))
	if err != nil {
		return err
	}
	for _, p := range settled {
		if _, err := move(tx, p, OpenPledge, 0); err != nil {
			return err
		}
		if err := owe(tx, p); err != nil {
			return err
		}
		if err := journal.Write(tx, who.Entry(at, "took up", "pledge", p.ID)); err != nil {
			return err
		}
	}
	return nil
}

// move brings a pledge to another state; false when somebody was quicker.
func move(tx *db.Tx, p Pledge, to PledgeState, settled now.Instant) (bool, error) {
	if !p.State.mayBecome(to) {
		return false, fault.Broken(fmt.Errorf("clock: a pledge went from %q to %q", p.State, to))
	}
	rows, err := tx.Exec(`UPDATE clock_pledges SET state = $1, settled = $2 WHERE id = $3 AND state = $4`,
		string(to), settled, p.ID, string(p.State))
	return rows == 1, err
}

const pledgeColumns = `p.id, p.case_id, p.customer, p.office, p.kind, p.window_from, p.window_until, p.minor, p.currency, p.subject,
	p.made, p.made_by, p.state, p.settled`

func pledges(tx *db.Tx, where string, arguments ...any) ([]Pledge, error) {
	return db.Collect(tx, func(rows *sql.Rows) (p Pledge, err error) {
		err = rows.Scan(&p.ID, &p.Case, &p.Customer, &p.Office, &p.Kind, &p.From, &p.Until, &p.Amount.Minor, &p.Amount.Currency, &p.Subject,
			&p.Made, &p.MadeBy, &p.State, &p.Settled)
		return p, err
	}, `SELECT `+pledgeColumns+` FROM clock_pledges p WHERE `+where, arguments...)
}

// PledgesOf lists what was promised in a case, oldest first.
func PledgesOf(tx *db.Tx, matter ids.ID) ([]Pledge, error) {
	return pledges(tx, `p.case_id = $1 ORDER BY p.id`, matter)
}

// PledgedIn lists what was promised in some cases and is still open.
func PledgedIn(tx *db.Tx, cases []ids.ID) (all []Pledge, err error) {
	for _, each := range cases {
		some, err := pledges(tx, `p.case_id = $1 AND p.state = 'open' ORDER BY p.id`, each)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// AnyAmount says whether an amount of money was ever promised to a customer.
func AnyAmount(tx *db.Tx) (bool, error) {
	var one int
	err := tx.Row(`SELECT 1 FROM clock_pledges WHERE minor <> 0 LIMIT 1`).Scan(&one)
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	return err == nil, err
}
