package language

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// Isolates of UAX 9: what stands between one of the first two and the last is
// ordered for itself.
const (
	leftToRight = "\u2066"
	byItsFirst  = "\u2068"
	endIsolate  = "\u2069"
)

// IsolateNumber keeps a figure, phone or code from left to right in plain
// text, sign included. Only right-to-left text needs it, and not there for what
// stays right by itself: 1,500, 14:52, 21/11/2026.
func (r Reader) IsolateNumber(text string) string {
	if r.Language != Urdu || staysRight(text) {
		return text
	}
	return leftToRight + text + endIsolate
}

// staysRight says that Urdu letters around it do not turn a figure round:
// digits with only separators between them.
func staysRight(text string) bool {
	for at, letter := range text {
		inside := at > 0 && at < len(text)-1
		if !unicode.IsDigit(letter) && (!inside || !strings.ContainsRune(",.:/٬٫", letter)) {
			return false
		}
	}
	return true
}

// Isolate sets unknown text (a name, a quotation) apart in plain text, by the
// direction of its own first letter. Text that runs the reader's way with
// letters alone needs no isolates.
func (r Reader) Isolate(text string) string {
	text = strings.Map(withoutControls, text)
	for _, letter := range text {
		if !r.runsWith(letter) {
			return byItsFirst + text + endIsolate
		}
	}
	return text
}

func (r Reader) runsWith(letter rune) bool {
	properties, _ := bidi.LookupRune(letter)
	switch properties.Class() {
	case bidi.L:
		return r.Language != Urdu
	case bidi.R, bidi.AL:
		return r.Language == Urdu
	case bidi.AN:
		return false
	case bidi.NSM, bidi.WS, bidi.BN:
		return true
	default:
		return r.Language != Urdu
	}
}

// withoutControls drops the direction controls that would break out of an
// isolate.
func withoutControls(letter rune) rune {
	if (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069) {
		return -1
	}
	return letter
}

// OneLine makes text that stands on one line of it: control characters and ends
// of lines become blanks, and the direction controls go with which a name would
// turn what stands beside it.
func OneLine(text string) string {
	return strings.TrimSpace(strings.Map(func(letter rune) rune {
		if unicode.IsControl(letter) || letter == '\u2028' || letter == '\u2029' {
			return ' '
		}
		return withoutControls(letter)
	}, text))
}

// OneWay takes the direction controls out of text without any letter that runs
// from right to left: there is nothing to be set apart, and a window's title
// shows them as boxes. Other text stays as it is.
func OneWay(text string) string {
	for _, letter := range text {
		properties, _ := bidi.LookupRune(letter)
		switch properties.Class() {
		case bidi.R, bidi.AL, bidi.AN:
			return text
		}
	}
	return strings.Map(withoutControls, text)
}
