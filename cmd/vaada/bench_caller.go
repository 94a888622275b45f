package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"

	"vaada/people"
)

// caller is one browser's connection, as cheap as one can be: it shares the
// cores with the server that is measured.
type caller struct {
	conn    net.Conn
	read    *bufio.Reader
	headers string
}

// call opens a connection to a ground, with a session of its own as Sara Khan.
func (g *ground) call(c console) (*caller, error) {
	begun, err := g.app.People.SignInByLink(c, g.link, people.Entrance{})
	if err != nil {
		return nil, err
	}
	return g.dial(begun.Token)
}

// dial opens a connection for who has a session already.
func (g *ground) dial(session string) (*caller, error) {
	conn, err := net.Dial("tcp", g.host)
	if err != nil {
		return nil, err
	}
	return &caller{conn: conn, read: bufio.NewReader(conn), headers: " HTTP/1.1\r\nHost: " + g.host +
		"\r\nCookie: vaada_session=" + session + "\r\nAccept-Language: en\r\nSec-Fetch-Site: same-origin\r\nAccept-Encoding: gzip\r\n"}, nil
}

func (c *caller) close() { _ = c.conn.Close() }

// get asks for a page and reads it whole, as it came: packed.
func (c *caller) get(address string) (*http.Response, []byte, error) {
	return c.ask("GET " + address + c.headers + "\r\n")
}

// post sends a form.
func (c *caller) post(address string, form url.Values) (*http.Response, []byte, error) {
	body := form.Encode()
	return c.ask(fmt.Sprintf("POST %s%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
		address, c.headers, len(body), body))
}

func (c *caller) ask(request string) (*http.Response, []byte, error) {
	if _, err := io.WriteString(c.conn, request); err != nil {
		return nil, nil, err
	}
	answer, err := http.ReadResponse(c.read, nil)
	if err != nil {
		return nil, nil, err
	}
	body, err := io.ReadAll(answer.Body)
	return answer, body, err
}

// page asks for a page that must be there.
func (c *caller) page(address string) ([]byte, error) {
	answer, body, err := c.get(address)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("bench: %s answers %s", address, answer.Status)
	}
	return body, err
}

// plain asks for a page unpacked, to read what is in it.
func (c *caller) plain(address string) (string, error) {
	answer, body, err := c.ask("GET " + address + strings.Replace(c.headers, "gzip", "identity", 1) + "\r\n")
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("bench: %s answers %s", address, answer.Status)
	}
	return string(body), err
}
