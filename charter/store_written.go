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

// DraftOf gives the charter as it is being written, to be kept as an edition, in
// the caller's deed. Who publishes may.
func DraftOf(tx *db.Tx, who people.Actor, _ string) (draft edition.Draft, err error) {
	c, _, err := WrittenOf(tx, who)
	if err != nil {
		return draft, err
	}
	c.Format = Format
	return edition.NewDraft(edition.Charter, Document, c)
}

// Lacks lists what a stored charter cannot come into force without, here and
// now.
func Lacks(tx *db.Tx, content string) ([]edition.Lack, error) {
	o, err := people.OrganisationOf(tx)
	if err != nil {
		return nil, err
	}
	c, err := Read(content)
	if err != nil {
		return nil, err
	}
	return c.Missing(o.Languages), nil
}

// Differences lists in what two stored charters differ; the first may be "".
func Differences(was, is string) ([]edition.Change, error) {
	before := &Charter{Format: Format}
	if was != "" {
		var err error
		if before, err = Read(was); err != nil {
			return nil, err
		}
	}
	after, err := Read(is)
	if err != nil {
		return nil, err
	}
	return Compare(before, after)
}
