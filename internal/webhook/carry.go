package webhook

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"vaada/internal/now"
)

// Bounds of one attempt.
const (
	timeLimit   = 10 * time.Second
	mostHeaders = 16 << 10 // bytes of an answer's headers
	mostAnswer  = 2 << 10  // bytes of an answer's body that are read
)

// Carrier carries messages outside.
type Carrier struct {
	Private []netip.AddrPort // addresses inside networks that are allowed all the same
	Clock   now.Clock
}

// Message is what one receiver is told.
type Message struct {
	ID      string // the same at every attempt
	Address string
	Body    []byte
	Secrets []string // the one that holds, and one that did until lately
}

// Answer is what the receiver said to one attempt.
type Answer struct {
	Status int           // of HTTP; zero when there was none
	Took   time.Duration // until the answer was there
	Fault  error         // why the message did not arrive; nil when it did
	Gone   bool          // the receiver wants no more messages, ever
}

// CheckAddress says whether an address could be a receiver: https, or http to
// a named exception; without a name, a password or a fragment in it.
func (c Carrier) CheckAddress(address string) bool {
	to, err := url.Parse(address)
	if err != nil || to.Hostname() == "" || to.User != nil || to.Fragment != "" || strings.Contains(address, "#") || to.Opaque != "" {
		return false
	}
	port := to.Port()
	if port != "" {
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return false
		}
	}
	ip, literal := netip.ParseAddr(to.Hostname())
	switch to.Scheme {
	case "https":
		if port == "" {
			port = "443"
		}
	case "http":
		if port == "" {
			port = "80"
		}
		if literal != nil {
			return false
		}
	default:
		return false
	}
	n, _ := strconv.ParseUint(port, 10, 16)
	if literal != nil { // what a name leads to is looked at when it is dialled
		return c.namedHere(uint16(n)) || !NamesInside(to.Hostname()) && forWebhooks(n)
	}
	named := c.Named(netip.AddrPortFrom(ip, uint16(n)))
	return named || to.Scheme == "https" && !IsInside(ip) && forWebhooks(n)
}

// forWebhooks says that a port is that of https, or none of those that are kept
// for other services: nobody lets us speak to a mail server of theirs.
func forWebhooks(port uint64) bool { return port == 443 || port >= 1024 }

// namedHere says whether a port of this machine is an exception.
func (c Carrier) namedHere(port uint16) bool {
	return slices.ContainsFunc(c.Private, func(each netip.AddrPort) bool { return each.Addr().IsLoopback() && each.Port() == port })
}

// Carry makes one attempt. A redirection is not followed, and counts as not
// arrived: the address that was checked is the one that is told.
func (c Carrier) Carry(ctx context.Context, m Message) Answer {
	began := c.Clock()
	answer := c.carry(ctx, m, began)
	answer.Took = c.Clock().Sub(began)
	return answer
}

func (c Carrier) carry(ctx context.Context, m Message, at now.Instant) Answer {
	if !c.CheckAddress(m.Address) {
		return Answer{Fault: ErrInside}
	}
	signature, err := Sign(m.ID, at, m.Body, m.Secrets...)
	if err != nil {
		return Answer{Fault: err}
	}
	ctx, stop := context.WithTimeout(ctx, timeLimit)
	defer stop()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, m.Address, bytes.NewReader(m.Body))
	if err != nil {
		return Answer{Fault: err}
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "Vaada-Webhook/1")
	request.Header.Set("Webhook-Id", m.ID)
	request.Header.Set("Webhook-Timestamp", stamp(at))
	request.Header.Set("Webhook-Signature", signature)
	response, err := c.client(request.URL.Scheme == "http").Do(request)
	if err != nil {
		return Answer{Fault: plainly(err)}
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, mostAnswer))
	answer := Answer{Status: response.StatusCode, Gone: response.StatusCode == http.StatusGone}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		answer.Fault = errors.New("status " + strconv.Itoa(response.StatusCode))
	}
	return answer
}

// client dials anew for every attempt, so that every attempt is looked at. No
// proxy of the environment is asked: it would dial in our place, unguarded.
func (c Carrier) client(plain bool) *http.Client {
	dialer := &net.Dialer{Timeout: timeLimit, Control: c.control(plain)}
	return &http.Client{
		Transport: &http.Transport{
			DialContext: dialer.DialContext, DisableKeepAlives: true, MaxResponseHeaderBytes: mostHeaders,
			TLSHandshakeTimeout: timeLimit, DisableCompression: true,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// plainly leaves out the address that was asked: it stands beside.
func plainly(err error) error {
	var asked *url.Error
	if errors.As(err, &asked) {
		if asked.Timeout() {
			return errors.New("no answer within 10 s")
		}
		return asked.Err
	}
	return err
}
