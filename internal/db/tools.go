package db

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
)

var (
	// ErrNoTools says that pg_dump or pg_restore is not to be found.
	ErrNoTools = errors.New("db: pg_dump or pg_restore is not there")
	// ErrOldTools says that pg_dump or pg_restore is older than the server.
	ErrOldTools = errors.New("db: pg_dump or pg_restore is older than the server")
)

// Tools are PostgreSQL's own programs for its backups: a folder, or "" for
// where the system looks for programs.
type Tools string

var toolVersion = regexp.MustCompile(`\) (\d+)`)

// program gives the name of a tool that is there and no older than the server.
func (t Tools) program(ctx context.Context, name string, server int) (string, error) {
	asked := name
	if t != "" {
		asked = filepath.Join(string(t), name)
	}
	program, err := exec.LookPath(asked)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrNoTools, err)
	}
	said, err := exec.CommandContext(ctx, program, "--version").Output()
	if err != nil {
		return "", fmt.Errorf("%w: %s: %w", ErrNoTools, program, err)
	}
	found := toolVersion.FindSubmatch(said)
	if found == nil {
		return "", fmt.Errorf("%w: %s says %q", ErrNoTools, program, said)
	}
	if major, err := strconv.Atoi(string(found[1])); err != nil || major < server {
		return "", fmt.Errorf("%w: %s is of %s, the server of %d", ErrOldTools, program, found[1], server)
	}
	return program, nil
}

// command runs a tool on a database. The password goes by the tool's own
// environment: the command line can be read by everybody on the machine.
func command(ctx context.Context, program, address string, arguments ...string) (*exec.Cmd, error) {
	bare, password, err := bared(address)
	if err != nil {
		return nil, err
	}
	c := exec.CommandContext(ctx, program, append(arguments, "--no-password", "--dbname="+bare)...)
	c.Env = append(c.Environ(), "LC_ALL=C")
	if password != "" {
		c.Env = append(c.Env, "PGPASSWORD="+password)
	}
	return c, nil
}

// bared takes the password out of an address.
func bared(address string) (bare, password string, err error) {
	parsed, err := url.Parse(address)
	if err != nil {
		return "", "", errors.New("db: the address of the database cannot be read")
	}
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return "", "", err
	}
	if parsed.User != nil {
		parsed.User = url.User(parsed.User.Username())
	}
	query := parsed.Query()
	query.Del("password")
	parsed.RawQuery = query.Encode()
	return parsed.String(), config.Password, nil
}

// mostSaid is how much of a tool's complaint is kept.
const mostSaid = 2 << 10

// run runs a tool and keeps the end of what it complains of.
func run(c *exec.Cmd, in io.Reader, out io.Writer) error {
	var said tail
	c.Stdin, c.Stdout, c.Stderr = in, out, &said
	err := c.Run()
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w: %s", filepath.Base(c.Path), err, bytes.TrimSpace(said))
}

// tail keeps the last bytes that are written to it.
type tail []byte

func (t *tail) Write(p []byte) (int, error) {
	*t = append(*t, p...)
	*t = (*t)[max(0, len(*t)-mostSaid):]
	return len(p), nil
}

// majorOf is the server's version, as its tools count it.
func majorOf(ctx context.Context, pool asker) (int, error) {
	said, err := all[string](ctx, pool, `SHOW server_version_num`)
	if err != nil {
		return 0, err
	}
	number, err := strconv.Atoi(strings.Join(said, ""))
	return number / 10000, err
}
