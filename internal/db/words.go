package db

import (
	"math"
	"strings"
)

// Full-text search differs between the engines: FTS5 on SQLite, a tsvector on
// PostgreSQL. Both are given words that were folded already and keep them as
// they are, so both find the same.

// Form is a word as it was kept, or the beginning of one.
type Form struct {
	Text   string
	Prefix bool
}

// Need is what a text must hold: any of the alternatives, each with all of its
// forms.
type Need [][]Form

// PutWords keeps the words of a text under a number, instead of those that
// were there. A word is letters, digits and marks alone.
func (t *Tx) PutWords(number int64, words []string) error {
	if t.home.Engine() == PostgreSQL {
		_, err := t.Exec(`INSERT INTO search_words (number, words)
			VALUES ($1, array_to_tsvector(string_to_array($2::text, ' ')))
			ON CONFLICT (number) DO UPDATE SET words = excluded.words`, number, strings.Join(words, " "))
		return err
	}
	if err := t.DropWords(number); err != nil {
		return err
	}
	_, err := t.Exec(`INSERT INTO search_words (rowid, words) VALUES ($1, $2)`, number, strings.Join(words, " "))
	return err
}

// DropWords forgets the words that are kept under a number.
func (t *Tx) DropWords(number int64) error {
	statement := `DELETE FROM search_words WHERE rowid = $1`
	if t.home.Engine() == PostgreSQL {
		statement = `DELETE FROM search_words WHERE number = $1`
	}
	_, err := t.Exec(statement, number)
	return err
}

// FindWords gives the numbers of the texts that hold everything that is
// needed, the highest first, below a bound when that is not zero.
func (t *Tx) FindWords(needs []Need, below int64, limit int) (numbers []int64, err error) {
	query := `SELECT rowid FROM search_words WHERE search_words MATCH $1 AND rowid < $2
		ORDER BY rowid DESC LIMIT $3`
	asked := matchSQLite(needs)
	if t.home.Engine() == PostgreSQL {
		query = `SELECT number FROM search_words WHERE words @@ $1::tsquery AND number < $2
			ORDER BY number DESC LIMIT $3`
		asked = matchPostgreSQL(needs)
	}
	if asked == "" {
		return nil, nil
	}
	if below == 0 {
		below = math.MaxInt64
	}
	rows, err := t.Rows(query, asked, below, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var number int64
		if err := rows.Scan(&number); err != nil {
			return nil, t.fail(err)
		}
		numbers = append(numbers, number)
	}
	if err := rows.Err(); err != nil {
		return nil, t.fail(err)
	}
	return numbers, nil
}

func matchSQLite(needs []Need) string {
	return match(needs, " AND ", " OR ", `"`, `" *`)
}

func matchPostgreSQL(needs []Need) string {
	return match(needs, " & ", " | ", `'`, `':*`)
}

// match writes needs in an engine's words. No form holds a quotation mark.
func match(needs []Need, and, or, quote, prefix string) string {
	all := make([]string, 0, len(needs))
	for _, need := range needs {
		anyOf := make([]string, 0, len(need))
		for _, forms := range need {
			each := make([]string, 0, len(forms))
			for _, form := range forms {
				end := quote
				if form.Prefix {
					end = prefix
				}
				each = append(each, quote+form.Text+end)
			}
			anyOf = append(anyOf, "("+strings.Join(each, and)+")")
		}
		all = append(all, "("+strings.Join(anyOf, or)+")")
	}
	return strings.Join(all, and)
}
