package promise

import (
	"vaada/internal/language"
	"vaada/internal/money"
)

// OnMiss is what follows when the promise is broken.
type OnMiss struct {
	// Explain is the time within which we say why, and what comes next.
	Explain *Limit `json:"explain,omitempty"`
	// Remedy is what we pay or do. Its phrase is among the Words.
	Remedy *Making `json:"remedy,omitempty"`
	Appeal *Appeal `json:"appeal,omitempty"`
}

// Making is a remedy: what is paid, how much, how often, up to what, and to
// whom. A remedy that is no money has only its phrase.
type Making struct {
	Amount *money.Amount `json:"amount,omitempty"`
	// Percent is of what the matter is worth.
	Percent BasisPoints `json:"percent,omitempty"`
	// Keyed are other amounts for some: 50 TL for homes, 100 TL for others.
	Keyed []KeyedSum `json:"keyed,omitempty"`
	// Every repeats it for as long as the promise stays broken; where there is a
	// Further sum, that is what is paid again: £80, then £40 for each 12 hours.
	Every   *Limit        `json:"every,omitempty"`
	Further *money.Amount `json:"further,omitempty"`
	// Steps are other sums by how late it is: 25 % from 15 minutes on, 50 % from 30.
	Steps []Step        `json:"steps,omitempty"`
	Cap   *money.Amount `json:"cap,omitempty"`
	// CapPercent is the most, of what CapOf says.
	CapPercent BasisPoints `json:"cap_percent,omitempty"`
	CapOf      Worth       `json:"cap_of,omitempty"`
	// Claimed is paid only when the customer asks for it, within ClaimWithin.
	Claimed     bool   `json:"claimed,omitempty"`
	ClaimWithin *Limit `json:"claim_within,omitempty"`
	// PaidWithin is how soon it is paid.
	PaidWithin *Limit `json:"paid_within,omitempty"`
	// ToEach gives it to everybody whom one miss touched.
	ToEach bool `json:"to_each,omitempty"`
}

// Step is what is paid from a delay on: a sum, or a share of what the matter is
// worth.
type Step struct {
	After   Limit         `json:"after"`
	Amount  *money.Amount `json:"amount,omitempty"`
	Percent BasisPoints   `json:"percent,omitempty"`
}

// Worth is what a percentage of money is of.
type Worth string

// What it may be of. Empty is the matter's own worth.
const (
	OfMatter     Worth = ""
	OfYearlyBill Worth = "yearly charge"
)

// KeyedSum is an amount for those alone whose Dimension has a value.
type KeyedSum struct {
	By     Dimension    `json:"by"`
	Value  string       `json:"value"`
	Amount money.Amount `json:"amount"`
}

// Appeals lists whom one can turn to, one after the other.
func (on OnMiss) Appeals() (all []Appeal) {
	for appeal := on.Appeal; appeal != nil; appeal = appeal.Then {
		all = append(all, *appeal)
	}
	return all
}

// Appeal is whom one can turn to, until when, how soon they answer, and who
// comes after.
type Appeal struct {
	Officer language.Text `json:"officer"`
	Limit   Limit         `json:"limit"`
	// Within is the time in which one has to turn to them; none is for ever.
	Within *Limit  `json:"within,omitempty"`
	Then   *Appeal `json:"then,omitempty"`
}
