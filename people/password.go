package people

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/crypto/argon2"
)

// What argon2id costs here: the second recommendation of RFC 9106, section 4,
// with one lane.
const (
	argonTime   = 3
	argonMemory = 64 * 1024 // KiB
	argonLanes  = 1
	argonBytes  = 32
	saltBytes   = 16
)

// minPassword is the least number of characters of a password.
const minPassword = 10

// hashPassword writes a password down in the PHC string form of argon2id.
func hashPassword(password string) string {
	salt := make([]byte, saltBytes)
	_, _ = rand.Read(salt) // never fails: crypto/rand ends the program first
	sum := argon2.IDKey([]byte(password), salt, argonTime, argonMemory, argonLanes, argonBytes)
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, argonMemory, argonTime, argonLanes, encode(salt), encode(sum))
}

// matches says whether the password is the one that was written down. Its time
// does not depend on where they differ.
func matches(written, password string) bool {
	parts := strings.Split(written, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return false
	}
	var memory, rounds uint32
	var lanes uint8
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &memory, &rounds, &lanes); err != nil {
		return false
	}
	salt, saltErr := base64.RawStdEncoding.DecodeString(parts[4])
	want, wantErr := base64.RawStdEncoding.DecodeString(parts[5])
	if saltErr != nil || wantErr != nil || len(want) == 0 {
		return false
	}
	got := argon2.IDKey([]byte(password), salt, rounds, memory, lanes, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1
}

// nobodysPassword is compared where no such person is, so that the answer
// takes as long as for a wrong password.
var nobodysPassword = sync.OnceValue(func() string { return hashPassword(rand.Text()) })

// hashToken gives what is stored of a random token: the token itself is known
// to its holder alone.
func hashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
