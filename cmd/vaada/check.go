package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/people"
)

// setupCheck is vaada setup check.
type setupCheck struct {
	Data string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Key  string `help:"${key}" type:"path" placeholder:"FILE"`
	Full bool   `help:"${full}"`
	Seal string `help:"${seal}" placeholder:"HASH"`
	JSON bool   `name:"json" help:"${json}"`
}

// finding is one thing that is wrong, as setup check --json prints it.
type finding struct {
	Key string `json:"key"` // the same in every language
	Say string `json:"say"`
}

// sealed is the last seal of the journal, to be noted elsewhere.
type sealed struct {
	Number int64  `json:"number"`
	Hash   string `json:"hash"`
	At     string `json:"at"`
	Lines  int    `json:"lines"` // of the journal that are sealed
	Read   int    `json:"read"`  // of which this check read again
}

// checking is one run of the check.
type checking struct {
	console
	*setupCheck
	settings config
	found    []language.Message
	seal     *sealed
}

func (c *checking) find(found ...language.Message) { c.found = append(c.found, found...) }

// Run looks without changing anything, and prints what is wrong.
func (s *setupCheck) Run(c console) error {
	check := &checking{console: c, setupCheck: s}
	if err := check.look(); err != nil {
		return err
	}
	document := struct {
		Findings []finding `json:"findings"`
		Seal     *sealed   `json:"seal,omitempty"`
	}{[]finding{}, check.seal}
	for _, each := range check.found {
		document.Findings = append(document.Findings, finding{each.Key(), each.Plain(c.reader)})
	}
	var err error
	if s.JSON {
		err = c.print(document)
	} else {
		for _, each := range document.Findings {
			fmt.Fprintln(c.out, each.Say)
		}
	}
	if check.seal != nil {
		c.say(say.CmdCheckSeal(check.seal.Hash, check.seal.At))
	}
	if err == nil && len(check.found) > 0 {
		return errFindings
	}
	c.say(say.CmdCheckFine())
	return err
}

// look goes through everything, and gives up only where nothing can be looked at.
func (c *checking) look() error {
	if info, err := os.Stat(c.Data); err != nil || !info.IsDir() {
		c.find(say.CmdFolderUnusable(c.Data))
		return nil
	}
	settings, err := parseConfig(c.Data)
	if err != nil {
		c.find(fault.Of(err).Say)
		return nil
	}
	c.settings = settings
	c.settings.Key = cmp.Or(c.Key, settings.Key)
	c.find(checkFiles(c.Data, c.settings)...)
	c.find(checkDisk(c.Data)...)
	for _, trouble := range settings.troubles() {
		c.find(trouble.Say)
	}
	if settings.noPassword != nil {
		c.find(fault.Of(settings.noPassword).Say)
	}
	c.find(checkMail(c, settings)...)
	if !onLoopback(settings.Addr) && !settings.Secure {
		c.find(say.CmdCheckOpenAddress(settings.Addr))
	}
	if len(settings.Hosts) == 0 && (!onLoopback(settings.Addr) || settings.Secure) {
		c.find(say.CmdCheckNoHosts(settings.Addr))
	}
	return c.store()
}

// store looks at the database, wherever it is.
func (c *checking) store() error {
	address := c.settings.DB
	if address == "" {
		file, err := c.file()
		if err != nil || file == "" {
			return err
		}
		address = "sqlite:" + file
	} else if checkAddress(address) != nil {
		return nil // it is told already
	}
	patient, stop := context.WithTimeout(c, patience)
	defer stop()
	d, err := db.Open(patient, address)
	if err != nil {
		c.find(say.CmdDatabaseSilent())
		return nil
	}
	defer d.Close()
	return c.database(d)
}

// file is the folder's own database; "" when there is something wrong with it.
func (c *checking) file() (string, error) {
	file, err := databaseIn(c.Data)
	if err != nil {
		c.find(fault.Of(err).Say)
		return "", nil
	}
	if !isOurs(file) {
		c.find(say.CmdFolderUnusable(c.Data))
		return "", nil
	}
	switch err := unopened(c, db.Check(c, file), file); {
	case c.Err() != nil:
		return "", c.Err()
	case fault.Is(err, fault.KindConflict):
		c.find(fault.Of(err).Say)
	case err != nil:
		c.find(say.CmdFileUnreadable(file))
	default:
		return file, nil
	}
	return "", nil
}

// database asks whether the organisation can serve: that its tables are of this
// program, that it is founded, has people to keep it and a charter in force, and
// that its secrets open.
func (c *checking) database(d *db.DB) error {
	switch lacks, stands, err := d.Behind(c); {
	case errors.Is(err, db.ErrNewer):
		c.find(say.CmdDatabaseNewer())
		return nil
	case errors.Is(err, db.ErrForeign):
		c.find(say.CmdDatabaseForeign(c.Data))
		return nil
	case err != nil:
		return err
	case stands == 0:
		c.find(say.CmdCheckNotFounded())
		return nil
	case lacks > 0:
		c.find(say.CmdCheckOlder())
		return nil
	}
	founded, err := isFounded(c, d)
	if err != nil {
		return err
	}
	if !founded {
		c.find(say.CmdCheckNotFounded())
		return nil
	}
	var keys *secret.Keys
	if file := c.settings.keyFile(c.Data); file != "" {
		if err := secret.Check(c, d, file); err != nil {
			c.find(keyWords(err, file))
		} else if keys, err = secret.Load(file); err != nil && !errors.Is(err, secret.ErrMissing) {
			return err
		}
	}
	rooms := app.NewRooms(d, now.System, "")
	if err := c.keepers(rooms); err != nil {
		return err
	}
	late, err := rooms.Keeping.Findings(c)
	if err != nil {
		return err
	}
	c.find(late...)
	if err := c.clock(d); err != nil {
		return err
	}
	return c.journal(d, keys)
}

// keepers asks for those without whom nothing can be published or kept, and for
// the charter.
func (c *checking) keepers(rooms app.Rooms) error {
	staff, err := rooms.People.Everybody(c, people.Program())
	if err != nil {
		return err
	}
	managers, administrators := 0, 0
	for _, one := range staff {
		if one.Is(people.Manager) {
			managers++
		}
		if one.Is(people.Administrator) {
			administrators++
		}
	}
	if managers == 0 {
		c.find(say.CmdCheckNoManager())
	}
	if administrators == 0 {
		c.find(say.CmdCheckNoAdministrator())
	}
	_, _, err = rooms.Charters.Published(c)
	if fault.Is(err, fault.KindNotFound) {
		c.find(say.CaseworkNoCharter())
		return nil
	}
	return err
}

// checkFiles looks at who may read what holds secrets.
func checkFiles(dir string, settings config) (found []language.Message) {
	file := filepath.Join(dir, configFile)
	if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) {
		found = append(found, say.CmdCheckNoConfig(file))
	}
	database, _ := folder.DatabaseIn(dir)
	for _, each := range []string{file, settings.keyFile(dir), database, settings.Mail.PasswordFile} {
		if info, err := os.Stat(each); err == nil && info.Mode().Perm()&0o077 != 0 {
			found = append(found, say.CmdCheckReadable(each))
		}
	}
	return found
}

// isOurs says whether this user may write a file, as whoever serves must.
func isOurs(name string) bool {
	file, err := os.OpenFile(name, os.O_RDWR, 0)
	return err == nil && file.Close() == nil
}
