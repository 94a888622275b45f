package staff

import (
	"net/http"

	"vaada/people"
)

// crewRoutes are the pages and deeds about those who serve.
func (p *Pages) crewRoutes() map[string]route {
	return map[string]route{
		"GET /welcome":                                       {people.Serve, p.welcomePage},
		"GET /settings/people":                               {people.ManageAbsence, p.crewPage},
		"GET /settings/people/new":                           {people.ManagePeople, p.invitePage},
		"POST /settings/people/new":                          {people.ManagePeople, p.invite},
		"GET /settings/people/several":                       {people.ManagePeople, p.severalPage},
		"POST /settings/people/several":                      {people.ManagePeople, p.inviteSeveral},
		"GET /settings/people/slips":                         {people.ManagePeople, p.slipsPage},
		"GET /settings/skills":                               {people.SetUp, p.skillsPage},
		"POST /settings/skills":                              {people.SetUp, p.addSkill},
		"POST /settings/skills/{skill}/drop":                 {people.SetUp, p.dropSkill},
		"GET /settings/people/{staff}":                       {people.ManageAbsence, p.personPage},
		"POST /settings/people/{staff}":                      {people.ManagePeople, p.changePerson},
		"GET /settings/people/{staff}/slip":                  {people.ManagePeople, p.slipPage},
		"POST /settings/people/{staff}/invite":               {people.ManagePeople, p.inviteAgain},
		"POST /settings/people/{staff}/revoke":               {people.ManagePeople, p.uninvite},
		"POST /settings/people/{staff}/roles":                {people.ManagePeople, p.giveRole},
		"POST /settings/people/{staff}/roles/drop":           {people.ManagePeople, p.takeRole},
		"GET /settings/people/{staff}/leave":                 {people.ManagePeople, p.leavePage},
		"POST /settings/people/{staff}/leave":                {people.ManagePeople, p.leavePerson},
		"POST /settings/people/{staff}/stay":                 {people.ManagePeople, p.stayPerson},
		"POST /settings/people/{staff}/hours":                {people.ManageAbsence, p.setHours},
		"POST /settings/people/{staff}/absences":             {people.ManageAbsence, p.addAbsence},
		"POST /settings/people/{staff}/absences/{away}/drop": {people.ManageAbsence, p.dropAbsence},
	}
}

// joining are the pages of somebody who was invited and cannot sign in yet.
func (p *Pages) joining() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"GET /join":         p.codePage,
		"POST /join":        p.code,
		"GET /join/{link}":  p.joinPage,
		"POST /join/{link}": p.join,
	}
}

// personAddress is the page of one person.
func personAddress(s people.Staff) string { return "/settings/people/" + s.ID.String() }
