package charter

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/kept"
)

// Draft checks a charter and writes it down, to be kept as an edition.
func (c *Charter) Draft() (edition.Draft, error) {
	if err := c.Check(); err != nil {
		return edition.Draft{}, err
	}
	written := *c
	written.Format = 2
	for _, p := range c.Promises {
		written.Format = max(written.Format, p.Form())
	}
	if c.hasMore() {
		written.Format = 4
	}
	return edition.NewDraft(edition.Charter, Document, written)
}

// hasMore says that the charter has something of the fourth form.
func (c *Charter) hasMore() bool {
	return len(c.Stories)+len(c.Services)+len(c.Limitations)+len(c.Places)+len(c.Words) > 0 ||
		!c.Failing.IsZero() || !c.Asking.IsZero() || c.Practice.Begins != 0 || c.Practice.Table != "" || !c.Practice.Training.IsZero() || !c.Practice.Posters.IsZero() ||
		slices.ContainsFunc(c.Scope, func(r Reach) bool { return len(r.Knows) > 0 || r.Skill != "" || !r.Answering.IsZero() })
}

// read holds the editions that were read; they never change.
var read = kept.NewShelf[ids.ID, *Charter](mostRead)

// mostRead is how many editions are kept as they were read.
const mostRead = 200

// Of reads the charter of an edition. It is shared and must not be changed.
func Of(tx *db.Tx, id ids.ID) (*Charter, error) {
	return read.Of(id, func() (*Charter, error) { return readOf(tx, id) })
}

func readOf(tx *db.Tx, id ids.ID) (*Charter, error) {
	e, err := edition.Of(tx, id)
	if err != nil {
		return nil, err
	}
	c, err := Read(e.Content)
	if err != nil {
		return nil, fmt.Errorf("charter: edition %d: %w", e.Number, err)
	}
	parts, err := c.Parts()
	if err != nil {
		return nil, err
	}
	c.taken.Keep(c, parts)
	return c, nil
}

// Read reads a stored charter in any format that ever was.
func Read(content string) (*Charter, error) {
	c := &Charter{}
	if err := json.Unmarshal([]byte(content), c); err != nil {
		return nil, err
	}
	if c.Format < 1 || c.Format > Format {
		return nil, fmt.Errorf("format %d is not known to this program", c.Format)
	}
	return c, nil
}

// InForce reads the charter that new matters begin under, with the id of its
// edition. NotFound when none is published.
func InForce(tx *db.Tx) (ids.ID, *Charter, error) {
	id, err := edition.InForceID(tx, edition.Charter, Document)
	if errors.Is(err, db.ErrNone) {
		return 0, nil, fault.NotFound()
	}
	if err != nil {
		return 0, nil, err
	}
	c, err := Of(tx, id)
	return id, c, err
}
