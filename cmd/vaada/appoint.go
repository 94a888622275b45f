package main

import (
	"errors"

	"vaada/app"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// setupManager is vaada setup manager.
type setupManager struct {
	Data  string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Email string `help:"${appointed}" required:"" placeholder:"ADDRESS"`
}

// Run makes somebody manager of all offices, where no manager is left who could.
func (s *setupManager) Run(c console) (err error) {
	settings, err := readConfig(s.Data)
	if err != nil {
		return err
	}
	opened, err := openStore(c, s.Data, settings.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	made, err := app.NewRooms(opened.DB, now.System, "").People.Appoint(c, people.Program(), s.Email)
	if err == nil {
		c.say(say.CmdAppointed(made.Name))
	}
	return err
}
