package testkit

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"vaada/internal/db"
)

// migrated is the bytes of an empty database with every migration, made once.
var migrated = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp(memoryFolder(), "vaada-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "vaada.db")
	d, err := db.Open(context.Background(), "sqlite:"+path)
	if err != nil {
		return nil, err
	}
	if err := d.Migrate(context.Background()); err != nil {
		d.Close()
		return nil, err
	}
	if err := d.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// SQLiteAddress is the address of a fresh migrated database that nobody has
// opened yet. Its file is gone when the test is over.
func SQLiteAddress(t testing.TB) string {
	t.Helper()
	content, err := migrated()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(Folder(t), "vaada.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// Folder is an empty folder, in memory where the machine offers that, so that
// tests do not wait for a disk. It is gone when the test is over.
func Folder(t testing.TB) string {
	t.Helper()
	folder, err := os.MkdirTemp(memoryFolder(), "vaada-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	return folder
}

func memoryFolder() string {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		return "/dev/shm"
	}
	return ""
}
