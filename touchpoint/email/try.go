package email

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"strings"
	"time"

	mail "github.com/wneessen/go-mail"
)

// Trouble is why letters could not leave through a mail server; "" when they
// could.
type Trouble string

// The troubles.
const (
	NoSuchHost  Trouble = "no such host"
	Silent      Trouble = "silent" // nothing answers there, or not as mail servers do
	Unsafe      Trouble = "unsafe" // it does not protect the connection as was asked, or nobody vouches for it
	NotSignedIn Trouble = "not signed in"
)

// Try greets the server, protects the connection and signs in, as before a
// letter, and takes its leave. The error is what the machine says of it.
func (s Server) Try(ctx context.Context) (Trouble, error) {
	timeout := s.Timeout
	if timeout == 0 {
		timeout = 30 * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	address := net.JoinHostPort(s.Host, fmt.Sprint(s.Port))
	connection, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
	var name *net.DNSError
	switch {
	case errors.As(err, &name):
		return NoSuchHost, err
	case err != nil:
		return Silent, err
	}
	_ = connection.Close()
	client, err := mail.NewClient(s.Host, s.options(timeout, "", nil)...)
	if err != nil {
		return Silent, err
	}
	done := make(chan error, 1) // as in send
	go func() {
		talk, err := client.DialToSMTPClientWithContext(ctx)
		if err == nil {
			_ = talk.Quit()
		}
		done <- err
	}()
	select {
	case err = <-done:
		return troubleOf(err), err
	case <-ctx.Done():
		return Silent, ctx.Err()
	}
}

func troubleOf(err error) Trouble {
	var (
		reply       *textproto.Error
		unprotected tls.RecordHeaderError
		unknown     x509.UnknownAuthorityError
		another     x509.HostnameError
		unproved    *tls.CertificateVerificationError
		alert       tls.AlertError
	)
	switch {
	case err == nil:
		return ""
	case errors.As(err, &unprotected), errors.As(err, &unknown), errors.As(err, &another), errors.As(err, &unproved), errors.As(err, &alert),
		strings.Contains(err.Error(), "STARTTLS"): // the client has no name for this error
		return Unsafe
	case errors.As(err, &reply) && reply.Code >= 500, errors.Is(err, mail.ErrPlainAuthNotSupported), errors.Is(err, mail.ErrLoginAuthNotSupported),
		errors.Is(err, mail.ErrSMTPAuthMethodIsNil), errors.Is(err, mail.ErrNoSupportedAuthDiscovered):
		return NotSignedIn
	}
	return Silent
}
