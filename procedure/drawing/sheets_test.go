package drawing_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/procedure/layout"
)

// paper is what stands on one sheet, in the places of the whole chart.
type paper struct {
	shown   layout.Rect
	words   []written
	circles map[[2]int]string // what they say, by their middle
	lines   [][2][2]int       // of arrows: where they begin and end
	curves  [][2][2]int       // from the edge to a circle
}

type written struct {
	layout.Rect
	text string
}

var (
	outside = regexp.MustCompile(`viewBox="0 0 (\d+) (\d+)"`)
	inside  = regexp.MustCompile(`viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"`)
	labels  = regexp.MustCompile(`<foreignObject x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"><(?:div|a) class="chart-(?:words|answer)[^>]*>(?:<span class="chip">.*?|<span[^>]*>|<bdi[^>]*>)([^<]*)<`)
	circled = regexp.MustCompile(`<circle [^>]* cx="(-?\d+)" cy="(-?\d+)"`)
	arrowed = regexp.MustCompile(`<path class="chart-arrow [^>]* d="M(-?\d+) (-?\d+)([^"]*?)(-?\d+) (-?\d+)"`)
)

func numbers(t *testing.T, all []string) (n []int) {
	t.Helper()
	for _, each := range all {
		number, err := strconv.Atoi(each)
		if err != nil {
			t.Fatal(err)
		}
		n = append(n, number)
	}
	return n
}

func readPaper(t *testing.T, sheet string) paper {
	t.Helper()
	at := inside.FindAllStringSubmatch(sheet, 2)[1]
	n := numbers(t, at[1:])
	p := paper{shown: rect(n), circles: map[[2]int]string{}}
	_, sheet, _ = strings.Cut(sheet, at[0])
	for _, found := range labels.FindAllStringSubmatch(sheet, -1) {
		p.words = append(p.words, written{rect(numbers(t, found[1:5])), found[5]})
	}
	for _, found := range circled.FindAllStringSubmatch(sheet, -1) {
		n := numbers(t, found[1:])
		middle := [2]int{n[0], n[1]}
		if p.circles[middle] != "" {
			t.Errorf("two circles stand at %v", middle)
		}
		for _, each := range p.words {
			if each.X == n[0]-layout.Radius && each.Y == n[1]-layout.Radius && each.Width == 2*layout.Radius {
				p.circles[middle] = each.text
			}
		}
	}
	for _, found := range arrowed.FindAllStringSubmatch(sheet, -1) {
		n := numbers(t, []string{found[1], found[2], found[4], found[5]})
		line := [2][2]int{{n[0], n[1]}, {n[2], n[3]}}
		if strings.HasPrefix(found[3], "C") {
			p.curves = append(p.curves, line)
		} else {
			p.lines = append(p.lines, line)
		}
	}
	return p
}

func rect(n []int) layout.Rect {
	return layout.Rect{Point: layout.Point{X: n[0], Y: n[1]}, Size: layout.Size{Width: n[2], Height: n[3]}}
}

func overlap(a, b layout.Rect) bool {
	return a.X < b.X+b.Width && b.X < a.X+a.Width && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height
}

// printedAs are the sheets of a chart, with what they should show.
type printedAs struct {
	*testing.T
	name   string
	reader language.Reader
	plan   layout.Plan
	sheets []paper
}

func (p printedAs) across(x int) int {
	if p.reader.Language.Direction() == "rtl" {
		return p.plan.Width - x
	}
	return x
}

// on is the one sheet on which a box stands whole.
func (p printedAs) on(box layout.Rect) (at int) {
	at = -1
	if p.reader.Language.Direction() == "rtl" {
		box.X = p.plan.Width - box.X - box.Width
	}
	for i, s := range p.sheets {
		for _, each := range s.words {
			if each.Width < box.Width/2 || each.Y < box.Y || each.Y+each.Height > box.Y+box.Height || each.Centre() != box.Centre() {
				continue
			}
			if at >= 0 {
				p.Errorf("%s: a box stands on the sheets %d and %d", p.name, at+1, i+1)
			}
			at = i
			if box.X < s.shown.X || box.Y < s.shown.Y || box.X+box.Width > s.shown.X+s.shown.Width || box.Y+box.Height > s.shown.Y+s.shown.Height {
				p.Errorf("%s: %q does not stand whole on sheet %d", p.name, each.text, i+1)
			}
		}
	}
	return at
}

// pages are the sheets that the words beside a circle name.
func (p printedAs) pages(s paper, circle [2]int) (all []int) {
	near := layout.Rect{
		Point: layout.Point{X: circle[0] - layout.Radius - 2, Y: circle[1] - layout.Radius - 2},
		Size:  layout.Size{Width: 2*layout.Radius + 4, Height: 2*layout.Radius + 4},
	}
	for at := range p.sheets {
		for _, each := range s.words {
			if each.text == say.ProcedureDrawnPage(at+1).Plain(p.reader) && overlap(each.Rect, near) {
				all = append(all, at)
			}
		}
	}
	return all
}

// follows goes along a line from where it begins, over circles where it ends in one,
// and says whether it comes to a place on a sheet.
func (p printedAs) follows(on int, begin, end [2]int, to int) bool {
	for _, line := range p.sheets[on].lines {
		if line[0] != begin {
			continue
		}
		if on == to && line[1] == end {
			return true
		}
		for middle, name := range p.sheets[on].circles {
			if !p.joins(p.sheets[on], line[1], middle) {
				continue
			}
			pages := p.pages(p.sheets[on], middle)
			if len(pages) == 0 {
				pages = []int{on}
			}
			if len(pages) != 1 || pages[0] != to {
				continue
			}
			for other, same := range p.sheets[to].circles {
				if same != name || to == on && other == middle || to != on && !slices.Contains(p.pages(p.sheets[to], other), on) {
					continue
				}
				for _, line := range p.sheets[to].lines {
					if line[1] == end && p.joins(p.sheets[to], line[0], other) {
						return true
					}
				}
			}
		}
	}
	return false
}

// joins says that a line that begins or ends at a place goes on to a circle.
func (p printedAs) joins(s paper, place, circle [2]int) bool {
	touches := func(place [2]int) bool {
		x, y := place[0]-circle[0], place[1]-circle[1]
		return x*x+y*y == layout.Radius*layout.Radius
	}
	return touches(place) || slices.ContainsFunc(s.curves, func(c [2][2]int) bool { return c[0] == place && touches(c[1]) })
}

// checks that a chart stands on its sheets as it should.
func (p printedAs) checks() {
	on := make([]int, len(p.plan.Boxes))
	count := make([]int, len(p.sheets))
	for i, box := range p.plan.Boxes {
		if on[i] = p.on(box); on[i] < 0 {
			p.Errorf("%s: box %d stands on no sheet", p.name, i)
			return
		}
		count[on[i]]++
	}
	if slices.Contains(count, 0) {
		p.Errorf("%s: the sheets have so many boxes: %v", p.name, count)
	}
	if on[0] != 0 {
		p.Errorf("%s: the start stands on sheet %d", p.name, on[0]+1)
	}
	for _, arrow := range p.plan.Arrows {
		last := arrow.Points[len(arrow.Points)-1]
		begin, end := [2]int{p.across(arrow.Points[0].X), arrow.Points[0].Y}, [2]int{p.across(last.X), last.Y}
		if arrow.Letter != "" {
			to := p.plan.Boxes[arrow.To]
			end = [2]int{p.across(to.Centre()), to.Y}
		}
		if !p.follows(on[arrow.From], begin, end, on[arrow.To]) {
			p.Errorf("%s: the arrow %d>%d from sheet %d to sheet %d cannot be followed", p.name, arrow.From, arrow.To, on[arrow.From]+1, on[arrow.To]+1)
		}
	}
	for at, s := range p.sheets {
		p.nothingOverlaps(at, s)
	}
}

// nothingOverlaps looks at circles and at the words that name pages.
func (p printedAs) nothingOverlaps(at int, s paper) {
	for middle, name := range s.circles {
		for other, its := range s.circles {
			x, y := middle[0]-other[0], middle[1]-other[1]
			if middle != other && x*x+y*y < 4*layout.Radius*layout.Radius {
				p.Errorf("%s, sheet %d: the circles %s and %s overlap", p.name, at+1, name, its)
			}
		}
	}
	for i, each := range s.words {
		if each.X < s.shown.X || each.Y < s.shown.Y || each.X+each.Width > s.shown.X+s.shown.Width || each.Y+each.Height > s.shown.Y+s.shown.Height {
			p.Errorf("%s, sheet %d: %q stands outside", p.name, at+1, each.text)
		}
		if !p.names(each.text) {
			continue
		}
		for j, other := range s.words {
			if i != j && overlap(each.Rect, other.Rect) {
				p.Errorf("%s, sheet %d: %q lies on %q", p.name, at+1, each.text, other.text)
			}
		}
	}
}

// names says that words name a page.
func (p printedAs) names(text string) bool {
	for at := range p.sheets {
		if text == say.ProcedureDrawnPage(at+1).Plain(p.reader) {
			return true
		}
	}
	return false
}

// points is how many a pixel of a sheet is on paper, at least.
func points(t *testing.T, printed drawing.Paper) float64 {
	t.Helper()
	wide, high := 273.0, 186.0
	if printed.Upright {
		wide, high = 178, 261
	}
	n := numbers(t, outside.FindStringSubmatch(printed.Sheets[0])[1:])
	return min(wide/float64(n[0]), high/float64(n[1])) * 72 / 25.4
}

// A chart on paper: every box stands whole on one sheet, none is without boxes, every
// arrow can be followed from its start to its end, and what is smallest has 7 pt.
func TestSheetsHoldAllBoxesAndSayWhereLinesGoOn(t *testing.T) {
	t.Parallel()
	charts := corpus(t)
	for seed, count := range []int{5, 9, 13, 17, 22, 27, 32, 37, 43, 125} {
		chart := luckyChart(rand.New(rand.NewPCG(uint64(seed), 5)), count)
		charts[chart.Key] = chart
	}
	smallest := 100
	for _, found := range regexp.MustCompile(`font-size:(\d+)px`).FindAllStringSubmatch(drawing.Page(charts["refund"], charts["refund"], language.Reader{Language: language.English}), -1) {
		smallest = min(smallest, numbers(t, found[1:])[0])
	}
	several, upright := 0, 0
	for key, chart := range charts {
		for _, l := range language.All {
			if len(chart.Boxes) > 100 && l != language.English { // one is enough
				continue
			}
			r := language.Reader{Language: l}
			drawn := drawing.Sheets(chart, r)
			p := printedAs{T: t, name: fmt.Sprintf("%s in %s", key, l), reader: r, plan: layout.Of(drawing.Measured(chart, r))}
			for at, sheet := range drawn.Sheets {
				if err := wellFormed(sheet); err != nil {
					t.Fatalf("%s, sheet %d: %v", p.name, at+1, err)
				}
				p.sheets = append(p.sheets, readPaper(t, sheet))
			}
			if l == language.Hindi && !slices.Equal(drawn.Sheets, drawing.Sheets(chart, r).Sheets) {
				t.Errorf("%s is printed otherwise the second time", p.name)
			}
			p.checks()
			if size := points(t, drawn) * float64(smallest); size < 7 {
				t.Errorf("%s has letters of %.2f pt", p.name, size)
			}
			if len(drawn.Sheets) > 1 {
				several++
			}
			if drawn.Upright {
				upright++
			}
		}
	}
	if several < 50 || upright < 20 {
		t.Errorf("only %d charts take several sheets, and %d stand", several, upright)
	}
}

// luckyChart is a sound chart with labels, made by luck.
func luckyChart(r *rand.Rand, count int) *procedure.Chart {
	text := func(words string) language.Text { return language.NewText(language.English, words) }
	chart := &procedure.Chart{Key: fmt.Sprint("luck-", count), Name: text("Made by luck")}
	key := func(i int) string { return fmt.Sprint("box-", i) }
	for i := range count {
		box := procedure.Box{Key: key(i), Kind: procedure.Step, Label: text("Do what there is to do"), Role: "agent"}
		switch {
		case i == 0:
			box.Kind, box.Role = procedure.Start, ""
		case i == count-1:
			box.Kind, box.Role = procedure.End, ""
			chart.Boxes = append(chart.Boxes, box)
			continue
		}
		box.Exits = []procedure.Exit{{To: key(i + 1)}}
		for i > 0 && r.IntN(3) == 0 && len(box.Exits) < 4 {
			box.Kind = procedure.Question
			box.Exits = append(box.Exits, procedure.Exit{Key: fmt.Sprint("exit-", len(box.Exits)), To: key(1 + r.IntN(count-1)), Label: text("It is otherwise than that")})
		}
		if box.Kind == procedure.Question {
			box.Exits[0].Key, box.Exits[0].Usual, box.Exits[0].Label = "yes", true, text("Yes")
			if r.IntN(3) == 0 {
				box.Exits[0].To = key(count - 1)
				box.Exits = append(box.Exits, procedure.Exit{Key: "on", To: key(i + 1), Label: text("Go on")})
			}
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	return chart
}
