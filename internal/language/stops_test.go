package language_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

func TestAQuestionNamedInASentenceDoesNotEndItTwice(t *testing.T) {
	t.Parallel()
	question := language.Words(language.NewText(language.English, "Do you see smoke or sparks?"))
	if got := say.ErrChoose(question).Plain(language.Reader{Language: language.English}); got != "Please choose \u2068Do you see smoke or sparks\u2069." &&
		got != "Please choose Do you see smoke or sparks." {
		t.Errorf("%q", got)
	}
	if got := question.Plain(language.Reader{Language: language.English}); got != "Do you see smoke or sparks?" {
		t.Errorf("alone it says %q", got)
	}
}
