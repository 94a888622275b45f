package promise_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"vaada/hours"
	"vaada/promise"
)

// A wrong number, a wrong unit, a wrong calendar or a wrong currency anywhere
// in a promise of the table is found, as a difference or as a fault.
func TestAWrongNumberInARowsPromiseIsFound(t *testing.T) {
	t.Parallel()
	rows, changes := table(t), 0
	for _, all := range fixtures(t) {
		for _, f := range all {
			var tree any
			if err := json.Unmarshal(promise.Encode(f.Promise), &tree); err != nil {
				t.Fatal(err)
			}
			mutate("", tree, func(place string) {
				wrong, err := json.Marshal(tree)
				if err != nil {
					t.Fatal(err)
				}
				changes++
				p, err := promise.Decode(wrong)
				if err == nil && p.Check() == nil && len(differences(fixture{f.Row, f.Borrows, p}, rows)) == 0 {
					t.Errorf("%s: nobody sees the wrong %s in %s", rows[f.Row], place, wrong)
				}
			})
		}
	}
	t.Logf("%d wrong promises", changes)
	if least := 2 * len(rows); changes < least {
		t.Errorf("%d wrong promises were tried, at least %d must be", changes, least)
	}
}

// others are the words that a measure can be falsified with.
var others = map[string][]string{
	"class": texts(promise.Classes), "unit": texts(hours.Units), "counting": {"working", "clock"},
	"op": {"at least", "at most"}, "moment": texts(promise.Moments), "in": texts(promise.Periods), "period": {"6 months", "week"},
	"currency": {"USD", "GBP", "INR", "TRY"}, "from": {"02-03"}, "to": {"02-03"}, "since": {"2024-03-01"}, "until": {"2025-03-01"},
	"strictness": {"", "below"},
}

func texts[T ~string](all []T) (plain []string) {
	for _, each := range all {
		plain = append(plain, string(each))
	}
	return plain
}

// mutate falsifies one leaf of a tree after the other: each number, each truth,
// and each word of a measure. It leaves the tree as it was.
func mutate(place string, tree any, try func(place string)) {
	switch node := tree.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(node)) {
			if key == "words" || key == "format" || key == "title" || key == "indicator" {
				continue
			}
			was, here := node[key], place+"."+key
			for _, wrong := range falsified(key, was) {
				node[key] = wrong
				try(fmt.Sprintf("%s %v", here, wrong))
			}
			node[key] = was
			mutate(here, was, try)
		}
	case []any:
		for at, was := range node {
			here := fmt.Sprintf("%s[%d]", place, at)
			if text, is := was.(string); is && place == ".repeat.dates" {
				node[at] = "02-03"
				try(here + " for " + text)
				node[at] = was
			}
			mutate(here, was, try)
		}
	}
}

func falsified(key string, was any) (wrong []any) {
	switch value := was.(type) {
	case float64:
		for _, other := range []float64{value + 977, value + 1, value - 1, math.Floor(value / 2), 10 * value} {
			if other != value {
				wrong = append(wrong, other)
			}
		}
	case bool:
		if key != "claimed" { // of which the table seldom tells
			wrong = append(wrong, !value)
		}
	case string:
		for _, other := range others[key] {
			if other != value {
				wrong = append(wrong, other)
			}
		}
	}
	return wrong
}
