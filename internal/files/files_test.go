package files_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func TestAFileComesBackAsItWasKept(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		for _, size := range []int{0, 1, 256 << 10, 256<<10 + 1, 1 << 20, 1<<20 + 77} {
			content := random(size, 7)
			hash := keep(t, d, content)
			sum := sha256.Sum256(content)
			if hash != hex.EncodeToString(sum[:]) {
				t.Errorf("the hash of %d bytes is %s", size, hash)
			}
			file, err := files.Stream(t.Context(), d, hash)
			if err != nil {
				t.Fatal(err)
			}
			if err := iotest.TestReader(file, content); err != nil {
				t.Errorf("%d bytes: %v", size, err)
			}
			deed(t, d, func(tx *db.Tx) error {
				file, err := files.Open(tx, hash)
				if err != nil {
					return err
				}
				got, err := io.ReadAll(file)
				if !bytes.Equal(got, content) || file.Name != "report.pdf" || file.MediaType != "application/pdf" {
					t.Errorf("%d bytes came back as %d: %+v", size, len(got), file.Info)
				}
				return err
			})
		}
	})
}

func TestTheSameContentIsKeptOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		content := append(random(512<<10, 1), make([]byte, 512<<10)...) // two chunks alike
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() { keep(t, d, content) })
		}
		all.Wait()
		keep(t, d, append(content, '!'))
		if got := chunks(t, d); got != 4 {
			t.Errorf("%d chunks are kept", got)
		}
	})
}

func TestWhatNobodyRefersToIsSweptAfterADay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		shared := random(256<<10, 2)
		needed := keep(t, d, append(shared, random(100, 3)...))
		idle := keep(t, d, append(shared, random(100, 4)...))
		deed(t, d, func(tx *db.Tx) error {
			if err := files.Refer(tx, needed, "contact", 1); err != nil {
				return err
			}
			return files.Refer(tx, needed, "contact", 1) // twice is once
		})
		sweep(t, d, now.System().Add(23*time.Hour))
		if !exists(t, d, idle) {
			t.Fatal("it was swept within its day")
		}
		tomorrow := now.System().Add(25 * time.Hour)
		sweep(t, d, tomorrow)
		if exists(t, d, idle) || !exists(t, d, needed) || chunks(t, d) != 2 {
			t.Fatalf("the sweep left %d chunks", chunks(t, d))
		}
		deed(t, d, func(tx *db.Tx) error { return files.ReleaseAll(tx, "contact", 1) })
		sweep(t, d, tomorrow)
		if exists(t, d, needed) || chunks(t, d) != 0 {
			t.Errorf("after its release %d chunks are left", chunks(t, d))
		}
	})
}

func TestAFileThatIsKeptAgainHasAnotherDay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hash := keep(t, d, random(1000, 5))
		deed(t, d, func(tx *db.Tx) error {
			long := now.System().Add(-72 * time.Hour)
			if _, err := tx.Exec(`UPDATE files_files SET kept = $1`, long); err != nil {
				return err
			}
			_, err := tx.Exec(`UPDATE files_chunks SET kept = $1`, long)
			return err
		})
		keep(t, d, random(1000, 5))
		sweep(t, d, now.System())
		if !exists(t, d, hash) {
			t.Error("it was swept under the hands of who kept it again")
		}
	})
}

func TestAnUploadThatBreaksOffLeavesNoFile(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		broken := io.MultiReader(bytes.NewReader(random(300<<10, 6)), iotest.ErrReader(io.ErrClosedPipe))
		if _, _, err := files.Keep(t.Context(), d, "x", "y", broken); !errors.Is(err, io.ErrClosedPipe) {
			t.Fatal(err)
		}
		sweep(t, d, now.System().Add(25*time.Hour))
		if got := chunks(t, d); got != 0 {
			t.Errorf("%d chunks are left", got)
		}
	})
}

func TestAnUnknownFileIsNoneAndADamagedOneIsSaid(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		if err := d.Deed(t.Context(), func(tx *db.Tx) error { return files.Refer(tx, "nothing", "contact", 1) }); !errors.Is(err, db.ErrNone) {
			t.Errorf("referring to nothing: %v", err)
		}
		if _, err := files.Stream(t.Context(), d, "nothing"); !errors.Is(err, db.ErrNone) {
			t.Errorf("reading nothing: %v", err)
		}
		hash := keep(t, d, []byte(strings.Repeat("whole ", 100)))
		deed(t, d, func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE files_chunks SET content = $1`, []byte(strings.Repeat("burnt ", 100)))
			return err
		})
		file, err := files.Stream(t.Context(), d, hash)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadAll(file); !errors.Is(err, files.ErrDamaged) {
			t.Errorf("reading a damaged file: %v", err)
		}
	})
}

func TestAFileOf50MBCostsAFewChunksOfMemory(t *testing.T) {
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		const size = 50 << 20
		before := held()
		source := &watched{Reader: io.LimitReader(rand.NewChaCha8([32]byte{}), size), before: before}
		hash, kept, err := files.Keep(t.Context(), d, "mail.eml", "message/rfc822", source)
		if err != nil || kept != size {
			t.Fatal(kept, err)
		}
		file, err := files.Stream(t.Context(), d, hash)
		if err != nil {
			t.Fatal(err)
		}
		out := &watched{Reader: file, before: before}
		if read, err := io.Copy(io.Discard, out); err != nil || read != size {
			t.Fatal(read, err)
		}
		if most := max(source.most, out.most); most > 40<<20 {
			t.Errorf("it held %d MB", most>>20)
		}
	})
}

// watched notes the most memory that is held while it is read.
type watched struct {
	io.Reader
	before, most uint64
	reads        int
}

func (w *watched) Read(into []byte) (int, error) {
	if w.reads++; w.reads%100 == 0 {
		if is := held(); is > w.before {
			w.most = max(w.most, is-w.before)
		}
	}
	return w.Reader.Read(into)
}

func held() uint64 {
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return memory.HeapAlloc
}

func random(size int, seed byte) []byte {
	content := make([]byte, size)
	rand.NewChaCha8([32]byte{seed}).Read(content)
	return content
}

func keep(t *testing.T, d *db.DB, content []byte) string {
	t.Helper()
	hash, size, err := files.Keep(t.Context(), d, "report.pdf", "application/pdf", bytes.NewReader(content))
	if err != nil || size != int64(len(content)) {
		t.Error(size, err)
	}
	return hash
}

func deed(t *testing.T, d *db.DB, do func(*db.Tx) error) {
	t.Helper()
	if err := d.Deed(t.Context(), do); err != nil {
		t.Fatal(err)
	}
}

func sweep(t *testing.T, d *db.DB, at now.Instant) {
	t.Helper()
	if err := files.SweepAt(t.Context(), d, at); err != nil {
		t.Fatal(err)
	}
}

func exists(t *testing.T, d *db.DB, hash string) bool {
	t.Helper()
	_, err := files.Stream(t.Context(), d, hash)
	if err != nil && !errors.Is(err, db.ErrNone) {
		t.Fatal(err)
	}
	return err == nil
}

func chunks(t *testing.T, d *db.DB) (count int) {
	t.Helper()
	deed(t, d, func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM files_chunks`).Scan(&count) })
	return count
}
