package casework

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/visit"
)

// mustBook takes the window that was chosen, or leaves the visit that is booked
// already. Invalid when neither is there.
func (o outcome) mustBook() error {
	if !o.deed.Slot.From.IsZero() {
		return o.book()
	}
	_, booked, err := o.visitAhead()
	if err == nil && !booked {
		err = fault.Invalid("slot", say.ErrChoose(say.VisitFieldSlot()))
	}
	return err
}

// book takes the window that was chosen for the case. A visit that was booked
// before and not reported gives its window back.
func (o outcome) book() error {
	if o.deed.Slot.From.IsZero() {
		return nil
	}
	earlier, booked, err := o.visitAhead()
	if err != nil {
		return err
	}
	if booked {
		if err := visit.Cancel(o.tx, o.who, earlier.ID, o.at); err != nil {
			return err
		}
	}
	office, err := people.OfficeOf(o.tx, o.c.Office)
	if err != nil {
		return err
	}
	v, err := visit.Book(o.tx, o.who, o.c.ID, o.c.Customer, office, o.deed.Slot, o.at)
	if err != nil {
		return err
	}
	o.c.Engineer = v.Engineer
	if o.c.Private { // who is to come has to know where and why
		if err := admit(o.tx, o.c, v.Engineer, o.who.ID, o.at); err != nil {
			return err
		}
	}
	return o.happened(promise.VisitAgreed)
}

// report writes the engineer's report of the visit down, unless the engineer
// did so already.
func (o outcome) report(values filled) error {
	v, booked, err := o.visitAhead()
	if err != nil || !booked {
		return err
	}
	return o.desk.reported(o.tx, o.who, o.c, v, visit.Outcome(values.of(procedure.ChoiceField, "")),
		values.of(procedure.LongTextField, ""), o.at)
}

// visitAhead gives the visit of the case that is booked and not reported; a
// case has one at most.
func (o outcome) visitAhead() (v visit.Visit, booked bool, err error) {
	visits, err := visit.OfCase(o.tx, o.c.ID)
	at := slices.IndexFunc(visits, func(v visit.Visit) bool { return v.Cancelled.IsZero() && v.Reported.IsZero() })
	if err != nil || at < 0 {
		return v, false, err
	}
	return visits[at], true, nil
}
