package testkit

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"testing"

	"github.com/fxamacker/cbor/v2"
)

// Authenticator makes passkeys and signs with them as a telephone does, and as
// a browser says it (WebAuthn Level 3, sections 5.8.1 and 6.1). What an
// attacker would change can be changed.
type Authenticator struct {
	Origin  string // of the page that asks
	Name    string // relying party, where it is not the one that was asked
	Counter uint32 // of the next signature; 0: it does not count
	Unseen  bool   // nobody proved to it who they are

	id     []byte
	key    *ecdsa.PrivateKey
	handle []byte
}

// Flags of authenticator data.
const (
	flagPresent  = 1 << 0
	flagVerified = 1 << 2
	flagMade     = 1 << 6
)

// askedOf is what of the options an authenticator goes by.
type askedOf struct {
	Challenge string `json:"challenge"`
	Party     struct {
		ID string `json:"id"`
	} `json:"rp"`
	PartyID string `json:"rpId"`
	User    struct {
		ID string `json:"id"`
	} `json:"user"`
}

func (a *Authenticator) read(t testing.TB, options []byte) askedOf {
	t.Helper()
	var asked askedOf
	if err := json.Unmarshal(options, &asked); err != nil {
		t.Fatalf("the options are %s: %v", options, err)
	}
	if asked.PartyID == "" {
		asked.PartyID = asked.Party.ID
	}
	if a.Name != "" {
		asked.PartyID = a.Name
	}
	return asked
}

// Make makes a passkey and answers the options of creation.
func (a *Authenticator) Make(t testing.TB, options []byte) (answer string) {
	t.Helper()
	asked := a.read(t, options)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	a.key, a.id = key, make([]byte, 32)
	_, _ = rand.Read(a.id)
	if a.handle, err = base64.RawURLEncoding.DecodeString(asked.User.ID); err != nil {
		t.Fatal(err)
	}
	point, err := key.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	public := encoded(t, map[int]any{1: 2, 3: -7, -1: 1, -2: point[1:33], -3: point[33:]}) // RFC 9053, section 7.1.1
	data := a.data(asked.PartyID, flagMade)
	data = append(data, make([]byte, 16)...) // the model says nothing of itself
	data = binary.BigEndian.AppendUint16(data, uint16(len(a.id)))
	data = append(append(data, a.id...), public...)
	object := encoded(t, map[string]any{"fmt": "none", "attStmt": map[string]any{}, "authData": data})
	return a.answer(t, map[string]any{
		"clientDataJSON": base64URL(a.client(t, "webauthn.create", asked.Challenge)), "attestationObject": base64URL(object),
		"transports": []string{"internal", "made up"},
	})
}

// Sign answers the options of a request with the passkey that was made.
func (a *Authenticator) Sign(t testing.TB, options []byte) (answer string) {
	t.Helper()
	asked := a.read(t, options)
	if a.Counter > 0 {
		a.Counter++
	}
	client, data := a.client(t, "webauthn.get", asked.Challenge), a.data(asked.PartyID, 0)
	hash := sha256.Sum256(client)
	digest := sha256.Sum256(append(append([]byte{}, data...), hash[:]...))
	signature, err := ecdsa.SignASN1(rand.Reader, a.key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	return a.answer(t, map[string]any{
		"clientDataJSON": base64URL(client), "authenticatorData": base64URL(data),
		"signature": base64URL(signature), "userHandle": base64URL(a.handle),
	})
}

// As gives an authenticator that signs with the same passkey and says it is
// somebody else's.
func (a *Authenticator) As(other *Authenticator) *Authenticator {
	taken := *a
	taken.handle = other.handle
	return &taken
}

func (a *Authenticator) client(t testing.TB, ceremony, challenge string) []byte {
	t.Helper()
	client, err := json.Marshal(map[string]any{"type": ceremony, "challenge": challenge, "origin": a.Origin, "crossOrigin": false})
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func (a *Authenticator) data(party string, flags byte) []byte {
	hash := sha256.Sum256([]byte(party))
	flags |= flagPresent
	if !a.Unseen {
		flags |= flagVerified
	}
	return binary.BigEndian.AppendUint32(append(hash[:], flags), a.Counter)
}

func (a *Authenticator) answer(t testing.TB, response map[string]any) string {
	t.Helper()
	answer, err := json.Marshal(map[string]any{
		"id": base64URL(a.id), "rawId": base64URL(a.id), "type": "public-key", "clientExtensionResults": map[string]any{}, "response": response,
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(answer)
}

func encoded(t testing.TB, value any) []byte {
	t.Helper()
	written, err := cbor.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

func base64URL(bytes []byte) string { return base64.RawURLEncoding.EncodeToString(bytes) }
