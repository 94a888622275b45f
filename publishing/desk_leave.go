package publishing

import (
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/people"
)

// owned is what people own of the documents: each edition.
const owned = "edition"

// OwnedBy lists the editions that somebody answers for, the newest first. Who
// manages people may.
func OwnedBy(tx *db.Tx, who people.Actor, staff ids.ID) (all []edition.Edition, err error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, err
	}
	rows, err := people.OwnedBy(tx, staff)
	for _, each := range rows {
		if err != nil {
			return nil, err
		}
		if each.Kind == owned {
			var e edition.Edition
			e, err = edition.Of(tx, each.Subject)
			all = append(all, e)
		}
	}
	return all, err
}

// HandOver gives the editions that somebody answers for to somebody else, in the
// caller's deed. Who manages people may. Who wrote and moved them stays as it was.
func HandOver(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	if err := people.Pass(tx, owned, from, to.ID, at); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "handed documents over to", "staff", to.ID))
}
