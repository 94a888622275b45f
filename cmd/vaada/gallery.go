package main

import (
	"fmt"
	"html"
	"net/http"
	"strconv"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/web"
)

// gallery is vaada gallery.
type gallery struct {
	Addr string `help:"${addr_here}" default:"127.0.0.1:8081" placeholder:"HOST:PORT"`
}

// Run shows every page in every state, language and theme, without a database.
func (g *gallery) Run(c console) error {
	listener, err := listenHere(g.Addr)
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", galleryIndex)
	mux.HandleFunc("GET /gallery/{example}/{language}/{theme}", galleryPage)
	site := &web.Site{Clock: now.System}
	server := &http.Server{Handler: site.Handler(nil, mux), ReadHeaderTimeout: farewell}
	go func() {
		<-c.Done()
		_ = server.Close()
	}()
	fmt.Fprintf(c.out, "ready: http://%s\n", listener.Addr())
	if err := server.Serve(listener); err != http.ErrServerClosed {
		return err
	}
	return nil
}

// galleryLanguages are those of the product and the one that shows a sentence
// outside the catalogues.
var galleryLanguages = append(append([]language.Language{}, language.All...), language.Pseudo)

func galleryIndex(w http.ResponseWriter, _ *http.Request) {
	var out strings.Builder
	out.WriteString("<!doctype html><html lang=en><title>Gallery</title><ul>")
	for at, example := range web.Examples() {
		fmt.Fprintf(&out, "<li>%s – %s:", html.EscapeString(example.Route), example.State)
		for _, l := range galleryLanguages {
			for _, theme := range []web.Theme{web.Light, web.Dark} {
				fmt.Fprintf(&out, ` <a href="/gallery/%d/%s/%s">%s %s</a>`, at, l, theme, l, theme)
			}
		}
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write([]byte(out.String()))
}

func galleryPage(w http.ResponseWriter, r *http.Request) {
	examples := web.Examples()
	at, err := strconv.Atoi(r.PathValue("example"))
	if err != nil || at < 0 || at >= len(examples) {
		web.Fault(w, r, fault.NotFound())
		return
	}
	page := web.GalleryPage(language.Language(r.PathValue("language")), web.Theme(r.PathValue("theme")))
	drawn, err := examples[at].Draw(page)
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write(drawn)
}
