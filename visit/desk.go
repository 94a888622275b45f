package visit

import (
	"database/sql"
	"errors"
	"slices"
	"strings"

	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Free lists the windows that an office's engineers have left from an instant
// on, over so many working days, at most as many as asked. Who is away, or does
// not work at that hour, has none.
func Free(tx *db.Tx, office people.Office, from now.Instant, days, most int) ([]Slot, error) {
	staff, err := people.Holders(tx, office.ID, people.Engineer)
	if err != nil {
		return nil, err
	}
	date := hours.DateIn(from, office.Zone)
	engineers := make([]engineer, len(staff))
	for i, s := range staff {
		engineers[i] = engineer{id: s.ID, name: s.Name}
		if engineers[i].roster, err = people.RosterOf(tx, s, date); err != nil {
			return nil, err
		}
	}
	offer, err := termsOf(tx)
	if err != nil {
		return nil, err
	}
	var offered []Slot
	for looked := hours.Date(0); days > 0 && looked < longestLook && len(offered) < most; looked++ {
		if day := offer.windows(office.Calendar, date); len(day) > 0 {
			days--
			taken, err := bookings(tx, day[0].From, day[len(day)-1].Until)
			if err != nil {
				return nil, err
			}
			offered = append(offered, free(day, engineers, taken, from.Add(offer.notice))...)
		}
		date++
	}
	return offered[:min(len(offered), most)], nil
}

// Book takes a window for a case, in the caller's deed, and makes the report a
// duty of its engineer. Who walks cases may. Invalid when the slot is none that
// is offered at this moment; Conflict when somebody was quicker.
func Book(tx *db.Tx, who people.Actor, matter, customer ids.ID, office people.Office, slot Slot, at now.Instant) (Visit, error) {
	if err := who.May(people.WalkCases); err != nil {
		return Visit{}, err
	}
	offer, err := termsOf(tx)
	if err != nil {
		return Visit{}, err
	}
	engineer, err := people.StaffOf(tx, slot.Engineer)
	if errors.Is(err, db.ErrNone) || err == nil && !comes(engineer, office) || !offer.offers(slot, office.Calendar, at) {
		return Visit{}, fault.Invalid("slot", say.VisitNotOffered())
	}
	if err != nil {
		return Visit{}, err
	}
	roster, err := people.RosterOf(tx, engineer, hours.DateIn(slot.From, office.Zone))
	if err != nil {
		return Visit{}, err
	}
	if !roster.Works(slot.From, slot.Until) {
		return Visit{}, fault.Invalid("slot", say.VisitNotOffered())
	}
	v := Visit{
		ID: ids.New(), Case: matter, Customer: customer, Engineer: slot.Engineer, From: slot.From, Until: slot.Until,
		Zone: office.Zone, Booked: at, BookedBy: who.ID,
	}
	taken, err := insert(tx, v)
	if err != nil {
		return Visit{}, err
	}
	if !taken {
		return Visit{}, fault.Conflict(say.VisitTaken())
	}
	if err := people.Own(tx, owned, v.ID, v.Engineer, at); errors.Is(err, people.ErrGone) {
		return Visit{}, fault.Invalid("slot", say.VisitNotOffered())
	} else if err != nil {
		return Visit{}, err
	}
	if err := duty.Owe(tx, duty.Duty{
		Kind: duty.Report, Subject: v.ID, Case: matter, Staff: v.Engineer, Role: people.Engineer, Office: office.ID, Made: at, Due: v.Until,
	}); err != nil {
		return Visit{}, err
	}
	return v, journal.Write(tx, who.Entry(at, "booked", "visit", v.ID))
}

// owned is what people own of this room: a visit until it is over.
const owned = "visit"

// over settles what a visit owed that was reported or cancelled.
func over(tx *db.Tx, who people.Actor, id ids.ID, at now.Instant) error {
	if err := people.Disown(tx, owned, id); err != nil {
		return err
	}
	return duty.Settle(tx, duty.Report, id)
}

// comes says that somebody makes visits for an office today.
func comes(s people.Staff, office people.Office) bool {
	return s.IsAt(people.Engineer, office.ID) && s.Gone.IsZero()
}

// Cancel takes a visit back, in the caller's deed; its window is free again.
// Who walks cases may. Conflict when it is reported or cancelled already.
func Cancel(tx *db.Tx, who people.Actor, id ids.ID, at now.Instant) error {
	if err := who.May(people.WalkCases); err != nil {
		return err
	}
	rows, err := tx.Exec(`UPDATE visit_visits SET cancelled = $1 WHERE id = $2 AND cancelled = 0 AND reported = 0`, at, id)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.VisitOver())
	}
	if err != nil {
		return err
	}
	if err := over(tx, who, id, at); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "cancelled", "visit", id))
}

// Arrive notes that the engineer has come to the customer, in the caller's
// deed. Those who make visits may. The first time counts.
func Arrive(tx *db.Tx, who people.Actor, v Visit, at now.Instant) error {
	if err := who.May(people.MakeVisits); err != nil {
		return err
	}
	rows, err := tx.Exec(`UPDATE visit_visits SET arrived = $1 WHERE id = $2 AND arrived = 0 AND cancelled = 0`, at, v.ID)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.VisitOver())
	}
	if err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "arrived at", "visit", v.ID))
}

// Report writes an engineer's report down, in the caller's deed. Engineers
// report their own visits, agents and supervisors what they were told by
// telephone. Invalid names what is missing; Conflict when it is reported or
// cancelled already.
func Report(tx *db.Tx, who people.Actor, v Visit, outcome Outcome, words string, at now.Instant) error {
	if err := who.May(people.ReportVisits); err != nil {
		return err
	}
	if !slices.Contains(Outcomes, outcome) {
		return fault.Invalid("outcome", say.ErrChoose(say.VisitFieldOutcome()))
	}
	if strings.TrimSpace(words) == "" {
		return fault.Invalid("report", say.ErrEnter(say.VisitFieldReport()))
	}
	rows, err := tx.Exec(`UPDATE visit_visits SET arrived = CASE WHEN arrived = 0 THEN $1 ELSE arrived END, reported = $1,
		outcome = $2, report = $3 WHERE id = $4 AND reported = 0 AND cancelled = 0`, at, string(outcome), words, v.ID)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.VisitOver())
	}
	if err != nil {
		return err
	}
	if err := over(tx, who, v.ID, at); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "reported", "visit", v.ID))
}

// OfCase lists the visits of a case, the last booked first.
func OfCase(tx *db.Tx, matter ids.ID) ([]Visit, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Visit, error) { return scan(rows) },
		`SELECT `+columns+` FROM visit_visits v WHERE v.case_id = $1 ORDER BY v.id DESC`, matter)
}

// Of reads a visit for its engineer, or for others who arrange visits: whether
// these see its case the room that owns cases asks. NotFound for everybody else.
func Of(tx *db.Tx, who people.Actor, id ids.ID) (Visit, error) {
	if !Asks["Of"].Admits(who) {
		return Visit{}, fault.Forbidden(say.PeopleNotYours())
	}
	v, err := scan(tx.Row(`SELECT `+columns+` FROM visit_visits v WHERE v.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		return v, fault.NotFound()
	}
	if err != nil {
		return v, err
	}
	if !seenBy(who, v) {
		return Visit{}, fault.NotFound()
	}
	return v, nil
}

// seenBy says whether an actor may know of a visit whose case they see.
func seenBy(who people.Actor, v Visit) bool {
	return who.Kind == people.System ||
		who.Kind == people.Person && (who.ID == v.Engineer || who.Can(people.ArrangeVisits))
}

// Mine lists the actor's visits of one day, and what is not reported yet of
// the days before, by time. Those who make visits may.
func Mine(tx *db.Tx, who people.Actor, date hours.Date) ([]Visit, error) {
	if err := who.May(people.MakeVisits); err != nil {
		return nil, err
	}
	begin, end := date.Midnight(who.Zone), (date + 1).Midnight(who.Zone)
	return db.Collect(tx, func(rows *sql.Rows) (Visit, error) { return scan(rows) },
		`SELECT `+columns+` FROM visit_visits v WHERE v.engineer = $1 AND v.window_from < $2
		AND (v.window_from >= $3 OR v.reported = 0) AND v.cancelled = 0 ORDER BY v.window_from, v.id LIMIT 100`, who.ID, end, begin)
}
