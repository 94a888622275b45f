package drawing_test

import (
	"strings"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
)

// The list below a drawing says all that the drawing shows, and what to do and to say;
// the page is in the reader's language, and what is in another says so.
func TestAPageListsAllThatItsDrawingShows(t *testing.T) {
	t.Parallel()
	words := func(text string) language.Text { return language.NewText(language.English, text) }
	minutes := func(n int64) hours.Limit {
		return hours.Limit{Value: n, Unit: hours.InMinutes, Counting: hours.Working}
	}
	chart := &procedure.Chart{Key: "mend", Name: words("Mend it & go"), Summary: words("How it is mended."), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "look"}}},
		{
			Key: "look", Kind: procedure.Step, Label: words("Look at it"), Instruction: words("Open the lid."), Say: words("May I?"),
			Role: people.Agent, Limit: minutes(7), Knowledge: []string{"lids"}, Exits: []procedure.Exit{{To: "who"}},
		},
		{Key: "who", Kind: procedure.Call, Label: words("Ask who it is"), Chart: "identity", Exits: []procedure.Exit{{To: "write"}}},
		{Key: "write", Kind: procedure.Mail, Label: words("Write"), Message: &procedure.Message{Template: "visit-agreed"}, Exits: []procedure.Exit{{To: "wait"}}},
		{
			Key: "wait", Kind: procedure.Delay, Label: words("Wait for them"), Wait: &procedure.Wait{For: procedure.CustomersReply, After: minutes(9)},
			Exits: []procedure.Exit{{To: "end", Label: words("They wrote")}, {Key: "late", To: "end", TimeOut: true}},
		},
		{Key: "end", Kind: procedure.End, Label: words("Mended"), Outcome: procedure.Solved},
		{Key: "note", Kind: procedure.Note, Label: words("Lids break")},
	}}
	english := drawing.Page(chart, chart, language.Reader{Language: language.English})
	list := english[strings.Index(english, "<ol>"):]
	for _, said := range []string{
		"<strong>Look at it</strong>", "Step", "Open the lid.", "May I?", people.Agent.Say().Plain(language.Reader{Language: language.English}),
		"7", "9", "lids", "identity", "visit-agreed", "They wrote", "Lids break", `href="#end"`, "knowledge",
	} {
		if !strings.Contains(list, said) {
			t.Errorf("the list does not say %q", said)
		}
	}
	urdu := drawing.Page(chart, chart, language.Reader{Language: language.Urdu})
	for _, said := range []string{`<html lang="ur" dir="rtl">`, `lang="en" dir="ltr">Look at it<`, "Mend it &amp; go"} {
		if !strings.Contains(urdu, said) {
			t.Errorf("for who reads Urdu it has no %q", said)
		}
	}
}
