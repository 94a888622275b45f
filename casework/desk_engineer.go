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

// Arrive notes that the engineer has come to the customer: the visit was made
// then, however late its report is written. The visit's engineer may. Conflict
// when it is reported or cancelled already.
func (d Desk) Arrive(ctx context.Context, who people.Actor, id ids.ID) error {
	if err := who.May(people.MakeVisits); err != nil {
		return err
	}
	return d.onVisit(ctx, who, id, "arrived for", func(tx *db.Tx, c *Case, v visit.Visit, at now.Instant) error {
		if err := visit.Arrive(tx, who, v, at); err != nil {
			return err
		}
		return d.came(tx, who, c, v, at)
	})
}

// Report takes an engineer's report of a visit: the case that waited for it
// goes on. The visit's engineer may, and those who lead cases in the office.
// Invalid names what is missing; Conflict when it is reported already.
func (d Desk) Report(ctx context.Context, who people.Actor, id ids.ID, how visit.Outcome, words string) error {
	if err := who.May(people.ReportVisits); err != nil {
		return err
	}
	if strings.TrimSpace(words) == "" {
		return fault.Invalid("report", say.ErrEnter(say.VisitFieldReport()))
	}
	return d.onVisit(ctx, who, id, "reported a visit of", func(tx *db.Tx, c *Case, v visit.Visit, at now.Instant) error {
		if err := d.reported(tx, who, c, v, how, words, at); err != nil {
			return err
		}
		return d.goOn(tx, who, c, how, words, at)
	})
}

// onVisit opens a deed on the case that a visit is for.
func (d Desk) onVisit(ctx context.Context, who people.Actor, id ids.ID, verb string,
	act func(*db.Tx, *Case, visit.Visit, now.Instant) error,
) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		v, err := visit.Of(tx, who, id)
		if err != nil {
			return err
		}
		c, err := visited(tx, who, v)
		if err != nil {
			return err
		}
		if v.Engineer != who.ID {
			if err := who.MayIn(people.ReportVisits, c.Office, c.Team); err != nil {
				return err
			}
		}
		return d.within(tx, who, &c, verb, func(tx *db.Tx, c *Case, at now.Instant) error {
			return act(tx, c, v, at)
		})
	})
}

// visited reads the case of a visit that the actor knows of: for its engineer
// also after another comes for it, but what became private is hidden from all
// who do not see it.
func visited(tx *db.Tx, who people.Actor, v visit.Visit) (Case, error) {
	c, err := loadSeen(tx, who, v.Case)
	if v.Engineer != who.ID || !fault.Is(err, fault.KindNotFound) {
		return c, err
	}
	if c, err = loadID(tx, v.Case); err == nil && c.Private {
		err = fault.NotFound()
	}
	return c, err
}

// reported writes the report of a visit down, and what it means to promises.
func (d Desk) reported(tx *db.Tx, who people.Actor, c *Case, v visit.Visit, how visit.Outcome, words string, at now.Instant) error {
	if err := visit.Report(tx, who, v, how, words, at); err != nil {
		return err
	}
	if !v.Arrived.IsZero() {
		return nil // what the visit means was told when the engineer came
	}
	return d.came(tx, who, c, v, at)
}

// came keeps what was promised of a visit: the engineer is there. Who comes
// before the window that was told came at another time than pledged, which can
// only be by the customer's leave.
func (d Desk) came(tx *db.Tx, who people.Actor, c *Case, v visit.Visit, at now.Instant) error {
	pledges, err := clock.PledgesOf(tx, c.ID)
	if err != nil {
		return err
	}
	state := clock.KeptPledge
	if at < v.From {
		state = clock.AgreedAnew
	}
	for _, p := range pledges {
		if p.Subject == v.ID && p.State == clock.OpenPledge {
			if err := clock.Settle(tx, who, p, state, at); err != nil {
				return err
			}
		}
	}
	if err := clock.Happened(tx, c.Matter(), promise.OnSite, at); err != nil {
		return err
	}
	return clock.Happened(tx, c.Matter(), promise.VisitDone, at)
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
