package public_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/web"
	"vaada/web/public"
)

// addresses are the patterns of the pages to read.
var addresses = []string{"GET /p", "GET /p/charter", "GET /p/sheet", "GET /p/table/{form}", "GET /p/embed", "GET /t/{link}", "GET /s/{link}"}

func TestEveryPageStandsInTheGallery(t *testing.T) {
	t.Parallel()
	mux := http.NewServeMux()
	(&public.Pages{}).Register(mux)
	if missing := web.Missing(addresses...); len(missing) > 0 {
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
			for _, theme := range []web.Theme{web.Light, web.Dark} {
				page, err := example.Draw(web.GalleryPage(l, theme))
				if err != nil {
					t.Fatalf("%s %s in %s: %v", example.Route, example.State, l, err)
				}
				name := strings.NewReplacer("GET /", "", "/", "-", "{", "", "}", "").Replace(example.Route)
				file := filepath.Join(folder, fmt.Sprintf("%s.%s.%s.%s.html", name, example.State, l, theme))
				if err := os.WriteFile(file, page, 0o600); err != nil {
					t.Fatal(err)
				}
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

// The style sheet tells promised from kept by their place in the sentence.
func TestTheSentenceThatCountsHasItsFiguresInOneOrder(t *testing.T) {
	t.Parallel()
	for _, l := range language.All {
		told := say.PublicTold(90, 430, 412).Plain(language.Reader{Language: l})
		if days, due, kept := strings.Index(told, "90"), strings.Index(told, "430"), strings.Index(told, "412"); days < 0 || due < days || kept < due {
			t.Errorf("%s: %s", l, told)
		}
	}
}
