// Package starter holds calendars to begin with. An organisation takes one,
// makes it its own, and corrects the dates of the moon when they are announced.
package starter

import (
	_ "embed"

	"vaada/hours"
)

//go:embed karachi.json
var karachi []byte

// Karachi is the week of a call centre in Karachi, with the break for Friday
// prayers, a half Saturday and the public holidays of Pakistan in 2026 and 2027.
func Karachi() hours.Document { return read(karachi, "Karachi") }
