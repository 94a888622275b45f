package casework

import (
	"context"
	"errors"
	"strconv"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/people"
	"vaada/touchpoint"
)

// OriginalFile names the letter itself, as it came, among the files of a
// contact; its attachments are named by their place, from 0.
const OriginalFile = "original"

// Contact reads one contact of a case. All who serve may, within their scope.
// NotFound when the case has no such contact.
func (d Desk) Contact(ctx context.Context, who people.Actor, number int64, contact ids.ID) (found touchpoint.Contact, err error) {
	if err := who.May(people.Serve); err != nil {
		return found, err
	}
	var c Case
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if c, err = load(tx, who, number); err != nil {
			return err
		}
		found, err = contactOf(tx, who, c.ID, contact)
		return err
	})
	if err == nil {
		err = d.noted(ctx, who, &c, found)
	}
	if err != nil {
		return touchpoint.Contact{}, err
	}
	return found, nil
}

// contactOf reads a contact of a case that the actor sees, if they may read it.
func contactOf(tx *db.Tx, who people.Actor, matter, contact ids.ID) (touchpoint.Contact, error) {
	found, err := touchpoint.Of(tx, contact)
	if errors.Is(err, db.ErrNone) || err == nil && found.Case != matter {
		return touchpoint.Contact{}, fault.NotFound()
	}
	if err != nil || !found.Private {
		return found, err
	}
	readable, err := touchpoint.Readable(tx, who, contact)
	if err == nil && !readable {
		err = fault.NotFound()
	}
	if err != nil {
		return touchpoint.Contact{}, err
	}
	return found, nil
}

// File opens a file that came with a contact of a case, and gives the name to
// keep it under. All who serve may, within their scope. NotFound when the case
// has no such contact or the contact no such file.
func (d Desk) File(ctx context.Context, who people.Actor, number int64, contact ids.ID, which string) (file *files.File, name string, err error) {
	from, err := d.Contact(ctx, who, number, contact)
	if err != nil {
		return nil, "", err
	}
	hash, name := fileOf(from, which)
	file, err = d.stream(ctx, hash)
	return file, name, err
}

// Original opens a message as it came, while it waits to be placed, and gives
// the name to keep it under. Who may place may. NotFound when no such message
// waits.
func (d Desk) Original(ctx context.Context, who people.Actor, hash string) (file *files.File, name string, err error) {
	waiting, held, err := d.Unplaced(ctx, who)
	if err != nil {
		return nil, "", err
	}
	waits := false
	for _, each := range waiting {
		waits = waits || each.Contact.Original == hash
	}
	for _, each := range held {
		waits = waits || each.Original == hash
	}
	if !waits {
		return nil, "", fault.NotFound()
	}
	file, err = d.stream(ctx, hash)
	return file, hash[:min(12, len(hash))] + ".eml", err
}

// fileOf gives where a file of a contact is kept, and its name; nothing when
// the contact has no such file.
func fileOf(contact touchpoint.Contact, which string) (hash, name string) {
	if which == OriginalFile {
		return contact.Original, contact.ID.String() + ".eml"
	}
	place, err := strconv.Atoi(which)
	if err != nil || place < 0 || place >= len(contact.Attachments) {
		return "", ""
	}
	return contact.Attachments[place].Hash, contact.Attachments[place].Name
}

func (d Desk) stream(ctx context.Context, hash string) (*files.File, error) {
	if hash == "" {
		return nil, fault.NotFound()
	}
	file, err := files.Stream(ctx, d.DB, hash)
	if errors.Is(err, db.ErrNone) {
		return nil, fault.NotFound()
	}
	return file, err
}
