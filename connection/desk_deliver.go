package connection

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/webhook"
	"vaada/people"
)

// Ping sends a webhook a test at once and gives what came of it. Who keeps it
// may. NotFound when there is none of theirs.
func (d Desk) Ping(ctx context.Context, who people.Actor, id ids.ID) (told Delivery, err error) {
	if err := who.May(people.KeepWebhooks); err != nil {
		return told, err
	}
	at := d.Now()
	h := Happening{Kind: Ping, At: at}
	body, err := h.body(false)
	if err != nil {
		return told, err
	}
	told = Delivery{ID: ids.New(), Webhook: id, Kind: Ping, Made: at}
	parcel, err := d.pack(ctx, who, id, told.ID, body)
	if err != nil {
		return told, err
	}
	told.note(d.Carrier.Carry(ctx, parcel), d.Now())
	told.Tries = 1
	err = d.onWebhook(ctx, who, id, "tested", func(tx *db.Tx, _ Webhook, _ now.Instant) error {
		if told.Fault == "" {
			if err := noteArrived(tx, id); err != nil {
				return err
			}
		}
		return insertDelivery(tx, told, 0, body)
	})
	told.place(outbox.Standing{})
	return told, err
}

// note takes in what the receiver answered.
func (d *Delivery) note(answer webhook.Answer, at now.Instant) {
	d.Tried, d.Status, d.Took, d.Fault = at, answer.Status, answer.Took, ""
	if answer.Fault != nil {
		d.Fault = brief(answer.Fault.Error())
	}
}

// brief is an error's text, short and fit for a column.
func brief(text string) string {
	text = strings.ReplaceAll(text[:min(len(text), 300)], "\x00", " ")
	return strings.ToValidUTF8(text, "")
}

// sent is a message as it may leave now: words only where the webhook tells words
// still, and of what became private since it was kept nothing but ids.
func (d Desk) sent(tx *db.Tx, w Webhook, body string) (text []byte, err error) {
	var m message
	if err := json.Unmarshal([]byte(body), &m); err != nil {
		return nil, err
	}
	if !w.Words {
		m.Data.Words = nil
	}
	if m.Data.Case != 0 || m.Data.Contact != 0 {
		hidden, err := d.Hidden(tx, m.Data.IDs)
		if err != nil {
			return nil, err
		}
		if hidden {
			m.hide()
		}
	}
	return json.Marshal(m)
}

// pack reads where a message goes, what of it may leave, and what it is signed
// with.
func (d Desk) pack(ctx context.Context, who people.Actor, id, delivery ids.ID, body string) (m webhook.Message, err error) {
	var sealed, former string
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		w, err := known(tx, who, id)
		if err != nil {
			return err
		}
		m = webhook.Message{ID: "msg_" + delivery.String(), Address: w.Address}
		if m.Body, err = d.sent(tx, w, body); err != nil {
			return err
		}
		sealed, former, err = secretsOf(tx, id, d.Now())
		return err
	})
	for _, each := range []string{sealed, former} {
		if err == nil && each != "" {
			var plain string
			plain, err = d.Keys.Open(purpose(id), each)
			m.Secrets = append(m.Secrets, plain)
		}
	}
	return m, err
}

// SendAgain puts one message into the outbox again, under the same name: one
// that arrived too, for a receiver who lost it. Who keeps the webhook may, having proved
// lately who they are. NotFound when there is none of that webhook, or of theirs.
func (d Desk) SendAgain(ctx context.Context, who people.Actor, id, delivery ids.ID) error {
	if err := mayOpen(who, d.Now()); err != nil {
		return err
	}
	return d.onWebhook(ctx, who, id, "sent again to", func(tx *db.Tx, w Webhook, at now.Instant) error {
		told, item, _, err := deliveryOf(tx, delivery)
		if errors.Is(err, db.ErrNone) || err == nil && (told.Webhook != id || told.Kind == Ping) {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		back, err := outbox.Retry(tx, item)
		if err != nil || back {
			return err
		}
		if where, err := outbox.Where(tx, item); err != nil || where == outbox.Waiting {
			return err // it leaves anyway
		}
		if item, err = put(tx, told, w.Address); err != nil {
			return err
		}
		return carriedBy(tx, delivery, item)
	})
}

// SendDead puts all that a webhook was given up on since an instant into the
// outbox again, and says how many those are. Who keeps it may, having proved lately who
// they are. NotFound when there is none of theirs.
func (d Desk) SendDead(ctx context.Context, who people.Actor, id ids.ID, since now.Instant) (n int, err error) {
	if err := mayOpen(who, d.Now()); err != nil {
		return n, err
	}
	err = d.onWebhook(ctx, who, id, "sent all again to", func(tx *db.Tx, _ Webhook, _ now.Instant) error {
		n, err = outbox.RetryLane(tx, laneOf(id).Name, since)
		return err
	})
	return n, err
}

// Deliver carries one item of the outbox to its webhook and notes what came of
// it. The program does. An error is final, Refused, when nothing is there to be
// carried any more.
func (d Desk) Deliver(ctx context.Context, item outbox.Item) error {
	delivery, err := ids.Parse(string(item.Payload))
	if err != nil {
		return outbox.Refused(err)
	}
	var told Delivery
	var body string
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		told, _, body, err = deliveryOf(tx, delivery)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return outbox.Refused(err)
	}
	if err != nil {
		return err
	}
	parcel, err := d.pack(ctx, people.Program(), told.Webhook, told.ID, body)
	if fault.Is(err, fault.KindNotFound) {
		return outbox.Refused(err)
	}
	if err != nil {
		return err
	}
	answer := d.Carrier.Carry(ctx, parcel)
	if ctx.Err() != nil && answer.Fault != nil {
		return ctx.Err() // we stop, which is not the receiver's fault
	}
	told.note(answer, d.Now())
	if err := d.DB.Deed(context.WithoutCancel(ctx), func(tx *db.Tx) error { return d.noted(tx, told, answer) }); err != nil {
		return err
	}
	if answer.Gone {
		return outbox.Refused(answer.Fault)
	}
	return answer.Fault
}

// noted writes down an attempt, and pauses a webhook at which nothing arrives
// for days or that wants no more.
func (d Desk) noted(tx *db.Tx, told Delivery, answer webhook.Answer) error {
	if err := noteTry(tx, told); err != nil {
		return err
	}
	if answer.Fault == nil {
		return noteArrived(tx, told.Webhook)
	}
	if err := noteFailing(tx, told.Webhook, told.Tried); err != nil {
		return err
	}
	w, err := one(tx, told.Webhook)
	if errors.Is(err, db.ErrNone) {
		return nil // somebody removed it meanwhile
	}
	if err != nil || !answer.Gone && told.Tried.Sub(w.Failing) < pausedAfter || !w.State.mayBecome(Paused) {
		return err
	}
	paused, err := stand(tx, w, Paused, told.Tried)
	if err != nil || !paused {
		return err
	}
	for _, role := range []people.Role{people.Administrator, people.Manager} {
		if err := duty.Owe(tx, duty.Duty{Kind: duty.Webhook, Subject: w.ID, Role: role, Office: w.Office, Made: told.Tried}); err != nil {
			return err
		}
	}
	return journal.Write(tx, people.Program().Entry(told.Tried, "paused", "webhook", w.ID))
}
