package practice

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Bounds of what an address holds: characters, and bytes of what they stand for.
const (
	mostWritten = 6_000
	mostRead    = 1 << 18
)

// Write writes deeds so that they can stand in an address. Invalid where they are
// too many, or say too much.
func Write(deeds []Deed) (string, error) {
	if len(deeds) == 0 {
		return "", nil
	}
	told, err := json.Marshal(deeds)
	if err != nil {
		return "", err
	}
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := w.Write(told); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	written := base64.RawURLEncoding.EncodeToString(packed.Bytes())
	if len(deeds) > MostDeeds || len(written) > mostWritten || len(told) > mostRead {
		return "", fault.Invalid("", say.PracticeLong(MostDeeds))
	}
	return written, nil
}

// Read reads what Write wrote. NotFound where it is something else.
func Read(written string) (deeds []Deed, err error) {
	if written == "" {
		return nil, nil
	}
	if len(written) > mostWritten {
		return nil, fault.NotFound()
	}
	packed, err := base64.RawURLEncoding.DecodeString(written)
	if err != nil {
		return nil, fault.NotFound()
	}
	told, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), mostRead))
	if err != nil || json.Unmarshal(told, &deeds) != nil || len(deeds) > MostDeeds {
		return nil, fault.NotFound()
	}
	return deeds, nil
}
