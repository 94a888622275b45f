package publishing

import (
	"context"
	"slices"
	"strings"

	"vaada/charter"
	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
)

// Upkeeps lists everything in force that is looked after, what is due first. Who
// serves may.
func (d Desk) Upkeeps(ctx context.Context, who people.Actor) (all []Upkeep, err error) {
	return d.upkeeps(ctx, who, `ended = 0`)
}

// UpkeepsOf lists what is looked after of one document: itself and its promises.
// Who serves may.
func (d Desk) UpkeepsOf(ctx context.Context, who people.Actor, kind edition.Kind, document string) (all []Upkeep, err error) {
	return d.upkeeps(ctx, who, `ended = 0 AND kind = $1 AND document = $2`, string(kind), document)
}

func (d Desk) upkeeps(ctx context.Context, who people.Actor, where string, arguments ...any) (all []Upkeep, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if all, err = upkeepsOf(tx, where, arguments...); err != nil {
			return err
		}
		all, err = named(tx, all)
		return err
	})
	return all, err
}

// Upkeep reads one thing that is looked after, and what was found, the last first.
// Who serves may. NotFound where there is no such thing in force.
func (d Desk) Upkeep(ctx context.Context, who people.Actor, id ids.ID) (u Upkeep, looks []Look, err error) {
	if err := who.May(people.Serve); err != nil {
		return u, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if u, err = upkeepOf(tx, id); err != nil {
			return err
		}
		all, err := named(tx, []Upkeep{u})
		if err != nil {
			return err
		}
		u = all[0]
		looks, err = looksOf(tx, id)
		return err
	})
	return u, looks, err
}

// FindRight keeps that something in force is still right: it is looked at again a
// year on. Who looks after it may, and who publishes. NotFound where there is no
// such thing in force.
func (d Desk) FindRight(ctx context.Context, who people.Actor, id ids.ID, words string) error {
	if err := who.May(people.Serve); err != nil {
		return err
	}
	return d.upkeep(ctx, id, func(tx *db.Tx, u Upkeep, at now.Instant) error {
		if err := u.answers(who); err != nil {
			return err
		}
		zone, err := zoneOf(tx)
		if err != nil {
			return err
		}
		if err := putLook(tx, id, Look{At: at, By: who.ID, StillRight: true, Reason: u.Reason, Words: strings.TrimSpace(words)}); err != nil {
			return err
		}
		if err := putUpkeep(tx, u.renewed(hours.DateIn(at, zone).AddMonths(12))); err != nil {
			return err
		}
		if err := duty.Settle(tx, duty.StillRight, id); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "found still right", "upkeep", id))
	})
}

// FindWrong keeps that something in force must be rewritten, and what of it is not
// right any more, which stands among the remarks on it too. It is owed until an
// edition that says it otherwise comes into force. Who looks after it may, and who
// publishes. Invalid where nobody says what; NotFound where there is no such thing
// in force.
func (d Desk) FindWrong(ctx context.Context, who people.Actor, id ids.ID, words string) error {
	if err := who.May(people.Serve); err != nil {
		return err
	}
	words = strings.TrimSpace(words)
	if words == "" {
		return fault.Invalid("words", say.UpkeepSayWhat())
	}
	return d.upkeep(ctx, id, func(tx *db.Tx, u Upkeep, at now.Instant) error {
		if err := u.answers(who); err != nil {
			return err
		}
		zone, err := zoneOf(tx)
		if err != nil {
			return err
		}
		if err := putLook(tx, id, Look{At: at, By: who.ID, Reason: u.Reason, Words: words}); err != nil {
			return err
		}
		u.Found, u.Due = at, hours.DateIn(at, zone)+rewriting
		if !u.Open() {
			u.Opened, u.OpenedBy = at, who.ID
		}
		if err := putUpkeep(tx, u); err != nil {
			return err
		}
		if err := duty.Settle(tx, duty.StillRight, id); err != nil {
			return err
		}
		owed := duty.Duty{Kind: duty.StillRight, Subject: id, Staff: u.Owner, Role: people.Manager, Made: at, Due: u.until(zone)}
		if err := duty.Owe(tx, owed); err != nil {
			return err
		}
		if _, written := papers[u.Kind]; written {
			r := Remark{ID: ids.New(), Kind: u.Kind, Document: u.Document, Edition: u.Edition, Part: u.Part, Words: words, Made: at, By: who.ID}
			if err := putRemark(tx, r); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "found wrong", "upkeep", id))
	})
}

// JobChanged opens a review before its day, because the work that it is about
// became another. Who looks after it may, and who publishes. Invalid without what
// changed; Conflict where it is open already; NotFound where there is no such thing
// in force.
func (d Desk) JobChanged(ctx context.Context, who people.Actor, id ids.ID, reason string) error {
	if err := who.May(people.Serve); err != nil {
		return err
	}
	reason = strings.TrimSpace(reason)
	if reason == "" {
		return fault.Invalid("reason", say.ErrReason())
	}
	return d.upkeep(ctx, id, func(tx *db.Tx, u Upkeep, at now.Instant) error {
		if err := u.answers(who); err != nil {
			return err
		}
		if u.Open() {
			return fault.Conflict(say.UpkeepOpenAlready())
		}
		return openEarly(tx, who, u, reason, at)
	})
}

func openEarly(tx *db.Tx, who people.Actor, u Upkeep, reason string, at now.Instant) error {
	zone, err := zoneOf(tx)
	if err != nil {
		return err
	}
	if err := open(tx, u, who.ID, reason, at, zone); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "opened the review of", "upkeep", u.ID))
}

// RoleChanged opens the reviews of everything that a role works by, because its
// work became another, and says how many. Who publishes may. Invalid without a role
// or what changed.
func (d Desk) RoleChanged(ctx context.Context, who people.Actor, role people.Role, reason string) (opened int, err error) {
	if err := who.May(people.Publish); err != nil {
		return 0, err
	}
	reason = strings.TrimSpace(reason)
	switch {
	case !slices.Contains(people.AllRoles, role):
		return 0, fault.Invalid("role", say.ErrChoose(say.TermRole()))
	case reason == "":
		return 0, fault.Invalid("reason", say.ErrReason())
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		opened = 0
		if err := tx.Alone("upkeep"); err != nil {
			return err
		}
		w, err := workOf(tx)
		if err != nil {
			return err
		}
		all, err := upkeepsOf(tx, `ended = 0 AND opened = 0`)
		for _, u := range all {
			if err != nil {
				return err
			}
			if w.of(role, u) {
				opened++
				err = openEarly(tx, who, u, reason, d.Now())
			}
		}
		return err
	})
	return opened, err
}

// workOf reads everything in force by which people work.
func workOf(tx *db.Tx) (w work, err error) {
	if _, w.Charter, err = charter.InForce(tx); err != nil && !fault.Is(err, fault.KindNotFound) {
		return w, err
	}
	editions, err := edition.AllInForce(tx, edition.Policy)
	for _, e := range editions {
		if err != nil {
			return w, err
		}
		var p *policy.Policy
		p, err = policy.Of(tx, e.ID)
		w.Policies = append(w.Policies, p)
	}
	if err != nil {
		return w, err
	}
	w.Charts, err = chartsInForce(tx)
	return w, err
}

// GiveUpkeep has somebody look after something in force, who owes from then on what
// is owed for it. Who publishes may. Invalid when they are not here, or publish
// nothing; NotFound where there is no such thing in force.
func (d Desk) GiveUpkeep(ctx context.Context, who people.Actor, id, to ids.ID) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.upkeep(ctx, id, func(tx *db.Tx, u Upkeep, at now.Instant) error {
		may, err := people.WhoMay(tx, people.Publish)
		if err != nil {
			return err
		}
		if !slices.Contains(may, to) {
			return fault.Invalid("owner", say.UpkeepNotPublisher())
		}
		if err := people.Own(tx, owned, id, to, at); err != nil {
			return err
		}
		if err := duty.Give(tx, duty.StillRight, id, to); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "gave to look after", "upkeep", id))
	})
}

// upkeep does a deed with something that is looked after, one at a time.
func (d Desk) upkeep(ctx context.Context, id ids.ID, do func(tx *db.Tx, u Upkeep, at now.Instant) error) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("upkeep"); err != nil {
			return err
		}
		u, err := upkeepOf(tx, id)
		if err != nil {
			return err
		}
		return do(tx, u, d.Now())
	})
}
