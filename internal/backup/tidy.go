package backup

import (
	"compress/flate"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// What is only half written goes by such names.
const (
	draftStart      = ".vaada-"
	draftEnding     = ".part"
	rehearsalPrefix = ".vaada-rehearsal-"
)

// patience is how long after its last change a draft is nobody's any more.
const patience = time.Hour

// Tidy takes away of a folder what a killed program left half written. What is
// still being written is younger, and what goes by other names is not ours.
func Tidy(folder string, at time.Time) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	var failed error
	for _, entry := range entries {
		name := entry.Name()
		half := strings.HasPrefix(name, draftStart) && strings.HasSuffix(name, draftEnding) && entry.Type().IsRegular()
		trial := strings.HasPrefix(name, rehearsalPrefix) && entry.IsDir()
		if !half && !trial {
			continue
		}
		if whole := filepath.Join(folder, name); at.Sub(changed(whole)) > patience {
			failed = errors.Join(failed, os.RemoveAll(whole))
		}
	}
	return failed
}

// changed is when a file, or anything right inside a folder, changed last.
func changed(name string) (last time.Time) {
	inside, _ := filepath.Glob(filepath.Join(name, "*"))
	for _, each := range append(inside, name) {
		if info, err := os.Lstat(each); err == nil && info.ModTime().After(last) {
			last = info.ModTime()
		}
	}
	return last
}

// Trial makes a folder inside another, for a rehearsal; Tidy knows it.
func Trial(folder string) (string, error) { return os.MkdirTemp(folder, rehearsalPrefix+"*") }

// heeding writes until ctx is over.
type heeding struct {
	ctx context.Context
	io.Writer
}

func (h heeding) Write(p []byte) (int, error) {
	if err := h.ctx.Err(); err != nil {
		return 0, err
	}
	return h.Writer.Write(p)
}

func isFlate(err error) bool {
	var torn flate.CorruptInputError
	return errors.As(err, &torn)
}
