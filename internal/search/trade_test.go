package search_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/search"
)

// spelling is one spelling of a word of the trade, with what is kept of it and
// what it asks for. Another word stands behind it, so that it is read to its
// end.
type spelling struct {
	word, group string
	kept        []string
	asked       []db.Need
}

func spelled(word, group string) spelling {
	const behind = " 77"
	return spelling{word, group, search.Forms(word + behind), search.Needs(word + behind)}
}

func (s spelling) finds(other spelling) bool { return search.Meets(other.kept, s.asked) }

func trade(t *testing.T) (all []spelling, groups int) {
	t.Helper()
	for _, row := range append(rows(t, "testdata/trade.tsv"), rows(t, "testdata/forty.tsv")...) {
		words := append(strings.Split(row[0], ", "), row[1:]...)
		for _, word := range words {
			all = append(all, spelled(word, words[0]))
		}
		groups++
	}
	return all, groups
}

func TestEverySpellingOfTheTradeFindsEveryOther(t *testing.T) {
	t.Parallel()
	all, groups := trade(t)
	same, met, strange := 0, 0, 0
	for _, query := range all {
		for _, text := range all {
			found := query.finds(text)
			switch {
			case query.group != text.group && found:
				strange++
			case query.group == text.group:
				same++
				if found {
					met++
				} else {
					t.Errorf("%q does not find %q: %q, %q", query.word, text.word, search.Keys(query.word), search.Keys(text.word))
				}
			}
		}
	}
	recall, precision := float64(met)/float64(same), float64(met)/float64(met+strange)
	t.Logf("%d words in %d spellings: recall %.4f, precision %.4f (%d of %d finds are another word)",
		groups, len(all), recall, precision, strange, met+strange)
	if groups < 300 || precision < 0.95 {
		t.Errorf("%d words, precision %.4f", groups, precision)
	}
}

func TestFalseFriendsDoNotMeet(t *testing.T) {
	t.Parallel()
	pairs := rows(t, "testdata/friends.tsv")
	if len(pairs) < 60 {
		t.Errorf("only %d pairs", len(pairs))
	}
	for _, row := range pairs {
		one, other := spelled(row[0], "one"), spelled(row[1], "other")
		if one.finds(other) || other.finds(one) {
			t.Errorf("%q meets %q: %q, %q", row[0], row[1], search.Keys(row[0]), search.Keys(row[1]))
		}
	}
}

// What an earlier release kept, consonants alone behind another mark, is found
// until it is written anew.
func TestWhatAnEarlierReleaseKeptIsStillFound(t *testing.T) {
	t.Parallel()
	for kept, query := range map[string]string{
		"vda": "waada 77", "mtr": "میٹر 77", "skt": "shikaayat 77", "pni": "paani 77", "drkst": "darkhwa", "ghk": "گاہک 77",
	} {
		if !search.Meets([]string{"\ue000" + kept, "77"}, search.Needs(query)) {
			t.Errorf("%q does not find what was kept as %q", query, kept)
		}
	}
	if search.Meets([]string{"\ue000mtrn", "77"}, search.Needs("meter 77")) {
		t.Error("meter finds more than it sounds like")
	}
}

func TestAKeyIsTheSameInEveryScript(t *testing.T) {
	t.Parallel()
	share := func(one, other []string) bool {
		return slices.ContainsFunc(one, func(key string) bool { return slices.Contains(other, key) })
	}
	keys := search.Keys("motor موٹر मोटर meter")
	if len(keys) != 4 || !share(keys[0], keys[1]) || !share(keys[0], keys[2]) || !share(keys[1], keys[2]) {
		t.Errorf("motor is %q", keys)
	}
	if share(keys[0], keys[3]) {
		t.Errorf("motor and meter share a key: %q", keys)
	}
	if got := search.Keys("۱۲"); len(got) != 1 || len(got[0]) != 0 {
		t.Errorf("a number sounds like %q", got)
	}
}
