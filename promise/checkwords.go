package promise

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// words checks the phrases of every language that has some.
func (c *checker) words() {
	p := c.promise
	if !p.Words.Source.Known() || !p.said(p.Words.Source) {
		c.add("words.source", say.ErrChoose(say.PromiseFieldSourceLanguage()))
	}
	for _, l := range language.All {
		phrases := p.Words.In[l]
		if phrases.IsZero() {
			continue
		}
		field := "words." + string(l) + "."
		if !p.said(l) {
			c.add(field+"deed", say.ErrEnter(say.PromiseFieldDeed()))
		}
		c.subject(field, l, phrases)
		all := phrases.All()
		for _, phrase := range all {
			switch {
			case hasDigit(phrase.Text):
				c.add(field+phrase.Field, say.ErrDigit())
			case !isNFC(phrase.Text):
				c.add(field+phrase.Field, say.PromiseUnreadable())
			}
		}
		c.slots(field, phrases, all)
		c.valueNames(field, phrases)
	}
}

// valueNames checks that every stage, and every value a limit or a sum depends on,
// has its phrase.
func (c *checker) valueNames(field string, phrases Phrases) {
	if len(phrases.Stages) != len(c.promise.Stages) || slices.Contains(phrases.Stages, "") {
		c.add(field+"stages", say.ErrEnter(say.PromiseFieldStage()))
	}
	var values []string
	for _, keyed := range c.promise.Keyed {
		if keyed.By.Values() != nil {
			continue // the vocabulary names them
		}
		values = append(values, keyed.Value)
	}
	if made := c.promise.OnMiss.Remedy; made != nil {
		for _, keyed := range made.Keyed {
			values = append(values, keyed.Value)
		}
	}
	for _, value := range values {
		if phrases.Names[value] == "" {
			c.add(field+"names."+value, say.ErrEnter(say.PromiseFieldValueName()))
		}
	}
}

// subject asks for the phrase without which a sentence has no subject. A
// Turkish verb has its own.
func (c *checker) subject(field string, l language.Language, phrases Phrases) {
	if shape := c.promise.shape(); strings.HasPrefix(string(shape), "rate ") {
		if phrases.Object == "" {
			c.add(field+"object", say.ErrEnter(say.PromiseFieldObject()))
		}
		return
	}
	if phrases.Who == "" && l != language.Turkish && c.promise.saysWho() {
		c.add(field+"who", say.ErrEnter(say.PromiseFieldWho()))
	}
}

// saysWho says that the sentence of the promise's class names who acts.
func (p Promise) saysWho() bool {
	switch p.classShape() {
	case "remedied", "asked of you", "asked of you within", "surveyed", "asks", "per", "per at least":
		return false
	}
	return true
}

// slots checks that a remedy's phrase prints all that is measured of it and
// nothing else, and that no other phrase has a slot.
func (c *checker) slots(field string, phrases Phrases, all []Phrase) {
	measured := c.promise.OnMiss.Remedy.slots()
	for _, phrase := range all {
		allowed := measured
		if phrase.Field != "remedy" {
			allowed = nil
		}
		for _, slot := range slotsOf(phrase.Text) {
			if !slices.Contains(allowed, slot) {
				c.add(field+phrase.Field, say.PromiseSlotUnknown(slot, strings.Join(allowed, " ")))
			}
		}
	}
	if c.promise.OnMiss.Remedy == nil {
		return
	}
	if phrases.Remedy == "" {
		c.add(field+"remedy", say.ErrEnter(say.PromiseFieldRemedy()))
		return
	}
	for _, slot := range measured {
		if !strings.Contains(phrases.Remedy, slot) {
			c.add(field+"remedy", say.PromiseSlotMissing(slot))
		}
	}
}

// slots names what is measured of a remedy.
func (m *Making) slots() []string {
	if m == nil {
		return nil
	}
	var slots []string
	if m.Amount != nil {
		slots = append(slots, "{amount}")
	}
	if m.Percent != 0 {
		slots = append(slots, "{percent}")
	}
	if m.Every != nil && m.Further == nil {
		slots = append(slots, "{every}")
	}
	if (m.Cap != nil || m.CapPercent != 0) && m.CapOf == OfMatter {
		slots = append(slots, "{cap}")
	}
	return slots
}

// slotsOf gives every brace of a phrase with what stands in it.
func slotsOf(text string) []string {
	var slots []string
	for {
		at := strings.IndexAny(text, "{}")
		if at < 0 {
			return slots
		}
		end := strings.IndexByte(text[at:], '}')
		if text[at] == '}' || end < 0 {
			return append(slots, text[at:])
		}
		slots = append(slots, text[at:at+end+1])
		text = text[at+end+1:]
	}
}

// hasDigit finds a figure in any script, superscripts and fractions too.
func hasDigit(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return !usual(r) && unicode.IsNumber(r) })
}

// isNFC says that a text is written in the one form in which it is stored.
func isNFC(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !usual(r) && r >= utf8.RuneSelf }) || norm.NFC.IsNormalString(text)
}

// usual are nearly all runes that the four languages are written in: letters
// that are no figure, and that are in the stored form whatever stands beside
// them. The others are looked up.
func usual(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r < '0' || r > '9'
	case r < 'À':
		return false
	}
	return r <= 'ſ' || r >= 'ء' && r <= 'غ' || r >= 'ف' && r <= 'ي' || r >= 'ٱ' && r <= 'ۓ' || r >= 'अ' && r <= 'ह' || r >= 'ा' && r <= 'ौ'
}
