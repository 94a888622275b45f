package people

import (
	"cmp"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
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
	return c.form() + encode(salt) + "$" + encode(c.of(password, salt, argonBytes))
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

// compared is what came of holding a password against what was written down.
type compared struct {
	match    bool
	outdated bool   // it has to be written anew
	spent    []cost // in this order
}

// matches says whether the password is the one that was written down. Its time
// does not depend on where they differ, nor on whose it is, if anybody's: each of
// the costs is spent once, whether the password was written at it or not. So
// while some are still written at the dearer cost of an earlier program, a try
// takes as long for them, for who came since, and for nobody. Topping the cheaper
// ones up to the dearest would be cheaper, but half the memory twice is not the
// same time; a cost drawn by the name for those who are not here gives the few
// away who sign in and change theirs.
func matches(text, password string, costs ...cost) (c compared) {
	w, good := read(text)
	switch {
	case good && !slices.Contains(costs, w.cost):
		costs = append(slices.Clone(costs), w.cost) // one that came in between
	case len(costs) == 0:
		costs = []cost{costNow}
	}
	for _, each := range costs {
		held := good && each == w.cost
		against := written{salt: make([]byte, saltBytes), sum: make([]byte, argonBytes)}
		if held {
			against = w
		}
		same := subtle.ConstantTimeCompare(each.of(password, against.salt, len(against.sum)), against.sum) == 1
		c.match = c.match || held && same
		c.spent = append(c.spent, each)
	}
	c.outdated = good && w.cost != costNow
	return c
}

// costsOf are those that the passwords of the people here were written at, and
// that of today: the cheapest first.
func costsOf(texts []string) []cost {
	costs := []cost{costNow}
	for _, text := range texts {
		if w, good := read(text); good && !slices.Contains(costs, w.cost) {
			costs = append(costs, w.cost)
		}
	}
	slices.SortFunc(costs, func(a, b cost) int {
		return cmp.Or(cmp.Compare(a.memory, b.memory), cmp.Compare(a.rounds, b.rounds), cmp.Compare(a.lanes, b.lanes))
	})
	return costs
}

// form is how the text of a password begins that was written at a cost.
func (c cost) form() string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$", argon2.Version, c.memory, c.rounds, c.lanes)
}

// hashToken gives what is stored of a random token: the token itself is known
// to its holder alone.
func hashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
