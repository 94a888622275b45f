// Package backup writes and reads backups. A backup is one file: a zip archive
// that any program opens, with the database as of one moment, the key that
// secrets are sealed with where a passphrase protects it, and a manifest that
// says what should be inside. Reading trusts nothing of it: not its names, not
// its sizes, not that it ends.
package backup

import (
	"time"

	"vaada/internal/db"
)

// Format is the number of the manifest's format that is written; all that ever
// landed are read.
const Format = 1

// Ending ends the name of every backup.
const Ending = ".vaada"

// What a backup was made for.
const (
	Scheduled     = "scheduled"
	Asked         = "asked"
	BeforeUpgrade = "before upgrade"
)

// The names inside the archive. No other is read, and none becomes the name of
// a file.
const (
	manifestName = "manifest.json"
	databaseName = "database"
	keyName      = "key"
)

// Manifest says what a backup holds.
type Manifest struct {
	Format int       `json:"format"`
	ID     string    `json:"id"` // of the one who made it, to know it again
	Why    string    `json:"why"`
	Made   time.Time `json:"made"`
	db.Moment
	Parts []Part `json:"parts"`
	// KeyMark names the key that secrets in the database are sealed with, without
	// telling it; empty where there is none.
	KeyMark string `json:"key_mark,omitempty"`
}

// Part is one thing in the archive.
type Part struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"` // bytes, unpacked
	SHA256 string `json:"sha256"`
}

// part finds a part by its name.
func (m Manifest) part(name string) (Part, bool) {
	for _, each := range m.Parts {
		if each.Name == name {
			return each, true
		}
	}
	return Part{}, false
}

// HasKey says whether the key of secrets is inside, under a passphrase.
func (m Manifest) HasKey() bool {
	_, has := m.part(keyName)
	return has
}

// Size is how much room the database takes when it is restored, in bytes.
func (m Manifest) Size() int64 {
	part, _ := m.part(databaseName)
	return part.Size
}
