package files

import "bytes"

// JSON is a file of YAML as JSON reads it.
func JSON(content string) ([]byte, error) {
	r := &reading{}
	n := r.parse("", []byte(content))
	if len(r.faults) > 0 {
		return nil, r.faults[0]
	}
	var out bytes.Buffer
	n.json(&out)
	return out.Bytes(), nil
}
