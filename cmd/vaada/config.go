package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"net"
	netmail "net/mail"
	"net/netip"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"

	"vaada/app"
	"vaada/internal/fault"
	"vaada/internal/gate"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/secret"
	"vaada/people"
)

// configFile is the name of the configuration in a data folder.
const configFile = "vaada.toml"

// config is everything that is set outside the database. What a manager may
// change is data, on pages; this is for who runs the machine.
type config struct {
	Addr   string   `toml:"addr"`   // where to listen
	DB     string   `toml:"db"`     // postgres://… instead of the folder's own database
	Key    string   `toml:"key"`    // the file of the key to the secrets, where it is not in the folder
	Hosts  []string `toml:"hosts"`  // names this site answers to, with the port that browsers use where it is an unusual one; empty: any
	Secure bool     `toml:"secure"` // browsers come by TLS, through a proxy in front
	Proxy  []string `toml:"proxy"`  // addresses of proxies in front; empty with secure: this machine
	Mail   struct {
		Name         string      `toml:"name"`
		Address      string      `toml:"address"`
		Host         string      `toml:"host"`
		Port         int         `toml:"port"`
		Protection   string      `toml:"protection"`
		User         string      `toml:"user"`
		Password     secret.Text `toml:"password"`
		PasswordFile string      `toml:"password_file"` // a file with the password, in its place
	} `toml:"mail"`
	Backup struct {
		Folder     string `toml:"folder"`     // where backups go; empty: backups in the data folder
		Passphrase string `toml:"passphrase"` // a file with the passphrase that protects the key in them
		Tools      string `toml:"tools"`      // the folder of pg_dump and pg_restore; empty: where the system looks
	} `toml:"backup"`
	Webhooks webhooks `toml:"webhooks"`
	SignOn   signOn   `toml:"sign_on"`

	noPassword error // why the file with the mail server's password is of no use
	unsaved    bool  // older tables are brought up without a backup before
}

// usual are the settings of a folder without a configuration.
func usual() config { return config{Addr: "127.0.0.1:8080"} }

// template is the configuration that setup init writes.
const template = `# What the machine that runs Vaada needs to know. Everything else is set on pages.

# Where to listen. Put a proxy with TLS in front and leave this on loopback.
addr = "127.0.0.1:8080"

# PostgreSQL instead of the database in this folder: "postgres://user@host/name".
db = %q

# The file that holds the key to the secrets in the database, where it is not
# vaada.key in this folder. Several programs on one PostgreSQL share it.
key = ""

# The names that browsers use for this site, such as "care.anarhome.example", with
# the port where it is not the usual one. Letters and printed slips name the one
# that was asked. Empty: any name, and letters name this machine alone.
hosts = [%s]

# true when browsers come by TLS, through a proxy in front.
secure = %t

# The addresses of the proxies in front, or their networks ("10.0.0.0/24"): what
# they say of where a request came from is believed. Empty: one on this machine,
# when secure is true; else none.
proxy = []

[mail]
# Who our letters come from. Without a host they wait in the outbox.
name = %q
address = %q

# The mail server that our letters leave through. Protection is starttls, tls
# (port 465), when-offered, or none for a server on this machine: a user and a
# password go to no other one in the clear.
host = ""
port = 587
protection = "starttls"
user = ""
password = ""

# Or a file whose first line is the password, such as one that systemd hands over.
password_file = ""

[backup]
# Where backups go by themselves: best another disk, or a share of another
# machine. Empty: the folder backups beside this file.
folder = ""

# A file whose first line is a passphrase. With it, backups hold the key to the
# secrets too; without it, keep a copy of the key elsewhere.
passphrase = ""

# The folder of PostgreSQL's pg_dump and pg_restore, where the system does not
# find them by itself.
tools = ""

[webhooks]
# Addresses inside your own networks that webhooks may reach, each with its port:
# ["10.0.0.5:8443"]. All others there are refused.
private = []

[sign_on]
# Networks of your own in which a provider of accounts for single sign-on may
# stand: ["10.0.0.0/24", "127.0.0.1"]. A provider in any other is refused.
private = []
`

// writeConfig makes the configuration of a new data folder, readable by its
// owner alone. With a host it is for browsers that come by TLS, through a proxy
// in front. Invalid when there is one already.
func writeConfig(dir, database, host, name, address string) (err error) {
	hosts := ""
	if host != "" {
		hosts = strconv.Quote(host)
	}
	text := fmt.Sprintf(template, database, hosts, host != "", name, address)
	path := filepath.Join(dir, configFile)
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fault.Invalid("data", say.CmdConfigThere(path))
	}
	if err != nil {
		return fault.Invalid("data", say.CmdFileUnwritable(path)).Because(err)
	}
	_, err = file.WriteString(text)
	return errors.Join(err, file.Sync(), file.Close())
}

// readConfig reads the configuration of a data folder. A folder without one has
// the usual settings. Invalid names what is wrong, and where.
func readConfig(dir string) (config, error) {
	read, err := parseConfig(dir)
	if err != nil {
		return read, err
	}
	if troubles := read.troubles(); len(troubles) > 0 {
		return read, troubles[0]
	}
	return read, nil
}

// parseConfig reads it, whether its values could work or not.
func parseConfig(dir string) (config, error) {
	read, file := usual(), filepath.Join(dir, configFile)
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return read, fault.Invalid("data", say.CmdFolderUnusable(dir))
	}
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return read, nil
	}
	if err != nil {
		return read, fault.Invalid("config", say.CmdConfigUnreadable(file)).Because(err)
	}
	meta, err := toml.Decode(string(text), &read)
	var torn toml.ParseError
	switch {
	case errors.As(err, &torn):
		return read, fault.Invalid("config", say.CmdConfigLine(torn.Position.Line, file)).Because(err)
	case err != nil:
		return read, misfit(meta, file).Because(err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return read, fault.Invalid("config", say.CmdConfigUnknown(file, unknown[0].String()))
	}
	for at, name := range read.Hosts {
		read.Hosts[at] = strings.ToLower(name)
	}
	read.noPassword = read.readPassword(dir)
	return read, nil
}

// troubles are the values that could not work, all of them.
func (c *config) troubles() (all []*fault.Fault) {
	wrong := func(m language.Message) { all = append(all, fault.Invalid("config", m)) }
	if c.Mail.Protection != "" && !slices.Contains(app.Protections, c.Mail.Protection) {
		wrong(say.CmdConfigProtection(c.Mail.Protection))
	}
	_, webhooks := c.Webhooks.addresses()
	_, signOn := c.SignOn.networks()
	_, proxies := c.proxies()
	for _, err := range []error{checkListening(c.Addr), checkAddress(c.DB), webhooks, signOn, proxies} {
		if err != nil {
			all = append(all, fault.Of(err))
		}
	}
	for _, name := range c.Hosts {
		if bare, _ := parted(name); !isHost(bare) {
			wrong(say.CmdConfigHosts(name))
		}
	}
	if c.Mail.Host == "" {
		return all
	}
	if !isHost(c.Mail.Host) {
		wrong(say.CmdConfigHost(c.Mail.Host))
	}
	if c.Mail.Protection == app.Unprotected && c.Mail.User != "" && !onLoopback(net.JoinHostPort(c.Mail.Host, "25")) {
		wrong(say.CmdConfigPasswordOpen(c.Mail.Host))
	}
	if address, err := netmail.ParseAddress(c.Mail.Address); err != nil || address.Address != c.Mail.Address {
		wrong(say.CmdConfigAddress())
	}
	if c.Mail.Port < 1 || c.Mail.Port > mostPort {
		wrong(say.CmdConfigPort(1, mostPort))
	}
	return all
}

// isHost says whether a text can be the name or the address of a machine alone,
// without scheme, port or path.
func isHost(name string) bool {
	if ip := strings.Trim(name, "[]"); net.ParseIP(ip) != nil {
		return true
	}
	return name != "" && len(name) <= 253 && !strings.ContainsAny(name, " /:@?#[]\\\"'<>")
}

// parted are the name and the port of one of our hosts; without a port where it
// has none that could be one.
func parted(host string) (name, port string) {
	name, port, err := net.SplitHostPort(host)
	if err != nil {
		return host, ""
	}
	if number, err := strconv.Atoi(port); err != nil || number < 1 || number > mostPort {
		return host, ""
	}
	return name, port
}

// home is where browsers find us, when we listen on an address.
func (c *config) home(listens string) (home people.Home) {
	home.Secure = c.Secure
	for _, each := range c.Hosts {
		name, port := parted(each)
		home.Hosts = append(home.Hosts, strings.Trim(name, "[]"))
		home.Port = cmp.Or(home.Port, port)
	}
	if _, port, err := net.SplitHostPort(listens); err == nil && !c.Secure && !onLoopback(listens) {
		home.Port = cmp.Or(home.Port, port)
	}
	return home
}

// site is our address as the configuration has it: the first of our names, or
// this machine.
func (c *config) site(listens string) string {
	home := c.home(listens)
	if len(home.Hosts) > 0 {
		return home.Site(c.Hosts[0])
	}
	if site := home.Site(listens); site != "" {
		return site
	}
	return "http://" + listens
}

const mostPort = 65535

// proxies are whose word on where a request came from is believed.
func (c *config) proxies() (all gate.Proxies, err error) {
	if len(c.Proxy) == 0 && c.Secure {
		return gate.Loopback, nil
	}
	return networks(c.Proxy, say.SigninProxyUnknown)
}

// networks reads networks, and addresses, which are networks of one. Invalid says
// which is none.
func networks(typed []string, none func(string) language.Message) (all []netip.Prefix, err error) {
	for _, each := range typed {
		network, err := netip.ParsePrefix(each)
		if ip, wrong := netip.ParseAddr(each); wrong == nil {
			network, err = ip.Prefix(ip.BitLen())
		}
		if err != nil {
			return nil, fault.Invalid("config", none(each)).Because(err)
		}
		all = append(all, network.Masked())
	}
	return all, nil
}

// setting is one line that the configuration may have.
type setting struct {
	key     []string
	example string // how its value is written
}

func (s setting) String() string { return strings.Join(s.key, ".") }

// settings are all lines that the configuration may have, in its order.
func settings() []setting { return settingsIn(reflect.TypeFor[config](), nil) }

func settingsIn(table reflect.Type, above []string) (all []setting) {
	for at := range table.NumField() {
		field := table.Field(at)
		if !field.IsExported() {
			continue
		}
		key := append(slices.Clone(above), field.Tag.Get("toml"))
		switch field.Type.Kind() {
		case reflect.Struct:
			all = append(all, settingsIn(field.Type, key)...)
		case reflect.Slice:
			all = append(all, setting{key, `["…"]`})
		case reflect.Bool:
			all = append(all, setting{key, "true"})
		case reflect.Int:
			all = append(all, setting{key, "587"})
		default:
			all = append(all, setting{key, `"…"`})
		}
	}
	return all
}

// misfit finds the line whose value is of the wrong sort, such as a number
// where text is wanted.
func misfit(meta toml.MetaData, file string) *fault.Fault {
	sorts := map[string]string{"String": `"…"`, "Integer": "587", "Bool": "true", "Array": `["…"]`}
	for _, each := range settings() {
		if sort := meta.Type(each.key...); sort != "" && sorts[sort] != each.example {
			return fault.Invalid("config", say.CmdConfigKind(file, each.key[len(each.key)-1]+" = "+each.example))
		}
	}
	return fault.Invalid("config", say.CmdConfigUnreadable(file))
}
