// Code generated from words/common.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"time"

	"vaada/internal/language"
	"vaada/internal/now"
)

var rowEmptyCases = language.Sentence{
	Key: "empty.cases",
	In: [4]string{
		"No open cases. New ones will appear here.",
		"کوئی کھلا کیس نہیں۔ نئے کیس یہاں نظر آئیں گے۔",
		"कोई खुला केस नहीं। नए केस यहाँ दिखेंगे।",
		"Açık kayıt yok. Yeni kayıtlar burada görünür.",
	},
}

// EmptyCases says: No open cases. New ones will appear here.
func EmptyCases() language.Message { return rowEmptyCases.With() }

var rowEmptySearch = language.Sentence{
	Key: "empty.search",
	In: [4]string{
		"Nothing found for “{q text}”. Try a shorter word.",
		"کچھ نہیں ملا: ”{q}“۔ کوئی چھوٹا لفظ آزمائیں۔",
		"कुछ नहीं मिला: “{q}”। कोई छोटा शब्द आज़माएँ।",
		"“{q}” için sonuç yok. Daha kısa bir sözcük deneyin.",
	},
	Slots: []language.Slot{{Name: "q", Kind: "text"}},
}

// EmptySearch says: Nothing found for “{q text}”. Try a shorter word.
func EmptySearch(q string) language.Message { return rowEmptySearch.With(q) }

var rowEmptyHistory = language.Sentence{
	Key: "empty.history",
	In: [4]string{
		"No earlier cases.",
		"اس سے پہلے کوئی کیس نہیں۔",
		"इससे पहले कोई केस नहीं।",
		"Önceki kayıt yok.",
	},
}

// EmptyHistory says: No earlier cases.
func EmptyHistory() language.Message { return rowEmptyHistory.With() }

var rowDoneSaved = language.Sentence{
	Key: "done.saved",
	In: [4]string{
		"Saved",
		"محفوظ ہو گیا",
		"सेव हो गया",
		"Kaydedildi",
	},
}

// DoneSaved says: Saved
func DoneSaved() language.Message { return rowDoneSaved.With() }

var rowDoneSent = language.Sentence{
	Key: "done.sent",
	In: [4]string{
		"Sent",
		"بھیج دیا گیا",
		"भेज दिया गया",
		"Gönderildi",
	},
}

// DoneSent says: Sent
func DoneSent() language.Message { return rowDoneSent.With() }

var rowDoneClosed = language.Sentence{
	Key: "done.closed",
	In: [4]string{
		"Case closed",
		"کیس بند ہو گیا",
		"केस बंद हो गया",
		"Kayıt kapatıldı",
	},
}

// DoneClosed says: Case closed
func DoneClosed() language.Message { return rowDoneClosed.With() }

var rowDoneAssigned = language.Sentence{
	Key: "done.assigned",
	In: [4]string{
		"Assigned to {name name}",
		"اب ذمہ دار: {name}",
		"अब ज़िम्मेदार: {name}",
		"Atanan: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// DoneAssigned says: Assigned to {name name}
func DoneAssigned(name string) language.Message { return rowDoneAssigned.With(name) }

var rowTimeLeft = language.Sentence{
	Key: "time.left",
	In: [4]string{
		"{t duration} left",
		"{t} باقی",
		"{t} बाकी",
		"{t} kaldı",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// TimeLeft says: {t duration} left
func TimeLeft(t time.Duration) language.Message { return rowTimeLeft.With(t) }

var rowTimeLate = language.Sentence{
	Key: "time.late",
	In: [4]string{
		"{t duration} late",
		"{t} تاخیر",
		"{t oblique} की देरी",
		"{t} gecikti",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// TimeLate says: {t duration} late
func TimeLate(t time.Duration) language.Message { return rowTimeLate.With(t) }

var rowTimeDue = language.Sentence{
	Key: "time.due",
	In: [4]string{
		"due {t time}",
		"{t} تک",
		"{t} तक",
		"Son süre: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "time"}},
}

// TimeDue says: due {t time}
func TimeDue(t now.Instant) language.Message { return rowTimeDue.With(t) }
