package casework

import (
	"context"
	"strings"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/visit"
)

// Report takes an engineer's report of a visit: the case that waited for it
// goes on. The visit's engineer may, and those who lead cases.
func (d Desk) Report(ctx context.Context, who people.Actor, id ids.ID, how visit.Outcome, words string) error {
	if strings.TrimSpace(words) == "" {
		return fault.Invalid("report", say.ErrEnter(say.VisitFieldReport()))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		v, err := visit.Of(tx, who, id)
		if err != nil {
			return err
		}
		c, err := loadID(tx, v.Case)
		if err != nil {
			return err
		}
		return d.within(tx, who, &c, "reported a visit of", func(tx *db.Tx, c *Case, at now.Instant) error {
			if err := d.reported(tx, who, c, v, how, words, at); err != nil {
				return err
			}
			return d.goOn(tx, who, c, how, words, at)
		})
	})
}

// reported writes the report of a visit down, and what it means to promises.
func (d Desk) reported(tx *db.Tx, who people.Actor, c *Case, v visit.Visit, how visit.Outcome, words string, at now.Instant) error {
	if err := visit.Report(tx, who, v, how, words, at); err != nil {
		return err
	}
	pledges, err := clock.PledgesOf(tx, c.ID)
	if err != nil {
		return err
	}
	for _, p := range pledges {
		if p.Subject == v.ID && p.State == clock.OpenPledge {
			// The engineer came in the window; the report may be written later.
			if err := clock.Settle(tx, who, p, clock.KeptPledge, min(at, p.Until)); err != nil {
				return err
			}
		}
	}
	return clock.Happened(tx, c.matter(), promise.VisitDone, at)
}

// goOn leads a case past its wait for a visit and past the step that records
// the report, where it stands on them.
func (d Desk) goOn(tx *db.Tx, who people.Actor, c *Case, how visit.Outcome, words string, at now.Instant) error {
	for range 2 {
		if c.State.Standing != procedure.OnChart {
			return nil
		}
		compiled, err := procedure.Of(tx, c.State.Edition)
		if err != nil {
			return err
		}
		box := compiled.Box(c.State.Box)
		deed := procedure.Deed{Kind: procedure.Done, Typed: map[string]string{}}
		switch {
		case box.Kind == procedure.Delay && box.Wait.For == procedure.VisitMade:
		case box.Action == procedure.RecordReport:
			for _, field := range box.Fields {
				switch field.Type {
				case procedure.ChoiceField:
					deed.Typed[field.Key] = string(how)
				case procedure.LongTextField, procedure.TextField:
					deed.Typed[field.Key] = words
				}
			}
		default:
			return nil
		}
		if err := d.walk(tx, who, c, deed, at); err != nil {
			return err
		}
	}
	return nil
}
