package passwords_test

import (
	"strings"
	"testing"

	"vaada/internal/passwords"
)

func TestCommonPasswordsAreKnownAlsoInDisguise(t *testing.T) {
	t.Parallel()
	for _, word := range []string{
		"basketball", "BASKETBALL", "password123", "P@ssw0rd2024", "123456789012", "qwertyuiop", "poiuytrewq", "aaaaaaaaaaaa", "abcabcabcabc",
		"passwordpassword", "!!dragon!!", "iloveyou2026", "zxcvbnm1234", "1q2w3e4r5t", "0987654321",
	} {
		if !passwords.Common(word) {
			t.Errorf("%q passes", word)
		}
	}
	for _, word := range []string{
		"a pomegranate tree", "correct horse", "kaju katli for nine", "mor salkım altında", "آم کا موسم آیا", "w7kq-px3m-9vtz", "neela ghoda 41 rassi",
	} {
		if passwords.Common(word) {
			t.Errorf("%q is refused", word)
		}
	}
}

func FuzzCommon(f *testing.F) {
	for _, seed := range []string{"", "1", "password", "ığş", "\xff\xfe", "aaaaaaaaaaaaaaaaaaaaaaaa", "آمآم"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, word string) {
		if passwords.Common(word) != passwords.Common(strings.ToLower(word)) {
			t.Errorf("%q is judged by its capitals", word)
		}
		if len(word) == 3 && !passwords.Common(strings.Repeat(word, 4)) {
			t.Errorf("%q four times passes", word)
		}
	})
}
