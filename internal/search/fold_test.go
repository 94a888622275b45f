package search_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"vaada/internal/search"
)

func TestFoldBringsSpellingsOfOneScriptTogether(t *testing.T) {
	t.Parallel()
	for text, folded := range map[string]string{
		"Shikaayat":        "shikayat",
		"WADAH":            "vada",
		"maheenah":         "mahina",
		"Şikâyet ĞÜÖÇ":     "sikayet guoc",
		"İSTANBUL ısparta": "istanbul isparta",
		"وعدۂ كار":         "وعدہ کار",
		"हिन्दी फ़ोन":      "हिंदि फोन",
		"۱۲ २ ٣":           "12 2 3",
		"":                 "",
		"!?… \u200f":       "",
	} {
		if got := search.Fold(text); got != folded {
			t.Errorf("%q folds to %q, not %q", text, got, folded)
		}
	}
}

func TestTheFortyWordsFindEachOtherInEveryScript(t *testing.T) {
	t.Parallel()
	for _, row := range rows(t, "testdata/forty.tsv") {
		all := append(strings.Split(row[0], ", "), row[1:]...)
		for _, query := range all {
			for _, text := range all {
				if _, found := search.Match(text, query); !found {
					t.Errorf("%q does not find %q: %v", query, text, search.Forms(text))
				}
			}
		}
	}
}

func TestTruePairsFindEachOther(t *testing.T) {
	t.Parallel()
	for _, row := range rows(t, "testdata/pairs.tsv") {
		if _, found := search.Match(row[0], row[1]); !found {
			t.Errorf("%s: %q does not find %q: %v", row[2], row[1], row[0], search.Forms(row[0]))
		}
	}
}

func TestStrangersDoNotFindEachOther(t *testing.T) {
	t.Parallel()
	for _, row := range rows(t, "testdata/strangers.tsv") {
		if tier, found := search.Match(row[0], row[1]); found {
			t.Errorf("%q finds %q at tier %d: %q", row[1], row[0], tier, search.Forms(row[0]))
		}
	}
}

func TestTiersAreInOrder(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, query string
		tier        search.Tier
	}{
		{"wada", "wada", search.Exact},
		{"Şikâyet", "sikayet", search.Exact},
		{"shikayat", "shika", search.Exact},
		{"vaada", "wada", search.Folded},
		{"وعدہ", "wada", search.Sound},
		{"customer", "گاہک", search.Sound},
	} {
		if tier, found := search.Match(c.text, c.query); !found || tier != c.tier {
			t.Errorf("%q finds %q at tier %d (%v), not %d", c.query, c.text, tier, found, c.tier)
		}
	}
}

func FuzzAnyTextFindsItself(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		forms := search.Forms(text)
		for _, form := range forms {
			if form == "" || strings.ContainsAny(form, " \"'\\*:&|!()<>-\x00") {
				t.Fatalf("%q is kept as %q", text, form)
			}
		}
		if _, found := search.Match(text, text); !found && search.Fold(text) != "" && len(text) < 100 {
			t.Fatalf("%q does not find itself: %q", text, forms)
		}
	})
}

var hostile = []string{
	"", " ", `"`, `'`, `\`, `"" OR 1=1 --`, "NEAR(a b, 2)", "a AND", "OR OR", "NOT", "-a", "^a", "a:b", "words:x",
	"{a b}: c", "a*", "*", "(", ")", "a & | ! <-> b", "'a':*", "\x00\x00", "a\x00b", "\xff\xfe", "💥🧨", "ﷺ", "a\u0300\u0301\u0302",
	"\u202e\u2066abc\u2069", "़़़", "ँ", "्", "ء", "ـ", "'''", "a'b'c'd", "-1-2-3-", "٠", "𝟘𝟙", "ǅ", "ß", "ﬁ", "İ",
	"\ue000krm", "\ue001a", "\ue002a", "\ue003krm", "\ue161", // the marks of the index, typed
	strings.Repeat("a ", 5000), strings.Repeat("x", 100_000), strings.Repeat("क्", 3000), strings.Repeat("0300-", 500),
	// Words with no consonant, no vowel, or one letter over and over: keys of next to nothing.
	"rhythm", "xxx", "nnn", "hhh", "ae", "y", "yy", "खख", "ंं", "ऽ", "گگ", "ےے", "ہہ",
}

func rows(t *testing.T, path string) [][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all [][]string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if line := lines.Text(); line != "" && !strings.HasPrefix(line, "#") {
			all = append(all, strings.Split(line, "\t"))
		}
	}
	if err := lines.Err(); err != nil || len(all) == 0 {
		t.Fatalf("%s: %d rows, %v", path, len(all), err)
	}
	return all
}
