package staff

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
)

// Lines in two languages are typed, put in, moved together and taken out: nothing that
// was typed is lost, and each translation stays with its line.
func TestEachTranslationStaysWithItsLine(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct{ was, english, turkish, want string }{
		"as it was":            {"One=Bir Two=İki", "One Two", "Bir İki", "One=Bir Two=İki"},
		"reworded":             {"One=Bir Two=İki", "One Deux", "Bir İki", "One=Bir Deux=İki"},
		"put in before":        {"One=Bir Two=İki", "Zero One Two", "Bir İki", "Zero= One=Bir Two=İki"},
		"put in between, both": {"One=Bir Two=İki", "One Half Two", "Bir Yarım İki", "One=Bir Half=Yarım Two=İki"},
		"translated further":   {"One=Bir", "One", "Bir İki", "One=Bir =İki"},
		"translated at last":   {"One= Two=", "One Two", "Bir İki", "One=Bir Two=İki"},
		"the last taken out":   {"One=Bir Two=İki", "One", "Bir İki", "One=Bir"},
		"its translation out":  {"One=Bir Two=İki", "One Two", "Bir", "One=Bir Two="},
		"the first taken out":  {"One=Bir Two=İki", "Two", "Bir İki", "Two=İki"},
		"unseen one stays":     {"One=Bir =İki", "One", "Bir İki", "One=Bir =İki"},
		"all taken out":        {"One=Bir", "", "", ""},
		"all of the source":    {"One=Bir Two=İki", "", "Bir İki", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var all []language.Text
			for pair := range strings.FieldsSeq(each.was) {
				source, other, _ := strings.Cut(pair, "=")
				all = append(all, language.Text{Source: language.English, In: map[language.Language]string{language.English: source, language.Turkish: other}})
			}
			put := func(l language.Language, typed string) {
				all = relined(all, l, l == language.English, linesOf(strings.ReplaceAll(typed, " ", "\n")), func(text language.Text, line string) language.Text {
					text.Source = language.English
					return text.With(l, line)
				})
				all = slices.DeleteFunc(all, language.Text.IsZero)
			}
			put(language.Turkish, each.turkish)
			put(language.English, each.english)
			var got []string
			for _, text := range all {
				got = append(got, text.In[language.English]+"="+text.In[language.Turkish])
			}
			if said := strings.Join(got, " "); said != each.want {
				t.Errorf("it is %q, not %q", said, each.want)
			}
		})
	}
}
