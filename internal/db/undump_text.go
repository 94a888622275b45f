package db

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5"
)

// heading begins the rows of a table in the text of a dump. Nothing of the text
// but its rows, and the names in such headings, is used.
type heading struct {
	table    string
	columns  []string
	encoding string // in which the text is written; "" where it does not say
}

// statement asks the server for rows, in our words.
func (h heading) statement() string {
	var columns []string
	for _, each := range h.columns {
		columns = append(columns, pgx.Identifier{each}.Sanitize())
	}
	return `COPY ` + pgx.Identifier{h.table}.Sanitize() + ` (` + strings.Join(columns, ", ") + `) FROM STDIN`
}

var (
	rowsBegin = regexp.MustCompile(`^COPY public\.("?[a-z_][a-z0-9_]*"?) \(([a-z0-9_", ]+)\) FROM stdin;$`)
	encoding  = regexp.MustCompile(`^SET client_encoding = '([A-Za-z0-9_]+)';$`)
)

// mostHeading bounds a line that is no row.
const mostHeading = 1 << 20

// nextBlock reads up to the next rows; io.EOF when there are none.
func nextBlock(in *bufio.Reader) (h heading, err error) {
	for {
		line, err := lineOf(in)
		if err != nil {
			return h, err
		}
		if found := encoding.FindStringSubmatch(line); found != nil {
			h.encoding = found[1]
		}
		if found := rowsBegin.FindStringSubmatch(line); found != nil {
			h.table = strings.Trim(found[1], `"`)
			for _, column := range strings.Split(found[2], ", ") {
				h.columns = append(h.columns, strings.Trim(column, `"`))
			}
			return h, nil
		}
	}
}

func lineOf(in *bufio.Reader) (string, error) {
	var line []byte
	for {
		some, err := in.ReadSlice('\n')
		line = append(line, some...)
		switch {
		case err == nil:
			return strings.TrimRight(string(line), "\r\n"), nil
		case len(line) > mostHeading:
			return "", fmt.Errorf("%w: a line of %d bytes", ErrDamaged, len(line))
		case err == io.EOF && len(line) > 0:
			return string(line), nil
		case err != bufio.ErrBufferFull:
			return "", err
		}
	}
}

// rowsEnd is the line after the last row.
var rowsEnd = []byte("\\.\n")

// block reads the rows of one table, up to the line that ends them.
type block struct {
	in     *bufio.Reader
	rest   []byte // of what was read and is not given yet
	inside bool   // of a line
	over   bool
	failed error // why the rows do not end
}

func (b *block) Read(into []byte) (n int, err error) {
	if n, err = b.read(into); err != nil && err != io.EOF {
		b.failed = err
	}
	return n, err
}

func (b *block) read(into []byte) (int, error) {
	if len(b.rest) == 0 {
		if b.over {
			return 0, io.EOF
		}
		some, err := b.in.ReadSlice('\n')
		switch {
		case err == io.EOF:
			return 0, fmt.Errorf("%w: rows without an end", ErrDamaged)
		case err != nil && err != bufio.ErrBufferFull:
			return 0, err
		case !b.inside && bytes.Equal(some, rowsEnd):
			b.over = true
			return 0, io.EOF
		}
		b.rest, b.inside = some, err == bufio.ErrBufferFull
	}
	n := copy(into, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}
