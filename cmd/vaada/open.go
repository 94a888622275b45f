package main

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/netip"
	"strings"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// store is an opened database, with the folder that holds it where it has one.
type store struct {
	*db.DB
	folder *folder.Folder // nil for PostgreSQL
	keys   *secret.Keys   // to its secrets, once it is unlocked
}

// patience is how long a command waits for a server to answer.
const patience = 5 * time.Second

// openStore opens the database of a data folder, or PostgreSQL at an address,
// and brings its tables up to this program. It makes what is not there.
// Conflict when the folder is served.
func openStore(ctx context.Context, dir, address string) (store, error) {
	settings := usual()
	if dir != "" {
		if read, err := readConfig(dir); err == nil {
			settings = read
		}
	}
	settings.DB = address
	return openWith(ctx, dir, settings)
}

// openWith opens what the settings name.
func openWith(ctx context.Context, dir string, settings config) (store, error) {
	up := climb{dir: dir, settings: settings}
	if settings.DB != "" {
		return openServer(ctx, settings.DB, &up)
	}
	owned, err := folder.Own(dir)
	if errors.Is(err, folder.ErrOwned) {
		return store{}, fault.Conflict(say.CmdFolderServed(dir))
	}
	if err != nil {
		return store{}, fault.Invalid("data", say.CmdFolderUnusable(dir)).Because(err)
	}
	return openOwned(ctx, owned, dir, &up)
}

// openOwned opens the database of a folder that is ours already.
func openOwned(ctx context.Context, owned *folder.Folder, dir string, up *climb) (store, error) {
	d, err := owned.Climb(ctx, now.System(), up.fromFile)
	if err == nil {
		err = up.noted(ctx, d)
	}
	if fault.Is(err, fault.KindConflict) || errors.Is(err, folder.ErrLow) {
		_ = owned.Abandon()
		return store{}, up.failed(ctx, err)
	}
	if err != nil {
		if file, found := folder.DatabaseIn(dir); found {
			err = cmp.Or(db.Check(ctx, file), err)
		}
		_ = owned.Abandon()
		return store{}, unopened(ctx, err, dir)
	}
	return store{DB: d, folder: owned}, nil
}

// openServer opens PostgreSQL. Unavailable when it does not answer.
func openServer(ctx context.Context, address string, up *climb) (store, error) {
	if err := checkAddress(address); err != nil {
		return store{}, err
	}
	patient, stop := context.WithTimeout(ctx, patience)
	defer stop()
	d, err := db.Open(patient, address)
	if err != nil {
		return store{}, fault.Unavailable(say.CmdDatabaseSilent()).Because(err)
	}
	if err := up.onServer(ctx, d); err != nil {
		_ = d.Close()
		return store{}, unopened(ctx, err, "PostgreSQL")
	}
	return store{DB: d}, nil
}

// unopened says why a database that is there cannot be used.
func unopened(ctx context.Context, err error, place string) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, db.ErrNewer):
		return fault.Conflict(say.CmdDatabaseNewer()).Because(err)
	case errors.Is(err, db.ErrForeign):
		return fault.Conflict(say.CmdDatabaseForeign(place)).Because(err)
	case errors.Is(err, db.ErrDamaged):
		return fault.Conflict(say.CmdCheckDamaged()).Because(err)
	}
	return err
}

// checkAddress refuses what is no address of PostgreSQL. The sentence does not
// repeat it: it may hold a password.
func checkAddress(address string) error {
	if address == "" || strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		return nil
	}
	return fault.Invalid("db", say.CmdDatabaseAddress("postgres://", "postgres://user@host/name"))
}

// Close gives database and folder up.
func (s store) Close() error {
	err := s.DB.Close()
	if s.folder != nil {
		err = errors.Join(err, s.folder.Close())
	}
	return err
}

// abandon gives database and folder up, and takes away what was made in it.
func (s store) abandon() {
	_ = s.DB.Close()
	if s.folder != nil {
		_ = s.folder.Abandon()
	}
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

// checkListening refuses what is no address to listen on.
func checkListening(address string) error {
	_, port, err := net.SplitHostPort(address)
	if err == nil {
		_, err = net.LookupPort("tcp", port)
	}
	if err != nil {
		return fault.Invalid("addr", say.CmdAddressMalformed(address, "127.0.0.1:8080"))
	}
	return nil
}

// listen takes the address to listen on. Invalid when it is none, or taken.
func listen(address string) (net.Listener, error) {
	if err := checkListening(address); err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fault.Invalid("addr", say.CmdAddressUnusable(address)).Because(err)
	}
	return listener, nil
}

// listenHere takes an address that this machine alone reaches.
func listenHere(address string) (net.Listener, error) {
	if err := checkListening(address); err != nil {
		return nil, err
	}
	if !onLoopback(address) {
		return nil, fault.Invalid("addr", say.CmdDemoLoopback(address))
	}
	return listen(address)
}
