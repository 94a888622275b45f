package vaada_test

import (
	"regexp"
	"strings"
	"testing"
)

// physical finds declarations that say left or right where the page of a
// right-to-left language needs start and end, and width or height where it
// needs inline-size or block-size.
var physical = []*regexp.Regexp{
	regexp.MustCompile(`^(left|right|top|bottom|width|height|(min|max)-(width|height))$`),
	regexp.MustCompile(`^(margin|padding|scroll-margin|scroll-padding)-(left|right|top|bottom)$`),
	regexp.MustCompile(`^border-(left|right|top|bottom)(-|$)`),
	regexp.MustCompile(`^overflow-[xy]$`),
}

// sideways properties take start and end, never left or right.
var sideways = regexp.MustCompile(`^(text-align|float|clear|caption-side|justify-content|justify-items|justify-self)$`)

// fourSided properties take their four values as top, right, bottom, left.
var fourSided = regexp.MustCompile(`^(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$`)

func TestStylesAreLogical(t *testing.T) {
	t.Parallel()
	for name, text := range textFiles(t) {
		if !strings.HasSuffix(name, ".css") || !isWrittenByHand(name, text) {
			continue
		}
		for _, d := range declarations(text) {
			if why := notLogical(d.property, d.value); why != "" {
				t.Errorf("%s:%d %s: %s", name, d.line, d.property, why)
			}
		}
	}
}

func TestPhysicalStylesAreFound(t *testing.T) {
	t.Parallel()
	sheet := `/* margin-left: 1px */
a{margin-left:1px;inset:0 1px 0 2px;text-align:right}
@media (min-width:40rem){b{padding:1px 2px 3px 2px;inline-size:4rem;width:5px}}
c{margin-inline:1px;border-block-start:1px solid;background:url(data:image/png;left:1)}`
	var found []string
	for _, d := range declarations(sheet) {
		if notLogical(d.property, d.value) != "" {
			found = append(found, d.property)
		}
	}
	if got, want := strings.Join(found, " "), "margin-left inset text-align width"; got != want {
		t.Errorf("found %q, want %q", got, want)
	}
}

// darkened is what a style says for the dark ground alone.
var darkened = regexp.MustCompile(`(?:prefers-color-scheme:\s*dark\)\s*\{\s*[^{}]*|data-theme="?dark"?\][^{}]*)\{([^{}]*)\}`)

// The dark ground gives colours other values, and moves, shows or hides nothing: so
// the gallery is looked at for its colours alone there.
func TestTheDarkGroundChangesColoursAlone(t *testing.T) {
	t.Parallel()
	blocks := 0
	for name, text := range textFiles(t) {
		if !strings.HasSuffix(name, ".css") || !isWrittenByHand(name, text) {
			continue
		}
		for _, block := range darkened.FindAllStringSubmatch(text, -1) {
			blocks++
			for _, d := range declarations("a{" + block[1] + "}") {
				if !strings.HasPrefix(d.property, "--") && d.property != "color-scheme" {
					t.Errorf("%s: on the dark ground, %s: %s", name, d.property, d.value)
				}
			}
		}
		if asked := strings.Count(text, "prefers-color-scheme: dark") + strings.Count(text, `data-theme="dark"`); asked != len(darkened.FindAllString(text, -1)) {
			t.Errorf("%s speaks of the dark ground %d times, not all of which are understood", name, asked)
		}
	}
	if blocks != 2 {
		t.Errorf("the dark ground is told of in %d blocks: by the system and by choice would be two", blocks)
	}
}

// notLogical says what is physical about a declaration; empty when nothing.
func notLogical(property, value string) string {
	for _, pattern := range physical {
		if pattern.MatchString(property) {
			return "use the logical property"
		}
	}
	if sideways.MatchString(property) && regexp.MustCompile(`\b(left|right)\b`).MatchString(value) {
		return "use start and end"
	}
	if values := strings.Fields(value); fourSided.MatchString(property) && len(values) == 4 && values[1] != values[3] {
		return "right and left differ: use -block and -inline"
	}
	return ""
}

// declaration is one property: value pair of a style sheet.
type declaration struct {
	property, value string
	line            int
}

var (
	comment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	address = regexp.MustCompile(`url\([^)]*\)`)
	pair    = regexp.MustCompile(`[{;]\s*([a-z-]+)\s*:\s*([^;{}]+)`)
)

// declarations reads a style sheet's declarations; custom properties are data
// and left out.
func declarations(sheet string) []declaration {
	blank := func(s string) string { return strings.Repeat("\n", strings.Count(s, "\n")) }
	sheet = address.ReplaceAllStringFunc(comment.ReplaceAllStringFunc(sheet, blank), blank)
	var found []declaration
	for at := 0; ; {
		m := pair.FindStringSubmatchIndex(sheet[at:])
		if m == nil {
			return found
		}
		property, value := sheet[at+m[2]:at+m[3]], strings.TrimSpace(sheet[at+m[4]:at+m[5]])
		line := strings.Count(sheet[:at+m[2]], "\n") + 1
		// The pattern starts at the mark before a declaration, which is the
		// end of the one before: step back onto it.
		at += m[5]
		if !strings.HasPrefix(property, "--") && sheet[at] != '{' {
			found = append(found, declaration{property, value, line})
		}
	}
}
