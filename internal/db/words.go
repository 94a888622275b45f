package db

import (
	"database/sql"
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
// needed, the highest first, at most limit of them.
func (t *Tx) FindWords(needs []Need, limit int) ([]int64, error) {
	if len(needs) == 0 {
		return nil, nil
	}
	if t.home.Engine() == SQLite {
		return Collect(t, number, `SELECT rowid FROM search_words WHERE search_words MATCH $1
			ORDER BY rowid DESC LIMIT $2`, match(needs, " AND ", " OR ", `"`, `" *`), limit)
	}
	return t.findWordsPostgreSQL(match(needs, " & ", " | ", `'`, `':*`), limit)
}

// newestWords is how many texts PostgreSQL reads one by one.
const newestWords = 2000

// findWordsPostgreSQL looks through the newest texts first, which is enough
// for common words, and asks the index for rare ones. Left to itself, the
// planner takes either way for both.
func (t *Tx) findWordsPostgreSQL(asked string, limit int) ([]int64, error) {
	newest, err := Collect(t, number, `SELECT number
		FROM (SELECT number, words FROM search_words ORDER BY number DESC LIMIT $1) AS newest
		WHERE words @@ $2::tsquery ORDER BY number DESC LIMIT $3`, newestWords, asked, limit)
	if err != nil || len(newest) == limit {
		return newest, err
	}
	return Collect(t, number, `WITH found AS MATERIALIZED (SELECT number FROM search_words WHERE words @@ $1::tsquery)
		SELECT number FROM found ORDER BY number DESC LIMIT $2`, asked, limit)
}

func number(rows *sql.Rows) (number int64, err error) {
	return number, rows.Scan(&number)
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
