package main

import (
	"fmt"

	"vaada/app"
	"vaada/internal/now"
)

// serve is vaada serve.
type serve struct {
	Data string `help:"The data folder." required:"" type:"path" placeholder:"DIR"`
	Addr string `help:"Where to listen; else as the configuration says." placeholder:"HOST:PORT"`
	DB   string `name:"db" help:"PostgreSQL instead of the folder's database." placeholder:"postgres://…"`
}

// Run serves until it is told to stop.
func (s *serve) Run(c console) (err error) {
	settings, err := readConfig(s.Data)
	if err != nil {
		return err
	}
	if s.Addr != "" {
		settings.Addr = s.Addr
	}
	if s.DB != "" {
		settings.DB = s.DB
	}
	opened, err := openStore(c, s.Data, settings.DB)
	if err != nil {
		return err
	}
	defer func() { err = closed(err, opened) }()
	a, err := app.New(c, app.Config{
		DB: opened.DB, Now: now.System, Mail: app.Mail(settings.Mail), Hosts: settings.Hosts, Secure: settings.Secure,
	})
	if err != nil {
		return err
	}
	listener, err := listen(settings.Addr)
	if err != nil {
		return err
	}
	return serveUntil(c, a, opened, listener, func() {
		fmt.Fprintf(c.out, "ready: http://%s\n", listener.Addr())
	})
}
