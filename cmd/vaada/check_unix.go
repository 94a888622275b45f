//go:build unix

package main

import "golang.org/x/sys/unix"

// roomIn is how many bytes this user may still write where a folder lies.
func roomIn(dir string) (bytes uint64, known bool) {
	var disk unix.Statfs_t
	if unix.Statfs(dir, &disk) != nil {
		return 0, false
	}
	return uint64(disk.Bavail) * uint64(disk.Bsize), true
}

// isWritable says whether this user may make files in a folder.
func isWritable(dir string) bool { return unix.Access(dir, unix.W_OK|unix.X_OK) == nil }
