package connection_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/people"
)

var opened = connection.Happening{
	Kind: connection.CaseOpened, IDs: connection.IDs{Case: 7, Number: "VA-7"},
	Facts: connection.Facts{Touchpoint: "telephone", RequestType: "complaint"}, Words: connection.Words{Subject: "پانی نہیں"},
}

func TestASystemIsToldWhatItAskedForAndNothingElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.happens(opened)
		f.happens(connection.Happening{Kind: connection.CaseClosed, IDs: connection.IDs{Case: 7}})
		failed := errors.New("the deed was refused")
		err := d.Deed(t.Context(), func(tx *db.Tx) error {
			if err := connection.Tell(tx, opened); err != nil {
				return err
			}
			return failed
		})
		if !errors.Is(err, failed) {
			t.Fatal(err)
		}
		f.sweeps()
		if len(f.system.heard) != 1 {
			t.Fatalf("it heard %+v", f.system.heard)
		}
		heard := f.system.heard[0]
		if heard.Type != "case.opened" || heard.Timestamp != "2026-11-02T04:00:00Z" || heard.Data["case"] != ids.ID(7).String() ||
			heard.Data["number"] != "VA-7" || heard.Data["touchpoint"] != "telephone" || len(heard.Data) != 4 {
			t.Errorf("it heard %+v", heard)
		}
		told := f.told(w.ID)
		if len(told) != 1 || told[0].State != connection.Arrived || told[0].Status != 200 || told[0].Tries != 1 || "msg_"+told[0].ID.String() != heard.ID {
			t.Errorf("the page shows %+v", told)
		}
	})
}

func TestWordsAreToldToThoseWhoAskedAndPrivateCasesSendIDsAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		f.makes(true, connection.CaseOpened)
		private := opened
		private.Private = true
		f.happens(opened)
		f.happens(private)
		f.sweeps()
		slices.SortFunc(f.system.heard, func(a, b message) int { return len(b.Data) - len(a.Data) })
		if len(f.system.heard) != 2 || f.system.heard[0].Data["subject"] != "پانی نہیں" {
			t.Fatalf("it heard %+v", f.system.heard)
		}
		if data := f.system.heard[1].Data; len(data) != 2 || data["case"] == nil || data["number"] == nil {
			t.Errorf("of a private case it heard %+v", data)
		}
	})
}

func TestWordsLeaveOnlyForWhoSeesTheCases(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		plan := connection.Plan{Name: "CRM", Address: f.system.URL, Wants: []connection.Kind{connection.CaseOpened}, Words: true}
		local := plan
		local.Office = f.office
		refused := func(what string, err error) {
			t.Helper()
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "words" {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, _, err := f.MakeWebhook(t.Context(), f.keeper, plan)
		refused("an administrator", err)
		_, _, err = f.MakeWebhook(t.Context(), f.manager(f.office), plan)
		refused("a manager of one office, of all", err)
		_, _, err = f.MakeWebhook(t.Context(), f.manager(f.office), local)
		f.must(err)
		made, _, err := f.MakeWebhook(t.Context(), f.manager(0), plan)
		f.must(err)
		elsewhere := plan
		elsewhere.Address += "/mine"
		refused("an administrator who leads words elsewhere", f.ChangeWebhook(t.Context(), f.keeper, made.ID, elsewhere))
		silent := elsewhere
		silent.Words = false
		f.must(f.ChangeWebhook(t.Context(), f.keeper, made.ID, silent))
		refused("an administrator who lets words leave again", f.ChangeWebhook(t.Context(), f.keeper, made.ID, elsewhere))
		f.must(f.ChangeWebhook(t.Context(), f.manager(0), made.ID, elsewhere))
	})
}

func TestWordsThatWereKeptGoNowhereElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(true, connection.CaseOpened)
		f.happens(opened)
		f.sweeps()
		arrived := f.told(w.ID)[0]
		f.happens(opened)
		plan := connection.Plan{Name: "Mine", Address: f.system.URL + "/mine", Wants: w.Wants}
		f.must(f.ChangeWebhook(t.Context(), f.keeper, w.ID, plan))
		f.must(f.SendAgain(t.Context(), f.proved(), w.ID, arrived.ID))
		f.sweeps()
		if len(f.system.heard) != 3 || f.system.heard[0].Data["subject"] == nil {
			t.Fatalf("it heard %+v", f.system.heard)
		}
		for _, each := range f.system.heard[1:] {
			if each.Data["subject"] != nil || each.Data["line"] != nil || each.Data["touchpoint"] != "telephone" {
				t.Errorf("at the new address it heard %+v", each)
			}
		}
		plan.Words = true
		f.must(f.ChangeWebhook(t.Context(), f.manager(0), w.ID, plan))
		f.must(f.SendAgain(t.Context(), f.proved(), w.ID, arrived.ID))
		f.sweeps()
		if last := f.system.heard[len(f.system.heard)-1]; last.Data["subject"] != "پانی نہیں" {
			t.Errorf("for who sees the cases it heard %+v", last)
		}
	})
}

func TestOfWhatBecamePrivateNothingButIDsLeaves(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(true, connection.CaseOpened)
		f.happens(opened)
		f.sweeps()
		f.happens(opened)
		f.hidden = true
		f.must(f.SendAgain(t.Context(), f.proved(), w.ID, f.told(w.ID)[1].ID))
		f.sweeps()
		if len(f.system.heard) != 3 {
			t.Fatalf("it heard %+v", f.system.heard)
		}
		for _, each := range f.system.heard[1:] {
			if len(each.Data) != 2 || each.Data["case"] == nil || each.Data["number"] == nil {
				t.Errorf("of what is private by now it heard %+v", each)
			}
		}
	})
}

func TestAReceiverThatFailsTwiceHearsItOnceMoreUnderTheSameName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.system.answers = []int{500, 503}
		f.happens(opened)
		f.sweeps()
		first := f.told(w.ID)[0]
		if first.State != connection.Waiting || first.Status != 500 || first.Fault != "status 500" || first.Next <= f.hand.Now() {
			t.Errorf("after one try: %+v", first)
		}
		f.sweeps() // too early
		f.hand.Advance(10 * time.Second)
		f.sweeps()
		f.hand.Advance(time.Minute)
		f.sweeps()
		last := f.told(w.ID)[0]
		if last.State != connection.Arrived || last.Tries != 3 || last.Status != 200 || last.Fault != "" {
			t.Errorf("at last: %+v", last)
		}
		if heard := f.system.heard; len(heard) != 3 || heard[0].ID != heard[1].ID || heard[1].ID != heard[2].ID {
			t.Errorf("it heard %+v", heard)
		}
		w, _, err := f.Webhook(t.Context(), f.keeper, w.ID, 0, 1)
		if f.must(err); !w.Failing.IsZero() {
			t.Errorf("it fails since %v", w.Failing)
		}
	})
}

func TestAProcessThatDiesBetweenSendingAndNotingSendsAgainUnderTheSameName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.happens(opened)
		dying := context.Canceled
		_, err := outbox.Lane{Name: "webhook:" + w.ID.String()}.Sweep(t.Context(), d, f.hand.Now(), func(ctx context.Context, item outbox.Item) error {
			if err := f.Deliver(ctx, item); err != nil {
				t.Error(err)
			}
			panic(dying) // before it is noted as sent
		})
		f.must(err)
		f.hand.Advance(10 * time.Minute)
		f.sweeps()
		if heard := f.system.heard; len(heard) != 2 || heard[0].ID != heard[1].ID {
			t.Errorf("it heard %+v", heard)
		}
		if told := f.told(w.ID); len(told) != 1 || told[0].State != connection.Arrived {
			t.Errorf("the page shows %+v", told)
		}
	})
}

func TestAWebhookOfOneOfficeHearsNothingOfAnother(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		here := f.keeper
		here.Holdings = people.At(f.office, people.Administrator)
		plan := connection.Plan{Name: "Ledger", Address: f.system.URL, Wants: []connection.Kind{connection.CaseOpened}, Office: f.office}
		ours, secret, err := f.MakeWebhook(t.Context(), here, plan)
		f.must(err)
		everywhere := f.makes(false, connection.CaseOpened)
		f.system.knows(t) // two secrets are in use
		for _, office := range []ids.ID{f.office, ids.New(), 0} {
			happens := opened
			happens.Office = office
			f.happens(happens)
		}
		f.sweeps()
		if n, all := len(f.told(ours.ID)), len(f.told(everywhere.ID)); n != 1 || all != 3 || secret == "" {
			t.Errorf("the webhook of one office heard %d times, that of all %d times", n, all)
		}
		for _, office := range []ids.ID{0, ids.New()} {
			plan.Office = office
			if _, _, err := f.MakeWebhook(t.Context(), here, plan); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("of the office %v they make one: %v", office, err)
			}
		}
		if _, _, err := f.MakeWebhook(t.Context(), f.keeper, plan); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("of an office that is none: %v", err)
		}
		seen, err := f.Webhooks(t.Context(), here)
		if f.must(err); len(seen) != 1 || seen[0].ID != ours.ID || seen[0].Office != f.office {
			t.Errorf("who keeps one office sees %+v", seen)
		}
		f.must(f.ChangeWebhook(t.Context(), here, ours.ID, connection.Plan{Name: "Books", Address: f.system.URL, Wants: plan.Wants}))
		if w, _, err := f.Webhook(t.Context(), here, ours.ID, 0, 1); err != nil || w.Office != f.office || w.Name != "Books" {
			t.Errorf("changed it is %+v, %v", w, err)
		}
		heard := len(f.system.heard)
		_, _, read := f.Webhook(t.Context(), here, everywhere.ID, 0, 1)
		_, tested := f.Ping(t.Context(), here, everywhere.ID)
		_, renewed := f.RenewSecret(t.Context(), here, everywhere.ID)
		_, again := f.SendDead(t.Context(), here, everywhere.ID, 0)
		for deed, err := range map[string]error{
			"read": read, "tested": tested, "renewed": renewed, "sent again": again,
			"one sent again": f.SendAgain(t.Context(), here, everywhere.ID, f.told(everywhere.ID)[0].ID),
			"switched":       f.SwitchWebhook(t.Context(), here, everywhere.ID, connection.Off),
			"changed":        f.ChangeWebhook(t.Context(), here, everywhere.ID, plan),
			"removed":        f.RemoveWebhook(t.Context(), here, everywhere.ID),
		} {
			if !fault.Is(err, fault.KindNotFound) {
				t.Errorf("one of all offices is %s by who keeps one: %v", deed, err)
			}
		}
		if len(f.system.heard) != heard {
			t.Error("it was told of a test of somebody who does not keep it")
		}
	})
}

func TestWhatASystemWantsIsKeptInTheOrderOfWhoAsks(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		wants := []connection.Kind{connection.PromiseKept, connection.CaseOpened, connection.PromiseKept}
		f.makes(false, wants...)
		if !slices.Equal(wants, []connection.Kind{connection.PromiseKept, connection.CaseOpened, connection.PromiseKept}) {
			t.Errorf("the caller's own became %v", wants)
		}
	})
}
