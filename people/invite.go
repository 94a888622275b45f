package people

import (
	"crypto/rand"
	"strings"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// InviteLasts is how long an invitation can be accepted.
const InviteLasts = 72 * time.Hour

// Way is how an invitation reaches whom it is for.
type Way string

// The ways. Not everybody who serves has an e-mail address at work.
const (
	ByMail Way = "mail"
	BySlip Way = "slip" // printed, and handed over
)

// Ways in the order in which a page offers them.
var Ways = []Way{BySlip, ByMail}

// Invite is one invitation as the organisation keeps it: what its link holds is
// known to whom it was given alone.
type Invite struct {
	Staff   ids.ID
	Way     Way
	Made    now.Instant
	Expires now.Instant
}

// Over says that an invitation cannot be accepted any more.
func (i Invite) Over(at now.Instant) bool { return at >= i.Expires }

// Invitation is what whoever invites is told, this once.
type Invitation struct {
	Staff   Staff
	Code    string // what a slip holds, as people type it; "" where the link left by mail
	Expires now.Instant
}

// Welcome is what somebody who opens an invitation is shown.
type Welcome struct {
	Staff        Staff
	Organisation Organisation
	Expires      now.Instant
}

// Codes are typed by hand from paper: figures and letters without those that
// look alike (Crockford's base 32), twelve of them. 60 bits cannot be tried out,
// neither at the door nor by who has the database.
const (
	codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	codeLength  = 12
	codeGroup   = 4
)

// newCode makes the random code of a slip.
func newCode() string {
	var random [codeLength]byte
	_, _ = rand.Read(random[:]) // never fails: crypto/rand ends the program first
	for i, each := range random {
		random[i] = codeLetters[int(each)%len(codeLetters)]
	}
	return string(random[:])
}

// SpellCode writes a code in groups, as it is printed: 4F7K-9QMX-2PTA.
func SpellCode(code string) string {
	var groups []string
	for len(code) > codeGroup {
		groups, code = append(groups, code[:codeGroup]), code[codeGroup:]
	}
	return strings.Join(append(groups, code), "-")
}

// CleanCode reads a code as somebody typed it: in any case, with or without
// hyphens and blanks, O for 0 and I or L for 1.
func CleanCode(typed string) (code string, good bool) {
	clean := strings.Map(func(letter rune) rune {
		switch letter {
		case 'O':
			return '0'
		case 'I', 'L':
			return '1'
		case '-', ' ', '\u00a0', '\u2010', '\u2011', '\u2013', '\u200e', '\u200f', '\t':
			return -1
		}
		return letter
	}, strings.ToUpper(language.WesternDigits(typed)))
	for _, letter := range clean {
		if !strings.ContainsRune(codeLetters, letter) {
			return "", false
		}
	}
	return clean, len(clean) == codeLength
}

// linkOf gives what an invitation's link holds: of a typed code what it means.
func linkOf(link string) string {
	if code, is := CleanCode(link); is {
		return code
	}
	return link
}

// mostSignIn is how long a sign-in name may be.
const mostSignIn = 40

// CheckSignIn reads a sign-in name: small Latin letters, figures, points and
// hyphens. It is no e-mail address, so that the two are never mixed up.
func CheckSignIn(typed string) (string, error) {
	name := strings.ToLower(language.WesternDigits(strings.TrimSpace(typed)))
	if len(name) < 2 || len(name) > mostSignIn || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789.-_") != "" {
		return "", fault.Invalid("sign_in", say.CrewSignInWrong("sara.khan"))
	}
	return name, nil
}

// signInFrom makes a sign-in name of a person's name; "" where that has no
// Latin letters.
func signInFrom(name string) string {
	var made strings.Builder
	for _, word := range strings.Fields(strings.ToLower(plainLatin.Replace(name))) {
		word = strings.Map(func(letter rune) rune {
			if letter >= 'a' && letter <= 'z' {
				return letter
			}
			return -1
		}, word)
		if word != "" && made.Len()+len(word) < mostSignIn-4 {
			if made.Len() > 0 {
				made.WriteByte('.')
			}
			made.WriteString(word)
		}
	}
	if made.Len() < 2 {
		return ""
	}
	return made.String()
}

// plainLatin writes the letters of Turkish names plainly.
var plainLatin = strings.NewReplacer("ı", "i", "İ", "i", "I", "i", "ş", "s", "Ş", "s", "ğ", "g", "Ğ", "g", "ç", "c", "Ç", "c",
	"ö", "o", "Ö", "o", "ü", "u", "Ü", "u", "â", "a", "Â", "a", "î", "i", "Î", "i", "û", "u", "Û", "u")
