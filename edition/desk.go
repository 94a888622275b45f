package edition

import (
	"context"
	"encoding/json"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Desk is what others may ask of this room: where documents are written that
// there are many of, part by part.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Sort says how documents of one kind are written.
type Sort struct {
	Papers
	// Parted says which parts there are, and reads them.
	Parted interface {
		Holds(part Part) bool
		Reads(part Part) error
	}
	Name  func(kin string) language.Message // of a kind of parts, as people say it
	Begun func(kin, key string, named language.Text) (content any, known bool)
	// Taken notes the keys that a new part cannot have, beside those of its own
	// document; nil where there are no others.
	Taken func(tx *db.Tx, document string, taken map[string]bool) error
	// Longest bounds what is kept of one part, in bytes.
	Longest int
}

// Begin begins a document with its name and with what else is known of it, in one deed,
// and gives its key. Who publishes may. Invalid without a name.
func (d Desk) Begin(ctx context.Context, who people.Actor, of Sort, named language.Text, parts ...Part) (document string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	words, _ := named.Pick(language.English)
	if words == "" {
		return "", fault.Invalid("name", say.ErrEnter(of.Name("name")))
	}
	content, err := json.Marshal(named)
	if err != nil {
		return "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("begin " + string(of.Kind)); err != nil {
			return err
		}
		documents, err := Documents(tx, of.Kind)
		if err != nil {
			return err
		}
		taken := map[string]bool{}
		for _, each := range documents {
			taken[each.Key] = true
		}
		document = KeyFor(string(of.Kind), words, taken)
		for _, part := range append([]Part{{Path: "name", Content: string(content)}}, parts...) {
			if _, err := of.Papers.Write(tx, who, document, part, "", 0, d.Now()); err != nil {
				return err
			}
		}
		return nil
	})
	return document, err
}

// Write saves one part of a document as somebody wrote it who saw it as it was
// after a turn; a part without content is taken out. Who publishes may. Where
// somebody else changed the same meanwhile, theirs stays and this one is kept
// aside: Conflict says so. Invalid where it is no such part, or longer than can
// be kept; NotFound where such documents have no such part, or there is no such
// document.
func (d Desk) Write(ctx context.Context, who people.Actor, of Sort, document string, part Part, seen int64) (saved Saved, err error) {
	if err := who.May(people.Publish); err != nil {
		return saved, err
	}
	switch {
	case !of.Parted.Holds(part):
		return saved, fault.NotFound()
	case len(part.Content) > of.Longest:
		return saved, fault.Invalid(part.Path, say.ErrLong(of.Name(part.Kin()), of.Longest))
	}
	if err := of.Parted.Reads(part); err != nil {
		if fault.Is(err, fault.KindInvalid) {
			return saved, err
		}
		return saved, fault.Invalid(part.Path, say.WebFormBroken()).Because(err)
	}
	err = d.onBegun(ctx, who, of, document, func(tx *db.Tx) (err error) {
		saved, err = of.Papers.Write(tx, who, document, part, "", seen, d.Now())
		return err
	})
	if err == nil && saved.Turn.Aside {
		err = fault.Conflict(say.CharterKeptAside())
	}
	return saved, err
}

// Add begins a part of a list, last in it, with its words. Who publishes may.
// Invalid without words; NotFound where such documents have no such list, or
// there is no such document.
func (d Desk) Add(ctx context.Context, who people.Actor, of Sort, document, kin string, named language.Text) (path string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	words, _ := named.Pick(language.English)
	if words == "" {
		return "", fault.Invalid("name", say.ErrEnter(of.Name(kin)))
	}
	err = d.onBegun(ctx, who, of, document, func(tx *db.Tx) error {
		path, err = of.Append(tx, who, document, kin, d.Now(), func(taken map[string]bool) (string, error) {
			if of.Taken != nil {
				if err := of.Taken(tx, document, taken); err != nil {
					return "", err
				}
			}
			return KeyFor(kin, words, taken), nil
		}, func(key string) (any, bool) { return of.Begun(kin, key, named) })
		return err
	})
	return path, err
}

// MoveUp puts a part of a list before the one that it stands after; the first
// stays where it is. Who publishes may. NotFound where there is no such part;
// Conflict when somebody else changed it meanwhile, or took it out.
func (d Desk) MoveUp(ctx context.Context, who people.Actor, of Sort, document, path string, seen int64) error {
	return d.onBegun(ctx, who, of, document, func(tx *db.Tx) error { return of.Papers.MoveUp(tx, who, document, path, seen, d.Now()) })
}

// TakeBack undoes the last change of a part, and again the one before it. Who
// publishes may. Conflict when there is nothing to undo, or somebody else changed
// it meanwhile.
func (d Desk) TakeBack(ctx context.Context, who people.Actor, of Sort, document, path string, seen int64) error {
	return d.onBegun(ctx, who, of, document, func(tx *db.Tx) error {
		_, err := of.Undo(tx, who, document, path, seen, d.Now())
		return err
	})
}

// BringBack makes a part again what it was before one of its turns, or what
// somebody wrote that was kept aside. Who publishes may. Conflict when somebody
// else changed it meanwhile, or there is no such turn.
func (d Desk) BringBack(ctx context.Context, who people.Actor, of Sort, document, path string, seen, sequence int64) error {
	return d.onBegun(ctx, who, of, document, func(tx *db.Tx) error {
		_, err := of.Back(tx, who, document, path, seen, sequence, d.Now())
		return err
	})
}

// PartHistory lists what was done to one part of a document as it is being
// written, newest first. Who publishes may.
func (d Desk) PartHistory(ctx context.Context, who people.Actor, of Sort, document, path string) (turns []Turn, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		turns, err = of.Papers.PartHistory(tx, who, document, path)
		return err
	})
	return turns, err
}

// onBegun does a deed with a document that somebody has begun. Who publishes may.
func (d Desk) onBegun(ctx context.Context, who people.Actor, of Sort, document string, do func(tx *db.Tx) error) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		w, err := of.Writing(tx, who, document)
		if err != nil {
			return err
		}
		if !w.Known() {
			return fault.NotFound()
		}
		return do(tx)
	})
}
