// Package customer knows the people we serve, external and internal: who they
// are, how they reach us, and the language they are answered in. A customer
// who was written down twice is found under both names: one redirect row
// leads from the double to the person.
package customer

import (
	"strings"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

// Customer is one person or firm we serve.
type Customer struct {
	ID       ids.ID
	Name     string // "" while unknown
	Language language.Language
	Internal bool   // a colleague who asks for service
	Address  string // where an engineer would go
	Made     now.Instant
	Phones   []string // +923001234567
	Emails   []string // in lower case
}

// Only is what somebody may know of a customer who knows no more than an address
// that reaches them: the name, and that address.
func (c Customer) Only(kind Kind, address string) Customer {
	known := Customer{ID: c.ID, Name: c.Name, Language: c.Language}
	if kind == Phone {
		known.Phones = []string{address}
	} else {
		known.Emails = []string{address}
	}
	return known
}

// Kind is how an address reaches somebody.
type Kind string

// The kinds of addresses.
const (
	Phone Kind = "phone"
	Email Kind = "email"
)

// Digits of a telephone number with its country code: E.164 allows 15, and
// fewer than 7 reach nobody abroad. Short numbers inside the house have 2 to 6.
const (
	mostDigits  = 15
	leastDigits = 2
)

// CleanPhone writes a telephone number as +, country code and number, without
// spaces; a number that begins with one zero is taken to be in the country of
// the given code ("92"). False when it is no telephone number.
func CleanPhone(typed, country string) (string, bool) {
	var digits strings.Builder
	typed = strings.Trim(language.WesternDigits(typed), " \t\u00a0\u2066\u2068\u2069") // pages print numbers inside isolates
	for _, letter := range typed {
		switch {
		case letter >= '0' && letter <= '9':
			digits.WriteRune(letter)
		case strings.ContainsRune(" -./()+\u00a0", letter):
		default:
			return "", false
		}
	}
	number := digits.String()
	if len(number) < leastDigits || len(number) > mostDigits {
		return "", false
	}
	switch {
	case strings.HasPrefix(typed, "+"):
		return "+" + number, true
	case strings.HasPrefix(number, "00"):
		return "+" + number[2:], true
	case strings.HasPrefix(number, "0") && country != "":
		return "+" + country + number[1:], true
	}
	return number, true
}
