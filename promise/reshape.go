package promise

import "vaada/hours"

// Reshaped is the promise as one of another class: with a usual value for what
// the class cannot be without, and without what would turn its sentence into
// that of another one, or what nothing measures there. Words, events and the
// other terms stay.
func Reshaped(p Promise, class Class) Promise {
	next := p.Copy()
	next.Class = class
	usual := Limit{Limit: hours.Limit{Value: 2, Unit: hours.InDays, Counting: hours.Working}}
	limit, share := next.Limit, next.Share
	if limit == nil {
		limit = &usual
	}
	if share == nil {
		share = &Share{Op: AtLeast, Percent: 9000}
	}
	next.Limit, next.Share, next.Moment, next.Slot, next.Repeat, next.Level = nil, nil, "", nil, nil, nil
	if class != AverageTime {
		next.Average = Mean
	}
	switch class {
	case MaxTime, AverageTime, Progress:
		next.Limit = limit
	case Notice:
		next.Limit = limit
		next.Limit.Strictness, next.Limit.Begins = Within, AtOnce
	case ShareWithin:
		next.Limit, next.Share = limit, share
	case Instant:
		next.Moment = SameDay
	case Cadence:
		next.Repeat = &Repeat{Times: 1, In: Monthly}
		if p.Repeat != nil {
			next.Repeat = p.Repeat
		}
	case Rate, Survey, Available:
		next.Share = share
	case Window:
		next.Slot = &Slot{Hours: 2}
	case Count:
		next.Level = &Level{Kind: Number, Op: AtMost, Value: 1}
	case Entitle, Reciprocal, Negotiated:
		if p.Limit != nil && (*p.Limit != usual || p.Start != "" || p.Stop != "") { // the usual one was nobody's wish
			next.Limit = p.Limit
		}
	case Remedy:
		if next.OnMiss.Remedy == nil {
			next.OnMiss.Remedy = &Making{}
		}
	}
	return next.heard().measured()
}

// heard is the promise without what its new sentence does not say of its share, its limit
// and a date in the limit's place.
func (p Promise) heard() Promise {
	if p.Limit != nil {
		limit := *p.Limit
		limit.Before = limit.Before && (p.Class == Notice || p.Class == Entitle)
		p.Limit = &limit
	}
	c := &checker{promise: p}
	c.unsaidShare()
	c.unsaidLimit()
	c.unsaidAlternative()
	for _, each := range c.found {
		switch each.Field {
		case "limit.strictness":
			p.Limit.Strictness = Within
		case "limit.begins":
			p.Limit.Begins = AtOnce
		case "share.op": // 5 % at most not kept are 95 % at least that are
			p.Share = &Share{Op: AtLeast, Percent: max(Whole-p.Share.Percent, 1), Strictness: p.Share.Strictness}
		case "alternative.kind":
			p.Alternative = nil
		}
	}
	return p
}

// measured is the promise without what nothing would measure in its class.
func (p Promise) measured() Promise {
	c := &checker{promise: p}
	c.unmeasured()
	for _, each := range c.found {
		switch each.Field {
		case "on_miss.remedy":
			p.OnMiss.Remedy = nil
			p.forget(func(words *Phrases) { words.Remedy = "" })
		case "on_miss.explain":
			p.OnMiss.Explain = nil
		case "keyed":
			p.Keyed = nil
		case "stages":
			p.Stages = nil
			p.forget(func(words *Phrases) { words.Stages = nil })
		case "pauses":
			p.Pauses = nil
		case "share.tiers":
			share := *p.Share
			share.Tiers = nil
			p.Share = &share
		case "population.counted":
			p.Population.Counted = ByDue
		case "abandoned":
			p.Abandoned = LeftOut
		}
	}
	return p
}

// forget takes out of the words of every language what nothing stands for any more.
func (p Promise) forget(what func(*Phrases)) {
	for each, words := range p.Words.In {
		what(&words)
		p.Words.In[each] = words
	}
}
