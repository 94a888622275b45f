package people

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/currency"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// LongestName is how many characters the name of an organisation, an office, a
// team or an entry of a list may have.
const LongestName = 80

// Seen names what somebody saw of a thing before they changed it: another name
// says that it has changed meanwhile.
func Seen(thing any) string {
	written, err := json.Marshal(thing)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(written)
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:10]))
}

// Check says what is wrong with an organisation that somebody typed.
func (o Organisation) Check() error {
	if !o.Language.Known() || !slices.Contains(o.Languages, o.Language) {
		return fault.Invalid("languages", say.SettingsFirstLanguage())
	}
	if err := CheckName(o.Name, o.Language); err != nil {
		return err
	}
	if unit, err := currency.ParseISO(o.Currency); err != nil || unit.String() != o.Currency {
		return fault.Invalid("currency", say.CmdCurrencyUnknown(o.Currency, "PKR"))
	}
	return nil
}

// CheckName says what is wrong with a name in several languages: it needs one
// in the first, and none may be longer than a line.
func CheckName(name language.Text, first language.Language) error {
	if strings.TrimSpace(name.In[first]) == "" {
		return fault.Invalid("name."+string(first), say.ErrEnter(say.PeopleFieldName()))
	}
	for _, l := range language.All {
		if utf8.RuneCountInString(name.In[l]) > LongestName {
			return fault.Invalid("name."+string(l), say.ErrLong(say.PeopleFieldName(), LongestName))
		}
	}
	return nil
}
