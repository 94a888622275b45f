package folder

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// Base begins every address that is asked through the socket.
const Base = "http://folder"

// longestSocket is what every system accepts as the name of a socket.
const longestSocket = 100

// Dial gives a client that speaks with the server which owns the folder, by
// addresses that begin with Base. It answers ErrSilent when there is none.
func Dial(dir string) (*http.Client, error) {
	conn, err := dial(context.Background(), dir)
	if err != nil {
		return nil, err
	}
	_ = conn.Close()
	return &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) { return dial(ctx, dir) },
	}}, nil
}

func dial(ctx context.Context, dir string) (net.Conn, error) {
	address, done, err := socketAddress(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrSilent, err)
	}
	if err != nil {
		return nil, err
	}
	defer done()
	conn, err := (&net.Dialer{}).DialContext(ctx, "unix", address)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSilent, err)
	}
	return conn, nil
}

// socketAddress is a name of the socket short enough for the system, good
// until done is called.
func socketAddress(dir string) (address string, done func(), err error) {
	plain := filepath.Join(dir, socketName)
	if len(plain) <= longestSocket {
		return plain, func() {}, nil
	}
	if runtime.GOOS != "linux" {
		return "", nil, fmt.Errorf("folder: the name of the data folder is too long for a socket: %s", dir)
	}
	opened, err := os.Open(dir)
	if err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("/proc/self/fd/%d/%s", opened.Fd(), socketName), func() { _ = opened.Close() }, nil
}

// Reach is for a command: it owns the folder when nobody does, and else gives
// a client of the server that owns it. It waits for a server that is just
// starting or ending, until ctx is over.
func Reach(ctx context.Context, dir string) (*Folder, *http.Client, error) {
	for {
		mine, err := Own(dir)
		if !errors.Is(err, ErrOwned) {
			return mine, nil, err
		}
		client, silent := Dial(dir)
		if silent == nil {
			return nil, client, nil
		}
		select {
		case <-ctx.Done():
			return nil, nil, errors.Join(err, silent)
		case <-time.After(50 * time.Millisecond):
		}
	}
}
