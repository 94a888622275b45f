// Code generated from words/procedure.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
)

var rowProcedureMovedOn = language.Sentence{
	Key: "procedure.moved_on",
	In: [4]string{
		"A colleague has just moved this case on. Look at where it stands now.",
		"ابھی آپ کے ساتھی نے یہ کیس آگے بڑھا دیا ہے۔ دیکھیں اب یہ کہاں ہے۔",
		"अभी आपके साथी ने यह केस आगे बढ़ा दिया है। देखें अब यह कहाँ है।",
		"Az önce bir çalışma arkadaşınız bu kaydı ilerletti. Kaydın şimdi nerede olduğuna bakın.",
	},
}

// ProcedureMovedOn says: A colleague has just moved this case on. Look at where it stands now.
func ProcedureMovedOn() language.Message { return rowProcedureMovedOn.With() }

var rowProcedureNotBegun = language.Sentence{
	Key: "procedure.not_begun",
	In: [4]string{
		"This case has no procedure yet. Choose one first.",
		"اس کیس کا ابھی کوئی طریقۂ کار نہیں۔ پہلے طریقۂ کار منتخب کریں۔",
		"इस केस की अभी कोई प्रक्रिया नहीं है। पहले प्रक्रिया चुनें।",
		"Bu kaydın henüz bir prosedürü yok. Önce prosedür seçin.",
	},
}

// ProcedureNotBegun says: This case has no procedure yet. Choose one first.
func ProcedureNotBegun() language.Message { return rowProcedureNotBegun.With() }

var rowProcedureHasBegun = language.Sentence{
	Key: "procedure.has_begun",
	In: [4]string{
		"This case already walks its procedure.",
		"یہ کیس پہلے ہی اپنے طریقۂ کار پر ہے۔",
		"यह केस पहले से अपनी प्रक्रिया पर है।",
		"Bu kayıt zaten prosedüründe ilerliyor.",
	},
}

// ProcedureHasBegun says: This case already walks its procedure.
func ProcedureHasBegun() language.Message { return rowProcedureHasBegun.With() }

var rowProcedureOffChart = language.Sentence{
	Key: "procedure.off_chart",
	In: [4]string{
		"This case has left its procedure. Bring it back first, or close it with a reason.",
		"یہ کیس اپنے طریقۂ کار سے ہٹ کر ہے۔ پہلے اسے واپس لائیں، یا وجہ لکھ کر بند کریں۔",
		"यह केस अपनी प्रक्रिया से हटकर है। पहले इसे वापस लाएँ, या कारण लिखकर बंद करें।",
		"Bu kayıt akış dışında. Önce akışa geri alın ya da gerekçesini yazıp kapatın.",
	},
}

// ProcedureOffChart says: This case has left its procedure. Bring it back first, or close it with a reason.
func ProcedureOffChart() language.Message { return rowProcedureOffChart.With() }

var rowProcedureNotOffChart = language.Sentence{
	Key: "procedure.not_off_chart",
	In: [4]string{
		"This case has not left its procedure.",
		"یہ کیس اپنے طریقۂ کار پر ہی ہے۔",
		"यह केस अपनी प्रक्रिया पर ही है।",
		"Bu kayıt prosedüründen ayrılmadı.",
	},
}

// ProcedureNotOffChart says: This case has not left its procedure.
func ProcedureNotOffChart() language.Message { return rowProcedureNotOffChart.With() }

var rowProcedureStillOnChart = language.Sentence{
	Key: "procedure.still_on_chart",
	In: [4]string{
		"This case is still on its procedure. Walk it to its end, or leave the procedure with a reason first.",
		"یہ کیس ابھی اپنے طریقۂ کار پر ہے۔ اسے اختتام تک لے جائیں، یا پہلے وجہ لکھ کر طریقۂ کار چھوڑیں۔",
		"यह केस अभी अपनी प्रक्रिया पर है। इसे समाप्ति तक ले जाएँ, या पहले कारण लिखकर प्रक्रिया छोड़ें।",
		"Bu kayıt hâlâ prosedüründe. Sonuna kadar ilerletin ya da önce gerekçesini yazıp prosedürden ayrılın.",
	},
}

// ProcedureStillOnChart says: This case is still on its procedure. Walk it to its end, or leave the procedure with a reason first.
func ProcedureStillOnChart() language.Message { return rowProcedureStillOnChart.With() }

var rowProcedureHasEnded = language.Sentence{
	Key: "procedure.has_ended",
	In: [4]string{
		"This case has ended.",
		"یہ کیس ختم ہو چکا ہے۔",
		"यह केस समाप्त हो चुका है।",
		"Bu kayıt sona erdi.",
	},
}

// ProcedureHasEnded says: This case has ended.
func ProcedureHasEnded() language.Message { return rowProcedureHasEnded.With() }

var rowProcedureAnswerWanted = language.Sentence{
	Key: "procedure.answer_wanted",
	In: [4]string{
		"Please choose an answer.",
		"سوال کا جواب منتخب کریں۔",
		"उत्तर चुनें।",
		"Bir cevap seçin.",
	},
}

// ProcedureAnswerWanted says: Please choose an answer.
func ProcedureAnswerWanted() language.Message { return rowProcedureAnswerWanted.With() }

var rowProcedureNotAQuestion = language.Sentence{
	Key: "procedure.not_a_question",
	In: [4]string{
		"There is no question here to answer. Do the step shown.",
		"یہاں کوئی سوال نہیں جس کا جواب دیا جائے۔ دکھایا گیا مرحلہ مکمل کریں۔",
		"यहाँ उत्तर देने के लिए कोई सवाल नहीं है। दिखाया गया चरण पूरा करें।",
		"Burada cevaplanacak bir soru yok. Gösterilen adımı yapın.",
	},
}

// ProcedureNotAQuestion says: There is no question here to answer. Do the step shown.
func ProcedureNotAQuestion() language.Message { return rowProcedureNotAQuestion.With() }

var rowProcedureNoSuchExit = language.Sentence{
	Key: "procedure.no_such_exit",
	In: [4]string{
		"There is no such way out of this step. Choose one of those shown.",
		"اس مرحلے سے ایسا کوئی راستہ نہیں۔ دکھائے گئے راستوں میں سے منتخب کریں۔",
		"इस चरण से ऐसा कोई रास्ता नहीं है। दिखाए गए रास्तों में से चुनें।",
		"Bu adımda böyle bir çıkış yok. Gösterilenlerden birini seçin.",
	},
}

// ProcedureNoSuchExit says: There is no such way out of this step. Choose one of those shown.
func ProcedureNoSuchExit() language.Message { return rowProcedureNoSuchExit.With() }

var rowProcedureNoSuchBox = language.Sentence{
	Key: "procedure.no_such_box",
	In: [4]string{
		"There is no such step in this procedure. Choose one from the list.",
		"اس طریقۂ کار میں ایسا کوئی مرحلہ نہیں۔ فہرست سے منتخب کریں۔",
		"इस प्रक्रिया में ऐसा कोई चरण नहीं है। सूची से चुनें।",
		"Bu prosedürde böyle bir adım yok. Listeden seçin.",
	},
}

// ProcedureNoSuchBox says: There is no such step in this procedure. Choose one from the list.
func ProcedureNoSuchBox() language.Message { return rowProcedureNoSuchBox.With() }

var rowProcedureAlreadyThere = language.Sentence{
	Key: "procedure.already_there",
	In: [4]string{
		"The case already stands on this step. Choose another.",
		"کیس پہلے ہی اس مرحلے پر ہے۔ کوئی اور منتخب کریں۔",
		"केस पहले से इसी चरण पर है। कोई और चुनें।",
		"Kayıt zaten bu adımda. Başka bir adım seçin.",
	},
}

// ProcedureAlreadyThere says: The case already stands on this step. Choose another.
func ProcedureAlreadyThere() language.Message { return rowProcedureAlreadyThere.With() }

var rowProcedureNoTimeOut = language.Sentence{
	Key: "procedure.no_time_out",
	In: [4]string{
		"Nothing here runs out of time.",
		"یہاں وقت کی کوئی حد نہیں جو گزر جائے۔",
		"यहाँ कोई समय सीमा नहीं है जो बीत जाए।",
		"Burada dolacak bir süre yok.",
	},
}

// ProcedureNoTimeOut says: Nothing here runs out of time.
func ProcedureNoTimeOut() language.Message { return rowProcedureNoTimeOut.With() }

var rowProcedureNothingToUndo = language.Sentence{
	Key: "procedure.nothing_to_undo",
	In: [4]string{
		"There is nothing left to undo.",
		"واپس لینے کو اب کچھ باقی نہیں۔",
		"वापस लेने के लिए अब कुछ बाकी नहीं।",
		"Geri alınacak bir şey kalmadı.",
	},
}

// ProcedureNothingToUndo says: There is nothing left to undo.
func ProcedureNothingToUndo() language.Message { return rowProcedureNothingToUndo.With() }

var rowProcedureReasonWanted = language.Sentence{
	Key: "procedure.reason_wanted",
	In: [4]string{
		"Please give a reason.",
		"وجہ لکھیں۔",
		"कारण लिखें।",
		"Gerekçe yazın.",
	},
}

// ProcedureReasonWanted says: Please give a reason.
func ProcedureReasonWanted() language.Message { return rowProcedureReasonWanted.With() }

var rowProcedureOtherChart = language.Sentence{
	Key: "procedure.other_chart",
	In: [4]string{
		"This edition belongs to another procedure. Choose a newer edition of the one the case walks.",
		"یہ ایڈیشن کسی اور طریقۂ کار کا ہے۔ کیس کے اپنے طریقۂ کار کا نیا ایڈیشن منتخب کریں۔",
		"यह संस्करण किसी और प्रक्रिया का है। केस की अपनी प्रक्रिया का नया संस्करण चुनें।",
		"Bu sürüm başka bir prosedüre ait. Kaydın ilerlediği prosedürün yeni bir sürümünü seçin.",
	},
}

// ProcedureOtherChart says: This edition belongs to another procedure. Choose a newer edition of the one the case walks.
func ProcedureOtherChart() language.Message { return rowProcedureOtherChart.With() }

var rowProcedureNotMapped = language.Sentence{
	Key: "procedure.not_mapped",
	In: [4]string{
		"Say which step of the newer edition takes the place of {box code}.",
		"بتائیں کہ نئے ایڈیشن میں {box} کی جگہ کون سا مرحلہ ہے۔",
		"बताएँ कि नए संस्करण में {box} की जगह कौन-सा चरण है।",
		"Yeni sürümde şu adımın yerini hangisinin aldığını belirtin: {box}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "code"}},
}

// ProcedureNotMapped says: Say which step of the newer edition takes the place of {box code}.
func ProcedureNotMapped(box string) language.Message { return rowProcedureNotMapped.With(box) }

var rowProcedureNoSuchDeed = language.Sentence{
	Key: "procedure.no_such_deed",
	In: [4]string{
		"This cannot be done with a case.",
		"کیس کے ساتھ یہ کام ممکن نہیں۔",
		"केस के साथ यह काम संभव नहीं।",
		"Bir kayıtla bu yapılamaz.",
	},
}

// ProcedureNoSuchDeed says: This cannot be done with a case.
func ProcedureNoSuchDeed() language.Message { return rowProcedureNoSuchDeed.With() }

var rowProcedureNoChart = language.Sentence{
	Key: "procedure.no_chart",
	In: [4]string{
		"The procedure of this case could not be opened. Tell a manager.",
		"اس کیس کا طریقۂ کار نہیں کھل سکا۔ مینیجر کو بتائیں۔",
		"इस केस की प्रक्रिया नहीं खुल सकी। मैनेजर को बताएँ।",
		"Bu kaydın prosedürü açılamadı. Bir yöneticiye bildirin.",
	},
}

// ProcedureNoChart says: The procedure of this case could not be opened. Tell a manager.
func ProcedureNoChart() language.Message { return rowProcedureNoChart.With() }

var rowProcedureSpins = language.Sentence{
	Key: "procedure.spins",
	In: [4]string{
		"This procedure goes round in a circle without anybody to stop it. Leave it with a reason and tell a manager.",
		"یہ طریقۂ کار بغیر رکے چکر کاٹ رہا ہے۔ وجہ لکھ کر اسے چھوڑیں اور مینیجر کو بتائیں۔",
		"यह प्रक्रिया बिना रुके घूम रही है। कारण लिखकर इसे छोड़ें और मैनेजर को बताएँ।",
		"Bu prosedür durmadan kendi çevresinde dönüyor. Gerekçesini yazıp ayrılın ve bir yöneticiye bildirin.",
	},
}

// ProcedureSpins says: This procedure goes round in a circle without anybody to stop it. Leave it with a reason and tell a manager.
func ProcedureSpins() language.Message { return rowProcedureSpins.With() }

var rowProcedureDateWanted = language.Sentence{
	Key: "procedure.date_wanted",
	In: [4]string{
		"{field message} must be a date, such as {example code}.",
		"{field} میں تاریخ لکھیں، مثلاً {example}",
		"{field} में तारीख लिखें, जैसे {example}",
		"{field} alanına tarih yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "example", Kind: "code"}},
}

// ProcedureDateWanted says: {field message} must be a date, such as {example code}.
func ProcedureDateWanted(field language.Message, example string) language.Message {
	return rowProcedureDateWanted.With(field, example)
}

var rowProcedureTimeWanted = language.Sentence{
	Key: "procedure.time_wanted",
	In: [4]string{
		"{field message} must be a date and a time, such as {example code}.",
		"{field} میں تاریخ اور وقت لکھیں، مثلاً {example}",
		"{field} में तारीख और समय लिखें, जैसे {example}",
		"{field} alanına tarih ve saat yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "example", Kind: "code"}},
}

// ProcedureTimeWanted says: {field message} must be a date and a time, such as {example code}.
func ProcedureTimeWanted(field language.Message, example string) language.Message {
	return rowProcedureTimeWanted.With(field, example)
}

var rowProcedureMoneyWanted = language.Sentence{
	Key: "procedure.money_wanted",
	In: [4]string{
		"{field message} must be an amount, such as {example money}.",
		"{field} میں رقم لکھیں، مثلاً {example}",
		"{field} में रकम लिखें, जैसे {example}",
		"{field} alanına tutar yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "example", Kind: "money"}},
}

// ProcedureMoneyWanted says: {field message} must be an amount, such as {example money}.
func ProcedureMoneyWanted(field language.Message, example money.Amount) language.Message {
	return rowProcedureMoneyWanted.With(field, example)
}

var rowProcedureNotBelowZero = language.Sentence{
	Key: "procedure.not_below_zero",
	In: [4]string{
		"{field message} cannot be less than 0.",
		"{field}: 0 سے کم نہیں چلے گا۔",
		"{field}: 0 से कम नहीं चलेगा।",
		"{field}: 0 veya daha büyük bir değer yazın.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// ProcedureNotBelowZero says: {field message} cannot be less than 0.
func ProcedureNotBelowZero(field language.Message) language.Message {
	return rowProcedureNotBelowZero.With(field)
}

var rowProcedureAboveLimit = language.Sentence{
	Key: "procedure.above_limit",
	In: [4]string{
		"{field message}: you may decide up to {limit money}. Ask a supervisor for more.",
		"{field}: آپ کے اختیار کی حد {limit} ہے۔ زیادہ کے لیے سپروائزر سے رجوع کریں۔",
		"{field}: आपके अधिकार की सीमा {limit} है। ज़्यादा के लिए सुपरवाइज़र से पूछें।",
		"{field}: kendi başınıza onaylayabileceğiniz üst sınır {limit}. Fazlası için süpervizöre başvurun.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "limit", Kind: "money"}},
}

// ProcedureAboveLimit says: {field message}: you may decide up to {limit money}. Ask a supervisor for more.
func ProcedureAboveLimit(field language.Message, limit money.Amount) language.Message {
	return rowProcedureAboveLimit.With(field, limit)
}
