package staff

import (
	"net/http"

	"vaada/casework"
	"vaada/duty"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// owed is one duty as its list shows it.
type owed struct {
	What    language.Message
	Address string // "" where there is nothing to open
	Who     string // the customer
	About   string
	Number  int64
	Clock   web.Clock // zero State where no time was promised
}

// todayPage lists what somebody owes, by due time.
func (p *Pages) todayPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	mine, err := p.Duties.Mine(r.Context(), who)
	if err != nil {
		return err
	}
	rows, err := p.rowsOf(r, who, mine)
	if err != nil {
		return err
	}
	reader := web.PageOf(r).Reader
	var all []owed
	for _, each := range mine {
		all = append(all, owedOf(each, rows[each.Case], reader))
	}
	return p.show(w, r, who, http.StatusOK, laidToday(all))
}

func laidToday(all []owed) page {
	return page{
		title: titled(say.StaffTodayTitle()), here: "today",
		watch: []string{casework.ListThing}, body: todayView(all),
	}
}

// mostLookedAt bounds how many cases of a list are read for the names of
// those that are owed.
const mostLookedAt = 200

// rowsOf reads the cases that duties are about.
func (p *Pages) rowsOf(r *http.Request, who people.Actor, duties []duty.Duty) (map[ids.ID]casework.Row, error) {
	rows := map[ids.ID]casework.Row{}
	if onlyVisits(who) {
		return rows, p.visitedRows(r, who, duties, rows)
	}
	for _, view := range []casework.View{casework.Mine, casework.Open} {
		list, err := p.Cases.List(r.Context(), who, view, casework.Cursor{}, mostLookedAt)
		if err != nil {
			return nil, err
		}
		for _, row := range list.Rows {
			rows[row.ID] = row
		}
		if all(duties, rows) {
			break
		}
	}
	return rows, nil
}

func all(duties []duty.Duty, rows map[ids.ID]casework.Row) bool {
	for _, each := range duties {
		if _, read := rows[each.Case]; !read && each.Case != 0 {
			return false
		}
	}
	return true
}

// visitedRows reads the cases of an engineer's visits.
func (p *Pages) visitedRows(r *http.Request, who people.Actor, duties []duty.Duty, into map[ids.ID]casework.Row) error {
	for _, each := range duties {
		if _, read := into[each.Case]; read || each.Kind != duty.Report {
			continue
		}
		v, err := p.Visits.Visit(r.Context(), who, each.Subject)
		if err != nil {
			return err
		}
		known, err := p.Cases.Customer(r.Context(), who, v.Customer)
		if err != nil {
			return err
		}
		for _, row := range known.Cases {
			into[row.ID] = row
		}
	}
	return nil
}

func owedOf(d duty.Duty, row casework.Row, r language.Reader) owed {
	shown := owed{What: dutyWord(d.Kind), Who: row.Customer, About: row.Subject, Number: row.Number}
	if row.Number != 0 {
		shown.Address = caseAddress(row.Number)
	}
	if d.Kind == duty.Report {
		shown.Address = "/visits/" + d.Subject.String()
	}
	if !d.Due.IsZero() {
		shown.Clock = web.TimeLeft(r, d.Made, d.Due, false)
	}
	return shown
}

func dutyWord(kind duty.Kind) language.Message {
	switch kind {
	case duty.Pledge:
		return say.StaffDutyPledge()
	case duty.CallBack:
		return say.StaffDutyCallBack()
	case duty.Refund:
		return say.StaffDutyRefund()
	case duty.Report:
		return say.StaffDutyReport()
	default:
		return say.StaffDutyStep()
	}
}
