package email

import (
	"regexp"
	"strings"
)

// attributionEnd is how the line above a quoted letter ends, and attribution
// what it must say in all, as the programs of the four languages write it.
var (
	attributionEnd = regexp.MustCompile(`(wrote|yazdı|لکھا|تحریر کیا|लिखा)\s*(\(.{1,60}\))?\s*[:۔]?$`)
	attribution    = regexp.MustCompile(strings.Join([]string{
		`^On\s.*\d.*\swrote\s*:$`,
		`\d.*tarihinde.*yazdı\s*:$`,
		`\syazdı\s*\(.*\d.*\)\s*:$`,
		`\d.*نے\s+(لکھا|تحریر کیا)\s*[:۔]?$`,
		`\d.*ने\s+लिखा\s*:?$`,
	}, "|"))
	divider = regexp.MustCompile(`(?i)^-{3,}\s*(original message|özgün ileti|orijinal mesaj|اصل پیغام|मूल संदेश)\s*-{3,}$`)
	label   = regexp.MustCompile(`^\*?(` + strings.Join([]string{
		`From|Sent|Date|To|Cc|Subject`,
		`Kimden|Gönderen|Gönderildi|Gönderme Tarihi|Tarih|Kime|Bilgi|Konu`,
		`منجانب|از|بھیجا گیا|ارسال کردہ|تاریخ|بنام|کاپی|موضوع|عنوان`,
		`प्रेषक|से|भेजा गया|दिनांक|तारीख|प्रति|सेवा में|प्रतिलिपि|विषय`,
	}, "|") + `)\s*\*?\s*:\*?(\s|$)`)
	firstLabel = regexp.MustCompile(`^\*?(From|Kimden|Gönderen|منجانب|از|प्रेषक|से)\s*\*?\s*:`)
	rule       = regexp.MustCompile(`^_{10,}$`)
	direction  = regexp.MustCompile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
)

// Split parts what the sender wrote from the earlier letters below it. A letter
// answered between the quoted lines is left whole, and so is a forwarded one:
// hiding a customer's words is worse than showing a quotation.
func Split(text string) (said, quoted string) {
	rows := strings.Split(text, "\n")
	begin, end := quotation(rows)
	if begin < 0 {
		return strings.TrimSpace(text), ""
	}
	above := strings.TrimSpace(strings.Join(rows[:begin], "\n"))
	below := strings.TrimSpace(strings.Join(rows[end:], "\n"))
	quoted = strings.TrimSpace(strings.Join(rows[begin:end], "\n"))
	switch {
	case below == "":
		return above, quoted
	case above == "" && !hasQuoted(rows[end:]):
		return below, quoted
	}
	return strings.TrimSpace(text), ""
}

// quotation finds the rows of the earlier letters: from the attribution, the
// divider, the block of From and To, or the first ">" row, to the last row that
// belongs to it; -1 when there are none.
func quotation(rows []string) (begin, end int) {
	for at := range rows {
		row := bare(rows[at])
		switch {
		case strings.HasPrefix(row, ">"):
			return at, quotedTo(rows, at)
		case attributionEnd.MatchString(row):
			if start := attributed(rows, at); start >= 0 {
				return start, quotedTo(rows, at+1)
			}
		case divider.MatchString(row):
			return at, len(rows)
		case firstLabel.MatchString(row) && labels(rows[at:]) >= 3:
			if at > 0 && rule.MatchString(bare(rows[at-1])) {
				at--
			}
			return at, len(rows)
		}
	}
	return -1, -1
}

// attributed says on which row the attribution that ends on a row began: it is
// wrapped over at most three.
func attributed(rows []string, end int) int {
	joined := ""
	for start := end; start >= 0 && start > end-3; start-- {
		joined = strings.TrimSpace(bare(rows[start]) + " " + joined)
		if attribution.MatchString(joined) {
			return start
		}
	}
	return -1
}

// quotedTo says where the quotation that begins at a row ends. Without ">"
// marks everything below is quoted.
func quotedTo(rows []string, from int) int {
	last, marked := from, false
	for at := from; at < len(rows); at++ {
		row := bare(rows[at])
		if strings.HasPrefix(row, ">") {
			last, marked = at+1, true
		} else if row != "" {
			break
		}
	}
	if !marked {
		return len(rows)
	}
	return last
}

func hasQuoted(rows []string) bool {
	for _, row := range rows {
		if strings.HasPrefix(bare(row), ">") {
			return true
		}
	}
	return false
}

// labels counts the rows of a From-To-Subject block, blank rows between them
// forgiven.
func labels(rows []string) int {
	count := 0
	for at := 0; at < len(rows) && at < 10; at++ {
		row := bare(rows[at])
		if label.MatchString(row) {
			count++
		} else if row != "" && at > 0 && count == 1 {
			return count
		}
	}
	return count
}

// bare is a row as the patterns look at it: without direction marks, and not
// longer than anybody's attribution.
func bare(row string) string {
	return strings.TrimSpace(direction.ReplaceAllString(short(strings.TrimSpace(row), 600), ""))
}
