package paper

import (
	"slices"
	"strconv"
	"strings"

	"vaada/charter"
)

// turning is a place with the rows of the table that it is for; none where it is
// for all.
type turning struct {
	Place charter.Place
	Rows  string
}

// turnings lists the places of one rank that customers of the services turn to,
// each once.
func turnings(rows []charter.Standard, places []charter.Place, rank charter.Rank) (all []turning) {
	for _, place := range places {
		if place.Rank != rank {
			continue
		}
		var numbers []string
		for _, row := range rows {
			if slices.ContainsFunc(row.Places, func(p charter.Place) bool { return p.Key == place.Key }) {
				numbers = append(numbers, strconv.FormatInt(row.Number, 10))
			}
		}
		switch len(numbers) {
		case 0:
			continue
		case len(rows):
			numbers = nil
		}
		all = append(all, turning{place, strings.Join(numbers, ", ")})
	}
	return all
}
