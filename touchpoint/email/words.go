package email

import (
	"io"
	"net/mail"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/jhillyerd/enmime/v2"
	"vaada/internal/now"
)

const (
	maxAddresses  = 200
	maxReferences = 100
	maxSubject    = 1000
	maxName       = 120
)

var (
	bareAddress = late(`[^\s<>,;:"()\[\]\\]{1,64}@[^\s<>,;:"()\[\]\\]{1,255}`)
	bracketedID = late(`<([^<>]{1,900})>`)
	encodedWord = regexp.MustCompile(`=\?([A-Za-z0-9_.:+-]{1,40})(?:\*[^?]*)?\?([bBqQ])\?([^?]*)\?=`)
)

// late reads a pattern when it is first asked for. Those that count to hundreds
// take milliseconds, which no start of the program has for letters that may never
// come.
func late(form string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(form) })
}

// words decodes a field that people read (RFC 2047). Neighbouring encoded words
// of one charset are joined before their bytes become letters, as some programs
// cut a letter in two between them. Raw bytes from programs that never heard of
// encoding are taken as toUTF8 takes them.
func words(value string) string {
	if !utf8.ValidString(value) {
		value = toUTF8([]byte(value), "", "text/plain")
	}
	var out strings.Builder
	var charset string
	var raw []byte
	end := 0
	for _, at := range encodedWord.FindAllStringSubmatchIndex(value, -1) {
		between, name := value[end:at[0]], value[at[2]:at[3]]
		joined := end > 0 && strings.TrimSpace(between) == ""
		if !joined || !strings.EqualFold(name, charset) {
			out.WriteString(toUTF8(raw, charset, "text/plain"))
			raw = nil
		}
		if !joined {
			out.WriteString(between)
		}
		charset = name
		raw = append(raw, wordBytes(value[at[4]:at[5]], value[at[6]:at[7]])...)
		end = at[1]
	}
	out.WriteString(toUTF8(raw, charset, "text/plain"))
	out.WriteString(value[end:])
	return tidyLine(out.String())
}

// wordBytes undoes the encoding of one encoded word.
func wordBytes(encoding, text string) []byte {
	if strings.EqualFold(encoding, "q") {
		return unquote(nil, []byte(strings.ReplaceAll(text, "_", " ")))
	}
	raw, _ := io.ReadAll(decoded("base64", strings.NewReader(text)))
	return raw
}

// addresses reads an address field. What the grammar refuses is searched for
// anything that looks like an address.
func addresses(values []string) []Address {
	var all []Address
	for _, value := range values {
		if !utf8.ValidString(value) {
			value = toUTF8([]byte(value), "", "text/plain")
		}
		for _, a := range readAddresses(value) {
			if len(all) < maxAddresses && a.Email != "" {
				all = append(all, a)
			}
		}
	}
	return all
}

func readAddresses(value string) []Address {
	var all []Address
	if list, err := enmime.ParseAddressList(value); err == nil {
		for _, a := range list {
			all = append(all, Address{Name: short(words(a.Name), maxName), Email: plainAddress(a.Address)})
		}
		return all
	}
	for _, found := range bareAddress().FindAllString(value, maxAddresses) {
		all = append(all, Address{Email: plainAddress(found)})
	}
	if name, _, bracket := strings.Cut(value, "<"); bracket && len(all) == 1 {
		all[0].Name = short(words(strings.Trim(name, ` "`)), maxName)
	}
	return all
}

// plainAddress lowers the domain and refuses what could not be an address.
func plainAddress(text string) string {
	text = tidyLine(strings.TrimSpace(text))
	at := strings.LastIndexByte(text, '@')
	if at <= 0 || at == len(text)-1 || len(text) > 320 || strings.ContainsAny(text, " <>,\"\\") {
		return ""
	}
	return text[:at+1] + strings.ToLower(text[at+1:])
}

// messageIDs reads the ids in a Message-ID, In-Reply-To or References field.
func messageIDs(values []string) []string {
	var all []string
	for _, value := range values {
		for _, found := range bracketedID().FindAllStringSubmatch(value, -1) {
			if id := cleanID(found[1]); id != "" {
				all = append(all, id)
			}
		}
		if bare := cleanID(value); len(all) == 0 && bare != "" && strings.Contains(bare, "@") {
			all = append(all, bare)
		}
	}
	if extra := len(all) - maxReferences; extra > 0 {
		all = append(all[:1], all[extra+1:]...)
	}
	return all
}

// cleanID takes the blanks out that folding left; an id with other characters
// than printed ASCII or UTF-8 letters names nothing.
func cleanID(text string) string {
	id := strings.Join(strings.Fields(text), "")
	if !utf8.ValidString(id) || len(id) > 900 {
		return ""
	}
	for _, r := range id {
		if r <= ' ' || r == '<' || r == '>' || r == 0x7f {
			return ""
		}
	}
	return id
}

func dateOf(value string) now.Instant {
	when, err := mail.ParseDate(words(short(value, 200)))
	if err != nil || when.Year() < 1970 || when.Year() > 2200 {
		return 0
	}
	return now.At(when)
}

// short cuts a text at a rune after so many bytes.
func short(text string, limit int) string {
	text, _ = upTo(text, limit)
	return text
}
