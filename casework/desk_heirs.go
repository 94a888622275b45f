package casework

import (
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/visit"
)

// Heirs gives those of some people who could have all open cases of somebody:
// to whom HandOver would give them. Who manages people may ask.
func Heirs(tx *db.Tx, who people.Actor, from ids.ID, among []people.Staff) (able []people.Staff, err error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, err
	}
	cases, err := collectCases(tx, `c.owner = $1 AND c.open = 1`, from)
	if err != nil {
		return nil, err
	}
	able = slices.Clone(among)
	for i := range cases {
		may, err := cases[i].inherits(tx, who)
		if err != nil {
			return nil, err
		}
		able = slices.DeleteFunc(able, func(s people.Staff) bool { return !s.LeadsIn(cases[i].Office, cases[i].Team) || !may(s) })
	}
	return able, nil
}

// VisitHeirs gives those of some people who could make all visits of an engineer:
// to whom HandOverVisits would give them. Who manages people may ask.
func VisitHeirs(tx *db.Tx, who people.Actor, visits []visit.Visit, among []people.Staff, at now.Instant) (able []people.Staff, err error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, err
	}
	able = among
	for _, v := range visits {
		c, err := loadID(tx, v.Case)
		if err != nil {
			return nil, err
		}
		office, err := people.OfficeOf(tx, c.Office)
		if err != nil {
			return nil, err
		}
		may, err := c.inherits(tx, who)
		if err != nil {
			return nil, err
		}
		var still []people.Staff
		for _, each := range able {
			if !may(each) {
				continue
			}
			err := visit.MayTake(tx, v, each, office, at)
			switch {
			case err == nil:
				still = append(still, each)
			case !fault.Is(err, fault.KindInvalid):
				return nil, err
			}
		}
		able = still
	}
	return able, nil
}
