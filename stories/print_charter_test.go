package stories_test

import (
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/sample"
	"vaada/web/paper"
)

// a4 and a5 are sizes of paper in points (ISO 216).
var (
	a4 = [2]float64{595.3, 841.9}
	a5 = [2]float64{419.5, 595.3}
)

// onPaper fails unless every sheet has a size, and gives the words on all.
func (b *tab) onPaper(sheets []sheetOfPaper, size [2]float64, most int) string {
	b.t.Helper()
	if len(sheets) == 0 || len(sheets) > most {
		b.t.Fatalf("%d sheets, at most %d were wanted", len(sheets), most)
	}
	var all strings.Builder
	for _, sheet := range sheets {
		if off := max(sheet.Width-size[0], size[0]-sheet.Width, sheet.Height-size[1], size[1]-sheet.Height); off > 1.5 {
			b.t.Errorf("a sheet is %v by %v points, and should be %v", sheet.Width, sheet.Height, size)
		}
		all.WriteString(solid(sheet.Text))
	}
	return all.String()
}

func (b *tab) reads(printed string, wanted ...string) {
	b.t.Helper()
	for _, words := range wanted {
		if !strings.Contains(printed, solid(words)) {
			b.t.Errorf("%q is not on paper: %s", words, printed)
		}
	}
}

// A manager prints the handbook, the sheet for the counter and the table of
// services, in Urdu and in Turkish: the paper has its size, and says what the
// promises say.
func TestTheCharterIsPrinted(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	made := paper.Example()
	hidden := made.Promises[2].Copy()
	hidden.Key, hidden.Audience = "inside", promise.InternalOnly
	hidden.Limit.Value = 77
	made.Promises = append(made.Promises, hidden)
	if err := h.Publishing.Publish(t.Context(), people.Program(), publishing.Documents{Charter: made}, "to print"); err != nil {
		t.Fatal(err)
	}
	manager := h.enter(sample.Ayesha, desk)
	manager.open("/charter").sees(say.RenderingPrint(), say.TermHandbook().Capital(), say.RenderingTableTurkiye())
	manager.hangsUpInHindi(made)
	for _, l := range []language.Language{language.Urdu, language.Turkish} {
		reader := language.Reader{Language: l}
		visit, _ := made.Promise("visit")
		sentence := promise.Plain(promise.Sentence(visit, l), l)
		words := func(t language.Text) string { words, _ := t.Pick(l); return words }
		ask := "?language=" + string(l)

		handbook := manager.open("/charter/handbook" + ask)
		printed := handbook.onPaper(handbook.prints(), a4, 20)
		manager.reads(printed, sentence, words(made.Stories[1].Title), say.RenderingOwnGoal().Plain(reader), "77", words(made.Words[1].Term), words(made.Words[1].Not))

		sheet := manager.open("/p/sheet" + ask)
		printed = sheet.onPaper(sheet.prints(), a5, 1)
		manager.reads(printed, words(made.Purpose), words(made.Places[0].Name), "+92 42 5550100", "/p/charter", "90")
		if strings.Contains(printed, "77") {
			t.Errorf("the sheet says what is for the house alone: %s", printed)
		}

		table := manager.open("/p/table/turkiye" + ask)
		printed = table.onPaper(table.prints(), [2]float64{a4[1], a4[0]}, 2)
		manager.reads(printed, say.RenderingLatest().Plain(reader), say.RenderingClosing().Plain(reader), say.RenderingSecond().Plain(reader),
			promise.Plain(promise.LimitFor(visit, reader), l), words(made.Services[0].Name), words(made.Services[0].Documents[1]), "Ayesha Khan")
		if strings.Contains(printed, "77") {
			t.Errorf("the table says what is for the house alone: %s", printed)
		}
	}
}

// hangsUpInHindi prints what customers read whole, and the table of services as in
// India, in Hindi.
func (b *tab) hangsUpInHindi(made *charter.Charter) {
	b.t.Helper()
	words := func(t language.Text) string { words, _ := t.Pick(language.Hindi); return words }
	public := b.open("/p/charter?language=hi")
	printed := public.onPaper(public.prints(), a4, 12)
	for _, p := range made.Public().Promises {
		b.reads(printed, promise.Plain(promise.Sentence(p, language.Hindi), language.Hindi))
	}
	b.reads(printed, words(made.Purpose), words(made.Places[0].Name))
	table := b.open("/p/table/india?language=hi")
	both := printed + table.onPaper(table.prints(), [2]float64{a4[1], a4[0]}, 3)
	for _, s := range made.Public().Services {
		b.reads(both, words(s.Name))
	}
	if strings.Contains(both, "77") {
		b.t.Errorf("customers read what is for the house alone: %s", both)
	}
}
