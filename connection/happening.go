package connection

import (
	"encoding/json"
	"time"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Happening is one thing that happened, as far as another system may hear of
// it: ids and small facts. Words are told to those alone who asked for them.
type Happening struct {
	Kind    Kind
	At      now.Instant
	Private bool // of a private case nobody is told more than ids
	IDs
	Facts
	Words
}

// IDs name what a happening is about; zero names nothing.
type IDs struct {
	Case     ids.ID `json:"case,omitzero"`
	Number   string `json:"number,omitempty"` // of the case, as people say it
	Contact  ids.ID `json:"contact,omitzero"`
	Customer ids.ID `json:"customer,omitzero"`
	Office   ids.ID `json:"office,omitzero"`
	Clock    ids.ID `json:"clock,omitzero"` // a promise running on the case
	Pledge   ids.ID `json:"pledge,omitzero"`
}

// Facts are codes and numbers, nobody's words.
type Facts struct {
	Touchpoint  string      `json:"touchpoint,omitempty"`
	RequestType string      `json:"request_type,omitempty"`
	Of          string      `json:"kind,omitempty"` // of the contact or pledge
	Deed        string      `json:"deed,omitempty"` // done, answered, timed out …
	Step        string      `json:"step,omitempty"` // the key of the box that was left
	To          string      `json:"to,omitempty"`   // the key of the box it came to
	Outcome     string      `json:"outcome,omitempty"`
	Promise     string      `json:"promise,omitempty"` // its key in the charter
	Due         now.Instant `json:"-"`
	Score       int         `json:"score,omitempty"` // 1 to 5
}

// Words are what people wrote.
type Words struct {
	Subject string `json:"subject,omitempty"`
	Line    string `json:"line,omitempty"` // the beginning of what was said
}

// message is what is sent: type, timestamp and data, as Standard Webhooks asks.
type message struct {
	Type      Kind   `json:"type"`
	Timestamp string `json:"timestamp"`
	Data      data   `json:"data"`
}

type data struct {
	IDs
	*Facts
	Due string `json:"due,omitempty"`
	*Words
}

// body writes the message as it may be sent.
func (h Happening) body(words bool) (string, error) {
	told := data{IDs: h.IDs}
	if !h.Private {
		told.Facts = &h.Facts
		if !h.Due.IsZero() {
			told.Due = written(h.Due)
		}
		if words {
			told.Words = &h.Words
		}
	}
	text, err := json.Marshal(message{h.Kind, written(h.At), told})
	return string(text), err
}

// hide takes out of a message what is told of no private case; what a promise
// is and until when is told of all.
func (m *message) hide() {
	m.Data.Words = nil
	if m.Data.Clock == 0 && m.Data.Pledge == 0 {
		m.Data.Facts = nil
	}
}

func written(at now.Instant) string { return at.Time().Format(time.RFC3339) }
