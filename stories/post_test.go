package stories_test

import (
	"fmt"
	"io"
	"net"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"vaada/app"
)

// postOffice is a mail server that keeps every letter that leaves the house.
type postOffice struct {
	t    *testing.T
	port int
	mu   sync.Mutex
	came []letter
	read int
	shut error // what receivers are refused with; nil for nothing
	sent int   // away, since it is shut
}

// letter is one that left the house.
type letter struct {
	to     string
	header mail.Header
	whole  string
}

// about gives the value of one of its headers, decoded.
func (l letter) about(name string) string { return l.header.Get(name) }

func newPostOffice(t *testing.T) *postOffice {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &postOffice{t: t, port: listener.Addr().(*net.TCPAddr).Port}
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &counter{office: p}, nil }))
	server.Domain, server.EnableSMTPUTF8 = "mail.example", true
	server.ReadTimeout, server.WriteTimeout = 20*time.Second, 20*time.Second
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	return p
}

// carries is the part of a house's configuration that lets its mail leave.
func (p *postOffice) carries(c *app.Config) {
	c.Mail = app.Mail{
		Name: "Anar Home", Address: "care@anarhome.example",
		Host: "127.0.0.1", Port: p.port, Protection: "none",
	}
}

// next waits for the next letter.
func (p *postOffice) next() letter {
	p.t.Helper()
	for late := time.Now().Add(patience); time.Now().Before(late); time.Sleep(20 * time.Millisecond) {
		p.mu.Lock()
		if p.read < len(p.came) {
			l := p.came[p.read]
			p.read++
			p.mu.Unlock()
			return l
		}
		p.mu.Unlock()
	}
	p.t.Fatal("no letter left the house")
	return letter{}
}

// refuses shuts the office with an answer of mail servers; 0 opens it.
func (p *postOffice) refuses(code int, words string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shut = nil
	if code != 0 {
		p.shut = &smtp.SMTPError{Code: code, EnhancedCode: smtp.NoEnhancedCode, Message: words}
	}
}

// refused waits until so many letters were sent away.
func (p *postOffice) refused(times int) {
	p.t.Helper()
	for late := time.Now().Add(patience); time.Now().Before(late); time.Sleep(20 * time.Millisecond) {
		p.mu.Lock()
		sent := p.sent
		p.mu.Unlock()
		if sent >= times {
			return
		}
	}
	p.t.Fatalf("the mail server was not asked %d times", times)
}

// empty fails when letters came that nobody read.
func (p *postOffice) empty() {
	p.t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	if left := len(p.came) - p.read; left > 0 {
		p.t.Errorf("%d more letters left the house, the last:\n%s", left, p.came[len(p.came)-1].whole)
	}
}

// counter is one conversation with the post office.
type counter struct {
	office *postOffice
	to     []string
}

func (c *counter) Mail(string, *smtp.MailOptions) error { return nil }
func (c *counter) Rcpt(to string, _ *smtp.RcptOptions) error {
	c.office.mu.Lock()
	defer c.office.mu.Unlock()
	if c.office.shut != nil {
		c.office.sent++
		return c.office.shut
	}
	c.to = append(c.to, to)
	return nil
}

func (c *counter) Data(r io.Reader) error {
	whole, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	read, err := mail.ReadMessage(strings.NewReader(string(whole)))
	if err != nil {
		return err
	}
	c.office.mu.Lock()
	defer c.office.mu.Unlock()
	c.office.came = append(c.office.came, letter{to: strings.Join(c.to, ","), header: read.Header, whole: string(whole)})
	return nil
}
func (c *counter) Reset()        {}
func (c *counter) Logout() error { return nil }

// written is a message that a customer writes.
type written struct {
	from, to, subject, body string
	id                      string // without brackets
	answers                 letter // what it answers; zero for nothing
}

// text is the message as it comes over the wire.
func (w written) text() string {
	var text strings.Builder
	fmt.Fprintf(&text, "From: %s\r\nTo: %s\r\nSubject: %s\r\nMessage-ID: <%s>\r\n", w.from, w.to, w.subject, w.id)
	if answered := w.answers.about("Message-Id"); answered != "" {
		fmt.Fprintf(&text, "In-Reply-To: %s\r\nReferences: %s\r\n", answered, answered)
	}
	fmt.Fprint(&text, "Date: Tue, 06 Nov 2035 10:00:00 +0500\r\nMIME-Version: 1.0\r\n"+
		"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n", strings.ReplaceAll(w.body, "\n", "\r\n"), "\r\n")
	return text.String()
}

// file writes the message into a file.
func (w written) file(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "message.eml")
	if err := os.WriteFile(file, []byte(w.text()), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}
