package email

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/textproto"
	"strings"
	"time"

	mail "github.com/wneessen/go-mail"
)

// Protection says how the connection to the mail server is protected.
type Protection string

// The kinds of protection. A new organisation starts with Required.
const (
	// Required: STARTTLS, and nothing is sent when the server has none.
	Required Protection = "starttls"
	// FromTheStart: TLS from the first byte, as on port 465.
	FromTheStart Protection = "tls"
	// WhenOffered: STARTTLS when the server has it.
	WhenOffered Protection = "when-offered"
	// Unprotected is for a server on the same machine.
	Unprotected Protection = "none"
)

// Server is the mail server that our letters leave through.
type Server struct {
	Host       string
	Port       int
	Protection Protection
	// User and Password sign in; both empty when the server asks for nothing.
	User, Password string
	// Hello is the name we greet with, empty for the machine's.
	Hello string
	// Timeout bounds the whole conversation; zero means 30 seconds.
	Timeout time.Duration
	// Roots replaces the machine's trusted certificates; nil keeps them.
	Roots *tls.Config
}

// Failure is why a letter did not leave.
type Failure struct {
	// Permanent means that trying again changes nothing: a person must look.
	Permanent bool
	// Code is the server's reply, such as 550, and Status its enhanced code,
	// such as "5.1.1"; zero and empty when the server did not speak.
	Code   int
	Status string
	Cause  error
}

// Error says what failed, for the log and the dead-letter page's details.
func (f *Failure) Error() string { return "email: send: " + f.Cause.Error() }

// Unwrap gives the cause.
func (f *Failure) Unwrap() error { return f.Cause }

// Send hands one packed letter to the server. from is where reports go to when
// it cannot be delivered (the signed address of the case, so that the report
// finds it), to those it goes to; all of them or none get it. Every error is a
// *Failure.
func (s Server) Send(ctx context.Context, from string, to []string, letter []byte) error {
	if err := s.send(ctx, from, to, letter); err != nil {
		return failure(err)
	}
	return nil
}

// Post packs a letter and sends it to whom it is for; reports come back to its
// signed address. A letter that cannot be packed is a permanent failure. An
// Outgoing kept as JSON and read back is the same letter byte for byte.
func (s Server) Post(ctx context.Context, out Outgoing) error {
	letter, err := Compose(out)
	if err != nil {
		return &Failure{Permanent: true, Cause: err}
	}
	from := out.ReplyTo
	if from == "" {
		from = out.From.Email
	}
	return s.Send(ctx, from, []string{out.To.Email}, letter)
}

func (s Server) send(ctx context.Context, from string, to []string, letter []byte) error {
	for _, address := range append([]string{from}, to...) {
		if plainAddress(address) != address {
			return &Failure{Permanent: true, Cause: fmt.Errorf("%q is not an address", address)}
		}
	}
	if len(to) == 0 {
		return &Failure{Permanent: true, Cause: errors.New("nobody to send to")}
	}
	timeout := s.Timeout
	if timeout == 0 {
		timeout = 30 * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	client, err := mail.NewClient(s.Host, s.options(timeout, from, to)...)
	if err != nil {
		return &Failure{Permanent: true, Cause: err}
	}
	// The client waits for the server under a lock that closing needs too, so a
	// stopped program leaves the conversation to its deadline.
	done := make(chan error, 1)
	go func() { done <- converse(ctx, client, from, to, letter) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// converse says to the server what it needs to hear (RFC 5321, 3.3).
func converse(ctx context.Context, client *mail.Client, from string, to []string, letter []byte) error {
	connection, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return err
	}
	defer connection.Close()
	if err := connection.Mail("<" + from + ">"); err != nil {
		return err
	}
	for _, address := range to {
		if err := connection.Rcpt("<" + address + ">"); err != nil {
			return err
		}
	}
	body, err := connection.Data()
	if err != nil {
		return err
	}
	if _, err := body.Write(letter); err != nil {
		return err
	}
	if err := body.Close(); err != nil {
		return err
	}
	// The letter is the server's now; a clumsy goodbye does not undo that.
	_ = connection.Quit()
	return nil
}

func (s Server) options(timeout time.Duration, from string, to []string) []mail.Option {
	options := []mail.Option{mail.WithPort(s.Port), mail.WithTimeout(timeout)}
	if s.Hello != "" {
		options = append(options, mail.WithHELO(s.Hello))
	}
	if s.Roots != nil {
		options = append(options, mail.WithTLSConfig(s.Roots))
	}
	if isPrinted(from + strings.Join(to, "")) {
		options = append(options, mail.WithoutSMTPUTF8())
	}
	switch s.Protection {
	case FromTheStart:
		options = append(options, mail.WithSSL())
	case WhenOffered:
		options = append(options, mail.WithTLSPolicy(mail.TLSOpportunistic))
	case Unprotected:
		options = append(options, mail.WithTLSPolicy(mail.NoTLS))
	default:
		options = append(options, mail.WithTLSPolicy(mail.TLSMandatory))
	}
	if s.User != "" {
		options = append(options, mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover),
			mail.WithUsername(s.User), mail.WithPassword(s.Password))
	}
	return options
}

// failure tells what may go away by itself from what will not (RFC 5321,
// 4.2.1). A silent or absent server may come back. A wrong password is a reply
// of the server's too, yet a manager can mend it, so the letter waits.
func failure(err error) *Failure {
	var failed *Failure
	if errors.As(err, &failed) {
		return failed
	}
	var reply *textproto.Error
	if !errors.As(err, &reply) {
		return &Failure{Cause: err}
	}
	refused := reply.Code >= 500 && reply.Code < 600
	signIn := reply.Code == 530 || reply.Code == 534 || reply.Code == 535 || reply.Code == 538
	return &Failure{
		Permanent: refused && !signIn,
		Code:      reply.Code,
		Status:    statusCode.FindString(reply.Msg),
		Cause:     err,
	}
}
