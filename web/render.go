package web

import (
	"bytes"
	"compress/gzip"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"

	"github.com/a-h/templ"
)

var (
	buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}
	packers = sync.Pool{New: func() any { return newPacker() }}
)

func newPacker() *gzip.Writer {
	packer, err := gzip.NewWriterLevel(nil, gzip.BestSpeed) // a tenth more bytes, for a third of the time
	if err != nil {
		panic(err) // the level is a constant that exists
	}
	return packer
}

// smallestPacked is the size in bytes below which packing saves nothing.
const smallestPacked = 1400

// Render answers with a page or a part of one. It is written whole before the
// first byte leaves, so that a fault on the way becomes a fault page.
func Render(w http.ResponseWriter, r *http.Request, status int, component templ.Component) {
	page := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(page)
	page.Reset()
	if err := component.Render(r.Context(), page); err != nil {
		Fault(w, r, err)
		return
	}
	header := w.Header()
	header.Set("Content-Type", "text/html; charset=utf-8")
	if header.Get("Cache-Control") == "" {
		header.Set("Cache-Control", "private, no-cache")
	}
	header.Set("Vary", "Accept-Encoding, Accept-Language, Cookie, Turbo-Frame")
	body := page.Bytes()
	if len(body) >= smallestPacked && takesGzip(r) {
		packed := buffers.Get().(*bytes.Buffer)
		defer buffers.Put(packed)
		packed.Reset()
		pack(packed, body)
		header.Set("Content-Encoding", "gzip")
		body = packed.Bytes()
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // whoever asked has gone; nothing is lost
	}
}

func pack(to *bytes.Buffer, body []byte) {
	packer := packers.Get().(*gzip.Writer)
	defer packers.Put(packer)
	packer.Reset(to)
	_, _ = packer.Write(body) // a buffer takes everything
	_ = packer.Close()
}

func takesGzip(r *http.Request) bool {
	for wish := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		coding, quality, _ := strings.Cut(strings.TrimSpace(wish), ";")
		if coding == "gzip" || coding == "*" {
			return strings.ReplaceAll(quality, " ", "") != "q=0"
		}
	}
	return false
}

// Go answers a deed that was done: the browser asks for the next page itself.
// The address is one of ours.
func Go(w http.ResponseWriter, r *http.Request, address string) {
	http.Redirect(w, r, Local(address), http.StatusSeeOther)
}

// Local keeps an address that came from outside on this site, where it is one.
func Local(address string) string {
	if !strings.HasPrefix(address, "/") || strings.HasPrefix(address, "//") || strings.ContainsAny(address, "\\\r\n\t") {
		return "/"
	}
	if _, err := url.Parse(address); err != nil {
		return "/"
	}
	return address
}

// FrameAsked gives the id of the frame that a script asks to have alone, or "".
func FrameAsked(r *http.Request) string { return r.Header.Get("Turbo-Frame") }

// Prefetched says that a browser asks for a page before anybody wants it. A
// page whose reading is journaled answers with Fault(Unasked()) then, and its
// links carry data-turbo-prefetch="false".
func Prefetched(r *http.Request) bool {
	for _, name := range []string{"Sec-Purpose", "X-Sec-Purpose", "Purpose"} {
		if strings.Contains(r.Header.Get(name), "prefetch") {
			return true
		}
	}
	return false
}
