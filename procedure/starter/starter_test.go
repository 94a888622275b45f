package starter_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/starter"
)

func TestStarterChartsHaveNothingWrong(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	facts := procedure.Facts{Promises: map[string]bool{
		"answer-call": true, "acknowledge-mail": true, "reply-mail": true, "visit": true, "refund": true, "explain-delay": true,
	}}
	for _, chart := range charts {
		for _, finding := range procedure.Check(chart, facts) {
			t.Errorf("%s %v: %s: %s", chart.Key, finding.Boxes, finding.Severity,
				finding.Say.Plain(language.Reader{Language: language.English}))
		}
		if spoken := procedure.Languages(chart); len(spoken) != len(language.All) {
			t.Errorf("%s speaks %v", chart.Key, spoken)
		}
	}
}
