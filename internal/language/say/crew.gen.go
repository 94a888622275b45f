// Code generated from words/crew.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowCrewNoEmail = language.Sentence{
	Key: "crew.no_email",
	In: [4]string{
		"No e-mail address: {name name}. Print a slip instead.",
		"ای میل پتہ موجود نہیں: {name}۔ اس کی بجائے پرچی پرنٹ کریں۔",
		"ईमेल पता नहीं है: {name}। इसके बजाय पर्ची प्रिंट करें।",
		"E-posta adresi yok: {name}. Bunun yerine kâğıt davetiye yazdırın.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewNoEmail says: No e-mail address: {name name}. Print a slip instead.
func CrewNoEmail(name string) language.Message { return rowCrewNoEmail.With(name) }
