package sample_test

import (
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/sample"
)

func TestFillMakesAnarHome(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		began := time.Now()
		if err := sample.Fill(t.Context(), sample.RoomsOf(d), 1, testkit.Hand().Now()); err != nil {
			t.Fatal(err)
		}
		t.Log(time.Since(began))
	})
}
