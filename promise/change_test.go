package promise_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
)

func TestEveryFieldIsNamedInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, field := range promise.Fields() {
		for _, l := range language.All {
			if field.Say().Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s has no name in %s", field, l)
			}
		}
	}
}

// What differs between two promises is told, and no field is left out of it.
func TestEveryDifferenceIsOfAField(t *testing.T) {
	t.Parallel()
	for at, before := range all {
		after := all[(at+1)%len(all)].Copy()
		after.Key = before.Key
		if carried := promise.Carried(before, after, before); promise.Hash(carried) != promise.Hash(after.Copy()) {
			t.Errorf("from %s to %s, not all that differs is of a field: %v", before.Key, all[(at+1)%len(all)].Key, promise.Changed(carried, after))
		}
		if changed := promise.Changed(before, before.Copy()); len(changed) > 0 {
			t.Errorf("%s differs from itself in %v", before.Key, changed)
		}
	}
}

func TestWhatTwoChangedApartIsCarriedTogether(t *testing.T) {
	t.Parallel()
	mine, theirs := engineerVisits.Copy(), engineerVisits.Copy()
	mine.Limit.Value, theirs.Owner = 12, "manager"
	both := promise.Carried(engineerVisits, mine, theirs)
	if both.Limit.Value != 12 || both.Owner != "manager" {
		t.Errorf("together they are %d and %s", both.Limit.Value, both.Owner)
	}
	if got := promise.Changed(theirs, both); !slices.Equal(got, []promise.Field{"limit"}) {
		t.Errorf("of theirs it changed %v", got)
	}
}

func TestWordsGrowOldWithTheWordsTheyWereMadeFrom(t *testing.T) {
	t.Parallel()
	reworded := func(p promise.Promise, l language.Language) promise.Promise {
		next := p.Copy()
		words := next.Words.In[l]
		words.Deed += " "
		next.Words.In[l] = words
		return next
	}
	after := promise.Aged(engineerVisits, reworded(engineerVisits, engineerVisits.Words.Source))
	if len(after.Words.Stale) != len(engineerVisits.Words.In)-1 {
		t.Errorf("old are %v", after.Words.Stale)
	}
	again := promise.Aged(after, reworded(after, language.Urdu))
	if slices.Contains(again.Words.Stale, language.Urdu) || len(again.Words.Stale) != len(after.Words.Stale)-1 {
		t.Errorf("after Urdu was written anew, old are %v", again.Words.Stale)
	}
	if len(promise.Aged(engineerVisits, engineerVisits).Words.Stale) != 0 {
		t.Error("words grow old without a change")
	}
}

// unkept are the fields that another class does not say, and that nothing
// measures there.
var unkept = []string{
	"limit", "limit.strictness", "limit.begins", "limit.before", "share", "share.op", "share.strictness", "average", "moment", "slot", "repeat",
	"level", "alternative.kind",
	"keyed", "stages", "pauses", "share.tiers", "population.counted", "abandoned", "on_miss.remedy", "on_miss.explain",
}

// A draft may lack anything: whatever class it becomes, and whatever is taken
// away, it can be printed, said and laid out in every language.
func TestADraftThatLacksSomethingStillStandsInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, each := range all {
		for _, class := range promise.Classes {
			turned := promise.Reshaped(each, class)
			bare := turned.Copy()
			bare.Limit, bare.Share, bare.Level, bare.Repeat, bare.Slot, bare.Moment = nil, nil, nil, nil, nil, ""
			if made := bare.OnMiss.Remedy; made != nil {
				bare.OnMiss.Remedy = &promise.Making{}
			}
			if turned.Class != class {
				t.Errorf("%s does not become %s", each.Key, class)
			}
			for _, field := range faulty(turned.Check()) {
				words := strings.HasPrefix(field, "words.") && (strings.HasSuffix(field, ".stages") || strings.HasSuffix(field, ".remedy") && turned.OnMiss.Remedy == nil)
				if words || slices.Contains(unkept, field) {
					t.Errorf("%s as %s keeps %s, which no sentence says", each.Key, class, field)
				}
			}
			for _, l := range language.All {
				for _, p := range []promise.Promise{turned, bare} {
					if len(promise.Sentence(p, l)) == 0 || len(promise.Slots(p, l)) == 0 {
						t.Errorf("%s as %s is nothing in %s", each.Key, class, l)
					}
					_ = promise.Aloud(p, l) // with all that stands beside it
				}
			}
		}
	}
}
