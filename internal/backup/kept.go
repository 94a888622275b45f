package backup

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// mostManifests bounds how many backups of a folder are looked into.
const mostManifests = 400

// Manifests reads what the backups of a folder say of themselves, the newest
// first. What is none, or cannot be read, is left out.
func Manifests(ctx context.Context, folder string) (all []Manifest, err error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, entry := range slices.Backward(entries) { // their names begin with when they were made
		if !entry.Type().IsRegular() || !strings.HasSuffix(entry.Name(), Ending) || len(all) == mostManifests {
			continue
		}
		b, err := Open(ctx, filepath.Join(folder, entry.Name()))
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			continue
		}
		all = append(all, b.Manifest)
		_ = b.Close()
	}
	slices.SortFunc(all, func(a, b Manifest) int { return b.Made.Compare(a.Made) })
	return all, nil
}
