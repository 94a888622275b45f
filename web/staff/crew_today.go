package staff

import (
	"net/http"
	"slices"

	"vaada/people"
)

// absentee is somebody who is away today.
type absentee struct {
	Name string
	people.Absence
}

// awayFrom lists who is away today, for those who hand cases out: whoever comes
// back first stands first.
func (p *Pages) awayFrom(r *http.Request, who people.Actor) (all []absentee, err error) {
	if !who.Can(people.HandOutCases) {
		return nil, nil
	}
	away, err := p.People.AwayToday(r.Context(), who)
	if err != nil || len(away) == 0 {
		return nil, err
	}
	everybody, err := p.People.Everybody(r.Context(), who)
	for _, each := range everybody {
		if a, is := away[each.ID]; is && who.CanAt(people.HandOutCases, each.Office, each.Team) {
			all = append(all, absentee{each.Name, a})
		}
	}
	slices.SortStableFunc(all, func(a, b absentee) int { return int(a.Last - b.Last) })
	return all, err
}
