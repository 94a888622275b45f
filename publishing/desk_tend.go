package publishing

import (
	"errors"
	"time"

	"vaada/charter"
	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
)

// zoneOf is the zone of the first office, by which days are counted; UTC before
// there is one.
func zoneOf(tx *db.Tx) (*time.Location, error) {
	first, err := people.FirstOffice(tx)
	if errors.Is(err, db.ErrNone) {
		return time.UTC, nil
	}
	if err != nil {
		return nil, err
	}
	office, err := people.OfficeOf(tx, first)
	return office.Zone, err
}

// tend brings what is looked after in line with an edition that came into force:
// the document and each of its promises has who looks after it, and a day on which
// it is looked at again. What holds otherwise than before has its year again; what
// is gone is looked after no more.
func tend(tx *db.Tx, e edition.Edition, at now.Instant) error {
	if err := tx.Alone("upkeep"); err != nil {
		return err
	}
	rows, err := upkeepsOf(tx, `kind = $1 AND document = $2`, string(e.Kind), e.Document)
	if err != nil {
		return err
	}
	kept := map[string]Upkeep{}
	for _, u := range rows {
		kept[u.Part] = u
	}
	changes, err := changesSince(tx, kept[""].Edition, e)
	if err != nil {
		return err
	}
	zone, err := zoneOf(tx)
	if err != nil {
		return err
	}
	parts, err := lookedAfter(tx, e)
	if err != nil {
		return err
	}
	owner, asked := kept[""].Owner, asksFor(e)
	for _, part := range parts {
		u, known := kept[part]
		delete(kept, part)
		fresh := !known || !u.Ended.IsZero()
		if !known {
			u = Upkeep{ID: ids.New(), Kind: e.Kind, Document: e.Document, Part: part}
		}
		if part != "" {
			asked = 0
		}
		if fresh || u.over(changes) {
			u = u.renewed(nextReview(hours.DateIn(at, zone), asked))
			if err := duty.Settle(tx, duty.StillRight, u.ID); err != nil {
				return err
			}
		}
		u.Edition = e.ID
		if err := putUpkeep(tx, u); err != nil {
			return err
		}
		if u.Owner == 0 && fresh {
			if owner, err = take(tx, u, e, owner, at); err != nil {
				return err
			}
		}
	}
	for _, gone := range kept {
		if err := letGo(tx, gone, at); err != nil {
			return err
		}
	}
	return nil
}

// changesSince lists in what an edition differs from the one that was looked
// after; nothing where there was none, or documents of the kind are not written on
// pages.
func changesSince(tx *db.Tx, before ids.ID, e edition.Edition) ([]edition.Change, error) {
	paper, written := papers[e.Kind]
	if !written || before == 0 || before == e.ID {
		return nil, nil
	}
	was, err := paper.read(tx, before)
	if err != nil {
		return nil, err
	}
	is, err := paper.read(tx, e.ID)
	if err != nil {
		return nil, err
	}
	return paper.differ(was, is)
}

// lookedAfter are the parts of an edition that somebody looks after: all of it, and
// each promise.
func lookedAfter(tx *db.Tx, e edition.Edition) ([]string, error) {
	paths := []string{""}
	paper, written := papers[e.Kind]
	if !written {
		return paths, nil
	}
	whole, err := paper.read(tx, e.ID)
	if err != nil {
		return nil, err
	}
	parts, err := whole.Parts()
	for _, part := range parts {
		if part.Kin() == "promises" {
			paths = append(paths, part.Path)
		}
	}
	return paths, err
}

// asksFor is on which day the author of an edition wants it looked at again.
func asksFor(e edition.Edition) hours.Date {
	if e.Kind != edition.Policy {
		return 0
	}
	p, err := policy.Read(e.Content)
	if err != nil {
		return 0 // it is a year on
	}
	return p.Review
}

// take gives something that is new to the first who is here: who looks after the
// document, who wrote the edition, who approved it, who has published here longest,
// as where a starter begins. Nobody where none of them is.
func take(tx *db.Tx, u Upkeep, e edition.Edition, owner ids.ID, at now.Instant) (ids.ID, error) {
	could := []ids.ID{owner, e.MadeBy}
	decisions, err := decisionsOf(tx, e.ID)
	for _, d := range decisions {
		could = append(could, d.Staff)
	}
	if err != nil {
		return 0, err
	}
	publishers, err := people.WhoMay(tx, people.Publish)
	could = append(could, publishers...)
	for _, staff := range could {
		if staff == 0 || err != nil {
			continue
		}
		var here bool
		if here, err = people.Here(tx, staff); here && err == nil {
			return staff, people.Own(tx, owned, u.ID, staff, at)
		}
	}
	return 0, err
}

// letGo ends that something is looked after: it is out of force.
func letGo(tx *db.Tx, u Upkeep, at now.Instant) error {
	if !u.Ended.IsZero() {
		return nil
	}
	u.Ended = at
	if err := putUpkeep(tx, u); err != nil {
		return err
	}
	if err := people.Disown(tx, owned, u.ID); err != nil {
		return err
	}
	return duty.Settle(tx, duty.StillRight, u.ID)
}

// letAllGo ends that anything of a document is looked after.
func letAllGo(tx *db.Tx, kind edition.Kind, document string, at now.Instant) error {
	if err := tx.Alone("upkeep"); err != nil {
		return err
	}
	rows, err := upkeepsOf(tx, `kind = $1 AND document = $2`, string(kind), document)
	for _, u := range rows {
		err = errors.Join(err, letGo(tx, u, at))
	}
	return err
}

// open opens a review, and has who looks after it owe that they look; a manager
// where nobody does. The actor is nobody where its day came.
func open(tx *db.Tx, u Upkeep, by ids.ID, reason string, at now.Instant, zone *time.Location) error {
	u = u.opened(hours.DateIn(at, zone), by, reason, at)
	if err := putUpkeep(tx, u); err != nil {
		return err
	}
	return duty.Owe(tx, duty.Duty{Kind: duty.StillRight, Subject: u.ID, Staff: u.Owner, Role: people.Manager, Made: at, Due: u.until(zone)})
}

// named gives each what it is called.
func named(tx *db.Tx, all []Upkeep) ([]Upkeep, error) {
	calls := map[string]func(edition.Part) language.Text{}
	for at := range all {
		u := &all[at]
		document := string(u.Kind) + " " + u.Document
		if calls[document] == nil {
			call, err := namesOf(tx, u.Kind, u.Document)
			if err != nil {
				return nil, err
			}
			calls[document] = call
		}
		u.Name = calls[document](edition.Part{Path: u.Part})
	}
	return all, nil
}

// namesOf tells what a document in force and its parts are called.
func namesOf(tx *db.Tx, kind edition.Kind, document string) (func(edition.Part) language.Text, error) {
	id, err := edition.InForceID(tx, kind, document)
	if err != nil {
		return nil, err
	}
	name, parts := language.Text{}, func(edition.Part) language.Text { return language.Text{} }
	switch kind {
	case edition.Charter:
		c, failed := charter.Of(tx, id)
		if err = failed; err == nil {
			name, parts = c.Name, c.Named
		}
	case edition.Policy:
		p, failed := policy.Of(tx, id)
		if err = failed; err == nil {
			name, parts = p.Name, p.Named
		}
	case edition.Procedure:
		compiled, failed := procedure.Of(tx, id)
		if err = failed; err == nil {
			name = compiled.Chart.Name
		}
	}
	return func(part edition.Part) language.Text {
		if part.Path == "" {
			return name
		}
		return parts(part)
	}, err
}
