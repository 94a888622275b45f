package language

import (
	"strconv"
	"strings"
)

// What is said aloud is words without a figure in any script. Numbers are
// spelled as CLDR 48 has them: in English with and (one hundred and one), in
// Urdu and Hindi by lakhs and crores.

// SpokenNumber says a whole number: one hundred and five; ایک لاکھ; बारह करोड़;
// bin beş yüz.
func (r Reader) SpokenNumber(n int64) string { return r.marked(r.spell(n)) }

// SpokenDecimal says a number with at most the given places, rounded as
// Decimal does: the places one by one, in Turkish as a number of their own.
func (r Reader) SpokenDecimal(n float64, places int) string {
	return r.marked(r.spellFigure(rounded(n, places)))
}

// SpokenPercent says a share between 0 and 1 as per cent, cut as Percent does:
// ninety-six point four per cent, in Turkish yüzde doksan altı virgül dört.
func (r Reader) SpokenPercent(share float64, places int) string {
	figure, word := r.spellFigure(cut(share*100, places)), shareWords[r.Language.place()]
	if r.Language == Turkish {
		return word + " " + figure
	}
	if r.byLakhs() {
		figure = r.aHundred(figure)
	}
	return r.marked(figure + " " + word)
}

// aHundred leaves out the one of a hundred that is the whole: सौ प्रतिशत.
func (r Reader) aHundred(figure string) string {
	if figure == r.spell(100) {
		return strings.TrimPrefix(figure, r.spell(1)+" ")
	}
	return figure
}

// SpokenMeasure says a measure as it stands alone: one hour; ایک گھنٹہ.
func (r Reader) SpokenMeasure(m Measure) string { return r.marked(r.spellMeasure(m, false)) }

// SpokenMeasureOblique says a measure as it stands before کے اندر, के भीतर and
// other postpositions: ایک گھنٹے.
func (r Reader) SpokenMeasureOblique(m Measure) string { return r.marked(r.spellMeasure(m, true)) }

func (r Reader) spellMeasure(m Measure, oblique bool) string {
	return r.spell(int64(m.Count)) + " " + r.unit(m, oblique)
}

// byLakhs says that a language counts by hundred thousands.
func (r Reader) byLakhs() bool { return r.Language == Urdu || r.Language == Hindi }

func (r Reader) spell(n int64) string {
	if n < 0 {
		return minusWords[r.Language.place()] + " " + r.spellWhole(-uint64(n))
	}
	return r.spellWhole(uint64(n))
}

func (r Reader) spellWhole(n uint64) string {
	var said []string
	for _, s := range scales[r.tables()] {
		if n < s.size {
			continue
		}
		count := n / s.size
		if count > 1 || r.Language != Turkish || s.size > 1000 { // one hundred is yüz, one thousand bin
			said = append(said, r.spellWhole(count))
		}
		said = append(said, s.word)
		n %= s.size
	}
	if len(said) > 0 && n == 0 {
		return strings.Join(said, " ")
	}
	if len(said) > 0 && r.tables() == English {
		said = append(said, "and")
	}
	return strings.Join(append(said, r.spellSmall(int(n))), " ")
}

// tables is the language whose words are spoken.
func (r Reader) tables() Language { return All[r.Language.place()] }

// spellSmall says what is below a hundred.
func (r Reader) spellSmall(n int) string {
	switch {
	case r.byLakhs():
		return belowHundred[r.Language][n]
	case r.Language == Turkish && n < 10:
		return ones[n]
	case r.Language == Turkish && n%10 == 0:
		return tens[n/10]
	case r.Language == Turkish:
		return tens[n/10] + " " + ones[n%10]
	case n < 20:
		return englishOnes[n]
	case n%10 == 0:
		return englishTens[n/10]
	default:
		return englishTens[n/10] + "-" + englishOnes[n%10]
	}
}

// spellFigure says a plain figure with a point, such as -12.05.
func (r Reader) spellFigure(plain string) string {
	rest, negative := strings.CutPrefix(plain, "-")
	whole, fraction, broken := strings.Cut(rest, ".")
	said := []string{r.spellDigits(whole, true)}
	if negative {
		said = append([]string{minusWords[r.Language.place()]}, said...)
	}
	if broken {
		said = append(said, pointWords[r.Language.place()], r.spellDigits(fraction, r.Language == Turkish))
	}
	return strings.Join(said, " ")
}

// spellDigits says a row of figures as one number after the zeros it begins
// with, or figure by figure: so too what is longer than any number.
func (r Reader) spellDigits(row string, together bool) string {
	var said []string
	for row != "" {
		if n, err := strconv.ParseUint(row, 10, 64); err == nil && together && (row[0] != '0' || row == "0") {
			said = append(said, r.spellWhole(n))
			break
		}
		if row[0] < '0' || row[0] > '9' {
			return row // not a number
		}
		said = append(said, r.spellSmall(int(row[0]-'0')))
		row = row[1:]
	}
	return strings.Join(said, " ")
}
