package journal

import (
	"context"

	"vaada/internal/db"
)

// Verifying says how far to look.
type Verifying struct {
	Most     int                // how many lines to read again, the newest; 0 for all of them
	Noted    string             // the hash of a seal that was noted elsewhere, or its beginning; ""
	Progress func(done, of int) // told after some seals; may be nil
}

// Verified is what was found.
type Verified struct {
	Seals    int
	Lines    int // sealed
	Read     int // of which were read again
	Loose    int // lines that no seal holds yet
	Last     Seal
	Breaches []Breach // at most mostBreaches
}

const (
	mostBreaches = 20
	sealsAtOnce  = 100
)

// Verify reads the journal again and says where it is not what was sealed. It
// walks the chain of seals whole, and reads the lines of the newest, or of all
// when their number is not what was sealed. It changes nothing, and others may
// write meanwhile.
func Verify(ctx context.Context, d *db.DB, how Verifying) (found Verified, err error) {
	there := 0
	err = d.Look(ctx, func(tx *db.Tx) error {
		there, err = found.count(tx, how.Noted)
		return err
	})
	if err != nil {
		return found, err
	}
	if there != found.Lines {
		how.Most = 0
	}
	from := found.Last.Number - int64(sealsAtOnce) + 1
	walk := &walking{found: &found, how: how}
	for ; from > -int64(sealsAtOnce) && err == nil; from -= sealsAtOnce {
		err = d.Look(ctx, func(tx *db.Tx) error { return walk.some(tx, max(1, from), from+sealsAtOnce-1) })
		if how.Progress != nil && err == nil {
			how.Progress(found.Read, found.Lines)
		}
	}
	if there > found.Lines && len(found.Breaches) == 0 {
		found.tell(Added, found.Last)
	}
	return found, err
}

// count looks at the whole: how many lines name a seal, which may be others than
// were sealed, and whether a seal that was noted is still there.
func (v *Verified) count(tx *db.Tx, noted string) (there int, err error) {
	if v.Last, err = Latest(tx); err != nil {
		return 0, err
	}
	if err := tx.Row(`SELECT COUNT(*), COALESCE(SUM(lines), 0) FROM journal_seals`).Scan(&v.Seals, &v.Lines); err != nil {
		return 0, err
	}
	if err := tx.Row(`SELECT COUNT(*) FROM journal_entries WHERE seal = 0`).Scan(&v.Loose); err != nil {
		return 0, err
	}
	if err := tx.Row(`SELECT COUNT(*) FROM journal_entries`).Scan(&there); err != nil {
		return 0, err
	}
	if noted != "" {
		found, err := oneSeal(tx, `SELECT `+sealColumns+` FROM journal_seals WHERE hash >= $1 AND hash < $2 LIMIT 1`, noted, noted+"g")
		if err != nil {
			return 0, err
		}
		if found.Number == 0 {
			v.tell(Cut, v.Last)
		}
	}
	return there - v.Loose, nil
}

func (v *Verified) tell(what Harm, at Seal) {
	if len(v.Breaches) < mostBreaches {
		v.Breaches = append(v.Breaches, Breach{what, at})
	}
}

// walking goes the chain back from its end.
type walking struct {
	found *Verified
	how   Verifying
	later Seal // the one after those that come now
}

func (w *walking) some(tx *db.Tx, from, until int64) error {
	seals, err := db.Collect(tx, scanSeal, `SELECT `+sealColumns+` FROM journal_seals
		WHERE number >= $1 AND number <= $2 ORDER BY number DESC`, from, until)
	if err != nil {
		return err
	}
	for _, s := range seals {
		if w.later.Number != 0 && (w.later.Number != s.Number+1 || w.later.Previous != s.Hash) {
			w.found.tell(Unlinked, w.later)
		}
		w.later = s
		if err := w.read(tx, s); err != nil {
			return err
		}
	}
	if from == 1 && w.later.Number != 0 && (w.later.Number != 1 || w.later.Previous != "") {
		w.found.tell(Unlinked, w.later)
	}
	return nil
}

// read makes the hash of a seal again.
func (w *walking) read(tx *db.Tx, s Seal) error {
	if w.how.Most > 0 && w.found.Read >= w.how.Most {
		return nil
	}
	rows, err := tx.Rows(`SELECT `+columns+` FROM journal_entries WHERE id >= $1 AND id <= $2 AND seal = $3 ORDER BY id`, s.First, s.Last, s.Number)
	if err != nil {
		return err
	}
	defer rows.Close()
	again := s.begin()
	for rows.Next() {
		e, err := scan(rows)
		if err != nil {
			return err
		}
		again.line(e)
		w.found.Read++
	}
	if harm, harmed := s.compare(again.end()); harmed {
		w.found.tell(harm, s)
	}
	return rows.Err()
}
