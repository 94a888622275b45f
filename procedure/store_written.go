package procedure

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/internal/language/say"
	"vaada/people"
)

// wasRead holds the charts of editions that were read; they never change.
var wasRead = kept.NewShelf[ids.ID, *Chart](mostRead)

// ChartOf reads the chart of an edition, sound or not. It is shared and must not
// be changed.
func ChartOf(tx *db.Tx, id ids.ID) (*Chart, error) {
	return wasRead.Of(id, func() (*Chart, error) {
		e, err := edition.Of(tx, id)
		if err != nil {
			return nil, err
		}
		chart, err := Stored(e.Content)
		if err != nil {
			return nil, fmt.Errorf("procedure: %s, edition %d: %w", e.Document, e.Number, err)
		}
		return chart, nil
	})
}

// WrittenOf reads a chart as it is being written, in the caller's deed. Who
// publishes may. NotFound where nobody ever began it.
func WrittenOf(tx *db.Tx, who people.Actor, document string) (*Chart, edition.Writing, error) {
	w, err := Papers.Writing(tx, who, document)
	if err != nil {
		return nil, w, err
	}
	if !w.Known() {
		return nil, w, fault.NotFound()
	}
	var from *Chart
	if w.Base != 0 {
		if from, err = ChartOf(tx, w.Base); err != nil {
			return nil, w, err
		}
	}
	chart, err := Written(from, w)
	return chart, w, err
}

// Findings are what is wrong with a chart here and now, held against all that is
// in force, in the order in which the chart is read.
func Findings(tx *db.Tx, chart *Chart) ([]Finding, error) {
	facts, err := factsOf(tx, chart.Key)
	if err != nil {
		return nil, err
	}
	return inReading(chart, Check(chart, facts)), nil
}

// inReading puts findings in the order in which the chart is read.
func inReading(chart *Chart, found []Finding) []Finding {
	place := map[string]int{}
	for at, line := range Outline(chart) {
		place[line.Box.Key] = at + 1
	}
	first := func(f Finding) int {
		if len(f.Boxes) == 0 {
			return 0
		}
		return place[f.Boxes[0]]
	}
	slices.SortStableFunc(found, func(a, b Finding) int { return cmp.Compare(first(a), first(b)) })
	return found
}

// Lacks lists what a chart cannot come into force with, here and now, in the
// order in which to mend it.
func Lacks(tx *db.Tx, chart *Chart) (lacks []edition.Lack, err error) {
	if chart.Name.IsZero() {
		lacks = append(lacks, edition.Lack{Part: "name", Say: say.ErrEnter(KinName("name"))})
	}
	found, err := Findings(tx, chart)
	return append(lacks, lacking(found, Error)...), err
}

// Doubts lists what a chart can come into force with only if its author says why.
func Doubts(tx *db.Tx, chart *Chart) ([]edition.Lack, error) {
	found, err := Findings(tx, chart)
	return lacking(found, Warning), err
}

func lacking(found []Finding, severity Severity) (lacks []edition.Lack) {
	for _, f := range found {
		if f.Severity == severity {
			lacks = append(lacks, edition.Lack{Part: f.Part(), Say: f.Say, Mark: f.Mark()})
		}
	}
	return lacks
}

// Part is where the finding is mended: the first of its boxes, what the chart
// handles or an outcome of its own where it is about that, or all boxes where it is about none.
func (f Finding) Part() string {
	switch {
	case f.Defect == "cell-claimed":
		return "handles"
	case f.outcome != "":
		return "outcomes/" + f.outcome
	case len(f.Boxes) == 0:
		return "boxes"
	}
	return BoxPath(f.Boxes[0])
}

// factsOf gathers what the database knows that a chart is held against.
func factsOf(tx *db.Tx, own string) (facts Facts, err error) {
	o, err := people.OrganisationOf(tx)
	if err != nil {
		return facts, err
	}
	holders, err := people.HoldersOf(tx, Roles...)
	if err != nil {
		return facts, err
	}
	offers, err := offersOf(tx, own)
	if err != nil {
		return facts, err
	}
	facts = offers.facts()
	facts.Languages, facts.Roles = o.Languages, map[people.Role]int{}
	for role, staff := range holders {
		facts.Roles[role] = len(staff)
	}
	facts.Week, err = weekOf(tx)
	return facts, err
}

// weekOf is the common week of the oldest office, in which a working day of a limit
// is counted.
func weekOf(tx *db.Tx) (w Week, err error) {
	id, err := people.FirstOffice(tx)
	if errors.Is(err, db.ErrNone) {
		return w, nil
	}
	if err != nil {
		return w, err
	}
	office, err := people.OfficeOf(tx, id)
	if err != nil {
		return w, err
	}
	w.Days, w.Day = office.Calendar.Document().Week.Ordinary()
	return w, nil
}
