package backup

import (
	"context"
	"errors"
	"io/fs"
	"syscall"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Trouble is why a backup could not be made, rehearsed or restored: a word
// that is stored, and a sentence in the reader's language.
type Trouble string

// The troubles.
const (
	Foreign       Trouble = "foreign"        // no backup of Vaada
	Torn          Trouble = "torn"           // the file is cut short, or its sums do not agree
	TooLarge      Trouble = "too large"      // it unpacks to more than it says, or than can be
	NewerFormat   Trouble = "newer format"   // a newer program made it
	NewerDatabase Trouble = "newer database" // its database is newer than this program
	Damaged       Trouble = "damaged"        // its database does not hold together, or not all of it is there
	OtherEngine   Trouble = "other engine"   // SQLite's into PostgreSQL, or the other way round
	NoSpace       Trouble = "no space"
	Unwritable    Trouble = "unwritable"
	Gone          Trouble = "gone" // the file or its folder is not there
	NoTools       Trouble = "no tools"
	OldTools      Trouble = "old tools"
	NotAllowed    Trouble = "not allowed" // the database user may not make databases
	WrongPhrase   Trouble = "wrong passphrase"
	NoPhrase      Trouble = "no passphrase" // the file that should hold it cannot be read
	ShortPhrase   Trouble = "short passphrase"
	Stopped       Trouble = "stopped"
	Unknown       Trouble = "unknown"
)

// Error names the trouble for logs.
func (t Trouble) Error() string { return "backup: " + string(t) }

// Say tells people what is wrong and what to do.
func (t Trouble) Say() language.Message {
	said, known := map[Trouble]func() language.Message{
		Foreign: say.KeepForeign, Torn: say.KeepTorn, TooLarge: say.KeepTooLarge, NewerFormat: say.KeepNewerFormat,
		NewerDatabase: say.KeepNewerDatabase, Damaged: say.KeepDamaged, OtherEngine: say.KeepOtherEngine, NoSpace: say.KeepNoSpace,
		Unwritable: say.KeepUnwritable, Gone: say.KeepGone, NoTools: say.KeepNoTools, OldTools: say.KeepOldTools,
		NotAllowed: say.KeepNotAllowed, WrongPhrase: say.KeepWrongPhrase, NoPhrase: say.KeepNoPhrase, ShortPhrase: say.KeepShortPhrase, Stopped: say.KeepStopped,
	}[t]
	if !known {
		return say.KeepUnknown()
	}
	return said()
}

// Of finds the trouble in an error.
func Of(err error) Trouble {
	var trouble Trouble
	if errors.As(err, &trouble) {
		return trouble
	}
	for _, each := range []struct {
		cause error
		is    Trouble
	}{
		{db.ErrForeign, Foreign},
		{db.ErrDamaged, Damaged},
		{db.ErrNewer, NewerDatabase},
		{db.ErrNoTools, NoTools},
		{db.ErrOldTools, OldTools},
		{db.ErrNotAllowed, NotAllowed},
		{syscall.ENOSPC, NoSpace},
		{syscall.EDQUOT, NoSpace},
		{fs.ErrPermission, Unwritable},
		{syscall.EROFS, Unwritable},
		{fs.ErrNotExist, Gone},
		{context.Canceled, Stopped},
		{context.DeadlineExceeded, Stopped},
	} {
		if errors.Is(err, each.cause) {
			return each.is
		}
	}
	if db.IsFull(err) {
		return NoSpace
	}
	return Unknown
}
