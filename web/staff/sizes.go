package staff

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"vaada/casework"
	"vaada/internal/language"
)

// sizeOf writes the size of a file as people know it.
func sizeOf(bytes int64, r language.Reader) string {
	switch {
	case bytes < 1<<10:
		return r.Number(bytes) + " B"
	case bytes < 1<<20:
		return r.Number((bytes+1<<9)>>10) + " KB"
	case bytes < 1<<30:
		return r.Decimal(float64(bytes)/(1<<20), 1) + " MB"
	default:
		return r.Decimal(float64(bytes)/(1<<30), 1) + " GB"
	}
}

// typedText is everything that was typed into the fields of a step, for the
// reader to keep.
func typedText(form url.Values) string {
	var all []string
	for _, name := range slices.Sorted(maps.Keys(form)) {
		if text := strings.TrimSpace(form.Get(name)); text != "" && (strings.HasPrefix(name, fieldPrefix) || name == casework.BodyField) {
			all = append(all, text)
		}
	}
	return strings.Join(all, "\n\n")
}
