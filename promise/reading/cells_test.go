package reading_test

import (
	"strings"
	"testing"

	"vaada/promise"
	"vaada/promise/reading"
)

// A cell with a line break in it, as spreadsheets export one, is one cell, and
// what stands behind it stays in its row.
func TestACellMayHaveALineBreak(t *testing.T) {
	t.Parallel()
	table := "id\tstandard\ttarget\r\n" +
		"a\t\"We reply to \"\"urgent\"\" letters\r\nwithin 5 working days of receipt.\"\t80%\r\n" +
		"\r\n" +
		"b\tWe reply within 6 working days of receipt.\t\"90\"\r\n"
	all, err := reading.Table(table, "en")
	if err != nil || len(all) != 2 {
		t.Fatalf("%d rows, %v", len(all), err)
	}
	a, b := all[0], all[1]
	if a.Text != `We reply to "urgent" letters within 5 working days of receipt.` || a.Promise.Limit == nil || a.Promise.Limit.Value != 5 || a.Target != 8000 || len(a.Defects) > 0 {
		t.Errorf("the first row is %+v", a)
	}
	if b.ID != "b" || b.Line != 4 || b.Promise.Limit == nil || b.Promise.Limit.Value != 6 || b.Target != 9000 {
		t.Errorf("the second row is %+v", b)
	}
	if !reading.IsTable("\"id\"\t\"service\nstandard\"\r\n") || reading.IsTable("\"id\nstandard\"") {
		t.Error("a header in quotes is not known")
	}
}

// A quote that nobody closes costs no other row.
func TestAnOpenQuoteCostsNoRow(t *testing.T) {
	t.Parallel()
	for _, opened := range []string{`"We reply within 5 days.`, `"Urgent" letters: 5 days.`, `"`, `""`, `"a""`} {
		table := "id\tstandard\ttarget\n" + strings.Repeat("a\t"+opened+"\t80%\nb\tWe reply within 6 days.\t90%\n", 40)
		all, err := reading.Table(table, "en")
		if err != nil || len(all) != 80 {
			t.Fatalf("%s: %d rows, %v", opened, len(all), err)
		}
		for at, r := range all {
			if want := promise.BasisPoints(8000 + 1000*(at%2)); r.Target != want || r.Line != at+2 {
				t.Fatalf("%s: row %d is %+v", opened, at, r)
			}
		}
	}
}
