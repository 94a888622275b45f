package email

import (
	"bytes"
	"io"
	"strings"
)

// field is one header field, unfolded, its value as it came.
type field struct{ name, value string }

// header is the fields of a message or of one of its parts, in their order.
type header []field

// get gives the first field of that name, or nothing.
func (h header) get(name string) string {
	for _, f := range h {
		if strings.EqualFold(f.name, name) {
			return f.value
		}
	}
	return ""
}

// all gives every field of that name.
func (h header) all(name string) []string {
	var values []string
	for _, f := range h {
		if strings.EqualFold(f.name, name) {
			values = append(values, f.value)
		}
	}
	return values
}

func (h header) has(name string) bool { return len(h.all(name)) > 0 }

// fields gathers one header, counting what it costs.
type fields struct {
	limits Limits
	bytes  int
	open   strings.Builder
	done   header
}

// readHeader reads fields up to the blank line. A line that is no field is
// passed over; in a part's header the first such line begins the part's text,
// as careless programs leave the blank line out. stop says that a line is a
// boundary, which ends the header and is read again by the caller.
func readHeader(l *lines, top bool, stop func([]byte) bool) (header, error) {
	f := fields{limits: l.limits}
	for count := 0; ; {
		p, err := l.next()
		if err == io.EOF {
			return f.close(), nil
		}
		if err != nil {
			return f.close(), err
		}
		if p.first && stop(p.bytes) {
			l.back(p)
			return f.close(), nil
		}
		text := bytes.TrimRight(p.bytes, "\r\n")
		switch {
		case !p.first:
			err = f.more(text)
		case len(text) == 0:
			return f.close(), nil
		case text[0] == ' ' || text[0] == '\t':
			err = f.more(text)
		case isField(text):
			f.end()
			count++
			if count > l.limits.HeaderFields {
				return f.close(), &Held{Reason: TooManyFields, Limit: int64(l.limits.HeaderFields)}
			}
			err = f.more(text)
		case !top && count == 0:
			l.back(p)
			return f.close(), nil
		default:
			f.end()
		}
		if err != nil {
			return f.close(), err
		}
	}
}

func (f *fields) more(text []byte) error {
	f.bytes += len(text)
	if f.open.Len()+len(text) > f.limits.HeaderLine {
		return &Held{Reason: LongHeader, Limit: int64(f.limits.HeaderLine)}
	}
	if f.bytes > f.limits.HeaderBytes {
		return &Held{Reason: LongHeader, Limit: int64(f.limits.HeaderBytes)}
	}
	f.open.Write(text)
	return nil
}

func (f *fields) end() {
	name, value, found := strings.Cut(f.open.String(), ":")
	f.open.Reset()
	if found {
		f.done = append(f.done, field{strings.TrimSpace(name), strings.TrimSpace(value)})
	}
}

func (f *fields) close() header {
	f.end()
	return f.done
}

// isField says whether a line begins a header field (RFC 5322, 2.2), blanks
// before the colon forgiven.
func isField(line []byte) bool {
	colon := bytes.IndexByte(line, ':')
	if colon <= 0 {
		return false
	}
	name := bytes.TrimRight(line[:colon], " \t")
	for _, b := range name {
		if b <= ' ' || b > '~' {
			return false
		}
	}
	return len(name) > 0
}
