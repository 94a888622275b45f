package folder_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/testkit"
)

const ownerChild = "VAADA_FOLDER_OWNER"

// A child of this test program owns a folder, serves it, and waits to be killed.
func TestMain(m *testing.M) {
	if dir := os.Getenv(ownerChild); dir != "" {
		owned, err := folder.Own(dir)
		if err != nil {
			panic(err)
		}
		go func() {
			if err := owned.Serve(context.Background(), greeting); err != nil {
				panic(err)
			}
		}()
		for {
			if _, err := folder.Dial(dir); err == nil {
				break
			}
			time.Sleep(time.Millisecond)
		}
		_, _ = os.Stdout.WriteString("owned\n")
		select {}
	}
	os.Exit(m.Run())
}

var greeting = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	said, _ := io.ReadAll(r.Body)
	_, _ = io.WriteString(w, r.URL.Path+" heard "+string(said))
})

func own(t *testing.T, dir string) *folder.Folder {
	t.Helper()
	owned, err := folder.Own(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { owned.Close() })
	return owned
}

// serve owns and serves a folder until the test calls the result.
func serve(t *testing.T, dir string) (stop func()) {
	t.Helper()
	owned := own(t, dir)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- owned.Serve(ctx, greeting) }()
	for {
		if _, err := folder.Dial(dir); err == nil {
			break
		}
		time.Sleep(time.Millisecond)
	}
	return func() {
		cancel()
		if err := errors.Join(<-ended, owned.Close()); err != nil {
			t.Error(err)
		}
	}
}

func ask(t *testing.T, dir string) string {
	t.Helper()
	client, err := folder.Dial(dir)
	if err != nil {
		t.Fatal(err)
	}
	response, err := client.Post(folder.Base+"/mail/take", "message/rfc822", strings.NewReader("a letter"))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	said, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(said)
}

func TestAFolderHasOneOwner(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(testkit.Folder(t), "data")
	first := own(t, dir)
	if _, err := folder.Own(dir); !errors.Is(err, folder.ErrOwned) {
		t.Fatalf("a second owner: %v", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	own(t, dir)
}

func TestACommandReachesTheServerThroughTheSocket(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	if _, err := folder.Dial(dir); !errors.Is(err, folder.ErrSilent) {
		t.Fatalf("nobody serves: %v", err)
	}
	stop := serve(t, dir)
	if said := ask(t, dir); said != "/mail/take heard a letter" {
		t.Fatal(said)
	}
	info, err := os.Stat(filepath.Join(dir, "vaada.socket"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("the socket is for others too: %v, %v", info, err)
	}
	stop()
	if _, err := folder.Dial(dir); !errors.Is(err, folder.ErrSilent) {
		t.Fatalf("nobody serves any more: %v", err)
	}
}

func TestAFolderMayHaveALongName(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(testkit.Folder(t), strings.Repeat("وعدہ-a-long-name-", 12))
	stop := serve(t, dir)
	if said := ask(t, dir); said != "/mail/take heard a letter" {
		t.Fatal(said)
	}
	stop()
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Fatalf("left are %v, %v", left, err)
	}
}

func TestReachOwnsAFreeFolderAndAsksAServedOne(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	mine, client, err := folder.Reach(t.Context(), dir)
	if err != nil || mine == nil || client != nil {
		t.Fatal(mine, client, err)
	}
	ctx, leave := context.WithTimeout(t.Context(), 60*time.Millisecond)
	defer leave()
	if _, _, err := folder.Reach(ctx, dir); !errors.Is(err, folder.ErrOwned) || !errors.Is(err, folder.ErrSilent) {
		t.Fatalf("owned by one who does not serve: %v", err)
	}
	if err := mine.Close(); err != nil {
		t.Fatal(err)
	}
	defer serve(t, dir)()
	mine, client, err = folder.Reach(t.Context(), dir)
	if err != nil || mine != nil || client == nil {
		t.Fatal(mine, client, err)
	}
}

func TestAKilledOwnerLeavesTheFolderFree(t *testing.T) {
	t.Parallel()
	dir := testkit.Folder(t)
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), ownerChild+"="+dir)
	child := testkit.Start(t, cmd)
	child.Await("owned", 10*time.Second)
	if _, err := folder.Own(dir); !errors.Is(err, folder.ErrOwned) {
		t.Fatalf("owned by the child: %v", err)
	}
	child.Kill()
	if _, err := folder.Dial(dir); !errors.Is(err, folder.ErrSilent) {
		t.Fatalf("its socket is dead: %v", err)
	}
	defer serve(t, dir)() // on the socket that was left behind
	if said := ask(t, dir); said != "/mail/take heard a letter" {
		t.Fatal(said)
	}
}

func TestOpenMakesTheTablesAndKeepsThem(t *testing.T) {
	t.Parallel()
	owned := own(t, testkit.Folder(t))
	if owned.Exists() {
		t.Fatal("it is there before it was made")
	}
	for want := int64(1); want <= 2; want++ {
		d, err := owned.Open(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if number := next(t, d); number != want {
			t.Errorf("number %d, not %d", number, want)
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func next(t *testing.T, d *db.DB) (number int64) {
	t.Helper()
	err := d.Deed(t.Context(), func(tx *db.Tx) (err error) {
		number, err = tx.Number("case")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return number
}
