package people

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
)

// Audited are those who may stand in the journal, to choose from and to name:
// the staff, those who left among them, the API keys and the shared computers.
type Audited struct {
	Staff   []Staff
	Keys    []Named
	Kiosks  []Named
	Offices []Office
	Teams   []Team
}

// Serving are those of an office, to look for what they did.
func (a Audited) Serving(office ids.ID) map[ids.ID]bool {
	all := map[ids.ID]bool{}
	for _, one := range a.Staff {
		if one.Office == office {
			all[one.ID] = true
		}
	}
	return all
}

// Named is something with a name.
type Named struct {
	ID   ids.ID
	Name string
}

// Journal reads who did what, newest first: the lines after a place, at most
// size. Who may read the audit may.
func (d Desk) Journal(ctx context.Context, who Actor, f journal.Filter, after journal.Place, size int) (found journal.Found, err error) {
	if err := who.May(ReadAudit); err != nil {
		return found, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		found, err = journal.Find(tx, f, after, size)
		return err
	})
	return found, err
}

// LastSeal gives the last seal of the journal; zero before there is one. Who may
// read the audit may.
func (d Desk) LastSeal(ctx context.Context, who Actor) (last journal.Seal, err error) {
	if err := who.May(ReadAudit); err != nil {
		return last, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		last, err = journal.Latest(tx)
		return err
	})
	return last, err
}

// Audited lists those who may stand in the journal. Who may read the audit may.
func (d Desk) Audited(ctx context.Context, who Actor) (all Audited, err error) {
	if err := who.May(ReadAudit); err != nil {
		return all, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = audited(tx)
		return err
	})
	return all, err
}

// exportLasts is how long a file of the journal may be fetched after it was
// asked for.
const exportLasts = 10 * time.Minute

// BeginExport writes down that somebody takes a copy of the journal, and gives
// the line that lets them. Who may read the audit may, and has proved lately who
// they are. Unproved otherwise.
func (d Desk) BeginExport(ctx context.Context, who Actor) (line ids.ID, err error) {
	if err := who.May(ReadAudit); err != nil {
		return 0, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		line, err = journal.WriteNamed(tx, who.Entry(d.Now(), "exported", "journal", 0))
		return err
	})
	return line, err
}

// Export hands out the lines that a filter holds, newest first, some at a time,
// to who has just written down that they take them. NotFound when that was
// somebody else, or is too long ago.
func (d Desk) Export(ctx context.Context, who Actor, line ids.ID, f journal.Filter, give func([]journal.Entry) error) error {
	if err := who.May(ReadAudit); err != nil {
		return err
	}
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		begun, err := journal.Line(tx, line)
		if errors.Is(err, db.ErrNone) || err == nil &&
			(begun.Verb != "exported" || begun.Kind != "journal" || begun.Actor != who.ID || begun.ActorKind != string(who.Kind) || begun.At.Add(exportLasts) < d.Now()) {
			return fault.NotFound()
		}
		return err
	})
	var after journal.Place
	for err == nil {
		var found journal.Found
		if found, err = d.Journal(ctx, who, f, after, exportAtOnce); err == nil {
			err = give(found.Entries)
		}
		if after = found.Next; after.IsZero() {
			break
		}
	}
	return err
}

// exportAtOnce is how many lines are read in one look.
const exportAtOnce = 1000

func audited(tx *db.Tx) (all Audited, err error) {
	all.Staff, err = db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s ORDER BY s.name, s.id`)
	if err != nil {
		return all, err
	}
	named := func(rows *sql.Rows) (n Named, err error) { return n, rows.Scan(&n.ID, &n.Name) }
	if all.Keys, err = db.Collect(tx, named, `SELECT id, name FROM people_keys ORDER BY name, id`); err != nil {
		return all, err
	}
	if all.Kiosks, err = db.Collect(tx, named, `SELECT id, name FROM people_kiosks ORDER BY name, id`); err != nil {
		return all, err
	}
	all.Offices, all.Teams, err = places(tx)
	return all, err
}
