package procedure

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/people"
)

// Kept is a chart as the list of all shows it.
type Kept struct {
	Chart   *Chart // as in force, or else as it is being written; as it was last where it is neither
	Edition edition.Edition
	InForce bool
	Draft   bool // it is being written
	Review  bool // what was written is in review
}

// All lists every chart that ever was begun, by key: those in force, those that
// are being written and those that hold no more. Who serves may; those that are
// not in force are for who publishes.
func (d Desk) All(ctx context.Context, who people.Actor) (all []Kept, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all = nil
		documents, err := edition.Documents(tx, edition.Procedure)
		if err != nil {
			return err
		}
		for _, each := range documents {
			if each.InForce == 0 && !who.Can(people.Publish) {
				continue
			}
			kept, err := keptOf(tx, who, each)
			if err != nil {
				return err
			}
			if kept.Chart != nil {
				all = append(all, kept)
			}
		}
		return nil
	})
	return all, err
}

func keptOf(tx *db.Tx, who people.Actor, each edition.Document) (kept Kept, err error) {
	kept = Kept{InForce: each.InForce != 0, Draft: each.Draft != 0, Review: each.Submitted != 0}
	if each.InForce == 0 {
		kept.Chart, _, err = WrittenOf(tx, who, each.Key)
		if fault.Is(err, fault.KindNotFound) { // begun and given up
			return Kept{}, nil
		}
		return kept, err
	}
	if kept.Chart, err = ChartOf(tx, each.InForce); err != nil {
		return kept, err
	}
	kept.Edition, err = edition.Head(tx, each.InForce)
	return kept, err
}

// Working is a chart as it is being written.
type Working struct {
	Chart    *Chart
	Findings []Finding // in the order in which it is read
	Offers   Offers
	edition.Working
}

// Working reads a chart as it is being written, with what is wrong with it and
// what was done lately. Who publishes may. NotFound where nobody began it.
func (d Desk) Working(ctx context.Context, who people.Actor, document string) (w Working, err error) {
	if err := who.May(people.Publish); err != nil {
		return w, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		chart, writing, err := WrittenOf(tx, who, document)
		if err != nil {
			return err
		}
		if w.Working, err = edition.WorkingOf(tx, who, writing); err != nil {
			return err
		}
		w.Chart = chart
		facts, err := factsOf(tx, chart.Key)
		if err != nil {
			return err
		}
		w.Findings = Repairable(chart, facts, inReading(chart, Check(chart, facts)))
		if w.Offers, err = offersOf(tx, document); err != nil {
			return err
		}
		if w.Offers.Coming, err = comingOf(tx, who, chart); err != nil {
			return err
		}
		w.Lacks, err = Lacks(tx, chart)
		return err
	})
	return w, err
}
