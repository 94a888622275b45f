package secret

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
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
		return Load(path)
	}
	if err != nil { // a disk without links
		if _, there := os.Lstat(path); there == nil {
			return Load(path)
		}
		err = os.Rename(draft.Name(), path)
	}
	return made, err
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
	return os.Rename(draft.Name(), path)
}

// fill writes to a new file, which only its owner reads, and closes it.
func fill(draft *os.File, k *Keys) error {
	_, err := draft.Write(k.encode())
	return errors.Join(err, draft.Sync(), draft.Close())
}
