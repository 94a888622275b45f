package email

import (
	"html"
	"regexp"
	"strings"

	"vaada/internal/language"
)

// linkForm is a link without the stop that ends its sentence.
const linkForm = `https?://[^\s<>"\x{2066}-\x{2069}]+[^\s<>"\x{2066}-\x{2069}.,;:!?۔،؟)]`

// apart is what a right-to-left line would turn round: addresses, links, phone
// numbers, percentages, ranges, signed numbers, codes and Latin names. Figures
// with only separators in them stay right by themselves.
var apart = regexp.MustCompile(strings.Join([]string{
	linkForm,
	`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[A-Za-z0-9]`,
	`[+−-]?[A-Za-z0-9₹$€₺£#@][A-Za-z0-9₹$€₺£#@%+/:.,'’_–−-]*(?:[ \x{a0}][+−-]?[A-Za-z0-9#@₹$€₺£][A-Za-z0-9#@₹$€₺£%+/:.,'’_–−-]*)*`,
}, "|"))

var (
	staysRight = regexp.MustCompile(`^[0-9]+(?:[.,:/][0-9]+)*$`)
	link       = regexp.MustCompile(linkForm)
	isolate    = regexp.MustCompile("[\u2066-\u2068][^\u2066-\u2069\n]*\u2069")
)

const (
	beginIsolate = "\u2066"
	endIsolate   = "\u2069"
)

// isolated sets apart, in right-to-left plain text, whatever its letters would
// turn round. What the catalogues isolated already stays as it is, and so does
// a link alone on its line: a mail program would take the mark into it.
func isolated(text string, in language.Language) string {
	if in.Direction() != "rtl" {
		return text
	}
	rows := strings.Split(text, "\n")
	for at, row := range rows {
		rows[at] = isolatedRow(row, func(piece string) string {
			switch {
			case piece == strings.TrimSpace(row):
				return piece
			case link.MatchString(piece):
				return beginIsolate + piece + " " + endIsolate
			}
			return beginIsolate + piece + endIsolate
		}, func(kept string) string { return kept })
	}
	return strings.Join(rows, "\n")
}

// isolatedRow gives every piece to set apart to mark, and the text between the
// pieces, isolates that are there already included, to keep.
func isolatedRow(row string, mark, keep func(string) string) string {
	var out strings.Builder
	outside := func(text string) {
		end := 0
		for _, at := range apart.FindAllStringIndex(text, -1) {
			piece := strings.TrimRight(text[at[0]:at[1]], ".,:;'’-–− ")
			out.WriteString(keep(text[end:at[0]]))
			if staysRight.MatchString(piece) {
				out.WriteString(keep(piece))
			} else {
				out.WriteString(mark(piece))
			}
			end = at[0] + len(piece)
		}
		out.WriteString(keep(text[end:]))
	}
	end := 0
	for _, at := range isolate.FindAllStringIndex(row, -1) {
		outside(row[end:at[0]])
		out.WriteString(keep(row[at[0]:at[1]]))
		end = at[1]
	}
	outside(row[end:])
	return out.String()
}

// page writes the HTML alternative: the same words, in their direction, with
// links that can be followed.
func page(text string, in language.Language) string {
	face := "font-family:sans-serif;line-height:1.5"
	if in == language.Urdu {
		face = "font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq',serif;line-height:2.2"
	}
	attributes := `lang="` + html.EscapeString(string(in)) + `" dir="` + in.Direction() + `"`
	var out strings.Builder
	out.WriteString("<!doctype html>\r\n<html " + attributes + `><head><meta charset="utf-8"></head><body>` + "\r\n")
	out.WriteString("<div " + attributes + ` style="` + face + `">` + "\r\n")
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if strings.TrimSpace(paragraph) == "" {
			continue
		}
		var rows []string
		for row := range strings.SplitSeq(strings.Trim(paragraph, "\n"), "\n") {
			rows = append(rows, pageRow(row, in))
		}
		out.WriteString("<p>" + strings.Join(rows, "<br>\r\n") + "</p>\r\n")
	}
	out.WriteString("</div></body></html>\r\n")
	return out.String()
}

func pageRow(row string, in language.Language) string {
	escape := func(text string) string { return linked(text) }
	if in.Direction() != "rtl" {
		return escape(row)
	}
	return isolatedRow(row, func(piece string) string {
		return `<bdi dir="ltr">` + escape(piece) + `</bdi>`
	}, escape)
}

// linked escapes text and makes its links ones.
func linked(text string) string {
	var out strings.Builder
	end := 0
	for _, at := range link.FindAllStringIndex(text, -1) {
		address := html.EscapeString(text[at[0]:at[1]])
		out.WriteString(html.EscapeString(text[end:at[0]]))
		out.WriteString(`<a href="` + address + `">` + address + `</a>`)
		end = at[1]
	}
	out.WriteString(html.EscapeString(text[end:]))
	return out.String()
}
