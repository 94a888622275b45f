package charter

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
)

// Service is one thing that customers can ask for.
type Service struct {
	Key         string          `json:"key"`
	Name        language.Text   `json:"name"`
	Who         language.Text   `json:"who,omitzero"`          // who may ask
	Documents   []language.Text `json:"documents,omitempty"`   // what they bring
	Process     language.Text   `json:"process,omitzero"`      // what happens then
	Fee         Fee             `json:"fee,omitzero"`          // what it costs
	Norm        string          `json:"norm,omitempty"`        // the key of the promise that says how long it takes
	Officer     Officer         `json:"officer,omitzero"`      // who is responsible
	Expects     language.Text   `json:"expects,omitzero"`      // what we expect of those who ask
	Touchpoints []string        `json:"touchpoints,omitempty"` // where one can ask; none: everywhere
	Places      []string        `json:"places,omitempty"`      // the keys of where to complain, first to last; none: all of the charter's
	Public      bool            `json:"public,omitempty"`
}

// Fee is what a service costs: an amount, or words where it depends on
// something. Zero is free.
type Fee struct {
	Amount money.Amount  `json:"amount,omitzero"`
	Words  language.Text `json:"words,omitzero"`
}

// IsZero says that nothing is to be paid.
func (f Fee) IsZero() bool { return f.Amount.IsZero() && f.Words.IsZero() }

// Officer is who is responsible for a service: a role in the house, and the
// title that customers read.
type Officer struct {
	Role  people.Role   `json:"role,omitempty"`
	Title language.Text `json:"title,omitzero"`
}

// IsZero says that nobody is named.
func (o Officer) IsZero() bool { return o.Role == "" && o.Title.IsZero() }

// Rank is when a place to complain is turned to.
type Rank string

// The ranks.
const (
	First   Rank = "first"   // with us, where it was promised
	Second  Rank = "second"  // with us, above the first
	Outside Rank = "outside" // a body outside of us
)

// Ranks lists them in the order in which customers turn to them.
var Ranks = []Rank{First, Second, Outside}

// Say is a rank as people name it.
func (r Rank) Say() language.Message {
	switch r {
	case First:
		return say.CharterRankFirst()
	case Second:
		return say.CharterRankSecond()
	}
	return say.CharterRankOutside()
}

// Place is where customers turn when a promise was not kept.
type Place struct {
	Key     string        `json:"key"`
	Rank    Rank          `json:"rank"`
	Name    language.Text `json:"name"`             // the office or body
	Person  string        `json:"person,omitempty"` // who sits there
	Title   language.Text `json:"title,omitzero"`   // as what
	Address language.Text `json:"address,omitzero"`
	Phone   string        `json:"phone,omitempty"`
	Fax     string        `json:"fax,omitempty"`
	Email   string        `json:"email,omitempty"`
	Web     string        `json:"web,omitempty"`
}

// Service finds a service by its key.
func (c *Charter) Service(key string) (Service, bool) {
	for _, s := range c.Services {
		if s.Key == key {
			return s, true
		}
	}
	return Service{}, false
}

// Serves says that the charter has a service with a key.
func (c *Charter) Serves(key string) bool {
	_, has := c.Service(key)
	return has
}

// PlacesOf are where customers of a service turn, first to last.
func (c *Charter) PlacesOf(s Service) (places []Place) {
	for _, rank := range Ranks {
		for _, place := range c.Places {
			if place.Rank == rank && (len(s.Places) == 0 || has(s.Places, place.Key)) {
				places = append(places, place)
			}
		}
	}
	return places
}

func has(keys []string, key string) bool {
	for _, each := range keys {
		if each == key {
			return true
		}
	}
	return false
}
