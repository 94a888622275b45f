// Code generated from words/builder.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowBuilderBuild = language.Sentence{
	Key: "builder.build",
	In: [4]string{
		"Change",
		"تبدیل کریں",
		"बदलें",
		"Değiştir",
	},
}

// BuilderBuild says: Change
func BuilderBuild() language.Message { return rowBuilderBuild.With() }

var rowBuilderBuildNamed = language.Sentence{
	Key: "builder.build_named",
	In: [4]string{
		"Change: {title label}",
		"تبدیل کریں: {title}",
		"बदलें: {title}",
		"Değiştir: {title}",
	},
	Slots: []language.Slot{{Name: "title", Kind: "label"}},
}

// BuilderBuildNamed says: Change: {title label}
func BuilderBuildNamed(title language.Text) language.Message { return rowBuilderBuildNamed.With(title) }

var rowBuilderDrafted = language.Sentence{
	Key: "builder.drafted",
	In: [4]string{
		"draft begun",
		"مسودہ شروع",
		"मसौदा शुरू",
		"taslak başladı",
	},
}

// BuilderDrafted says: draft begun
func BuilderDrafted() language.Message { return rowBuilderDrafted.With() }

var rowBuilderLead = language.Sentence{
	Key: "builder.lead",
	In: [4]string{
		"A draft. Customers read the promise in force until the charter is published anew.",
		"یہ مسودہ ہے۔ نیا چارٹر شائع ہونے تک گاہک نافذ وعدہ ہی پڑھیں گے۔",
		"यह मसौदा है। नया चार्टर प्रकाशित होने तक ग्राहक लागू वादा ही पढ़ेंगे।",
		"Bu bir taslak. Bildirge yeniden yayımlanana kadar müşteriler yürürlükteki sözü okur.",
	},
}

// BuilderLead says: A draft. Customers read the promise in force until the charter is published anew.
func BuilderLead() language.Message { return rowBuilderLead.With() }

var rowBuilderWriteIn = language.Sentence{
	Key: "builder.write_in",
	In: [4]string{
		"Language of the sentence",
		"جملے کی زبان",
		"वाक्य की भाषा",
		"Cümlenin dili",
	},
}

// BuilderWriteIn says: Language of the sentence
func BuilderWriteIn() language.Message { return rowBuilderWriteIn.With() }

var rowBuilderClass = language.Sentence{
	Key: "builder.class",
	In: [4]string{
		"Kind of promise",
		"وعدے کی قسم",
		"वादे का प्रकार",
		"Söz türü",
	},
}

// BuilderClass says: Kind of promise
func BuilderClass() language.Message { return rowBuilderClass.With() }

var rowBuilderElse = language.Sentence{
	Key: "builder.else",
	In: [4]string{
		"What else belongs to it",
		"اس کے ساتھ اور کیا ہے",
		"इसके साथ और क्या है",
		"Buna bağlı olanlar",
	},
}

// BuilderElse says: What else belongs to it
func BuilderElse() language.Message { return rowBuilderElse.With() }

var rowBuilderOthers = language.Sentence{
	Key: "builder.others",
	In: [4]string{
		"In the other languages",
		"دوسری زبانوں میں",
		"दूसरी भाषाओं में",
		"Öteki dillerde",
	},
}

// BuilderOthers says: In the other languages
func BuilderOthers() language.Message { return rowBuilderOthers.With() }

var rowBuilderMissing = language.Sentence{
	Key: "builder.missing",
	In: [4]string{
		"No words yet.",
		"ابھی الفاظ نہیں لکھے گئے۔",
		"अभी शब्द नहीं लिखे गए।",
		"Henüz sözcükleri yok.",
	},
}

// BuilderMissing says: No words yet.
func BuilderMissing() language.Message { return rowBuilderMissing.With() }

var rowBuilderStale = language.Sentence{
	Key: "builder.stale",
	In: [4]string{
		"Older than the first language.",
		"پہلی زبان سے پرانے الفاظ۔",
		"पहली भाषा से पुराने शब्द।",
		"İlk dildeki sözcüklerden eski.",
	},
}

// BuilderStale says: Older than the first language.
func BuilderStale() language.Message { return rowBuilderStale.With() }

var rowBuilderStillRight = language.Sentence{
	Key: "builder.still_right",
	In: [4]string{
		"Still right",
		"اب بھی درست ہیں",
		"अब भी सही हैं",
		"Hâlâ doğru",
	},
}

// BuilderStillRight says: Still right
func BuilderStillRight() language.Message { return rowBuilderStillRight.With() }

var rowBuilderWrite = language.Sentence{
	Key: "builder.write",
	In: [4]string{
		"Write",
		"لکھیں",
		"लिखें",
		"Yaz",
	},
}

// BuilderWrite says: Write
func BuilderWrite() language.Message { return rowBuilderWrite.With() }

var rowBuilderFindings = language.Sentence{
	Key: "builder.findings",
	In: [4]string{
		"To look at",
		"دیکھنے کی باتیں",
		"देखने की बातें",
		"Bakılacaklar",
	},
}

// BuilderFindings says: To look at
func BuilderFindings() language.Message { return rowBuilderFindings.With() }

var rowBuilderRepair = language.Sentence{
	Key: "builder.repair",
	In: [4]string{
		"Repair",
		"درست کریں",
		"ठीक करें",
		"Düzelt",
	},
}

// BuilderRepair says: Repair
func BuilderRepair() language.Message { return rowBuilderRepair.With() }

var rowBuilderSound = language.Sentence{
	Key: "builder.sound",
	In: [4]string{
		"Nothing to correct.",
		"کچھ درست کرنا باقی نہیں۔",
		"कुछ ठीक करना बाकी नहीं।",
		"Düzeltilecek bir şey yok.",
	},
}

// BuilderSound says: Nothing to correct.
func BuilderSound() language.Message { return rowBuilderSound.With() }

var rowBuilderHistory = language.Sentence{
	Key: "builder.history",
	In: [4]string{
		"What was done",
		"کیا کیا گیا",
		"क्या किया गया",
		"Yapılanlar",
	},
}

// BuilderHistory says: What was done
func BuilderHistory() language.Message { return rowBuilderHistory.With() }

var rowBuilderNothingDone = language.Sentence{
	Key: "builder.nothing_done",
	In: [4]string{
		"Nothing was changed yet: this is the promise in force.",
		"ابھی کچھ نہیں بدلا: یہ نافذ وعدہ ہے۔",
		"अभी कुछ नहीं बदला: यह लागू वादा है।",
		"Henüz bir şey değişmedi: yürürlükteki söz bu.",
	},
}

// BuilderNothingDone says: Nothing was changed yet: this is the promise in force.
func BuilderNothingDone() language.Message { return rowBuilderNothingDone.With() }

var rowBuilderDidChange = language.Sentence{
	Key: "builder.did_change",
	In: [4]string{
		"Changed: {field message}",
		"تبدیلی: {field}",
		"बदलाव: {field}",
		"Değişen: {field}",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// BuilderDidChange says: Changed: {field message}
func BuilderDidChange(field language.Message) language.Message {
	return rowBuilderDidChange.With(field)
}

var rowBuilderDidSeveral = language.Sentence{
	Key: "builder.did_several",
	In: [4]string{
		"Several changes at once",
		"ایک ساتھ کئی تبدیلیاں",
		"एक साथ कई बदलाव",
		"Bir arada birkaç değişiklik",
	},
}

// BuilderDidSeveral says: Several changes at once
func BuilderDidSeveral() language.Message { return rowBuilderDidSeveral.With() }

var rowBuilderDidUndo = language.Sentence{
	Key: "builder.did_undo",
	In: [4]string{
		"The last change taken back",
		"آخری تبدیلی واپس لی گئی",
		"आखिरी बदलाव वापस लिया गया",
		"Son değişiklik geri alındı",
	},
}

// BuilderDidUndo says: The last change taken back
func BuilderDidUndo() language.Message { return rowBuilderDidUndo.With() }

var rowBuilderDidBack = language.Sentence{
	Key: "builder.did_back",
	In: [4]string{
		"An earlier state brought back",
		"پچھلی حالت بحال کی گئی",
		"पिछली स्थिति वापस लाई गई",
		"Önceki duruma dönüldü",
	},
}

// BuilderDidBack says: An earlier state brought back
func BuilderDidBack() language.Message { return rowBuilderDidBack.With() }

var rowBuilderDidDiscard = language.Sentence{
	Key: "builder.did_discard",
	In: [4]string{
		"The draft discarded",
		"مسودہ رد کیا گیا",
		"मसौदा रद्द किया गया",
		"Taslaktan vazgeçildi",
	},
}

// BuilderDidDiscard says: The draft discarded
func BuilderDidDiscard() language.Message { return rowBuilderDidDiscard.With() }

var rowBuilderSaved = language.Sentence{
	Key: "builder.saved",
	In: [4]string{
		"Draft saved {at datetime}",
		"مسودہ محفوظ ہوا {at}",
		"मसौदा सेव हुआ {at}",
		"Taslak kaydedildi: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// BuilderSaved says: Draft saved {at datetime}
func BuilderSaved(at now.Instant) language.Message { return rowBuilderSaved.With(at) }

var rowBuilderUndoOf = language.Sentence{
	Key: "builder.undo_of",
	In: [4]string{
		"Undo: {what message}",
		"واپس لیں: {what}",
		"वापस लें: {what}",
		"Geri al: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderUndoOf says: Undo: {what message}
func BuilderUndoOf(what language.Message) language.Message { return rowBuilderUndoOf.With(what) }

var rowBuilderDiscard = language.Sentence{
	Key: "builder.discard",
	In: [4]string{
		"Discard the draft",
		"مسودہ رد کریں",
		"मसौदा रद्द करें",
		"Taslaktan vazgeç",
	},
}

// BuilderDiscard says: Discard the draft
func BuilderDiscard() language.Message { return rowBuilderDiscard.With() }

var rowBuilderDiscardAsk = language.Sentence{
	Key: "builder.discard_ask",
	In: [4]string{
		"Discard the draft?",
		"مسودہ رد کریں؟",
		"मसौदा रद्द करें?",
		"Taslaktan vazgeçilsin mi?",
	},
}

// BuilderDiscardAsk says: Discard the draft?
func BuilderDiscardAsk() language.Message { return rowBuilderDiscardAsk.With() }

var rowBuilderNothingToUndo = language.Sentence{
	Key: "builder.nothing_to_undo",
	In: [4]string{
		"There is nothing left to undo.",
		"واپس لینے کو کچھ باقی نہیں۔",
		"वापस लेने को कुछ बाकी नहीं।",
		"Geri alınacak bir şey kalmadı.",
	},
}

// BuilderNothingToUndo says: There is nothing left to undo.
func BuilderNothingToUndo() language.Message { return rowBuilderNothingToUndo.With() }

var rowBuilderConflict = language.Sentence{
	Key: "builder.conflict",
	In: [4]string{
		"Somebody else changed this promise meanwhile",
		"اسی دوران یہ وعدہ کسی اور نے بھی بدلا",
		"इसी बीच यह वादा किसी और ने भी बदला",
		"Bu sözü bu arada başka biri de değiştirdi",
	},
}

// BuilderConflict says: Somebody else changed this promise meanwhile
func BuilderConflict() language.Message { return rowBuilderConflict.With() }

var rowBuilderConflictLead = language.Sentence{
	Key: "builder.conflict_lead",
	In: [4]string{
		"What you typed is still here, and not saved yet. Save yours, or take theirs.",
		"آپ کا لکھا ہوا موجود ہے، ابھی محفوظ نہیں۔ اپنا محفوظ کریں یا دوسرے کا رہنے دیں۔",
		"आपका लिखा हुआ यहीं है, अभी सेव नहीं हुआ। अपना सेव करें या दूसरे का रहने दें।",
		"Yazdıklarınız burada, henüz kaydedilmedi. Kendinizinkini kaydedin ya da ötekini alın.",
	},
}

// BuilderConflictLead says: What you typed is still here, and not saved yet. Save yours, or take theirs.
func BuilderConflictLead() language.Message { return rowBuilderConflictLead.With() }

var rowBuilderTheirs = language.Sentence{
	Key: "builder.theirs",
	In: [4]string{
		"Theirs",
		"دوسرے کا",
		"दूसरे का",
		"Öteki",
	},
}

// BuilderTheirs says: Theirs
func BuilderTheirs() language.Message { return rowBuilderTheirs.With() }

var rowBuilderYours = language.Sentence{
	Key: "builder.yours",
	In: [4]string{
		"Yours, with theirs where you changed nothing",
		"آپ کا، اور جہاں آپ نے کچھ نہیں بدلا وہاں دوسرے کا",
		"आपका, और जहाँ आपने कुछ नहीं बदला वहाँ दूसरे का",
		"Sizinki; değiştirmediğiniz yerlerde öteki",
	},
}

// BuilderYours says: Yours, with theirs where you changed nothing
func BuilderYours() language.Message { return rowBuilderYours.With() }

var rowBuilderSaveYours = language.Sentence{
	Key: "builder.save_yours",
	In: [4]string{
		"Save yours",
		"اپنا محفوظ کریں",
		"अपना सेव करें",
		"Seninkini kaydet",
	},
}

// BuilderSaveYours says: Save yours
func BuilderSaveYours() language.Message { return rowBuilderSaveYours.With() }

var rowBuilderTakeTheirs = language.Sentence{
	Key: "builder.take_theirs",
	In: [4]string{
		"Take theirs",
		"دوسرے کا رہنے دیں",
		"दूसरे का रहने दें",
		"Ötekini al",
	},
}

// BuilderTakeTheirs says: Take theirs
func BuilderTakeTheirs() language.Message { return rowBuilderTakeTheirs.With() }

var rowBuilderAloud = language.Sentence{
	Key: "builder.aloud",
	In: [4]string{
		"Said aloud",
		"سننے میں",
		"सुनने में",
		"Sesli okunuşu",
	},
}

// BuilderAloud says: Said aloud
func BuilderAloud() language.Message { return rowBuilderAloud.With() }

var rowBuilderInForce = language.Sentence{
	Key: "builder.in_force",
	In: [4]string{
		"The promise in force",
		"نافذ وعدہ",
		"लागू वादा",
		"Yürürlükteki söz",
	},
}

// BuilderInForce says: The promise in force
func BuilderInForce() language.Message { return rowBuilderInForce.With() }

var rowBuilderLastDays = language.Sentence{
	Key: "builder.last_days",
	In: [4]string{
		"last {days int} days",
		"پچھلے {days} دن",
		"पिछले {days} दिन",
		"son {days} gün",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}},
}

// BuilderLastDays says: last {days int} days
func BuilderLastDays(days int) language.Message { return rowBuilderLastDays.With(days) }

var rowBuilderChoose = language.Sentence{
	Key: "builder.choose",
	In: [4]string{
		"choose",
		"چنیں",
		"चुनें",
		"seçin",
	},
}

// BuilderChoose says: choose
func BuilderChoose() language.Message { return rowBuilderChoose.With() }

var rowBuilderByHours = language.Sentence{
	Key: "builder.by_hours",
	In: [4]string{
		"By our opening hours",
		"اوقاتِ کار کے حساب سے",
		"काम के समय से",
		"Çalışma saatlerine göre",
	},
}

// BuilderByHours says: By our opening hours
func BuilderByHours() language.Message { return rowBuilderByHours.With() }

var rowBuilderByClock = language.Sentence{
	Key: "builder.by_clock",
	In: [4]string{
		"Round the clock",
		"چوبیس گھنٹے",
		"चौबीसों घंटे",
		"Gün boyu, kesintisiz",
	},
}

// BuilderByClock says: Round the clock
func BuilderByClock() language.Message { return rowBuilderByClock.With() }

var rowBuilderUnit = language.Sentence{
	Key: "builder.unit",
	In: [4]string{
		"unit and clock of: {what message}",
		"اکائی اور حساب: {what}",
		"इकाई और हिसाब: {what}",
		"birim ve hesap: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderUnit says: unit and clock of: {what message}
func BuilderUnit(what language.Message) language.Message { return rowBuilderUnit.With(what) }

var rowBuilderPercent = language.Sentence{
	Key: "builder.percent",
	In: [4]string{
		"percent: {what message}",
		"فیصد: {what}",
		"प्रतिशत: {what}",
		"yüzde: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderPercent says: percent: {what message}
func BuilderPercent(what language.Message) language.Message { return rowBuilderPercent.With(what) }

var rowBuilderFrom = language.Sentence{
	Key: "builder.from",
	In: [4]string{
		"from",
		"سے",
		"से",
		"başlangıç",
	},
}

// BuilderFrom says: from
func BuilderFrom() language.Message { return rowBuilderFrom.With() }

var rowBuilderTo = language.Sentence{
	Key: "builder.to",
	In: [4]string{
		"to",
		"تک",
		"तक",
		"bitiş",
	},
}

// BuilderTo says: to
func BuilderTo() language.Message { return rowBuilderTo.With() }

var rowBuilderDay = language.Sentence{
	Key: "builder.day",
	In: [4]string{
		"day",
		"دن",
		"दिन",
		"gün",
	},
}

// BuilderDay says: day
func BuilderDay() language.Message { return rowBuilderDay.With() }

var rowBuilderMonth = language.Sentence{
	Key: "builder.month",
	In: [4]string{
		"month",
		"مہینہ",
		"महीना",
		"ay",
	},
}

// BuilderMonth says: month
func BuilderMonth() language.Message { return rowBuilderMonth.With() }

var rowBuilderTimeOfDay = language.Sentence{
	Key: "builder.time_of_day",
	In: [4]string{
		"time of day",
		"وقت",
		"समय",
		"saat",
	},
}

// BuilderTimeOfDay says: time of day
func BuilderTimeOfDay() language.Message { return rowBuilderTimeOfDay.With() }

var rowBuilderBegins = language.Sentence{
	Key: "builder.begins",
	In: [4]string{
		"The time begins {begins code}.",
		"وقت کا آغاز {begins}۔",
		"समय की शुरुआत {begins}।",
		"Süre {begins} başlar.",
	},
	Slots: []language.Slot{{Name: "begins", Kind: "code"}},
}

// BuilderBegins says: The time begins {begins code}.
func BuilderBegins(begins string) language.Message { return rowBuilderBegins.With(begins) }

var rowBuilderBeginsAtOnce = language.Sentence{
	Key: "builder.begins_at_once",
	In: [4]string{
		"at once",
		"اسی وقت",
		"उसी समय",
		"hemen",
	},
}

// BuilderBeginsAtOnce says: at once
func BuilderBeginsAtOnce() language.Message { return rowBuilderBeginsAtOnce.With() }

var rowBuilderBeginsOpening = language.Sentence{
	Key: "builder.begins_opening",
	In: [4]string{
		"from the next opening",
		"دفتر کھلنے پر",
		"कार्यालय खुलने पर",
		"izleyen ilk açılışta",
	},
}

// BuilderBeginsOpening says: from the next opening
func BuilderBeginsOpening() language.Message { return rowBuilderBeginsOpening.With() }

var rowBuilderBeginsMonth = language.Sentence{
	Key: "builder.begins_month",
	In: [4]string{
		"from the end of the month",
		"مہینے کے آخر پر",
		"महीने के अंत पर",
		"ay sonunda",
	},
}

// BuilderBeginsMonth says: from the end of the month
func BuilderBeginsMonth() language.Message { return rowBuilderBeginsMonth.With() }

var rowBuilderSeason = language.Sentence{
	Key: "builder.season",
	In: [4]string{
		"It is made {mode code} from {from code} to {to code}.",
		"مدت {mode}۔ آغاز: {from}، اختتام: {to}۔",
		"अवधि {mode}। शुरुआत: {from}, अंत: {to}।",
		"Söz {mode} geçerli; başlangıç {from}, bitiş {to}.",
	},
	Slots: []language.Slot{{Name: "mode", Kind: "code"}, {Name: "from", Kind: "code"}, {Name: "to", Kind: "code"}},
}

// BuilderSeason says: It is made {mode code} from {from code} to {to code}.
func BuilderSeason(mode string, from string, to string) language.Message {
	return rowBuilderSeason.With(mode, from, to)
}

var rowBuilderSeasonOnly = language.Sentence{
	Key: "builder.season_only",
	In: [4]string{
		"only",
		"صرف",
		"सिर्फ़",
		"yalnızca",
	},
}

// BuilderSeasonOnly says: only
func BuilderSeasonOnly() language.Message { return rowBuilderSeasonOnly.With() }

var rowBuilderSeasonNot = language.Sentence{
	Key: "builder.season_not",
	In: [4]string{
		"not",
		"نہیں",
		"नहीं",
		"şu dönem dışında",
	},
}

// BuilderSeasonNot says: not
func BuilderSeasonNot() language.Message { return rowBuilderSeasonNot.With() }

var rowBuilderCalled = language.Sentence{
	Key: "builder.called",
	In: [4]string{
		"In lists it is called {title code}.",
		"فہرستوں میں نام: {title}۔",
		"सूचियों में नाम: {title}।",
		"Listelerdeki adı: {title}.",
	},
	Slots: []language.Slot{{Name: "title", Kind: "code"}},
}

// BuilderCalled says: In lists it is called {title code}.
func BuilderCalled(title string) language.Message { return rowBuilderCalled.With(title) }

var rowBuilderShownTo = language.Sentence{
	Key: "builder.shown_to",
	In: [4]string{
		"Shown to: {audience code}.",
		"یہ وعدہ پڑھ سکتے ہیں: {audience}۔",
		"यह वादा पढ़ सकते हैं: {audience}।",
		"Görebilenler: {audience}.",
	},
	Slots: []language.Slot{{Name: "audience", Kind: "code"}},
}

// BuilderShownTo says: Shown to: {audience code}.
func BuilderShownTo(audience string) language.Message { return rowBuilderShownTo.With(audience) }

var rowBuilderEverybody = language.Sentence{
	Key: "builder.everybody",
	In: [4]string{
		"everybody",
		"سب",
		"सब",
		"herkes",
	},
}

// BuilderEverybody says: everybody
func BuilderEverybody() language.Message { return rowBuilderEverybody.With() }

var rowBuilderUsAlone = language.Sentence{
	Key: "builder.us_alone",
	In: [4]string{
		"us alone",
		"صرف ہم",
		"सिर्फ़ हम",
		"yalnızca biz",
	},
}

// BuilderUsAlone says: us alone
func BuilderUsAlone() language.Message { return rowBuilderUsAlone.With() }

var rowBuilderAnswers = language.Sentence{
	Key: "builder.answers",
	In: [4]string{
		"Owner: {owner code}.",
		"ذمہ دار: {owner}۔",
		"ज़िम्मेदार: {owner}।",
		"Sorumlu: {owner}.",
	},
	Slots: []language.Slot{{Name: "owner", Kind: "code"}},
}

// BuilderAnswers says: Owner: {owner code}.
func BuilderAnswers(owner string) language.Message { return rowBuilderAnswers.With(owner) }

var rowBuilderMade = language.Sentence{
	Key: "builder.made",
	In: [4]string{
		"It is made from {since code} until {until code}.",
		"وعدے کا آغاز: {since}۔ اختتام: {until}۔",
		"वादे की शुरुआत: {since}। अंत: {until}।",
		"Başlangıç: {since}. Bitiş: {until}.",
	},
	Slots: []language.Slot{{Name: "since", Kind: "code"}, {Name: "until", Kind: "code"}},
}

// BuilderMade says: It is made from {since code} until {until code}.
func BuilderMade(since string, until string) language.Message {
	return rowBuilderMade.With(since, until)
}

var rowBuilderWhy = language.Sentence{
	Key: "builder.why",
	In: [4]string{
		"Why it changes: {reason code}.",
		"تبدیلی کی وجہ: {reason}۔",
		"बदलाव का कारण: {reason}।",
		"Değişiklik gerekçesi: {reason}.",
	},
	Slots: []language.Slot{{Name: "reason", Kind: "code"}},
}

// BuilderWhy says: Why it changes: {reason code}.
func BuilderWhy(reason string) language.Message { return rowBuilderWhy.With(reason) }

var rowBuilderToldBy = language.Sentence{
	Key: "builder.told_by",
	In: [4]string{
		"One can tell by: {indicator code}.",
		"پورا ہونے کی پہچان: {indicator}۔",
		"पूरा होने की पहचान: {indicator}।",
		"Tutulduğu şundan anlaşılır: {indicator}.",
	},
	Slots: []language.Slot{{Name: "indicator", Kind: "code"}},
}

// BuilderToldBy says: One can tell by: {indicator code}.
func BuilderToldBy(indicator string) language.Message { return rowBuilderToldBy.With(indicator) }

var rowBuilderEverySoLong = language.Sentence{
	Key: "builder.every_so_long",
	In: [4]string{
		"every so long",
		"ہر اتنی مدت میں",
		"हर इतने समय में",
		"belirli arayla",
	},
}

// BuilderEverySoLong says: every so long
func BuilderEverySoLong() language.Message { return rowBuilderEverySoLong.With() }

var rowBuilderSoManyTimes = language.Sentence{
	Key: "builder.so_many_times",
	In: [4]string{
		"so many times",
		"اتنی بار",
		"इतनी बार",
		"şu kadar kez",
	},
}

// BuilderSoManyTimes says: so many times
func BuilderSoManyTimes() language.Message { return rowBuilderSoManyTimes.With() }

var rowBuilderHowOften = language.Sentence{
	Key: "builder.how_often",
	In: [4]string{
		"how often",
		"کتنی بار",
		"कितनी बार",
		"ne sıklıkla",
	},
}

// BuilderHowOften says: how often
func BuilderHowOften() language.Message { return rowBuilderHowOften.With() }

var rowBuilderFieldExplain = language.Sentence{
	Key: "builder.field_explain",
	In: [4]string{
		"word of a miss",
		"وعدہ پورا نہ ہونے کی اطلاع",
		"वादा पूरा न होने की सूचना",
		"tutulamayan sözün açıklaması",
	},
}

// BuilderFieldExplain says: word of a miss
func BuilderFieldExplain() language.Message { return rowBuilderFieldExplain.With() }

var rowBuilderFieldInternal = language.Sentence{
	Key: "builder.field_internal",
	In: [4]string{
		"our own target",
		"ہمارا اپنا ہدف",
		"हमारा अपना लक्ष्य",
		"kendi hedefimiz",
	},
}

// BuilderFieldInternal says: our own target
func BuilderFieldInternal() language.Message { return rowBuilderFieldInternal.With() }

var rowBuilderFieldInternalLimit = language.Sentence{
	Key: "builder.field_internal_limit",
	In: [4]string{
		"our own time limit",
		"ہماری اپنی وقت کی حد",
		"हमारी अपनी समय सीमा",
		"kendi süre sınırımız",
	},
}

// BuilderFieldInternalLimit says: our own time limit
func BuilderFieldInternalLimit() language.Message { return rowBuilderFieldInternalLimit.With() }

var rowBuilderFieldSince = language.Sentence{
	Key: "builder.field_since",
	In: [4]string{
		"first day",
		"پہلا دن",
		"पहला दिन",
		"ilk gün",
	},
}

// BuilderFieldSince says: first day
func BuilderFieldSince() language.Message { return rowBuilderFieldSince.With() }

var rowBuilderFieldUntil = language.Sentence{
	Key: "builder.field_until",
	In: [4]string{
		"last day",
		"آخری دن",
		"आखिरी दिन",
		"son gün",
	},
}

// BuilderFieldUntil says: last day
func BuilderFieldUntil() language.Message { return rowBuilderFieldUntil.With() }

var rowBuilderFieldStale = language.Sentence{
	Key: "builder.field_stale",
	In: [4]string{
		"age of the words",
		"الفاظ کا پرانا ہونا",
		"शब्दों का पुराना होना",
		"sözcüklerin eskiliği",
	},
}

// BuilderFieldStale says: age of the words
func BuilderFieldStale() language.Message { return rowBuilderFieldStale.With() }

var rowBuilderFieldWords = language.Sentence{
	Key: "builder.field_words",
	In: [4]string{
		"{phrase message} ({language name})",
		"{phrase} ({language})",
		"{phrase} ({language})",
		"{phrase} ({language})",
	},
	Slots: []language.Slot{{Name: "phrase", Kind: "message"}, {Name: "language", Kind: "name"}},
}

// BuilderFieldWords says: {phrase message} ({language name})
func BuilderFieldWords(phrase language.Message, languageValue string) language.Message {
	return rowBuilderFieldWords.With(phrase, languageValue)
}

var rowBuilderClassMaxTime = language.Sentence{
	Key: "builder.class_max_time",
	In: [4]string{
		"done within a time, always",
		"ہمیشہ ایک مدت کے اندر",
		"हमेशा तय समय में",
		"her zaman bir süre içinde",
	},
}

// BuilderClassMaxTime says: done within a time, always
func BuilderClassMaxTime() language.Message { return rowBuilderClassMaxTime.With() }

var rowBuilderClassShareWithin = language.Sentence{
	Key: "builder.class_share_within",
	In: [4]string{
		"so many in a hundred within a time",
		"سو میں سے اتنے ایک مدت کے اندر",
		"सौ में से इतने तय समय में",
		"yüzde şu kadarı bir süre içinde",
	},
}

// BuilderClassShareWithin says: so many in a hundred within a time
func BuilderClassShareWithin() language.Message { return rowBuilderClassShareWithin.With() }

var rowBuilderClassEntitle = language.Sentence{
	Key: "builder.class_entitle",
	In: [4]string{
		"a right or a rule",
		"حق یا اصول",
		"अधिकार या नियम",
		"hak ya da kural",
	},
}

// BuilderClassEntitle says: a right or a rule
func BuilderClassEntitle() language.Message { return rowBuilderClassEntitle.With() }

var rowBuilderClassRemedy = language.Sentence{
	Key: "builder.class_remedy",
	In: [4]string{
		"what we do on a miss",
		"وعدہ پورا نہ ہونے پر تلافی",
		"वादा पूरा न होने पर भरपाई",
		"söz tutulmayınca yapılan",
	},
}

// BuilderClassRemedy says: what we do on a miss
func BuilderClassRemedy() language.Message { return rowBuilderClassRemedy.With() }

var rowBuilderClassBehaviour = language.Sentence{
	Key: "builder.class_behaviour",
	In: [4]string{
		"how we act",
		"ہمارا رویہ",
		"हमारा व्यवहार",
		"nasıl davrandığımız",
	},
}

// BuilderClassBehaviour says: how we act
func BuilderClassBehaviour() language.Message { return rowBuilderClassBehaviour.With() }

var rowBuilderClassInstant = language.Sentence{
	Key: "builder.class_instant",
	In: [4]string{
		"at once or the same day",
		"فوراً یا اسی دن",
		"तुरंत या उसी दिन",
		"hemen ya da aynı gün",
	},
}

// BuilderClassInstant says: at once or the same day
func BuilderClassInstant() language.Message { return rowBuilderClassInstant.With() }

var rowBuilderClassCadence = language.Sentence{
	Key: "builder.class_cadence",
	In: [4]string{
		"every so often",
		"بار بار",
		"बार-बार",
		"düzenli aralıklarla",
	},
}

// BuilderClassCadence says: every so often
func BuilderClassCadence() language.Message { return rowBuilderClassCadence.With() }

var rowBuilderClassRate = language.Sentence{
	Key: "builder.class_rate",
	In: [4]string{
		"a share without a time",
		"مدت کے بغیر تناسب",
		"बिना समय का अनुपात",
		"süresiz oran",
	},
}

// BuilderClassRate says: a share without a time
func BuilderClassRate() language.Message { return rowBuilderClassRate.With() }

var rowBuilderClassProgress = language.Sentence{
	Key: "builder.class_progress",
	In: [4]string{
		"word on how it stands",
		"پیش رفت کی اطلاع",
		"प्रगति की सूचना",
		"gidişatın bildirilmesi",
	},
}

// BuilderClassProgress says: word on how it stands
func BuilderClassProgress() language.Message { return rowBuilderClassProgress.With() }

var rowBuilderClassVague = language.Sentence{
	Key: "builder.class_vague",
	In: [4]string{
		"a value that nothing measures",
		"قدر جس کا کوئی پیمانہ نہیں",
		"मूल्य जिसका कोई पैमाना नहीं",
		"ölçüsü olmayan değer",
	},
}

// BuilderClassVague says: a value that nothing measures
func BuilderClassVague() language.Message { return rowBuilderClassVague.With() }

var rowBuilderClassSurvey = language.Sentence{
	Key: "builder.class_survey",
	In: [4]string{
		"what those we ask say",
		"پوچھے گئے لوگوں کی رائے",
		"पूछे गए लोगों की राय",
		"sorduklarımızın görüşü",
	},
}

// BuilderClassSurvey says: what those we ask say
func BuilderClassSurvey() language.Message { return rowBuilderClassSurvey.With() }

var rowBuilderClassNotice = language.Sentence{
	Key: "builder.class_notice",
	In: [4]string{
		"told so long before",
		"اتنی دیر پہلے اطلاع",
		"इतने समय पहले सूचना",
		"önceden bildirim",
	},
}

// BuilderClassNotice says: told so long before
func BuilderClassNotice() language.Message { return rowBuilderClassNotice.With() }

var rowBuilderClassWindow = language.Sentence{
	Key: "builder.class_window",
	In: [4]string{
		"an appointment kept",
		"طے شدہ وقت پر آمد",
		"तय समय पर आना",
		"randevuya uyma",
	},
}

// BuilderClassWindow says: an appointment kept
func BuilderClassWindow() language.Message { return rowBuilderClassWindow.With() }

var rowBuilderClassCount = language.Sentence{
	Key: "builder.class_count",
	In: [4]string{
		"a number not exceeded",
		"تعداد کی حد",
		"संख्या की सीमा",
		"sayı sınırı",
	},
}

// BuilderClassCount says: a number not exceeded
func BuilderClassCount() language.Message { return rowBuilderClassCount.With() }

var rowBuilderClassNegotiated = language.Sentence{
	Key: "builder.class_negotiated",
	In: [4]string{
		"a date agreed case by case",
		"ہر کیس میں طے شدہ تاریخ",
		"हर केस में तय तारीख",
		"kayda göre kararlaştırılan tarih",
	},
}

// BuilderClassNegotiated says: a date agreed case by case
func BuilderClassNegotiated() language.Message { return rowBuilderClassNegotiated.With() }

var rowBuilderClassReciprocal = language.Sentence{
	Key: "builder.class_reciprocal",
	In: [4]string{
		"what we ask of customers",
		"گاہکوں سے ہماری گزارش",
		"ग्राहकों से हमारा अनुरोध",
		"müşteriden ricamız",
	},
}

// BuilderClassReciprocal says: what we ask of customers
func BuilderClassReciprocal() language.Message { return rowBuilderClassReciprocal.With() }

var rowBuilderClassAvail = language.Sentence{
	Key: "builder.class_avail",
	In: [4]string{
		"hours kept, open and working",
		"اوقات اور دستیابی",
		"समय और उपलब्धता",
		"açık ve çalışır olma",
	},
}

// BuilderClassAvail says: hours kept, open and working
func BuilderClassAvail() language.Message { return rowBuilderClassAvail.With() }

var rowBuilderClassAvgTime = language.Sentence{
	Key: "builder.class_avg_time",
	In: [4]string{
		"an average time",
		"اوسط وقت",
		"औसत समय",
		"ortalama süre",
	},
}

// BuilderClassAvgTime says: an average time
func BuilderClassAvgTime() language.Message { return rowBuilderClassAvgTime.With() }

var rowBuilderGroupTime = language.Sentence{
	Key: "builder.group_time",
	In: [4]string{
		"Times and limits",
		"اوقات اور حدیں",
		"समय और सीमाएँ",
		"Süreler ve sınırlar",
	},
}

// BuilderGroupTime says: Times and limits
func BuilderGroupTime() language.Message { return rowBuilderGroupTime.With() }

var rowBuilderGroupWhom = language.Sentence{
	Key: "builder.group_whom",
	In: [4]string{
		"For whom and when",
		"کس کے لیے اور کب",
		"किसके लिए और कब",
		"Kimin için, ne zaman",
	},
}

// BuilderGroupWhom says: For whom and when
func BuilderGroupWhom() language.Message { return rowBuilderGroupWhom.With() }

var rowBuilderGroupMiss = language.Sentence{
	Key: "builder.group_miss",
	In: [4]string{
		"If we miss it",
		"وعدہ پورا نہ ہو تو",
		"वादा पूरा न हो तो",
		"Söz tutulmazsa",
	},
}

// BuilderGroupMiss says: If we miss it
func BuilderGroupMiss() language.Message { return rowBuilderGroupMiss.With() }

var rowBuilderGroupCount = language.Sentence{
	Key: "builder.group_count",
	In: [4]string{
		"How it is counted",
		"حساب کیسے ہوتا ہے",
		"हिसाब कैसे होता है",
		"Nasıl sayılır",
	},
}

// BuilderGroupCount says: How it is counted
func BuilderGroupCount() language.Message { return rowBuilderGroupCount.With() }

var rowBuilderGroupAbout = language.Sentence{
	Key: "builder.group_about",
	In: [4]string{
		"About this promise",
		"اس وعدے کے بارے میں",
		"इस वादे के बारे में",
		"Bu söz hakkında",
	},
}

// BuilderGroupAbout says: About this promise
func BuilderGroupAbout() language.Message { return rowBuilderGroupAbout.With() }

var rowBuilderNumbered = language.Sentence{
	Key: "builder.numbered",
	In: [4]string{
		"{what message} {n int}",
		"{what} {n}",
		"{what} {n}",
		"{what} {n}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// BuilderNumbered says: {what message} {n int}
func BuilderNumbered(what language.Message, n int) language.Message {
	return rowBuilderNumbered.With(what, n)
}

var rowBuilderMoreAbout = language.Sentence{
	Key: "builder.more_about",
	In: [4]string{
		"More about: {what message}",
		"مزید: {what}",
		"और: {what}",
		"Ayrıntı: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderMoreAbout says: More about: {what message}
func BuilderMoreAbout(what language.Message) language.Message { return rowBuilderMoreAbout.With(what) }

var rowBuilderAddOne = language.Sentence{
	Key: "builder.add_one",
	In: [4]string{
		"Add: {what message}",
		"شامل کریں: {what}",
		"जोड़ें: {what}",
		"Ekle: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderAddOne says: Add: {what message}
func BuilderAddOne(what language.Message) language.Message { return rowBuilderAddOne.With(what) }

var rowBuilderRemoveOne = language.Sentence{
	Key: "builder.remove_one",
	In: [4]string{
		"Remove: {what message}",
		"ہٹائیں: {what}",
		"हटाएँ: {what}",
		"Kaldır: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderRemoveOne says: Remove: {what message}
func BuilderRemoveOne(what language.Message) language.Message { return rowBuilderRemoveOne.With(what) }

var rowBuilderRings = language.Sentence{
	Key: "builder.rings",
	In: [4]string{
		"rings",
		"گھنٹیوں کی تعداد",
		"घंटियों की संख्या",
		"çalış sayısı",
	},
}

// BuilderRings says: rings
func BuilderRings() language.Message { return rowBuilderRings.With() }

var rowBuilderBoundary = language.Sentence{
	Key: "builder.boundary",
	In: [4]string{
		"end on the last day",
		"آخری دن کا اختتام",
		"आखिरी दिन का अंत",
		"son günün bitişi",
	},
}

// BuilderBoundary says: end on the last day
func BuilderBoundary() language.Message { return rowBuilderBoundary.With() }

var rowBuilderBoundaryUsual = language.Sentence{
	Key: "builder.boundary_usual",
	In: [4]string{
		"as usual",
		"حسبِ معمول",
		"सामान्य रूप से",
		"her zamanki gibi",
	},
}

// BuilderBoundaryUsual says: as usual
func BuilderBoundaryUsual() language.Message { return rowBuilderBoundaryUsual.With() }

var rowBuilderBoundaryClose = language.Sentence{
	Key: "builder.boundary_close",
	In: [4]string{
		"at closing time",
		"دفتر بند ہونے پر",
		"कार्यालय बंद होने पर",
		"kapanışta",
	},
}

// BuilderBoundaryClose says: at closing time
func BuilderBoundaryClose() language.Message { return rowBuilderBoundaryClose.With() }

var rowBuilderBoundaryMidnight = language.Sentence{
	Key: "builder.boundary_midnight",
	In: [4]string{
		"at midnight",
		"آدھی رات کو",
		"आधी रात को",
		"gece yarısında",
	},
}

// BuilderBoundaryMidnight says: at midnight
func BuilderBoundaryMidnight() language.Message { return rowBuilderBoundaryMidnight.With() }

var rowBuilderBoundarySame = language.Sentence{
	Key: "builder.boundary_same",
	In: [4]string{
		"at the same time of day",
		"دن کے اسی وقت پر",
		"दिन के उसी समय पर",
		"günün aynı saatinde",
	},
}

// BuilderBoundarySame says: at the same time of day
func BuilderBoundarySame() language.Message { return rowBuilderBoundarySame.With() }

var rowBuilderBoundaryMinute = language.Sentence{
	Key: "builder.boundary_minute",
	In: [4]string{
		"at a time of day",
		"دن کے ایک مقررہ وقت پر",
		"दिन के एक तय समय पर",
		"günün belirli bir saatinde",
	},
}

// BuilderBoundaryMinute says: at a time of day
func BuilderBoundaryMinute() language.Message { return rowBuilderBoundaryMinute.With() }

var rowBuilderDirection = language.Sentence{
	Key: "builder.direction",
	In: [4]string{
		"direction of counting",
		"گنتی کا رخ",
		"गिनती की दिशा",
		"sayma yönü",
	},
}

// BuilderDirection says: direction of counting
func BuilderDirection() language.Message { return rowBuilderDirection.With() }

var rowBuilderForwards = language.Sentence{
	Key: "builder.forwards",
	In: [4]string{
		"after the start",
		"آغاز کے بعد",
		"शुरुआत के बाद",
		"başlangıçtan sonra",
	},
}

// BuilderForwards says: after the start
func BuilderForwards() language.Message { return rowBuilderForwards.With() }

var rowBuilderBackwards = language.Sentence{
	Key: "builder.backwards",
	In: [4]string{
		"before the start",
		"آغاز سے پہلے",
		"शुरुआत से पहले",
		"başlangıçtan önce",
	},
}

// BuilderBackwards says: before the start
func BuilderBackwards() language.Message { return rowBuilderBackwards.With() }

var rowBuilderEnds = language.Sentence{
	Key: "builder.ends",
	In: [4]string{
		"It ends with {stop code}.",
		"اختتام: {stop}۔",
		"अंत: {stop}।",
		"{stop} biter.",
	},
	Slots: []language.Slot{{Name: "stop", Kind: "code"}},
}

// BuilderEnds says: It ends with {stop code}.
func BuilderEnds(stop string) language.Message { return rowBuilderEnds.With(stop) }

var rowBuilderWhere = language.Sentence{
	Key: "builder.where",
	In: [4]string{
		"Where {by code} is: {value code}.",
		"جہاں {by} ہو: {value}۔",
		"जहाँ {by} हो: {value}।",
		"{by} şuysa: {value}.",
	},
	Slots: []language.Slot{{Name: "by", Kind: "code"}, {Name: "value", Kind: "code"}},
}

// BuilderWhere says: Where {by code} is: {value code}.
func BuilderWhere(by string, value string) language.Message { return rowBuilderWhere.With(by, value) }

var rowBuilderWhen = language.Sentence{
	Key: "builder.when",
	In: [4]string{
		"It depends on when the time begins: {it code}.",
		"اس کا انحصار وقت شروع ہونے پر ہے: {it}۔",
		"यह समय शुरू होने पर निर्भर है: {it}।",
		"Sürenin ne zaman başladığına bağlıdır: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderWhen says: It depends on when the time begins: {it code}.
func BuilderWhen(it string) language.Message { return rowBuilderWhen.With(it) }

var rowBuilderBySegment = language.Sentence{
	Key: "builder.by_segment",
	In: [4]string{
		"the kind of customer",
		"گاہک کی قسم",
		"ग्राहक का प्रकार",
		"müşteri türü",
	},
}

// BuilderBySegment says: the kind of customer
func BuilderBySegment() language.Message { return rowBuilderBySegment.With() }

var rowBuilderBySeverity = language.Sentence{
	Key: "builder.by_severity",
	In: [4]string{
		"the severity",
		"سنگینی",
		"गंभीरता",
		"önem derecesi",
	},
}

// BuilderBySeverity says: the severity
func BuilderBySeverity() language.Message { return rowBuilderBySeverity.With() }

var rowBuilderByPlace = language.Sentence{
	Key: "builder.by_place",
	In: [4]string{
		"the place",
		"جگہ",
		"जगह",
		"yer",
	},
}

// BuilderByPlace says: the place
func BuilderByPlace() language.Message { return rowBuilderByPlace.With() }

var rowBuilderByService = language.Sentence{
	Key: "builder.by_service",
	In: [4]string{
		"the service",
		"سروس",
		"सेवा",
		"hizmet",
	},
}

// BuilderByService says: the service
func BuilderByService() language.Message { return rowBuilderByService.With() }

var rowBuilderFurtherSum = language.Sentence{
	Key: "builder.further_sum",
	In: [4]string{
		"a sum for each further period",
		"ہر مزید مدت کی رقم",
		"हर अतिरिक्त अवधि की रकम",
		"sonraki her süre için tutar",
	},
}

// BuilderFurtherSum says: a sum for each further period
func BuilderFurtherSum() language.Message { return rowBuilderFurtherSum.With() }

var rowBuilderByDelay = language.Sentence{
	Key: "builder.by_delay",
	In: [4]string{
		"another sum by how late it is",
		"تاخیر کے حساب سے دوسری رقم",
		"देरी के हिसाब से दूसरी रकम",
		"gecikmeye göre başka tutar",
	},
}

// BuilderByDelay says: another sum by how late it is
func BuilderByDelay() language.Message { return rowBuilderByDelay.With() }

var rowBuilderByDay = language.Sentence{
	Key: "builder.by_day",
	In: [4]string{
		"weekday or holiday",
		"کام کا دن یا تعطیل",
		"कार्य दिवस या अवकाश",
		"iş günü ya da tatil",
	},
}

// BuilderByDay says: weekday or holiday
func BuilderByDay() language.Message { return rowBuilderByDay.With() }

var rowBuilderLimitAlone = language.Sentence{
	Key: "builder.limit_alone",
	In: [4]string{
		"The time limit is {limit code}.",
		"وقت کی حد: {limit}۔",
		"समय सीमा: {limit}।",
		"Süre sınırı: {limit}.",
	},
	Slots: []language.Slot{{Name: "limit", Kind: "code"}},
}

// BuilderLimitAlone says: The time limit is {limit code}.
func BuilderLimitAlone(limit string) language.Message { return rowBuilderLimitAlone.With(limit) }

var rowBuilderFurtherOwn = language.Sentence{
	Key: "builder.further_own",
	In: [4]string{
		"another of our own targets",
		"ہمارا ایک اور ہدف",
		"हमारा एक और लक्ष्य",
		"bir iç hedef daha",
	},
}

// BuilderFurtherOwn says: another of our own targets
func BuilderFurtherOwn() language.Message { return rowBuilderFurtherOwn.With() }

var rowBuilderFurtherShare = language.Sentence{
	Key: "builder.further_share",
	In: [4]string{
		"further share",
		"مزید تناسب",
		"एक और अनुपात",
		"ek oran",
	},
}

// BuilderFurtherShare says: further share
func BuilderFurtherShare() language.Message { return rowBuilderFurtherShare.With() }

var rowBuilderKeyedLimit = language.Sentence{
	Key: "builder.keyed_limit",
	In: [4]string{
		"limit for some",
		"کچھ کے لیے الگ حد",
		"कुछ के लिए अलग सीमा",
		"bazıları için sınır",
	},
}

// BuilderKeyedLimit says: limit for some
func BuilderKeyedLimit() language.Message { return rowBuilderKeyedLimit.With() }

var rowBuilderKeyedSum = language.Sentence{
	Key: "builder.keyed_sum",
	In: [4]string{
		"amount for some",
		"کچھ کے لیے الگ رقم",
		"कुछ के लिए अलग रकम",
		"bazıları için tutar",
	},
}

// BuilderKeyedSum says: amount for some
func BuilderKeyedSum() language.Message { return rowBuilderKeyedSum.With() }

var rowBuilderNextStage = language.Sentence{
	Key: "builder.next_stage",
	In: [4]string{
		"next stage",
		"اگلا مرحلہ",
		"अगला चरण",
		"sonraki aşama",
	},
}

// BuilderNextStage says: next stage
func BuilderNextStage() language.Message { return rowBuilderNextStage.With() }

var rowBuilderSide = language.Sentence{
	Key: "builder.side",
	In: [4]string{
		"side of the share",
		"تناسب کا رخ",
		"अनुपात की दिशा",
		"oranın yönü",
	},
}

// BuilderSide says: side of the share
func BuilderSide() language.Message { return rowBuilderSide.With() }

var rowBuilderShareSide = language.Sentence{
	Key: "builder.share_side",
	In: [4]string{
		"The share: {side code}.",
		"تناسب: {side}۔",
		"अनुपात: {side}।",
		"Oran: {side}.",
	},
	Slots: []language.Slot{{Name: "side", Kind: "code"}},
}

// BuilderShareSide says: The share: {side code}.
func BuilderShareSide(side string) language.Message { return rowBuilderShareSide.With(side) }

var rowBuilderShareItself = language.Sentence{
	Key: "builder.share_itself",
	In: [4]string{
		"The share itself: {side code}.",
		"خود یہ تناسب: {side}۔",
		"खुद यह अनुपात: {side}।",
		"Oranın kendisi: {side}.",
	},
	Slots: []language.Slot{{Name: "side", Kind: "code"}},
}

// BuilderShareItself says: The share itself: {side code}.
func BuilderShareItself(side string) language.Message { return rowBuilderShareItself.With(side) }

var rowBuilderShareEnough = language.Sentence{
	Key: "builder.share_enough",
	In: [4]string{
		"is enough",
		"کافی ہے",
		"काफ़ी है",
		"yeter",
	},
}

// BuilderShareEnough says: is enough
func BuilderShareEnough() language.Message { return rowBuilderShareEnough.With() }

var rowBuilderShareNotEnough = language.Sentence{
	Key: "builder.share_not_enough",
	In: [4]string{
		"is not enough",
		"کافی نہیں",
		"काफ़ी नहीं",
		"yetmez",
	},
}

// BuilderShareNotEnough says: is not enough
func BuilderShareNotEnough() language.Message { return rowBuilderShareNotEnough.With() }

var rowBuilderShareKept = language.Sentence{
	Key: "builder.share_kept",
	In: [4]string{
		"at least so many kept",
		"کم از کم اتنے پورے ہوں",
		"कम से कम इतने पूरे हों",
		"en az bu kadarı tutulur",
	},
}

// BuilderShareKept says: at least so many kept
func BuilderShareKept() language.Message { return rowBuilderShareKept.With() }

var rowBuilderShareMissed = language.Sentence{
	Key: "builder.share_missed",
	In: [4]string{
		"at most so many missed",
		"زیادہ سے زیادہ اتنے رہ جائیں",
		"ज़्यादा से ज़्यादा इतने छूटें",
		"en çok bu kadarı tutulmaz",
	},
}

// BuilderShareMissed says: at most so many missed
func BuilderShareMissed() language.Message { return rowBuilderShareMissed.With() }

var rowBuilderAtLeast = language.Sentence{
	Key: "builder.at_least",
	In: [4]string{
		"at least",
		"کم از کم",
		"कम से कम",
		"en az",
	},
}

// BuilderAtLeast says: at least
func BuilderAtLeast() language.Message { return rowBuilderAtLeast.With() }

var rowBuilderAtMost = language.Sentence{
	Key: "builder.at_most",
	In: [4]string{
		"at most",
		"زیادہ سے زیادہ",
		"ज़्यादा से ज़्यादा",
		"en çok",
	},
}

// BuilderAtMost says: at most
func BuilderAtMost() language.Message { return rowBuilderAtMost.With() }

var rowBuilderLevelKind = language.Sentence{
	Key: "builder.level_kind",
	In: [4]string{
		"kind of number",
		"تعداد کی قسم",
		"संख्या का प्रकार",
		"sayı türü",
	},
}

// BuilderLevelKind says: kind of number
func BuilderLevelKind() language.Message { return rowBuilderLevelKind.With() }

var rowBuilderLevelIs = language.Sentence{
	Key: "builder.level_is",
	In: [4]string{
		"What is counted: {kind code}.",
		"کیا گنا جاتا ہے: {kind}۔",
		"क्या गिना जाता है: {kind}।",
		"Sayılan: {kind}.",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "code"}},
}

// BuilderLevelIs says: What is counted: {kind code}.
func BuilderLevelIs(kind string) language.Message { return rowBuilderLevelIs.With(kind) }

var rowBuilderLevelNumber = language.Sentence{
	Key: "builder.level_number",
	In: [4]string{
		"a number",
		"ایک تعداد",
		"एक संख्या",
		"bir sayı",
	},
}

// BuilderLevelNumber says: a number
func BuilderLevelNumber() language.Message { return rowBuilderLevelNumber.With() }

var rowBuilderLevelPer = language.Sentence{
	Key: "builder.level_per",
	In: [4]string{
		"so many among so many",
		"اتنوں میں سے اتنے",
		"इतनों में से इतने",
		"şu kadarında şu kadarı",
	},
}

// BuilderLevelPer says: so many among so many
func BuilderLevelPer() language.Message { return rowBuilderLevelPer.With() }

var rowBuilderLevelBand = language.Sentence{
	Key: "builder.level_band",
	In: [4]string{
		"so far either way",
		"دونوں طرف اتنا فرق",
		"दोनों ओर इतना अंतर",
		"iki yönde şu kadar sapma",
	},
}

// BuilderLevelBand says: so far either way
func BuilderLevelBand() language.Message { return rowBuilderLevelBand.With() }

var rowBuilderLevelBelow = language.Sentence{
	Key: "builder.level_below",
	In: [4]string{
		"so far below past years",
		"پچھلے برسوں سے اتنا کم",
		"पिछले सालों से इतना कम",
		"geçmiş yılların şu kadar altı",
	},
}

// BuilderLevelBelow says: so far below past years
func BuilderLevelBelow() language.Message { return rowBuilderLevelBelow.With() }

var rowBuilderAmong = language.Sentence{
	Key: "builder.among",
	In: [4]string{
		"among how many",
		"کتنوں میں سے",
		"कितनों में से",
		"kaç tanesinde",
	},
}

// BuilderAmong says: among how many
func BuilderAmong() language.Message { return rowBuilderAmong.With() }

var rowBuilderNone = language.Sentence{
	Key: "builder.none",
	In: [4]string{
		"none",
		"کوئی نہیں",
		"कोई नहीं",
		"yok",
	},
}

// BuilderNone says: none
func BuilderNone() language.Message { return rowBuilderNone.With() }

var rowBuilderMomentIs = language.Sentence{
	Key: "builder.moment_is",
	In: [4]string{
		"When: {moment code}.",
		"موقع: {moment}۔",
		"मौका: {moment}।",
		"An: {moment}.",
	},
	Slots: []language.Slot{{Name: "moment", Kind: "code"}},
}

// BuilderMomentIs says: When: {moment code}.
func BuilderMomentIs(moment string) language.Message { return rowBuilderMomentIs.With(moment) }

var rowBuilderAverageIs = language.Sentence{
	Key: "builder.average_is",
	In: [4]string{
		"The average is {average code}.",
		"اوسط: {average}۔",
		"औसत: {average}।",
		"Ortalama: {average}.",
	},
	Slots: []language.Slot{{Name: "average", Kind: "code"}},
}

// BuilderAverageIs says: The average is {average code}.
func BuilderAverageIs(average string) language.Message { return rowBuilderAverageIs.With(average) }

var rowBuilderAverageMean = language.Sentence{
	Key: "builder.average_mean",
	In: [4]string{
		"the mean",
		"حسابی اوسط",
		"अंकगणितीय औसत",
		"aritmetik ortalama",
	},
}

// BuilderAverageMean says: the mean
func BuilderAverageMean() language.Message { return rowBuilderAverageMean.With() }

var rowBuilderAverageMedian = language.Sentence{
	Key: "builder.average_median",
	In: [4]string{
		"the middle value",
		"درمیانی قدر",
		"बीच का मान",
		"ortanca değer",
	},
}

// BuilderAverageMedian says: the middle value
func BuilderAverageMedian() language.Message { return rowBuilderAverageMedian.With() }

var rowBuilderSlotIs = language.Sentence{
	Key: "builder.slot_is",
	In: [4]string{
		"The slot: {slot code}.",
		"وقفہ: {slot}۔",
		"समय खंड: {slot}।",
		"Aralık: {slot}.",
	},
	Slots: []language.Slot{{Name: "slot", Kind: "code"}},
}

// BuilderSlotIs says: The slot: {slot code}.
func BuilderSlotIs(slot string) language.Message { return rowBuilderSlotIs.With(slot) }

var rowBuilderRepeatIs = language.Sentence{
	Key: "builder.repeat_is",
	In: [4]string{
		"How often: {kind code}.",
		"کتنی بار: {kind}۔",
		"कितनी बार: {kind}।",
		"Sıklık: {kind}.",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "code"}},
}

// BuilderRepeatIs says: How often: {kind code}.
func BuilderRepeatIs(kind string) language.Message { return rowBuilderRepeatIs.With(kind) }

var rowBuilderOnDates = language.Sentence{
	Key: "builder.on_dates",
	In: [4]string{
		"by dates of the year",
		"سال کی تاریخوں تک",
		"साल की तारीखों तक",
		"yılın belirli günlerine kadar",
	},
}

// BuilderOnDates says: by dates of the year
func BuilderOnDates() language.Message { return rowBuilderOnDates.With() }

var rowBuilderYearDay = language.Sentence{
	Key: "builder.year_day",
	In: [4]string{
		"date of the year",
		"سال کی تاریخ",
		"साल की तारीख",
		"yılın bir günü",
	},
}

// BuilderYearDay says: date of the year
func BuilderYearDay() language.Message { return rowBuilderYearDay.With() }

var rowBuilderByDate = language.Sentence{
	Key: "builder.by_date",
	In: [4]string{
		"By {day code}.",
		"{day} تک۔",
		"{day} तक।",
		"Son gün: {day}.",
	},
	Slots: []language.Slot{{Name: "day", Kind: "code"}},
}

// BuilderByDate says: By {day code}.
func BuilderByDate(day string) language.Message { return rowBuilderByDate.With(day) }

var rowBuilderEndsRepeat = language.Sentence{
	Key: "builder.ends_repeat",
	In: [4]string{
		"end of repeating",
		"دہرانے کا اختتام",
		"दोहराने का अंत",
		"yinelemenin bitişi",
	},
}

// BuilderEndsRepeat says: end of repeating
func BuilderEndsRepeat() language.Message { return rowBuilderEndsRepeat.With() }

var rowBuilderInstead = language.Sentence{
	Key: "builder.instead",
	In: [4]string{
		"Beside the limit: {kind code}.",
		"حد کے علاوہ: {kind}۔",
		"सीमा के अलावा: {kind}।",
		"Sınırın yanında: {kind}.",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "code"}},
}

// BuilderInstead says: Beside the limit: {kind code}.
func BuilderInstead(kind string) language.Message { return rowBuilderInstead.With(kind) }

var rowBuilderInsteadAgreed = language.Sentence{
	Key: "builder.instead_agreed",
	In: [4]string{
		"a date agreed with the customer",
		"گاہک کے ساتھ طے کی گئی تاریخ",
		"ग्राहक के साथ तय तारीख",
		"müşteriyle kararlaştırılan tarih",
	},
}

// BuilderInsteadAgreed says: a date agreed with the customer
func BuilderInsteadAgreed() language.Message { return rowBuilderInsteadAgreed.With() }

var rowBuilderInsteadTold = language.Sentence{
	Key: "builder.instead_told",
	In: [4]string{
		"a date that we told the customer",
		"گاہک کو بتائی گئی تاریخ",
		"ग्राहक को बताई गई तारीख",
		"müşteriye bildirdiğimiz tarih",
	},
}

// BuilderInsteadTold says: a date that we told the customer
func BuilderInsteadTold() language.Message { return rowBuilderInsteadTold.With() }

var rowBuilderFeeRange = language.Sentence{
	Key: "builder.fee_range",
	In: [4]string{
		"Fee: from {from code} to {to code}.",
		"فیس: کم از کم {from}، زیادہ سے زیادہ {to}۔",
		"शुल्क: कम से कम {from}, ज़्यादा से ज़्यादा {to}।",
		"Ücret: {from} ile {to} arasında.",
	},
	Slots: []language.Slot{{Name: "from", Kind: "code"}, {Name: "to", Kind: "code"}},
}

// BuilderFeeRange says: Fee: from {from code} to {to code}.
func BuilderFeeRange(from string, to string) language.Message {
	return rowBuilderFeeRange.With(from, to)
}

var rowBuilderReachedBy = language.Sentence{
	Key: "builder.reached_by",
	In: [4]string{
		"It reaches us by: {time code}.",
		"ہم تک پہنچنے کا وقت: {time}۔",
		"हम तक पहुँचने का समय: {time}।",
		"Bize ulaşma saati: {time}.",
	},
	Slots: []language.Slot{{Name: "time", Kind: "code"}},
}

// BuilderReachedBy says: It reaches us by: {time code}.
func BuilderReachedBy(timeValue string) language.Message { return rowBuilderReachedBy.With(timeValue) }

var rowBuilderLastsLonger = language.Sentence{
	Key: "builder.lasts_longer",
	In: [4]string{
		"It lasts longer than: {limit code}.",
		"اس سے زیادہ چلے: {limit}۔",
		"इससे ज़्यादा चले: {limit}।",
		"Aşılan süre: {limit}.",
	},
	Slots: []language.Slot{{Name: "limit", Kind: "code"}},
}

// BuilderLastsLonger says: It lasts longer than: {limit code}.
func BuilderLastsLonger(limit string) language.Message { return rowBuilderLastsLonger.With(limit) }

var rowBuilderFeeTo = language.Sentence{
	Key: "builder.fee_to",
	In: [4]string{
		"the highest fee",
		"سب سے زیادہ فیس",
		"सबसे ज़्यादा शुल्क",
		"en yüksek ücret",
	},
}

// BuilderFeeTo says: the highest fee
func BuilderFeeTo() language.Message { return rowBuilderFeeTo.With() }

var rowBuilderInsteadExpress = language.Sentence{
	Key: "builder.instead_express",
	In: [4]string{
		"faster, on request or for a fee",
		"جلد، درخواست یا فیس پر",
		"जल्दी, अनुरोध या शुल्क पर",
		"istek üzerine ya da ücretle daha hızlı",
	},
}

// BuilderInsteadExpress says: faster, on request or for a fee
func BuilderInsteadExpress() language.Message { return rowBuilderInsteadExpress.With() }

var rowBuilderInsteadFallback = language.Sentence{
	Key: "builder.instead_fallback",
	In: [4]string{
		"another promise",
		"دوسرا وعدہ",
		"दूसरा वादा",
		"başka bir söz",
	},
}

// BuilderInsteadFallback says: another promise
func BuilderInsteadFallback() language.Message { return rowBuilderInsteadFallback.With() }

var rowBuilderInsteadCharged = language.Sentence{
	Key: "builder.instead_charged",
	In: [4]string{
		"later, for a fee",
		"بعد میں، فیس پر",
		"बाद में, शुल्क पर",
		"sonradan, ücretle",
	},
}

// BuilderInsteadCharged says: later, for a fee
func BuilderInsteadCharged() language.Message { return rowBuilderInsteadCharged.With() }

var rowBuilderEither = language.Sentence{
	Key: "builder.either",
	In: [4]string{
		"{one code} or {other code}",
		"{one} یا {other}",
		"{one} या {other}",
		"{one} ya da {other}",
	},
	Slots: []language.Slot{{Name: "one", Kind: "code"}, {Name: "other", Kind: "code"}},
}

// BuilderEither says: {one code} or {other code}
func BuilderEither(one string, other string) language.Message {
	return rowBuilderEither.With(one, other)
}

var rowBuilderHoldsInstead = language.Sentence{
	Key: "builder.holds_instead",
	In: [4]string{
		"Then this holds: {promise code}.",
		"تب یہ وعدہ ہے: {promise}۔",
		"तब यह वादा है: {promise}।",
		"O zaman geçerli söz: {promise}.",
	},
	Slots: []language.Slot{{Name: "promise", Kind: "code"}},
}

// BuilderHoldsInstead says: Then this holds: {promise code}.
func BuilderHoldsInstead(promise string) language.Message {
	return rowBuilderHoldsInstead.With(promise)
}

var rowBuilderCovers = language.Sentence{
	Key: "builder.covers",
	In: [4]string{
		"whom it covers",
		"کن کے لیے ہے",
		"किनके लिए है",
		"kimleri kapsar",
	},
}

// BuilderCovers says: whom it covers
func BuilderCovers() language.Message { return rowBuilderCovers.With() }

var rowBuilderCoversBy = language.Sentence{
	Key: "builder.covers_by",
	In: [4]string{
		"They reach us by: {it code}.",
		"رابطے کا ذریعہ: {it}۔",
		"संपर्क का माध्यम: {it}।",
		"Ulaşma yolu: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderCoversBy says: They reach us by: {it code}.
func BuilderCoversBy(it string) language.Message { return rowBuilderCoversBy.With(it) }

var rowBuilderCoversRequests = language.Sentence{
	Key: "builder.covers_requests",
	In: [4]string{
		"Requests: {it code}.",
		"درخواستیں: {it}۔",
		"अनुरोध: {it}।",
		"Talepler: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderCoversRequests says: Requests: {it code}.
func BuilderCoversRequests(it string) language.Message { return rowBuilderCoversRequests.With(it) }

var rowBuilderCoversServices = language.Sentence{
	Key: "builder.covers_services",
	In: [4]string{
		"Services: {it code}.",
		"سروسز: {it}۔",
		"सेवाएँ: {it}।",
		"Hizmetler: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderCoversServices says: Services: {it code}.
func BuilderCoversServices(it string) language.Message { return rowBuilderCoversServices.With(it) }

var rowBuilderCoversSegments = language.Sentence{
	Key: "builder.covers_segments",
	In: [4]string{
		"Kinds of customers: {it code}.",
		"گاہکوں کی قسمیں: {it}۔",
		"ग्राहकों के प्रकार: {it}।",
		"Müşteri türleri: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderCoversSegments says: Kinds of customers: {it code}.
func BuilderCoversSegments(it string) language.Message { return rowBuilderCoversSegments.With(it) }

var rowBuilderCalledHere = language.Sentence{
	Key: "builder.called_here",
	In: [4]string{
		"In the sentence {key code} is called {it code}.",
		"جملے میں نام ({key}): {it}۔",
		"वाक्य में नाम ({key}): {it}।",
		"Cümledeki adı ({key}): {it}.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}, {Name: "it", Kind: "code"}},
}

// BuilderCalledHere says: In the sentence {key code} is called {it code}.
func BuilderCalledHere(key string, it string) language.Message {
	return rowBuilderCalledHere.With(key, it)
}

var rowBuilderCoversPlaces = language.Sentence{
	Key: "builder.covers_places",
	In: [4]string{
		"Places: {it code}.",
		"جگہیں: {it}۔",
		"जगहें: {it}।",
		"Yerler: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderCoversPlaces says: Places: {it code}.
func BuilderCoversPlaces(it string) language.Message { return rowBuilderCoversPlaces.With(it) }

var rowBuilderCoversCustomers = language.Sentence{
	Key: "builder.covers_customers",
	In: [4]string{
		"Customers: {it code}.",
		"گاہک: {it}۔",
		"ग्राहक: {it}।",
		"Müşteriler: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderCoversCustomers says: Customers: {it code}.
func BuilderCoversCustomers(it string) language.Message { return rowBuilderCoversCustomers.With(it) }

var rowBuilderServices = language.Sentence{
	Key: "builder.services",
	In: [4]string{
		"services",
		"سروسز",
		"सेवाएँ",
		"hizmetler",
	},
}

// BuilderServices says: services
func BuilderServices() language.Message { return rowBuilderServices.With() }

var rowBuilderSegments = language.Sentence{
	Key: "builder.segments",
	In: [4]string{
		"kinds of customers",
		"گاہکوں کی قسمیں",
		"ग्राहकों के प्रकार",
		"müşteri türleri",
	},
}

// BuilderSegments says: kinds of customers
func BuilderSegments() language.Message { return rowBuilderSegments.With() }

var rowBuilderPlaces = language.Sentence{
	Key: "builder.places",
	In: [4]string{
		"places",
		"جگہیں",
		"जगहें",
		"yerler",
	},
}

// BuilderPlaces says: places
func BuilderPlaces() language.Message { return rowBuilderPlaces.With() }

var rowBuilderListed = language.Sentence{
	Key: "builder.listed",
	In: [4]string{
		"{what message}, with commas between",
		"{what}، درمیان میں کوما",
		"{what}, बीच में कॉमा",
		"{what}, aralarında virgülle",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderListed says: {what message}, with commas between
func BuilderListed(what language.Message) language.Message { return rowBuilderListed.With(what) }

var rowBuilderAll = language.Sentence{
	Key: "builder.all",
	In: [4]string{
		"all",
		"سب",
		"सभी",
		"hepsi",
	},
}

// BuilderAll says: all
func BuilderAll() language.Message { return rowBuilderAll.With() }

var rowBuilderOutside = language.Sentence{
	Key: "builder.outside",
	In: [4]string{
		"those outside",
		"ادارے سے باہر کے",
		"संस्था के बाहर के",
		"kurum dışındakiler",
	},
}

// BuilderOutside says: those outside
func BuilderOutside() language.Message { return rowBuilderOutside.With() }

var rowBuilderInside = language.Sentence{
	Key: "builder.inside",
	In: [4]string{
		"those in the house",
		"ادارے کے اندر کے",
		"संस्था के भीतर के",
		"kurum içindekiler",
	},
}

// BuilderInside says: those in the house
func BuilderInside() language.Message { return rowBuilderInside.With() }

var rowBuilderCountedAre = language.Sentence{
	Key: "builder.counted_are",
	In: [4]string{
		"Counted are those {which code}.",
		"گنے جاتے ہیں: {which}۔",
		"गिने जाते हैं: {which}।",
		"Sayılanlar: {which}.",
	},
	Slots: []language.Slot{{Name: "which", Kind: "code"}},
}

// BuilderCountedAre says: Counted are those {which code}.
func BuilderCountedAre(which string) language.Message { return rowBuilderCountedAre.With(which) }

var rowBuilderCountedDue = language.Sentence{
	Key: "builder.counted_due",
	In: [4]string{
		"due in the period",
		"جن کا وقت اس مدت میں آئے",
		"जिनका समय इस अवधि में आए",
		"süresi bu dönemde dolanlar",
	},
}

// BuilderCountedDue says: due in the period
func BuilderCountedDue() language.Message { return rowBuilderCountedDue.With() }

var rowBuilderCountedOpen = language.Sentence{
	Key: "builder.counted_open",
	In: [4]string{
		"still open at its end",
		"جو مدت کے آخر میں کھلے ہوں",
		"जो अवधि के अंत में खुले हों",
		"dönem sonunda açık olanlar",
	},
}

// BuilderCountedOpen says: still open at its end
func BuilderCountedOpen() language.Message { return rowBuilderCountedOpen.With() }

var rowBuilderWhichCounted = language.Sentence{
	Key: "builder.which_counted",
	In: [4]string{
		"which are counted",
		"کون سے گنے جاتے ہیں",
		"कौन से गिने जाते हैं",
		"hangilerinin sayıldığı",
	},
}

// BuilderWhichCounted says: which are counted
func BuilderWhichCounted() language.Message { return rowBuilderWhichCounted.With() }

var rowBuilderGivenUp = language.Sentence{
	Key: "builder.given_up",
	In: [4]string{
		"Calls given up in time: {giving code}.",
		"وقت کے اندر چھوڑی گئی کالز: {giving}۔",
		"समय के भीतर छोड़ी गई कॉल: {giving}।",
		"Süresi içinde bırakılan aramalar: {giving}.",
	},
	Slots: []language.Slot{{Name: "giving", Kind: "code"}},
}

// BuilderGivenUp says: Calls given up in time: {giving code}.
func BuilderGivenUp(giving string) language.Message { return rowBuilderGivenUp.With(giving) }

var rowBuilderGivenOut = language.Sentence{
	Key: "builder.given_out",
	In: [4]string{
		"left out",
		"شمار نہیں",
		"गिनती में नहीं",
		"sayılmaz",
	},
}

// BuilderGivenOut says: left out
func BuilderGivenOut() language.Message { return rowBuilderGivenOut.With() }

var rowBuilderGivenMissed = language.Sentence{
	Key: "builder.given_missed",
	In: [4]string{
		"counted as missed",
		"وعدہ ٹوٹنے میں شمار",
		"टूटे वादे में गिनी जाती हैं",
		"tutulmamış sayılır",
	},
}

// BuilderGivenMissed says: counted as missed
func BuilderGivenMissed() language.Message { return rowBuilderGivenMissed.With() }

var rowBuilderFiguresFrom = language.Sentence{
	Key: "builder.figures_from",
	In: [4]string{
		"The figures come from: {source code}.",
		"اعداد کا ماخذ: {source}۔",
		"आँकड़ों का स्रोत: {source}।",
		"Rakamların kaynağı: {source}.",
	},
	Slots: []language.Slot{{Name: "source", Kind: "code"}},
}

// BuilderFiguresFrom says: The figures come from: {source code}.
func BuilderFiguresFrom(source string) language.Message { return rowBuilderFiguresFrom.With(source) }

var rowBuilderFromCases = language.Sentence{
	Key: "builder.from_cases",
	In: [4]string{
		"our cases",
		"ہمارے کیس",
		"हमारे केस",
		"kayıtlarımız",
	},
}

// BuilderFromCases says: our cases
func BuilderFromCases() language.Message { return rowBuilderFromCases.With() }

var rowBuilderFromSurveys = language.Sentence{
	Key: "builder.from_surveys",
	In: [4]string{
		"surveys",
		"سروے",
		"सर्वे",
		"anketler",
	},
}

// BuilderFromSurveys says: surveys
func BuilderFromSurveys() language.Message { return rowBuilderFromSurveys.With() }

var rowBuilderFromScoring = language.Sentence{
	Key: "builder.from_scoring",
	In: [4]string{
		"scored contacts",
		"جانچے گئے رابطے",
		"जाँचे गए संपर्क",
		"puanlanan görüşmeler",
	},
}

// BuilderFromScoring says: scored contacts
func BuilderFromScoring() language.Message { return rowBuilderFromScoring.With() }

var rowBuilderFromInspections = language.Sentence{
	Key: "builder.from_inspections",
	In: [4]string{
		"inspections",
		"معائنے",
		"निरीक्षण",
		"denetimler",
	},
}

// BuilderFromInspections says: inspections
func BuilderFromInspections() language.Message { return rowBuilderFromInspections.With() }

var rowBuilderFromImports = language.Sentence{
	Key: "builder.from_imports",
	In: [4]string{
		"figures brought in",
		"باہر سے لائے گئے اعداد",
		"बाहर से लाए गए आँकड़े",
		"dışarıdan alınan rakamlar",
	},
}

// BuilderFromImports says: figures brought in
func BuilderFromImports() language.Message { return rowBuilderFromImports.With() }

var rowBuilderHeldWithin = language.Sentence{
	Key: "builder.held_within",
	In: [4]string{
		"Our own time limit: {limit code}.",
		"ہماری اپنی وقت کی حد: {limit}۔",
		"हमारी अपनी समय सीमा: {limit}।",
		"Kendi süre sınırımız: {limit}.",
	},
	Slots: []language.Slot{{Name: "limit", Kind: "code"}},
}

// BuilderHeldWithin says: Our own time limit: {limit code}.
func BuilderHeldWithin(limit string) language.Message { return rowBuilderHeldWithin.With(limit) }

var rowBuilderFirstIn = language.Sentence{
	Key: "builder.first_in",
	In: [4]string{
		"First written in: {language code}.",
		"پہلی زبان: {language}۔",
		"पहली भाषा: {language}।",
		"İlk dili: {language}.",
	},
	Slots: []language.Slot{{Name: "language", Kind: "code"}},
}

// BuilderFirstIn says: First written in: {language code}.
func BuilderFirstIn(languageValue string) language.Message {
	return rowBuilderFirstIn.With(languageValue)
}

var rowBuilderRolling = language.Sentence{
	Key: "builder.rolling",
	In: [4]string{
		"continuously",
		"مسلسل",
		"लगातार",
		"kesintisiz",
	},
}

// BuilderRolling says: continuously
func BuilderRolling() language.Message { return rowBuilderRolling.With() }

var rowBuilderRollingOver = language.Sentence{
	Key: "builder.rolling_over",
	In: [4]string{
		"over the last {count code} {unit code}",
		"(پچھلے {count} {unit})",
		"(पिछले {count} {unit})",
		"son {count} {unit} için",
	},
	Slots: []language.Slot{{Name: "count", Kind: "code"}, {Name: "unit", Kind: "code"}},
}

// BuilderRollingOver says: over the last {count code} {unit code}
func BuilderRollingOver(count string, unit string) language.Message {
	return rowBuilderRollingOver.With(count, unit)
}

var rowBuilderYears = language.Sentence{
	Key: "builder.years",
	In: [4]string{
		"years",
		"سال",
		"साल",
		"yıl",
	},
}

// BuilderYears says: years
func BuilderYears() language.Message { return rowBuilderYears.With() }

var rowBuilderSumAmount = language.Sentence{
	Key: "builder.sum_amount",
	In: [4]string{
		"Amount: {it code}.",
		"رقم: {it}۔",
		"रकम: {it}।",
		"Tutar: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderSumAmount says: Amount: {it code}.
func BuilderSumAmount(it string) language.Message { return rowBuilderSumAmount.With(it) }

var rowBuilderSumPercent = language.Sentence{
	Key: "builder.sum_percent",
	In: [4]string{
		"Part of the price: {it code}.",
		"قیمت کا حصہ: {it}۔",
		"कीमत का हिस्सा: {it}।",
		"Bedelin payı: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderSumPercent says: Part of the price: {it code}.
func BuilderSumPercent(it string) language.Message { return rowBuilderSumPercent.With(it) }

var rowBuilderSumEvery = language.Sentence{
	Key: "builder.sum_every",
	In: [4]string{
		"Again after every {it code}.",
		"دوبارہ، اتنے وقت بعد: {it}۔",
		"फिर, इतने समय बाद: {it}।",
		"Her {it} için yeniden.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderSumEvery says: Again after every {it code}.
func BuilderSumEvery(it string) language.Message { return rowBuilderSumEvery.With(it) }

var rowBuilderSumCap = language.Sentence{
	Key: "builder.sum_cap",
	In: [4]string{
		"At most: {it code}.",
		"زیادہ سے زیادہ: {it}۔",
		"ज़्यादा से ज़्यादा: {it}।",
		"En çok: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderSumCap says: At most: {it code}.
func BuilderSumCap(it string) language.Message { return rowBuilderSumCap.With(it) }

var rowBuilderAgain = language.Sentence{
	Key: "builder.again",
	In: [4]string{
		"time until it is given again",
		"دوبارہ دینے تک کا وقت",
		"फिर देने तक का समय",
		"yeniden verilene kadarki süre",
	},
}

// BuilderAgain says: time until it is given again
func BuilderAgain() language.Message { return rowBuilderAgain.With() }

var rowBuilderMostOf = language.Sentence{
	Key: "builder.most_of",
	In: [4]string{
		"what the most is measured by",
		"حد کس کی ہے",
		"सीमा किसकी है",
		"üst sınırın neye göre olduğu",
	},
}

// BuilderMostOf says: what the most is measured by
func BuilderMostOf() language.Message { return rowBuilderMostOf.With() }

var rowBuilderMostOfIs = language.Sentence{
	Key: "builder.most_of_is",
	In: [4]string{
		"The most is a part of {it code}.",
		"زیادہ سے زیادہ حد اس کا حصہ ہے: {it}۔",
		"अधिकतम सीमा इसका हिस्सा है: {it}।",
		"Üst sınır şunun payıdır: {it}.",
	},
	Slots: []language.Slot{{Name: "it", Kind: "code"}},
}

// BuilderMostOfIs says: The most is a part of {it code}.
func BuilderMostOfIs(it string) language.Message { return rowBuilderMostOfIs.With(it) }

var rowBuilderOfMatter = language.Sentence{
	Key: "builder.of_matter",
	In: [4]string{
		"the price",
		"قیمت",
		"कीमत",
		"bedel",
	},
}

// BuilderOfMatter says: the price
func BuilderOfMatter() language.Message { return rowBuilderOfMatter.With() }

var rowBuilderOfYear = language.Sentence{
	Key: "builder.of_year",
	In: [4]string{
		"the yearly charge",
		"سالانہ فیس",
		"सालाना शुल्क",
		"yıllık bedel",
	},
}

// BuilderOfYear says: the yearly charge
func BuilderOfYear() language.Message { return rowBuilderOfYear.With() }

var rowBuilderAskedFor = language.Sentence{
	Key: "builder.asked_for",
	In: [4]string{
		"It is given {asked code}.",
		"تلافی ملتی ہے: {asked}۔",
		"भरपाई मिलती है: {asked}।",
		"Verilişi: {asked}.",
	},
	Slots: []language.Slot{{Name: "asked", Kind: "code"}},
}

// BuilderAskedFor says: It is given {asked code}.
func BuilderAskedFor(asked string) language.Message { return rowBuilderAskedFor.With(asked) }

var rowBuilderAskedLabel = language.Sentence{
	Key: "builder.asked_label",
	In: [4]string{
		"whether one has to ask",
		"مانگنا پڑتا ہے یا نہیں",
		"माँगना पड़ता है या नहीं",
		"istemek gerekip gerekmediği",
	},
}

// BuilderAskedLabel says: whether one has to ask
func BuilderAskedLabel() language.Message { return rowBuilderAskedLabel.With() }

var rowBuilderUnasked = language.Sentence{
	Key: "builder.unasked",
	In: [4]string{
		"without being asked",
		"مانگے بغیر",
		"बिना माँगे",
		"istenmeden",
	},
}

// BuilderUnasked says: without being asked
func BuilderUnasked() language.Message { return rowBuilderUnasked.With() }

var rowBuilderAsked = language.Sentence{
	Key: "builder.asked",
	In: [4]string{
		"when the customer asks",
		"گاہک کے مانگنے پر",
		"ग्राहक के माँगने पर",
		"müşteri isteyince",
	},
}

// BuilderAsked says: when the customer asks
func BuilderAsked() language.Message { return rowBuilderAsked.With() }

var rowBuilderClaimWithin = language.Sentence{
	Key: "builder.claim_within",
	In: [4]string{
		"time to ask for it",
		"مانگنے کا وقت",
		"माँगने का समय",
		"isteme süresi",
	},
}

// BuilderClaimWithin says: time to ask for it
func BuilderClaimWithin() language.Message { return rowBuilderClaimWithin.With() }

var rowBuilderPaidWithin = language.Sentence{
	Key: "builder.paid_within",
	In: [4]string{
		"time to pay it",
		"ادائیگی کا وقت",
		"भुगतान का समय",
		"ödeme süresi",
	},
}

// BuilderPaidWithin says: time to pay it
func BuilderPaidWithin() language.Message { return rowBuilderPaidWithin.With() }

var rowBuilderGoesTo = language.Sentence{
	Key: "builder.goes_to",
	In: [4]string{
		"It goes to {whom code}.",
		"کسے ملتی ہے: {whom}۔",
		"किसे मिलती है: {whom}।",
		"Kime verildiği: {whom}.",
	},
	Slots: []language.Slot{{Name: "whom", Kind: "code"}},
}

// BuilderGoesTo says: It goes to {whom code}.
func BuilderGoesTo(whom string) language.Message { return rowBuilderGoesTo.With(whom) }

var rowBuilderWhom = language.Sentence{
	Key: "builder.whom",
	In: [4]string{
		"who receives it",
		"کسے ملتی ہے",
		"किसे मिलती है",
		"kime verildiği",
	},
}

// BuilderWhom says: who receives it
func BuilderWhom() language.Message { return rowBuilderWhom.With() }

var rowBuilderToOne = language.Sentence{
	Key: "builder.to_one",
	In: [4]string{
		"the customer of the case",
		"کیس کا گاہک",
		"केस का ग्राहक",
		"kaydın müşterisi",
	},
}

// BuilderToOne says: the customer of the case
func BuilderToOne() language.Message { return rowBuilderToOne.With() }

var rowBuilderToEach = language.Sentence{
	Key: "builder.to_each",
	In: [4]string{
		"everybody it touched",
		"ہر متاثرہ گاہک",
		"हर प्रभावित ग्राहक",
		"etkilenen herkes",
	},
}

// BuilderToEach says: everybody it touched
func BuilderToEach() language.Message { return rowBuilderToEach.With() }

var rowBuilderOwnEvent = language.Sentence{
	Key: "builder.own_event",
	In: [4]string{
		"an event of our own",
		"ہمارا اپنا واقعہ",
		"हमारी अपनी घटना",
		"kendi olayımız",
	},
}

// BuilderOwnEvent says: an event of our own
func BuilderOwnEvent() language.Message { return rowBuilderOwnEvent.With() }

var rowBuilderOwnEventName = language.Sentence{
	Key: "builder.own_event_name",
	In: [4]string{
		"name of our own event",
		"اپنے واقعے کا نام",
		"अपनी घटना का नाम",
		"kendi olayımızın adı",
	},
}

// BuilderOwnEventName says: name of our own event
func BuilderOwnEventName() language.Message { return rowBuilderOwnEventName.With() }

var rowBuilderOwnCondition = language.Sentence{
	Key: "builder.own_condition",
	In: [4]string{
		"what the sentence says",
		"جو جملے میں لکھا ہے",
		"जो वाक्य में लिखा है",
		"cümlede yazılan",
	},
}

// BuilderOwnCondition says: what the sentence says
func BuilderOwnCondition() language.Message { return rowBuilderOwnCondition.With() }

var rowBuilderHeldTo = language.Sentence{
	Key: "builder.held_to",
	In: [4]string{
		"Our own target: {share code}.",
		"ہمارا اپنا ہدف: {share}۔",
		"हमारा अपना लक्ष्य: {share}।",
		"Kendi hedefimiz: {share}.",
	},
	Slots: []language.Slot{{Name: "share", Kind: "code"}},
}

// BuilderHeldTo says: Our own target: {share code}.
func BuilderHeldTo(share string) language.Message { return rowBuilderHeldTo.With(share) }

var rowBuilderFurtherWords = language.Sentence{
	Key: "builder.further_words",
	In: [4]string{
		"more words",
		"مزید الفاظ",
		"और शब्द",
		"başka sözler",
	},
}

// BuilderFurtherWords says: more words
func BuilderFurtherWords() language.Message { return rowBuilderFurtherWords.With() }

var rowBuilderBackBefore = language.Sentence{
	Key: "builder.back_before",
	In: [4]string{
		"Back to before: {what message}",
		"اس سے پہلے کی حالت: {what}",
		"इससे पहले की स्थिति: {what}",
		"Şundan öncesine dön: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// BuilderBackBefore says: Back to before: {what message}
func BuilderBackBefore(what language.Message) language.Message {
	return rowBuilderBackBefore.With(what)
}
