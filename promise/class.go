package promise

// Class is what a promise measures. The eighteen classes come from 366
// promises of 35 real charters, coded by hand.
type Class string

// The classes, most frequent first.
const (
	MaxTime     Class = "MAX_TIME"     // a limit of time, always
	ShareWithin Class = "SHARE_WITHIN" // a limit of time, in a share of cases
	Entitle     Class = "ENTITLE"      // a right or a rule, not a speed
	Remedy      Class = "REMEDY"       // what is paid or done on a miss
	Behaviour   Class = "BEHAVIOUR"    // how people act
	Instant     Class = "INSTANT"      // at once, the same day, at first contact
	Cadence     Class = "CADENCE"      // every so often
	Rate        Class = "RATE"         // a share or level without a time
	Progress    Class = "PROGRESS"     // told how it stands
	Vague       Class = "VAGUE"        // nothing to measure: a value, never a kept promise
	Survey      Class = "SURVEY"       // the share of those asked who agree
	Notice      Class = "NOTICE"       // told so long before
	Window      Class = "WINDOW"       // an appointment kept
	Count       Class = "COUNT"        // a number not exceeded
	Negotiated  Class = "NEGOTIATED"   // a date agreed case by case
	Reciprocal  Class = "RECIPROCAL"   // what customers owe
	Available   Class = "AVAIL"        // hours kept, uptime
	AverageTime Class = "AVG_TIME"     // a mean or median limit
)

// Classes lists every class.
var Classes = []Class{
	MaxTime, ShareWithin, Entitle, Remedy, Behaviour, Instant, Cadence, Rate, Progress,
	Vague, Survey, Notice, Window, Count, Negotiated, Reciprocal, Available, AverageTime,
}

// Timed says that a clock of the class runs on each matter it covers.
func (c Class) Timed() bool { return c == MaxTime || c == ShareWithin }
