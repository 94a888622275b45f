package language

import (
	"time"

	"vaada/internal/now"
)

// Digits are the figures a reader wants numbers written in.
type Digits string

// Latin figures are used in all four languages unless a reader asks for the
// native ones: ۰–۹ in Urdu, ०–९ in Hindi.
const (
	LatinDigits  Digits = "latn"
	NativeDigits Digits = "native"
)

// Reader is who reads: the language, the zone of the office whose day it is,
// the present moment (for today and tomorrow) and the figures. The zero Reader
// reads English in UTC.
type Reader struct {
	Language Language
	Zone     *time.Location
	Now      now.Instant
	Digits   Digits
}

func (r Reader) in(at now.Instant) time.Time {
	if r.Zone == nil {
		return at.In(time.UTC)
	}
	return at.In(r.Zone)
}

// marked wraps what holds words of this package for Pseudo.
func (r Reader) marked(text string) string {
	if r.Language == Pseudo {
		return "⟦" + text + "⟧"
	}
	return text
}
