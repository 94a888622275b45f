package people

import (
	"strings"
	"time"
	"unicode/utf8"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/openid"
	"vaada/internal/secret"
)

// Provider keeps accounts that people here sign in with elsewhere already.
type Provider struct {
	ID     ids.ID
	Name   string // as the button on the sign-in page says it
	Issuer string // its address, as it names itself
	Client string // how it knows us
	Secret secret.Text
	ByMail bool // an address that it has verified links an account the first time
	Made   now.Instant
	Off    now.Instant // zero while people may sign in with it
}

// SignOn is an account elsewhere that signs a person in here.
type SignOn struct {
	Provider ids.ID
	Name     string // of the provider
	Issuer   string
	Subject  string // the account, as the provider names it
	ByMail   bool
	Made     now.Instant
	Used     now.Instant
}

// Signed is what comes of a try to sign in with an account elsewhere.
type Signed struct {
	Begun        // nothing where an account was linked to who is signed in
	Back  string // where somebody wanted to go
}

// How long a try may take, what a provider's fields hold at most, and how long
// an address may be that somebody wants to go back to.
const (
	tryLasts          = 10 * time.Minute
	LongestProvider   = 60
	longestIssuer     = 300
	longestClient     = 300
	longestSecret     = 1000
	longestBack       = 1000
	mostSignOns       = 20
	secretsOfProvider = "people_providers"
)

// tidied is a provider as it is kept; the fault names what is wrong with it.
// The secret may be missing where one is kept already.
func (p Provider) tidied(asker *openid.Asker, kept bool) (Provider, error) {
	p.Name, p.Issuer, p.Client = strings.TrimSpace(p.Name), strings.TrimSpace(p.Issuer), strings.TrimSpace(p.Client)
	p.Secret = secret.Text(strings.TrimSpace(string(p.Secret)))
	var wrong []*fault.Fault
	if p.Name == "" {
		wrong = append(wrong, fault.Invalid("name", say.ErrEnter(say.SignOnFieldName())))
	}
	for _, each := range []struct {
		field, value string
		most         int
	}{{"name", p.Name, LongestProvider}, {"issuer", p.Issuer, longestIssuer}, {"client", p.Client, longestClient}, {"secret", string(p.Secret), longestSecret}} {
		if utf8.RuneCountInString(each.value) > each.most {
			wrong = append(wrong, fault.Invalid(each.field, say.SignOnTooLong(each.most)))
		}
	}
	if err := asker.CheckIssuer(p.Issuer); err != nil {
		wrong = append(wrong, fault.Of(err))
	}
	if p.Client == "" {
		wrong = append(wrong, fault.Invalid("client", say.ErrEnter(say.SignOnFieldClient())))
	}
	if p.Secret == "" && !kept {
		wrong = append(wrong, fault.Invalid("secret", say.ErrEnter(say.SignOnFieldSecret())))
	}
	return p, fault.All(wrong...)
}

// asked is a provider as those who ask it know it.
func (p Provider) asked() openid.Provider {
	return openid.Provider{Issuer: p.Issuer, Client: p.Client, Secret: p.Secret}
}

// SignOnPath is where a provider leads back to, below our own address.
func SignOnPath(provider ids.ID) string { return "/sign-in/with/" + provider.String() + "/back" }
