// Package keeping sees to it that what people know is not lost: backups are
// made at their time, one in a while is restored to see that it can be, old ones
// are taken away, and whoever keeps the system is told when something is amiss.
package keeping

import (
	"time"

	"vaada/internal/backup"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Kind is what a job does.
type Kind string

// The kinds of jobs. Since is none: it says from when on backups are owed.
const (
	Backing    Kind = "backup"
	Rehearsing Kind = "rehearsal"
	since      Kind = "since"
)

// Job is a backup or a rehearsal that was asked for: it waits, runs, or has
// ended.
type Job struct {
	ID      ids.ID
	Kind    Kind
	Why     string // backup.Scheduled, Asked or BeforeUpgrade
	Slot    now.Instant
	Backup  ids.ID // which one is rehearsed
	Asked   now.Instant
	AskedBy ids.ID
	Begun   now.Instant // zero while it waits
	Lease   now.Instant
	Ended   now.Instant // zero until then
	Trouble backup.Trouble
	Cause   string
}

// Runs says that a process is at work on the job.
func (j Job) Runs(at now.Instant) bool { return j.Ended.IsZero() && j.Lease >= at }

// Fine says that it ended well.
func (j Job) Fine() bool { return !j.Ended.IsZero() && j.Trouble == "" }

// Backup is one that was made and not taken away.
type Backup struct {
	ID        ids.ID
	Why       string
	Made      now.Instant // the moment that it holds
	Ended     now.Instant
	File      string
	Size      int64  // bytes, packed
	Engine    string // db.SQLite or db.PostgreSQL
	Migration int64
	Rows      map[string]int64
	HasKey    bool
	There     bool // the file is in the folder, as large as it was
	Rehearsed *Job // the last rehearsal that ended; nil: none
}

// Good says that it is there and that no rehearsal found it wanting.
func (b Backup) Good() bool { return b.There && !b.Wanting() }

// Wanting says that a rehearsal found the backup itself wanting, and not the
// machine that it was tried on.
func (b Backup) Wanting() bool {
	if b.Rehearsed == nil {
		return false
	}
	switch b.Rehearsed.Trouble {
	case backup.Foreign, backup.Torn, backup.TooLarge, backup.Damaged, backup.Gone:
		return true
	}
	return false
}

// Cases, Contacts and Lines are how many it holds: of cases, of contacts, of
// lines in the journal.
func (b Backup) Cases() int64    { return b.Rows["casework_cases"] }
func (b Backup) Contacts() int64 { return b.Rows["touchpoint_contacts"] }
func (b Backup) Lines() int64    { return b.Rows["journal_entries"] }

// Took is how long it took to make.
func (b Backup) Took() time.Duration { return b.Ended.Sub(b.Made) }
