package drawing

import (
	"slices"
	"strings"

	"vaada/procedure/layout"
)

// pagesOf says of each letter on which sheets arrows end in a circle with it, and
// on which one such a circle leads to a box.
func (d *drawing) pagesOf(sheets []*sheet) map[string]pages {
	on := make([]int, len(d.boxes))
	for _, s := range sheets {
		for _, i := range s.boxes {
			on[i] = s.number
		}
	}
	all := map[string]pages{}
	for _, each := range d.circles {
		its := all[each.letter]
		if page := on[each.box]; each.leads {
			its.to = page
		} else if !slices.Contains(its.from, page) {
			its.from = append(its.from, page)
		}
		slices.Sort(its.from)
		all[each.letter] = its
	}
	return all
}

// pages are the sheets of the circles with one letter.
type pages struct {
	from []int
	to   int
}

// lettered says beside the circles with letters on which other sheets their letters
// stand.
func (d *drawing) lettered(out *strings.Builder, s *sheet, on map[string]pages) {
	var taken []area
	for _, each := range d.circles {
		others := []int{on[each.letter].to}
		if each.leads {
			others = on[each.letter].from
		}
		var text []string
		w := 0
		for _, page := range others {
			if page != s.number {
				text, w = append(text, d.pageWords(page)), max(w, d.pageWidth(page))
			}
		}
		if len(text) == 0 {
			continue
		}
		for _, line := range text {
			place := d.roomAt(each, w, d.face.small, taken)
			taken = append(taken, place)
			d.write(out, words{
				class: "chart-words chart-plain", text: line, in: d.reader.Language, most: longTitle,
				x: d.left(place.left, w), y: place.top, w: w, h: d.face.small,
			})
		}
	}
}

// roomAt is where words stand at a circle: on the first of its sides on which they
// touch nothing else, or least of it.
func (d *drawing) roomAt(c circle, w, h int, taken []area) (best area) {
	const r = layout.Radius + 1
	least := -1
	for _, a := range []area{
		boxArea(c.x+r, c.y-h/2, w, h), boxArea(c.x-r-w, c.y-h/2, w, h),
		boxArea(c.x-w/2, c.y+r, w, h), boxArea(c.x-w/2, c.y-r-h, w, h),
		boxArea(c.x+r, c.y+r/2, w, h), boxArea(c.x-r-w, c.y+r/2, w, h),
		boxArea(c.x+r, c.y-r/2-h, w, h), boxArea(c.x-r-w, c.y-r/2-h, w, h),
	} {
		if count := d.touched(a, taken); least < 0 || count < least {
			best, least = a, count
		}
	}
	return best
}

// touched counts what an area would cover; a line is nothing beside all else.
func (d *drawing) touched(a area, taken []area) (count int) {
	const much = 100
	add := func(other area, weight int) {
		if a.touches(other) {
			count += weight
		}
	}
	for _, each := range d.boxes {
		add(boxArea(each.x, each.y, each.w, each.h), much)
	}
	for _, each := range d.marks {
		add(boxArea(each.x, each.y, each.w, markHeight), much)
	}
	for _, each := range d.circles {
		add(around([2]int{each.x, each.y}).wider(layout.Radius), much)
	}
	for _, each := range d.arrows {
		if each.label.text != "" {
			add(boxArea(each.label.x, each.label.y, each.label.w, each.label.h), much)
		}
		for i := 1; i < len(each.points); i++ {
			add(around(each.points[i-1], each.points[i]).wider(1), 1)
		}
	}
	for _, each := range taken {
		add(each, much)
	}
	return count
}
