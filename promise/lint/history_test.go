package lint_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/lint"
)

// past is a history in working days: of how many due, how many were done
// within each limit.
func past(due int, met map[int64]int) (all lint.History) {
	for n, done := range met {
		all = append(all, lint.Point{Limit: hours.Limit{Value: n, Unit: hours.InDays, Counting: hours.Working}, Due: due, Met: done})
	}
	return all
}

func TestATargetAboveWhatHistoryShowsIsLowered(t *testing.T) {
	t.Parallel()
	found := lint.Promise(answered(), past(400, map[int64]int{1: 200, 2: 312, 4: 390}))
	if got := kinds(found); len(got) != 1 || got[0] != "above history" {
		t.Fatal(got)
	}
	if said := found[0].Say.Plain(language.Reader{Language: language.Turkish}); said != "Son on iki ayın oranı %78, verilen söz %90. Tutulabilecek kadar söz verin ya da süreyi uzatın." {
		t.Errorf("%q", said)
	}
	if repaired := found[0].Repaired(); len(repaired) != 1 || repaired[0].Share.Percent != 7500 {
		t.Errorf("%+v", repaired)
	}
}

// Few misses more than promised are chance, not a target out of reach.
func TestATargetThatChanceMayMissIsLeft(t *testing.T) {
	t.Parallel()
	if got := kinds(lint.Promise(answered(), past(60, map[int64]int{1: 30, 2: 52}))); len(got) != 0 {
		t.Error(got)
	}
}

func TestATargetThatCannotBeMissedIsShortened(t *testing.T) {
	t.Parallel()
	p := answered()
	p.Limit.Value = 10
	found := lint.Promise(p, past(400, map[int64]int{1: 100, 2: 392, 10: 400}))
	if got := kinds(found); len(got) != 1 || got[0] != "cannot be missed" {
		t.Fatal(got)
	}
	if repaired := found[0].Repaired(); len(repaired) != 1 || repaired[0].Limit.Value != 2 || p.Limit.Value != 10 {
		t.Errorf("%+v", repaired)
	}
}

// A limit that is a little longer than what was needed leaves room for a bad
// month.
func TestATargetWithSomeRoomIsLeft(t *testing.T) {
	t.Parallel()
	p := answered()
	p.Limit.Value = 3
	if got := kinds(lint.Promise(p, past(400, map[int64]int{2: 396, 3: 399}))); len(got) != 0 {
		t.Error(got)
	}
}

// Points by the clock say nothing of working days, and too few nothing at all.
func TestAHistoryOfTooFewSaysSo(t *testing.T) {
	t.Parallel()
	for _, history := range []lint.History{
		{},
		past(promise.Enough-1, map[int64]int{2: 1}),
		{{Limit: hours.Limit{Value: 2, Unit: hours.InDays, Counting: hours.Clock}, Due: 900, Met: 1}},
	} {
		if got := kinds(lint.Promise(answered(), history)); len(got) != 1 || got[0] != "no history" {
			t.Errorf("%v: %v", history, got)
		}
	}
}

func TestAlwaysIsFineWithAReasonAndACondition(t *testing.T) {
	t.Parallel()
	p := answered()
	p.Class, p.Share = promise.MaxTime, nil
	p.Exclusions = []promise.Exclusion{promise.ForceMajeure}
	if got := kinds(lint.Promise(p, nil)); len(got) != 1 || got[0] != "always" {
		t.Errorf("without a reason: %v", got)
	}
	p.Reason = language.NewText(language.English, "The law asks for it")
	if got := kinds(lint.Promise(p, nil)); len(got) != 0 {
		t.Errorf("with a reason: %v", got)
	}
}
