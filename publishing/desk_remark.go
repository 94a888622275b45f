package publishing

import (
	"context"
	"slices"
	"strings"

	"vaada/duty"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Remark keeps what somebody says of an edition that they read, in force or on
// its way. Who serves may: everybody on the staff. Invalid where nothing is said,
// or a suggestion is of no sentence; NotFound when there is no such edition or
// part.
func (d Desk) Remark(ctx context.Context, who people.Actor, id ids.ID, r Remark) error {
	if err := who.May(people.Serve); err != nil {
		return err
	}
	r, err := r.sound()
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		e, err := edition.Head(tx, id)
		if err != nil {
			return err
		}
		paper, err := paperOf(e.Kind)
		if err != nil {
			return err
		}
		if err := paper.Knows(tx, id, r.Part); err != nil {
			return err
		}
		at, kind := d.Now(), e.Kind
		r.ID, r.Kind, r.Document, r.Edition, r.Made, r.By = ids.New(), kind, e.Document, id, at, who.ID
		if err := putRemark(tx, r); err != nil {
			return err
		}
		if err := oweAnswer(tx, e, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "remarked on", string(kind), id))
	})
}

// oweAnswer has whoever looks after a document owe an answer to what is said of an
// edition of it: its owner where they may answer, else a manager. Once for all that is
// said of it until it is answered.
func oweAnswer(tx *db.Tx, e edition.Edition, at now.Instant) error {
	owed, err := duty.Owed(tx, duty.Remark, e.ID)
	if err != nil || owed {
		return err
	}
	may, err := people.WhoMay(tx, people.Publish)
	if err != nil {
		return err
	}
	kept, err := upkeepsOf(tx, `kind = $1 AND document = $2 AND part = '' AND ended = 0`, string(e.Kind), e.Document)
	if err != nil {
		return err
	}
	answers := duty.Duty{Kind: duty.Remark, Subject: e.ID, Role: people.Manager, Made: at}
	for _, u := range kept {
		if slices.Contains(may, u.Owner) {
			answers.Staff, answers.Role = u.Owner, ""
		}
	}
	return duty.Owe(tx, answers)
}

// Remarks lists what was said of a document, the open ones first. Who serves may.
func (d Desk) Remarks(ctx context.Context, who people.Actor, kind edition.Kind, document string) (all []Remark, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = remarksOf(tx, kind, document)
		return err
	})
	return all, err
}

// SettleRemark answers a remark: it is taken up, or it is not and why. A
// suggestion that is taken up is written into the document, which can be undone.
// Who publishes may. Invalid where it is not taken up and no reason is given;
// Conflict where the sentence reads otherwise by now, the document is in review,
// or somebody else answered; NotFound when there is no such remark.
func (d Desk) SettleRemark(ctx context.Context, who people.Actor, id ids.ID, taken bool, reason string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	reason = strings.TrimSpace(reason)
	if !taken && reason == "" {
		return fault.Invalid("reason", say.RemarkSayWhy())
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		r, err := remarkOf(tx, id)
		if err != nil {
			return err
		}
		kind := r.Kind
		if err := settleRemark(tx, id, who.ID, taken, reason, at); err != nil {
			return err
		}
		open, err := openRemarks(tx, r.Edition)
		if err != nil {
			return err
		}
		if open == 0 {
			if err := duty.Settle(tx, duty.Remark, r.Edition); err != nil {
				return err
			}
		}
		if taken && r.Applies() {
			if err := d.takeUp(tx, who, r); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "answered remark on", string(kind), r.Edition))
	})
}

// takeUp writes a suggestion into the document.
func (d Desk) takeUp(tx *db.Tx, who people.Actor, r Remark) error {
	paper, err := paperOf(r.Kind)
	if err != nil {
		return err
	}
	if err := paper.Alone(tx, r.Document); err != nil {
		return err // else what somebody saves in this moment is not seen
	}
	w, err := paper.Writing(tx, who, r.Document)
	if err != nil {
		return err
	}
	was, err := paper.read(tx, r.Edition)
	if err != nil {
		return err
	}
	read, err := was.Part(r.Part)
	if err != nil {
		return err
	}
	part, stands := r.rewritten(w.Part(r.Part), read)
	if !stands {
		return fault.Conflict(say.RemarkReadsOtherwise())
	}
	_, err = paper.Write(tx, who, r.Document, part, "", w.Seen(r.Part), d.Now())
	return err
}
