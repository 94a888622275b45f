package people

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Role is what a member of staff does here. A person may hold several.
type Role string

// The roles of people who serve.
const (
	Agent         Role = "agent"
	Supervisor    Role = "supervisor"
	Manager       Role = "manager"
	Trainer       Role = "trainer"
	Engineer      Role = "engineer"
	Expert        Role = "expert"
	Administrator Role = "administrator"
)

// AllRoles in the order in which pages list them.
var AllRoles = []Role{Agent, Supervisor, Manager, Trainer, Engineer, Expert, Administrator}

var roleNames = map[Role]func() language.Message{
	Agent: say.RoleAgent, Supervisor: say.RoleSupervisor, Manager: say.RoleManager, Trainer: say.RoleTrainer,
	Engineer: say.RoleEngineer, Expert: say.RoleExpert, Administrator: say.RoleAdministrator,
}

// Say is the word for the role; one that is not in AllRoles goes by its key.
func (r Role) Say() language.Message {
	if name, known := roleNames[r]; known {
		return name()
	}
	return language.Words(language.NewText(language.English, string(r)))
}
