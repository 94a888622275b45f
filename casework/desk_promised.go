package casework

import (
	"vaada/clock"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/visit"
)

// tell makes a pledge of what the customer is told: the visit that is booked,
// else the time that was filled in.
func (o outcome) tell(values filled) error {
	visits, err := visit.OfCase(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, v := range visits {
		if !v.Cancelled.IsZero() || !v.Reported.IsZero() {
			continue
		}
		if err := o.pledge(clock.Pledge{Kind: clock.VisitPledge, From: v.From, Until: v.Until, Subject: v.ID}); err != nil {
			return err
		}
		if err := clock.Agree(o.tx, o.c.Matter(), v.Until, o.at); err != nil {
			return err
		}
		return o.happened(promise.VisitTold)
	}
	office, err := people.OfficeOf(o.tx, o.c.Office)
	if err != nil {
		return err
	}
	until, ok := values.time(office.Zone)
	if !ok {
		return fault.Conflict(say.CaseworkNothingToTell())
	}
	return o.pledge(clock.Pledge{Kind: clock.DatePledge, Until: until})
}

// callBack makes a pledge of the time at which the customer wants to be called.
func (o outcome) callBack(values filled) error {
	office, err := people.OfficeOf(o.tx, o.c.Office)
	if err != nil {
		return err
	}
	from, ok := values.time(office.Zone)
	if !ok {
		return nil // the chart asks for no time
	}
	spare, err := people.LengthOf(o.tx, people.SettingCallBack) // so long after the agreed time a call still comes on time
	if err != nil {
		return err
	}
	return o.pledge(clock.Pledge{Kind: clock.CallBackPledge, From: from, Until: from.Add(spare)})
}

// pledge writes down what the customer was promised, in the place of what was
// promised of the kind before.
func (o outcome) pledge(p clock.Pledge) error {
	if err := o.settle(p.Kind, clock.AgreedAnew); err != nil {
		return err
	}
	p.Case, p.Customer, p.Office, p.Made = o.c.ID, o.c.Customer, o.c.Office, o.at
	_, err := clock.Promise(o.tx, o.who, p)
	return err
}

// settle ends the open pledges of a kind.
func (o outcome) settle(kind clock.PledgeKind, state clock.PledgeState) error {
	pledges, err := clock.PledgesOf(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, p := range pledges {
		if p.State == clock.OpenPledge && (kind == "" || p.Kind == kind) {
			if err := clock.Settle(o.tx, o.who, p, state, o.at); err != nil {
				return err
			}
		}
	}
	return nil
}
