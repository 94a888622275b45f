package policy

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/people"
)

// Working is a policy as it is being written.
type Working struct {
	Policy *Policy
	edition.Working
}

// Working reads a policy as it is being written, with what it lacks and what was
// done lately. Who publishes may. NotFound where nobody began it.
func (d Desk) Working(ctx context.Context, who people.Actor, document string) (w Working, err error) {
	if err := who.May(people.Publish); err != nil {
		return w, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		p, writing, err := WrittenOf(tx, who, document)
		if err != nil {
			return err
		}
		if w.Working, err = edition.WorkingOf(tx, who, writing); err != nil {
			return err
		}
		w.Policy = p
		w.Lacks, err = Lacks(tx, p)
		return err
	})
	return w, err
}

// Sort says how policies are written.
var Sort = edition.Sort{Papers: Papers, Parted: form, Name: KinName, Begun: begun, Taken: takenKeys, Longest: 400_000}

// begun is a part of a list of which only the words are known.
func begun(kin, key string, named language.Text) (content any, known bool) {
	switch kin {
	case "situations":
		return Situation{Key: key, Words: named}, true
	case "clauses":
		return Clause{Key: key, Force: Must, Words: named}, true
	}
	return nil, false
}
