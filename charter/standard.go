package charter

import "vaada/promise"

// Standard is one row of the table of service standards that offices hang up: a
// service, how long it takes, and where one turns.
type Standard struct {
	Number  int64 // 1, 2, 3, ...
	Service Service
	Norm    promise.Promise // as it is made for this service; of no class where the service follows none
	Places  []Place         // first to last
}

// Normed says that the service follows a promise.
func (s Standard) Normed() bool { return s.Norm.Class != "" }

// Standards are the rows of the table, in the order of the services. All that is
// measured in them comes from the promises.
func (c *Charter) Standards() (rows []Standard) {
	for at, s := range c.Services {
		row := c.standard(s)
		row.Number = int64(at) + 1
		rows = append(rows, row)
	}
	return rows
}

// standard is the row of a service, without its number.
func (c *Charter) standard(s Service) Standard {
	row := Standard{Service: s, Places: c.PlacesOf(s)}
	if p, found := c.Promise(s.Norm); found {
		row.Norm = p.For(promise.Matter{Service: s.Key})
		if row.Norm.Limit != p.Limit {
			row.Norm.Keyed = nil // the limit of this service took their place
		}
	}
	return row
}

// Table is which public offices' table of service standards it is.
type Table string

// The tables.
const (
	Turkiye Table = "turkiye" // Kamu Hizmet Standartları Tablosu, by the regulation of 31 July 2009
	India   Table = "india"   // as the guidelines for Citizen's Charters of DARPG have it
)

// Tables lists them.
var Tables = []Table{Turkiye, India}

// Ranks are those of the places with which the table ends that it cannot be without.
func (t Table) Ranks() []Rank {
	switch t {
	case Turkiye:
		return []Rank{First, Second}
	case India:
		return []Rank{First}
	}
	return nil
}

// Lacks lists the leaves of a service that the table has a column for and that say
// nothing.
func (t Table) Lacks(row Standard) (leaves []string) {
	s, indian := row.Service, t == India
	for _, each := range []struct {
		leaf  string
		lacks bool
	}{
		{"documents", len(s.Documents) == 0},
		{"process", indian && s.Process.IsZero()},
		{"norm", !row.Normed()},
		{"officer.title", indian && s.Officer.Title.IsZero()},
	} {
		if each.lacks {
			leaves = append(leaves, each.leaf)
		}
	}
	return leaves
}

// Handbook is the charter as the staff read it: whole, but for the stories that
// go into lessons alone, and the plan of how it is put into practice.
func (c *Charter) Handbook() *Charter {
	shown := *c
	shown.Stories = only(c.Stories, func(s Story) bool { return s.Feeds != Lesson })
	shown.Practice = Practice{}
	return &shown
}

// Lessons are the stories and details that go into lessons: those learn by them
// whom an edition concerns, and nobody outside of the house.
func (c *Charter) Lessons() []Story {
	return only(c.Stories, func(s Story) bool { return s.Feeds == Lesson })
}
