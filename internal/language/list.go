package language

import "strings"

// List writes A, B and C. No comma stands before the last word.
func (r Reader) List(items []string) string {
	return r.joined(items, [4]string{" and ", " اور ", " और ", " ve "})
}

// Choice writes A, B or C.
func (r Reader) Choice(items []string) string {
	return r.joined(items, [4]string{" or ", " یا ", " या ", " veya "})
}

func (r Reader) joined(items []string, last [4]string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	comma := ", "
	if r.Language == Urdu {
		comma = "، "
	}
	end := len(items) - 1
	return strings.Join(items[:end], comma) + last[r.Language.place()] + items[end]
}
