package people

import "vaada/internal/ids"

// Ended is what a database knows of that has come to an end, or of which there
// is a newer one: what must not come back with an older copy of it.
type Ended struct {
	Staff    map[ids.ID]bool // everybody it knows
	Gone     map[ids.ID]bool // of whom these left
	Keys     map[ids.ID]bool // API keys that were revoked
	Kiosks   map[ids.ID]bool // shared computers that are so no more
	Passkeys map[ids.ID]bool // those that are there still

	Passwords, Pins []Renewed
	Recovery        []Renewed // codes that were used
	Codes           []Renewed // of each second factor, the last step of which a code was taken
}

// Renewed is a proof that took the place of an older one, as it is stored.
type Renewed struct {
	Staff ids.ID
	Hash  string
	Given int64 // when, or the step of a code
}

// EndedAgain counts what has come to an end once more.
type EndedAgain struct{ Keys, Leavers, Proofs int }
