package connection

import (
	"crypto/sha256"
	"encoding/hex"
)

// Once names a request of another system, so that the same request twice is
// done once. The zero Once is asked for nothing.
type Once struct {
	Name string // what the system calls it
	Hash string // of what is asked
}

// OnceOf names a request by what its sender calls it; the parts are all that is
// asked. Without a name it is done each time.
func OnceOf(name string, asked ...[]byte) Once {
	if name == "" {
		return Once{}
	}
	sum := sha256.New()
	for _, part := range asked {
		sum.Write(part)
		sum.Write([]byte{0})
	}
	return Once{Name: name, Hash: hex.EncodeToString(sum.Sum(nil))}
}
