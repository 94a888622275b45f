package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
)

// store is an opened database, with the folder that holds it where it has one.
type store struct {
	*db.DB
	folder *folder.Folder // nil for PostgreSQL
}

// openStore opens the database of a data folder, or PostgreSQL at an address,
// and brings its tables up to this program. Conflict when the folder is served.
func openStore(ctx context.Context, dir, address string) (store, error) {
	if address != "" {
		d, err := db.Open(ctx, address)
		if err != nil {
			return store{}, fault.Invalid("db", say.CmdDatabaseSilent()).Because(err)
		}
		if err := d.Migrate(ctx); err != nil {
			return store{}, errors.Join(err, d.Close())
		}
		return store{DB: d}, nil
	}
	owned, err := folder.Own(dir)
	if errors.Is(err, folder.ErrOwned) {
		return store{}, fault.Conflict(say.CmdFolderServed(dir))
	}
	if err != nil {
		return store{}, fault.Invalid("data", say.CmdFolderUnusable(dir)).Because(err)
	}
	d, err := owned.Open(ctx)
	if err != nil {
		return store{}, errors.Join(err, owned.Close())
	}
	return store{DB: d, folder: owned}, nil
}

// Close gives database and folder up.
func (s store) Close() error {
	err := s.DB.Close()
	if s.folder != nil {
		err = errors.Join(err, s.folder.Close())
	}
	return err
}

// onLoopback says whether an address to listen on is reached from this machine
// alone.
func onLoopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	if host == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}

// listen takes the address to listen on. Invalid when it is none, or taken.
func listen(address string) (net.Listener, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fault.Invalid("addr", say.CmdAddressUnusable(address)).Because(err)
	}
	return listener, nil
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
	failed := make(chan error, 3)
	swept := make(chan struct{})
	go func() { a.Run(live); close(swept) }()
	go func() { failed <- server.Serve(listener) }()
	if s.folder != nil {
		go func() { failed <- s.folder.Serve(live, a.Local()) }()
	}
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
	<-swept
	a.Close()
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	return err
}
