package procedure

import (
	"cmp"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Named is a touchpoint or a request type with its name for people.
type Named struct{ Key, Name string }

// Handling gives those of the charts that handle a request type at a touchpoint.
func Handling(charts []*Chart, touchpoint, request string) (all []*Chart) {
	for _, chart := range charts {
		if slices.Contains(chart.Touchpoints, touchpoint) && slices.Contains(chart.Requests, request) {
			all = append(all, chart)
		}
	}
	return all
}

// CheckSet holds the charts in force against every touchpoint and request type:
// a cell that none handles, and one that several claim; then the finding's boxes are
// the keys of these charts, which its sentence names in a language. It is pure.
func CheckSet(charts []*Chart, touchpoints, requests []Named, in language.Language) []Finding {
	c := &checker{}
	for _, touchpoint := range touchpoints {
		for _, request := range requests {
			var claim, names []string
			for _, chart := range Handling(charts, touchpoint.Key, request.Key) {
				name, _ := chart.Name.Pick(in)
				claim, names = append(claim, chart.Key), append(names, cmp.Or(name, chart.Key))
			}
			switch {
			case len(claim) == 0:
				c.findBy(nil, Warning, "cell-empty", say.ProcedureCellEmpty(touchpoint.Name, request.Name))
			case len(claim) > 1:
				c.findBy(nil, Warning, "cell-claimed", say.ProcedureCellClaimed(touchpoint.Name, request.Name, strings.Join(names, ", "))).Boxes = claim
			}
		}
	}
	return c.findings
}

// CheckMove finds the boxes on which open cases stand and for which a newer
// edition has no place: not the one that the mapping names, and none of the
// same key. It allows what a deed of moving does, and nothing else. How many stand on
// each comes by the box's key. It is pure.
func CheckMove(older, newer *Chart, mapping map[string]string, standing map[string]int) []Finding {
	c := &checker{graph: graphOf(older)}
	to := indexed(newer)
	for i := range older.Boxes {
		box := &older.Boxes[i]
		if standing[box.Key] == 0 {
			continue
		}
		if _, err := to.takes(box, mapping); err != nil {
			c.find(Error, "case-dropped", say.ProcedureCaseDropped(c.named(i), standing[box.Key]), i)
		}
	}
	return c.findings
}
