package charter

import (
	"vaada/hours"
	"vaada/internal/language"
)

// Sort is whether something collected with the purpose tells what happened, or
// says how it is meant.
type Sort string

// The sorts.
const (
	Tale   Sort = "story"  // what happened once, that shows the purpose
	Detail Sort = "detail" // what the purpose means in daily work
)

// Feed is what a story or detail is for.
type Feed string

// What it is for. Details are for the handbook and stories for lessons, unless
// somebody says otherwise.
const (
	Handbook Feed = "handbook"
	Lesson   Feed = "lesson"
)

// Story is a story or a detail that shows the purpose. It stays in the house
// unless it is public.
type Story struct {
	Key    string        `json:"key"`
	Sort   Sort          `json:"sort"`
	Title  language.Text `json:"title"`
	Words  language.Text `json:"words"` // Markdown
	Public bool          `json:"public,omitempty"`
	Feeds  Feed          `json:"feeds"`
}

// Limitation is what cannot be expected of us, and why.
type Limitation struct {
	Key   string        `json:"key"`
	Words language.Text `json:"words"`
}

// Word is one term on which everybody agreed: how the thing is called in each
// language, what that means, and what it is not called.
type Word struct {
	Key     string        `json:"key"`
	Term    language.Text `json:"term"`
	Meaning language.Text `json:"meaning,omitzero"`
	Not     language.Text `json:"not,omitzero"` // other words for it, apart by commas
	Public  bool          `json:"public,omitempty"`
}

// Practice is how the charter will be put into practice. It is planned while it
// is written, and stays in the house.
type Practice struct {
	Training language.Text `json:"training,omitzero"` // who is trained, when and how
	Posters  language.Text `json:"posters,omitzero"`  // where it hangs, and who is told
	Begins   hours.Date    `json:"begins,omitempty"`  // the day on which it should hold; zero: as soon as it is ready
	Table    Table         `json:"table,omitempty"`   // which public offices' table is hung up; "": none
}
