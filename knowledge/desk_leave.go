package knowledge

import (
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/people"
)

// PassOn asks somebody else what a person was asked by name who leaves, or all
// experts where nobody is named, in the caller's deed. Who manages people may.
func PassOn(tx *db.Tx, who people.Actor, q Question, m Matter, to To, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	asked, err := askedOf(tx, people.Program(), m, to, at)
	if err != nil && !fault.Is(err, fault.KindInvalid) {
		return err
	}
	if len(asked) == 0 && to.Expert != 0 {
		heir, err := people.StaffOf(tx, to.Expert)
		if err != nil {
			return err
		}
		asked = []people.Colleague{{Staff: heir}}
	}
	return pass(tx, who, q, to, "", asked, at)
}

// GiveBack ends a question that nobody can be asked instead of who was asked by
// name: they left, or are away, and its case is private. Who walks cases may.
func GiveBack(tx *db.Tx, who people.Actor, q Question, at now.Instant) error {
	if err := who.May(people.WalkCases); err != nil {
		return err
	}
	return end(tx, who, q, Turn{Deed: Declining, At: at, To: q.To})
}
