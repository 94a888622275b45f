// Package folder keeps the data folder, which holds everything that one Vaada
// knows: its database, with all attachments inside. A folder has one owner at
// a time. While a server owns it, commands that are given on the same machine
// reach the server through a socket in the folder, so nobody writes behind its
// back.
package folder

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"time"

	"vaada/internal/db"
	"vaada/internal/now"
)

var (
	// ErrOwned says that another process owns the folder.
	ErrOwned = errors.New("folder: another process owns the data folder")
	// ErrSilent says that no server answers in the folder.
	ErrSilent = errors.New("folder: no server answers in the data folder")
	// ErrLow says that the tables could not be brought up, and are as they were.
	ErrLow = errors.New("folder: the tables stay as they were")
)

const (
	databaseName = "vaada.db"
	lockName     = "vaada.lock"
	socketName   = "vaada.socket"
	keyName      = "vaada.key"
)

// Folder is a data folder that this process owns.
type Folder struct {
	dir  string
	lock *os.File
	made []string // what was not there before Own, the outermost first
}

// Own makes the folder if it is not there, and owns it until Close or until
// the process ends, however it ends. It answers ErrOwned when another process
// was first.
func Own(dir string) (*Folder, error) {
	made := missing(dir)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	lock, err := lockFile(filepath.Join(dir, lockName))
	if err != nil {
		return nil, err
	}
	return &Folder{dir: dir, lock: lock, made: made}, nil
}

// Database is the address of the folder's database, for db.Open.
func (f *Folder) Database() string { return "sqlite:" + f.file() }

// Exists says whether the folder has a database yet.
func (f *Folder) Exists() bool {
	info, err := os.Stat(f.file())
	return err == nil && info.Size() > 0
}

// Open opens the folder's database and brings its tables up to this program.
// It answers db.ErrNewer when a newer program has been here.
func (f *Folder) Open(ctx context.Context) (*db.DB, error) {
	d, err := db.Open(ctx, f.Database())
	if err != nil {
		return nil, err
	}
	if err := d.Migrate(ctx); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// Climb opens the folder's database as Open does. Tables of an older program
// are brought up on a copy, which takes the database's place when it is whole:
// until then, and when it fails or the power does, the older program goes on
// with what it left. Before is called ahead of that, with the number of the
// migration at which the database stands.
func (f *Folder) Climb(ctx context.Context, at now.Instant, before func(ctx context.Context, stands int64) error) (*db.DB, error) {
	d, err := db.Open(ctx, f.Database())
	if err != nil {
		return nil, err
	}
	lacks, stands, err := d.Behind(ctx)
	if err == nil && lacks > 0 && stands == 0 {
		err = d.Migrate(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	if lacks == 0 || stands == 0 {
		return d, nil
	}
	if err := d.Close(); err != nil {
		return nil, err
	}
	if err := before(ctx, stands); err != nil {
		return nil, err
	}
	kept, err := f.Replace(ctx, at, f.climbed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrLow, err)
	}
	removeWhole(kept)
	return db.Open(ctx, f.Database())
}

// climbed writes a copy of the database with the tables of this program.
func (f *Folder) climbed(ctx context.Context, to string) error {
	if err := db.Snapshot(ctx, f.file(), to); err != nil {
		return err
	}
	d, err := db.Open(ctx, "sqlite:"+to)
	if err != nil {
		return err
	}
	return errors.Join(d.Migrate(ctx), d.Close())
}

// Serve answers the commands of this machine through the folder's socket until
// ctx is over, and then lets the running ones end.
func (f *Folder) Serve(ctx context.Context, handler http.Handler) error {
	listener, err := f.listen()
	if err != nil {
		return err
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	patience, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	return server.Shutdown(patience)
}

func (f *Folder) listen() (net.Listener, error) {
	// A socket that is there was left by a process that was killed: we are the owner.
	if err := os.Remove(filepath.Join(f.dir, socketName)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("folder: %w", err)
	}
	address, done, err := socketAddress(f.dir)
	if err != nil {
		return nil, err
	}
	defer done()
	listener, err := net.Listen("unix", address)
	if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	socket := filepath.Join(f.dir, socketName)
	listener.(*net.UnixListener).SetUnlinkOnClose(false)
	if err := os.Chmod(socket, 0o600); err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	return unlinking{listener, socket}, nil
}

// unlinking takes its socket away when it closes, under its whole name.
type unlinking struct {
	net.Listener
	socket string
}

func (u unlinking) Close() error {
	_ = os.Remove(u.socket)
	return u.Listener.Close()
}

// Close gives the folder up.
func (f *Folder) Close() error { return unlockFile(f.lock) }

// Abandon gives the folder up and takes away what was made in it since Own, for
// a beginning that failed. What was there before stays.
func (f *Folder) Abandon() error {
	for _, name := range slices.Backward(f.made) {
		_ = os.Remove(name) // a folder that others have filled meanwhile stays
	}
	return f.Close()
}

// missing gives those names that owning a folder makes and that are not there.
func missing(dir string) (names []string) {
	for at := filepath.Clean(dir); ; at = filepath.Dir(at) {
		if exists(at) || at == filepath.Dir(at) {
			break
		}
		names = append(names, at)
	}
	slices.Reverse(names)
	for _, name := range []string{lockName, databaseName, databaseName + "-wal", databaseName + "-shm", keyName} {
		if name = filepath.Join(dir, name); !exists(name) {
			names = append(names, name)
		}
	}
	return names
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return !errors.Is(err, os.ErrNotExist)
}

func (f *Folder) file() string { return filepath.Join(f.dir, databaseName) }

// KeyIn is the file in which a data folder keeps the key to its secrets, unless
// its configuration names another.
func KeyIn(dir string) string { return filepath.Join(dir, keyName) }

// DatabaseIn gives the database file of a data folder, served or not. False
// when it has none yet.
func DatabaseIn(dir string) (file string, found bool) {
	file = filepath.Join(dir, databaseName)
	info, err := os.Stat(file)
	return file, err == nil && info.Mode().IsRegular()
}
