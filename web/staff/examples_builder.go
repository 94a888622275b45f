package staff

import (
	"net/url"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/clock"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
	"vaada/web"
)

func builderExamples() []example {
	return shown("GET /charter/promises/{key}", func(s scene) page { return laidBuilder(s.builder()) })
}

// builder is a promise that is being written, in the state of the scene.
func (s scene) builder() builder {
	made, _ := must(charters.Charter()).Promise("visit")
	b := builder{
		Draft: charter.Draft{InForce: made, Promise: made}, Reader: s.Reader, In: writtenIn("", s.Reader),
		Names: []people.Staff{{ID: deniz.ID, Name: s.name(deniz.Name)}}, Currency: "PKR", Shown: made,
	}
	b.Kept = &clock.Figure{Promise: made, Figure: promise.Figure{Due: 412, Met: 391, Goal: 9000, Share: 0.949, Word: promise.Kept}}
	switch s.State {
	case web.Blank:
		b.Kept = nil
		return b
	case web.Faulty:
		form := s.form(url.Values{"limit.value": {"-4"}, "limit.unit": {"working hour"}, "share.percent": {"250%"}, "seen": {"2"}})
		next := b.typed(form, made)
		next.Words.Stale = []language.Language{language.Hindi}
		b.Form, b.Shown = form, next
		b.Draft.Promise.Words.Stale = next.Words.Stale
	case web.Long:
		next := made.Copy()
		for l, words := range next.Words.In {
			words.Object = longSubject
			next.Words.In[l] = words
		}
		next.Title = language.NewText(language.English, longSubject)
		b.Draft.Promise, b.Shown = next, next
	}
	for at, what := range []charter.What{"limit", "words.ur.deed", charter.Undone, "share"} {
		b.Draft.Sequence = int64(at + 1)
		b.Draft.History = append([]charter.State{{
			Sequence: int64(at + 1), What: what, By: deniz.ID, At: s.Now, Promise: made,
		}}, b.Draft.History...)
	}
	b.Seen, b.Draft.Undoes = b.Draft.Sequence, b.Draft.History[0].What
	if s.State == web.Full {
		b.Shown.OnMiss.Appeal = &promise.Appeal{Officer: language.NewText(b.In, s.name("Meera Iyer")), Limit: *made.Limit}
		b.Draft.Promise = b.Shown
	}
	if s.State == web.Faulty {
		b.Conflict = b.Draft.Since(2)
	}
	return b
}
