package language

import (
	"strconv"
	"strings"
)

// Choose gives the language to answer in: the person's own choice, else the
// best one of the browser's Accept-Language header (RFC 9110, section 12.5.4),
// else English. Pseudo is given only when it is asked for by name as the
// personal choice.
func Choose(personal Language, acceptLanguage string) Language {
	if personal.Known() || personal == Pseudo {
		return personal
	}
	best, weight := English, 0.0
	for wish := range strings.SplitSeq(acceptLanguage, ",") {
		tag, parameter, _ := strings.Cut(wish, ";")
		primary, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
		wished := Language(primary)
		if primary == "*" {
			wished = English
		}
		if quality := qualityOf(parameter); wished.Known() && quality > weight {
			best, weight = wished, quality
		}
	}
	return best
}

// qualityOf reads "q=0.8". No parameter means 1; nonsense means 0.
func qualityOf(parameter string) float64 {
	parameter = strings.ToLower(strings.TrimSpace(parameter))
	if parameter == "" {
		return 1
	}
	digits, found := strings.CutPrefix(parameter, "q=")
	if !found {
		return 1
	}
	quality, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
	if err != nil || quality < 0 || quality > 1 {
		return 0
	}
	return quality
}
