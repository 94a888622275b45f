package staff

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/web"
)

// turnWord says what a turn did.
func turnWord(t edition.Turn) language.Message {
	switch t.What {
	case edition.Added:
		return say.CharterDidAdd()
	case edition.Removed:
		return say.CharterDidRemove()
	case edition.Moved:
		return say.CharterDidMove()
	case edition.Joined:
		return say.ChartDidJoin()
	case edition.Repaired:
		return say.ChartDidRepair()
	case edition.Several:
		return say.BuilderDidSeveral()
	case edition.Undone:
		return say.BuilderDidUndo()
	case edition.Back:
		return say.BuilderDidBack()
	case edition.Brought:
		return say.CharterDidBring()
	case edition.Pasted:
		return say.CharterDidPaste()
	}
	for name := range strings.SplitSeq(t.What, ".") {
		if l := language.Language(name); l.Known() {
			return say.CharterDidWords(l.Name())
		}
	}
	return say.CharterChanged()
}

// backWord is what the button of a turn does.
func backWord(t edition.Turn) language.Message {
	if t.Aside {
		return say.CharterUseAside()
	}
	return say.BuilderUndoOf(turnWord(t))
}

// nameOfStaff is how somebody is called.
func nameOfStaff(all []people.Staff, id ids.ID) string {
	for _, each := range all {
		if each.ID == id {
			return each.Name
		}
	}
	return ""
}

// hidden is what the forms of the page bring along.
func (v writtenPart) hidden(more ...string) map[string]string {
	all := map[string]string{"seen": strconv.FormatInt(v.Seen, 10), "beside": string(v.Beside)}
	for at := 0; at+1 < len(more); at += 2 {
		all[more[at]] = more[at+1]
	}
	return all
}

// leads is where something that is lacking is mended: in the language that is
// missing where it is one.
func (v writtenPaper) leads(lack edition.Lack) string {
	part := edition.Part{Path: lack.Part}
	if _, lists := v.Paper.Kinds(); lists[part.Kin()] && part.Key() == "" {
		return "#" + lack.Part
	}
	return besideAddress(v.home(), lack.Part, lack.In)
}

// toldOnce are what is lacking, each sentence once for a part: one of six texts is
// not told six times that it has no Urdu.
func toldOnce(all []edition.Lack, r language.Reader) (once []edition.Lack) {
	type told struct{ part, words string }
	seen := map[told]bool{}
	for _, each := range all {
		if this := (told{each.Part, each.Say.Plain(r)}); !seen[this] {
			seen[this] = true
			once = append(once, each)
		}
	}
	return once
}

// lackingPart is a part with all that it lacks.
type lackingPart struct {
	Path string
	All  []edition.Lack
}

// lackingParts are the parts that lack something, in the order in which to mend it.
func (v writtenPaper) lackingParts() (parts []lackingPart) {
	for _, lack := range toldOnce(v.Lacks, v.Reader) {
		at := slices.IndexFunc(parts, func(p lackingPart) bool { return p.Path == lack.Part })
		if at < 0 {
			at = len(parts)
			parts = append(parts, lackingPart{Path: lack.Part})
		}
		parts[at].All = append(parts[at].All, lack)
	}
	return parts
}

// newTouchpoint chooses one that the charter does not speak of yet.
func (v writtenPaper) newTouchpoint(name string) templ.Component {
	choice := web.Select{Name: name, Label: say.TermTouchpoint().Capital(), Fault: v.Form.FaultOf(name)}
	for _, each := range v.Touchpoints {
		label, _ := each.Name.Pick(v.Reader.Language)
		choice.Options = append(choice.Options, web.SelectOption{Value: each.Key, Label: label})
	}
	return choice
}

// back is where one comes from: the charter in force, or the list of all.
func (v writtenPaper) back() string {
	if v.Paper.List != "" {
		return v.Paper.List
	}
	return v.home()
}

// newLabel asks what a new part of a list is called, or says.
func (v writtenPaper) newLabel(kin string) language.Message {
	switch kin {
	case "situations":
		return say.PolicyFieldSituation()
	case "clauses":
		return say.PolicyFieldExpected()
	case "boxes":
		return say.ChartFieldLabel()
	}
	return say.CharterFieldTitle()
}

// advised is what could be said more plainly, with where that is done.
type advised struct {
	charter.Advice
	Title   language.Message
	Address string
}

// adviceFor is what a document could say more plainly, and where it says a thing
// otherwise than everybody agreed: a charter in its own words, a policy in those of
// the charter in force.
func adviceFor(whole document, agreed []charter.Word) []charter.Advice {
	switch d := whole.(type) {
	case *charter.Charter:
		return d.Plain()
	case *policy.Policy:
		return d.Disagreeing(agreed)
	}
	return nil
}

// plainer is what a document could say more plainly.
func (v writtenPaper) plainer() (all []advised) {
	for _, each := range adviceFor(v.Whole, v.Agreed) {
		all = append(all, advised{each, v.title(edition.Part{Path: each.Part}), besideAddress(v.home(), each.Part, beside(each.Language, v.Source))})
	}
	return all
}

// plainer is what the part could say more plainly.
func (v writtenPart) plainer() (all []advised) {
	for _, each := range adviceFor(v.Whole, v.Agreed) {
		if each.Part == v.Part.Path {
			all = append(all, advised{each, v.Title, v.address(beside(each.Language, v.Source))})
		}
	}
	return all
}

// beside is the language that stands beside the source; "" for the source itself.
func beside(l, source language.Language) language.Language {
	if l == source {
		return ""
	}
	return l
}
