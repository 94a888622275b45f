package files

import (
	"context"
	"errors"
	"io"

	"vaada/internal/db"
)

// File is the content of a file, read chunk by chunk. It is an io.ReadSeeker
// for one reader at a time.
type File struct {
	Info
	chunk  func(place int64) ([]byte, error)
	at     int64
	loaded int64 // the place of the chunk in hand; -1 is none
	inHand []byte
}

// Open opens a file within a transaction, for as long as that lasts. An
// unknown hash is db.ErrNone. To send a file to somebody, take Stream.
func Open(tx *db.Tx, hash string) (*File, error) {
	info, err := load(tx, hash)
	if err != nil {
		return nil, err
	}
	return &File{Info: info, loaded: -1, chunk: func(place int64) ([]byte, error) {
		return loadChunk(tx, hash, place)
	}}, nil
}

// Stream opens a file that somebody takes slowly: each chunk is looked up by
// itself, so no connection is held in between. Whoever streams a file refers
// to it, or it may be swept away meanwhile.
func Stream(ctx context.Context, d *db.DB, hash string) (*File, error) {
	file := &File{loaded: -1}
	file.chunk = func(place int64) (content []byte, err error) {
		err = d.Look(ctx, func(tx *db.Tx) (err error) {
			content, err = loadChunk(tx, hash, place)
			return err
		})
		return content, err
	}
	return file, d.Look(ctx, func(tx *db.Tx) (err error) {
		file.Info, err = load(tx, hash)
		return err
	})
}

// Read reads on from where the last Read or Seek came to.
func (f *File) Read(into []byte) (int, error) {
	if f.at >= f.Size {
		return 0, io.EOF
	}
	if place := f.at / chunkSize; place != f.loaded {
		if err := f.load(place); err != nil {
			return 0, err
		}
	}
	read := copy(into, f.inHand[f.at%chunkSize:])
	f.at += int64(read)
	return read, nil
}

// load takes a chunk in hand, and makes sure that it is still what was kept.
func (f *File) load(place int64) error {
	content, err := f.chunk(place)
	if errors.Is(err, db.ErrNone) || (err == nil && int64(len(content)) != min(chunkSize, f.Size-place*chunkSize)) {
		return damaged(f.Hash, place)
	}
	if err != nil {
		return err
	}
	f.loaded, f.inHand = place, content
	return nil
}

// Seek moves to another place, as io.Seeker says.
func (f *File) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.at
	case io.SeekEnd:
		offset += f.Size
	}
	if offset < 0 {
		return 0, errors.New("files: a place before the beginning")
	}
	f.at = offset
	return offset, nil
}
