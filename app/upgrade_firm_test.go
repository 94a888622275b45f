package app_test

import (
	"fmt"
	"strings"
	"time"

	"vaada/casework"
	"vaada/connection"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/people"
	"vaada/sample"
)

// organises makes what the firm itself consists of: who is coming, who is away,
// what is set otherwise, who else may ask and who is told.
func (p past) organises() {
	p.Helper()
	ctx, manager := p.Context(), p.staff[sample.Ayesha]
	manager.Proved = p.hand.Now()
	sara := p.staff[sample.Sara]
	_, err := p.People.Invite(ctx, manager, people.Staff{
		Name: "Zeynep Aksoy", Language: language.Turkish, Office: manager.Office, Team: manager.Team, Holdings: people.Usual(manager.Office, people.Agent),
	}, people.BySlip, func(link string) string { return "https://help.anarhome.example/join/" + link })
	must(p.T, err)
	must(p.T, p.People.Give(ctx, manager, sara.ID, people.Holding{Role: people.Expert, Office: sara.Office, Team: sara.Team}))
	today := hours.DateIn(p.hand.Now(), manager.Zone)
	must(p.T, p.People.AddAbsence(ctx, manager, people.Absence{Staff: sara.ID, First: today + 20, Last: today + 24, Kind: people.OnLeave}))
	must(p.T, p.People.Set(ctx, manager, people.SettingLettersADay, "5", "3"))
	_, _, err = p.People.MakeKey(ctx, manager, people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}, Lasts: 365 * 24 * time.Hour})
	must(p.T, err)
	_, _, err = p.Connections.MakeWebhook(ctx, manager, connection.Plan{
		Name: "ledger", Address: "https://ledger.example/vaada", Wants: []connection.Kind{connection.Kinds[0]},
	})
	must(p.T, err)
	must(p.T, p.Cases.MakePrivate(ctx, manager, 1, "a colleague's own complaint"))
	_, err = journal.Sweep(ctx, p.DB, p.People.Keys, p.hand.Now().Add(time.Hour))
	must(p.T, err)
}

// firm reads who serves, as which, and what else the firm has set.
func (r reader) firm() (lines []string) {
	r.Helper()
	ctx := r.Context()
	crew, err := r.People.Crew(ctx, r.manager, false)
	must(r.T, err)
	for _, each := range crew {
		var held []string
		for _, h := range each.Staff.Holdings {
			held = append(held, fmt.Sprintf("%s everywhere=%v team=%v", h.Role, h.Office == 0, h.Team != 0))
		}
		lines = append(lines, each.Staff.Name+": "+strings.Join(held, ", "))
	}
	settings, err := r.People.AllSettings(ctx, r.manager)
	must(r.T, err)
	for _, set := range settings {
		if !set.Usual() {
			lines = append(lines, "set "+set.Key+" to "+set.Value)
		}
	}
	keys, err := r.People.APIKeys(ctx, r.manager)
	must(r.T, err)
	for _, key := range keys {
		lines = append(lines, fmt.Sprintf("key %s may %v", key.Name, key.Rights))
	}
	told, err := r.Connections.Webhooks(ctx, r.manager)
	must(r.T, err)
	for _, webhook := range told {
		lines = append(lines, fmt.Sprintf("told %s: %v", webhook.Name, webhook.Wants))
	}
	for number := int64(1); ; number++ {
		c, err := r.Cases.Number(ctx, r.manager, number)
		if err != nil {
			break
		}
		if c.Private {
			lines = append(lines, casework.Code(number)+" is private")
		}
	}
	must(r.T, r.DB.Look(ctx, func(tx *db.Tx) error {
		seal, err := journal.Latest(tx)
		lines = append(lines, fmt.Sprintf("sealed to %d", seal.Number))
		return err
	}))
	return lines
}
