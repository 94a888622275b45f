package casework

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"vaada/customer"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/touchpoint"
)

// aheadAtMost is how far the clock of a telephone may run ahead of ours, and
// oldestTold how long after it happened an event may be told.
const (
	aheadAtMost = 5 * time.Minute
	oldestTold  = 24 * time.Hour
)

// How many characters what a telephone tells may have.
const (
	longestNumber  = 100
	longestAddress = 254
)

// nameOf is what we call a call. Telephones count their calls upwards, so what the
// system of one office names is a name of that office alone: it neither finds nor
// takes the name of a call elsewhere.
func nameOf(who people.Actor, told string) string {
	if who.Kind != people.Key || who.Office == 0 {
		return told
	}
	return who.Office.String() + ":" + told
}

// longestCall is how many characters the name of a call may have: as a system tells
// it, or as it is kept, where a page of ours names it.
func longestCall(who people.Actor) int {
	if who.Kind == people.Person {
		return longest + len(who.Office.String()) + 1
	}
	return longest
}

// wellTold is Invalid, naming the field, when what a telephone tells cannot be
// kept: a kind that is none, no name of the call, text that is too long or
// cannot be printed, or a time too far from now.
func wellTold(who people.Actor, e touchpoint.CallEvent, at now.Instant) error {
	if !slices.Contains(touchpoint.CallKinds, e.Kind) {
		return fault.Invalid("kind", say.TouchpointCallKindUnknown(string(e.Kind)))
	}
	for _, told := range []struct {
		field, text string
		most        int
	}{
		{"call", e.Call, longestCall(who)},
		{"event", e.Event, longest},
		{"from", e.Caller, longestNumber},
		{"to", e.Called, longestNumber},
		{"answerer", e.Answerer, longestAddress},
	} {
		switch {
		case utf8.RuneCountInString(told.text) > told.most:
			return fault.Invalid(told.field, say.CaseworkCallLong(told.field, told.most))
		case !printable(told.text):
			return fault.Invalid(told.field, say.CaseworkCallUnprintable(told.field))
		}
	}
	switch {
	case strings.TrimSpace(e.Call) == "":
		return fault.Invalid("call", say.ErrEnter(say.CaseworkFieldCall()))
	case e.At > at.Add(aheadAtMost):
		return fault.Invalid("at", say.CaseworkCallAhead())
	case e.At != 0 && e.At < at.Add(-oldestTold):
		return fault.Invalid("at", say.CaseworkCallOld(int(oldestTold.Hours())))
	}
	return nil
}

// printable says that people can read a text and both databases keep it. A
// number may come in the isolates that pages print it in.
func printable(text string) bool {
	if _, number := customer.CleanPhone(text, country); number {
		text = strings.Trim(text, "\u2066\u2068\u2069")
	}
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(letter rune) bool {
		return !unicode.IsGraphic(letter) && letter != '\u200c' && letter != '\u200d' // these two join letters of Urdu and Hindi
	})
}
