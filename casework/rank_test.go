package casework_test

import (
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/now"
)

func TestCasesStandByWhatIsDueNextThenByAge(t *testing.T) {
	t.Parallel()
	at := now.At(time.Date(2026, time.November, 2, 4, 0, 0, 0, time.UTC))
	soon, late, old, young := casework.RankOf(at, 0, at+1), casework.RankOf(at, 0, at+2), casework.RankOf(at, 0, 0), casework.RankOf(at+1, 0, 0)
	if soon >= late || late >= old || old >= young {
		t.Errorf("soon %d, late %d, old %d, young %d", soon, late, old, young)
	}
	if first, last := casework.RankOf(at, at+9, 0), casework.RankOf(at, at+3, 0); first >= last {
		t.Errorf("of closed cases the newest is not first: %d, %d", first, last)
	}
	for rank, due := range map[int64]now.Instant{soon: at + 1, old: 0, casework.RankOf(at, at+9, 0): 0} {
		if got := (casework.Row{Rank: rank}).Due(); got != due {
			t.Errorf("rank %d is due %d, want %d", rank, got, due)
		}
	}
}
