package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// difference is one part in which the draft and the files differ.
type difference struct {
	Part     string   `json:"part"`
	Name     string   `json:"name"`
	Material bool     `json:"material"` // it changes what holds
	Came     bool     `json:"came,omitempty"`
	Went     bool     `json:"went,omitempty"`
	Order    bool     `json:"order,omitempty"`
	Leaves   []string `json:"leaves,omitempty"` // what of it changes
	Was      []string `json:"was,omitempty"`    // the sentences of a promise, before
	Is       []string `json:"is,omitempty"`     // and after
	worded   []string
}

// imported is what would become of the draft, in the reader's words.
func (c console) imported(coming charter.Coming) imported {
	document := imported{Parts: coming.Parts, Changes: []difference{}, Lacks: []lacking{}}
	for _, change := range coming.Changes {
		last := len(document.Changes) - 1
		at := slices.IndexFunc(document.Changes, func(d difference) bool { return d.Part == change.Part })
		if at < 0 {
			document.Changes = append(document.Changes, difference{Part: change.Part, Name: c.nameOf(coming, change)})
			at = last + 1
		}
		d := &document.Changes[at]
		d.Material = d.Material || change.Material
		switch {
		case change.Came(), change.Went():
			d.Came, d.Went = change.Came(), change.Went()
		case change.Leaf == edition.Order:
			d.Order = true
		default:
			d.Leaves = append(d.Leaves, change.Leaf)
		}
		if change.Kin() == "promises" && !d.Order {
			d.Was, d.Is = c.sentencesIn(coming.Was, change.Key()), c.sentencesIn(coming.Is, change.Key())
			if _, _, _, phrase := change.Wording(); !phrase || !slices.Equal(d.Was, d.Is) {
				continue
			}
		}
		d.worded = append(d.worded, c.reworded(change)...)
	}
	for _, lack := range coming.Lacks {
		document.Lacks = append(document.Lacks, lacking{Part: lack.Part, Leaf: lack.Leaf, Says: c.plain(lack.Say)})
	}
	return document
}

// nameOf is what a part is called.
func (c console) nameOf(coming charter.Coming, change edition.Change) string {
	for _, in := range []*charter.Charter{coming.Is, coming.Was} {
		if named := in.Named(edition.Part{Path: change.Part}); !named.IsZero() {
			return c.plain(language.Words(named))
		}
	}
	return c.plain(charter.KinName(change.Kin()).Capital())
}

// sentencesIn is what a promise of a charter says; nothing where it has none.
func (c console) sentencesIn(in *charter.Charter, key string) []string {
	p, known := in.Promise(key)
	if !known || p.Words.In[p.SpokenIn(c.reader.Language)].IsZero() {
		return nil
	}
	return c.printed(p)
}

// reworded shows what changed of a text, word by word; of anything else what it
// was and is.
func (c console) reworded(change edition.Change) (lines []string) {
	if change.Leaf == "" || change.Leaf == edition.Order {
		return nil
	}
	if l, was, is, yes := change.Wording(); yes {
		var line strings.Builder
		for _, each := range edition.Reworded(was, is) {
			switch each.Kind {
			case edition.Gone:
				fmt.Fprintf(&line, "[-%s-] ", strings.TrimSpace(each.Words))
			case edition.New:
				fmt.Fprintf(&line, "{+%s+} ", strings.TrimSpace(each.Words))
			default:
				line.WriteString(each.Words)
			}
		}
		return []string{l.Name() + ": " + c.shown(strings.TrimSpace(line.String()))}
	}
	return []string{
		c.reader.Isolate(change.Leaf) + " · " + c.plain(say.FilesWas(plainValue(change.Was))),
		c.reader.Isolate(change.Leaf) + " · " + c.plain(say.FilesIs(plainValue(change.Is))),
	}
}

// plainValue writes a value of a leaf as people may read it.
func plainValue(value any) string {
	switch value := value.(type) {
	case nil:
		return "–"
	case string:
		return value
	}
	written, _ := json.Marshal(value) // what JSON read
	return string(written)
}

// showComing writes what would become of the draft, part by part.
func (c console) showComing(coming charter.Coming, document imported) {
	if coming.Parts == 0 {
		c.put(0, c.plain(say.FilesNothing()))
		return
	}
	c.put(0, c.plain(say.FilesParts(coming.Parts)))
	for _, d := range document.Changes {
		about := []string{c.reader.Isolate(d.Part), c.shown(d.Name)}
		switch {
		case d.Came:
			about = append(about, c.plain(say.FilesCame()))
		case d.Went:
			about = append(about, c.plain(say.FilesWent()))
		case d.Order:
			about = append(about, c.plain(say.FilesOrder()))
		}
		kind := say.FilesWording()
		if d.Material {
			kind = say.FilesMaterial()
		}
		c.put(0, strings.Join(append(about, c.plain(kind)), " · "))
		if !slices.Equal(d.Was, d.Is) {
			c.putAll(d.Was, say.FilesWas)
			c.putAll(d.Is, say.FilesIs)
		}
		for _, line := range d.worded {
			c.put(1, line)
		}
	}
	if len(document.Lacks) > 0 {
		c.put(0, "")
		c.put(0, c.plain(say.FilesLacks()))
		for _, each := range document.Lacks {
			c.put(1, c.reader.Isolate(each.Part)+": "+each.Says)
		}
	}
}

func (c console) putAll(sentences []string, as func(string) language.Message) {
	if len(sentences) > 0 {
		c.put(1, c.plain(as(strings.Join(sentences, " "))))
	}
}
