package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"

	"vaada/app"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// restored says that the folder has a database but no configuration, as after a
// backup was restored into a new folder.
func (s *setupInit) restored() bool {
	_, err := os.Lstat(filepath.Join(s.Data, configFile))
	_, found := folder.DatabaseIn(s.Data)
	return found && errors.Is(err, os.ErrNotExist) && s.DB == ""
}

// configure writes the configuration that is missing, and leaves the database as
// it is: the organisation in it is founded already.
func (s *setupInit) configure(c console) (err error) {
	opened, err := openFounded(c, s.Data, usual())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	staff := app.NewRooms(opened.DB, now.System, "").People
	organisation, err := staff.Organisation(c)
	if err != nil {
		return err
	}
	everybody, err := staff.Everybody(c, people.Program())
	if err != nil {
		return err
	}
	address := s.Email
	if first := slices.IndexFunc(everybody, func(one people.Staff) bool { return one.Is(people.Manager) }); address == "" && first >= 0 {
		address = everybody[first].Email
	}
	name, _ := organisation.Name.Pick(organisation.Language)
	if err := writeConfig(s.Data, "", s.Host, name, address); err != nil {
		return err
	}
	file := filepath.Join(s.Data, configFile)
	c.say(say.CmdConfigured(file))
	if s.JSON {
		return c.print(struct {
			Config string `json:"config"`
		}{file})
	}
	return nil
}
