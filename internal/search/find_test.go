package search_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/search"
	"vaada/internal/testkit"
)

// everything is what one may find who may find all.
var everything = []string{"all"}

func TestBothEnginesFindWhatTheNeedsSay(t *testing.T) {
	t.Parallel()
	var texts, queries []string
	for _, row := range rows(t, "testdata/forty.tsv") {
		spellings := strings.Split(row[0], ", ")
		texts = append(texts, strings.Join(spellings, " "), row[1], row[2])
		queries = append(queries, append(spellings, row[1], row[2])...)
	}
	for _, path := range []string{"testdata/pairs.tsv", "testdata/strangers.tsv"} {
		for _, row := range rows(t, path) {
			texts, queries = append(texts, row[0]), append(queries, row[1])
		}
	}
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		putAll(t, d, texts)
		look(t, d, func(tx *db.Tx) error {
			for _, query := range queries {
				hits, err := search.Find(tx, everything, query, 200)
				if err != nil {
					return err
				}
				if got, want := found(hits), expected(texts, query); got != want {
					t.Errorf("%q finds %s, not %s", query, got, want)
				}
			}
			return nil
		})
	})
}

// expected says what a query finds among texts that were put in their order:
// best tier first, newest first.
func expected(texts []string, query string) string {
	tiers := map[search.Tier][]string{}
	for i, text := range slices.Backward(texts) {
		if tier, found := search.Match(text, query); found {
			tiers[tier] = append(tiers[tier], fmt.Sprint(i+1))
		}
	}
	return strings.Join(slices.Concat(tiers[search.Exact], tiers[search.Folded], tiers[search.Sound]), " ")
}

func TestASearchStaysWithinItsScopes(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		deed(t, d, func(tx *db.Tx) error {
			return errors.Join(
				search.Put(tx, "case", 1, "team:1", "The fridge is broken"),
				search.Put(tx, "case", 2, "team:2", "The fridge is loud"),
				search.Put(tx, "note", 3, "Team:1", "fridge, private"),
				search.Put(tx, "customer", 4, "team:1", "Fridge & Sons"),
			)
		})
		for _, c := range []struct {
			scopes []string
			kind   string
			found  string
		}{
			{nil, "", ""},
			{[]string{"team:1"}, "", "4 1"},
			{[]string{"team:2"}, "", "2"},
			{[]string{"team:1", "team:2"}, "", "4 2 1"},
			{[]string{"Team:1"}, "", "3"},
			{[]string{"team"}, "", ""},
			{[]string{"team:1", "team:2"}, "case", "2 1"},
			{[]string{"team:1"}, "customer", "4"},
		} {
			look(t, d, func(tx *db.Tx) error {
				hits, err := search.Find(tx, c.scopes, "fridge", 10)
				if c.kind != "" {
					hits, err = search.FindKind(tx, c.kind, c.scopes, "fridge", 10)
				}
				if got := found(hits); got != c.found {
					t.Errorf("within %v %s is found %q, not %q", c.scopes, c.kind, got, c.found)
				}
				return err
			})
		}
	})
}

func TestANewTextReplacesTheOldOneAndAFailedDeedChangesNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		put := func(tx *db.Tx, scope, text string) error { return search.Put(tx, "case", 1, scope, text) }
		deed(t, d, func(tx *db.Tx) error { return put(tx, "all", "fridge broken") })
		deed(t, d, func(tx *db.Tx) error { return put(tx, "all", "oven broken") })
		ask(t, d, "fridge", "")
		ask(t, d, "oven", "1")
		refused := errors.New("refused")
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			return errors.Join(put(tx, "all", "lamp"), refused)
		}); !errors.Is(err, refused) {
			t.Fatal(err)
		}
		ask(t, d, "lamp", "")
		ask(t, d, "oven", "1")
		deed(t, d, func(tx *db.Tx) error { return put(tx, "elsewhere", "oven broken") })
		ask(t, d, "oven", "")
		deed(t, d, func(tx *db.Tx) error { return put(tx, "all", "oven") })
		deed(t, d, func(tx *db.Tx) error { return put(tx, "all", " … ") })
		ask(t, d, "oven", "")
		deed(t, d, func(tx *db.Tx) error { return put(tx, "all", "oven") })
		deed(t, d, func(tx *db.Tx) error { return search.Drop(tx, "case", 1) })
		ask(t, d, "oven", "")
		deed(t, d, func(tx *db.Tx) error { return search.Drop(tx, "case", 1) })
	})
}

func TestTheNewestOfManyComeFirst(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		texts := make([]string, 60)
		for i := range texts {
			texts[i] = "vaada"
		}
		texts[10], texts[20], texts[30] = "wada", "وعدہ", "wada"
		putAll(t, d, texts)
		look(t, d, func(tx *db.Tx) error {
			hits, err := search.Find(tx, everything, "wada", 5)
			if got := found(hits); got != "31 11 60 59 58" {
				t.Errorf("found %s", got)
			}
			all, _ := search.Find(tx, everything, "wada", 100)
			if last := all[len(all)-1]; len(all) != 60 || last.ID != 21 || last.Tier != search.Sound {
				t.Errorf("the last of %d is %+v", len(all), last)
			}
			return err
		})
	})
}

func TestAHostileTextIsFoundByItselfAndAHostileQueryIsOnlyAQuery(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		putAll(t, d, hostile)
		look(t, d, func(tx *db.Tx) error {
			for _, query := range hostile {
				hits, err := search.Find(tx, everything, query, 200)
				if err != nil {
					t.Fatalf("%.40q: %v", query, err)
				}
				if got, want := found(hits), expected(hostile, query); got != want {
					t.Errorf("%.40q finds %s, not %s", query, got, want)
				}
			}
			return nil
		})
	})
}

func putAll(t *testing.T, d *db.DB, texts []string) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) error {
		for i, text := range texts {
			if err := search.Put(tx, "text", ids.ID(i+1), "all", text); err != nil {
				return err
			}
		}
		return nil
	})
}

func ask(t *testing.T, d *db.DB, query, want string) {
	t.Helper()
	look(t, d, func(tx *db.Tx) error {
		hits, err := search.Find(tx, everything, query, 10)
		if got := found(hits); got != want {
			t.Errorf("%q finds %q, not %q", query, got, want)
		}
		return err
	})
}

func found(hits []search.Hit) string {
	var all []string
	for _, hit := range hits {
		all = append(all, fmt.Sprint(int64(hit.ID)))
	}
	return strings.Join(all, " ")
}

func deed(t *testing.T, d *db.DB, do func(*db.Tx) error) {
	t.Helper()
	if err := d.Deed(t.Context(), do); err != nil {
		t.Fatal(err)
	}
}

func look(t *testing.T, d *db.DB, see func(*db.Tx) error) {
	t.Helper()
	if err := d.Look(t.Context(), see); err != nil {
		t.Fatal(err)
	}
}
