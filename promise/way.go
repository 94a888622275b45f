package promise

import (
	"cmp"
	"reflect"
	"slices"

	"vaada/internal/language"
)

// Way says how a promise went on from one edition to the next, for those to whom
// it is made.
type Way string

// The ways. Empty is none: customers may expect what they could before.
const (
	Lowered Way = "lowered" // less may be expected
	Raised  Way = "raised"  // more may
	Altered Way = "altered" // something else, or more of one thing and less of another
	Made    Way = "made"    // it is new
	Dropped Way = "dropped" // it is promised no more
	// Suspended was promised, and is not until somebody promises it again; Resumed is
	// promised again as it was.
	Suspended Way = "suspended"
	Resumed   Way = "resumed"
)

// Ways lists them.
var Ways = []Way{Lowered, Raised, Altered, Made, Dropped, Suspended, Resumed}

// unfelt are the fields that change nothing of what customers may expect.
var unfelt = []Field{
	"title", "words.source", "words.stale", "reason", "owner", "indicator", "internal", "internal_limit", "audience", "source", "law",
	"since", // from when it holds is said beside it
}

// WayOf says how a promise went on: which way its limit, its share, its number,
// its money and what it leaves out went. A translation changes nothing, and a slip
// that is mended neither; another phrase does, as Rephrased has it.
func WayOf(was, is Promise) Way {
	if reflect.DeepEqual(was, is) {
		return ""
	}
	felt := slices.DeleteFunc(Changed(was, is), func(f Field) bool {
		return slices.Contains(unfelt, f) || len(f.path()) == 4
	})
	felt = append(felt, Rephrased(was, is)...)
	if len(felt) == 0 {
		return ""
	}
	less, more := false, false
	for _, field := range felt {
		turn, known := 0, false
		if measure, has := turns[field]; has {
			turn, known = measure(was, is)
		} else if path := field.path(); len(path) == 4 {
			turn, known = phraseTurn(path[3], was.Words.In[language.Language(path[2])], is.Words.In[language.Language(path[2])])
		}
		less, more = less || turn < 0 || !known, more || turn > 0 || !known
	}
	switch {
	case less && !more:
		return Lowered
	case more && !less:
		return Raised
	}
	return Altered
}

// turns are the fields of which one can say whether customers got less of it (a
// negative number) or more; false where the two are of different kinds.
var turns = map[Field]func(was, is Promise) (turn int, known bool){
	"limit": func(was, is Promise) (int, bool) { return limitTurn(was.Limit, is.Limit, was.Class) },
	"share": func(was, is Promise) (int, bool) {
		return cmp.Compare(is.Goal(), was.Goal()), sameShare(was.Share, is.Share)
	},
	"level":          func(was, is Promise) (int, bool) { return levelTurn(was.Level, is.Level) },
	"conditions":     func(was, is Promise) (int, bool) { return fewer(was.Conditions, is.Conditions) },
	"exclusions":     func(was, is Promise) (int, bool) { return fewer(was.Exclusions, is.Exclusions) },
	"pauses":         func(was, is Promise) (int, bool) { return fewer(was.Pauses, is.Pauses) },
	"on_miss.remedy": func(was, is Promise) (int, bool) { return remedyTurn(was.OnMiss.Remedy, is.OnMiss.Remedy) },
	"on_miss.explain": func(was, is Promise) (int, bool) {
		return limitTurn(was.OnMiss.Explain, is.OnMiss.Explain, MaxTime)
	},
	"until": func(was, is Promise) (int, bool) {
		if was.Until == 0 || is.Until == 0 {
			return present(was.Until == 0, is.Until == 0), true
		}
		return cmp.Compare(is.Until, was.Until), true
	},
	"on_miss.appeal": func(was, is Promise) (int, bool) {
		return cmp.Compare(len(is.OnMiss.Appeals()), len(was.OnMiss.Appeals())), len(is.OnMiss.Appeals()) != len(was.OnMiss.Appeals())
	},
}

// phraseTurn compares a phrase that came or went: a condition leaves something out,
// a remedy is one more thing that we do. Other words are neither less nor more.
func phraseTurn(name string, was, is Phrases) (int, bool) {
	switch name {
	case "condition":
		return present(was.Condition == "", is.Condition == ""), was.Condition == "" || is.Condition == ""
	case "remedy":
		return present(was.Remedy != "", is.Remedy != ""), was.Remedy == "" || is.Remedy == ""
	}
	return 0, false
}

// limitTurn compares two limits. A longer one is less, unless it is counted back
// from its event: a notice that comes earlier is more.
func limitTurn(was, is *Limit, class Class) (int, bool) {
	switch {
	case was == nil || is == nil:
		return present(was != nil, is != nil), true
	case was.Unit != is.Unit || was.Counting != is.Counting || was.Boundary != is.Boundary || was.Begins != is.Begins || was.Before != is.Before || was.Strictness != is.Strictness:
		return 0, false
	}
	turn := cmp.Compare(was.Value, is.Value)
	if class == Notice || is.Before {
		turn = -turn
	}
	return turn, turn != 0
}

func sameShare(was, is *Share) bool {
	return was == nil || is == nil || was.Op == is.Op && slices.Equal(was.Tiers, is.Tiers)
}

func levelTurn(was, is *Level) (int, bool) {
	switch {
	case was == nil || is == nil:
		return present(was != nil, is != nil), true
	case was.Kind != is.Kind || was.Op != is.Op || was.Per != is.Per:
		return 0, false
	case is.Op == AtLeast:
		return cmp.Compare(is.Value, was.Value), is.Percent == was.Percent
	}
	return cmp.Compare(was.Value, is.Value), is.Percent == was.Percent
}

func remedyTurn(was, is *Making) (int, bool) {
	switch {
	case was == nil || is == nil:
		return present(was != nil, is != nil), true
	case was.Amount != nil && is.Amount != nil && was.Amount.Currency == is.Amount.Currency && was.Amount.Minor != is.Amount.Minor:
		return cmp.Compare(is.Amount.Minor, was.Amount.Minor), true
	case was.Percent != is.Percent:
		return cmp.Compare(is.Percent, was.Percent), true
	}
	return 0, false
}

// fewer compares what a promise leaves out: all that was and more is less.
func fewer[T any](was, is []T) (int, bool) {
	all := func(of, in []T) bool {
		return !slices.ContainsFunc(of, func(each T) bool {
			return !slices.ContainsFunc(in, func(other T) bool { return reflect.DeepEqual(each, other) })
		})
	}
	if all(was, is) || all(is, was) {
		return cmp.Compare(len(was), len(is)), true
	}
	return 0, false
}

func present(was, is bool) int {
	switch {
	case was && !is:
		return -1
	case is && !was:
		return 1
	}
	return 0
}

// LimitFor prints how much time the promise gives, alone, as a table has it: 15
// working days. It prints nothing where the promise counts no time, or where the
// time says less than its sentence: a range by place, steps with a time each, a
// time counted back.
func LimitFor(p Promise, r language.Reader) []Part {
	if p.Limit == nil {
		return nil
	}
	_, byMinute := p.Limit.Boundary.Minute()
	if byMinute || p.Limit.Before || p.Limit.Begins != AtOnce || len(p.Keyed) > 0 || len(p.Stages) > 0 || p.Class == Notice {
		return nil
	}
	q := newPrinter(p, hand{Reader: r, alone: true}, p.Limit)
	defer q.done()
	if p.Limit.sameDay() {
		q.moment(SameDay)
	} else {
		q.limitText()
	}
	if p.Share != nil && !p.Share.always() {
		q.add(Said, " (")
		q.add(Fraction, q.hand.percent(p.Goal()))
		q.add(Said, ")")
	}
	return q.parts()
}
