package journal

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"vaada/internal/now"
	"vaada/internal/secret"
)

// sealKey is a secret that seals are made with. It lies sealed in the database,
// and the keys that open it lie outside: see package secret.
type sealKey struct {
	number int64  // 1, 2, 3 …: the order in which they followed each other
	id     string // names it and says nothing of it
	sealed string
	open   bool // it could be read
	told   told
}

// told is what is sealed of a key. All of it was written by somebody who has the
// keys: nobody else can change what it vouches for.
type told struct {
	Secret []byte      `json:"secret"`
	After  int64       `json:"after"` // the last seal of before it
	Hash   string      `json:"hash"`  // of that
	At     now.Instant `json:"at"`    // when it was made
	Lost   bool        `json:"lost"`  // because those before it are lost for good, as was said at the machine
}

const secretBytes = 32

// newKey makes one by chance, that comes after a seal.
func newKey(number int64, last Seal, at now.Instant, keys *secret.Keys, lost bool) (k sealKey, err error) {
	k = sealKey{number: number, told: told{Secret: make([]byte, secretBytes), After: last.Number, Hash: last.Hash, At: at, Lost: lost}}
	_, _ = rand.Read(k.told.Secret) // never fails: crypto/rand ends the program first
	sum := sha256.Sum256(append([]byte("vaada key of seals\x00"), k.told.Secret...))
	k.id = hex.EncodeToString(sum[:8])
	plain, err := json.Marshal(k.told)
	if err == nil {
		k.sealed, err = keys.Seal(k.purpose(), string(plain))
	}
	return k, err
}

func (k sealKey) purpose() string { return secret.For("journal_keys", fmt.Sprint(k.number), k.id) }

// opened reads what is sealed of a key, where the keys are here.
func (k sealKey) opened(keys *secret.Keys) sealKey {
	plain, err := keys.Open(k.purpose(), k.sealed)
	k.open = err == nil && json.Unmarshal([]byte(plain), &k.told) == nil
	return k
}

// sealKeys are all of them, the eldest first.
type sealKeys []sealKey

// errNoneYet says that nothing was sealed with a key yet.
var errNoneYet = errors.New("journal: there is no key of seals")

// newest is the one that seals are made with today.
func (all sealKeys) newest() (k sealKey, err error) {
	if len(all) == 0 {
		return k, errNoneYet
	}
	if k = all[len(all)-1]; !k.open {
		return k, fmt.Errorf("journal: the key of seals %s: %w", k.id, secret.ErrShut)
	}
	return k, nil
}

// of finds the key of a seal; false when it is not here, or does not open.
func (all sealKeys) of(s Seal) (sealKey, bool) {
	for _, each := range all {
		if each.id == s.Key && each.open {
			return each, true
		}
	}
	return sealKey{}, false
}

// fits says whether a seal was made with the key of its time: without one before
// the first, and with each until the next. Where the next does not open nobody
// can tell. Where keys began, as is known outside the database, there is a first.
func (all sealKeys) fits(s Seal, began bool) bool {
	if s.Key == "" && (began || len(all) > 0) && (len(all) == 0 || all[0].number != 1) {
		return false
	}
	from, until := int64(0), int64(math.MaxInt64)
	if s.Key == "" && len(all) > 0 && all[0].open {
		until = all[0].told.After
	}
	for at, each := range all {
		if each.id != s.Key {
			continue
		}
		from = each.told.After
		if at+1 < len(all) && all[at+1].open {
			until = all[at+1].told.After
		}
	}
	return s.Number > from && s.Number <= until
}

// lost is the last key that was made because those before it are lost for good;
// zero where none was.
func (all sealKeys) lost() (last told) {
	for _, each := range all {
		if each.open && each.told.Lost {
			last = each.told
		}
	}
	return last
}
