package main

import (
	"cmp"
	"context"
	"errors"
	"path/filepath"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// keyFile is where the key to the secrets of a data folder lies; "" when that
// is told nowhere.
func (c config) keyFile(dir string) string {
	switch {
	case c.Key == "" && dir == "":
		return ""
	case c.Key == "":
		return folder.KeyIn(dir)
	case filepath.IsAbs(c.Key):
		return c.Key
	}
	return filepath.Join(dir, c.Key)
}

// sealFile is where the last seal of the journal is noted: in the data folder,
// where there is one, else beside the key.
func (c config) sealFile(dir string) journal.Aside {
	if dir == "" && c.Key == "" {
		return ""
	}
	return journal.Aside(filepath.Join(cmp.Or(dir, filepath.Dir(c.Key)), "vaada.seal"))
}

// unlock gives the keys to the secrets of a database, and makes them where
// nothing is sealed yet. Conflict when secrets are sealed and the key is not
// there, or another one.
func unlock(ctx context.Context, d *db.DB, file string) (*secret.Keys, error) {
	if file == "" {
		return nil, fault.Invalid("key", say.CmdKeyWanted("--data", "--key"))
	}
	keys, err := secret.Settle(ctx, d, file, now.System())
	if err == nil {
		return keys, nil
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return nil, fault.Conflict(keyWords(err, file)).Because(err)
}

// keyWords says what is wrong with a file of keys, and what to do.
func keyWords(err error, file string) language.Message {
	switch {
	case errors.Is(err, secret.ErrMissing):
		return say.CmdKeyMissing(file)
	case errors.Is(err, secret.ErrWrong):
		return say.CmdKeyWrong(file)
	case errors.Is(err, secret.ErrTorn):
		return say.CmdKeyTorn(file)
	}
	return say.CmdFileUnreadable(file)
}
