package web_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/web"
)

func draw(t *testing.T, name string, l language.Language, theme web.Theme) string {
	t.Helper()
	page := web.GalleryPage(l, theme)
	return drawn(t, page, specimens()[name](page))
}

func drawn(t *testing.T, page web.Page, component templ.Component) string {
	t.Helper()
	var out bytes.Buffer
	if err := component.Render(web.WithPage(context.Background(), page), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestSpecimensCanBeSeen leaves the specimens in the folder that
// VAADA_SPECIMENS names, to be looked at in a browser.
func TestSpecimensCanBeSeen(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("VAADA_SPECIMENS")
	if folder == "" {
		folder = t.TempDir()
	}
	for name := range specimens() {
		for _, l := range append(slices.Clone(language.All), language.Pseudo) {
			for _, theme := range []web.Theme{web.Light, web.Dark} {
				file := filepath.Join(folder, name+"."+string(l)+"."+string(theme)+".html")
				if err := os.WriteFile(file, []byte(draw(t, name, l, theme)), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
