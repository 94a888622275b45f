package procedure_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/starter"
)

const small = `format: 1
key: small
name: {en: Small}
boxes:
  - key: start
    kind: start
    exits: [{to: end}]
  - {key: end, kind: end, outcome: solved}
`

func TestAChartComesBackFromItsFilesAsItWas(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	for _, chart := range charts {
		file, err := procedure.WriteYAML(chart)
		if err != nil {
			t.Fatal(err)
		}
		again, err := procedure.ReadYAML(file)
		if err != nil {
			t.Fatalf("%v\n%s", err, file)
		}
		first, hash, err := procedure.Encode(chart)
		if err != nil {
			t.Fatal(err)
		}
		second, same, err := procedure.Encode(again)
		if err != nil || hash != same {
			t.Fatalf("%s: %v\n%s", chart.Key, err, cmp.Diff(string(first), string(second)))
		}
		stored, err := procedure.Decode(first)
		if err != nil {
			t.Fatal(err)
		}
		if third, _, _ := procedure.Encode(stored); !bytes.Equal(first, third) {
			t.Fatalf("%s changed in storage: %s", chart.Key, cmp.Diff(string(first), string(third)))
		}
	}
}

// every is a chart with a box of every kind and all that boxes can have.
const every = `format: 1
key: every
name: {en: Every kind}
touchpoints: [telephone]
requests: [service]
boxes:
  - {key: start, kind: start, exits: [{to: record}]}
  - key: record
    kind: step
    label: {en: Record}
    instruction: {en: Write it down.}
    say: {en: Please tell us.}
    public: {en: Recorded}
    role: agent
    limit: {value: 5, unit: minute, counting: working}
    promise: visit
    event: "own: recorded"
    action: record-request
    knowledge: [frost]
    clause: refunds-amount
    fields:
      - {key: when, label: {en: When}, hint: {en: A day}, type: datetime, required: true}
      - {key: price, label: {en: Price}, type: money, currency: PKR, delegated: refund}
      - {key: kind, label: {en: Kind}, type: choice, options: [{key: a, label: {en: A}}, {key: b, label: {en: B}}]}
    exits: [{to: decide}, {key: gone, to: call, alternate: true, label: {en: Gone}}]
  - key: decide
    kind: question
    label: {en: "Which?"}
    rules: [{when: [{field: kind, is: "=", value: a}, {box: record, is: "<=", value: "3"}], exit: a}, {exit: b}]
    exits: [{key: a, to: call, usual: true, label: {en: A}}, {key: b, to: tell, label: {en: B}}]
  - key: call
    kind: wait
    label: {en: Wait}
    wait: {for: call-back, until: when, timeOut: {value: 1, unit: day, counting: clock}}
    exits: [{to: tell}, {key: late, to: tell, timeOut: true}]
  - {key: tell, kind: message, label: {en: Tell}, message: {template: thanks, touchpoint: email, edit: true}, exits: [{to: look}]}
  - {key: look, kind: look-up, label: {en: Look}, record: account, exits: [{to: sub}]}
  - {key: sub, kind: procedure, label: {en: Sub}, chart: other, exits: [{key: good, to: end, outcome: solved}, {key: rest, to: end}]}
  - {key: end, kind: end, label: {en: End}, outcome: solved}
  - {key: remark, kind: note, label: {en: Remark}}
  - {key: later, kind: card, label: {en: Later}}
`

func TestEveryKindOfBoxComesBackFromItsFile(t *testing.T) {
	t.Parallel()
	chart, err := procedure.ReadYAML([]byte(every))
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range procedure.Kinds {
		if !slices.ContainsFunc(chart.Boxes, func(b procedure.Box) bool { return b.Kind == kind }) {
			t.Errorf("no box is a %s", kind)
		}
	}
	file, err := procedure.WriteYAML(chart)
	if err != nil {
		t.Fatal(err)
	}
	again, err := procedure.ReadYAML(file)
	if diff := cmp.Diff(chart, again); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
}

func TestABadFileIsRefusedWithItsLine(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", procedure.LongText+1)
	for name, row := range map[string]struct{ file, want string }{
		"empty":           {"", "Line 1: There is no chart in this file."},
		"a list":          {"- 1\n- 2\n", "Line 1: There is no chart"},
		"unknown part":    {small + "colour: red\n", "Line 9: This is not a part of a chart"},
		"unknown kind":    {strings.Replace(small, "kind: end", "kind: exit", 1), "Line 8: Box end: “exit” is not known here. Use one of: start, step"},
		"other format":    {strings.Replace(small, "format: 1", "format: 9", 1), "Line 1: The chart has format 9."},
		"no format":       {strings.Replace(small, "format: 1\n", "", 1), "The chart has format 0."},
		"bad key":         {strings.Replace(small, "key: small", "key: Small Chart", 1), "Line 2: “Small Chart” cannot name anything."},
		"twice":           {small + "key: again\n", "Line 9: The same part stands here twice."},
		"wrong shape":     {strings.Replace(small, "boxes:", "boxes: 7\nrest:", 1), "Line 4: What stands here has another form"},
		"bad indentation": {strings.Replace(small, "    kind: start", "   kind: start", 1), "The file cannot be read from here on"},
		"alias":           {small + "summary: &a {en: x}\n", "Line 9: Anchors and aliases"},
		"alias bomb":      {"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "Line 1: Anchors and aliases"},
		"nested lists":    {"a: " + strings.Repeat("[", 100_000), "Line 1: Too many things stand inside one another"},
		"nested maps":     {"a: " + strings.Repeat("{a: ", 100_000), "Line 1: Too many things stand inside one another"},
		"nested dashes":   {strings.Repeat("- ", 100_000), "Line 1: Too many things stand inside one another"},
		"nested keys":     {strings.Repeat("? ", 100_000), "Line 1: Too many things stand inside one another"},
		"many keys":       {strings.Repeat("a: b\n", 1<<18), "Line 101: There are more than 100 of one kind here."},
		"many in braces":  {"a: {" + strings.Repeat("a: b, ", 1<<18), "Line 1: There are more than 100 of one kind here."},
		"not text":        {small + "summary: {en: \"\xff\"}\n", "Line 9: This is not text in UTF-8"},
		"long text":       {strings.Replace(small, "en: Small", "en: "+long, 1), "Line 3: A text is longer than 10,000 characters."},
		"other language":  {strings.Replace(small, "en: Small", "fr: Petit", 1), "What stands here has another form"},
		"too many boxes":  {small + strings.Repeat("  - {key: x, kind: note}\n", procedure.MostBoxes), "Line 5: The chart has more than 5,000 boxes."},
		"too large":       {strings.Repeat("# comment\n", procedure.LargeFile/10+1), "larger than 8 MB"},
		"limit of zero":   {strings.Replace(small, "kind: end,", "kind: end, limit: {value: 0, unit: day, counting: clock},", 1), "Line 8: Box end: A time limit is a whole number above 0"},
		"unknown event":   {strings.Replace(small, "kind: end,", "kind: end, event: exploded,", 1), "“exploded” is not known here"},
		"money":           {strings.Replace(small, "kind: end,", "kind: end, fields: [{key: a, type: money}],", 1), "An amount needs the code of its currency, such as \u2066PKR"},
		"field and box":   {strings.Replace(small, "kind: end,", "kind: end, rules: [{exit: a, when: [{field: a, box: b, is: filled}]}],", 1), "Line 8: Box end: What stands here has another form"},
		"neither":         {strings.Replace(small, "kind: end,", "kind: end, rules: [{exit: a, when: [{is: filled}]}],", 1), "Line 8: Box end: “” cannot name anything."},
		"choice":          {strings.Replace(small, "kind: end,", "kind: end, fields: [{key: a, type: choice}],", 1), "A choice needs at least two options."},
	} {
		chart, err := procedure.ReadYAML([]byte(row.file))
		if err == nil {
			t.Errorf("%s was read as %+v", name, chart)
			continue
		}
		f := fault.Of(err)
		plain := func(text string) string {
			return strings.NewReplacer("\u2066", "", "\u2068", "", "\u2069", "").Replace(text)
		}
		if got := plain(f.Say.Plain(language.Reader{Language: language.English})); !strings.Contains(got, plain(row.want)) {
			t.Errorf("%s: %q (%v)\n want %q", name, got, f.Cause, row.want)
		}
		if f.Kind == fault.KindBroken {
			t.Errorf("%s: the fault is ours: %v", name, err)
		}
	}
}

func TestStoredBytesThatAreNoChartAreRefused(t *testing.T) {
	t.Parallel()
	for _, content := range []string{"", "{", "null garbage", `{"format":1}`, `{"format":1,"key":"a","boxes":[{"key":"x"}]}`, `{"colour":"red"}`, "[]", strings.Repeat("[", 1_000_000)} {
		if _, err := procedure.Decode([]byte(content)); err == nil {
			t.Errorf("%.20q was read", content)
		}
	}
}

func FuzzChartFile(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("starter", "*.yaml"))
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Add([]byte(small))
	f.Add([]byte("a: &a [*a]\n"))
	f.Add([]byte(strings.Repeat("- [{", 300)))
	f.Add([]byte("? - ? |\n  x\n: !!binary x\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		chart, err := procedure.ReadYAML(content)
		if err != nil {
			if f := fault.Of(err); f.Kind == fault.KindBroken || f.Say.IsZero() {
				t.Fatalf("no sentence for it: %v", err)
			}
			return
		}
		procedure.Check(chart, procedure.Facts{})
		procedure.Outline(chart)
		stored, _, err := procedure.Encode(chart)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := procedure.Decode(stored); err != nil {
			t.Fatalf("what was read cannot be stored: %v", err)
		}
	})
}
