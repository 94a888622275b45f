package main

import (
	"bufio"
	"database/sql"
	"fmt"
	"os"
	"runtime"
	"strings"

	"vaada/internal/db"
)

// machine is what figures are figures of.
type machine struct {
	CPU    string `json:"cpu"`
	Cores  int    `json:"cores"`
	System string `json:"system"`
	Kernel string `json:"kernel"`
	Go     string `json:"go"`
	Engine string `json:"engine"` // database and version; "" where none was asked
}

func (m machine) String() string {
	parts := []string{m.CPU, fmt.Sprintf("%d × %s", m.Cores, runtime.GOARCH), strings.TrimSpace(m.System + " " + m.Kernel), m.Go}
	if m.Engine != "" {
		parts = append(parts, m.Engine)
	}
	return strings.Join(parts, " · ")
}

func machineHere() machine {
	return machine{
		CPU: lineOf("/proc/cpuinfo", "model name"), Cores: runtime.GOMAXPROCS(0), System: runtime.GOOS,
		Kernel: lineOf("/proc/sys/kernel/osrelease", ""), Go: runtime.Version(),
	}
}

// lineOf gives what a file of the system says behind a name, or its first
// line; "-" on systems that have no such file.
func lineOf(path, name string) string {
	file, err := os.Open(path)
	if err != nil {
		return "-"
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		if name == "" {
			return line
		}
		if before, after, found := strings.Cut(line, ":"); found && strings.TrimSpace(before) == name {
			return strings.TrimSpace(after)
		}
	}
	return "-"
}

// engineOf asks a database what it is.
func engineOf(c console, d *db.DB) (named string, err error) {
	ask, name := `SELECT sqlite_version()`, "SQLite "
	if d.Engine() == db.PostgreSQL {
		ask, name = `SELECT current_setting('server_version')`, "PostgreSQL "
	}
	err = d.Look(c, func(tx *db.Tx) error {
		versions, err := db.Collect(tx, func(rows *sql.Rows) (v string, err error) { return v, rows.Scan(&v) }, ask)
		if err == nil {
			named = name + versions[0]
		}
		return err
	})
	return named, err
}
