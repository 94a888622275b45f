package promise

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// What is taken for usual is no figure, and does not turn into another form
// behind or before anything else that is usual.
func TestUsualLettersNeedNoLookingUp(t *testing.T) {
	t.Parallel()
	n := 0
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if !usual(r) {
			continue
		}
		n++
		if form := norm.NFC.PropertiesString(string(r)); unicode.IsNumber(r) || !norm.NFC.IsNormalString(string(r)) || form.CCC() != 0 {
			t.Errorf("%U %c is not usual", r, r)
		}
		if !norm.NFC.IsNormalString("a" + string(r) + "ا" + string(r) + "क" + string(r) + string(r)) {
			t.Errorf("%U %c joins with what stands before it", r, r)
		}
	}
	if n < 300 {
		t.Errorf("%d letters are usual", n)
	}
	for _, figure := range "0٣۳३²½Ⅷ" {
		if !hasDigit("a" + string(figure)) {
			t.Errorf("%c is no figure", figure)
		}
	}
	for text, want := range map[string]bool{"e\u0301": false, "é": true, "\u0958": false, "क\u093c": true, "\u0627\u0653": false, "آ": true} {
		if isNFC(text) != want {
			t.Errorf("%q: %t", text, !want)
		}
	}
}
