package email

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jhillyerd/enmime/v2"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

var (
	parser   = enmime.NewParser(enmime.DisableCharacterDetection(true), enmime.MaxStoredPartErrors(8))
	oneByte  = regexp.MustCompile(`^(us-ascii|ascii|ansi.*|iso[-_]?8859.*|8859.*|latin.*|windows-125\d|x?-?cp125\d|)$`)
	metaName = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_.:-]{1,40})`)
	safeName = regexp.MustCompile(`^[a-z0-9_.:+-]{1,40}$`)
)

// toUTF8 turns a part's bytes into text. The name of the charset is believed,
// but for bytes that are UTF-8 under the name of a one-byte charset, which
// chance does not make; without a name the bytes are looked at.
func toUTF8(raw []byte, charset, kind string) string {
	charset = strings.ToLower(strings.Trim(strings.TrimSpace(charset), `"'`))
	if charset == "" && kind == "text/html" {
		if found := metaName.FindSubmatch(raw[:min(len(raw), 2048)]); found != nil {
			charset = strings.ToLower(string(found[1]))
		}
	}
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	if oneByte.MatchString(charset) || charset == "utf-8" || charset == "utf8" {
		if utf8.Valid(raw) {
			return tidy(string(raw))
		}
	}
	if text, ok := convert(raw, charset, kind); ok {
		return tidy(text)
	}
	if text, ok := convert(raw, "", kind); ok {
		return tidy(text)
	}
	// The commonest letters of the four languages' mail without a name.
	text, err := charmap.Windows1254.NewDecoder().Bytes(raw)
	if err != nil {
		text = raw
	}
	return tidy(string(text))
}

// convert lets enmime read the bytes as a part of their own; it knows the names
// of a hundred charsets, and guesses when there is none.
func convert(raw []byte, charset, kind string) (string, bool) {
	head := "Content-Transfer-Encoding: 8bit\r\nContent-Type: " + kind
	if charset != "" {
		if !safeName.MatchString(charset) {
			return "", false
		}
		head += `; charset="` + charset + `"`
	}
	part, err := parser.ReadParts(bytes.NewReader(append([]byte(head+"\r\n\r\n"), raw...)))
	if err != nil {
		return "", false
	}
	for _, fault := range part.Errors {
		if fault.Name == enmime.ErrorCharsetConversion {
			return "", false
		}
	}
	text := string(part.Content)
	if charset == "" {
		return text, utf8.ValidString(text)
	}
	return strings.ToValidUTF8(text, "\ufffd"), true
}

// tidy makes text what a page can hold: valid UTF-8 in NFC, LF line ends, no
// control characters. Direction marks and joiners stay; they are part of what
// was written.
func tidy(text string) string {
	text = strings.ToValidUTF8(text, "\ufffd")
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	text = strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) || r == '\ufeff' {
			return -1
		}
		return r
	}, text)
	return norm.NFC.String(text)
}

// tidyLine is tidy for what must stay on one line.
func tidyLine(text string) string {
	return strings.Join(strings.Fields(tidy(text)), " ")
}

// upTo cuts text at a rune, and says whether it did.
func upTo(text string, limit int) (string, bool) {
	if len(text) <= limit {
		return text, false
	}
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit], true
}

// wholeRunes drops the beginning of a letter that a cut left at the end of
// UTF-8, which would make the rest look like another charset.
func wholeRunes(raw []byte) []byte {
	for back := 1; back <= 3 && back <= len(raw); back++ {
		tail := raw[len(raw)-back:]
		if utf8.RuneStart(tail[0]) {
			if tail[0] >= utf8.RuneSelf && !utf8.FullRune(tail) {
				return raw[:len(raw)-back]
			}
			return raw
		}
	}
	return raw
}
