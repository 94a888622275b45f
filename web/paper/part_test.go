package paper_test

import (
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/language"
	"vaada/web/paper"
)

// A story is written in Markdown, and printed as what it says.
func TestAStoryIsPrintedAsItIsMarked(t *testing.T) {
	t.Parallel()
	words := language.NewText(language.English, "She called **three** times.\n\n- once\n- twice\n\n<script>alert(1)</script>")
	var out strings.Builder
	if err := paper.Stories([]charter.Story{{Key: "fridge", Title: language.NewText(language.English, "The fridge"), Words: words}}, true).Render(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	if printed := out.String(); !strings.Contains(printed, "<strong>three</strong>") || !strings.Contains(printed, "<li>once</li>") || strings.Contains(printed, "script") {
		t.Error(printed)
	}
}
