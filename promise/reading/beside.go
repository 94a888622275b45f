package reading

import (
	"slices"
	"strings"
	"sync"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
)

// house is how this program itself writes what stands beside a promise, in one
// language.
type house struct {
	patterns   []promise.Pattern
	events     map[string]string
	waits      map[string]string
	exclusions map[string]string
	periods    map[string]string
	moments    map[string]string
	days       map[string]promise.YearDay
	names      map[string]map[string]string // of touchpoints and requests
	joiners    []string
}

var houses = func() map[language.Language]func() *house {
	all := map[language.Language]func() *house{}
	for _, l := range language.All {
		all[l] = sync.OnceValue(func() *house {
			return &house{
				patterns: promise.Patterns(l), events: promise.Vocabulary("from", l), waits: promise.Vocabulary("wait", l),
				exclusions: promise.Vocabulary("exclusion", l), periods: promise.Vocabulary("period", l), moments: promise.Vocabulary("moment", l),
				days: promise.YearDays(l), joiners: promise.Joiners(l),
				names: map[string]map[string]string{"touchpoint": promise.Vocabulary("touchpoint", l), "request": promise.Vocabulary("request", l)},
			}
		})
	}
	return all
}()

// Beside reads a sentence that this program prints beside a promise into that
// promise: from when its time counts, what it leaves out. False when it is no
// such sentence.
func (r *Reader) Beside(p *promise.Promise, text string, l language.Language) bool {
	if !l.Known() || len(text) > longest {
		return false
	}
	text, _ = cleaned(text)
	b := beside{reader: r, house: houses[l](), language: l, promise: p}
	for _, pattern := range b.house.patterns {
		before := *p
		sensible := func(slots map[string]string) bool {
			b.slots = slots
			if !b.take(pattern.Shape) {
				*p = before
				return false
			}
			return true
		}
		if match(pattern.Pieces, text, sensible) {
			return true
		}
	}
	return false
}

// longest is how many bytes a sentence of ours can have at most.
const longest = 8 << 10

// beside is the work on one such sentence.
type beside struct {
	reader   *Reader
	house    *house
	language language.Language
	promise  *promise.Promise
	slots    map[string]string
}

// match offers what can stand in the slots of a pattern, until it makes sense:
// the words between two slots may stand in one of them too, as in "from you
// coming to the counter to our answer".
func match(pieces []promise.Piece, text string, sensible func(map[string]string) bool) bool {
	if len(pieces) == 0 {
		return false
	}
	if words := pieces[0].Words; pieces[0].Slot == "" {
		if len(text) < len(words) || !strings.EqualFold(text[:len(words)], words) {
			return false
		}
		pieces, text = pieces[1:], text[len(words):]
	}
	return fill(map[string]string{}, pieces, text, sensible)
}

// fill tries every place of the words that end the first slot, from the left.
func fill(slots map[string]string, pieces []promise.Piece, text string, sensible func(map[string]string) bool) bool {
	switch len(pieces) {
	case 0:
		return strings.TrimSpace(text) == "" && sensible(slots)
	case 1:
		slots[pieces[0].Slot] = strings.TrimSpace(text)
		return sensible(slots)
	}
	words := pieces[1].Words
	if len(pieces) == 2 {
		held, ends := strings.CutSuffix(text, words)
		slots[pieces[0].Slot] = strings.TrimSpace(held)
		return ends && sensible(slots)
	}
	for from := 0; ; {
		at := strings.Index(text[from:], words)
		if at < 0 {
			return false
		}
		slots[pieces[0].Slot] = strings.TrimSpace(text[:from+at])
		if fill(slots, pieces[2:], text[from+at+len(words):], sensible) {
			return true
		}
		from += at + len(words)
	}
}

// take writes what was matched into the promise; false when it makes no sense
// there, and the sentence is none of ours after all.
func (b *beside) take(shape string) bool {
	p := b.promise
	limit := b.limit()
	switch shape {
	case "explained":
		p.OnMiss.Explain = limit
		return limit != nil
	case "claimed", "claimed within", "unasked", "paid within", "to each", "cap of yearly charge", "keyed sum", "further", "step percent", "step":
		return b.remedy(shape, limit)
	case "given up":
		p.Abandoned = promise.LeftOut
		return true
	case "given up counted":
		p.Abandoned = promise.CountedAsMiss
		return true
	case "appeal", "appeal next", "appeal by":
		return b.appeal(shape, limit)
	case "tier", "tier at most":
		return b.tier(limit)
	case "keyed same day":
		limit = sameDay()
		fallthrough
	case "keyed":
		if limit == nil {
			return false
		}
		p.Keyed = append(p.Keyed, b.keyed(*limit))
		return true
	case "stage":
		if limit == nil {
			return false
		}
		p.Stages = append(p.Stages, promise.Stage{Limit: *limit})
		return true
	case "law":
		p.Law = language.NewText(b.language, b.slots["law"])
		return b.slots["law"] != ""
	case "express", "express free", "charged":
		return b.alternative(shape, limit)
	case "season only", "season not":
		from, known := b.house.days[strings.ToLower(b.slots["from"])]
		to, also := b.house.days[strings.ToLower(b.slots["to"])]
		p.Seasons = append(p.Seasons, promise.Season{From: from, To: to, Only: shape == "season only"})
		return known && also
	case "condition":
		return b.conditions()
	case "made from", "made until", "made between":
		return b.made(shape)
	case "fallback", "fallback unnamed":
		p.Alternative = &promise.Alternative{Kind: promise.Fallback, Promise: b.slots["name"]}
		return true
	case "exclusion":
		return listed(b, b.house.exclusions, &p.Exclusions)
	case "pause":
		return listed(b, b.house.waits, &p.Pauses)
	}
	if covers, is := strings.CutPrefix(shape, "covers "); is {
		return b.covers(covers)
	}
	return b.counted(shape, limit)
}

// keyed is a limit for some: by when it begins, where the vocabulary says so.
func (b *beside) keyed(limit promise.Limit) promise.Keyed {
	for _, by := range []promise.Dimension{promise.ByOpening, promise.ByDay} {
		for _, value := range by.Values() {
			if large.Replace(by.Words(value, b.language)) == large.Replace(b.slots["name"]) {
				return promise.Keyed{By: by, Value: value, Limit: limit}
			}
		}
	}
	return promise.Keyed{Value: b.slots["name"], Limit: limit}
}

// large are the first letters that a sentence may write large.
var large = strings.NewReplacer("İ", "i", "Ç", "ç", "H", "h")

// counted reads from when to when, and over what, is counted.
func (b *beside) counted(shape string, limit *promise.Limit) bool {
	p := b.promise
	start, started := b.house.events[b.slots["start"]]
	if name := b.slots["event"]; name != "" {
		start, started = promise.Vocabulary("event", b.language)[name], true
	}
	stop, stopped := b.house.events[b.slots["stop"]]
	switch shape {
	case "counted", "counted from opening", "counted from month":
		if !started || !stopped || p.Limit == nil && (p.Moment == "" || shape != "counted") {
			return false
		}
		if p.Start, p.Stop = promise.Event(start), promise.Event(stop); p.Limit == nil {
			return true
		}
		changed := *p.Limit
		changed.Begins = map[string]promise.Begins{"counted from opening": promise.NextOpening, "counted from month": promise.MonthEnd}[shape]
		p.Limit = &changed
	case "counted back":
		if !started {
			return false
		}
		p.Start = promise.Event(start)
	case "until":
		if !stopped || p.Repeat == nil {
			return false
		}
		p.Repeat.Until = promise.Event(stop)
	case "still open":
		p.Population.Counted = promise.StillOpen
	case "figure rolling":
		if limit == nil {
			return false
		}
		p.Period = rolling(measure{value: float64(limit.Value), unit: string(limit.Unit)})
	case "figure":
		period, known := b.house.periods[b.slots["period"]]
		p.Period = promise.Period(period)
		return known
	default:
		return false
	}
	return true
}

func (b *beside) tier(limit *promise.Limit) bool {
	share := b.sum("share")
	if limit == nil || share == nil || share.Percent == 0 || b.promise.Share == nil {
		return false
	}
	changed := *b.promise.Share
	changed.Tiers = append(slices.Clone(changed.Tiers), promise.Tier{Percent: share.Percent, Limit: *limit})
	b.promise.Share = &changed
	return true
}

func (b *beside) alternative(shape string, limit *promise.Limit) bool {
	a := &promise.Alternative{Kind: promise.Express, Limit: limit}
	switch slot := b.slot(); {
	case shape == "charged":
		a.Kind, a.Limit = promise.Charged, nil
	case slot != nil:
		a.Limit, a.Slot = nil, slot
	case limit != nil && limit.Value == 0:
		a.Limit, a.Moment = nil, promise.SameDay
	case limit == nil:
		a.Moment = promise.Moment(b.house.moments[b.slots["within"]])
		if a.Moment == "" {
			return false
		}
	}
	if fee := b.sum("fee"); fee != nil {
		a.Fee, a.FeePercent = fee.Amount, fee.Percent
	}
	b.promise.Alternative = a
	return shape == "express free" || a.Fee != nil || a.FeePercent != 0
}

// slot reads a stretch of a day.
func (b *beside) slot() *promise.Slot {
	b.reader.scan.read(b.slots["within"], b.language)
	a := assembly{scan: &b.reader.scan}
	slot := a.slot()
	if slot == nil || slot.Hours == 0 && !slot.HalfDay {
		return nil
	}
	return slot
}

// limit reads the slot of a limit.
func (b *beside) limit() *promise.Limit {
	text := b.slots["within"]
	if text == "" {
		text = b.slots["limit"]
	}
	if text == "" {
		return nil
	}
	if b.house.moments[text] == string(promise.SameDay) {
		return sameDay()
	}
	s := &b.reader.scan
	s.read(text, b.language)
	a := assembly{scan: s}
	if len(s.measures) == 1 {
		limit := a.limit(s.measures[0]).Limit
		a.out.Promise.Limit = &limit
	} else {
		a.out.Promise.Moment = promise.SameDay
	}
	a.byMinute()
	if len(s.measures) != 1 && s.ending == 0 {
		return nil
	}
	return a.out.Promise.Limit
}

func sameDay() *promise.Limit {
	return &promise.Limit{Limit: hours.Limit{Unit: hours.InDays, Counting: hours.Working}}
}

// sum reads a slot of money or of a percentage.
func (b *beside) sum(slot string) *promise.Making {
	b.reader.scan.read(b.slots[slot], b.language)
	a := assembly{scan: &b.reader.scan}
	a.remedy()
	return a.out.Promise.OnMiss.Remedy
}

// items cuts a list at its commas and its last word.
func (b *beside) items() (all []string) {
	rest := []string{b.slots["list"]}
	for _, joiner := range b.house.joiners {
		var next []string
		for _, each := range rest {
			next = append(next, strings.Split(each, joiner)...)
		}
		rest = next
	}
	return rest
}

// listed reads a list of a vocabulary, all of it or nothing. What a word of
// the list joins may be one item: other authority or supplier.
func listed[T ~string](b *beside, vocabulary map[string]string, out *[]T) bool {
	var all []T
	pending := ""
	for _, item := range b.items() {
		found := false
		for _, joiner := range append([]string{""}, b.house.joiners...) {
			text := item
			if pending != "" {
				text = pending + joiner + item
			}
			if key, known := vocabulary[text]; known {
				all, pending, found = append(all, T(key)), "", true
				break
			}
		}
		if !found {
			pending = b.longer(pending, item, vocabulary)
		}
	}
	if pending != "" || len(all) == 0 {
		return false
	}
	*out = all
	return true
}

// longer joins an item to what is pending by the joiner that some entry of the
// vocabulary has there.
func (b *beside) longer(pending, item string, vocabulary map[string]string) string {
	if pending == "" {
		return item
	}
	for _, joiner := range b.house.joiners {
		for entry := range vocabulary {
			if strings.HasPrefix(entry, pending+joiner+item) {
				return pending + joiner + item
			}
		}
	}
	return pending + " " + item
}
