package procedure

import (
	"slices"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/search"
)

// Sense is what an outcome says of what was promised, and of what the customer
// came for.
type Sense string

// A good outcome keeps what was promised; a refusal needs its reason, what else can
// be done and a way to appeal; of any other, what was promised and not yet due counts
// neither way.
const (
	Good    Sense = "good"
	Refusal Sense = "refusal"
	Neither Sense = "neither"
)

// Senses lists them all.
var Senses = []Sense{Good, Refusal, Neither}

// Outcome is a way to end that a chart has of its own, or one that every chart can
// have as this one says it.
type Outcome struct {
	Key   string        `json:"key"`
	Label language.Text `json:"label,omitzero"`
	Sense Sense         `json:"sense,omitempty"` // without one, that of the outcome which every chart can have; else neither
}

// Solved is the outcome of a case that came out as the customer wished.
const Solved = "solved"

// shared is an outcome that every chart can have.
type shared struct {
	key   string
	sense Sense
	name  func() language.Message
}

// everywhere are the outcomes that every chart can have, as people choose them.
var everywhere = []shared{
	{Solved, Good, say.ProcedureOutcomeSolved},
	{"done", Good, say.ProcedureOutcomeDone},
	{"refused", Refusal, say.ProcedureOutcomeRefused},
	{"unsolved", Refusal, say.ProcedureOutcomeUnsolved},
	{"unreachable", Neither, say.ProcedureOutcomeUnreachable},
	{"handed-on", Neither, say.ProcedureOutcomeHandedOn},
	{"withdrawn", Neither, say.ProcedureOutcomeWithdrawn},
}

// earlier are words by which charts said one of them before there was a list.
var earlier = map[string]string{
	"rejected": "refused", "unsatisfied": "unsolved", "cancelled": "withdrawn", "abandoned": "withdrawn",
}

// SharedOutcomes lists the keys of the outcomes that every chart can have.
func SharedOutcomes() (keys []string) {
	for _, each := range everywhere {
		keys = append(keys, each.key)
	}
	return keys
}

func sharedOf(key string) (shared, bool) {
	if now, said := earlier[key]; said {
		key = now
	}
	at := slices.IndexFunc(everywhere, func(s shared) bool { return s.key == key })
	if at < 0 {
		return shared{}, false
	}
	return everywhere[at], true
}

// own gives what the chart says itself of an outcome.
func (c *Chart) own(key string) (Outcome, bool) {
	at := slices.IndexFunc(c.Own, func(o Outcome) bool { return o.Key == key })
	if at < 0 || key == "" {
		return Outcome{}, false
	}
	return c.Own[at], true
}

// Choices lists the outcomes that an end of the chart can have: its own first, then
// those that every chart can have.
func (c *Chart) Choices() (keys []string) {
	for _, each := range c.Own {
		keys = append(keys, each.Key)
	}
	for _, each := range everywhere {
		if !slices.Contains(keys, each.key) {
			keys = append(keys, each.key)
		}
	}
	return keys
}

// Knows says that an outcome is one of the choices, or was once said so.
func (c *Chart) Knows(key string) bool {
	_, own := c.own(key)
	_, shared := sharedOf(key)
	return own || shared
}

// OutcomeNamed is what an outcome of the chart is called: as the chart says it, else
// as all charts do, else by the end that has it.
func (c *Chart) OutcomeNamed(key string) language.Message {
	if own, is := c.own(key); is && !own.Label.IsZero() {
		return language.Words(own.Label)
	}
	if each, is := sharedOf(key); is {
		return each.name().Capital()
	}
	for i := range c.Boxes {
		if end := &c.Boxes[i]; end.Kind == End && end.Outcome == key && !end.Label.IsZero() {
			return language.Words(end.Label)
		}
	}
	return say.ProcedureOutcomeNone().Capital()
}

// OutcomeSense is what an outcome of the chart says of what was promised.
func (c *Chart) OutcomeSense(key string) Sense {
	if own, is := c.own(key); is && own.Sense != "" {
		return own.Sense
	}
	if each, is := sharedOf(key); is {
		return each.sense
	}
	return Neither
}

// EndsWell says that customers who come to the end got what they came for.
func (c *Chart) EndsWell(end *Box) bool {
	return end.Kind == End && c.OutcomeSense(end.Outcome) == Good
}

// OutcomeCalled gives the outcome that somebody calls so, in whichever language;
// "" where none is.
func (c *Chart) OutcomeCalled(words string) string {
	folded := search.Fold(words)
	if folded == "" {
		return ""
	}
	for _, key := range c.Choices() {
		name := c.OutcomeNamed(key)
		for _, in := range language.All {
			if search.Fold(name.Plain(language.Reader{Language: in})) == folded {
				return key
			}
		}
	}
	return ""
}
