// Package secret keeps what the organisation knows and nobody else may read:
// the secret that signs reply addresses, second factors, the passwords of other
// systems. It lies sealed in the database, and the key that opens it lies in a
// file beside the database, never in it: who finds a backup finds no secret.
//
// # Using it
//
// A desk that keeps a secret has a field Keys *secret.Keys, which the roof sets
// (app.Rooms.Unlocked); tests take testkit.Keys(). What is stored is
//
//	sealed, err := d.Keys.Seal(secret.For("people_totp", staff.String()), plain)
//
// in a TEXT column, and it is read by Open with the same purpose. The purpose
// names table and row, so that a sealed text which is copied to another row, by
// somebody who can write to the database but has no key, does not open there.
// Seal before the deed, or in it: it takes some microseconds. Give each room
// with sealed rows a way to seal them anew and name it in app.Rooms.Reseal, so
// that `vaada setup rekey` reaches them; Keys.Stale says which rows need it.
//
// A password is not kept so: it is hashed. Nor is a random token that we only
// compare: its SHA-256 is enough.
//
// # In memory
//
// A Text is a secret in a struct that somebody may print. It says of itself
// only that it is there.
package secret

import (
	"errors"
	"log/slog"
	"strings"
)

var (
	// ErrNoKey says that there is nothing to seal or open with.
	ErrNoKey = errors.New("secret: there is no key")
	// ErrShut answers what does not open: another key, another purpose, or
	// text that somebody changed.
	ErrShut = errors.New("secret: it does not open")
	// ErrMissing says that secrets are sealed and the file of the key is not
	// there.
	ErrMissing = errors.New("secret: the key is missing")
	// ErrWrong says that the key is not the one that secrets are sealed with.
	ErrWrong = errors.New("secret: the key is another one")
	// ErrTorn says that a file is no file of keys.
	ErrTorn = errors.New("secret: the file holds no key")
)

// For names what a sealed text is for: the table, and the row in it.
func For(table string, row ...string) string {
	return table + "/" + strings.Join(row, "/")
}

// hidden is what a Text says of itself.
const hidden = "•••"

// Text is a secret that prints nowhere: not by fmt, not in a log, not as JSON.
// string(t) is the secret itself.
type Text string

// String hides the secret.
func (t Text) String() string {
	if t == "" {
		return ""
	}
	return hidden
}

// GoString hides it from %#v.
func (t Text) GoString() string { return `"` + t.String() + `"` }

// LogValue hides it from slog.
func (t Text) LogValue() slog.Value { return slog.StringValue(t.String()) }

// MarshalText hides it from encoders.
func (t Text) MarshalText() ([]byte, error) { return []byte(t.String()), nil }
