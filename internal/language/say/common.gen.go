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

var rowEmptyToday = language.Sentence{
	Key: "empty.today",
	In: [4]string{
		"Nothing due today.",
		"آج کوئی کام باقی نہیں۔",
		"आज कोई काम बाकी नहीं।",
		"Bugün için görev yok.",
	},
}

// EmptyToday says: Nothing due today.
func EmptyToday() language.Message { return rowEmptyToday.With() }

var rowEmptySearch = language.Sentence{
	Key: "empty.search",
	In: [4]string{
		"Nothing found for “{q text}”. Try a shorter word.",
		"”{q}“ کے لیے کچھ نہیں ملا۔ کوئی چھوٹا لفظ آزمائیں۔",
		"“{q}” के लिए कुछ नहीं मिला। कोई छोटा शब्द आज़माएँ।",
		"“{q}” için sonuç yok. Daha kısa bir sözcük deneyin.",
	},
	Slots: []language.Slot{{Name: "q", Kind: "text"}},
}

// EmptySearch says: Nothing found for “{q text}”. Try a shorter word.
func EmptySearch(q string) language.Message { return rowEmptySearch.With(q) }

var rowEmptyPromises = language.Sentence{
	Key: "empty.promises",
	In: [4]string{
		"No promises yet. Write the first one.",
		"ابھی کوئی وعدہ نہیں۔ پہلا وعدہ لکھیں۔",
		"अभी कोई वादा नहीं। पहला वादा लिखें।",
		"Henüz söz yok. İlkini yazın.",
	},
}

// EmptyPromises says: No promises yet. Write the first one.
func EmptyPromises() language.Message { return rowEmptyPromises.With() }

var rowEmptyVisits = language.Sentence{
	Key: "empty.visits",
	In: [4]string{
		"No visits today.",
		"آج کوئی وزٹ نہیں۔",
		"आज कोई विज़िट नहीं।",
		"Bugün ziyaret yok.",
	},
}

// EmptyVisits says: No visits today.
func EmptyVisits() language.Message { return rowEmptyVisits.With() }

var rowEmptyCallbacks = language.Sentence{
	Key: "empty.callbacks",
	In: [4]string{
		"No call-backs promised.",
		"کسی کو کال بیک کا وعدہ نہیں۔",
		"किसी को कॉल बैक का वादा नहीं।",
		"Söz verilmiş geri arama yok.",
	},
}

// EmptyCallbacks says: No call-backs promised.
func EmptyCallbacks() language.Message { return rowEmptyCallbacks.With() }

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

var rowEmptyFeedback = language.Sentence{
	Key: "empty.feedback",
	In: [4]string{
		"No feedback yet.",
		"ابھی کوئی رائے نہیں۔",
		"अभी कोई फ़ीडबैक नहीं।",
		"Henüz geri bildirim yok.",
	},
}

// EmptyFeedback says: No feedback yet.
func EmptyFeedback() language.Message { return rowEmptyFeedback.With() }

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

var rowDonePublished = language.Sentence{
	Key: "done.published",
	In: [4]string{
		"Published",
		"شائع ہو گیا",
		"प्रकाशित हो गया",
		"Yayımlandı",
	},
}

// DonePublished says: Published
func DonePublished() language.Message { return rowDonePublished.With() }

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
		"اب {name} کے ذمے",
		"अब {name} के पास",
		"Atanan: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// DoneAssigned says: Assigned to {name name}
func DoneAssigned(name string) language.Message { return rowDoneAssigned.With(name) }

var rowDoneThanks = language.Sentence{
	Key: "done.thanks",
	In: [4]string{
		"Thank you. Your number is {no code}.",
		"شکریہ۔ آپ کا نمبر {no} ہے۔",
		"धन्यवाद। आपका नंबर {no} है।",
		"Teşekkür ederiz. Numaranız: {no}",
	},
	Slots: []language.Slot{{Name: "no", Kind: "code"}},
}

// DoneThanks says: Thank you. Your number is {no code}.
func DoneThanks(no string) language.Message { return rowDoneThanks.With(no) }

var rowAskClose = language.Sentence{
	Key: "ask.close",
	In: [4]string{
		"Close this case?",
		"یہ کیس بند کریں؟",
		"यह केस बंद करें?",
		"Kayıt kapatılsın mı?",
	},
}

// AskClose says: Close this case?
func AskClose() language.Message { return rowAskClose.With() }

var rowAskDelete = language.Sentence{
	Key: "ask.delete",
	In: [4]string{
		"Delete “{thing text}”? This cannot be undone.",
		"”{thing}“ مٹائیں؟ یہ واپس نہیں ہو سکے گا۔",
		"“{thing}” हटाएँ? यह वापस नहीं हो सकेगा।",
		"“{thing}” silinsin mi? Bu işlem geri alınamaz.",
	},
	Slots: []language.Slot{{Name: "thing", Kind: "text"}},
}

// AskDelete says: Delete “{thing text}”? This cannot be undone.
func AskDelete(thing string) language.Message { return rowAskDelete.With(thing) }

var rowAskPublish = language.Sentence{
	Key: "ask.publish",
	In: [4]string{
		"Publish from {date date}? {n int|one:1 open case stays on its edition|other:{n} open cases stay on their edition}.",
		"{date} سے شائع کریں؟ کھلے کیس ({n}) اپنے ایڈیشن پر رہیں گے۔",
		"{date} से प्रकाशित करें? खुले केस ({n}) अपने संस्करण पर रहेंगे।",
		"{date} tarihinde yayımlansın mı? Açık kayıtlar ({n}) kendi sürümünde kalır.",
	},
	Slots: []language.Slot{{Name: "date", Kind: "date"}, {Name: "n", Kind: "int"}},
}

// AskPublish says: Publish from {date date}? {n int|one:1 open case stays on its edition|other:{n} open cases stay on their edition}.
func AskPublish(date now.Instant, n int) language.Message { return rowAskPublish.With(date, n) }

var rowAskLeave = language.Sentence{
	Key: "ask.leave",
	In: [4]string{
		"Leave without saving?",
		"محفوظ کیے بغیر جائیں؟",
		"सेव किए बिना जाएँ?",
		"Kaydetmeden çıkılsın mı?",
	},
}

// AskLeave says: Leave without saving?
func AskLeave() language.Message { return rowAskLeave.With() }

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
		"{t} की देरी",
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

var rowTimePromisedBy = language.Sentence{
	Key: "time.promised_by",
	In: [4]string{
		"Promised by {t time}",
		"وعدہ: {t} تک",
		"वादा: {t} तक",
		"Söz: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "time"}},
}

// TimePromisedBy says: Promised by {t time}
func TimePromisedBy(t now.Instant) language.Message { return rowTimePromisedBy.With(t) }

var rowTimeSince = language.Sentence{
	Key: "time.since",
	In: [4]string{
		"since {d date}",
		"{d} سے",
		"{d} से",
		"{d} tarihinden beri",
	},
	Slots: []language.Slot{{Name: "d", Kind: "date"}},
}

// TimeSince says: since {d date}
func TimeSince(d now.Instant) language.Message { return rowTimeSince.With(d) }

var rowTimeSavedAt = language.Sentence{
	Key: "time.saved_at",
	In: [4]string{
		"Saved {t time}",
		"محفوظ: {t}",
		"सेव: {t}",
		"Kaydedildi: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "time"}},
}

// TimeSavedAt says: Saved {t time}
func TimeSavedAt(t now.Instant) language.Message { return rowTimeSavedAt.With(t) }
