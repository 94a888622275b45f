package openid

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"syscall"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// What a provider's answer may cost us.
const (
	largestAnswer = 1 << 20 // bytes
	largestHead   = 64 << 10
	mostTurns     = 3
)

var patience = 10 * time.Second

// dialling makes what asks providers: with patience and a limit, by no proxy,
// going where it is sent on the same host alone, and to no inner address that is
// not allowed, whatever name led there.
func (a *Asker) dialling() *http.Client {
	dialer := &net.Dialer{Timeout: patience, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil || !a.allows(to.Addr()) {
			return errInside
		}
		return nil
	}}
	return &http.Client{
		Timeout: patience,
		Transport: limited{&http.Transport{
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    patience,
			MaxResponseHeaderBytes: largestHead,
			MaxIdleConns:           4,
			IdleConnTimeout:        time.Minute,
			ForceAttemptHTTP2:      true,
			TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12},
		}},
		CheckRedirect: func(next *http.Request, before []*http.Request) error {
			first := before[0].URL
			if len(before) > mostTurns || next.URL.Host != first.Host || next.URL.Scheme != first.Scheme {
				return errElsewhere
			}
			return nil
		},
	}
}

var (
	errElsewhere = errors.New("openid: the provider sends us to another place")
	errInside    = errors.New("openid: the address lies in a private network and is not allowed in sign_on.private")
	errLarge     = errors.New("openid: the provider's answer is too large")
)

// limited reads no more of an answer than may be.
type limited struct{ next http.RoundTripper }

func (l limited) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := l.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	response.Body = &limitedBody{ReadCloser: response.Body, left: largestAnswer}
	return response, nil
}

type limitedBody struct {
	io.ReadCloser
	left int
}

func (b *limitedBody) Read(into []byte) (int, error) {
	if b.left <= 0 {
		return 0, errLarge
	}
	if len(into) > b.left {
		into = into[:b.left]
	}
	n, err := b.ReadCloser.Read(into)
	b.left -= n
	return n, err
}

// unreached says why a provider gave no answer.
func unreached(issuer string, cause error) error {
	var slow interface{ Timeout() bool }
	var certificate *tls.CertificateVerificationError
	told := func(m language.Message) error { return fault.Unavailable(m).Because(cause) }
	host := hostOf(issuer)
	switch {
	case errors.Is(cause, context.Canceled):
		return cause
	case errors.Is(cause, errInside):
		return told(say.SignOnInside(host))
	case errors.Is(cause, errElsewhere), errors.Is(cause, errLarge):
		return told(say.SignOnNoProvider(host))
	case errors.As(cause, &certificate):
		return told(say.SignOnCertificate(host))
	case errors.As(cause, &slow) && slow.Timeout():
		return told(say.SignOnSlow(int(patience/time.Second), host))
	}
	var asked *url.Error
	if errors.As(cause, &asked) {
		return told(say.SignOnUnreachable(host))
	}
	return told(say.SignOnNoProvider(host))
}
