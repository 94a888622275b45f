// Package charter holds what an organisation promises its customers, in
// writing: purpose, scope and standards. It speaks to the business, its staff
// and its customers at once. Its editions never change; a matter that began
// under one stays under it.
package charter

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Format is the number of the form in which charters are stored today.
const Format = 1

// Document is the key of the one charter of an organisation.
const Document = "charter"

// Charter is a customer-service charter.
type Charter struct {
	Format   int               `json:"format"`
	Name     language.Text     `json:"name"`
	Purpose  language.Text     `json:"purpose"` // one clear, simple sentence
	Scope    []Reach           `json:"scope"`
	Promises []promise.Promise `json:"promises"`
	Counting language.Text     `json:"counting"` // how we count, for the public page
	Contact  language.Text     `json:"contact"`  // how customers reach us, and complain
}

// Reach says of one touchpoint that it is open to customers, and who answers
// there.
type Reach struct {
	Touchpoint string        `json:"touchpoint"`
	Roles      []people.Role `json:"roles"`
	Words      language.Text `json:"words"` // when and how, as customers read it
}

// Promise finds a promise by its key.
func (c *Charter) Promise(key string) (promise.Promise, bool) {
	for _, p := range c.Promises {
		if p.Key == key {
			return p, true
		}
	}
	return promise.Promise{}, false
}

// Check says what keeps a charter from being written down: a purpose that is
// missing, two promises of one key, or a promise that is not sound.
func (c *Charter) Check() error {
	if c.Purpose.IsZero() {
		return fault.Invalid("purpose", say.ErrEnter(say.CharterFieldPurpose()))
	}
	seen := map[string]bool{}
	for _, p := range c.Promises {
		if seen[p.Key] {
			return fault.Invalid("promises", say.CharterPromiseTwice(p.Key))
		}
		seen[p.Key] = true
		if err := p.Check(); err != nil {
			return err
		}
	}
	return nil
}

// Write keeps the next edition of the charter as a draft, in the caller's deed.
// Managers may.
func Write(tx *db.Tx, who people.Actor, c *Charter, at now.Instant) (edition.Edition, error) {
	if err := who.Must(people.Manager); err != nil {
		return edition.Edition{}, err
	}
	if err := c.Check(); err != nil {
		return edition.Edition{}, err
	}
	c.Format = Format
	content, err := json.Marshal(c)
	if err != nil {
		return edition.Edition{}, err
	}
	return edition.Write(tx, who, edition.Charter, Document, string(content), at)
}

// read holds the editions that were read; they never change.
var read sync.Map

// Of reads the charter of an edition. It is shared and must not be changed.
func Of(tx *db.Tx, id ids.ID) (*Charter, error) {
	if known, ok := read.Load(id); ok {
		return known.(*Charter), nil
	}
	e, err := edition.Of(tx, id)
	if err != nil {
		return nil, err
	}
	c := &Charter{}
	if err := json.Unmarshal([]byte(e.Content), c); err != nil {
		return nil, fmt.Errorf("charter: edition %d: %w", e.Number, err)
	}
	if c.Format != Format {
		return nil, fmt.Errorf("charter: edition %d has format %d, which this program does not know", e.Number, c.Format)
	}
	read.Store(id, c)
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
