package procedure_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/procedure"
)

// end gives the last box of the small chart further parts.
func end(parts string) string {
	return strings.Replace(small, "kind: end,", "kind: end, "+parts+",", 1)
}

// named gives the small chart another name.
func named(text string) string {
	return strings.Replace(small, "{en: Small}", text, 1)
}

// limit is a time limit that is written thus.
func limit(value string) string {
	return end("limit: {value: " + value + ", unit: hour, counting: clock}")
}

// badFile is a file that is refused, and how.
type badFile struct{ file, want string }

// unreadFiles are no charts, in a way that no schema can say.
var unreadFiles = map[string]badFile{
	"empty":             {"", "Line 1: There is no chart in this file."},
	"a comment":         {"# a chart\n---\n", "Line 1: There is no chart"},
	"two documents":     {"---\n" + small + "---\n" + small, "Line 11: A second document begins here."},
	"twice":             {small + "key: again\n", "Line 9: The same part stands here twice."},
	"text twice":        {named("{en: A, en: B}"), "Line 3: The same part stands here twice."},
	"outcome twice":     {small + "outcomes: [{key: a}, {key: a}]\n", "Line 9: The same part stands here twice."},
	"bad indentation":   {strings.Replace(small, "    kind: start", "   kind: start", 1), "The file cannot be read from here on"},
	"a tab":             {strings.Replace(small, "    kind: start", "\tkind: start", 1), "Line 6: The line is indented with a tab."},
	"alias":             {small + "summary: &a {en: x}\n", "Line 9: Anchors and aliases"},
	"starred":           {named("{en: *Small*}"), "Line 3: Anchors and aliases (& and *) are not read. Write the value out, or put"},
	"tag":               {named("{en: !!str Small}"), "Line 3: Tags (!) and directives (%) are not read."},
	"directive":         {"%TAG ! tag:example.com,2026:\n---\n" + small, "Line 1: Tags (!) and directives (%) are not read."},
	"merge":             {end("<<: {outcome: done}"), "Line 8: Parts are not taken over with <<."},
	"alias bomb":        {"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "Line 1: Anchors and aliases"},
	"nested lists":      {"a: " + strings.Repeat("[", 100_000), "Line 1: Too many things stand inside one another"},
	"nested maps":       {"a: " + strings.Repeat("{a: ", 100_000), "Line 1: Too many things stand inside one another"},
	"nested dashes":     {strings.Repeat("- ", 100_000), "Line 1: Too many things stand inside one another"},
	"nested keys":       {strings.Repeat("? ", 100_000), "Line 1: Too many things stand inside one another"},
	"many keys":         {strings.Repeat("a: b\n", 1<<18), "Line 101: There are more than 100 of one kind here."},
	"many in braces":    {"a: {" + strings.Repeat("a: b, ", 1<<18), "Line 1: There are more than 100 of one kind here."},
	"not text":          {small + "summary: {en: \"\xff\"}\n", "Line 9: This is not text in UTF-8"},
	"UTF-16":            {"\xff\xfef\x00o\x00", "Line 1: This is not text in UTF-8"},
	"control sign":      {named("{en: \"First\n  line\v second\"}"), "Line 4: An invisible control character stands here: U+000B"},
	"in a comment":      {"# \x1b[1m\n" + small, "Line 1: An invisible control character stands here: U+001B"},
	"too large":         {strings.Repeat("# comment\n", procedure.LargeFile/10+1), "larger than 8 MB"},
	"zeros before":      {limit("015"), "Line 8: “value” is a whole number in the digits 0 to 9, without quotes, such as 15."},
	"sixteens":          {limit("0x1F"), "Line 8: “value” is a whole number"},
	"twos":              {limit("0b11"), "Line 8: “value” is a whole number"},
	"eights":            {limit("0o17"), "Line 8: “value” is a whole number"},
	"thousands":         {limit("1_000"), "Line 8: “value” is a whole number"},
	"a whole fraction":  {limit("3.0"), "Line 8: “value” is a whole number"},
	"name of a number":  {end("limit: {value: 3, unit: day, counting: clock, 1: x}"), "Line 8: “1” is not known here. Use one of: value, unit"},
	"name of a truth":   {strings.Replace(small, "{to: end}", "{to: end, true: x}", 1), "Line 7: “true” is not known here. Use one of: key, to"},
	"key as a fraction": {strings.Replace(small, "key: small", "key: 1.0", 1), "Line 2: “1.0” cannot name anything."},
}

// refusedFiles are charts that have what no chart has: the reader says so, and so
// does the schema.
var refusedFiles = map[string]badFile{
	"a list":            {"- 1\n- 2\n", "Line 1: There is no chart"},
	"unknown part":      {small + "colour: red\n", "Line 9: “colour” is not known here. Use one of: format, key, name, summary"},
	"nearly known":      {end("lable: {en: x}"), "Line 8: “lable” is not known here. Did you mean “label”?"},
	"the first of two":  {small + "size: 3\ncolour: red\n", "Line 9: “size” is not known here."},
	"unknown kind":      {strings.Replace(small, "kind: end", "kind: exit", 1), "Line 8: Box end: “exit” is not known here. Use one of: start, step"},
	"no kind":           {strings.Replace(small, "kind: end", "kind:", 1), "Line 8: “kind” is missing here."},
	"empty kind":        {strings.Replace(small, "kind: end", "kind: ''", 1), "Line 8: “” is not known here. Use one of: start, step"},
	"empty role":        {end("role: ''"), "Line 8: “” is not known here. Use one of: "},
	"other format":      {strings.Replace(small, "format: 1", "format: 9", 1), "Line 1: The chart has format 9."},
	"format zero":       {strings.Replace(small, "format: 1", "format: 0", 1), "Line 1: The chart has format 0."},
	"no format":         {strings.Replace(small, "format: 1\n", "", 1), "Line 1: “format” is missing here. Add it."},
	"no key":            {strings.Replace(small, "key: small\n", "", 1), "Line 1: “key” is missing here."},
	"bad key":           {strings.Replace(small, "key: small", "key: Small Chart", 1), "Line 2: “Small Chart” cannot name anything. Use small letters a to z, digits, hyphens and _, at most 64."},
	"long key":          {strings.Replace(small, "key: small", "key: "+strings.Repeat("k", procedure.LongestKey+1), 1), "Line 2: “kkkk"},
	"bad way":           {strings.Replace(small, "{to: end}", "{to: The End}", 1), "Line 7: Box start: “The End” cannot name anything."},
	"bad record":        {end("record: My Record"), "Line 8: Box end: “My Record” cannot name anything."},
	"wrong shape":       {strings.Replace(small, "boxes:", "boxes: 7\nrest:", 1), "Line 4: “boxes” is a list."},
	"one for a list":    {small + "touchpoints: telephone\n", "Line 9: “touchpoints” is a list. Begin each of its items with a hyphen"},
	"a gap in a list":   {small + "touchpoints: [telephone, ~]\n", "Line 9: An item of the list “touchpoints” is empty."},
	"a list for a word": {strings.Replace(small, "kind: end", "kind: [end]", 1), "Line 8: “kind” takes words alone"},
	"a word for parts":  {end("limit: 3 days"), "Line 8: “limit” has parts with names. Write each with its name and a colon before it: value, unit"},
	"long text":         {named("{en: " + strings.Repeat("x", procedure.LongText+1) + "}"), "Line 3: A text is longer than 10,000 characters."},
	"control escape":    {named(`{en: "a\0b"}`), "Line 3: An invisible control character stands here: U+0000"},
	"control in value":  {end(`rules: [{exit: a, when: [{field: a, is: "=", value: "\e"}]}]`), "Line 8: An invisible control character stands here: U+001B"},
	"other language":    {named("{fr: Petit}"), "Line 3: “fr” is not a part of a text. Those are: en, ur, hi, tr, source, stale."},
	"a comma":           {named("{en: Yes, please}"), "Line 3: “please” is not a part of a text."},
	"no language":       {named("Small"), "Line 3: “name” is a text. Write its language before it, such as {en: …}."},
	"other source":      {named("{source: fr, en: Small}"), "Line 3: “fr” is not known here. Use one of: en, ur, hi, tr"},
	"other stale":       {named("{en: Small, stale: [fr]}"), "Line 3: “fr” is not known here."},
	"a list as text":    {named("{en: [Small]}"), "Line 3: “en” takes words alone"},
	"too many boxes":    {small + strings.Repeat("  - {key: x, kind: note}\n", procedure.MostBoxes), "Line 5: The chart has more than 5,000 boxes."},
	"too many ways":     {strings.Replace(small, "{to: end}", strings.Repeat("{to: end}, ", procedure.MostExits)+"{to: end}", 1), "Line 7: Box start: There are more than 50 of one kind here."},
	"too many rules":    {end("rules: [" + strings.Repeat("{exit: a}, ", procedure.MostExits) + "{exit: a}]"), "Line 8: Box end: There are more than 50 of one kind here."},
	"many conditions":   {end("rules: [{exit: a, when: [" + strings.Repeat("{field: a, is: filled}, ", procedure.MostExits) + "{field: a, is: filled}]}]"), "Line 8: Box end: There are more than 50 of one kind here."},
	"too many articles": {end("knowledge: [" + strings.Repeat("a, ", procedure.MostFields) + "a]"), "Line 8: Box end: There are more than 100 of one kind here."},
	"limit of zero":     {limit("0"), "Line 8: Box end: A time limit is a whole number above 0"},
	"limit of a part":   {limit("1.5"), "Line 8: “value” is a whole number"},
	"limit in quotes":   {limit("'3'"), "Line 8: “value” is a whole number"},
	"limit of an age":   {limit("900000"), "Line 8: Box end: "},
	"limit of nothing":  {end("limit: {}"), "Line 8: “value” is missing here."},
	"unknown unit":      {end("limit: {value: 1, unit: year, counting: clock}"), "Line 8: Box end: “year” is not known here. Use one of: second, minute"},
	"working weeks":     {end("limit: {value: 1, unit: week, counting: working}"), "Line 8: Box end: "},
	"unknown boundary":  {end("limit: {value: 1, unit: day, counting: clock, boundary: noon}"), "Line 8: Box end: "},
	"boundary of hours": {end(`limit: {value: 1, unit: hour, counting: clock, boundary: "13:00"}`), "Line 8: Box end: "},
	"part of a row":     {end("cell: {row: 1.9, column: 1}"), "Line 8: “row” is a whole number"},
	"row too far":       {end("cell: {row: 1001, column: 1}"), "Line 8: Box end: A row or a column is a whole number from 1 to 1,000."},
	"half a cell":       {end("cell: {row: 1}"), "Line 8: “column” is missing here."},
	"unknown event":     {end("event: exploded"), "“exploded” is not known here"},
	"an event of none":  {end(`event: "own: "`), "Line 8: Box end: “own: ” is not known here"},
	"not quite true":    {strings.Replace(small, "{to: end}", "{to: end, usual: yes}", 1), "Line 7: “usual” is true or false, without quotes."},
	"money":             {end("fields: [{key: a, type: money}]"), "An amount needs the code of its currency, such as \u2066PKR"},
	"money of a name":   {end("fields: [{key: a, type: money, currency: rupees}]"), "An amount needs the code of its currency"},
	"field and box":     {end("rules: [{exit: a, when: [{field: a, box: b, is: filled}]}]"), "Line 8: Box end: A condition has either field or box, and only one of them."},
	"neither":           {end("rules: [{exit: a, when: [{is: filled}]}]"), "Line 8: Box end: A condition has either field or box"},
	"long value":        {end("rules: [{exit: a, when: [{field: a, is: =, value: " + strings.Repeat("x", 501) + "}]}]"), "Line 8: Box end: A text is longer than 500 characters."},
	"choice":            {end("fields: [{key: a, type: choice}]"), "A choice needs at least two options."},
	"choice of one":     {end("fields: [{key: a, type: choice, options: [{key: b}]}]"), "A choice needs at least two options."},
}

func TestABadFileIsRefusedWithItsLine(t *testing.T) {
	t.Parallel()
	plain := strings.NewReplacer("\u2066", "", "\u2068", "", "\u2069", "").Replace
	for _, files := range []map[string]badFile{unreadFiles, refusedFiles} {
		for name, row := range files {
			chart, err := procedure.ReadYAML([]byte(row.file))
			if err == nil {
				t.Errorf("%s was read as %+v", name, chart)
				continue
			}
			f := fault.Of(err)
			got := plain(f.Say.Plain(language.Reader{Language: language.English}))
			if !strings.Contains(got, plain(row.want)) || !strings.HasPrefix(got, "Line ") && name != "too large" {
				t.Errorf("%s: %q (%v)\n want %q", name, got, f.Cause, row.want)
			}
			if f.Kind == fault.KindBroken {
				t.Errorf("%s: the fault is ours: %v", name, err)
			}
		}
	}
}

// readFiles are charts as reasonable people write them, each with what is looked at
// and what it is.
var readFiles = map[string]struct {
	file string
	look func(c *procedure.Chart) string
	want string
}{
	"as it is":        {small, func(c *procedure.Chart) string { return c.Key }, "small"},
	"every kind":      {every, func(c *procedure.Chart) string { return c.Key }, "every"},
	"end of document": {small + "...\n", func(c *procedure.Chart) string { return c.Key }, "small"},
	"dashes":          {"%YAML 1.2\n---\n" + small + "---\n# the end\n", func(c *procedure.Chart) string { return c.Key }, "small"},
	"a key of digits": {strings.Replace(small, "key: small", "key: 007", 1), func(c *procedure.Chart) string { return c.Key }, "007"},
	"a key of truth":  {strings.Replace(small, "key: small", "key: true", 1), func(c *procedure.Chart) string { return c.Key }, "true"},
	"numbered boxes":  {strings.ReplaceAll(strings.Replace(small, "key: end", "key: 2", 1), "to: end", "to: 2"), func(c *procedure.Chart) string { return c.Boxes[0].Exits[0].To + c.Boxes[1].Key }, "22"},
	"a telephone":     {value("0300"), valueOf, "0300"},
	"thousands":       {value("1_000"), valueOf, "1_000"},
	"a price":         {value("1.0"), valueOf, "1.0"},
	"a day":           {value("2026-11-23"), valueOf, "2026-11-23"},
	"no, in Norway":   {value("no"), valueOf, "no"},
	"True":            {value("True"), valueOf, "True"},
	"a number's name": {named("{en: 112}"), nameOf, "112"},
	"an answer true":  {named("{en: true}"), nameOf, "true"},
	"yes":             {named("{en: Yes}"), nameOf, "Yes"},
	"on":              {named("{en: On}"), nameOf, "On"},
	"to come":         {named("{en: Hello, ur: , hi: ~, tr: null}"), nameOf, "Hello"},
	"no summary":      {small + "summary:\n", nameOf, "Small"},
	"no outcome":      {strings.Replace(small, "outcome: solved", "outcome: , promise: ''", 1), func(c *procedure.Chart) string { return c.Boxes[1].Outcome }, ""},
	"no name":         {strings.Replace(small, "name: {en: Small}\n", "", 1), nameOf, ""},
	"a bare field":    {end("fields: [{key: a, type: text}]"), func(c *procedure.Chart) string { return c.Boxes[1].Fields[0].Key }, "a"},
	"a bare way":      {strings.Replace(small, "{to: end}", "{}", 1), func(c *procedure.Chart) string { return c.Boxes[0].Exits[0].To }, ""},
	"an own event":    {end(`event: "own: fixed"`), func(c *procedure.Chart) string { return string(c.Boxes[1].Event) }, "own: fixed"},
	"a new record":    {end("record: moon"), func(c *procedure.Chart) string { return string(c.Boxes[1].Record) }, "moon"},
	"an end of day":   {end(`limit: {value: 2, unit: day, counting: working, boundary: "13:00"}`), func(c *procedure.Chart) string { return string(c.Boxes[1].Limit.Boundary) }, "13:00"},
	"at close":        {end(`limit: {value: 2, unit: hour, counting: clock, boundary: close}`), func(c *procedure.Chart) string { return string(c.Boxes[1].Limit.Boundary) }, "close"},
	"lines":           {named("{en: \"One\n  two\n\n  three\"}"), nameOf, "One two\nthree"},
	"asked for":       {small + "? summary\n: {en: Sum}\n", func(c *procedure.Chart) string { return c.Summary.In[language.English] }, "Sum"},
}

func nameOf(c *procedure.Chart) string { return c.Name.In[language.English] }

// value is a chart with a rule about a value that is written thus.
func value(written string) string {
	return end("rules: [{exit: a, when: [{field: a, is: =, value: " + written + "}]}]")
}

func valueOf(c *procedure.Chart) string { return c.Boxes[1].Rules[0].When[0].Value }

// What people write is read as they wrote it, whatever their system ends lines with.
func TestWhatPeopleWriteIsReadAsItStands(t *testing.T) {
	t.Parallel()
	for name, row := range readFiles {
		for system, ends := range map[string]string{"Linux": "\n", "Windows": "\r\n", "old": "\r"} {
			chart, err := procedure.ReadYAML([]byte("\ufeff" + strings.ReplaceAll(row.file, "\n", ends)))
			if err != nil {
				t.Errorf("%s, %s: %v", name, system, fault.Of(err).Say.Plain(language.Reader{Language: language.English}))
				continue
			}
			if got := row.look(chart); got != row.want {
				t.Errorf("%s, %s: %q, not %q", name, system, got, row.want)
			}
		}
	}
}

// The lines of boxes are those that people see, after comments too.
func TestBoxesAreFoundAtTheirLinesInFilesOfEverySystem(t *testing.T) {
	t.Parallel()
	file := "# The chart\n" + strings.Replace(small, "boxes:", "# Its boxes\nboxes: # all", 1) + "  - kind: note\n    key: end\n"
	for _, ends := range []string{"\n", "\r\n", "\r"} {
		_, lines, err := procedure.ReadLines([]byte("\ufeff" + strings.ReplaceAll(file, "\n", ends)))
		if err != nil || !slices.Equal(lines["start"], []int{7}) || !slices.Equal(lines["end"], []int{10, 11}) {
			t.Errorf("with %q: %v, %v", ends, lines, err)
		}
		bad := strings.ReplaceAll(file+"colour: red\n", "\n", ends)
		if _, err := procedure.ReadYAML([]byte(bad)); err == nil || !strings.Contains(fault.Of(err).Say.Plain(language.Reader{Language: language.English}), "Line 13: ") {
			t.Errorf("with %q: %v", ends, err)
		}
	}
}
