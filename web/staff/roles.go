package staff

import (
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
)

// roleWord is what a role is called.
func roleWord(role people.Role) language.Message {
	switch role {
	case people.Supervisor:
		return say.RoleSupervisor()
	case people.Manager:
		return say.RoleManager()
	case people.Trainer:
		return say.RoleTrainer()
	case people.Engineer:
		return say.RoleEngineer()
	case people.Expert:
		return say.RoleExpert()
	case people.Administrator:
		return say.RoleAdministrator()
	default:
		return say.RoleAgent()
	}
}
