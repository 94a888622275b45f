package people_test

import (
	"net/url"
	"testing"
	"time"

	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
)

// FuzzSignOnAnswers leads back from a provider with whatever comes to mind, in a
// browser that began and in one that did not: it is refused with a sentence, and
// nobody gets in.
func FuzzSignOnAnswers(f *testing.F) {
	for _, seed := range [][3]string{
		{"", "", ""},
		{"state=x&code=y", "kept", "m-1"},
		{"error=access_denied&error_description=%3Cscript%3E", "\x00", "\xff"},
		{"code=a&code=b&state=&iss=https://evil.example", "ab.cd", "سارہ"},
		{"%zz&state=%00", "0", "sara@example.com"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	d := testkit.SQLite(f)
	var o *door
	var p people.Provider
	provider := openFlatterer(f, people.Desk{Now: func() now.Instant { return o.hand.Now() }})
	f.Fuzz(func(t *testing.T, query, keptElse, subject string) {
		if o == nil {
			o = openDoor(t, d)
			p = o.trusts(provider)
		}
		o.t = t
		o.hand.Advance(time.Hour) // nobody is slowed down
		answer, _ := url.ParseQuery(query)
		provider.subject, provider.mail = subject, subject+"@nobody.invalid"
		for _, began := range []bool{false, true} {
			for _, named := range []bool{false, true} {
				kept, state := o.asks(provider, people.Actor{}, p.ID)
				if !began {
					kept = keptElse
				}
				if named {
					answer.Set("state", state)
				}
				done, err := o.FinishSignOn(t.Context(), people.Actor{}, p.ID, kept, desksHome, answer, people.Entrance{})
				if !fault.Is(err, fault.KindInvalid) || done.Token != "" {
					t.Errorf("%q, begun here %t, of the same state %t: %v", query, began, named, err)
				}
			}
		}
	})
}
