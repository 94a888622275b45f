package trial_test

import (
	"fmt"
	"strings"
	"testing"

	"vaada/procedure"
	"vaada/procedure/trial"
)

// long is a chart of so many steps, one behind the other.
func long(steps int) string {
	var text strings.Builder
	text.WriteString("format: 1\nkey: long\nname: {en: Long}\nboxes:\n  - {key: start, kind: start, exits: [{to: b0}]}\n")
	for n := range steps {
		fmt.Fprintf(&text, "  - {key: b%d, kind: step, label: {en: Step %d}, say: {en: Good day.}, exits: [{to: b%d}]}\n", n, n, n+1)
	}
	fmt.Fprintf(&text, "  - {key: b%d, kind: end, label: {en: End}, outcome: solved}\n", steps)
	return text.String()
}

// A way of any length is walked to its end, and a rule may count as far as it likes.
// What is left out is the cases for which there is no time, and the report says so.
func TestAYearIsBoundedByItsWorkAndSaysSo(t *testing.T) {
	t.Parallel()
	luck := trial.Ordinary
	luck.Cases, luck.Each, luck.Least = 1_000, 100, 0
	report := trial.Year(alone(read(t, long(998))), 1, luck)
	if report.GivenUp != 0 || report.Ended["solved"] != 100 || report.LeftOut != 900 {
		t.Errorf("of a thousand boxes %d cases ended, %d were given up and %d left out", report.Ended["solved"], report.GivenUp, report.LeftOut)
	}
	luck.Cases, luck.Each = 10, 1_000
	often := strings.Replace(counting, `value: "3"`, `value: "400"`, 1)
	report = trial.Year(alone(read(t, often)), 1, luck)
	if report.Ended["solved"] != luck.Cases || report.Boxes[1] != (trial.Box{Edition: 1, Key: "call", Visits: 4_000, Cases: 10}) {
		t.Errorf("four hundred times: %+v", report)
	}
	if solved := trial.Year(alone(read(t, long(procedure.MostBoxes-2))), 1, luck).Ended["solved"]; solved != 2 {
		t.Errorf("of the longest chart %d cases ended before the work was done", solved)
	}
}
