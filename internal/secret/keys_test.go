package secret_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/internal/testkit"
)

func TestWhatIsSealedOpensForItsPurposeAlone(t *testing.T) {
	t.Parallel()
	keys, others := secret.New(), secret.New()
	rapid.Check(t, func(t *rapid.T) {
		plain, purpose := rapid.String().Draw(t, "plain"), secret.For("people_totp", rapid.String().Draw(t, "row"))
		sealed, err := keys.Seal(purpose, plain)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := keys.Open(purpose, sealed); err != nil || got != plain {
			t.Fatalf("%q came back as %q, %v", plain, got, err)
		}
		if again, _ := keys.Seal(purpose, plain); again == sealed {
			t.Fatal("the same text is sealed alike twice")
		}
		if got, err := keys.Open(purpose+"2", sealed); !errors.Is(err, secret.ErrShut) {
			t.Fatalf("for another row it opens as %q, %v", got, err)
		}
		if got, err := others.Open(purpose, sealed); !errors.Is(err, secret.ErrShut) {
			t.Fatalf("with another key it opens as %q, %v", got, err)
		}
		at := rapid.IntRange(0, len(sealed)-1).Draw(t, "at")
		changed := sealed[:at] + string('A'+(sealed[at]+1)%26) + sealed[at+1:]
		if got, err := keys.Open(purpose, changed); err == nil && changed != sealed && got != plain {
			t.Fatalf("changed at %d it opens as %q", at, got)
		}
		if _, err := keys.Open(purpose, sealed[:at]); !errors.Is(err, secret.ErrShut) {
			t.Fatalf("cut at %d: %v", at, err)
		}
	})
	var none *secret.Keys
	if _, err := none.Seal("a/b", "c"); !errors.Is(err, secret.ErrNoKey) {
		t.Error(err)
	}
	if _, err := none.Open("a/b", "c"); !errors.Is(err, secret.ErrNoKey) {
		t.Error(err)
	}
}

func TestAKeyIsFollowedByAnother(t *testing.T) {
	t.Parallel()
	first := secret.New()
	old, _ := first.Seal("a/b", "kept")
	both := first.Followed()
	if got, err := both.Open("a/b", old); err != nil || got != "kept" || !both.Stale(old) {
		t.Errorf("the old seal opens as %q, %v, stale %v", got, err, both.Stale(old))
	}
	fresh, _ := both.Seal("a/b", "kept")
	if got, err := both.Latest().Open("a/b", fresh); err != nil || got != "kept" || both.Stale(fresh) {
		t.Errorf("the new seal opens as %q, %v", got, err)
	}
	if _, err := first.Open("a/b", fresh); !errors.Is(err, secret.ErrShut) {
		t.Errorf("the old key opens the new seal: %v", err)
	}
	if !both.Stale("in clear") {
		t.Error("what lies open wants no seal")
	}
}

func TestAWrappedKeyOpensByItsPassphraseAlone(t *testing.T) {
	t.Parallel()
	keys := secret.New().Followed()
	sealed, _ := keys.Seal("a/b", "kept")
	wrapped := keys.Wrap("five apples on a tray")
	back, err := secret.Unwrap("five apples on a tray", wrapped)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := back.Open("a/b", sealed); err != nil || got != "kept" {
		t.Errorf("it opens as %q, %v", got, err)
	}
	if _, err := secret.Unwrap("four apples", wrapped); !errors.Is(err, secret.ErrShut) {
		t.Errorf("another passphrase: %v", err)
	}
	changed := bytes.Clone(wrapped)
	changed[len(changed)-1] ^= 1
	if _, err := secret.Unwrap("five apples on a tray", changed); !errors.Is(err, secret.ErrShut) {
		t.Errorf("changed: %v", err)
	}
	greedy := bytes.Clone(wrapped)
	greedy[20] = 0xff // four terabytes of memory
	for _, none := range [][]byte{nil, wrapped[:30], []byte("a letter"), greedy} {
		if _, err := secret.Unwrap("five apples on a tray", none); !errors.Is(err, secret.ErrTorn) {
			t.Errorf("%.10q: %v", none, err)
		}
	}
}

func TestAKeyIsMadeOnceAndNeverInSilence(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		file := filepath.Join(testkit.Folder(t), "vaada.key")
		settle := func(file string) (*secret.Keys, error) { return secret.Settle(t.Context(), d, file, now.System()) }
		var all sync.WaitGroup
		made := make([]*secret.Keys, 4)
		for at := range made { // as when several programs begin at once
			all.Go(func() {
				keys, err := settle(file)
				if err != nil {
					t.Error(err)
				}
				made[at] = keys
			})
		}
		all.Wait()
		for _, keys := range made {
			if keys.ID() != made[0].ID() {
				t.Error("there are two keys")
			}
		}
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("the file is %v, %v", info, err)
		}
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
		if _, err := settle(file); !errors.Is(err, secret.ErrMissing) {
			t.Errorf("without its file: %v", err)
		}
		if _, err := os.Stat(file); err == nil {
			t.Fatal("a new key was made in silence")
		}
		other := filepath.Join(testkit.Folder(t), "other.key")
		if _, err := secret.Make(other); err != nil {
			t.Fatal(err)
		}
		if _, err := settle(other); !errors.Is(err, secret.ErrWrong) {
			t.Errorf("with another key: %v", err)
		}
		for name, torn := range map[string]string{"empty": "", "cut": string(content[:len(content)-9]), "a letter": "Dear Sir"} {
			if err := os.WriteFile(file, []byte(torn), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := settle(file); !errors.Is(err, secret.ErrTorn) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if keys, err := settle(file); err != nil || keys.ID() != made[0].ID() {
			t.Errorf("with its own key again: %v, %v", keys, err)
		}
	})
}

func TestTwoProgramsWithTwoFoldersDoNotMakeTwoKeys(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		var all sync.WaitGroup
		errs := make([]error, 2)
		for at := range errs {
			all.Go(func() {
				_, errs[at] = secret.Settle(t.Context(), d, filepath.Join(testkit.Folder(t), "vaada.key"), now.System())
			})
		}
		all.Wait()
		if (errs[0] == nil) == (errs[1] == nil) {
			t.Errorf("one has the key, the other is refused: %v, %v", errs[0], errs[1])
		}
	})
}

func TestASecretPrintsNowhere(t *testing.T) {
	t.Parallel()
	type account struct {
		User     string
		Password secret.Text
	}
	planted := "correct horse battery"
	held := account{"care@anarhome.example", secret.Text(planted)}
	keys := secret.New()
	var told bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&told, nil))
	log.Info("mail", "account", held, "password", held.Password, "keys", keys)
	log = slog.New(slog.NewTextHandler(&told, nil))
	log.Info("mail", "account", held, "password", held.Password, "keys", keys)
	fmt.Fprintf(&told, "%v %+v %#v %s %q %v %#v", held, held, held, held.Password, held.Password, keys, keys)
	if err := json.NewEncoder(&told).Encode(held); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(told.String(), planted) || strings.Contains(told.String(), "raw") {
		t.Error(told.String())
	}
	if !strings.Contains(told.String(), "care@anarhome.example") {
		t.Error("nothing was told at all")
	}
}
