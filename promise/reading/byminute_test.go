package reading_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// A time of day at which a limit ends is read back wherever such a limit stands,
// and nowhere else is one taken for it.
func TestATimeOfDayAtWhichALimitEndsIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	ends := promise.Limit{Limit: hours.Limit{Value: 3, Unit: hours.InDays, Counting: hours.Working, Boundary: hours.AtMinute(12*60 + 30)}}
	next, same := ends, ends
	next.Value, same.Value = 1, 0
	for _, limit := range []promise.Limit{ends, next, same} {
		for _, l := range language.All {
			p := promise.Promise{OnMiss: promise.OnMiss{Explain: &limit}, Stages: []promise.Stage{{Stop: promise.Closed, Limit: limit}}}
			p.Words = promise.Words{Source: l, In: map[language.Language]promise.Phrases{l: {Deed: "x", Stages: []string{"y"}}}}
			read := promise.Promise{}
			for _, sentence := range append(promise.Miss(p, l), promise.Terms(p, l)...) {
				if text := promise.Plain(sentence, l); !reader.Beside(&read, text, l) {
					t.Errorf("%s: %q is not read", l, text)
				}
			}
			if read.OnMiss.Explain == nil || *read.OnMiss.Explain != limit || len(read.Stages) != 1 || read.Stages[0].Limit != limit {
				t.Errorf("%s: %+v is read as %+v and %+v", l, limit, read.OnMiss.Explain, read.Stages)
			}
		}
	}
	for _, text := range []string{
		"A complaint that reaches us by 14:00 is answered the same day.",
		"We are open until 18:00 and reply within 2 working days.",
		"We reply by 13:00.",
		"We reply by 25:00 the same day.",
	} {
		r := reader.Sentence(text, language.English)
		if limit := r.Promise.Limit; r.Sure == reading.Certain || limit != nil && limit.Boundary != "" {
			t.Errorf("%q is %s: %+v", text, r.Sure, limit)
		}
	}
}
