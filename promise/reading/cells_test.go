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

// A table with commas or semicolons is a table too, and a text is none.
func TestATableMayHaveCommas(t *testing.T) {
	t.Parallel()
	for _, table := range []string{
		"id,standard,target\r\na,\"We reply to letters,\nalways, within 5 working days of receipt.\",80%\r\nb,\"We pay 1,200 people within 6 working days.\",90\r\n",
		"id;standard;target\na;We reply to letters, always, within 5 working days of receipt.;80%\nb;We pay 1,200 people within 6 working days.;90\n",
	} {
		all, err := reading.Table(table, "en")
		if err != nil || len(all) != 2 || !reading.IsTable(table) {
			t.Fatalf("%d rows, %v", len(all), err)
		}
		a, b := all[0], all[1]
		if a.ID != "a" || a.Text != "We reply to letters, always, within 5 working days of receipt." || a.Promise.Limit == nil || a.Promise.Limit.Value != 5 || a.Target != 8000 || a.Sure == reading.Unsure {
			t.Errorf("the first row is %+v", a)
		}
		if b.Promise.Limit == nil || b.Promise.Limit.Value != 6 || b.Target != 9000 {
			t.Errorf("the second row is %+v", b)
		}
	}
	for _, text := range []string{"We reply, always, within 5 days.", "Promise, kept: we reply within 5 days.", "Standard; we reply within 5 days."} {
		if reading.IsTable(text) {
			t.Errorf("%q is a table", text)
		}
	}
}

// A sentence with commas and no quotes is put together, and doubted.
func TestASentenceThatIsCutIsPutTogetherAndDoubted(t *testing.T) {
	t.Parallel()
	all, err := reading.Table("id,standard,target\na,We reply to letters, by post, within 5 working days of receipt,80%\nb,We answer within 3 working days of receipt,90%\n", "en")
	if err != nil || len(all) != 2 {
		t.Fatalf("%d rows, %v", len(all), err)
	}
	if a := all[0]; a.Promise.Limit == nil || a.Promise.Limit.Value != 5 || a.Target != 8000 || a.Sure != reading.Unsure {
		t.Errorf("the first row is %+v", a)
	}
	if b := all[1]; b.Promise.Limit == nil || b.Promise.Limit.Value != 3 || b.Target != 9000 || b.Asks(reading.Unmatched) {
		t.Errorf("the second row is %+v", b)
	}
}

// A target is written before its sign, or in other figures, as it is elsewhere.
func TestATargetIsReadInTheFiguresOfAnyLanguage(t *testing.T) {
	t.Parallel()
	for _, cell := range []string{"80%", "%80", "% 80", "80", "0.8", "۸۰٪", "८०", "٪۸۰", "0,8"} {
		all, err := reading.Table("id\tstandard\ttarget\na\tWe reply to letters within 5 working days of receipt.\t"+cell+"\n", "en")
		if err != nil || len(all) != 1 || all[0].Target != 8000 || all[0].Asks(reading.Absurd) {
			t.Errorf("%q: %+v, %v", cell, all, err)
		}
	}
}
