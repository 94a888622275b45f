package api

import (
	"time"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/policy"
	"vaada/promise"
)

// texts are words by language: en, ur, hi, tr; a language without words is left
// out.
type texts map[string]string

type publicCharter struct {
	Format      int             `json:"format" doc:"the number of this form; only what is taken away or means something else changes it"`
	Edition     int64           `json:"edition" doc:"the number of the edition in force"`
	Name        texts           `json:"name" doc:"words by language: en, ur, hi, tr"`
	Purpose     texts           `json:"purpose"`
	Stories     []publicStory   `json:"stories" nullable:"false"`
	Scope       []publicReach   `json:"scope" nullable:"false"`
	Services    []publicService `json:"services" nullable:"false"`
	Promises    []publicPromise `json:"promises" nullable:"false"`
	Limitations []texts         `json:"limitations" nullable:"false" doc:"what cannot be expected"`
	Asking      texts           `json:"asking" doc:"what is asked of customers"`
	Failing     texts           `json:"failing" doc:"what is done when a promise is not kept"`
	Counting    texts           `json:"counting"`
	Contact     texts           `json:"contact"`
	Places      []publicPlace   `json:"places" nullable:"false" doc:"where customers turn, first to last"`
	Policies    []publicPolicy  `json:"policies" nullable:"false"`
	Words       []publicWord    `json:"words" nullable:"false"`
	Past        []publicChapter `json:"past" nullable:"false" doc:"what editions changed of what customers may expect, the last one first, twenty at once"`
	PastOlder   int64           `json:"past_older" doc:"where there are more, ask for them with past_before of this; 0: there are none"`
}

type publicStory struct {
	Key   string `json:"key"`
	Title texts  `json:"title"`
	Words texts  `json:"words"`
}

func storyOf(s charter.Story) publicStory {
	return publicStory{Key: s.Key, Title: textOf(s.Title), Words: textOf(s.Words)}
}

type publicReach struct {
	Touchpoint string `json:"touchpoint"`
	Words      texts  `json:"words" doc:"when and how customers reach us there"`
}

func reachOf(r charter.Reach) publicReach {
	return publicReach{Touchpoint: r.Touchpoint, Words: textOf(r.Words)}
}

type publicService struct {
	Number      int64    `json:"number" doc:"its row in the table of service standards"`
	Key         string   `json:"key"`
	Name        texts    `json:"name"`
	Who         texts    `json:"who" doc:"who may ask"`
	Documents   []texts  `json:"documents" nullable:"false"`
	Process     texts    `json:"process"`
	Fee         string   `json:"fee,omitempty" doc:"the amount; left out where it is free or depends on something"`
	Currency    string   `json:"currency,omitempty" doc:"ISO 4217"`
	FeeWords    texts    `json:"fee_words"`
	Promise     string   `json:"promise,omitempty" doc:"the key of the promise that says how long it takes"`
	Takes       texts    `json:"takes" doc:"how long it takes, in words, on the days on which its promise holds"`
	Since       string   `json:"since,omitempty" doc:"the day from which its promise holds, where that does not hold yet or did not always"`
	Until       string   `json:"until,omitempty" doc:"the last day on which its promise holds"`
	Officer     texts    `json:"officer"`
	Expects     texts    `json:"expects" doc:"what is expected of who asks"`
	Touchpoints []string `json:"touchpoints" nullable:"false" doc:"where one can ask; none: everywhere"`
	Places      []string `json:"places" nullable:"false" doc:"the keys of where to complain, first to last"`
}

func serviceOf(row charter.Standard) publicService {
	s := row.Service
	out := publicService{
		Number: row.Number, Key: s.Key, Name: textOf(s.Name), Who: textOf(s.Who), Documents: each(s.Documents, textOf), Process: textOf(s.Process),
		FeeWords: textOf(s.Fee.Words), Promise: row.Norm.Key, Takes: texts{}, Officer: textOf(s.Officer.Title), Expects: textOf(s.Expects),
		Touchpoints: append([]string{}, s.Touchpoints...), Places: each(row.Places, func(p charter.Place) string { return p.Key }),
	}
	if !s.Fee.Amount.IsZero() {
		out.Fee, out.Currency = s.Fee.Amount.Plain(), s.Fee.Amount.Currency
	}
	if row.Normed() {
		out.Since, out.Until = dayOf(row.Norm.Since), dayOf(row.Norm.Until)
		out.Takes = spoken(row.Norm, func(r language.Reader) []promise.Part {
			if alone := promise.LimitFor(row.Norm, r); len(alone) > 0 {
				return alone
			}
			return promise.SentenceFor(row.Norm, r)
		})
	}
	return out
}

type publicPromise struct {
	Key      string  `json:"key"`
	Title    texts   `json:"title"`
	Sentence texts   `json:"sentence" doc:"printed from the promise's data"`
	Remedies []texts `json:"remedies" nullable:"false" doc:"what follows when it is not kept"`
	Terms    []texts `json:"terms" nullable:"false" doc:"what else belongs to it"`
	Goal     float64 `json:"goal" doc:"the share that is promised, 0 to 1"`
	Limit    *limit  `json:"limit,omitempty" doc:"how much time there is"`
	Since    string  `json:"since,omitempty" doc:"the day from which it holds, where it does not hold yet or did not always"`
	Until    string  `json:"until,omitempty" doc:"the last day on which it holds"`
}

type limit struct {
	Value    int64  `json:"value"`
	Unit     string `json:"unit" doc:"second, minute, hour, day, week or month"`
	Counting string `json:"counting" doc:"working or clock"`
	Boundary string `json:"boundary,omitempty" doc:"where within its last unit it ends, such as 13:00"`
}

func promiseOf(p promise.Promise) publicPromise {
	out := publicPromise{
		Key: p.Key, Title: textOf(p.Title), Goal: float64(p.Goal()) / float64(promise.Whole), Since: dayOf(p.Since), Until: dayOf(p.Until),
		Sentence: spoken(p, func(r language.Reader) []promise.Part { return promise.SentenceFor(p, r) }),
		Remedies: beside(p, promise.MissFor), Terms: beside(p, promise.TermsFor),
	}
	if p.Limit != nil {
		out.Limit = &limit{Value: p.Limit.Value, Unit: string(p.Limit.Unit), Counting: string(p.Limit.Counting), Boundary: string(p.Limit.Boundary)}
	}
	return out
}

// beside tells each of the sentences that stand beside a promise's main one.
func beside(p promise.Promise, print func(promise.Promise, language.Reader) [][]promise.Part) []texts {
	all := []texts{}
	for at := range print(p, language.Reader{Language: p.Words.Source}) {
		all = append(all, spoken(p, func(r language.Reader) []promise.Part { return print(p, r)[at] }))
	}
	return all
}

// spoken prints a sentence in every language in which the promise can be said.
func spoken(p promise.Promise, print func(language.Reader) []promise.Part) texts {
	out := texts{}
	for _, l := range language.All {
		if p.SpokenIn(l) == l {
			out[string(l)] = promise.Plain(print(language.Reader{Language: l}), l)
		}
	}
	return out
}

type publicPlace struct {
	Key     string `json:"key"`
	Rank    string `json:"rank" enum:"first,second,outside"`
	Name    texts  `json:"name"`
	Person  string `json:"person,omitempty"`
	Title   texts  `json:"title"`
	Address texts  `json:"address"`
	Phone   string `json:"phone,omitempty"`
	Fax     string `json:"fax,omitempty"`
	Email   string `json:"email,omitempty"`
	Web     string `json:"web,omitempty"`
}

func placeOf(p charter.Place) publicPlace {
	return publicPlace{
		Key: p.Key, Rank: string(p.Rank), Name: textOf(p.Name), Person: p.Person, Title: textOf(p.Title), Address: textOf(p.Address),
		Phone: p.Phone, Fax: p.Fax, Email: p.Email, Web: p.Web,
	}
}

type publicPolicy struct {
	Key        string         `json:"key"`
	Name       texts          `json:"name"`
	Situations []texts        `json:"situations" nullable:"false" doc:"when it holds"`
	Clauses    []publicClause `json:"clauses" nullable:"false"`
	Text       texts          `json:"text" doc:"Markdown"`
	Services   []string       `json:"services" nullable:"false" doc:"keys of the services that it holds for; none: all"`
	Products   texts          `json:"products" doc:"for which products; empty: all"`
}

type publicClause struct {
	Force    string   `json:"force" enum:"must,can,should"`
	Words    texts    `json:"words"`
	Steps    []texts  `json:"steps" nullable:"false"`
	Services []string `json:"services" nullable:"false" doc:"keys of the services that it holds for; none: all"`
}

func policyOf(p policy.Policy) publicPolicy {
	return publicPolicy{
		Key: p.Key, Name: textOf(p.Name), Text: textOf(p.Text), Products: textOf(p.Products), Services: each(p.Services, itself),
		Situations: each(p.Situations, func(s policy.Situation) texts { return textOf(s.Words) }),
		Clauses: each(p.Clauses, func(c policy.Clause) publicClause {
			return publicClause{string(c.Force), textOf(c.Words), each(c.Steps, textOf), each(c.Services, itself)}
		}),
	}
}

func itself(key string) string { return key }

type publicWord struct {
	Key     string `json:"key"`
	Term    texts  `json:"term"`
	Meaning texts  `json:"meaning"`
	Not     texts  `json:"not" doc:"other words for it, which are not used"`
}

func wordOf(w charter.Word) publicWord {
	return publicWord{Key: w.Key, Term: textOf(w.Term), Meaning: textOf(w.Meaning), Not: textOf(w.Not)}
}

type publicChapter struct {
	Edition int64     `json:"edition"`
	Since   time.Time `json:"since" doc:"when it came into force, or will"`
	Planned bool      `json:"planned" doc:"it is approved, and will come into force then"`
	// Between two charters there may have been none.
	NoneSince string       `json:"none_since,omitempty" format:"date" doc:"the day from which no charter held before it; left out where one always did"`
	NoneUntil string       `json:"none_until,omitempty" format:"date" doc:"the day on which this one ended that"`
	Turns     []publicTurn `json:"turns" nullable:"false"`
}

type publicTurn struct {
	Promise string `json:"promise" doc:"its key"`
	Way     string `json:"way" enum:"lowered,raised,altered,made,dropped,suspended,resumed" doc:"against what was last in force of it: lowered, raised or altered; made: new; suspended: promised before, and not now; resumed: promised again as it was; dropped: announced once, and never made"`
	Was     texts  `json:"was" doc:"its sentence as it was last in force; empty where it is new"`
	Is      texts  `json:"is" doc:"its sentence since; empty where it is made no more"`
	// Days on which it was not promised, or will not be.
	AwaySince string `json:"away_since,omitempty" format:"date" doc:"the first day on which it is not promised; left out where it always is"`
	AwayUntil string `json:"away_until,omitempty" format:"date" doc:"the day from which it is promised again, where that is known"`
}

func turnOf(t charter.Turn) publicTurn {
	out := publicTurn{Promise: t.Is.Key, Way: string(t.Way), Was: texts{}, Is: texts{}, AwaySince: dayOf(t.Gap.Since), AwayUntil: dayOf(t.Gap.Until)}
	if t.Was.Class != "" {
		out.Promise = t.Was.Key
		out.Was = spoken(t.Was, func(r language.Reader) []promise.Part { return promise.SentenceFor(t.Was, r) })
	}
	if t.Is.Class != "" {
		out.Is = spoken(t.Is, func(r language.Reader) []promise.Part { return promise.SentenceFor(t.Is, r) })
	}
	return out
}

func textOf(t language.Text) texts {
	out := texts{}
	for l, words := range t.In {
		if words != "" {
			out[string(l)] = words
		}
	}
	return out
}

func dayOf(day hours.Date) string {
	if day == 0 {
		return ""
	}
	return day.String()
}
