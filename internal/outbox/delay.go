package outbox

import (
	"time"

	"vaada/internal/ids"
)

const (
	firstDelay   = time.Minute
	longestDelay = 6 * time.Hour

	// mostAttempts spreads over about four days, as long as mail servers try
	// (RFC 5321, 4.5.4.1).
	mostAttempts = 24
)

// Delay is how long to wait after so many failed attempts: a minute, doubled
// each time up to six hours, and up to a quarter more or less, so that what
// failed together does not come back together. The id of the item is the seed.
func Delay(attempts int, seed ids.ID) time.Duration {
	delay := longestDelay
	if doublings := attempts - 1; doublings < 9 {
		delay = min(firstDelay<<max(doublings, 0), longestDelay)
	}
	return spread(delay, attempts, seed)
}
