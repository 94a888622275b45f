package email_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"io"
	"math/big"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"vaada/touchpoint/email"
)

// post is a mail server in this process that does as the test says.
type post struct {
	// refuse answers the error for a recipient, or nothing.
	refuse   func(to string) error
	password string

	mu    sync.Mutex
	froms []string
	tos   []string
	taken []string
	utf8  bool
	tls   bool
}

func (p *post) NewSession(c *smtp.Conn) (smtp.Session, error) {
	_, encrypted := c.TLSConnectionState()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.tls = encrypted
	return &visit{post: p, open: p.password == ""}, nil
}

type visit struct {
	post *post
	open bool
}

func (v *visit) AuthMechanisms() []string { return []string{sasl.Plain} }

func (v *visit) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, password string) error {
		if name != "anar" || password != v.post.password {
			return &smtp.SMTPError{Code: 535, EnhancedCode: smtp.EnhancedCode{5, 7, 8}, Message: "wrong"}
		}
		v.open = true
		return nil
	}), nil
}

func (v *visit) Mail(from string, options *smtp.MailOptions) error {
	if !v.open {
		return smtp.ErrAuthRequired
	}
	v.post.mu.Lock()
	defer v.post.mu.Unlock()
	v.post.froms = append(v.post.froms, from)
	v.post.utf8 = options.UTF8
	return nil
}

func (v *visit) Rcpt(to string, _ *smtp.RcptOptions) error {
	if v.post.refuse != nil {
		if err := v.post.refuse(to); err != nil {
			return err
		}
	}
	v.post.mu.Lock()
	defer v.post.mu.Unlock()
	v.post.tos = append(v.post.tos, to)
	return nil
}

func (v *visit) Data(r io.Reader) error {
	letter, err := io.ReadAll(r)
	v.post.mu.Lock()
	defer v.post.mu.Unlock()
	v.post.taken = append(v.post.taken, string(letter))
	return err
}

func (v *visit) Reset()        {}
func (v *visit) Logout() error { return nil }

// start opens the server on loopback and answers how to reach it.
func start(t *testing.T, p *post, certificate *tls.Config, fromTheStart bool) email.Server {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	server := smtp.NewServer(p)
	server.Domain = "mail.example.pk"
	server.AllowInsecureAuth = true
	server.EnableSMTPUTF8 = true
	server.ErrorLog = quiet{}
	server.ReadTimeout, server.WriteTimeout = 20*time.Second, 20*time.Second
	if certificate != nil && fromTheStart {
		listener = tls.NewListener(listener, certificate)
	} else {
		server.TLSConfig = certificate
	}
	go server.Serve(listener)
	t.Cleanup(func() { server.Close() })
	return email.Server{Host: "127.0.0.1", Port: port, Protection: email.Unprotected, Hello: "anarhome.example", Timeout: 20 * time.Second}
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

// certificate makes one for loopback that the second answer trusts.
func certificate(t *testing.T) (server, client *tls.Config) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "mail.example.pk"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(raw)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{raw}, PrivateKey: key}}},
		&tls.Config{RootCAs: pool, ServerName: "127.0.0.1", MinVersion: tls.VersionTLS12}
}
