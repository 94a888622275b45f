package staff

import (
	"net/url"
	"time"

	"vaada/casework"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

func init() {
	for _, one := range auditExamples() {
		web.Register(web.Example{Route: one.route, State: one.state, Body: one.body})
	}
}

func auditExamples() []example {
	return shown("GET /settings/audit", func(s scene) page { return laidAudit(s.audit()) })
}

// audit is who did what, in the state of the scene.
func (s scene) audit() audit {
	shown := audit{
		Who: deniz, Form: s.form(url.Values{}), Reader: s.Reader, Address: "/settings/audit",
		Known: people.Audited{
			Staff: []people.Staff{{ID: deniz.ID, Name: s.name(deniz.Name)}},
			Keys:  []people.Named{{ID: 8001, Name: s.name("telephone")}},
			Offices: []people.Office{
				{ID: 1, Name: language.NewText(language.English, s.name("Lahore"))},
				{ID: 2, Name: language.NewText(language.Turkish, s.name("İzmir"))},
			},
		},
		Cases:  map[ids.ID]casework.Row{9001: {ID: 9001, Number: 20418}},
		Looked: map[ids.ID]string{9301: s.subject("Visit")},
	}
	if s.State == web.Blank {
		return shown
	}
	shown.Seal = journal.Seal{Number: 412, At: s.ago(time.Minute), Hash: "9b74c9897bac770ffc029102a200c5de1f0e0a5ee2a1b8d4f1b7ce3a2f5f0f3d"}
	if s.State == web.Faulty {
		shown.Form = s.form(url.Values{"case": {"VA-0"}, "from": {"2026-11-02"}, "until": {"2026-11-01"}})
		shown.Form.Wrongly("case", say.AuditCaseUnknown("VA-0"))
		shown.Form.Wrongly("until", say.AuditDaysWrong())
		return shown
	}
	shown.Found = journal.Found{Entries: s.lines(), Next: journal.Place{At: s.ago(time.Hour), ID: 1}, Looked: 5000, Stopped: s.State == web.Long}
	return shown
}

// lines are what several actors did, newest first.
func (s scene) lines() []journal.Entry {
	return []journal.Entry{
		{At: s.ago(time.Minute), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "signed in", Kind: "staff", Subject: deniz.ID, Reason: string(people.WithPassword)},
		{At: s.ago(2 * time.Minute), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "did a step of", Kind: "case", Subject: 9001},
		{At: s.ago(3 * time.Minute), ActorKind: journal.Key, Actor: 8001, Verb: "told of a call's ring", Kind: "contact", Subject: 77},
		{At: s.ago(4 * time.Minute), ActorKind: journal.Customer, Actor: 501, Verb: "rated", Kind: "case", Subject: 9001},
		{At: s.ago(5 * time.Minute), ActorKind: journal.System, Verb: "broken", Kind: "pledge", Subject: 78},
		{At: s.ago(26 * time.Hour), ActorKind: journal.Staff, Actor: 1, Verb: "changed", Kind: settingKind + people.SettingLettersADay, Reason: "value 5→7"},
		{At: s.ago(27 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: limitVerb, Kind: string(people.Agent), Reason: "value PKR 5000→PKR 7500"},
		{At: s.ago(28 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "published", Kind: "charter", Subject: 79},
		{At: s.ago(28 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "found wrong", Kind: "upkeep", Subject: 9301},
		{At: s.ago(28 * time.Hour), ActorKind: journal.System, Verb: "refused to sign in", Kind: "staff", Reason: "password from 2001:db8::17"},
		{At: s.ago(28 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "changed", Kind: "staff", Subject: deniz.ID, Reason: "email, language en→ur"},
		{At: s.ago(28 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "gave a role to", Kind: "staff", Subject: deniz.ID, Reason: "supervisor 0.0"},
		{At: s.ago(29 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "booked", Kind: "visit", Subject: 80, Reason: "moved"},
		{At: s.ago(30 * time.Hour), ActorKind: journal.Staff, Actor: deniz.ID, Verb: "changed", Kind: "customer", Subject: 501},
	}
}
