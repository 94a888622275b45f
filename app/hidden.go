package app

import "log/slog"

// What is wired holds passwords, some of them below fields that only this
// package names, where they cannot hide themselves: so the whole says no more
// than what it is.

// String keeps the settings out of whatever is printed.
func (a *App) String() string { return "vaada" }

// LogValue keeps them out of logs.
func (a *App) LogValue() slog.Value { return slog.StringValue(a.String()) }

// String keeps the passwords out of whatever is printed.
func (Config) String() string { return "settings of vaada" }

// LogValue keeps them out of logs.
func (c Config) LogValue() slog.Value { return slog.StringValue(c.String()) }
