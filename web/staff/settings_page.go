package staff

import (
	"net/http"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// settingsPage is one page on which something of the organisation is set, as
// the first page of settings leads to it.
type settingsPage struct {
	path  string
	label language.Message
	says  language.Message // what is set there
	right people.Right     // who finds it there
}

// settingsPages are all of them, in the order in which they are shown. A page
// of settings adds its line here.
var settingsPages = []settingsPage{
	{"/settings/people", say.CrewTitle(), say.CrewLead(), people.ManageAbsence},
	{"/settings/general", say.SettingsGeneral(), say.SettingsGeneralSays(), people.SetUp},
	{"/settings/backups", say.KeepTitle(), say.KeepSays(), people.SetUp},
	{"/settings/audit", say.AuditTitle(), say.AuditSays(), people.ReadAudit},
	{"/settings/keys", say.DoorsKeys(), say.DoorsKeysSays(), people.KeepKeys},
	{webhooksAddress, say.DoorsWebhooks(), say.DoorsWebhooksSays(), people.KeepKeys},
}

// settingRoutes are the pages and deeds of settings.
func (p *Pages) settingRoutes() map[string]route {
	return map[string]route{
		"GET /settings":          {people.Serve, p.settingsPage},
		"GET /settings/general":  {people.SetUp, p.generalPage},
		"POST /settings/general": {people.SetUp, p.setGeneral},
	}
}

// settingsFor are the pages of settings that somebody may open.
func settingsFor(who people.Actor) (open []settingsPage) {
	for _, each := range settingsPages {
		if who.Can(each.right) {
			open = append(open, each)
		}
	}
	return open
}

func (p *Pages) settingsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.show(w, r, who, http.StatusOK, laidSettings(settingsFor(who)))
}

func laidSettings(open []settingsPage) page {
	return page{title: titled(say.SettingsTitle()), here: "settings", body: settingsView(open)}
}

// set says that a change is kept, and leads back to a page of settings.
func set(w http.ResponseWriter, r *http.Request, address string) {
	web.Tell(w, r, say.DoneSaved(), "")
	web.Go(w, r, address)
}
