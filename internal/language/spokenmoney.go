package language

import (
	"strings"
	"unicode"

	"vaada/internal/money"
)

// SpokenMoney says an amount: one thousand five hundred rupees and fifty paisa;
// bin beş yüz lira elli kuruş. A hundredth that stands alone says whose it is
// where another currency's is called alike: fifty Indian paise. The letters of a
// currency without a name here are said one by one before it.
func (r Reader) SpokenMoney(a money.Amount) string {
	names, named := coinNames[a.Currency]
	if !named {
		return r.marked(strings.Join(append(letters(a.Currency), r.spellFigure(a.Plain())), " "))
	}
	coin := names[r.Language.place()]
	sign, minor := "", uint64(a.Minor)
	if a.Minor < 0 {
		sign, minor = minusWords[r.Language.place()]+" ", -minor
	}
	whole, small := minor/100, minor%100
	var said []string
	if whole > 0 || small == 0 {
		said = append(said, r.counted(whole, coin.one, coin.many))
	}
	switch {
	case small > 0 && whole == 0 && coin.alone != "":
		said = append(said, r.counted(small, coin.alone, coin.alones))
	case small > 0:
		said = append(said, r.counted(small, coin.small, coin.smalls))
	}
	return r.marked(sign + strings.Join(said, [4]string{" and ", " اور ", " और ", " "}[r.Language.place()]))
}

func (r Reader) counted(n uint64, one, many string) string {
	if n == 1 {
		many = one
	}
	return r.spellWhole(n) + " " + many
}

// letters gives the letters of a code, and nothing else of it.
func letters(code string) []string {
	var all []string
	for _, sign := range code {
		if unicode.IsLetter(sign) {
			all = append(all, string(sign))
		}
	}
	return all
}
