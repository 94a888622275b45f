package people

// Asks says who may call which method of this room.
var Asks = map[string]Ask{
	"Found":         Open(Machine),
	"AddTeam":       Having(SetUp),
	"Hire":          Having(ManagePeople),
	"SetPassword":   Open(Oneself),
	"Limit":         Having(SetLimits),
	"Choose":        Having(Serve),
	"Everybody":     Having(Serve),
	"Organisation":  Open(Anybody),
	"Office":        Open(Anybody),
	"SignIn":        Open(Anybody),
	"Who":           Open(Bearer),
	"SignOut":       Open(Bearer),
	"MakeLink":      Open(Machine),
	"Link":          Open(Bearer),
	"SignInByLink":  Open(Bearer),
	"MakeKey":       Having(KeepKeys),
	"WhoKey":        Open(Bearer),
	"Secret":        Open(Machine),
	"SealSecrets":   Open(Machine),
	"ForgetSecrets": Open(Machine),
	"AllSettings":   Having(SetUp),
	"Set":           Having(SetUp),
	"LimitOf":       Open(WithDeed),
}
