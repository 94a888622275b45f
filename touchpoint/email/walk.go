package email

import (
	"bytes"
	"io"
	"strings"

	"github.com/jhillyerd/enmime/v2/mediatype"
)

// leaf is a part without parts: its header, read, and its bytes, to be read.
type leaf struct {
	header header
	kind   string
	params map[string]string
	// group numbers the multipart/alternative that the part belongs to, zero for
	// none; within says the kind of the multipart around it.
	group  int
	within string
	report bool
	body   io.Reader
}

// opened is a multipart whose parts are being read.
type opened struct {
	boundary []byte
	kind     string
	group    int
	report   bool
}

// walker takes a message apart in one pass. It keeps the boundaries that are
// open instead of calling itself, so depth costs nothing but a row.
type walker struct {
	lines  *lines
	open   []opened
	parts  int
	groups int
	// ended is set while the rest of a multipart (after its last part) is passed.
	visit func(leaf) error
}

// walk gives every leaf of the message to visit, in order.
func (w *walker) walk(top header) error {
	if err := w.enter(top, "text/plain"); err != nil {
		return err
	}
	for len(w.open) > 0 {
		found, err := w.skip()
		if err != nil {
			return err
		}
		if !found {
			break
		}
		head, err := readHeader(w.lines, false, w.isBoundary)
		if err != nil {
			return err
		}
		if err := w.enter(head, w.ordinary()); err != nil {
			return err
		}
	}
	return w.lines.drain()
}

// ordinary is what a part without a Content-Type is (RFC 2046, 5.1.5).
func (w *walker) ordinary() string {
	if w.open[len(w.open)-1].kind == "multipart/digest" {
		return "message/rfc822"
	}
	return "text/plain"
}

// enter opens a multipart, or gives a leaf to visit and reads what it left.
func (w *walker) enter(head header, ordinary string) error {
	w.parts++
	if w.parts > w.lines.limits.Parts {
		return &Held{Reason: TooManyParts, Limit: int64(w.lines.limits.Parts)}
	}
	kind, params := contentType(head.get("Content-Type"), ordinary)
	var around opened
	if len(w.open) > 0 {
		around = w.open[len(w.open)-1]
	}
	if boundary := params["boundary"]; strings.HasPrefix(kind, "multipart/") && boundary != "" {
		return w.push(kind, boundary, params, around)
	}
	body := &partBody{walker: w}
	err := w.visit(leaf{
		header: head, kind: kind, params: params, body: body,
		group: around.group, within: around.kind, report: around.report,
	})
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, body)
	return err
}

func (w *walker) push(kind, boundary string, params map[string]string, around opened) error {
	if len(w.open) >= w.lines.limits.Depth {
		return &Held{Reason: TooDeep, Limit: int64(w.lines.limits.Depth)}
	}
	next := opened{boundary: []byte("--" + boundary), kind: kind, group: around.group, report: around.report}
	switch kind {
	case "multipart/alternative":
		w.groups++
		next.group = w.groups
	case "multipart/report":
		next.report = true
	}
	w.open = append(w.open, next)
	return nil
}

// skip passes over what stands before, between and after parts, to the line
// after the next boundary. It answers false at the end of the message.
func (w *walker) skip() (bool, error) {
	for {
		p, err := w.lines.next()
		if err == io.EOF {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		if !p.first {
			continue
		}
		at, closing := w.boundary(p.bytes)
		switch {
		case at < 0:
		case closing:
			w.open = w.open[:at]
			if len(w.open) == 0 {
				return false, nil
			}
		default:
			w.open = w.open[:at+1]
			return true, nil
		}
	}
}

// boundary says which open multipart a line belongs to, innermost first, and
// whether it ends it; -1 when it is an ordinary line.
func (w *walker) boundary(line []byte) (at int, closing bool) {
	if len(line) < 3 || line[0] != '-' || line[1] != '-' {
		return -1, false
	}
	line = bytes.TrimRight(line, " \t\r\n")
	for at := len(w.open) - 1; at >= 0; at-- {
		rest, found := bytes.CutPrefix(line, w.open[at].boundary)
		switch {
		case !found:
		case len(rest) == 0:
			return at, false
		case string(rest) == "--":
			return at, true
		}
	}
	return -1, false
}

func (w *walker) isBoundary(line []byte) bool {
	at, _ := w.boundary(line)
	return at >= 0
}

// partBody reads a leaf up to the next boundary. The line end before a boundary
// belongs to the boundary.
type partBody struct {
	walker *walker
	rest   []byte
	held   []byte
	err    error
}

func (b *partBody) Read(into []byte) (int, error) {
	for len(b.rest) == 0 {
		if b.err != nil {
			return 0, b.err
		}
		b.fill()
	}
	n := copy(into, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}

// fill makes rest from the line end kept back and the next piece without its
// own line end.
func (b *partBody) fill() {
	p, err := b.walker.lines.next()
	if err == nil && p.first && b.walker.isBoundary(p.bytes) {
		b.walker.lines.back(p)
		err = io.EOF
	} else if err == io.EOF {
		b.rest = append([]byte(nil), b.held...)
	}
	if err != nil {
		b.err, b.held = err, nil
		return
	}
	text := bytes.TrimRight(p.bytes, "\r\n")
	end := p.bytes[len(text):]
	b.rest = append(append(make([]byte, 0, len(b.held)+len(text)), b.held...), text...)
	b.held = append(b.held[:0], end...)
}

// maxParams is how much of a Content-Type or Content-Disposition is read; the
// longest honest one holds a file's name in a far alphabet.
const maxParams = 8 << 10

// contentType reads a Content-Type field; what makes no sense is bytes.
func contentType(value, ordinary string) (string, map[string]string) {
	if strings.TrimSpace(value) == "" {
		return ordinary, map[string]string{}
	}
	kind, params, _, err := mediatype.Parse(short(value, maxParams))
	if err != nil || kind == "" || params == nil {
		head, _, _ := strings.Cut(value, ";")
		head = strings.ToLower(strings.TrimSpace(head))
		if head == "text/plain" || head == "text/html" {
			return head, map[string]string{}
		}
		return "application/octet-stream", map[string]string{}
	}
	return strings.ToLower(kind), params
}
