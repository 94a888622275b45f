package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/passwords"
)

// How long a password is: in characters at least, in bytes at most.
const (
	minPassword = 10
	maxPassword = 1024
)

// minOwn is how many letters and figures a password has beside the words that everybody
// knows of its owner.
const minOwn = 6

// good answers a fault that says what is wrong with a new password. Any
// character may be in it, and none has to be (NIST SP 800-63B-4, 3.1.1.2): it
// is long enough, not one of those that are guessed first, and not made of what
// is known of its owner.
func good(password string, known ...string) error {
	password = norm.NFC.String(password)
	switch {
	case !utf8.ValidString(password) || len(password) > maxPassword:
		return fault.Invalid("password", say.SigninPasswordLong(maxPassword))
	case utf8.RuneCountInString(password) < minPassword:
		return fault.Invalid("password", say.PeoplePasswordShort(minPassword))
	case passwords.Common(password):
		return fault.Invalid("password", say.SigninPasswordCommon())
	case ownWords(password, known):
		return fault.Invalid("password", say.SigninPasswordOwn())
	}
	return nil
}

// ownWords says that hardly anything of a password is left without the words
// that are known of its owner.
func ownWords(password string, known []string) bool {
	left, found := strings.ToLower(password), false
	for _, text := range known {
		for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
			if utf8.RuneCountInString(word) >= 3 && strings.Contains(left, word) {
				left, found = strings.ReplaceAll(left, word, ""), true
			}
		}
	}
	more := 0
	for _, r := range left {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			more++
		}
	}
	return found && more < minOwn
}
