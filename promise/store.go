package promise

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Format is the number of the form in which promises are stored today. Every
// form that was ever stored is read for ever; the second has all that the first
// has.
const Format = 2

type stored struct {
	Format int `json:"format"`
	Promise
}

// Encode writes the promise in its one canonical form: equal promises have
// equal bytes.
func Encode(p Promise) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(stored{Format: Format, Promise: p}); err != nil {
		panic("promise: a promise cannot be written: " + err.Error())
	}
	return bytes.TrimRight(out.Bytes(), "\n")
}

// Decode reads what Encode wrote, today or in an earlier format. Anything else
// is a fault of kind Invalid.
func Decode(data []byte) (Promise, error) {
	var read stored
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&read); err != nil {
		return Promise{}, fault.Invalid("", say.PromiseUnreadable()).Because(err)
	}
	if read.Format < 1 || read.Format > Format {
		return Promise{}, fault.Invalid("format", say.PromiseFormatUnknown())
	}
	return read.Promise, nil
}

// Hash names the promise by its content: SHA-256 of its canonical form, in
// hexadecimal.
func Hash(p Promise) string {
	sum := sha256.Sum256(Encode(p))
	return hex.EncodeToString(sum[:])
}
