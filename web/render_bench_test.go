package web_test

import (
	"context"
	"io"
	"testing"

	"vaada/internal/language"
	"vaada/web"
)

func BenchmarkWorkspace(b *testing.B) {
	page := web.GalleryPage(language.Urdu, "")
	ctx := web.WithPage(context.Background(), page)
	for b.Loop() {
		if err := specimens()["workspace"](page).Render(ctx, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
