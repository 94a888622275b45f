package charter

import (
	"reflect"
	"slices"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/touchpoint"
)

// mostOnSheet is how many promises the sheet for the counter has: as many as can
// be read while one waits.
const mostOnSheet = 5

// Sheet is what hangs on the counter: the purpose, what is promised there, and where
// to complain.
type Sheet struct {
	Purpose  language.Text
	Promises []promise.Promise
	Further  int // promises that it has no place for
	Places   []Place
	Contact  language.Text // where there is no place to complain
}

// Sheet chooses what stands on the sheet on a day: the promises that are made face to
// face first, in the order of the charter; those that have ended leave their places
// to others.
func (c *Charter) Sheet(day hours.Date) Sheet {
	all := only(c.Promises, func(p promise.Promise) bool { return !p.EndedBy(day) })
	slices.SortStableFunc(all, func(a, b promise.Promise) int { return farFromCounter(a) - farFromCounter(b) })
	s := Sheet{Purpose: c.Purpose, Places: c.PlacesOf(Service{})}
	s.Promises = all[:min(mostOnSheet, len(all))]
	s.Further = len(all) - len(s.Promises)
	if len(s.Places) == 0 {
		s.Contact = c.Contact
	}
	return s
}

// farFromCounter is 0 for what is promised face to face, 1 for what is promised
// everywhere, 2 for the rest.
func farFromCounter(p promise.Promise) int {
	switch {
	case slices.Contains(p.Population.Touchpoints, touchpoint.Face):
		return 0
	case len(p.Population.Touchpoints) == 0:
		return 1
	}
	return 2
}

// says is what the sheet says of a part; nothing of most.
func (s Sheet) says(part edition.Part) any {
	switch part.Kin() {
	case "purpose":
		return s.Purpose
	case "contact":
		return s.Contact
	case "promises":
		for _, p := range s.Promises {
			if p.Key == part.Key() {
				return p
			}
		}
	case "places":
		for _, p := range s.Places {
			if p.Key == part.Key() {
				return p.inShort()
			}
		}
	}
	return nil
}

// inShort is a place as it stands where there is not much room: what it is called,
// and one way to reach it.
func (p Place) inShort() Place {
	short := Place{Key: p.Key, Rank: p.Rank, Name: p.Name, Phone: p.Phone}
	if p.Phone == "" {
		short.Email = p.Email
	}
	return short
}

// OnSheet says that the sheet for the counter says other things of a part than it did.
func OnSheet(was, is Sheet, part edition.Part) bool {
	return !reflect.DeepEqual(was.says(part), is.says(part))
}

// On says that the table says other things of a part than it did, of its rows before
// and now.
func (t Table) On(was, is []Standard, part edition.Part) bool {
	return !reflect.DeepEqual(t.says(was, part), t.says(is, part))
}

// says is what the table says of a part of a charter in its rows: of a service its row, of a
// promise its sentence where it is the norm of a service, of a place what is told of it
// where its rank stands below the rows.
func (t Table) says(rows []Standard, part edition.Part) (all []any) {
	for _, row := range rows {
		switch {
		case part.Kin() == "services" && row.Service.Key == part.Key():
			all = append(all, t.cells(row.Service))
		case part.Kin() == "promises" && row.Norm.Key == part.Key() && row.Normed():
			all = append(all, row.Norm)
		case part.Kin() == "places":
			for _, p := range row.Places {
				if p.Key == part.Key() && (t == India || p.Rank != Outside) {
					all = append(all, p)
				}
			}
		}
	}
	return all
}

// cells are a service as far as the table has columns for it.
func (t Table) cells(s Service) Service {
	s.Who, s.Touchpoints, s.Officer.Role = language.Text{}, nil, ""
	if t == Turkiye {
		s.Process, s.Fee, s.Officer, s.Expects = language.Text{}, Fee{}, Officer{}, language.Text{}
	}
	return s
}
