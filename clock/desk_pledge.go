package clock

import (
	"database/sql"

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
	if err := who.Must(); err != nil {
		return p, err
	}
	if p.Until <= p.Made {
		return p, fault.Invalid("until", say.ErrPast(say.ClockFieldPromisedTime()))
	}
	p.ID, p.MadeBy, p.State = ids.New(), who.ID, OpenPledge
	_, err := tx.Exec(`INSERT INTO clock_pledges (id, case_id, customer, kind, window_from, window_until, minor, currency, subject,
		made, made_by, state, settled) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0)`,
		p.ID, p.Case, p.Customer, string(p.Kind), p.From, p.Until, p.Amount.Minor, p.Amount.Currency, p.Subject,
		p.Made, p.MadeBy, string(p.State))
	if err != nil {
		return p, err
	}
	kind := duty.Pledge
	if p.Kind == CallBackPledge {
		kind = duty.CallBack
	}
	if err := duty.Owe(tx, duty.Duty{Kind: kind, Subject: p.ID, Case: p.Case, Staff: who.ID, Made: p.Made, Due: p.Until}); err != nil {
		return p, err
	}
	return p, journal.Write(tx, who.Entry(p.Made, "promised", "pledge", p.ID))
}

// Settle writes down how a pledge ended, in the caller's deed: kept when what
// was promised happened by its time, broken after; agreed anew or not needed
// as told. A pledge that is settled stays as it is.
func Settle(tx *db.Tx, who people.Actor, p Pledge, state PledgeState, at now.Instant) error {
	if state == KeptPledge && at > p.Until {
		state = Broken
	}
	if !p.State.mayBecome(state) {
		return nil
	}
	rows, err := tx.Exec(`UPDATE clock_pledges SET state = $1, settled = $2 WHERE id = $3 AND state = $4`,
		string(state), at, p.ID, string(p.State))
	if err != nil || rows == 0 {
		return err
	}
	for _, kind := range []duty.Kind{duty.Pledge, duty.CallBack} {
		if err := duty.Settle(tx, kind, p.ID, who.ID, at); err != nil {
			return err
		}
	}
	return journal.Write(tx, who.Entry(at, string(state), "pledge", p.ID))
}

const pledgeColumns = `p.id, p.case_id, p.customer, p.kind, p.window_from, p.window_until, p.minor, p.currency, p.subject,
	p.made, p.made_by, p.state, p.settled`

func pledges(tx *db.Tx, where string, arguments ...any) ([]Pledge, error) {
	return db.Collect(tx, func(rows *sql.Rows) (p Pledge, err error) {
		err = rows.Scan(&p.ID, &p.Case, &p.Customer, &p.Kind, &p.From, &p.Until, &p.Amount.Minor, &p.Amount.Currency, &p.Subject,
			&p.Made, &p.MadeBy, &p.State, &p.Settled)
		return p, err
	}, `SELECT `+pledgeColumns+` FROM clock_pledges p WHERE `+where, arguments...)
}

// PledgesOf lists what was promised in a case, oldest first.
func PledgesOf(tx *db.Tx, matter ids.ID) ([]Pledge, error) {
	return pledges(tx, `p.case_id = $1 ORDER BY p.id`, matter)
}
