package promise_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/hours"
	"vaada/internal/money"
	"vaada/promise"
)

func TestAPromiseIsReadBackAsItWasStored(t *testing.T) {
	t.Parallel()
	for _, p := range all {
		stored := promise.Encode(p)
		read, err := promise.Decode(stored)
		if err != nil {
			t.Fatal(err)
		}
		if again := promise.Encode(read); !bytes.Equal(again, stored) {
			t.Errorf("%s: %s", p.Key, cmp.Diff(string(stored), string(again)))
		}
		if promise.Hash(read) != promise.Hash(p) {
			t.Errorf("%s: another hash after it was stored", p.Key)
		}
	}
}

func TestTheHashOfAPromiseStaysForEver(t *testing.T) {
	t.Parallel()
	const want = "0fe7ff4b4ee0081b476ab36035b6cfd4d9f9505a7b63473266a4c1bef265a955"
	if got := promise.Hash(callAnswered); got != want {
		t.Errorf("%s is now %s: a stored format has changed", promise.Encode(callAnswered), got)
	}
	changed := callAnswered
	changed.Limit = limit(30, "second", "working")
	if promise.Hash(changed) == want {
		t.Error("a changed number left the hash as it was")
	}
}

func TestAPromiseOfAnotherFormatIsRefused(t *testing.T) {
	t.Parallel()
	for _, stored := range []string{``, `{}`, `{"format":5}`, `{"format":0}`, `{"format":1,"colour":"red"}`, `{"format":1,"limit":"soon"}`} {
		if _, err := promise.Decode([]byte(stored)); err == nil {
			t.Errorf("%s passes", stored)
		}
	}
}

// A promise is stored in the third format, or in the fourth, only where it needs
// it: what stood before keeps its bytes.
func TestAPromiseIsStoredInTheFirstFormatThatHoldsIt(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*promise.Promise){
		"": func(*promise.Promise) {},
		"more than": func(p *promise.Promise) {
			p.Share = &promise.Share{Op: promise.AtLeast, Percent: 5000, Strictness: promise.Below}
		},
		"more inside": func(p *promise.Promise) {
			p.Internal = &promise.Share{Op: promise.AtLeast, Percent: 5000, Strictness: promise.Below}
		},
		"a law":          func(p *promise.Promise) { p.Law = p.Title },
		"a date we told": func(p *promise.Promise) { p.Alternative = &promise.Alternative{Kind: promise.ToldDate} },
		"at once, for a fee": func(p *promise.Promise) {
			p.Alternative = &promise.Alternative{Kind: promise.Express, Moment: promise.SameMoment}
		},
		"a slot": func(p *promise.Promise) {
			p.Alternative = &promise.Alternative{Kind: promise.Express, Slot: &promise.Slot{Hours: 2}}
		},
		"4: at the place": func(p *promise.Promise) { p.Stop = promise.OnSite },
		"4: treated":      func(p *promise.Promise) { p.Start = promise.TreatmentBegun },
		"4: on weekends": func(p *promise.Promise) {
			p.Keyed = []promise.Keyed{{By: promise.ByDay, Value: promise.Other, Limit: *p.Limit}}
		},
		"4: then less": func(p *promise.Promise) {
			p.OnMiss.Remedy = &promise.Making{Amount: sum(8000), Every: limit(12, hours.InHours, hours.Clock), Further: sum(4000)}
			for l, phrases := range p.Words.In {
				phrases.Remedy = "{amount}"
				p.Words.In[l] = phrases
			}
		},
		"4: by how late": func(p *promise.Promise) {
			p.OnMiss.Remedy = &promise.Making{Steps: []promise.Step{{After: *limit(15, hours.InMinutes, hours.Clock), Percent: 2500}}}
			for l, phrases := range p.Words.In {
				phrases.Remedy = "so much"
				p.Words.In[l] = phrases
			}
		},
		"4: an appeal in time": func(p *promise.Promise) {
			p.OnMiss.Appeal = &promise.Appeal{Officer: p.Title, Limit: *limit(5, hours.InDays, hours.Clock), Within: limit(9, hours.InDays, hours.Clock)}
		},
		"4: fewer than": func(p *promise.Promise) {
			p.Class, p.Limit, p.Start, p.Stop = promise.Count, nil, "", ""
			p.Level = &promise.Level{Kind: promise.Number, Op: promise.AtMost, Value: 3, Strictness: promise.Below}
		},
		"4: then treated": func(p *promise.Promise) {
			p.Stages = []promise.Stage{{Stop: promise.TreatmentBegun, Limit: *p.Limit}}
			for l, phrases := range p.Words.In {
				phrases.Stages = []string{"then"}
				p.Words.In[l] = phrases
			}
		},
		"4: by a time of day": func(p *promise.Promise) {
			p.Limit = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Working, Boundary: hours.AtMinute(13 * 60)}}
		},
		"4: explained by a time of day": func(p *promise.Promise) {
			p.OnMiss.Explain = &promise.Limit{Limit: hours.Limit{Unit: hours.InDays, Counting: hours.Working, Boundary: hours.AtMinute(18 * 60)}}
		},
		"a fee": func(p *promise.Promise) {
			p.Conditions = []promise.Condition{{Kind: promise.FeePaid, Fee: &money.Amount{Minor: 100, Currency: "KES"}}}
		},
	} {
		p := callAnswered.Copy()
		change(&p)
		want := `{"format":3,`
		switch {
		case name == "":
			want = `{"format":2,`
		case strings.HasPrefix(name, "4: "):
			want = `{"format":4,`
		}
		if stored := promise.Encode(p); !bytes.HasPrefix(stored, []byte(want)) {
			t.Errorf("%s: %s", name, stored)
		} else if read, err := promise.Decode(stored); err != nil || promise.Hash(read) != promise.Hash(p) {
			t.Errorf("%s is read as %+v, %v", name, read, err)
		}
		if err := p.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What was stored in the first format is read for ever.
func TestAPromiseOfTheFirstFormatIsRead(t *testing.T) {
	t.Parallel()
	stored := `{"format":1,"key":"call-answered","class":"SHARE_WITHIN","title":{"en":"Answering calls","source":"en"},` +
		`"start":"rung","stop":"answered","limit":{"value":20,"unit":"second","counting":"working","strictness":"below"},` +
		`"share":{"op":"at least","percent":9000,"tiers":[{"percent":9500,"limit":{"value":1,"unit":"minute","counting":"clock"}}]},` +
		`"internal":{"op":"at least","percent":9500},"alternative":{"kind":"agreed date"},"owner":"supervisor",` +
		`"words":{"source":"en","in":{"en":{"who":"we","deed":"answer","object":"your call"}},"stale":["tr"]}}`
	p, err := promise.Decode([]byte(stored))
	if err != nil {
		t.Fatal(err)
	}
	if p.Limit.Value != 20 || p.Share.Tiers[0].Percent != 9500 || p.Internal.Percent != 9500 || p.Words.In["en"].Object != "your call" {
		t.Errorf("read as %+v", p)
	}
	if err := p.Check(); err != nil {
		t.Error(err)
	}
}
