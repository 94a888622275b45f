package lint

import (
	"vaada/hours"
	"vaada/promise"
)

// Around gives the limits at which the past is looked at for a promise: its
// own, shorter ones that may have done, and longer ones. Of a promise without a
// limit there are none.
func Around(p promise.Promise) (all []hours.Limit) {
	if !timed(p) {
		return nil
	}
	own := p.Limit.Limit
	for _, quarters := range []int64{1, 2, 3, 4, 6, 8, 12} {
		limit := own
		limit.Value = own.Value * quarters / 4
		if limit.Value > 0 && (len(all) == 0 || all[len(all)-1].Value < limit.Value) {
			all = append(all, limit)
		}
	}
	return all
}
