// Package webhook carries one message to another system over HTTP: signed, so
// that the receiver knows who wrote it; in bounded time and memory, whatever
// the receiver answers; and never to an address inside a network, unless who
// runs the machine named it.
package webhook

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strconv"
	"strings"

	"vaada/internal/now"
)

// secretPrefix begins a secret, so that people and scanners know one.
const secretPrefix = "whsec_"

// secretBytes is how long a new secret is; Standard Webhooks asks for 24 to 64.
const secretBytes = 32

// NewSecret makes a secret for the receiver to check signatures with.
func NewSecret() string {
	secret := make([]byte, secretBytes)
	_, _ = rand.Read(secret) // never fails: crypto/rand ends the program first
	return secretPrefix + base64.StdEncoding.EncodeToString(secret)
}

var errSecret = errors.New("webhook: not a secret")

// Sign gives the signature of a message as the header webhook-signature bears
// it: HMAC-SHA256 over id, time and body, once for each secret that holds
// (https://www.standardwebhooks.com, "Signature scheme").
func Sign(id string, at now.Instant, body []byte, secrets ...string) (string, error) {
	var signatures []string
	for _, secret := range secrets {
		key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, secretPrefix))
		if err != nil || len(key) == 0 {
			return "", errSecret
		}
		sum := hmac.New(sha256.New, key)
		sum.Write([]byte(id + "." + stamp(at) + "."))
		sum.Write(body)
		signatures = append(signatures, "v1,"+base64.StdEncoding.EncodeToString(sum.Sum(nil)))
	}
	return strings.Join(signatures, " "), nil
}

// stamp writes an instant as the header webhook-timestamp bears it: in seconds.
func stamp(at now.Instant) string { return strconv.FormatInt(at.Time().Unix(), 10) }
