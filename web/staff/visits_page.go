package staff

import (
	"net/http"
	"time"

	"vaada/casework"
	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

// visiting is one visit with whom it is to and what is wrong there.
type visiting struct{ casework.Visiting }

// day is an engineer's visits of one day.
type day struct {
	At            now.Instant // of the day
	Before, After string      // addresses of the days around it
	Visits        []visiting
}

// visitsPage shows an engineer's day.
func (p *Pages) visitsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	date := hours.DateIn(p.Now(), who.Zone)
	if asked, err := hours.ParseDate(r.URL.Query().Get("day")); err == nil {
		date = asked
	}
	mine, err := p.Cases.Visits(r.Context(), who, date)
	if err != nil {
		return err
	}
	shown := day{At: date.Midnight(who.Zone).Add(12 * time.Hour), Before: dayAddress(date - 1), After: dayAddress(date + 1)}
	for _, each := range mine {
		shown.Visits = append(shown.Visits, visiting{each})
	}
	return p.show(w, r, who, http.StatusOK, laidDay(shown))
}

func dayAddress(date hours.Date) string { return "/visits?day=" + date.String() }

func laidDay(shown day) page {
	return page{title: titled(say.StaffVisits()), here: "visits", watch: []string{casework.ListThing}, body: shown.view()}
}

func (v visiting) address() string { return "/visits/" + v.ID.String() }

// state is how the visit stands, as a mark on its card.
func (v visiting) state() web.Chip {
	chip := web.Chip{Words: visitState(v.Visit)}
	if !v.Reported.IsZero() {
		chip.Outcome = web.Kept
	}
	return chip
}
