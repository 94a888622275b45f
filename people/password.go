package people

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// cost is what argon2id takes to write a password down.
type cost struct {
	memory uint32 // KiB
	rounds uint32
	lanes  uint8
}

// usualCost takes 50 to 100 ms of one core, above what OWASP asks for (19 MiB and
// two rounds): docs/reference/benchmarks.md has the figure. Whoever signs in
// with a password that was written at another cost has it written anew.
var usualCost = cost{memory: 32 * 1024, rounds: 3, lanes: 1}

// costNow is what passwords are written at; tests make it small.
var costNow = usualCost

// firstCost was the first one. What was written at it was written as it was
// typed, not in NFC.
var firstCost = cost{memory: 64 * 1024, rounds: 3, lanes: 1}

const (
	argonBytes = 32
	saltBytes  = 16
)

func (c cost) of(password string, salt []byte, length int) []byte {
	if c != firstCost {
		password = norm.NFC.String(password)
	}
	return argon2.IDKey([]byte(password), salt, c.rounds, c.memory, c.lanes, uint32(length))
}

// hashPassword writes a password down.
func hashPassword(password string) string {
	salt := make([]byte, saltBytes)
	_, _ = rand.Read(salt) // never fails: crypto/rand ends the program first
	return phc(costNow, salt, password)
}

// phc writes a password down in the PHC string form of argon2id.
func phc(c cost, salt []byte, password string) string {
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		c.memory, c.rounds, c.lanes, encode(salt), encode(c.of(password, salt, argonBytes)))
}

// written is a password as it was written down.
type written struct {
	cost      cost
	salt, sum []byte
}

// read takes a PHC string apart. It answers false for what hashPassword never
// wrote, and for a cost that nobody here would have chosen.
func read(text string) (w written, good bool) {
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" {
		return w, false
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &w.cost.memory, &w.cost.rounds, &w.cost.lanes); err != nil {
		return w, false
	}
	var saltErr, sumErr error
	w.salt, saltErr = base64.RawStdEncoding.DecodeString(parts[4])
	w.sum, sumErr = base64.RawStdEncoding.DecodeString(parts[5])
	good = saltErr == nil && sumErr == nil && len(w.sum) == argonBytes && len(w.salt) >= 8 &&
		w.cost.memory >= 8 && w.cost.memory <= 256*1024 && w.cost.rounds >= 1 && w.cost.rounds <= 10 && w.cost.lanes == 1
	return w, good
}

// matches says whether the password is the one that was written down, and
// whether it has to be written anew. Its time does not depend on where they
// differ; where nothing was written it takes as long as for a wrong password.
func matches(text, password string) (match, outdated bool) {
	w, good := read(text)
	if !good {
		w = written{cost: costNow, salt: make([]byte, saltBytes), sum: make([]byte, argonBytes)}
	}
	same := subtle.ConstantTimeCompare(w.cost.of(password, w.salt, len(w.sum)), w.sum) == 1
	return good && same, good && w.cost != costNow
}

// hashToken gives what is stored of a random token: the token itself is known
// to its holder alone.
func hashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
