package email_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/touchpoint/email"
)

// shelf keeps attachments in memory, as the wiring keeps them in the files room.
type shelf map[string][]byte

func (s shelf) keep(name, _ string, r io.Reader) (string, int64, error) {
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

func read(t *testing.T, text string) (*email.Message, error) {
	t.Helper()
	return email.Read(context.Background(), strings.NewReader(text), email.Usual, shelf{}.keep)
}
