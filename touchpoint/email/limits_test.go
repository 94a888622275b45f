package email_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/touchpoint/email"
)

const beginning = "From: Sana <sana@example.pk>\r\nSubject: Fridge\r\nMessage-ID: <bomb@example.pk>\r\nDate: Mon, 2 Nov 2026 22:11:52 +0500\r\n"

// bombs are messages that no honest program writes, each past one limit.
func bombs() map[email.Reason]string {
	var deep, parts strings.Builder
	deep.WriteString(beginning)
	for level := range 500 {
		fmt.Fprintf(&deep, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", level, level)
	}
	parts.WriteString(beginning + "Content-Type: multipart/mixed; boundary=b\r\n\r\n")
	for range 10_000 {
		parts.WriteString("--b\r\nContent-Type: image/png\r\n\r\nx\r\n")
	}
	parts.WriteString("--b--\r\n")
	return map[email.Reason]string{
		email.TooDeep:       deep.String(),
		email.TooManyParts:  parts.String(),
		email.TooManyFields: beginning + strings.Repeat("X-Spam: yes\r\n", 10_000) + "\r\nx",
		email.LongHeader:    beginning + "References: " + strings.Repeat("<a@b>\r\n ", 200_000) + "\r\n\r\nx",
		email.NotMail:       "\x00\x01\x02 this is a picture of a fridge",
	}
}

func TestAHostileMessageIsHeldWithItsReasonAndItsSender(t *testing.T) {
	t.Parallel()
	for reason, bomb := range bombs() {
		t.Run(string(reason), func(t *testing.T) {
			t.Parallel()
			began := time.Now()
			m, err := email.Read(context.Background(), strings.NewReader(bomb), email.Usual, shelf{}.keep)
			var held *email.Held
			if !errors.As(err, &held) || held.Reason != reason {
				t.Fatalf("got %v", err)
			}
			if reason != email.NotMail && (m.Sender().Email != "sana@example.pk" || m.Subject != "Fridge" || m.ID != "bomb@example.pk") {
				t.Errorf("who looks at it sees %v, %q, %q", m.From, m.Subject, m.ID)
			}
			if m.Key == "" || m.ID == "" {
				t.Error("it cannot be told from its copies")
			}
			if spent := time.Since(began); spent > 30*time.Second {
				t.Errorf("it took %v", spent)
			}
		})
	}
}

func TestAMessagePastTheSizeIsHeld(t *testing.T) {
	t.Parallel()
	limits := email.Usual
	limits.Size = 1 << 20
	endless := io.MultiReader(strings.NewReader(beginning+"\r\n"), zeros{})
	_, err := email.Read(context.Background(), endless, limits, shelf{}.keep)
	var held *email.Held
	if !errors.As(err, &held) || held.Reason != email.TooLarge || held.Limit != 1<<20 {
		t.Fatalf("got %v", err)
	}
}

func TestASlowMessageIsHeldAndACancelledOneIsNot(t *testing.T) {
	t.Parallel()
	limits := email.Usual
	limits.Time = 30 * time.Millisecond
	_, err := email.Read(context.Background(), &slow{rest: beginning + "\r\n" + strings.Repeat("x\r\n", 1000)}, limits, shelf{}.keep)
	var held *email.Held
	if !errors.As(err, &held) || held.Reason != email.TooSlow {
		t.Fatalf("a slow message gives %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = email.Read(ctx, strings.NewReader(beginning), email.Usual, shelf{}.keep)
	if errors.As(err, &held) && held.Reason != email.TooSlow || !errors.Is(err, context.Canceled) {
		t.Errorf("a stopped program gives %v", err)
	}
}

func TestALimitThatTheStoreHidesIsStillToldAsOne(t *testing.T) {
	t.Parallel()
	limits := email.Usual
	limits.Size = 5000
	text := beginning + "Content-Type: image/png\r\n\r\n" + strings.Repeat("x", 10_000)
	_, err := email.Read(context.Background(), strings.NewReader(text), limits, func(_, _ string, r io.Reader) (string, int64, error) {
		if _, err := io.Copy(io.Discard, r); err != nil {
			return "", 0, errors.New("could not store")
		}
		return "x", 1, nil
	})
	var held *email.Held
	if !errors.As(err, &held) || held.Reason != email.TooLarge {
		t.Fatalf("got %v", err)
	}
}

func TestEveryReasonIsSaidInEveryLanguage(t *testing.T) {
	t.Parallel()
	reasons := []email.Reason{
		email.TooLarge, email.TooManyParts, email.TooDeep, email.TooManyFields, email.LongHeader, email.TooSlow, email.NotMail,
	}
	for _, in := range language.All {
		seen := map[string]email.Reason{}
		for _, reason := range reasons {
			text := (&email.Held{Reason: reason, Limit: 7 << 20}).Say().Plain(language.Reader{Language: in, Zone: time.UTC})
			if before, found := seen[text]; found || text == "" {
				t.Errorf("%s: %s and %s both say %q", in, reason, before, text)
			}
			seen[text] = reason
		}
	}
}

// zeros never ends.
type zeros struct{}

func (zeros) Read(into []byte) (int, error) {
	clear(into)
	return len(into), nil
}

// slow gives a few bytes at a time.
type slow struct{ rest string }

func (s *slow) Read(into []byte) (int, error) {
	time.Sleep(5 * time.Millisecond)
	if s.rest == "" {
		return 0, io.EOF
	}
	n := copy(into[:min(3, len(into))], s.rest)
	s.rest = s.rest[n:]
	return n, nil
}
