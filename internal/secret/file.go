package secret

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"vaada/internal/db"
)

// Load reads the keys of a file. ErrMissing when there is none; ErrTorn when it
// is no file of keys.
func Load(path string) (*Keys, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrMissing, err)
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return decode(file)
}

// Make writes a key made by chance to a file that is not there yet, for its
// owner's eyes alone, and reads the one that is when somebody was quicker. It
// returns when the key is on the disk: nothing is sealed with one that a power
// cut takes away.
func Make(path string) (*Keys, error) {
	made := New()
	draft, err := os.CreateTemp(filepath.Dir(path), ".vaada-key-*.part")
	if err != nil {
		return nil, err
	}
	defer os.Remove(draft.Name())
	if err := fill(draft, made); err != nil {
		return nil, err
	}
	err = os.Link(draft.Name(), path) // fails when it is there
	if errors.Is(err, fs.ErrExist) {
		return loadSettled(path)
	}
	if err != nil { // a disk without links
		if _, there := os.Lstat(path); there == nil {
			return loadSettled(path)
		}
		err = os.Rename(draft.Name(), path)
	}
	if err != nil {
		return nil, err
	}
	return made, settle(filepath.Dir(path))
}

// settle returns when the names in a folder are on the disk: a key whose name a
// power cut takes away is lost as well.
var settle = db.SettleFolder

// loadSettled reads the key that somebody quicker has made, perhaps just now.
func loadSettled(path string) (*Keys, error) {
	keys, err := Load(path)
	if err != nil {
		return nil, err
	}
	return keys, settle(filepath.Dir(path))
}

// Save puts keys in the place of a file of keys, whole or not at all.
func (k *Keys) Save(path string) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".vaada-key-*.part")
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	if err := fill(draft, k); err != nil {
		return err
	}
	if err := os.Rename(draft.Name(), path); err != nil {
		return err
	}
	return settle(filepath.Dir(path))
}

// Aside keeps a copy of a file of keys, whatever is in it, under another name
// that is not taken yet.
func Aside(path, copied string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(copied, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return errors.Join(err, os.Remove(copied))
	}
	return settle(filepath.Dir(copied))
}

// fill writes to a new file, which only its owner reads, and closes it.
func fill(draft *os.File, k *Keys) error {
	_, err := draft.Write(k.encode())
	return errors.Join(err, draft.Sync(), draft.Close())
}
