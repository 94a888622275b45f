package procedure

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"

	"github.com/goccy/go-yaml"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Encode gives the canonical JSON of a chart, in which equal charts have equal
// bytes, and its SHA-256 in hexadecimal. It is the form in which editions are
// stored.
func Encode(chart *Chart) (content []byte, hash string, err error) {
	content, err = json.Marshal(chart)
	if err != nil {
		return nil, "", err
	}
	sum := sha256.Sum256(content)
	return content, hex.EncodeToString(sum[:]), nil
}

// Decode reads what Encode wrote, in this or an earlier format.
func Decode(content []byte) (*Chart, error) {
	if len(content) > LargeFile {
		return nil, fault.TooLarge(say.ProcedureFileLarge(LargeFile >> 20))
	}
	var chart Chart
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&chart)
	if err == nil && decoder.More() {
		err = errors.New("procedure: more follows the chart")
	}
	if err != nil {
		line := 1 + bytes.Count(content[:min(int(decoder.InputOffset()), len(content))], []byte("\n"))
		return nil, atLine(line, say.ProcedureFileShape()).Because(err)
	}
	if problem := outOfBounds(&chart); problem != nil {
		return nil, problem.fault(nil)
	}
	return &chart, nil
}

// WriteYAML gives a chart as people edit it in a file.
func WriteYAML(chart *Chart) ([]byte, error) {
	return yaml.MarshalWithOptions(chart, yaml.Indent(2), yaml.UseLiteralStyleIfMultiline(true), yaml.OmitZero())
}
