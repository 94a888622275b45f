package backup_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/testkit"
)

// making makes a backup of a database.
func making(t *testing.T, d *db.DB) backup.Making {
	t.Helper()
	m := backup.Making{
		ID: 7, Why: backup.Asked, At: start, Key: []byte("sealed under a passphrase"), Mark: "3f9a0c11",
		Source: backup.Server(d, ""),
	}
	if d.Engine() == db.SQLite {
		m.Source = backup.File(d.Path(), testkit.Folder(t))
	}
	return m
}

// noise is a source that no database stands behind.
func noise(_ context.Context, w io.Writer) (db.Moment, error) {
	_, err := io.CopyN(w, rand.Reader, 200_000)
	return db.Moment{Engine: db.SQLite, Migration: 1, Rows: map[string]int64{"db_numbers": 0}}, err
}

// made is a backup of noise.
func made(t *testing.T) string {
	t.Helper()
	file := filepath.Join(testkit.Folder(t), "monday"+backup.Ending)
	if _, err := backup.Make(t.Context(), file, backup.Making{ID: 7, Why: backup.Asked, At: start, Source: noise}); err != nil {
		t.Fatal(err)
	}
	return file
}

// unpacked restores a backup and says what it holds.
func unpacked(t *testing.T, b *backup.Backup) db.Moment {
	t.Helper()
	to := filepath.Join(testkit.Folder(t), "restored")
	if err := b.Database(t.Context(), to); err != nil {
		t.Fatal(err)
	}
	if b.Engine == db.SQLite {
		if err := db.Check(t.Context(), to); err != nil {
			t.Fatal(err)
		}
		m, err := db.MomentIn(t.Context(), to)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	address := testkit.EmptyPostgreSQLAddress(t)
	if err := db.Undump(t.Context(), address, "", to, b.Moment); err != nil {
		t.Fatal(err)
	}
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	m, err := d.Moment(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func open(t *testing.T, file string) *backup.Backup {
	t.Helper()
	b, err := backup.Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

func TestWhatWasBackedUpIsRead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		file := filepath.Join(testkit.Folder(t), "monday"+backup.Ending)
		if _, err := backup.Make(t.Context(), file, making(t, d)); err != nil {
			t.Fatal(err)
		}
		b := open(t, file)
		if b.Engine != d.Engine() || b.Migration != db.Newest() || b.ID == "" || b.Why != backup.Asked || !b.Made.Equal(start.Time()) || b.Size() == 0 {
			t.Errorf("the manifest is %+v", b.Manifest)
		}
		if key, err := b.Key(t.Context()); err != nil || string(key) != "sealed under a passphrase" {
			t.Errorf("the key is %q, %v", key, err)
		}
		if held := unpacked(t, b); held.Same(b.Moment) != nil || len(held.Rows) == 0 {
			t.Errorf("it holds %v, not %v", held, b.Moment)
		}
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("others may read it: %v, %v", info.Mode(), err)
		}
		if left, err := os.ReadDir(filepath.Dir(file)); err != nil || len(left) != 1 {
			t.Errorf("beside it lies %v, %v", left, err)
		}
	})
}

func TestABareCopyOfADatabaseIsStillRead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		file := filepath.Join(testkit.Folder(t), "monday.db")
		if d.Engine() == db.SQLite {
			if err := d.Backup(t.Context(), file); err != nil {
				t.Fatal(err)
			}
		} else {
			var dump bytes.Buffer
			if _, err := d.Dump(t.Context(), "", &dump); err != nil {
				t.Fatal(err)
			}
			file = written(t, dump.Bytes())
		}
		b := open(t, file)
		if held := unpacked(t, b); !b.Plain || b.HasKey() || held.Migration != db.Newest() {
			t.Errorf("plain %v, it holds %v", b.Plain, held)
		}
	})
}

// entry is one entry of a hostile archive.
type entry struct {
	name, text string
	mode       os.FileMode
}

// archive writes an archive with any entries.
func archive(t *testing.T, entries ...entry) string {
	t.Helper()
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	for _, each := range entries {
		header := &zip.FileHeader{Name: each.name, Method: zip.Deflate}
		if each.mode != 0 {
			header.SetMode(each.mode)
		}
		in, err := w.CreateHeader(header)
		if err == nil {
			_, err = io.WriteString(in, each.text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return written(t, packed.Bytes())
}

func written(t *testing.T, content []byte) string {
	t.Helper()
	file := filepath.Join(testkit.Folder(t), "hostile"+backup.Ending)
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// manifest is one that fits an archive with a database of so many bytes.
func manifest(change func(*backup.Manifest)) string {
	m := backup.Manifest{
		Format: 1, Moment: db.Moment{Engine: db.SQLite, Migration: 1, Rows: map[string]int64{"db_numbers": 0}},
		Parts: []backup.Part{{Name: "database", Size: 4, SHA256: strings.Repeat("0", 64)}},
	}
	change(&m)
	text, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func unchanged(*backup.Manifest) {}

// refused opens a file, unpacks it, and gives what is wrong with it.
func refused(t *testing.T, file string) backup.Trouble {
	t.Helper()
	to := filepath.Join(testkit.Folder(t), "restored.db")
	b, err := backup.Open(t.Context(), file)
	if err == nil {
		defer b.Close()
		err = b.Database(t.Context(), to)
	}
	if err == nil {
		t.Fatal("it was taken")
	}
	if _, left := os.Lstat(to); left == nil {
		t.Error("half of it was left behind")
	}
	t.Logf("refused: %v", err)
	return backup.Of(err)
}

func TestHostileArchivesAreRefused(t *testing.T) {
	t.Parallel()
	good := entry{name: "manifest.json", text: manifest(unchanged)}
	data := entry{name: "database", text: "data"}
	for name, each := range map[string]struct {
		entries []entry
		want    backup.Trouble
	}{
		"a path out of the folder":    {[]entry{good, data, {name: "../../etc/cron.d/x", text: "* * * * * root true"}}, backup.Foreign},
		"a path from the root":        {[]entry{good, data, {name: "/etc/passwd", text: "x"}}, backup.Foreign},
		"a path of Windows":           {[]entry{good, data, {name: `..\vaada.toml`, text: "x"}}, backup.Foreign},
		"a link for the database":     {[]entry{good, {name: "database", text: "/etc/shadow", mode: os.ModeSymlink | 0o777}}, backup.Foreign},
		"a folder for the database":   {[]entry{good, {name: "database/", mode: os.ModeDir | 0o700}}, backup.Foreign},
		"the database twice":          {[]entry{good, data, data}, backup.Foreign},
		"many entries":                {[]entry{good, data, {name: "key"}, {name: "key"}, {name: "key"}}, backup.Foreign},
		"no manifest":                 {[]entry{data}, backup.Foreign},
		"no database":                 {[]entry{good}, backup.Foreign},
		"a manifest that is none":     {[]entry{{name: "manifest.json", text: "<svg/>"}, data}, backup.Foreign},
		"a manifest of 2 MB":          {[]entry{{name: "manifest.json", text: strings.Repeat(" ", 2<<20)}, data}, backup.TooLarge},
		"another sum":                 {[]entry{good, data}, backup.Torn},
		"another length":              {[]entry{good, {name: "database", text: "more data"}}, backup.Torn},
		"a key nobody tells of":       {[]entry{good, data, {name: "key", text: "k"}}, backup.Torn},
		"a format to come":            {[]entry{{name: "manifest.json", text: manifest(func(m *backup.Manifest) { m.Format = 2 })}, data}, backup.NewerFormat},
		"a database to come":          {[]entry{{name: "manifest.json", text: manifest(func(m *backup.Manifest) { m.Migration = 99999 })}, data}, backup.NewerDatabase},
		"an engine that nobody knows": {[]entry{{name: "manifest.json", text: manifest(func(m *backup.Manifest) { m.Engine = "oracle" })}, data}, backup.Foreign},
		"a key of 1 MB": {[]entry{{name: "manifest.json", text: manifest(func(m *backup.Manifest) {
			m.Parts = append(m.Parts, backup.Part{Name: "key", Size: 1 << 20})
		})}, data, {name: "key", text: strings.Repeat("k", 1<<20)}}, backup.TooLarge},
	} {
		if got := refused(t, archive(t, each.entries...)); got != each.want {
			t.Errorf("%s: %s, want %s", name, got, each.want)
		}
	}
}

// A bomb is a small archive that unpacks to far more than any database would;
// one that lies about its length is stopped at the length that it told.
func TestABombIsNotUnpacked(t *testing.T) {
	t.Parallel()
	zeros := strings.Repeat("\x00", 128<<20)
	tell := func(size int64) entry {
		return entry{name: "manifest.json", text: manifest(func(m *backup.Manifest) { m.Parts[0].Size = size })}
	}
	if got := refused(t, archive(t, tell(int64(len(zeros))), entry{name: "database", text: zeros})); got != backup.TooLarge {
		t.Errorf("an honest bomb: %s", got)
	}
	file := archive(t, tell(4), entry{name: "database", text: zeros[:1<<20]})
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lied := bytes.ReplaceAll(content, []byte{0, 0, 16, 0}, []byte{4, 0, 0, 0}) // 1 MB becomes four bytes
	if bytes.Equal(lied, content) {
		t.Fatal("the length was not found")
	}
	if got := refused(t, written(t, lied)); got != backup.TooLarge && got != backup.Torn {
		t.Errorf("a lying bomb: %s", got)
	}
}

func TestATornBackupIsRefusedWhereverItIsTorn(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile(made(t))
	if err != nil {
		t.Fatal(err)
	}
	for share := 1; share < 20; share++ {
		if got := refused(t, written(t, content[:len(content)*share/20])); got != backup.Torn {
			t.Errorf("cut at %d of 20: %s", share, got)
		}
		changed := bytes.Clone(content)
		changed[len(content)*share/20] ^= 0xff
		if got := refused(t, written(t, changed)); got == backup.Unknown {
			t.Errorf("changed at %d of 20: %s", share, got)
		}
	}
	for _, text := range []string{"", "P", "PK\x03\x04", "SQLite format 3\x00", "PK\x05\x06" + strings.Repeat("\x00", 18), "<html>"} {
		if got := refused(t, written(t, []byte(text))); got != backup.Torn && got != backup.Foreign && got != backup.Damaged {
			t.Errorf("%q: %s", text, got)
		}
	}
	if got := refused(t, testkit.Folder(t)); got != backup.Foreign {
		t.Errorf("a folder: %s", got)
	}
	if got := refused(t, filepath.Join(testkit.Folder(t), "nothing")); got != backup.Gone {
		t.Errorf("nothing: %s", got)
	}
}

func TestWhatCannotBeWrittenLeavesWhatWasThere(t *testing.T) {
	t.Parallel()
	file := written(t, []byte("last week's"))
	m := backup.Making{ID: 7, At: start}
	m.Source = func(ctx context.Context, w io.Writer) (db.Moment, error) {
		_, _ = w.Write(make([]byte, 1<<20))
		return db.Moment{}, errors.New("the disk is full")
	}
	if _, err := backup.Make(t.Context(), file, m); err == nil {
		t.Fatal("it was made")
	}
	if content, err := os.ReadFile(file); err != nil || string(content) != "last week's" {
		t.Errorf("it is %q, %v", content, err)
	}
	if left, err := os.ReadDir(filepath.Dir(file)); err != nil || len(left) != 1 {
		t.Errorf("beside it lies %v, %v", left, err)
	}
}

func TestOnlyWhatWasLeftHalfWrittenIsTidiedAway(t *testing.T) {
	t.Parallel()
	folder := testkit.Folder(t)
	for _, name := range []string{".vaada-monday.vaada-1.part", ".vaada-snapshot-2.part", "monday.vaada", ".vaada.toml", "my.part", ".vaada-mine"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	trial, err := backup.Trial(folder)
	if err != nil {
		t.Fatal(err)
	}
	count := func(at time.Time) int {
		if err := backup.Tidy(folder, at); err != nil {
			t.Fatal(err)
		}
		left, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		return len(left)
	}
	if left := count(time.Now()); left != 7 {
		t.Errorf("while they may still be written, %d are left", left)
	}
	if left := count(time.Now().Add(2 * time.Hour)); left != 4 {
		t.Errorf("later %d are left", left)
	}
	if _, err := os.Lstat(trial); err == nil {
		t.Error("the rehearsal is still there")
	}
}
