package promise

import "slices"

// States lists how a run can stand, in the order of its life.
var States = []State{Running, Paused, Met, Broken, LeftAside}

// Moves are the moves in the life of a run: from each state, where it may go.
// A run that somebody found missed can become another again only when what had
// happened before its deadline is recorded late, or when the deadline itself
// is moved by a corrected calendar.
var Moves = map[State][]State{
	Running:   {Paused, Met, Broken, LeftAside},
	Paused:    {Running, Met, Broken, LeftAside},
	Broken:    {Met, Running, Paused, LeftAside},
	LeftAside: {Running}, // the end of its matter was undone
}

// May says whether a run may move from one state to another; it may always
// stay as it is.
func May(from, to State) bool { return from == to || slices.Contains(Moves[from], to) }
