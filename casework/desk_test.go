package casework_test

import (
	"context"
	"testing"
	"time"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/hours"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	charts "vaada/procedure/starter"
	"vaada/promise"
	"vaada/publishing"
	"vaada/touchpoint"
)

// office is a small firm with one agent, one engineer and the starter charts.
type office struct {
	*testing.T
	db       *db.DB
	hand     *now.Hand
	cases    casework.Desk
	agent    people.Actor
	other    people.Actor
	engineer people.Actor
}

func opened(t *testing.T, d *db.DB) office {
	t.Helper()
	hand := testkit.Hand()
	staff := people.Desk{DB: d, Now: hand.Now}
	ctx := t.Context()
	program := people.Program()
	place, team, err := staff.Found(ctx, program, people.Founding{
		Organisation: people.Organisation{
			Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR",
		},
		Office: language.NewText(language.English, "Lahore"), Calendar: starter.Karachi(),
		Team: language.NewText(language.English, "Call centre"),
	})
	must(t, err)
	hire := func(name, email string, role people.Role) people.Actor {
		id, err := staff.Hire(ctx, program, people.Staff{
			Name: name, Email: email, Language: language.English, Office: place, Team: team, Holdings: people.Usual(place, role),
		})
		must(t, err)
		var who people.Actor
		must(t, d.Look(ctx, func(tx *db.Tx) (err error) {
			who, err = people.ActorOf(tx, id)
			return err
		}))
		return who
	}
	lists := touchpoint.Desk{DB: d, Now: hand.Now}
	must(t, lists.SetUp(ctx, program, touchpoint.Lists{
		Touchpoints: []touchpoint.Named{
			{Key: touchpoint.Telephone, Name: language.NewText(language.English, "Telephone")},
			{Key: touchpoint.Email, Name: language.NewText(language.English, "E-mail")},
		},
		RequestTypes: []touchpoint.Named{
			{Key: touchpoint.ServiceRequest, Name: language.NewText(language.English, "Service request")},
			{Key: touchpoint.Complaint, Name: language.NewText(language.English, "Complaint")},
		},
	}))
	all, err := charts.Charts()
	must(t, err)
	var documents publishing.Documents
	for _, chart := range all {
		documents.Charts = append(documents.Charts, *chart)
	}
	documents.Charter = promised()
	must(t, publishing.Desk{DB: d, Now: hand.Now}.Publish(ctx, program, documents, "first edition"))
	return office{
		T: t, db: d, hand: hand, cases: casework.Desk{DB: d, Now: hand.Now},
		agent:    hire("Bilal Ahmed", "bilal@example.com", people.Agent),
		other:    hire("Sara Khan", "sara@example.com", people.Agent),
		engineer: hire("Imran Ali", "imran@example.com", people.Engineer),
	}
}

// promised is a charter with two promises.
func promised() *charter.Charter {
	words := func(object, deed string) promise.Words {
		in := map[language.Language]promise.Phrases{}
		for _, l := range language.All {
			in[l] = promise.Phrases{Who: "we", Deed: deed, Object: object}
		}
		return promise.Words{Source: language.English, In: in}
	}
	share := func(percent promise.BasisPoints) *promise.Share {
		return &promise.Share{Op: promise.AtLeast, Percent: percent}
	}
	limit := func(value int64, unit hours.Unit, counting hours.Counting) *promise.Limit {
		return &promise.Limit{Limit: hours.Limit{Value: value, Unit: unit, Counting: counting}}
	}
	return &charter.Charter{
		Name: language.NewText(language.English, "Charter"), Purpose: language.NewText(language.English, "We get it right."),
		Promises: []promise.Promise{
			{
				Key: "answer-call", Class: promise.ShareWithin, Title: language.NewText(language.English, "Calls"), Owner: "supervisor",
				Start: promise.Rung, Stop: promise.Answered, Limit: limit(20, hours.InSeconds, hours.Clock), Share: share(8000),
				Words: words("your call", "answer"),
			},
			{
				Key: "visit", Class: promise.ShareWithin, Title: language.NewText(language.English, "Visits"), Owner: "supervisor",
				Start: promise.CaseBegun, Stop: promise.VisitDone, Limit: limit(48, hours.InHours, hours.Clock), Share: share(9000),
				Population:  promise.Population{RequestTypes: []string{touchpoint.ServiceRequest}},
				Alternative: &promise.Alternative{Kind: promise.AgreedDate}, Words: words("you", "visit"),
			},
			{
				Key: "arrival", Class: promise.ShareWithin, Title: language.NewText(language.English, "Arrivals"), Owner: "supervisor",
				Start: promise.CaseBegun, Stop: promise.OnSite, Limit: limit(96, hours.InHours, hours.Clock), Share: share(9000),
				Population: promise.Population{RequestTypes: []string{touchpoint.ServiceRequest}}, Words: words("to you", "come"),
			},
		},
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// call rings and is answered, and begins a case for a service request.
func (o office) call() int64 {
	o.Helper()
	ctx := o.Context()
	key := people.Actor{Kind: people.Key, ID: 1, Name: "telephone", Rights: []people.Right{people.TellCalls}}
	contact, err := o.cases.Phone(ctx, key, touchpoint.CallEvent{Call: "c1", Kind: touchpoint.Ring, Caller: "0300 5550142"})
	must(o.T, err)
	o.hand.Advance(12 * time.Second)
	again, err := o.cases.Phone(ctx, o.agent, touchpoint.CallEvent{Call: "c1", Kind: touchpoint.Answer})
	must(o.T, err)
	if again != contact {
		o.Fatalf("the answer is another contact: %v, %v", contact, again)
	}
	number, err := o.cases.Begin(ctx, o.agent, casework.Beginning{
		Contact: contact, Name: "Ayşe Demir", Phone: "0300 5550142", Language: language.Turkish,
		RequestType: touchpoint.ServiceRequest, Subject: "Buzdolabı soğutmuyor",
	})
	must(o.T, err)
	return number
}

func (o office) page(who people.Actor, number int64) casework.Page {
	o.Helper()
	page, err := o.cases.Case(o.Context(), who, number, 0)
	must(o.T, err)
	return page
}

// do does the step or answers the question in hand.
func (o office) do(number int64, box string, deed casework.Deed) {
	o.Helper()
	page := o.page(o.agent, number)
	if page.Box == nil || page.Box.Key != box {
		o.Fatalf("the case stands on %v, not on %q", page.Box, box)
	}
	deed.Seen = page.Case.State.Sequence
	if deed.Kind == "" {
		deed.Kind = procedure.Done
		if page.Box.Kind == procedure.Question {
			deed.Kind = procedure.Answering
		}
	}
	must(o.T, o.cases.Do(o.Context(), o.agent, number, deed))
}

func typed(pairs ...string) casework.Deed {
	fields := map[string]string{}
	for at := 0; at < len(pairs); at += 2 {
		fields[pairs[at]] = pairs[at+1]
	}
	return casework.Deed{Deed: procedure.Deed{Typed: fields}}
}

func TestAVisitBeforeTheWindowThatWasToldIsAgreedAnew(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		number := o.call()
		o.do(number, "account", typed("phone", "0300 5550142"))
		o.do(number, "request", typed("appliance", "fridge", "fault", "Dün akşamdan beri soğutmuyor", "danger", "no"))
		o.do(number, "create", casework.Deed{})
		o.do(number, "needed", casework.Deed{Deed: procedure.Deed{Exit: "yes"}})
		o.do(number, "engineers", casework.Deed{Slot: o.page(o.agent, number).Slots[0]})
		o.do(number, "tell", casework.Deed{})
		must(t, o.cases.Report(t.Context(), o.engineer, o.page(o.agent, number).Visits[0].ID, "repaired", "Kompresör değişti"))
		if p := o.page(o.agent, number).Pledges[0]; p.State != clock.AgreedAnew {
			t.Errorf("who came before the time that was told has %s the pledge", p.State)
		}
	})
}

func TestACallIsLedAlongTheChartUntilTheEngineerReported(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		number := o.call()
		o.do(number, "account", typed("phone", "0300 5550142"))
		o.do(number, "request", typed("appliance", "fridge", "fault", "Dün akşamdan beri soğutmuyor", "danger", "no"))
		o.do(number, "create", casework.Deed{})
		if page := o.page(o.agent, number); page.Case.Confirmed.IsZero() || page.Next == nil || page.Next.Promise != "visit" {
			t.Fatalf("not confirmed, or no promise runs: %+v, %+v", page.Case.Confirmed, page.Next)
		}
		o.do(number, "needed", casework.Deed{Deed: procedure.Deed{Exit: "yes"}})
		slots := o.page(o.agent, number).Slots
		if len(slots) == 0 {
			t.Fatal("no window is offered")
		}
		o.do(number, "engineers", casework.Deed{Slot: slots[0]})
		o.do(number, "tell", casework.Deed{})
		page := o.page(o.agent, number)
		if len(page.Pledges) != 1 || page.Pledges[0].Until != slots[0].Until || page.Case.Waiting != procedure.VisitMade {
			t.Fatalf("pledges %+v, waiting for %q", page.Pledges, page.Case.Waiting)
		}
		if page.Next == nil || page.Next.Due != slots[0].Until {
			t.Fatalf("the agreed date did not take the limit's place: %+v", page.Next)
		}
		o.hand.Set(slots[0].From.Add(time.Hour))
		must(t, o.cases.Report(t.Context(), o.engineer, page.Visits[0].ID, "repaired", "Kompresör değişti"))
		o.do(number, "satisfied", casework.Deed{Deed: procedure.Deed{Exit: "yes"}})
		for step := 0; o.page(o.agent, number).Case.Open(); step++ {
			if step > 3 {
				t.Fatalf("the case does not end: %v", o.page(o.agent, number).Box)
			}
			o.do(number, o.page(o.agent, number).Box.Key, casework.Deed{})
		}
		page = o.page(o.agent, number)
		if page.Pledges[0].State != "kept" {
			t.Errorf("the pledge is %q", page.Pledges[0].State)
		}
		for _, c := range page.Clocks {
			if c.State != promise.Met {
				t.Errorf("%s is %s", c.Promise, c.State)
			}
		}
		o.replays(number)
	})
}

// replays checks that a case's rows lead to its state.
func (o office) replays(number int64) {
	o.Helper()
	page := o.page(o.agent, number)
	must(o.T, o.db.Look(o.Context(), func(tx *db.Tx) error {
		again, err := casework.Replayed(tx, page.Case.ID)
		if err == nil && (again.Box != page.Case.State.Box || again.Standing != page.Case.State.Standing || again.Sequence != page.Case.State.Sequence) {
			o.Errorf("replay leads to %+v, the case stands at %+v", again, page.Case.State)
		}
		return err
	}))
}

func TestTheSecondOfTwoSeesWhatTheFirstDid(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		number := o.call()
		seen := o.page(o.agent, number).Case.State.Sequence
		deed := typed("phone", "0300 5550142")
		deed.Kind, deed.Seen = procedure.Done, seen
		must(t, o.cases.Do(t.Context(), o.agent, number, deed))
		err := o.cases.Do(t.Context(), o.other, number, deed)
		if !fault.Is(err, fault.KindConflict) {
			t.Fatalf("the second was not told: %v", err)
		}
		if text := fault.Of(err).Say.Plain(language.Reader{Language: language.English, Zone: o.agent.Zone}); !contains(text, "Bilal Ahmed") {
			t.Errorf("the second is told %q", text)
		}
	})
}

func contains(text, part string) bool {
	for at := 0; at+len(part) <= len(text); at++ {
		if text[at:at+len(part)] == part {
			return true
		}
	}
	return false
}

func TestAnAbandonedCallHasNoCaseAndCountsNeitherWay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		key := people.Actor{Kind: people.Key, ID: 1, Rights: []people.Right{people.TellCalls}}
		tell := func(kind touchpoint.CallKind) (ids.ID, error) {
			return o.cases.Phone(t.Context(), key, touchpoint.CallEvent{Call: "c9", Kind: kind, Caller: "03005550142"})
		}
		contact, err := tell(touchpoint.Ring)
		must(t, err)
		o.hand.Advance(10 * time.Second)
		for range 2 { // told twice, it counts once
			_, err = tell(touchpoint.End)
			must(t, err)
		}
		view, err := o.cases.Call(t.Context(), o.agent, contact)
		must(t, err)
		if !view.Abandoned() || view.Case != 0 || len(view.Clocks) != 1 || view.Clocks[0].State != promise.LeftAside {
			t.Errorf("the call is %+v", view)
		}
	})
}

func TestForeignAndUnknownCasesAreNotFound(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := opened(t, d)
		number := o.call()
		for name, try := range map[string]func(ctx context.Context) error{
			"an engineer without a visit": func(ctx context.Context) error {
				_, err := o.cases.Case(ctx, o.engineer, number, 0)
				return err
			},
			"an unknown number": func(ctx context.Context) error {
				_, err := o.cases.Case(ctx, o.agent, number+1, 0)
				return err
			},
			"a guessed link": func(ctx context.Context) error {
				_, err := o.cases.Track(ctx, "guessed")
				return err
			},
		} {
			if err := try(t.Context()); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}
