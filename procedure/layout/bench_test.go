package layout_test

import (
	"slices"
	"testing"
	"time"

	"vaada/procedure/layout"
)

// BenchmarkCorpus lays all charts out, and tells the middle and the longest time
// of those up to forty boxes, in microseconds.
func BenchmarkCorpus(b *testing.B) {
	charts := corpus(b)
	var took []time.Duration
	for b.Loop() {
		for _, boxes := range charts {
			if len(boxes) > 40 {
				continue
			}
			began := time.Now()
			layout.Of(boxes)
			took = append(took, time.Since(began))
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
	b.ReportMetric(float64(took[len(took)-1].Microseconds()), "max-µs")
}

func BenchmarkEach(b *testing.B) {
	for name, boxes := range corpus(b) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				layout.Of(boxes)
			}
		})
	}
}
