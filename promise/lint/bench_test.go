package lint_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/lint"
)

// thousand are a thousand promises: those of the cast, again and again.
func thousand(tb testing.TB) (all []promise.Promise) {
	for of := cast(tb); len(all) < 1000; {
		all = append(all, of[len(all)%len(of)])
	}
	return all
}

// printAndLint prints promises in four languages with all that belongs to each, its
// terms and what follows a miss, and holds them against the rules.
func printAndLint(all []promise.Promise) {
	for _, p := range all {
		for _, l := range language.All {
			promise.Plain(promise.Sentence(p, l), l)
			for _, each := range promise.Miss(p, l) {
				promise.Plain(each, l)
			}
			for _, each := range promise.Terms(p, l) {
				promise.Plain(each, l)
			}
		}
		lint.Promise(p, nil)
	}
}

// A thousand promises take less than 50 ms.
func BenchmarkPrintAndLintThousand(b *testing.B) {
	all := thousand(b)
	b.ReportAllocs()
	for b.Loop() {
		printAndLint(all)
	}
}

// The figure was reached by making little on the way. The race detector empties the
// pools now and then, so there is room for that.
func TestPrintingAndLintingMakesLittle(t *testing.T) {
	all := thousand(t)
	if made := testing.AllocsPerRun(3, func() { printAndLint(all) }); made > 130*float64(len(all)) {
		t.Errorf("a promise makes %.0f things", made/float64(len(all)))
	}
}

func BenchmarkLintThousand(b *testing.B) {
	all := thousand(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range all {
			lint.Promise(p, nil)
		}
	}
}

// Each promise is held against all others: a charter has dozens, not thousands.
func BenchmarkLintCharterOf100(b *testing.B) {
	all := thousand(b)[:100]
	b.ReportAllocs()
	for b.Loop() {
		lint.Charter(all, lint.House{})
	}
}
