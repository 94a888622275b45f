package folder

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

const sharingViolation syscall.Errno = 32

// lockFile opens the file so that nobody else can, until the process ends.
func lockFile(name string) (*os.File, error) {
	path, err := syscall.UTF16PtrFromString(name)
	if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	handle, err := syscall.CreateFile(path, syscall.GENERIC_READ|syscall.GENERIC_WRITE, 0, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if errors.Is(err, sharingViolation) {
		return nil, ErrOwned
	}
	if err != nil {
		return nil, fmt.Errorf("folder: lock: %w", err)
	}
	return os.NewFile(uintptr(handle), name), nil
}

// unlockFile gives the lock back.
func unlockFile(file *os.File) error { return file.Close() }
