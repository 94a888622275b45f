package casework

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"vaada/charter"
	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/live"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// Phone takes in what a telephone tells of a call, and gives the contact: a ring
// makes one, with its answering clock and no case yet. The same event told twice
// counts once. Systems with an API key may, one of an office of the calls that it told
// itself, and those who lead cases and answer the telephone. Invalid names what is
// missing or unknown; Conflict when the event cannot follow what was told before, or a
// person has another call on their line.
func (d Desk) Phone(ctx context.Context, who people.Actor, e touchpoint.CallEvent) (contact ids.ID, err error) {
	if err := who.May(people.TellCalls); err != nil {
		return 0, err
	}
	if err := wellTold(who, e, d.Now()); err != nil {
		return 0, err
	}
	own := who.Kind == people.Key && e.At != 0
	if e.At == 0 {
		e.At = d.Now()
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		contact, err = d.phone(tx, who, e, own)
		return err
	})
	return contact, err
}

// note remembers an event, and gives it an id where its sender gave none: one
// that no sender can give, with a tab. It is told again when its id was told, or
// without an id when the call stands there already.
func note(tx *db.Tx, e *touchpoint.CallEvent) (first bool, err error) {
	if e.Event == "" {
		call, err := touchpoint.CallOf(tx, e.Call)
		if err != nil && !errors.Is(err, db.ErrNone) {
			return false, err
		}
		resumed, err := touchpoint.CountEvents(tx, e.Call, touchpoint.Resume)
		if err != nil || call.Stands(e.Kind, resumed > 0) {
			return false, err
		}
		told, err := touchpoint.CountEvents(tx, e.Call, e.Kind)
		if err != nil {
			return false, err
		}
		e.Event = fmt.Sprintf("%s\t%d", e.Kind, told+1)
	}
	return touchpoint.NoteEvent(tx, *e)
}

func (d Desk) phone(tx *db.Tx, who people.Actor, e touchpoint.CallEvent, own bool) (ids.ID, error) {
	named := e.Call
	e.Call = nameOf(who, named)
	first, err := note(tx, &e)
	if err != nil {
		return 0, err
	}
	call, err := touchpoint.CallOf(tx, e.Call)
	unknown := errors.Is(err, db.ErrNone)
	switch {
	case err != nil && !unknown:
		return 0, err
	case unknown && e.Kind == touchpoint.Ring:
		return d.ring(tx, who, e)
	case unknown:
		return 0, fault.Invalid("call", say.CaseworkCallUnknown(named))
	case !first || e.Kind == touchpoint.Ring:
		return call.Contact, nil
	}
	if err := mayTell(tx, who, call, e.Kind); err != nil {
		return 0, err
	}
	last, err := touchpoint.LastEvent(tx, e.Call, e.Event)
	if err != nil {
		return 0, err
	}
	if e, err = call.Follow(e, last, own); err != nil {
		return 0, err
	}
	next, err := call.Next(e)
	if err != nil {
		return 0, err
	}
	if e.Kind == touchpoint.Answer {
		if next.AnsweredBy, err = answerer(tx, who, e); err != nil {
			return 0, err
		}
	}
	if who.Kind == people.Person && (e.Kind == touchpoint.Answer || e.Kind == touchpoint.Resume) {
		if err := lineIsFree(tx, next); err != nil {
			return 0, err
		}
	}
	if err := touchpoint.PutCall(tx, call, next); err != nil {
		return 0, err
	}
	if err := heard(tx, next, e); err != nil {
		return 0, err
	}
	live.Touch(tx, ListThing)
	return call.Contact, journal.Write(tx, who.Entry(d.Now(), "told of a call's "+string(e.Kind), "contact", call.Contact))
}

// mayTell refuses a person any word on a call that they do not see, and to take
// it who does not answer the telephone.
func mayTell(tx *db.Tx, who people.Actor, call touchpoint.CallRecord, kind touchpoint.CallKind) error {
	if who.Kind != people.Person {
		return nil
	}
	c, err := touchpoint.Of(tx, call.Contact)
	if err != nil {
		return err
	}
	team, err := teamOf(tx, who, c)
	if err != nil {
		return err
	}
	if !people.ScopeOf(who).Sees(c.Office, team, 0) {
		return fault.NotFound()
	}
	if err := mustSee(tx, who, c.Case); err != nil {
		return err
	}
	if err := who.MayIn(people.TellCalls, c.Office, team); err != nil || kind != touchpoint.Answer {
		return err
	}
	return charter.MayAnswer(tx, who, c.Touchpoint, c.Office, team)
}

// lineIsFree is a Conflict while who takes a call talks on another.
func lineIsFree(tx *db.Tx, call touchpoint.CallRecord) error {
	if call.AnsweredBy == 0 {
		return nil // nobody we know has a line
	}
	if err := tx.Alone("line:" + call.AnsweredBy.String()); err != nil {
		return err
	}
	busy, err := touchpoint.Talking(tx, call.AnsweredBy, call.Contact)
	if err == nil && busy {
		err = fault.Conflict(say.CaseworkOnTheLine())
	}
	return err
}

// heard tells the promises that run on a call what the telephone told.
func heard(tx *db.Tx, call touchpoint.CallRecord, e touchpoint.CallEvent) error {
	m, err := contactMatter(tx, call.Contact)
	if err != nil {
		return err
	}
	if call.Abandoned() {
		return clock.GiveUp(tx, m, e.At)
	}
	if event, known := callEvents[e.Kind]; known {
		return clock.Happened(tx, m, event, e.At)
	}
	return nil
}

// callEvents are what promises call the news of a telephone.
var callEvents = map[touchpoint.CallKind]promise.Event{
	touchpoint.Answer: promise.Answered, touchpoint.Hold: promise.Held, touchpoint.Resume: promise.TakenUp,
}

// ring makes the contact of a call that begins to ring.
func (d Desk) ring(tx *db.Tx, who people.Actor, e touchpoint.CallEvent) (ids.ID, error) {
	caller, good := customer.CleanPhone(e.Caller, country)
	if !good {
		caller = strings.TrimSpace(e.Caller) // what was told, such as "anonymous"
	}
	office := who.Office
	var err error
	if office == 0 {
		if office, err = people.FirstOffice(tx); err != nil {
			return 0, err
		}
	}
	c := touchpoint.Contact{
		Touchpoint: touchpoint.Telephone, Kind: touchpoint.Call, Direction: touchpoint.In, Sender: caller, Office: office, At: e.At,
	}
	if good {
		if c.Customer, err = customer.Find(tx, customer.Phone, caller); err != nil && !errors.Is(err, db.ErrNone) {
			return 0, err
		}
	}
	if c.ID, err = touchpoint.Record(tx, c); err != nil {
		return 0, err
	}
	if err := touchpoint.BeginCall(tx, touchpoint.CallRecord{
		Contact: c.ID, External: e.Call, Caller: caller, Called: e.Called, Rung: e.At,
	}); err != nil {
		return 0, err
	}
	m, err := contactMatter(tx, c.ID)
	if err != nil {
		return 0, err
	}
	if err := clock.Happened(tx, m, promise.Rung, e.At); err != nil {
		return 0, err
	}
	if err := toldReceived(tx, nil, c); err != nil {
		return 0, err
	}
	live.Touch(tx, ListThing)
	return c.ID, journal.Write(tx, who.Entry(d.Now(), "told of a call's ring", "contact", c.ID))
}

// contactMatter gives what promises run on while a contact has no case.
func contactMatter(tx *db.Tx, contact ids.ID) (clock.Matter, error) {
	c, err := touchpoint.Of(tx, contact)
	if err != nil {
		return clock.Matter{}, err
	}
	m := clock.Matter{Contact: contact, Touchpoint: c.Touchpoint, Language: c.Language, Office: c.Office, Customer: c.Customer}
	if c.Case != 0 {
		owner, err := loadID(tx, c.Case)
		if err != nil {
			return m, err
		}
		m = owner.Matter()
		m.Contact = contact
		return m, nil
	}
	m.Charter, _, err = charter.InForce(tx)
	if fault.Is(err, fault.KindNotFound) {
		err = nil
	}
	return m, err
}

// answerer is who took the call: whom the telephone names, else who asks. A system of
// one office names those who serve there; of others it is not told that they are here.
func answerer(tx *db.Tx, who people.Actor, e touchpoint.CallEvent) (ids.ID, error) {
	if e.Answerer == "" {
		if who.Kind == people.Person {
			return who.ID, nil
		}
		return 0, nil
	}
	staff, err := people.ByEmail(tx, e.Answerer)
	if err == nil {
		staff, err = people.StaffOf(tx, staff.ID) // with their roles
	}
	there := func(h people.Holding) bool { return h.Office == 0 || h.Office == who.Office }
	elsewhere := who.Kind == people.Key && who.Office != 0 && !slices.ContainsFunc(staff.Holdings, there)
	if errors.Is(err, db.ErrNone) || err == nil && elsewhere {
		return 0, fault.Invalid("answerer", say.CaseworkAnswererUnknown(e.Answerer))
	}
	return staff.ID, err
}
