package web_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/web"
)

func packedSize(t *testing.T, content []byte) int {
	t.Helper()
	var packed bytes.Buffer
	packer := gzip.NewWriter(&packed)
	if _, err := packer.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := packer.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Len()
}

func TestTheFirstVisitStaysWithinItsBudget(t *testing.T) {
	t.Parallel()
	for name, budget := range map[string]int{"app.css": 15 << 10, "app.js": 45 << 10} {
		got := ask(t, http.MethodGet, web.Asset(name), nil, header("Accept-Encoding", "gzip"))
		t.Logf("%s: %d bytes", name, got.Body.Len())
		if got.Header().Get("Content-Encoding") != "gzip" || got.Body.Len() > budget {
			t.Errorf("%s has %d bytes, at most %d", name, got.Body.Len(), budget)
		}
	}
	for _, l := range language.All {
		if got := packedSize(t, []byte(draw(t, "workspace", l, ""))); got > 15<<10 {
			t.Errorf("the workspace in %s has %d bytes, at most %d", l, got, 15<<10)
		}
	}
}

func TestAssetsAreKeptForAYear(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"app.css", "app.js", "mark.svg", "fonts/nastaliq-ur.woff2", "fonts/OFL.txt"} {
		got := ask(t, http.MethodGet, web.Asset(name), nil)
		if got.Code != http.StatusOK || got.Body.Len() == 0 || got.Header().Get("Cache-Control") != "public, max-age=31536000, immutable" {
			t.Errorf("%s: %d %v", name, got.Code, got.Header())
		}
		again := ask(t, http.MethodGet, web.Asset(name), nil, header("If-None-Match", got.Header().Get("ETag")))
		if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
			t.Errorf("%s again: %d", name, again.Code)
		}
	}
	for _, path := range []string{"/assets/app.css", "/assets/manifest.json", "/assets/", "/assets/../page.go", web.Asset("app.css") + ".gz"} {
		if got := ask(t, http.MethodGet, path, nil); got.Code == http.StatusOK {
			t.Errorf("%s is served", path)
		}
	}
}

func TestEveryFontOfTheStyleIsThere(t *testing.T) {
	t.Parallel()
	style := ask(t, http.MethodGet, web.Asset("app.css"), nil).Body.String()
	addresses := regexp.MustCompile(`url\("?([^")]+)"?\)`).FindAllStringSubmatch(style, -1)
	if len(addresses) < 8 {
		t.Fatalf("found %d addresses", len(addresses))
	}
	for _, address := range addresses {
		if got := ask(t, http.MethodGet, address[1], nil); got.Code != http.StatusOK {
			t.Errorf("%s: %d", address[1], got.Code)
		}
	}
}

// TestThePolicyAllowsTheProgressBar reckons the hash of the one style that the
// library sets itself, from its source.
func TestThePolicyAllowsTheProgressBar(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("assets/vendor/turbo/turbo.js")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(source), "static get defaultCSS() {\n    return unindent`\n")
	style, _, _ := strings.Cut(rest, "`")
	style = strings.NewReplacer("${ProgressBar.animationDuration}", "300", "${ProgressBar.animationDuration / 2}", "150").Replace(style)
	style = regexp.MustCompile(`(?m)^ {1,6}`).ReplaceAllString(style, "")
	sum := sha256.Sum256([]byte(style))
	want := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	if policy := ask(t, http.MethodGet, "/page", nil).Header().Get("Content-Security-Policy"); !strings.Contains(policy, want) {
		t.Errorf("the policy %s lacks %s", policy, want)
	}
}
