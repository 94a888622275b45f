package charter

import (
	"fmt"
	"slices"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/kept"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// kinNames are the kinds of parts as people name them.
var kinNames = map[string]func() language.Message{
	"name": say.CharterKinName, "purpose": say.TermPurpose, "stories": say.CharterKinStories, "scope": say.TermScope,
	"services": say.CharterKinServices, "promises": say.CharterKinPromises, "limitations": say.CharterKinLimitations,
	"failing": say.CharterKinFailing, "asking": say.CharterKinAsking, "places": say.CharterKinPlaces, "contact": say.CharterKinContact,
	"counting": say.CharterKinCounting, "practice": say.CharterKinPractice, "words": say.TermWordsWeUse,
}

// KinName is a kind of parts as people name it.
func KinName(kin string) language.Message {
	if name, known := kinNames[kin]; known {
		return name()
	}
	return say.TermText()
}

// Missing lists what a charter cannot be submitted without, in an organisation
// that speaks some languages, in the order in which to mend it: as the charter is
// read. A half-written charter can always be saved.
func (c *Charter) Missing(languages []language.Language) (lacks []edition.Lack) {
	parts, err := c.Parts()
	if err != nil {
		return []edition.Lack{{Say: fault.Of(err).Say}}
	}
	for _, each := range form {
		lacks = append(lacks, c.lackingKin(each.Path)...)
		for _, part := range parts {
			if part.Kin() == each.Path {
				lacks = append(lacks, c.lackingIn(part, languages)...)
			}
		}
	}
	return lacks
}

// lackingKin says that a kind is missing that no charter can be without.
func (c *Charter) lackingKin(kin string) []edition.Lack {
	for path, text := range map[string]language.Text{"name": c.Name, "purpose": c.Purpose, "contact": c.Contact} {
		if path == kin && text.IsZero() {
			return []edition.Lack{{Part: kin, Say: say.ErrEnter(KinName(kin))}}
		}
	}
	if kin == "scope" && len(c.Scope) == 0 || kin == "promises" && len(c.Promises) == 0 {
		return []edition.Lack{{Part: kin, Say: say.CharterLackOne(KinName(kin))}}
	}
	return c.lackingOfTable(kin)
}

// columns are the columns of tables as people name them, by what of a service is in them.
var columns = map[string]func() language.Message{
	"documents": say.TermDocuments, "process": say.CharterFieldProcess, "officer.title": say.TermOfficer,
}

// lackingOfTable lists what a charter lacks of which a table is hung up: services that
// customers read, and where they complain.
func (c *Charter) lackingOfTable(kin string) (lacks []edition.Lack) {
	table := c.Practice.Table
	if kin == "services" && table != "" && !slices.ContainsFunc(c.Services, func(s Service) bool { return s.Public }) {
		lacks = append(lacks, edition.Lack{Part: kin, Say: say.CharterLackRows()})
	}
	for _, rank := range table.Ranks() {
		if kin == "places" && !slices.ContainsFunc(c.Places, func(p Place) bool { return p.Rank == rank }) {
			lacks = append(lacks, edition.Lack{Part: kin, Say: say.CharterLackTurning(rank.Say())})
		}
	}
	return lacks
}

// lackingOfRow lists what a service lacks that stands in the table that is hung up.
func (c *Charter) lackingOfRow(s Service) (lacks []edition.Lack) {
	table := c.Practice.Table
	if table == "" || !s.Public {
		return nil
	}
	part := "services/" + s.Key
	for _, leaf := range table.Lacks(c.standard(s)) {
		if leaf == "norm" && s.Norm != "" {
			continue // it is told that there is no such promise
		}
		words := say.CharterLackNormColumn()
		if column, named := columns[leaf]; named {
			words = say.CharterLackColumn(column())
		}
		lacks = append(lacks, edition.Lack{Part: part, Leaf: leaf, Say: words})
	}
	for _, rank := range table.Ranks() {
		if len(s.Places) > 0 && !slices.ContainsFunc(c.PlacesOf(s), func(p Place) bool { return p.Rank == rank }) {
			lacks = append(lacks, edition.Lack{Part: part, Leaf: "places", Say: say.CharterLackTurning(rank.Say())})
		}
	}
	return lacks
}

// wanted is a text without which a part says nothing.
type wanted struct {
	leaf  string
	text  language.Text
	label func() language.Message
}

func (c *Charter) wanted(part edition.Part) (all []wanted) {
	of := func(key string) bool { return key == part.Key() }
	switch part.Kin() {
	case "scope":
		for _, r := range c.Scope {
			if of(r.Touchpoint) {
				all = append(all, wanted{"words", r.Words, say.CharterFieldReach})
			}
		}
	case "stories":
		for _, s := range c.Stories {
			if of(s.Key) {
				all = append(all, wanted{"title", s.Title, say.CharterFieldTitle}, wanted{"words", s.Words, say.TermText})
			}
		}
	case "limitations":
		for _, l := range c.Limitations {
			if of(l.Key) {
				all = append(all, wanted{"words", l.Words, say.CharterKinLimitations})
			}
		}
	case "places":
		for _, p := range c.Places {
			if of(p.Key) {
				all = append(all, wanted{"name", p.Name, say.CharterFieldPlace})
			}
		}
	case "words":
		for _, w := range c.Words {
			if of(w.Key) {
				all = append(all, wanted{"term", w.Term, say.CharterFieldTerm})
			}
		}
	}
	return all
}

// lackingIn lists what one part lacks: words, and what it refers to.
func (c *Charter) lackingIn(part edition.Part, languages []language.Language) (lacks []edition.Lack) {
	lack := func(leaf string, m language.Message) {
		lacks = append(lacks, edition.Lack{Part: part.Path, Leaf: leaf, Say: m})
	}
	for _, each := range c.wanted(part) {
		if each.text.IsZero() {
			lack(each.leaf, say.ErrEnter(each.label()))
		}
	}
	if part.Kin() == "places" && slices.ContainsFunc(c.Places, func(p Place) bool { return p.Key == part.Key() && !slices.Contains(Ranks, p.Rank) }) {
		lack("rank", say.ErrChoose(say.CharterFieldRank()))
	}
	if part.Kin() == "words" {
		lacks = append(lacks, c.lackingAgreed(part.Key())...)
	}
	if part.Kin() == "services" {
		s, _ := c.Service(part.Key())
		if s.Name.IsZero() {
			lack("name", say.ErrEnter(say.TermService()))
		}
		switch p, known := c.Promise(s.Norm); {
		case s.Norm != "" && !known:
			lack("norm", say.CharterLackNorm())
		case s.Public && known && p.Audience != promise.Public:
			lack("norm", say.CharterLackNormPublic())
		}
		for _, key := range s.Places {
			if !slices.ContainsFunc(c.Places, func(p Place) bool { return p.Key == key }) {
				lack("places", say.CharterLackPlace())
			}
		}
		lacks = append(lacks, c.lackingOfRow(s)...)
	}
	alone, _ := lackedAlone.Of(inPart{part.Path, part.Content, fmt.Sprint(languages)}, func() ([]edition.Lack, error) {
		return c.lackingAlone(part, languages), nil
	})
	return append(lacks, alone...)
}

// inPart is a part as it stands, in an organisation that speaks some languages.
type inPart struct{ path, content, languages string }

// lackedAlone holds what parts lack whatever the others say: of a long charter
// that is asked with each save, and one part is other than it was.
var lackedAlone = kept.NewShelf[inPart, []edition.Lack](2000)

// lackingAlone lists what one part lacks, whatever the others say.
func (c *Charter) lackingAlone(part edition.Part, languages []language.Language) (lacks []edition.Lack) {
	if part.Kin() == "promises" {
		p, _ := c.Promise(part.Key())
		if err := p.Check(); err != nil {
			for _, each := range fault.Of(err).Fields() {
				lacks = append(lacks, edition.Lack{Part: part.Path, Leaf: each.Field, Say: each.Say})
			}
		}
		for _, l := range p.Missing() {
			if slices.Contains(languages, l) {
				lacks = append(lacks, edition.Lack{Part: part.Path, Leaf: "words." + string(l), In: l, Say: say.CharterLackWords(l.Name())})
			}
		}
	}
	return append(lacks, part.Untranslated(languages)...)
}
