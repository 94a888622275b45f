package staff

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/promise"
)

// measured reads what the sentence measures.
func (r *reading) measured() {
	p := &r.p
	limit := r.limit("limit", p.Limit)
	if p.Limit != nil && limit == nil && slices.Contains([]promise.Class{promise.MaxTime, promise.ShareWithin, promise.Notice, promise.AverageTime}, p.Class) {
		r.form.Wrongly("limit.value", say.ErrEnter(say.TermTimeLimit()))
		limit = p.Limit
	}
	p.Limit = limit
	if p.Limit != nil {
		key(r, "limit.begins", &p.Limit.Begins)
	}
	key(r, "moment", &p.Moment)
	key(r, "average", &p.Average)
	if typed := r.form.Value("slot"); r.form.Typed("slot") {
		p.Slot = dayPartOf(typed)
	}
	p.Share = r.share("share", p.Share, p.Class == promise.ShareWithin || p.Class == promise.Rate && p.Level == nil)
	r.level()
	r.repeat()
}

// share reads a share with its side and further ones. One that is empty is none,
// but where the class measures it.
func (r *reading) share(name string, before *promise.Share, wanted bool) *promise.Share {
	next := promise.Share{Op: promise.AtLeast}
	if before != nil {
		next = *before
	}
	if r.form.Typed(name + ".percent") {
		if strings.TrimSpace(r.form.Value(name+".percent")) == "" && (!wanted || before == nil) {
			return nil
		}
		r.percent(name+".percent", &next.Percent)
	} else if before == nil {
		return nil
	}
	key(r, name+".op", &next.Op)
	key(r, name+".strictness", &next.Strictness)
	usual := promise.Tier{Percent: 9500, Limit: usualLimit()}
	if r.p.Limit != nil {
		usual.Limit = *r.p.Limit
		usual.Limit.Value *= 2
	}
	next.Tiers = rowsOf(r, name+".tiers", next.Tiers, usual, func(field string, tier promise.Tier) promise.Tier {
		r.percent(field+".percent", &tier.Percent)
		tier.Limit = r.needed(field+".limit", tier.Limit)
		return tier
	})
	return &next
}

func (r *reading) level() {
	p := &r.p
	if !r.form.TypedUnder("level.") {
		return
	}
	next := promise.Level{Kind: promise.Number, Op: promise.AtMost}
	if p.Level != nil {
		next = *p.Level
	}
	typed := r.form.Typed("level.kind")
	key(r, "level.kind", &next.Kind)
	key(r, "level.op", &next.Op)
	key(r, "level.strictness", &next.Strictness)
	r.some("level.per", &next.Per)
	r.percent("level.percent", &next.Percent)
	if r.form.Typed("level.value") {
		next.Value = r.whole("level.value")
	}
	if typed && next.Kind == "" {
		p.Level = nil
		return
	}
	was := promise.LevelKind("")
	if p.Level != nil {
		was = p.Level.Kind
	}
	if next.Kind != was { // what the new kind cannot be without
		switch {
		case next.Kind == promise.Per && next.Per == 0:
			next.Per = 100
		case (next.Kind == promise.Band || next.Kind == promise.BelowMean) && next.Percent == 0:
			next.Percent = 500
		}
		if next.Op == "" && (next.Kind == promise.Number || next.Kind == promise.Per) {
			next.Op = promise.AtMost
		}
		next = ofKind(next)
	}
	p.Level = &next
}

// ofKind is a level without what its kind does not say.
func ofKind(level promise.Level) promise.Level {
	switch level.Kind {
	case promise.Number:
		level.Per, level.Percent = 0, 0
	case promise.Per:
		level.Percent = 0
	case promise.Band, promise.BelowMean:
		level.Op, level.Strictness, level.Value, level.Per = "", promise.Within, 0, 0
	}
	return level
}

func dayPartOf(key string) *promise.Slot {
	if key == "" {
		return nil
	}
	length, rest, _ := strings.Cut(key, " ")
	slot := &promise.Slot{Chosen: rest == "chosen", HalfDay: length == "half"}
	if !slot.HalfDay {
		slot.Hours, _ = strconv.ParseInt(length, 10, 64)
	}
	return slot
}

// repeat reads how often. Another way begins with what is usual for it.
func (r *reading) repeat() {
	p := &r.p
	if p.Repeat == nil && !r.form.Typed("repeat.kind") {
		return
	}
	next := promise.Repeat{Times: 1, In: promise.Monthly}
	if p.Repeat != nil {
		next = *p.Repeat
	}
	kind := r.form.Value("repeat.kind")
	switch {
	case kind == "" || kind == repeatedBy(p.Repeat):
	case kind == "every":
		month := promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InMonths, Counting: hours.Clock}}
		next = promise.Repeat{Every: &month, Until: next.Until}
	case kind == "dates":
		next = promise.Repeat{Dates: []promise.YearDay{{Month: time.January, Day: 1}}, Until: next.Until}
	case kind == "times":
		next = promise.Repeat{Times: 1, In: promise.Monthly, Until: next.Until}
	}
	next.Every = r.limit("repeat.every", next.Every)
	if r.form.Typed("repeat.times") && next.Times > 0 {
		next.Times = r.whole("repeat.times")
	}
	if next.Times > 0 {
		key(r, "repeat.in", &next.In)
	}
	next.Dates = rowsOf(r, "repeat.dates", next.Dates, promise.YearDay{Month: time.January, Day: 1}, func(field string, _ promise.YearDay) promise.YearDay {
		return r.yearDayTyped(field)
	})
	r.event("repeat.until", &next.Until)
	p.Repeat = &next
}

func (r *reading) yearDayTyped(name string) promise.YearDay {
	month := r.form.Whole(name+".month", say.BuilderMonth(), 1, 12)
	return promise.YearDay{Month: time.Month(month), Day: r.form.Whole(name+".day", say.BuilderDay(), 1, 31)}
}

// time reads how its time counts and what takes the place of its limit.
func (r *reading) time() {
	p := &r.p
	r.event("start", &p.Start)
	r.event("stop", &p.Stop)
	p.Pauses = marksOf(r, "pauses", p.Pauses)
	r.keyed()
	r.stages()
	r.alternative()
}

// keyed reads limits for some.
func (r *reading) keyed() {
	usual := promise.Keyed{By: promise.BySegment, Limit: usualLimit()}
	if r.p.Limit != nil {
		usual.Limit = *r.p.Limit
	}
	r.p.Keyed = rowsOf(r, "keyed", r.p.Keyed, usual, func(field string, keyed promise.Keyed) promise.Keyed {
		key(r, field+".by", &keyed.By)
		keyed.Limit = r.needed(field+".limit", keyed.Limit)
		if values := keyed.By.Values(); values != nil {
			key(r, field+".value", &keyed.Value)
			if !slices.Contains(values, keyed.Value) {
				keyed.Value = values[1]
			}
			return keyed
		}
		keyed.Value = r.forSomeTyped(field, keyed.Value)
		return keyed
	})
}

// forSomeTyped reads for which ones something is another, and how the sentence
// says it. Where they are renamed the sentences of all languages keep their words.
func (r *reading) forSomeTyped(field, value string) string {
	if !r.form.Typed(field + ".value") {
		return value
	}
	next := value
	if r.form.Value(field+".value") != value {
		next = r.form.Text(field+".value", say.PromiseFieldValue(), longestPhrase)
	} else if value == "" {
		r.form.Wrongly(field+".value", say.ErrEnter(say.PromiseFieldValue()))
	}
	if was := r.form.Value(field + ".was"); was != "" && next != "" && was != next {
		r.p.Words.In[r.In] = r.words
		for l, words := range r.p.Words.In {
			if name, known := words.Names[was]; known {
				delete(words.Names, was)
				words.Names[next] = name
				r.p.Words.In[l] = words
			}
		}
	}
	if next == "" {
		return next
	}
	switch name := r.phraseTyped(field+".name", say.PromiseFieldValueName(), r.words.Names[next]); {
	case name == r.words.Names[next]:
	case name == "":
		delete(r.words.Names, next)
	default:
		if r.words.Names == nil {
			r.words.Names = map[string]string{}
		}
		r.words.Names[next] = name
	}
	return next
}

// stages reads what follows, each with its words. A stage that is taken away
// takes its words along in every language.
func (r *reading) stages() {
	if !r.form.Typed("stages.asked") {
		return
	}
	had := []int{}
	for _, typed := range r.form.Values("stages.rows") {
		if at, err := strconv.Atoi(typed); err == nil && at < len(r.p.Stages) && !r.form.Has("remove", "stages."+typed) {
			had = append(had, at)
		}
	}
	lost := len(had) < len(r.p.Stages)
	r.p.Words.In[r.In] = r.words
	for l, words := range r.p.Words.In {
		if !lost || len(words.Stages) == 0 {
			continue
		}
		var kept []string
		for _, at := range had {
			if at < len(words.Stages) {
				kept = append(kept, words.Stages[at])
			}
		}
		words.Stages = kept
		r.p.Words.In[l] = words
	}
	r.words = r.p.Words.In[r.In]
	if r.words.IsZero() {
		delete(r.p.Words.In, r.In)
	}
	usual := promise.Stage{Stop: promise.Done, Limit: usualLimit()}
	deeds, said := []string{}, false
	r.p.Stages = rowsOf(r, "stages", r.p.Stages, usual, func(field string, stage promise.Stage) promise.Stage {
		r.event(field+".stop", &stage.Stop)
		stage.Limit = r.needed(field+".limit", stage.Limit)
		was := ""
		if at := number(field); at < len(r.words.Stages) {
			was = r.words.Stages[at]
		}
		deed := r.phraseTyped(field+".deed", say.PromiseFieldStage(), was)
		deeds, said = append(deeds, deed), said || deed != ""
		return stage
	})
	if said || len(deeds) == 0 {
		r.words.Stages = deeds
	}
}

// alternative reads what may take the place of the limit. What the kind cannot be
// without begins as is usual.
func (r *reading) alternative() {
	if !r.form.Typed("alternative.kind") {
		return
	}
	kind := promise.AlternativeKind(r.form.Value("alternative.kind"))
	if kind == "" {
		r.p.Alternative = nil
		return
	}
	next, was := promise.Alternative{}, promise.AlternativeKind("")
	if r.p.Alternative != nil {
		next, was = *r.p.Alternative, r.p.Alternative.Kind
	}
	next.Kind = kind
	next.Limit = r.limit("alternative.limit", next.Limit)
	next.Fee = r.money("alternative.fee", next.Fee)
	r.percent("alternative.fee_percent", &next.FeePercent)
	key(r, "alternative.promise", &next.Promise)
	key(r, "alternative.moment", &next.Moment)
	if r.form.Typed("alternative.slot") {
		next.Slot = dayPartOf(r.form.Value("alternative.slot"))
	}
	if kind != was {
		switch {
		case kind == promise.Express && next.Limit == nil && next.Moment == "" && next.Slot == nil:
			day := promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Working}}
			next.Limit = &day
		case kind == promise.Charged && next.Fee == nil && next.FeePercent == 0 && r.Currency != "":
			next.Fee = &money.Amount{Minor: 50000, Currency: r.Currency}
		case kind == promise.Fallback && next.Promise == "" && len(r.Past.Others) > 0:
			next.Promise = r.Past.Others[0].Key
		}
	}
	r.p.Alternative = &next
}
