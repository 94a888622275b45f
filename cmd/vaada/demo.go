package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"vaada/app"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/sample"
)

// demo is vaada demo.
type demo struct {
	Data string `help:"The folder to keep it in; else a temporary one." type:"path" placeholder:"DIR"`
	Addr string `help:"Where to listen; on this machine only." default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
	DB   string `name:"db" help:"PostgreSQL instead of a folder." placeholder:"postgres://…"`
	Seed uint64 `help:"Another number makes other past cases." default:"1"`
}

// Run fills the sample organisation, where it is not there yet, and serves it.
func (d *demo) Run(c console) (err error) {
	if !onLoopback(d.Addr) {
		return fault.Invalid("addr", say.CmdDemoLoopback(d.Addr))
	}
	listener, err := listen(d.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	if d.Data == "" && d.DB == "" {
		if d.Data, err = os.MkdirTemp("", "vaada-demo-*"); err != nil {
			return err
		}
	}
	opened, err := openStore(c, d.Data, d.DB)
	if err != nil {
		return err
	}
	defer func() { err = closed(err, opened) }()
	if err := sample.Ensure(c, opened.DB, d.Seed, now.System()); err != nil {
		return err
	}
	a, err := app.New(c, app.Config{DB: opened.DB, Now: now.System, Demo: true})
	if err != nil {
		return err
	}
	home := "http://" + listener.Addr().String()
	return serveUntil(c, a, opened, listener, func() {
		fmt.Fprintf(c.out, "ready: %s\n", home)
		if err := d.invite(c, a, home); err != nil && !errors.Is(err, c.Err()) {
			c.say(fault.Of(err).Say)
		}
	})
}

// invite prints one sign-in link for each member of the cast, and the public
// pages.
func (d *demo) invite(c console, a *app.App, home string) error {
	staff, err := a.People.Everybody(c, people.Program())
	if err != nil {
		return err
	}
	for _, one := range staff {
		link, err := a.People.MakeLink(c, people.Program(), one.ID, true)
		if err != nil {
			return err
		}
		roles := ""
		for _, role := range one.Roles {
			roles += " " + string(role)
		}
		fmt.Fprintf(c.out, "%-18s %-14s %s/demo/%s\n", one.Name, roles[1:], home, link)
	}
	fmt.Fprintf(c.out, "%s/p\n%s/p/charter\n", home, home)
	if d.Data != "" {
		c.say(say.CmdDemoKept(d.Data))
	}
	return nil
}

// patience is how long a command waits for a server that starts or ends.
const patience = 5 * time.Second

// closed closes what a command opened, and keeps the first fault.
func closed(err error, opened store) error { return errors.Join(err, opened.Close()) }
