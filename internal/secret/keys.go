package secret

import (
	"bufio"
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"

	"golang.org/x/crypto/chacha20poly1305"
)

// mark begins every sealed text: its format.
const mark = "sealed1."

// Keys open what is sealed. The first seals; those after it only open what was
// sealed before the first came. It is safe for use by several goroutines; nil
// holds no key.
type Keys struct{ all []key }

type key struct {
	id   string // eight letters that tell it from others and say nothing else of it
	raw  []byte
	aead cipher.AEAD
}

func newKey(raw []byte) (key, error) {
	aead, err := chacha20poly1305.NewX(raw)
	if err != nil {
		return key{}, ErrTorn
	}
	sum := sha256.Sum256(append([]byte("vaada key id\x00"), raw...))
	return key{id: hex.EncodeToString(sum[:4]), raw: bytes.Clone(raw), aead: aead}, nil
}

// New makes a key by chance.
func New() *Keys {
	raw := make([]byte, chacha20poly1305.KeySize)
	_, _ = rand.Read(raw) // never fails: crypto/rand ends the program first
	made, err := newKey(raw)
	if err != nil {
		panic(err) // it has the right length
	}
	return &Keys{all: []key{made}}
}

// Demo is the key of a demo that has no folder to keep one in. Everybody knows
// it: a demo lets everybody sign in.
func Demo() *Keys {
	raw := sha256.Sum256([]byte("vaada demo: no secret"))
	made, err := newKey(raw[:])
	if err != nil {
		panic(err)
	}
	return &Keys{all: []key{made}}
}

// Followed gives keys that seal with a new one and still open what these
// sealed.
func (k *Keys) Followed() *Keys { return &Keys{all: append(New().all, k.all...)} }

// With gives these keys, and after them those of others that they lack: they go
// on sealing, and all of them open.
func (k *Keys) With(others *Keys) *Keys {
	all := slices.Clone(k.all)
	for _, each := range others.all {
		if !slices.ContainsFunc(all, func(mine key) bool { return mine.id == each.id }) {
			all = append(all, each)
		}
	}
	return &Keys{all: all}
}

// Latest gives the one that seals, alone.
func (k *Keys) Latest() *Keys { return &Keys{all: k.all[:1]} }

// ID names the key that seals.
func (k *Keys) ID() string {
	if k == nil || len(k.all) == 0 {
		return ""
	}
	return k.all[0].id
}

// Has says whether the key of a name is among them.
func (k *Keys) Has(id string) bool {
	return k != nil && slices.ContainsFunc(k.all, func(each key) bool { return each.id == id })
}

// LogValue tells a log which keys these are, never what they are.
func (k *Keys) LogValue() slog.Value { return slog.StringValue("key " + k.ID()) }

// String tells which keys these are, never what they are.
func (k *Keys) String() string { return "key " + k.ID() }

// GoString hides the keys from %#v.
func (k *Keys) GoString() string { return k.String() }

// Seal locks a secret up for one purpose: see For. ErrNoKey without a key.
func (k *Keys) Seal(purpose, plain string) (string, error) {
	if k == nil || len(k.all) == 0 {
		return "", ErrNoKey
	}
	first := k.all[0]
	nonce := make([]byte, chacha20poly1305.NonceSizeX, chacha20poly1305.NonceSizeX+len(plain)+chacha20poly1305.Overhead)
	_, _ = rand.Read(nonce)
	sealed := first.aead.Seal(nonce, nonce, []byte(plain), bound(first.id, purpose))
	return mark + first.id + "." + base64.RawURLEncoding.EncodeToString(sealed), nil
}

// bound is what a sealed text is tied to.
func bound(id, purpose string) []byte { return []byte(mark + id + "\x00" + purpose) }

// Open gives back what Seal locked up for the same purpose. ErrShut when it
// does not open.
func (k *Keys) Open(purpose, sealed string) (string, error) {
	if k == nil || len(k.all) == 0 {
		return "", ErrNoKey
	}
	id, box, found := strings.Cut(strings.TrimPrefix(sealed, mark), ".")
	if !found || !IsSealed(sealed) {
		return "", ErrShut
	}
	content, err := base64.RawURLEncoding.DecodeString(box)
	if err != nil || len(content) < chacha20poly1305.NonceSizeX {
		return "", ErrShut
	}
	for _, each := range k.all {
		if each.id != id {
			continue
		}
		nonce, rest := content[:chacha20poly1305.NonceSizeX], content[chacha20poly1305.NonceSizeX:]
		if plain, err := each.aead.Open(nil, nonce, rest, bound(id, purpose)); err == nil {
			return string(plain), nil
		}
	}
	return "", ErrShut
}

// IsSealed says whether a text was written by Seal.
func IsSealed(text string) bool { return strings.HasPrefix(text, mark) }

// Stale says whether a stored text wants to be sealed anew: it lies open, or an
// older key that is still here sealed it.
func (k *Keys) Stale(stored string) bool {
	return !strings.HasPrefix(stored, mark+k.ID()+".") && !k.Lost(stored)
}

// Lost says that a text is sealed with a key that is not here, and stays shut.
func (k *Keys) Lost(stored string) bool {
	id, _, _ := strings.Cut(strings.TrimPrefix(stored, mark), ".")
	return IsSealed(stored) && !k.Has(id)
}

// Again seals a stored text with the key of today where it is stale, and gives
// it back as it is where not.
func (k *Keys) Again(purpose, stored string) (string, error) {
	if !k.Stale(stored) {
		return stored, nil
	}
	plain := stored
	if IsSealed(stored) {
		var err error
		if plain, err = k.Open(purpose, stored); err != nil {
			return "", err
		}
	}
	return k.Seal(purpose, plain)
}

// above explains a file of keys to whoever opens it.
const above = `# The key to the secrets in the database of Vaada. Whoever has both reads them.
# Keep a copy where no backup of the database lies. Without it those secrets are lost.
`

// encode writes the keys down: a line for each, the one that seals first.
func (k *Keys) encode() []byte {
	text := bytes.NewBufferString(above)
	for _, each := range k.all {
		fmt.Fprintf(text, "%s %s\n", each.id, base64.StdEncoding.EncodeToString(each.raw))
	}
	return text.Bytes()
}

// most bounds a file of keys.
const most = 64 << 10

// decode reads what encode wrote. ErrTorn when it is not that, whole.
func decode(r io.Reader) (*Keys, error) {
	read := &Keys{}
	lines := bufio.NewScanner(io.LimitReader(r, most))
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		id, encoded, _ := strings.Cut(line, " ")
		raw, err := base64.StdEncoding.DecodeString(strings.TrimSpace(encoded))
		if err != nil {
			return nil, ErrTorn
		}
		each, err := newKey(raw)
		if err != nil || each.id != id {
			return nil, ErrTorn
		}
		read.all = append(read.all, each)
	}
	if lines.Err() != nil || len(read.all) == 0 {
		return nil, ErrTorn
	}
	return read, nil
}
