package practice_test

import (
	"fmt"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/practice"
)

// loops is a chart of so many boxes: questions that the usual answer leads on from,
// and the other one back, with a field and a count that rules look at in each half.
func loops(boxes int) *procedure.Chart {
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	chart := &procedure.Chart{Format: procedure.Format, Key: "large", Name: english("Large")}
	box := func(n int) string { return fmt.Sprintf("b%d", n) }
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "b0"}}})
	for n := range boxes - 2 {
		each := procedure.Box{
			Key: box(n), Kind: procedure.Question, Label: english(box(n) + "?"),
			Exits: []procedure.Exit{
				{Key: "yes", Label: english("Yes"), Usual: true, To: box(n + 1)},
				{Key: "no", Label: english("No"), To: box(n / 2)},
			},
		}
		switch n % (boxes / 2) {
		case 3:
			each.Fields = []procedure.Field{{Key: "kind", Label: english("Kind"), Type: procedure.ChoiceField, Required: true, Options: []procedure.Option{
				{Key: "one", Label: english("One")}, {Key: "two", Label: english("Two")},
			}}}
		case 5, 11:
			each.Rules = []procedure.Rule{{When: []procedure.Condition{{Field: "kind", Is: procedure.Is, Value: "one"}}, Exit: "yes"}, {Exit: "no"}}
		case 7:
			each.Rules = []procedure.Rule{{When: []procedure.Condition{{Box: box(n - 1), Is: procedure.AtLeast, Value: "3"}}, Exit: "yes"}, {Exit: "no"}}
		}
		chart.Boxes = append(chart.Boxes, each)
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: box(boxes - 2), Kind: procedure.End, Outcome: "solved"})
	return chart
}

// BenchmarkScenarios makes up the customers of a chart, as the first page of a walk
// through it does.
func BenchmarkScenarios(b *testing.B) {
	for _, boxes := range []int{40, 200} {
		b.Run(fmt.Sprintf("%d boxes", boxes), func(b *testing.B) {
			charts := ready(b, loops(boxes))
			b.ReportAllocs()
			for b.Loop() {
				practice.Scenarios(charts, edition)
			}
		})
	}
}
