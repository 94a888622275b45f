package charter

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/promise"
)

// Brought is a charter, or some kinds of its parts, as it comes from elsewhere:
// from files. What it does not hold stays as it is.
type Brought struct {
	Kinds []string
	Parts []edition.Part
}

// of are the parts of a kind.
func (b Brought) of(kin string) []edition.Part {
	return slices.DeleteFunc(slices.Clone(b.Parts), func(p edition.Part) bool { return p.Kin() != kin })
}

// turns are the parts to be written so that a charter becomes what is brought,
// and only those: with where they stand, and without content where they go. A
// wording that is older than what it was made from becomes stale. Invalid where a
// promise was changed to what cannot be promised; the field says in which part.
func (b Brought) turns(w edition.Writing) (parts []edition.Part, err error) {
	var wrong []*fault.Fault
	_, lists := form.Kinds()
	for _, kin := range b.Kinds {
		list, known := lists[kin]
		if !known {
			return nil, fault.NotFound()
		}
		brought := b.of(kin)
		if list {
			parts = append(parts, gone(w, kin, brought)...)
			brought = placed(w, kin, brought)
		}
		for _, part := range brought {
			is := w.Part(part.Path)
			was := is
			if same(w.Begun(part.Path).Content, part.Content) {
				was.Content = "" // it becomes again what it was: nothing of it is older than the rest
			}
			if part.Content, err = aged(was, part); err != nil {
				wrong = append(wrong, fieldsIn(part.Path, err)...)
			}
			if form.Empty(part) && form.Empty(is) || same(is.Content, part.Content) && (part.Place == "" || part.Place == is.Place) {
				continue
			}
			parts = append(parts, part)
		}
	}
	if len(wrong) > 0 {
		first := *wrong[0]
		first.More = wrong[1:]
		return nil, &first
	}
	return parts, nil
}

func same(was, is string) bool {
	return was != "" && is != "" && len(edition.Differing(was, is)) == 0
}

// gone are the parts of a kind that are not among those brought.
func gone(w edition.Writing, kin string, brought []edition.Part) (parts []edition.Part) {
	for _, part := range w.Parts() {
		if part.Kin() == kin && !slices.ContainsFunc(brought, func(p edition.Part) bool { return p.Path == part.Path }) {
			parts = append(parts, edition.Part{Path: part.Path})
		}
	}
	return parts
}

// placed gives the parts of a list where they stand, and moves as few as can be:
// those in the longest row that is in order already stay.
func placed(w edition.Writing, kin string, brought []edition.Part) []edition.Part {
	was := make([]string, len(brought))
	for at, part := range brought {
		if is := w.Part(part.Path); is.Content != "" {
			was[at] = is.Place
		}
	}
	stay := longestRow(was)
	before := ""
	for at := range brought {
		if stay[at] {
			before = was[at]
			brought[at].Place = before
			continue
		}
		next := ""
		for later := at + 1; later < len(brought) && next == ""; later++ {
			if stay[later] {
				next = was[later]
			}
		}
		before = edition.Between(before, next)
		brought[at].Place = before
	}
	return brought
}

// longestRow finds the longest row of places that rise; "" is no place.
func longestRow(places []string) (stay []bool) {
	length, from := make([]int, len(places)), make([]int, len(places))
	best := -1
	for at, place := range places {
		if from[at] = -1; place == "" {
			continue
		}
		length[at] = 1
		for earlier := range at {
			if places[earlier] != "" && places[earlier] < place && length[earlier] >= length[at] {
				length[at], from[at] = length[earlier]+1, earlier
			}
		}
		if best < 0 || length[at] > length[best] {
			best = at
		}
	}
	stay = make([]bool, len(places))
	for ; best >= 0; best = from[best] {
		stay[best] = true
	}
	return stay
}

// aged is the content of a part as it follows from another: with the marks of
// what is stale.
func aged(was, part edition.Part) (content string, err error) {
	if part.Kin() == "promises" {
		var from, next promise.Promise
		if was.Content != "" {
			err = json.Unmarshal([]byte(was.Content), &from)
		}
		if err = errors.Join(err, json.Unmarshal([]byte(part.Content), &next)); err != nil {
			return part.Content, err
		}
		if was.Content != "" {
			next.Words.Stale = append(slices.Clone(next.Words.Stale), from.Words.Stale...)
			next = promise.Aged(from, next)
		}
		written, err := json.Marshal(next)
		return string(written), errors.Join(err, unsound(next, promise.Changed(from, next)))
	}
	var before, after any
	if was.Content == "" || json.Unmarshal([]byte(was.Content), &before) != nil {
		return part.Content, nil
	}
	if err := json.Unmarshal([]byte(part.Content), &after); err != nil {
		return part.Content, err
	}
	if !age(before, after) {
		return part.Content, nil
	}
	written, err := json.Marshal(after)
	return string(written), err
}

// age marks the texts within a value of which the source was worded anew and a
// translation was not, and says whether there are any.
func age(was, is any) (marked bool) {
	switch is := is.(type) {
	case []any:
		before, _ := was.([]any)
		for at := range min(len(before), len(is)) {
			marked = age(before[at], is[at]) || marked
		}
	case map[string]any:
		before, _ := was.(map[string]any)
		if source, text := is["source"].(string); text {
			return ageText(before, is, source)
		}
		for name := range is {
			marked = age(before[name], is[name]) || marked
		}
	}
	return marked
}

func ageText(was, is map[string]any, source string) (marked bool) {
	stale, _ := is["stale"].([]any)
	for _, l := range language.All {
		name := string(l)
		reworded := was[name] != is[name]
		switch at := slices.Index(stale, any(name)); {
		case at >= 0 && reworded && was[name] != nil: // whoever words it anew has looked at it
			stale, marked = slices.Delete(slices.Clone(stale), at, at+1), true
		case at < 0 && !reworded && name != source && is[name] != nil && was[source] != nil && (was[source] != is[source] || isStale(was, name)):
			stale, marked = append(stale, name), true
		}
	}
	if delete(is, "stale"); len(stale) > 0 {
		is["stale"] = stale
	}
	return marked
}

func isStale(text map[string]any, name string) bool {
	stale, _ := text["stale"].([]any)
	return slices.Contains(stale, any(name))
}

// fieldsIn are the faults of a part, each with the part before its field.
func fieldsIn(path string, err error) (all []*fault.Fault) {
	for _, each := range append([]*fault.Fault{fault.Of(err)}, fault.Of(err).More...) {
		next := *each
		next.More, next.Field = nil, strings.TrimSuffix(path+"."+each.Field, ".")
		all = append(all, &next)
	}
	return all
}

// with is the charter with what was brought into it.
func (c *Charter) with(b Brought, turns []edition.Part) (*Charter, error) {
	next := *c
	for _, part := range turns {
		if part.Content != "" {
			if err := form.Put(&next, part); err != nil {
				return nil, err
			}
		}
	}
	for _, kin := range b.Kinds {
		var keys []string
		for _, part := range b.of(kin) {
			keys = append(keys, part.Key())
		}
		form.Trim(&next, kin, keys)
	}
	return &next, nil
}
