package stories_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/clock"
	"vaada/internal/language/say"
	"vaada/promise"
)

// charterOf is the charter of Anar Home.
func charterOf(t *testing.T) *charter.Charter {
	t.Helper()
	made, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// tally is how often a promise was due and was kept, as the public page says.
type tally struct{ kept, due int }

// tallies reads it beside each promise's sentence, in the reader's language,
// and fails unless the sentence that counts adds them up.
func (b *tab) tallies(t *testing.T) map[string]tally {
	t.Helper()
	all, sum := map[string]tally{}, tally{}
	for _, p := range charterOf(t).Promises {
		if p.Audience != promise.Public {
			continue
		}
		var sentence strings.Builder
		for _, part := range promise.SentenceFor(p, b.reader) {
			sentence.WriteString(part.Text)
		}
		item, err := on[string](b, b.find([]string{"heading"}, sentence.String()), `function() { return this.closest("li").innerText }`)
		b.must(err)
		one := b.counts(plain(item))
		all[p.Key] = one
		sum.kept, sum.due = sum.kept+one.kept, sum.due+one.due
	}
	b.sees(say.PublicTold(clock.FigureDays, sum.due, sum.kept))
	return all
}

// counts finds the two figures in words; none where nothing was due.
func (b *tab) counts(words string) (found tally) {
	b.t.Helper()
	const kept, due = 55555, 77777
	pattern := regexp.QuoteMeta(b.words(say.PublicCounts(kept, due)))
	for name, figure := range map[string]int64{"kept": kept, "due": due} {
		pattern = strings.Replace(pattern, regexp.QuoteMeta(b.reader.Number(figure)), `(?P<`+name+`>[0-9,.]+)`, 1)
	}
	figures := regexp.MustCompile(pattern)
	at := figures.FindStringSubmatch(words)
	if at == nil {
		return found
	}
	number := func(name string) int {
		n, err := strconv.Atoi(strings.NewReplacer(",", "", ".", "").Replace(at[figures.SubexpIndex(name)]))
		b.must(err)
		return n
	}
	return tally{kept: number("kept"), due: number("due")}
}

// countsOneMore fails unless the page counts exactly one more promise of a
// kind than before, and that as kept.
func (b *tab) countsOneMore(t *testing.T, key string, before map[string]tally) {
	t.Helper()
	was, is := before[key], b.tallies(t)[key]
	if is.kept != was.kept+1 || is.due != was.due+1 {
		t.Errorf("of %s the public page told %d of %d before and %d of %d after", key, was.kept, was.due, is.kept, is.due)
	}
}
