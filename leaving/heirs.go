package leaving

import (
	"slices"

	"vaada/duty"
	"vaada/internal/ids"
	"vaada/people"
)

// heirs says who of those who are here could have what somebody owns of a kind.
// Cases and visits are the rooms' own to say; anything else goes to those whose
// work it is, and to anybody where it is nobody's.
func (e Estate) heirs(kind Kind, here []people.Staff) []people.Staff {
	return orAnybody(here, func(s people.Staff) bool {
		switch kind {
		case Documents:
			return s.CanAt(people.Publish, 0, 0)
		case Keys:
			return !slices.ContainsFunc(e.Keys, func(o people.Owned) bool { return !s.CanAt(keeps(o), e.Person.Office, 0) })
		default:
			return !slices.ContainsFunc(e.Duties, func(d duty.Duty) bool { return !does(s, d) })
		}
	})
}

// keeps is the right of those who look after what connects another system.
func keeps(o people.Owned) people.Right {
	if o.Kind == "webhook" {
		return people.KeepWebhooks
	}
	return people.KeepKeys
}

// does says whether what is owed is somebody's work: of the role that owes it,
// or, for what was promised to a customer, of those who lead the case.
func does(s people.Staff, d duty.Duty) bool {
	held := func(h people.Holding) bool { return h.Role == d.Role && h.Covers(d.Office, d.Team) }
	return slices.ContainsFunc(s.Holdings, held) || d.Case != 0 && d.Kind != duty.Step && s.LeadsIn(d.Office, d.Team)
}

// ofAll says who could have everything; where nobody could, who could have some
// of it; and of somebody who owns nothing, who works as they do.
func (e Estate) ofAll(here []people.Staff) []people.Staff {
	var owned []Kind
	for _, kind := range Kinds {
		if e.Counts[kind] > 0 {
			owned = append(owned, kind)
		}
	}
	if len(owned) == 0 {
		return orAnybody(here, func(s people.Staff) bool {
			return slices.ContainsFunc(e.Person.Holdings, func(h people.Holding) bool { return s.IsAt(h.Role, e.Person.Office) })
		})
	}
	gets := func(s people.Staff) func(Kind) bool {
		return func(kind Kind) bool { return holds(e.Heirs[kind], s.ID) }
	}
	able := fitting(here, func(s people.Staff) bool {
		return !slices.ContainsFunc(owned, func(kind Kind) bool { return !gets(s)(kind) })
	})
	if len(able) == 0 {
		able = orAnybody(here, func(s people.Staff) bool { return slices.ContainsFunc(owned, gets(s)) })
	}
	return able
}

func orAnybody(here []people.Staff, fits func(people.Staff) bool) []people.Staff {
	if able := fitting(here, fits); len(able) > 0 {
		return able
	}
	return here
}

func fitting(here []people.Staff, fits func(people.Staff) bool) (able []people.Staff) {
	for _, each := range here {
		if fits(each) {
			able = append(able, each)
		}
	}
	return able
}

func holds(some []people.Staff, id ids.ID) bool {
	return slices.ContainsFunc(some, func(s people.Staff) bool { return s.ID == id })
}
