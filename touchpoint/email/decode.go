package email

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"io"
	"strings"
)

// decoded undoes a Content-Transfer-Encoding. Both decoders forgive what broken
// programs write: a damaged picture is better than a lost letter.
func decoded(encoding string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "base64":
		return &looseBase64{in: bufio.NewReaderSize(r, window)}
	case "quoted-printable":
		return &looseQuoted{in: bufio.NewReaderSize(r, window)}
	}
	return r
}

// looseBase64 passes over every byte outside the alphabet and goes on after
// padding, since some programs join encoded pieces.
type looseBase64 struct {
	in    *bufio.Reader
	group [4]byte
	n     int
	// begun is set once a line has begun; a line that begins with a dash or an
	// underscore is the footer that a list server added.
	begun bool
	out   []byte
	rest  []byte
	err   error
}

func (d *looseBase64) Read(into []byte) (int, error) {
	for len(d.rest) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill()
	}
	n := copy(into, d.rest)
	d.rest = d.rest[n:]
	return n, nil
}

func (d *looseBase64) fill() {
	d.out = d.out[:0]
	for len(d.out) < 3<<10 && d.err == nil {
		letter, err := d.in.ReadByte()
		if err != nil {
			d.flush()
			d.err = err
			break
		}
		switch {
		case letter == '=':
			d.flush()
		case letter == '\n':
			d.begun = false
			continue
		case !d.begun && (letter == '-' || letter == '_'):
			d.err = io.EOF
		case inBase64(letter):
			d.group[d.n] = letter
			d.n++
			if d.n == 4 {
				d.flush()
			}
		}
		d.begun = true
	}
	d.rest = d.out
}

// flush decodes the letters gathered; a lone one holds less than a byte and is
// dropped.
func (d *looseBase64) flush() {
	var three [3]byte
	n, _ := base64.RawStdEncoding.Decode(three[:], d.group[:d.n])
	d.out = append(d.out, three[:n]...)
	d.n = 0
}

func inBase64(b byte) bool {
	return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/'
}

// looseQuoted decodes quoted-printable and leaves an "=" that encodes nothing
// as it stands.
type looseQuoted struct {
	in   *bufio.Reader
	line []byte
	rest []byte
	err  error
}

func (d *looseQuoted) Read(into []byte) (int, error) {
	for len(d.rest) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill()
	}
	n := copy(into, d.rest)
	d.rest = d.rest[n:]
	return n, nil
}

// fill decodes one line, or as much of it as the window holds; an escape that
// the window cut in two waits for the next piece.
func (d *looseQuoted) fill() {
	raw, err := d.in.ReadSlice('\n')
	d.line = append(d.line, raw...)
	if err == bufio.ErrBufferFull {
		keep := len(d.line)
		if at := bytes.LastIndexByte(d.line, '='); at >= len(d.line)-2 && at >= 0 {
			keep = at
		}
		d.rest = unquote(nil, d.line[:keep])
		d.line = append([]byte(nil), d.line[keep:]...)
		return
	}
	d.err = err
	text := bytes.TrimRight(d.line, " \t\r\n")
	end := d.line[len(bytes.TrimRight(d.line, "\r\n")):]
	if soft := bytes.TrimSuffix(text, []byte{'='}); len(soft) < len(text) {
		text, end = soft, nil
	}
	d.rest = append(unquote(nil, text), end...)
	d.line = d.line[:0]
}

func unquote(out, text []byte) []byte {
	for at := 0; at < len(text); at++ {
		if text[at] == '=' && at+2 < len(text) {
			high, low := hexDigit(text[at+1]), hexDigit(text[at+2])
			if high >= 0 && low >= 0 {
				out = append(out, byte(high<<4|low))
				at += 2
				continue
			}
		}
		out = append(out, text[at])
	}
	return out
}

func hexDigit(b byte) int {
	switch {
	case b >= '0' && b <= '9':
		return int(b - '0')
	case b >= 'A' && b <= 'F':
		return int(b-'A') + 10
	case b >= 'a' && b <= 'f':
		return int(b-'a') + 10
	}
	return -1
}
