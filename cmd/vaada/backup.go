package main

import (
	"bufio"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// backupCommand is vaada backup.
type backupCommand struct {
	File       string `arg:"" help:"${to}" type:"path"`
	Data       string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Passphrase string `help:"${passphrase}" type:"path" placeholder:"FILE"`
	Replace    bool   `help:"${replace}"`
}

// Run writes one moment of the database; deeds go on meanwhile.
func (b *backupCommand) Run(c console) error {
	settings, err := readConfig(b.Data)
	if err != nil {
		return err
	}
	making := backup.Making{ID: ids.New(), Why: backup.Asked, At: now.System()}
	if settings.DB == "" {
		file, err := databaseIn(b.Data)
		if err != nil {
			return err
		}
		if same(file, b.File) {
			return fault.Invalid("file", say.CmdBackupItself(b.File))
		}
		making.Source = backup.File(file, b.Data)
	} else {
		opened, err := db.Open(c, settings.DB)
		if err != nil {
			return fault.Unavailable(say.CmdDatabaseSilent()).Because(err)
		}
		defer opened.Close()
		making.Source = backup.Server(opened, db.Tools(settings.Backup.Tools))
	}
	if _, err := os.Lstat(b.File); err == nil && !b.Replace {
		return fault.Invalid("file", say.CmdBackupThere(b.File, "--replace"))
	}
	key := settings.keyFile(b.Data)
	if err := withKey(c, &making, key, b.Passphrase); err != nil {
		return err
	}
	if _, err := backup.Make(c, b.File, making); err != nil {
		return unmade(c, err, b.File)
	}
	c.say(say.CmdBackedUp(b.File))
	if making.Mark != "" && len(making.Key) == 0 {
		c.say(say.KeepNoKeyInside(key, "--passphrase"))
	}
	return nil
}

// unmade says why a backup could not be written.
func unmade(c console, err error, file string) error {
	switch trouble := backup.Of(err); {
	case c.Err() != nil:
		return c.Err()
	case trouble == backup.NoTools || trouble == backup.OldTools:
		return fault.Conflict(trouble.Say()).Because(err)
	}
	return fault.Invalid("file", say.CmdFileUnwritable(file)).Because(err)
}

// withKey names the key of secrets in a backup, and wraps it where there is a
// passphrase.
func withKey(c console, making *backup.Making, file, passphrase string) error {
	keys, err := secret.Load(file)
	if err == nil {
		making.Mark = keys.ID()
	}
	if passphrase == "" {
		return nil // a backup without the key needs none
	}
	if err != nil {
		return fault.Conflict(keyWords(err, file)).Because(err)
	}
	phrase, err := readPassphrase(c.in, passphrase)
	if err == nil {
		making.Key = keys.Wrap(phrase)
	}
	return err
}

// shortestPassphrase is how many characters make a passphrase.
const shortestPassphrase = 12

// readPassphrase reads the first line of a file, or of standard input.
func readPassphrase(in io.Reader, name string) (string, error) {
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return "", fault.Invalid("passphrase", backup.NoPhrase.Say()).Because(err)
		}
		defer file.Close()
		in = file
	}
	line, _ := bufio.NewReader(io.LimitReader(in, longestLine)).ReadString('\n')
	line = strings.TrimRight(line, "\r\n")
	if utf8.RuneCountInString(line) < shortestPassphrase {
		return "", fault.Invalid("passphrase", backup.ShortPhrase.Say()).Because(backup.ShortPhrase)
	}
	return line, nil
}

// databaseIn is the database file of a data folder. Invalid when there is none.
func databaseIn(dir string) (string, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", fault.Invalid("data", say.CmdFolderUnusable(dir))
	}
	file, found := folder.DatabaseIn(dir)
	if !found {
		return "", fault.Invalid("data", say.CmdFolderEmpty(dir))
	}
	return file, nil
}

func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}
