package procedure

import (
	"context"
	"errors"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/internal/now"
	"vaada/people"
)

// Draft writes a chart down, to be kept as an edition. A faulty draft can be
// kept too.
func (c *Chart) Draft() (edition.Draft, error) {
	written := *c
	written.Format = Format
	return edition.NewDraft(edition.Procedure, c.Key, written)
}

// Claim makes the chart the one that handles its request types at its
// touchpoints, and no others, in the deed that publishes it. What it leaves, a
// chart in force takes that names it too.
func Claim(tx *db.Tx, chart *Chart) error {
	if _, err := tx.Exec(`DELETE FROM procedure_claims WHERE document = $1`, chart.Key); err != nil {
		return err
	}
	if err := claims(tx, chart, `DO UPDATE SET document = excluded.document`); err != nil {
		return err
	}
	others, err := chartsBeside(tx, chart.Key)
	if err != nil {
		return err
	}
	for _, other := range others {
		if err := claims(tx, other, `DO NOTHING`); err != nil {
			return err
		}
	}
	return nil
}

func claims(tx *db.Tx, chart *Chart, taken string) error {
	for _, touchpoint := range chart.Touchpoints {
		for _, request := range chart.Requests {
			_, err := tx.Exec(`INSERT INTO procedure_claims (touchpoint, request_type, document) VALUES ($1, $2, $3)
				ON CONFLICT (touchpoint, request_type) `+taken, touchpoint, request, chart.Key)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// ChartFor names the edition that handles a request type at a touchpoint;
// db.ErrNone when no published chart does.
func ChartFor(tx *db.Tx, touchpoint, request string) (id ids.ID, err error) {
	var document string
	err = tx.Row(`SELECT document FROM procedure_claims WHERE touchpoint = $1 AND request_type = $2`, touchpoint, request).
		Scan(&document)
	if err != nil {
		return 0, err
	}
	return edition.InForceID(tx, edition.Procedure, document)
}

// read holds the editions that were compiled; they never change.
var read = kept.NewShelf[ids.ID, *Compiled](mostRead)

// mostRead is how many editions are kept compiled.
const mostRead = 500

// Of reads the chart of an edition and makes it ready to walk, whatever rules have
// been made since it was approved. It is shared and must not be changed.
func Of(tx *db.Tx, id ids.ID) (*Compiled, error) {
	return read.Of(id, func() (*Compiled, error) { return compiledOf(tx, id) })
}

func compiledOf(tx *db.Tx, id ids.ID) (*Compiled, error) {
	chart, err := ChartOf(tx, id)
	if err != nil {
		return nil, err
	}
	return Sketch(chart)
}

// ChartsOf gathers the editions that a case walks, and the ones that they
// call, in force.
func ChartsOf(tx *db.Tx, editions ...ids.ID) (Charts, error) {
	charts := Charts{Editions: map[ids.ID]*Compiled{}, Called: map[string]ids.ID{}}
	for len(editions) > 0 {
		id := editions[0]
		editions = editions[1:]
		if id == 0 || charts.Editions[id] != nil {
			continue
		}
		compiled, err := Of(tx, id)
		if err != nil {
			return charts, err
		}
		charts.Editions[id] = compiled
		called, err := charts.calls(tx, compiled.Chart)
		if err != nil {
			return charts, err
		}
		editions = append(editions, called...)
	}
	return charts, nil
}

// calls notes the editions in force that a chart calls, and gives those that were
// not noted before.
func (c Charts) calls(tx *db.Tx, chart *Chart) (called []ids.ID, err error) {
	for i := range chart.Boxes {
		key := chart.Boxes[i].Chart
		if chart.Boxes[i].Kind != Call || c.Called[key] != 0 {
			continue
		}
		id, err := edition.InForceID(tx, edition.Procedure, key)
		if errors.Is(err, db.ErrNone) {
			continue // the walk says so when it comes to the box
		}
		if err != nil {
			return nil, err
		}
		c.Called[key] = id
		called = append(called, id)
	}
	return called, nil
}

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Published is one chart in force.
type Published struct {
	Edition edition.Edition
	Chart   *Chart
	Retired bool // it is in force no more
}

// InForce lists the charts in force by their keys. All who serve may.
func (d Desk) InForce(ctx context.Context, who people.Actor) (all []Published, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all = nil
		editions, err := edition.AllInForce(tx, edition.Procedure)
		if err != nil {
			return err
		}
		for _, e := range editions {
			one, err := published(tx, e)
			if err != nil {
				return err
			}
			all = append(all, one)
		}
		return nil
	})
	return all, err
}

// Chart reads the chart in force of this key, or the last one that was: open cases
// still walk it. All who serve may. NotFound when none ever was.
func (d Desk) Chart(ctx context.Context, who people.Actor, key string) (p Published, err error) {
	if err := who.May(people.Serve); err != nil {
		return p, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		id, err := edition.InForceID(tx, edition.Procedure, key)
		retired := errors.Is(err, db.ErrNone)
		if retired {
			past, failed := edition.PastOf(tx, edition.Procedure, key, 1)
			if err = failed; len(past) > 0 {
				id = past[0].Edition.ID
			}
		}
		if err != nil {
			return err
		}
		e, err := edition.Of(tx, id)
		if err != nil {
			return err
		}
		p, err = published(tx, e)
		p.Retired = retired
		return err
	})
	return p, err
}

func published(tx *db.Tx, e edition.Edition) (Published, error) {
	compiled, err := Of(tx, e.ID)
	if err != nil {
		return Published{}, err
	}
	return Published{Edition: e, Chart: compiled.Chart}, nil
}
