package secret

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

// A wrapped key is: wrapMark, rounds (4 bytes), KiB of memory (4), salt, nonce,
// and the file of keys sealed with what argon2id makes of the passphrase. The
// cost is the second recommendation of RFC 9106, section 4, with one lane.
const (
	wrapMark   = "vaada-wrapped-1\n"
	wrapRounds = 3
	wrapMemory = 64 << 10 // KiB
	wrapLanes  = 1
	wrapSalt   = 16

	mostRounds = 20
	mostMemory = 1 << 20 // KiB: what somebody else's file may make us spend
)

// Wrap writes the keys down for a backup, under a passphrase. It takes a tenth
// of a second, and memory, on purpose.
func (k *Keys) Wrap(passphrase string) []byte {
	head := bytes.NewBufferString(wrapMark)
	cost := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, wrapRounds), wrapMemory)
	head.Write(cost)
	chance := make([]byte, wrapSalt+chacha20poly1305.NonceSizeX)
	_, _ = rand.Read(chance)
	head.Write(chance)
	lock, err := chacha20poly1305.NewX(stretch(passphrase, chance[:wrapSalt], wrapRounds, wrapMemory))
	if err != nil {
		panic(err) // the key has the right length
	}
	return lock.Seal(head.Bytes(), chance[wrapSalt:], k.encode(), []byte(wrapMark+string(cost)))
}

// Unwrap reads what Wrap wrote. ErrShut when the passphrase is another one, or
// somebody changed it; ErrTorn when it is no wrapped key.
func Unwrap(passphrase string, wrapped []byte) (*Keys, error) {
	rest, found := bytes.CutPrefix(wrapped, []byte(wrapMark))
	if !found || len(rest) < 8+wrapSalt+chacha20poly1305.NonceSizeX || len(rest) > most {
		return nil, ErrTorn
	}
	cost, rest := rest[:8], rest[8:]
	rounds, memory := binary.BigEndian.Uint32(cost), binary.BigEndian.Uint32(cost[4:])
	if rounds < 1 || rounds > mostRounds || memory < 8 || memory > mostMemory {
		return nil, ErrTorn
	}
	salt, nonce, box := rest[:wrapSalt], rest[wrapSalt:wrapSalt+chacha20poly1305.NonceSizeX], rest[wrapSalt+chacha20poly1305.NonceSizeX:]
	lock, err := chacha20poly1305.NewX(stretch(passphrase, salt, rounds, memory))
	if err != nil {
		return nil, err
	}
	plain, err := lock.Open(nil, nonce, box, []byte(wrapMark+string(cost)))
	if err != nil {
		return nil, ErrShut
	}
	return decode(bytes.NewReader(plain))
}

func stretch(passphrase string, salt []byte, rounds, memory uint32) []byte {
	return argon2.IDKey([]byte(passphrase), salt, rounds, memory, wrapLanes, chacha20poly1305.KeySize)
}
