package staff_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/web"
	_ "vaada/web/staff"
)

// notPages lead on, or hand out a file.
var notPages = []string{
	"GET /{$}", "GET /cases/{code}/contacts/{contact}/files/{file}", "GET /cases/{code}/contacts/{contact}/pictures/{picture}", "GET /placing/originals/{hash}",
	"GET /settings/backups/{backup}/file", "GET /procedures/{key}/picture",
	"GET /settings/audit/copies/{line}/{file}",
	"GET /sign-in/with/{provider}/back",
}

func TestEveryPageStandsInTheGallery(t *testing.T) {
	t.Parallel()
	var routes []string
	for _, route := range patterns(t) {
		if strings.HasPrefix(route, "GET ") && !slices.Contains(notPages, route) {
			routes = append(routes, route)
		}
	}
	if len(routes) < 15 {
		t.Fatalf("only %d pages were found", len(routes))
	}
	if missing := web.Missing(routes...); len(missing) > 0 {
		t.Error(missing)
	}
}

// The pages are left in the folder that VAADA_SPECIMENS names, to be looked at
// in a browser.
func TestEveryExampleIsDrawnInEveryLanguage(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("VAADA_SPECIMENS")
	if folder == "" {
		folder = t.TempDir()
	}
	for _, example := range web.Examples() {
		for _, l := range append(slices.Clone(language.All), language.Pseudo) {
			page, err := example.Draw(web.GalleryPage(l, web.Light))
			if err != nil {
				t.Fatalf("%s %s in %s: %v", example.Route, example.State, l, err)
			}
			name := strings.NewReplacer("GET /", "", "/", "-", "{", "", "}", "").Replace(example.Route)
			file := filepath.Join(folder, fmt.Sprintf("staff-%s.%s.%s.html", name, example.State, l))
			if err := os.WriteFile(file, page, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestNoSentenceStandsOutsideTheCatalogues(t *testing.T) {
	t.Parallel()
	for _, example := range web.Examples() {
		page, err := example.Draw(web.GalleryPage(language.Pseudo, web.Light))
		if err != nil {
			t.Fatal(err)
		}
		if unspoken := web.Unspoken(page); len(unspoken) > 0 {
			t.Errorf("%s %s: %q", example.Route, example.State, unspoken)
		}
	}
}
