// Package starter holds policies to begin with: refunds for dissatisfied
// customers, and how we speak.
package starter

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/goccy/go-yaml"

	"vaada/policy"
)

//go:embed policies.yaml
var written []byte

// Policies reads the policies of Anar Home, each time anew.
func Policies() ([]policy.Policy, error) {
	plain, err := yaml.YAMLToJSON(written)
	if err != nil {
		return nil, fmt.Errorf("policy/starter: %w", err)
	}
	var policies []policy.Policy
	if err := json.Unmarshal(plain, &policies); err != nil {
		return nil, fmt.Errorf("policy/starter: %w", err)
	}
	for i := range policies {
		policies[i].Format = policy.Format
	}
	return policies, nil
}
