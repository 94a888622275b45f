package connection

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/secret"
	"vaada/internal/webhook"
	"vaada/people"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB      *db.DB
	Now     now.Clock
	Keys    *secret.Keys    // what the secrets of webhooks are sealed with
	Carrier webhook.Carrier // takes messages outside

	// Hidden says whether what a message is about is private now: casework knows.
	Hidden func(tx *db.Tx, about IDs) (bool, error)
}

// Webhooks lists the webhooks that the actor keeps, the oldest first: those of
// their offices, and those of all for who keeps webhooks everywhere. Who keeps
// webhooks may.
func (d Desk) Webhooks(ctx context.Context, who people.Actor) (all []Webhook, err error) {
	if err := who.May(people.KeepWebhooks); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if all, err = collect(tx, `ORDER BY w.id`); err != nil {
			return err
		}
		all = slices.DeleteFunc(all, func(w Webhook) bool { return !keeps(who, w.Office) })
		left, err := people.LeftOf(tx, "webhook")
		if err != nil {
			return err
		}
		for i := range all {
			if all[i].Wants, err = wants(tx, all[i].ID); err != nil {
				return err
			}
			all[i].Left = left[all[i].ID]
		}
		return nil
	})
	return all, err
}

// Webhook reads a webhook with what it was told, the newest first, at most size
// of it: before a delivery, or the newest when before is zero. Who keeps the
// webhooks of its office may. NotFound when there is none, or none of theirs.
func (d Desk) Webhook(ctx context.Context, who people.Actor, id, before ids.ID, size int) (w Webhook, told []Delivery, err error) {
	if err := who.May(people.KeepWebhooks); err != nil {
		return w, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if w, err = known(tx, who, id); err != nil {
			return err
		}
		left, err := people.LeftOf(tx, "webhook")
		if err != nil {
			return err
		}
		w.Left = left[id]
		told, err = deliveriesOf(tx, id, before, size)
		return err
	})
	return w, told, err
}

// keeps says whether an actor keeps the webhooks of an office; 0 is all of them.
func keeps(who people.Actor, office ids.ID) bool { return who.CanAt(people.KeepWebhooks, office, 0) }

// known reads a webhook for who keeps it; for everybody else it is not there.
func known(tx *db.Tx, who people.Actor, id ids.ID) (Webhook, error) {
	w, err := one(tx, id)
	if errors.Is(err, db.ErrNone) || err == nil && !keeps(who, w.Office) {
		err = fault.NotFound()
	}
	return w, err
}

// MakeWebhook makes a webhook that is on, and shows the secret of its
// signatures this once; who made it owns it. It covers one office, or all, and
// keeps to that. Who keeps webhooks there may, having proved lately who they
// are; customers' words leave only for who sees the cases there. Invalid names the
// field: no name, an address that could not be told, nothing to hear of, words of
// cases that they do not see, no such office.
func (d Desk) MakeWebhook(ctx context.Context, who people.Actor, plan Plan) (w Webhook, shown string, err error) {
	if err := mayOpen(who, d.Now()); err != nil {
		return w, "", err
	}
	if plan, err = d.clean(plan); err != nil {
		return w, "", err
	}
	if err := who.MayAt(people.KeepWebhooks, plan.Office, 0); err != nil {
		return w, "", err
	}
	if err := mayTellWords(who, plan.Office, plan.Words); err != nil {
		return w, "", err
	}
	id := ids.New()
	shown = webhook.NewSecret()
	sealed, err := d.Keys.Seal(purpose(id), shown)
	if err != nil {
		return w, "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if err := checkRoom(tx, plan.Office); err != nil {
			return err
		}
		w = Webhook{
			ID: id, Name: plan.Name, Address: plan.Address, State: On, Since: at, Wants: plan.Wants, Words: plan.Words,
			Office: plan.Office, Made: at, MadeBy: who.ID,
		}
		if err := insert(tx, w, sealed); err != nil {
			return err
		}
		if who.Kind == people.Person {
			if err := people.Own(tx, "webhook", id, who.ID, at); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "made", "webhook", id))
	})
	return w, shown, err
}

// checkRoom says that there is such an office, and that there are not more
// webhooks than a person can look through.
func checkRoom(tx *db.Tx, office ids.ID) error {
	if office != 0 {
		if _, err := people.OfficeOf(tx, office); errors.Is(err, db.ErrNone) {
			return fault.Invalid("office", say.ErrChoose(say.TermOffice()))
		} else if err != nil {
			return err
		}
	}
	all, err := collect(tx, ``)
	if err == nil && len(all) >= mostWebhooks {
		err = fault.Invalid("name", say.DoorsTooManyWebhooks(mostWebhooks))
	}
	return err
}

// mayOpen says whether somebody may let things out of the house: who keeps
// webhooks and proved lately who they are.
func mayOpen(who people.Actor, at now.Instant) error {
	if err := who.May(people.KeepWebhooks); err != nil {
		return err
	}
	return who.Fresh(at)
}

// mayTellWords refuses to let customers' words leave to who does not see the cases
// that they stand in: they would be read at the other end.
func mayTellWords(who people.Actor, office ids.ID, words bool) error {
	if words && !who.CanAt(people.SeeCases, office, 0) {
		return fault.Invalid("words", say.DoorsWordsUnseen())
	}
	return nil
}

// purpose names what a sealed secret is for.
func purpose(id ids.ID) string { return secret.For("connection_webhooks", id.String()) }

// clean tidies a plan. Its fault names all that is to be corrected.
func (d Desk) clean(p Plan) (Plan, error) {
	p.Name, p.Address = strings.TrimSpace(p.Name), strings.TrimSpace(p.Address)
	var faults []*fault.Fault
	switch {
	case p.Name == "":
		faults = append(faults, fault.Invalid("name", say.ErrEnter(say.DoorsFieldKeyName())))
	case utf8.RuneCountInString(p.Name) > longestName:
		faults = append(faults, fault.Invalid("name", say.ErrLong(say.DoorsFieldKeyName(), longestName)))
	}
	switch {
	case utf8.RuneCountInString(p.Address) > longestAddress:
		faults = append(faults, fault.Invalid("address", say.ErrLong(say.DoorsFieldAddress(), longestAddress)))
	case !d.Carrier.CheckAddress(p.Address):
		faults = append(faults, fault.Invalid("address", say.DoorsAddressWrong("https://crm.example.com/hooks")))
	}
	p.Wants = slices.Compact(slices.Sorted(slices.Values(p.Wants))) // the caller's own stay in their order
	if len(p.Wants) == 0 || slices.ContainsFunc(p.Wants, func(k Kind) bool { return !slices.Contains(Kinds, k) }) {
		faults = append(faults, fault.Invalid("wants", say.DoorsChooseKind()))
	}
	return p, fault.All(faults...)
}

// onWebhook opens one deed on one webhook and writes the journal.
func (d Desk) onWebhook(ctx context.Context, who people.Actor, id ids.ID, verb string, act func(tx *db.Tx, w Webhook, at now.Instant) error) error {
	if err := who.May(people.KeepWebhooks); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		w, err := known(tx, who, id)
		if err != nil {
			return err
		}
		at := d.Now()
		if err := act(tx, w, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, verb, "webhook", id))
	})
}

// ChangeWebhook changes where a webhook is reached and what it hears of; what
// waits goes to the new address, without words where it tells none now. The office it covers stays: what was told of
// one is nothing for another. Who keeps it may, having proved lately who they
// are. Invalid as for MakeWebhook; NotFound when there is none of theirs.
func (d Desk) ChangeWebhook(ctx context.Context, who people.Actor, id ids.ID, plan Plan) error {
	if err := mayOpen(who, d.Now()); err != nil {
		return err
	}
	plan, err := d.clean(plan)
	if err != nil {
		return err
	}
	return d.onWebhook(ctx, who, id, "changed", func(tx *db.Tx, w Webhook, _ now.Instant) error {
		if err := mayTellWords(who, w.Office, plan.Words); err != nil {
			return err
		}
		w.Name, w.Address, w.Wants, w.Words = plan.Name, plan.Address, plan.Wants, plan.Words
		return update(tx, w)
	})
}

// SwitchWebhook switches a webhook on, when all that waits leaves at once, or
// off. Who keeps it may, having proved lately who they are. NotFound when there is none of theirs, Invalid for anything else;
// nothing happens when it stands so already.
func (d Desk) SwitchWebhook(ctx context.Context, who people.Actor, id ids.ID, to State) error {
	if err := mayOpen(who, d.Now()); err != nil {
		return err
	}
	return d.onWebhook(ctx, who, id, "switched "+string(to), func(tx *db.Tx, w Webhook, at now.Instant) error {
		if to != On && to != Off {
			return fault.Invalid("", say.WebFormBroken())
		}
		if !w.State.mayBecome(to) {
			return nil
		}
		if _, err := stand(tx, w, to, at); err != nil {
			return err
		}
		if err := duty.Settle(tx, duty.Webhook, id); err != nil || to != On {
			return err
		}
		return outbox.HurryLane(tx, laneOf(id).Name)
	})
}

// RemoveWebhook forgets a webhook and what waits for it; cases stay as they
// are. Who keeps it may. NotFound when there is none of theirs.
func (d Desk) RemoveWebhook(ctx context.Context, who people.Actor, id ids.ID) error {
	return d.onWebhook(ctx, who, id, "removed", func(tx *db.Tx, _ Webhook, at now.Instant) error {
		if err := duty.Settle(tx, duty.Webhook, id); err != nil {
			return err
		}
		if err := people.Disown(tx, "webhook", id); err != nil {
			return err
		}
		if _, err := people.RenewLeft(tx, "webhook", id); err != nil {
			return err
		}
		return remove(tx, id)
	})
}

// RenewSecret makes another secret for a webhook and shows it this once. For a
// day messages are signed with both, so that none is refused meanwhile. Who
// keeps it may, having proved lately who they are. NotFound when there is none
// of theirs.
func (d Desk) RenewSecret(ctx context.Context, who people.Actor, id ids.ID) (shown string, err error) {
	if err := mayOpen(who, d.Now()); err != nil {
		return "", err
	}
	shown = webhook.NewSecret()
	sealed, err := d.Keys.Seal(purpose(id), shown)
	if err != nil {
		return "", err
	}
	err = d.onWebhook(ctx, who, id, "renewed the secret of", func(tx *db.Tx, _ Webhook, at now.Instant) error {
		if _, err := people.RenewLeft(tx, "webhook", id); err != nil {
			return err
		}
		return renewSecret(tx, id, sealed, at.Add(formerHolds))
	})
	return shown, err
}

// KeepSecret says that the secret of a webhook stays though its owner of before
// knows it. Who keeps it may, having proved lately who they are. NotFound when
// there is none of theirs; Conflict when somebody was quicker.
func (d Desk) KeepSecret(ctx context.Context, who people.Actor, id ids.ID) error {
	if err := mayOpen(who, d.Now()); err != nil {
		return err
	}
	return d.onWebhook(ctx, who, id, "kept", func(tx *db.Tx, _ Webhook, _ now.Instant) error {
		owed, err := people.RenewLeft(tx, "webhook", id)
		if err == nil && !owed {
			err = fault.Conflict(say.ErrChanged())
		}
		return err
	})
}
