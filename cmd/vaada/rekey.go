package main

import (
	"errors"
	"os"

	"vaada/app"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/people"
)

// setupRekey is vaada setup rekey.
type setupRekey struct {
	Data string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Key  string `help:"${key}" type:"path" placeholder:"FILE"`
	Lost bool   `help:"${lost}"`
}

// Run makes a new key and seals with it what the old one sealed. Killed between,
// the file holds both, and nothing is lost.
func (s *setupRekey) Run(c console) (err error) {
	settings, err := readConfig(s.Data)
	if err != nil {
		return err
	}
	if s.Key != "" {
		settings.Key = s.Key
	}
	file := settings.keyFile(s.Data)
	opened, err := openStore(c, s.Data, settings.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	if s.Lost {
		err = s.begin(c, opened, file)
	} else {
		err = s.follow(c, opened, file)
	}
	if err == nil {
		c.say(say.CmdRekeyed(file))
	}
	return err
}

// follow lets a new key come after the old one.
func (s *setupRekey) follow(c console, opened store, file string) error {
	keys, err := unlock(c, opened.DB, file)
	if err != nil {
		return err
	}
	both := keys.Followed()
	if err := both.Save(file); err != nil {
		return fault.Invalid("key", say.CmdFileUnwritable(file)).Because(err)
	}
	if err := secret.Follow(c, opened.DB, both, now.System()); err != nil {
		return err
	}
	if err := app.NewRooms(opened.DB, now.System, "").Unlocked(both).Reseal(c); err != nil {
		return err
	}
	if err := secret.Forget(c, opened.DB, both); err != nil {
		return err
	}
	if err := journal.FollowKey(c, opened.DB, both, now.System()); err != nil {
		return err
	}
	return both.Latest().Save(file)
}

// begin makes a key where the old one is lost, and takes away what only that
// opened. A file that is there is never written over.
func (s *setupRekey) begin(c console, opened store, file string) error {
	if _, err := os.Lstat(file); err == nil {
		return fault.Invalid("key", say.CmdKeyThere(file))
	}
	keys, err := secret.Make(file)
	if err != nil {
		return fault.Invalid("key", say.CmdFileUnwritable(file)).Because(err)
	}
	if err := secret.Follow(c, opened.DB, keys, now.System()); err != nil {
		return err
	}
	if err := app.NewRooms(opened.DB, now.System, "").Unlocked(keys).People.ForgetSecrets(c, people.Program()); err != nil {
		return err
	}
	if err := journal.LoseKeys(c, opened.DB, keys, now.System()); err != nil {
		return err
	}
	return secret.Forget(c, opened.DB, keys)
}
