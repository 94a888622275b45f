package testkit_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestEveryTestHasADatabaseOfItsOwn(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"one", "two", "three"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				var number int64
				err := d.Deed(t.Context(), func(tx *db.Tx) (err error) {
					number, err = tx.Number("case")
					return err
				})
				if err != nil || number != 1 {
					t.Fatalf("the first number is %d, %v", number, err)
				}
			})
		})
	}
}

func TestTheHandStandsOnAMondayMorning(t *testing.T) {
	t.Parallel()
	if got := testkit.Hand().Now().Time().String(); got != "2026-11-02 04:00:00 +0000 UTC" {
		t.Fatal(got)
	}
}
