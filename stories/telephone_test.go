package stories_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"testing"

	"vaada/internal/language"
	"vaada/people"
)

// telephone is another system with a key, which tells of calls.
type telephone struct {
	t         *testing.T
	home, key string
	language  language.Language // of the sentences in answers
}

func (h *house) telephone() telephone {
	h.t.Helper()
	_, key, err := h.People.MakeKey(h.t.Context(), people.Program(), people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}})
	if err != nil {
		h.t.Fatal(err)
	}
	return telephone{t: h.t, home: h.home, key: key}
}

// tells posts one event of a call, and gives the answer's status and content.
func (p telephone) tells(event map[string]string) (status int, answer map[string]any) {
	p.t.Helper()
	body, err := json.Marshal(event)
	if err != nil {
		p.t.Fatal(err)
	}
	request, err := http.NewRequest(http.MethodPost, p.home+"/api/calls", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+p.key)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept-Language", string(p.language))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		p.t.Fatal(err)
	}
	return response.StatusCode, answer
}

// rings lets a call ring, and gives its contact.
func (p telephone) rings(call, from string) string {
	p.t.Helper()
	status, answer := p.tells(map[string]string{"call": call, "kind": "ring", "from": from, "to": "021 111 000 222"})
	contact, _ := answer["contact"].(string)
	if status != http.StatusOK || contact == "" {
		p.t.Fatalf("the ring was answered with %d %v", status, answer)
	}
	return contact
}
