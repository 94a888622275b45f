package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// setupCheck is vaada setup check.
type setupCheck struct {
	Data string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	JSON bool   `name:"json" help:"${json}"`
}

// finding is one thing that is wrong, as setup check --json prints it.
type finding struct {
	Key string `json:"key"` // the same in every language
	Say string `json:"say"`
}

// Run looks without changing anything, and prints what is wrong.
func (s *setupCheck) Run(c console) error {
	found, err := s.look(c)
	if err != nil {
		return err
	}
	document := struct {
		Findings []finding `json:"findings"`
	}{[]finding{}}
	for _, each := range found {
		document.Findings = append(document.Findings, finding{each.Key(), each.Plain(c.reader)})
	}
	if s.JSON {
		err = c.print(document)
	} else {
		for _, each := range document.Findings {
			fmt.Fprintln(c.out, each.Say)
		}
	}
	if err == nil && len(found) > 0 {
		return errFindings
	}
	c.say(say.CmdCheckFine())
	return err
}

func (s *setupCheck) look(ctx context.Context) (found []language.Message, err error) {
	if info, err := os.Stat(s.Data); err != nil || !info.IsDir() {
		return []language.Message{say.CmdFolderUnusable(s.Data)}, nil
	}
	settings, err := readConfig(s.Data)
	if err != nil {
		return []language.Message{fault.Of(err).Say}, nil
	}
	found = append(found, checkRights(s.Data)...)
	found = append(found, checkMail(ctx, settings)...)
	if !onLoopback(settings.Addr) && !settings.Secure {
		found = append(found, say.CmdCheckOpenAddress(settings.Addr))
	}
	more, err := s.checkStore(ctx, settings.DB)
	return append(found, more...), err
}

// checkStore looks at the database, wherever it is.
func (s *setupCheck) checkStore(ctx context.Context, address string) ([]language.Message, error) {
	if address == "" {
		file, err := databaseIn(s.Data)
		if err != nil {
			return []language.Message{fault.Of(err).Say}, nil
		}
		if !isOurs(file) {
			return []language.Message{say.CmdFolderUnusable(s.Data)}, nil
		}
		switch err := unopened(ctx, db.Check(ctx, file), file); {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case fault.Is(err, fault.KindConflict):
			return []language.Message{fault.Of(err).Say}, nil
		case err != nil:
			return []language.Message{say.CmdFileUnreadable(file)}, nil
		}
		address = "sqlite:" + file
	}
	patient, stop := context.WithTimeout(ctx, patience)
	defer stop()
	d, err := db.Open(patient, address)
	if err != nil {
		return []language.Message{say.CmdDatabaseSilent()}, nil
	}
	defer d.Close()
	return checkDatabase(ctx, d)
}

// isOurs says whether this user may write a file, as whoever serves must.
func isOurs(name string) bool {
	file, err := os.OpenFile(name, os.O_RDWR, 0)
	return err == nil && file.Close() == nil
}

// checkRights looks at who may read the configuration.
func checkRights(dir string) []language.Message {
	file := filepath.Join(dir, configFile)
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return []language.Message{say.CmdCheckNoConfig(file)}
	case err == nil && info.Mode().Perm()&0o077 != 0:
		return []language.Message{say.CmdCheckReadable(file)}
	}
	return nil
}

// mailPatience is how long the mail server has to answer.
const mailPatience = 5 * time.Second

// checkMail asks whether the mail server answers at all.
func checkMail(ctx context.Context, settings config) []language.Message {
	if settings.Mail.Host == "" {
		return []language.Message{say.CmdCheckNoMail()}
	}
	address := net.JoinHostPort(settings.Mail.Host, strconv.Itoa(settings.Mail.Port))
	patient, stop := context.WithTimeout(ctx, mailPatience)
	defer stop()
	connection, err := (&net.Dialer{}).DialContext(patient, "tcp", address)
	if err != nil {
		return []language.Message{say.CmdCheckMailSilent(address)}
	}
	_ = connection.Close()
	return nil
}

// checkDatabase asks whether the organisation can serve: that it is founded,
// has a manager, and has a charter in force.
func checkDatabase(ctx context.Context, d *db.DB) (found []language.Message, err error) {
	founded, err := isFounded(ctx, d)
	if err != nil || !founded { // without tables it cannot be asked
		return []language.Message{say.CmdCheckNotFounded()}, nil
	}
	rooms := app.NewRooms(d, now.System, "")
	staff, err := rooms.People.Everybody(ctx, people.Program())
	if err != nil {
		return nil, err
	}
	managers := 0
	for _, one := range staff {
		if one.Is(people.Manager) {
			managers++
		}
	}
	if managers == 0 {
		found = append(found, say.CmdCheckNoManager())
	}
	_, _, err = rooms.Charters.Published(ctx)
	if fault.Is(err, fault.KindNotFound) {
		found, err = append(found, say.CaseworkNoCharter()), nil
	}
	if err != nil {
		return found, err
	}
	backups, err := rooms.Keeping.Findings(ctx)
	return append(found, backups...), err
}
