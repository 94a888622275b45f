package publishing

import (
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// owned is what people own of the documents: that they look after one, or after a
// promise.
const owned = "upkeep"

// OwnedBy lists what somebody looks after, what is due first. Who manages people
// may.
func OwnedBy(tx *db.Tx, who people.Actor, staff ids.ID) (mine []Upkeep, err error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, err
	}
	all, err := upkeepsOf(tx, `ended = 0`)
	for _, u := range all {
		if u.Owner == staff {
			mine = append(mine, u)
		}
	}
	if err != nil {
		return nil, err
	}
	return named(tx, mine)
}

// MayInherit answers Invalid where HandOver would refuse to give what somebody looks
// after to somebody else. Who manages people may ask.
func MayInherit(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff) error {
	mine, err := OwnedBy(tx, who, from)
	if err == nil && len(mine) > 0 && !to.CanAt(people.Publish, 0, 0) {
		err = fault.Invalid("to.documents", say.UpkeepNotPublisher())
	}
	return err
}

// HandOver gives what somebody looks after to somebody else, with what is owed for
// it, in the caller's deed. Who manages people may. Who wrote and moved the editions
// stays as it was. Invalid when the other does not publish.
func HandOver(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff, at now.Instant) error {
	mine, err := OwnedBy(tx, who, from)
	if err == nil {
		err = MayInherit(tx, who, from, to)
	}
	if err != nil {
		return err
	}
	if err := people.Pass(tx, owned, from, to.ID, at); err != nil {
		return err
	}
	for _, u := range mine {
		if err := duty.Give(tx, duty.StillRight, u.ID, to.ID); err != nil {
			return err
		}
	}
	return journal.Write(tx, who.Entry(at, "handed documents over to", "staff", to.ID))
}

// PassReviews asks somebody else, in the caller's deed, what somebody was asked of
// editions and has not answered; whoever is asked of one already is asked once.
// Who manages people may.
func PassReviews(tx *db.Tx, who people.Actor, from, to ids.ID) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	return passReviews(tx, from, to)
}
