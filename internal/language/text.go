package language

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"golang.org/x/text/unicode/norm"
)

// Text is one text that people of the organisation wrote, in several
// languages. It was first written in the Source language; a translation that
// is older than the source's last change is stale. All text is NFC.
type Text struct {
	Source Language
	In     map[Language]string
	Stale  map[Language]bool
}

// NewText makes a text that so far stands in its source language alone.
func NewText(source Language, text string) Text {
	return Text{Source: source}.With(source, text)
}

// With gives the text with its wording in one language set. A changed source
// makes the other languages stale; a translation that is set is fresh. An
// empty wording takes the language away.
func (t Text) With(l Language, text string) Text {
	text = norm.NFC.String(text)
	next := Text{Source: t.Source, In: maps.Clone(t.In), Stale: maps.Clone(t.Stale)}
	if next.In == nil {
		next.In = map[Language]string{}
	}
	if next.Stale == nil {
		next.Stale = map[Language]bool{}
	}
	if next.Source == "" {
		next.Source = l
	}
	if l == next.Source && t.In[l] != text {
		for other := range t.In {
			next.Stale[other] = other != l
		}
	}
	delete(next.Stale, l)
	next.In[l] = text
	if text == "" {
		delete(next.In, l)
	}
	return next
}

// Pick gives the wording for a reader and the language it is in: the
// reader's, else the source's, else any. A text without words gives "" in the
// reader's language.
func (t Text) Pick(l Language) (text string, in Language) {
	if l == Pseudo {
		l = English
	}
	if text := t.In[l]; text != "" {
		return text, l
	}
	if text := t.In[t.Source]; text != "" {
		return text, t.Source
	}
	for _, other := range All {
		if text := t.In[other]; text != "" {
			return text, other
		}
	}
	return "", l
}

// Spoken lists the languages in which the text has words.
func (t Text) Spoken() (in []Language) {
	for _, l := range All {
		if t.In[l] != "" {
			in = append(in, l)
		}
	}
	return in
}

// SpokenIn lists the languages in which each of the texts has words that has any at
// all; none where none of them has.
func SpokenIn(texts ...Text) (in []Language) {
	for _, l := range All {
		if slices.ContainsFunc(texts, func(t Text) bool { return t.In[l] != "" }) && !slices.ContainsFunc(texts, func(t Text) bool { return t.In[l] == "" && !t.IsZero() }) {
			in = append(in, l)
		}
	}
	return in
}

// IsZero says that the text has no words in any language.
func (t Text) IsZero() bool {
	for _, text := range t.In {
		if text != "" {
			return false
		}
	}
	return true
}

// stored is the form on disk: {"source":"en","en":"…","ur":"…","stale":["hi"]}.
func (t Text) stored() map[string]any {
	out := map[string]any{"source": string(t.Source)}
	var stale []string
	for _, l := range All {
		if text := t.In[l]; text != "" {
			out[string(l)] = text
		}
		if t.Stale[l] {
			stale = append(stale, string(l))
		}
	}
	if len(stale) > 0 {
		out["stale"] = stale
	}
	return out
}

// MarshalJSON writes {"source":"en","en":"…","ur":"…","stale":["hi"]}, keys in
// alphabetical order, so that equal texts have equal bytes.
func (t Text) MarshalJSON() ([]byte, error) { return json.Marshal(t.stored()) }

// MarshalYAML writes the same shape as MarshalJSON.
func (t Text) MarshalYAML() (any, error) { return t.stored(), nil }

// UnmarshalJSON reads what MarshalJSON wrote.
func (t *Text) UnmarshalJSON(data []byte) error {
	var stored map[string]any
	if err := json.Unmarshal(data, &stored); err != nil {
		return err
	}
	return t.read(stored)
}

// ReadText reads what JSON, or YAML, read of what MarshalJSON wrote.
func ReadText(stored map[string]any) (t Text, err error) { return t, t.read(stored) }

func (t *Text) read(stored map[string]any) error {
	next := Text{In: map[Language]string{}, Stale: map[Language]bool{}}
	for _, key := range slices.Sorted(maps.Keys(stored)) {
		switch value := stored[key].(type) {
		case string:
			if key == "source" {
				next.Source = Language(value)
			} else if Language(key).Known() {
				next.In[Language(key)] = norm.NFC.String(value)
			} else {
				return fmt.Errorf("language: a text has no part %q", key)
			}
		case []any:
			for _, item := range value {
				name, _ := item.(string)
				if key != "stale" || !Language(name).Known() {
					return fmt.Errorf("language: %v cannot stand under %q of a text", item, key)
				}
				next.Stale[Language(name)] = true
			}
		default:
			return fmt.Errorf("language: %q of a text is not words", key)
		}
	}
	if next.Source != "" && !next.Source.Known() {
		return fmt.Errorf("language: a text cannot be written in %q", next.Source)
	}
	*t = next
	return nil
}
