package folder_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/testkit"
)

// counted makes a folder whose database has counted to n.
func counted(t *testing.T, dir string, n int) *db.DB {
	t.Helper()
	owned := own(t, dir)
	d, err := owned.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	for range n {
		next(t, d)
	}
	if err := owned.Close(); err != nil {
		t.Fatal(err)
	}
	return d
}

// copyOf fills a folder with a copy of a file.
func copyOf(file string) folder.Fill {
	return func(ctx context.Context, to string) error {
		if err := db.Check(ctx, file); err != nil {
			return err
		}
		return db.Snapshot(ctx, file, to)
	}
}

func backedUp(t *testing.T, n int) string {
	t.Helper()
	file := filepath.Join(testkit.Folder(t), "backup.db")
	if err := counted(t, testkit.Folder(t), n).Backup(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestRestorePutsTheBackupInPlaceAndKeepsTheOldOne(t *testing.T) {
	t.Parallel()
	file, dir := backedUp(t, 3), testkit.Folder(t)
	if err := counted(t, dir, 10).Close(); err != nil {
		t.Fatal(err)
	}
	kept, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(file))
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Base(kept) != "vaada-before-20261102-040000.db" {
		t.Errorf("the old one is kept as %s", kept)
	}
	if number := nextIn(t, filepath.Join(dir, "vaada.db")); number != 4 {
		t.Errorf("the restored one goes on with %d", number)
	}
	if number := nextIn(t, kept); number != 11 {
		t.Errorf("the old one goes on with %d", number)
	}
	again, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(file))
	if err != nil || filepath.Base(again) != "vaada-before-20261102-040000-2.db" {
		t.Errorf("in the same second: %s, %v", again, err)
	}
}

func nextIn(t *testing.T, path string) int64 {
	t.Helper()
	d, err := db.Open(t.Context(), "sqlite:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	return next(t, d)
}

func TestRestoreFillsAnEmptyFolder(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(testkit.Folder(t), "new")
	kept, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(backedUp(t, 3)))
	if err != nil || kept != "" {
		t.Fatal(kept, err)
	}
	if number := nextIn(t, filepath.Join(dir, "vaada.db")); number != 4 {
		t.Errorf("it goes on with %d", number)
	}
}

// A database whose owner was killed has its latest commits in a log beside it.
func TestRestoreKeepsTheLatestCommitsOfAKilledOwner(t *testing.T) {
	t.Parallel()
	file, living, dir := backedUp(t, 3), testkit.Folder(t), testkit.Folder(t)
	counted(t, living, 10)
	for _, name := range []string{"vaada.db", "vaada.db-wal"} {
		content, err := os.ReadFile(filepath.Join(living, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(file))
	if err != nil {
		t.Fatal(err)
	}
	if restored, old := nextIn(t, filepath.Join(dir, "vaada.db")), nextIn(t, kept); restored != 4 || old != 11 {
		t.Errorf("restored goes on with %d, the old one with %d", restored, old)
	}
}

func TestRestoreRefusesAServedFolderAndChangesNothing(t *testing.T) {
	t.Parallel()
	file, dir := backedUp(t, 3), testkit.Folder(t)
	if err := counted(t, dir, 10).Close(); err != nil {
		t.Fatal(err)
	}
	defer serve(t, dir)()
	if _, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(file)); !errors.Is(err, folder.ErrOwned) {
		t.Fatal(err)
	}
	if number := nextIn(t, filepath.Join(dir, "vaada.db")); number != 11 {
		t.Errorf("it goes on with %d", number)
	}
}

func TestRestoreRefusesWhatIsNoBackupAndChangesNothing(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	if err := counted(t, dir, 10).Close(); err != nil {
		t.Fatal(err)
	}
	letter := filepath.Join(testkit.Folder(t), "letter.txt")
	if err := os.WriteFile(letter, []byte(strings.Repeat("Dear Sir. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(letter)); !errors.Is(err, db.ErrForeign) {
		t.Errorf("a letter: %v", err)
	}
	if _, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), copyOf(letter+".missing")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("nothing: %v", err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 2 {
		t.Errorf("beside the database and its lock are %v, %v", left, err)
	}
	if number := nextIn(t, filepath.Join(dir, "vaada.db")); number != 11 {
		t.Errorf("it goes on with %d", number)
	}
}

// A fill that fails half-way, or brings what is no whole database, changes
// nothing either.
func TestRestoreLeavesNothingOfAHalfFilledDatabase(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	if err := counted(t, dir, 10).Close(); err != nil {
		t.Fatal(err)
	}
	failed := errors.New("the disk is full")
	half := func(_ context.Context, to string) error {
		return errors.Join(os.WriteFile(to, []byte("SQLite format 3\x00 and no more"), 0o600), failed)
	}
	if _, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), half); !errors.Is(err, failed) {
		t.Error(err)
	}
	torn := func(_ context.Context, to string) error {
		return os.WriteFile(to, []byte(strings.Repeat("torn", 5000)), 0o600)
	}
	if _, err := folder.Restore(t.Context(), dir, testkit.Hand().Now(), torn); !errors.Is(err, db.ErrForeign) {
		t.Error(err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 2 {
		t.Errorf("beside the database and its lock are %v, %v", left, err)
	}
	if number := nextIn(t, filepath.Join(dir, "vaada.db")); number != 11 {
		t.Errorf("it goes on with %d", number)
	}
}
