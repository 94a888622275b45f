package procedure

import (
	"maps"
	"slices"

	"vaada/internal/ids"
)

// longestTrail is how many deeds back an undo reaches.
const longestTrail = 20

// Replay gives the state that a case's rows lead to, from its first row on.
// Walk makes its own state in the same way, so the two never differ.
func Replay(rows []Row) (State, error) {
	var state State
	for _, row := range rows {
		if err := state.record(row); err != nil {
			return State{}, err
		}
	}
	return state, nil
}

// copy gives a state that shares nothing changeable with this one.
func (s State) copy() State {
	s.Visits = maps.Clone(s.Visits)
	s.Fields = maps.Clone(s.Fields)
	s.Found = maps.Clone(s.Found)
	s.Trail = slices.Clone(s.Trail)
	entered := 0
	for _, mark := range s.Trail {
		entered += len(mark.Entered)
	}
	room := make([]Place, 0, entered)
	for at := range s.Trail {
		if s.Trail[at].Entered == nil {
			continue
		}
		first := len(room)
		room = append(room, s.Trail[at].Entered...)
		s.Trail[at].Entered = room[first:len(room):len(room)]
	}
	return s
}

// record brings the state forward by one row.
func (s *State) record(row Row) error {
	s.Sequence = row.Sequence
	s.keep(row)
	if row.Deed == Undone {
		s.goBack(row)
		return nil
	}
	if !row.chained(s.Standing) {
		s.remember()
	}
	switch {
	case row.Deed == Ended:
		s.Standing, s.Outcome, s.Entered = HasEnded, row.Exit, row.Left
		return nil
	case row.To == "":
		s.Standing, s.Entered = OffChart, row.Left
		return nil
	}
	to, stack, err := follow(row)
	if err != nil {
		return err
	}
	if row.Deed == Moved {
		s.shift(to, stack)
		return nil
	}
	if len(stack) > len(s.Stack) {
		s.forget(to.Edition) // each call counts for itself
	}
	s.enter(to, stack)
	s.Standing, s.Entered = OnChart, row.Left
	return nil
}

// shift takes a case to another edition. It stands there since it came to the
// box of the older one, and how often it came to a box counts on for the one of the
// same key; where a caller alone was moved, it stays on its box.
func (s *State) shift(to Place, stack []Place) {
	s.Trail[len(s.Trail)-1].Moved = true
	s.count()
	older, newer := s.Here(), append(slices.Clone(stack), to)
	for at := range min(len(older), len(newer)) {
		s.carry(older[at], newer[at])
	}
	s.Edition, s.Box, s.Stack = to.Edition, to.Box, stack
}

// carry takes what was counted on an edition to a newer one, where one box takes the
// place of another.
func (s *State) carry(older, newer Place) {
	if older.Edition == newer.Edition {
		return
	}
	boxes := map[string]int{}
	for place, n := range s.Visits {
		if place.Edition != older.Edition {
			continue
		}
		delete(s.Visits, place)
		if place == older {
			place.Box = newer.Box
		}
		boxes[place.Box] += n
	}
	for box, n := range boxes {
		s.Visits[Place{newer.Edition, box}] = n
	}
}

// forget begins to count the boxes of an edition anew.
func (s *State) forget(edition ids.ID) {
	for place := range s.Visits {
		if place.Edition == edition {
			s.count()
			delete(s.Visits, place)
		}
	}
}

// count keeps what was counted, for an undo, before it is counted anew.
func (s *State) count() {
	if mark := &s.Trail[len(s.Trail)-1]; mark.Visits == nil {
		mark.Visits = maps.Clone(s.Visits)
	}
}

// chained says that the row belongs to the deed of the row before it.
func (r Row) chained(standing Standing) bool {
	return r.Deed == Passed || r.Deed == Ended && standing == OnChart || r.Strayed()
}

// keep writes down what a row filled in, and whether a look-up did: nobody stops
// at a box that was passed.
func (s *State) keep(row Row) {
	for key, value := range row.Fields {
		if s.Fields == nil {
			s.Fields = Values{}
		}
		s.Fields[key] = value
		if row.Deed != Passed {
			delete(s.Found, key)
			continue
		}
		if s.Found == nil {
			s.Found = Looked{}
		}
		s.Found[key] = true
	}
}

func (s *State) remember() {
	mark := Mark{Standing: s.Standing, Edition: s.Edition, Box: s.Box, Stack: s.Stack}
	if len(s.Trail) == longestTrail {
		mark.Entered = s.Trail[0].Entered[:0] // its room is used again
		s.Trail = slices.Delete(s.Trail, 0, 1)
	}
	s.Trail = append(s.Trail, mark)
}

func (s *State) enter(to Place, stack []Place) {
	s.Edition, s.Box, s.Stack = to.Edition, to.Box, stack
	if s.Visits == nil {
		s.Visits = Visits{}
	}
	s.Visits[to]++
	if at := len(s.Trail) - 1; at >= 0 && s.Trail[at].Visits == nil {
		s.Trail[at].Entered = append(s.Trail[at].Entered, to)
	}
}

// goBack restores where the case stood before its last deed. What was filled
// in stays: the form comes back as it was typed.
func (s *State) goBack(row Row) {
	last := len(s.Trail) - 1
	if last < 0 {
		return
	}
	mark := s.Trail[last]
	s.Trail = s.Trail[:last:last]
	if mark.Visits != nil {
		s.Visits = maps.Clone(mark.Visits)
	}
	for _, place := range mark.Entered {
		if s.Visits[place]--; s.Visits[place] <= 0 {
			delete(s.Visits, place)
		}
	}
	s.Standing, s.Edition, s.Box, s.Stack = mark.Standing, mark.Edition, mark.Box, mark.Stack
	s.Entered, s.Outcome = row.Left, ""
}
