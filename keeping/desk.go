package keeping

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/people"
)

// Thing is the live name of the page of backups.
const Thing = "backups"

// Desk is what others may ask of this room.
type Desk struct {
	DB    *db.DB
	Now   now.Clock
	Place Place
}

// Place is where backups go and what they are made with: it is told to the
// program by who runs the machine.
type Place struct {
	Folder     string // "" where none was told: then no backup is made by itself
	Own        bool   // the folder lies in the data folder and is made when it is not there
	Scratch    string // a folder with room for a copy of the database
	Address    string // of PostgreSQL; "" for SQLite
	Tools      db.Tools
	Passphrase func() (string, error) // nil: the key stays out of backups
	Keys       *secret.Keys
	// Look opens the newest case, and whatever else shows that people could go
	// on with a database that was restored.
	Look func(ctx context.Context, d *db.DB) error
}

// View is what the page of backups shows.
type View struct {
	Plan    Plan
	Folder  string // "" where no backup is made by itself
	Own     bool   // the folder lies beside the database
	Keyless bool   // the key to the secrets stays out of them
	Free    int64  // bytes; negative where nobody can tell
	Next    now.Instant
	Last    now.Instant // of the latest backup; zero: none
	Late    bool
	Open    []Job // that wait or run
	Backups []Backup
	Failed  *Job // the last backup that failed, when none came after it
}

// View reads the page of backups. Who sets the organisation up may.
func (d Desk) View(ctx context.Context, who people.Actor) (v View, err error) {
	if err := who.May(people.SetUp); err != nil {
		return v, err
	}
	v = View{Folder: d.Place.Folder, Own: d.Place.Own, Keyless: d.Place.Passphrase == nil, Free: -1}
	err = d.DB.Look(ctx, func(tx *db.Tx) error { return v.read(tx, d.Now()) })
	if err != nil || v.Folder == "" {
		return v, err
	}
	if free, err := folder.Free(v.Folder); err == nil {
		v.Free = free
	}
	d.find(v.Backups)
	return v, nil
}

func (v *View) read(tx *db.Tx, at now.Instant) (err error) {
	if v.Plan, err = planOf(tx); err != nil {
		return err
	}
	v.Next = v.Plan.Next(at)
	if v.Open, err = waiting(tx); err != nil {
		return err
	}
	if v.Backups, err = kept(tx); err != nil {
		return err
	}
	if v.Last, err = lastMade(tx); err != nil {
		return err
	}
	began, err := beganOwing(tx)
	if err != nil {
		return err
	}
	v.Late = v.Folder != "" && v.Plan.Late(at, began, v.Last)
	ended, err := latestJobs(tx, 20)
	for _, each := range ended {
		if each.Kind == Backing {
			if !each.Fine() {
				v.Failed = &each
			}
			break
		}
	}
	return err
}

// find says which backups are in their folder, as large as they were.
func (d Desk) find(all []Backup) {
	for at := range all {
		info, err := os.Lstat(d.path(all[at]))
		all[at].There = err == nil && info.Mode().IsRegular() && info.Size() == all[at].Size
	}
}

func (d Desk) path(b Backup) string { return filepath.Join(d.Place.Folder, filepath.Base(b.File)) }

// Ask has a backup made, or the newest one rehearsed, as soon as a process is
// free. Who keeps the system may. Conflict when the same is under way already,
// where there is no folder for backups, or none to rehearse.
func (d Desk) Ask(ctx context.Context, who people.Actor, kind Kind) error {
	if err := who.May(people.KeepSystem); err != nil {
		return err
	}
	if d.Place.Folder == "" {
		return fault.Conflict(say.KeepNoFolder("[backup]"))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		open, err := waiting(tx)
		if err != nil {
			return err
		}
		for _, each := range open {
			if each.Kind == kind {
				return fault.Conflict(say.KeepUnderWay())
			}
		}
		job := Job{ID: ids.New(), Kind: kind, Why: backup.Asked, Asked: d.Now(), AskedBy: who.ID}
		job.Slot = now.Instant(job.ID)
		if kind == Rehearsing {
			all, err := kept(tx)
			if err != nil {
				return err
			}
			if len(all) == 0 {
				return fault.Conflict(say.KeepNoneYet())
			}
			job.Backup = all[0].ID
		}
		if _, err := putJob(tx, job); err != nil {
			return err
		}
		live.Touch(tx, Thing)
		return journal.Write(tx, who.Entry(d.Now(), "asked", string(kind), job.ID))
	})
}

// Take opens a backup to be carried away, and writes down who did. Who takes
// backups may, having just proved who they are: Unproved else; whoever has one reads
// private cases too, so to keep the system is not enough. NotFound when it is not in
// the folder.
func (d Desk) Take(ctx context.Context, who people.Actor, id ids.ID) (file *os.File, b Backup, err error) {
	if err := who.May(people.TakeBackups); err != nil {
		return nil, b, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return nil, b, err
	}
	var all []Backup
	if err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		all, err = kept(tx)
		return err
	}); err != nil {
		return nil, b, err
	}
	d.find(all)
	for _, each := range all {
		if each.ID == id && each.There {
			b = each
		}
	}
	if b.ID == 0 {
		return nil, b, fault.NotFound()
	}
	if file, err = os.Open(d.path(b)); err != nil {
		return nil, b, fault.NotFound()
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		return journal.Write(tx, who.Entry(d.Now(), "took", "backup", b.ID))
	})
	if err != nil {
		_ = file.Close()
		return nil, b, err
	}
	return file, b, nil
}

// Findings says what is amiss with the backups of a database: that one is
// overdue, that the last one failed, or that a rehearsal did. Only the program
// asks.
func (d Desk) Findings(ctx context.Context) (found []language.Message, err error) {
	var v View
	v.Folder = "told"
	if err := d.DB.Look(ctx, func(tx *db.Tx) error { return v.read(tx, d.Now()) }); err != nil {
		return nil, err
	}
	if v.Late {
		found = append(found, say.KeepLate())
	}
	if v.Failed != nil {
		found = append(found, v.Failed.Trouble.Say())
	}
	if len(v.Backups) > 0 && v.Backups[0].Rehearsed != nil && !v.Backups[0].Rehearsed.Fine() {
		found = append(found, say.KeepNotRestorable())
	}
	return found, nil
}

// Upgraded writes down the backup that was made before the tables were brought
// up to this program. The program alone calls it.
func (d Desk) Upgraded(ctx context.Context, file string, m backup.Manifest) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	id, err := ids.Parse(m.ID)
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		b := Backup{
			ID: id, Why: backup.BeforeUpgrade, Made: now.At(m.Made), Ended: d.Now(), File: filepath.Base(file), Size: info.Size(),
			Engine: string(m.Engine), Migration: m.Migration, Rows: m.Rows, HasKey: m.HasKey(),
		}
		if err := putBackup(tx, b); err != nil {
			return err
		}
		return journal.Write(tx, people.Program().Entry(d.Now(), "backed up", "backup", id))
	})
}

// leased is how long a process that says nothing is believed to be at work.
const leased = 2 * time.Minute
