package stories_test

import (
	"regexp"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/web"
)

// shownText is what stands between two tags.
var shownText = regexp.MustCompile(`>[^<>]*[\x{2066}-\x{2069}][^<>]*<`)

// Isolates set apart what runs the other way. Where nothing does, a title and
// some fonts would show them as boxes.
func TestTextThatRunsOneWayHoldsNoIsolates(t *testing.T) {
	t.Parallel()
	for _, example := range web.Examples() {
		for _, l := range []language.Language{language.English, language.Hindi, language.Turkish} {
			page, err := example.Draw(web.GalleryPage(l, web.Light))
			if err != nil {
				t.Fatal(err)
			}
			for _, text := range shownText.FindAllString(string(page), -1) {
				if language.OneWay(text) != text {
					t.Errorf("%s %s in %s: %q", example.Route, example.State, l, strings.Trim(text, "<>"))
				}
			}
		}
	}
}
