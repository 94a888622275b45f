package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/journal"
	"vaada/internal/now"
)

// post is a mail server on loopback that lets in who knows the password.
type post struct{}

type delivery struct{}

func (post) NewSession(*smtp.Conn) (smtp.Session, error) { return &delivery{}, nil }

func (*delivery) AuthMechanisms() []string { return []string{sasl.Plain} }
func (*delivery) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user == "care" && password == "pomegranate" {
			return nil
		}
		return smtp.ErrAuthFailed
	}), nil
}
func (*delivery) Mail(string, *smtp.MailOptions) error { return nil }
func (*delivery) Rcpt(string, *smtp.RcptOptions) error { return nil }
func (*delivery) Data(io.Reader) error                 { return nil }
func (*delivery) Reset()                               {}
func (*delivery) Logout() error                        { return nil }

// listens gives the port of a mail server that is there until the test is over.
func listens(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := smtp.NewServer(post{})
	server.Domain, server.AllowInsecureAuth = "mail.example", true
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return port
}

func TestCheckTriesTheMailServer(t *testing.T) {
	t.Parallel()
	port := listens(t)
	dir := founded(t)
	for name, each := range map[string]struct{ config, finds string }{
		"let in":         {"host = '127.0.0.1'\nprotection = 'none'\nport = " + port, ""},
		"a wrong word":   {"host = '127.0.0.1'\nprotection = 'none'\nuser = 'care'\npassword = 'apple'\nport = " + port, "cmd.check_mail_refused"},
		"no STARTTLS":    {"host = '127.0.0.1'\nport = " + port, "cmd.check_mail_unsafe"},
		"no TLS at all":  {"host = '127.0.0.1'\nprotection = 'tls'\nport = " + port, "cmd.check_mail_unsafe"},
		"nobody there":   {"host = '127.0.0.1'\nprotection = 'none'\nport = 1", "cmd.check_mail_silent"},
		"no such name":   {"host = 'mail.nowhere.invalid'\nport = 25", "cmd.check_mail_nowhere"},
		"no name at all": {"host = 'https://mail.example'\nport = 25", "cmd.config_host"},
	} {
		put(t, filepath.Join(dir, configFile), "[mail]\naddress = 'care@bahar.example'\n"+each.config+"\n")
		if found := strings.Join(checked(t, dir), " "); found != each.finds {
			t.Errorf("%s: it found %q, want %q", name, found, each.finds)
		}
	}
}

func TestCheckTellsAllThatIsWrongWithTheSettingsAtOnce(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	put(t, filepath.Join(dir, configFile), "addr = 'nowhere'\nhosts = ['https://desk.example']\n[mail]\naddress = 'care'\nhost = 'mail example:25'\nport = 0\nprotection = 'ssl'\n")
	found := checked(t, dir)
	for _, want := range []string{"cmd.config_protection", "cmd.address_malformed", "cmd.config_hosts", "cmd.config_host", "cmd.config_address", "cmd.config_port"} {
		if !slices.Contains(found, want) {
			t.Errorf("%s is not among %v", want, found)
		}
	}
}

func TestCheckMissesKeysAndLines(t *testing.T) {
	t.Parallel()
	dir := founded(t)
	port := listens(t)
	put(t, filepath.Join(dir, configFile), "[mail]\naddress = 'care@bahar.example'\nhost = '127.0.0.1'\nprotection = 'none'\nport = "+port+"\n")
	expect := func(what string, want ...string) {
		t.Helper()
		if found := checked(t, dir); !slices.Equal(found, want) {
			t.Errorf("%s: it found %v, want %v", what, found, want)
		}
	}
	expect("a folder as it was made")
	key := folder.KeyIn(dir)
	if err := os.Chmod(key, 0o644); err != nil {
		t.Fatal(err)
	}
	expect("a key for everybody", "cmd.check_readable")
	if err := os.Rename(key, key+".aside"); err != nil {
		t.Fatal(err)
	}
	expect("no key", "cmd.key_missing")
	put(t, key, "a letter")
	expect("a torn key", "cmd.key_torn")
	if err := os.Rename(key+".aside", key); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(key, 0o600); err != nil {
		t.Fatal(err)
	}
	noted := seal(t, dir)
	vaada(t, "setup", "check", "--data", dir, "--seal", noted[:12]).ends(t, exitFine, noted)
	vaada(t, "setup", "check", "--data", dir, "--seal", "00ff").ends(t, exitFindings)
	in(t, dir, `UPDATE journal_entries SET actor = 7 WHERE id = (SELECT MIN(id) FROM journal_entries)`)
	expect("a changed line", "cmd.seal_changed")
	in(t, dir, `DELETE FROM journal_entries WHERE id = (SELECT MIN(id) FROM journal_entries)`)
	expect("a removed line", "cmd.seal_removed")
	in(t, dir, `UPDATE journal_entries SET at = `+fmt.Sprint(int64(now.System().Add(time.Hour)))+` WHERE id = (SELECT MAX(id) FROM journal_entries)`)
	if found := checked(t, dir); !slices.Contains(found, "cmd.check_clock") {
		t.Errorf("a line of tomorrow: %v", found)
	}
	old := time.Now().Add(48 * time.Hour)
	if err := os.Chtimes(filepath.Join(dir, configFile), old, old); err != nil {
		t.Fatal(err)
	}
	if found := checked(t, dir); !slices.Contains(found, "cmd.check_clock") {
		t.Errorf("a file of the day after tomorrow: %v", found)
	}
}

// entered is the database of a folder, wherever it is, for as long as it is open.
func entered(t *testing.T, dir string) store {
	t.Helper()
	settings, err := readConfig(dir)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := openFounded(t.Context(), dir, settings)
	if err != nil {
		t.Fatal(err)
	}
	return opened
}

// seal seals the journal of a folder, as serving does, and gives the seal.
func seal(t *testing.T, dir string) (hash string) {
	t.Helper()
	opened := entered(t, dir)
	defer opened.Close()
	if _, err := usual().sealFile(dir).Sweep(t.Context(), opened.DB, opened.keys, now.System()); err != nil && !errors.Is(err, journal.ErrCut) {
		t.Fatal(err)
	}
	if err := opened.Look(t.Context(), func(tx *db.Tx) error {
		last, err := journal.Latest(tx)
		hash = last.Hash
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return hash
}

// in does to a folder's database what somebody with other programs could do.
func in(t *testing.T, dir, statement string) {
	t.Helper()
	opened := entered(t, dir)
	defer opened.Close()
	if err := opened.Deed(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(statement)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
