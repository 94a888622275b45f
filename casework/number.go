package casework

import (
	"strconv"
	"strings"

	"vaada/internal/language"
)

// prefix stands before a case's number wherever people read it.
const prefix = "VA-"

// Code writes a case's number as people read it: VA-20418.
func Code(number int64) string { return prefix + strconv.FormatInt(number, 10) }

// ParseCode reads a case's number as people type it: with or without its
// prefix, in any digits. False when it is none.
func ParseCode(typed string) (int64, bool) {
	typed = strings.ToUpper(strings.TrimSpace(language.WesternDigits(typed)))
	typed = strings.TrimPrefix(typed, prefix)
	number, err := strconv.ParseInt(typed, 10, 64)
	return number, err == nil && number > 0
}
