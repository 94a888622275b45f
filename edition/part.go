package edition

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Part is what of a document is written, saved, remarked on and taken back by
// itself: its purpose, one service, one promise, one clause.
type Part struct {
	Path    string // where it is: purpose, or services/repair for one of several
	Place   string // where it stands among its kind, in the order of bytes; see Between
	Content string // JSON
	said    *said  // nil where nobody keeps it
}

// said are the texts of a part of a document that was read, which are asked for
// again and again: they are found once.
type said struct {
	of    string // the content
	once  sync.Once
	texts []Worded
}

// Kin is what the part is one of: services for services/repair, purpose for
// purpose.
func (p Part) Kin() string {
	kin, _, _ := strings.Cut(p.Path, "/")
	return kin
}

// Key is its own name among its kind, "" where there is only one.
func (p Part) Key() string {
	_, key, _ := strings.Cut(p.Path, "/")
	return key
}

// inOrder sorts parts by where they stand.
func inOrder(parts []Part) {
	slices.SortStableFunc(parts, func(a, b Part) int {
		return cmp.Or(strings.Compare(a.Place, b.Place), strings.Compare(a.Path, b.Path))
	})
}

// digits are those of places, in the order of bytes.
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// PlaceOf is where the nth part of a kind stands in a stored edition.
func PlaceOf(n int) string {
	return strings.Repeat("0", max(0, 6-len(strconv.Itoa(n)))) + strconv.Itoa(n) + "1"
}

// Between gives a place after one and before another; "" is before the first
// and after the last. There is always one: places grow longer where it is
// narrow. The method is that of fractions written to the base of 62.
func Between(after, before string) string {
	var place strings.Builder
	for at := 0; ; at++ {
		low, high := 0, len(digits)
		if at < len(after) {
			low = strings.IndexByte(digits, after[at])
		}
		if before != "" && at < len(before) {
			high = strings.IndexByte(digits, before[at])
		}
		if high-low > 1 {
			place.WriteByte(digits[(low+high)/2])
			return place.String()
		}
		place.WriteByte(digits[low])
		if high > low {
			before = "" // what follows is below it already
		}
	}
}
