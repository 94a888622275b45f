package files_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
)

// awkward are texts that YAML would read as something else.
var awkward = []string{
	"yes", "No", "null", "~", "1", "0300", "1e3", ".5", "0x1F", "2026-01-01", "12:30", "Inf", "- x", "a: b", "a:", "x #y", "#", " lead", "trail ",
	"two\nlines", "two\n\nparts\n", "\n", "\n\n", "a\n  indented", "a\n\tb", "tab\tin", "{percent} of it", "[x]", "{", `"q"`, "'q'", "&a", "*a", "!t", "%90", "@x", "`",
	`C:\x`, "\u2066" + "90%" + "\u2069", "نہ\u200cکریں", "x\u0085y", "\ufeffx", "---", "...", "|", "> x", "? x", "Rs 1,500: so", "a\r\nb", "x\u2028y", "x\x00y", "<b>", "?", ",", "a\ufffdb",
	"# Titel\n\n- eins\n- zwei", "x\n---\ny", "“so” he said", "گاہک: ہاں", "सेवा #1", "İş günü", "x: |", "key: [a, b]", "\\u0041", "a\\", "🎉", "\U0010FFFF",
}

func wording() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		text := rapid.OneOf(rapid.SampledFrom(awkward), rapid.StringN(0, 40, 200), rapid.Just("We answer.")).Draw(t, "words")
		return language.Tidy(strings.ToValidUTF8(text, "?"))
	})
}

func texts() *rapid.Generator[language.Text] {
	return rapid.Custom(func(t *rapid.T) language.Text {
		if rapid.IntRange(0, 9).Draw(t, "none") == 0 {
			return language.Text{}
		}
		text := language.Text{Source: rapid.SampledFrom(language.All).Draw(t, "source"), In: map[language.Language]string{}, Stale: map[language.Language]bool{}}
		for _, l := range language.All {
			if words := wording().Draw(t, string(l)); words != "" && rapid.Bool().Draw(t, "has") {
				text.In[l] = words
				text.Stale[l] = rapid.Bool().Draw(t, "stale")
			}
		}
		return text
	})
}

// fewOf are the types of which a value is one of a few, or is made in its own way.
func fewOf() map[reflect.Type]func(t *rapid.T) any {
	all := map[reflect.Type]func(t *rapid.T) any{
		reflect.TypeFor[language.Text](): func(t *rapid.T) any { return texts().Draw(t, "text") },
		reflect.TypeFor[hours.Date]():    func(t *rapid.T) any { return rapid.Int32Range(0, 40_000).Draw(t, "day") },
		reflect.TypeFor[hours.Minute]():  func(t *rapid.T) any { return rapid.IntRange(0, 24*60).Draw(t, "minute") },
		reflect.TypeFor[promise.YearDay](): func(t *rapid.T) any {
			return promise.YearDay{Month: time.Month(rapid.IntRange(1, 12).Draw(t, "month")), Day: rapid.IntRange(1, 28).Draw(t, "day")}
		},
		reflect.TypeFor[string](): func(t *rapid.T) any { return wording().Draw(t, "words") },
		reflect.TypeFor[money.Amount](): func(t *rapid.T) any {
			return money.Amount{Minor: rapid.Int64Range(0, 1e9).Draw(t, "minor"), Currency: "PKR"}
		},
	}
	few(all, language.All...)
	few(all, people.AllRoles...)
	few(all, charter.Tale, charter.Detail)
	few(all, charter.Handbook, charter.Lesson)
	few(all, charter.Ranks...)
	few(all, charter.Tables...)
	few(all, hours.Units...)
	few(all, hours.Working, hours.Clock)
	few(all, hours.AtClose, hours.AtMidnight, hours.AtSameTime, hours.AtMinute(840))
	few(all, promise.Classes...)
	few(all, promise.Events...)
	few(all, promise.Waits...)
	few(all, promise.Moments...)
	few(all, promise.Mean, promise.Median)
	few(all, promise.Within, promise.Below)
	few(all, promise.AtOnce, promise.NextOpening, promise.MonthEnd)
	few(all, promise.Dimensions...)
	few(all, promise.Alternatives...)
	few(all, promise.OfMatter, promise.OfYearlyBill)
	few(all, promise.AtLeast, promise.AtMost)
	few(all, promise.LevelKinds...)
	few(all, promise.Cases, promise.Surveys, promise.Scoring, promise.Inspections, promise.Imports)
	few(all, promise.Public, promise.InternalOnly)
	few(all, promise.ByDue, promise.StillOpen)
	few(all, promise.Periods...)
	few(all, promise.ConditionKinds...)
	few(all, promise.ExclusionKinds...)
	few(all, promise.LeftOut, promise.CountedAsMiss)
	return all
}

func few[T ~string](in map[reflect.Type]func(t *rapid.T) any, all ...T) {
	in[reflect.TypeFor[T]()] = testkit.OneOf(all...)
}

// drawing draws charters of which each part of a list has a key of its own.
func drawing() *testkit.Drawing {
	d := &testkit.Drawing{Of: fewOf(), At: map[string]func(t *rapid.T) any{"format": testkit.OneOf(charter.Format)}}
	n := 0
	for _, path := range []string{"stories.key", "scope.touchpoint", "services.key", "promises.key", "limitations.key", "places.key", "words.key"} {
		d.At[path] = func(t *rapid.T) any {
			n++
			return fmt.Sprintf("%s-%d", rapid.StringMatching(`[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}`).Draw(t, "key"), n)
		}
	}
	return d
}

// Every field that a charter has is written and read, whatever stands in it.
func TestAnyCharterIsTheSameWhenItIsWrittenAndRead(t *testing.T) {
	t.Parallel()
	d := drawing()
	rapid.Check(t, func(t *rapid.T) {
		c := &charter.Charter{}
		d.Fill(t, c)
		c.Scope, c.Promises = append([]charter.Reach{}, c.Scope...), append([]promise.Promise{}, c.Promises...)
		before, _ := json.Marshal(c)
		_, folder := again(t, c)
		after, _ := json.Marshal(folder.Charter)
		if hash(t, c) != hash(t, folder.Charter) {
			t.Fatalf("%s\nbecame\n%s", before, after)
		}
	})
	filled := rapid.Custom(func(t *rapid.T) (c charter.Charter) {
		d.Fill(t, &c)
		return c
	})
	for seed := range 300 { // the same ones each time, however few are checked above
		filled.Example(seed)
	}
	if left := d.Undrawn(charter.Charter{}); len(left) > 0 {
		t.Errorf("nothing was ever drawn for %q", left)
	}
}

// Whatever is written is as the schema says, with promises of the starters: what one
// may say depends on its class.
func TestTheFilesOfAnyCharterAreAsTheSchemaSays(t *testing.T) {
	t.Parallel()
	made, s := promisesMade(t), schema(t)
	rapid.Check(t, func(t *rapid.T) {
		d, c := drawing(), &charter.Charter{}
		d.At["promises"] = func(t *rapid.T) any {
			p := rapid.SampledFrom(made).Draw(t, "promise").Copy()
			p.Title, p.Law = texts().Draw(t, "title"), texts().Draw(t, "law")
			return []promise.Promise{p}
		}
		d.Fill(t, c)
		written, _ := again(t, c)
		for name, content := range written {
			if err := valid(s, name, content); err != nil {
				t.Fatalf("%s is not as the schema says: %v\n%s", name, err, content)
			}
		}
	})
}

func promisesMade(t *testing.T) (all []promise.Promise) {
	t.Helper()
	for _, kind := range starter.Kinds {
		c, err := starter.Of(kind)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c.Promises...)
	}
	return all
}
