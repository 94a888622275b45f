package app_test

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/casework"
	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/touchpoint"
)

// summary is what a database holds, as people see it, without ids.
type summary struct {
	Editions []string            `json:"editions"`
	Cases    map[string][]string `json:"cases"`
	Calls    int                 `json:"calls"`
	Waiting  []string            `json:"waiting"`
	Figures  []string            `json:"figures"`
	Found    map[string][]string `json:"found"`
	Firm     []string            `json:"firm,omitempty"` // since issue 3
}

// reader reads a database through the desks, at the time it was left.
type reader struct {
	*testing.T
	app.Rooms
	hand    *now.Hand
	manager people.Actor
}

func read(t *testing.T, d *db.DB) reader {
	t.Helper()
	hand := testkit.Hand()
	r := reader{T: t, Rooms: app.NewRooms(d, hand.Now, ""), hand: hand}
	must(t, d.Look(t.Context(), func(tx *db.Tx) error {
		var last now.Instant
		if err := tx.Row(`SELECT MAX(at) FROM journal_entries`).Scan(&last); err != nil {
			return err
		}
		hand.Set(last.Add(31 * time.Hour))
		staff, err := people.ByEmail(tx, sample.Ayesha)
		if err != nil {
			return err
		}
		r.manager, err = people.ActorOf(tx, staff.ID)
		return err
	}))
	return r
}

func summaryOf(t *testing.T, d *db.DB) *summary {
	t.Helper()
	r := read(t, d)
	s := &summary{Editions: r.editions(), Cases: map[string][]string{}, Found: map[string][]string{}, Firm: r.firm()}
	for number := int64(1); ; number++ {
		if _, err := r.Cases.Number(t.Context(), r.manager, number); err != nil {
			break
		}
		s.Cases[casework.Code(number)] = r.caseLines(number)
	}
	calls, err := r.Cases.Calls(t.Context(), r.manager)
	must(t, err)
	s.Calls = len(calls)
	waiting, held, err := r.Cases.Unplaced(t.Context(), r.manager)
	must(t, err)
	for _, w := range waiting {
		s.Waiting = append(s.Waiting, w.Contact.Subject+": "+w.Reason)
	}
	s.Waiting = append(s.Waiting, fmt.Sprintf("%d held", len(held)))
	figures, err := r.Clocks.Figures(t.Context())
	must(t, err)
	for _, f := range figures {
		s.Figures = append(s.Figures, fmt.Sprintf("%s %d of %d", f.Promise.Key, f.Met, f.Due))
	}
	for _, words := range []string{"fridge", "کپڑے", "salim", "demir", "0300 5550142"} {
		found, err := r.Cases.Search(t.Context(), r.manager, words)
		must(t, err)
		s.Found[words] = []string{}
		for _, row := range found.Cases {
			s.Found[words] = append(s.Found[words], casework.Code(row.Number))
		}
		for _, person := range found.Customers {
			s.Found[words] = append(s.Found[words], person.Name)
		}
		slices.Sort(s.Found[words])
	}
	return s
}

// editions reads every edition by the format it has, and checks its hash.
func (r reader) editions() (all []string) {
	r.Helper()
	must(r.T, r.DB.Look(r.Context(), func(tx *db.Tx) error {
		every, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
			err = rows.Scan(&id)
			return id, err
		}, `SELECT id FROM edition_editions ORDER BY kind, document, number`)
		if err != nil {
			return err
		}
		for _, id := range every {
			e, err := edition.Of(tx, id)
			if err != nil {
				return err
			}
			state, _, err := edition.StateOf(tx, id)
			if err != nil {
				return err
			}
			holds := 0
			switch e.Kind {
			case edition.Charter:
				c, err := charter.Of(tx, id)
				if err != nil {
					return err
				}
				holds = len(c.Promises)
			case edition.Procedure:
				c, err := procedure.Of(tx, id)
				if err != nil {
					return err
				}
				holds = len(c.Chart.Boxes)
			}
			all = append(all, fmt.Sprintf("%s %s %d %s, holds %d, %s", e.Kind, e.Document, e.Number, state, holds, e.Hash))
		}
		return nil
	}))
	shown, err := r.Policies.InForce(r.Context(), r.manager)
	must(r.T, err)
	return append(all, fmt.Sprintf("%d policies in force", len(shown)))
}

// caseLines reads everything of a case, and replays it.
func (r reader) caseLines(number int64) (lines []string) {
	r.Helper()
	page, err := r.Cases.Case(r.Context(), r.manager, number, 0)
	must(r.T, err)
	add := func(format string, arguments ...any) { lines = append(lines, fmt.Sprintf(format, arguments...)) }
	c := page.Case
	add("%s of %s, %s on %s, waits %q until %d, taken %d", c.Subject, page.Customer.Name, c.State.Standing, c.State.Box, c.Waiting, c.WaitUntil, c.Taken)
	add("closed %d %q, promise %q, said last %q", c.Closed, c.Outcome, c.Promise, c.LastLine)
	must(r.T, r.DB.Look(r.Context(), func(tx *db.Tx) error {
		c.State.Trail = nil // of the page, and not kept
		again, err := casework.Replayed(tx, c.ID)
		if err == nil && fmt.Sprint(again) != fmt.Sprint(c.State) {
			r.Errorf("case %d replays to %+v, it stands at %+v", number, again, c.State)
		}
		return err
	}))
	for _, contact := range page.Contacts {
		add("%s %s %s, %d attachments", contact.Kind, contact.Direction, contact.Language, len(contact.Attachments))
	}
	for _, clock := range page.Clocks {
		add("%s %s, from %d, due %d, done %d", clock.Promise, clock.State, clock.Started, clock.Due, clock.Done)
	}
	for _, pledge := range page.Pledges {
		add("pledged %s %s until %d", pledge.Kind, pledge.State, pledge.Until)
	}
	for _, v := range page.Visits {
		add("visit from %d %q %q", v.From, v.Outcome, v.Report)
	}
	for _, refund := range page.Refunds {
		add("refund %v %s", refund.Amount, refund.State)
	}
	for _, step := range page.Steps {
		add("%s %s by %q to %q", step.Deed, step.Box, step.Exit, step.To[strings.LastIndexAny(step.To, "./")+1:])
	}
	tracked, err := r.Cases.Track(r.Context(), c.Link)
	must(r.T, err)
	add("tracked: %d stages, %d words", len(tracked.Stages), len(tracked.Words))
	return lines
}

// goesOn does on what was left what people would do next.
func goesOn(t *testing.T, d *db.DB) {
	t.Helper()
	r := read(t, d)
	ctx := t.Context()
	must(t, r.Cases.Sweep(ctx, r.hand.Now()))
	for number := int64(1); ; number++ {
		c, err := r.Cases.Number(ctx, r.manager, number)
		if err != nil {
			break
		}
		must(t, r.Cases.Say(ctx, r.manager, number, casework.Saying{Kind: touchpoint.Note, Body: "We moved to the next program"}))
		if c.Open() && c.State.Standing == procedure.OnChart {
			must(t, r.Cases.Walk(ctx, r.manager, number, procedure.Deed{Kind: procedure.Left, Reason: "to see that it goes on"}))
		}
		if c.Open() {
			must(t, r.Cases.Close(ctx, r.manager, number, "seen"))
			must(t, r.Cases.Walk(ctx, r.manager, number, procedure.Deed{Kind: procedure.Undone}))
		}
		r.caseLines(number)
	}
	number, err := r.Cases.Begin(ctx, r.manager, casework.Beginning{
		Name: "Hamza", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "It rattles", Language: language.English,
	})
	must(t, err)
	r.caseLines(number)
	r.manager.Proved = r.hand.Now()
	refunds, _, err := r.Cases.Refunds(ctx, r.manager)
	must(t, err)
	for _, refund := range refunds {
		if refund.State == order.Asked {
			must(t, r.Cases.DecideRefund(ctx, r.manager, refund.ID, true, ""))
		}
		must(t, r.Cases.PayRefund(ctx, r.manager, refund.ID))
	}
}
