package edition

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/search"
)

// Form says into which parts documents of one kind are taken apart, in the order
// in which they are read.
type Form[D any] []Kin[D]

// Kin is one kind of parts that such documents have: each has one, or a list of
// them.
type Kin[D any] struct {
	Path string
	List bool
	take func(d *D, key string) ([]Part, error) // of a list that of a key, "" for all
	put  func(*D, Part) error
	// written makes the parts of the kind those of a document that is being written,
	// of which the fresh ones are read anew; they come back as take gives them.
	written func(d *D, parts []Part, fresh map[string]bool) ([]Part, error)
	trim    func(d *D, keys []string)
	call    func(d *D, key string) language.Text
}

// One is a kind of which a document has one part.
func One[D any](path string, of func(*D) any) Kin[D] {
	take := func(d *D, _ string) ([]Part, error) {
		content, err := json.Marshal(of(d))
		return []Part{{Path: path, Content: string(content)}}, err
	}
	put := func(d *D, part Part) error {
		whole := of(d)
		reflect.ValueOf(whole).Elem().SetZero() // what is not said is not there, and what it was of is another's
		return json.Unmarshal([]byte(cmp.Or(part.Content, "{}")), whole)
	}
	return Kin[D]{
		Path: path, take: take, put: put,
		written: func(d *D, parts []Part, fresh map[string]bool) ([]Part, error) {
			if len(parts) == 1 && !fresh[path] {
				return parts, nil
			}
			if fresh[path] {
				if err := put(d, append(parts, Part{})[0]); err != nil {
					return nil, err
				}
			}
			return take(d, "")
		},
		trim: func(*D, []string) {},
	}
}

// Many is a kind of which a document has a list, each with a key of its own, and
// with what it is called where that is in it.
func Many[D, T any](path string, of func(*D) *[]T, key func(*T) *string, called func(*T) language.Text) Kin[D] {
	return Kin[D]{
		Path: path, List: true,
		call: func(d *D, wanted string) language.Text {
			for at := range *of(d) {
				if each := &(*of(d))[at]; *key(each) == wanted && called != nil {
					return called(each)
				}
			}
			return language.Text{}
		},
		take: func(d *D, wanted string) (parts []Part, err error) {
			for at := range *of(d) {
				each := &(*of(d))[at]
				if wanted != "" && *key(each) != wanted {
					continue
				}
				content, err := json.Marshal(each)
				if err != nil {
					return nil, err
				}
				parts = append(parts, Part{Path: path + "/" + *key(each), Place: PlaceOf(at), Content: string(content)})
			}
			return parts, nil
		},
		put: func(d *D, part Part) error {
			var fresh T
			if err := json.Unmarshal([]byte(part.Content), &fresh); err != nil {
				return err
			}
			*key(&fresh) = part.Key()
			all := slices.Clone(*of(d))
			*of(d) = all
			for at := range all {
				if *key(&all[at]) == part.Key() {
					all[at] = fresh
					return nil
				}
			}
			*of(d) = append(all, fresh)
			return nil
		},
		written: func(d *D, parts []Part, fresh map[string]bool) ([]Part, error) {
			all, err := written(*of(d), key, parts, fresh)
			*of(d) = all
			return parts, err
		},
		trim: func(d *D, keys []string) {
			all := make([]T, 0, len(keys))
			for _, wanted := range keys {
				for at := range *of(d) {
					if each := &(*of(d))[at]; *key(each) == wanted {
						all = append(all, *each)
					}
				}
			}
			*of(d) = all
		},
	}
}

// written is a list of these parts: the fresh ones read anew, the others as they
// stood. The contents of the parts become as the document writes them.
func written[T any](stood []T, key func(*T) *string, parts []Part, fresh map[string]bool) ([]T, error) {
	known := make(map[string]*T, len(stood))
	for at := range stood {
		known[*key(&stood[at])] = &stood[at]
	}
	all := make([]T, len(parts))
	for at := range parts {
		part := &parts[at]
		if each := known[part.Key()]; each != nil && !fresh[part.Path] {
			all[at] = *each
			continue
		}
		if err := json.Unmarshal([]byte(part.Content), &all[at]); err != nil {
			return nil, fmt.Errorf("edition: %s: %w", part.Path, err)
		}
		*key(&all[at]) = part.Key()
		content, err := json.Marshal(&all[at])
		if err != nil {
			return nil, err
		}
		part.Content = string(content)
	}
	return all, nil
}

// Kinds lists the kinds of parts in the order in which a document is read, and
// which of them are lists.
func (f Form[D]) Kinds() (paths []string, lists map[string]bool) {
	lists = map[string]bool{}
	for _, each := range f {
		paths = append(paths, each.Path)
		lists[each.Path] = each.List
	}
	return paths, lists
}

func (f Form[D]) kin(path string) (Kin[D], bool) {
	at := slices.IndexFunc(f, func(each Kin[D]) bool { return each.Path == path })
	if at < 0 {
		return Kin[D]{}, false
	}
	return f[at], true
}

// Parts takes a document apart.
func (f Form[D]) Parts(d *D) (parts []Part, err error) {
	for _, each := range f {
		taken, err := each.take(d, "")
		if err != nil {
			return nil, fmt.Errorf("edition: %s: %w", each.Path, err)
		}
		parts = append(parts, taken...)
	}
	return parts, nil
}

// Part is one part of a document; without content where it has none.
func (f Form[D]) Part(d *D, path string) (Part, error) {
	wanted := Part{Path: path}
	each, known := f.kin(wanted.Kin())
	if !known {
		return wanted, nil
	}
	parts, err := each.take(d, wanted.Key())
	for _, part := range parts {
		if part.Path == path {
			wanted.Content = part.Content
			break
		}
	}
	return wanted, err
}

// Named is what a part of a list is called; the zero text for one that is not there,
// and for what has no name of its own.
func (f Form[D]) Named(d *D, part Part) language.Text {
	each, known := f.kin(part.Kin())
	if !known || !each.List {
		return language.Text{}
	}
	return each.call(d, part.Key())
}

// Alone gives a document that has no part but one: where a form works on it.
func (f Form[D]) Alone(d *D, part Part) error {
	each, known := f.kin(part.Kin())
	if !known {
		return nil
	}
	return each.put(d, Part{Path: part.Path, Content: cmp.Or(part.Content, "{}")})
}

// Holds says that such documents have parts of this path.
func (f Form[D]) Holds(part Part) bool {
	each, known := f.kin(part.Kin())
	return known && each.List == (part.Key() != "")
}

// Reads says why what is written in a part cannot be read as such a part.
func (f Form[D]) Reads(part Part) error {
	each, known := f.kin(part.Kin())
	if !known || part.Content == "" {
		return nil
	}
	return each.put(new(D), part)
}

// Empty says that a part of a kind of which there is one says nothing.
func (f Form[D]) Empty(part Part) bool {
	each, known := f.kin(part.Kin())
	if !known || each.List {
		return false
	}
	nothing, err := each.take(new(D), "")
	return err == nil && (part.Content == "" || nothing[0].Content == part.Content || sameContent(nothing[0].Content, part.Content))
}

// Put writes a part into a document.
func (f Form[D]) Put(d *D, part Part) error {
	each, known := f.kin(part.Kin())
	if !known {
		return fmt.Errorf("edition: no part is called %q", part.Path)
	}
	return each.put(d, part)
}

// Trim leaves of a kind the parts with these keys, in this order.
func (f Form[D]) Trim(d *D, kin string, keys []string) {
	if each, known := f.kin(kin); known {
		each.trim(d, keys)
	}
}

// Written puts a document together as it is being written: the one that it began
// from, which is changed, with the parts that somebody has written since. It gives
// all parts, in the order in which the document is read.
func (f Form[D]) Written(d *D, w Writing) (parts []Part, err error) {
	fresh, changed := map[string]bool{}, map[string]bool{}
	for path := range w.latest {
		was, is := w.Begun(path), w.Part(path)
		if was.Content == is.Content && was.Place == is.Place {
			continue
		}
		if _, known := f.kin(is.Kin()); !known {
			return nil, fmt.Errorf("edition: no part is called %q", path)
		}
		fresh[path] = was.Content != is.Content
		changed[is.Kin()] = true
	}
	kins := map[string][]Part{}
	for _, part := range w.Parts() {
		kins[part.Kin()] = append(kins[part.Kin()], part)
	}
	for _, each := range f {
		all := kins[each.Path]
		if changed[each.Path] || !each.List && len(all) == 0 {
			if all, err = each.written(d, all, fresh); err != nil {
				return nil, err
			}
		}
		parts = append(parts, all...)
	}
	return parts, nil
}

// Taken are the parts of a document, kept with it where it is read often and never
// changes. A copy of the document has none: it may be changed.
type Taken[D any] struct {
	of    *D
	parts []Part
}

// Keep keeps the parts of a document with it.
func (t *Taken[D]) Keep(d *D, parts []Part) {
	for at := range parts {
		if parts[at].said == nil {
			parts[at].said = &said{of: parts[at].Content}
		}
	}
	t.of, t.parts = d, parts
}

// Parts are those that were kept with a document; none, and false, where none were,
// and for a copy: what is left out of that is not to be found in its parts either.
func (t *Taken[D]) Parts(d *D) ([]Part, bool) {
	if d == nil || t.of != d {
		return nil, false
	}
	return slices.Clone(t.parts), true
}

// longestKey bounds the keys that are made of words.
const longestKey = 40

// KeyFor makes a key of words: small Latin letters, figures and hyphens; the kind
// and a number where the words have none.
func KeyFor(kin, words string, taken map[string]bool) string {
	key := strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, search.Plain(words)), "-")
	for strings.Contains(key, "--") {
		key = strings.ReplaceAll(key, "--", "-")
	}
	if len(key) > longestKey {
		key = strings.Trim(key[:longestKey], "-")
	}
	if len(key) < 3 {
		key = kin
	}
	made := key
	for n := 2; taken[made] || made == kin; n++ {
		made = key + "-" + strconv.Itoa(n)
	}
	return made
}
