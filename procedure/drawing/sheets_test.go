package drawing_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/procedure/drawing"
)

// On paper every box stands on one sheet, and a line that goes on elsewhere ends
// in a number that stands again on the sheet that it says.
func TestSheetsHoldAllBoxesAndNameWhereLinesGoOn(t *testing.T) {
	t.Parallel()
	number := regexp.MustCompile(`<bdi dir="ltr">(\d+)</bdi>`)
	for _, chart := range starters(t) {
		for _, l := range language.All {
			sheets := drawing.Sheets(chart, language.Reader{Language: l})
			if len(sheets) < 2 {
				t.Fatalf("%s in %s has %d sheets", chart.Key, l, len(sheets))
			}
			all := strings.Join(sheets, "")
			if whole := drawing.Chart(chart, language.Reader{Language: l}); strings.Count(all, `"chart-box chart-`)-strings.Count(all, "<circle") !=
				strings.Count(whole, `"chart-box chart-`)-strings.Count(whole, "<circle") {
				t.Errorf("%s in %s: the sheets have other boxes than the chart", chart.Key, l)
			}
			on := map[string][]int{}
			for at, sheet := range sheets {
				if err := wellFormed(sheet); err != nil {
					t.Fatalf("%s in %s, sheet %d: %v", chart.Key, l, at+1, err)
				}
				for _, found := range number.FindAllStringSubmatch(sheet, -1) {
					on[found[1]] = append(on[found[1]], at+1)
				}
			}
			for name, places := range on {
				if len(places) != 2 || places[1] != places[0]+1 {
					t.Errorf("%s in %s: %s stands on the sheets %v", chart.Key, l, name, places)
				}
			}
			if len(on) < len(sheets)-1 || on[strconv.Itoa(len(on))] == nil {
				t.Errorf("%s in %s: the lines that go on are %v", chart.Key, l, on)
			}
			if l == language.English && (!strings.Contains(sheets[0], ">page 2<") || !strings.Contains(sheets[1], ">page 1<")) {
				t.Errorf("%s: the sheets do not name one another", chart.Key)
			}
		}
	}
}
