package policy

import (
	"context"
	"encoding/json"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
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
		w.Lacks, err = p.lacksHere(tx)
		return err
	})
	return w, err
}

// Begin begins a policy, names it, and gives its key. Who publishes may. Invalid
// without a name.
func (d Desk) Begin(ctx context.Context, who people.Actor, named language.Text) (document string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	words, _ := named.Pick(language.English)
	if words == "" {
		return "", fault.Invalid("name", say.ErrEnter(say.PolicyKinName()))
	}
	content, err := json.Marshal(named)
	if err != nil {
		return "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("policies"); err != nil {
			return err
		}
		documents, err := edition.Documents(tx, edition.Policy)
		if err != nil {
			return err
		}
		taken := map[string]bool{}
		for _, each := range documents {
			taken[each.Key] = true
		}
		document = edition.KeyFor("policy", words, taken)
		_, err = Papers.Write(tx, who, document, edition.Part{Path: "name", Content: string(content)}, "", 0, d.Now())
		return err
	})
	return document, err
}

// longestPart bounds what is kept of one part, in bytes.
const longestPart = 400_000

// Write saves one part of a policy as somebody wrote it who saw it as it was
// after a turn; a part without content is taken out. Who publishes may. Where
// somebody else changed the same meanwhile, theirs stays and this one is kept
// aside: Conflict says so. Invalid where it is no such part, or longer than can
// be kept; NotFound where policies have no such part, or there is no such policy.
func (d Desk) Write(ctx context.Context, who people.Actor, document string, part edition.Part, seen int64) (saved edition.Saved, err error) {
	if err := who.May(people.Publish); err != nil {
		return saved, err
	}
	switch {
	case !form.Holds(part):
		return saved, fault.NotFound()
	case len(part.Content) > longestPart:
		return saved, fault.Invalid(part.Path, say.ErrLong(KinName(part.Kin()), longestPart))
	}
	if err := form.Reads(part); err != nil {
		return saved, fault.Invalid(part.Path, say.WebFormBroken()).Because(err)
	}
	err = d.onBegun(ctx, who, document, func(tx *db.Tx) (err error) {
		saved, err = Papers.Write(tx, who, document, part, "", seen, d.Now())
		return err
	})
	if err == nil && saved.Turn.Aside {
		err = fault.Conflict(say.CharterKeptAside())
	}
	return saved, err
}

// onBegun does a deed with a policy that somebody has begun.
func (d Desk) onBegun(ctx context.Context, who people.Actor, document string, do func(tx *db.Tx) error) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, _, err := WrittenOf(tx, who, document); err != nil {
			return err
		}
		return do(tx)
	})
}

// MoveUp puts a part of a list before the one that it stands after; the first
// stays where it is. Who publishes may. NotFound where there is no such part;
// Conflict when somebody else changed it meanwhile, or took it out.
func (d Desk) MoveUp(ctx context.Context, who people.Actor, document, path string, seen int64) error {
	return d.onBegun(ctx, who, document, func(tx *db.Tx) error { return Papers.MoveUp(tx, who, document, path, seen, d.Now()) })
}

// TakeBack undoes the last change of a part, and again the one before it. Who
// publishes may. Conflict when there is nothing to undo, or somebody else changed
// it meanwhile.
func (d Desk) TakeBack(ctx context.Context, who people.Actor, document, path string, seen int64) error {
	return d.onBegun(ctx, who, document, func(tx *db.Tx) error {
		_, err := Papers.Undo(tx, who, document, path, seen, d.Now())
		return err
	})
}

// BringBack makes a part again what it was before one of its turns, or what
// somebody wrote that was kept aside. Who publishes may. Conflict when somebody
// else changed it meanwhile, or there is no such turn.
func (d Desk) BringBack(ctx context.Context, who people.Actor, document, path string, seen, sequence int64) error {
	return d.onBegun(ctx, who, document, func(tx *db.Tx) error {
		_, err := Papers.Back(tx, who, document, path, seen, sequence, d.Now())
		return err
	})
}

// Add begins a part of a list, last in it, with its words. Who publishes may.
// Invalid without words; NotFound where policies have no such list, or there is
// no such policy.
func (d Desk) Add(ctx context.Context, who people.Actor, document, kin string, named language.Text) (path string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	words, _ := named.Pick(language.English)
	if words == "" {
		return "", fault.Invalid("name", say.ErrEnter(KinName(kin)))
	}
	err = d.onBegun(ctx, who, document, func(tx *db.Tx) error {
		path, err = Papers.Append(tx, who, document, kin, d.Now(), func(taken map[string]bool) (string, error) {
			err := takenKeys(tx, document, taken)
			return edition.KeyFor(kin, words, taken), err
		}, func(key string) (any, bool) { return begun(kin, key, named) })
		return err
	})
	return path, err
}

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

// PartHistory lists what was done to one part of a policy as it is being
// written, newest first. Who publishes may.
func (d Desk) PartHistory(ctx context.Context, who people.Actor, document, path string) (turns []edition.Turn, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		turns, err = Papers.PartHistory(tx, who, document, path)
		return err
	})
	return turns, err
}
