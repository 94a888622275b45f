package db

import (
	"io/fs"
	"regexp"
	"strings"
	"time"
)

// spoken is a folder of migrations as one engine reads it.
type spoken struct {
	files  fs.FS
	engine Engine
}

func (s spoken) ReadDir(name string) ([]fs.DirEntry, error) {
	all, err := fs.ReadDir(s.files, name)
	var mine []fs.DirEntry
	for _, entry := range all {
		if other := otherEngine(entry.Name()); other == "" || other == s.engine {
			mine = append(mine, entry)
		}
	}
	return mine, err
}

func otherEngine(name string) Engine {
	for _, engine := range []Engine{SQLite, PostgreSQL} {
		if strings.HasSuffix(name, "."+string(engine)+".sql") {
			return engine
		}
	}
	return ""
}

func (s spoken) Open(name string) (fs.File, error) {
	if !strings.HasSuffix(name, ".sql") {
		return s.files.Open(name)
	}
	text, err := fs.ReadFile(s.files, name)
	if err != nil {
		return nil, err
	}
	return &page{Reader: strings.NewReader(Speak(s.engine, string(text))), name: name, size: int64(len(text))}, nil
}

var (
	idColumn    = regexp.MustCompile(`\bBIGINT PRIMARY KEY\b`)
	bytesColumn = regexp.MustCompile(`\bBYTEA\b`)
	textColumn  = regexp.MustCompile(`(?m)(^|[(,]|ADD COLUMN)(\s*\w+\s+)TEXT\b`)
)

// Speak turns the one text of a migration into an engine's own words: SQLite's
// names for bytes and for an id that is the place of its row (its INTEGER has
// 64 bits), and on PostgreSQL text that is ordered by its bytes whatever the
// locale of the server.
func Speak(engine Engine, text string) string {
	if engine == SQLite {
		text = idColumn.ReplaceAllString(text, "INTEGER PRIMARY KEY")
		return bytesColumn.ReplaceAllString(text, "BLOB")
	}
	return textColumn.ReplaceAllString(text, `${1}${2}TEXT COLLATE "C"`)
}

// page is one migration, open.
type page struct {
	*strings.Reader
	name string
	size int64
}

var _ fs.File = (*page)(nil)

func (p *page) Stat() (fs.FileInfo, error) { return p, nil }
func (p *page) Close() error               { return nil }
func (p *page) Name() string               { return p.name }
func (p *page) Size() int64                { return p.size }
func (p *page) Mode() fs.FileMode          { return 0o444 }
func (p *page) ModTime() time.Time         { return time.Time{} }
func (p *page) IsDir() bool                { return false }
func (p *page) Sys() any                   { return nil }
