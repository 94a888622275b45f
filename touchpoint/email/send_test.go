package email_test

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"vaada/internal/language"
	"vaada/touchpoint/email"
)

const (
	signed   = "reply+k3v9.abc@anarhome.example"
	customer = "sana@example.pk"
)

func send(server email.Server, to ...string) error {
	raw, err := email.Compose(answer(language.English, "Hello\n.\nA dot alone on its line."))
	if err != nil {
		return err
	}
	return server.Send(context.Background(), signed, to, raw)
}

func TestALetterReachesTheServerByteForByte(t *testing.T) {
	t.Parallel()
	p := &post{}
	if err := send(start(t, p, nil, false), customer); err != nil {
		t.Fatal(err)
	}
	want, _ := email.Compose(answer(language.English, "Hello\n.\nA dot alone on its line."))
	if len(p.taken) != 1 || strings.TrimRight(p.taken[0], "\r\n") != strings.TrimRight(string(want), "\r\n") {
		t.Errorf("the server took %q", p.taken)
	}
	if p.froms[0] != signed || p.tos[0] != customer || p.utf8 {
		t.Errorf("from %v to %v, UTF-8 addresses %v", p.froms, p.tos, p.utf8)
	}
	if err := send(start(t, p, nil, false), "ثنا@example.pk"); err != nil || !p.utf8 {
		t.Errorf("an address in Urdu letters: %v, UTF-8 %v", err, p.utf8)
	}
}

func TestWhatTheServerRefusesForGoodIsPermanent(t *testing.T) {
	t.Parallel()
	refuse := func(code int, status smtp.EnhancedCode) func(string) error {
		return func(string) error { return &smtp.SMTPError{Code: code, EnhancedCode: status, Message: "no"} }
	}
	for about, expected := range map[string]struct {
		refuse    func(string) error
		permanent bool
		code      int
		status    string
	}{
		"nobody lives there":  {refuse(550, smtp.EnhancedCode{5, 1, 1}), true, 550, "5.1.1"},
		"come back later":     {refuse(451, smtp.EnhancedCode{4, 7, 1}), false, 451, "4.7.1"},
		"the mailbox is full": {refuse(452, smtp.EnhancedCode{4, 2, 2}), false, 452, "4.2.2"},
	} {
		err := send(start(t, &post{refuse: expected.refuse}, nil, false), customer)
		var failed *email.Failure
		if !errors.As(err, &failed) || failed.Permanent != expected.permanent || failed.Code != expected.code || failed.Status != expected.status {
			t.Errorf("%s: %+v", about, failed)
		}
	}
}

func TestAllOrNobodyGetsALetter(t *testing.T) {
	t.Parallel()
	p := &post{refuse: func(to string) error {
		if to != customer {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no"}
		}
		return nil
	}}
	if err := send(start(t, p, nil, false), customer, "nobody@example.pk"); err == nil || len(p.taken) != 0 {
		t.Errorf("%v, taken %d", err, len(p.taken))
	}
}

func TestWhatMayMendItselfIsTriedAgain(t *testing.T) {
	t.Parallel()
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := closed.Addr().(*net.TCPAddr).Port
	closed.Close()
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { silent.Close() })
	wrong := start(t, &post{password: "right"}, nil, false)
	wrong.User, wrong.Password = "anar", "wrong"
	secured := start(t, &post{}, nil, false)
	secured.Protection = email.Required
	for about, server := range map[string]email.Server{
		"nobody listens":       {Host: "127.0.0.1", Port: port, Protection: email.Unprotected, Timeout: time.Second},
		"nobody speaks":        {Host: "127.0.0.1", Port: silent.Addr().(*net.TCPAddr).Port, Protection: email.Unprotected, Timeout: 100 * time.Millisecond},
		"the password changed": wrong,
		"no TLS is offered":    secured,
	} {
		began := time.Now()
		err := send(server, customer)
		var failed *email.Failure
		if !errors.As(err, &failed) || failed.Permanent {
			t.Errorf("%s: %v", about, err)
			continue
		}
		if time.Since(began) > 10*time.Second {
			t.Errorf("%s: waited %v", about, time.Since(began))
		}
		if strings.Contains(failed.Error(), "wrong\"") || failed.Say().Plain(language.Reader{Language: language.Urdu, Zone: time.UTC}) == "" {
			t.Errorf("%s: says %v", about, failed)
		}
	}
}

func TestALetterKeptForLaterLeavesAsItWas(t *testing.T) {
	t.Parallel()
	p := &post{}
	server := start(t, p, nil, false)
	out := answer(language.Urdu, "فون +92 300 5550142")
	kept, err := json.Marshal(out)
	if err != nil {
		t.Fatal(err)
	}
	var later email.Outgoing
	if err := json.Unmarshal(kept, &later); err != nil {
		t.Fatal(err)
	}
	if err := server.Post(context.Background(), later); err != nil {
		t.Fatal(err)
	}
	want, _ := email.Compose(out)
	if strings.TrimRight(p.taken[0], "\r\n") != strings.TrimRight(string(want), "\r\n") || p.froms[0] != out.ReplyTo || p.tos[0] != out.To.Email {
		t.Errorf("from %v to %v", p.froms, p.tos)
	}
	later.To.Email = "sana"
	var failed *email.Failure
	if err := server.Post(context.Background(), later); !errors.As(err, &failed) || !failed.Permanent {
		t.Errorf("a letter to nobody gives %v", err)
	}
}

func TestAnAddressThatIsNoneIsNotTried(t *testing.T) {
	t.Parallel()
	p := &post{}
	server := start(t, p, nil, false)
	for _, to := range [][]string{nil, {"sana"}, {"sana@example.pk> NOTIFY=NEVER <x@y.z"}, {"sana@example.pk\r\nRCPT TO:<x@y.z>"}} {
		var failed *email.Failure
		if err := send(server, to...); !errors.As(err, &failed) || !failed.Permanent || failed.Code != 0 {
			t.Errorf("%q gives %v", to, err)
		}
	}
	if len(p.tos) != 0 {
		t.Errorf("the server heard of %v", p.tos)
	}
}

func TestTheConnectionIsProtected(t *testing.T) {
	t.Parallel()
	certificate, roots := certificate(t)
	p := &post{password: "right"}
	later := start(t, p, certificate, false)
	later.Protection, later.Roots, later.User, later.Password = email.Required, roots, "anar", "right"
	if err := send(later, customer); err != nil || !p.tls {
		t.Errorf("STARTTLS: %v, encrypted %v", err, p.tls)
	}
	p = &post{password: "right"}
	atOnce := start(t, p, certificate, true)
	atOnce.Protection, atOnce.Roots, atOnce.User, atOnce.Password = email.FromTheStart, roots, "anar", "right"
	if err := send(atOnce, customer); err != nil || !p.tls {
		t.Errorf("TLS from the start: %v, encrypted %v", err, p.tls)
	}
	p = &post{}
	unknown := start(t, p, certificate, false)
	unknown.Protection = email.Required
	if err := send(unknown, customer); err == nil || len(p.taken) != 0 {
		t.Error("a letter went to a server that nobody vouches for")
	}
	p = &post{}
	offered := start(t, p, nil, false)
	offered.Protection = email.WhenOffered
	if err := send(offered, customer); err != nil {
		t.Errorf("when offered, and it is not: %v", err)
	}
}

func TestAStoppedProgramLetsGoOfTheServer(t *testing.T) {
	t.Parallel()
	held := make(chan struct{})
	server := start(t, &post{refuse: func(string) error { <-held; return nil }}, nil, false)
	t.Cleanup(func() { close(held) })
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, cancel)
	began := time.Now()
	err := server.Send(ctx, signed, []string{customer}, []byte("Subject: x\r\n\r\nx"))
	var failed *email.Failure
	if !errors.As(err, &failed) || failed.Permanent || time.Since(began) > 10*time.Second {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
}
