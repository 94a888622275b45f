package sample_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/sample"
)

func TestFillMakesAnarHome(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		if err := sample.Fill(t.Context(), sample.RoomsOf(d), 1, testkit.Hand().Now()); err != nil {
			t.Fatal(err)
		}
	})
}
