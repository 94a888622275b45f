package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
)

func TestAConfigurationThatCannotWorkIsNamed(t *testing.T) {
	t.Parallel()
	const mail = "[mail]\nhost = 'mail.bahar.example'\n"
	for text, names := range map[string]string{
		"addr = ":                            "Line 1 of the configuration",
		"addr = '127.0.0.1:1'\nsecure = yes": "Line 2 of the configuration",
		"addr = 8080":                        `addr = "…"`,
		"hosts = 'care.bahar.example'":       `hosts = ["…"]`,
		"secure = 'true'":                    "secure = true",
		"[mail]\nport = '25'":                "port = 587",
		"mail = 'care'":                      "vaada.toml",
		"adr = '127.0.0.1:8080'":             "adr",
		"[mail]\nsender = 'care'":            "mail.sender",
		"[mial]\nhost = 'x'":                 "mial",
		"addr = '8080'":                      "8080",
		"db = 'mysql://host/name'":           "postgres://",
		"[mail]\nprotection = 'ssl'":         "protection",
		mail + "address = 'care@bahar.example'\nport = 25\nprotection = 'none'\nuser = 'care'": "protection is none",
		"hosts = ['https://care.example']":                    "hosts",
		"hosts = ['care.example:0']":                          "hosts",
		mail + "address = 'care'":                             "address",
		mail + "address = 'care@bahar.example'\nport = 70000": "port",
		"[mail]\npassword_file = '/nowhere/mail'":             "password_file",
		"[mail]\npassword_file = '/dev/null'":                 "password_file",
		"[mail]\npassword = 'x'\npassword_file = '/dev/null'": "Keep one",
	} {
		dir := testkit.Folder(t)
		put(t, filepath.Join(dir, configFile), text)
		read, err := readConfig(dir)
		f := fault.Of(cmp.Or(err, read.noPassword))
		if f == nil || f.Kind != fault.KindInvalid {
			t.Errorf("%q: %v", text, err)
			continue
		}
		for _, l := range language.All {
			said := f.Say.Plain(language.Reader{Language: l})
			if want := names; l == language.English && !strings.Contains(said, want) {
				t.Errorf("%q: %s", text, said)
			}
		}
	}
}

func TestThePasswordOfTheMailServerComesFromAFile(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	file := filepath.Join(dir, "mail.password")
	put(t, file, "seven lamps\nand nothing else\n")
	put(t, filepath.Join(dir, configFile), "[mail]\nuser = 'care'\npassword_file = '"+filepath.ToSlash(file)+"'\n")
	read, err := readConfig(dir)
	if err != nil || read.post().Password != "seven lamps" || read.post().User != "care" {
		t.Errorf("%v, %v", read.post(), err)
	}
	readable := func() bool {
		return slices.ContainsFunc(checkFiles(dir, read), func(m language.Message) bool {
			return strings.Contains(m.Plain(language.Reader{}), file)
		})
	}
	if readable() {
		t.Error("the file is said to be read by others")
	}
	if err := os.Chmod(file, 0o644); err != nil || !readable() {
		t.Errorf("others may read the file, and nobody says so: %v", err)
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	if read, err = readConfig(dir); err != nil || read.noPassword == nil { // as a credential of a service that has stopped
		t.Errorf("what sends no letters does not go on without the password: %v, %v", err, read.noPassword)
	}
	vaada(t, "serve", "--data", dir).ends(t, exitUsage, "password_file")
}

func TestTheConfigurationThatSetUpWritesIsRead(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	if err := writeConfig(dir, "", "", `Bahar "Foods" بہار`, "care@bahar.example"); err != nil {
		t.Fatal(err)
	}
	read, err := readConfig(dir)
	if err != nil {
		t.Fatal(err)
	}
	if read.Mail.Name != `Bahar "Foods" بہار` || read.Mail.Port != 587 || read.Addr == "" {
		t.Errorf("%+v", read)
	}
	if err := writeConfig(dir, "", "", "Bahar", "care@bahar.example"); !fault.Is(err, fault.KindInvalid) {
		t.Errorf("written twice: %v", err)
	}
}

func TestTheSiteIsWhereTheConfigurationSaysThatItIs(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		config, listens, site string
	}{
		{"", "127.0.0.1:8080", "http://127.0.0.1:8080"},
		{"", "0.0.0.0:8080", "http://0.0.0.0:8080"},
		{"hosts = ['Care.bahar.example']\nsecure = true", "127.0.0.1:8080", "https://care.bahar.example"},
		{"hosts = ['care.bahar.example:8443']\nsecure = true", "127.0.0.1:8080", "https://care.bahar.example:8443"},
		{"hosts = ['10.0.0.7']", "0.0.0.0:8080", "http://10.0.0.7:8080"},
		{"hosts = ['10.0.0.7:80']", "0.0.0.0:8080", "http://10.0.0.7"},
		{"hosts = ['care.bahar.example']", "127.0.0.1:8080", "http://care.bahar.example"},
		{"hosts = ['[2001:db8::7]']", "[2001:db8::7]:8080", "http://[2001:db8::7]:8080"},
	} {
		dir := testkit.Folder(t)
		put(t, filepath.Join(dir, configFile), row.config)
		read, err := readConfig(dir)
		if err != nil {
			t.Errorf("%s: %v", row.config, err)
			continue
		}
		if site := read.site(row.listens); site != row.site {
			t.Errorf("%s on %s: %s", row.config, row.listens, site)
		}
	}
}
