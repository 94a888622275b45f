package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// serve is vaada serve.
type serve struct {
	Data string `help:"${data}" type:"path" placeholder:"DIR"`
	Addr string `help:"${addr}" placeholder:"HOST:PORT"`
	DB   string `name:"db" help:"${db}" placeholder:"postgres://…"`
	Key  string `help:"${key}" type:"path" placeholder:"FILE"`

	Unsaved bool `help:"${unsaved}"`
}

// Run serves until it is told to stop.
func (s *serve) Run(c console) (err error) {
	settings, err := settingsOf(s.Data, s.DB)
	if err = cmp.Or(err, settings.noPassword); err != nil { // no other command sends letters
		return err
	}
	settings.Addr = cmp.Or(s.Addr, settings.Addr)
	listener, err := listen(settings.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	settings.Key, settings.unsaved = cmp.Or(s.Key, settings.Key), s.Unsaved
	opened, err := openFounded(c, s.Data, settings)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	private, err := settings.Webhooks.addresses()
	if err != nil {
		return err
	}
	networks, err := settings.SignOn.networks()
	if err != nil {
		return err
	}
	proxies, err := settings.proxies()
	if err != nil {
		return err
	}
	home := settings.home(settings.Addr)
	a, err := app.New(c, app.Config{
		DB: opened.DB, Now: now.System, Keys: opened.keys, Aside: settings.sealFile(s.Data), Mail: settings.post(), Hosts: home.Hosts, Port: home.Port, Secure: home.Secure,
		Backups: settings.place(s.Data),
		Private: private,
		SignOn:  networks,
		Proxies: proxies,
	})
	if err != nil {
		return err
	}
	return serveUntil(c, a, opened, listener, func() {
		fmt.Fprintf(c.out, "ready: http://%s\n", listener.Addr())
		c.greet(a.People, settings.site(listener.Addr().String()), c.watched())
	})
}

// greet says where people find us and, to a person who watches a terminal while
// nobody has signed in yet, with what the first manager begins: it opens the
// account, so it stays out of logs.
func (c console) greet(staff people.Desk, site string, watched bool) {
	c.show(say.CmdSite(), site)
	if !watched {
		return
	}
	switch link, err := staff.BeginAnew(c, people.Program()); {
	case err != nil:
		slog.Error("the link to begin with", "fault", err)
	case link != "":
		c.show(say.CmdBeginNow(), site+"/begin/"+link)
	}
}

// settingsOf are those of a data folder, where one is told, and the database
// that is told instead of its own.
func settingsOf(dir, address string) (config, error) {
	if dir == "" && address == "" {
		return config{}, fault.Invalid("data", say.CmdDataWanted())
	}
	if err := checkAddress(address); err != nil {
		return config{}, err
	}
	settings := usual()
	if dir != "" {
		read, err := readConfig(dir)
		if err != nil {
			return config{}, err
		}
		settings = read
	}
	settings.DB = cmp.Or(address, settings.DB)
	return settings, nil
}

// openFounded opens a database that has an organisation, and unlocks its
// secrets. Invalid when it has none; Conflict when it is a sample that was not
// filled to its end, or the key does not fit.
func openFounded(ctx context.Context, dir string, settings config) (store, error) {
	if settings.DB == "" {
		if _, err := databaseIn(dir); err != nil {
			return store{}, err
		}
	}
	opened, err := openWith(ctx, dir, settings)
	if err != nil {
		return store{}, err
	}
	return opened.entered(ctx, settings.keyFile(dir))
}

// entered is a database that was opened, found whole and unlocked; it is closed
// when it is not.
func (s store) entered(ctx context.Context, key string) (store, error) {
	founded, err := isFounded(ctx, s.DB)
	if err == nil && !founded {
		err = fault.Invalid("data", say.CmdCheckNotFounded())
	}
	if err == nil {
		err = isWhole(ctx, s.DB)
	}
	if err == nil {
		s.keys, err = unlock(ctx, s.DB, key)
	}
	if err != nil {
		return store{}, errors.Join(err, s.Close())
	}
	return s, nil
}

// isFounded says whether a database has an organisation.
func isFounded(ctx context.Context, d *db.DB) (bool, error) {
	_, err := app.NewRooms(d, now.System, "").People.Organisation(ctx)
	if errors.Is(err, db.ErrNone) || fault.Is(err, fault.KindNotFound) {
		return false, nil
	}
	return err == nil, err
}

// farewell is how long running requests have when the program ends.
const farewell = 5 * time.Second

// serveUntil answers on a listener, and commands through the folder's socket,
// until the context is over; then what runs may end.
func serveUntil(ctx context.Context, a *app.App, s store, listener net.Listener, ready func()) error {
	live, stop := context.WithCancel(ctx)
	defer stop()
	server := &http.Server{
		Handler: a.Handler(), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 64 << 10, BaseContext: func(net.Listener) context.Context { return live },
	}
	failed := make(chan error, 2)
	var running sync.WaitGroup
	running.Go(func() { a.Run(live) })
	if s.folder != nil {
		running.Go(func() { failed <- s.folder.Serve(live, a.Local()) })
	}
	go func() { failed <- server.Serve(listener) }()
	ready()
	var err error
	select {
	case <-ctx.Done():
	case err = <-failed:
	}
	stop()
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	if ended := server.Shutdown(last); ended != nil {
		_ = server.Close()
	}
	running.Wait()
	a.Close()
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	return err
}
