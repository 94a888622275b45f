package drawing_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/drawing"
)

// Boxes that lead somewhere are links, named by their words; the picture is then no
// image, in which nobody could find them.
func TestBoxesOfADrawingLeadSomewhere(t *testing.T) {
	t.Parallel()
	chart := starters(t)[0]
	drawn := drawing.Linked(chart, language.Reader{Language: language.Urdu}, func(box *procedure.Box) string {
		if box.Kind == procedure.Start {
			return ""
		}
		return "/to?from=" + box.Key + "&now"
	}, func(*procedure.Box) (none drawing.Note) { return none }, nil)
	if err := wellFormed(drawn); err != nil {
		t.Fatal(err)
	}
	if links := strings.Count(drawn, "<a class="); links != len(chart.Boxes)-1 || strings.HasPrefix(drawn, `<svg class="chart-drawing" role="img"`) {
		t.Errorf("%d of %d boxes lead somewhere", links, len(chart.Boxes))
	}
	last := chart.Boxes[len(chart.Boxes)-1]
	words, _ := last.Called(language.Urdu)
	_, after, found := strings.Cut(drawn, ` href="/to?from=`+last.Key+`&amp;now">`)
	if link, _, _ := strings.Cut(after, "</a>"); !found || !strings.Contains(link, words) {
		t.Errorf("the link of %s does not say %q", last.Key, words)
	}
	if strings.Contains(drawing.Chart(chart, language.Reader{Language: language.Urdu}), "<a ") {
		t.Error("a drawing by itself has links")
	}
}

func TestABoxThatChangedCanBeLedTo(t *testing.T) {
	t.Parallel()
	older := starters(t)[0]
	newer := *older
	newer.Boxes = append([]procedure.Box(nil), older.Boxes...)
	key := newer.Boxes[2].Key
	newer.Boxes[2].Role = "manager"
	drawn := drawing.Compared(older, &newer, language.Reader{Language: language.English})
	if strings.Count(drawn, `<g id="`) != 1 || !strings.Contains(drawn, `<g id="`+drawing.Place(key)+`">`) {
		t.Errorf("nobody is led to %s", key)
	}
}

// A note stands at its box alone and leads where it says, in more words than it shows.
func TestANoteAtABoxLeadsSomewhere(t *testing.T) {
	t.Parallel()
	chart := starters(t)[0]
	noted := chart.Boxes[3].Key
	for _, l := range language.All {
		drawn := drawing.Linked(chart, language.Reader{Language: l}, func(*procedure.Box) string { return "" }, func(box *procedure.Box) (note drawing.Note) {
			if box.Key == noted {
				note = drawing.Note{Text: "2 <here>", Says: `2 "open"`, Looks: "risk", Address: "/said?of=" + box.Key + "&now"}
			}
			return note
		}, nil)
		if err := wellFormed(drawn); err != nil {
			t.Fatal(err)
		}
		_, after, found := strings.Cut(drawn, `<a class="chart-words" href="/said?of=`+noted+`&amp;now" aria-label="2 &#34;open&#34;"`)
		if !found || strings.Count(drawn, "<a ") != 1 || !strings.Contains(after, `<span class="chip risk">2 &lt;here&gt;</span></a>`) {
			t.Errorf("%s: the note does not stand at %s", l, noted)
		}
	}
}
