package staff

import (
	"context"
	"io"
	"strconv"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/web"
)

// listPart names the part of a page that shows a list of cases.
const listPart = "list"

// caseList is a page of a list of cases as somebody sees it.
type caseList struct {
	List   casework.List
	Look   look
	At     int64 // the case that stands beside it; zero for none
	Reader language.Reader
	Leads  bool // may begin cases
	Demo   bool
}

// live is the list as a part that is asked for again when cases change.
func (c caseList) live() templ.Component {
	address := c.Look.list()
	if c.At != 0 {
		address = withAt(c.Look, c.At)
	}
	part := web.LivePart{ID: listPart, Things: []string{casework.ListThing}, Address: address, Slow: true}
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return part.Render(templ.WithChildren(ctx, c.shown()), w)
	})
}

func withAt(l look, number int64) string {
	query := look{View: l.View, After: l.After}.query()
	if query == "" {
		return "/cases?at=" + casework.Code(number)
	}
	return "/cases" + query + "&at=" + casework.Code(number)
}

func (c caseList) shown() web.CaseList {
	shown := web.CaseList{
		Title: ViewTitle(c.Look.View), Views: c.tabs(), Groups: c.groups(), Empty: say.EmptyCases(),
		Action: listActions(c.Leads, c.Demo),
	}
	if c.Look.View == casework.Closed {
		shown.Empty = say.StaffEmptyClosed()
	}
	if c.List.Next != (casework.Cursor{}) {
		shown.Pager.After = look{View: c.Look.View, After: c.List.Next}.list()
	}
	if c.Look.After != (casework.Cursor{}) {
		shown.Pager.Before = look{View: c.Look.View}.list()
	}
	return shown
}

func (c caseList) tabs() web.Tabs {
	tabs := web.Tabs{Name: say.StaffViews()}
	for _, view := range casework.Views {
		tab := web.Tab{Label: viewTab(view), Address: look{View: view}.list(), Current: view == c.Look.View}
		if n, counted := c.List.Counts[view]; counted {
			tab.Count = countUpTo(n)
		}
		tabs.Tabs = append(tabs.Tabs, tab)
	}
	return tabs
}

func countUpTo(n int) string {
	if n > casework.Most {
		return strconv.Itoa(casework.Most) + "+"
	}
	return strconv.Itoa(n)
}

// groups puts the rows, which come in the order of their promises, under their
// headings.
func (c caseList) groups() []web.CaseGroup {
	var groups []web.CaseGroup
	var last casework.Group
	for _, row := range c.List.Rows {
		group := casework.GroupOf(row, c.Reader.Now, c.Reader.Zone)
		if len(groups) == 0 || group != last {
			groups = append(groups, web.CaseGroup{Title: groupTitle(group)})
			last = group
		}
		at := &groups[len(groups)-1]
		at.Rows = append(at.Rows, caseRow(c.Reader, row, c.Look, c.At))
	}
	return groups
}

// caseRow is one case in a list, with the time left on its next promise.
func caseRow(r language.Reader, row casework.Row, l look, current int64) web.CaseRow {
	shown := web.CaseRow{
		Address: look{View: l.View, After: l.After}.at(row.Number), Who: row.Customer,
		Subject: web.Own(row.Subject), Current: row.Number == current,
	}
	if row.Customer == "" {
		shown.Who = casework.Code(row.Number)
	}
	if row.Subject == "" {
		shown.Subject = web.Code(casework.Code(row.Number))
	}
	if row.Private {
		shown.Subject = locked(shown.Subject)
	}
	switch {
	case row.Unreached != "":
		shown.Last = unreached(row.Unreached)
	case row.Closed.IsZero() && row.Waiting != "":
		shown.Last = web.Say(waitingFor(row.Waiting))
	case row.LastLine != "":
		shown.Last = web.Own(row.LastLine)
	}
	if due := row.Due(); row.Closed.IsZero() && !due.IsZero() {
		shown.Clock = web.TimeLeft(r, row.ClockFrom, due, true)
	}
	return shown
}

// ViewTitle names a list of cases.
func ViewTitle(view casework.View) language.Message {
	switch view {
	case casework.Team:
		return say.StaffViewTeam()
	case casework.Open:
		return say.StaffViewOpen()
	case casework.Closed:
		return say.StaffViewClosed()
	default:
		return say.StaffViewMine()
	}
}

func viewTab(view casework.View) language.Message {
	switch view {
	case casework.Team:
		return say.TermTeam().Capital()
	case casework.Open:
		return say.StaffTabOpen()
	case casework.Closed:
		return say.StaffTabClosed()
	default:
		return say.TermMine().Capital()
	}
}

func groupTitle(group casework.Group) language.Message {
	switch group {
	case casework.LateGroup:
		return say.StaffGroupLate()
	case casework.HourGroup:
		return say.StaffGroupHour()
	case casework.TodayGroup:
		return say.StaffGroupToday()
	case casework.LaterGroup:
		return say.StaffGroupLater()
	case casework.ClosedGroup:
		return say.StaffTabClosed()
	default:
		return say.StaffGroupNone()
	}
}

// waitingFor says what a case waits for.
func waitingFor(awaited procedure.Awaited) language.Message {
	switch awaited {
	case procedure.CallBackTime:
		return say.StaffWaitingCallBack()
	case procedure.VisitMade:
		return say.StaffWaitingVisit()
	case procedure.ExpertsAnswer:
		return say.StaffWaitingExpert()
	default:
		return say.StaffWaitingReply()
	}
}
