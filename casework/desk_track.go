package casework

import (
	"context"
	"errors"
	"strings"

	"vaada/charter"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/touchpoint"
)

// Tracking is what a customer who holds the random link of a case may see of
// it: nothing that only staff should.
type Tracking struct {
	Case     ids.ID
	Customer ids.ID
	Number   int64
	Subject  string
	Language language.Language
	Opened   now.Instant
	Closed   now.Instant
	Stages   []Stage
	Promise  *promise.Promise // the one due next; nil when none runs or it is internal
	Clock    *clock.Clock
	Pledges  []clock.Pledge // what was promised to this customer
	Words    []touchpoint.Contact
	Edition  ids.ID
	Box      string
}

// Stage is a part of the way with a public name.
type Stage struct {
	Name    language.Text
	At      now.Instant // when it was reached; zero for the present one that is not done
	Present bool
}

// mostLink is how long a link can be: longer ones are nobody's.
const mostLink = 64

// OfLink reads the case of a random link at an instant; NotFound when it is
// nobody's, or the case ended longer ago than managers let it lead to its page.
// What the holder may see of it the caller knows.
func OfLink(tx *db.Tx, link string, at now.Instant) (Case, error) {
	c, err := ofLink(tx, link)
	if err != nil || c.Open() {
		return c, err
	}
	lasts, err := people.LengthOf(tx, people.SettingTrackingDays)
	if err == nil && at > c.Closed.Add(lasts) {
		err = fault.NotFound()
	}
	if err != nil {
		return Case{}, err
	}
	return c, nil
}

func ofLink(tx *db.Tx, link string) (Case, error) {
	if link == "" || len(link) > mostLink {
		return Case{}, fault.NotFound()
	}
	c, err := scan(tx.Row(`SELECT `+columns+` FROM casework_cases c WHERE c.link = $1`, link))
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return c, err
}

// Track reads what the holder of a case's link may see. Everybody who holds it
// may. NotFound when the link is nobody's, or over.
func (d Desk) Track(ctx context.Context, link string) (t Tracking, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		c, err := OfLink(tx, link, d.Now())
		if err != nil {
			return err
		}
		t = Tracking{
			Case: c.ID, Customer: c.Customer, Number: c.Number, Subject: c.Subject, Language: c.Language,
			Opened: c.Opened, Closed: c.Closed, Edition: c.State.Edition, Box: c.State.Box,
		}
		return t.read(tx, &c)
	})
	return t, err
}

func (t *Tracking) read(tx *db.Tx, c *Case) error {
	next, running, err := clock.Next(tx, c.ID)
	if err != nil {
		return err
	}
	if running {
		made, err := charter.Of(tx, c.Charter)
		if err != nil {
			return err
		}
		if p, known := made.Promise(next.Promise); known && p.Audience == promise.Public {
			t.Promise, t.Clock = &p, &next
		}
	}
	if t.Pledges, err = clock.PledgesOf(tx, c.ID); err != nil {
		return err
	}
	contacts, err := touchpoint.OfCase(tx, people.Program(), c.ID, 0, mostContacts)
	if err != nil {
		return err
	}
	for _, contact := range contacts {
		if contact.Direction != touchpoint.Inside && contact.Kind == touchpoint.Message && contact.Mark.Written() {
			t.Words = append(t.Words, contact)
		}
	}
	return t.stages(tx, c)
}

// stages gives the public names of the boxes that the case came through, each
// once, and of the one it stands on.
func (t *Tracking) stages(tx *db.Tx, c *Case) error {
	all, err := steps(tx, c.ID)
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for _, step := range all {
		box, err := publicBox(tx, step.Edition, step.Box)
		if err != nil {
			return err
		}
		if box == nil || seen[box.Key] || step.Deed == procedure.Undone || step.Deed == procedure.Left {
			continue
		}
		seen[box.Key] = true
		t.Stages = append(t.Stages, Stage{Name: box.Public, At: step.Left})
	}
	if c.State.Standing == procedure.OnChart {
		box, err := publicBox(tx, c.State.Edition, c.State.Box)
		if err != nil || box == nil {
			return err
		}
		t.Stages = append(t.Stages, Stage{Name: box.Public, Present: true})
	}
	return nil
}

func publicBox(tx *db.Tx, edition ids.ID, key string) (*procedure.Box, error) {
	if edition == 0 || key == "" {
		return nil, nil
	}
	compiled, err := procedure.Of(tx, edition)
	if err != nil {
		return nil, err
	}
	if box := compiled.Box(key); box != nil && !box.Public.IsZero() {
		return box, nil
	}
	return nil, nil
}

// Tell takes what a customer writes on the tracking page. Who holds the link
// may. What is written after the end is kept too, for a person to read. Invalid
// when nothing is written, or too much; NotFound when the link is nobody's, or
// over.
func (d Desk) Tell(ctx context.Context, link, words string) error {
	words = strings.TrimSpace(strings.ReplaceAll(words, "\r\n", "\n"))
	switch {
	case words == "":
		return fault.Invalid("words", say.ErrEnter(say.CaseworkFieldBody()))
	case len([]rune(words)) > LongestBody:
		return fault.Invalid("words", say.ErrLong(say.CaseworkFieldBody(), LongestBody))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := OfLink(tx, link, d.Now())
		if err != nil {
			return err
		}
		who := people.ByLink(c.Customer)
		contact := touchpoint.Contact{
			ID: ids.New(), Touchpoint: touchpoint.Website, Kind: touchpoint.Message, Direction: touchpoint.In,
			Customer: c.Customer, Case: c.ID, Proven: true, Language: c.Language, Body: words, Office: c.Office, At: d.Now(),
		}
		if _, err := touchpoint.Record(tx, contact); err != nil {
			return err
		}
		return d.join(tx, who, &c, contact, false)
	})
}
