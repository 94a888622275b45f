package words

import (
	"regexp"

	"vaada/internal/language"
)

// governed finds, in Urdu and Hindi, a slot before a postposition: the word
// before it, its name, its form, and the postposition.
var governed = [4]*regexp.Regexp{
	1: governing(`نے|کو|کا|کی|کے|سے|میں|پر`),
	2: governing(`ने|को|का|की|के|से|में|पर`),
}

func governing(postpositions string) *regexp.Regexp {
	return regexp.MustCompile(`(?:([\p{L}\p{M}]+)[\s\x{00a0}]+)?[”“]?\{(\w+)( oblique)?\}[”“]?[\s\x{00a0}]+(` + postpositions + `)(?:[^\p{L}\p{M}]|$)`)
}

// bearers are the nouns that may stand right before a name and take its case:
// گاہک {name} کے لیے. Those that change before a postposition stand so changed.
var bearers = map[string]bool{
	"گاہک": true, "کیس": true, "خانے": true, "فولڈر": true, "فائل": true, "کنفیگریشن": true, "آپشن": true,
	"ग्राहक": true, "केस": true, "खाने": true, "फ़ोल्डर": true, "फ़ाइल": true, "कॉन्फ़िगरेशन": true, "विकल्प": true,
}

// cases finds slots that were given a case. A name, a code or free text takes
// none: it stands after a colon, in brackets, or after a noun that bears the
// case for it, and even then it governs no verb. What has a form before a
// postposition must be asked for it.
func (row Row) cases(place int) (findings []error) {
	if governed[place] == nil {
		return nil
	}
	kinds := map[string]language.Kind{}
	for _, slot := range row.Slots {
		kinds[slot.Name] = slot.Kind
	}
	for _, found := range governed[place].FindAllStringSubmatch(row.In[place], -1) {
		noun, slot, oblique, postposition := found[1], found[2], found[3] != "", found[4]
		switch kinds[slot] {
		case "name", "text", "code", "phone", "label":
			agent := postposition == "نے" || postposition == "ने"
			if agent || !bearers[noun] {
				findings = append(findings, row.fault("%s: {%s} has the case of %s; put it after a colon or after the noun that it names", header[place+1], slot, postposition))
			}
		case "message", "measure", "duration":
			if !oblique && !bearers[noun] {
				findings = append(findings, row.fault("%s: {%s} stands before %s and is not {%s oblique}", header[place+1], slot, postposition, slot))
			}
		}
	}
	return findings
}
