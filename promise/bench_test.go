package promise_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/promise"
)

func BenchmarkBegin(b *testing.B) {
	calendar := karachi(b)
	for b.Loop() {
		promise.Begin(moneyBack, calendar, 1793592000000000)
	}
}

func BenchmarkSentence(b *testing.B) {
	for b.Loop() {
		promise.Sentence(messageAnswered, language.Urdu)
	}
}
