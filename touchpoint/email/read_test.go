package email_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/touchpoint/email"
)

var update = flag.Bool("update", false, "write what the letters were understood as")

// shelf keeps attachments in memory, as the wiring keeps them in the files room.
type shelf map[string][]byte

func (s shelf) keep(_, _ string, r io.Reader) (string, int64, error) {
	content, err := io.ReadAll(r)
	if err != nil {
		return "", 0, err
	}
	sum := sha256.Sum256(content)
	hash := hex.EncodeToString(sum[:])
	s[hash] = content
	return hash, int64(len(content)), nil
}

func letter(t *testing.T, name string) *email.Message {
	t.Helper()
	raw, err := os.Open(filepath.Join("testdata", "mail", name+".eml"))
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	m, err := email.Read(context.Background(), raw, email.Usual, shelf{}.keep)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return m
}

func read(t *testing.T, text string) *email.Message {
	t.Helper()
	m, err := email.Read(context.Background(), strings.NewReader(text), email.Usual, shelf{}.keep)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestEveryLetterIsUnderstood holds each letter of testdata/mail against the
// page beside it. A page is written by "go test -run Understood -update", and
// read by a person before it is committed.
func TestEveryLetterIsUnderstood(t *testing.T) {
	t.Parallel()
	all, err := filepath.Glob("testdata/mail/*.eml")
	if err != nil || len(all) < 35 {
		t.Fatalf("only %d letters: %v", len(all), err)
	}
	for _, path := range all {
		name := strings.TrimSuffix(filepath.Base(path), ".eml")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := understood(letter(t, name))
			wanted := strings.TrimSuffix(path, ".eml") + ".txt"
			if *update {
				if err := os.WriteFile(wanted, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(wanted)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("understood:\n%s\nwanted:\n%s", got, want)
			}
		})
	}
}

// understood writes a message down for a person to read.
func understood(m *email.Message) string {
	var out strings.Builder
	line := func(label string, value any) {
		if text := fmt.Sprint(value); text != "" && text != "[]" && text != "{}" {
			fmt.Fprintf(&out, "%s: %s\n", label, text)
		}
	}
	line("id", m.ID)
	line("from", m.From)
	line("to", m.To)
	line("delivered", m.Delivered)
	line("subject", m.Subject)
	if !m.Date.IsZero() {
		line("date", m.Date.Time().Format("2006-01-02 15:04:05"))
	}
	line("answers", m.Answers())
	line("marks", marks(m))
	if m.Bounce != nil {
		line("bounce", fmt.Sprintf("permanent %v, of %v, to %+v", m.Bounce.Permanent, m.Bounce.MessageIDs, m.Bounce.Failed))
	}
	for _, a := range m.Attachments {
		line("attachment", fmt.Sprintf("%q %s, %d bytes, inline %v, content id %q", a.Name, a.Type, a.Size, a.Inline, a.ContentID))
	}
	for _, part := range []struct{ label, text string }{{"said", m.Said}, {"quoted", m.Quoted}, {"html", m.HTML}} {
		if part.text != "" {
			fmt.Fprintf(&out, "\n--- %s\n%s\n", part.label, part.text)
		}
	}
	return out.String()
}

func marks(m *email.Message) string {
	var all []string
	for _, mark := range []struct {
		set  bool
		word string
	}{
		{m.Marks.Automatic, "automatic"},
		{m.Marks.List, "list"},
		{m.Marks.Report, "report"},
		{m.Marks.NoAnswer, "wants no automatic answer"},
	} {
		if mark.set {
			all = append(all, mark.word)
		}
	}
	return strings.Join(all, ", ")
}

func TestWhoRefusesReceiptsAloneMayBeAnswered(t *testing.T) {
	t.Parallel()
	for value, answered := range map[string]bool{
		"All": false, "OOF, AutoReply": false, "DR,autoreply": false, "oof": false, "None": true, "DR, RN, NRN": true, "DR, OOFF": true,
	} {
		m := read(t, "From: ali@example.com\r\nX-Auto-Response-Suppress: "+value+"\r\n\r\nIt broke.")
		if got := m.MayAnswer(func(string) bool { return false }); got != answered {
			t.Errorf("%s: may be answered is %v", value, got)
		}
	}
}

func TestOnlyPeopleGetAnAutomaticAnswer(t *testing.T) {
	t.Parallel()
	ours := func(address string) bool { return strings.HasSuffix(address, "@anarhome.example") }
	for name, answered := range map[string]bool{
		"gmail-ur": true, "outlook-tr": true, "apple-en": true, "no-message-id": true,
		"out-of-office": false, "bounce-dsn": false, "bounce-delayed": false, "bounce-letter": false, "list": false,
		// It bears the address of one of ours: two desks would thank each other.
		"hostile-names": false,
	} {
		if got := letter(t, name).MayAnswer(ours); got != answered {
			t.Errorf("%s: may be answered is %v", name, got)
		}
	}
}

func TestTwoCopiesOfOneMessageHaveOneKey(t *testing.T) {
	t.Parallel()
	const head = "From: sana@example.pk\nMessage-ID: <one@example.pk>\nSubject: Fridge\nDate: Mon, 2 Nov 2026 22:11:52 +0500\n"
	const body = "\nThe fridge is warm.\n"
	first := read(t, "Delivered-To: care@anarhome.example\n"+head+body)
	for about, copied := range map[string]string{
		"to another address of ours": "Received: from elsewhere\nDelivered-To: sales@anarhome.example\n" + head + body,
		"with other line ends":       strings.ReplaceAll(head+body+"\n\n", "\n", "\r\n"),
	} {
		again := read(t, copied)
		if again.Key != first.Key || again.ID != first.ID {
			t.Errorf("a copy %s has another key", about)
		}
		if again.Original == first.Original {
			t.Errorf("a copy %s has the same bytes", about)
		}
	}
	other := read(t, head+"\nThe oven is cold.\n")
	if other.ID != first.ID || other.Key == first.Key {
		t.Error("another message that took the first one's ID would be lost")
	}
}

func TestAMessageWithoutAnIDGetsTheSameOneEachTime(t *testing.T) {
	t.Parallel()
	first, again := letter(t, "no-message-id"), letter(t, "no-message-id")
	if first.ID == "" || first.ID != again.ID {
		t.Errorf("the ids are %q and %q", first.ID, again.ID)
	}
}

func TestTheContentOfAttachmentsIsStored(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile("testdata/mail/outlook-tr.eml")
	if err != nil {
		t.Fatal(err)
	}
	kept := shelf{}
	m, err := email.Read(context.Background(), strings.NewReader(string(raw)), email.Usual, kept.keep)
	if err != nil {
		t.Fatal(err)
	}
	if picture := kept[m.Attachments[0].Hash]; len(picture) != 70 || !strings.HasPrefix(string(picture), "\x89PNG") {
		t.Errorf("the picture came out as %q", picture)
	}
	if receipt := kept[m.Attachments[1].Hash]; !strings.HasPrefix(string(receipt), "%PDF-1.4") {
		t.Errorf("the receipt came out as %q", receipt)
	}
}

func TestAStoreThatFailsStopsTheReadingToBeTriedAgain(t *testing.T) {
	t.Parallel()
	full := errors.New("the disk is full")
	raw, err := os.Open("testdata/mail/outlook-tr.eml")
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	_, err = email.Read(context.Background(), raw, email.Usual, func(string, string, io.Reader) (string, int64, error) {
		return "", 0, full
	})
	var held *email.Held
	if !errors.Is(err, full) || errors.As(err, &held) {
		t.Errorf("got %v", err)
	}
}

func TestALongLetterIsCutAndSaysSo(t *testing.T) {
	t.Parallel()
	limits := email.Usual
	limits.Text = 1001
	text := "From: sana@example.pk\nContent-Type: text/plain; charset=utf-8\n\n" + strings.Repeat("ف", 5000)
	m, err := email.Read(context.Background(), strings.NewReader(text), limits, shelf{}.keep)
	if err != nil {
		t.Fatal(err)
	}
	if !m.Cut || strings.Trim(m.Text, "ف") != "" || len(m.Text) != 1000 {
		t.Errorf("cut %v, %d bytes", m.Cut, len(m.Text))
	}
}
