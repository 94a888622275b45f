package reading_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// brief is a reading in a line: class, limits, share, what else is measured, and
// what is asked.
func brief(r reading.Reading) string {
	p := r.Promise
	out := []string{string(r.Kind)}
	if r.Kind == reading.Promised {
		out[0] = string(p.Class)
	}
	say := func(format string, values ...any) { out = append(out, fmt.Sprintf(format, values...)) }
	limit := func(l promise.Limit) string {
		text := fmt.Sprintf("%d %s", l.Value, l.Unit)
		if l.From != 0 {
			text = fmt.Sprintf("%d..%s", l.From, text)
		}
		if l.Rings != 0 {
			text += fmt.Sprintf(" (%d rings)", l.Rings)
		}
		if l.Counting == "working" {
			text = "work " + text
		}
		if l.Strictness == promise.Below {
			text = "<" + text
		}
		return text
	}
	for _, l := range r.Limits {
		say("%s", limit(l.Limit))
	}
	if p.Share != nil {
		say("%s %d%s", p.Share.Op, p.Share.Percent, map[promise.Strictness]string{promise.Below: "<"}[p.Share.Strictness])
		for _, tier := range p.Share.Tiers {
			say("then %d %s", tier.Percent, limit(tier.Limit))
		}
	}
	if p.Moment != "" {
		say("%s", p.Moment)
	}
	if rep := p.Repeat; rep != nil {
		if rep.Every != nil {
			say("every %s", limit(*rep.Every))
		}
		if rep.Times != 0 {
			say("%d times a %s", rep.Times, rep.In)
		}
		for _, day := range rep.Dates {
			say("on %s", day)
		}
	}
	if v := p.Level; v != nil {
		say("level %s %s %d/%d %d", v.Kind, v.Op, v.Value, v.Per, v.Percent)
	}
	if p.Slot != nil {
		say("slot %+v", *p.Slot)
	}
	if m := p.OnMiss.Remedy; m != nil {
		if m.Amount != nil {
			say("pays %d %s", m.Amount.Minor, m.Amount.Currency)
		}
		if m.Percent != 0 {
			say("pays %d", m.Percent)
		}
		if m.Every != nil {
			say("for %s", limit(*m.Every))
		}
		if m.Cap != nil {
			say("up to %d", m.Cap.Minor)
		}
	}
	if p.Start != "" {
		say("from %s", p.Start)
	}
	if len(r.Questions) > 0 {
		var topics []string
		for _, q := range r.Questions {
			topics = append(topics, string(q.Topic))
		}
		say("asks %s", strings.Join(topics, ","))
	}
	say("%s", r.Sure)
	return strings.Join(out, "; ")
}

// Sentences of the kind that charters of banks, hospitals, suppliers, councils and
// railways have, in English, Urdu, Hindi, Turkish and Roman Urdu, with scraps of
// pages: testdata/real.tsv has what each is read as. Where it stands as unsure, it
// says more than a promise holds, and the reading says so.
func TestSentencesOfRealChartersAreReadOrDoubted(t *testing.T) {
	t.Parallel()
	file, err := os.ReadFile("testdata/real.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(file)), "\n")[1:]
	if len(lines) < 250 {
		t.Errorf("there are %d", len(lines))
	}
	var reader reading.Reader
	for _, line := range lines {
		cells := strings.Split(line, "\t")
		l := language.Language(cells[0])
		if l == "roman" {
			l = language.Urdu
		}
		r := reader.Sentence(cells[2], l)
		got := brief(r)
		if cells[1] == string(reading.Unsure) {
			got = string(r.Sure)
		}
		if got != cells[1] {
			t.Errorf("%q\nis read as %s\n    and not as %s", cells[2], got, cells[1])
		}
	}
}

// What is read prints as a sentence: no word stands twice where one was meant, and
// nothing is more than the whole.
func TestWhatIsReadPrintsAsASentence(t *testing.T) {
	t.Parallel()
	file, err := os.ReadFile("testdata/real.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var reader reading.Reader
	for _, line := range append(strings.Split(strings.TrimSpace(string(file)), "\n")[1:], "en\t\t120% of calls will be answered within 5 days.") {
		cells := strings.Split(line, "\t")
		if cells[0] == "roman" {
			cells[0] = "ur"
		}
		r := reader.Sentence(cells[2], language.Language(cells[0]))
		if r.Kind != reading.Promised || r.Promise.Class == promise.Remedy {
			continue
		}
		text := promise.Plain(promise.Sentence(r.Promise, r.Language), r.Language)
		words := strings.Fields(strings.ToLower(text))
		for at := 1; at < len(words); at++ {
			if words[at] == words[at-1] || at > 2 && words[at] == words[at-2] && words[at-1] == words[at-3] {
				t.Errorf("%q prints %q", cells[2], text)
			}
		}
		if r.Promise.Share != nil && r.Promise.Share.Percent > promise.Whole {
			t.Errorf("%q prints %q", cells[2], text)
		}
	}
	for said, want := range map[string]string{
		"Complaints will be acknowledged within 3 working days.":                 "Complaints will be acknowledged within 3 working days.",
		"1/2 of cases will be closed within 3 days.":                             "In at least 50% of cases they will be closed within 3 calendar days.",
		"95% of calls will be answered within 20 seconds.":                       "In at least 95% of cases calls will be answered within 20 seconds.",
		"Less than 1% of operations will be cancelled for non-clinical reasons.": "Less than 1% of operations will be cancelled for non-clinical reasons.",
		"We will process claims within 20 working days; 95% within 10.":          "In at least 95% of cases we will process claims within 20 working days.",
		"We send you a statement every month, free of charge.":                   "We will send you a statement, free of charge every month.",
	} {
		if got := promise.Plain(promise.Sentence(reader.Sentence(said, language.English).Promise, language.English), language.English); got != want {
			t.Errorf("%q prints %q", said, got)
		}
	}
}
