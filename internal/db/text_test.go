package db_test

import (
	"slices"
	"testing"

	"vaada/internal/db"
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
