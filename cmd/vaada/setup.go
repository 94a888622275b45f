package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/currency"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/publishing/starter"
	"vaada/sample"
)

// setup is vaada setup.
type setup struct {
	Init    setupInit    `cmd:"" help:"${init}"`
	Check   setupCheck   `cmd:"" help:"${check}"`
	Rekey   setupRekey   `cmd:"" help:"${rekey}"`
	Manager setupManager `cmd:"" help:"${appoint}"`
}

// setupInit is vaada setup init.
type setupInit struct {
	Data         string `help:"${data_new}" required:"" type:"path" placeholder:"DIR"`
	Organisation string `help:"${organisation}" placeholder:"NAME"`
	Manager      string `help:"${manager}" placeholder:"NAME"`
	Email        string `help:"${email}" placeholder:"ADDRESS"`
	Password     string `help:"${password}" placeholder:"FILE"`
	Language     string `help:"${language}" default:"en" enum:"en,ur,hi,tr" placeholder:"LANG"`
	Zone         string `help:"${zone}" default:"Asia/Karachi" placeholder:"IANA-NAME"`
	Currency     string `help:"${currency}" default:"PKR" placeholder:"ISO-4217"`
	Starter      string `help:"${starter} ${enum}" default:"none" enum:"none,home,plain,natural-food,municipality,clinic,electricity" placeholder:"KIND"`
	Host         string `help:"${host}" placeholder:"NAME"`
	DB           string `name:"db" help:"${db}" placeholder:"postgres://…"`
	JSON         bool   `name:"json" help:"${json}"`
}

// begun is what setup init made that is shown this once.
type begun struct {
	Manager  string `json:"manager"`            // signs in with this e-mail address
	Password string `json:"password,omitempty"` // where none was given
	Key      string `json:"key"`                // for the telephone
	Begin    string `json:"begin"`              // signs the manager in once, to set things up
}

// Run makes the folder. Nothing is left behind when it cannot.
func (s *setupInit) Run(c console) (err error) {
	s.Host = strings.ToLower(s.Host)
	if wrong := s.settings().troubles(); len(wrong) > 0 {
		return ofFlag(wrong[0], map[string]string{"config": "host"})
	}
	if s.restored() {
		return s.configure(c)
	}
	if missing := s.missing(); len(missing) > 0 {
		return fault.Invalid("", say.CmdFlagsMissing(strings.Join(missing, " ")))
	}
	password, made, err := s.password(c)
	if err != nil {
		return err
	}
	if err := errors.Join(s.check(), checkAddress(s.DB)); err != nil {
		return err
	}
	owned, err := folder.Own(s.Data)
	if errors.Is(err, folder.ErrOwned) {
		return fault.Conflict(say.CmdFolderServed(s.Data))
	}
	if err != nil {
		return fault.Invalid("data", say.CmdFolderUnusable(s.Data)).Because(err)
	}
	shown, err := s.begin(c, owned, password)
	if err != nil {
		_ = owned.Abandon()
		return ofFlag(err, map[string]string{"name": "manager", "email": "email", "zone": "zone", "password": "password"})
	}
	if err := owned.Close(); err != nil {
		return err
	}
	if made {
		shown.Password = password
	}
	return s.tell(c, shown)
}

// missing are the options without which no organisation is founded.
func (s *setupInit) missing() (flags []string) {
	for _, each := range []struct{ flag, value string }{
		{"--email ADDRESS", s.Email}, {"--manager NAME", s.Manager}, {"--organisation NAME", s.Organisation},
	} {
		if each.value == "" {
			flags = append(flags, each.flag)
		}
	}
	return flags
}

// tell shows what must be noted now.
func (s *setupInit) tell(c console, shown begun) error {
	c.say(say.CmdSetUp(s.Data))
	if s.JSON {
		return c.print(shown)
	}
	if shown.Password != "" {
		c.show(say.TermPassword(), shown.Password)
	}
	c.show(say.CmdApiKey(), shown.Key)
	c.show(say.CmdBegin(), shown.Begin)
	return nil
}

// check refuses what no room would refuse.
func (s *setupInit) check() error {
	if strings.TrimSpace(s.Organisation) == "" {
		return fault.Invalid("organisation", say.CmdFlagEmpty("--organisation"))
	}
	for _, each := range []struct {
		name, flag, value string
		most              int
	}{
		{"organisation", "--organisation", s.Organisation, people.LongestName},
		{"manager", "--manager", s.Manager, longestPerson},
		{"email", "--email", s.Email, longestAddress},
	} {
		if utf8.RuneCountInString(each.value) > each.most || strings.ContainsFunc(each.value, unicode.IsControl) {
			return fault.Invalid(each.name, say.CmdFlagLong(each.flag, each.most))
		}
	}
	if s.Zone == "" || s.Zone == "Local" {
		return fault.Invalid("zone", say.CmdFlagWrong("--zone", say.PeopleZoneUnknown(s.Zone)))
	}
	if unit, err := currency.ParseISO(s.Currency); err != nil || unit.String() != s.Currency {
		return fault.Invalid("currency", say.CmdCurrencyUnknown(s.Currency, "PKR"))
	}
	return nil
}

// begin writes the configuration and makes the organisation; nothing of it
// stays when it fails.
func (s *setupInit) begin(c console, owned *folder.Folder, password string) (made begun, err error) {
	if owned.Exists() {
		return made, fault.Invalid("data", say.PeopleFoundedAlready())
	}
	if err := writeConfig(s.Data, s.DB, s.Host, s.Organisation, s.Email); err != nil {
		return made, err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(filepath.Join(s.Data, configFile))
		}
	}()
	if s.DB != "" { // which keeps each deed for itself: see that all will go well
		if _, err := s.rehearse(c, password); err != nil {
			return made, err
		}
	}
	opened, err := s.open(c, owned)
	if err != nil {
		return made, err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	founded, err := isFounded(c, opened)
	if err != nil {
		return made, err
	}
	if founded {
		return made, fault.Invalid("db", say.CmdDatabaseFounded())
	}
	if err := usual().sealFile(s.Data).Forget(); err != nil {
		return made, err
	}
	if made, err = s.found(c, opened, password); err != nil {
		return made, err
	}
	_, err = unlock(c, opened, folder.KeyIn(s.Data))
	return made, err
}

// open opens the database that the organisation is to have.
func (s *setupInit) open(ctx context.Context, owned *folder.Folder) (*db.DB, error) {
	if s.DB != "" {
		opened, err := openServer(ctx, s.DB, &climb{dir: s.Data, settings: usual()})
		return opened.DB, err
	}
	d, err := owned.Open(ctx)
	if err != nil {
		return nil, unopened(ctx, err, s.Data)
	}
	return d, nil
}

// rehearse founds the organisation in a database that is gone afterwards.
func (s *setupInit) rehearse(ctx context.Context, password string) (made begun, err error) {
	d, err := db.Open(ctx, "sqlite::memory:")
	if err != nil {
		return made, err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return made, err
	}
	return s.found(ctx, d, password)
}

// found makes the organisation, its first manager, one API key, and the link
// with which the manager begins.
func (s *setupInit) found(ctx context.Context, d *db.DB, password string) (made begun, err error) {
	made.Manager = s.Email
	err = d.Together(ctx, func() error {
		staff := app.NewRooms(d, now.System, "").People
		manager, err := sample.Begin(ctx, d, now.System, sample.Firm{
			Name: strings.TrimSpace(s.Organisation), Language: language.Language(s.Language), Zone: s.Zone, Currency: s.Currency,
			Manager: s.Manager, Email: s.Email, Starter: s.starter(),
		})
		if err != nil {
			return err
		}
		if err := staff.SetPassword(ctx, people.Program(), manager, password); err != nil {
			return err
		}
		plan := people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}, Lasts: people.KeyLasts[0]}
		if _, made.Key, err = staff.MakeKey(ctx, people.Program(), plan); err != nil {
			return err
		}
		link, err := staff.MakeLink(ctx, people.Program(), manager, false)
		made.Begin = s.settings().site(usual().Addr) + "/begin/" + link
		return err
	})
	return made, err
}

// settings are those that setup init writes of how browsers find us.
func (s *setupInit) settings() *config {
	settings := usual()
	if s.Host != "" {
		settings.Hosts, settings.Secure = []string{s.Host}, true
	}
	return &settings
}

// starter is the kind of documents to begin with; none unless one was asked for.
func (s *setupInit) starter() starter.Kind {
	if s.Starter == "none" {
		return ""
	}
	return starter.Kind(s.Starter)
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
	line, err := bufio.NewReader(io.LimitReader(from, longestLine)).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", false, fault.Invalid("password", say.CmdFileUnreadable(s.Password)).Because(err)
	}
	if password = strings.TrimRight(line, "\r\n"); password == "" {
		return "", false, fault.Invalid("password", say.CmdFlagWrong("--password", say.ErrEnter(say.PeopleFieldPassword())))
	}
	return password, false, nil
}

// The bounds of what is given on the command line: bytes of a password's line,
// characters of a person's name and of an address.
const (
	longestLine    = 4096
	longestPerson  = 120
	longestAddress = 254
)
