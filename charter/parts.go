package charter

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"vaada/edition"
	"vaada/promise"
)

// kin is one kind of parts that a charter has: it has one, or a list of them.
type kin struct {
	path string
	list bool
	take func(*Charter) ([]edition.Part, error)
	put  func(*Charter, edition.Part) error
	trim func(c *Charter, keys []string)
}

// kinds are all parts of a charter, in the order in which it is read.
var kinds = []kin{
	one("name", func(c *Charter) any { return &c.Name }),
	one("purpose", func(c *Charter) any { return &c.Purpose }),
	many("stories", func(c *Charter) *[]Story { return &c.Stories }, func(s *Story) *string { return &s.Key }),
	many("scope", func(c *Charter) *[]Reach { return &c.Scope }, func(r *Reach) *string { return &r.Touchpoint }),
	many("services", func(c *Charter) *[]Service { return &c.Services }, func(s *Service) *string { return &s.Key }),
	many("promises", func(c *Charter) *[]promise.Promise { return &c.Promises }, func(p *promise.Promise) *string { return &p.Key }),
	many("limitations", func(c *Charter) *[]Limitation { return &c.Limitations }, func(l *Limitation) *string { return &l.Key }),
	one("failing", func(c *Charter) any { return &c.Failing }),
	one("asking", func(c *Charter) any { return &c.Asking }),
	many("places", func(c *Charter) *[]Place { return &c.Places }, func(p *Place) *string { return &p.Key }),
	one("contact", func(c *Charter) any { return &c.Contact }),
	one("counting", func(c *Charter) any { return &c.Counting }),
	one("practice", func(c *Charter) any { return &c.Practice }),
	many("words", func(c *Charter) *[]Word { return &c.Words }, func(w *Word) *string { return &w.Key }),
}

// Kinds lists the kinds of parts in the order in which a charter is read, and
// which of them are lists.
func Kinds() (paths []string, lists map[string]bool) {
	lists = map[string]bool{}
	for _, each := range kinds {
		paths = append(paths, each.path)
		lists[each.path] = each.list
	}
	return paths, lists
}

// one is a kind of which a charter has one part.
func one(path string, of func(*Charter) any) kin {
	return kin{
		path: path,
		take: func(c *Charter) ([]edition.Part, error) {
			content, err := json.Marshal(of(c))
			return []edition.Part{{Path: path, Content: string(content)}}, err
		},
		put: func(c *Charter, part edition.Part) error {
			return json.Unmarshal([]byte(cmp.Or(part.Content, "{}")), of(c))
		},
		trim: func(c *Charter, keys []string) {},
	}
}

// many is a kind of which a charter has a list, each with a key of its own.
func many[T any](path string, of func(*Charter) *[]T, key func(*T) *string) kin {
	return kin{
		path: path, list: true,
		take: func(c *Charter) (parts []edition.Part, err error) {
			for at := range *of(c) {
				each := &(*of(c))[at]
				content, err := json.Marshal(each)
				if err != nil {
					return nil, err
				}
				parts = append(parts, edition.Part{Path: path + "/" + *key(each), Place: edition.PlaceOf(at), Content: string(content)})
			}
			return parts, nil
		},
		put: func(c *Charter, part edition.Part) error {
			var fresh T
			if err := json.Unmarshal([]byte(part.Content), &fresh); err != nil {
				return err
			}
			*key(&fresh) = part.Key()
			all := slices.Clone(*of(c))
			if at := slices.IndexFunc(all, func(each T) bool { return *key(&each) == part.Key() }); at >= 0 {
				all[at] = fresh
			} else {
				all = append(all, fresh)
			}
			*of(c) = all
			return nil
		},
		trim: func(c *Charter, keys []string) {
			all := make([]T, 0, len(keys))
			for _, wanted := range keys {
				for _, each := range *of(c) {
					if *key(&each) == wanted {
						all = append(all, each)
					}
				}
			}
			*of(c) = all
		},
	}
}

// Papers are how charters are taken apart. What two people changed of one promise
// is never put together: the value of one and the unit of another would be a
// promise that nobody wrote.
var Papers = edition.Papers{Kind: edition.Charter, Whole: []string{"promises"}, Split: func(content string) ([]edition.Part, error) {
	c, err := Read(content)
	if err != nil {
		return nil, err
	}
	return c.Parts()
}}

// Parts takes a charter apart.
func (c *Charter) Parts() (parts []edition.Part, err error) {
	for _, each := range kinds {
		taken, err := each.take(c)
		if err != nil {
			return nil, fmt.Errorf("charter: %s: %w", each.path, err)
		}
		parts = append(parts, taken...)
	}
	return parts, nil
}

// Written puts a charter together as it is being written: the one that it began
// from, nil for none, with the parts that have changed.
func Written(from *Charter, w edition.Writing) (*Charter, error) {
	c := &Charter{Format: Format}
	if from != nil {
		whole := *from
		c = &whole
	}
	turned := map[string]bool{}
	for _, path := range w.Changed() {
		part := w.Part(path)
		each, known := kinOf(part.Kin())
		if !known {
			return nil, fmt.Errorf("charter: no part is called %q", path)
		}
		turned[each.path] = true
		if part.Content == "" && each.list {
			continue // it is trimmed below
		}
		if err := each.put(c, part); err != nil {
			return nil, fmt.Errorf("charter: %s: %w", path, err)
		}
	}
	if len(turned) > 0 {
		keys := map[string][]string{}
		for _, part := range w.Parts() {
			keys[part.Kin()] = append(keys[part.Kin()], part.Key())
		}
		for path := range turned {
			each, _ := kinOf(path)
			each.trim(c, keys[path])
		}
	}
	return c, nil
}

func kinOf(path string) (kin, bool) {
	at := slices.IndexFunc(kinds, func(each kin) bool { return each.path == path })
	if at < 0 {
		return kin{}, false
	}
	return kinds[at], true
}
