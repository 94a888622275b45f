package procedure

import (
	"slices"
	"strings"

	"vaada/internal/ids"
)

// Path is where a case stands, callers first: the last place is the box, the
// ones before it are the boxes that called.
type Path []Place

// Here gives the path of a case on its chart; nil off the chart and after the
// end.
func (s State) Here() Path {
	if s.Standing != OnChart {
		return nil
	}
	return append(slices.Clone(Path(s.Stack)), Place{s.Edition, s.Box})
}

// String writes the place as edition.box.
func (p Place) String() string { return p.Edition.String() + "." + p.Box }

// MarshalText writes the place as String does.
func (p Place) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (p *Place) UnmarshalText(text []byte) error {
	edition, box, _ := strings.Cut(string(text), ".")
	id, err := ids.Parse(edition)
	if err != nil {
		return err
	}
	*p = Place{id, box}
	return nil
}

// String writes the path as its places, callers first, with '>' between them.
func (p Path) String() string {
	places := make([]string, len(p))
	for i, place := range p {
		places[i] = place.String()
	}
	return strings.Join(places, ">")
}

// heading writes where a row goes: the box alone while the case stays in its
// chart, the whole path when it enters or leaves another, nothing off the
// chart and after the end.
func heading(from State, to State) string {
	if to.Standing != OnChart {
		return ""
	}
	if from.Edition == to.Edition && slices.Equal(from.Stack, to.Stack) {
		return to.Box
	}
	return to.Here().String()
}

// follow reads what heading wrote, for a row with the given chart and callers:
// the box and its callers.
func follow(row Row) (to Place, stack []Place, err error) {
	if !strings.ContainsAny(row.To, ".>") {
		return Place{row.Edition, row.To}, row.Stack, nil
	}
	var path Path
	for text := range strings.SplitSeq(row.To, ">") {
		var place Place
		if err := place.UnmarshalText([]byte(text)); err != nil {
			return Place{}, nil, err
		}
		path = append(path, place)
	}
	last := len(path) - 1
	if last == 0 {
		return path[0], nil, nil
	}
	return path[last], slices.Clip(path[:last]), nil
}

// Leaves gives where a case stands whose last row this is, callers first; off the
// chart, and after the end, where it stood before. Of an undo that takes it off the
// chart again this is where it had come back to.
func (r Row) Leaves() (path Path, off bool, err error) {
	if r.Deed == Ended || r.To == "" {
		return append(slices.Clone(Path(r.Stack)), Place{r.Edition, r.Box}), true, nil
	}
	to, stack, err := follow(r)
	return append(slices.Clone(Path(stack)), to), false, err
}
