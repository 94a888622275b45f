package charter

import (
	"vaada/edition"
	"vaada/internal/db"
	"vaada/people"
)

// WrittenOf reads the charter as it is being written, in the caller's deed. Who
// publishes may. One that nobody has begun is empty.
func WrittenOf(tx *db.Tx, who people.Actor) (*Charter, edition.Writing, error) {
	w, err := Papers.Writing(tx, who, Document)
	if err != nil {
		return nil, w, err
	}
	var from *Charter
	if w.Base != 0 {
		if from, err = Of(tx, w.Base); err != nil {
			return nil, w, err
		}
	}
	c, err := Written(from, w)
	return c, w, err
}

// Lacks lists what a charter cannot come into force without, here and now.
func Lacks(tx *db.Tx, c *Charter) ([]edition.Lack, error) {
	o, err := people.OrganisationOf(tx)
	if err != nil {
		return nil, err
	}
	return c.Missing(o.Languages), nil
}

// Differences lists in what two charters differ; nil is one that says nothing.
func Differences(was, is *Charter) ([]edition.Change, error) {
	if was == nil {
		was = &Charter{}
	}
	return Compare(was, is)
}
