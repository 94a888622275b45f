package promise

import (
	"maps"
	"slices"

	"vaada/internal/language"
)

// Words are the phrases of a promise in each language.
type Words struct {
	Source language.Language             `json:"source"`
	In     map[language.Language]Phrases `json:"in"`
	Stale  []language.Language           `json:"stale,omitempty"`
}

// Phrases are what people write of a promise's sentence: short, as they stand
// in the middle of it, without a digit. The template of class and language
// puts them in order and prints what is measured.
type Phrases struct {
	Who       string `json:"who,omitempty"`       // we; an engineer; in Turkish often nothing
	Deed      string `json:"deed,omitempty"`      // answer; دیں گے; yanıtlarız
	Object    string `json:"object,omitempty"`    // your call; آپ کی کال کا جواب; aramanızı
	Condition string `json:"condition,omitempty"` // once your documents are complete
	// Remedy is what we do on a miss, with {amount}, {percent}, {every}, {cap}
	// where they are printed.
	Remedy string `json:"remedy,omitempty"`
	// Stages are what is done in each of the promise's stages.
	Stages []string `json:"stages,omitempty"`
	// Names are the values of keyed limits and sums as they stand after the
	// measure: in towns; شہر میں; şehirde.
	Names map[string]string `json:"names,omitempty"`
}

// IsZero says that nothing was written yet.
func (p Phrases) IsZero() bool {
	return p.Who == "" && p.Deed == "" && p.Object == "" && p.Condition == "" && p.Remedy == "" &&
		len(p.Stages) == 0 && len(p.Names) == 0
}

// Phrase is one phrase with the name of its field.
type Phrase struct{ Field, Text string }

// All lists the phrases that are written, in the order of their fields.
func (p Phrases) All() []Phrase {
	all := make([]Phrase, 0, 5+len(p.Stages)+len(p.Names))
	for _, each := range [...]Phrase{{"who", p.Who}, {"deed", p.Deed}, {"object", p.Object}, {"condition", p.Condition}, {"remedy", p.Remedy}} {
		if each.Text != "" {
			all = append(all, each)
		}
	}
	for _, stage := range p.Stages {
		if stage != "" {
			all = append(all, Phrase{"stages", stage})
		}
	}
	if len(p.Names) == 0 {
		return all
	}
	for _, key := range slices.Sorted(maps.Keys(p.Names)) {
		if p.Names[key] != "" {
			all = append(all, Phrase{"names." + key, p.Names[key]})
		}
	}
	return all
}
