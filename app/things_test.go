package app_test

import (
	"strings"

	"vaada/connection"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/people"
	"vaada/sample"
)

// things are what the firm has set up, one of every kind that an address can
// name.
type things struct {
	webhook, delivery, provider, kiosk ids.ID
	backup, line, skill, away, passkey ids.ID
	invited                            ids.ID
	calendar, invitation               string // the hash of a file of holidays, and what a slip opens
}

// setsUp sets up one thing of every kind for the first office, or for all.
func (w *world) setsUp() {
	w.T.Helper()
	ctx, someone := w.T.Context(), w.offices.signIn(w.someone)
	manager := w.offices.find(people.Manager, "everywhere")
	hook, _, err := w.Connections.MakeWebhook(ctx, manager.Actor, connection.Plan{
		Name: "Secret ledger", Address: w.offices.ledger, Wants: []connection.Kind{connection.Kinds[0]},
	})
	must(w.T, err)
	w.webhook = hook.ID
	told, err := w.Connections.Ping(ctx, manager.Actor, hook.ID)
	must(w.T, err)
	w.delivery = told.ID
	w.provider, err = w.People.AddProvider(ctx, manager.Actor, people.Provider{Name: "Secret accounts", Issuer: "https://secret.invalid", Client: "us", Secret: "hidden"})
	must(w.T, err)
	_, err = w.People.OpenKiosk(ctx, manager.Actor, w.offices.here, "Secret counter")
	must(w.T, err)
	kiosks, err := w.People.Kiosks(ctx, manager.Actor)
	must(w.T, err)
	w.kiosk = kiosks[0].ID
	must(w.T, w.People.AddSkill(ctx, manager.Actor, "Refrigeration"))
	skills, err := w.People.Skills(ctx, manager.Actor)
	must(w.T, err)
	w.skill = skills[0].ID
	today := hours.DateIn(w.hand.Now(), manager.Zone)
	must(w.T, w.People.AddAbsence(ctx, manager.Actor, people.Absence{Staff: w.someone, First: today + 20, Last: today + 21, Kind: people.OnLeave}))
	profile, err := w.People.Member(ctx, manager.Actor, w.someone)
	must(w.T, err)
	w.away = profile.Absences[0].ID
	w.line, err = w.People.BeginExport(ctx, manager.Actor)
	must(w.T, err)
	w.backsUp()
	w.passkey = w.hasPasskey(someone)
	made, err := w.People.Invite(ctx, manager.Actor, people.Staff{
		Name: "Secret newcomer", Language: language.English, Office: w.offices.here, Team: w.staff[sample.Sara].Team,
		Holdings: people.At(w.offices.here, people.Trainer),
	}, people.BySlip, func(link string) string { return "https://vaada.test/join/" + link })
	must(w.T, err)
	w.invited, w.invitation = made.Staff.ID, made.Code
	w.calendar, _, err = files.Keep(ctx, w.DB, "secret.ics", "text/calendar", strings.NewReader(holiday))
	must(w.T, err)
}

// backsUp makes one backup. On PostgreSQL that is the work of its own programs.
func (w *world) backsUp() {
	w.T.Helper()
	if w.DB.Engine() == db.PostgreSQL {
		w.backup, _ = ids.Parse(nothing)
		return
	}
	keeper := w.offices.find(people.Administrator, "everywhere")
	must(w.T, w.Keeping.Ask(w.T.Context(), keeper.Actor, keeping.Backing))
	must(w.T, w.Keeping.Sweep(w.T.Context()))
	view, err := w.Keeping.View(w.T.Context(), keeper.Actor)
	must(w.T, err)
	w.backup = view.Backups[0].ID
}

// hasPasskey gives somebody a passkey.
func (w *world) hasPasskey(who somebody) ids.ID {
	w.T.Helper()
	party, err := people.Home{Hosts: []string{"vaada.test"}, Secure: true}.Party("vaada.test")
	must(w.T, err)
	device := &testkit.Authenticator{Origin: "https://vaada.test"}
	options, err := w.People.AskNewPasskey(w.T.Context(), who.Actor, party)
	must(w.T, err)
	id, err := w.People.AddPasskey(w.T.Context(), who.Actor, party, "Secret telephone", device.Make(w.T, options))
	must(w.T, err)
	return id
}

// find gives the member of staff who holds a role there and no other.
func (h *offices) find(role people.Role, where string) somebody {
	h.Helper()
	for _, one := range h.all {
		if one.name == string(role)+" "+where {
			return one
		}
	}
	h.Fatalf("nobody is %s %s", role, where)
	return somebody{}
}

const holiday = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Secret day\r\nDTSTART;VALUE=DATE:20270323\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
