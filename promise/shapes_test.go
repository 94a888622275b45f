package promise_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
)

// varied are the promises of the tests in the sentences that none of them has
// of itself.
func varied() (more []promise.Promise) {
	for _, p := range all {
		for _, op := range []promise.Op{promise.AtLeast, promise.AtMost} {
			if p.Share == nil && op == promise.AtMost || p.Share != nil && p.Share.Op != op && p.Class != promise.Rate {
				continue // its words are of the other side
			}
			for _, strictness := range []promise.Strictness{promise.Within, promise.Below} {
				more = append(more, change(p, func(p *promise.Promise) {
					p.Share = &promise.Share{Op: op, Percent: 9000, Strictness: strictness}
					if p.Limit != nil && !p.Limit.Before && p.Class != promise.Notice {
						tier := promise.Tier{Percent: map[promise.Op]promise.BasisPoints{promise.AtLeast: 9900, promise.AtMost: 100}[op], Limit: days(900)}
						p.Share.Tiers = []promise.Tier{tier}
					}
				}))
			}
		}
		if p.Level != nil {
			more = append(more, change(p, func(p *promise.Promise) {
				level := *p.Level
				level.Op = promise.AtLeast
				p.Level = &level
			}))
			for _, op := range []promise.Op{promise.AtLeast, promise.AtMost} {
				more = append(more, change(p, func(p *promise.Promise) {
					level := *p.Level
					level.Op, level.Strictness = op, promise.Below
					p.Level = &level
				}))
			}
		}
		for _, moment := range promise.Moments {
			more = append(more, change(p, func(p *promise.Promise) { p.Limit, p.Moment = nil, moment }))
		}
		if made := p.OnMiss.Remedy; made != nil {
			more = append(more, change(p, func(p *promise.Promise) {
				claimed := *made
				claimed.Claimed, claimed.ClaimWithin = true, nil
				p.OnMiss.Remedy = &claimed
			}))
		}
		more = append(more, change(p, func(p *promise.Promise) { p.Period = "12 months" }))
	}
	return more
}

// wording are a promise with every event, condition, exclusion and wait.
func wording() (more []promise.Promise) {
	for at, event := range promise.Events {
		more = append(more, change(messageAnswered, func(p *promise.Promise) {
			p.Start, p.Stop = event, promise.Events[(at+1)%len(promise.Events)]
		}))
	}
	for _, since := range []hours.Date{0, 20000} {
		more = append(more, change(messageAnswered, func(p *promise.Promise) {
			p.Since, p.Until = since, 20000-since
			p.Population = promise.Population{
				Touchpoints: promise.Keys("touchpoint"), RequestTypes: promise.Keys("request"), Customers: "internal",
			}
			p.Alternative = &promise.Alternative{Kind: promise.Fallback, Promise: "another"}
			p.Keyed = []promise.Keyed{{By: promise.ByOpening, Value: promise.Inside, Limit: days(3)}, {By: promise.ByDay, Value: promise.Other, Limit: days(0)}}
		}))
	}
	return append(more, change(messageAnswered, func(p *promise.Promise) {
		p.Exclusions, p.Pauses = promise.ExclusionKinds, promise.Waits
		for _, kind := range promise.ConditionKinds {
			condition := promise.Condition{Kind: kind}
			switch kind {
			case promise.ReachedBy:
				condition.By = 14 * 60
			case promise.LastsLonger:
				limit := days(2)
				condition.Limit = &limit
			case promise.OwnCondition:
				continue
			}
			p.Conditions = append(p.Conditions, condition)
		}
	}))
}

// Each sentence and each word that the promises of the tests lack stands in a
// golden file too, once, for translators to read and correct.
func TestTheOtherSentencesReadAsTheTranslatorsWroteThem(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, p := range all {
		for _, pattern := range sentences(p, language.English) {
			seen[bare(pattern)] = true
		}
	}
	var out strings.Builder
	for _, p := range append(varied(), wording()...) {
		if p.Check() != nil {
			continue
		}
		english := sentences(p, language.English)
		for at, sentence := range english {
			if seen[bare(sentence)] {
				continue
			}
			seen[bare(sentence)] = true
			for _, l := range language.All {
				fmt.Fprintf(&out, "%s  %s\n", l, ruled(sentences(p, l)[at]))
			}
			out.WriteString("\n")
		}
	}
	golden(t, "testdata/others.golden", out.String())
	read, err := os.ReadFile("testdata/sentences.golden")
	if err != nil {
		t.Fatal(err)
	}
	everyRowStandsIn(t, strings.ReplaceAll(string(read)+out.String(), "_", ""))
}

// bare is a sentence without what people write in it and without its figures:
// two of one template are the same.
func bare(parts []promise.Part) string {
	var out strings.Builder
	for _, part := range parts {
		if part.Measured() && (part.Kind != promise.Time || strings.ContainsAny(part.Text, "0123456789")) {
			fmt.Fprintf(&out, "{%s}", part.Kind)
		} else {
			out.WriteString(part.Text)
		}
	}
	return out.String()
}

var slotOf = regexp.MustCompile(` ?\\\{[^}]*\\\} ?`)

// everyRowStandsIn wants each row of the two tables in each language.
func everyRowStandsIn(t *testing.T, text string) {
	for _, file := range []string{"sentences.tsv", "phrases.tsv"} {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range strings.Split(strings.TrimSpace(string(content)), "\n")[1:] {
			cells := strings.Split(row, "\t")
			first := len(cells) - len(language.All)
			if strings.HasPrefix(cells[0], "_") || cells[0] == "event" {
				continue
			}
			for at, l := range language.All {
				cell := strings.TrimPrefix(cells[first+at], "{condition} ")
				if _, size := utf8.DecodeRuneInString(cell); !strings.HasPrefix(cell, "{") {
					cell = cell[size:] // it may begin its sentence
				}
				if pattern := slotOf.ReplaceAllString(regexp.QuoteMeta(cell), ".*"); !regexp.MustCompile(pattern).MatchString(text) {
					t.Errorf("%s %v in %s is in no golden file: %s", file, cells[:first], l, pattern)
				}
			}
		}
	}
}
