package promise

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Field is a part of a promise that people change at once and that a history
// names: limit, on_miss.remedy, words.ur.deed. It is the beginning of the
// fields that Check names.
type Field string

// plainFields are those that stand in a promise by their own names.
var plainFields = map[Field]func() language.Message{
	"class": say.PromiseFieldClass, "title": say.PromiseFieldTitle, "start": say.PromiseFieldStart, "stop": say.PromiseFieldStop,
	"limit": say.TermTimeLimit, "keyed": say.PromiseFieldDimension, "stages": say.PromiseFieldStage, "moment": say.PromiseFieldMoment,
	"average": say.PromiseFieldAverage, "slot": say.PromiseFieldSlot, "repeat": say.PromiseFieldRepeat, "share": say.TermShare,
	"level": say.PromiseFieldLevel, "population": say.PromiseFieldCustomers, "period": say.PromiseFieldPeriod,
	"seasons": say.PromiseFieldSeason, "conditions": say.PromiseFieldCondition, "exclusions": say.PromiseFieldExclusion,
	"pauses": say.PromiseFieldPauses, "abandoned": say.PromiseFieldAbandoned, "alternative": say.PromiseFieldAlternative,
	"on_miss.explain": say.BuilderFieldExplain, "on_miss.remedy": say.TermRemedy, "on_miss.appeal": say.TermOfficer,
	"indicator": say.PromiseFieldIndicator, "source": say.PromiseFieldSource, "audience": say.PromiseFieldAudience,
	"internal": say.BuilderFieldInternal, "internal_limit": say.BuilderFieldInternalLimit, "owner": say.TermOwner,
	"since": say.BuilderFieldSince, "law": say.PromiseFieldLaw, "until": say.BuilderFieldUntil, "reason": say.TermReason,
	"words.source": say.PromiseFieldSourceLanguage, "words.stale": say.BuilderFieldStale,
}

// phraseFields are the phrases of a language.
var phraseFields = map[string]func() language.Message{
	"who": say.PromiseFieldWho, "deed": say.PromiseFieldDeed, "object": say.PromiseFieldObject, "condition": say.PromiseFieldCondition,
	"remedy": say.PromiseFieldRemedy, "stages": say.PromiseFieldStage, "names": say.PromiseFieldValueName,
}

// Fields lists every field, each before those that it begins.
func Fields() (all []Field) {
	for field := range plainFields {
		all = append(all, field)
	}
	for _, l := range language.All {
		for phrase := range phraseFields {
			all = append(all, Field("words."+string(l)+"."+phrase))
		}
	}
	slices.Sort(all)
	return all
}

// Say is the field as people name it.
func (f Field) Say() language.Message {
	if name, plain := plainFields[f]; plain {
		return name()
	}
	parts := strings.Split(string(f), ".")
	if name, known := phraseFields[parts[len(parts)-1]]; known {
		return say.BuilderFieldWords(name(), language.Language(parts[1]).Name())
	}
	return say.PromiseFieldValueName()
}

// Holds says that a field of Check is of this one.
func (f Field) Holds(checked string) bool {
	return checked == string(f) || strings.HasPrefix(checked, string(f)+".")
}

// path is where the field stands in the promise's JSON.
func (f Field) path() []string {
	parts := strings.Split(string(f), ".")
	if parts[0] == "words" && len(parts) == 3 {
		return []string{"words", "in", parts[1], parts[2]}
	}
	return parts
}

// Changed lists the fields in which two promises differ.
func Changed(before, after Promise) (changed []Field) {
	was, is := tree(before), tree(after)
	for _, field := range Fields() {
		if !reflect.DeepEqual(at(was, field.path()), at(is, field.path())) {
			changed = append(changed, field)
		}
	}
	return changed
}

// Carried puts what somebody changed of one promise onto another: what they did
// not touch stays as it is there.
func Carried(from, changed, onto Promise) Promise {
	theirs, mine := tree(onto), tree(changed)
	for _, field := range Changed(from, changed) {
		put(theirs, field.path(), at(mine, field.path()))
	}
	content, _ := json.Marshal(theirs)
	carried := Promise{}
	if json.Unmarshal(content, &carried) != nil {
		return changed
	}
	return carried
}

// tree is a promise as JSON reads it.
func tree(p Promise) map[string]any {
	content, _ := json.Marshal(p)
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	all := map[string]any{}
	_ = decoder.Decode(&all) // what was written a moment ago
	return all
}

func at(tree map[string]any, path []string) any {
	for _, name := range path[:len(path)-1] {
		tree, _ = tree[name].(map[string]any)
	}
	return tree[path[len(path)-1]]
}

func put(tree map[string]any, path []string, value any) {
	for _, name := range path[:len(path)-1] {
		next, is := tree[name].(map[string]any)
		if !is {
			next = map[string]any{}
			tree[name] = next
		}
		tree = next
	}
	if last := path[len(path)-1]; value == nil {
		delete(tree, last)
	} else {
		tree[last] = value
	}
}

// Copy is the promise with nothing in common with it.
func (p Promise) Copy() Promise {
	content, _ := json.Marshal(p)
	fresh := Promise{}
	_ = json.Unmarshal(content, &fresh) // what was written a moment ago
	if fresh.Words.In == nil {
		fresh.Words.In = map[language.Language]Phrases{}
	}
	return fresh
}

// Aged notes which languages have older words than the one the promise is
// written in, after a change: those whose words did not change with the
// source's. Words that were written anew are not old any more.
func Aged(before, after Promise) Promise {
	written := map[language.Language]bool{}
	for _, field := range Changed(before, after) {
		if path := field.path(); path[0] == "words" && len(path) == 4 {
			written[language.Language(path[2])] = true
		}
	}
	next := after.Copy()
	next.Words.Stale = nil
	for _, l := range language.All {
		old := slices.Contains(after.Words.Stale, l) || written[after.Words.Source]
		if l != after.Words.Source && old && !written[l] && !after.Words.In[l].IsZero() {
			next.Words.Stale = append(next.Words.Stale, l)
		}
	}
	return next
}
