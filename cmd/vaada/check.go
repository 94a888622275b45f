package main

import (
	"context"
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

// checkFolder looks at who may read the folder and its configuration.
func checkFolder(dir string) (found []language.Message) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return []language.Message{say.CmdFolderUnusable(dir)}
	}
	file := filepath.Join(dir, configFile)
	info, err := os.Stat(file)
	switch {
	case err != nil:
		found = append(found, say.CmdCheckNoConfig(file))
	case info.Mode().Perm()&(fs.FileMode(0o077)) != 0:
		found = append(found, say.CmdCheckReadable(file))
	}
	return found
}

// mailPatience is how long the mail server has to answer.
const mailPatience = 5 * time.Second

// leastSecret is how many characters sign reply addresses at the least.
const leastSecret = 16

// checkMail asks whether the mail server answers at all.
func checkMail(ctx context.Context, settings config) []language.Message {
	if settings.Mail.Host == "" {
		return []language.Message{say.CmdCheckNoMail()}
	}
	if len(settings.Mail.Secret) < leastSecret {
		return []language.Message{say.CmdCheckSecret(leastSecret)}
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
func checkDatabase(ctx context.Context, d *db.DB) (found []language.Message) {
	rooms := app.NewRooms(d, now.System, "")
	if file := d.Path(); file != "" && db.Check(ctx, file) != nil {
		return []language.Message{say.CmdCheckDamaged()}
	}
	if _, err := rooms.People.Organisation(ctx); err != nil {
		return []language.Message{say.CmdCheckNotFounded()}
	}
	staff, err := rooms.People.Everybody(ctx, people.Program())
	if err != nil {
		return []language.Message{say.CmdDatabaseSilent()}
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
	if _, _, err := rooms.Charters.Published(ctx); fault.Is(err, fault.KindNotFound) {
		found = append(found, say.CaseworkNoCharter())
	}
	return found
}
