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
	{"/start", say.StartTitle(), say.StartLead(), people.SetUp},
	{"/settings/organisation", say.SettingsOrganisation(), say.SettingsOrganisationSays(), people.SetUp},
	{"/settings/offices", say.SettingsOffices(), say.SettingsOfficesSays(), people.KeepOffice},
	{"/settings/teams", say.SettingsTeams(), say.SettingsTeamsSays(), people.KeepOffice},
	{"/settings/people", say.CrewTitle(), say.CrewLead(), people.ManageAbsence},
	{"/settings/lists", say.SettingsLists(), say.SettingsListsSays(), people.SetUp},
	{"/settings/limits", say.SettingsLimits(), say.SettingsLimitsSays(), people.SetLimits},
	{"/settings/general", say.SettingsGeneral(), say.SettingsGeneralSays(), people.SetUp},
	{"/settings/keys", say.DoorsKeys(), say.DoorsKeysSays(), people.KeepKeys},
	{webhooksAddress, say.DoorsWebhooks(), say.DoorsWebhooksSays(), people.KeepWebhooks},
	{"/settings/sign-on", say.SignOnTitle(), say.SignOnSays(), people.KeepSignOn},
	{"/settings/kiosks", say.SigninKiosks(), say.SigninKiosksSays(), people.KeepOffice},
	{"/settings/audit", say.AuditTitle(), say.AuditSays(), people.ReadAudit},
	{"/settings/backups", say.KeepTitle(), say.KeepSays(), people.SetUp},
}

// settingRoutes are the pages and deeds of settings.
func (p *Pages) settingRoutes() map[string]route {
	return map[string]route{
		"GET /settings":                                   {people.Serve, p.settingsPage},
		"GET /settings/general":                           {people.SetUp, p.generalPage},
		"POST /settings/general":                          {people.SetUp, p.setGeneral},
		"GET /settings/organisation":                      {people.SetUp, p.organisationPage},
		"POST /settings/organisation":                     {people.SetUp, p.setOrganisation},
		"GET /settings/lists":                             {people.SetUp, p.listsPage},
		"POST /settings/lists/{list}":                     {people.SetUp, p.addToList},
		"POST /settings/lists/{list}/{key}":               {people.SetUp, p.renameInList},
		"POST /settings/lists/{list}/{key}/retire":        {people.SetUp, p.retireInList},
		"POST /settings/addresses":                        {people.SetUp, p.addAddress},
		"POST /settings/addresses/drop":                   {people.SetUp, p.dropAddress},
		"GET /settings/teams":                             {people.KeepOffice, p.teamsPage},
		"POST /settings/teams":                            {people.KeepOffice, p.addTeam},
		"POST /settings/teams/{team}":                     {people.KeepOffice, p.renameTeam},
		"GET /settings/limits":                            {people.SetLimits, p.limitsPage},
		"POST /settings/limits":                           {people.SetLimits, p.setLimits},
		"GET /settings/offices":                           {people.KeepOffice, p.officesPage},
		"POST /settings/offices":                          {people.SetUp, p.addOffice},
		"GET /settings/offices/{office}":                  {people.KeepOffice, p.officePage},
		"POST /settings/offices/{office}/name":            {people.KeepOffice, p.renameOffice},
		"POST /settings/offices/{office}/hours":           {people.KeepOffice, p.setOfficeHours},
		"POST /settings/offices/{office}/country":         {people.KeepOffice, p.takeCountry},
		"GET /settings/offices/{office}/days/new":         {people.KeepOffice, p.newDayPage},
		"POST /settings/offices/{office}/days":            {people.KeepOffice, p.addDay},
		"POST /settings/offices/{office}/days/drop":       {people.KeepOffice, p.dropDay},
		"POST /settings/offices/{office}/calendar":        {people.KeepOffice, p.sendCalendar},
		"GET /settings/offices/{office}/calendar/{hash}":  {people.KeepOffice, p.calendarPage},
		"POST /settings/offices/{office}/calendar/{hash}": {people.KeepOffice, p.takeCalendar},
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
