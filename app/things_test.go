package app_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"

	"vaada/connection"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
)

// things are what the firm has set up, one of every kind that an address can
// name.
type things struct {
	webhook, delivery, provider, kiosk ids.ID
	forgetful                          ids.ID // who has a second factor
	leftKey, leftHook                  ids.ID // whose secrets somebody knows still who has left
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
	w.mail("From: told@example.com\nTo: complaints@anarhome.example\nMessage-ID: <told@example.com>\nSubject: Secret of a ledger\n\nTell nobody.\n")
	_, told, err := w.Connections.Webhook(ctx, manager.Actor, hook.ID, 0, 1)
	must(w.T, err)
	w.delivery = told[0].ID
	w.handedOver()
	w.provider, err = w.People.AddProvider(ctx, manager.Actor, people.Provider{Name: "Secret accounts", Issuer: w.provides(), Client: "us", Secret: "hidden"})
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
	must(w.T, w.People.AskAbsence(ctx, someone.Actor, people.Absence{First: today + 30, Last: today + 31, Kind: people.OnLeave}))
	w.forgetful = w.hasFactor()
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

// handedOver has somebody leave a key and a webhook behind, whose secrets they
// know still.
func (w *world) handedOver() {
	w.T.Helper()
	leaver, heir := w.offices.hire(people.Manager, 0, "leaving"), w.offices.find(people.Manager, "everywhere")
	w.offices.all = w.offices.all[:len(w.offices.all)-1]
	key, _, err := w.People.MakeKey(w.T.Context(), leaver.Actor, people.KeyPlan{Name: "shop", Rights: []people.Right{people.TellCalls}})
	must(w.T, err)
	hook, _, err := w.Connections.MakeWebhook(w.T.Context(), leaver.Actor, connection.Plan{Name: "Secret shop", Address: w.offices.ledger, Wants: connection.Kinds[:1]})
	must(w.T, err)
	w.leftKey, w.leftHook = key.ID, hook.ID
	left := url.Values{"deed": {"leave"}, leaving.Field(leaving.All): {heir.ID.String()}}
	if answer := w.comes(heir, http.MethodPost, "/settings/people/"+leaver.ID.String()+"/leave", left); answer.Code != http.StatusSeeOther {
		w.T.Fatalf("nobody can leave: %d", answer.Code)
	}
}

// provides is the address of a provider of accounts that says who it is.
func (w *world) provides() (issuer string) {
	w.T.Helper()
	provider := httptest.NewServer(http.HandlerFunc(func(to http.ResponseWriter, _ *http.Request) {
		to.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(to).Encode(map[string]any{
			"issuer": issuer, "authorization_endpoint": issuer + "/auth", "token_endpoint": issuer + "/token", "jwks_uri": issuer + "/keys",
			"response_types_supported": []string{"code"}, "subject_types_supported": []string{"public"}, "id_token_signing_alg_values_supported": []string{"RS256"},
		})
	}))
	w.T.Cleanup(provider.Close)
	issuer = provider.URL
	return issuer
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

// hasFactor is somebody with a second factor, set up as an app does (RFC 6238).
func (w *world) hasFactor() ids.ID {
	w.T.Helper()
	who := w.offices.hire(people.Trainer, w.offices.here, "forgetful")
	w.offices.all = w.offices.all[:len(w.offices.all)-1]
	must(w.T, w.People.BeginFactor(w.T.Context(), who.Actor))
	state, err := w.People.Factor(w.T.Context(), who.Actor)
	must(w.T, err)
	key, err := base32.StdEncoding.DecodeString(state.Begun.Secret)
	must(w.T, err)
	mac := hmac.New(sha1.New, key)
	must(w.T, binary.Write(mac, binary.BigEndian, w.hand.Now().Time().Unix()/30))
	sum := mac.Sum(nil)
	from := sum[19] & 15
	code := fmt.Sprintf("%06d", (binary.BigEndian.Uint32(sum[from:from+4])&0x7fffffff)%1_000_000)
	_, err = w.People.ConfirmFactor(w.T.Context(), who.Actor, code)
	must(w.T, err)
	return who.ID
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

const holiday = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Secret day\r\nDTSTART;VALUE=DATE:20270519\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
