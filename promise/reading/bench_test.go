package reading_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// sentences are what the cast is printed as, again and again.
func sentences(tb testing.TB, n int) (all []string, in []language.Language) {
	for of := cast(tb); len(all) < n; {
		p := of[len(all)/4%len(of)]
		l := language.All[len(all)%4]
		all, in = append(all, promise.Plain(promise.Sentence(p, l), l)), append(in, p.SpokenIn(l))
	}
	return all, in
}

// Two thousand sentences in four languages: less than a second, and less than
// 4 KB for each.
func BenchmarkReadTwoThousand(b *testing.B) {
	all, in := sentences(b, 2000)
	var reader reading.Reader
	b.ReportAllocs()
	for b.Loop() {
		for at, each := range all {
			reader.Sentence(each, in[at])
		}
	}
}

// The same when the language has to be found out.
func BenchmarkReadTwoThousandUntold(b *testing.B) {
	all, _ := sentences(b, 2000)
	var reader reading.Reader
	b.ReportAllocs()
	for b.Loop() {
		for _, each := range all {
			reader.Sentence(each, "")
		}
	}
}
