package backup

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Source writes the database as of one moment.
type Source func(ctx context.Context, w io.Writer) (db.Moment, error)

// File is a SQLite file as a source; scratch is a folder with room for a copy.
func File(file, scratch string) Source {
	return func(ctx context.Context, w io.Writer) (db.Moment, error) { return db.Copy(ctx, file, scratch, w) }
}

// Server is PostgreSQL as a source.
func Server(d *db.DB, tools db.Tools) Source {
	return func(ctx context.Context, w io.Writer) (db.Moment, error) { return d.Dump(ctx, tools, w) }
}

// Making is what a backup is made with.
type Making struct {
	ID     ids.ID
	Why    string
	At     now.Instant
	Key    []byte // that of secrets, wrapped under a passphrase; empty: it stays outside
	Mark   string // the name of that key
	Source Source
}

// Make writes a backup. The file appears, or is replaced, only when it is whole
// and on the disk; until then it goes by another name beside it.
func Make(ctx context.Context, file string, m Making) (Manifest, error) {
	draft, err := os.CreateTemp(filepath.Dir(file), draftStart+filepath.Base(file)+"-*"+draftEnding)
	if err != nil {
		return Manifest{}, fmt.Errorf("backup: %w", err)
	}
	defer os.Remove(draft.Name())
	manifest, err := m.write(ctx, draft)
	if err == nil {
		err = draft.Sync()
	}
	if err := errors.Join(err, draft.Close()); err != nil {
		return manifest, fmt.Errorf("backup: %w", err)
	}
	if err := os.Rename(draft.Name(), file); err != nil {
		return manifest, fmt.Errorf("backup: %w", err)
	}
	return manifest, db.SettleFolder(filepath.Dir(file))
}

// write writes the archive: the database first, what it held last, when that
// is known.
func (m Making) write(ctx context.Context, out io.Writer) (Manifest, error) {
	manifest := Manifest{Format: Format, ID: m.ID.String(), Why: m.Why, Made: m.At.Time(), KeyMark: m.Mark}
	archive := zip.NewWriter(out)
	archive.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	part := func(name string, fill func(io.Writer) error) error {
		entry, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: m.At.Time()})
		if err != nil {
			return err
		}
		summed := &summing{Writer: entry, sum: sha256.New()}
		if err := fill(summed); err != nil {
			return err
		}
		if name != manifestName {
			manifest.Parts = append(manifest.Parts, Part{name, summed.size, hex.EncodeToString(summed.sum.Sum(nil))})
		}
		return nil
	}
	err := part(databaseName, func(w io.Writer) (err error) {
		manifest.Moment, err = m.Source(ctx, w)
		return err
	})
	if err == nil && len(m.Key) > 0 {
		err = part(keyName, func(w io.Writer) error {
			_, err := io.Copy(w, bytes.NewReader(m.Key))
			return err
		})
	}
	if err != nil {
		return manifest, err
	}
	err = part(manifestName, func(w io.Writer) error {
		text := json.NewEncoder(w)
		text.SetIndent("", "  ")
		return text.Encode(manifest)
	})
	return manifest, errors.Join(err, archive.Close())
}

// summing counts and sums what is written.
type summing struct {
	io.Writer
	sum  hash.Hash
	size int64
}

func (s *summing) Write(p []byte) (int, error) {
	n, err := s.Writer.Write(p)
	s.sum.Write(p[:n])
	s.size += int64(n)
	return n, err
}
