package casework

import (
	"errors"
	"strings"

	"vaada/charter"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
)

// Wording is the words of a chart's message, as its template has them for the
// customer or as somebody changed them.
type Wording struct{ Subject, Body string }

// wordingOf fills the template of a message from the case; db.ErrNone where there
// is no such template.
func wordingOf(tx *db.Tx, c *Case, person customer.Customer, message *procedure.Message) (w Wording, err error) {
	template, err := touchpoint.TemplateOf(tx, message.Template)
	if err != nil {
		return w, err
	}
	organisation, err := people.OrganisationOf(tx)
	if err != nil {
		return w, err
	}
	name, _ := organisation.Name.Pick(c.Language)
	fill := strings.NewReplacer("{name}", person.Name, "{number}", Code(c.Number), "{organisation}", name, "{subject}", c.Subject)
	subject, _ := template.Subject.Pick(c.Language)
	body, _ := template.Body.Pick(c.Language)
	return Wording{fill.Replace(subject), fill.Replace(body)}, nil
}

// toEdit gives the message of the step in hand for somebody to read and change
// before it leaves; nil where it is no such step, or there is nobody to write to.
func toEdit(tx *db.Tx, c *Case, box *procedure.Box) (*Wording, error) {
	if box == nil || box.Kind != procedure.Mail || box.Automatic() {
		return nil, nil
	}
	person, err := customer.Of(tx, people.Program(), c.Customer)
	if err != nil || len(person.Emails) == 0 && !box.Message.ByHand() {
		return nil, err
	}
	wording, err := wordingOf(tx, c, person, box.Message)
	if errors.Is(err, db.ErrNone) {
		return nil, nil
	}
	return &wording, err
}

// tidy refuses a message without words, or with more than can be kept.
func (w Wording) tidy() (Wording, error) {
	w.Subject, w.Body = strings.TrimSpace(w.Subject), strings.TrimSpace(strings.ReplaceAll(w.Body, "\r\n", "\n"))
	var faults []*fault.Fault
	if len([]rune(w.Subject)) > longest {
		faults = append(faults, fault.Invalid(SubjectField, say.ErrLong(say.CaseworkFieldSubject(), longest)))
	}
	switch {
	case w.Body == "":
		faults = append(faults, fault.Invalid(BodyField, say.ErrEnter(say.CaseworkFieldBody())))
	case len([]rune(w.Body)) > LongestBody:
		faults = append(faults, fault.Invalid(BodyField, say.ErrLong(say.CaseworkFieldBody(), LongestBody)))
	}
	return w, fault.All(faults...)
}

// What faults call the words of a message that is changed before it leaves. No
// field of a chart can have these names.
const (
	SubjectField = "message.subject"
	BodyField    = "message.body"
)

// send lets a chart's message go out: as somebody changed it, else filled from the
// case. What mail brought about that no program may answer is kept and does not
// leave.
func (o outcome) send(box *procedure.Box) error {
	if box.Message.ByHand() {
		return o.sendByHand(box)
	}
	if o.deed.Wording != nil && !box.Automatic() {
		return o.sendEdited(*o.deed.Wording)
	}
	person, err := customer.Of(o.tx, people.Program(), o.c.Customer)
	if err != nil {
		return err
	}
	wording, err := wordingOf(o.tx, o.c, person, box.Message)
	if errors.Is(err, db.ErrNone) {
		o.unsent[box.Key] = true
		return nil // the chart's checks say so; nobody is stopped for it
	}
	if err != nil {
		return err
	}
	words := letterWords{Subject: wording.Subject, Body: wording.Body, Mark: touchpoint.Automatic}
	if o.deed.silent != 0 {
		words.Mark = touchpoint.Withheld
	}
	leaves, err := o.desk.mail(o.tx, people.Program(), o.c, words, o.at)
	o.unsent[box.Key] = !leaves
	return err
}

// sendByHand keeps a message that somebody said or sent where no program can, as
// they confirm it: in their own words, else in those of the template.
func (o outcome) sendByHand(box *procedure.Box) error {
	var wording Wording
	if o.deed.Wording != nil {
		wording = *o.deed.Wording
	} else {
		person, err := customer.Of(o.tx, people.Program(), o.c.Customer)
		if err != nil {
			return err
		}
		wording, err = wordingOf(o.tx, o.c, person, box.Message)
		if errors.Is(err, db.ErrNone) {
			o.unsent[box.Key] = true
			return nil // the chart's checks say so; nobody is stopped for it
		}
		if err != nil {
			return err
		}
	}
	wording, err := wording.tidy()
	if err != nil {
		return err
	}
	at := box.Message.Touchpoint
	if err := charter.MayAnswer(o.tx, o.who, at, o.c.Office, o.c.Team); err != nil {
		return err
	}
	kind := touchpoint.Message
	if at == touchpoint.Telephone || at == touchpoint.Face {
		kind = touchpoint.CallLog
	}
	contact := touchpoint.Contact{Touchpoint: at, Kind: kind, Direction: touchpoint.Out, Language: o.c.Language, Subject: wording.Subject, Body: wording.Body}
	if err := o.desk.keep(o.tx, o.who, o.c, contact, o.at); err != nil {
		return err
	}
	return o.desk.reachedAgain(o.tx, o.who, o.c, o.at)
}

// sendEdited lets a message go out in somebody's own words.
func (o outcome) sendEdited(wording Wording) error {
	wording, err := wording.tidy()
	if err != nil {
		return err
	}
	if err := charter.MayAnswer(o.tx, o.who, touchpoint.Email, o.c.Office, o.c.Team); err != nil {
		return err
	}
	if _, err := o.desk.mail(o.tx, o.who, o.c, letterWords{Subject: wording.Subject, Body: wording.Body}, o.at); err != nil {
		return err
	}
	return o.desk.reachedAgain(o.tx, o.who, o.c, o.at)
}
