package lint_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/promise/lint"
	"vaada/promise/reading"
)

func TestSentencesAreHeldAgainstTheRules(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, want := range map[string][]string{
		"In at least 90% of cases we will reply to your e-mail within 2 working days of receipt.": {"no period", "nothing on a miss"},
		"We will reply to your letter within 10 days of receipt.":                                 {"which days", "always", "nothing on a miss"},
		"We aim to answer your call promptly.":                                                    {"no number", "hedge"},
		"We will reply to your e-mail within 2 working days of receipt if it is signed.":          {"condition in prose", "always", "nothing on a miss"},
		"Percentage of calls answered within 30 seconds of the first ring.":                       {"a figure"},
		"We will reply to your letter at least within 10 working days of receipt.":                {"floor or limit"},
		"We will reply to your letter within 10 working days of receipt, excluding holidays.":     {"exclusion in prose"},
		"ہم جلد از جلد آپ کو جواب دیں گے۔":                                                        {"no number", "hedge"},
		"हम आपके संदेश का जवाब यथाशीघ्र देंगे।":                                                   {"no number", "hedge"},
		"Başvurunuzu mümkün olan en kısa sürede yanıtlarız.":                                      {"no number", "hedge"},
		"Forms will be provided within 2 working days of receipt.":                                {"no touchpoint"},
		"Our promises": nil,
	} {
		got := kinds(lint.Sentence(reader.Sentence(text, "")))
		for _, kind := range want {
			if !slices.Contains(got, kind) {
				t.Errorf("%s: found %v, want %s", text, got, kind)
			}
		}
		if slices.Contains(got, "condition in prose") && !slices.Contains(want, "condition in prose") {
			t.Errorf("%s: a condition was found", text)
		}
		if want == nil && len(got) > 0 {
			t.Errorf("%s: found %v", text, got)
		}
	}
}

// Each question of the reader is one finding: nothing that it doubts is lost.
func TestEveryQuestionIsAFinding(t *testing.T) {
	t.Parallel()
	for _, topic := range []reading.Topic{
		reading.Calendar, reading.StartOf, reading.StopOf, reading.Which, reading.Depends, reading.NoNumber, reading.Strict, reading.Hidden,
		reading.Absurd, reading.RingTime, reading.Varies, reading.Differs, reading.Slip, reading.OneEach, reading.PerWhat, reading.Unmatched,
		reading.Encoding, reading.Long, reading.Formula, reading.Languages,
	} {
		r := reading.Reading{Kind: reading.Scrap, Questions: []reading.Question{{Topic: topic, Say: language.Words(language.NewText(language.English, "why?"))}}}
		found := lint.Sentence(r)
		if len(found) != 1 || found[0].Rule < lint.OneEach || found[0].Severity == "" || found[0].Say.Plain(language.Reader{}) != "why?" {
			t.Errorf("%s: %+v", topic, found)
		}
	}
}

func TestAHedgeIsFoundWhereItStands(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	r := reader.Sentence("We will try to reply within 2 working days.", language.English)
	found := only(lint.Sentence(r), "hedge")
	if len(found) != 1 || found[0].Piece != "try to" || r.Text[found[0].From:found[0].To] != "try to" || found[0].Severity != lint.Error {
		t.Errorf("%+v", found)
	}
}
