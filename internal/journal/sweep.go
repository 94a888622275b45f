package journal

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// mostSealed is how many lines one seal holds: its deed keeps the writer for
// some milliseconds.
const mostSealed = 500

// rest is how long others have between two seals, when many lines wait.
const rest = 10 * time.Millisecond

// Sweep seals as Aside.Sweep does, and keeps no note outside the database.
func Sweep(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant) (sealed int, err error) {
	return Aside("").Sweep(ctx, d, keys, at)
}

// Sweep seals the lines that no seal holds yet, the oldest first, and gives how
// many. Lines are found by that no seal holds them, not by their id: one that
// was committed late, behind others that are sealed, is in the next seal.
// Several processes may sweep at once: of two that make the same seal, one is
// kept. Between two seals it lets the deeds of others go first. The keys open
// the secret that seals are made with; secret.ErrShut when they do not, and then
// nothing is sealed. Afterwards it notes the last seal outside the database.
// ErrTaken when a seal is noted there and the database holds no secret of seals:
// the first is made where nothing was sealed with one yet, and never again.
// ErrCut when the seal that is noted is gone; the note stays then.
func (a Aside) Sweep(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant) (sealed int, err error) {
	before, err := a.read()
	if err != nil {
		return 0, err
	}
	sealed, err = sealAll(ctx, d, keys, at, "", before.Key != "")
	if err != nil || a == "" {
		return sealed, err
	}
	return sealed, a.follow(ctx, d, keys, before, at)
}

// SealRestored seals what a database that was restored holds, and that it was
// restored: so it is known why the seals since its backup are not in it. Only who
// has the keys can say so. The first secret of seals is made, where the backup is
// of before there was one.
func SealRestored(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant) error {
	_, err := sealAll(ctx, d, keys, at, noteRestored, false)
	return err
}

// Restored notes the last seal of a database that has taken the place of
// another.
func (a Aside) Restored(ctx context.Context, d *db.DB, at now.Instant) error {
	last, err := latest(ctx, d)
	if err == nil && last.Key != "" && a != "" {
		err = a.write(last, at)
	}
	return err
}

// follow notes the last seal in the place of the one that was noted before,
// unless that is missing without a reason.
func (a Aside) follow(ctx context.Context, d *db.DB, keys *secret.Keys, before noted, at now.Instant) error {
	last, err := latest(ctx, d)
	if err != nil || last.Key == "" || last.Hash == before.Hash {
		return err
	}
	if before.Number > 0 {
		walk, err := newWalking(ctx, d, Verifying{Keys: keys})
		if err == nil {
			err = d.Look(ctx, func(tx *db.Tx) error {
				there, err := walk.accounted(tx, before.Kept)
				if err == nil && !there {
					err = ErrCut
				}
				return err
			})
		}
		if err != nil {
			return err
		}
	}
	return a.write(last, at)
}

func latest(ctx context.Context, d *db.DB) (last Seal, err error) {
	err = d.Look(ctx, func(tx *db.Tx) error {
		last, err = Latest(tx)
		return err
	})
	return last, err
}

func sealAll(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant, note string, began bool) (sealed int, err error) {
	for {
		more, full, err := sealSome(ctx, d, keys, at, note)
		if errors.Is(err, errNoneYet) {
			full = true
			if err = ErrTaken; !began {
				err = makeKey(ctx, d, keys, at, first)
			}
		}
		sealed += more
		if err != nil || !full {
			return sealed, err
		}
		select {
		case <-ctx.Done():
			return sealed, ctx.Err()
		case <-time.After(rest):
		}
	}
}

// errQuicker says that another process sealed meanwhile.
var errQuicker = errors.New("journal: another process was quicker")

// sealSome makes one seal, and says whether it is full, so that there may be
// more lines. Lines never change, so they are read and hashed before the deed.
func sealSome(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant, note string) (lines int, full bool, err error) {
	var made Seal
	err = d.Look(ctx, func(tx *db.Tx) error {
		made = Seal{}
		loose, err := unsealed(tx, mostSealed)
		if err != nil || len(loose) == 0 {
			return err
		}
		all, err := readKeys(tx, keys)
		if err != nil {
			return err
		}
		key, err := all.newest()
		if err != nil {
			return err
		}
		before, err := Latest(tx)
		if err != nil {
			return err
		}
		next := before.after(max(at, before.At), key, note)
		for _, e := range loose {
			next.line(e)
		}
		made = next.end()
		return nil
	})
	if err != nil || made.Lines == 0 {
		return 0, false, err
	}
	err = d.Deed(ctx, func(tx *db.Tx) error {
		kept, err := insertSeal(tx, made)
		if err == nil && !kept {
			err = errQuicker
		}
		if err != nil {
			return err
		}
		held, err := hold(tx, made)
		if err == nil && held != int64(made.Lines) { // one came late between them
			err = errQuicker
		}
		return err
	})
	if errors.Is(err, errQuicker) {
		return 0, true, nil
	}
	return made.Lines, made.Lines == mostSealed, err
}

func unsealed(tx *db.Tx, most int) ([]Entry, error) {
	return db.Collect(tx, scan, `SELECT `+columns+` FROM journal_entries WHERE seal = 0 ORDER BY id LIMIT $1`, most)
}

// hold writes into the lines which seal holds them.
func hold(tx *db.Tx, s Seal) (int64, error) {
	return tx.Exec(`UPDATE journal_entries SET seal = $1 WHERE seal = 0 AND id >= $2 AND id <= $3`, s.Number, s.First, s.Last)
}

func insertSeal(tx *db.Tx, s Seal) (bool, error) {
	rows, err := tx.Exec(`INSERT INTO journal_seals (number, first, last, lines, hash, previous, at, key, note)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (number) DO NOTHING`,
		s.Number, s.First, s.Last, s.Lines, s.Hash, s.Previous, s.At, s.Key, s.Note)
	return rows == 1, err
}

const sealColumns = `number, first, last, lines, hash, previous, at, key, note`

func scanSeal(rows *sql.Rows) (s Seal, err error) {
	return s, rows.Scan(&s.Number, &s.First, &s.Last, &s.Lines, &s.Hash, &s.Previous, &s.At, &s.Key, &s.Note)
}

// Latest is the last seal; the zero Seal before there is one.
func Latest(tx *db.Tx) (Seal, error) {
	return oneSeal(tx, `SELECT `+sealColumns+` FROM journal_seals ORDER BY number DESC LIMIT 1`)
}

func oneSeal(tx *db.Tx, query string, args ...any) (Seal, error) {
	found, err := db.Collect(tx, scanSeal, query, args...)
	if err != nil || len(found) == 0 {
		return Seal{}, err
	}
	return found[0], nil
}
