package files

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"

	"vaada/internal/db"
	"vaada/internal/now"
)

// Keep reads r to its end and keeps its content. It gives the hash to refer to
// and the size in bytes. It runs outside any deed and takes a deed of its own
// for each chunk; what it left behind when it fails is swept away.
func Keep(ctx context.Context, d *db.DB, name, mediaType string, r io.Reader) (hash string, size int64, err error) {
	whole := sha256.New()
	buffer := make([]byte, chunkSize)
	var chunks []string
	for {
		read, err := io.ReadFull(r, buffer)
		if read > 0 {
			whole.Write(buffer[:read])
			size += int64(read)
			chunk, err := keepChunk(ctx, d, buffer[:read])
			if err != nil {
				return "", 0, err
			}
			chunks = append(chunks, chunk)
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			break
		}
		if err != nil {
			return "", 0, err
		}
	}
	info := Info{Hash: hex.EncodeToString(whole.Sum(nil)), Name: name, MediaType: mediaType, Size: size}
	err = d.Deed(ctx, func(tx *db.Tx) error { return insertFile(tx, info, chunks, machineTime()) })
	if err != nil {
		return "", 0, err
	}
	return info.Hash, size, nil
}

func keepChunk(ctx context.Context, d *db.DB, content []byte) (string, error) {
	hash := hashOf(content)
	return hash, d.Deed(ctx, func(tx *db.Tx) error { return insertChunk(tx, hash, content, machineTime()) })
}

func hashOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// machineTime is when something was kept. How long it may lie about is no
// matter of the business, so no room's clock is asked.
func machineTime() now.Instant { return now.System() }
