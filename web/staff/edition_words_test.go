package staff

import (
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/language"
)

// Whoever reads Urdu sees that a condition came in English, whose translation says
// nothing of it yet.
func TestANarrowerPromiseIsNamedInTheLanguageInWhichItNarrowed(t *testing.T) {
	t.Parallel()
	was, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	is, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	key := is.Promises[1].Key
	phrases := is.Promises[1].Words.In[language.English]
	phrases.Condition = "in Lahore"
	is.Promises[1].Words.In[language.English] = phrases
	v := editionView{Paper: charterPaper, Reader: language.Reader{Language: language.Urdu}}
	v.Was, v.Is = was, is
	if v.Changes, err = charter.Compare(was, is); err != nil {
		t.Fatal(err)
	}
	all := v.grouped()
	if len(all) != 1 || all[0].Path != "promises/"+key || !all[0].Material || all[0].Was != nil || len(all[0].Worded) != 1 || all[0].Worded[0].Language != language.English {
		t.Fatalf("in Urdu: %+v", all)
	}
	v.Reader.Language = language.English
	if all = v.grouped(); len(all) != 1 || all[0].Was == nil || all[0].Is == nil || len(all[0].Worded) != 0 {
		t.Fatalf("in English: %+v", all)
	}
}
