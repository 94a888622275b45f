package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"vaada/app"
	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// configFile is the name of the configuration in a data folder.
const configFile = "vaada.toml"

// config is everything that is set outside the database. What a manager may
// change is data, on pages; this is for who runs the machine.
type config struct {
	Addr   string   `toml:"addr"`   // where to listen
	DB     string   `toml:"db"`     // postgres://… instead of the folder's own database
	Hosts  []string `toml:"hosts"`  // names this site answers to; empty: any
	Secure bool     `toml:"secure"` // browsers come by TLS, through a proxy in front
	Mail   struct {
		Name       string `toml:"name"`
		Address    string `toml:"address"`
		Secret     string `toml:"secret"`
		Host       string `toml:"host"`
		Port       int    `toml:"port"`
		Protection string `toml:"protection"`
		User       string `toml:"user"`
		Password   string `toml:"password"`
	} `toml:"mail"`
}

// template is the configuration that setup init writes.
const template = `# What the machine that runs Vaada needs to know. Everything else is set on pages.

# Where to listen. Put a proxy with TLS in front and leave this on loopback.
addr = "127.0.0.1:8080"

# PostgreSQL instead of the database in this folder: "postgres://user@host/name".
db = %q

# The names that browsers use for this site, without port. Empty: any name.
hosts = []

# true when browsers come by TLS, through a proxy in front.
secure = false

[mail]
# Who our letters come from. Without a host they wait in the outbox.
name = %q
address = %q

# Signs the addresses that customers answer to. Keep it: answers to letters
# that were sent under another secret no longer find their case.
secret = %q

# The mail server that our letters leave through. Protection is starttls, tls
# (port 465), when-offered, or none for a server on this machine.
host = ""
port = 587
protection = "starttls"
user = ""
password = ""
`

// writeConfig makes the configuration of a new data folder, readable by its
// owner alone.
func writeConfig(dir, database, name, address string) error {
	text := fmt.Sprintf(template, database, name, address, strings.ToLower(rand.Text()))
	file, err := os.OpenFile(filepath.Join(dir, configFile), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fault.Invalid("data", say.PeopleFoundedAlready())
	}
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	return errors.Join(err, file.Close())
}

// readConfig reads the configuration of a data folder. A folder without one has
// the usual settings. Invalid names what is wrong, and where.
func readConfig(dir string) (config, error) {
	read := config{Addr: "127.0.0.1:8080"}
	file := filepath.Join(dir, configFile)
	meta, err := toml.DecodeFile(file, &read)
	if errors.Is(err, fs.ErrNotExist) {
		return read, nil
	}
	if err != nil {
		return read, fault.Invalid("config", say.CmdConfigUnreadable(file, err.Error()))
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return read, fault.Invalid("config", say.CmdConfigUnknown(file, unknown[0].String()))
	}
	if chosen := read.Mail.Protection; chosen != "" && !slices.Contains(app.Protections, chosen) {
		return read, fault.Invalid("config", say.CmdConfigProtection(chosen))
	}
	return read, nil
}
