package procedure

import (
	"maps"
	"slices"
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
	s.Stack = slices.Clone(s.Stack)
	s.Visits = maps.Clone(s.Visits)
	s.Fields = maps.Clone(s.Fields)
	s.Trail = slices.Clone(s.Trail)
	return s
}

// record brings the state forward by one row.
func (s *State) record(row Row) error {
	s.Sequence = row.Sequence
	s.keep(row.Fields)
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
	path, err := follow(row)
	if err != nil {
		return err
	}
	s.enter(path)
	s.Standing, s.Entered = OnChart, row.Left
	return nil
}

// chained says that the row belongs to the deed of the row before it.
func (r Row) chained(standing Standing) bool {
	return r.Deed == Passed || r.Deed == Ended && standing == OnChart
}

func (s *State) keep(fields Values) {
	for key, value := range fields {
		if s.Fields == nil {
			s.Fields = Values{}
		}
		s.Fields[key] = value
	}
}

func (s *State) remember() {
	mark := Mark{Standing: s.Standing, Edition: s.Edition, Box: s.Box, Stack: slices.Clone(s.Stack)}
	if len(s.Trail) == longestTrail {
		s.Trail = slices.Delete(s.Trail, 0, 1)
	}
	s.Trail = append(s.Trail, mark)
}

func (s *State) enter(path Path) {
	last := path[len(path)-1]
	s.Edition, s.Box, s.Stack = last.Edition, last.Box, nil
	if len(path) > 1 {
		s.Stack = slices.Clone(path[:len(path)-1])
	}
	if s.Visits == nil {
		s.Visits = map[Place]int{}
	}
	s.Visits[last]++
	if at := len(s.Trail) - 1; at >= 0 {
		s.Trail[at].Entered = append(slices.Clip(s.Trail[at].Entered), last)
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
	for _, place := range mark.Entered {
		if s.Visits[place]--; s.Visits[place] <= 0 {
			delete(s.Visits, place)
		}
	}
	s.Standing, s.Edition, s.Box, s.Stack = mark.Standing, mark.Edition, mark.Box, mark.Stack
	s.Entered, s.Outcome = row.Left, ""
}
