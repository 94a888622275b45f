package stories_test

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// sheetOfPaper is a printed page: its size in points, and the words on it, run
// together.
type sheetOfPaper struct {
	Width, Height float64
	Text          string
}

// prints prints the page as the browser does that is told "Save as PDF", once
// its faces have come: until then it is set in others, whose words stand on the
// paper one by one.
func (b *tab) prints() []sheetOfPaper {
	b.t.Helper()
	eval[bool](b, `document.fonts.forEach(face => face.load()), true`)
	b.wait("the faces", func() bool { return eval[bool](b, `[...document.fonts].every(face => face.status === "loaded")`) })
	printed, err := chromedp.Call(b.ctx, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: new(true)})
	b.must(err)
	return readPDF(b.t, printed.Data)
}

// A PDF is read as far as the browser writes one (ISO 32000-1): objects in plain
// sight, packed streams, fonts that say which letters their marks stand for.
var (
	pdfObject   = regexp.MustCompile(`(?:^|\n)(\d+) 0 obj\s`)
	pdfLength   = regexp.MustCompile(`/Length (\d+)`)
	pdfSize     = regexp.MustCompile(`/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]`)
	pdfFont     = regexp.MustCompile(`/(F\d+) (\d+) 0 R`)
	pdfContents = regexp.MustCompile(`/Contents (\d+) 0 R`)
	pdfLetters  = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
	pdfMark     = regexp.MustCompile(`<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>(?: <([0-9A-Fa-f]+)>)?`)
	pdfToken    = regexp.MustCompile(`/Span\s*<</ActualText <([0-9A-Fa-f]*)>\s*>>\s*BDC|/(ReversedChars) BMC|/(F\d+) [\d.]+ Tf|(B[DM]C)\b|<([0-9A-Fa-f]+)>\s*Tj|\[([^\]]*)\]\s*TJ|(EMC)\b|(?:[-\d.]+ ){4}([-\d.]+) ([-\d.]+) Tm\b`)
	pdfHex      = regexp.MustCompile(`<([0-9A-Fa-f]+)>`)
)

// pdfFile is what stands in a PDF: the heads of its objects, and their streams.
type pdfFile struct {
	heads   map[string]string
	streams map[string][]byte
}

func readPDF(t *testing.T, content []byte) (sheets []sheetOfPaper) {
	t.Helper()
	file := pdfFile{map[string]string{}, map[string][]byte{}}
	var pages []string
	for at := 0; ; {
		found := pdfObject.FindSubmatchIndex(content[at:])
		if found == nil {
			break
		}
		name, rest := string(content[at+found[2]:at+found[3]]), content[at+found[1]:]
		end := bytes.Index(rest, []byte("endobj"))
		if end < 0 {
			break
		}
		at += found[1]
		head, stream, packed := strings.Cut(string(rest[:end]), "stream\n")
		if packed {
			length := pdfLength.FindStringSubmatch(head)
			n, err := strconv.Atoi(length[1])
			if err != nil {
				t.Fatal(err)
			}
			from := len(head) + len("stream\n")
			at += from + n
			stream = string(rest[from : from+n])
		}
		file.heads[name], file.streams[name] = head, unpacked(stream)
		if strings.Contains(head, "/Type /Page\n") {
			pages = append(pages, name)
		}
	}
	for _, name := range pages {
		sheets = append(sheets, file.sheet(t, file.heads[name]))
	}
	return sheets
}

func unpacked(stream string) []byte {
	reader, err := zlib.NewReader(strings.NewReader(stream))
	if err != nil {
		return nil
	}
	plain, err := io.ReadAll(reader)
	if err != nil {
		return nil
	}
	return plain
}

func (f pdfFile) sheet(t *testing.T, head string) (s sheetOfPaper) {
	t.Helper()
	size, contents := pdfSize.FindStringSubmatch(head), pdfContents.FindStringSubmatch(head)
	if size == nil || contents == nil {
		t.Fatalf("a page of a PDF has no size or no contents: %s", head)
	}
	s.Width, _ = strconv.ParseFloat(size[1], 64)
	s.Height, _ = strconv.ParseFloat(size[2], 64)
	fonts := map[string]letters{}
	for _, font := range pdfFont.FindAllStringSubmatch(head, -1) {
		if to := pdfLetters.FindStringSubmatch(f.heads[font[2]]); to != nil {
			fonts[font[1]] = lettersOf(string(f.streams[to[1]]))
		}
	}
	s.Text = text(string(f.streams[contents[1]]), fonts)
	return s
}

// letters are those that the marks of a font stand for.
type letters struct {
	wide int // how many hexadecimal digits a mark has
	of   map[int]string
}

func lettersOf(table string) letters {
	l := letters{2, map[int]string{}}
	if strings.Contains(table, "<0000> <FFFF>\nendcodespacerange") {
		l.wide = 4
	}
	_, table, _ = strings.Cut(table, "endcodespacerange")
	for _, each := range pdfMark.FindAllStringSubmatch(table, -1) {
		from, _ := strconv.ParseInt(each[1], 16, 32)
		if each[3] == "" {
			l.of[int(from)] = utf16Text(each[2])
			continue
		}
		to, _ := strconv.ParseInt(each[2], 16, 32)
		first := []rune(utf16Text(each[3]))
		for mark := from; mark <= to && len(first) > 0; mark++ {
			l.of[int(mark)] = string(first[:len(first)-1]) + string(first[len(first)-1]+rune(mark-from))
		}
	}
	return l
}

func (l letters) read(marks string) (read []string) {
	for at := 0; at+l.wide <= len(marks); at += l.wide {
		mark, _ := strconv.ParseInt(marks[at:at+l.wide], 16, 32)
		read = append(read, l.of[int(mark)])
	}
	return read
}

func utf16Text(digits string) string {
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return ""
	}
	var units []uint16
	for at := 0; at+1 < len(raw); at += 2 {
		if unit := uint16(raw[at])<<8 | uint16(raw[at+1]); unit != 0 && unit != 0xFEFF {
			units = append(units, unit)
		}
	}
	return string(utf16.Decode(units))
}

// text reads what a page's contents write, line by line as they are read: a
// browser writes the words of a line as they stand on it, from the left.
func text(contents string, fonts map[string]letters) string {
	var open []span // what is being marked, from outside to inside
	var font letters
	var lines strings.Builder
	var line []string
	add := func(clusters ...string) {
		for at := len(open) - 1; at >= 0; at-- {
			if !open[at].plain {
				open[at].clusters = append(open[at].clusters, clusters...)
				return
			}
		}
		line = append(line, clusters...)
	}
	var x, y float64
	for _, token := range pdfToken.FindAllStringSubmatch(contents, -1) {
		switch {
		case strings.HasPrefix(token[0], "/Span"):
			said := utf16Text(token[1])
			open = append(open, span{said: &said})
		case token[2] != "":
			open = append(open, span{})
		case token[3] != "":
			font = fonts[token[3]]
		case token[4] != "":
			open = append(open, span{plain: true})
		case token[5] != "":
			add(font.read(token[5])...)
		case token[6] != "":
			for _, marks := range pdfHex.FindAllStringSubmatch(token[6], -1) {
				add(font.read(marks[1])...)
			}
		case token[7] != "" && len(open) > 0:
			ended := open[len(open)-1]
			open = open[:len(open)-1]
			add(ended.read()...)
		case token[8] != "":
			before, above := x, y
			x, _ = strconv.ParseFloat(token[8], 64)
			y, _ = strconv.ParseFloat(token[9], 64)
			if y != above || x < before {
				lines.WriteString(asRead(line))
				line = nil
			}
		}
	}
	return lines.String() + asRead(line)
}

// span is a marked part of a page's contents. A plain one is marked for its place
// in the document; of the others it is known what they say, or that their
// clusters stand in the opposite order.
type span struct {
	plain    bool
	said     *string
	clusters []string
}

func (s span) read() []string {
	switch {
	case s.plain, len(s.clusters) == 0: // as of what is on another sheet
		return nil
	case s.said != nil:
		return []string{*s.said}
	default:
		slices.Reverse(s.clusters)
		return []string{strings.Join(s.clusters, "")}
	}
}

// asRead puts the pieces of a line that stand from the left into the order in
// which they are read: where it is read from the right, all but what in it is
// read from the left.
func asRead(pieces []string) string {
	fromRight := func(piece string) bool { return strings.ContainsFunc(piece, isArabic) }
	if !slices.ContainsFunc(pieces, fromRight) {
		return strings.Join(pieces, "")
	}
	fromLeft := func(piece string) bool {
		return !fromRight(piece) && strings.ContainsFunc(piece, func(r rune) bool { return isWritten(r) || r == '%' })
	}
	pieces = slices.Clone(pieces)
	slices.Reverse(pieces)
	for at := 0; at < len(pieces); at++ {
		if !fromLeft(pieces[at]) {
			if !fromRight(pieces[at]) {
				pieces[at] = mirrored.Replace(pieces[at])
			}
			continue
		}
		end := at
		for next := at; next < len(pieces) && !fromRight(pieces[next]); next++ {
			if fromLeft(pieces[next]) {
				end = next
			}
		}
		slices.Reverse(pieces[at : end+1])
		at = end
	}
	return strings.Join(pieces, "")
}

var mirrored = strings.NewReplacer("(", ")", ")", "(")

func isArabic(r rune) bool { return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) }

func isWritten(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// solid is a text without what a line's end may change.
func solid(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, words)
}
