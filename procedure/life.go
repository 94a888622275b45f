package procedure

import "slices"

// Turn is one way in which deeds bring a case from one standing to another.
type Turn struct {
	From  Standing
	Deeds []DeedKind
	To    Standing
}

// Life is how a case stands from its beginning to its end: every row of its
// record is one of these turns.
var Life = []Turn{
	{NotBegun, []DeedKind{Begun}, OnChart},
	{OnChart, []DeedKind{Done, Answering, TimedOut, Passed, Left, Moved, Undone}, OnChart},
	{OnChart, []DeedKind{Left, Undone}, OffChart},
	{OnChart, []DeedKind{Ended}, HasEnded},
	{OffChart, []DeedKind{CameBack, Undone}, OnChart},
	{OffChart, []DeedKind{Ended}, HasEnded},
	{HasEnded, []DeedKind{Undone}, OnChart},
	{HasEnded, []DeedKind{Undone}, OffChart},
}

// lives says that a deed may bring a case from one standing to another.
func lives(from Standing, deed DeedKind, to Standing) bool {
	return slices.ContainsFunc(Life, func(turn Turn) bool {
		return turn.From == from && turn.To == to && slices.Contains(turn.Deeds, deed)
	})
}
