package casework

import (
	"context"
	"errors"
	"strings"

	"vaada/charter"
	"vaada/clock"
	"vaada/connection"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/touchpoint"
)

// Beginning is who asks for what: all that a case begins from.
type Beginning struct {
	Contact     ids.ID // the call or message it begins from; zero at the counter
	Customer    ids.ID // zero: who the address belongs to, or somebody new
	Name        string // of somebody new
	Phone       string
	Email       string
	Address     string
	Language    language.Language
	Touchpoint  string
	RequestType string
	Subject     string
	Office      ids.ID
}

// country is the code put before numbers that are written without one.
const country = "92"

// longest is how many characters a subject or a name may have.
const longest = 200

// Begin opens a case for a contact or at the counter, and gives its number. A
// customer who is not known yet is written down. Who leads cases and answers at that
// touchpoint may. Invalid names the field that is missing; Conflict where no chart
// handles such a request, or somebody began with the contact already.
func (d Desk) Begin(ctx context.Context, who people.Actor, b Beginning) (number int64, err error) {
	if err := who.May(people.LeadCases); err != nil {
		return 0, err
	}
	if b, err = b.Clean(); err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := d.begin(tx, who, b)
		number = c.Number
		return err
	})
	return number, err
}

// Clean trims and tidies what was typed. Its fault names everything that is to
// be corrected.
func (b Beginning) Clean() (Beginning, error) {
	b.Name, b.Subject = strings.TrimSpace(b.Name), strings.TrimSpace(b.Subject)
	b.Email, b.Address = strings.ToLower(strings.TrimSpace(b.Email)), strings.TrimSpace(b.Address)
	var faults []*fault.Fault
	wrongly := func(field string, m language.Message) { faults = append(faults, fault.Invalid(field, m)) }
	switch {
	case b.Customer == 0 && b.Name == "":
		wrongly("name", say.ErrEnter(say.PeopleFieldName()))
	case len([]rune(b.Name)) > longest:
		wrongly("name", say.ErrLong(say.PeopleFieldName(), longest))
	}
	if b.Phone != "" {
		phone, good := customer.CleanPhone(b.Phone, country)
		if !good {
			wrongly("phone", say.ErrPhone("+92 300 5550142"))
		}
		b.Phone = phone
	}
	if b.Email != "" && !strings.Contains(b.Email, "@") {
		wrongly("email", say.ErrEmail("ayse@example.com"))
	}
	if b.RequestType == "" {
		wrongly("request_type", say.ErrChoose(say.TermRequestType()))
	}
	if len([]rune(b.Subject)) > longest {
		wrongly("subject", say.ErrLong(say.CaseworkFieldSubject(), longest))
	}
	if len(faults) == 0 {
		return b, nil
	}
	faults[0].More = faults[1:]
	return b, faults[0]
}

// begin opens a case in the caller's deed.
func (d Desk) begin(tx *db.Tx, who people.Actor, b Beginning) (c Case, err error) {
	at := d.Now()
	var from touchpoint.Contact
	if b.Contact != 0 {
		if from, err = claim(tx, who, b.Contact); err != nil {
			return c, err
		}
		b.Touchpoint, b.Office = from.Touchpoint, from.Office
		if !from.Mark.Written() {
			from.At = at // it asks for something since somebody says so
		}
	}
	if c.Customer, err = d.whom(tx, who, b, from.Customer, at); err != nil {
		return c, err
	}
	person, err := customer.Of(tx, who, c.Customer)
	if err != nil {
		return c, err
	}
	c.Internal = person.Internal
	if b.Language, err = spoken(tx, b.Language, person); err != nil {
		return c, err
	}
	if err := d.begun(tx, who, b, &c, at); err != nil {
		return c, err
	}
	if c.Subject == "" {
		c.Subject = from.Subject
	}
	if err := insert(tx, &c); err != nil {
		return c, err
	}
	if err := belong(tx, &c, from); err != nil {
		return c, err
	}
	if err := d.setOut(tx, who, &c, from, at); err != nil {
		return c, err
	}
	if err := place(tx, &c); err != nil {
		return c, err
	}
	if err := own(tx, &c, at); err != nil {
		return c, err
	}
	if err := save(tx, &c); err != nil {
		return c, err
	}
	if err := file(tx, &c, person.Name); err != nil {
		return c, err
	}
	touch(tx, &c)
	opened := c.happening(connection.CaseOpened, at)
	opened.Contact = from.ID
	if err := connection.Tell(tx, opened); err != nil {
		return c, err
	}
	return c, journal.Write(tx, who.Entry(at, "began", "case", c.ID))
}

// setOut begins the walk. That a call was answered the telephone has told, so
// nobody has to say it again.
func (d Desk) setOut(tx *db.Tx, who people.Actor, c *Case, from touchpoint.Contact, at now.Instant) error {
	begun := Deed{Deed: procedure.Deed{Kind: procedure.Begun, Edition: c.Procedure}, silent: silent(from)}
	if err := d.do(tx, who, c, begun, at); err != nil {
		return err
	}
	compiled, err := procedure.Of(tx, c.State.Edition)
	if err != nil || from.Call == nil || from.Call.Answered.IsZero() {
		return err
	}
	if box := compiled.Box(c.State.Box); box == nil || box.Action != procedure.AnswerCall {
		return nil
	}
	return d.walk(tx, who, c, procedure.Deed{Kind: procedure.Done}, at)
}

// claim reads a contact that no case has yet, for who may see those of its
// office and team. Who asks who calls and what for has answered a call that nobody we
// know did.
func claim(tx *db.Tx, who people.Actor, contact ids.ID) (touchpoint.Contact, error) {
	from, err := touchpoint.Of(tx, contact)
	if err == nil {
		err = mustSee(tx, who, from.Case)
	}
	var team ids.ID
	if err == nil {
		team, err = teamOf(tx, who, from)
	}
	switch {
	case errors.Is(err, db.ErrNone), err == nil && !people.ScopeOf(who).Sees(from.Office, team, 0):
		return touchpoint.Contact{}, fault.NotFound()
	case err == nil && !who.CanIn(people.LeadCases, from.Office, team):
		return touchpoint.Contact{}, who.MayIn(people.LeadCases, from.Office, team)
	case err == nil && from.Case != 0:
		return touchpoint.Contact{}, fault.Conflict(say.CaseworkBegunAlready())
	}
	if err == nil {
		err = charter.MayAnswer(tx, who, from.Touchpoint, from.Office, team)
	}
	if err == nil && who.Kind == people.Person && from.Call != nil {
		err = touchpoint.TakeUp(tx, contact, who.ID)
	}
	return from, err
}

// belong makes the contact that a case began from part of it, with its clocks,
// and tells the promises that a case has begun: with a message when it came,
// however long it waited for somebody to place it.
func belong(tx *db.Tx, c *Case, from touchpoint.Contact) error {
	m, began := c.Matter(), c.Opened
	if from.ID != 0 {
		if err := touchpoint.Belong(tx, from.ID, c.ID, c.Customer); err != nil {
			return err
		}
		if err := clock.Adopt(tx, from.ID, c.ID, c.RequestType, c.Opened); err != nil {
			return err
		}
		c.LastContact, c.LastLine, c.LastAt = from.ID, firstLine(from.Body), from.At
		m.Contact = from.ID
		if from.Kind == touchpoint.Message {
			began = from.At
			if err := clock.Happened(tx, m, promise.Received, from.At); err != nil {
				return err
			}
		}
	}
	return clock.Happened(tx, m, promise.CaseBegun, began)
}

// lineLength is how many characters of what was said last a list shows.
const lineLength = 120

// firstLine gives the beginning of a text for a list.
func firstLine(text string) string {
	line := strings.Join(strings.Fields(text), " ")
	if cut := []rune(line); len(cut) > lineLength {
		line = language.CutGraphemes(line, lineLength)
	}
	return line
}
