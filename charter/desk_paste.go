package charter

import (
	"context"
	"encoding/json"
	"strings"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/people"
)

// longestPaste bounds an old charter, in bytes.
const longestPaste = 200_000

// Paste keeps an old charter as it was pasted, to be taken over sentence by
// sentence. Who publishes may. Invalid where it is empty or longer than can be
// kept.
func (d Desk) Paste(ctx context.Context, who people.Actor, words string) (id ids.ID, err error) {
	if err := who.May(people.Publish); err != nil {
		return 0, err
	}
	words = strings.TrimSpace(strings.ToValidUTF8(words, "\ufffd"))
	switch {
	case words == "":
		return 0, fault.Invalid("words", say.ErrEnter(say.PasteFieldWords()))
	case len(words) > longestPaste:
		return 0, fault.Invalid("words", say.ErrLong(say.PasteFieldWords(), longestPaste))
	}
	p := Paste{ID: ids.New(), Words: words, Made: d.Now(), By: who.ID}
	return p.ID, d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := putPaste(tx, p); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(p.Made, "pasted", "charter", p.ID))
	})
}

// Pastes lists the old charters that were pasted, newest first, without their
// sentences. Who publishes may.
func (d Desk) Pastes(ctx context.Context, who people.Actor) (all []Paste, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = pastesOf(tx, 0)
		return err
	})
	return all, err
}

// Pasted reads an old charter sentence by sentence. Who publishes may. NotFound
// when there is no such one.
func (d Desk) Pasted(ctx context.Context, who people.Actor, id ids.ID) (p Paste, err error) {
	if err := who.May(people.Publish); err != nil {
		return p, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		p, err = pasteOf(tx, id)
		return err
	})
	return p, err
}

// TakePasted takes a sentence of an old charter into the charter as it is being
// written, as a part of a kind, and tells which; that can be undone there. Who
// publishes may. Invalid where a sentence cannot become such a part; NotFound
// when there is no such sentence; Conflict while the charter is in review, and where
// somebody took the sentence over before and what it became still stands.
func (d Desk) TakePasted(ctx context.Context, who people.Actor, id ids.ID, place int, kind string) (path string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := Papers.Alone(tx, Document); err != nil {
			return err // else what somebody saves in this moment is not seen
		}
		p, err := pasteOf(tx, id)
		if err != nil {
			return err
		}
		if place < 1 || place > len(p.Pieces) {
			return fault.NotFound()
		}
		c, w, err := WrittenOf(tx, who)
		if err != nil {
			return err
		}
		if err := c.alreadyTaken(p.Pieces[place-1]); err != nil {
			return err
		}
		made, content, known := p.Pieces[place-1].becomes(kind, c)
		if !known {
			return fault.Invalid("kind", say.PasteNoSuchPart())
		}
		written, err := json.Marshal(content)
		if err != nil {
			return err
		}
		path = made
		last := ""
		for _, part := range w.Parts() {
			if part.Kin() == kind {
				last = part.Place
			}
		}
		part := edition.Part{Path: path, Place: w.Part(path).Place, Content: string(written)}
		if part.Place == "" && part.Key() != "" {
			part.Place = edition.Between(last, "")
		}
		if _, err := Papers.Write(tx, who, Document, part, edition.Pasted, w.Seen(path), d.Now()); err != nil {
			return err
		}
		return putTaken(tx, id, p.Pieces[place-1], path, d.Now(), who.ID)
	})
	return path, err
}

// alreadyTaken refuses a sentence that was taken over, while the part that it became
// stands.
func (c *Charter) alreadyTaken(p Piece) error {
	if p.Taken == "" {
		return nil
	}
	part, err := c.Part(p.Taken)
	if err == nil && part.Content != "" {
		err = fault.Conflict(say.PasteTakenAlready())
	}
	return err
}
