package people

import (
	"vaada/internal/ids"
	"vaada/internal/now"
)

// StartStep is one thing to see to in the first hour of an organisation.
type StartStep string

// The steps of the first hour, in their order.
const (
	StartOrganisation StartStep = "organisation"
	StartHours        StartStep = "hours"
	StartHolidays     StartStep = "holidays"
	StartLists        StartStep = "lists"
	StartTeams        StartStep = "teams"
	StartPeople       StartStep = "people"
	StartCharter      StartStep = "charter"
	StartTelephone    StartStep = "telephone"
	StartCall         StartStep = "call"
)

// StartSteps are all of them, in their order.
var StartSteps = []StartStep{
	StartOrganisation, StartHours, StartHolidays, StartLists, StartTeams, StartPeople, StartCharter, StartTelephone, StartCall,
}

// startOver marks that the whole first hour is over.
const startOver StartStep = "over"

// Mark is what somebody said about a step of the first hour: that it is right
// as it is, or that it is left out for now.
type Mark struct {
	Skipped bool
	At      now.Instant
	By      ids.ID // zero: the program
}

// Start is what was said about the first hour. Over is set when nobody needs
// to be led any longer.
type Start struct {
	Marks  map[StartStep]Mark
	Over   bool
	Looked bool // the organisation was saved since it was founded
	Hours  bool // so were the hours of its first office
	People int  // how many serve
}
