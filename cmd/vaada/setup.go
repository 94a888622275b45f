package main

import (
	"bufio"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"strings"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/sample"
)

// setup is vaada setup.
type setup struct {
	Init  setupInit  `cmd:"" help:"Make a data folder with its configuration, the first manager and one API key."`
	Check setupCheck `cmd:"" help:"Say what is wrong with a data folder."`
}

// setupInit is vaada setup init.
type setupInit struct {
	Data         string `help:"The new data folder." required:"" type:"path" placeholder:"DIR"`
	DB           string `name:"db" help:"PostgreSQL instead of the folder's database." placeholder:"postgres://…"`
	Organisation string `help:"The organisation's name." required:"" placeholder:"NAME"`
	Language     string `help:"The language it writes first." default:"en" enum:"en,ur,hi,tr"`
	Zone         string `help:"The time zone of its first office." default:"Asia/Karachi" placeholder:"IANA-NAME"`
	Currency     string `help:"Its currency." default:"PKR" placeholder:"ISO-4217"`
	Manager      string `help:"The first manager's name." required:"" placeholder:"NAME"`
	Email        string `help:"The first manager's e-mail address." required:"" placeholder:"ADDRESS"`
	Password     string `help:"A file whose first line is the manager's password, or - for standard input; else one is made and printed." placeholder:"FILE"`
}

// Run makes the folder. Nothing is left behind when it cannot.
func (s *setupInit) Run(c console) (err error) {
	password, made, err := s.password(c)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(s.Data, 0o700); err != nil {
		return fault.Invalid("data", say.CmdFolderUnusable(s.Data)).Because(err)
	}
	opened, err := openStore(c, s.Data, s.DB)
	if err != nil {
		return err
	}
	defer func() { err = closed(err, opened) }()
	rooms := app.NewRooms(opened.DB, now.System, "")
	if _, err := rooms.People.Organisation(c); err == nil {
		return fault.Invalid("data", say.PeopleFoundedAlready())
	}
	spoken := language.Language(s.Language)
	manager, err := sample.Begin(c, opened.DB, now.System, sample.Firm{
		Name: s.Organisation, Language: spoken, Zone: s.Zone, Currency: s.Currency, Manager: s.Manager, Email: s.Email,
	})
	if err != nil {
		return err
	}
	if err := rooms.People.SetPassword(c, people.Program(), manager, password); err != nil {
		return err
	}
	key, err := rooms.People.MakeKey(c, people.Program(), "telephone")
	if err != nil {
		return err
	}
	if err := writeConfig(s.Data, s.DB, s.Organisation, s.Email); err != nil {
		return err
	}
	if made {
		fmt.Fprintf(c.out, "password: %s\n", password)
	}
	fmt.Fprintf(c.out, "key: %s\n", key)
	c.say(say.CmdSetUp(s.Data))
	return nil
}

// password reads the manager's password, or makes one.
func (s *setupInit) password(c console) (password string, made bool, err error) {
	if s.Password == "" {
		return strings.ToLower(rand.Text()[:20]), true, nil
	}
	from := c.in
	if s.Password != "-" {
		file, err := os.Open(s.Password)
		if err != nil {
			return "", false, fault.Invalid("password", say.CmdFileUnreadable(s.Password)).Because(err)
		}
		defer file.Close()
		from = file
	}
	line, err := bufio.NewReader(from).ReadString('\n')
	password = strings.TrimRight(line, "\r\n")
	if password == "" {
		return "", false, fault.Invalid("password", say.ErrEnter(say.PeopleFieldPassword()))
	}
	if err != nil && !errors.Is(err, os.ErrClosed) && len(line) == 0 {
		return "", false, err
	}
	return password, false, nil
}

// setupCheck is vaada setup check.
type setupCheck struct {
	Data string `help:"The data folder, also while it is served." required:"" type:"path" placeholder:"DIR"`
}

// Run looks without changing anything, and prints what is wrong.
func (s *setupCheck) Run(c console) error {
	found, err := s.look(c)
	if err != nil {
		return err
	}
	for _, finding := range found {
		fmt.Fprintln(c.out, finding.Plain(c.reader))
	}
	if len(found) > 0 {
		return errFindings
	}
	c.say(say.CmdCheckFine())
	return nil
}

func (s *setupCheck) look(c console) (found []language.Message, err error) {
	settings, err := readConfig(s.Data)
	if f := fault.Of(err); err != nil && f.Kind == fault.KindInvalid {
		return []language.Message{f.Say}, nil
	}
	found = append(found, checkFolder(s.Data)...)
	found = append(found, checkMail(c, settings)...)
	if settings.Addr != "" && !onLoopback(settings.Addr) && !settings.Secure {
		found = append(found, say.CmdCheckOpenAddress(settings.Addr))
	}
	address := settings.DB
	if address == "" {
		file, has := folder.DatabaseIn(s.Data)
		if !has {
			return append(found, say.CmdFolderEmpty(s.Data)), nil
		}
		address = "sqlite:" + file
	}
	d, err := db.Open(c, address)
	if err != nil {
		return append(found, say.CmdDatabaseSilent()), nil
	}
	defer d.Close()
	return append(found, checkDatabase(c, d)...), nil
}
