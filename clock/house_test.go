package clock_test

import (
	"slices"
	"testing"
	"time"

	"vaada/charter"
	"vaada/clock"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/sample"
	"vaada/touchpoint"
)

// house is Anar Home on its first morning, a Monday at nine.
type house struct {
	testing.TB
	db      *db.DB
	hand    *now.Hand
	sara    people.Actor
	zone    *time.Location
	charter ids.ID
	// calendar holds the office's hours: a holiday is on the Monday after.
	calendar *hours.Calendar
}

func open(t testing.TB, d *db.DB) *house {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		t.Fatal(err)
	}
	h := &house{TB: t, db: d, hand: rooms.Hand, sara: staff[sample.Sara], zone: staff[sample.Sara].Zone}
	h.charter = h.inForce()
	h.look(func(tx *db.Tx) error {
		office, err := people.OfficeOf(tx, h.sara.Office)
		h.calendar = office.Calendar
		return err
	})
	return h
}

func (h *house) inForce() (id ids.ID) {
	h.look(func(tx *db.Tx) (err error) {
		id, _, err = charter.InForce(tx)
		return err
	})
	return id
}

func (h *house) look(see func(*db.Tx) error) {
	h.Helper()
	if err := h.db.Look(h.Context(), see); err != nil {
		h.Fatal(err)
	}
}

func (h *house) deed(do func(*db.Tx) error) {
	h.Helper()
	if err := h.db.Deed(h.Context(), do); err != nil {
		h.Fatal(err)
	}
}

// at gives the instant of a time of day so many days after the first Monday.
func (h *house) at(days, hour, minute int) now.Instant {
	return now.At(time.Date(2026, time.November, 2+days, hour, minute, 0, 0, h.zone))
}

// complaint is a new matter: a complaint by e-mail.
func (h *house) complaint() clock.Matter {
	return clock.Matter{
		Case: ids.New(), Charter: h.charter, Touchpoint: touchpoint.Email, RequestType: touchpoint.Complaint,
		Language: language.Urdu, Office: h.sara.Office,
	}
}

// request is a new matter: a service request by telephone.
func (h *house) request() clock.Matter {
	m := h.complaint()
	m.Touchpoint, m.RequestType = touchpoint.Telephone, touchpoint.ServiceRequest
	return m
}

func (h *house) happens(m clock.Matter, event promise.Event, at now.Instant) {
	h.Helper()
	h.deed(func(tx *db.Tx) error { return clock.Happened(tx, m, event, at) })
}

// arrives begins a matter with the message of a customer.
func (h *house) arrives(m clock.Matter, at now.Instant) {
	h.Helper()
	h.happens(m, promise.Received, at)
	h.happens(m, promise.CaseBegun, at)
}

func (h *house) waits(m clock.Matter, wait promise.Wait, at now.Instant) {
	h.Helper()
	h.deed(func(tx *db.Tx) error { return clock.Pause(tx, m, wait, at) })
}

func (h *house) goesOn(m clock.Matter, at now.Instant) {
	h.Helper()
	h.deed(func(tx *db.Tx) error { return clock.Resume(tx, m, at) })
}

func (h *house) sweeps(at now.Instant) []ids.ID {
	h.Helper()
	cases, err := clock.Sweep(h.Context(), h.db, at)
	if err != nil {
		h.Fatal(err)
	}
	return cases
}

// clock gives the one clock of a promise on a matter.
func (h *house) clock(m clock.Matter, promise string) (found clock.Clock) {
	h.Helper()
	h.look(func(tx *db.Tx) error {
		clocks, err := clock.Of(tx, m.Case)
		if m.Case == 0 {
			clocks, err = clock.OfContact(tx, m.Contact)
		}
		clocks = slices.DeleteFunc(clocks, func(c clock.Clock) bool { return c.Promise != promise })
		if len(clocks) != 1 {
			h.Fatalf("%s runs %d times", promise, len(clocks))
		}
		found = clocks[0]
		return err
	})
	return found
}

func (h *house) counts(promise string, days int) (due, kept int) {
	h.Helper()
	h.look(func(tx *db.Tx) error {
		return tx.Row(`SELECT COALESCE(SUM(due), 0), COALESCE(SUM(kept), 0) FROM clock_days WHERE promise = $1 AND day = $2`,
			promise, int64(hours.DateIn(h.at(days, 12, 0), h.zone))).Scan(&due, &kept)
	})
	return due, kept
}
