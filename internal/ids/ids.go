// Package ids makes the names that rows and links go by: 64-bit ids that sort
// in the order they were made, and long random tokens for links that a
// customer holds.
package ids

import (
	"crypto/rand"
	"errors"
	"math/big"
	"strings"
	"sync"
	"time"
)

// ID names a row. It is positive; zero names nothing. The upper 43 bits are
// milliseconds since 2020-01-01 UTC, the lower 20 are a counter that starts at
// a random place each millisecond, so that several processes do not meet.
type ID int64

const (
	counterBits = 20
	alphabet    = "0123456789abcdefghjkmnpqrstvwxyz"
)

var (
	epoch = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).UnixMilli()

	mu   sync.Mutex
	last int64
)

// New makes the next id. Ids of one process always rise.
func New() ID {
	mu.Lock()
	defer mu.Unlock()
	start := (time.Now().UnixMilli()-epoch)<<counterBits | random(1<<(counterBits-1))
	if start <= last {
		start = last + 1
	}
	last = start
	return ID(start)
}

func random(below int64) int64 {
	n, err := rand.Int(rand.Reader, big.NewInt(below))
	if err != nil {
		panic("ids: the machine has no randomness: " + err.Error())
	}
	return n.Int64()
}

// String writes the id as 13 letters and digits that sort as the ids do.
func (i ID) String() string {
	var out [13]byte
	n := uint64(i)
	for at := len(out) - 1; at >= 0; at-- {
		out[at] = alphabet[n&31]
		n >>= 5
	}
	return string(out[:])
}

// ErrNotAnID is what Parse answers to text that String never wrote.
var ErrNotAnID = errors.New("ids: not an id")

// Parse reads what String wrote.
func Parse(text string) (ID, error) {
	if len(text) != 13 {
		return 0, ErrNotAnID
	}
	var n uint64
	for _, letter := range []byte(text) {
		value := strings.IndexByte(alphabet, letter)
		if value < 0 || n>>59 != 0 {
			return 0, ErrNotAnID
		}
		n = n<<5 | uint64(value)
	}
	if n == 0 || n>>63 != 0 {
		return 0, ErrNotAnID
	}
	return ID(n), nil
}

// MarshalText writes the id as String does, since a script cannot hold 64 bits.
func (i ID) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (i *ID) UnmarshalText(text []byte) error {
	id, err := Parse(string(text))
	*i = id
	return err
}

// Token makes a random name of 130 bits that nobody can guess, for links.
func Token() string { return strings.ToLower(rand.Text()) }
