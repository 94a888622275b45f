package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/procedure"
)

const trap = `format: 1
key: trap
name: {en: A trap}
boxes:
  - {key: start, kind: start, exits: [{to: ask}]}
  - {key: ask, kind: step, label: {en: Ask again}, exits: [{to: ask}]}
  - {key: end, kind: end, label: {en: Solved}, outcome: solved}
`

func TestProcedureCheckTellsWhatIsWrong(t *testing.T) {
	t.Parallel()
	got := vaadaReading(t, trap, "procedure", "check", "-", "--json")
	var document checkedChart
	if err := json.Unmarshal([]byte(got.out), &document); err != nil {
		t.Fatalf("%v: %s%s", err, got.out, got.err)
	}
	if got.code != exitFindings || document.Key != "trap" || document.Boxes != 3 || len(document.Findings) == 0 {
		t.Fatalf("%d: %+v", got.code, document)
	}
	for _, l := range []string{"en", "ur", "hi", "tr"} {
		told := vaadaReading(t, trap, "--lang", l, "procedure", "check", "-")
		if told.code != exitFindings || !strings.Contains(told.out, "ask") {
			t.Errorf("%s: %d: %s%s", l, told.code, told.out, told.err)
		}
	}
	sound := vaadaReading(t, "", "procedure", "check", "../../procedure/starter/service-by-telephone.yaml")
	if sound.code != 0 {
		t.Errorf("%d: %s%s", sound.code, sound.out, sound.err)
	}
	broken := vaadaReading(t, "format: 1\nkey: [", "procedure", "check", "-")
	if broken.code != exitFindings || broken.out != "" || broken.err == "" {
		t.Errorf("%d: %s%s", broken.code, broken.out, broken.err)
	}
}

// A file that is no chart, or more than one, is refused or told of with a sentence
// and the line; the largest is walked.
func TestBadChartsAreToldWithTheirLine(t *testing.T) {
	t.Parallel()
	const head, end = "format: 1\nkey: t\nname: {en: T}\nboxes:\n  - {key: start, kind: start, exits: [{to: b0}]}\n", "  - {key: end, kind: end, label: {en: End}, outcome: solved}\n"
	steps := func(count int) string {
		var out strings.Builder
		for n := range count {
			to := fmt.Sprintf("b%d", n+1)
			if n == count-1 {
				to = "end"
			}
			fmt.Fprintf(&out, "  - {key: b%d, kind: step, label: {en: Do %d}, exits: [{to: %s}]}\n", n, n, to)
		}
		return head + out.String() + end
	}
	long := strings.Repeat("x", procedure.LongText)
	for name, row := range map[string]struct{ file, walk, check string }{
		"nothing":       {" ", "Standard input is empty", "Standard input is empty"},
		"many boxes":    {steps(procedure.MostBoxes - 2), "customer 1 of 1", "more than 60 boxes"},
		"too many":      {steps(procedure.MostBoxes - 1), "Line 5: The chart has more than 5,000 boxes", "Line 5: The chart has more than 5,000 boxes"},
		"a long label":  {strings.Replace(steps(1), "Do 0", long, 1), "customer 1 of 1", "warning · line 6 · b0: The words of"},
		"a longer one":  {strings.Replace(steps(1), "Do 0", long+"x", 1), "Line 6: Box b0: A text is longer", "Line 6: Box b0: A text is longer"},
		"in a circle":   {head + "  - {key: b0, kind: procedure, chart: t, label: {en: Me}, exits: [{to: end}]}\n" + end, "error · Me comes back to its own procedure", "error · line 6 · b0: Me comes back"},
		"twice the key": {steps(1) + "  - {key: b0, kind: step, label: {en: Do 1}, exits: [{to: end}]}\n", "Line 6: Two boxes have the key b0", "error · line 6, 8 · b0, b0: Two boxes"},
		"an alias bomb": {"a: &a [x,x]\nb: &b [*a,*a]\n" + steps(1), "Line 1: Anchors and aliases", "Line 1: Anchors and aliases"},
		"deep nesting":  {"name: " + strings.Repeat("[", 100_000), "Line 1: Too many things stand inside", "Line 1: Too many things stand inside"},
	} {
		for command, want := range map[string]string{"walk": row.walk, "check": row.check} {
			got := vaadaReading(t, row.file, "procedure", command, "-")
			said := strings.NewReplacer("\u2066", "", "\u2068", "", "\u2069", "").Replace(got.out + got.err)
			if got.code == exitFine || !strings.Contains(said, want) {
				t.Errorf("%s, %s: %d %.300s", name, command, got.code, said)
			}
		}
	}
}

// loose has an end that leads on and two answers of one key.
const loose = `format: 1
key: loose
name: {en: Loose}
boxes:
  - {key: start, kind: start, exits: [{to: ask}]}
  - key: ask
    kind: question
    label: {en: "Does it work again?"}
    say: {en: Please switch it on.}
    exits: [{key: a, to: end, usual: true, label: {en: "Yes"}}, {key: a, to: help, label: {en: "No"}}]
  - {key: help, kind: step, label: {en: Help the customer}, exits: [{to: ask}]}
  - {key: end, kind: end, label: {en: Solved}, outcome: solved, exits: [{to: ask}]}
`

func TestProcedureCheckShowsTheWayAndRepairs(t *testing.T) {
	t.Parallel()
	better := filepath.Join(t.TempDir(), "better.yaml")
	told := vaadaReading(t, loose, "procedure", "check", "-", "--repair", better)
	for _, words := range []string{"The shortest way there: ", "Does it work again?", "Solved", "--repair"} {
		if !strings.Contains(told.out, words) {
			t.Errorf("%q is not in %s%s", words, told.out, told.err)
		}
	}
	if again := vaadaReading(t, "", "procedure", "check", better); told.code != exitFindings || again.code != exitFine {
		t.Errorf("%d, then %d: %s%s", told.code, again.code, again.out, again.err)
	}
}

// A made-up customer is walked along, a wrong turn is told and asked again, and
// what was typed that is no choice is asked again too.
func TestProcedureWalkTellsWrongTurns(t *testing.T) {
	t.Parallel()
	const fixed = `format: 1
key: fixed
name: {en: Fixed}
boxes:
  - {key: start, kind: start, exits: [{to: ask}]}
  - key: ask
    kind: question
    label: {en: "Does it work again?"}
    say: {en: Please switch it on.}
    exits: [{key: y, to: end, usual: true, label: {en: "Yes"}}, {key: n, to: help, label: {en: "No"}}]
  - {key: help, kind: step, label: {en: Help the customer}, exits: [{to: ask}]}
  - {key: end, kind: end, label: {en: Solved}, outcome: solved}
`
	chart := filepath.Join(t.TempDir(), "fixed.yaml")
	if err := os.WriteFile(chart, []byte(fixed), 0o600); err != nil {
		t.Fatal(err)
	}
	vaadaReading(t, "1\nseven\n9\n2\n\n1\n", "procedure", "walk", chart).ends(t, exitFindings,
		"customer 1 of 1", "Please switch it on.", "What happens: No", "That is a wrong turn: it leads to Solved", "Wrong turns: 1")
	vaadaReading(t, "2\n\n1\n", "procedure", "walk", chart).ends(t, exitFine, "The case has ended: Solved. Wrong turns: 0")
	vaadaReading(t, "2\n", "procedure", "walk", chart).ends(t, exitFindings, "broken off")
	vaadaReading(t, "", "procedure", "walk", chart, "--scenario", "2").ends(t, exitUsage, "1 made-up customers")
	there := put(t, filepath.Join(t.TempDir(), "there.yaml"), strings.Replace(fixed, "exits: [{to: ask}]}\n  - {key: end",
		"exits: [{to: sent}]}\n  - {key: sent, kind: end, label: {en: Helped}, outcome: solved}\n  - {key: end", 1))
	vaadaReading(t, "2\n\n", "procedure", "walk", there).ends(t, exitFine, "The case has ended: Helped.")
	for _, l := range []string{"ur", "hi", "tr"} {
		vaadaReading(t, strings.Repeat("1\n2\n3\n4\n5\n", 200), "--lang", l, "procedure", "walk", "../../procedure/starter/service-by-telephone.yaml").
			ends(t, exitFindings, map[string]string{"ur": "غلط راستے", "hi": "गलत रास्ते", "tr": "Yanlış yollar"}[l])
	}
	var document scenarios
	got := vaadaReading(t, "", "procedure", "walk", "../../procedure/starter/complaint-by-email.yaml", "--json")
	if err := json.Unmarshal([]byte(got.out), &document); err != nil || len(document.Scenarios) < 5 || len(document.Missed) > 0 {
		t.Errorf("%v: %.300s%s", err, got.out, got.err)
	}
}

// A chart is walked, and tried, with those it calls: found beside it by their key,
// or named. One that is nowhere is said where the walk comes to it.
func TestProcedureWalkEntersWhatAChartCalls(t *testing.T) {
	t.Parallel()
	const corpus = "../../procedure/drawing/testdata/corpus/"
	var document scenarios
	got := vaadaReading(t, "", "procedure", "walk", corpus+"address.yaml", "--json")
	if err := json.Unmarshal([]byte(got.out), &document); err != nil || len(document.Missed) > 0 {
		t.Errorf("%v: %.300s%s", err, got.out, got.err)
	}
	if !strings.Contains(got.out, `"chart": "identity"`) {
		t.Errorf("nobody walks the chart that is called: %.300s", got.out)
	}
	vaadaReading(t, "", "procedure", "try", corpus+"address.yaml", "--cases", "500").
		ends(t, exitFine, "» Who is calling", "Made-up cases: 500")

	moved := filepath.Join(t.TempDir(), "moved.yaml")
	content, err := os.ReadFile(corpus + "address.yaml")
	if err != nil {
		t.Fatal(err)
	}
	put(t, moved, string(content))
	named := vaadaReading(t, "", "procedure", "walk", moved, corpus+"identity.yaml", "--json")
	if named.out != got.out || named.code != exitFine {
		t.Errorf("named it is another: %d %.300s%s", named.code, named.out, named.err)
	}
	const lacks = "calls a procedure that is not among the files"
	vaadaReading(t, "", "procedure", "walk", moved).ends(t, exitFindings, "No made-up case takes these ways out: ", lacks, "identity.yaml")
	vaadaReading(t, "2\n", "procedure", "walk", moved, "--scenario", "0").ends(t, exitFindings, "error · ", lacks, "cannot go on from here")
	vaadaReading(t, "", "procedure", "try", moved, "--cases", "500").
		ends(t, exitFine, "not among the files, so they take no time here")
	put(t, filepath.Join(filepath.Dir(moved), "identity.yaml"), "format: 1\nkey: [")
	vaadaReading(t, "", "procedure", "walk", moved).ends(t, exitFindings, "identity.yaml", "Line 2")
}

// A draft is walked as far as it goes, and what is wrong with it is said where it
// is met.
func TestProcedureWalkGoesAsFarAsADraftDoes(t *testing.T) {
	t.Parallel()
	const draft = `format: 1
key: draft
name: {en: A draft}
boxes:
  - {key: start, kind: start, exits: [{to: ask}]}
  - {key: ask, kind: question, label: {en: "Does it work?"}, say: {en: Try it.}, exits: [{key: "y", to: mend, usual: true, label: {en: "Yes"}}, {key: "n", to: moon, label: {en: "No"}}]}
  - {key: mend, kind: step, label: {en: Mend it}}
`
	dir := t.TempDir()
	chart := put(t, filepath.Join(dir, "draft.yaml"), draft)
	vaadaReading(t, "1\n", "procedure", "walk", chart).ends(t, exitFindings,
		"No made-up customer comes to an end", "error · The chart has no end", "Try it.", "An arrow from", "Mend it", "Nothing follows")
	vaadaReading(t, "2\n", "procedure", "walk", chart).ends(t, exitFindings, "leads nowhere", "cannot go on from here")
	ending := put(t, filepath.Join(dir, "ending.yaml"), draft+"  - {key: end, kind: end, label: {en: Solved}, outcome: solved}\n")
	vaadaReading(t, "1\n", "procedure", "walk", ending, "--scenario", "0").ends(t, exitFindings, "Nothing follows")
	vaadaReading(t, "", "procedure", "try", ending).ends(t, exitFindings, "leads nowhere")
	vaadaReading(t, "", "procedure", "walk", ending, "--json").ends(t, exitFindings, `"scenarios"`)
}

// What stands in a file is found, how the command was called is a usage, and a file
// that cannot be read or written is a failure: with every command alike.
func TestProcedureCommandsEndAlike(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	bad := put(t, filepath.Join(dir, "bad.yaml"), "format: 1\nkey: [")
	large := put(t, filepath.Join(dir, "large.yaml"), strings.Repeat("# chart\n", procedure.LargeFile/8)+"format: 1\n")
	good := "../../procedure/starter/service-by-telephone.yaml"
	out := filepath.Join(dir, "x.svg")
	for command, more := range map[string][]string{"check": nil, "draw": {"-o", out}, "walk": nil, "try": nil} {
		of := func(file string, and ...string) answered {
			return vaadaReading(t, "", append(append([]string{"procedure", command, file}, more...), and...)...)
		}
		of(bad).ends(t, exitFindings, "Line 2")
		of(large).ends(t, exitFindings, "larger than 8 MB")
		of(filepath.Join(dir, "none.yaml")).ends(t, exitFailure, "none.yaml", "cannot be read")
		of(good, "--nonsense").ends(t, exitUsage, "--nonsense")
	}
	vaadaReading(t, "", "procedure", "check", good, "--repair", filepath.Join(dir, "none", "x.yaml")).ends(t, exitFailure, "cannot be written")
	vaadaReading(t, "", "procedure", "check", good, "--repair", "-").ends(t, exitUsage, "Name a file")
	vaadaReading(t, "", "procedure", "try", good, "--cases", "0").ends(t, exitUsage, "from 1 to 10,000,000")
	vaadaReading(t, "", "procedure", "try", good, "--cases", "10000001").ends(t, exitUsage, "from 1 to 10,000,000")
	vaadaReading(t, "", "procedure", "walk", good, good).ends(t, exitFindings, "In service-by-telephone.yaml", "A file before it")
	content, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	vaadaReading(t, string(content), "procedure", "walk", "-").ends(t, exitFindings, "nobody can answer there")
}

// A file that could not be written leaves nothing, and takes nothing that lay there.
func TestAFileThatCannotBeWrittenLeavesNothing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	out := filepath.Join(dir, "x.svg")
	if err := os.MkdirAll(filepath.Join(out, "a folder has the name"), 0o700); err != nil {
		t.Fatal(err)
	}
	put(t, out+".part", "somebody's own")
	said := vaadaReading(t, "", "procedure", "draw", "../../procedure/starter/service-by-telephone.yaml", "-o", out).ends(t, exitFailure, "cannot be written")
	if causes := strings.Count(said.err, "\n"); causes != 2 {
		t.Errorf("one sentence and one cause are %q", said.err)
	}
	left, err := os.ReadDir(dir)
	mine, wrong := os.ReadFile(out + ".part")
	if err != nil || wrong != nil || len(left) != 2 || string(mine) != "somebody's own" {
		t.Errorf("there are %v, and %q: %v %v", left, mine, err, wrong)
	}
}

// A finding about no box names none, and one about some names the lines of the first.
func TestProcedureCheckSaysWhereOnlyWhereThereIsAPlace(t *testing.T) {
	t.Parallel()
	const startless = "format: 1\nkey: s\nname: {en: S}\nboxes:\n  - {key: end, kind: end, label: {en: Solved}, say: {en: Done.}, outcome: solved}\n"
	got := vaadaReading(t, startless, "procedure", "check", "-").ends(t, exitFindings, "error: The chart has no start.")
	if strings.Contains(got.out, "· :") {
		t.Errorf("it says nothing before the colon: %s", got.out)
	}
	vaadaReading(t, loose, "procedure", "check", "-", "--json").ends(t, exitFindings, `"lines": [`)
}

func TestProcedureSchemaIsThePublishedOne(t *testing.T) {
	t.Parallel()
	published, err := os.ReadFile("../../procedure/chart.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if got := vaadaReading(t, "", "procedure", "schema"); got.code != exitFine || got.out != string(published) {
		t.Errorf("%d: %.200s%s", got.code, got.out, got.err)
	}
}

func TestProcedureTryTellsOfAYear(t *testing.T) {
	t.Parallel()
	chart := "../../procedure/starter/service-by-telephone.yaml"
	vaadaReading(t, "", "procedure", "try", chart, "--cases", "2000").ends(t, exitFine, "Made-up cases: 2,000", "Answer the call: entered 2,", "Ended as Solved: 1,", "nine of ten within")
	var document triedChart
	got := vaadaReading(t, "", "procedure", "try", chart, "--cases", "1000", "--json")
	if err := json.Unmarshal([]byte(got.out), &document); err != nil || len(document.Ended) == 0 || document.Ended[0].Outcome != "solved" ||
		document.Ended[0].Label != "Solved" || document.Ended[0].Cases < 500 || len(document.Paths) == 0 || document.Boxes[1].Label == "" {
		t.Errorf("%v: %.300s%s", err, got.out, got.err)
	}
}

func TestProcedureDrawWritesAPictureOrAPage(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	chart := "../../procedure/starter/service-by-telephone.yaml"
	for name, begins := range map[string]string{"x.svg": "<?xml", "x.html": "<!doctype html>"} {
		out := filepath.Join(dir, name)
		if got := vaadaReading(t, "", "--lang", "ur", "procedure", "draw", chart, "-o", out); got.code != 0 {
			t.Fatalf("%d: %s%s", got.code, got.out, got.err)
		}
		drawn, err := os.ReadFile(out)
		if err != nil || !strings.HasPrefix(string(drawn), begins) || !strings.Contains(string(drawn), "درخواست لکھیں") {
			t.Errorf("%s: %v: %.80s", name, err, drawn)
		}
	}
	older := filepath.Join(dir, "x.svg")
	if got := vaadaReading(t, "", "procedure", "draw", chart, "--since", "../../procedure/starter/complaint-by-email.yaml", "-o", older); got.code != 0 {
		t.Fatalf("%d: %s%s", got.code, got.out, got.err)
	}
	if drawn, err := os.ReadFile(older); err != nil || !strings.Contains(string(drawn), "+ new") || !strings.Contains(string(drawn), "− taken out") {
		t.Errorf("%v: what changed is not said: %.80s", err, drawn)
	}
	if got := vaadaReading(t, "", "procedure", "draw", chart, "-o", filepath.Join(dir, "x.png")); got.code == 0 || !strings.Contains(got.err, ".svg") {
		t.Errorf("%d: %s%s", got.code, got.out, got.err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 2 {
		t.Errorf("in the folder stand %v, %v", left, err)
	}
}
