package reading

import (
	"math"

	"vaada/promise"
)

// class finds what is measured. The order is from the narrowest form to the
// widest.
func (a *assembly) class() promise.Class {
	s := a.scan
	switch {
	case a.asksOfYou():
		return promise.Reciprocal
	case len(a.limits) == 0 && a.sum() != nil, a.isRemedy():
		return promise.Remedy
	case a.rolled(ahead) != nil && (s.has("class", "entitled") || s.has("role", "until")):
		return promise.Entitle
	case a.rolled(ahead) != nil && len(a.limits) == 0:
		return promise.Notice
	case a.rolled(slotted) != nil, s.has("class", "half day"), s.has("class", "window") && len(a.limits) > 0:
		return promise.Window
	case s.has("avg", "") && (len(a.limits) > 0 || a.share == nil && s.has("role", "longer")):
		return promise.AverageTime
	case a.rolled(over) != nil && a.share != nil:
		return promise.ShareWithin
	case len(a.limits) > 0:
		return a.timed()
	case a.isCadence():
		return promise.Cadence
	case a.moment() != "":
		return promise.Instant
	case a.share != nil:
		return a.shared()
	}
	return a.unmeasured()
}

// asksOfYou says that the sentence asks something of customers: not in the time
// that you need to answer.
func (a *assembly) asksOfYou() bool {
	s := a.scan
	for n := s.find(0, "class", "asked of you"); n != nil; n = s.find(n.to, "class", "asked of you") {
		if !s.says(n.from-1, "time") && !s.says(n.from-2, "time") {
			return true
		}
	}
	return false
}

// timed is the class of a sentence with a time limit.
func (a *assembly) timed() promise.Class {
	switch {
	case a.scan.has("class", "entitled"):
		return promise.Entitle
	case a.share != nil && a.share.value < 100:
		return promise.ShareWithin
	}
	return promise.MaxTime
}

// shared is the class of a sentence with a share and no time.
func (a *assembly) shared() promise.Class {
	s := a.scan
	switch {
	case a.band() != nil:
		return promise.Rate
	case s.has("share", "asked"), s.has("class", "survey"):
		return promise.Survey
	case s.has("class", "avail"), s.has("share", "uptime"):
		return promise.Available
	case s.has("class", "agreed"), s.has("class", "told"):
		return promise.Negotiated
	}
	return promise.Rate
}

// unmeasured is the class of a sentence without any measure of time or share.
func (a *assembly) unmeasured() promise.Class {
	s := a.scan
	switch {
	case a.band() != nil, s.has("class", "below mean"):
		return promise.Rate
	case a.per() != nil:
		return promise.Rate
	case a.count() != nil:
		return promise.Count
	case s.has("class", "agreed"), s.has("class", "told"):
		return promise.Negotiated
	case a.rolled(lasting) != nil && s.has("class", "avail"), s.has("class", "avail") && !a.hasDeed():
		return promise.Available
	}
	for _, each := range []struct {
		kind  string
		class promise.Class
	}{
		{"survey", promise.Survey},
		{"rate", promise.Rate},
		{"progress", promise.Progress},
		{"behave", promise.Behaviour},
		{"cadence", promise.Cadence},
		{"avail", promise.Available},
		{"entitled", promise.Entitle},
	} {
		if s.has("class", each.kind) {
			return each.class
		}
	}
	if s.has("hedge", "") {
		return promise.Vague
	}
	return ""
}

// rolled gives the first measure with a role.
func (a *assembly) rolled(r role) *measure {
	for at := range a.scan.measures {
		if a.scan.measures[at].role == r {
			return &a.scan.measures[at]
		}
	}
	return nil
}

func (a *assembly) sum() *quantity {
	for at := range a.scan.quantities {
		if a.scan.quantities[at].currency != "" {
			return &a.scan.quantities[at]
		}
	}
	return nil
}

// isRemedy says that the sentence begins with what happens on a miss.
func (a *assembly) isRemedy() bool {
	n := a.scan.find(0, "class", "remedy")
	if n != nil && n.from == 0 && n.to-n.from > 1 && !a.isCredit() {
		return true
	}
	first := a.scan.spanAt(0) // if your supply is not back in 12 hours, you can claim £90
	return a.sum() != nil && first != nil && first.has("condition", "") && (n != nil || a.scan.has("class", "entitled"))
}

// isCredit says that a sum is credited in time, and not on a miss: we will
// credit your account within 5 days.
func (a *assembly) isCredit() bool {
	return len(a.limits) > 0 && a.sum() == nil && a.share == nil && a.scan.says(0, "we")
}

func (a *assembly) isCadence() bool {
	s := a.scan
	if a.rolled(repeating) != nil || a.times() != nil && (s.has("class", "cadence") || s.has("role", "per") || s.has("unit", "")) {
		return true
	}
	if len(s.yearDays()) > 0 && a.hasDeed() && !s.hasYear() {
		return true
	}
	return s.has("class", "cadence") && a.share == nil && !s.has("class", "survey")
}

// times gives the number before "times" or "bar", or of once and twice.
func (a *assembly) times() *quantity {
	for at := range a.scan.quantities {
		q := &a.scan.quantities[at]
		if n := a.scan.spanAt(q.to); !q.percent && n != nil && n.has("times", "") {
			return q
		}
	}
	return nil
}

func (a *assembly) moment() promise.Moment {
	if n := a.scan.find(0, "moment", ""); n != nil {
		return promise.Moment(n.of("moment"))
	}
	return ""
}

// band is how far from what is set, either way, or how far below a mean: of two
// percentages not the one that is a share of cases.
func (a *assembly) band() (found *quantity) {
	worded := a.scan.has("class", "band") || a.scan.has("class", "below mean")
	for at := range a.scan.quantities {
		q := &a.scan.quantities[at]
		switch {
		case q.percent && (q.band || a.scan.says(q.from-1, "within")):
			return q
		case q.percent && worded && (found == nil || found.sided() && !q.sided()):
			found = q
		}
	}
	return found
}

// sided says that at least so much is meant, or more than it.
func (q quantity) sided() bool { return q.least || q.strict && !q.most }

// per gives the number of so many among so many.
func (a *assembly) per() *quantity {
	s := a.scan
	for at := 1; at < len(s.quantities); at++ {
		q, all := &s.quantities[at-1], s.quantities[at]
		if !q.percent && !all.percent && q.currency == "" && all.value >= 100 && all.value > q.value && all.from-q.to <= 3 && !s.slashed(q.to) {
			return q
		}
	}
	for at := 1; at < len(s.quantities); at++ { // of every 1,000 at most 3
		all, q := s.quantities[at-1], &s.quantities[at]
		if !q.percent && !all.percent && (q.least || q.most) && all.value >= 100 && all.value > q.value {
			return q
		}
	}
	return nil
}

// slashed says that a stroke stands at a token: 250/500 is no one of so many.
func (s *scan) slashed(at int) bool { return at < len(s.tokens) && s.tokens[at].mark == '/' }

// count gives a number with a side and no unit: at most 3 people.
func (a *assembly) count() *quantity {
	for at := range a.scan.quantities {
		q := &a.scan.quantities[at]
		if !q.percent && q.currency == "" && (q.least || q.most) && q.value == math.Trunc(q.value) {
			return q
		}
	}
	return nil
}

func (a *assembly) hasDeed() bool { return a.scan.has("stop", "") }
