package drawing_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/procedure/drawing"
)

// marked is a chart with everything that is marked.
func marked() *procedure.Chart {
	label := func(words string) language.Text { return language.NewText(language.English, words) }
	return &procedure.Chart{Key: "marked", Name: label("Marked"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "step"}}},
		{
			Key: "step", Kind: procedure.Step, Label: label("Look it up"), Role: people.Expert, Knowledge: []string{"article"},
			Limit: hours.Limit{Value: 4, Unit: hours.InHours, Counting: hours.Working}, Exits: []procedure.Exit{{To: "wait"}},
		},
		{
			Key: "wait", Kind: procedure.Delay, Label: label("Wait to call"),
			Wait:  &procedure.Wait{For: procedure.CallBackTime, After: hours.Limit{Value: 30, Unit: hours.InMinutes, Counting: hours.Clock}},
			Exits: []procedure.Exit{{To: "good"}, {Key: "late", To: "bad", TimeOut: true, Label: label("Nobody called")}},
		},
		{Key: "good", Kind: procedure.End, Outcome: "solved"},
		{Key: "bad", Kind: procedure.End, Outcome: "unsolved"},
	}}
}

func TestMarksSayWhoHelpsAndHowLong(t *testing.T) {
	t.Parallel()
	said := map[language.Language][]string{
		language.English: {"Expert", "4 h", "30 min", "<title>Time limit<", "<title>In working hours<", "<title>Knowledge<", "<title>Call back<"},
		language.Urdu:    {"ماہر", "4 گھنٹے", "30 منٹ", "<title>وقت کی حد<", "<title>صرف اوقاتِ کار میں<", "<title>معلوماتی مرکز<", "<title>کال بیک<"},
		language.Hindi:   {"विशेषज्ञ", "4 घंटे", "30 मिनट", "<title>समय सीमा<", "<title>सिर्फ़ काम के घंटों में<", "<title>जानकारी केंद्र<", "<title>कॉल बैक<"},
		language.Turkish: {"Uzman", "4 sa", "30 dk", "<title>Süre sınırı<", "<title>Çalışma saatlerinde<", "<title>Bilgi bankası<", "<title>Geri arama<"},
	}
	for _, l := range language.All {
		for _, drawn := range []string{drawing.Chart(marked(), language.Reader{Language: l}), drawing.File(marked(), language.Reader{Language: l})} {
			if err := wellFormed(drawn); err != nil {
				t.Fatal(err)
			}
			for _, words := range said[l] {
				if !strings.Contains(strings.ReplaceAll(drawn, "\u00a0", " "), words) {
					t.Errorf("in %s nothing says %q", l, words)
				}
			}
			if count := strings.Count(drawn, "In working hours"); l == language.English && count != 1 {
				t.Errorf("%d marks count in working hours", count)
			}
		}
	}
}

func TestOnlyAGoodEndLooksGood(t *testing.T) {
	t.Parallel()
	for outcome, good := range map[string]bool{
		"solved": true, "done": true, "ordered": false, "unsolved": false, "refused": false, "rejected": false, "unsatisfied": false, "withdrawn": false, "": false,
	} {
		chart := marked()
		chart.Boxes[3].Outcome = outcome
		if drawn := drawing.Chart(chart, language.Reader{Language: language.English}); strings.Count(drawn, "chart-end chart-plain chart-good") == 1 != good {
			t.Errorf("an end with the outcome %q: it looks good: %v", outcome, !good)
		}
	}
}

// Marks stand where no words of an arrow stand, and no other mark; in every chart
// of the corpus, in every language.
func TestNoMarkStandsOnWordsOrOnAnother(t *testing.T) {
	t.Parallel()
	room := regexp.MustCompile(`<foreignObject x="(\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"><div class="chart-(answer|words)[^>]*><span( class="chip")?`)
	type place struct{ x, y, w, h int }
	meet := func(a, b place) bool {
		return a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h
	}
	seen := 0
	for key, chart := range corpus(t) {
		for _, l := range language.All {
			var marks, words []place
			for _, found := range room.FindAllStringSubmatch(drawing.Chart(chart, language.Reader{Language: l}), -1) {
				var n [4]int
				for i := range n {
					n[i], _ = strconv.Atoi(found[i+1])
				}
				switch at := (place{n[0], n[1], n[2], n[3]}); {
				case found[6] != "":
					marks = append(marks, at)
				case found[5] == "answer":
					words = append(words, at)
				}
			}
			seen += len(marks) * len(words)
			for i, each := range marks {
				if slices.ContainsFunc(slices.Concat(marks[:i], words), func(other place) bool { return meet(each, other) }) {
					t.Errorf("%s in %s: the mark at %v stands on something", key, l, each)
				}
			}
		}
	}
	if seen < 10_000 {
		t.Errorf("only %d pairs of a mark and words were seen", seen)
	}
}

// A box of a draft with which something is wrong carries a flag that says what, and
// leads to it; the others carry none.
func TestADraftFlagsWhatIsWrong(t *testing.T) {
	t.Parallel()
	for _, older := range []*procedure.Chart{nil, marked()} {
		drawn := drawing.Drafted(older, marked(), language.Reader{Language: language.Urdu}, func(box *procedure.Box) (note drawing.Note) {
			if box.Key == "wait" {
				note = drawing.Note{Problem: true, Text: "2", Says: "one & two", Looks: "risk", Address: "/at"}
			}
			return note
		})
		if err := wellFormed(drawn); err != nil {
			t.Fatal(err)
		}
		_, after, found := strings.Cut(drawn, `<a class="chart-words" href="/at" aria-label="one &amp; two" title="one &amp; two"><span class="chip risk"><svg class="icon"`)
		if flag, _, _ := strings.Cut(after, "</a>"); !found || !strings.HasSuffix(flag, "</svg>2</span>") || strings.Count(drawn, "chip risk") != 1 {
			t.Error("the flag does not stand at its box alone")
		}
		if !strings.HasPrefix(drawn, `<svg class="chart-drawing" role="group"`) {
			t.Error("a link cannot be part of an image")
		}
	}
}
