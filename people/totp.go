package people

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1"
	"crypto/subtle"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"net/url"
	"strings"
	"time"

	"vaada/internal/language"
	"vaada/internal/now"
)

// The codes of a second factor are those of RFC 6238 as every app makes them:
// HMAC-SHA-1, six figures, thirty seconds.
const (
	codeEvery   = 30 * time.Second
	codeFigures = 6
	codeSlack   = 1 // steps that a telephone's clock may be early or late
	secretBytes = 20
)

// SecondFactor is what a person needs to set up an app that shows codes.
type SecondFactor struct {
	Secret string // in letters, to be typed where no picture can be read
	URI    string // what the picture holds
}

var figuring = base32.StdEncoding.WithPadding(base32.NoPadding)

// newSecret makes the secret of a second factor.
func newSecret() string {
	secret := make([]byte, secretBytes)
	_, _ = rand.Read(secret) // never fails: crypto/rand ends the program first
	return figuring.EncodeToString(secret)
}

// factorOf gives what an app reads: whose factor it is, and of what.
func factorOf(secret, organisation, email string) SecondFactor {
	about := url.Values{"secret": {secret}, "issuer": {organisation}}
	return SecondFactor{
		Secret: secret,
		URI:    "otpauth://totp/" + url.PathEscape(organisation+":"+email) + "?" + strings.ReplaceAll(about.Encode(), "+", "%20"),
	}
}

// stepAt counts the thirty seconds since 1970.
func stepAt(at now.Instant) int64 { return at.Time().Unix() / int64(codeEvery/time.Second) }

// codeAt is the code of a step (RFC 4226, section 5.3).
func codeAt(secret []byte, step int64) string {
	mac := hmac.New(sha1.New, secret)
	var counter [8]byte
	binary.BigEndian.PutUint64(counter[:], uint64(step))
	mac.Write(counter[:])
	sum := mac.Sum(nil)
	offset := sum[len(sum)-1] & 15
	number := binary.BigEndian.Uint32(sum[offset:]) & 0x7fffffff
	return fmt.Sprintf("%0*d", codeFigures, number%1_000_000)
}

// stepOf finds the step of a code that was shown about now, after the last one
// that was taken: a code is good once.
func stepOf(secret, code string, last int64, at now.Instant) (step int64, good bool) {
	key, err := figuring.DecodeString(secret)
	if err != nil {
		return 0, false
	}
	for _, off := range []int64{0, -codeSlack, codeSlack} {
		if each := stepAt(at) + off; each > last && subtle.ConstantTimeCompare([]byte(codeAt(key, each)), []byte(code)) == 1 {
			return each, true
		}
	}
	return 0, false
}

// figures reads what somebody typed as a code or a PIN: in any figures, with
// spaces. It answers "" for anything else.
func figures(typed string) string {
	if len(typed) > 100 {
		return ""
	}
	typed = language.WesternDigits(typed)
	var out strings.Builder
	for _, r := range typed {
		switch {
		case r >= '0' && r <= '9':
			out.WriteRune(r)
		case r != ' ' && r != '-' && r != '\u00a0' && r != '\u200e' && r != '\u200f':
			return ""
		}
	}
	return out.String()
}

// Recovery codes are written without letters that look like figures.
const (
	recoveryCodes    = 10
	recoveryLetters  = 16 // 80 bits
	recoveryAlphabet = "0123456789abcdefghjkmnpqrstvwxyz"
)

// newRecovery makes one recovery code, as it is shown: four by four.
func newRecovery() string {
	random := make([]byte, recoveryLetters)
	_, _ = rand.Read(random)
	var out strings.Builder
	for at, each := range random {
		if at > 0 && at%4 == 0 {
			out.WriteByte('-')
		}
		out.WriteByte(recoveryAlphabet[each&31])
	}
	return out.String()
}

// recovery reads a recovery code that somebody typed; "" when it is none.
func recovery(typed string) string {
	if len(typed) > 100 {
		return ""
	}
	typed = strings.NewReplacer("-", "", " ", "", "o", "0", "i", "1", "l", "1").Replace(strings.ToLower(language.WesternDigits(typed)))
	if len(typed) != recoveryLetters || strings.Trim(typed, recoveryAlphabet) != "" {
		return ""
	}
	return typed
}
