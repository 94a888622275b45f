package reading

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/search"
)

// binding are the words, by language, that say how binding a sentence is and
// what it leaves out: must, may, should, not, only. Their forms stand together
// under one sense, so that another form of the same is no other duty.
var binding = map[language.Language]map[string]string{
	language.English: senses("must:must,shall,required,obliged", "should:should,ought", "can:can,may,could,might",
		"not:not,never,no,cannot,without,nor,don't,doesn't,didn't,won't,can't,isn't,aren't,wasn't,weren't,couldn't,wouldn't,needn't,haven't,hasn't", "only:only,except,unless", "all:all,always,every,each,any"),
	language.Urdu: senses("must:ضروری,لازم,لازمی,لازماً", "should:چاہیے,چاہیئے,چاہئے", "can:سکتا,سکتی,سکتے,سکیں",
		"not:نہیں,نہ,مت,بغیر,بلا", "only:صرف,محض,سوائے,علاوہ", "all:تمام,ہمیشہ,ہر,سب"),
	language.Hindi: senses("must:ज़रूरी,जरूरी,अनिवार्य,आवश्यक", "should:चाहिए,चाहिये", "can:सकता,सकती,सकते,सकें",
		"not:नहीं,न,ना,मत,बिना", "only:केवल,सिर्फ़,सिर्फ,सिवाय,अलावा", "all:सभी,हमेशा,हर,सब"),
	language.Turkish: senses("must:zorunda,zorunlu,zorundadır,zorunludur,şart,şarttır", "should:gerekir,gerekli,gereklidir,gerekmektedir",
		"can:mümkün,mümkündür,olabilir", "not:değil,değildir,hiç,hiçbir,asla,yok,yoktur,olmadan", "only:yalnız,yalnızca,sadece,hariç,dışında",
		"all:her,tüm,bütün,daima"),
}

func senses(rows ...string) map[string]string {
	all := map[string]string{}
	for _, row := range rows {
		sense, forms, _ := strings.Cut(row, ":")
		for form := range strings.SplitSeq(forms, ",") {
			all[search.Fold(form)] = sense
		}
	}
	return all
}

// endings are what Turkish says at the end of a verb.
var endings = []struct{ sense, of string }{
	{"must", "malı meli malıdır melidir malıyız meliyiz malısınız melisiniz"},
	{"not", "maz mez mayız meyiz mazlar mezler mıyor miyor muyor müyor madan meden"},
	{"can", "abilir ebilir abiliriz ebiliriz abilirsiniz ebilirsiniz"},
}

// Weights lists what of a text binds: its numbers, each with its unit and calendar,
// and then its words of must, may, not and only, both in the order in which they stand
// there: refund within 7 days and exchange within 30 is not the same the other way
// round. Two wordings of one text that weigh the same promise the same, as far as a
// program can tell; dates and the numbers of sections count too.
func Weights(text string, l language.Language) (weights []string) {
	s := &scan{}
	text = scrubbed(strings.ReplaceAll(text, "’", "'"))
	s.read(text, l)
	covered := make([]bool, len(s.tokens))
	type weight struct {
		at    int
		words string
	}
	var all, senses []weight
	cover := func(from, to int) {
		for at := from; at < to && at < len(covered); at++ {
			covered[at] = true
		}
	}
	for _, m := range s.measures {
		all = append(all, weight{m.from, strings.TrimSpace(fmt.Sprintf("%s %s %v", ranged(m.low, m.value), m.unit, m.counting))})
		cover(m.from, m.to)
	}
	for _, q := range s.quantities {
		words := ranged(q.low, q.value)
		if q.percent {
			words += " %"
		}
		all = append(all, weight{q.from, strings.TrimSpace(words + " " + q.currency)})
		cover(q.from, q.to)
	}
	for at, each := range s.tokens {
		switch {
		case each.kind == numberToken && !covered[at]:
			all = append(all, weight{at, ranged(0, each.number)})
		case each.kind == markToken && each.mark == '0' && !covered[at]: // a time of day, or a date
			all = append(all, weight{at, language.WesternDigits(text[each.from:each.to])})
		case each.kind == wordToken:
			if sense := bindingSense(text[each.from:s.contracted(at)], l); sense != "" {
				senses = append(senses, weight{at, sense})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b weight) int { return cmp.Compare(a.at, b.at) })
	for _, each := range slices.Concat(all, senses) {
		weights = append(weights, each.words)
	}
	return weights
}

// contracted is where a word ends with what is drawn together behind it: don't.
func (s *scan) contracted(at int) (end int) {
	if at+2 < len(s.tokens) && s.tokens[at+1].mark == '\'' && s.tokens[at+1].joined && s.tokens[at+2].joined && s.tokens[at+2].kind == wordToken {
		return s.tokens[at+2].to
	}
	return s.tokens[at].to
}

func bindingSense(word string, l language.Language) string {
	folded := search.Fold(word)
	if sense := binding[l][folded]; sense != "" {
		return sense
	}
	if l == language.Turkish {
		for _, each := range endings {
			for ending := range strings.FieldsSeq(each.of) {
				if strings.HasSuffix(folded, search.Fold(ending)) && len(folded) > len(ending)+1 {
					return each.sense
				}
			}
		}
	}
	return ""
}

func ranged(low, value float64) string {
	written := strconv.FormatFloat(value, 'f', -1, 64)
	if low > 0 {
		written = strconv.FormatFloat(low, 'f', -1, 64) + "-" + written
	}
	return written
}

// Sentences cuts a text at the ends of its sentences, and at its lines; each as
// it stands there.
func Sentences(text string) (all []string) {
	for line := range strings.Lines(text) {
		for _, each := range ends(line) {
			if each = strings.TrimSpace(each); each != "" {
				all = append(all, each)
			}
		}
	}
	return all
}
