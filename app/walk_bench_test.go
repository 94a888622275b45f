package app_test

import (
	"fmt"
	"net/url"
	"testing"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
)

// looping is a chart of so many boxes: questions that the usual answer leads on from,
// and the other one back, with a field and a count that rules look at in each half.
func looping(key string, boxes int) *procedure.Chart {
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	chart := &procedure.Chart{Format: procedure.Format, Key: key, Name: english("Large")}
	box := func(n int) string { return fmt.Sprintf("b%d", n) }
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "b0"}}})
	for n := range boxes - 2 {
		each := procedure.Box{
			Key: box(n), Kind: procedure.Question, Label: english(fmt.Sprintf("Is it %d?", n)),
			Exits: []procedure.Exit{
				{Key: "yes", Label: english("Yes"), Usual: true, To: box(n + 1)}, {Key: "no", Label: english("No"), To: box(n / 2)},
			},
		}
		switch n % (boxes / 2) {
		case 3:
			each.Fields = []procedure.Field{{Key: "kind", Label: english("Kind"), Type: procedure.ChoiceField, Required: true, Options: []procedure.Option{
				{Key: "one", Label: english("One")}, {Key: "two", Label: english("Two")},
			}}}
		case 5:
			each.Rules = []procedure.Rule{{When: []procedure.Condition{{Field: "kind", Is: procedure.Is, Value: "one"}}, Exit: "yes"}, {Exit: "no"}}
		case 7:
			each.Rules = []procedure.Rule{{When: []procedure.Condition{{Box: box(n - 1), Is: procedure.AtLeast, Value: "3"}}, Exit: "yes"}, {Exit: "no"}}
		}
		chart.Boxes = append(chart.Boxes, each)
	}
	chart.Boxes = append(chart.Boxes, procedure.Box{Key: box(boxes - 2), Kind: procedure.End, Label: english("Solved"), Outcome: "solved"})
	return chart
}

// BenchmarkWalkThrough measures a page of a walk with a made-up customer, on what is
// being written, as the house answers it: the first after each change, and those that
// follow.
func BenchmarkWalkThrough(b *testing.B) {
	d := testkit.SQLite(b)
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(b.Context(), rooms, testkit.Hand().Now())
	must := func(err error) {
		b.Helper()
		if err != nil {
			b.Fatal(err)
		}
	}
	must(err)
	a, err := app.New(b.Context(), app.Config{DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys()})
	must(err)
	b.Cleanup(a.Close)
	ayesha := staff[sample.Ayesha]
	link, err := a.People.MakeLink(b.Context(), people.Program(), ayesha.ID, true)
	must(err)
	begun, err := a.People.SignInByLink(b.Context(), link, people.Entrance{})
	must(err)
	at := manager{b, a, ayesha, begun.Token}
	for _, boxes := range []int{40, 200} {
		key, err := a.Editions.Begin(b.Context(), ayesha, procedure.Sort, language.NewText(language.English, fmt.Sprintf("Walk %d", boxes)))
		must(err)
		parts, err := looping(key, boxes).Parts()
		must(err)
		must(d.Deed(b.Context(), func(tx *db.Tx) error {
			for n, part := range parts {
				if part.Kin() == "boxes" {
					part.Place = fmt.Sprintf("%04d", n+1)
					if _, err := procedure.Papers.Write(tx, ayesha, key, part, "", 0, rooms.Hand.Now()); err != nil {
						return err
					}
				}
			}
			return nil
		}))
		page := "/procedures/" + key + "/walk?edition=draft"
		at.named(fmt.Sprintf("%d_boxes", boxes), page)
		at.named(fmt.Sprintf("%d_boxes_from_one", boxes), page+"&from=b20")
		b.Run(fmt.Sprintf("%d_boxes_after_a_change", boxes), func(b *testing.B) {
			n := 0
			at := manager{b, a, ayesha, begun.Token}
			most(b, func() {
				n++
				must(func() error {
					_, err := a.Procedures.Edit(b.Context(), ayesha, key, procedure.Seen{}, procedure.Rename("b3", language.English, fmt.Sprintf("Is it %d?", n)))
					return err
				}())
				if answer := at.ask("GET", page, url.Values(nil)); answer.Code != 200 {
					b.Fatal(answer.Code)
				}
			})
		})
	}
}
