package charter

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
)

// Working is the charter as it is being written.
type Working struct {
	Charter *Charter
	edition.Working
}

// Working reads the charter as it is being written, with what it lacks and what
// was done lately. Who publishes may. It is empty where nobody has begun.
func (d Desk) Working(ctx context.Context, who people.Actor) (w Working, err error) {
	if err := who.May(people.Publish); err != nil {
		return w, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		made, writing, err := WrittenOf(tx, who)
		if err != nil {
			return err
		}
		if w.Working, err = edition.WorkingOf(tx, who, writing); err != nil {
			return err
		}
		w.Charter = made
		w.Lacks, err = Lacks(tx, made)
		return err
	})
	return w, err
}

// longestPart bounds what is kept of one part, in bytes.
const longestPart = 200_000

// Write saves one part of the charter as somebody wrote it who saw it as it was
// after a turn; a part without content is taken out. Who publishes may. Where
// somebody else changed the same meanwhile, theirs stays and this one is kept
// aside: Conflict says so. Invalid where it is no such part, or longer than can
// be kept; NotFound where charters have no such part.
func (d Desk) Write(ctx context.Context, who people.Actor, part edition.Part, seen int64) (saved edition.Saved, err error) {
	if err := who.May(people.Publish); err != nil {
		return saved, err
	}
	if err := fits(part); err != nil {
		return saved, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) (err error) {
		saved, err = Papers.Write(tx, who, Document, part, "", seen, d.Now())
		return err
	})
	if err == nil && saved.Turn.Aside {
		err = fault.Conflict(say.CharterKeptAside())
	}
	return saved, err
}

// fits says whether a part can stand in a charter at all.
func fits(part edition.Part) error {
	if !form.Holds(part) {
		return fault.NotFound()
	}
	if len(part.Content) > longestPart {
		return fault.Invalid(part.Path, say.ErrLong(KinName(part.Kin()), longestPart))
	}
	if err := form.Reads(part); err != nil {
		return fault.Invalid(part.Path, say.WebFormBroken()).Because(err)
	}
	return nil
}

// MoveUp puts a part of a list before the one that it stands after; the first
// stays where it is. Who publishes may. NotFound where there is no such part;
// Conflict when somebody else changed it meanwhile, or took it out.
func (d Desk) MoveUp(ctx context.Context, who people.Actor, path string, seen int64) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return Papers.MoveUp(tx, who, Document, path, seen, d.Now()) })
}

// TakeBack undoes the last change of a part, and again the one before it. Who
// publishes may. Conflict when there is nothing to undo, or somebody else changed
// it meanwhile.
func (d Desk) TakeBack(ctx context.Context, who people.Actor, path string, seen int64) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		_, err := Papers.Undo(tx, who, Document, path, seen, d.Now())
		return err
	})
}

// BringBack makes a part again what it was before one of its turns, or what
// somebody wrote that was kept aside. Who publishes may. Conflict when somebody
// else changed it meanwhile, or there is no such turn.
func (d Desk) BringBack(ctx context.Context, who people.Actor, path string, seen, sequence int64) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		_, err := Papers.Back(tx, who, Document, path, seen, sequence, d.Now())
		return err
	})
}

// Add begins a part of a list, last in it, and names it after what it is called.
// Who publishes may. Invalid without a name, or where a touchpoint is in it
// already; NotFound where charters have no such list.
func (d Desk) Add(ctx context.Context, who people.Actor, kin string, named language.Text) (path string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	words, _ := named.Pick(language.English)
	if words == "" {
		return "", fault.Invalid("name", say.ErrEnter(KinName(kin)))
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		path, err = Papers.Append(tx, who, Document, kin, d.Now(), func(taken map[string]bool) (string, error) {
			switch {
			case kin != "scope":
				return edition.KeyFor(kin, words, taken), nil
			case taken[words]:
				return "", fault.Invalid("name", say.CharterTouchpointTwice())
			}
			return words, nil // a touchpoint is its own key
		}, func(key string) (any, bool) { return begun(kin, key, named) })
		return err
	})
	return path, err
}

// begun is a part of a list of which only the name is known.
func begun(kin, key string, named language.Text) (content any, known bool) {
	switch kin {
	case "stories":
		return Story{Key: key, Sort: Detail, Title: named, Feeds: Handbook}, true
	case "scope":
		return Reach{Touchpoint: key, Roles: []people.Role{people.Agent}}, true
	case "services":
		return Service{Key: key, Name: named, Public: true}, true
	case "promises":
		bare := promise.Promise{Key: key, Title: named, Words: promise.Words{Source: named.Source}}
		return promise.Reshaped(bare, promise.MaxTime), true // as when the kind is chosen on its page
	case "limitations":
		return Limitation{Key: key, Words: named}, true
	case "places":
		return Place{Key: key, Rank: First, Name: named}, true
	case "words":
		return Word{Key: key, Term: named}, true
	}
	return nil, false
}

// PartHistory lists what was done to one part of the charter as it is being
// written, newest first. Who publishes may.
func (d Desk) PartHistory(ctx context.Context, who people.Actor, path string) (turns []edition.Turn, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		turns, err = Papers.PartHistory(tx, who, Document, path)
		return err
	})
	return turns, err
}
