package lint

import (
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// phrases looks at what people wrote, in every language.
func (l *linter) phrases() {
	for at, each := range language.All {
		words := l.promise.Words.In[each]
		for _, phrase := range [...]promise.Phrase{
			{Field: "who", Text: words.Who},
			{Field: "deed", Text: words.Deed},
			{Field: "object", Text: words.Object},
			{Field: "condition", Text: words.Condition},
			{Field: "remedy", Text: words.Remedy},
		} {
			if phrase.Text != "" {
				l.phrase(at, phrase)
			}
		}
	}
}

// said is one phrase under the lens.
type said struct {
	*linter
	language language.Language
	column   int
	phrase   promise.Phrase
	stop     promise.Event // the first deed of the phrase
	stopEnd  int
}

// weighed are the kinds of wording that a rule looks at.
var weighed = map[string]bool{
	"hedge": true, "number": true, "touch": true, "percent": true, "share": true, "exclusion": true, "peak": true, "condition": true,
	"start": true, "class": true, "stop": true,
}

// phrase looks at the wordings of one phrase.
func (l *linter) phrase(column int, phrase promise.Phrase) {
	s := said{linter: l, language: language.All[column], column: column, phrase: phrase}
	last := place{}
	for w := range l.reader.Wordings(phrase.Text, s.language) {
		if !weighed[w.Kind] {
			continue
		}
		at := s.at(w.From, w.To)
		switch w.Kind {
		case "hedge":
			s.hedge(at)
		case "number":
			s.number(w, at)
		case "touch":
			s.touchpoint(w, at)
		case "percent", "share":
			if at != last && phrase.Field != "remedy" && l.promise.Level == nil {
				l.about("share in words", at, nil)
				last = at
			}
		case "exclusion":
			if len(l.promise.Exclusions) == 0 && phrase.Field != "remedy" {
				l.about("exclusion in prose", at, nil)
			}
		case "peak":
			if len(l.promise.Seasons) == 0 && !slices.Contains(l.promise.Exclusions, promise.PeakTimes) {
				l.about("exclusion in prose", at, nil)
			}
		case "condition", "start":
			s.condition(w, at)
		case "class":
			if w.Value == "behave" && l.promise.Class.Timed() && phrase.Field != "remedy" && w.From > 0 {
				l.add("time and manner", at, language.Message{}, s.manner(at))
			}
		case "stop":
			s.deed(w, at)
		}
	}
}

func (s said) at(from, to int) place {
	return place{"words." + string(s.language) + "." + s.phrase.Field, from, to, s.phrase.Text[from:to]}
}

// hedge finds what leaves a way out, unless nobody takes it for a promise.
func (s said) hedge(at place) {
	p := s.promise
	verb := s.phrase.Field == "deed" && at.from == 0 && at.piece == "prompt" // somebody to do something
	if isValue(p) && !p.Indicator.IsZero() || s.phrase.Field == "remedy" || verb {
		return
	}
	s.about("hedge", at, s.without(at))
}

// without gives the repair that takes a piece out of its phrase. Where the verb
// comes last the piece may carry it, and is left to people.
func (s said) without(at place) func() []promise.Promise {
	rest := cut(s.phrase.Text, at.from, at.to)
	if rest == "" || s.language != language.English && at.to == len(s.phrase.Text) {
		return nil
	}
	return func() []promise.Promise {
		return []promise.Promise{reworded(s.promise, s.language, s.phrase.Field, rest)}
	}
}

// number notes a number in words. One is an article in most languages.
func (s *said) number(w reading.Wording, at place) {
	if w.Value == "1" || s.phrase.Field == "remedy" {
		return
	}
	s.numbers[s.column] += w.Value + " "
	if s.where[s.column].field == "" {
		s.where[s.column] = at
	}
}

// contacts are the events by which a matter comes through a touchpoint. After
// others a letter may be what is asked for, not how.
var contacts = []promise.Event{promise.Received, promise.Rung, promise.Queued, promise.Complained}

// touchpoint holds the touchpoint a phrase names against those covered.
func (s said) touchpoint(w reading.Wording, at place) {
	named := s.promise.Population.Touchpoints
	if len(named) == 0 || slices.Contains(named, w.Value) || s.phrase.Field != "object" || !slices.Contains(contacts, s.promise.Start) {
		return
	}
	s.about("touchpoint left out", at, func() []promise.Promise {
		p := s.promise
		p.Population.Touchpoints = append(slices.Clone(named), w.Value)
		return []promise.Promise{p}
	})
}

// deed finds a second deed in the phrase of what is done.
func (s *said) deed(w reading.Wording, at place) {
	ends := w.Ends()
	if s.phrase.Field != "deed" || !s.promise.Class.Timed() || len(s.promise.Stages) > 0 {
		return
	}
	if s.stop == "" {
		s.stop, s.stopEnd = ends, at.to
		return
	}
	between := s.phrase.Text[s.stopEnd:at.from]
	for _, joiner := range promise.Joiners(s.language)[:1] {
		if ends != s.stop && between == joiner {
			whole := s.at(0, len(s.phrase.Text))
			s.about("two deeds", whole, s.split(at.from, len(joiner), ends))
		}
	}
	s.stopEnd = at.to
}

// split makes two promises of one phrase with two deeds. The other languages
// have still to be written.
func (s said) split(at, joiner int, stop promise.Event) func() []promise.Promise {
	return func() []promise.Promise {
		first := alone(s.promise, s.language)
		second := alone(s.promise, s.language)
		first = reworded(first, s.language, s.phrase.Field, s.phrase.Text[:at-joiner])
		second = reworded(second, s.language, s.phrase.Field, s.phrase.Text[at:])
		second.Key += "-then"
		second.Stop = stop
		return []promise.Promise{first, second}
	}
}

// manner makes a value of its own of how something is done.
func (s said) manner(at place) func() []promise.Promise {
	rest := cut(s.phrase.Text, at.from, at.to)
	if rest == "" || !strings.HasSuffix(at.piece, "ly") || at.piece == "friendly" {
		return nil // only an adverb can go without the words around it
	}
	return func() []promise.Promise {
		value := promise.Promise{
			Key: s.promise.Key + "-manner", Class: promise.Behaviour, Title: s.promise.Title, Owner: s.promise.Owner,
			Population: s.promise.Population, Words: alone(s.promise, s.language).Words,
		}
		return []promise.Promise{reworded(s.promise, s.language, s.phrase.Field, rest), value}
	}
}

// condition finds a condition that is written and not listed.
func (s said) condition(w reading.Wording, at place) {
	p := s.promise
	complete := w.Kind == "start" && w.Begins() == promise.DocumentsComplete
	switch {
	case s.phrase.Field == "remedy" || s.phrase.Field == "who" || len(p.Conditions) > 0 || isValue(p):
	case w.Kind == "condition" && !conditional(at, s.phrase.Text):
	case complete && p.Start != promise.DocumentsComplete:
		s.about("condition in prose", at, s.listed(promise.CompleteDocuments, s.leading(at.from)))
	case w.Kind == "condition" && s.phrase.Field != "condition" && s.language == language.English:
		s.about("condition in prose", s.at(at.from, len(s.phrase.Text)), s.listed(promise.OwnCondition, at.from))
	}
}

// conditional says that an English wording begins a condition: not where to go,
// nor what is provided within an hour.
func conditional(at place, text string) bool {
	next, _, _ := strings.Cut(strings.TrimLeft(text[at.to:], " "), " ")
	if !strings.EqualFold(at.piece, "provided") {
		return next != "to"
	}
	switch next {
	case "that", "it", "you", "your", "all", "the", "we", "there", "they":
		return true
	}
	return false
}

// leading gives where the clause that ends in a condition begins: once your
// documents are complete.
func (s said) leading(at int) int {
	before := strings.Fields(s.phrase.Text[:at])
	for back := len(before) - 1; back >= max(0, len(before)-3); back-- {
		switch before[back] {
		case "once", "after", "when", "if", "upon", "following":
			return strings.LastIndex(s.phrase.Text[:at], before[back])
		}
	}
	return at
}

// listed puts the condition among the data, and its words where they belong.
func (s said) listed(kind promise.ConditionKind, from int) func() []promise.Promise {
	move := s.phrase.Field != "condition" && s.language == language.English && from > 0
	if kind == promise.OwnCondition && !move {
		return nil
	}
	return func() []promise.Promise {
		p := s.promise
		p.Conditions = append(slices.Clone(p.Conditions), promise.Condition{Kind: kind})
		if move {
			p = reworded(p, s.language, "condition", s.phrase.Text[from:])
			p = reworded(p, s.language, s.phrase.Field, strings.TrimRight(s.phrase.Text[:from], " ,"))
		}
		return []promise.Promise{p}
	}
}
