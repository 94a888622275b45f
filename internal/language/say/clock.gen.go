// Code generated from words/clock.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowClockMovedOn = language.Sentence{
	Key: "clock.moved_on",
	In: [4]string{
		"This promise changed while you were working. Look at the case again.",
		"آپ کے کام کے دوران یہ وعدہ بدل گیا۔ کیس دوبارہ دیکھیں۔",
		"आपके काम के दौरान यह वादा बदल गया। केस फिर से देखें।",
		"Siz çalışırken bu söz değişti. Kayda yeniden bakın.",
	},
}

// ClockMovedOn says: This promise changed while you were working. Look at the case again.
func ClockMovedOn() language.Message { return rowClockMovedOn.With() }

var rowClockFieldPromisedTime = language.Sentence{
	Key: "clock.field_promised_time",
	In: [4]string{
		"promised time",
		"وعدے کا وقت",
		"वादे का समय",
		"söz verilen zaman",
	},
}

// ClockFieldPromisedTime says: promised time
func ClockFieldPromisedTime() language.Message { return rowClockFieldPromisedTime.With() }
