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
		row := Standard{Number: int64(at) + 1, Service: s, Places: c.PlacesOf(s)}
		if p, found := c.Promise(s.Norm); found {
			row.Norm = p.For(promise.Matter{Service: s.Key})
			if row.Norm.Limit != p.Limit {
				row.Norm.Keyed = nil // the limit of this service took their place
			}
		}
		rows = append(rows, row)
	}
	return rows
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
