//go:build unix

package folder

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// lockFile takes the lock that the system gives back when the process ends.
func lockFile(name string) (*os.File, error) {
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if err == nil {
		return file, nil
	}
	file.Close()
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, ErrOwned
	}
	return nil, fmt.Errorf("folder: lock: %w", err)
}

// unlockFile gives the lock back at once. Closing alone would leave it with a
// program that is just being started, which holds all our files until it runs.
func unlockFile(file *os.File) error {
	return errors.Join(syscall.Flock(int(file.Fd()), syscall.LOCK_UN), file.Close())
}
