package charter

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/search"
	"vaada/people"
	"vaada/promise"
)

// Working is the charter as it is being written.
type Working struct {
	Charter *Charter
	Writing edition.Writing
	Number  int64 // of the edition it began from; 0: none
	Lacks   []edition.Lack
	Recent  []edition.Turn // newest first
}

// mostRecent is how much of its history a page shows at once.
const mostRecent = 30

// Working reads the charter as it is being written, with what it lacks and what
// was done lately. Who publishes may. It is empty where nobody has begun.
func (d Desk) Working(ctx context.Context, who people.Actor) (w Working, err error) {
	if err := who.May(people.Publish); err != nil {
		return w, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if w.Charter, w.Writing, err = WrittenOf(tx, who); err != nil {
			return err
		}
		if w.Writing.Base != 0 {
			if w.Number, err = edition.NumberOf(tx, w.Writing.Base); err != nil {
				return err
			}
		}
		o, err := people.OrganisationOf(tx)
		if err != nil {
			return err
		}
		w.Lacks = w.Charter.Missing(o.Languages)
		if w.Writing.ID != 0 {
			w.Recent, err = edition.History(tx, who, w.Writing.ID, "", 0, mostRecent)
		}
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
	each, known := kinOf(part.Kin())
	if !known || each.list != (part.Key() != "") {
		return fault.NotFound()
	}
	if len(part.Content) > longestPart {
		return fault.Invalid(part.Path, say.ErrLong(KinName(part.Kin()), longestPart))
	}
	if part.Content == "" {
		return nil
	}
	if err := each.put(&Charter{}, part); err != nil {
		return fault.Invalid(part.Path, say.WebFormBroken()).Because(err)
	}
	return nil
}

// MoveUp puts a part of a list before the one that it stands after; the first
// stays where it is. Who publishes may. NotFound where there is no such part;
// Conflict when somebody else changed it meanwhile, or took it out.
func (d Desk) MoveUp(ctx context.Context, who people.Actor, path string, seen int64) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		w, err := Papers.Writing(tx, who, Document)
		if err != nil {
			return err
		}
		part := w.Part(path)
		kin := slices.DeleteFunc(w.Parts(), func(p edition.Part) bool { return p.Kin() != part.Kin() })
		at := slices.IndexFunc(kin, func(p edition.Part) bool { return p.Path == path })
		switch {
		case at < 0 && w.Latest(path).Sequence == 0:
			return fault.NotFound()
		case at < 0 || w.Latest(path).Sequence != seen: // taken out, or changed
			return fault.Conflict(say.ErrChanged())
		case at == 0:
			return nil
		}
		before := ""
		if at > 1 {
			before = kin[at-2].Place
		}
		part.Place = edition.Between(before, kin[at-1].Place)
		_, err = Papers.Write(tx, who, Document, part, "", seen, d.Now())
		return err
	})
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
		w, err := Papers.Writing(tx, who, Document)
		if err != nil {
			return err
		}
		taken := map[string]bool{}
		last := ""
		for _, part := range w.Parts() {
			if part.Kin() == kin {
				taken[part.Key()], last = true, part.Place
			}
		}
		key := keyFor(kin, words, taken)
		if kin == "scope" && taken[key] {
			return fault.Invalid("name", say.CharterTouchpointTwice())
		}
		content, known := begun(kin, key, named)
		if !known {
			return fault.NotFound()
		}
		written, err := json.Marshal(content)
		if err != nil {
			return err
		}
		path = kin + "/" + key
		_, err = Papers.Write(tx, who, Document, edition.Part{Path: path, Place: edition.Between(last, ""), Content: string(written)},
			"", w.Latest(path).Sequence, d.Now())
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
		return promise.Promise{Key: key, Class: promise.MaxTime, Title: named, Words: promise.Words{Source: named.Source}}, true
	case "limitations":
		return Limitation{Key: key, Words: named}, true
	case "places":
		return Place{Key: key, Rank: First, Name: named}, true
	case "words":
		return Word{Key: key, Term: named}, true
	}
	return nil, false
}

// longestKey bounds the keys that are made of words.
const longestKey = 40

// keyFor makes a key of words: small Latin letters, figures and hyphens; the kind
// and a number where the words have none. A touchpoint is its own key.
func keyFor(kin, words string, taken map[string]bool) string {
	if kin == "scope" {
		return words
	}
	key := strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, search.Fold(words)), "-")
	for strings.Contains(key, "--") {
		key = strings.ReplaceAll(key, "--", "-")
	}
	if len(key) > longestKey {
		key = strings.Trim(key[:longestKey], "-")
	}
	if len(key) < 3 {
		key = kin
	}
	made := key
	for n := 2; taken[made] || made == kin; n++ {
		made = key + "-" + strconv.Itoa(n)
	}
	return made
}

// PartHistory lists what was done to one part of the charter as it is being
// written, newest first. Who publishes may.
func (d Desk) PartHistory(ctx context.Context, who people.Actor, path string) (turns []edition.Turn, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		w, err := Papers.Writing(tx, who, Document)
		if err != nil || w.ID == 0 {
			return err
		}
		turns, err = edition.History(tx, who, w.ID, path, 0, mostRecent)
		return err
	})
	return turns, err
}
