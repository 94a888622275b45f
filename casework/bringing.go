package casework

import (
	"net/mail"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/connection"
	"vaada/customer"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/touchpoint"
)

// Bringing is a message of a customer that another system hands in: from a form
// of a website, from a messaging service.
type Bringing struct {
	Once        connection.Once // the same request is taken once
	ID          string          // what the system calls the message: the same arrives once; "" where it does not say
	Touchpoint  string          // where the customer wrote
	RequestType string          // "" where a person decides
	Name        string
	Email       string
	Phone       string
	Case        int64 // that it answers; zero for none
	Language    language.Language
	Subject     string
	Body        string
	At          now.Instant // zero: now
}

// clean tidies what was handed in. Its fault names everything that is to be
// corrected, by the names of the API.
func (b Bringing) clean(at now.Instant) (Bringing, error) {
	b.Body = strings.TrimSpace(strings.ReplaceAll(b.Body, "\r\n", "\n"))
	b.Subject, b.Name, b.Email = strings.TrimSpace(b.Subject), strings.TrimSpace(b.Name), strings.ToLower(strings.TrimSpace(b.Email))
	var faults []*fault.Fault
	wrongly := func(field string, m language.Message) { faults = append(faults, fault.Invalid(field, m)) }
	for _, each := range []struct {
		field, text string
		most        int
	}{
		{"id", b.ID, longest},
		{"from.name", b.Name, longest},
		{"from.email", b.Email, longestAddress},
		{"from.phone", b.Phone, longestNumber},
		{"subject", b.Subject, longest},
		{"text", b.Body, LongestBody},
	} {
		switch {
		case utf8.RuneCountInString(each.text) > each.most:
			wrongly(each.field, say.CaseworkCallLong(each.field, each.most))
		case each.field == "text" && !readable(each.text), each.field != "text" && !printable(each.text):
			wrongly(each.field, say.CaseworkCallUnprintable(each.field))
		}
	}
	if b.Body == "" {
		wrongly("text", say.ErrEnter(say.CaseworkFieldBody()))
	}
	faults = append(faults, b.cleanSender()...)
	if b.Language != "" && !b.Language.Known() {
		wrongly("language", say.ErrChoose(say.TermLanguage()))
	}
	switch {
	case b.At == 0:
		b.At = at
	case b.At > at.Add(aheadAtMost):
		wrongly("at", say.CaseworkCallAhead())
	case b.At < at.Add(-oldestTold):
		wrongly("at", say.CaseworkCallOld(int(oldestTold.Hours())))
	}
	return b, fault.All(faults...)
}

// cleanSender reads how the customer can be answered.
func (b *Bringing) cleanSender() (faults []*fault.Fault) {
	if b.Email == "" && b.Phone == "" {
		faults = append(faults, fault.Invalid("from", say.DoorsSenderWanted()))
	}
	if address, err := mail.ParseAddress(b.Email); b.Email != "" && (err != nil || address.Address != b.Email) {
		faults = append(faults, fault.Invalid("from.email", say.ErrEmail("ayse@example.com")))
	}
	if b.Phone != "" {
		phone, good := customer.CleanPhone(b.Phone, country)
		if !good {
			faults = append(faults, fault.Invalid("from.phone", say.ErrPhone("+92 300 5550142")))
		}
		b.Phone = phone
	}
	return faults
}

// readable says that people can read a text of several lines and both databases
// keep it.
func readable(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(letter rune) bool {
		return unicode.IsControl(letter) && letter != '\n' && letter != '\t'
	})
}

// isNamed says that a list has a key.
func isNamed(list []touchpoint.Named, key string) bool {
	return slices.ContainsFunc(list, func(n touchpoint.Named) bool { return n.Key == key })
}
