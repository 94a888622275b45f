package backup

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"vaada/internal/db"
)

// What a backup may be at most.
const (
	mostParts     = 3
	mostDirectory = 64 << 10 // bytes of the archive's own list
	mostManifest  = 1 << 20
	mostKey       = 64 << 10
	// mostRatio is how much larger than its archive a database may be; what
	// people write packs to a fifth or so.
	mostRatio = 200
	// ratioFrom is the size below which nobody minds how well it packs.
	ratioFrom = 64 << 20
)

// Backup is a backup that is open to be read.
type Backup struct {
	Manifest
	Plain   bool // a bare copy of a database, as the first programs wrote them
	file    *os.File
	archive *zip.Reader
}

// Open reads what a file says of itself and holds it against the limits.
// Nothing is unpacked yet. It answers with a Trouble.
func Open(ctx context.Context, name string) (_ *Backup, err error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", Gone, err)
	}
	b := &Backup{file: file}
	defer func() {
		if err != nil {
			_ = file.Close()
		}
	}()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%w: it is no plain file", Foreign)
	}
	start := make([]byte, 16)
	n, _ := io.ReadFull(file, start)
	switch start = start[:n]; {
	case bytes.HasPrefix(start, []byte("SQLite format 3\x00")):
		return b, b.plain(ctx, db.SQLite, info.Size())
	case bytes.HasPrefix(start, []byte("PGDMP")):
		return b, b.plain(ctx, db.PostgreSQL, info.Size())
	case !bytes.HasPrefix(start, []byte("PK\x03\x04")):
		return nil, Foreign
	}
	if err := isShort(file, info.Size()); err != nil {
		return nil, err
	}
	if b.archive, err = zip.NewReader(file, info.Size()); err != nil {
		return nil, fmt.Errorf("%w: %w", Torn, err)
	}
	return b, b.check(info.Size())
}

// plain takes a bare copy of a database for what it is.
func (b *Backup) plain(ctx context.Context, engine db.Engine, size int64) error {
	b.Plain, b.Manifest = true, Manifest{Moment: db.Moment{Engine: engine}, Parts: []Part{{Name: databaseName, Size: size}}}
	if engine != db.SQLite {
		return nil
	}
	return db.Check(ctx, b.file.Name())
}

// Close ends the reading.
func (b *Backup) Close() error { return b.file.Close() }

// isShort looks at the end of an archive before its list is read: the list of
// a backup is short, whatever a hostile one says.
func isShort(file io.ReaderAt, size int64) error {
	const end, end64 = 22, 22 + 20 + 56
	tail := make([]byte, min(size, end64))
	if _, err := file.ReadAt(tail, size-int64(len(tail))); err != nil {
		return fmt.Errorf("%w: %w", Torn, err)
	}
	last := tail[max(0, len(tail)-end):]
	if len(last) < end || !bytes.HasPrefix(last, []byte("PK\x05\x06")) {
		return fmt.Errorf("%w: the archive has no end", Torn)
	}
	little := binary.LittleEndian
	entries, list := uint64(little.Uint16(last[10:])), uint64(little.Uint32(last[12:]))
	if little.Uint32(last[16:]) == 1<<32-1 || entries == 1<<16-1 || list == 1<<32-1 {
		if len(tail) < end64 || !bytes.HasPrefix(tail, []byte("PK\x06\x06")) {
			return fmt.Errorf("%w: the archive has no end", Torn)
		}
		entries, list = little.Uint64(tail[32:]), little.Uint64(tail[40:])
	}
	if entries > mostParts || list > mostDirectory {
		return fmt.Errorf("%w: the archive has %d entries in %d bytes", Foreign, entries, list)
	}
	return nil
}

// check reads the manifest and holds the archive against it.
func (b *Backup) check(packed int64) error {
	seen := map[string]*zip.File{}
	for _, entry := range b.archive.File {
		switch {
		case entry.Name != manifestName && entry.Name != databaseName && entry.Name != keyName:
			return fmt.Errorf("%w: it holds %.100q", Foreign, entry.Name)
		case seen[entry.Name] != nil, !entry.Mode().IsRegular(), entry.Method != zip.Deflate:
			return fmt.Errorf("%w: %s is twice in it, or no plain file", Foreign, entry.Name)
		}
		seen[entry.Name] = entry
	}
	if seen[manifestName] == nil || seen[databaseName] == nil {
		return fmt.Errorf("%w: it has no manifest or no database", Foreign)
	}
	var text bytes.Buffer
	if err := copyAtMost(&text, seen[manifestName], mostManifest); err != nil {
		return err
	}
	if err := json.Unmarshal(text.Bytes(), &b.Manifest); err != nil {
		return fmt.Errorf("%w: %w", Foreign, err)
	}
	if b.Format > Format {
		return fmt.Errorf("%w: format %d", NewerFormat, b.Format)
	}
	if b.Format < 1 || b.Engine != db.SQLite && b.Engine != db.PostgreSQL || len(b.Rows) == 0 {
		return fmt.Errorf("%w: its manifest makes no sense", Foreign)
	}
	if b.Migration > db.Newest() {
		return fmt.Errorf("%w: migration %d", NewerDatabase, b.Migration)
	}
	return b.checkParts(seen, packed)
}

func (b *Backup) checkParts(seen map[string]*zip.File, packed int64) error {
	if len(b.Parts) != len(seen)-1 {
		return fmt.Errorf("%w: the manifest tells of %d parts of %d", Torn, len(b.Parts), len(seen)-1)
	}
	for name, entry := range seen {
		if name == manifestName {
			continue
		}
		part, told := b.part(name)
		if !told || part.Size < 0 || uint64(part.Size) != entry.UncompressedSize64 {
			return fmt.Errorf("%w: %s is not as long as the manifest says", Torn, name)
		}
		if name == keyName && part.Size > mostKey || part.Size > ratioFrom && part.Size/mostRatio > packed {
			return fmt.Errorf("%w: %s of %d bytes in %d", TooLarge, name, part.Size, packed)
		}
	}
	return nil
}

// Database writes the database to a file that is not there yet, as a copy that
// opens (SQLite) or an archive of pg_dump. What does not agree with the
// manifest is taken away again.
func (b *Backup) Database(ctx context.Context, to string) (err error) {
	if b.Plain && b.Engine == db.SQLite {
		return db.Snapshot(ctx, b.file.Name(), to)
	}
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(to)
		}
	}()
	if b.Plain {
		_, err = io.Copy(out, io.NewSectionReader(b.file, 0, b.Size()))
	} else {
		err = b.unpack(ctx, databaseName, out)
	}
	if err == nil {
		err = out.Sync()
	}
	return errors.Join(err, out.Close())
}

// Key gives the key of secrets as it is in the backup, under its passphrase;
// nothing when it is not inside.
func (b *Backup) Key(ctx context.Context) ([]byte, error) {
	if !b.HasKey() {
		return nil, nil
	}
	var key bytes.Buffer
	err := b.unpack(ctx, keyName, &key)
	return key.Bytes(), err
}

// unpack writes a part and answers Torn when it is not what the manifest says.
func (b *Backup) unpack(ctx context.Context, name string, w io.Writer) error {
	part, _ := b.part(name)
	for _, entry := range b.archive.File {
		if entry.Name != name {
			continue
		}
		summed := &summing{Writer: heeding{ctx, w}, sum: sha256.New()}
		if err := copyAtMost(summed, entry, part.Size); err != nil {
			return err
		}
		if summed.size != part.Size || hex.EncodeToString(summed.sum.Sum(nil)) != part.SHA256 {
			return fmt.Errorf("%w: the sum of %s is another", Torn, name)
		}
		return nil
	}
	return fmt.Errorf("%w: no %s", Torn, name)
}

// copyAtMost unpacks an entry, and stops when it is more than that.
func copyAtMost(w io.Writer, entry *zip.File, most int64) error {
	r, err := entry.Open()
	if err != nil {
		return fmt.Errorf("%w: %w", Torn, err)
	}
	defer r.Close()
	n, err := io.Copy(w, io.LimitReader(r, most+1))
	switch {
	case n > most:
		return fmt.Errorf("%w: %s is more than %d bytes", TooLarge, entry.Name, most)
	case errors.Is(err, zip.ErrChecksum), errors.Is(err, zip.ErrFormat), errors.Is(err, io.ErrUnexpectedEOF), isFlate(err):
		return fmt.Errorf("%w: %w", Torn, err)
	}
	return err
}
