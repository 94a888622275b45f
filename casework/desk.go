package casework

import (
	"context"
	"database/sql"
	"strings"

	"vaada/clock"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/internal/search"
	"vaada/people"
	"vaada/procedure"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB   *db.DB
	Now  now.Clock
	Mail string // the domain that our Message-IDs bear; "" while no mail leaves
}

// Number reads the case of a number, as far as the actor may see it. All who
// serve may. NotFound where they do not see it.
func (d Desk) Number(ctx context.Context, who people.Actor, number int64) (c Case, err error) {
	if err := who.May(people.Serve); err != nil {
		return c, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		c, err = load(tx, who, number)
		return err
	})
	return c, err
}

// on opens one deed on one case: it loads the case for who is asking and has the
// right where the case is led, lets the deed act, gives the case its place in
// lists anew, saves it if nobody was quicker, and writes the journal.
func (d Desk) on(ctx context.Context, who people.Actor, right people.Right, number int64, verb string,
	act func(*db.Tx, *Case, now.Instant) error,
) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := loadFor(tx, who, right, number)
		if err != nil {
			return err
		}
		return d.within(tx, who, &c, verb, act)
	})
}

// within does the same for a case that the caller's deed has loaded.
func (d Desk) within(tx *db.Tx, who people.Actor, c *Case, verb string, act func(*db.Tx, *Case, now.Instant) error) error {
	at := d.Now()
	if err := act(tx, c, at); err != nil {
		return err
	}
	if err := place(tx, c); err != nil {
		return err
	}
	if err := own(tx, c, at); err != nil {
		return err
	}
	if err := save(tx, c); err != nil {
		return err
	}
	touch(tx, c)
	return journal.Write(tx, who.Entry(at, verb, "case", c.ID))
}

// place gives a case its place in lists by the promise that is due next.
func place(tx *db.Tx, c *Case) error {
	c.Promise, c.ClockFrom = "", 0
	var due now.Instant
	if c.Open() {
		var err error
		if c.Promise, c.ClockFrom, due, err = clock.NextDue(tx, c.ID); err != nil {
			return err
		}
	}
	c.Rank = rankOf(c.Opened, c.Closed, due)
	return nil
}

// touch tells pages that show the case, and the lists it stands in.
func touch(tx *db.Tx, c *Case) {
	live.Touch(tx, CaseThing(c.Number))
	live.Touch(tx, ListThing)
}

// ListThing is the live name of the lists of cases and calls.
const ListThing = "cases"

// casePrefix begins the live name of a case.
const casePrefix = "case:"

// CaseThing is the live name of a case.
func CaseThing(number int64) string { return casePrefix + Code(number) }

// MayHear says whether an actor may hear that a thing changed: the lists if
// they serve, a case if they may see it.
func (d Desk) MayHear(ctx context.Context, who people.Actor, thing string) bool {
	if code, isCase := strings.CutPrefix(thing, casePrefix); isCase {
		number, good := ParseCode(code)
		if !good {
			return false
		}
		_, err := d.Number(ctx, who, number)
		return err == nil
	}
	return thing == ListThing && who.Can(people.Serve)
}

// Matter gives what promises run on.
func (c *Case) Matter() clock.Matter {
	return clock.Matter{
		Case: c.ID, Charter: c.Charter, Touchpoint: c.Touchpoint, RequestType: c.RequestType, Language: c.Language,
		Office: c.Office, Customer: c.Customer, Internal: c.Internal,
	}
}

// file puts a case's words into the search index.
func file(tx *db.Tx, c *Case, name string) error {
	words := Code(c.Number) + " " + c.Subject + " " + name
	return search.Put(tx, "case", c.ID, people.Filed(c.Office), words)
}

// movedOn is the answer to who was not the first: it says who did what.
func movedOn(tx *db.Tx, matter ids.ID) error {
	last, err := scanStep(tx.Row(`SELECT `+stepColumns+` FROM casework_steps s WHERE s.case_id = $1
		AND s.deed <> 'passed' ORDER BY s.sequence DESC LIMIT 1`, matter))
	if err != nil {
		return fault.Conflict(say.ErrChanged())
	}
	name := ""
	if staff, err := people.StaffOf(tx, last.Actor); err == nil {
		name = staff.Name
	}
	if name == "" {
		return fault.Conflict(say.ErrChanged())
	}
	return fault.Conflict(say.CaseworkMovedOn(name, last.Left))
}

// Assign gives a case, and the step it owes, to a member of staff; zero gives
// it to nobody. Who leads cases may take one; who hands cases out may give
// it to others. Invalid when there is nobody such who leads cases there.
func (d Desk) Assign(ctx context.Context, who people.Actor, number int64, staff ids.ID) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	right := people.LeadCases
	if staff != who.ID {
		right = people.HandOutCases
	}
	if err := who.May(right); err != nil {
		return err
	}
	return d.on(ctx, who, right, number, "assigned", func(tx *db.Tx, c *Case, at now.Instant) error {
		if err := keepsSight(tx, who, c, at); err != nil {
			return err
		}
		if staff != 0 {
			person, err := people.StaffOf(tx, staff)
			if err != nil || !person.Gone.IsZero() || !person.LeadsIn(c.Office, c.Team) {
				return fault.Invalid("staff", say.ErrChoose(say.CaseworkFieldStaff()))
			}
			if person.Office == c.Office {
				c.Team = person.Team
			}
		}
		c.Owner = staff
		return duty.HandOver(tx, c.ID, staff)
	})
}

// ByHand is the outcome of a case that no end of its chart closed.
const ByHand = "closed by hand"

// Close ends a case that has left its chart, with a reason. Who leads cases may.
// Conflict while it is on its chart, which has ends of its own; Invalid without
// a reason.
func (d Desk) Close(ctx context.Context, who people.Actor, number int64, reason string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.goes(ctx, who, number, Deed{Deed: procedure.Deed{Kind: procedure.Ended, Reason: reason, Outcome: ByHand}})
}

func collectCases(tx *db.Tx, where string, arguments ...any) ([]Case, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Case, error) { return scan(rows) },
		`SELECT `+columns+` FROM casework_cases c WHERE `+where, arguments...)
}
