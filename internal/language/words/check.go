package words

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/language"
)

// Findings says where a family departs from the voice of the house: letters,
// punctuation, figures, slots in a case, and words that are not its terms. A note that begins
// with "free:" and names terms ("free: case") frees its row of those.
func (family Family) Findings() []error {
	var findings []error
	for _, row := range family.Rows {
		findings = append(findings, row.findings()...)
	}
	return findings
}

// rule is a pattern that must not stand in a column.
type rule struct {
	pattern *regexp.Regexp
	why     string
}

// rules are those of one column each, in the order of language.All. They look
// at the words alone, not at the slots.
var rules = [4][]rule{
	{
		{regexp.MustCompile(`(?i)\b(tickets?|sla|slas|workflows?|tokens?)\b`), "is another house's word"},
		{regexp.MustCompile(`"`), "should be “ or ”"},
		{regexp.MustCompile(`(?i)\bversions?\b`), "should be edition"},
	},
	{
		{regexp.MustCompile(`[يكهىة]`), "is an Arabic letter; Urdu has ی ک ہ"},
		{regexp.MustCompile(`[;?]|,(\D|$)|(^|\D),`), "is Latin punctuation; Urdu has ، ؛ ؟"},
		{regexp.MustCompile(`["']`), "should be ” before and “ after"},
		{regexp.MustCompile(`\s[،؛؟۔]`), "has a space before it"},
		{regexp.MustCompile(`\p{Arabic}\.(\s|$)`), "ends with a Latin full stop; Urdu has ۔"},
		{regexp.MustCompile("[\u200c\u200d\u0640]"), "is a joiner or tatweel, which Urdu spelling does not use"},
		{regexp.MustCompile(`[۰-۹٠-٩]`), "is a figure of its own; Western figures are typed"},
		{regexp.MustCompile(`(لئے|کئے|دئے|چاہئے|گۓ|لئیے|کئیے|دئیے|چاہئیے)`), "is spelt لیے, کیے, دیے, چاہیے, گئے"},
		{regexp.MustCompile(`(طریقہ کار|دائرہ کار|زیر جائزہ|براہ کرم)`), "lacks its mark: طریقۂ کار, دائرۂ کار, زیرِ جائزہ, براہِ کرم"},
	},
	{
		{regexp.MustCompile(`\s।`), "has a space before it"},
		{regexp.MustCompile(`\p{Devanagari}\.(\s|$)`), "ends with a full stop; Hindi has ।"},
		{regexp.MustCompile(`[०-९]`), "is a figure of its own; Western figures are typed"},
		{regexp.MustCompile(`["']`), "should be “ or ”"},
		{regexp.MustCompile("[\u200b\u200c]"), "is invisible"},
		{regexp.MustCompile("[^जफडढ]\u093c"), "has a nukta; only ज़ फ़ ड़ ढ़ have it"},
		{regexp.MustCompile(`हिंदी`), "is spelt हिन्दी"},
		{regexp.MustCompile(`ऐं`), "is spelt एँ"},
		{regexp.MustCompile(`हूँ`), "is the first person, which has a gender"},
	},
	{
		{regexp.MustCompile(`'`), "should be ’, and only before a suffix on a name or number"},
		{regexp.MustCompile(`"`), "should be “ or ”"},
		{regexp.MustCompile("\ufffc[’']"), "puts a suffix on a slot; put it on a noun after it"},
		{regexp.MustCompile(`, ve `), "has a comma before ve"},
		{regexp.MustCompile(`(?i)şikayet|resmi |\bhala\b|kağıt`), "lacks its circumflex: şikâyet, resmî, hâlâ, kâğıt"},
		{regexp.MustCompile(`(?i)yayınla`), "means broadcast; publish is yayımla"},
		{regexp.MustCompile(`\p{L}(maktadır|mektedir|maktayız|mekteyiz)`), "is an office's voice; the present is -r"},
	},
}

func (row Row) findings() []error {
	var findings []error
	english, _ := language.LiteralOf(row.In[0])
	for place, text := range row.In {
		words, err := language.LiteralOf(text)
		if err != nil {
			continue // said by the reading already
		}
		if !norm.NFC.IsNormalString(words) {
			findings = append(findings, row.fault("%s is not NFC", header[place+1]))
		}
		for _, rule := range rules[place] {
			if found := rule.pattern.FindString(words); found != "" {
				findings = append(findings, row.fault("%s: %q %s", header[place+1], found, rule.why))
			}
		}
		for _, figure := range figures.FindAllString(words, -1) {
			if !strings.Contains(english, figure) {
				findings = append(findings, row.fault("%s: the figure %s is not in en; should it be a slot?", header[place+1], figure))
			}
		}
		findings = append(findings, row.cases(place)...)
		if place > 0 {
			findings = append(findings, row.terms(place, english, words)...)
		}
	}
	return findings
}

var figures = regexp.MustCompile(`[0-9]+`)

// Add takes in a text that was written elsewhere, such as a starter's, so that
// it is held to the same voice, but for the terms it is freed of. A text
// without words is left out.
func (family *Family) Add(key string, text language.Text, free ...string) {
	if text.IsZero() {
		return
	}
	row := Row{Family: family.Name, Key: key, Note: "free: " + strings.Join(free, ", ")}
	for place, in := range language.All {
		row.In[place] = text.In[in]
	}
	family.Rows = append(family.Rows, row)
}
