package files

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Refer says that a thing needs a file, which then stays until the thing
// releases it. A file that is not there is db.ErrNone.
func Refer(tx *db.Tx, hash, kind string, id ids.ID) error {
	rows, err := tx.Exec(`INSERT INTO files_references (file, kind, id)
		VALUES ($1, $2, $3) ON CONFLICT (file, kind, id) DO NOTHING`, hash, kind, id)
	if err != nil || rows == 0 {
		return err
	}
	return count(tx, hash, 1)
}

// Release says that a thing does not need a file any more.
func Release(tx *db.Tx, hash, kind string, id ids.ID) error {
	rows, err := tx.Exec(`DELETE FROM files_references WHERE file = $1 AND kind = $2 AND id = $3`, hash, kind, id)
	if err != nil || rows == 0 {
		return err
	}
	return count(tx, hash, -1)
}

// ReleaseAll says that a thing needs none of its files any more.
func ReleaseAll(tx *db.Tx, kind string, id ids.ID) error {
	all, err := Of(tx, kind, id)
	for _, info := range all {
		if err := Release(tx, info.Hash, kind, id); err != nil {
			return err
		}
	}
	return err
}

// sweepAtOnce bounds what one deed of a sweep removes.
const sweepAtOnce = 50

// Sweep removes what nobody has referred to for a day of the machine's own
// time. Each of its deeds is small, so nobody waits for it.
func Sweep(ctx context.Context, d *db.DB) error { return sweep(ctx, d, machineTime()) }

func sweep(ctx context.Context, d *db.DB, at now.Instant) error {
	before := at.Add(-grace)
	for {
		var hashes []string
		err := d.Look(ctx, func(tx *db.Tx) (err error) { hashes, err = unused(tx, before, sweepAtOnce); return err })
		if err != nil {
			return err
		}
		for _, hash := range hashes {
			if err := d.Deed(ctx, func(tx *db.Tx) error { return remove(tx, hash, before) }); err != nil {
				return err
			}
		}
		if len(hashes) < sweepAtOnce {
			break
		}
	}
	for {
		var removed int64
		err := d.Deed(ctx, func(tx *db.Tx) (err error) { removed, err = removeChunks(tx, before, sweepAtOnce); return err })
		if err != nil || removed < sweepAtOnce {
			return err
		}
	}
}
