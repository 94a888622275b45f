package policy

import (
	"encoding/json"
	"fmt"
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// form are all parts of a policy, in the order in which it is read.
var form = edition.Form[Policy]{
	edition.One("name", func(p *Policy) any { return &p.Name }),
	edition.One("reach", func(p *Policy) any { return &p.Reach }),
	edition.Many("situations", func(p *Policy) *[]Situation { return &p.Situations }, func(s *Situation) *string { return &s.Key },
		func(s *Situation) language.Text { return s.Words }),
	edition.Many("clauses", func(p *Policy) *[]Clause { return &p.Clauses }, func(c *Clause) *string { return &c.Key }, (*Clause).Called),
	edition.One("text", func(p *Policy) any { return &p.Text }),
}

// kinNames are the kinds of parts as people name them.
var kinNames = map[string]func() language.Message{
	"name": say.PolicyKinName, "reach": say.PolicyKinReach, "situations": say.PolicyKinSituations,
	"clauses": say.PolicyKinClauses, "text": say.PolicyKinText,
}

// Kinds lists the kinds of parts in the order in which a policy is read, and
// which of them are lists.
func Kinds() (paths []string, lists map[string]bool) { return form.Kinds() }

// KinName is a kind of parts as people name it.
func KinName(kin string) language.Message {
	if name, known := kinNames[kin]; known {
		return name()
	}
	return say.TermText()
}

// Papers are how policies are taken apart.
var Papers = edition.Papers{Kind: edition.Policy, Split: func(content string) ([]edition.Part, error) {
	p, err := Read(content)
	if err != nil {
		return nil, err
	}
	return p.Parts()
}}

// Parts takes a policy apart.
func (p *Policy) Parts() ([]edition.Part, error) {
	if parts, kept := p.taken.Parts(p); kept {
		return parts, nil
	}
	return form.Parts(p)
}

// Disagreeing finds where the policy says a thing by another word than the one on
// which everybody agreed.
func (p *Policy) Disagreeing(words []charter.Word) []charter.Advice {
	var all []charter.Said
	parts, _ := p.Parts() // what was read of JSON a moment ago
	for _, part := range parts {
		said := charter.Said{Part: part.Path}
		for _, each := range part.Texts() {
			said.Texts = append(said.Texts, each.Text)
		}
		all = append(all, said)
	}
	return charter.Disagreeing(words, all)
}

// Part is one part of the policy; without content where it has none.
func (p *Policy) Part(path string) (edition.Part, error) { return form.Part(p, path) }

// Alone is a policy that has one part and no other: where a form works on it.
func Alone(part edition.Part) (*Policy, error) {
	p := &Policy{Format: Format}
	return p, form.Alone(p, part)
}

// Written puts a policy together as it is being written: the one that it began
// from, nil for none, with the parts that have changed.
func Written(from *Policy, w edition.Writing) (*Policy, error) {
	p := &Policy{Format: Format}
	if from != nil {
		whole := *from
		p = &whole
	}
	p.Key, p.Format = w.Document, Format
	parts, err := form.Written(p, w)
	p.taken.Keep(p, parts)
	return p, err
}

// Named is what a part of a list is called in lists.
func (p *Policy) Named(part edition.Part) language.Text { return form.Named(p, part) }

// Called is what a clause is called in lists: its own words, or its first step.
func (c *Clause) Called() language.Text {
	if c.Words.IsZero() && len(c.Steps) > 0 {
		return c.Steps[0]
	}
	return c.Words
}

// Spoken lists the languages in which somebody can read the whole clause: what it says
// and each of its steps.
func (c *Clause) Spoken() []language.Language {
	return language.SpokenIn(append(slices.Clone(c.Steps), c.Words)...)
}

// Read reads a stored policy in any format that ever was.
func Read(content string) (*Policy, error) {
	p := &Policy{}
	if err := json.Unmarshal([]byte(content), p); err != nil {
		return nil, err
	}
	switch p.Format {
	case 1:
		var first struct {
			Situation language.Text `json:"situation"`
		}
		if err := json.Unmarshal([]byte(content), &first); err != nil {
			return nil, err
		}
		if !first.Situation.IsZero() {
			p.Situations = []Situation{{Key: "situation", Words: first.Situation}}
		}
	case Format:
	default:
		return nil, fmt.Errorf("format %d is not known to this program", p.Format)
	}
	return p, nil
}
