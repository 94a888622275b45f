package staff

import (
	"slices"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// covers says that a promise is not for all.
func covers(p promise.Population) bool {
	return p.Customers != "" || len(p.Touchpoints)+len(p.RequestTypes)+len(p.Services)+len(p.Segments)+len(p.Places) > 0
}

// population is whom and what it covers.
func (b builder) population() (all line) {
	p := b.Shown.Population
	for _, each := range []line{
		b.one(say.BuilderCoversBy(it()), b.oneOfOurs("population.touchpoints", say.TermTouchpoint(), p.Touchpoints, b.Lists.Touchpoints)),
		b.one(say.BuilderCoversRequests(it()), b.oneOfOurs("population.request_types", say.TermRequestType(), p.RequestTypes, b.Lists.RequestTypes)),
		b.one(say.BuilderCoversServices(it()), b.listed("population.services", say.BuilderServices(), p.Services)),
		b.one(say.BuilderCoversSegments(it()), b.listed("population.segments", say.BuilderSegments(), p.Segments)),
		b.one(say.BuilderCoversPlaces(it()), b.listed("population.places", say.BuilderPlaces(), p.Places)),
		b.one(say.BuilderCoversCustomers(it()), choice(b, "population.customers", say.PromiseFieldCustomers(), p.Customers, choices[string]{
			{"", say.BuilderAll}, {"external", say.BuilderOutside}, {"internal", say.BuilderInside},
		})),
	} {
		if len(all) > 0 {
			all = append(all, joins(" "))
		}
		all = append(all, each...)
	}
	return all
}

// names are what the sentence calls what it covers and has no word for; what a
// limit for some names already stands with that limit.
func (b builder) names() (all line) {
	for at, key := range b.nameable() {
		if at > 0 {
			all = append(all, joins(" "))
		}
		field := place("covered", at)
		name := b.words(field+".name", say.PromiseFieldValueName().Capital(), b.Shown.Words.In[b.In].Names[key])
		all = append(all, fits(say.BuilderCalledHere(key, gap("it")), b.writer(), map[string][]control{"it": {name}})...)
		all = append(all, control{Kind: ofHidden, Name: field + ".key", Value: key})
	}
	return all
}

func (b builder) nameable() []string {
	return slices.DeleteFunc(b.Shown.Nameable(), func(key string) bool {
		return slices.ContainsFunc(b.Shown.Keyed, func(each promise.Keyed) bool { return each.Value == key }) ||
			b.Shown.OnMiss.Remedy != nil && slices.ContainsFunc(b.Shown.OnMiss.Remedy.Keyed, func(each promise.KeyedSum) bool { return each.Value == key })
	})
}

// oneOfOurs is any of a list that managers extend.
func (b builder) oneOfOurs(name string, label language.Message, now []string, ours []touchpoint.Named) control {
	var keys []string
	names := map[string]string{}
	for _, each := range ours {
		names[each.Key], _ = each.Name.Pick(b.In)
		if each.Retired.IsZero() || slices.Contains(now, each.Key) {
			keys = append(keys, each.Key)
		}
	}
	c := b.filled(several(name, label.Capital(), now, keys, func(key string) string { return names[key] }))
	c.Nothing = say.BuilderAll()
	return c
}

// listed is a list that is typed with commas between.
func (b builder) listed(name string, label language.Message, now []string) control {
	c := b.words(name, say.BuilderListed(label).Capital(), strings.Join(now, ", "))
	c.Nothing = say.BuilderAll()
	return c
}

func (b builder) exclusions() line {
	c := several("exclusions", say.PromiseFieldExclusion().Capital(), b.Shown.Exclusions, promise.ExclusionKinds, func(e promise.Exclusion) string { return e.Words(b.In) })
	return b.shaped("exclusion", map[string]line{"list": {b.filled(c)}})
}

// conditions are those of the vocabulary, with what three of them measure.
func (b builder) conditions() line {
	var now []promise.ConditionKind
	var measured line
	for _, each := range b.Shown.Conditions {
		now = append(now, each.Kind)
		switch each.Kind {
		case promise.ReachedBy:
			by := b.filled(control{Kind: ofTime, Name: "conditions.by", Label: say.BuilderTimeOfDay().Capital(), Value: each.By.String()})
			measured = append(append(measured, joins(" ")), fits(say.BuilderReachedBy(gap("time")), b.writer(), map[string][]control{"time": {by}})...)
		case promise.FeePaid:
			measured = append(append(measured, joins(" ")), fits(say.BuilderFeeRange(gap("from"), gap("to")), b.writer(), map[string][]control{
				"from": {b.money("conditions.fee", say.TermFee(), each.Fee)}, "to": {b.money("conditions.fee_to", say.BuilderFeeTo(), each.FeeTo)},
			})...)
		case promise.LastsLonger:
			measured = append(append(measured, joins(" ")), fits(say.BuilderLastsLonger(gap("limit")), b.writer(), map[string][]control{
				"limit": b.limit("conditions.limit", each.Limit),
			})...)
		}
	}
	c := several("conditions", say.PromiseFieldCondition().Capital(), now, promise.ConditionKinds, b.conditionWords)
	return append(b.shaped("condition", map[string]line{"list": {b.filled(c)}}), measured...)
}

func (b builder) conditionWords(kind promise.ConditionKind) (words string) {
	if kind == promise.OwnCondition {
		return say.BuilderOwnCondition().Plain(b.writer())
	}
	for _, each := range promise.ConditionPieces(kind, b.In) {
		if each.Slot != "" {
			each.Words = "…"
		}
		words += each.Words
	}
	return words
}

// The ways of a season in the form.
const (
	only  = "only"
	never = "not"
)

func (b builder) season(field string, season promise.Season) line {
	mode := never
	if season.Only {
		mode = only
	}
	return fits(say.BuilderSeason(gap("mode"), gap("from"), gap("to")), b.writer(), map[string][]control{
		"mode": {choice(b, field+".mode", say.PromiseFieldSeason(), mode, choices[string]{{only, say.BuilderSeasonOnly}, {never, say.BuilderSeasonNot}})},
		"from": b.yearDay(field+".from", say.BuilderFrom(), season.From), "to": b.yearDay(field+".to", say.BuilderTo(), season.To),
	})
}

func (b builder) since() line {
	day := func(name string, label language.Message, date hours.Date) control {
		value := ""
		if date != 0 {
			value = date.String()
		}
		return b.filled(control{Kind: ofDate, Name: name, Label: label.Capital(), Value: value})
	}
	return fits(say.BuilderMade(gap("since"), gap("until")), b.writer(), map[string][]control{
		"since": {day("since", say.BuilderFieldSince(), b.Shown.Since)}, "until": {day("until", say.BuilderFieldUntil(), b.Shown.Until)},
	})
}

func (b builder) owner() control {
	return b.filled(pick("owner", say.TermOwner().Capital(), people.Role(b.Shown.Owner), people.AllRoles, func(role people.Role) string {
		if role == "" {
			return b.chooseWords()
		}
		if !slices.Contains(people.AllRoles, role) {
			return string(role)
		}
		return role.Say().Plain(b.writer())
	}))
}

func (b builder) firstLanguage() control {
	var all []string
	for _, l := range language.All {
		all = append(all, string(l))
	}
	return b.filled(pick("words.source", say.PromiseFieldSourceLanguage().Capital(), string(b.Shown.Words.Source), all, func(l string) string {
		return language.Language(l).Name()
	}))
}
