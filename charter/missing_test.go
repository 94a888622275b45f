package charter_test

import (
	"testing"

	"vaada/charter"
	"vaada/internal/language"
)

func TestWhatIsMissingIsListedInTheOrderOfReading(t *testing.T) {
	t.Parallel()
	four := language.All
	if lacks := whole(t).Missing([]language.Language{language.English}); len(lacks) != 0 {
		t.Errorf("a charter in English lacks %+v", lacks)
	}
	c := whole(t)
	c.Purpose, c.Scope = language.Text{}, nil
	c.Promises[2].Limit = nil
	c.Promises[1].Title = c.Promises[1].Title.With(c.Promises[1].Title.Source, "A title that is new")
	delete(c.Promises[0].Title.In, language.Turkish)
	c.Services[0].Norm, c.Services[0].Public = "nothing", true
	c.Services[0].Places = []string{"nowhere"}
	c.Contact = c.Contact.With(c.Contact.Source, "Call us.")
	got := map[string]bool{}
	var order []string
	for _, lack := range c.Missing(four) {
		if at := lack.Part + " " + lack.Leaf; !got[at] {
			got[at] = true
			order = append(order, at)
		}
		for _, l := range four {
			if lack.Say.Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s lacks a sentence in %s", lack.Part, l)
			}
		}
	}
	for _, want := range []string{
		"purpose ", "stories/fridge title", "scope ", "services/repair norm", "services/repair places", "services/repair documents.0",
		"promises/" + c.Promises[2].Key + " limit", "promises/" + c.Promises[0].Key + " title", "promises/" + c.Promises[1].Key + " title", "limitations/spares words", "contact ",
	} {
		if !got[want] {
			t.Errorf("%q is not among %q", want, order)
		}
	}
	if order[0] != "purpose " || order[len(order)-1] != "contact " {
		t.Errorf("in the order %q", order)
	}
	if lacks := (&charter.Charter{}).Missing(nil); len(lacks) != 5 {
		t.Errorf("an empty charter lacks %+v", lacks)
	}
}
