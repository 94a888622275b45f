package connection

import (
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/outbox"
)

// ItemKind is the outbox's name for what is told to other systems.
const ItemKind = "webhook"

// Tell keeps what happened for every system that wants to hear of it and covers
// its office, in the deed that makes it happen: they are told exactly when the
// deed was kept.
func Tell(tx *db.Tx, h Happening) error {
	all, err := listeners(tx, h.Kind, h.Office)
	for _, l := range all {
		if err == nil {
			err = tell(tx, l, h)
		}
	}
	return err
}

func tell(tx *db.Tx, l listener, h Happening) error {
	body, err := h.body(l.words)
	if err != nil {
		return err
	}
	made := Delivery{ID: ids.New(), Webhook: l.id, Kind: h.Kind, Case: h.Case, Made: h.At}
	item, err := put(tx, made, l.address)
	if err != nil {
		return err
	}
	return insertDelivery(tx, made, item, body)
}

// put lets a delivery wait in the lane of its webhook.
func put(tx *db.Tx, d Delivery, address string) (ids.ID, error) {
	return outbox.Put(tx, outbox.Item{
		Kind: ItemKind, Lane: laneOf(d.Webhook).Name, To: address, Payload: []byte(d.ID.String()), Case: d.Case, At: d.Made,
	})
}
