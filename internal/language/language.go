// Package language lets the program speak English, Urdu, Hindi and Turkish as
// equals: whole sentences from the catalogues in words/, and numbers, dates,
// durations and money as each language writes them. Rules of style come from
// the voice of the house; what it leaves open follows CLDR 48.
package language

// Language is one of the languages people can read the program in, as a
// BCP 47 tag. The zero Language is read as English.
type Language string

// The languages, and one that no person chooses.
const (
	English Language = "en"
	Urdu    Language = "ur"
	Hindi   Language = "hi"
	Turkish Language = "tr"

	// Pseudo is English with ⟦ and ⟧ around everything that came out of this
	// package, so that a gallery shows a sentence that did not.
	Pseudo Language = "en-x-pseudo"
)

// All lists the languages in the order in which menus and catalogues have them.
var All = []Language{English, Urdu, Hindi, Turkish}

// Known says that the program speaks the language. Pseudo is not among them.
func (l Language) Known() bool {
	return l == English || l == Urdu || l == Hindi || l == Turkish
}

// Direction is "rtl" for Urdu and "ltr" for the others, as the dir attribute
// wants it.
func (l Language) Direction() string {
	if l == Urdu {
		return "rtl"
	}
	return "ltr"
}

// Name is what the language calls itself, for the language menu.
func (l Language) Name() string {
	switch l {
	case Urdu:
		return "اردو"
	case Hindi:
		return "हिन्दी"
	case Turkish:
		return "Türkçe"
	case Pseudo:
		return "⟦English⟧"
	default:
		return "English"
	}
}

// place is the language's column in tables that hold one entry per language.
func (l Language) place() int {
	switch l {
	case Urdu:
		return 1
	case Hindi:
		return 2
	case Turkish:
		return 3
	default:
		return 0
	}
}
