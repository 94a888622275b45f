package sample

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/goccy/go-yaml"

	"vaada/internal/language"
)

//go:embed words.yaml
var written []byte

// spoken is what customers and staff say in the sample.
type spoken struct {
	Faults     []trouble                `json:"faults"`
	Complaints []grievance              `json:"complaints"`
	Said       map[string]language.Text `json:"said"`
	Rated      map[string]language.Text `json:"rated"` // by score
}

// trouble is a fault for which somebody calls.
type trouble struct {
	Appliance string        `json:"appliance"`
	Danger    bool          `json:"danger"`
	Fault     language.Text `json:"fault"`
	Advice    language.Text `json:"advice"` // what helped on the telephone
	Found     language.Text `json:"found"`  // what the engineer found and did
}

// grievance is a complaint that somebody writes.
type grievance struct {
	About    string        `json:"about"`
	Wish     string        `json:"wish"` // refund, repair or apology
	Why      string        `json:"why"`  // the reason of a refund
	Subject  language.Text `json:"subject"`
	Body     language.Text `json:"body"`
	Wanted   language.Text `json:"wanted"`
	Question language.Text `json:"question"` // what we ask when it is not clear
	Answer   language.Text `json:"answer"`
}

func readWords() (s spoken, err error) {
	plain, err := yaml.YAMLToJSON(written)
	if err != nil {
		return s, fmt.Errorf("sample: words: %w", err)
	}
	if err := json.Unmarshal(plain, &s); err != nil {
		return s, fmt.Errorf("sample: words: %w", err)
	}
	return s, nil
}
