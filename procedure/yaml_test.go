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
