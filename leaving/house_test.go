package leaving_test

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/touchpoint"
)

// firm is Anar Home at work, on a clock in the hand.
type firm struct {
	*testing.T
	app.Rooms
	hand  *now.Hand
	staff map[string]people.Actor
	luck  *rand.Rand
	begun []int64
	gone  map[string]bool
}

func openFirm(t *testing.T, d *db.DB, seed uint64) *firm {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	f := &firm{T: t, Rooms: app.NewRooms(d, rooms.Hand.Now, "anarhome.example"), hand: rooms.Hand, staff: staff, luck: rand.New(rand.NewPCG(seed, 7)), gone: map[string]bool{}}
	f.must(err)
	return f
}

func (f *firm) must(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

// begins opens a case for a new customer, which somebody then owns.
func (f *firm) begins(who string) int64 {
	f.Helper()
	number, err := f.Cases.Begin(f.Context(), f.staff[who], casework.Beginning{
		Name: fmt.Sprintf("Customer %d", len(f.begun)), Phone: fmt.Sprintf("+92 300 55501%02d", len(f.begun)%90), Address: "12 Mall Road",
		Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "Fridge stopped cooling",
	})
	f.must(err)
	f.begun = append(f.begun, number)
	return number
}

// toVisit leads a case as far as a visit that is booked, and gives its engineer.
func (f *firm) toVisit(who string, number int64) ids.ID {
	f.Helper()
	for _, typed := range []map[string]string{
		nil,
		{"phone": "+923005550142", "name": "Sara Malik"},
		{"appliance": "fridge", "fault": "No cold", "danger": "no"},
		nil,
		{"": "yes"},
		nil,
		nil,
	} {
		page, err := f.Cases.Case(f.Context(), f.staff[who], number, 0)
		f.must(err)
		deed := casework.Deed{Deed: procedure.Deed{Kind: procedure.Done, Typed: typed}}
		if answer := typed[""]; answer != "" {
			deed.Deed = procedure.Deed{Kind: procedure.Answering, Exit: answer}
		}
		if len(page.Slots) > 0 {
			deed.Slot = page.Slots[f.luck.IntN(min(4, len(page.Slots)))]
		}
		f.must(f.Cases.Do(f.Context(), f.staff[who], number, deed))
	}
	page, err := f.Cases.Case(f.Context(), f.staff[who], number, 0)
	f.must(err)
	return page.Case.Engineer
}

// works does random work of many days.
func (f *firm) works(deeds int) {
	f.Helper()
	agents := slices.DeleteFunc([]string{sample.Sara, sample.Bilal, sample.Priya, sample.Deniz}, func(who string) bool { return f.gone[who] })
	for range deeds {
		f.hand.Advance(time.Duration(f.luck.IntN(90)) * time.Minute)
		who := agents[f.luck.IntN(len(agents))]
		if len(f.begun) < 4 || f.luck.IntN(4) == 0 {
			if number := f.begins(who); f.luck.IntN(2) == 0 {
				f.toVisit(who, number)
			}
			continue
		}
		number := f.begun[f.luck.IntN(len(f.begun))]
		var done error
		switch f.luck.IntN(5) {
		case 0:
			done = f.Cases.Assign(f.Context(), f.staff[sample.Nadia], number, f.staff[who].ID)
		case 1:
			done = f.Cases.Say(f.Context(), f.staff[who], number, casework.Saying{Kind: touchpoint.Note, Body: "Looked at it."})
		case 2:
			done = f.Cases.Draft(f.Context(), f.staff[who], number, touchpoint.Message, "Half a letter")
		case 3:
			done = f.Cases.Walk(f.Context(), f.staff[who], number, procedure.Deed{Kind: procedure.Left, Reason: "by telephone"})
		case 4:
			done = f.Cases.Close(f.Context(), f.staff[who], number, "done by hand")
		}
		if done != nil && !fault.Is(done, fault.KindConflict) && !fault.Is(done, fault.KindInvalid) {
			f.Fatal(done)
		}
		f.must(f.Cases.Sweep(f.Context(), f.hand.Now()))
	}
}

// open counts what is open and names somebody.
func (f *firm) open(staff ids.ID) string {
	f.Helper()
	var left []string
	f.must(f.DB.Look(f.Context(), func(tx *db.Tx) error {
		for what, query := range map[string]string{
			"cases":     `SELECT COUNT(*) FROM casework_cases WHERE open = 1 AND (owner = $1 OR engineer = $1)`,
			"duties":    `SELECT COUNT(*) FROM duty_duties WHERE staff = $1`,
			"visits":    `SELECT COUNT(*) FROM visit_visits WHERE cancelled = 0 AND reported = 0 AND engineer = $1`,
			"owned":     `SELECT COUNT(*) FROM people_owned WHERE staff = $1`,
			"sessions":  `SELECT COUNT(*) FROM people_sessions WHERE staff = $1`,
			"links":     `SELECT COUNT(*) FROM people_links WHERE staff = $1`,
			"passwords": `SELECT COUNT(*) FROM people_passwords WHERE staff = $1`,
			"invites":   `SELECT COUNT(*) FROM people_invites WHERE ended = 0 AND staff = $1`,
			"drafts":    `SELECT COUNT(*) FROM casework_drafts WHERE staff = $1`,
		} {
			var n int
			if err := tx.Row(query, staff).Scan(&n); err != nil {
				return err
			}
			if n > 0 {
				left = append(left, fmt.Sprintf("%d %s", n, what))
			}
		}
		return nil
	}))
	return strings.Join(left, ", ")
}

// past is everything that happened and is over, table by table.
var past = map[string]string{
	"steps":    `SELECT case_id, sequence, deed, box, left_at, actor, reason FROM casework_steps ORDER BY case_id, sequence`,
	"contacts": `SELECT id, case_id, kind, staff, body FROM touchpoint_contacts ORDER BY id`,
	"cases":    `SELECT id, owner, engineer, closed, outcome FROM casework_cases WHERE open = 0 ORDER BY id`,
	"opened":   `SELECT id, number, opened, link FROM casework_cases ORDER BY id`,
	"visits":   `SELECT id, engineer, reported, cancelled, report FROM visit_visits WHERE reported <> 0 OR cancelled <> 0 ORDER BY id`,
	"booked":   `SELECT id, case_id, window_from, window_until, booked_by FROM visit_visits ORDER BY id`,
	"clocks":   `SELECT id, case_id, started, due, state, stopped FROM clock_clocks ORDER BY id`,
	"pledges":  `SELECT id, case_id, made_by, state, settled FROM clock_pledges ORDER BY id`,
	"editions": `SELECT edition, sequence, state, at, moved_by FROM edition_moves ORDER BY edition, sequence`,
	"names":    `SELECT id, name, email FROM people_staff ORDER BY id`,
}

func (f *firm) past() map[string][]string {
	f.Helper()
	told := map[string][]string{}
	f.must(f.DB.Look(f.Context(), func(tx *db.Tx) error {
		for table, query := range past {
			lines, err := db.Collect(tx, func(rows *sql.Rows) (string, error) {
				columns, err := rows.Columns()
				if err != nil {
					return "", err
				}
				values := make([]any, len(columns))
				for i := range values {
					values[i] = new(sql.NullString)
				}
				err = rows.Scan(values...)
				line := make([]string, len(values))
				for i, each := range values {
					line[i] = each.(*sql.NullString).String
				}
				return strings.Join(line, "|"), err
			}, query)
			if err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
			told[table] = lines
		}
		return nil
	}))
	return told
}

// proved is somebody who has just proved who they are.
func (f *firm) proved(who people.Actor) people.Actor {
	who.Proved = f.hand.Now()
	return who
}
