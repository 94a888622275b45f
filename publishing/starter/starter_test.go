package starter_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/people"
	"vaada/publishing/starter"
	"vaada/touchpoint"
)

// Whatever an organisation begins with is sound, complete and its own: it has no
// address and no sum of the sample that it was made from.
func TestEveryBeginningIsTheOrganisationsOwn(t *testing.T) {
	t.Parallel()
	name := language.NewText(language.Turkish, "Bahar")
	for _, kind := range starter.Kinds {
		for _, currency := range []string{"PKR", "EUR"} {
			documents, known, err := starter.For(kind, people.Organisation{Name: name, Currency: currency}, []string{"telephone", "email"})
			if err != nil || !known {
				t.Fatal(kind, err)
			}
			c := documents.Charter
			for _, lack := range c.Missing(language.All) {
				t.Errorf("%s in %s: %s.%s: %s", kind, currency, lack.Part, lack.Leaf, lack.Say.Plain(language.Reader{Language: language.English}))
			}
			draft, err := c.Draft()
			if err != nil {
				t.Errorf("%s in %s: %v", kind, currency, err)
			}
			if !strings.Contains(c.Name.In[language.Turkish], "Bahar") || strings.Contains(draft.Content, ".example") || len(c.Scope) != 2 || len(documents.Charts) == 0 {
				t.Errorf("%s in %s is not its own: %.200s", kind, currency, draft.Content)
			}
			if currency == "EUR" && strings.Contains(draft.Content, `"minor"`) {
				t.Errorf("%s promises sums of another currency", kind)
			}
		}
	}
	if _, known, _ := starter.For("bank", people.Organisation{}, nil); known {
		t.Error("there is a beginning for a bank")
	}
}

// What a starter says of a touchpoint that an organisation does not have is told.
func TestWhatAStarterLeavesOutIsTold(t *testing.T) {
	t.Parallel()
	usual := []string{touchpoint.Telephone, touchpoint.Email, touchpoint.Letter, touchpoint.Website, touchpoint.Face, touchpoint.Social}
	left, err := starter.LeftOut(starter.NaturalFood, usual)
	if err != nil || len(left) != 1 || left[0].Touchpoint != "reviews" || left[0].Words.IsZero() {
		t.Errorf("left out is %+v, %v", left, err)
	}
	if left, err = starter.LeftOut(starter.NaturalFood, append(usual, "reviews")); err != nil || len(left) != 0 {
		t.Errorf("left out is %+v, %v", left, err)
	}
}
