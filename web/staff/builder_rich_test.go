package staff

import (
	"encoding/json"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/promise"
)

// rich are promises that between them have everything, in every way in which it
// can stand.
func rich(t *testing.T) (all []promise.Promise) {
	t.Helper()
	const whole = `{"key":"all","class":"SHARE_WITHIN","title":{"source":"en","en":"All","ur":"سب"},"start":"received","stop":"own: weighed",
	"limit":{"value":21,"unit":"second","counting":"clock","boundary":"same time","strictness":"below","from":3,"rings":4,"begins":"next opening","before":true},
	"keyed":[{"by":"place","value":"town","limit":{"value":4,"unit":"hour","counting":"clock","rings":2}}],
	"stages":[{"stop":"done","limit":{"value":15,"unit":"day","counting":"working"}}],
	"moment":"same day","average":"median","slot":{"hours":2,"chosen":true},
	"repeat":{"every":{"value":20,"unit":"day","counting":"working"},"until":"closed"},
	"law":{"source":"en","en":"law 4982"},"share":{"op":"at least","percent":6000,"tiers":[{"percent":9000,"limit":{"value":9,"unit":"month","counting":"clock"}}]},
	"level":{"kind":"per","op":"at most","value":10,"per":1000,"percent":500},
	"population":{"touchpoints":["telephone"],"request_types":["service"],"services":["fuse"],"segments":["home"],"places":["town"],"customers":"external","counted":"open"},
	"period":"12 months","seasons":[{"from":"07-01","to":"10-31","only":true}],
	"conditions":[{"kind":"reached by","by":840},{"kind":"lasts longer","limit":{"value":4,"unit":"hour","counting":"clock"}},
	{"kind":"fee paid","fee":{"minor":25000,"currency":"KES"},"fee_to":{"minor":65000,"currency":"KES"}}],
	"exclusions":["force majeure"],"pauses":["customer"],"abandoned":"counted",
	"alternative":{"kind":"express","limit":{"value":7,"unit":"day","counting":"working"},"fee":{"minor":20000,"currency":"INR"},"fee_percent":5000,"promise":"other"},
	"on_miss":{"explain":{"value":1,"unit":"day","counting":"working"},
	"remedy":{"amount":{"minor":2000,"currency":"USD"},"percent":200,"keyed":[{"by":"segment","value":"home","amount":{"minor":5000,"currency":"TRY"}}],
	"every":{"value":12,"unit":"hour","counting":"clock"},"steps":[{"after":{"value":15,"unit":"minute","counting":"clock"},"amount":{"minor":5000,"currency":"TRY"},"percent":2500}],"cap":{"minor":280000,"currency":"USD"},"cap_percent":3000,"cap_of":"yearly charge","claimed":true,
	"claim_within":{"value":60,"unit":"day","counting":"clock"},"paid_within":{"value":30,"unit":"day","counting":"clock"},"to_each":true},
	"appeal":{"officer":{"source":"en","en":"the director"},"limit":{"value":10,"unit":"day","counting":"working"},"within":{"value":30,"unit":"day","counting":"clock"},
	"then":{"officer":{"source":"en","en":"the ombudsman"},"limit":{"value":30,"unit":"day","counting":"clock"},"within":{"value":12,"unit":"month","counting":"clock"}}}},
	"indicator":{"source":"en","en":"Weighed"},"source":"import","audience":"internal",
	"internal":{"op":"at least","percent":9500,"tiers":[{"percent":9900,"limit":{"value":2,"unit":"day","counting":"working"}}]},
	"internal_limit":{"value":1,"unit":"day","counting":"working"},"owner":"manager","since":"2026-01-01","until":"2027-01-01",
	"reason":{"source":"en","en":"Asked for"},
	"words":{"source":"en","in":{"en":{"who":"we","deed":"answer","object":"your call","condition":"once you ask","remedy":"we pay {amount} and {percent} every {every}",
	"stages":["mend it"],"names":{"town":"in towns","home":"for homes"}},"ur":{"who":"ہم","deed":"جواب دیں گے"}},"stale":["ur"]}}`
	read := func(change func(p *promise.Promise)) {
		p := promise.Promise{}
		if err := json.Unmarshal([]byte(whole), &p); err != nil {
			t.Fatal(err)
		}
		change(&p)
		all = append(all, p)
	}
	read(func(*promise.Promise) {})
	read(func(p *promise.Promise) { p.Class, p.Limit = promise.Instant, nil })
	read(func(p *promise.Promise) { p.Class, p.Limit.Rings, p.Limit.From = promise.Window, 0, 0 })
	read(func(p *promise.Promise) {
		p.Class, p.Repeat = promise.Cadence, &promise.Repeat{Times: 3, In: promise.Weekly}
	})
	read(func(p *promise.Promise) {
		p.Class, p.Repeat = promise.Cadence, &promise.Repeat{Dates: []promise.YearDay{{Month: 1, Day: 1}}}
	})
	read(func(p *promise.Promise) { p.Alternative.Kind = promise.Fallback })
	read(func(p *promise.Promise) {
		p.Alternative = &promise.Alternative{Kind: promise.Express, Moment: promise.SameMoment, Slot: &promise.Slot{Hours: 2}}
	})
	read(func(p *promise.Promise) {
		p.Alternative = &promise.Alternative{Kind: promise.Express, Slot: &promise.Slot{HalfDay: true}}
	})
	read(func(p *promise.Promise) { p.Class, p.OnMiss.Remedy.CapOf = promise.Count, "" })
	read(func(p *promise.Promise) {
		p.Class, p.Limit.Rings, p.Limit.Unit, p.Keyed[0].Limit.Rings = promise.AverageTime, 0, hours.InHours, 0
		p.Share.Tiers[0].Limit.Unit, p.Slot, p.Conditions = hours.InHours, &promise.Slot{}, p.Conditions[:1]
	})
	read(func(p *promise.Promise) { p.Conditions = []promise.Condition{{Kind: promise.OnRequest}} })
	read(func(p *promise.Promise) {
		p.OnMiss.Remedy.Further = &money.Amount{Minor: 4000, Currency: "USD"}
		words := p.Words.In[language.English]
		words.Remedy = "we pay {amount} and {percent}"
		p.Words.In[language.English] = words
	})
	read(func(p *promise.Promise) { p.Keyed[0].By, p.Keyed[0].Value = promise.ByDay, promise.Other })
	read(func(p *promise.Promise) {
		p.Limit.Boundary, p.OnMiss.Explain.Boundary = hours.AtMinute(13*60), hours.AtMinute(18*60+30)
	})
	return all
}
