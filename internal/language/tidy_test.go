package language_test

import (
	"testing"

	"vaada/internal/language"
)

func TestTextIsKeptWithoutWhatNobodySees(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"Reply\r\nand\rcall\vor\fvisit\u2028us\u2029now": "Reply\nand\ncall\nor\nvisit\nus\nnow",
		"15\u202e\u202d days":                            "15 days",
		"a\x00b\x1bc\u0007d\te":                          "abcd\te",
		"e\x00\u0301":                                    "\u00e9",
		"e\u0301":                                        "\u00e9",
		"\u2068علی\u2069 \u200fہاں\u200c":                "\u2068علی\u2069 \u200fہاں\u200c",
	} {
		if got := language.Tidy(typed); got != want {
			t.Errorf("%q is kept as %q, want %q", typed, got, want)
		}
	}
}
