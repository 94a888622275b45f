// Package starter holds a charter to begin with: that of Anar Home, a firm
// that sells and repairs household appliances. An organisation takes it and
// makes the promises its own.
package starter

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/goccy/go-yaml"

	"vaada/charter"
)

//go:embed charter.yaml
var written []byte

// Charter reads the charter of Anar Home, each time anew.
func Charter() (*charter.Charter, error) {
	plain, err := yaml.YAMLToJSON(written)
	if err != nil {
		return nil, fmt.Errorf("charter/starter: %w", err)
	}
	c := &charter.Charter{}
	if err := json.Unmarshal(plain, c); err != nil {
		return nil, fmt.Errorf("charter/starter: %w", err)
	}
	c.Format = charter.Format
	return c, nil
}
