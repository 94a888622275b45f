package edition

import (
	"cmp"
	"encoding/json"
	"fmt"
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
	trim func(d *D, keys []string)
	call func(d *D, key string) language.Text
}

// One is a kind of which a document has one part.
func One[D any](path string, of func(*D) any) Kin[D] {
	return Kin[D]{
		Path: path,
		take: func(d *D, _ string) ([]Part, error) {
			content, err := json.Marshal(of(d))
			return []Part{{Path: path, Content: string(content)}}, err
		},
		put:  func(d *D, part Part) error { return json.Unmarshal([]byte(cmp.Or(part.Content, "{}")), of(d)) },
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
// from, which is changed, with the parts that are other by now.
func (f Form[D]) Written(d *D, w Writing) error {
	turned := map[string]bool{}
	for _, path := range w.Changed() {
		part := w.Part(path)
		each, known := f.kin(part.Kin())
		if !known {
			return fmt.Errorf("edition: no part is called %q", path)
		}
		turned[each.Path] = true
		if part.Content == "" && each.List {
			continue // it is trimmed below
		}
		if err := each.put(d, part); err != nil {
			return fmt.Errorf("edition: %s: %w", path, err)
		}
	}
	if len(turned) == 0 {
		return nil
	}
	keys := map[string][]string{}
	for _, part := range w.Parts() {
		keys[part.Kin()] = append(keys[part.Kin()], part.Key())
	}
	for path := range turned {
		each, _ := f.kin(path)
		each.trim(d, keys[path])
	}
	return nil
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
