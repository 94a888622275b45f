package procedure

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

// Practice is an edition to be walked with a made-up customer, with those that
// it calls.
type Practice struct {
	Edition edition.Edition
	Charts  Charts
	Stamp   string // another one as soon as anything of its charts is another
}

// Chart gives the chart that is walked.
func (p Practice) Chart() *Chart { return p.Charts.Editions[p.Edition.ID].Chart }

// Draft is the number of what is being written, which is no edition yet.
const Draft int64 = -1

// Practise reads the edition of a number to be walked with a made-up customer,
// the one in force with 0. All who serve may: everybody on the staff can read
// what is proposed; what is being written is for who publishes. NotFound when
// there is none; Invalid where nobody could begin on its chart.
func (d Desk) Practise(ctx context.Context, who people.Actor, key string, number int64) (p Practice, err error) {
	if err := who.May(people.Serve); err != nil {
		return p, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		p = Practice{}
		if number == Draft {
			return p.written(tx, who, key)
		}
		id, err := numbered(tx, key, number)
		if err != nil {
			return err
		}
		if p.Edition, err = edition.Of(tx, id); err != nil {
			return err
		}
		chart, err := ChartOf(tx, id)
		if err != nil {
			return err
		}
		if p.Charts, err = sketched(tx, id, chart); err == nil {
			p.Stamp = p.Charts.stamp(id, 0)
		}
		return err
	})
	return p, err
}

// written reads a chart as it is being written.
func (p *Practice) written(tx *db.Tx, who people.Actor, key string) error {
	chart, w, err := WrittenOf(tx, who, key)
	if err != nil {
		return err
	}
	p.Edition = edition.Edition{ID: cmp.Or(w.ID, w.Base), Draft: edition.Draft{Kind: edition.Procedure, Document: key}, Number: Draft}
	if p.Charts, err = sketched(tx, p.Edition.ID, chart); err == nil {
		p.Stamp = p.Charts.stamp(p.Edition.ID, w.Sequence)
	}
	return err
}

// stamp names charts by what they were read from: the edition or the draft that is
// walked, the last change of the draft, and the editions that are called, which never
// change.
func (c Charts) stamp(walked ids.ID, sequence int64) string {
	var out strings.Builder
	fmt.Fprint(&out, walked, " ", sequence)
	for _, key := range slices.Sorted(maps.Keys(c.Called)) {
		fmt.Fprint(&out, " ", key, "=", c.Called[key])
	}
	return out.String()
}

// numbered names the edition of a number, or the one in force; NotFound when
// there is none.
func numbered(tx *db.Tx, key string, number int64) (ids.ID, error) {
	if number == 0 {
		id, err := edition.InForceID(tx, edition.Procedure, key)
		if errors.Is(err, db.ErrNone) {
			err = fault.NotFound()
		}
		return id, err
	}
	all, err := edition.AllOf(tx, edition.Procedure, key)
	if err != nil {
		return 0, err
	}
	for _, each := range all { // newest first: the last round of the number
		if each.Edition.Number == number {
			return each.Edition.ID, nil
		}
	}
	return 0, fault.NotFound()
}

// sketched makes a chart ready to be walked as far as it goes, with those it
// calls that are in force.
func sketched(tx *db.Tx, id ids.ID, chart *Chart) (Charts, error) {
	compiled, err := Sketch(chart)
	if err != nil {
		return Charts{}, err
	}
	charts := Charts{Called: map[string]ids.ID{}}
	called, err := charts.calls(tx, chart)
	if err != nil {
		return charts, err
	}
	further, err := ChartsOf(tx, called...)
	if err != nil {
		return charts, err
	}
	maps.Copy(further.Called, charts.Called)
	further.Editions[id] = compiled
	return further, nil
}
