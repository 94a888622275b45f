package reading_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// rows reads a table with a header, one map a row.
func rows(t testing.TB, path string) (all []map[string]string) {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimRight(string(file), "\n"), "\n")
	names := strings.Split(lines[0], "\t")
	for _, line := range lines[1:] {
		row := map[string]string{}
		for at, cell := range strings.Split(line, "\t") {
			row[names[at]] = cell
		}
		all = append(all, row)
	}
	return all
}

// standards gives the published service standards, or skips where the material is not there.
func standards(t testing.TB) []map[string]string {
	t.Helper()
	material := os.Getenv("VAADA_MATERIAL")
	if material == "" {
		t.Skip("VAADA_MATERIAL names no folder with the published standards")
	}
	return rows(t, filepath.Join(material, "service-standards-dev.tsv"))
}

// labelled is how a person read a limit: 5 day, 2..9 day, 1 day end.
func labelled(r reading.Reading) (limits, calendars []string) {
	for _, limit := range r.Limits {
		unit, value := string(limit.Unit), limit.Value
		if limit.Rings > 0 {
			unit, value = "ring", limit.Rings
		}
		text := strconv.FormatInt(value, 10) + " " + unit
		if limit.From != 0 {
			text = fmt.Sprintf("%d..%d %s", limit.From, value, unit)
		}
		limits = append(limits, text)
		calendar := "unsaid"
		if limit.Said {
			calendar = map[hours.Counting]string{hours.Working: "working", hours.Clock: "calendar"}[limit.Counting]
		}
		calendars = append(calendars, calendar)
	}
	return limits, calendars
}

// normal brings the forms of one label together.
func normal(limit string) string {
	limit = strings.TrimSuffix(limit, " end")
	if value, found := strings.CutSuffix(limit, " year"); found {
		n, _ := strconv.Atoi(value)
		return strconv.Itoa(12*n) + " month"
	}
	return limit
}

func split(cell string) (all []string) {
	for _, each := range strings.Split(cell, ";") {
		if each = strings.TrimSpace(each); each != "" {
			all = append(all, normal(each))
		}
	}
	return all
}

// doubtful are the questions that say that limit, unit, calendar or share may
// have been read otherwise than meant.
var doubtful = []reading.Topic{
	reading.Which, reading.Depends, reading.Strict, reading.Absurd, reading.Unmatched, reading.Hidden, reading.Differs, reading.NoNumber,
}

type score struct{ rows, right, silent int }

func (s score) String() string {
	low, high := promise.Wilson(s.right, s.rows)
	return fmt.Sprintf("%d of %d read right: %.1f %% (95 %% interval %.1f to %.1f), %d silently wrong",
		s.right, s.rows, 100*float64(s.right)/float64(max(1, s.rows)), 100*low, 100*high, s.silent)
}

// measured compares readings with the labels of one half, but for the sentences
// in except. Told is called with each row that was read wrong.
func measured(t *testing.T, half string, except map[string]bool, told func(string, ...any)) (all score) {
	t.Helper()
	standards := standards(t)
	var reader reading.Reader
	for _, label := range rows(t, "testdata/labels-"+half+".tsv") {
		sentence := sentenceOf(t, standards, label)
		limits, calendars := split(label["limits"]), split(label["calendar"])
		if label["kind"] != "time" || len(limits) == 0 || except[sentence] {
			continue
		}
		r := reader.Sentence(sentence, language.English)
		all.rows++
		gotLimits, gotCalendars := labelled(r)
		share := ""
		if r.Share && r.Promise.Share != nil {
			share = strconv.FormatFloat(float64(r.Promise.Share.Percent)/100, 'f', -1, 64)
		}
		if slices.Equal(gotLimits, limits) && slices.Equal(gotCalendars, calendars) && share == label["share"] {
			all.right++
			continue
		}
		silent := !slices.ContainsFunc(doubtful, r.Asks)
		if silent {
			all.silent++
		}
		told("silent=%t %v %v %q, labelled %v %v %q: %s", silent, gotLimits, gotCalendars, share, limits, calendars, label["share"], sentence)
	}
	return all
}

func sentenceOf(t *testing.T, standards []map[string]string, label map[string]string) string {
	t.Helper()
	at, err := strconv.Atoi(label["row"])
	if err != nil {
		t.Fatal(err)
	}
	return standards[at-1]["standard_en"]
}

// enough is what the reader has to reach: nine in ten read right, and at most
// one wrong without a question.
func (s score) enough() bool { return s.rows > 50 && 10*s.right >= 9*s.rows && s.silent <= 1 }

func TestTheOpenHalfIsReadRight(t *testing.T) {
	t.Parallel()
	s := measured(t, "open", nil, t.Logf)
	if t.Log(s); !s.enough() {
		t.Error(s)
	}
}

// The other half stayed sealed until the reader stood, and nobody who changes the
// reader looks at its rows. The score is that of today's reader, not of the first
// time it was measured: see testdata/README.md. Sentences that stand in the open half too, word for
// word, are left out of the second score.
func TestTheSealedHalfIsReadRight(t *testing.T) {
	t.Parallel()
	quiet := func(string, ...any) {}
	s := measured(t, "sealed", nil, quiet)
	standards, open := standards(t), map[string]bool{}
	for _, label := range rows(t, "testdata/labels-open.tsv") {
		open[sentenceOf(t, standards, label)] = true
	}
	alone := measured(t, "sealed", open, quiet)
	t.Logf("%v; without the sentences of the open half %v", s, alone)
	if !s.enough() || !alone.enough() {
		t.Error(s, alone)
	}
}
