package journal

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Seal holds some lines together for good: its hash is made of every field of
// every one of them, of the hash of the seal before it, and of a secret.
type Seal struct {
	Number      int64 // 1, 2, 3 …
	First, Last ids.ID
	Lines       int
	Hash        string // hexadecimal
	Previous    string
	At          now.Instant // when it was sealed
	Key         string      // names the secret; "" for the seals of before there was one
	Note        string      // noteRestored, or ""
}

// noteRestored marks the first seal of a database that was restored: what was
// sealed since the backup is missing, and with reason. The program that serves
// never makes such a seal.
const noteRestored = "restored"

// What a hash begins with: without a secret, and with one.
const (
	bare  = "vaada journal, seals of format 1"
	keyed = "vaada journal, seals of format 2"
)

// sealing makes the hash of one seal line by line, in the order of their ids.
//
// What is hashed is: the previous hash, the number and the instant of the seal,
// then for each line its id and instant, kind and id of the actor, verb, kind
// and id of the subject, and reason; numbers as eight bytes with the greatest
// first, texts after their length. Nothing can be moved from one field, or one
// line, to the next without another hash. With a key it is an HMAC (RFC 2104)
// with SHA-256, and the name of the key and the note go in as well; the seals of
// before are a SHA-256 that anybody could make.
type sealing struct {
	seal Seal
	sum  hash.Hash
}

func (s Seal) begin(secret []byte) *sealing {
	made := &sealing{seal: Seal{Number: s.Number, Previous: s.Previous, At: s.At, Key: s.Key, Note: s.Note}}
	if s.Key == "" {
		made.sum = sha256.New()
		made.text(bare)
	} else {
		made.sum = hmac.New(sha256.New, secret)
		made.text(keyed)
		made.text(s.Key)
		made.text(s.Note)
	}
	made.text(s.Previous)
	made.numbers(s.Number, int64(s.At))
	return made
}

// after is the seal that comes after this one, without lines yet.
func (s Seal) after(at now.Instant, key sealKey, note string) *sealing {
	return Seal{Number: s.Number + 1, Previous: s.Hash, At: at, Key: key.id, Note: note}.begin(key.told.Secret)
}

func (s *sealing) numbers(all ...int64) {
	var eight [8]byte
	for _, n := range all {
		binary.BigEndian.PutUint64(eight[:], uint64(n))
		s.sum.Write(eight[:])
	}
}

func (s *sealing) text(t string) {
	s.numbers(int64(len(t)))
	s.sum.Write([]byte(t))
}

// line adds one.
func (s *sealing) line(e Entry) {
	if s.seal.Lines == 0 {
		s.seal.First = e.ID
	}
	s.seal.Last = e.ID
	s.seal.Lines++
	s.numbers(int64(e.ID), int64(e.At))
	s.text(e.ActorKind)
	s.numbers(int64(e.Actor))
	s.text(e.Verb)
	s.text(e.Kind)
	s.numbers(int64(e.Subject))
	s.text(e.Reason)
}

// end gives the seal with its hash.
func (s *sealing) end() Seal {
	made := s.seal
	s.numbers(int64(made.Lines))
	made.Hash = hex.EncodeToString(s.sum.Sum(nil))
	return made
}

// Breach is a place where the journal is not what was sealed.
type Breach struct {
	What Harm
	Seal Seal // where it is told of; the seal after it when one is missing
}

// Harm says what was done to the journal.
type Harm string

// The harms.
const (
	Changed  Harm = "changed"  // a line of the seal is another than was sealed
	Removed  Harm = "removed"  // it has fewer lines than were sealed
	Added    Harm = "added"    // it has more, or a line names a seal that does not hold it
	Unlinked Harm = "unlinked" // a seal is missing before it, or it was made again
	Cut      Harm = "cut"      // a seal that was noted elsewhere is not there
	Behind   Harm = "behind"   // a seal that a backup holds, or that a key vouches for, is not there
	Keyless  Harm = "keyless"  // it was made without the key of its time
	Locked   Harm = "locked"   // its key is not here, so that nobody can tell
)

func (b Breach) String() string { return fmt.Sprintf("%s at seal %d", b.What, b.Seal.Number) }

// compare says what is wrong with a seal whose lines were read again.
func (s Seal) compare(again Seal) (Harm, bool) {
	switch {
	case again.Lines < s.Lines:
		return Removed, true
	case again.Lines > s.Lines:
		return Added, true
	case again != s:
		return Changed, true
	}
	return "", false
}
