package search

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/db"
	"vaada/internal/ids"
)

// Letters for private use that mark what is kept beside the words of a text.
const (
	scopeMark = "\ue001"
	kindMark  = "\ue002"
	byteMark  = 0xe100 // and a byte: a sign that is no small letter or digit
)

// mostHits bounds what one search gives.
const mostHits = 200

// Put keeps the words of a short text: see PutWords.
func Put(tx *db.Tx, kind string, id ids.ID, scope, text string) error {
	return PutWords(tx, kind, id, scope, Read(text))
}

// PutWords keeps the words of a thing, instead of those that were there, and
// the scope in which they may be found. Without any word the thing is dropped.
func PutWords(tx *db.Tx, kind string, id ids.ID, scope string, words Words) error {
	if kind == "" || scope == "" {
		return errors.New("search: a thing needs a kind and a scope")
	}
	if len(words.forms) == 0 {
		return Drop(tx, kind, id)
	}
	kept := append(slices.Clone(words.forms), scopeForm(scope), kindForm(kind))
	sum := sha256.Sum256([]byte(strings.Join(kept, " ")))
	hash := hex.EncodeToString(sum[:])
	var number int64
	var was string
	err := tx.Row(`SELECT number, hash FROM search_things WHERE kind = $1 AND id = $2`, kind, id).Scan(&number, &was)
	if errors.Is(err, db.ErrNone) {
		number, err = int64(ids.New()), nil
	}
	if err != nil || was == hash {
		return err
	}
	err = tx.Row(`INSERT INTO search_things (number, kind, id, scope, hash) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, hash = excluded.hash RETURNING number`,
		number, kind, id, scope, hash).Scan(&number)
	if err != nil {
		return err
	}
	return tx.PutWords(number, kept)
}

// Drop makes a thing unfindable.
func Drop(tx *db.Tx, kind string, id ids.ID) error {
	var number int64
	err := tx.Row(`DELETE FROM search_things WHERE kind = $1 AND id = $2 RETURNING number`, kind, id).Scan(&number)
	if errors.Is(err, db.ErrNone) {
		return nil
	}
	if err != nil {
		return err
	}
	return tx.DropWords(number)
}

// Find gives the things of any kind within the scopes that hold every word of
// a query, at most limit of them: best tier first, and the newest first within
// a tier. The last word may be unfinished. Any text is a query; one without a
// word finds nothing.
func Find(tx *db.Tx, scopes []string, query string, limit int) ([]Hit, error) {
	return find(tx, nil, scopes, query, limit)
}

// FindKind finds as Find does, things of one kind alone.
func FindKind(tx *db.Tx, kind string, scopes []string, query string, limit int) ([]Hit, error) {
	return find(tx, []db.Need{{{{Text: kindForm(kind)}}}}, scopes, query, limit)
}

func find(tx *db.Tx, within []db.Need, scopes []string, query string, limit int) ([]Hit, error) {
	limit = min(limit, mostHits)
	if len(scopes) == 0 || limit <= 0 {
		return nil, nil
	}
	var scope db.Need
	for _, one := range scopes {
		scope = append(scope, []db.Form{{Text: scopeForm(one)}})
	}
	within = append(within, scope)
	var found []int64
	tiers := map[int64]Tier{}
	for tier := Exact; tier <= Sound && len(found) < limit; tier++ {
		asked := needs(query, tier)
		if len(asked) == 0 {
			return nil, nil
		}
		numbers, err := tx.FindWords(append(asked, within...), limit+len(found))
		if err != nil {
			return nil, err
		}
		for _, number := range numbers {
			if _, known := tiers[number]; !known && len(found) < limit {
				tiers[number] = tier
				found = append(found, number)
			}
		}
	}
	hits, err := load(tx, found, tiers)
	return slices.DeleteFunc(hits, func(hit Hit) bool { return !slices.Contains(scopes, hit.Scope) }), err
}

// load gives the things behind the numbers, in the same order.
func load(tx *db.Tx, numbers []int64, tiers map[int64]Tier) ([]Hit, error) {
	if len(numbers) == 0 {
		return nil, nil
	}
	places, args := make([]string, len(numbers)), make([]any, len(numbers))
	for i, number := range numbers {
		places[i], args[i] = "$"+strconv.Itoa(i+1), number
	}
	type row struct {
		number int64
		hit    Hit
	}
	rows, err := db.Collect(tx, func(rows *sql.Rows) (r row, err error) {
		err = rows.Scan(&r.number, &r.hit.Kind, &r.hit.ID, &r.hit.Scope)
		r.hit.Tier = tiers[r.number]
		return r, err
	}, `SELECT number, kind, id, scope FROM search_things WHERE number IN (`+strings.Join(places, ", ")+`)`, args...)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(rows, func(a, b row) int {
		return slices.Index(numbers, a.number) - slices.Index(numbers, b.number)
	})
	hits := make([]Hit, len(rows))
	for i, r := range rows {
		hits[i] = r.hit
	}
	return hits, nil
}

func scopeForm(scope string) string { return scopeMark + encoded(scope) }

func kindForm(kind string) string { return kindMark + encoded(kind) }

// encoded writes a name as one word that no engine parts or changes.
func encoded(name string) string {
	var out strings.Builder
	for _, sign := range []byte(name) {
		if (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') {
			out.WriteByte(sign)
		} else {
			out.WriteRune(byteMark + rune(sign))
		}
	}
	return out.String()
}
