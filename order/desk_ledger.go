package order

import (
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/people"
)

// Ledger is what limits on refunds are held against on a case: what was granted on it
// at any time, and to the same customer on other cases lately, by anybody, so that no
// sum passes a limit in parts.
type Ledger struct {
	of       Matter
	currency string
	granted  int64
}

// LedgerOf reads what was granted where a refund would be of.
func LedgerOf(tx *db.Tx, of Matter, at now.Instant) (l Ledger, err error) {
	organisation, err := people.OrganisationOf(tx)
	if err != nil {
		return l, err
	}
	l = Ledger{of: of, currency: organisation.Currency}
	if l.granted, err = granted(tx, of.Case); err != nil {
		return l, err
	}
	lasts, err := people.LengthOf(tx, people.SettingRefundDays)
	if err != nil || lasts == 0 {
		return l, err
	}
	rows, err := customer.Same(tx, of.Customer)
	if err != nil {
		return l, err
	}
	elsewhere, err := grantedTo(tx, rows, of.Case, at.Add(-lasts))
	l.granted += elsewhere
	return l, err
}

// alone is LedgerOf for who decides now: nobody else grants on the case, or to the
// customer, meanwhile. A customer who was made one with another while we waited is that
// one.
func alone(tx *db.Tx, of Matter, at now.Instant) (l Ledger, err error) {
	for held, kept := ids.ID(0), of.Case; kept != held; {
		if err := tx.Alone("refunds of " + kept.String()); err != nil {
			return l, err
		}
		held, kept = kept, of.Customer
		rows, err := customer.Same(tx, of.Customer)
		if err != nil {
			return l, err
		}
		if len(rows) > 0 {
			kept = rows[0]
		}
	}
	return LedgerOf(tx, of, at)
}

// Own is what the actor may still refund alone, in the currency of the organisation;
// people.NoLimit for a manager without a limit.
func (l Ledger) Own(tx *db.Tx, who people.Actor) (left money.Amount, err error) {
	most, err := l.Most(tx, who)
	return l.Left(most), err
}

// Most is what the actor may refund alone where nothing was granted before.
func (l Ledger) Most(tx *db.Tx, who people.Actor) (most money.Amount, err error) {
	limit, err := people.LimitOf(tx, who, Limit, l.of.Office, l.of.Team)
	return money.Amount{Minor: limit, Currency: l.currency}, err
}

// OfRole is what those of a role may still refund alone.
func (l Ledger) OfRole(tx *db.Tx, role people.Role) (left money.Amount, err error) {
	limit, err := people.LimitOfRole(tx, role, Limit)
	return l.Left(money.Amount{Minor: limit, Currency: l.currency}), err
}

// Left is what is left of a limit.
func (l Ledger) Left(limit money.Amount) money.Amount {
	if limit.Minor != people.NoLimit {
		limit.Minor = max(0, limit.Minor-l.granted)
	}
	return limit
}

// Own is what the actor may still refund alone on a case.
func Own(tx *db.Tx, who people.Actor, of Matter, at now.Instant) (left money.Amount, err error) {
	l, err := LedgerOf(tx, of, at)
	if err != nil {
		return left, err
	}
	return l.Own(tx, who)
}
