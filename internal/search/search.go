// Package search finds things by the words people wrote in them, whatever the
// script and however they spelled: a query in Roman letters finds Urdu and
// Hindi text, an old keyboard's ي finds ی, "sikayet" finds "şikâyet".
//
// The room that owns a thing calls [Put] in the deed that changes its words,
// and says in which scope they may be found. [Find] looks only within the
// scopes it is given: what somebody may not see, they do not find. There are
// no counts.
//
// A word is kept in up to three ways, and a query tries them in this order:
//
//   - exact: lower case, without accents, marks, and the differences between
//     keyboards (ye, kaf, heh, dotless i, nukta, digits);
//   - folded: spellings of one word brought together (aa and a, ई and इ);
//   - sound: its keys ([Keys]), which are the same in all scripts, and the words
//     of other languages that mean the same (alike.tsv).
//
// A folding brings together what people write for the same sound: in Roman
// letters aa and a, w and v, ph and f; in Urdu the letters of one sound, as ث س
// ص, and no short vowels; in Hindi no nukta, and ँ as ं; in Turkish ı as i and
// ş as s. Each language is folded for itself.
package search

import "vaada/internal/ids"

// Tier says how a thing was found, best first.
type Tier int

// The tiers.
const (
	Exact Tier = iota
	Folded
	Sound
)

// Hit is one thing that was found.
type Hit struct {
	Kind  string // the owner's word for what it is: "case", "customer", …
	ID    ids.ID
	Scope string
	Tier  Tier
}
