package openid

import (
	"cmp"
	"context"
	"crypto/subtle"
	"errors"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Finish ends a try with what the provider sent back: it hands in the code and
// believes the answer only when it is signed, ours, of this try and fresh.
func (a *Asker) Finish(ctx context.Context, p Provider, try Try, answer url.Values) (who Identity, err error) {
	if subtle.ConstantTimeCompare([]byte(answer.Get("state")), []byte(try.State())) != 1 {
		return who, refused(say.SignOnLate(), errors.New("another state"))
	}
	known, err := a.find(ctx, p.Issuer)
	if err != nil {
		return who, err
	}
	if err := known.came(answer); err != nil {
		return who, err
	}
	ctx = oidc.ClientContext(ctx, a.client)
	exchange := p.exchange(known, try)
	given, err := exchange.Exchange(ctx, answer.Get("code"), oauth2.VerifierOption(try.verifier()))
	if err != nil {
		return who, notExchanged(p.Issuer, err)
	}
	written, _ := given.Extra("id_token").(string)
	claims, err := a.believed(ctx, p, known, try, written)
	if err != nil {
		return who, err
	}
	who = Identity{Issuer: p.Issuer, Subject: claims.Subject, Email: address(claims.Email), Verified: bool(claims.Verified)}
	if who.Email == "" && known.UserInfo != "" {
		return known.more(ctx, who, exchange.TokenSource(ctx, given))
	}
	return who, nil
}

// refused is a try that failed, with the sentence that says how.
func refused(m language.Message, cause error) error { return fault.Invalid("", m).Because(cause) }

// came says whether an answer comes from the provider that was asked, and
// whether it brings a code.
func (f found) came(answer url.Values) error {
	from, named := answer["iss"]
	if f.NamesItself && !named || named && (len(from) != 1 || from[0] != f.Issuer) {
		return refused(say.SignOnMixed(), errors.New("from another issuer"))
	}
	switch code := answer.Get("error"); {
	case code == "access_denied", code == "login_required", code == "interaction_required", code == "consent_required":
		return refused(say.SignOnDenied(), errors.New(code))
	case code != "":
		return refused(say.SignOnProviderSays(cut(code)), errors.New(cut(code)))
	case answer.Get("code") == "":
		return refused(say.SignOnLate(), errors.New("no code"))
	}
	return nil
}

// cut keeps of a provider's own word what fits in a sentence.
func cut(code string) string {
	const longest = 40
	code = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' || r == '-' || r == '.' {
			return r
		}
		return -1
	}, code)
	return code[:min(len(code), longest)]
}

// notExchanged says why a provider gave nothing for a code.
func notExchanged(issuer string, cause error) error {
	var told *oauth2.RetrieveError
	if !errors.As(cause, &told) {
		return unreached(issuer, cause)
	}
	switch told.ErrorCode {
	case "invalid_client", "unauthorized_client":
		return refused(say.SignOnClient(), cause)
	case "invalid_grant":
		return refused(say.SignOnLate(), cause)
	}
	if told.Response.StatusCode >= 500 {
		return fault.Unavailable(say.SignOnUnreachable(hostOf(issuer))).Because(cause)
	}
	return refused(say.SignOnProviderSays(cmp.Or(cut(told.ErrorCode), told.Response.Status)), cause)
}

// claims are what we read of an answer.
type claims struct {
	Subject  string `json:"sub"`
	Email    string `json:"email"`
	Verified truth  `json:"email_verified"`
	Party    string `json:"azp"`
}

// truth is true as some providers write it.
type truth bool

// UnmarshalJSON reads true and "true"; all else is false.
func (t *truth) UnmarshalJSON(written []byte) error {
	*t = string(written) == "true" || string(written) == `"true"`
	return nil
}

// slack is how far a provider's clock may be from ours.
const slack = 2 * time.Minute

// believed looks whether the provider's answer is signed by its keys, meant for
// us, of this try and fresh (OpenID Connect Core 1.0, section 3.1.3.7).
func (a *Asker) believed(ctx context.Context, p Provider, known found, try Try, written string) (said claims, err error) {
	verifier := known.provider.VerifierContext(ctx, &oidc.Config{
		SkipClientIDCheck: true, SupportedSigningAlgs: known.algorithms(), Now: func() time.Time { return a.clock().Time().Add(-slack) },
	})
	token, err := verifier.Verify(ctx, written)
	var over *oidc.TokenExpiredError
	switch {
	case err != nil && strings.Contains(err.Error(), "fetching keys"): // the library names no kind for it
		return said, fault.Unavailable(say.SignOnUnreachable(hostOf(p.Issuer))).Because(err)
	case errors.As(err, &over):
		return said, refused(say.SignOnExpired(), err)
	case err != nil:
		return said, refused(say.SignOnUnsigned(), err)
	}
	if err := token.Claims(&said); err != nil {
		return said, refused(say.SignOnUnsigned(), err)
	}
	switch {
	case token.Issuer != p.Issuer:
		return said, refused(say.SignOnMixed(), errors.New("signed for another issuer"))
	case !slices.Contains(token.Audience, p.Client), said.Party != "" && said.Party != p.Client, len(token.Audience) > 1 && said.Party == "":
		return said, refused(say.SignOnAudience(), errors.New("meant for another"))
	case subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(try.nonce())) != 1:
		return said, refused(say.SignOnForeign(), errors.New("another nonce"))
	case token.Subject == "" || len(token.Subject) > 255 || !plain(token.Subject): // the most that OpenID Connect allows
		return said, refused(say.SignOnUnsigned(), errors.New("no subject"))
	case token.IssuedAt.After(a.clock().Time().Add(slack)):
		return said, refused(say.SignOnExpired(), errors.New("from the future"))
	}
	return said, nil
}

// more asks a provider for the address of who it just named, where its signed
// answer has none.
func (f found) more(ctx context.Context, who Identity, allowed oauth2.TokenSource) (Identity, error) {
	info, err := f.provider.UserInfo(ctx, allowed)
	if err != nil {
		return who, nil // who is linked already needs no address
	}
	if info.Subject != who.Subject {
		return who, refused(say.SignOnForeign(), errors.New("told of somebody else"))
	}
	who.Email, who.Verified = address(info.Email), info.EmailVerified
	return who, nil
}

// address gives an address that letters can have; none where it is not one.
func address(told string) string {
	if !plain(told) {
		return ""
	}
	return told
}

// plain says that a text holds no control characters, as no name or address does.
func plain(text string) bool { return !strings.ContainsFunc(text, unicode.IsControl) }
