package openid

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/oauth2"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// document is what a provider says of itself (OpenID Connect Discovery 1.0,
// section 3), as far as we go by it.
type document struct {
	Issuer        string   `json:"issuer"`
	Authorization string   `json:"authorization_endpoint"`
	Token         string   `json:"token_endpoint"`
	UserInfo      string   `json:"userinfo_endpoint"`
	Keys          string   `json:"jwks_uri"`
	Responses     []string `json:"response_types_supported"`
	Signs         []string `json:"id_token_signing_alg_values_supported"`
	Proofs        []string `json:"token_endpoint_auth_methods_supported"`
	NamesItself   bool     `json:"authorization_response_iss_parameter_supported"` // RFC 9207
}

// taken are the signatures we take: by keys that the provider alone has.
var taken = []string{"RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "EdDSA"}

// algorithms are those of a provider that we take.
func (d document) algorithms() (all []string) {
	for _, each := range d.Signs {
		if slices.Contains(taken, each) {
			all = append(all, each)
		}
	}
	return all
}

// style is how we prove to a provider who we are.
func (d document) style() oauth2.AuthStyle {
	if len(d.Proofs) > 0 && !slices.Contains(d.Proofs, "client_secret_basic") && slices.Contains(d.Proofs, "client_secret_post") {
		return oauth2.AuthStyleInParams
	}
	return oauth2.AuthStyleInHeader
}

// discover reads what a provider says of itself.
func (a *Asker) discover(ctx context.Context, issuer string) (said document, err error) {
	address := strings.TrimSuffix(issuer, "/") + "/.well-known/openid-configuration"
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return said, fault.Invalid("issuer", say.SignOnAddress("https://accounts.example.com")).Because(err)
	}
	response, err := a.client.Do(request)
	if err != nil {
		return said, unreached(issuer, err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return said, unreached(issuer, err)
	}
	if response.StatusCode != http.StatusOK {
		return said, fault.Unavailable(say.SignOnNoProvider(hostOf(issuer))).Because(errors.New(response.Status))
	}
	if err := json.Unmarshal(content, &said); err != nil || said.Issuer == "" {
		return said, fault.Unavailable(say.SignOnNoProvider(hostOf(issuer))).Because(err)
	}
	return said, said.check(issuer)
}

// check says what of a provider's description cannot be.
func (d document) check(issuer string) error {
	if d.Issuer != issuer {
		return fault.Unavailable(say.SignOnOtherIssuer(d.Issuer))
	}
	for _, address := range []string{d.Authorization, d.Token, d.Keys} {
		if !d.safe(address) {
			return fault.Unavailable(say.SignOnPoor(hostOf(issuer))).Because(errors.New("an address that is missing or open: " + address))
		}
	}
	if d.UserInfo != "" && !d.safe(d.UserInfo) {
		return fault.Unavailable(say.SignOnPoor(hostOf(issuer))).Because(errors.New("an open address: " + d.UserInfo))
	}
	if len(d.Responses) > 0 && !slices.Contains(d.Responses, "code") || len(d.algorithms()) == 0 {
		return fault.Unavailable(say.SignOnPoor(hostOf(issuer))).Because(errors.New("no code flow, or no signature that we take"))
	}
	return nil
}

// safe says whether an address that a provider names may be asked: nobody
// listens on the way. On this machine alone that may be http.
func (d document) safe(address string) bool {
	at, err := url.Parse(address)
	if err != nil || at.Host == "" {
		return false
	}
	own, err := url.Parse(d.Issuer)
	return at.Scheme == "https" || err == nil && at.Scheme == "http" && isLoopback(own.Hostname()) && isLoopback(at.Hostname())
}
