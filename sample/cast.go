package sample

import (
	"vaada/internal/language"
	"vaada/people"
)

// Member is one of those who serve at Anar Home.
type Member struct {
	Name     string
	Email    string
	Roles    []people.Role
	Language language.Language
}

// Cast are the people of Anar Home, in every role, by the same names in the
// demo, in tests, stories and pictures.
var Cast = []Member{
	{"Sara Khan", "sara@anarhome.example", []people.Role{people.Agent}, language.English},
	{"بلال حسین", "bilal@anarhome.example", []people.Role{people.Agent}, language.Urdu},
	{"प्रिया शर्मा", "priya@anarhome.example", []people.Role{people.Agent}, language.Hindi},
	{"Deniz Kaya", "deniz@anarhome.example", []people.Role{people.Agent}, language.Turkish},
	{"نادیہ رحمان", "nadia@anarhome.example", []people.Role{people.Supervisor}, language.Urdu},
	{"Ayesha Siddiqui", "ayesha@anarhome.example", []people.Role{people.Manager}, language.English},
	{"रवि मेहता", "ravi@anarhome.example", []people.Role{people.Trainer}, language.Hindi},
	{"عمران علی", "imran@anarhome.example", []people.Role{people.Engineer}, language.Urdu},
	{"George Thomas", "george@anarhome.example", []people.Role{people.Engineer}, language.English},
	{"Yusuf Demir", "yusuf@anarhome.example", []people.Role{people.Engineer}, language.Turkish},
	{"Selin Arslan", "selin@anarhome.example", []people.Role{people.Expert}, language.Turkish},
	{"Usman Tariq", "usman@anarhome.example", []people.Role{people.Administrator}, language.English},
}

// The members of the cast that stories call by name.
const (
	Sara   = "sara@anarhome.example"
	Bilal  = "bilal@anarhome.example"
	Priya  = "priya@anarhome.example"
	Deniz  = "deniz@anarhome.example"
	Nadia  = "nadia@anarhome.example"
	Ayesha = "ayesha@anarhome.example"
	Ravi   = "ravi@anarhome.example"
	Imran  = "imran@anarhome.example"
	George = "george@anarhome.example"
	Yusuf  = "yusuf@anarhome.example"
	Selin  = "selin@anarhome.example"
	Usman  = "usman@anarhome.example"
)
