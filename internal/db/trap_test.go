package db_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// Names that every locale orders in its own way.
var names = []string{"zeynep", "Zeynep", "ayse", "Ayşe", "Işık", "ışık", "İnci", "inci", "Äpfel", "_x", "1", "10", "9", "", "آمنہ", "ئمہ", "अनार", "ANAR HOME", "Anar-Home"}

const named = `CREATE TABLE test_names (name TEXT PRIMARY KEY, place BIGINT NOT NULL)`

func fillNames(t *testing.T, d *db.DB) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error {
		for i, name := range names {
			if _, err := tx.Exec(`INSERT INTO test_names (name, place) VALUES ($1, $2)`, name, i); err != nil {
				return err
			}
		}
		return nil
	})
}

// Every TEXT column is made with COLLATE "C" on PostgreSQL (see Speak), so the
// server's locale has no say. The server of the tests speaks Turkish.
func TestTextIsOrderedByItsBytes(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		fillNames(t, d)
		want := slices.Sorted(slices.Values(names))
		if got := texts(t, d, `SELECT name FROM test_names ORDER BY name`); !slices.Equal(got, want) {
			t.Errorf("ordered by name: %q", got)
		}
		if got := texts(t, d, `SELECT name FROM test_names ORDER BY name || '' DESC`); !slices.Equal(got, backward(want)) {
			t.Errorf("ordered by what is made of name: %q", got)
		}
		at := slices.Index(want, "Zeynep")
		if got := texts(t, d, `SELECT name FROM test_names WHERE name > $1 ORDER BY name LIMIT 3`, "Zeynep"); !slices.Equal(got, want[at+1:at+4]) {
			t.Errorf("the page after Zeynep: %q", got)
		}
		if got := texts(t, d, `SELECT MAX(name) FROM test_names`); got[0] != want[len(want)-1] {
			t.Errorf("the last name: %q", got)
		}
		added := db.Speak(d.Engine(), `ALTER TABLE test_names ADD COLUMN nick TEXT NOT NULL DEFAULT ''`)
		write(t, d, func(tx *db.Tx) error {
			if _, err := tx.Exec(added); err != nil {
				return err
			}
			_, err := tx.Exec(`UPDATE test_names SET nick = name`)
			return err
		})
		if got := texts(t, d, `SELECT nick FROM test_names ORDER BY nick`); !slices.Equal(got, want) {
			t.Errorf("ordered by a later column: %q", got)
		}
	}, named)
}

func TestTextIsTheSameOnlyByteForByte(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		fillNames(t, d) // a unique key that holds zeynep beside Zeynep
		for pattern, want := range map[string]int{"zey%": 1, "Zey%": 1, "AYŞE": 0, "i%": 1} {
			if got := texts(t, d, `SELECT name FROM test_names WHERE name LIKE $1`, pattern); len(got) != want {
				t.Errorf("LIKE %s finds %q", pattern, got)
			}
		}
		if got := texts(t, d, `SELECT name FROM test_names WHERE name = $1`, "ZEYNEP"); len(got) != 0 {
			t.Errorf("ZEYNEP is %q", got)
		}
	}, named)
}

// Why no SQL of ours says lower() or upper(): the engines do not agree, nor do
// two servers. Fold in Go.
func TestLetterCaseIsNoMatterForTheEngines(t *testing.T) {
	lowered := map[db.Engine]string{}
	onBoth(t, func(t *testing.T, d *db.DB) {
		fillNames(t, d)
		lowered[d.Engine()] = texts(t, d, `SELECT lower('IŞIK' || $1)`, "")[0]
		if lowered[db.PostgreSQL] != "" && lowered[db.PostgreSQL] == lowered[db.SQLite] {
			t.Errorf("both say %q: this trap is gone", lowered[db.SQLite])
		}
	}, named)
}

func TestATruthIsZeroOrOne(t *testing.T) {
	type flag bool
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_flags (yes, no, own) VALUES ($1, $2, $3)`, true, false, flag(true))
			return err
		})
		read(t, d, func(tx *db.Tx) error {
			var yes, no, own, there bool
			err := tx.Row(`SELECT yes, no, own, EXISTS (SELECT 1 FROM test_flags WHERE yes = $1) FROM test_flags`, true).
				Scan(&yes, &no, &own, &there)
			if !yes || no || !own || !there {
				t.Error(yes, no, own, there)
			}
			return err
		})
	}, `CREATE TABLE test_flags (yes BIGINT NOT NULL, no BIGINT NOT NULL, own BIGINT NOT NULL)`)
}

func TestNumbersKeepAllTheirBits(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		whole := []int64{math.MinInt64, -1, 0, math.MaxInt32 + 1, math.MaxInt64}
		for i, n := range whole {
			write(t, d, func(tx *db.Tx) error {
				_, err := tx.Exec(`INSERT INTO test_numbers (id, whole, part) VALUES ($1, $2, $3)`, i, n, 0.1+0.2)
				return err
			})
		}
		if got := column[int64](t, d, `SELECT whole FROM test_numbers ORDER BY id`); !slices.Equal(got, whole) {
			t.Errorf("whole numbers: %v", got)
		}
		write(t, d, insert(math.MaxInt64))
		write(t, d, insert(math.MinInt64))
		if got := column[int64](t, d, `SELECT id FROM test_things ORDER BY id`); !slices.Equal(got, []int64{math.MinInt64, math.MaxInt64}) {
			t.Errorf("ids: %v", got)
		}
		if got := column[float64](t, d, `SELECT part FROM test_numbers WHERE part = $1`, 0.1+0.2); len(got) != len(whole) || got[0] != 0.1+0.2 {
			t.Errorf("parts: %v", got)
		}
		if got := column[int64](t, d, `SELECT SUM(id) FROM test_numbers`); got[0] != 10 {
			t.Errorf("the sum: %v", got)
		}
		if got := column[int64](t, d, `SELECT 7 / 2`); got[0] != 3 {
			t.Errorf("7 / 2 is %v", got)
		}
	}, `CREATE TABLE test_numbers (id BIGINT PRIMARY KEY, whole BIGINT NOT NULL, part DOUBLE PRECISION NOT NULL)`, things)
}

func TestBytesAndTextComeBackAsTheyWere(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		text, bytes := "وعدہ \u200c वादा\n", []byte{0, 255, 10, 0}
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_contents (body, said) VALUES ($1, $2)`, bytes, text)
			return err
		})
		read(t, d, func(tx *db.Tx) error {
			var body []byte
			var said string
			err := tx.Row(`SELECT body, said FROM test_contents WHERE body = $1 AND said = $2`, bytes, text).Scan(&body, &said)
			if !slices.Equal(body, bytes) || said != text {
				t.Errorf("%v %q", body, said)
			}
			return err
		})
		for _, bad := range []string{"a\x00b", "\xff\xfe"} {
			err := d.Deed(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(`INSERT INTO test_contents (body, said) VALUES ($1, $2)`, bytes, bad)
				return err
			})
			if err == nil {
				t.Errorf("%q was taken", bad)
			}
		}
	}, `CREATE TABLE test_contents (body BYTEA NOT NULL, said TEXT NOT NULL)`)
}

// FOR UPDATE is PostgreSQL's alone. Both engines guard a row by the state that
// it is updated from: of all who saw the same state, one wins.
func TestOfAllWhoSawTheSameStateOneWins(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, insert(1))
		errLate := errors.New("late")
		answers := together(32, func(i int64) error {
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				rows, err := tx.Exec(`UPDATE test_things SET id = $1 WHERE id = $2`, 100+i, 1)
				if err == nil && rows == 0 {
					return errLate
				}
				return err
			})
		})
		won := 0
		for _, err := range answers {
			if err == nil {
				won++
			} else if !errors.Is(err, errLate) {
				t.Error(err)
			}
		}
		if won != 1 {
			t.Errorf("%d won", won)
		}
	}, things)
}

func TestAfterItsFirstFailedStatementADeedOnlyFails(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, insert(1))
		err := d.Deed(t.Context(), func(tx *db.Tx) error {
			if err := insert(2)(tx); err != nil {
				t.Error(err)
			}
			if err := insert(1)(tx); !db.Doubled(err) {
				t.Errorf("a double is told as %v", err)
			}
			if err := insert(3)(tx); !errors.Is(err, db.ErrFailed) {
				t.Errorf("Exec after a failure: %v", err)
			}
			var id int64
			if err := tx.Row(`SELECT id FROM test_things`).Scan(&id); !errors.Is(err, db.ErrFailed) {
				t.Errorf("Row after a failure: %v", err)
			}
			if _, err := tx.Rows(`SELECT id FROM test_things`); !errors.Is(err, db.ErrFailed) {
				t.Errorf("Rows after a failure: %v", err)
			}
			return nil // kept to itself
		})
		if !db.Doubled(err) {
			t.Errorf("the deed says %v", err)
		}
		if kept := column[int64](t, d, `SELECT id FROM test_things`); !slices.Equal(kept, []int64{1}) {
			t.Errorf("kept are %v", kept)
		}
	}, things)
}

func TestAClashIsForeseenNotCaught(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		var rows [2]int64
		write(t, d, func(tx *db.Tx) (err error) {
			for i := range rows {
				rows[i], err = tx.Exec(`INSERT INTO test_things (id) VALUES ($1) ON CONFLICT (id) DO NOTHING`, 5)
				if err != nil {
					return err
				}
			}
			return nil
		})
		if rows != [2]int64{1, 0} {
			t.Error(rows)
		}
	}, things)
}

func TestNoRowIsNoFailure(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			var id int64
			if err := tx.Row(`SELECT id FROM test_things`).Scan(&id); !errors.Is(err, db.ErrNone) {
				t.Errorf("none is told as %v", err)
			}
			return insert(1)(tx)
		})
	}, things)
}

func TestARowWithoutItsParentIsRefused(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_parts (thing) VALUES ($1)`, 404)
			return err
		})
		if err == nil || !strings.Contains(strings.ToLower(err.Error()), "foreign key") {
			t.Error(err)
		}
	}, things, `CREATE TABLE test_parts (thing BIGINT NOT NULL REFERENCES test_things (id))`)
}

func TestParametersMayComeTwiceAndInAnyOrder(t *testing.T) {
	onBoth(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO test_pairs (a, b, c) VALUES ($2, $1, $2)`, "one", "two")
			return err
		})
		if got := texts(t, d, `SELECT a || b || c FROM test_pairs`); got[0] != "twoonetwo" {
			t.Error(got)
		}
	}, `CREATE TABLE test_pairs (a TEXT NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL)`)
}

// A PostgreSQL connection answers one query at a time, so no room relies on it;
// but a statement that SQLite remembers must not be lent twice.
func TestARememberedStatementIsLentOnce(t *testing.T) {
	t.Parallel()
	d := testkit.SQLite(t)
	write(t, d, func(tx *db.Tx) error {
		_, err := tx.Exec(things)
		return errors.Join(err, insert(1)(tx), insert(2)(tx))
	})
	read(t, d, func(tx *db.Tx) error {
		first := tx.Row(`SELECT id FROM test_things WHERE id >= $1`, 1)
		second := tx.Row(`SELECT id FROM test_things WHERE id >= $1`, 2)
		var one, two int64
		if err := errors.Join(second.Scan(&two), first.Scan(&one)); err != nil {
			return err
		}
		if one != 1 || two != 2 {
			t.Error(one, two)
		}
		return nil
	})
}
