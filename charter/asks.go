package charter

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Published":   people.Open(people.Anybody),
	"Handbook":    people.Having(people.Serve),
	"MayAnswer":   people.Open(people.WithDeed),
	"Closed":      people.Having(people.LeadCases),
	"Whole":       people.Having(people.Publish),
	"WrittenOf":   people.Having(people.Publish),
	"Working":     people.Having(people.Publish),
	"PartHistory": people.Having(people.Publish),
	"Write":       people.Having(people.Publish),
	"Add":         people.Having(people.Publish),
	"Paste":       people.Having(people.Publish),
	"Pastes":      people.Having(people.Publish),
	"Pasted":      people.Having(people.Publish),
	"TakePasted":  people.Having(people.Publish),
	"MoveUp":      people.Having(people.Publish),
	"TakeBack":    people.Having(people.Publish),
	"BringBack":   people.Having(people.Publish),
	"Coming":      people.Having(people.Publish),
	"Bring":       people.Having(people.Publish),
	"Draft":       people.Having(people.Publish),
	"Change":      people.Having(people.Publish),
	"Undo":        people.Having(people.Publish),
	"Back":        people.Having(people.Publish),
	"Discard":     people.Having(people.Publish),
}
