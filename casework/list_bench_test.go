package casework_test

import (
	"slices"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/sample/crowd"
)

// BenchmarkList measures what permission adds to a page of a list: the rows and
// counts of an agent's office by their scope, one case in four private, against
// the same rows and counts without asking who sees them.
func BenchmarkList(b *testing.B) {
	d := testkit.SQLite(b)
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(b.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		b.Fatal(err)
	}
	who, desk := staff[sample.Sara], rooms.Casework
	var cases []ids.ID
	for i, owner := range []people.Actor{who, who, staff[sample.Bilal], staff[sample.Bilal]} {
		number, err := desk.Begin(b.Context(), owner, casework.Beginning{Name: "Elif", Touchpoint: "telephone", RequestType: "service", Subject: "It drips"})
		if err != nil {
			b.Fatal(err)
		}
		if i == 0 {
			if err := desk.MakePrivate(b.Context(), who, number, "a matter of health"); err != nil {
				b.Fatal(err)
			}
		}
		c, err := desk.Number(b.Context(), who, number)
		if err != nil {
			b.Fatal(err)
		}
		cases = append(cases, c.ID)
	}
	if err := crowd.Copy(b.Context(), d, cases, 2500, time.Minute); err != nil {
		b.Fatal(err)
	}
	var permitted, raw []time.Duration
	for b.Loop() { // one after the other, so that both meet the same machine
		permitted = append(permitted, took(b, func() error {
			_, err := desk.List(b.Context(), who, casework.Open, casework.Cursor{}, 50)
			return err
		}))
		raw = append(raw, took(b, func() error {
			return d.Look(b.Context(), func(tx *db.Tx) error { return casework.RawList(tx, who, 50) })
		}))
	}
	slices.Sort(permitted)
	slices.Sort(raw)
	half := len(raw) / 2
	b.ReportMetric(float64(permitted[half].Microseconds()), "permitted-µs")
	b.ReportMetric(float64(raw[half].Microseconds()), "raw-µs")
	b.ReportMetric(100*(float64(permitted[half])/float64(raw[half])-1), "added-%")
}

func took(b *testing.B, read func() error) time.Duration {
	began := time.Now()
	if err := read(); err != nil {
		b.Fatal(err)
	}
	return time.Since(began)
}
