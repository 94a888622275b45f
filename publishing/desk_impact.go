package publishing

import (
	"context"
	"slices"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
)

// Impact tells what a document as it is being written touches of what is in force: also
// what it carries on of an edition that is not in force yet. Who publishes may.
// NotFound for a document that nobody has begun.
func (d Desk) Impact(ctx context.Context, who people.Actor, kind edition.Kind, document string) (i Impact, err error) {
	if err := who.May(people.Publish); err != nil {
		return i, err
	}
	paper, err := paperOf(kind)
	if err != nil {
		return i, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		i, err = impactOf(tx, who, paper, document)
		return err
	})
	return i, err
}

// Found lists what is wrong with a document as it is being written, beside what its
// kind finds: what is in force that it has no more, while boxes of charts in force
// hang on it, which nobody can approve; and the translations whose figures are doubtful.
// Who publishes may. NotFound for documents that are not written on pages.
func (d Desk) Found(ctx context.Context, who people.Actor, kind edition.Kind, document string, is Document) (lacks, doubts []edition.Lack, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, nil, err
	}
	paper, err := paperOf(kind)
	if err != nil {
		return nil, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if lacks, err = paper.broken(tx, document, is); err != nil {
			return err
		}
		doubts, err = otherFigures(tx, is)
		return err
	})
	return lacks, doubts, err
}

func impactOf(tx *db.Tx, who people.Actor, paper paper, document string) (i Impact, err error) {
	is, writing, err := paper.written(tx, who, document)
	if err != nil {
		return i, err
	}
	i.Is = is
	against, err := againstOf(tx, paper.Kind, document, writing.Base)
	if err != nil {
		return i, err
	}
	if i.Was, err = paper.before(tx, against); err != nil {
		return i, err
	}
	changes, err := paper.differ(i.Was, i.Is)
	if err != nil {
		return i, err
	}
	charts, err := chartsInForce(tx)
	if err != nil {
		return i, err
	}
	i.Touched = byPart(changes)
	var roles []people.Role
	switch paper.Kind {
	case edition.Charter:
		roles, err = i.ofCharter(tx, charts)
	case edition.Policy:
		roles, err = i.ofPolicy(tx, charts)
	default:
		roles, err = i.ofProcedure(tx, document, charts)
	}
	if err != nil {
		return i, err
	}
	i.Again, err = people.HoldersOf(tx, roles...)
	return i, err
}

// ofCharter adds what hangs on each part of a charter, and says whom it concerns.
func (i *Impact) ofCharter(tx *db.Tx, charts []*procedure.Chart) ([]people.Role, error) {
	was, is := both(i, &charter.Charter{})
	policies, err := policiesInForce(tx)
	if err != nil {
		return nil, err
	}
	onCharter(i.Touched, was, is, charts, policies)
	for at := range i.Touched {
		part := edition.Part{Path: i.Touched[at].Part}
		if part.Kin() != "promises" {
			continue
		}
		running, err := clock.Running(tx, part.Key())
		if err != nil {
			return nil, err
		}
		i.Touched[at].Running = running
	}
	return concerned(i.Touched, &policy.Policy{}, is.Scope), nil
}

// ofPolicy adds what hangs on each part of a policy, and says whom it concerns.
func (i *Impact) ofPolicy(tx *db.Tx, charts []*procedure.Chart) ([]people.Role, error) {
	was, is := both(i, &policy.Policy{})
	onPolicy(i.Touched, was, is, charts)
	scope, err := scopeNow(tx)
	return concerned(i.Touched, is, scope), err
}

// ofProcedure adds what hangs on each part of a chart: the boxes that call it, and
// the open cases that stand on one of its boxes; and says whom it concerns.
func (i *Impact) ofProcedure(tx *db.Tx, document string, charts []*procedure.Chart) ([]people.Role, error) {
	was, is := both(i, &procedure.Chart{})
	open, err := casework.OpenAt(tx, document)
	if err != nil {
		return nil, err
	}
	for at := range i.Touched {
		t := &i.Touched[at]
		if part := (edition.Part{Path: t.Part}); part.Kin() == "boxes" {
			t.Cases, t.Boxes = open[part.Key()], losing(is, part.Key(), charts)
		} else {
			t.Boxes = boxesOf(charts, func(b procedure.Box) bool { return b.Kind == procedure.Call && b.Chart == document })
		}
	}
	scope, err := scopeNow(tx)
	return walking(i.Touched, was, is, scope), err
}

// losing are the boxes of charts in force that call a chart and have no way out for
// the outcome of one of its ends.
func losing(is *procedure.Chart, end string, charts []*procedure.Chart) (steps []Step) {
	for _, box := range is.Boxes {
		if box.Key != end || box.Kind != procedure.End {
			continue
		}
		for _, caller := range charts {
			lost := procedure.Losing(caller, is.Key, box.Outcome)
			steps = append(steps, boxesOf([]*procedure.Chart{caller}, func(b procedure.Box) bool { return slices.Contains(lost, b.Key) })...)
		}
	}
	return steps
}

// scopeNow is who answers where, by the charter in force; nobody where there is none.
func scopeNow(tx *db.Tx) ([]charter.Reach, error) {
	_, c, err := charter.InForce(tx)
	if fault.Is(err, fault.KindNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return c.Scope, nil
}

// both are the documents before and after; nothing where there was none before.
func both[D Document](i *Impact, nothing D) (was, is D) {
	was, had := i.Was.(D)
	if !had {
		was = nothing
	}
	is, _ = i.Is.(D)
	return was, is
}

func policiesInForce(tx *db.Tx) (policies []*policy.Policy, err error) {
	editions, err := edition.AllInForce(tx, edition.Policy)
	if err != nil {
		return nil, err
	}
	for _, each := range editions {
		p, err := policy.Of(tx, each.ID)
		if err != nil {
			return nil, err
		}
		policies = append(policies, p)
	}
	return policies, nil
}

func chartsInForce(tx *db.Tx) (charts []*procedure.Chart, err error) {
	editions, err := edition.AllInForce(tx, edition.Procedure)
	for _, each := range editions {
		compiled, err := procedure.Of(tx, each.ID)
		if err != nil {
			return nil, err
		}
		charts = append(charts, compiled.Chart)
	}
	return charts, err
}
