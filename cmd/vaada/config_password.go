package main

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"strings"

	"vaada/app"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/secret"
)

// post is how our letters leave, as the room of mail takes it.
func (c *config) post() app.Mail {
	return app.Mail{
		Name: c.Mail.Name, Address: c.Mail.Address, Host: c.Mail.Host, Port: c.Mail.Port,
		Protection: c.Mail.Protection, User: c.Mail.User, Password: c.Mail.Password,
	}
}

// readPassword takes the password of the mail server from the first line of the file
// that is named for it, in the data folder where the name is not absolute. Invalid where there is none, or where it stands in the
// configuration besides.
func (c *config) readPassword(dir string) error {
	name := c.Mail.PasswordFile
	switch {
	case name == "":
		return nil
	case c.Mail.Password != "":
		return fault.Invalid("config", say.CmdConfigPasswordTwice())
	}
	if !filepath.IsAbs(name) {
		name = filepath.Join(dir, name)
	}
	c.Mail.PasswordFile = name
	file, err := os.Open(name)
	if err != nil {
		return fault.Invalid("config", say.CmdConfigPasswordFile(name)).Because(err)
	}
	defer file.Close()
	line, _ := bufio.NewReader(io.LimitReader(file, longestLine)).ReadString('\n')
	if line = strings.TrimRight(line, "\r\n"); line == "" {
		return fault.Invalid("config", say.CmdConfigPasswordFile(name))
	}
	c.Mail.Password = secret.Text(line)
	return nil
}
