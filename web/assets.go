package web

import (
	"embed"
	"encoding/json"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// assetRoot is where assets are found. Their names carry the hash of what is
// in them, so a browser keeps each for a year and never asks again.
const assetRoot = "/assets/"

//go:embed dist
var dist embed.FS

var assets = readManifest()

func readManifest() map[string]string {
	written, err := dist.ReadFile("dist/manifest.json")
	if err != nil {
		panic("web: the assets were not built: go run -C tools/assets .")
	}
	manifest := map[string]string{}
	if err := json.Unmarshal(written, &manifest); err != nil {
		panic("web: the manifest of the assets is broken: " + err.Error())
	}
	return manifest
}

// Asset gives the address of an asset by the name of its source: "app.css",
// "fonts/deva.woff2".
func Asset(name string) string {
	hashed, known := assets[name]
	if !known {
		panic("web: no asset " + name)
	}
	return assetRoot + hashed
}

// Assets serves the style, the script, the fonts and the mark.
func Assets() http.Handler { return http.HandlerFunc(serveAsset) }

func serveAsset(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, assetRoot)
	packed, plain := "dist/"+name+".gz", "dist/"+name
	header := w.Header()
	file, err := dist.ReadFile(packed)
	if err == nil {
		header.Set("Vary", "Accept-Encoding")
	}
	if err != nil || !takesGzip(r) {
		file, err = dist.ReadFile(plain)
	} else {
		header.Set("Content-Encoding", "gzip")
	}
	if err != nil || name == "manifest.json" || strings.HasSuffix(name, ".gz") {
		header.Del("Content-Encoding")
		http.NotFound(w, r)
		return
	}
	tag := `"` + name + `"`
	header.Set("Cache-Control", "public, max-age=31536000, immutable")
	header.Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Type", typeOf(name))
	header.Set("Content-Length", strconv.Itoa(len(file)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(file) // whoever asked has gone
	}
}

func typeOf(name string) string {
	switch path.Ext(name) {
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".woff2":
		return "font/woff2"
	case ".svg":
		return "image/svg+xml"
	case ".txt":
		return "text/plain; charset=utf-8"
	}
	return mime.TypeByExtension(path.Ext(name))
}
