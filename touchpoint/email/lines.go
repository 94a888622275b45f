package email

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
)

// window is how much of a line is looked at in one piece. Boundaries are at
// most 70 characters (RFC 2046, 5.1.1), so a longer line has only its head
// compared.
const window = 32 << 10

// lines reads a message once, piece by piece, counting and hashing as it goes.
// The body's hash leaves out what transport changes: line ends and blank lines
// at the end.
type lines struct {
	ctx    context.Context
	in     *bufio.Reader
	limits Limits
	size   int64
	all    hash.Hash
	body   hash.Hash
	inBody bool
	blank  int
	middle bool
	again  *piece
	// held is set once a limit was passed, for a caller whose store hid it.
	held *Held
}

// piece is a line, or a stretch of one that is longer than the window.
type piece struct {
	bytes []byte
	// first says that the piece begins its line, last that it ends it.
	first, last bool
}

func newLines(ctx context.Context, r io.Reader, limits Limits) *lines {
	return &lines{ctx: ctx, in: bufio.NewReaderSize(r, window), limits: limits, all: sha256.New(), body: sha256.New()}
}

// next gives the next piece; it is good until the next call. At the end the
// error is io.EOF.
func (l *lines) next() (piece, error) {
	if l.again != nil {
		p := *l.again
		l.again = nil
		return p, nil
	}
	raw, err := l.in.ReadSlice('\n')
	if len(raw) == 0 && err != nil {
		return piece{}, l.fault(err)
	}
	if err != nil && err != bufio.ErrBufferFull && err != io.EOF {
		return piece{}, l.fault(err)
	}
	l.size += int64(len(raw))
	l.all.Write(raw)
	if l.size > l.limits.Size {
		l.held = &Held{Reason: TooLarge, Limit: l.limits.Size}
		return piece{}, l.held
	}
	if l.ctx.Err() != nil {
		return piece{}, l.fault(l.ctx.Err())
	}
	p := piece{bytes: raw, first: !l.middle, last: raw[len(raw)-1] == '\n'}
	l.middle = !p.last
	if l.inBody {
		l.note(p)
	}
	return p, nil
}

func (l *lines) fault(err error) error {
	if err != io.EOF && l.ctx.Err() == context.DeadlineExceeded {
		l.held = &Held{Reason: TooSlow, Limit: int64(l.limits.Time.Seconds())}
		return l.held
	}
	return err
}

// back gives a piece to next once more.
func (l *lines) back(p piece) { l.again = &p }

func (l *lines) note(p piece) {
	text := p.bytes
	if p.last {
		text = bytes.TrimRight(text, "\r\n")
	}
	if len(text) > 0 {
		for ; l.blank > 0; l.blank-- {
			l.body.Write([]byte{'\n'})
		}
		l.body.Write(text)
	}
	if p.last {
		l.blank++
	}
}

// drain reads to the end, so that size and hash are those of the whole message
// even when its parts made no sense.
func (l *lines) drain() error {
	for {
		if _, err := l.next(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func (l *lines) original() string { return hex.EncodeToString(l.all.Sum(nil)) }
