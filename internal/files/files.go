// Package files keeps what came in whole – mail as it arrived, attachments –
// and what is sent along. A file is found by the SHA-256 of its content, so
// the same content is kept once; it lies in the database in chunks, so one
// backup holds everything.
//
// A room keeps a file before its deed, chunk by chunk, so that nobody waits
// for a slow upload; in the deed it only refers to it. What nobody refers to
// is swept away after a day. Reading holds one chunk at a time.
package files

import (
	"errors"
	"fmt"
	"time"
)

const (
	chunkSize = 256 << 10 // bytes
	grace     = 24 * time.Hour
)

// Info tells about a file.
type Info struct {
	Hash string // SHA-256 of the content, in hexadecimal
	// Name and MediaType are those under which the content was first kept. A
	// room that shows a name keeps its own: the same content may have come from
	// somebody else under another.
	Name, MediaType string
	Size            int64 // bytes
}

// ErrDamaged says that a chunk is not what it was, or is not there.
var ErrDamaged = errors.New("files: the content is damaged")

func damaged(hash string, place int64) error {
	return fmt.Errorf("%w: file %s, chunk %d", ErrDamaged, hash, place)
}
