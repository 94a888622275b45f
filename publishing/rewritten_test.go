package publishing

import (
	"encoding/json"
	"testing"

	"vaada/edition"
	"vaada/internal/language"
)

func contact(t *testing.T, words string) edition.Part {
	t.Helper()
	content, err := json.Marshal(language.NewText(language.English, words))
	if err != nil {
		t.Fatal(err)
	}
	return edition.Part{Path: "contact", Content: string(content)}
}

// A suggestion is in the document where the sentence was made the suggestion, and
// nowhere else.
func TestASuggestionIsTakenWhereTheSentenceBecomesIt(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		quote, suggested, read, now, want string // no want: it reads otherwise by now
	}{
		"it is replaced":              {"Ring us.", "Write to us.", "Hello. Ring us. Bye.", "Hello. Ring us. Bye.", "Hello. Write to us. Bye."},
		"a part of the sentence":      {"Do not ring us.", "ring us.", "Do not ring us.", "Do not ring us.", "ring us."},
		"it stood elsewhere all time": {"Ring us.", "Write to us.", "Write to us. Ring us.", "Write to us. Ring us.", "Write to us. Write to us."},
		"somebody else took it":       {"Ring us.", "Write to us.", "Ring us.", "Write  to us.", "Write  to us."},
		"it says more, and was taken": {"Ring us.", "Ring us. We answer.", "Ring us.", "Ring us. We answer.", "Ring us. We answer."},
		"within another sentence":     {"Ring us.", "Write.", "Ring us.", "Do not Write. Ever.", ""},
		"it stood, the other is gone": {"Ring us.", "Write to us.", "Write to us. Ring us.", "Write to us. Come by.", ""},
		"added beside what stands":    {"Ring us.", "Write to us.", "Ring us.", "Write to us. Ring us.", "Write to us. Write to us."},
		"a sentence that has it":      {"Ring us.", "Write to us.", "Ring us.", "Always ring: Ring us. Now.", ""},
	} {
		r := Remark{Part: "contact", Leaf: "en", Quote: each.quote, Suggested: each.suggested}
		part, stands := r.rewritten(contact(t, each.now), contact(t, each.read))
		if got := part.Texts()[0].Text.In[language.English]; stands != (each.want != "") || stands && got != each.want {
			t.Errorf("%s: %v, %q", name, stands, got)
		}
	}
}
