package publishing

import "vaada/people"

// Asks says who may call which method of this room.
var Asks = map[string]people.Ask{
	"Publish":      people.Having(people.Publish),
	"Submit":       people.Having(people.Publish),
	"Answer":       people.Having(people.Serve),
	"Approve":      people.Having(people.Publish),
	"Refuse":       people.Having(people.Publish),
	"Withdraw":     people.Having(people.Publish),
	"Retire":       people.Having(people.Publish),
	"Train":        people.Having(people.RecordTraining),
	"Past":         people.Open(people.Anybody),
	"Course":       people.Having(people.Serve),
	"Read":         people.Having(people.Serve),
	"Editions":     people.Having(people.Serve),
	"Impact":       people.Having(people.Publish),
	"Found":        people.Having(people.Publish),
	"Remark":       people.Having(people.Serve),
	"Remarks":      people.Having(people.Serve),
	"SettleRemark": people.Having(people.Publish),
	"Upkeeps":      people.Having(people.Serve),
	"UpkeepsOf":    people.Having(people.Serve),
	"Upkeep":       people.Having(people.Serve),
	"FindRight":    people.Having(people.Serve),
	"FindWrong":    people.Having(people.Serve),
	"JobChanged":   people.Having(people.Serve),
	"RoleChanged":  people.Having(people.Publish),
	"GiveUpkeep":   people.Having(people.Publish),
	"Sweep":        people.Open(people.Machine),
	"OwnedBy":      people.Having(people.ManagePeople),
	"HandOver":     people.Having(people.ManagePeople),
	"MayInherit":   people.Having(people.ManagePeople),
	"PassReviews":  people.Having(people.ManagePeople),
}
