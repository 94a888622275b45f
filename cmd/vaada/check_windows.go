package main

import "golang.org/x/sys/windows"

// roomIn is how many bytes this user may still write where a folder lies.
func roomIn(dir string) (bytes uint64, known bool) {
	name, err := windows.UTF16PtrFromString(dir)
	if err != nil {
		return 0, false
	}
	return bytes, windows.GetDiskFreeSpaceEx(name, &bytes, nil, nil) == nil
}

// isWritable is found when a file is made: rights are lists there.
func isWritable(string) bool { return true }
