package people_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

// A key that was revoked after the backup is nobody's after the restore, and what
// was owed of it neither: else its owner could never leave.
func TestNothingIsOwedOfAKeyThatEndsWithARestore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		key, _, err := h.MakeKey(t.Context(), people.Program(), people.KeyPlan{Name: "PBX", Rights: []people.Right{people.TellCalls}, Lasts: people.KeyLasts[0]})
		h.must(err)
		owned := func() (left map[ids.ID]ids.ID, all int) {
			h.must(d.Look(t.Context(), func(tx *db.Tx) error {
				if left, err = people.LeftOf(tx, "key"); err != nil {
					return err
				}
				return tx.Row(`SELECT COUNT(*) FROM people_owned WHERE subject = $1`, key.ID).Scan(&all)
			}))
			return left, all
		}
		h.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			if err := people.Own(tx, "key", key.ID, h.manager.ID, h.hand.Now()); err != nil {
				return err
			}
			_, err := people.LeaveBehind(tx, people.Owned{Kind: "key", Subject: key.ID}, h.manager.ID, h.hand.Now())
			return err
		}))
		if left, all := owned(); left[key.ID] != h.manager.ID || all != 2 {
			t.Fatalf("owed of it is %v, %d rows", left, all)
		}
		again, err := h.Restored(t.Context(), people.Program(), ids.New(), people.Ended{Keys: map[ids.ID]bool{key.ID: true}})
		h.must(err)
		if left, all := owned(); again.Keys != 1 || len(left) != 0 || all != 0 {
			t.Errorf("%+v ended again; owed of the key is %v, %d rows", again, left, all)
		}
	})
}
