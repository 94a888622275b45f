package secret

import (
	"path/filepath"
	"slices"
	"testing"

	"vaada/internal/db"
)

// A power cut takes away the name of a file whose folder was not written to the
// disk: neither Make nor Save returns before it is, and nothing is sealed with a
// key that somebody quicker made and that may still go.
func TestAKeyIsThereAfterAPowerCut(t *testing.T) {
	var settled []string
	settle = func(folder string) error {
		settled = append(settled, folder)
		return db.SettleFolder(folder)
	}
	defer func() { settle = db.SettleFolder }()
	dir := t.TempDir()
	file, aside := filepath.Join(dir, "vaada.key"), filepath.Join(dir, "vaada-before.key")
	for name, do := range map[string]func() error{
		"make":  func() error { _, err := Make(file); return err },
		"again": func() error { _, err := Make(file); return err },
		"save":  func() error { return New().Save(file) },
	} {
		settled = nil
		if err := do(); err != nil || !slices.Equal(settled, []string{dir}) {
			t.Errorf("%s: settled are %v, %v", name, settled, err)
		}
	}
	settled = nil
	if err := Aside(file, aside); err != nil || !slices.Equal(settled, []string{dir}) {
		t.Errorf("aside: settled are %v, %v", settled, err)
	}
}
