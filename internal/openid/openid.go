// Package openid asks a provider of accounts who somebody is: OpenID Connect
// Core 1.0, the authorization code flow with PKCE (RFC 7636). It keeps no
// state but what providers say of themselves, and believes a provider nothing
// that is not signed by its keys, meant for us and fresh.
//
// A provider in a private network, or on this machine, is asked where who runs the
// machine allows that network, and nowhere else: not when its address is typed, and
// not when it is dialled.
package openid

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/internal/webhook"
)

// Provider is whom we ask, and how it knows us.
type Provider struct {
	Issuer string // its address
	Client string
	Secret secret.Text
}

// Identity is what a provider says of somebody.
type Identity struct {
	Issuer   string
	Subject  string // its own name for them, which is never another's
	Email    string
	Verified bool // it knows that the address is theirs
}

// Try is one way to a provider and back. What binds it to one browser comes
// from the secret that this browser keeps; nothing of it is stored.
type Try struct {
	Kept string // what the browser keeps: long and random
	Back string // our own address, where the provider leads back to
}

// State goes to the provider and comes back.
func (t Try) State() string { return t.derive("state") }

// nonce comes back inside what the provider signs.
func (t Try) nonce() string { return t.derive("nonce") }

// verifier proves at the end that who ends is who began (RFC 7636).
func (t Try) verifier() string { return t.derive("verifier") }

func (t Try) derive(what string) string {
	sum := hmac.New(sha256.New, []byte(t.Kept))
	sum.Write([]byte("vaada openid " + what))
	return base64.RawURLEncoding.EncodeToString(sum.Sum(nil))
}

// How long is known what a provider says of itself.
const knownFor = 10 * time.Minute

// Asker asks providers. It is safe for use by several goroutines.
type Asker struct {
	clock   now.Clock
	private []netip.Prefix // networks in which providers may stand
	client  *http.Client
	mu      sync.Mutex
	known   map[string]found
}

// New makes an asker that asks providers of the open internet, and those in the
// networks that are given.
func New(clock now.Clock, private ...netip.Prefix) *Asker {
	a := &Asker{clock: clock, private: private, known: map[string]found{}}
	a.client = a.dialling()
	return a
}

// In gives an asker that asks providers in the given networks too.
func (a *Asker) In(private ...netip.Prefix) *Asker { return New(a.clock, private...) }

// allows says whether an address may be dialled.
func (a *Asker) allows(address netip.Addr) bool {
	address = address.Unmap()
	return !webhook.IsInside(address) || a != nil && slices.ContainsFunc(a.private, func(p netip.Prefix) bool { return p.Contains(address) })
}

// found is a provider as it describes itself.
type found struct {
	document
	provider *oidc.Provider
	until    now.Instant
}

// CheckIssuer says whether an address can be a provider's: https, or http on
// this machine, where nobody listens in between; and in no private network but
// those that are allowed.
func (a *Asker) CheckIssuer(address string) error {
	at, err := url.Parse(address)
	switch {
	case err != nil || at.Host == "" || at.RawQuery != "" || at.Fragment != "" || at.User != nil:
	case at.Scheme == "https", at.Scheme == "http" && isLoopback(at.Hostname()):
		if webhook.NamesInside(at.Hostname()) && !a.allowsName(at.Hostname()) {
			return fault.Invalid("issuer", say.SignOnInside(hostOf(address)))
		}
		return nil
	}
	return fault.Invalid("issuer", say.SignOnAddress("https://accounts.example.com"))
}

// allowsName says whether what a host names inside is allowed.
func (a *Asker) allowsName(host string) bool {
	if literal, err := netip.ParseAddr(host); err == nil {
		return a.allows(literal)
	}
	return a != nil && slices.ContainsFunc(a.private, func(p netip.Prefix) bool { return p.Addr().IsLoopback() })
}

func isLoopback(name string) bool {
	address, err := netip.ParseAddr(name)
	return err == nil && address.IsLoopback() || name == "localhost"
}

// Look asks a provider what it says of itself, now, and answers the fault that
// tells what is wrong with it.
func (a *Asker) Look(ctx context.Context, p Provider) error {
	_, err := a.look(ctx, p.Issuer)
	return err
}

// Know asks a provider of which nothing is known yet, and answers as Look does.
func (a *Asker) Know(ctx context.Context, p Provider) error {
	_, err := a.find(ctx, p.Issuer)
	return err
}

// find gives what is known of a provider, or asks it.
func (a *Asker) find(ctx context.Context, issuer string) (found, error) {
	a.mu.Lock()
	known, there := a.known[issuer]
	a.mu.Unlock()
	if there && a.clock() < known.until {
		return known, nil
	}
	return a.look(ctx, issuer)
}

func (a *Asker) look(ctx context.Context, issuer string) (found, error) {
	if err := a.CheckIssuer(issuer); err != nil {
		return found{}, err
	}
	said, err := a.discover(ctx, issuer)
	if err != nil {
		return found{}, err
	}
	config := oidc.ProviderConfig{
		IssuerURL: issuer, AuthURL: said.Authorization, TokenURL: said.Token, UserInfoURL: said.UserInfo, JWKSURL: said.Keys,
		Algorithms: said.algorithms(),
	}
	known := found{document: said, provider: config.NewProvider(oidc.ClientContext(ctx, a.client)), until: a.clock().Add(knownFor)}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.known[issuer] = known
	return known, nil
}

// Address is where a browser goes to begin a try.
func (a *Asker) Address(ctx context.Context, p Provider, try Try) (string, error) {
	known, err := a.find(ctx, p.Issuer)
	if err != nil {
		return "", err
	}
	return p.exchange(known, try).AuthCodeURL(try.State(), oauth2.SetAuthURLParam("nonce", try.nonce()), oauth2.S256ChallengeOption(try.verifier())), nil
}

func (p Provider) exchange(known found, try Try) *oauth2.Config {
	endpoint := known.provider.Endpoint()
	endpoint.AuthStyle = known.style()
	return &oauth2.Config{
		ClientID: p.Client, ClientSecret: string(p.Secret), Endpoint: endpoint, RedirectURL: try.Back,
		Scopes: []string{oidc.ScopeOpenID, "email"},
	}
}

// hostOf names a provider in a sentence.
func hostOf(address string) string {
	at, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.ToLower(at.Host)
}
