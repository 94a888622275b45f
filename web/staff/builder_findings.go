package staff

import (
	"cmp"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/lint"
	"vaada/web"
)

// remark is something to look at, beside the slot that it is about.
type remark struct {
	Field    string // as Check names it
	Slot     string // the id of the slot; "" where the page has none
	Say      language.Message
	Severity lint.Severity
	Repair   string // what its button sends; "" where no repair is obvious
}

// findings are what the margin shows: what is wrong with what was typed, and
// what the rules of a good standard find, the worst first.
func (b builder) findings() (all []remark) {
	mistaken := b.Form.Wrong() // then what is typed there is told once
	if mistaken {
		for _, each := range b.Form.Faults() {
			all = append(all, remark{Field: each.Field, Say: each.Say, Severity: lint.Error})
		}
	}
	for _, each := range b.Past.linted(b.Shown) {
		same := func(r remark) bool { return r.Field == each.Field && (mistaken || r.Say.Key() == each.Say.Key()) }
		if slices.ContainsFunc(all, same) {
			continue
		}
		found := remark{Field: each.Field, Say: each.Say, Severity: each.Severity}
		if len(each.Repaired()) == 1 {
			found.Repair = repairKey(each)
		}
		all = append(all, found)
	}
	slices.SortStableFunc(all, func(a, b remark) int { return cmp.Compare(weight[a.Severity], weight[b.Severity]) })
	names := b.slots()
	for at := range all {
		all[at].Slot = nearest(all[at].Field, names)
	}
	return all
}

var weight = map[lint.Severity]int{lint.Error: 0, lint.Warning: 1, lint.Hint: 2}

// repairKey names a finding in the form.
func repairKey(f lint.Finding) string { return f.Kind + " at " + f.Field }

// repaired is the promise as the finding of that name repairs it.
func (l past) repaired(p promise.Promise, key string) promise.Promise {
	for _, each := range l.linted(p) {
		if repairKey(each) != key {
			continue
		}
		if made := each.Repaired(); len(made) == 1 {
			return made[0]
		}
	}
	return p
}

// slots are the names of all slots of the page, in their order.
func (b builder) slots() (names []string) {
	lines := []line{{b.classMenu()}, b.sentence()}
	for _, group := range b.groups() {
		for _, each := range group.Terms {
			lines = append(append(lines, each.Line), each.Rows...)
		}
	}
	for _, each := range lines {
		for _, c := range each {
			all := []control{c}
			if c.Tail != nil {
				all = append(all, c.Tail.Inside...)
			}
			for _, inside := range all {
				if inside.Name != "" && inside.Kind != ofHidden {
					names = append(names, inside.Name)
				}
			}
		}
	}
	return names
}

// nearest is the slot of a field: its own, else the first within it, else the
// first within what holds it.
func nearest(field string, names []string) string {
	for field != "" {
		for _, end := range []string{".value", ".percent"} {
			if slices.Contains(names, field+end) {
				return field + end
			}
		}
		for _, name := range names {
			if name == field || strings.HasPrefix(name, field+".") {
				return name
			}
		}
		at := strings.LastIndexByte(field, '.')
		if at < 0 || strings.HasPrefix(field, "words.") {
			break
		}
		field = field[:at]
	}
	return ""
}

// tongue is the language of the words that a finding is about, where that is
// another one than the sentence's.
func (b builder) tongue(f remark) (language.Language, bool) {
	parts := strings.Split(f.Field, ".")
	if len(parts) < 2 || parts[0] != "words" {
		return "", false
	}
	l := language.Language(parts[1])
	return l, l.Known() && l != b.In
}

// leads is where a finding is put right.
func (b builder) leads(f remark) string {
	if l, other := b.tongue(f); other {
		return b.addressIn(l) + "#" + f.Field
	}
	return "#" + f.Slot
}

// findingOf gives the number of the first finding about a slot that is more than
// a hint; false for none.
func (b builder) findingOf(name string) (at int, found bool) {
	at = slices.IndexFunc(b.Found, func(f remark) bool { return f.Slot == name && f.Severity != lint.Hint })
	return at, at >= 0
}

// staleIn says that the words of a language are older than the source's.
func (b builder) staleIn(l language.Language) bool {
	return slices.Contains(b.Draft.Promise.Words.Stale, l)
}

// lacks says that a language has no words.
func (b builder) lacks(l language.Language) bool { return b.Draft.Promise.SpokenIn(l) != l }

// others are the languages beside the one of the sentence.
func (b builder) others() (all []language.Language) {
	for _, l := range language.All {
		if l != b.In {
			all = append(all, l)
		}
	}
	return all
}

// look is the class of a finding in the style sheet.
func (f remark) look() web.Outcome {
	switch f.Severity {
	case lint.Error:
		return web.Broken
	case lint.Warning:
		return web.AtRisk
	}
	return web.NothingDue
}
