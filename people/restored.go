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
	Factors         []Factor
	Recovery        []RecoveryCode
	SignOns         map[SignOnKey]ids.ID // accounts elsewhere that are linked still, and to whom
	Providers       map[ids.ID]ProviderStands
}

// Factor is a second factor that is confirmed, as it is stored.
type Factor struct {
	Staff                 ids.ID
	Sealed                string
	Made, Confirmed, Step int64
}

// RecoveryCode is one code of a sheet, as it is stored; Used is 0 until then.
type RecoveryCode struct {
	Staff      ids.ID
	Hash       string
	Made, Used int64
}

// SignOnKey names an account elsewhere.
type SignOnKey struct{ Issuer, Subject string }

// ProviderStands is what lets people in by a provider of accounts.
type ProviderStands struct {
	Issuer, Client string
	ByMail, Off    bool
}

// Renewed is a proof that took the place of an older one, as it is stored.
type Renewed struct {
	Staff ids.ID
	Hash  string
	Given int64 // when, or the step of a code
}

// EndedAgain counts what has come to an end once more.
type EndedAgain struct{ Keys, Leavers, Proofs int }
