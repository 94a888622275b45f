package procedure

import (
	"slices"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Edit changes a chart as somebody writes it in the outline, and names the box
// that it was about. It is pure: it works on a copy. Conflict where the chart is
// not any more as it was seen.
type Edit func(chart *Chart) (box string, err error)

// gone says that somebody changed the chart meanwhile.
func gone() error { return fault.Conflict(say.ErrChanged()) }

func (c *Chart) at(key string) int {
	return slices.IndexFunc(c.Boxes, func(b Box) bool { return b.Key == key })
}

// Insert puts a new box after another, at one of its ways out: what that led to
// comes behind it. A chart without boxes gets its start and its end with the
// first; after "" is after the start. An end called like an outcome ends with it.
func Insert(after, exit string, box Box) Edit {
	return func(c *Chart) (string, error) {
		words, _ := box.Label.Pick(language.English)
		if words == "" {
			return "", fault.Invalid("label", say.ErrEnter(say.ChartFieldLabel()))
		}
		if len(c.Boxes) >= MostBoxes {
			return "", fault.Invalid("label", say.ProcedureFileBoxes(MostBoxes))
		}
		fresh := box
		fresh.Key, fresh.Exits = c.keyFor(words), slices.Clone(box.Exits)
		if fresh.Kind == End && fresh.Outcome == "" {
			fresh.Outcome = c.OutcomeCalled(words)
		}
		if !fresh.OnPath() { // no way leads through it
			fresh.Exits = nil
			c.Boxes = append(c.Boxes, fresh)
			return fresh.Key, nil
		}
		from := c.behind(after)
		if after == "" && from < 0 {
			return fresh.Key, c.beginWith(fresh)
		}
		if from < 0 || !c.Boxes[from].leads() {
			return "", gone()
		}
		to, err := c.leadOut(from, exit, fresh.Key)
		if err != nil {
			return "", err
		}
		fresh.goesOn(to)
		c.Boxes = append(c.Boxes, fresh)
		return fresh.Key, nil
	}
}

// behind is the place of a box behind which another comes: "" is the start.
func (c *Chart) behind(key string) int {
	if key != "" {
		return c.at(key)
	}
	return slices.IndexFunc(c.Boxes, func(b Box) bool { return b.Kind == Start })
}

// leads says that ways can lead out of the box, taken says that they can lead to it.
func (b *Box) leads() bool { return b.OnPath() && b.Kind != End }
func (b *Box) taken() bool { return b.OnPath() && b.Kind != Start }

func (c *Chart) keyFor(words string) string {
	taken := map[string]bool{"start": true, "end": true}
	for i := range c.Boxes {
		taken[c.Boxes[i].Key] = true
	}
	return edition.KeyFor("box", words, taken)
}

// beginWith makes the first box of a chart, between a start and an end where it
// has none.
func (c *Chart) beginWith(first Box) error {
	end := slices.IndexFunc(c.Boxes, func(b Box) bool { return b.Kind == End })
	to := ""
	if end >= 0 {
		to = c.Boxes[end].Key
	} else if first.Kind != End {
		to = c.fresh("end")
		c.Boxes = append(c.Boxes, Box{Key: to, Kind: End, Outcome: Solved})
	}
	first.goesOn(to)
	start := Box{Key: c.fresh("start"), Kind: Start, Exits: []Exit{{To: first.Key}}}
	c.Boxes = slices.Concat([]Box{start, first}, c.Boxes)
	return nil
}

// leadOut leads a way out of a box to another, and tells where it led. A box that
// has no way out gets one.
func (c *Chart) leadOut(from int, exit, to string) (before string, err error) {
	box := &c.Boxes[from]
	at := slices.IndexFunc(box.Exits, func(e Exit) bool { return e.Key == exit })
	switch {
	case len(box.Exits) == 0 && exit == "":
		box.Exits = []Exit{{To: to}}
		return "", nil
	case at < 0:
		return "", gone()
	}
	before, box.Exits[at].To = box.Exits[at].To, to
	return before, nil
}

// goesOn leads a new box on: the first of its ways out, or a plain one.
func (b *Box) goesOn(to string) {
	switch {
	case b.Kind == End || to == "":
	case len(b.Exits) == 0:
		b.Exits = []Exit{{To: to}}
	default:
		b.Exits[0].To = to
	}
}

// Rename gives a box other words in one language.
func Rename(key string, in language.Language, words string) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(key)
		if at < 0 {
			return "", gone()
		}
		c.Boxes[at].Label = c.Boxes[at].Label.With(in, words)
		return key, nil
	}
}

// TakeOut takes a box out: what led to it leads to what came behind it.
func TakeOut(key string) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(key)
		if at < 0 {
			return "", gone()
		}
		to := ""
		if exit, leads := c.Boxes[at].Usual(); leads && exit.To != key {
			to = exit.To
		}
		c.Boxes = slices.Delete(c.Boxes, at, at+1)
		for i := range c.Boxes {
			for n := range c.Boxes[i].Exits {
				if exit := &c.Boxes[i].Exits[n]; exit.To == key {
					exit.To = to
				}
			}
		}
		return key, nil
	}
}

// MoveUp puts a box before the one that stands before it on the usual way; the
// first stays where it is.
func MoveUp(key string) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(key)
		if at < 0 {
			return "", gone()
		}
		before := slices.IndexFunc(c.Boxes, func(b Box) bool {
			exit, leads := b.Usual()
			return leads && exit.To == key && b.Kind != Start && b.Key != key
		})
		next, leads := c.Boxes[at].Usual()
		if before < 0 || !leads || c.Boxes[at].Kind == Start {
			return key, nil
		}
		c.swap(before, at, next.To)
		return key, nil
	}
}

// MoveDown puts a box behind the one that stands behind it on the usual way; one
// before an end stays where it is.
func MoveDown(key string) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(key)
		if at < 0 {
			return "", gone()
		}
		next, leads := c.Boxes[at].Usual()
		behind := c.at(next.To)
		if !leads || behind < 0 || behind == at || c.Boxes[at].Kind == Start {
			return key, nil
		}
		if after, on := c.Boxes[behind].Usual(); on {
			c.swap(at, behind, after.To)
		}
		return key, nil
	}
}

// swap has the second of two boxes in a row come first: what led to the first
// leads to the second, that leads to the first, and the first to what was behind.
func (c *Chart) swap(first, second int, behind string) {
	before, after := c.Boxes[first].Key, c.Boxes[second].Key
	for i := range c.Boxes {
		for n := range c.Boxes[i].Exits {
			if exit := &c.Boxes[i].Exits[n]; exit.To == before && i != second {
				exit.To = after
			}
		}
	}
	c.Boxes[first].leadUsual(behind)
	c.Boxes[second].leadUsual(before)
}

func (b *Box) leadUsual(to string) {
	usual, _ := b.Usual()
	for n := range b.Exits {
		if b.Exits[n].Key == usual.Key {
			b.Exits[n].To = to
			return
		}
	}
}

// Connect leads a way out of a box to another box.
func Connect(from, exit, to string) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(from)
		if at < 0 || !c.Boxes[at].leads() || to != "" && (c.at(to) < 0 || !c.Boxes[c.at(to)].taken()) {
			return "", gone()
		}
		_, err := c.leadOut(at, exit, to)
		return from, err
	}
}

// AddWay gives a box another way out, with the words when it is taken: an answer
// of a question, an alternate of a step, the time-out of a wait.
func AddWay(from, to string, label language.Text) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(from)
		if at < 0 || c.at(to) < 0 || !c.Boxes[at].leads() || !c.Boxes[c.at(to)].taken() {
			return "", gone()
		}
		box := &c.Boxes[at]
		if len(box.Exits) >= MostExits {
			return "", fault.Invalid("to", say.ProcedureFileMany(MostExits))
		}
		taken := map[string]bool{}
		for _, exit := range box.Exits {
			taken[exit.Key] = true
		}
		exit := Exit{To: to, Label: label}
		if words, _ := label.Pick(language.English); len(box.Exits) > 0 || box.Kind == Question {
			exit.Key = edition.KeyFor("way", words, taken)
		}
		_, times := box.TimeOut()
		exit.TimeOut = box.Kind == Delay && len(box.Exits) > 0 && !times
		exit.Alternate = box.Kind == Step && len(box.Exits) > 0
		box.Exits = append(box.Exits, exit)
		return from, nil
	}
}

// PutIn makes a loose card a step after a box, at one of its ways out.
func PutIn(card, after, exit string) Edit {
	return func(c *Chart) (string, error) {
		at := c.at(card)
		if at < 0 || c.Boxes[at].Kind != Card {
			return "", gone()
		}
		box := c.Boxes[at]
		box.Kind = Step
		from := c.behind(after)
		if from < 0 && after == "" {
			c.Boxes = slices.Delete(c.Boxes, at, at+1)
			return card, c.beginWith(box)
		}
		if from < 0 || from == at || !c.Boxes[from].leads() {
			return "", gone()
		}
		to, err := c.leadOut(from, exit, card)
		if err != nil {
			return "", err
		}
		box.goesOn(to)
		c.Boxes[at] = box
		return card, nil
	}
}

// Paste adds loose cards: one for each pasted line or row.
func Paste(pasted string, in language.Language) Edit {
	return func(c *Chart) (string, error) {
		cards, err := Cards(c, pasted, in)
		if err != nil {
			return "", err
		}
		c.Boxes = append(c.Boxes, cards...)
		return cards[0].Key, nil
	}
}
