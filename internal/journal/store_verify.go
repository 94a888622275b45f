package journal

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// Verifying says how far to look.
type Verifying struct {
	Most     int                // how many lines to read again, the newest; 0 for all of them
	Noted    string             // the hash of a seal that was noted elsewhere, or its beginning; ""
	Keys     *secret.Keys       // open the secrets that seals are made with; nil: those seals stay unread
	Kept     []Kept             // seals that backups hold
	Aside    Aside              // where a seal is noted outside the database; ""
	Progress func(done, of int) // told after some seals; may be nil
}

// Kept is the last seal that a backup holds, or that is noted outside.
type Kept struct {
	Number int64
	Hash   string
	Made   now.Instant // when the backup was, or the note
}

// Verified is what was found.
type Verified struct {
	Seals    int
	Lines    int // sealed
	Read     int // of which were read again
	Loose    int // lines that no seal holds yet
	Last     Seal
	Locked   int      // seals that could not be read, since their key is not here
	Lost     Kept     // up to which seal that is so for good, and since when it is known
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
	outside, err := how.Aside.read()
	if err != nil {
		return found, err
	}
	if outside.Number > 0 {
		how.Kept = append([]Kept{outside.Kept}, how.Kept...)
	}
	walk, err := newWalking(ctx, d, how)
	if err != nil {
		return found, err
	}
	found.Lost, walk.found, walk.began = walk.found.Lost, &found, outside.Key != ""
	from := found.Last.Number - int64(sealsAtOnce) + 1
	for ; from > -int64(sealsAtOnce) && err == nil; from -= sealsAtOnce {
		err = d.Look(ctx, func(tx *db.Tx) error { return walk.some(tx, max(1, from), from+sealsAtOnce-1) })
		if how.Progress != nil && err == nil {
			how.Progress(found.Read, found.Lines)
		}
	}
	if there > found.Lines && len(found.Breaches) == 0 {
		found.tell(Added, found.Last)
	}
	if err != nil {
		return found, err
	}
	return found, d.Look(ctx, walk.vouched)
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
	keys  sealKeys
	began bool // it is noted outside the database that seals have a key
	later Seal // the one after those that come now
	shut  bool // it is told that seals could not be read
}

// newWalking reads the keys that a chain is followed with.
func newWalking(ctx context.Context, d *db.DB, how Verifying) (*walking, error) {
	w := &walking{found: &Verified{}, how: how}
	err := d.Look(ctx, func(tx *db.Tx) (err error) {
		w.keys, err = readKeys(tx, how.Keys)
		return err
	})
	if lost := w.keys.lost(); lost.Lost {
		w.found.Lost = Kept{lost.After, lost.Hash, lost.At}
	}
	return w, err
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
		if !w.keys.fits(s, w.began) {
			w.found.tell(Keyless, s)
		}
		if err := w.read(tx, s); err != nil {
			return err
		}
	}
	if from == 1 && w.later.Number != 0 && (w.later.Number != 1 || w.later.Previous != "") {
		w.found.tell(Unlinked, w.later)
	}
	return nil
}

// read holds a seal against its lines.
func (w *walking) read(tx *db.Tx, s Seal) error {
	if _, here := w.keys.of(s); s.Key != "" && !here {
		w.found.Locked++
		if s.Number > w.found.Lost.Number && !w.shut {
			w.shut = true
			w.found.tell(Locked, s)
		}
		return nil
	}
	if w.how.Most > 0 && w.found.Read >= w.how.Most {
		return nil
	}
	again, err := w.again(tx, s)
	w.found.Read += again.Lines
	if harm, harmed := s.compare(again); harmed && err == nil {
		w.found.tell(harm, s)
	}
	return err
}

// again makes a seal again of the lines that are there. Its key is here.
func (w *walking) again(tx *db.Tx, s Seal) (Seal, error) {
	rows, err := tx.Rows(`SELECT `+columns+` FROM journal_entries WHERE id >= $1 AND id <= $2 AND seal = $3 ORDER BY id`, s.First, s.Last, s.Number)
	if err != nil {
		return Seal{}, err
	}
	defer rows.Close()
	key, _ := w.keys.of(s)
	again := s.begin(key.told.Secret)
	for rows.Next() {
		e, err := scan(rows)
		if err != nil {
			return Seal{}, err
		}
		again.line(e)
	}
	return again.end(), rows.Err()
}

// vouched looks for the seals that keys and backups vouch for. One that is not
// there is missed, unless the database was restored after the backup was made.
func (w *walking) vouched(tx *db.Tx) error {
	for _, each := range w.keys {
		if kept := (Kept{each.told.After, each.told.Hash, each.told.At}); each.open && kept.Number > 0 {
			if there, err := kept.in(tx); err != nil || !there {
				w.found.miss(kept)
				return err
			}
		}
	}
	for _, kept := range w.how.Kept {
		there, err := w.accounted(tx, kept)
		if err != nil {
			return err
		}
		if !there {
			w.found.miss(kept)
			return nil
		}
	}
	return nil
}

// accounted says whether a seal is there, or is known to be missing since a
// backup was restored.
func (w *walking) accounted(tx *db.Tx, kept Kept) (bool, error) {
	there, err := kept.in(tx)
	if err == nil && !there {
		there, err = w.restored(tx, kept)
	}
	return there, err
}

func (k Kept) in(tx *db.Tx) (bool, error) {
	found, err := oneSeal(tx, `SELECT `+sealColumns+` FROM journal_seals WHERE hash = $1 AND number = $2`, k.Hash, k.Number)
	return found.Number != 0, err
}

func (v *Verified) miss(k Kept) { v.tell(Behind, Seal{Number: k.Number, Hash: k.Hash, At: k.Made}) }

// restored says whether a seal is missing because an older backup took the place
// of the database that held it. Who restored sealed that with the key, or has
// said that the key is lost.
func (w *walking) restored(tx *db.Tx, kept Kept) (bool, error) {
	if lost := w.found.Lost; lost.Made >= kept.Made && lost.Number < kept.Number {
		return true, nil
	}
	seals, err := db.Collect(tx, scanSeal, `SELECT `+sealColumns+` FROM journal_seals
		WHERE note = $1 AND at >= $2 AND number <= $3 ORDER BY number`, noteRestored, kept.Made, kept.Number)
	if err != nil {
		return false, err
	}
	for _, s := range seals {
		if _, here := w.keys.of(s); !here {
			continue
		}
		again, err := w.again(tx, s)
		if _, harmed := s.compare(again); err != nil || !harmed {
			return err == nil, err
		}
	}
	return false, nil
}
