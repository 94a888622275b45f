package lint

import (
	"strings"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// asked are the kinds of finding that the reader's questions become. It is the
// question's own sentence that is said.
var asked = map[reading.Topic]string{
	reading.Calendar: "which days", reading.StartOf: "no start", reading.StopOf: "no end", reading.Which: "several limits",
	reading.Depends: "range", reading.NoNumber: "no number", reading.Strict: "floor or limit", reading.Hidden: "hidden characters",
	reading.Absurd: "absurd", reading.RingTime: "rings", reading.Varies: "exclusion in prose", reading.Differs: "target differs",
	reading.Slip: "fraction for percent", reading.OneEach: "time and manner", reading.PerWhat: "share of what",
	reading.Unmatched: "not understood", reading.Encoding: "not UTF-8", reading.Long: "too long", reading.Formula: "formula",
	reading.Languages: "languages differ", reading.Denied: "not done", reading.WhichWay: "in or out",
}

// Sentence holds a sentence that was read against the rules. Headings and
// scraps are held against none but what keeps them from being read.
func Sentence(r reading.Reading) []Finding {
	reader, _ := readers.Get().(*reading.Reader)
	defer readers.Put(reader)
	s := sentence{read: r}
	excepted := false
	for w := range reader.Wordings(r.Text, r.Language) {
		excepted = excepted || w.Kind == "exclusion" || w.Kind == "peak"
	}
	for _, question := range r.Questions {
		// what the wordings of the sentence show better is not said twice
		shown := question.Topic == reading.Hedged || question.Topic == reading.Varies && excepted && r.Kind == reading.Promised
		if !shown {
			s.add(asked[question.Topic], place{}, question.Say)
		}
	}
	if r.Kind != reading.Promised && r.Kind != reading.Value {
		return s.found
	}
	for w := range reader.Wordings(r.Text, r.Language) {
		s.wording(w)
	}
	if r.Kind == reading.Promised {
		s.promised()
	}
	return s.found
}

// sentence is the work on one.
type sentence struct {
	read  reading.Reading
	found []Finding
}

func (s *sentence) add(kind string, at place, m language.Message) {
	if at.piece != "" && m.IsZero() {
		m = byName[kind].Say(at.piece)
	}
	f := found(kind, m)
	f.From, f.To, f.Piece = at.from, at.to, at.piece
	s.found = append(s.found, f)
}

// farthest is where in a sentence the name of a figure may begin, so that the
// sentence is about it: The percentage of calls.
const farthest = len("The ")

// wording looks at one thing that the lexicon knows.
func (s *sentence) wording(w reading.Wording) {
	at := place{from: w.From, to: w.To, piece: s.read.Text[w.From:w.To]}
	switch w.Kind {
	case "hedge":
		if s.read.Kind == reading.Value || s.read.Asks(reading.Hedged) {
			s.add("hedge", at, language.Message{})
		}
	case "condition":
		if s.read.Kind == reading.Promised && s.read.Language == language.English && conditional(at, s.read.Text) {
			s.add("condition in prose", at, language.Message{})
		}
	case "start":
		if w.Begins() == promise.DocumentsComplete && s.read.Promise.Start != promise.DocumentsComplete {
			s.add("condition in prose", at, language.Message{})
		}
	case "exclusion", "peak":
		if s.read.Kind == reading.Promised {
			s.add("exclusion in prose", at, language.Message{})
		}
	case "stats":
		if w.From <= farthest && strings.Contains(at.piece, " ") {
			s.add("a figure", at, language.Message{})
		}
	}
}

// promised looks at what a sentence that promises leaves unsaid.
func (s *sentence) promised() {
	p := s.read.Promise
	if s.read.Language == language.English && p.Words.In[language.English].Who == "" && p.Class.Timed() {
		s.add("no subject", place{}, language.Message{})
	}
	if p.Moment == promise.SameMoment {
		s.add("at once", place{}, language.Message{})
	}
	if p.Class.Timed() && len(p.Population.Touchpoints) == 0 {
		s.add("no touchpoint", place{}, language.Message{})
	}
	if p.Share != nil && p.Period == "" {
		s.add("no period", place{}, language.Message{})
	}
	if p.Class == promise.MaxTime && p.Goal() == promise.Whole {
		s.add("always", place{}, language.Message{})
	}
	if p.Class.Timed() && p.OnMiss.Explain == nil && p.OnMiss.Remedy == nil {
		f := found("nothing on a miss", language.Message{})
		f.Severity = Hint
		s.found = append(s.found, f)
	}
}
