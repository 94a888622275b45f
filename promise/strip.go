package promise

import "vaada/hours"

// Tile is how a promise stood on one day. Its height carries it, so that it
// reads without colour.
type Tile string

// The tiles, by the height at which they are drawn.
const (
	Full   Tile = "full"   // the goal was met
	Lower  Tile = "lower"  // below it, but the goal inside the 95 % interval
	Low    Tile = "low"    // missed
	Hollow Tile = "hollow" // nothing due
)

// Height is how high the tile is drawn, in hundredths.
func (t Tile) Height() int {
	switch t {
	case Lower:
		return 62
	case Low:
		return 28
	default:
		return 100
	}
}

// StripDays is how many days a strip shows: four weeks.
const StripDays = 28

// StripDay is one tile of a strip with its counts.
type StripDay struct {
	Day
	Tile Tile
}

// Strip gives the tiles of the days up to and with a date, oldest first. A day
// is judged by its interval however few were due on it.
func Strip(days []Day, until hours.Date, goal BasisPoints) [StripDays]StripDay {
	var strip [StripDays]StripDay
	first := until - StripDays + 1
	for at := range strip {
		strip[at].Date = first + hours.Date(at)
	}
	for _, day := range days {
		if day.Date >= first && day.Date <= until {
			strip[day.Date-first].Due += day.Due
			strip[day.Date-first].Met += day.Met
		}
	}
	for at := range strip {
		strip[at].Tile = tile(strip[at].Day, goal)
	}
	return strip
}

func tile(day Day, goal BasisPoints) Tile {
	switch word(day.Due, day.Met, goal) {
	case NothingDue:
		return Hollow
	case Kept:
		return Full
	case Slipping:
		return Lower
	default:
		return Low
	}
}
