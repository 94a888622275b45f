package people

import (
	"database/sql"
	"maps"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
)

// Delegate makes the limits hold that a document in force says, in the caller's
// deed, and takes back those that an edition of it said before and it says no
// more: what was set by hand holds again. A document that no longer holds says
// nothing. Who publishes may. Invalid names the role that would decide less than
// those who ask it; Conflict when another document says a limit already.
func Delegate(tx *db.Tx, who Actor, document string, edition ids.ID, said []Delegated, at now.Instant) error {
	if err := who.May(Publish); err != nil {
		return err
	}
	for _, kind := range LimitKinds {
		if err := delegate(tx, who, kind, document, edition, said, at); err != nil {
			return err
		}
	}
	return nil
}

func delegate(tx *db.Tx, who Actor, kind, document string, edition ids.ID, said []Delegated, at now.Instant) error {
	if err := tx.Alone("limits " + kind); err != nil {
		return err
	}
	before, err := delegatedOf(tx, kind)
	if err != nil {
		return err
	}
	after, err := delegating(before, kind, document, edition, said)
	if err != nil {
		return err
	}
	for _, role := range AllRoles {
		was, is := before[role], after[role]
		if was == is {
			continue
		}
		o, err := OrganisationOf(tx)
		if err != nil {
			return err
		}
		if err := putDelegated(tx, role, kind, is, at); err != nil {
			return err
		}
		entry := who.Entry(at, "delegated a limit to", string(role), edition)
		entry.Reason = became(Difference{Value, plainLimit(o, was.Holds), plainLimit(o, is.Holds)})
		if entry.Reason == "" {
			entry.Reason = document
		}
		if err := journal.Write(tx, entry); err != nil {
			return err
		}
	}
	return nil
}

// delegating are the limits of one kind as they are once a document says what it
// says.
func delegating(before map[Role]Limited, kind, document string, edition ids.ID, said []Delegated) (map[Role]Limited, error) {
	after := maps.Clone(before)
	for role, each := range after {
		if each.Document == document {
			after[role] = each.without()
		}
	}
	for _, each := range said {
		if each.Kind != kind {
			continue
		}
		if other := after[each.Role].Document; other != "" {
			return nil, fault.Conflict(say.PeopleLimitElsewhere())
		}
		if was := before[each.Role]; was.Document == document && was.Edition == edition {
			after[each.Role] = was // it says so already
			continue
		}
		limit := after[each.Role]
		limit.Holds, limit.Said, limit.Document, limit.Edition = each.Minor, each.Minor, document, edition
		after[each.Role] = limit
	}
	hold := map[Role]int64{}
	for role, each := range after {
		hold[role] = each.Holds
	}
	return after, rising(hold)
}

// Delegates says whether a document could make the limits hold that it says, in
// the caller's deed: the fault with which Delegate would refuse them.
func Delegates(tx *db.Tx, document string, said []Delegated) error {
	for _, kind := range LimitKinds {
		before, err := delegatedOf(tx, kind)
		if err != nil {
			return err
		}
		if _, err := delegating(before, kind, document, 0, said); err != nil {
			return err
		}
	}
	return nil
}

func plainLimit(o Organisation, minor int64) string {
	return o.Currency + " " + money.Amount{Minor: minor, Currency: o.Currency}.Plain()
}

func delegatedOf(tx *db.Tx, kind string) (map[Role]Limited, error) {
	limits := map[Role]Limited{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (role Role, err error) {
		var l Limited
		err = rows.Scan(&role, &l.Holds, &l.Own, &l.Said, &l.Document, &l.Edition)
		limits[role] = l
		return role, err
	}, `SELECT role, minor, own, said, document, edition FROM people_limits WHERE kind = $1`, kind)
	return limits, err
}

func putDelegated(tx *db.Tx, role Role, kind string, l Limited, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_limits (role, kind, minor, since, own, said, document, edition) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (role, kind) DO UPDATE SET minor = excluded.minor, since = excluded.since, own = excluded.own, said = excluded.said,
		document = excluded.document, edition = excluded.edition`, string(role), kind, l.Holds, at, l.Own, l.Said, l.Document, l.Edition)
	return err
}
