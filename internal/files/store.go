package files

import (
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// insertChunk keeps a chunk, or notes that it is wanted again: a sweep must
// not take what was just found to be there.
func insertChunk(tx *db.Tx, hash string, content []byte, at now.Instant) error {
	rows, err := tx.Exec(`UPDATE files_chunks SET kept = $1 WHERE hash = $2`, at, hash)
	if err != nil || rows == 1 {
		return err
	}
	_, err = tx.Exec(`INSERT INTO files_chunks (hash, content, uses, kept) VALUES ($1, $2, 0, $3)
		ON CONFLICT (hash) DO UPDATE SET kept = excluded.kept`, hash, content, at)
	return err
}

func insertFile(tx *db.Tx, info Info, chunks []string, at now.Instant) error {
	rows, err := tx.Exec(`INSERT INTO files_files (hash, name, media_type, size, uses, kept)
		VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (hash) DO NOTHING`,
		info.Hash, info.Name, info.MediaType, info.Size, at)
	if err != nil {
		return err
	}
	if rows == 0 {
		_, err = tx.Exec(`UPDATE files_files SET kept = $1 WHERE hash = $2`, at, info.Hash)
		return err
	}
	for first := 0; first < len(chunks); first += partsTogether {
		some := chunks[first:min(first+partsTogether, len(chunks))]
		if err := insertParts(tx, info.Hash, first, some); err != nil {
			return err
		}
	}
	return countChunks(tx, info.Hash, "+", chunks)
}

// partsTogether is how many parts one statement inserts.
const partsTogether = 200

func insertParts(tx *db.Tx, hash string, first int, chunks []string) error {
	rows, args := make([]string, 0, len(chunks)), []any{hash}
	for i, chunk := range chunks {
		args = append(args, first+i, chunk)
		rows = append(rows, "($1, $"+strconv.Itoa(len(args)-1)+", $"+strconv.Itoa(len(args))+")")
	}
	_, err := tx.Exec(`INSERT INTO files_parts (file, place, chunk) VALUES `+strings.Join(rows, ", "), args...)
	return err
}

// countChunks counts a file's parts into the uses of its chunks, or out of
// them.
func countChunks(tx *db.Tx, hash, sign string, chunks []string) error {
	rows, err := tx.Exec(`UPDATE files_chunks SET uses = uses `+sign+`
		(SELECT COUNT(*) FROM files_parts WHERE file = $1 AND chunk = files_chunks.hash)
		WHERE hash IN (SELECT chunk FROM files_parts WHERE file = $1)`, hash)
	if err != nil || chunks == nil {
		return err
	}
	if distinct := slices.Compact(slices.Sorted(slices.Values(chunks))); rows != int64(len(distinct)) {
		return fmt.Errorf("%w: file %s has %d of its %d chunks", ErrDamaged, hash, rows, len(distinct))
	}
	return nil
}

func load(tx *db.Tx, hash string) (info Info, err error) {
	err = tx.Row(`SELECT hash, name, media_type, size FROM files_files WHERE hash = $1`, hash).
		Scan(&info.Hash, &info.Name, &info.MediaType, &info.Size)
	return info, err
}

func loadChunk(tx *db.Tx, hash string, place int64) (content []byte, err error) {
	var known string
	err = tx.Row(`SELECT c.hash, c.content FROM files_parts p JOIN files_chunks c ON c.hash = p.chunk
		WHERE p.file = $1 AND p.place = $2`, hash, place).Scan(&known, &content)
	if err == nil && hashOf(content) != known {
		return nil, damaged(hash, place)
	}
	return content, err
}

// Of tells which files a thing refers to, in the order of their hashes.
func Of(tx *db.Tx, kind string, id ids.ID) ([]Info, error) {
	return db.Collect(tx, func(rows *sql.Rows) (info Info, err error) {
		return info, rows.Scan(&info.Hash, &info.Name, &info.MediaType, &info.Size)
	}, `SELECT f.hash, f.name, f.media_type, f.size FROM files_references r JOIN files_files f ON f.hash = r.file
		WHERE r.kind = $1 AND r.id = $2 ORDER BY f.hash`, kind, id)
}

func count(tx *db.Tx, hash string, change int64) error {
	rows, err := tx.Exec(`UPDATE files_files SET uses = uses + $1 WHERE hash = $2`, change, hash)
	if err == nil && rows == 0 {
		return db.ErrNone
	}
	return err
}

func unused(tx *db.Tx, before now.Instant, limit int) ([]string, error) {
	return db.Collect(tx, func(rows *sql.Rows) (hash string, err error) {
		return hash, rows.Scan(&hash)
	}, `SELECT hash FROM files_files WHERE uses = 0 AND kept < $1 ORDER BY kept LIMIT $2`, before, limit)
}

func remove(tx *db.Tx, hash string, before now.Instant) error {
	rows, err := tx.Exec(`DELETE FROM files_files WHERE hash = $1 AND uses = 0 AND kept < $2`, hash, before)
	if err != nil || rows == 0 {
		return err
	}
	if err := countChunks(tx, hash, "-", nil); err != nil {
		return err
	}
	_, err = tx.Exec(`DELETE FROM files_parts WHERE file = $1`, hash)
	return err
}

func removeChunks(tx *db.Tx, before now.Instant, limit int) (int64, error) {
	return tx.Exec(`DELETE FROM files_chunks WHERE uses = 0 AND kept < $1
		AND hash IN (SELECT hash FROM files_chunks WHERE uses = 0 AND kept < $1 ORDER BY kept LIMIT $2)`, before, limit)
}
