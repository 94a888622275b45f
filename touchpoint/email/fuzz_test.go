package email_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/touchpoint/email"
)

// FuzzRead reads anything. Whatever comes, a message comes out that a page can
// show, or it is held.
func FuzzRead(f *testing.F) {
	all, err := filepath.Glob("testdata/mail/*.eml")
	if err != nil || len(all) == 0 {
		f.Fatal("no letters", err)
	}
	for _, path := range all {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	for _, bomb := range bombs() {
		f.Add([]byte(bomb[:min(len(bomb), 8<<10)]))
	}
	limits := email.Usual
	limits.Parts, limits.Depth, limits.HeaderFields = 50, 8, 100
	f.Fuzz(func(t *testing.T, raw []byte) {
		kept := shelf{}
		m, err := email.Read(context.Background(), bytes.NewReader(raw), limits, kept.keep)
		var held *email.Held
		if err != nil && !errors.As(err, &held) {
			t.Fatalf("neither read nor held: %v", err)
		}
		if m == nil || m.ID == "" || m.Key == "" || m.Original == "" {
			t.Fatalf("nobody can name %+v", m)
		}
		for _, text := range []string{m.Subject, m.Text, m.Said, m.Quoted, m.HTML, m.ID, m.Sender().Name, m.Sender().Email} {
			if !utf8.ValidString(text) || strings.ContainsRune(text, 0) || !norm.NFC.IsNormalString(text) {
				t.Fatalf("no page can hold %q", text)
			}
		}
		for _, line := range append([]string{m.Subject, m.ID, m.Sender().Name, m.Sender().Email}, m.Answers()...) {
			if strings.ContainsAny(line, "\r\n") {
				t.Fatalf("%q is more than a line", line)
			}
		}
		if fault := faultOf(m.HTML); fault != "" {
			t.Fatalf("%s in %q", fault, m.HTML)
		}
		for _, a := range m.Attachments {
			if a.Name == "" || strings.ContainsAny(a.Name, "/\\\r\n\x00") || strings.HasPrefix(a.Name, ".") || kept[a.Hash] == nil && a.Size > 0 {
				t.Fatalf("no file is called %q", a.Name)
			}
		}
		desk, _ := email.NewDesk("reply@anarhome.example", []byte("a secret that nobody guesses"))
		if thread := desk.Decide(m, email.Known{
			Ours:     func(string) (string, bool) { return "", false },
			Customer: func(string, string) bool { return true },
		}); thread != (email.Thread{}) {
			t.Fatalf("it got into %+v", thread)
		}
	})
}

// FuzzSanitise sanitises anything, and once is enough.
func FuzzSanitise(f *testing.F) {
	f.Add("<p onclick=x>one<script>two</script></div><a href=javascript:x>")
	f.Add("<ul><li><div><li>one</li></div></li></ul>")
	f.Add(`<img src="cid:x" alt="y"><img src=https://evil.example>`)
	f.Add("<math><mtext><table><mglyph><style><img src=x onerror=1>")
	f.Fuzz(func(t *testing.T, text string) {
		clean := email.Sanitise(text)
		if fault := faultOf(clean); fault != "" {
			t.Fatalf("%s in %q", fault, clean)
		}
		email.Plain(clean)
	})
}

// FuzzSplit parts any text without losing a word of it.
func FuzzSplit(f *testing.F) {
	f.Add("Yes.\n\nOn 2 Nov 2026, at 21:05, Anar Home wrote:\n> Is it warm?")
	f.Add("Evet.\n\nKimden: a\nGönderildi: b\nKime: c\nKonu: d")
	f.Add("> a\nb\n> c")
	f.Fuzz(func(t *testing.T, text string) {
		said, quoted := email.Split(text)
		if before, after := strings.Fields(text), strings.Fields(said+"\n"+quoted); len(before) != len(after) {
			t.Fatalf("%d words became %d", len(before), len(after))
		}
	})
}

// FuzzAddress takes no address for one of ours unless we signed it.
func FuzzAddress(f *testing.F) {
	desk, _ := email.NewDesk("reply@anarhome.example", []byte("a secret that nobody guesses"))
	f.Add("reply+k3v9.aaaaaaaaaaaaaaaa@anarhome.example")
	f.Add("@")
	f.Fuzz(func(t *testing.T, address string) {
		if token, ok := desk.Case(address); ok && !strings.EqualFold(desk.Address(token), address) {
			t.Fatalf("%q was taken for an address of %q", address, token)
		}
	})
}
