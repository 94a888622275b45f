package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"vaada/internal/db"
	"vaada/internal/now"
)

// Aside is the file outside the database in which the last seal is noted, so
// that who writes the database alone takes nothing away from the chain, and
// makes none of their own. "" keeps no note, as in a demo that has no folder.
type Aside string

// noted is what the note says.
type noted struct {
	Kept
	Key string // of the seal: "" where nothing is noted yet
}

var (
	// ErrTaken answers who would seal where sealing with a key has begun, and no
	// key is in the database any more.
	ErrTaken = errors.New("journal: the keys of seals were taken out of the database")
	// ErrCut says that the seal that was noted outside the database is not in it.
	ErrCut  = errors.New("journal: the seal that was noted outside the database is not in it")
	errNote = errors.New("journal: this is no note of a seal")
)

// asideHead explains the note to whoever opens it.
const asideHead = `# The last seal of the journal, noted where who writes the database does not write.
# Leave it: vaada setup check looks for this seal in the journal.
`

// read gives the note; the zero one where there is none yet.
func (a Aside) read() (n noted, err error) {
	if a == "" {
		return n, nil
	}
	content, err := os.ReadFile(string(a))
	if errors.Is(err, fs.ErrNotExist) {
		return n, nil
	}
	if err != nil {
		return n, err
	}
	said := strings.TrimPrefix(string(content), asideHead)
	if _, err := fmt.Sscanf(said, "%d %s %s %d\n", &n.Number, &n.Hash, &n.Key, &n.Made); err != nil || n.Number < 1 {
		return noted{}, fmt.Errorf("%w: %s", errNote, string(a))
	}
	return n, nil
}

// write notes a seal that was made with a key, whole or not at all.
func (a Aside) write(s Seal, at now.Instant) error {
	draft, err := os.CreateTemp(filepath.Dir(string(a)), ".vaada-seal-*.part")
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = fmt.Fprintf(draft, "%s%d %s %s %d\n", asideHead, s.Number, s.Hash, s.Key, at)
	if err := errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	if err := os.Rename(draft.Name(), string(a)); err != nil {
		return err
	}
	return db.SettleFolder(filepath.Dir(string(a)))
}

// Forget takes the note away, where a database begins anew.
func (a Aside) Forget() error {
	if a == "" {
		return nil
	}
	if err := os.Remove(string(a)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
