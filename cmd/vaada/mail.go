package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"

	"vaada/app"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// mail is vaada mail.
type mail struct {
	Take take `cmd:"" help:"Take one message in, from a file or from standard input (-)."`
}

// take is vaada mail take.
type take struct {
	File string `arg:"" help:"A message as it came (RFC 5322), or - for standard input."`
	Data string `help:"The data folder, also while it is served." type:"path" placeholder:"DIR"`
	DB   string `name:"db" help:"PostgreSQL instead of a folder." placeholder:"postgres://…"`
}

// Run takes the message in, through the running server where there is one.
func (t *take) Run(c console) error {
	if t.Data == "" && t.DB == "" {
		return fault.Invalid("data", say.CmdDataWanted())
	}
	message := c.in
	if t.File != "-" {
		file, err := os.Open(t.File)
		if err != nil {
			return fault.Invalid("file", say.CmdFileUnreadable(t.File)).Because(err)
		}
		defer file.Close()
		message = file
	}
	settings := config{DB: t.DB}
	if t.Data != "" {
		read, err := readConfig(t.Data)
		if err != nil {
			return err
		}
		settings = read
		if t.DB != "" {
			settings.DB = t.DB
		}
	}
	taken, err := t.take(c, settings, message)
	if err != nil {
		return err
	}
	return json.NewEncoder(c.out).Encode(taken)
}

func (t *take) take(c console, settings config, message io.Reader) (taken app.Taken, err error) {
	if settings.DB != "" {
		return takeHere(c, store{}, settings, message)
	}
	patient, stop := context.WithTimeout(c, patience)
	defer stop()
	owned, client, err := folder.Reach(patient, t.Data)
	if err != nil {
		return taken, fault.Invalid("data", say.CmdFolderUnusable(t.Data)).Because(err)
	}
	if owned != nil {
		d, err := owned.Open(c)
		if err != nil {
			return taken, errors.Join(err, owned.Close())
		}
		return takeHere(c, store{DB: d, folder: owned}, settings, message)
	}
	return takeThere(c, client, message)
}

// takeHere takes the message in by itself: nobody serves the folder.
func takeHere(c console, opened store, settings config, message io.Reader) (taken app.Taken, err error) {
	if opened.DB == nil {
		if opened, err = openStore(c, "", settings.DB); err != nil {
			return taken, err
		}
	}
	defer func() { err = closed(err, opened) }()
	a, err := app.New(c, app.Config{DB: opened.DB, Now: now.System, Mail: app.Mail(settings.Mail)})
	if err != nil {
		return taken, err
	}
	defer a.Close()
	return a.TakeMail(c, message)
}

// takeThere hands the message to the server that owns the folder.
func takeThere(c console, client *http.Client, message io.Reader) (taken app.Taken, err error) {
	request, err := http.NewRequestWithContext(c, http.MethodPost, folder.Base+"/mail", message)
	if err != nil {
		return taken, err
	}
	request.Header.Set("Accept-Language", string(c.reader.Language))
	answer, err := client.Do(request)
	if err != nil {
		return taken, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 4096))
		return taken, fmt.Errorf("the server answered %s: %s", answer.Status, text)
	}
	return taken, json.NewDecoder(answer.Body).Decode(&taken)
}
