package staff

import (
	"net/http"

	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// Rail gives the entries of the rail that concern somebody's roles.
func Rail(who people.Actor) []web.NavItem {
	var rail []web.NavItem
	add := func(concerned bool, item web.NavItem) {
		if concerned {
			rail = append(rail, item)
		}
	}
	leads := who.Can(people.LeadCases)
	decides := who.Can(people.DecideRefunds)
	add(who.Can(people.SeeCases), web.NavItem{Key: "cases", Address: "/cases", Icon: web.IconCases, Label: say.StaffCases()})
	add(who.Is(people.Engineer), web.NavItem{Key: "visits", Address: "/visits", Icon: web.IconVisits, Label: say.StaffVisits()})
	add(true, web.NavItem{Key: "today", Address: "/today", Icon: web.IconToday, Label: say.TermToday().Capital()})
	add(who.Is(people.Expert), web.NavItem{Key: "questions", Address: "/questions", Icon: web.IconKnowledge, Label: say.KnowledgeTitle()})
	add(leads, web.NavItem{Key: "placing", Address: "/placing", Icon: web.IconTray, Label: say.StaffPlacing()})
	add(decides, web.NavItem{Key: "refunds", Address: "/refunds", Icon: web.IconUndo, Label: say.StaffRefunds()})
	add(true, web.NavItem{Key: "procedures", Address: "/procedures", Icon: web.IconProcedures, Label: say.StaffProcedures()})
	add(true, web.NavItem{Key: "charter", Address: "/charter", Icon: web.IconCharter, Label: say.StaffCharter()})
	add(who.Can(people.KeepOutbox),
		web.NavItem{Key: "outbox", Address: "/outbox", Icon: web.IconOutbox, Label: say.StaffOutbox()})
	add(len(settingsFor(who)) > 0, web.NavItem{Key: "settings", Address: "/settings", Icon: web.IconSettings, Label: say.SettingsTitle()})
	return rail
}

// onlyVisits says that somebody comes for the visits of the day and nothing
// else.
func onlyVisits(who people.Actor) bool {
	return who.Is(people.Engineer) && len(who.Roles()) == 1
}

// home leads to where somebody's work begins.
func (p *Pages) home(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	address := "/today"
	start, err := p.startCardFor(r, who)
	if err != nil {
		return err
	}
	switch {
	case start != nil && start.next() != "":
		address = "/start"
	case onlyVisits(who):
		address = "/visits"
	case who.Can(people.LeadCases):
		address = "/cases"
	}
	web.Go(w, r, address)
	return nil
}
