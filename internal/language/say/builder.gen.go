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

var rowBuilderLast = language.Sentence{
	Key: "builder.last",
	In: [4]string{
		"over the last {length measure}",
		"پچھلے {length oblique} کا",
		"पिछले {length oblique} का",
		"son {length} için",
	},
	Slots: []language.Slot{{Name: "length", Kind: "measure"}},
}

// BuilderLast says: over the last {length measure}
func BuilderLast(length language.Measure) language.Message { return rowBuilderLast.With(length) }

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

var rowBuilderSeasonAll = language.Sentence{
	Key: "builder.season_all",
	In: [4]string{
		"all year",
		"سارا سال",
		"पूरे साल",
		"bütün yıl",
	},
}

// BuilderSeasonAll says: all year
func BuilderSeasonAll() language.Message { return rowBuilderSeasonAll.With() }

var rowBuilderSum = language.Sentence{
	Key: "builder.sum",
	In: [4]string{
		"Sum: {amount code} or {percent code}. Again every: {every code}. At most: {cap code} or {most code}.",
		"رقم: {amount} یا {percent}۔ دوبارہ ہر: {every}۔ زیادہ سے زیادہ: {cap} یا {most}۔",
		"रकम: {amount} या {percent}। फिर हर: {every}। ज़्यादा से ज़्यादा: {cap} या {most}।",
		"Tutar: {amount} ya da {percent}. Yineleme: {every}. En çok: {cap} ya da {most}.",
	},
	Slots: []language.Slot{{Name: "amount", Kind: "code"}, {Name: "percent", Kind: "code"}, {Name: "every", Kind: "code"}, {Name: "cap", Kind: "code"}, {Name: "most", Kind: "code"}},
}

// BuilderSum says: Sum: {amount code} or {percent code}. Again every: {every code}. At most: {cap code} or {most code}.
func BuilderSum(amount string, percent string, every string, cap string, most string) language.Message {
	return rowBuilderSum.With(amount, percent, every, cap, most)
}

var rowBuilderMost = language.Sentence{
	Key: "builder.most",
	In: [4]string{
		"most",
		"زیادہ سے زیادہ",
		"ज़्यादा से ज़्यादा",
		"en çok",
	},
}

// BuilderMost says: most
func BuilderMost() language.Message { return rowBuilderMost.With() }

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

var rowBuilderHeldTo = language.Sentence{
	Key: "builder.held_to",
	In: [4]string{
		"We hold ourselves to at least {share code}.",
		"ہمارا اپنا ہدف کم از کم {share} ہے۔",
		"हमारा अपना लक्ष्य कम से कम {share} है।",
		"Kendi hedefimiz en az {share}.",
	},
	Slots: []language.Slot{{Name: "share", Kind: "code"}},
}

// BuilderHeldTo says: We hold ourselves to at least {share code}.
func BuilderHeldTo(share string) language.Message { return rowBuilderHeldTo.With(share) }

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

var rowBuilderAuditChanged = language.Sentence{
	Key: "builder.audit_changed",
	In: [4]string{
		"Changed the draft of a promise",
		"وعدے کا مسودہ بدلا گیا",
		"वादे का मसौदा बदला गया",
		"Bir sözün taslağı değiştirildi",
	},
}

// BuilderAuditChanged says: Changed the draft of a promise
func BuilderAuditChanged() language.Message { return rowBuilderAuditChanged.With() }

var rowBuilderAuditUndid = language.Sentence{
	Key: "builder.audit_undid",
	In: [4]string{
		"Took back a change in the draft of a promise",
		"وعدے کے مسودے کی تبدیلی واپس لی گئی",
		"वादे के मसौदे का बदलाव वापस लिया गया",
		"Bir sözün taslağındaki değişiklik geri alındı",
	},
}

// BuilderAuditUndid says: Took back a change in the draft of a promise
func BuilderAuditUndid() language.Message { return rowBuilderAuditUndid.With() }

var rowBuilderAuditBack = language.Sentence{
	Key: "builder.audit_back",
	In: [4]string{
		"Brought back an earlier draft of a promise",
		"وعدے کا پچھلا مسودہ بحال کیا گیا",
		"वादे का पिछला मसौदा वापस लाया गया",
		"Bir sözün önceki taslağına dönüldü",
	},
}

// BuilderAuditBack says: Brought back an earlier draft of a promise
func BuilderAuditBack() language.Message { return rowBuilderAuditBack.With() }

var rowBuilderAuditDiscarded = language.Sentence{
	Key: "builder.audit_discarded",
	In: [4]string{
		"Discarded the draft of a promise",
		"وعدے کا مسودہ رد کیا گیا",
		"वादे का मसौदा रद्द किया गया",
		"Bir sözün taslağından vazgeçildi",
	},
}

// BuilderAuditDiscarded says: Discarded the draft of a promise
func BuilderAuditDiscarded() language.Message { return rowBuilderAuditDiscarded.With() }

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
