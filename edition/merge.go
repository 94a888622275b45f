package edition

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
)

// Differing lists where two contents differ, as paths of their leaves joined by
// dots: en, fee.amount. A list is one leaf. A content that is not there has no
// leaves.
func Differing(a, b string) []string {
	if a == b {
		return nil
	}
	return differing(leaves(a), leaves(b))
}

func differing(was, is map[string]any) (paths []string) {
	for path, value := range is {
		if !reflect.DeepEqual(was[path], value) {
			paths = append(paths, path)
		}
	}
	for path := range was {
		if _, still := is[path]; !still {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// Merge puts what two people changed of one content together, where none of it
// is the same: false where it is, with what they both changed. Lists of
// languages that are behind are sets, and both count.
func Merge(from, mine, theirs string) (merged string, both []string) {
	into, both := merging(from, mine, theirs)
	if len(both) > 0 {
		return "", both
	}
	return contentOf(into), nil
}

// Over puts what two people changed of one content together: what both did is as
// mine has it.
func Over(from, mine, theirs string) string {
	into, both := merging(from, mine, theirs)
	wanted := leaves(mine)
	for _, path := range both {
		value, there := wanted[path]
		put(into, path, value, there)
	}
	return contentOf(into)
}

// merging is theirs with what of mine they did not change, and what both did.
func merging(from, mine, theirs string) (into map[string]any, both []string) {
	was, wanted := leaves(from), leaves(mine)
	into = tree(theirs)
	others := Differing(from, theirs)
	for _, path := range Differing(from, mine) {
		value, there := wanted[path]
		switch {
		case !slices.Contains(others, path):
			put(into, path, value, there)
		case reflect.DeepEqual(leaves(theirs)[path], value): // they agree
		case lastOf(path) == "stale":
			set := union(was[path], value, leaves(theirs)[path])
			put(into, path, set, len(set) > 0)
		default:
			both = append(both, path)
		}
	}
	return into, both
}

func contentOf(into map[string]any) string {
	var whole any = into
	if plain, is := into[""]; is {
		whole = plain
	}
	content, _ := json.Marshal(whole) // what was read a moment ago
	return string(content)
}

// tree is a content as JSON reads it, numbers as they are written. A content
// that is no object stands under the empty name.
func tree(content string) map[string]any {
	if content == "" {
		return map[string]any{}
	}
	decoder := json.NewDecoder(bytes.NewReader([]byte(content)))
	decoder.UseNumber()
	var whole any
	if decoder.Decode(&whole) != nil {
		return map[string]any{"": content}
	}
	if object, is := whole.(map[string]any); is {
		return object
	}
	return map[string]any{"": whole}
}

// leaves are the values of a content by their paths.
func leaves(content string) map[string]any {
	all := map[string]any{}
	gather(all, "", tree(content))
	return all
}

func gather(all map[string]any, path string, object map[string]any) {
	for name, value := range object {
		under := escape.Replace(name)
		if path != "" {
			under = path + "." + under
		}
		if inner, is := value.(map[string]any); is {
			gather(all, under, inner)
			continue
		}
		all[under] = value
	}
}

// escape keeps the dots of names apart from those between them.
var escape, unescape = strings.NewReplacer("~", "~0", ".", "~1"), strings.NewReplacer("~1", ".", "~0", "~")

func put(into map[string]any, path string, value any, there bool) {
	name, rest, deeper := strings.Cut(path, ".")
	name = unescape.Replace(name)
	if !deeper {
		if there {
			into[name] = value
		} else {
			delete(into, name)
		}
		return
	}
	inner, is := into[name].(map[string]any)
	if !is {
		inner = map[string]any{}
		into[name] = inner
	}
	put(inner, rest, value, there)
	if len(inner) == 0 {
		delete(into, name)
	}
}

func lastOf(path string) string { return path[strings.LastIndex(path, ".")+1:] }

// union is a set that two people changed: what either added, without what
// either took away and the other did not add.
func union(was, mine, theirs any) (set []any) {
	before, _ := was.([]any)
	a, _ := mine.([]any)
	b, _ := theirs.([]any)
	for _, each := range append(slices.Clone(a), b...) {
		inBoth := slices.Contains(a, each) && slices.Contains(b, each)
		if (inBoth || !slices.Contains(before, each)) && !slices.Contains(set, each) {
			set = append(set, each)
		}
	}
	return set
}
