package reading_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/promise/reading"
)

// Published standards whose English and French name different limits: other
// numbers, another calendar, or a limit that one of the two lost. Seven of the
// eight that are known stand in the table; the eighth is a fixture below.
var differing = map[reading.Defect][]string{
	reading.NumbersDiffer:   {"1211", "2358", "5302", "5384", "5407", "8377", "8509", "8510", "8511", "8514"},
	reading.CalendarsDiffer: {"3376", "5371", "5375", "8609"},
}

func TestLimitsThatDifferBetweenTheLanguagesAreFound(t *testing.T) {
	t.Parallel()
	standards(t) // says where the material is missing
	table, err := os.ReadFile(filepath.Join(os.Getenv("VAADA_MATERIAL"), "service-standards-dev.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := reading.Table(string(table), "")
	if err != nil {
		t.Fatal(err)
	}
	found := map[reading.Defect][]string{}
	for _, row := range rows {
		for defect := range differing {
			if slices.Contains(row.Defects, defect) {
				found[defect] = append(found[defect], row.ID)
			}
		}
	}
	for _, ids := range found {
		slices.Sort(ids)
	}
	if diff := cmp.Diff(differing, found); diff != "" {
		t.Error(diff)
	}
}

// The eight of the whole inventory that were published so, and what only looks
// different.
func TestTheKnownSlipsOfTranslationAreFound(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		en, fr string
		want   reading.Defect
	}{
		{"within 105 business days", "dans les 90 jours ouvrables", reading.NumbersDiffer},
		{"within 105 business days", "dans les 60 jours ouvrables", reading.NumbersDiffer},
		{"within 150 calendar days", "dans les 100 jours civils", reading.NumbersDiffer},
		{"within 7 calendar days", "dans les 7 jours ouvrables", reading.CalendarsDiffer},
		{"within 45 calendar days", "dans les 45 jours ouvrables", reading.CalendarsDiffer},
		{"within 100 calendar days", "dans les 100 jours ouvrables", reading.CalendarsDiffer},
		{"within 80 business days", "dans les 80 jours civils", reading.CalendarsDiffer},
		{"within 60 business days", "dans les 60 jours civils", reading.CalendarsDiffer},
		{"24/7", "24 heures sur 24, 7 jours sur 7", ""},
		{"within two weeks (10 business days)", "dans les deux semaines (10 jours ouvrables)", ""},
		{"within one business day", "dans un délai d’un jour ouvrable", ""},
		{"within 48 hours", "dans un délai de 48 h", ""},
	} {
		rows, err := reading.Table("standard_en\tstandard_fr\nWe reply "+c.en+".\tNous répondons "+c.fr+".", "")
		if err != nil || len(rows) != 1 {
			t.Fatal(err)
		}
		for defect := range differing {
			if got := slices.Contains(rows[0].Defects, defect); got != (defect == c.want) {
				t.Errorf("%s / %s: %s is %t", c.en, c.fr, defect, got)
			}
		}
	}
}
