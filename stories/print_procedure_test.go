package stories_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	pictures "vaada/procedure/drawing"
	"vaada/procedure/starter"
	"vaada/sample"
)

// A manager prints a flowchart: the paper is as wide as it says, each sheet of the
// chart fills one, and where a line goes on the next one is named.
func TestAProcedureIsPrinted(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	h := anarHome(t)
	manager := h.enter(sample.Ayesha, desk)
	reader := language.Reader{Language: language.Turkish}
	wanted := len(pictures.Sheets(charts[0], reader))
	page := manager.open("/procedures/" + charts[0].Key + "/paper?language=tr")
	sheets := page.prints()
	printed := page.onPaper(sheets, [2]float64{a4[1], a4[0]}, wanted)
	if len(sheets) != wanted {
		t.Errorf("%d sheets were printed, want %d", len(sheets), wanted)
	}
	manager.reads(printed, say.ProcedureDrawnPage(1).Plain(reader), say.ProcedureDrawnPage(2).Plain(reader), "1/3", "3/3")
}
