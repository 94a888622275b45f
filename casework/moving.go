package casework

import (
	"maps"
	"slices"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/procedure"
)

// Standings says where the open cases of an edition stand.
type Standings struct {
	Boxes map[string]int // by the box's key: how many stand on it, or in a chart that it called
	Off   int            // how many left their procedure
}

// Cases is how many they are.
func (s Standings) Cases() int {
	count := s.Off
	for _, n := range s.Boxes {
		count += n
	}
	return count
}

// Older is an edition that open cases still walk although another is in force.
type Older struct {
	Edition edition.Edition // without its content
	Standings
}

// Moving is what would become of the open cases of an older edition.
type Moving struct {
	Older, Newer edition.Edition // without their contents; Newer is in force
	From, To     *procedure.Chart
	Standings
	Mapping map[string]string // as it is suggested: the box that takes the place of each
	Last    *Move             // of this edition, going on or finished; nil where there was none
}

// Occupied lists the boxes of the older edition on which open cases stand, in
// reading order.
func (m Moving) Occupied() (boxes []*procedure.Box) {
	for _, line := range procedure.Outline(m.From) {
		if m.Boxes[line.Box.Key] > 0 {
			boxes = append(boxes, line.Box)
		}
	}
	return boxes
}

// Stays, as what takes the place of a box, leaves its cases on the older
// edition.
const Stays = ""

// Order is what a person decided after the preview.
type Order struct {
	Document string
	Older    int64 // the number of the edition
	Newer    ids.ID
	Mapping  map[string]string // for each box with cases: what takes its place, or Stays
	Reason   string
}

// Move is an order and how far it has come.
type Move struct {
	ID           ids.ID
	Document     string
	Older, Newer ids.ID
	Mapping      map[string]string
	Reason       string
	Made         now.Instant
	By           ids.ID
	Moved        int
	Stayed       int
	Finished     now.Instant // zero while it goes on

	after spot
}

// spot is where a case comes among all: by the edition it began on.
type spot struct{ root, matter ids.ID }

// before says that a spot comes before another.
func (p spot) before(other spot) bool {
	return p.root < other.root || p.root == other.root && p.matter < other.matter
}

// decided is the whole mapping: as it is suggested, with what a person chose for
// the boxes with cases; and a fault for each box whose cases would have no place and
// were not said to stay.
func (m Moving) decided(chosen map[string]string) (mapping map[string]string, faults []*fault.Fault) {
	mapping = maps.Clone(m.Mapping)
	standing := map[string]int{}
	for _, box := range m.Occupied() {
		to, known := chosen[box.Key]
		if known && to == Stays {
			mapping[box.Key] = Stays
			continue
		}
		standing[box.Key] = m.Boxes[box.Key]
		if known {
			mapping[box.Key] = to
		}
	}
	for _, found := range procedure.CheckMove(m.From, m.To, mapping, standing) {
		faults = append(faults, fault.Invalid(FieldOf(found.Boxes[0]), found.Say))
	}
	return mapping, faults
}

// FieldOf names the field in which a person says what takes the place of a box.
func FieldOf(box string) string { return "box-" + box }

// standing is an open case, as far as a move asks.
type standing struct {
	spot
	state struct {
		Standing procedure.Standing
		Edition  ids.ID
		Box      string
		Stack    []procedure.Place
	}
}

// on gives the box of an edition that a case stands on, or that called the chart
// it stands in; false when it does not walk that edition.
func (s standing) on(edition ids.ID) (box string, walks bool) {
	return boxOn(edition, append(slices.Clip(s.state.Stack), procedure.Place{Edition: s.state.Edition, Box: s.state.Box}))
}

func boxOn(edition ids.ID, path []procedure.Place) (box string, walks bool) {
	at := slices.IndexFunc(path, func(p procedure.Place) bool { return p.Edition == edition })
	if at < 0 {
		return "", false
	}
	return path[at].Box, true
}

// count adds cases to those that stand on an edition.
func (s *Standings) count(at stood, edition ids.ID) {
	box, walks := boxOn(edition, at.path)
	switch {
	case !walks:
	case at.off:
		s.Off += at.cases
	default:
		if s.Boxes == nil {
			s.Boxes = map[string]int{}
		}
		s.Boxes[box] += at.cases
	}
}
