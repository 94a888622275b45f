package main

import (
	"bufio"
	"context"
	"errors"
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
	Take take `cmd:"" help:"${take}"`
}

// take is vaada mail take.
type take struct {
	File string `arg:"" help:"${message}"`
	Data string `help:"${data}" type:"path" placeholder:"DIR"`
	DB   string `name:"db" help:"${db}" placeholder:"postgres://…"`
	JSON bool   `name:"json" help:"${json}"`
}

// Run takes the message in, through the running server where there is one.
func (t *take) Run(c console) error {
	settings, err := settingsOf(t.Data, t.DB)
	if err != nil {
		return err
	}
	message, err := t.message(c)
	if err != nil {
		return err
	}
	defer message.Close()
	taken, err := t.take(c, settings, message)
	if err != nil {
		return err
	}
	if t.JSON {
		return c.print(taken)
	}
	if taken.Before {
		c.say(say.CmdMailBefore())
	}
	switch {
	case taken.Held != "":
		c.say(say.CmdMailHeld())
	case taken.ToPlace:
		c.say(say.CmdMailToPlace())
	case taken.Case != "":
		c.say(say.CmdMailCase(taken.Case))
	}
	return nil
}

// opening is a message that is read from its first byte.
type opening struct {
	io.Reader
	io.Closer
}

// message opens what is to be taken in. Invalid when it cannot be read, or
// nothing is in it.
func (t *take) message(c console) (io.ReadCloser, error) {
	from, empty := io.NopCloser(c.in), say.CmdInputEmpty()
	if t.File != "-" {
		file, err := os.Open(t.File)
		if err != nil {
			return nil, fault.Invalid("file", say.CmdFileUnreadable(t.File)).Because(err)
		}
		from, empty = file, say.CmdFileEmpty(t.File)
	}
	read := bufio.NewReader(from)
	_, err := read.Peek(1)
	switch {
	case errors.Is(err, io.EOF):
		err = fault.Invalid("file", empty)
	case err != nil:
		err = fault.Invalid("file", say.CmdFileUnreadable(t.File)).Because(err)
	default:
		return opening{read, from}, nil
	}
	return nil, errors.Join(err, from.Close())
}

func (t *take) take(c console, settings config, message io.Reader) (taken app.Taken, err error) {
	if settings.DB != "" {
		opened, err := openFounded(c, t.Data, settings)
		if err != nil {
			return taken, err
		}
		return takeHere(c, opened, settings, message)
	}
	if _, err := databaseIn(t.Data); err != nil {
		return taken, err
	}
	patient, stop := context.WithTimeout(c, patience)
	defer stop()
	owned, client, err := folder.Reach(patient, t.Data)
	switch {
	case errors.Is(err, folder.ErrOwned):
		return taken, fault.Unavailable(say.CmdServerSilent(t.Data)).Because(err)
	case err != nil:
		return taken, fault.Invalid("data", say.CmdFolderUnusable(t.Data)).Because(err)
	case client != nil:
		return takeThere(c, client, message)
	}
	opened, err := openOwned(c, owned, t.Data, &climb{dir: t.Data, settings: settings})
	if err != nil {
		return taken, err
	}
	if opened.keys, err = unlock(c, opened.DB, settings.keyFile(t.Data)); err != nil {
		return taken, errors.Join(err, opened.Close())
	}
	return takeHere(c, opened, settings, message)
}

// takeHere takes the message in by itself: nobody serves the folder.
func takeHere(c console, opened store, settings config, message io.Reader) (taken app.Taken, err error) {
	defer func() { err = errors.Join(err, opened.Close()) }()
	a, err := app.New(c, app.Config{DB: opened.DB, Now: now.System, Keys: opened.keys, Mail: settings.post()})
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
	return app.ReadTaken(answer)
}
