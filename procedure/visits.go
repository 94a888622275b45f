package procedure

import (
	"encoding/json"

	"vaada/internal/ids"
)

// Visits is how often each box was entered. It is written chart by chart, since a
// case rarely leaves the one it began on.
type Visits map[Place]int

// MarshalJSON writes the boxes of each edition under its id.
func (v Visits) MarshalJSON() ([]byte, error) {
	charts := make(map[ids.ID]map[string]int, 1)
	for place, n := range v {
		if charts[place.Edition] == nil {
			charts[place.Edition] = make(map[string]int, len(v))
		}
		charts[place.Edition][place.Box] = n
	}
	return json.Marshal(charts)
}

// UnmarshalJSON reads what MarshalJSON writes, and what was written before it: each
// place by itself.
func (v *Visits) UnmarshalJSON(text []byte) error {
	var charts map[ids.ID]map[string]int
	if err := json.Unmarshal(text, &charts); err != nil {
		return json.Unmarshal(text, (*map[Place]int)(v))
	}
	*v = make(Visits, len(charts))
	for edition, boxes := range charts {
		for box, n := range boxes {
			(*v)[Place{edition, box}] = n
		}
	}
	return nil
}
