package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"vaada/internal/testkit"
	"vaada/promise"
	"vaada/promise/lint"
	"vaada/promise/reading"
)

// readAs is what promise read made of a text.
func readAs(t *testing.T, text string) (document readDocument, code int) {
	t.Helper()
	got := vaadaReading(t, text, "promise", "read", "-", "--json")
	if err := json.Unmarshal([]byte(got.out), &document); err != nil {
		t.Fatalf("%v: %s%s", err, got.out, got.err)
	}
	return document, got.code
}

// lintedAs is what promise lint found in a text.
func lintedAs(t *testing.T, text string) (document lintDocument, code int) {
	t.Helper()
	got := vaadaReading(t, text, "promise", "lint", "-", "--json")
	if err := json.Unmarshal([]byte(got.out), &document); err != nil {
		t.Fatalf("%v: %s%s", err, got.out, got.err)
	}
	return document, got.code
}

// asks says that a sentence's question of a topic came from a column.
func (s readSentence) asks(topic reading.Topic, column string) bool {
	return slices.ContainsFunc(s.Questions, func(q readQuestion) bool { return q.Topic == topic && q.Column == column && q.Asks != "" })
}

const good = "We will reply to your letter within 10 working days of receipt."

// isGood fails unless a sentence was read as the good one.
func isGood(t *testing.T, s readSentence) {
	t.Helper()
	if s.Kind != reading.Promised || s.Sure != reading.Certain || s.Promise == nil || s.Promise.Limit.Value != 10 || len(s.Questions) > 0 {
		t.Errorf("line %d was read as %+v", s.Line, s)
	}
}

func TestAPromiseWithNothingOpenIsReadAndIsFine(t *testing.T) {
	t.Parallel()
	vaadaReading(t, good, "promise", "read", "-").ends(t, exitFine, "Line 1 · promise · certain", "Read as: We will reply to your letter", "Open questions: 0.")
	document, code := readAs(t, good)
	if code != exitFine || len(document.Sentences) != 1 || document.Totals != (readTotals{Sentences: 1, Promises: 1}) {
		t.Errorf("%d %+v", code, document)
	}
	isGood(t, document.Sentences[0])
}

func TestAnOpenQuestionIsAFinding(t *testing.T) {
	t.Parallel()
	vaadaReading(t, "We will reply to your letter within 10 days of receipt.", "promise", "read", "-").
		ends(t, exitFindings, "? Which days count: working days or calendar days?")
}

func TestSentencesAboutAReadingFollowTheLanguage(t *testing.T) {
	t.Parallel()
	for lang, want := range map[string]string{
		"ur": "کون سے دن گنے جائیں", "hi": "कौन से दिन गिने जाएँ", "tr": "Hangi günler sayılır",
	} {
		got := vaadaReading(t, "We will reply to your letter within 10 days of receipt.", "promise", "read", "-", "--lang", lang)
		got.ends(t, exitFindings, want)
		if strings.Contains(got.out, "Which days") {
			t.Errorf("%s: %s", lang, got.out)
		}
	}
}

func TestAFileOfPromisesThatIsNotThereIsWrongUsage(t *testing.T) {
	t.Parallel()
	for _, verb := range []string{"read", "lint"} {
		vaada(t, "promise", verb, filepath.Join(testkit.Folder(t), "none.txt")).ends(t, exitUsage, "none.txt")
		vaadaReading(t, " \n", "promise", verb, "-").ends(t, exitUsage)
		vaada(t, "promise", verb).ends(t, exitUsage)
	}
}

// header is that of the tables of these tests.
const header = "id\tstandard_en\tstandard_fr\ttarget\n"

func tableOf(rows ...string) string { return header + strings.Join(rows, "\n") + "\n" }

const goodRow = "G\t" + good + "\tNous répondrons dans les 10 jours ouvrables.\t80"

// Each bad row is named by its row and column, or read safely and questioned;
// the good rows around it are read as if it were not there.
func TestABadRowIsNamedAndTheGoodOnesAreRead(t *testing.T) {
	t.Parallel()
	for name, bad := range map[string]struct {
		row    string
		topic  reading.Topic
		column string
		defect reading.Defect
		shows  string
	}{
		"not UTF-8":              {"B\tWe will \xff\xfe reply within 5 days\t\t80", reading.Encoding, "standard_en", "", "Row 3, column standard_en: This line is not UTF-8"},
		"a formula":              {"B\t=cmd|' /C calc'!A0\t\t80", reading.Formula, "standard_en", "", "Row 3, column standard_en: This cell begins like a formula"},
		"percent over 100":       {"B\t" + good + "\t\t180%", reading.Absurd, "target", "", "Row 3, column target: This number cannot be meant"},
		"percent over 100, said": {"B\tIn 120% of cases we will reply within 5 working days.\t\t", reading.Absurd, "standard_en", reading.WithoutTarget, "Row 3, column standard_en: This number cannot be meant"},
		"a target of letters":    {"B\t" + good + "\t\tmany", reading.Absurd, "target", "", "Row 3, column target: This number cannot be meant"},
		"minus one":              {"B\tWe will reply within -1 days of receipt.\t\t80", reading.Absurd, "standard_en", "", "This number cannot be meant"},
		"ten thousand years":     {"B\tWe will reply within 10,000 years of receipt.\t\t80", reading.Absurd, "standard_en", "", "This number cannot be meant"},
		"letters turned round":   {"B\tWe will reply within \u202e01 working\u202c days of receipt.\t\t80", reading.Hidden, "standard_en", "", "Hidden characters turn the letters"},
		"other languages":        {"B\t" + good + "\tNous répondrons dans les 90 jours ouvrables.\t80", reading.Languages, "standard_fr", reading.NumbersDiffer, "Row 3, column standard_fr: The languages name different limits"},
		"too few cells":          {"B\tWe will reply within 10 days of receipt.", reading.Calendar, "standard_en", reading.ColumnsMissing, "cells missing: 1. Rows: 3"},
		"a megabyte":             {"B\t" + strings.Repeat("we will reply within 5 days and ", 1<<15) + "\t\t80", reading.Long, "standard_en", "", "Row 3, column standard_en: This sentence is too long"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := tableOf(goodRow, bad.row, goodRow)
			document, code := readAs(t, text)
			if code != exitFindings || len(document.Sentences) != 3 {
				t.Fatalf("%d with %d sentences", code, len(document.Sentences))
			}
			isGood(t, document.Sentences[0])
			isGood(t, document.Sentences[2])
			got := document.Sentences[1]
			if got.Line != 3 || got.ID != "B" || !got.asks(bad.topic, bad.column) || bad.topic != reading.Calendar && got.Sure != reading.Unsure {
				t.Errorf("%s: %.400v", got.Sure, got.Questions)
			}
			if bad.defect != "" && !slices.Contains(got.Defects, bad.defect) {
				t.Errorf("defects %v", got.Defects)
			}
			told := vaadaReading(t, text, "promise", "read", "-").ends(t, exitFindings, bad.shows)
			if strings.ContainsAny(told.out, "\u202e\x1b") || !utf8.ValidString(told.out) || len(told.out) > 5000 {
				t.Errorf("it was shown as it stands: %.300q", told.out)
			}
			linted, code := lintedAs(t, text)
			if code != exitFindings || !slices.ContainsFunc(linted.Findings, func(f lintFinding) bool { return f.Line == 3 && f.Severity != lint.Hint }) {
				t.Errorf("lint ended with %d: %+v", code, linted.Totals)
			}
		})
	}
}

func TestATableWithoutAColumnOfSentencesIsRefused(t *testing.T) {
	t.Parallel()
	for _, verb := range []string{"read", "lint"} {
		vaadaReading(t, "name\tcolour\nBahar\tgreen\n", "promise", verb, "-").ends(t, exitUsage, "No column holds sentences")
	}
}

func TestTenThousandRowsAreRead(t *testing.T) {
	t.Parallel()
	var table strings.Builder
	table.WriteString("id\tpromise\n")
	for at := range 10_000 {
		fmt.Fprintf(&table, "%d\tWe will reply to your letter within %d working days of receipt.\n", at, at%90+1)
	}
	begun := time.Now()
	document, code := readAs(t, table.String())
	if code != exitFine || document.Totals.Promises != 10_000 {
		t.Errorf("%d: %+v", code, document.Totals)
	}
	for at, s := range document.Sentences {
		if s.Line != at+2 || s.Promise.Limit.Value != int64(at%90+1) {
			t.Fatalf("row %d was read as %+v", at, s)
		}
	}
	if took := time.Since(begun); took > 20*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestTheDefectsOfATableAreCounted(t *testing.T) {
	t.Parallel()
	text := "standard\ttarget\tvolume\n" + good + "\t\t500\n" + good + "\t90\t\n" + good + "\t90\t7\n" + good + "\t90\t7\n"
	document, code := readAs(t, text)
	if code != exitFindings || len(document.Defects) != 3 {
		t.Fatalf("%d: %+v", code, document.Defects)
	}
	for at, want := range []readDefect{
		{reading.WithoutTarget, "no target", 1, []int{2}},
		{reading.WithoutVolume, "nothing was counted", 1, []int{3}},
		{reading.FewItems, "too few to judge", 2, []int{4, 5}},
	} {
		if got := document.Defects[at]; got.Defect != want.Defect || got.Says != want.Says || got.Count != want.Count || !slices.Equal(got.Rows, want.Rows) {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	vaadaReading(t, text, "promise", "read", "-").ends(t, exitFindings, "too few to judge: 2. Rows: 4 5")
}

func TestTheSampleCharterIsLintedWithoutAnError(t *testing.T) {
	t.Parallel()
	got := vaada(t, "promise", "lint", "../../charter/starter/home/promises.yaml", "--json").ends(t, exitFindings)
	var document lintDocument
	if err := json.Unmarshal([]byte(got.out), &document); err != nil {
		t.Fatal(err)
	}
	if document.Totals.Errors != 0 || document.Totals.Warnings == 0 {
		t.Errorf("%+v", document.Totals)
	}
	for _, f := range document.Findings {
		if f.Rule < 1 || f.Rule > 15 || f.Promise == "" || f.Says == "" {
			t.Errorf("%+v", f)
		}
	}
}

// A list may be one promise, as it is stored.
func TestPromisesAreLintedInEveryFormTheyAreKeptIn(t *testing.T) {
	t.Parallel()
	stored := string(promise.Encode(promise.Promise{Key: "one"}))
	for name, text := range map[string]string{
		"stored": stored, "list": "[" + stored + "]", "charter": `{"promises": [` + stored + `]}`,
		"yaml": "- key: one\n", "yaml of a charter": "name: {en: x}\npromises:\n- key: one\n",
	} {
		document, code := lintedAs(t, text)
		if code != exitFindings || document.Totals.Errors == 0 || document.Findings[0].Promise != "one" {
			t.Errorf("%s: %d %+v", name, code, document.Totals)
		}
	}
}

func TestAPromiseThatCannotBeReadLosesNoOther(t *testing.T) {
	t.Parallel()
	document, code := lintedAs(t, "- {key: one, colour: green}\n- {key: two}\n")
	if code != exitFindings || document.Findings[0].Promise != "#1" || !strings.Contains(document.Findings[0].Says, "Promise 1 of this file cannot be read") {
		t.Fatalf("%d %+v", code, document)
	}
	if last := document.Findings[len(document.Findings)-1]; last.Promise != "two" {
		t.Errorf("%+v", last)
	}
}

func TestAFileWithoutPromisesIsWrongUsage(t *testing.T) {
	t.Parallel()
	vaadaReading(t, "{}", "promise", "lint", "-").ends(t, exitUsage, "There are no promises in this file")
	vaadaReading(t, "{\"promises\": [}", "promise", "lint", "-").ends(t, exitUsage)
	vaadaReading(t, "promises:\n- key: one\n  owner: [a\n", "promise", "lint", "-").ends(t, exitUsage, "Line 3 of the file - cannot be read")
}

// What is of a wrong kind is named as it stands in the file, and not as the
// program holds it.
func TestAValueOfTheWrongKindIsNamed(t *testing.T) {
	t.Parallel()
	document, _ := lintedAs(t, "- {key: one, limit: {value: soon}}\n")
	if said := document.Findings[0].Says; !strings.Contains(said, "limit.value") || strings.Contains(said, "Go ") {
		t.Error(said)
	}
}

func TestLintShowsWhatARepairedPromiseSays(t *testing.T) {
	t.Parallel()
	vaada(t, "promise", "lint", "../../charter/starter/home/promises.yaml").
		ends(t, exitFindings, "warning · 12 · on_miss: Nothing is said about a miss.", "Repaired: If we cannot keep this promise, we will tell you why", "Errors: 0.")
}

func TestHintsAloneAreFine(t *testing.T) {
	t.Parallel()
	text := "In at least 90% of cases we will reply to your letter within 10 working days of receipt."
	document, code := lintedAs(t, text)
	if code != exitFine || document.Totals.Hints == 0 || document.Totals.Errors+document.Totals.Warnings > 0 {
		t.Errorf("%d %+v", code, document)
	}
	vaadaReading(t, "Our promises to you", "promise", "lint", "-").ends(t, exitFine, "Nothing was found.")
}
