package procedure_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/policy"
	"vaada/procedure"
	"vaada/touchpoint"
)

// answered is a question with two answers in one language.
func answered(in language.Language, one, two string) *procedure.Chart {
	chart := visit()
	b := box(chart, "needed")
	b.Exits[0].Label, b.Exits[1].Label = language.NewText(in, one), language.NewText(in, two)
	return chart
}

// A question that is answered with yes wants a no, however either is said: a polite
// word alone agrees, and with a no it is a no.
func TestYesAndNoAreReadInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, each := range []struct {
		in       language.Language
		one, two string
		lacks    bool // no is missing
	}{
		{language.English, "Yes", "No", false},
		{language.English, "Yes, within the hour", "Not today", false},
		{language.English, "Yes, no parts are needed", "Later", true},
		{language.English, "Now", "Later", false},
		{language.Urdu, "جی ہاں", "جی نہیں", false},
		{language.Urdu, "ہاں جی", "نہیں جی", false},
		{language.Urdu, "جی", "جی نہیں", false},
		{language.Urdu, "جی", "بعد میں", true},
		{language.Urdu, "جی ہاں", "بعد میں", true},
		{language.Urdu, "جی نہیں", "بعد میں", false},
		{language.Urdu, "جی، ابھی", "جی، ابھی نہیں", false},
		{language.Urdu, "Ji haan", "Ji nahin", false},
		{language.Hindi, "हाँ जी", "जी नहीं", false},
		{language.Hindi, "जी हां", "नहीं", false},
		{language.Hindi, "जी", "बाद में", true},
		{language.Hindi, "जी नहीं", "बाद में", false},
		{language.Hindi, "हाँ", "अभी नहीं", false},
		{language.Turkish, "Evet", "Hayır", false},
		{language.Turkish, "EVET", "HAYIR", false},
		{language.Turkish, "Var", "Yok", false},
		{language.Turkish, "Var", "Sonra", true},
		{language.Turkish, "Evet", "Henüz değil", false},
		{language.Turkish, "No", "Sonra", false}, // a number
	} {
		for _, chart := range []*procedure.Chart{answered(each.in, each.one, each.two), answered(each.in, each.two, each.one)} {
			if lacks := slices.Contains(found(chart, procedure.Facts{}), "no-no"); lacks != each.lacks {
				t.Errorf("%s, %q or %q: no is missing is %v", each.in, each.one, each.two, lacks)
			}
		}
	}
}

// Two labels are one where a reader cannot tell them apart, in any language of the
// chart; the sentence says in which where it is not all.
func TestLabelsThatLookAlikeAreOne(t *testing.T) {
	t.Parallel()
	for _, each := range []struct {
		in       language.Language
		one, two string
		alike    bool
	}{
		{language.English, "Wait for the visit", "wait  for the VISIT.", true},
		{language.English, "Price > 100", "Price < 100", false},
		{language.English, "Call 1", "Call 2", false},
		{language.English, "Café", "Cafe\u0301", true},
		{language.Turkish, "ISI", "ısı", true},
		{language.Turkish, "İş", "iş", true},
		{language.Turkish, "ISI", "isi", false},
		{language.Urdu, "انتظار کریں۔", "انتظار  کریں", true},
		{language.Hindi, "प्रतीक्षा करें।", "प्रतीक्षा करें", true},
	} {
		chart := visit()
		box(chart, "call").Label = language.Text{Source: each.in, In: map[language.Language]string{each.in: each.one}}
		box(chart, "visit").Label = language.Text{Source: each.in, In: map[language.Language]string{each.in: each.two}}
		if alike := slices.Contains(found(chart, procedure.Facts{}), "same-label"); alike != each.alike {
			t.Errorf("%s, %q and %q: alike is %v", each.in, each.one, each.two, alike)
		}
	}
	chart := visit()
	box(chart, "call").Label = english("Call").With(language.Urdu, "رابطہ کریں")
	box(chart, "visit").Label = english("Write").With(language.Urdu, "رابطہ کریں۔")
	box(chart, "end").Label = english("call")
	var said []string
	for _, f := range procedure.Check(chart, procedure.Facts{}) {
		if f.Defect == "same-label" {
			said = append(said, f.Say.Plain(language.Reader{Language: language.English}))
		}
	}
	want := []string{
		"In \u2068اردو\u2069 several boxes are called “\u2068رابطہ کریں۔\u2069”. Say how they differ.",
		"In English several boxes are called “Call”. Say how they differ.",
	}
	if !slices.Equal(said, want) {
		t.Errorf("said %q", said)
	}
}

// What a customer reads is in a language when all of it is: a template's subject as
// well as its words, a clause's steps as well as what it says.
func TestWhatACustomerReadsIsAskedWhole(t *testing.T) {
	t.Parallel()
	urdu := func(in, words string) language.Text { return english(in).With(language.Urdu, words) }
	offers := procedure.Offers{
		Templates: []touchpoint.Template{
			{Key: "half", Subject: english("We have it"), Body: urdu("We have it.", "ہمیں مل گیا۔")},
			{Key: "whole", Subject: urdu("We have it", "مل گیا"), Body: urdu("We have it.", "ہمیں مل گیا۔")},
			{Key: "spoken", Body: urdu("We have it.", "ہمیں مل گیا۔")},
		},
		Policies: []*policy.Policy{{Clauses: []policy.Clause{
			{Key: "half", Words: urdu("Frost", "سردی"), Steps: []language.Text{english("Come at once")}},
			{Key: "whole", Words: urdu("Frost", "سردی"), Steps: []language.Text{urdu("Come at once", "فوراً آئیں")}},
		}}},
	}
	facts := offers.Facts()
	facts.Languages = []language.Language{language.English, language.Urdu}
	for _, each := range []struct {
		template, clause string
		lacks            bool
	}{{"half", "", true}, {"whole", "", false}, {"spoken", "", false}, {"", "half", true}, {"", "whole", false}} {
		chart := visit()
		if each.template != "" {
			b := box(chart, "visit")
			b.Kind, b.Wait, b.Exits = procedure.Mail, nil, b.Exits[:1]
			b.Message = &procedure.Message{Template: each.template}
		}
		box(chart, "needed").Clause = each.clause
		if lacks := slices.Contains(found(chart, facts), "not-in-language"); lacks != each.lacks {
			t.Errorf("template %q, clause %q: a language is missing is %v", each.template, each.clause, lacks)
		}
	}
}
