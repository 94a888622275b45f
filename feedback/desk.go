package feedback

import (
	"context"

	"vaada/casework"
	"vaada/clock"
	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Asked reads what the holder of a case's link is asked, and has answered. It
// records nothing. NotFound when the link is nobody's.
func (d Desk) Asked(ctx context.Context, link string) (asked Asked, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		c, err := casework.OfLink(tx, link, d.Now())
		if err != nil {
			return err
		}
		asked = Asked{Case: c.ID, Number: c.Number, Subject: c.Subject, Language: c.Language, Closed: c.Closed}
		asked.Given, err = OfCase(tx, c.ID)
		return err
	})
	return asked, err
}

// Rate keeps how the holder of a case's link rates it. Who rates again corrects
// what was said before: a case has one rating, the last. Invalid when the score
// is none or the words are too long; NotFound when the link is nobody's.
func (d Desk) Rate(ctx context.Context, link string, score int, words string, l language.Language) error {
	given, err := Rating{Score: score, Words: words, Language: l}.clean()
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := casework.OfLink(tx, link, d.Now())
		if err != nil {
			return err
		}
		given.ID, given.Case, given.Customer, given.At = ids.New(), c.ID, c.Customer, d.Now()
		given.Edition, given.Box = c.State.Edition, c.State.Box
		if err := put(tx, given); err != nil {
			return err
		}
		if err := clock.Happened(tx, c.Matter(), promise.Rated, given.At); err != nil {
			return err
		}
		if err := casework.Told(tx, &c, connection.CaseRated, given.At, connection.Facts{Score: score}); err != nil {
			return err
		}
		return journal.Write(tx, people.ByLink(c.Customer).Entry(given.At, "rated", "case", c.ID))
	})
}
