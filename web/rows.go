package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// mostRows bounds what a form may hold of one list.
const mostRows = 50

// Rows settles a list of a form, of which people add and take away rows without
// script. A row's fields are named list.number.field, and its number comes under
// list.rows; the button add=list asks for one more at the end, and
// remove=list.number for one less. Afterwards the rows are numbered from zero. The
// answer says which number each of them had, -1 for the new one.
func (f *Form) Rows(list string) (had []int) {
	for _, typed := range f.values[list+".rows"] {
		number, err := strconv.Atoi(typed)
		if err == nil && number >= 0 && !slices.Contains(had, number) && !f.Has("remove", list+"."+typed) && len(had) < mostRows {
			had = append(had, number)
		}
	}
	settled := url.Values{}
	for name, typed := range f.values {
		number, field, isRow := rowOf(name, list)
		at := slices.Index(had, number)
		switch {
		case !isRow:
			settled[name] = typed
		case at >= 0:
			settled[list+"."+strconv.Itoa(at)+"."+field] = typed
		}
	}
	if f.Has("add", list) && len(had) < mostRows {
		had = append(had, -1)
	}
	f.values = settled
	return had
}

// rowOf takes the name of a field of a list's row apart.
func rowOf(name, list string) (number int, field string, is bool) {
	rest, in := strings.CutPrefix(name, list+".")
	digits, field, found := strings.Cut(rest, ".")
	number, err := strconv.Atoi(digits)
	return number, field, in && found && err == nil && number >= 0
}
