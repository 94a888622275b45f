package people

import (
	"slices"
	"time"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// APIKey is what another system proves itself with. The key itself is known to
// its holder alone.
type APIKey struct {
	ID      ids.ID
	Name    string // which system it is for
	Prefix  string // how it begins, to know it by
	Rights  []Right
	Office  ids.ID      // 0: everywhere
	Expires now.Instant // zero for never
	Made    now.Instant
	MadeBy  ids.ID      // zero for the program
	Used    now.Instant // to the hour; zero while nobody used it
	Revoked now.Instant
	Left    ids.ID // who owes to renew or keep it, since its owner of before knows it; 0: nobody
}

// KeyRights are the rights that an API key may hold, in the order in which
// pages list them.
var KeyRights = []Right{TellCalls, Serve, BringMessages, WriteNotes}

// KeyLasts are the times for which a key can be made, the usual one first;
// zero is for ever.
var KeyLasts = []time.Duration{365 * day, 90 * day, 30 * day, 0}

const (
	day = 24 * time.Hour

	keyPrefix = "vaada_"
	prefixed  = len(keyPrefix) + 6 // how much of a key is kept to know it by

	mostKeys    = 200
	longestName = 100

	usedEvery = time.Hour // a key's use is written down no more often
	endsSoon  = 14 * day
)

// KeyState is how an API key stands.
type KeyState string

// The states of an API key.
const (
	KeyHolds   KeyState = "holds"
	KeyEnds    KeyState = "ends soon"
	KeyOver    KeyState = "expired"
	KeyRevoked KeyState = "revoked"
)

// State says how the key stands at an instant. On the instant at which it
// expires it holds no more.
func (k APIKey) State(at now.Instant) KeyState {
	switch {
	case !k.Revoked.IsZero():
		return KeyRevoked
	case k.Expires.IsZero():
		return KeyHolds
	case at >= k.Expires:
		return KeyOver
	case at.Add(endsSoon) >= k.Expires:
		return KeyEnds
	}
	return KeyHolds
}

// behind is what its maker may do who puts a right on a key: nobody reads or does
// more through a key than by themselves. A right that no role has is free.
var behind = map[Right]Right{Serve: SeeCases, TellCalls: TellCalls, WriteNotes: WriteNotes}

// mayGive says whether the actor may put rights on a key of an office, or on one
// that holds everywhere.
func (a Actor) mayGive(rights []Right, office ids.ID) bool {
	return !slices.ContainsFunc(rights, func(r Right) bool { return behind[r] != "" && !a.CanAt(behind[r], office, 0) })
}

// actor is the system that holds the key.
func (k APIKey) actor() Actor {
	return Actor{Kind: Key, ID: k.ID, Name: k.Name, Rights: k.Rights, Office: k.Office, Zone: time.UTC}
}

// mayHold says whether a key may hold all of some rights.
func mayHold(rights []Right) bool {
	return !slices.ContainsFunc(rights, func(r Right) bool { return !slices.Contains(KeyRights, r) })
}
