package promise_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/internal/language"
	catalogue "vaada/internal/language/words"
	"vaada/promise"
)

var update = flag.Bool("update", false, "write the golden files anew")

// ruled writes a sentence with its measured parts between underscores.
func ruled(parts []promise.Part) string {
	var out strings.Builder
	for _, part := range parts {
		if part.Measured() {
			fmt.Fprintf(&out, "_%s_", part.Text)
			continue
		}
		out.WriteString(part.Text)
	}
	return out.String()
}

// What a promise is printed as is held to the voice of the catalogues.
func TestSentencesKeepToTheVoice(t *testing.T) {
	t.Parallel()
	family := catalogue.Family{Name: "promise"}
	for _, p := range all {
		printed := language.Text{Source: language.English, In: map[language.Language]string{}}
		for _, l := range language.All {
			for _, sentence := range append([][]promise.Part{promise.Sentence(p, l)}, promise.Miss(p, l)...) {
				printed.In[l] += promise.Plain(sentence, l) + "\n"
			}
		}
		family.Add(p.Key, printed, "case", "visit") // “in 90% of cases”, “will visit you”
	}
	if len(family.Rows) != len(all) {
		t.Fatalf("%d of %d promises were printed", len(family.Rows), len(all))
	}
	for _, finding := range family.Findings() {
		t.Error(finding)
	}
}

func TestSentencesReadAsTheTranslatorsWroteThem(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	for _, p := range all {
		fmt.Fprintf(&out, "%s %s\n", p.Key, p.Class)
		for _, l := range language.All {
			fmt.Fprintf(&out, "%s  %s\n", l, ruled(promise.Sentence(p, l)))
			for _, sentence := range promise.Miss(p, l) {
				fmt.Fprintf(&out, "    %s\n", ruled(sentence))
			}
			for _, sentence := range promise.Terms(p, l) {
				fmt.Fprintf(&out, "    + %s\n", ruled(sentence))
			}
		}
		out.WriteString("\n")
	}
	golden(t, "testdata/sentences.golden", out.String())
}

// golden holds a text against the one that was read and found right.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// figures gives the numbers of a sentence as plain digits, in rising order.
func figures(parts []promise.Part, l language.Language) []string {
	var numbers []string
	for _, part := range parts {
		if !part.Measured() {
			continue
		}
		group, point := ",", "."
		if l == language.Turkish {
			group, point = ".", ","
		}
		text := strings.NewReplacer(group, "", point, ".").Replace(part.Text)
		numbers = append(numbers, strings.FieldsFunc(text, func(letter rune) bool {
			return !unicode.IsDigit(letter) && letter != '.'
		})...)
	}
	slices.Sort(numbers)
	return numbers
}

func TestNumbersAreTheSameInEveryLanguage(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SampledFrom(all).Draw(t, "promise")
		if p.Limit != nil {
			changed := *p.Limit
			changed.Value = rapid.Int64Range(1, 30_000).Draw(t, "limit")
			changed.Unit = rapid.SampledFrom(hours.Units).Draw(t, "unit")
			changed.Counting = hours.Clock
			if changed.Unit != hours.InWeeks && changed.Unit != hours.InMonths {
				changed.Counting = rapid.SampledFrom(
					[]hours.Counting{hours.Working, hours.Clock}).Draw(t, "counting")
			}
			p.Limit = &changed
		}
		if p.Share != nil {
			changed := *p.Share
			changed.Percent = promise.BasisPoints(rapid.IntRange(1, 10_000).Draw(t, "share"))
			p.Share = &changed
		}
		want := figures(promise.Sentence(p, language.English), language.English)
		for _, l := range language.All {
			sentence := promise.Sentence(p, l)
			if got := figures(sentence, l); !slices.Equal(got, want) {
				t.Fatalf("%s: %v in %q, in English %v", l, got, ruled(sentence), want)
			}
		}
	})
}

func TestASentenceIsSpokenInItsSourceWhenALanguageIsMissing(t *testing.T) {
	t.Parallel()
	p := callAnswered
	p.Words = promise.Words{Source: language.English, In: map[language.Language]promise.Phrases{
		language.English: callAnswered.Words.In[language.English],
	}}
	if in := p.SpokenIn(language.Urdu); in != language.English {
		t.Errorf("spoken in %s", in)
	}
	got := promise.Plain(promise.Sentence(p, language.Urdu), language.English)
	if want := "We will answer your call within 20 seconds."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAPercentIsSetApartInUrduPlainText(t *testing.T) {
	t.Parallel()
	got := promise.Plain(promise.Sentence(messageAnswered, language.Urdu), language.Urdu)
	if !strings.Contains(got, "\u206690%\u2069") {
		t.Errorf("%q", got)
	}
}

// What is listened to has no figure in it, in any class or language.
func TestNothingSaidAloudHasAFigure(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	for _, p := range all {
		fmt.Fprintf(&out, "%s %s\n", p.Key, p.Class)
		for _, l := range language.All {
			said := promise.Aloud(p, l)
			if strings.ContainsFunc(said, unicode.IsNumber) || strings.ContainsAny(said, "%₹₺$") {
				t.Errorf("%s in %s: %s", p.Key, l, said)
			}
			fmt.Fprintf(&out, "%s  %s\n", l, said)
		}
	}
	golden(t, "testdata/aloud.golden", out.String())
}

func TestASentenceInHTMLIsEscapedAndRuledUnder(t *testing.T) {
	t.Parallel()
	p := with(messageAnswered, language.Urdu, func(p *promise.Phrases) { p.Object = "<b>پیغام</b>" })
	got := promise.HTML(promise.Sentence(p, language.Urdu), language.Urdu)
	for _, want := range []string{`<em><bdi dir="ltr">90%</bdi></em>`, "<em>2\u00a0ایامِ کار</em>", "&lt;b&gt;پیغام&lt;/b&gt;"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %s", got, want)
		}
	}
}
