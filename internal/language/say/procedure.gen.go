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
		"Bu kayıt prosedüründen ayrıldı. Önce prosedüre geri alın ya da gerekçesini yazıp kapatın.",
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
		"بتائیں کہ اس مرحلے کی جگہ نئے ایڈیشن میں کون سا ہے: {box}",
		"बताएँ कि इस चरण की जगह नए संस्करण में कौन-सा है: {box}",
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

var rowProcedureChainLong = language.Sentence{
	Key: "procedure.chain_long",
	In: [4]string{
		"From here more than {n int} boxes follow that need nobody. Leave the procedure with a reason and tell a manager.",
		"یہاں سے آگے {n} سے زیادہ ایسے خانے ہیں جن پر کسی کا کام نہیں۔ وجہ لکھ کر طریقۂ کار چھوڑیں اور مینیجر کو بتائیں۔",
		"यहाँ से आगे {n} से ज़्यादा ऐसे खाने हैं जिन पर किसी का काम नहीं। कारण लिखकर प्रक्रिया छोड़ें और मैनेजर को बताएँ।",
		"Buradan sonra kimseyi gerektirmeyen {n} kutudan fazlası geliyor. Gerekçesini yazıp prosedürden ayrılın ve bir yöneticiye bildirin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureChainLong says: From here more than {n int} boxes follow that need nobody. Leave the procedure with a reason and tell a manager.
func ProcedureChainLong(n int) language.Message { return rowProcedureChainLong.With(n) }

var rowProcedureDateWanted = language.Sentence{
	Key: "procedure.date_wanted",
	In: [4]string{
		"{field message} must be a date, such as {example code}.",
		"{field}: تاریخ لکھیں، مثلاً {example}",
		"{field}: तारीख लिखें, जैसे {example}",
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
		"{field}: تاریخ اور وقت لکھیں، مثلاً {example}",
		"{field}: तारीख और समय लिखें, जैसे {example}",
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
		"{field}: رقم لکھیں، مثلاً {example}",
		"{field}: रकम लिखें, जैसे {example}",
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

var rowProcedureForManager = language.Sentence{
	Key: "procedure.for_manager",
	In: [4]string{
		"{field message}: you may decide up to {limit money}. Ask a manager for more.",
		"{field}: آپ کے اختیار کی حد {limit} ہے۔ زیادہ کے لیے مینیجر سے رجوع کریں۔",
		"{field}: आपके अधिकार की सीमा {limit} है। ज़्यादा के लिए मैनेजर से पूछें।",
		"{field}: kendi başınıza onaylayabileceğiniz üst sınır {limit}. Fazlası için bir yöneticiye başvurun.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "limit", Kind: "money"}},
}

// ProcedureForManager says: {field message}: you may decide up to {limit money}. Ask a manager for more.
func ProcedureForManager(field language.Message, limit money.Amount) language.Message {
	return rowProcedureForManager.With(field, limit)
}

var rowProcedureForNobody = language.Sentence{
	Key: "procedure.for_nobody",
	In: [4]string{
		"{field message}: you may decide up to {limit money}. Only a manager can raise the limit, in the settings.",
		"{field}: آپ کے اختیار کی حد {limit} ہے۔ ترتیبات میں حد صرف مینیجر بڑھا سکتے ہیں۔",
		"{field}: आपके अधिकार की सीमा {limit} है। सेटिंग में सीमा सिर्फ़ मैनेजर बढ़ा सकते हैं।",
		"{field}: kendi başınıza onaylayabileceğiniz üst sınır {limit}. Sınırı ayarlardan yalnızca yönetici yükseltebilir.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "limit", Kind: "money"}},
}

// ProcedureForNobody says: {field message}: you may decide up to {limit money}. Only a manager can raise the limit, in the settings.
func ProcedureForNobody(field language.Message, limit money.Amount) language.Message {
	return rowProcedureForNobody.With(field, limit)
}

var rowProcedureFileLine = language.Sentence{
	Key: "procedure.file_line",
	In: [4]string{
		"Line {line int}: {what message}",
		"سطر {line}: {what}",
		"पंक्ति {line}: {what}",
		"Satır {line}: {what}",
	},
	Slots: []language.Slot{{Name: "line", Kind: "int"}, {Name: "what", Kind: "message"}},
}

// ProcedureFileLine says: Line {line int}: {what message}
func ProcedureFileLine(line int, what language.Message) language.Message {
	return rowProcedureFileLine.With(line, what)
}

var rowProcedureInLine = language.Sentence{
	Key: "procedure.in_line",
	In: [4]string{
		"line {lines text}",
		"سطر {lines}",
		"पंक्ति {lines}",
		"satır {lines}",
	},
	Slots: []language.Slot{{Name: "lines", Kind: "text"}},
}

// ProcedureInLine says: line {lines text}
func ProcedureInLine(lines string) language.Message { return rowProcedureInLine.With(lines) }

var rowProcedureFileBox = language.Sentence{
	Key: "procedure.file_box",
	In: [4]string{
		"Box {box code}: {what message}",
		"خانہ {box}: {what}",
		"खाना {box}: {what}",
		"Kutu {box}: {what}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "code"}, {Name: "what", Kind: "message"}},
}

// ProcedureFileBox says: Box {box code}: {what message}
func ProcedureFileBox(box string, what language.Message) language.Message {
	return rowProcedureFileBox.With(box, what)
}

var rowProcedureFileLarge = language.Sentence{
	Key: "procedure.file_large",
	In: [4]string{
		"The chart file is larger than {n int} MB. Divide it into several procedures.",
		"فلو چارٹ کی فائل {n} MB سے بڑی ہے۔ اسے کئی طریقۂ کار میں تقسیم کریں۔",
		"फ़्लोचार्ट की फ़ाइल {n} MB से बड़ी है। इसे कई प्रक्रियाओं में बाँटें।",
		"Akış şeması dosyası {n} MB sınırını aşıyor. Birkaç prosedüre bölün.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureFileLarge says: The chart file is larger than {n int} MB. Divide it into several procedures.
func ProcedureFileLarge(n int) language.Message { return rowProcedureFileLarge.With(n) }

var rowProcedureFileEncoding = language.Sentence{
	Key: "procedure.file_encoding",
	In: [4]string{
		"This is not text in UTF-8. Save the file as UTF-8 and try again.",
		"یہ UTF-8 متن نہیں۔ فائل UTF-8 میں محفوظ کر کے پھر کوشش کریں۔",
		"यह UTF-8 टेक्स्ट नहीं है। फ़ाइल UTF-8 में सेव करके फिर कोशिश करें।",
		"Bu, UTF-8 metin değil. Dosyayı UTF-8 olarak kaydedip yeniden deneyin.",
	},
}

// ProcedureFileEncoding says: This is not text in UTF-8. Save the file as UTF-8 and try again.
func ProcedureFileEncoding() language.Message { return rowProcedureFileEncoding.With() }

var rowProcedureFileDeep = language.Sentence{
	Key: "procedure.file_deep",
	In: [4]string{
		"Too many things stand inside one another here. A chart needs no more than {n int} levels.",
		"یہاں بہت سی چیزیں ایک دوسری کے اندر ہیں۔ فلو چارٹ کو {n} سے زیادہ درجوں کی ضرورت نہیں۔",
		"यहाँ बहुत-सी चीज़ें एक-दूसरे के अंदर हैं। फ़्लोचार्ट को {n} से ज़्यादा स्तर नहीं चाहिए।",
		"Burada iç içe çok fazla öğe var. Bir akış şeması en çok {n} düzey içerir.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureFileDeep says: Too many things stand inside one another here. A chart needs no more than {n int} levels.
func ProcedureFileDeep(n int) language.Message { return rowProcedureFileDeep.With(n) }

var rowProcedureFileAlias = language.Sentence{
	Key: "procedure.file_alias",
	In: [4]string{
		"Anchors and aliases (& and *) are not read. Write the value out, or put a text that begins so in quotes.",
		"اینکر اور عرف (& اور *) نہیں پڑھے جاتے۔ پوری قدر لکھیں، یا ایسے شروع ہونے والے متن کو واوین میں رکھیں۔",
		"& और * वाले संकेत (एंकर और उपनाम) नहीं पढ़े जाते। पूरा मान लिखें, या ऐसे शुरू होने वाले टेक्स्ट को उद्धरण चिह्नों में रखें।",
		"Çapalar ve takma adlar (& ve *) okunmaz. Değeri açıkça yazın ya da böyle başlayan metni tırnak içine alın.",
	},
}

// ProcedureFileAlias says: Anchors and aliases (& and *) are not read. Write the value out, or put a text that begins so in quotes.
func ProcedureFileAlias() language.Message { return rowProcedureFileAlias.With() }

var rowProcedureFileSyntax = language.Sentence{
	Key: "procedure.file_syntax",
	In: [4]string{
		"The file cannot be read from here on. Check indentation, quotes and colons.",
		"فائل یہاں سے آگے نہیں پڑھی جا سکی۔ خالی جگہ، واوین اور کولن دیکھیں۔",
		"फ़ाइल यहाँ से आगे नहीं पढ़ी जा सकी। खाली जगह, उद्धरण चिह्न और कोलन देखें।",
		"Dosya buradan sonra okunamıyor. Girintileri, tırnakları ve iki noktaları denetleyin.",
	},
}

// ProcedureFileSyntax says: The file cannot be read from here on. Check indentation, quotes and colons.
func ProcedureFileSyntax() language.Message { return rowProcedureFileSyntax.With() }

var rowProcedureFileTwice = language.Sentence{
	Key: "procedure.file_twice",
	In: [4]string{
		"The same part stands here twice. Keep one of them.",
		"ایک ہی حصہ یہاں دو بار ہے۔ ان میں سے ایک رکھیں۔",
		"एक ही हिस्सा यहाँ दो बार है। उनमें से एक रखें।",
		"Aynı parça burada iki kez geçiyor. Birini bırakın.",
	},
}

// ProcedureFileTwice says: The same part stands here twice. Keep one of them.
func ProcedureFileTwice() language.Message { return rowProcedureFileTwice.With() }

var rowProcedureFileTag = language.Sentence{
	Key: "procedure.file_tag",
	In: [4]string{
		"Tags (!) and directives (%) are not read. Take them out, or put a text that begins so in quotes.",
		"ٹیگ (!) اور ہدایات (%) نہیں پڑھی جاتیں۔ انہیں نکال دیں، یا ایسے شروع ہونے والے متن کو واوین میں رکھیں۔",
		"टैग (!) और निर्देश (%) नहीं पढ़े जाते। उन्हें हटाएँ, या ऐसे शुरू होने वाले टेक्स्ट को उद्धरण चिह्नों में रखें।",
		"Etiketler (!) ve yönergeler (%) okunmaz. Çıkarın ya da böyle başlayan metni tırnak içine alın.",
	},
}

// ProcedureFileTag says: Tags (!) and directives (%) are not read. Take them out, or put a text that begins so in quotes.
func ProcedureFileTag() language.Message { return rowProcedureFileTag.With() }

var rowProcedureFileMerge = language.Sentence{
	Key: "procedure.file_merge",
	In: [4]string{
		"Parts are not taken over with {sign code}. Write them out.",
		"یہ نشان حصے نہیں لاتا: {sign} انہیں پورا لکھیں۔",
		"यह निशान हिस्से नहीं लाता: {sign} उन्हें पूरा लिखें।",
		"Parçalar {sign} ile devralınmaz. Açıkça yazın.",
	},
	Slots: []language.Slot{{Name: "sign", Kind: "code"}},
}

// ProcedureFileMerge says: Parts are not taken over with {sign code}. Write them out.
func ProcedureFileMerge(sign string) language.Message { return rowProcedureFileMerge.With(sign) }

var rowProcedureFileDocuments = language.Sentence{
	Key: "procedure.file_documents",
	In: [4]string{
		"A second document begins here. Put each chart in a file of its own.",
		"یہاں دوسری دستاویز شروع ہوتی ہے۔ ہر فلو چارٹ کو اپنی الگ فائل میں رکھیں۔",
		"यहाँ दूसरा दस्तावेज़ शुरू होता है। हर फ़्लोचार्ट को उसकी अपनी फ़ाइल में रखें।",
		"Burada ikinci bir belge başlıyor. Her akış şemasını kendi dosyasına koyun.",
	},
}

// ProcedureFileDocuments says: A second document begins here. Put each chart in a file of its own.
func ProcedureFileDocuments() language.Message { return rowProcedureFileDocuments.With() }

var rowProcedureFileTab = language.Sentence{
	Key: "procedure.file_tab",
	In: [4]string{
		"The line is indented with a tab. Use spaces instead.",
		"سطر ٹیب سے شروع ہوتی ہے۔ ٹیب کی جگہ اسپیس لگائیں۔",
		"पंक्ति टैब से शुरू होती है। टैब की जगह स्पेस लगाएँ।",
		"Satır sekmeyle girintilenmiş. Sekme yerine boşluk kullanın.",
	},
}

// ProcedureFileTab says: The line is indented with a tab. Use spaces instead.
func ProcedureFileTab() language.Message { return rowProcedureFileTab.With() }

var rowProcedureFileControl = language.Sentence{
	Key: "procedure.file_control",
	In: [4]string{
		"An invisible control character stands here: {sign code}. Delete it.",
		"یہاں نظر نہ آنے والا ایک کنٹرول حرف ہے: {sign} اسے مٹا دیں۔",
		"यहाँ एक अदृश्य नियंत्रण वर्ण है: {sign} उसे मिटाएँ।",
		"Burada görünmeyen bir denetim karakteri var: {sign} Silin.",
	},
	Slots: []language.Slot{{Name: "sign", Kind: "code"}},
}

// ProcedureFileControl says: An invisible control character stands here: {sign code}. Delete it.
func ProcedureFileControl(sign string) language.Message { return rowProcedureFileControl.With(sign) }

var rowProcedureFileNear = language.Sentence{
	Key: "procedure.file_near",
	In: [4]string{
		"“{value text}” is not known here. Did you mean “{near text}”?",
		"”{value}“ یہاں معلوم نہیں۔ کیا آپ کا مطلب ”{near}“ تھا؟",
		"“{value}” यहाँ मालूम नहीं। क्या आपका मतलब “{near}” था?",
		"“{value}” burada bilinmiyor. Bunu mu demek istediniz: “{near}”?",
	},
	Slots: []language.Slot{{Name: "value", Kind: "text"}, {Name: "near", Kind: "text"}},
}

// ProcedureFileNear says: “{value text}” is not known here. Did you mean “{near text}”?
func ProcedureFileNear(value string, near string) language.Message {
	return rowProcedureFileNear.With(value, near)
}

var rowProcedureFileMissing = language.Sentence{
	Key: "procedure.file_missing",
	In: [4]string{
		"“{part text}” is missing here. Add it.",
		"یہاں ”{part}“ نہیں ہے۔ اسے لکھیں۔",
		"यहाँ “{part}” नहीं है। उसे लिखें।",
		"Burada “{part}” eksik. Ekleyin.",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}},
}

// ProcedureFileMissing says: “{part text}” is missing here. Add it.
func ProcedureFileMissing(part string) language.Message { return rowProcedureFileMissing.With(part) }

var rowProcedureFileWords = language.Sentence{
	Key: "procedure.file_words",
	In: [4]string{
		"“{part text}” takes words alone, neither a list nor named parts.",
		"یہاں صرف الفاظ لکھیں، نہ فہرست نہ نام والے حصے: ”{part}“",
		"यहाँ सिर्फ़ शब्द लिखें, न सूची, न नाम वाले हिस्से: “{part}”",
		"“{part}” için yalnızca sözcük yazın; liste ya da adı olan parçalar yazmayın.",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}},
}

// ProcedureFileWords says: “{part text}” takes words alone, neither a list nor named parts.
func ProcedureFileWords(part string) language.Message { return rowProcedureFileWords.With(part) }

var rowProcedureFileList = language.Sentence{
	Key: "procedure.file_list",
	In: [4]string{
		"“{part text}” is a list. Begin each of its items with a hyphen, or put them all in [ ].",
		"”{part}“ فہرست ہے۔ اس کی ہر چیز ہائفن سے شروع کریں، یا سب کو [ ] میں رکھیں۔",
		"“{part}” एक सूची है। उसकी हर चीज़ हाइफ़न से शुरू करें, या सबको [ ] में रखें।",
		"“{part}” bir liste. Her öğesini tireyle başlatın ya da tümünü [ ] içine alın.",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}},
}

// ProcedureFileList says: “{part text}” is a list. Begin each of its items with a hyphen, or put them all in [ ].
func ProcedureFileList(part string) language.Message { return rowProcedureFileList.With(part) }

var rowProcedureFileGap = language.Sentence{
	Key: "procedure.file_gap",
	In: [4]string{
		"An item of the list “{part text}” is empty. Fill it in or take it out.",
		"اس فہرست کی ایک چیز خالی ہے: ”{part}“۔ اسے بھریں یا نکال دیں۔",
		"इस सूची की एक चीज़ खाली है: “{part}”। उसे भरें या हटाएँ।",
		"“{part}” listesinin bir öğesi boş. Doldurun ya da çıkarın.",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}},
}

// ProcedureFileGap says: An item of the list “{part text}” is empty. Fill it in or take it out.
func ProcedureFileGap(part string) language.Message { return rowProcedureFileGap.With(part) }

var rowProcedureFileParts = language.Sentence{
	Key: "procedure.file_parts",
	In: [4]string{
		"“{part text}” has parts with names. Write each with its name and a colon before it: {known text}",
		"”{part}“: ہر حصے سے پہلے اس کا نام اور کولن لکھیں۔ نام یہ ہیں: {known}",
		"“{part}”: हर हिस्से से पहले उसका नाम और कोलन लिखें। नाम ये हैं: {known}",
		"“{part}”, adı olan parçalardan oluşur. Her parçanın önüne adını ve iki nokta yazın: {known}",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}, {Name: "known", Kind: "text"}},
}

// ProcedureFileParts says: “{part text}” has parts with names. Write each with its name and a colon before it: {known text}
func ProcedureFileParts(part string, known string) language.Message {
	return rowProcedureFileParts.With(part, known)
}

var rowProcedureFileNumber = language.Sentence{
	Key: "procedure.file_number",
	In: [4]string{
		"“{part text}” is a whole number in the digits 0 to 9, without quotes, such as {example code}.",
		"”{part}“ پورا عدد ہے، 0 سے 9 کے ہندسوں میں، واوین کے بغیر، مثلاً {example}",
		"“{part}” पूरी संख्या है, 0 से 9 के अंकों में, उद्धरण चिह्नों के बिना, जैसे {example}",
		"“{part}” için 0–9 rakamlarıyla, tırnaksız bir tam sayı yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}, {Name: "example", Kind: "code"}},
}

// ProcedureFileNumber says: “{part text}” is a whole number in the digits 0 to 9, without quotes, such as {example code}.
func ProcedureFileNumber(part string, example string) language.Message {
	return rowProcedureFileNumber.With(part, example)
}

var rowProcedureFileTruth = language.Sentence{
	Key: "procedure.file_truth",
	In: [4]string{
		"“{part text}” is {yes code} or {no code}, without quotes.",
		"”{part}“: واوین کے بغیر {yes} یا {no} لکھیں۔",
		"“{part}”: उद्धरण चिह्नों के बिना {yes} या {no} लिखें।",
		"“{part}” için tırnaksız olarak {yes} ya da {no} yazın.",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}, {Name: "yes", Kind: "code"}, {Name: "no", Kind: "code"}},
}

// ProcedureFileTruth says: “{part text}” is {yes code} or {no code}, without quotes.
func ProcedureFileTruth(part string, yes string, no string) language.Message {
	return rowProcedureFileTruth.With(part, yes, no)
}

var rowProcedureFileText = language.Sentence{
	Key: "procedure.file_text",
	In: [4]string{
		"“{part text}” is a text. Write its language before it, such as {example code}.",
		"”{part}“ متن ہے۔ اس سے پہلے اس کی زبان لکھیں، مثلاً {example}",
		"“{part}” एक टेक्स्ट है। उससे पहले उसकी भाषा लिखें, जैसे {example}",
		"“{part}” bir metin. Önüne dilini yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "part", Kind: "text"}, {Name: "example", Kind: "code"}},
}

// ProcedureFileText says: “{part text}” is a text. Write its language before it, such as {example code}.
func ProcedureFileText(part string, example string) language.Message {
	return rowProcedureFileText.With(part, example)
}

var rowProcedureFileTextPart = language.Sentence{
	Key: "procedure.file_text_part",
	In: [4]string{
		"“{value text}” is not a part of a text. Those are: {known text}. Put a text with a comma in it in quotes.",
		"”{value}“ متن کا حصہ نہیں۔ اس کے حصے یہ ہیں: {known}۔ جس متن میں کاما ہو اسے واوین میں رکھیں۔",
		"“{value}” टेक्स्ट का हिस्सा नहीं है। उसके हिस्से ये हैं: {known}। जिस टेक्स्ट में कॉमा हो उसे उद्धरण चिह्नों में रखें।",
		"“{value}” bir metnin parçası değil. Parçaları şunlardır: {known}. İçinde virgül olan metni tırnak içine alın.",
	},
	Slots: []language.Slot{{Name: "value", Kind: "text"}, {Name: "known", Kind: "text"}},
}

// ProcedureFileTextPart says: “{value text}” is not a part of a text. Those are: {known text}. Put a text with a comma in it in quotes.
func ProcedureFileTextPart(value string, known string) language.Message {
	return rowProcedureFileTextPart.With(value, known)
}

var rowProcedureFileEither = language.Sentence{
	Key: "procedure.file_either",
	In: [4]string{
		"A condition has either {field code} or {box code}, and only one of them.",
		"شرط میں ایک ہی حصہ لکھیں: {field} یا {box}",
		"शर्त में एक ही हिस्सा लिखें: {field} या {box}",
		"Bir koşulda {field} ve {box} parçalarından yalnızca birini yazın.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "code"}, {Name: "box", Kind: "code"}},
}

// ProcedureFileEither says: A condition has either {field code} or {box code}, and only one of them.
func ProcedureFileEither(field string, box string) language.Message {
	return rowProcedureFileEither.With(field, box)
}

var rowProcedureFileShape = language.Sentence{
	Key: "procedure.file_shape",
	In: [4]string{
		"What stands here has another form than a chart wants in this place. Compare it with a chart of the program.",
		"یہاں جو لکھا ہے اس کی شکل وہ نہیں جو فلو چارٹ کو درکار ہے۔ پروگرام کے کسی فلو چارٹ سے ملا کر دیکھیں۔",
		"यहाँ जो लिखा है उसका रूप वह नहीं जो फ़्लोचार्ट को चाहिए। प्रोग्राम के किसी फ़्लोचार्ट से मिलाकर देखें।",
		"Burada yazılan, akış şemasının bu yerde beklediği biçimde değil. Programın bir akış şemasıyla karşılaştırın.",
	},
}

// ProcedureFileShape says: What stands here has another form than a chart wants in this place. Compare it with a chart of the program.
func ProcedureFileShape() language.Message { return rowProcedureFileShape.With() }

var rowProcedureFileEmpty = language.Sentence{
	Key: "procedure.file_empty",
	In: [4]string{
		"There is no chart in this file.",
		"اس فائل میں کوئی فلو چارٹ نہیں۔",
		"इस फ़ाइल में कोई फ़्लोचार्ट नहीं है।",
		"Bu dosyada akış şeması yok.",
	},
}

// ProcedureFileEmpty says: There is no chart in this file.
func ProcedureFileEmpty() language.Message { return rowProcedureFileEmpty.With() }

var rowProcedureFileFormat = language.Sentence{
	Key: "procedure.file_format",
	In: [4]string{
		"The chart has format {n int}. This program reads formats 1 to {most int}.",
		"فلو چارٹ کا فارمیٹ {n} ہے۔ یہ پروگرام 1 سے {most} تک کے فارمیٹ پڑھتا ہے۔",
		"फ़्लोचार्ट का फ़ॉर्मेट {n} है। यह प्रोग्राम 1 से {most} तक के फ़ॉर्मेट पढ़ता है।",
		"Akış şemasının biçimi {n}. Bu program 1 ile {most} arasındaki biçimleri okur.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "most", Kind: "int"}},
}

// ProcedureFileFormat says: The chart has format {n int}. This program reads formats 1 to {most int}.
func ProcedureFileFormat(n int, most int) language.Message {
	return rowProcedureFileFormat.With(n, most)
}

var rowProcedureFileBoxes = language.Sentence{
	Key: "procedure.file_boxes",
	In: [4]string{
		"The chart has more than {n int} boxes. Divide it into several procedures.",
		"فلو چارٹ میں {n} سے زیادہ خانے ہیں۔ اسے کئی طریقۂ کار میں تقسیم کریں۔",
		"फ़्लोचार्ट में {n} से ज़्यादा खाने हैं। इसे कई प्रक्रियाओं में बाँटें।",
		"Akış şemasında {n} sayısından fazla kutu var. Birkaç prosedüre bölün.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureFileBoxes says: The chart has more than {n int} boxes. Divide it into several procedures.
func ProcedureFileBoxes(n int) language.Message { return rowProcedureFileBoxes.With(n) }

var rowProcedureFileMany = language.Sentence{
	Key: "procedure.file_many",
	In: [4]string{
		"There are more than {n int} of one kind here. Make them fewer.",
		"یہاں ایک ہی قسم کی {n} سے زیادہ چیزیں ہیں۔ انہیں کم کریں۔",
		"यहाँ एक ही तरह की {n} से ज़्यादा चीज़ें हैं। इन्हें कम करें।",
		"Burada aynı türden {n} sayısından fazla öğe var. Azaltın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureFileMany says: There are more than {n int} of one kind here. Make them fewer.
func ProcedureFileMany(n int) language.Message { return rowProcedureFileMany.With(n) }

var rowProcedureFileLong = language.Sentence{
	Key: "procedure.file_long",
	In: [4]string{
		"A text is longer than {n int} characters. Make it shorter.",
		"ایک متن {n} حروف سے طویل ہے۔ اسے مختصر کریں۔",
		"एक टेक्स्ट {n} अक्षरों से लंबा है। इसे छोटा करें।",
		"Bir metin {n} karakterden uzun. Kısaltın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureFileLong says: A text is longer than {n int} characters. Make it shorter.
func ProcedureFileLong(n int) language.Message { return rowProcedureFileLong.With(n) }

var rowProcedureFileKey = language.Sentence{
	Key: "procedure.file_key",
	In: [4]string{
		"“{key text}” cannot name anything. Use small letters a to z, digits, hyphens and _, at most {n int}.",
		"”{key}“ نام نہیں بن سکتا۔ a سے z تک چھوٹے حروف، ہندسے، ہائفن اور _ استعمال کریں، زیادہ سے زیادہ {n}۔",
		"“{key}” नाम नहीं बन सकता। a से z तक के छोटे अक्षर, अंक, हाइफ़न और _ लिखें, ज़्यादा से ज़्यादा {n}।",
		"“{key}” ad olamaz. a–z arası küçük harf, rakam, tire ve _ kullanın; en çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "text"}, {Name: "n", Kind: "int"}},
}

// ProcedureFileKey says: “{key text}” cannot name anything. Use small letters a to z, digits, hyphens and _, at most {n int}.
func ProcedureFileKey(key string, n int) language.Message { return rowProcedureFileKey.With(key, n) }

var rowProcedureFileWord = language.Sentence{
	Key: "procedure.file_word",
	In: [4]string{
		"“{value text}” is not known here. Use one of: {known text}",
		"”{value}“ یہاں معلوم نہیں۔ ان میں سے ایک لکھیں: {known}",
		"“{value}” यहाँ मालूम नहीं। इनमें से एक लिखें: {known}",
		"“{value}” burada bilinmiyor. Şunlardan birini yazın: {known}",
	},
	Slots: []language.Slot{{Name: "value", Kind: "text"}, {Name: "known", Kind: "text"}},
}

// ProcedureFileWord says: “{value text}” is not known here. Use one of: {known text}
func ProcedureFileWord(value string, known string) language.Message {
	return rowProcedureFileWord.With(value, known)
}

var rowProcedureFileLimit = language.Sentence{
	Key: "procedure.file_limit",
	In: [4]string{
		"A time limit is a whole number above 0 with a unit.",
		"وقت کی حد 0 سے بڑا پورا عدد ہے، اکائی کے ساتھ۔",
		"समय सीमा 0 से बड़ी पूरी संख्या है, इकाई के साथ।",
		"Süre sınırı, birimiyle birlikte 0 değerinden büyük bir tam sayıdır.",
	},
}

// ProcedureFileLimit says: A time limit is a whole number above 0 with a unit.
func ProcedureFileLimit() language.Message { return rowProcedureFileLimit.With() }

var rowProcedureFileCell = language.Sentence{
	Key: "procedure.file_cell",
	In: [4]string{
		"A row or a column is a whole number from 1 to {n int}.",
		"قطار یا کالم 1 سے {n} تک کا پورا عدد ہوتا ہے۔",
		"पंक्ति या कॉलम 1 से {n} तक की पूरी संख्या है।",
		"Satır ve sütun, 1 ile {n} arasında bir tam sayıdır.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureFileCell says: A row or a column is a whole number from 1 to {n int}.
func ProcedureFileCell(n int) language.Message { return rowProcedureFileCell.With(n) }

var rowProcedureFileCurrency = language.Sentence{
	Key: "procedure.file_currency",
	In: [4]string{
		"An amount needs the code of its currency, such as {example code}.",
		"رقم کے ساتھ کرنسی کا کوڈ درکار ہے، مثلاً {example}",
		"रकम के साथ मुद्रा का कोड चाहिए, जैसे {example}",
		"Tutar için para biriminin kodu gerekir. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "example", Kind: "code"}},
}

// ProcedureFileCurrency says: An amount needs the code of its currency, such as {example code}.
func ProcedureFileCurrency(example string) language.Message {
	return rowProcedureFileCurrency.With(example)
}

var rowProcedureFileOptions = language.Sentence{
	Key: "procedure.file_options",
	In: [4]string{
		"A choice needs at least two options.",
		"انتخاب کے لیے کم از کم دو چیزیں درکار ہیں۔",
		"चुनाव के लिए कम से कम दो विकल्प चाहिए।",
		"Bir seçim en az iki seçenek ister.",
	},
}

// ProcedureFileOptions says: A choice needs at least two options.
func ProcedureFileOptions() language.Message { return rowProcedureFileOptions.With() }

var rowProcedureNoStart = language.Sentence{
	Key: "procedure.no_start",
	In: [4]string{
		"The chart has no start. Add one and lead it to the first step.",
		"فلو چارٹ کا آغاز نہیں۔ آغاز رکھیں اور اسے پہلے مرحلے تک لے جائیں۔",
		"फ़्लोचार्ट की शुरुआत नहीं है। शुरुआत जोड़ें और उसे पहले चरण तक ले जाएँ।",
		"Akış şemasının başlangıcı yok. Bir başlangıç ekleyip ilk adıma bağlayın.",
	},
}

// ProcedureNoStart says: The chart has no start. Add one and lead it to the first step.
func ProcedureNoStart() language.Message { return rowProcedureNoStart.With() }

var rowProcedureTwoStarts = language.Sentence{
	Key: "procedure.two_starts",
	In: [4]string{
		"The chart has more than one start. Keep one.",
		"فلو چارٹ کے ایک سے زیادہ آغاز ہیں۔ ایک رکھیں۔",
		"फ़्लोचार्ट में एक से ज़्यादा शुरुआत हैं। एक रखें।",
		"Akış şemasında birden fazla başlangıç var. Birini bırakın.",
	},
}

// ProcedureTwoStarts says: The chart has more than one start. Keep one.
func ProcedureTwoStarts() language.Message { return rowProcedureTwoStarts.With() }

var rowProcedureNoEnd = language.Sentence{
	Key: "procedure.no_end",
	In: [4]string{
		"The chart has no end. Add one with its outcome.",
		"فلو چارٹ کا اختتام نہیں۔ نتیجے کے ساتھ اختتام رکھیں۔",
		"फ़्लोचार्ट की समाप्ति नहीं है। नतीजे के साथ समाप्ति जोड़ें।",
		"Akış şemasının bitişi yok. Sonucuyla birlikte bir bitiş ekleyin.",
	},
}

// ProcedureNoEnd says: The chart has no end. Add one with its outcome.
func ProcedureNoEnd() language.Message { return rowProcedureNoEnd.With() }

var rowProcedureIntoStart = language.Sentence{
	Key: "procedure.into_start",
	In: [4]string{
		"An arrow from {box message} leads back to the start. Lead it to the first step instead.",
		"خانے ”{box}“ سے ایک تیر آغاز پر واپس جاتا ہے۔ اسے پہلے مرحلے تک لے جائیں۔",
		"खाने “{box}” से एक तीर शुरुआत पर लौटता है। उसे पहले चरण तक ले जाएँ।",
		"“{box}” kutusundan çıkan bir ok başlangıca dönüyor. Onu ilk adıma bağlayın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureIntoStart says: An arrow from {box message} leads back to the start. Lead it to the first step instead.
func ProcedureIntoStart(box language.Message) language.Message {
	return rowProcedureIntoStart.With(box)
}

var rowProcedureOutOfEnd = language.Sentence{
	Key: "procedure.out_of_end",
	In: [4]string{
		"{box message} is an end, yet an arrow leads out of it. Take the arrow away.",
		"”{box}“ اختتام ہے، پھر بھی اس سے ایک تیر نکلتا ہے۔ تیر ہٹا دیں۔",
		"“{box}” समाप्ति है, फिर भी उससे एक तीर निकलता है। तीर हटाएँ।",
		"“{box}” bir bitiş, yine de ondan bir ok çıkıyor. Oku kaldırın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureOutOfEnd says: {box message} is an end, yet an arrow leads out of it. Take the arrow away.
func ProcedureOutOfEnd(box language.Message) language.Message { return rowProcedureOutOfEnd.With(box) }

var rowProcedureSameKey = language.Sentence{
	Key: "procedure.same_key",
	In: [4]string{
		"Two boxes have the key {key code}. Give one of them another.",
		"دو خانوں کا ایک ہی نام ہے: {key} ایک کا نام بدلیں۔",
		"दो खानों का एक ही नाम है: {key} एक का नाम बदलें।",
		"İki kutunun anahtarı aynı: {key} Birine başka bir anahtar verin.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// ProcedureSameKey says: Two boxes have the key {key code}. Give one of them another.
func ProcedureSameKey(key string) language.Message { return rowProcedureSameKey.With(key) }

var rowProcedureSamePlace = language.Sentence{
	Key: "procedure.same_place",
	In: [4]string{
		"{first message} and {second message} have one place on the drawing: row {row int}, column {column int}. Give one of them another.",
		"ڈرائنگ میں دو خانوں کی ایک ہی جگہ ہے، قطار {row}، کالم {column}: ”{first}“ اور ”{second}“۔ ایک کو دوسری جگہ دیں۔",
		"ड्रॉइंग में दो खानों की एक ही जगह है, पंक्ति {row}, कॉलम {column}: “{first}” और “{second}”। एक को दूसरी जगह दें।",
		"“{first}” ile “{second}” çizimde aynı yerde: {row}. satır, {column}. sütun. Birine başka bir yer verin.",
	},
	Slots: []language.Slot{{Name: "first", Kind: "message"}, {Name: "second", Kind: "message"}, {Name: "row", Kind: "int"}, {Name: "column", Kind: "int"}},
}

// ProcedureSamePlace says: {first message} and {second message} have one place on the drawing: row {row int}, column {column int}. Give one of them another.
func ProcedureSamePlace(first language.Message, second language.Message, row int, column int) language.Message {
	return rowProcedureSamePlace.With(first, second, row, column)
}

var rowProcedureToNothing = language.Sentence{
	Key: "procedure.to_nothing",
	In: [4]string{
		"An arrow from {box message} leads nowhere. Lead it to a box.",
		"خانے ”{box}“ سے ایک تیر کہیں نہیں جاتا۔ اسے کسی خانے تک لے جائیں۔",
		"खाने “{box}” से एक तीर कहीं नहीं जाता। उसे किसी खाने तक ले जाएँ।",
		"“{box}” kutusundan çıkan bir ok hiçbir yere gitmiyor. Onu bir kutuya bağlayın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureToNothing says: An arrow from {box message} leads nowhere. Lead it to a box.
func ProcedureToNothing(box language.Message) language.Message {
	return rowProcedureToNothing.With(box)
}

var rowProcedureLooseCard = language.Sentence{
	Key: "procedure.loose_card",
	In: [4]string{
		"{box message} is still a loose card. Place it or take it out.",
		"”{box}“ ابھی ایک کھلا کارڈ ہے۔ اسے جگہ پر رکھیں یا نکال دیں۔",
		"“{box}” अब भी एक खुला कार्ड है। उसे जगह पर रखें या हटाएँ।",
		"“{box}” hâlâ yerleştirilmemiş bir kart. Yerine koyun ya da çıkarın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureLooseCard says: {box message} is still a loose card. Place it or take it out.
func ProcedureLooseCard(box language.Message) language.Message {
	return rowProcedureLooseCard.With(box)
}

var rowProcedureUnreachable = language.Sentence{
	Key: "procedure.unreachable",
	In: [4]string{
		"No way leads to {box message}. Draw an arrow to it or take it out.",
		"خانے ”{box}“ تک کوئی راستہ نہیں جاتا۔ اس تک تیر بنائیں یا اسے نکال دیں۔",
		"खाने “{box}” तक कोई रास्ता नहीं जाता। उस तक तीर बनाएँ या उसे हटाएँ।",
		"“{box}” kutusuna hiçbir yol gitmiyor. Ona bir ok çizin ya da kutuyu çıkarın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureUnreachable says: No way leads to {box message}. Draw an arrow to it or take it out.
func ProcedureUnreachable(box language.Message) language.Message {
	return rowProcedureUnreachable.With(box)
}

var rowProcedureDeadEnd = language.Sentence{
	Key: "procedure.dead_end",
	In: [4]string{
		"Nothing follows {box message}. Lead it on, or to an end.",
		"خانے ”{box}“ کے بعد کچھ نہیں۔ اسے آگے یا اختتام تک لے جائیں۔",
		"खाने “{box}” के बाद कुछ नहीं है। उसे आगे या समाप्ति तक ले जाएँ।",
		"“{box}” kutusundan sonra bir şey yok. Onu bir sonraki adıma ya da bir bitişe bağlayın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureDeadEnd says: Nothing follows {box message}. Lead it on, or to an end.
func ProcedureDeadEnd(box language.Message) language.Message { return rowProcedureDeadEnd.With(box) }

var rowProcedureTrap = language.Sentence{
	Key: "procedure.trap",
	In: [4]string{
		"From {box message} no way leads to an end: the case would go round for ever. Draw a way out.",
		"خانے ”{box}“ سے اختتام تک کوئی راستہ نہیں: کیس چکر کاٹتا رہے گا۔ باہر نکلنے کا راستہ بنائیں۔",
		"खाने “{box}” से समाप्ति तक कोई रास्ता नहीं: केस घूमता रहेगा। बाहर निकलने का रास्ता बनाएँ।",
		"“{box}” kutusundan hiçbir bitişe yol yok: kayıt sürekli döner. Bir çıkış yolu çizin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureTrap says: From {box message} no way leads to an end: the case would go round for ever. Draw a way out.
func ProcedureTrap(box language.Message) language.Message { return rowProcedureTrap.With(box) }

var rowProcedureTwoWays = language.Sentence{
	Key: "procedure.two_ways",
	In: [4]string{
		"Two ways lead out of {box message} and nothing says when to take which. Name the circumstance or ask a question.",
		"خانے ”{box}“ سے دو راستے نکلتے ہیں اور معلوم نہیں کہ کب کون سا لینا ہے۔ صورت لکھیں یا سوال رکھیں۔",
		"खाने “{box}” से दो रास्ते निकलते हैं और पता नहीं कि कब कौन-सा लेना है। स्थिति लिखें या सवाल जोड़ें।",
		"“{box}” kutusundan iki yol çıkıyor ve hangisinin ne zaman seçileceği belli değil. Durumu yazın ya da bir soru ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureTwoWays says: Two ways lead out of {box message} and nothing says when to take which. Name the circumstance or ask a question.
func ProcedureTwoWays(box language.Message) language.Message { return rowProcedureTwoWays.With(box) }

var rowProcedureMisplacedExit = language.Sentence{
	Key: "procedure.misplaced_exit",
	In: [4]string{
		"A way out of {box message} is of a kind that this box does not have. Make it an ordinary arrow.",
		"خانے ”{box}“ سے نکلنے والا ایک راستہ اس خانے کی قسم کا نہیں۔ اسے عام تیر بنائیں۔",
		"खाने “{box}” से निकलने वाला एक रास्ता इस खाने के लिए सही नहीं। उसे आम तीर बनाएँ।",
		"“{box}” kutusundan çıkan bir yol bu tür kutuda olmaz. Onu sıradan bir ok yapın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureMisplacedExit says: A way out of {box message} is of a kind that this box does not have. Make it an ordinary arrow.
func ProcedureMisplacedExit(box language.Message) language.Message {
	return rowProcedureMisplacedExit.With(box)
}

var rowProcedureSameExit = language.Sentence{
	Key: "procedure.same_exit",
	In: [4]string{
		"Two ways out of {box message} have the same key. Give one of them another.",
		"خانے ”{box}“ سے نکلنے والے دو راستوں کا ایک ہی نام ہے۔ ایک کا نام بدلیں۔",
		"खाने “{box}” से निकलने वाले दो रास्तों का एक ही नाम है। एक का नाम बदलें।",
		"“{box}” kutusundan çıkan iki yolun anahtarı aynı. Birine başka bir anahtar verin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureSameExit says: Two ways out of {box message} have the same key. Give one of them another.
func ProcedureSameExit(box language.Message) language.Message { return rowProcedureSameExit.With(box) }

var rowProcedureSelfArrow = language.Sentence{
	Key: "procedure.self_arrow",
	In: [4]string{
		"{box message} leads back to itself without a time limit. Set a limit.",
		"”{box}“ وقت کی حد کے بغیر خود پر واپس آتا ہے۔ حد مقرر کریں۔",
		"“{box}” बिना समय सीमा के खुद पर लौटता है। सीमा तय करें।",
		"“{box}” süre sınırı olmadan kendine dönüyor. Bir sınır koyun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureSelfArrow says: {box message} leads back to itself without a time limit. Set a limit.
func ProcedureSelfArrow(box language.Message) language.Message {
	return rowProcedureSelfArrow.With(box)
}

var rowProcedureDoubleArrow = language.Sentence{
	Key: "procedure.double_arrow",
	In: [4]string{
		"Two arrows lead from {box message} to the same box. Join them if they mean the same.",
		"خانے ”{box}“ سے دو تیر ایک ہی خانے کو جاتے ہیں۔ مطلب ایک ہو تو انہیں ملا دیں۔",
		"खाने “{box}” से दो तीर एक ही खाने को जाते हैं। मतलब एक हो तो उन्हें मिला दें।",
		"“{box}” kutusundan aynı kutuya iki ok gidiyor. Anlamları aynıysa birleştirin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureDoubleArrow says: Two arrows lead from {box message} to the same box. Join them if they mean the same.
func ProcedureDoubleArrow(box language.Message) language.Message {
	return rowProcedureDoubleArrow.With(box)
}

var rowProcedureSameOutcome = language.Sentence{
	Key: "procedure.same_outcome",
	In: [4]string{
		"Several ends have the same outcome as {box message}. One end may do.",
		"کئی اختتام کا نتیجہ وہی ہے جو خانے ”{box}“ کا ہے۔ ایک اختتام کافی ہو سکتا ہے۔",
		"कई समाप्तियों का नतीजा वही है जो खाने “{box}” का है। एक समाप्ति काफ़ी हो सकती है।",
		"Birden fazla bitişin sonucu “{box}” ile aynı. Tek bitiş yetebilir.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureSameOutcome says: Several ends have the same outcome as {box message}. One end may do.
func ProcedureSameOutcome(box language.Message) language.Message {
	return rowProcedureSameOutcome.With(box)
}

var rowProcedureOutcomeMissing = language.Sentence{
	Key: "procedure.outcome_missing",
	In: [4]string{
		"{box message} does not say with which outcome it ends. Choose one.",
		"خانہ ”{box}“ نہیں بتاتا کہ اختتام کس نتیجے پر ہے۔ نتیجہ منتخب کریں۔",
		"खाना “{box}” नहीं बताता कि समाप्ति किस नतीजे पर है। नतीजा चुनें।",
		"“{box}” bitişinin hangi sonuçla bittiği belli değil. Bir sonuç seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureOutcomeMissing says: {box message} does not say with which outcome it ends. Choose one.
func ProcedureOutcomeMissing(box language.Message) language.Message {
	return rowProcedureOutcomeMissing.With(box)
}

var rowProcedureOutcomeUnknown = language.Sentence{
	Key: "procedure.outcome_unknown",
	In: [4]string{
		"The outcome of {box message} is neither on the list nor one of the procedure’s own: it keeps no promise and refuses nothing. Choose one, or add it to its own.",
		"خانے ”{box}“ کا نتیجہ نہ فہرست میں ہے، نہ اس طریقۂ کار کے اپنے نتیجوں میں: اس سے نہ کوئی وعدہ پورا شمار ہوتا ہے، نہ انکار۔ کوئی نتیجہ منتخب کریں یا اسے اپنے نتیجوں میں شامل کریں۔",
		"खाने “{box}” का नतीजा न सूची में है, न इस प्रक्रिया के अपने नतीजों में: उससे न कोई वादा पूरा गिना जाता है, न इनकार। कोई नतीजा चुनें या उसे अपने नतीजों में जोड़ें।",
		"“{box}” bitişinin sonucu ne listede ne de prosedürün kendi sonuçları arasında: ne söz tutulmuş sayılır ne de ret. Bir sonuç seçin ya da kendi sonuçlarına ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureOutcomeUnknown says: The outcome of {box message} is neither on the list nor one of the procedure’s own: it keeps no promise and refuses nothing. Choose one, or add it to its own.
func ProcedureOutcomeUnknown(box language.Message) language.Message {
	return rowProcedureOutcomeUnknown.With(box)
}

var rowProcedureOutcomeGap = language.Sentence{
	Key: "procedure.outcome_gap",
	In: [4]string{
		"The name of the outcome “{outcome message}” is missing in: {languages text}.",
		"نتیجہ ”{outcome}“: نام ان زبانوں میں نہیں: {languages}۔",
		"नतीजा “{outcome}”: नाम इन भाषाओं में नहीं है: {languages}।",
		"“{outcome}” sonucunun adı şu dillerde yok: {languages}.",
	},
	Slots: []language.Slot{{Name: "outcome", Kind: "message"}, {Name: "languages", Kind: "text"}},
}

// ProcedureOutcomeGap says: The name of the outcome “{outcome message}” is missing in: {languages text}.
func ProcedureOutcomeGap(outcome language.Message, languages string) language.Message {
	return rowProcedureOutcomeGap.With(outcome, languages)
}

var rowProcedureSameLabel = language.Sentence{
	Key: "procedure.same_label",
	In: [4]string{
		"Several boxes are called {box message}. Say how they differ.",
		"کئی خانوں کا نام ”{box}“ ہے۔ لکھیں کہ ان میں فرق کیا ہے۔",
		"कई खानों का नाम “{box}” है। लिखें कि उनमें फ़र्क क्या है।",
		"Birden fazla kutunun adı “{box}”. Aralarındaki farkı yazın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureSameLabel says: Several boxes are called {box message}. Say how they differ.
func ProcedureSameLabel(box language.Message) language.Message {
	return rowProcedureSameLabel.With(box)
}

var rowProcedureSameLabelIn = language.Sentence{
	Key: "procedure.same_label_in",
	In: [4]string{
		"In {languages text} several boxes are called “{label message}”. Say how they differ.",
		"ان زبانوں میں کئی خانوں کا نام ”{label}“ ہے: {languages}۔ لکھیں کہ ان میں فرق کیا ہے۔",
		"इन भाषाओं में कई खानों का नाम “{label}” है: {languages}। लिखें कि उनमें फ़र्क क्या है।",
		"Birden fazla kutunun adı aynı: “{label}” ({languages}). Aralarındaki farkı yazın.",
	},
	Slots: []language.Slot{{Name: "languages", Kind: "text"}, {Name: "label", Kind: "message"}},
}

// ProcedureSameLabelIn says: In {languages text} several boxes are called “{label message}”. Say how they differ.
func ProcedureSameLabelIn(languages string, label language.Message) language.Message {
	return rowProcedureSameLabelIn.With(languages, label)
}

var rowProcedureFewAnswers = language.Sentence{
	Key: "procedure.few_answers",
	In: [4]string{
		"{box message} needs at least two answers.",
		"خانے ”{box}“ کے لیے سوال کے کم از کم دو جواب درکار ہیں۔",
		"खाने “{box}” के लिए कम से कम दो उत्तर चाहिए।",
		"“{box}” sorusu en az iki cevap ister.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureFewAnswers says: {box message} needs at least two answers.
func ProcedureFewAnswers(box language.Message) language.Message {
	return rowProcedureFewAnswers.With(box)
}

var rowProcedureUnlabelled = language.Sentence{
	Key: "procedure.unlabelled",
	In: [4]string{
		"A way out of {box message} has no words. Say which answer or circumstance it stands for.",
		"خانے ”{box}“ سے نکلنے والے ایک راستے پر کچھ نہیں لکھا۔ لکھیں کہ یہ کس جواب یا صورت کا ہے۔",
		"खाने “{box}” से निकलने वाले एक रास्ते पर कुछ नहीं लिखा। लिखें कि यह किस उत्तर या स्थिति का है।",
		"“{box}” kutusundan çıkan bir yolun yazısı yok. Hangi cevap ya da durum için olduğunu yazın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureUnlabelled says: A way out of {box message} has no words. Say which answer or circumstance it stands for.
func ProcedureUnlabelled(box language.Message) language.Message {
	return rowProcedureUnlabelled.With(box)
}

var rowProcedureAnswersAlike = language.Sentence{
	Key: "procedure.answers_alike",
	In: [4]string{
		"Two answers of {box message} have the same words. Tell them apart.",
		"خانے ”{box}“ کے دو جواب ایک جیسے لکھے ہیں۔ ان میں فرق لکھیں۔",
		"खाने “{box}” के दो उत्तर एक जैसे लिखे हैं। उनमें फ़र्क लिखें।",
		"“{box}” sorusunun iki cevabı aynı. Birbirinden ayırın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureAnswersAlike says: Two answers of {box message} have the same words. Tell them apart.
func ProcedureAnswersAlike(box language.Message) language.Message {
	return rowProcedureAnswersAlike.With(box)
}

var rowProcedureNoQuestion = language.Sentence{
	Key: "procedure.no_question",
	In: [4]string{
		"The question {key code} has no words. Write what is asked.",
		"اس سوال کے الفاظ نہیں: {key} لکھیں کہ کیا پوچھنا ہے۔",
		"इस सवाल के शब्द नहीं हैं: {key} लिखें कि क्या पूछना है।",
		"Bu sorunun metni yok: {key} Ne sorulduğunu yazın.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// ProcedureNoQuestion says: The question {key code} has no words. Write what is asked.
func ProcedureNoQuestion(key string) language.Message { return rowProcedureNoQuestion.With(key) }

var rowProcedureNoOtherwise = language.Sentence{
	Key: "procedure.no_otherwise",
	In: [4]string{
		"The rules of {box message} do not end with an “otherwise”. Add it.",
		"خانے ”{box}“ کے قاعدے ”ورنہ“ پر ختم نہیں ہوتے۔ اسے شامل کریں۔",
		"खाने “{box}” के नियम “नहीं तो” पर खत्म नहीं होते। उसे जोड़ें।",
		"“{box}” kutusunun kuralları “aksi hâlde” ile bitmiyor. Ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureNoOtherwise says: The rules of {box message} do not end with an “otherwise”. Add it.
func ProcedureNoOtherwise(box language.Message) language.Message {
	return rowProcedureNoOtherwise.With(box)
}

var rowProcedureRuleExit = language.Sentence{
	Key: "procedure.rule_exit",
	In: [4]string{
		"A rule of {box message} takes a way out that is not there. Choose one that is.",
		"خانے ”{box}“ کا ایک قاعدہ ایسا راستہ لیتا ہے جو ہے ہی نہیں۔ موجودہ راستوں میں سے منتخب کریں۔",
		"खाने “{box}” का एक नियम ऐसा रास्ता लेता है जो है ही नहीं। मौजूद रास्तों में से चुनें।",
		"“{box}” kutusunun bir kuralı var olmayan bir çıkışı kullanıyor. Var olan bir çıkış seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureRuleExit says: A rule of {box message} takes a way out that is not there. Choose one that is.
func ProcedureRuleExit(box language.Message) language.Message { return rowProcedureRuleExit.With(box) }

var rowProcedureOneWay = language.Sentence{
	Key: "procedure.one_way",
	In: [4]string{
		"All answers of {box message} lead to the same box. Ask only what changes the way.",
		"خانے ”{box}“ کے تمام جواب ایک ہی خانے کو جاتے ہیں۔ وہی پوچھیں جس سے راستہ بدلے۔",
		"खाने “{box}” के सभी उत्तर एक ही खाने को जाते हैं। वही पूछें जिससे रास्ता बदले।",
		"“{box}” sorusunun bütün cevapları aynı kutuya gidiyor. Yalnızca yolu değiştireni sorun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureOneWay says: All answers of {box message} lead to the same box. Ask only what changes the way.
func ProcedureOneWay(box language.Message) language.Message { return rowProcedureOneWay.With(box) }

var rowProcedureNoUsual = language.Sentence{
	Key: "procedure.no_usual",
	In: [4]string{
		"{box message} has no usual answer. Mark the one that most cases take.",
		"خانے ”{box}“ کا کوئی عام جواب نہیں۔ جو جواب زیادہ تر کیس میں آتا ہے اس پر نشان لگائیں۔",
		"खाने “{box}” का कोई आम उत्तर नहीं है। जो उत्तर ज़्यादातर केस में आता है उस पर निशान लगाएँ।",
		"“{box}” sorusunun olağan cevabı yok. Kayıtların çoğunda geçen cevabı işaretleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureNoUsual says: {box message} has no usual answer. Mark the one that most cases take.
func ProcedureNoUsual(box language.Message) language.Message { return rowProcedureNoUsual.With(box) }

var rowProcedureManyAnswers = language.Sentence{
	Key: "procedure.many_answers",
	In: [4]string{
		"{box message} has more than {n int} answers. Two questions are easier to answer than one long one.",
		"خانے ”{box}“ کے {n} سے زیادہ جواب ہیں۔ ایک لمبے سوال سے دو سوال آسان ہیں۔",
		"खाने “{box}” के {n} से ज़्यादा उत्तर हैं। एक लंबे सवाल से दो सवाल आसान हैं।",
		"“{box}” sorusunun {n} sayısından fazla cevabı var. İki soru, uzun bir sorudan kolaydır.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// ProcedureManyAnswers says: {box message} has more than {n int} answers. Two questions are easier to answer than one long one.
func ProcedureManyAnswers(box language.Message, n int) language.Message {
	return rowProcedureManyAnswers.With(box, n)
}

var rowProcedureTextGap = language.Sentence{
	Key: "procedure.text_gap",
	In: [4]string{
		"A text of {box message} is missing in: {languages text}.",
		"خانے ”{box}“ کا ایک متن ان زبانوں میں نہیں: {languages}۔",
		"खाने “{box}” का एक टेक्स्ट इन भाषाओं में नहीं है: {languages}।",
		"“{box}” kutusunun bir metni şu dillerde yok: {languages}.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "languages", Kind: "text"}},
}

// ProcedureTextGap says: A text of {box message} is missing in: {languages text}.
func ProcedureTextGap(box language.Message, languages string) language.Message {
	return rowProcedureTextGap.With(box, languages)
}

var rowProcedureTitleGap = language.Sentence{
	Key: "procedure.title_gap",
	In: [4]string{
		"The name of the procedure, or what it is for, is missing in: {languages text}.",
		"طریقۂ کار کا نام یا مقصد ان زبانوں میں نہیں: {languages}۔",
		"प्रक्रिया का नाम या उद्देश्य इन भाषाओं में नहीं है: {languages}।",
		"Prosedürün adı ya da amacı şu dillerde yok: {languages}.",
	},
	Slots: []language.Slot{{Name: "languages", Kind: "text"}},
}

// ProcedureTitleGap says: The name of the procedure, or what it is for, is missing in: {languages text}.
func ProcedureTitleGap(languages string) language.Message {
	return rowProcedureTitleGap.With(languages)
}

var rowProcedureAutomaticLoop = language.Sentence{
	Key: "procedure.automatic_loop",
	In: [4]string{
		"From {box message} the chart goes round without anybody to stop it. Put a step, a question or a wait into the loop.",
		"خانے ”{box}“ سے فلو چارٹ بغیر رکے چکر کاٹتا ہے۔ چکر میں کوئی مرحلہ، سوال یا انتظار رکھیں۔",
		"खाने “{box}” से फ़्लोचार्ट बिना रुके घूमता है। चक्कर में कोई चरण, सवाल या इंतज़ार रखें।",
		"“{box}” kutusundan sonra akış durmadan dönüyor. Döngüye bir adım, soru ya da bekleme koyun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureAutomaticLoop says: From {box message} the chart goes round without anybody to stop it. Put a step, a question or a wait into the loop.
func ProcedureAutomaticLoop(box language.Message) language.Message {
	return rowProcedureAutomaticLoop.With(box)
}

var rowProcedureTimeOutLoop = language.Sentence{
	Key: "procedure.time_out_loop",
	In: [4]string{
		"Only a time-out leads out of the loop at {box message}. Add a way for people.",
		"خانے ”{box}“ کے چکر سے صرف وقت گزرنے پر نکلنا ممکن ہے۔ لوگوں کے لیے بھی راستہ رکھیں۔",
		"खाने “{box}” के चक्कर से सिर्फ़ समय बीतने पर निकलना संभव है। लोगों के लिए भी रास्ता रखें।",
		"“{box}” kutusundaki döngüden yalnızca süre dolunca çıkılıyor. İnsanlar için de bir yol ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureTimeOutLoop says: Only a time-out leads out of the loop at {box message}. Add a way for people.
func ProcedureTimeOutLoop(box language.Message) language.Message {
	return rowProcedureTimeOutLoop.With(box)
}

var rowProcedureWaitForNothing = language.Sentence{
	Key: "procedure.wait_for_nothing",
	In: [4]string{
		"{box message} does not say what it waits for. Choose it.",
		"”{box}“ نہیں بتاتا کہ انتظار کس چیز کا ہے۔ اسے منتخب کریں۔",
		"“{box}” नहीं बताता कि इंतज़ार किस चीज़ का है। उसे चुनें।",
		"“{box}” neyi beklediğini söylemiyor. Seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureWaitForNothing says: {box message} does not say what it waits for. Choose it.
func ProcedureWaitForNothing(box language.Message) language.Message {
	return rowProcedureWaitForNothing.With(box)
}

var rowProcedureWaitForEver = language.Sentence{
	Key: "procedure.wait_for_ever",
	In: [4]string{
		"{box message} may wait for ever. Set a time-out and say where it leads.",
		"خانے ”{box}“ کا انتظار کبھی ختم نہ ہو، یہ ممکن ہے۔ وقت کی حد رکھیں اور لکھیں کہ پھر کیا ہو۔",
		"खाने “{box}” का इंतज़ार कभी खत्म न हो, यह संभव है। समय सीमा रखें और लिखें कि फिर क्या हो।",
		"“{box}” sonsuza dek bekleyebilir. Bir süre sınırı koyun ve sonrasını belirtin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureWaitForEver says: {box message} may wait for ever. Set a time-out and say where it leads.
func ProcedureWaitForEver(box language.Message) language.Message {
	return rowProcedureWaitForEver.With(box)
}

var rowProcedureNoTemplate = language.Sentence{
	Key: "procedure.no_template",
	In: [4]string{
		"{box message} does not say which message it sends. Choose a template.",
		"”{box}“ نہیں بتاتا کہ کون سا پیغام بھیجنا ہے۔ پیغام کا نمونہ منتخب کریں۔",
		"“{box}” नहीं बताता कि कौन-सा संदेश भेजना है। संदेश का नमूना चुनें।",
		"“{box}” hangi mesajı göndereceğini söylemiyor. Bir şablon seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureNoTemplate says: {box message} does not say which message it sends. Choose a template.
func ProcedureNoTemplate(box language.Message) language.Message {
	return rowProcedureNoTemplate.With(box)
}

var rowProcedureByHand = language.Sentence{
	Key: "procedure.by_hand",
	In: [4]string{
		"{box message} does not leave by itself, because no program sends by this touchpoint: {touchpoint message}. Somebody says or sends the words and confirms it.",
		"”{box}“ خود نہیں بھیجا جاتا، کیونکہ رابطے کے اس ذریعے سے کوئی پروگرام نہیں بھیجتا: {touchpoint}۔ کوئی فرد یہ بات کہے یا بھیجے اور تصدیق کرے۔",
		"“{box}” अपने आप नहीं भेजा जाता, क्योंकि इस संपर्क माध्यम से कोई प्रोग्राम नहीं भेजता: {touchpoint}। कोई व्यक्ति यह बात कहे या भेजे और पुष्टि करे।",
		"“{box}” kendiliğinden gönderilmez, çünkü bu temas noktasından hiçbir program göndermez: {touchpoint}. Biri sözleri söyler ya da gönderir ve onaylar.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "touchpoint", Kind: "message"}},
}

// ProcedureByHand says: {box message} does not leave by itself, because no program sends by this touchpoint: {touchpoint message}. Somebody says or sends the words and confirms it.
func ProcedureByHand(box language.Message, touchpoint language.Message) language.Message {
	return rowProcedureByHand.With(box, touchpoint)
}

var rowProcedureFieldKinds = language.Sentence{
	Key: "procedure.field_kinds",
	In: [4]string{
		"The field {field message} is of two types in this chart. Make them one, or give it another key.",
		"خانہ ”{field}“ اس فلو چارٹ میں دو قسموں کا ہے۔ ایک قسم رکھیں، یا دوسرا نام دیں۔",
		"फ़ील्ड “{field}” इस फ़्लोचार्ट में दो प्रकार का है। एक प्रकार रखें, या दूसरा नाम दें।",
		"“{field}” alanı bu akış şemasında iki ayrı türde. Tek tür yapın ya da başka bir anahtar verin.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// ProcedureFieldKinds says: The field {field message} is of two types in this chart. Make them one, or give it another key.
func ProcedureFieldKinds(field language.Message) language.Message {
	return rowProcedureFieldKinds.With(field)
}

var rowProcedureFieldUnfilled = language.Sentence{
	Key: "procedure.field_unfilled",
	In: [4]string{
		"{box message} uses the field “{field message}” before every way there has filled it. Ask for it earlier.",
		"خانے ”{box}“ میں یہ خانہ استعمال ہوتا ہے: ”{field}“، مگر ہر راستے پر پہلے بھرا نہیں جاتا۔ اسے پہلے پوچھیں۔",
		"खाने “{box}” में यह फ़ील्ड काम आता है: “{field}”, लेकिन हर रास्ते में पहले भरा नहीं जाता। उसे पहले पूछें।",
		"“{box}” şu alanı kullanıyor: “{field}”. Oysa alan her yolda önceden doldurulmuyor. Daha önce sorun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "field", Kind: "message"}},
}

// ProcedureFieldUnfilled says: {box message} uses the field “{field message}” before every way there has filled it. Ask for it earlier.
func ProcedureFieldUnfilled(box language.Message, field language.Message) language.Message {
	return rowProcedureFieldUnfilled.With(box, field)
}

var rowProcedureChartMissing = language.Sentence{
	Key: "procedure.chart_missing",
	In: [4]string{
		"{box message} calls a procedure that is not in force: {key code}",
		"”{box}“ ایسا طریقۂ کار بلاتا ہے جو نافذ نہیں: {key}",
		"“{box}” ऐसी प्रक्रिया बुलाता है जो लागू नहीं है: {key}",
		"“{box}” yürürlükte olmayan bir prosedürü çağırıyor: {key}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "key", Kind: "code"}},
}

// ProcedureChartMissing says: {box message} calls a procedure that is not in force: {key code}
func ProcedureChartMissing(box language.Message, key string) language.Message {
	return rowProcedureChartMissing.With(box, key)
}

var rowProcedureCallsNothing = language.Sentence{
	Key: "procedure.calls_nothing",
	In: [4]string{
		"{box message} does not say which procedure it calls. Choose one.",
		"”{box}“ نہیں بتاتا کہ کون سا طریقۂ کار چلے۔ طریقۂ کار منتخب کریں۔",
		"“{box}” नहीं बताता कि कौन-सी प्रक्रिया चले। प्रक्रिया चुनें।",
		"“{box}” hangi prosedürü çağıracağını söylemiyor. Bir prosedür seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureCallsNothing says: {box message} does not say which procedure it calls. Choose one.
func ProcedureCallsNothing(box language.Message) language.Message {
	return rowProcedureCallsNothing.With(box)
}

var rowProcedureCallsItself = language.Sentence{
	Key: "procedure.calls_itself",
	In: [4]string{
		"{box message} comes back to its own procedure. A procedure cannot call itself.",
		"”{box}“ اپنے ہی طریقۂ کار پر واپس آتا ہے۔ طریقۂ کار خود کو نہیں بلا سکتا۔",
		"“{box}” अपनी ही प्रक्रिया पर लौटता है। प्रक्रिया खुद को नहीं बुला सकती।",
		"“{box}” kendi prosedürüne dönüyor. Bir prosedür kendini çağıramaz.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureCallsItself says: {box message} comes back to its own procedure. A procedure cannot call itself.
func ProcedureCallsItself(box language.Message) language.Message {
	return rowProcedureCallsItself.With(box)
}

var rowProcedureOutcomeLost = language.Sentence{
	Key: "procedure.outcome_lost",
	In: [4]string{
		"No way out of {box message} takes the outcome “{outcome message}”. Add one.",
		"خانے ”{box}“ سے کوئی راستہ یہ نتیجہ نہیں لیتا: ”{outcome}“۔ راستہ شامل کریں۔",
		"खाने “{box}” से कोई रास्ता यह नतीजा नहीं लेता: “{outcome}”। रास्ता जोड़ें।",
		"“{box}” kutusunda şu sonucu alan bir çıkış yok: “{outcome}”. Bir çıkış ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "outcome", Kind: "message"}},
}

// ProcedureOutcomeLost says: No way out of {box message} takes the outcome “{outcome message}”. Add one.
func ProcedureOutcomeLost(box language.Message, outcome language.Message) language.Message {
	return rowProcedureOutcomeLost.With(box, outcome)
}

var rowProcedureCallerLost = language.Sentence{
	Key: "procedure.caller_lost",
	In: [4]string{
		"{box message}: the procedure {caller label} calls this one and has no way out for the outcome “{outcome message}”. Add one there first.",
		"{box}: طریقۂ کار ”{caller}“ اسے بلاتا ہے اور وہاں اس نتیجے کا کوئی راستہ نہیں: ”{outcome}“۔ پہلے وہاں راستہ شامل کریں۔",
		"{box}: प्रक्रिया “{caller}” इसे बुलाती है और वहाँ इस नतीजे का कोई रास्ता नहीं: “{outcome}”। पहले वहाँ रास्ता जोड़ें।",
		"{box}: “{caller}” prosedürü bunu çağırıyor ve şu sonuç için çıkışı yok: “{outcome}”. Önce orada bir çıkış ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "caller", Kind: "label"}, {Name: "outcome", Kind: "message"}},
}

// ProcedureCallerLost says: {box message}: the procedure {caller label} calls this one and has no way out for the outcome “{outcome message}”. Add one there first.
func ProcedureCallerLost(box language.Message, caller language.Text, outcome language.Message) language.Message {
	return rowProcedureCallerLost.With(box, caller, outcome)
}

var rowProcedureCallerCircles = language.Sentence{
	Key: "procedure.caller_circles",
	In: [4]string{
		"Nobody stops a case in this procedure any more, and the procedure {caller label} calls it in a loop that then goes round by itself. Put a step, a question or a wait into that loop first.",
		"اس طریقۂ کار میں اب کیس کو کوئی نہیں روکتا، اور طریقۂ کار ”{caller}“ اسے ایسے چکر میں بلاتا ہے جو پھر خود بخود گھومتا رہے گا۔ پہلے اُس چکر میں کوئی مرحلہ، سوال یا انتظار رکھیں۔",
		"इस प्रक्रिया में अब केस को कोई नहीं रोकता, और प्रक्रिया “{caller}” इसे ऐसे चक्कर में बुलाती है जो फिर अपने आप घूमता रहेगा। पहले उस चक्कर में कोई चरण, सवाल या इंतज़ार रखें।",
		"Bu prosedürde artık kaydı kimse durdurmuyor; “{caller}” prosedürü de bunu kendi kendine dönecek bir döngü içinde çağırıyor. Önce o döngüye bir adım, soru ya da bekleme koyun.",
	},
	Slots: []language.Slot{{Name: "caller", Kind: "label"}},
}

// ProcedureCallerCircles says: Nobody stops a case in this procedure any more, and the procedure {caller label} calls it in a loop that then goes round by itself. Put a step, a question or a wait into that loop first.
func ProcedureCallerCircles(caller language.Text) language.Message {
	return rowProcedureCallerCircles.With(caller)
}

var rowProcedureRoleUnheld = language.Sentence{
	Key: "procedure.role_unheld",
	In: [4]string{
		"Nobody holds the role that {box message} asks for.",
		"خانے ”{box}“ کو جو رول درکار ہے وہ کسی کے پاس نہیں۔",
		"खाने “{box}” को जो भूमिका चाहिए वह किसी के पास नहीं है।",
		"“{box}” için istenen rol kimsede yok.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureRoleUnheld says: Nobody holds the role that {box message} asks for.
func ProcedureRoleUnheld(box language.Message) language.Message {
	return rowProcedureRoleUnheld.With(box)
}

var rowProcedureRoleSingle = language.Sentence{
	Key: "procedure.role_single",
	In: [4]string{
		"Only one person holds the role that {box message} asks for.",
		"خانے ”{box}“ کو جو رول درکار ہے وہ صرف ایک شخص کے پاس ہے۔",
		"खाने “{box}” को जो भूमिका चाहिए वह सिर्फ़ एक व्यक्ति के पास है।",
		"“{box}” için istenen rol yalnızca bir kişide var.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureRoleSingle says: Only one person holds the role that {box message} asks for.
func ProcedureRoleSingle(box language.Message) language.Message {
	return rowProcedureRoleSingle.With(box)
}

var rowProcedureNotThere = language.Sentence{
	Key: "procedure.not_there",
	In: [4]string{
		"{box message} names something that does not exist or is no longer in force: {key code}",
		"خانے ”{box}“ میں ایسی چیز کا نام ہے جو موجود نہیں یا اب نافذ نہیں: {key}",
		"खाने “{box}” में ऐसी चीज़ का नाम है जो मौजूद नहीं या अब लागू नहीं: {key}",
		"“{box}” var olmayan ya da artık yürürlükte olmayan bir şeyi anıyor: {key}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "key", Kind: "code"}},
}

// ProcedureNotThere says: {box message} names something that does not exist or is no longer in force: {key code}
func ProcedureNotThere(box language.Message, key string) language.Message {
	return rowProcedureNotThere.With(box, key)
}

var rowProcedureLarge = language.Sentence{
	Key: "procedure.large",
	In: [4]string{
		"The chart has more than {n int} boxes. Make a procedure of its own of one part.",
		"فلو چارٹ میں {n} سے زیادہ خانے ہیں۔ ایک حصے کا الگ طریقۂ کار بنائیں۔",
		"फ़्लोचार्ट में {n} से ज़्यादा खाने हैं। एक हिस्से की अलग प्रक्रिया बनाएँ।",
		"Akış şemasında {n} sayısından fazla kutu var. Bir bölümünü ayrı bir prosedür yapın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureLarge says: The chart has more than {n int} boxes. Make a procedure of its own of one part.
func ProcedureLarge(n int) language.Message { return rowProcedureLarge.With(n) }

var rowProcedureRuleNever = language.Sentence{
	Key: "procedure.rule_never",
	In: [4]string{
		"Rule {n int} of {box message} can never decide. Correct it or take it out.",
		"خانے ”{box}“ کا قاعدہ نمبر {n} کبھی فیصلہ نہیں کر سکتا۔ اسے درست کریں یا نکال دیں۔",
		"खाने “{box}” का नियम नंबर {n} कभी फ़ैसला नहीं कर सकता। उसे ठीक करें या हटाएँ।",
		"“{box}” kutusunun {n} numaralı kuralı hiçbir zaman karar veremez. Düzeltin ya da çıkarın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "box", Kind: "message"}},
}

// ProcedureRuleNever says: Rule {n int} of {box message} can never decide. Correct it or take it out.
func ProcedureRuleNever(n int, box language.Message) language.Message {
	return rowProcedureRuleNever.With(n, box)
}

var rowProcedureRuleAlways = language.Sentence{
	Key: "procedure.rule_always",
	In: [4]string{
		"Rule {n int} of {box message} always holds, so the rules after it are never asked. Correct it, or end with it.",
		"خانے ”{box}“ کا قاعدہ نمبر {n} ہمیشہ لاگو ہوتا ہے، اس کے بعد کے قاعدوں تک بات نہیں پہنچتی۔ اسے درست کریں یا اسی پر ختم کریں۔",
		"खाने “{box}” का नियम नंबर {n} हमेशा लागू होता है, उसके बाद के नियमों तक बात नहीं पहुँचती। उसे ठीक करें या उसी पर खत्म करें।",
		"“{box}” kutusunun {n} numaralı kuralı her zaman geçerli; sonraki kurallara sıra gelmez. Düzeltin ya da onunla bitirin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "box", Kind: "message"}},
}

// ProcedureRuleAlways says: Rule {n int} of {box message} always holds, so the rules after it are never asked. Correct it, or end with it.
func ProcedureRuleAlways(n int, box language.Message) language.Message {
	return rowProcedureRuleAlways.With(n, box)
}

var rowProcedureRuleValue = language.Sentence{
	Key: "procedure.rule_value",
	In: [4]string{
		"Rule {n int} of {box message} compares “{field message}” with a value that it never holds. Write it like this: {example code}",
		"خانے ”{box}“ کا قاعدہ نمبر {n} ایسی قدر سے موازنہ کرتا ہے جو اس فیلڈ میں کبھی نہیں ہوتی: ”{field}“۔ یوں لکھیں: {example}",
		"खाने “{box}” का नियम नंबर {n} ऐसे मान से तुलना करता है जो इस फ़ील्ड में कभी नहीं होता: “{field}”। ऐसे लिखें: {example}",
		"“{box}” kutusunun {n} numaralı kuralı, “{field}” alanında hiç bulunmayan bir değerle karşılaştırıyor. Şöyle yazın: {example}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "box", Kind: "message"}, {Name: "field", Kind: "message"}, {Name: "example", Kind: "code"}},
}

// ProcedureRuleValue says: Rule {n int} of {box message} compares “{field message}” with a value that it never holds. Write it like this: {example code}
func ProcedureRuleValue(n int, box language.Message, field language.Message, example string) language.Message {
	return rowProcedureRuleValue.With(n, box, field, example)
}

var rowProcedureRuleValueless = language.Sentence{
	Key: "procedure.rule_valueless",
	In: [4]string{
		"Rule {n int} of {box message} compares “{field message}” with nothing. Write a value, or ask whether it is filled or empty.",
		"خانے ”{box}“ کے قاعدہ نمبر {n} میں اس فیلڈ سے موازنے کے لیے کوئی قدر نہیں: ”{field}“۔ قدر لکھیں، یا یہ شرط رکھیں کہ وہ بھرا ہو یا خالی۔",
		"खाने “{box}” के नियम नंबर {n} में इस फ़ील्ड से तुलना के लिए कोई मान नहीं है: “{field}”। मान लिखें, या यह शर्त रखें कि वह भरा हो या खाली।",
		"“{box}” kutusunun {n} numaralı kuralında “{field}” için karşılaştırılacak değer yok. Bir değer yazın ya da alanın dolu mu boş mu olduğuna bakın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "box", Kind: "message"}, {Name: "field", Kind: "message"}},
}

// ProcedureRuleValueless says: Rule {n int} of {box message} compares “{field message}” with nothing. Write a value, or ask whether it is filled or empty.
func ProcedureRuleValueless(n int, box language.Message, field language.Message) language.Message {
	return rowProcedureRuleValueless.With(n, box, field)
}

var rowProcedureNoNo = language.Sentence{
	Key: "procedure.no_no",
	In: [4]string{
		"{box message} can be answered with yes but not with no. Add the other answer.",
		"خانے ”{box}“ کا جواب ہاں تو ہے، نہیں نہیں۔ دوسرا جواب بھی رکھیں۔",
		"खाने “{box}” का उत्तर हाँ तो है, नहीं का उत्तर नहीं है। दूसरा उत्तर भी जोड़ें।",
		"“{box}” sorusuna evet denebiliyor ama hayır denemiyor. Öteki cevabı da ekleyin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureNoNo says: {box message} can be answered with yes but not with no. Add the other answer.
func ProcedureNoNo(box language.Message) language.Message { return rowProcedureNoNo.With(box) }

var rowProcedureEndlessLoop = language.Sentence{
	Key: "procedure.endless_loop",
	In: [4]string{
		"From {box message} the case can go round any number of times, and nobody on the way chooses to go elsewhere. Say how often at most, and what then.",
		"خانے ”{box}“ سے کیس کتنی ہی بار چکر کاٹ سکتا ہے، اور راستے میں کوئی دوسرا راستہ نہیں چنتا۔ لکھیں کہ زیادہ سے زیادہ کتنی بار، اور پھر کیا ہو۔",
		"खाने “{box}” से केस कितनी भी बार घूम सकता है, और बीच में कोई दूसरा रास्ता नहीं चुनता। लिखें कि ज़्यादा से ज़्यादा कितनी बार, और फिर क्या हो।",
		"“{box}” kutusundan sonra kayıt istediği kadar dönebilir ve yolda kimse başka bir çıkış seçmez. En çok kaç kez döneceğini ve sonra ne olacağını yazın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureEndlessLoop says: From {box message} the case can go round any number of times, and nobody on the way chooses to go elsewhere. Say how often at most, and what then.
func ProcedureEndlessLoop(box language.Message) language.Message {
	return rowProcedureEndlessLoop.With(box)
}

var rowProcedureRoleUnknown = language.Sentence{
	Key: "procedure.role_unknown",
	In: [4]string{
		"{box message} asks for a role that does not exist: {role code}",
		"خانے ”{box}“ میں ایسا رول مانگا گیا ہے جو موجود نہیں: {role}",
		"खाने “{box}” में ऐसी भूमिका माँगी गई है जो मौजूद नहीं: {role}",
		"“{box}” var olmayan bir rol istiyor: {role}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "role", Kind: "code"}},
}

// ProcedureRoleUnknown says: {box message} asks for a role that does not exist: {role code}
func ProcedureRoleUnknown(box language.Message, role string) language.Message {
	return rowProcedureRoleUnknown.With(box, role)
}

var rowProcedureNoLimit = language.Sentence{
	Key: "procedure.no_limit",
	In: [4]string{
		"{box message} serves a promise with a time limit and has none of its own. Set one.",
		"خانہ ”{box}“ ایسے وعدے کے لیے ہے جس میں وقت کی حد ہے، مگر خود اس میں حد نہیں۔ حد مقرر کریں۔",
		"खाना “{box}” ऐसे वादे के लिए है जिसमें समय सीमा है, पर खुद उसमें सीमा नहीं। सीमा तय करें।",
		"“{box}” süre sınırı olan bir söze hizmet ediyor, kendi sınırı ise yok. Bir sınır koyun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureNoLimit says: {box message} serves a promise with a time limit and has none of its own. Set one.
func ProcedureNoLimit(box language.Message) language.Message { return rowProcedureNoLimit.With(box) }

var rowProcedureOverPromise = language.Sentence{
	Key: "procedure.over_promise",
	In: [4]string{
		"The time limits on the shortest way to {box message} add up to more than the promise “{promise message}” allows. Shorten them, or promise less.",
		"خانے ”{box}“ تک سب سے چھوٹے راستے کی حدیں مل کر اس وعدے سے بڑھ جاتی ہیں: ”{promise}“۔ انہیں کم کریں، یا وعدہ ہلکا کریں۔",
		"खाने “{box}” तक सबसे छोटे रास्ते की सीमाएँ मिलकर इस वादे से बढ़ जाती हैं: “{promise}”। उन्हें घटाएँ, या वादा हल्का करें।",
		"“{box}” kutusuna giden en kısa yoldaki süre sınırlarının toplamı şu sözü aşıyor: “{promise}”. Sınırları kısaltın ya da daha azına söz verin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "promise", Kind: "message"}},
}

// ProcedureOverPromise says: The time limits on the shortest way to {box message} add up to more than the promise “{promise message}” allows. Shorten them, or promise less.
func ProcedureOverPromise(box language.Message, promise language.Message) language.Message {
	return rowProcedureOverPromise.With(box, promise)
}

var rowProcedureMayExceed = language.Sentence{
	Key: "procedure.may_exceed",
	In: [4]string{
		"The time limits on a long way to {box message} add up to more than the promise “{promise message}” allows. Look whether that way is taken often.",
		"خانے ”{box}“ تک ایک لمبے راستے کی حدیں مل کر اس وعدے سے بڑھ جاتی ہیں: ”{promise}“۔ دیکھیں کہ یہ راستہ کتنی بار لیا جاتا ہے۔",
		"खाने “{box}” तक एक लंबे रास्ते की सीमाएँ मिलकर इस वादे से बढ़ जाती हैं: “{promise}”। देखें कि यह रास्ता कितनी बार लिया जाता है।",
		"“{box}” kutusuna giden uzun bir yoldaki süre sınırlarının toplamı şu sözü aşıyor: “{promise}”. O yolun sık kullanılıp kullanılmadığına bakın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "promise", Kind: "message"}},
}

// ProcedureMayExceed says: The time limits on a long way to {box message} add up to more than the promise “{promise message}” allows. Look whether that way is taken often.
func ProcedureMayExceed(box language.Message, promise language.Message) language.Message {
	return rowProcedureMayExceed.With(box, promise)
}

var rowProcedureManyHandovers = language.Sentence{
	Key: "procedure.many_handovers",
	In: [4]string{
		"On one way to {box message} the case passes from one role to another more than {n int} times. Let one person do more of it.",
		"خانے ”{box}“ تک ایک راستے پر کیس {n} سے زیادہ بار ایک رول سے دوسرے کو جاتا ہے۔ ایک ہی شخص کو زیادہ کام کرنے دیں۔",
		"खाने “{box}” तक एक रास्ते पर केस {n} से ज़्यादा बार एक भूमिका से दूसरी को जाता है। एक ही व्यक्ति को ज़्यादा काम करने दें।",
		"“{box}” kutusuna giden bir yolda kayıt {n} sayısından fazla kez rol değiştiriyor. İşin daha çoğunu tek kişi yapsın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// ProcedureManyHandovers says: On one way to {box message} the case passes from one role to another more than {n int} times. Let one person do more of it.
func ProcedureManyHandovers(box language.Message, n int) language.Message {
	return rowProcedureManyHandovers.With(box, n)
}

var rowProcedureNeverStarts = language.Sentence{
	Key: "procedure.never_starts",
	In: [4]string{
		"The promise “{promise message}” covers these cases, but nothing starts its clock. Give a step the event that it begins with.",
		"یہ وعدہ ان کیسز پر لاگو ہے، مگر اس کا ٹائمر کسی چیز سے شروع نہیں ہوتا: ”{promise}“۔ کسی مرحلے پر وہ واقعہ رکھیں جس سے یہ شروع ہو۔",
		"यह वादा इन केस पर लागू है, पर इसका टाइमर किसी चीज़ से शुरू नहीं होता: “{promise}”। किसी चरण पर वह घटना रखें जिससे यह शुरू हो।",
		"Bu söz bu kayıtlar için geçerli, ama sayacını başlatan bir şey yok: “{promise}”. Bir adıma onu başlatan olayı verin.",
	},
	Slots: []language.Slot{{Name: "promise", Kind: "message"}},
}

// ProcedureNeverStarts says: The promise “{promise message}” covers these cases, but nothing starts its clock. Give a step the event that it begins with.
func ProcedureNeverStarts(promise language.Message) language.Message {
	return rowProcedureNeverStarts.With(promise)
}

var rowProcedureNeverStops = language.Sentence{
	Key: "procedure.never_stops",
	In: [4]string{
		"The promise “{promise message}” covers these cases, but nothing stops its clock. Give a step the event that it ends with.",
		"یہ وعدہ ان کیسز پر لاگو ہے، مگر اس کا ٹائمر کسی چیز سے رکتا نہیں: ”{promise}“۔ کسی مرحلے پر وہ واقعہ رکھیں جس پر یہ ختم ہو۔",
		"यह वादा इन केस पर लागू है, पर इसका टाइमर किसी चीज़ से रुकता नहीं: “{promise}”। किसी चरण पर वह घटना रखें जिस पर यह खत्म हो।",
		"Bu söz bu kayıtlar için geçerli, ama sayacını durduran bir şey yok: “{promise}”. Bir adıma onu bitiren olayı verin.",
	},
	Slots: []language.Slot{{Name: "promise", Kind: "message"}},
}

// ProcedureNeverStops says: The promise “{promise message}” covers these cases, but nothing stops its clock. Give a step the event that it ends with.
func ProcedureNeverStops(promise language.Message) language.Message {
	return rowProcedureNeverStops.With(promise)
}

var rowProcedureFieldUnused = language.Sentence{
	Key: "procedure.field_unused",
	In: [4]string{
		"{box message} asks for {field message}, and nothing in the procedure uses it. Use it, or do not ask.",
		"خانے ”{box}“ میں یہ پوچھا جاتا ہے: ”{field}“، مگر طریقۂ کار میں یہ کہیں کام نہیں آتا۔ اسے کام میں لائیں یا نہ پوچھیں۔",
		"खाने “{box}” में यह पूछा जाता है: “{field}”, पर प्रक्रिया में यह कहीं काम नहीं आता। इसे काम में लाएँ या न पूछें।",
		"“{box}” şunu soruyor: “{field}”. Prosedürde bunu kullanan bir şey yok. Kullanın ya da sormayın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "field", Kind: "message"}},
}

// ProcedureFieldUnused says: {box message} asks for {field message}, and nothing in the procedure uses it. Use it, or do not ask.
func ProcedureFieldUnused(box language.Message, field language.Message) language.Message {
	return rowProcedureFieldUnused.With(box, field)
}

var rowProcedureIdlePart = language.Sentence{
	Key: "procedure.idle_part",
	In: [4]string{
		"{box message} has parts that boxes of its kind have not, so nothing comes of them: {parts text}. Take them out, or make it a box of another kind.",
		"خانے ”{box}“ میں ایسے حصے ہیں جو اس قسم کے خانوں میں نہیں ہوتے، اس لیے ان کا کوئی اثر نہیں: {parts}۔ انہیں نکال دیں یا خانے کی قسم بدلیں۔",
		"खाने “{box}” में ऐसे हिस्से हैं जो इस तरह के खानों में नहीं होते, इसलिए उनका कोई असर नहीं: {parts}। उन्हें हटाएँ या खाने का प्रकार बदलें।",
		"“{box}” kutusunda bu tür kutularda olmayan, bu yüzden etkisiz kalan parçalar var: {parts}. Çıkarın ya da kutunun türünü değiştirin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "parts", Kind: "text"}},
}

// ProcedureIdlePart says: {box message} has parts that boxes of its kind have not, so nothing comes of them: {parts text}. Take them out, or make it a box of another kind.
func ProcedureIdlePart(box language.Message, parts string) language.Message {
	return rowProcedureIdlePart.With(box, parts)
}

var rowProcedureFieldUnnamed = language.Sentence{
	Key: "procedure.field_unnamed",
	In: [4]string{
		"{box message} asks for something without saying what it is called: {key code}. Write its label.",
		"خانے ”{box}“ میں پوچھی گئی ایک چیز کا کوئی نام نہیں لکھا: {key} اس کا عنوان لکھیں۔",
		"खाने “{box}” में पूछी गई एक चीज़ का कोई नाम नहीं लिखा है: {key} उसका शीर्षक लिखें।",
		"“{box}” kutusunda sorulan bir şeyin adı yazılmamış: {key} Etiketini yazın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "key", Kind: "code"}},
}

// ProcedureFieldUnnamed says: {box message} asks for something without saying what it is called: {key code}. Write its label.
func ProcedureFieldUnnamed(box language.Message, key string) language.Message {
	return rowProcedureFieldUnnamed.With(box, key)
}

var rowProcedureNoRecord = language.Sentence{
	Key: "procedure.no_record",
	In: [4]string{
		"{box message} does not say which record it looks up. Choose one.",
		"”{box}“ نہیں بتاتا کہ کون سا ریکارڈ دیکھنا ہے۔ کوئی ریکارڈ منتخب کریں۔",
		"“{box}” नहीं बताता कि कौन-सा रिकॉर्ड देखना है। कोई रिकॉर्ड चुनें।",
		"“{box}” hangi bilgiyi sorgulayacağını söylemiyor. Bir bilgi seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureNoRecord says: {box message} does not say which record it looks up. Choose one.
func ProcedureNoRecord(box language.Message) language.Message { return rowProcedureNoRecord.With(box) }

var rowProcedureRecordUnknown = language.Sentence{
	Key: "procedure.record_unknown",
	In: [4]string{
		"{box message} looks up a record that the program does not keep: {record code}. Choose one that it keeps.",
		"”{box}“ ایسا ریکارڈ دیکھتا ہے جو پروگرام میں نہیں: {record}۔ موجود ریکارڈ میں سے منتخب کریں۔",
		"“{box}” ऐसा रिकॉर्ड देखता है जो प्रोग्राम में नहीं है: {record}। मौजूद रिकॉर्ड में से चुनें।",
		"“{box}” programda bulunmayan bir bilgiyi sorguluyor: {record} Bulunanlardan birini seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "record", Kind: "code"}},
}

// ProcedureRecordUnknown says: {box message} looks up a record that the program does not keep: {record code}. Choose one that it keeps.
func ProcedureRecordUnknown(box language.Message, record string) language.Message {
	return rowProcedureRecordUnknown.With(box, record)
}

var rowProcedureRecordField = language.Sentence{
	Key: "procedure.record_field",
	In: [4]string{
		"{box message} has the field {field message}, which this record does not hold: {record message}. Choose one that it holds, or ask for it at a step.",
		"خانے ”{box}“ میں یہ فیلڈ ہے: ”{field}“، مگر اس ریکارڈ میں نہیں: {record}۔ ریکارڈ کی کوئی فیلڈ منتخب کریں، یا کسی مرحلے پر پوچھیں۔",
		"खाने “{box}” में यह फ़ील्ड है: “{field}”, पर इस रिकॉर्ड में नहीं: {record}। रिकॉर्ड का कोई फ़ील्ड चुनें, या किसी चरण पर पूछें।",
		"“{box}” kutusundaki “{field}” alanı şu bilgiler arasında yok: {record}. Olanlardan birini seçin ya da bunu bir adımda sorun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "field", Kind: "message"}, {Name: "record", Kind: "message"}},
}

// ProcedureRecordField says: {box message} has the field {field message}, which this record does not hold: {record message}. Choose one that it holds, or ask for it at a step.
func ProcedureRecordField(box language.Message, field language.Message, record language.Message) language.Message {
	return rowProcedureRecordField.With(box, field, record)
}

var rowProcedureRecordType = language.Sentence{
	Key: "procedure.record_type",
	In: [4]string{
		"{box message} has the field {field message} as another type than the record holds it. Make the types the same.",
		"خانے ”{box}“ میں اس فیلڈ کی قسم ریکارڈ سے مختلف ہے: ”{field}“۔ دونوں کی قسم ایک رکھیں۔",
		"खाने “{box}” में इस फ़ील्ड का प्रकार रिकॉर्ड से अलग है: “{field}”। दोनों का प्रकार एक रखें।",
		"“{box}” kutusundaki “{field}” alanının türü, programdaki türünden farklı. İkisini aynı türde yapın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "field", Kind: "message"}},
}

// ProcedureRecordType says: {box message} has the field {field message} as another type than the record holds it. Make the types the same.
func ProcedureRecordType(box language.Message, field language.Message) language.Message {
	return rowProcedureRecordType.With(box, field)
}

var rowProcedureNotInLanguage = language.Sentence{
	Key: "procedure.not_in_language",
	In: [4]string{
		"{box message} uses “{thing message}”, which is missing in: {languages text}.",
		"خانے ”{box}“ میں یہ استعمال ہوتا ہے: ”{thing}“، جو ان زبانوں میں نہیں: {languages}۔",
		"खाने “{box}” में यह काम आता है: “{thing}”, जो इन भाषाओं में नहीं है: {languages}।",
		"“{box}” şunu kullanıyor: “{thing}”. Şu dillerde yok: {languages}.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "thing", Kind: "message"}, {Name: "languages", Kind: "text"}},
}

// ProcedureNotInLanguage says: {box message} uses “{thing message}”, which is missing in: {languages text}.
func ProcedureNotInLanguage(box language.Message, thing language.Message, languages string) language.Message {
	return rowProcedureNotInLanguage.With(box, thing, languages)
}

var rowProcedureUntold = language.Sentence{
	Key: "procedure.untold",
	In: [4]string{
		"A case can reach {box message} without anybody telling the customer. Put a step before it that does.",
		"کیس خانے ”{box}“ تک پہنچ سکتا ہے اور گاہک کو کوئی نہ بتائے۔ اس سے پہلے بتانے کا مرحلہ رکھیں۔",
		"केस खाने “{box}” तक पहुँच सकता है और ग्राहक को कोई न बताए। उससे पहले बताने का चरण रखें।",
		"Kayıt, müşteriye kimse haber vermeden “{box}” kutusuna ulaşabiliyor. Öncesine haber veren bir adım koyun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureUntold says: A case can reach {box message} without anybody telling the customer. Put a step before it that does.
func ProcedureUntold(box language.Message) language.Message { return rowProcedureUntold.With(box) }

var rowProcedureRefusedBare = language.Sentence{
	Key: "procedure.refused_bare",
	In: [4]string{
		"Customers who end at {box message} do not get what they came for. Before it tell them what cannot be done, why, and what can, and leave a way to a supervisor.",
		"خانے ”{box}“ پر گاہک کا کام نہیں ہوتا۔ اس سے پہلے بتائیں کہ کیا نہیں ہو سکتا، کیوں، اور کیا ہو سکتا ہے، اور سپروائزر تک راستہ رکھیں۔",
		"खाने “{box}” पर ग्राहक का काम नहीं होता। उससे पहले बताएँ कि क्या नहीं हो सकता, क्यों, और क्या हो सकता है, और सुपरवाइज़र तक रास्ता रखें।",
		"“{box}” bitişinde müşteri istediğini alamıyor. Öncesinde neyin yapılamadığını, nedenini ve neyin yapılabileceğini söyleyin; süpervizöre giden bir yol bırakın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureRefusedBare says: Customers who end at {box message} do not get what they came for. Before it tell them what cannot be done, why, and what can, and leave a way to a supervisor.
func ProcedureRefusedBare(box language.Message) language.Message {
	return rowProcedureRefusedBare.With(box)
}

var rowProcedureLabelLong = language.Sentence{
	Key: "procedure.label_long",
	In: [4]string{
		"The words of {box message} take more than {n int} lines in: {languages text}. Say it shorter, and the rest in the instruction.",
		"خانے ”{box}“ کے الفاظ ان زبانوں میں {n} سے زیادہ سطریں لیتے ہیں: {languages}۔ مختصر لکھیں، باقی ہدایت میں۔",
		"खाने “{box}” के शब्द इन भाषाओं में {n} से ज़्यादा पंक्तियाँ लेते हैं: {languages}। छोटा लिखें, बाकी निर्देश में।",
		"“{box}” kutusunun yazısı şu dillerde {n} satırı aşıyor: {languages}. Kısaltın, gerisini talimata yazın.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "n", Kind: "int"}, {Name: "languages", Kind: "text"}},
}

// ProcedureLabelLong says: The words of {box message} take more than {n int} lines in: {languages text}. Say it shorter, and the rest in the instruction.
func ProcedureLabelLong(box language.Message, n int, languages string) language.Message {
	return rowProcedureLabelLong.With(box, n, languages)
}

var rowProcedureCellEmpty = language.Sentence{
	Key: "procedure.cell_empty",
	In: [4]string{
		"No procedure in force handles this: {touchpoint text}, {request text}",
		"اس کے لیے کوئی نافذ طریقۂ کار نہیں: {touchpoint}، {request}",
		"इसके लिए कोई लागू प्रक्रिया नहीं है: {touchpoint}, {request}",
		"Bunun için yürürlükte bir prosedür yok: {touchpoint}, {request}",
	},
	Slots: []language.Slot{{Name: "touchpoint", Kind: "text"}, {Name: "request", Kind: "text"}},
}

// ProcedureCellEmpty says: No procedure in force handles this: {touchpoint text}, {request text}
func ProcedureCellEmpty(touchpoint string, request string) language.Message {
	return rowProcedureCellEmpty.With(touchpoint, request)
}

var rowProcedureCellClaimed = language.Sentence{
	Key: "procedure.cell_claimed",
	In: [4]string{
		"Several procedures in force claim this: {touchpoint text}, {request text}. Keep one of them: {charts text}",
		"کئی نافذ طریقۂ کار اسی کے لیے ہیں: {touchpoint}، {request}۔ ان میں سے ایک رکھیں: {charts}",
		"कई लागू प्रक्रियाएँ इसी के लिए हैं: {touchpoint}, {request}। उनमें से एक रखें: {charts}",
		"Bunun için birden fazla prosedür yürürlükte: {touchpoint}, {request}. Birini bırakın: {charts}",
	},
	Slots: []language.Slot{{Name: "touchpoint", Kind: "text"}, {Name: "request", Kind: "text"}, {Name: "charts", Kind: "text"}},
}

// ProcedureCellClaimed says: Several procedures in force claim this: {touchpoint text}, {request text}. Keep one of them: {charts text}
func ProcedureCellClaimed(touchpoint string, request string, charts string) language.Message {
	return rowProcedureCellClaimed.With(touchpoint, request, charts)
}

var rowProcedureHandledToo = language.Sentence{
	Key: "procedure.handled_too",
	In: [4]string{
		"The procedure {chart message} is in force for some of the same cases, which will begin on this one instead. Take them out of one of the two, or say why both name them.",
		"انہی میں سے کچھ کیسز کے لیے یہ طریقۂ کار نافذ ہے: {chart}۔ آئندہ وہ اس کے بجائے نئے طریقۂ کار پر شروع ہوں گے۔ انہیں دونوں میں سے ایک سے نکال دیں، یا بتائیں کہ دونوں میں کیوں ہیں۔",
		"इन्हीं में से कुछ केसों के लिए यह प्रक्रिया लागू है: {chart}। आगे से वे इसके बजाय नई प्रक्रिया पर शुरू होंगे। उन्हें दोनों में से एक से हटाएँ, या बताएँ कि दोनों में क्यों हैं।",
		"Aynı kayıtların bir kısmı için şu prosedür yürürlükte: {chart}. Bundan sonra bu kayıtlar burada başlar. Onları ikisinden birinden çıkarın ya da neden ikisinde de olduğunu yazın.",
	},
	Slots: []language.Slot{{Name: "chart", Kind: "message"}},
}

// ProcedureHandledToo says: The procedure {chart message} is in force for some of the same cases, which will begin on this one instead. Take them out of one of the two, or say why both name them.
func ProcedureHandledToo(chart language.Message) language.Message {
	return rowProcedureHandledToo.With(chart)
}

var rowProcedureCaseDropped = language.Sentence{
	Key: "procedure.case_dropped",
	In: [4]string{
		"Open cases stand on {box message}, and the new edition has no place for them: {n int}. Say which box takes its place.",
		"خانے ”{box}“ پر کھلے کیسز ہیں، اور نئے ایڈیشن میں ان کی جگہ نہیں: {n}۔ بتائیں کہ کون سا خانہ اس کی جگہ لے گا۔",
		"खाने “{box}” पर खुले केस हैं, और नए संस्करण में उनकी जगह नहीं है: {n}। बताएँ कि कौन-सा खाना उसकी जगह लेगा।",
		"“{box}” kutusunda açık kayıtlar var ve yeni sürümde yerleri yok: {n}. Yerine hangi kutunun geçeceğini belirtin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// ProcedureCaseDropped says: Open cases stand on {box message}, and the new edition has no place for them: {n int}. Say which box takes its place.
func ProcedureCaseDropped(box language.Message, n int) language.Message {
	return rowProcedureCaseDropped.With(box, n)
}

var rowProcedureWalkShows = language.Sentence{
	Key: "procedure.walk_shows",
	In: [4]string{
		"The shortest way there: {way text}",
		"وہاں تک سب سے چھوٹا راستہ: {way}",
		"वहाँ तक सबसे छोटा रास्ता: {way}",
		"Oraya giden en kısa yol: {way}",
	},
	Slots: []language.Slot{{Name: "way", Kind: "text"}},
}

// ProcedureWalkShows says: The shortest way there: {way text}
func ProcedureWalkShows(way string) language.Message { return rowProcedureWalkShows.With(way) }

var rowProcedureCanRepair = language.Sentence{
	Key: "procedure.can_repair",
	In: [4]string{
		"With --repair the program can put this right.",
		"پروگرام اسے \u200e--repair\u200e سے درست کر سکتا ہے۔",
		"प्रोग्राम इसे --repair से ठीक कर सकता है।",
		"Program bunu --repair ile düzeltebilir.",
	},
}

// ProcedureCanRepair says: With --repair the program can put this right.
func ProcedureCanRepair() language.Message { return rowProcedureCanRepair.With() }

var rowProcedureHelp = language.Sentence{
	Key: "procedure.help",
	In: [4]string{
		"Say what is wrong with a procedure, or draw it.",
		"بتائیں طریقۂ کار میں کیا غلط ہے، یا اسے ڈرائنگ کی شکل میں بنائیں۔",
		"बताएँ कि प्रक्रिया में क्या गलत है, या उसे चित्र के रूप में बनाएँ।",
		"Bir prosedürde neyin yanlış olduğunu söyler ya da prosedürü çizer.",
	},
}

// ProcedureHelp says: Say what is wrong with a procedure, or draw it.
func ProcedureHelp() language.Message { return rowProcedureHelp.With() }

var rowProcedureHelpCheck = language.Sentence{
	Key: "procedure.help_check",
	In: [4]string{
		"Find every fault of a procedure in a file.",
		"فائل میں لکھے طریقۂ کار کی ہر غلطی ڈھونڈیں۔",
		"फ़ाइल में लिखी प्रक्रिया की हर गलती ढूँढें।",
		"Bir dosyadaki prosedürün bütün hatalarını bulur.",
	},
}

// ProcedureHelpCheck says: Find every fault of a procedure in a file.
func ProcedureHelpCheck() language.Message { return rowProcedureHelpCheck.With() }

var rowProcedureHelpRepair = language.Sentence{
	Key: "procedure.help_repair",
	In: [4]string{
		"The file to write the procedure into, with everything put right that the program can put right.",
		"وہ فائل جس میں طریقۂ کار لکھا جائے، جس میں وہ سب درست ہو جو پروگرام درست کر سکتا ہے۔",
		"वह फ़ाइल जिसमें प्रक्रिया लिखी जाए, जिसमें वह सब ठीक हो जो प्रोग्राम ठीक कर सकता है।",
		"Programın düzeltebildiği her şeyi düzeltilmiş olarak prosedürün yazılacağı dosya.",
	},
}

// ProcedureHelpRepair says: The file to write the procedure into, with everything put right that the program can put right.
func ProcedureHelpRepair() language.Message { return rowProcedureHelpRepair.With() }

var rowProcedureHelpDraw = language.Sentence{
	Key: "procedure.help_draw",
	In: [4]string{
		"Draw the flowchart of a procedure in a file.",
		"فائل میں لکھے طریقۂ کار کا فلو چارٹ بنائیں۔",
		"फ़ाइल में लिखी प्रक्रिया का फ़्लोचार्ट बनाएँ।",
		"Bir dosyadaki prosedürün akış şemasını çizer.",
	},
}

// ProcedureHelpDraw says: Draw the flowchart of a procedure in a file.
func ProcedureHelpDraw() language.Message { return rowProcedureHelpDraw.With() }

var rowProcedureHelpSchema = language.Sentence{
	Key: "procedure.help_schema",
	In: [4]string{
		"Print the JSON Schema of a procedure in a file, for editors that check while people type.",
		"فائل میں لکھے طریقۂ کار کا JSON Schema دکھائیں، ان ایڈیٹرز کے لیے جو لکھتے وقت جانچتے ہیں۔",
		"फ़ाइल में लिखी प्रक्रिया का JSON Schema दिखाएँ, उन एडिटर के लिए जो लिखते समय जाँचते हैं।",
		"Dosyadaki bir prosedürün JSON Schema tanımını yazar; yazarken denetleyen düzenleyiciler içindir.",
	},
}

// ProcedureHelpSchema says: Print the JSON Schema of a procedure in a file, for editors that check while people type.
func ProcedureHelpSchema() language.Message { return rowProcedureHelpSchema.With() }

var rowProcedureHelpWalk = language.Sentence{
	Key: "procedure.help_walk",
	In: [4]string{
		"Walk a procedure in a file with a made-up customer.",
		"فائل میں لکھے طریقۂ کار پر ایک فرضی گاہک کے ساتھ مشق کریں۔",
		"फ़ाइल में लिखी प्रक्रिया पर एक काल्पनिक ग्राहक के साथ अभ्यास करें।",
		"Bir dosyadaki prosedürü, kurgusal bir müşteriyle adım adım dener.",
	},
}

// ProcedureHelpWalk says: Walk a procedure in a file with a made-up customer.
func ProcedureHelpWalk() language.Message { return rowProcedureHelpWalk.With() }

var rowProcedureHelpScenario = language.Sentence{
	Key: "procedure.help_scenario",
	In: [4]string{
		"Which made-up customer to walk with, from 1.",
		"کس فرضی گاہک کے ساتھ مشق ہو، 1 سے شروع۔",
		"किस काल्पनिक ग्राहक के साथ अभ्यास हो, 1 से शुरू।",
		"Hangi kurgusal müşteriyle deneneceği; 1 ile başlar.",
	},
}

// ProcedureHelpScenario says: Which made-up customer to walk with, from 1.
func ProcedureHelpScenario() language.Message { return rowProcedureHelpScenario.With() }

var rowProcedureHelpTry = language.Sentence{
	Key: "procedure.help_try",
	In: [4]string{
		"Send a year of made-up cases over a procedure in a file.",
		"فائل میں لکھے طریقۂ کار پر ایک سال کے فرضی کیسز چلائیں۔",
		"फ़ाइल में लिखी प्रक्रिया पर एक साल के काल्पनिक केस चलाएँ।",
		"Bir dosyadaki prosedürden bir yıllık kurgusal kayıt geçirir.",
	},
}

// ProcedureHelpTry says: Send a year of made-up cases over a procedure in a file.
func ProcedureHelpTry() language.Message { return rowProcedureHelpTry.With() }

var rowProcedureHelpCases = language.Sentence{
	Key: "procedure.help_cases",
	In: [4]string{
		"How many cases to make up.",
		"کتنے فرضی کیسز چلیں۔",
		"कितने काल्पनिक केस चलें।",
		"Kaç kurgusal kayıt geçirileceği.",
	},
}

// ProcedureHelpCases says: How many cases to make up.
func ProcedureHelpCases() language.Message { return rowProcedureHelpCases.With() }

var rowProcedureWalkScenario = language.Sentence{
	Key: "procedure.walk_scenario",
	In: [4]string{
		"{chart message}: customer {n int} of {all int}",
		"{chart}: گاہک نمبر {n}، کل {all}",
		"{chart}: ग्राहक नंबर {n}, कुल {all}",
		"{chart}: müşteri {n}/{all}",
	},
	Slots: []language.Slot{{Name: "chart", Kind: "message"}, {Name: "n", Kind: "int"}, {Name: "all", Kind: "int"}},
}

// ProcedureWalkScenario says: {chart message}: customer {n int} of {all int}
func ProcedureWalkScenario(chart language.Message, n int, all int) language.Message {
	return rowProcedureWalkScenario.With(chart, n, all)
}

var rowProcedureWalkHappens = language.Sentence{
	Key: "procedure.walk_happens",
	In: [4]string{
		"What happens: {what text}",
		"کیا ہوتا ہے: {what}",
		"क्या होता है: {what}",
		"Olan: {what}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "text"}},
}

// ProcedureWalkHappens says: What happens: {what text}
func ProcedureWalkHappens(what string) language.Message { return rowProcedureWalkHappens.With(what) }

var rowProcedureWalkOrdinary = language.Sentence{
	Key: "procedure.walk_ordinary",
	In: [4]string{
		"nothing out of the ordinary",
		"کوئی خاص بات نہیں",
		"कोई खास बात नहीं",
		"olağan dışı bir şey yok",
	},
}

// ProcedureWalkOrdinary says: nothing out of the ordinary
func ProcedureWalkOrdinary() language.Message { return rowProcedureWalkOrdinary.With() }

var rowProcedureWalkTimeOut = language.Sentence{
	Key: "procedure.walk_time_out",
	In: [4]string{
		"the time runs out",
		"وقت نکل جاتا ہے",
		"समय निकल जाता है",
		"süre doluyor",
	},
}

// ProcedureWalkTimeOut says: the time runs out
func ProcedureWalkTimeOut() language.Message { return rowProcedureWalkTimeOut.With() }

var rowProcedureWalkOn = language.Sentence{
	Key: "procedure.walk_on",
	In: [4]string{
		"On to: {box message}",
		"آگے: {box}",
		"आगे: {box}",
		"Sonraki: {box}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureWalkOn says: On to: {box message}
func ProcedureWalkOn(box language.Message) language.Message { return rowProcedureWalkOn.With(box) }

var rowProcedureWalkChoose = language.Sentence{
	Key: "procedure.walk_choose",
	In: [4]string{
		"Where does the case go? Type the number.",
		"کیس کدھر جائے گا؟ نمبر لکھیں۔",
		"केस किधर जाएगा? नंबर लिखें।",
		"Kayıt nereye gider? Numarasını yazın.",
	},
}

// ProcedureWalkChoose says: Where does the case go? Type the number.
func ProcedureWalkChoose() language.Message { return rowProcedureWalkChoose.With() }

var rowProcedureWalkEnter = language.Sentence{
	Key: "procedure.walk_enter",
	In: [4]string{
		"Press Enter to go on.",
		"آگے بڑھنے کے لیے Enter دبائیں۔",
		"आगे बढ़ने के लिए Enter दबाएँ।",
		"Devam etmek için Enter tuşuna basın.",
	},
}

// ProcedureWalkEnter says: Press Enter to go on.
func ProcedureWalkEnter() language.Message { return rowProcedureWalkEnter.With() }

var rowProcedureWalkWrong = language.Sentence{
	Key: "procedure.walk_wrong",
	In: [4]string{
		"That is a wrong turn: it leads to {box message}. Choose again.",
		"یہ راستہ غلط ہے۔ اس سے آگے: ”{box}“۔ پھر منتخب کریں۔",
		"यह रास्ता गलत है। इससे आगे: “{box}”। फिर चुनें।",
		"Bu yol yanlış: “{box}” kutusuna gidiyor. Yeniden seçin.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureWalkWrong says: That is a wrong turn: it leads to {box message}. Choose again.
func ProcedureWalkWrong(box language.Message) language.Message {
	return rowProcedureWalkWrong.With(box)
}

var rowProcedureWalkEnded = language.Sentence{
	Key: "procedure.walk_ended",
	In: [4]string{
		"The case has ended: {box message}. Wrong turns: {n int}",
		"کیس ختم ہوا: {box}۔ غلط راستے: {n}",
		"केस खत्म हुआ: {box}। गलत रास्ते: {n}",
		"Kayıt sona erdi: {box}. Yanlış yollar: {n}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// ProcedureWalkEnded says: The case has ended: {box message}. Wrong turns: {n int}
func ProcedureWalkEnded(box language.Message, n int) language.Message {
	return rowProcedureWalkEnded.With(box, n)
}

var rowProcedureWalkStopped = language.Sentence{
	Key: "procedure.walk_stopped",
	In: [4]string{
		"The walk was broken off before its end.",
		"مشق اختتام سے پہلے روک دی گئی۔",
		"अभ्यास समाप्ति से पहले रोक दिया गया।",
		"Deneme bitişe varmadan kesildi.",
	},
}

// ProcedureWalkStopped says: The walk was broken off before its end.
func ProcedureWalkStopped() language.Message { return rowProcedureWalkStopped.With() }

var rowProcedureWalkInput = language.Sentence{
	Key: "procedure.walk_input",
	In: [4]string{
		"The procedure was read from standard input, so nobody can answer there. Name its file instead.",
		"طریقۂ کار معیاری اِن پٹ سے پڑھا گیا، اس لیے وہاں کوئی جواب نہیں دے سکتا۔ اس کی جگہ فائل کا نام دیں۔",
		"प्रक्रिया मानक इनपुट से पढ़ी गई, इसलिए वहाँ कोई जवाब नहीं दे सकता। उसकी जगह फ़ाइल का नाम दें।",
		"Prosedür standart girdiden okundu, bu yüzden orada kimse cevap veremez. Onun yerine dosyanın adını verin.",
	},
}

// ProcedureWalkInput says: The procedure was read from standard input, so nobody can answer there. Name its file instead.
func ProcedureWalkInput() language.Message { return rowProcedureWalkInput.With() }

var rowProcedureWalkElsewhere = language.Sentence{
	Key: "procedure.walk_elsewhere",
	In: [4]string{
		"Something is wrong with this procedure where the walk did not come by. See: {command code}",
		"اس طریقۂ کار میں وہاں کچھ غلط ہے جہاں سے یہ مشق نہیں گزری۔ دیکھیں: {command}",
		"इस प्रक्रिया में वहाँ कुछ गलत है जहाँ से यह अभ्यास नहीं गुज़रा। देखें: {command}",
		"Bu prosedürde, denemenin geçmediği bir yerde bir yanlış var. Bakın: {command}",
	},
	Slots: []language.Slot{{Name: "command", Kind: "code"}},
}

// ProcedureWalkElsewhere says: Something is wrong with this procedure where the walk did not come by. See: {command code}
func ProcedureWalkElsewhere(command string) language.Message {
	return rowProcedureWalkElsewhere.With(command)
}

var rowProcedureWalkMissed = language.Sentence{
	Key: "procedure.walk_missed",
	In: [4]string{
		"No made-up case takes these ways out: {ways text}",
		"یہ راستے کسی فرضی کیس نے نہیں لیے: {ways}",
		"ये रास्ते किसी काल्पनिक केस ने नहीं लिए: {ways}",
		"Şu çıkışları hiçbir kurgusal kayıt kullanmıyor: {ways}",
	},
	Slots: []language.Slot{{Name: "ways", Kind: "text"}},
}

// ProcedureWalkMissed says: No made-up case takes these ways out: {ways text}
func ProcedureWalkMissed(ways string) language.Message { return rowProcedureWalkMissed.With(ways) }

var rowProcedureWalkFew = language.Sentence{
	Key: "procedure.walk_few",
	In: [4]string{
		"There are {n int} made-up customers. Choose one of them.",
		"فرضی گاہک کل {n} ہیں۔ ان میں سے منتخب کریں۔",
		"काल्पनिक ग्राहक कुल {n} हैं। उनमें से चुनें।",
		"Kurgusal müşteri sayısı: {n}. Aralarından seçin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureWalkFew says: There are {n int} made-up customers. Choose one of them.
func ProcedureWalkFew(n int) language.Message { return rowProcedureWalkFew.With(n) }

var rowProcedureWalkNone = language.Sentence{
	Key: "procedure.walk_none",
	In: [4]string{
		"No made-up customer comes to an end: it takes too many steps, or no answers lead there.",
		"کوئی فرضی گاہک اختتام تک نہیں پہنچتا: مرحلے بہت زیادہ ہیں، یا کوئی جواب وہاں نہیں لے جاتا۔",
		"कोई काल्पनिक ग्राहक अंत तक नहीं पहुँचता: चरण बहुत ज़्यादा हैं, या कोई जवाब वहाँ नहीं ले जाता।",
		"Hiçbir kurgusal müşteri sona varmıyor: ya adım sayısı çok fazla ya da oraya götüren bir yanıt yok.",
	},
}

// ProcedureWalkNone says: No made-up customer comes to an end: it takes too many steps, or no answers lead there.
func ProcedureWalkNone() language.Message { return rowProcedureWalkNone.With() }

var rowProcedureWalkAbsent = language.Sentence{
	Key: "procedure.walk_absent",
	In: [4]string{
		"{box message} calls a procedure that is not among the files: {key code}. Name its file too, or keep it beside this one as {file code}.",
		"{box} جو طریقۂ کار بلاتا ہے وہ ان فائلوں میں نہیں: {key}۔ اس کی فائل کا نام بھی لکھیں، یا اسے اسی فولڈر میں اس نام سے رکھیں: {file}",
		"{box} जिस प्रक्रिया को बुलाता है वह इन फ़ाइलों में नहीं है: {key}। उसकी फ़ाइल का नाम भी लिखें, या उसे इसी फ़ोल्डर में {file} नाम से रखें।",
		"{box} kutusunun çağırdığı prosedür dosyalar arasında yok: {key}. Onun dosyasını da yazın ya da bu dosyanın yanına {file} adıyla koyun.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "key", Kind: "code"}, {Name: "file", Kind: "code"}},
}

// ProcedureWalkAbsent says: {box message} calls a procedure that is not among the files: {key code}. Name its file too, or keep it beside this one as {file code}.
func ProcedureWalkAbsent(box language.Message, key string, file string) language.Message {
	return rowProcedureWalkAbsent.With(box, key, file)
}

var rowProcedureWalkBroken = language.Sentence{
	Key: "procedure.walk_broken",
	In: [4]string{
		"The walk cannot go on from here.",
		"مشق یہاں سے آگے نہیں جا سکتی۔",
		"अभ्यास यहाँ से आगे नहीं जा सकता।",
		"Deneme buradan ileri gidemiyor.",
	},
}

// ProcedureWalkBroken says: The walk cannot go on from here.
func ProcedureWalkBroken() language.Message { return rowProcedureWalkBroken.With() }

var rowProcedureInFile = language.Sentence{
	Key: "procedure.in_file",
	In: [4]string{
		"In {file code}: {what message}",
		"فائل {file}: {what}",
		"फ़ाइल {file}: {what}",
		"{file} dosyasında: {what}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "what", Kind: "message"}},
}

// ProcedureInFile says: In {file code}: {what message}
func ProcedureInFile(file string, what language.Message) language.Message {
	return rowProcedureInFile.With(file, what)
}

var rowProcedureFileTaken = language.Sentence{
	Key: "procedure.file_taken",
	In: [4]string{
		"A file before it is the procedure {key code} already. Give this one a key of its own, or leave one of them out.",
		"اس سے پہلے کی ایک فائل یہی طریقۂ کار ہے: {key}۔ اسے الگ نام دیں، یا ایک فائل چھوڑ دیں۔",
		"इससे पहले की एक फ़ाइल यही प्रक्रिया है: {key}। इसे अलग नाम दें, या एक फ़ाइल छोड़ दें।",
		"Daha önceki bir dosya zaten bu prosedür: {key}. Buna ayrı bir anahtar verin ya da birini çıkarın.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// ProcedureFileTaken says: A file before it is the procedure {key code} already. Give this one a key of its own, or leave one of them out.
func ProcedureFileTaken(key string) language.Message { return rowProcedureFileTaken.With(key) }

var rowProcedureTryFew = language.Sentence{
	Key: "procedure.try_few",
	In: [4]string{
		"Choose a number of cases from {least int} to {most int}.",
		"کیسوں کی تعداد {least} سے {most} تک رکھیں۔",
		"केसों की संख्या {least} से {most} तक रखें।",
		"{least} ile {most} arasında bir kayıt sayısı seçin.",
	},
	Slots: []language.Slot{{Name: "least", Kind: "int"}, {Name: "most", Kind: "int"}},
}

// ProcedureTryFew says: Choose a number of cases from {least int} to {most int}.
func ProcedureTryFew(least int, most int) language.Message {
	return rowProcedureTryFew.With(least, most)
}

var rowProcedureTryTotal = language.Sentence{
	Key: "procedure.try_total",
	In: [4]string{
		"Made-up cases: {n int}. Ways that differ: {ways int}",
		"فرضی کیسز: {n}۔ مختلف راستے: {ways}",
		"काल्पनिक केस: {n}। अलग-अलग रास्ते: {ways}",
		"Kurgusal kayıt: {n}. Farklı yol: {ways}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "ways", Kind: "int"}},
}

// ProcedureTryTotal says: Made-up cases: {n int}. Ways that differ: {ways int}
func ProcedureTryTotal(n int, ways int) language.Message { return rowProcedureTryTotal.With(n, ways) }

var rowProcedureTryBox = language.Sentence{
	Key: "procedure.try_box",
	In: [4]string{
		"{box text}: entered {visits int}, by cases {cases int}",
		"{box}: آمد {visits}، کیسز {cases}",
		"{box}: बार {visits}, केस {cases}",
		"{box}: geliş {visits}, kayıt {cases}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "text"}, {Name: "visits", Kind: "int"}, {Name: "cases", Kind: "int"}},
}

// ProcedureTryBox says: {box text}: entered {visits int}, by cases {cases int}
func ProcedureTryBox(box string, visits int, cases int) language.Message {
	return rowProcedureTryBox.With(box, visits, cases)
}

var rowProcedureTryPath = language.Sentence{
	Key: "procedure.try_path",
	In: [4]string{
		"Cases {n int}, {mean measure} on average, nine of ten within {most measure}: {way text}",
		"کیسز {n}، اوسط {mean}، دس میں سے نو {most oblique} کے اندر: {way}",
		"केस {n}, औसत {mean}, दस में से नौ {most oblique} के भीतर: {way}",
		"Kayıt {n}, ortalama {mean}, onda dokuzu {most} içinde: {way}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "mean", Kind: "measure"}, {Name: "most", Kind: "measure"}, {Name: "way", Kind: "text"}},
}

// ProcedureTryPath says: Cases {n int}, {mean measure} on average, nine of ten within {most measure}: {way text}
func ProcedureTryPath(n int, mean language.Measure, most language.Measure, way string) language.Message {
	return rowProcedureTryPath.With(n, mean, most, way)
}

var rowProcedureTryGivenUp = language.Sentence{
	Key: "procedure.try_given_up",
	In: [4]string{
		"Cases that went on and on: {n int}",
		"جو کیسز چکر ہی کاٹتے رہے: {n}",
		"जो केस घूमते ही रहे: {n}",
		"Dönüp duran kayıt: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureTryGivenUp says: Cases that went on and on: {n int}
func ProcedureTryGivenUp(n int) language.Message { return rowProcedureTryGivenUp.With(n) }

var rowProcedureTryLeftOut = language.Sentence{
	Key: "procedure.try_left_out",
	In: [4]string{
		"Not walked, since the cases before came to so many boxes: {n int}",
		"جو کیسز چلائے نہیں گئے، کیونکہ پچھلے کیسز ہی بہت زیادہ خانوں سے گزرے: {n}",
		"जो केस चलाए नहीं गए, क्योंकि पिछले केस ही बहुत ज़्यादा खानों से गुज़रे: {n}",
		"Önceki kayıtlar çok fazla kutudan geçtiği için geçirilmeyen kayıt: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureTryLeftOut says: Not walked, since the cases before came to so many boxes: {n int}
func ProcedureTryLeftOut(n int) language.Message { return rowProcedureTryLeftOut.With(n) }

var rowProcedureTryEnded = language.Sentence{
	Key: "procedure.try_ended",
	In: [4]string{
		"Ended as {outcome text}: {n int}",
		"نتیجہ {outcome}: {n}",
		"नतीजा {outcome}: {n}",
		"Sonuç {outcome}: {n}",
	},
	Slots: []language.Slot{{Name: "outcome", Kind: "text"}, {Name: "n", Kind: "int"}},
}

// ProcedureTryEnded says: Ended as {outcome text}: {n int}
func ProcedureTryEnded(outcome string, n int) language.Message {
	return rowProcedureTryEnded.With(outcome, n)
}

var rowProcedureTryAbsent = language.Sentence{
	Key: "procedure.try_absent",
	In: [4]string{
		"These procedures are called but are not among the files, so they take no time here, and chance says how they end: {keys text}",
		"یہ طریقۂ کار بلائے جاتے ہیں مگر ان فائلوں میں نہیں، اس لیے یہاں ان کا وقت شمار نہیں ہوتا اور ان کا نتیجہ اتفاق پر ہے: {keys}",
		"ये प्रक्रियाएँ बुलाई जाती हैं पर इन फ़ाइलों में नहीं हैं, इसलिए यहाँ इनका समय नहीं गिना जाता और इनका नतीजा संयोग पर है: {keys}",
		"Şu prosedürler çağrılıyor ama dosyalar arasında yok; bu yüzden burada süreleri sayılmaz, nasıl bittiklerini rastlantı belirler: {keys}",
	},
	Slots: []language.Slot{{Name: "keys", Kind: "text"}},
}

// ProcedureTryAbsent says: These procedures are called but are not among the files, so they take no time here, and chance says how they end: {keys text}
func ProcedureTryAbsent(keys string) language.Message { return rowProcedureTryAbsent.With(keys) }

var rowProcedureHelpFile = language.Sentence{
	Key: "procedure.help_file",
	In: [4]string{
		"A procedure in YAML; - for standard input.",
		"YAML میں طریقۂ کار؛ معیاری اِن پٹ کے لیے \u200e-\u200e لکھیں۔",
		"YAML में प्रक्रिया; मानक इनपुट के लिए - लिखें।",
		"YAML olarak prosedür; standart girdi için -.",
	},
}

// ProcedureHelpFile says: A procedure in YAML; - for standard input.
func ProcedureHelpFile() language.Message { return rowProcedureHelpFile.With() }

var rowProcedureHelpCalled = language.Sentence{
	Key: "procedure.help_called",
	In: [4]string{
		"Further files, with procedures that it calls. Those beside it that are named by their key are found without.",
		"مزید فائلیں، ان طریقۂ کار کی جنہیں یہ بلاتا ہے۔ جو ساتھ ہی اپنی کلید کے نام سے رکھی ہوں وہ خود مل جاتی ہیں۔",
		"और फ़ाइलें, उन प्रक्रियाओं की जिन्हें यह बुलाती है। जो साथ ही अपनी कुंजी के नाम से रखी हों वे अपने आप मिल जाती हैं।",
		"Çağırdığı prosedürlerin bulunduğu başka dosyalar. Yanında duran ve anahtarıyla adlandırılmış olanlar kendiliğinden bulunur.",
	},
}

// ProcedureHelpCalled says: Further files, with procedures that it calls. Those beside it that are named by their key are found without.
func ProcedureHelpCalled() language.Message { return rowProcedureHelpCalled.With() }

var rowProcedureHelpOut = language.Sentence{
	Key: "procedure.help_out",
	In: [4]string{
		"The file to draw into: .svg for the picture, .html for a page with the picture and the list of steps.",
		"وہ فائل جس میں چارٹ بنے: تصویر کے لیے \u200e.svg\u200e، تصویر اور مرحلوں کی فہرست والے صفحے کے لیے \u200e.html\u200e۔",
		"वह फ़ाइल जिसमें चार्ट बने: चित्र के लिए .svg, चित्र और चरणों की सूची वाले पेज के लिए .html।",
		"Çizimin yazılacağı dosya: resim için .svg, resim ve adım listesi olan sayfa için .html.",
	},
}

// ProcedureHelpOut says: The file to draw into: .svg for the picture, .html for a page with the picture and the list of steps.
func ProcedureHelpOut() language.Message { return rowProcedureHelpOut.With() }

var rowProcedureOutKind = language.Sentence{
	Key: "procedure.out_kind",
	In: [4]string{
		"Give the file a name that ends with .svg or .html.",
		"فائل کا ایسا نام دیں جس کے آخر میں \u200e.svg\u200e یا \u200e.html\u200e ہو۔",
		"फ़ाइल का ऐसा नाम दें जिसके अंत में .svg या .html हो।",
		"Dosyaya .svg ya da .html ile biten bir ad verin.",
	},
}

// ProcedureOutKind says: Give the file a name that ends with .svg or .html.
func ProcedureOutKind() language.Message { return rowProcedureOutKind.With() }

var rowProcedureRepairFile = language.Sentence{
	Key: "procedure.repair_file",
	In: [4]string{
		"Name a file for the repaired procedure; standard output tells what is wrong.",
		"درست کیے گئے طریقۂ کار کے لیے فائل کا نام دیں؛ معیاری آؤٹ پٹ پر بتایا جاتا ہے کہ کیا غلط ہے۔",
		"ठीक की गई प्रक्रिया के लिए फ़ाइल का नाम दें; मानक आउटपुट पर बताया जाता है कि क्या गलत है।",
		"Düzeltilen prosedür için bir dosya adı verin; standart çıktı neyin yanlış olduğunu söyler.",
	},
}

// ProcedureRepairFile says: Name a file for the repaired procedure; standard output tells what is wrong.
func ProcedureRepairFile() language.Message { return rowProcedureRepairFile.With() }

var rowProcedureAsChart = language.Sentence{
	Key: "procedure.as_chart",
	In: [4]string{
		"See the flowchart",
		"فلو چارٹ دیکھیں",
		"फ़्लोचार्ट देखें",
		"Akış şemasını göster",
	},
}

// ProcedureAsChart says: See the flowchart
func ProcedureAsChart() language.Message { return rowProcedureAsChart.With() }

var rowProcedureAsList = language.Sentence{
	Key: "procedure.as_list",
	In: [4]string{
		"See the list of steps",
		"مرحلوں کی فہرست دیکھیں",
		"चरणों की सूची देखें",
		"Adım listesini göster",
	},
}

// ProcedureAsList says: See the list of steps
func ProcedureAsList() language.Message { return rowProcedureAsList.With() }

var rowProcedureOnPaper = language.Sentence{
	Key: "procedure.on_paper",
	In: [4]string{
		"On paper",
		"کاغذ پر",
		"कागज़ पर",
		"Kâğıtta",
	},
}

// ProcedureOnPaper says: On paper
func ProcedureOnPaper() language.Message { return rowProcedureOnPaper.With() }

var rowProcedureSavePicture = language.Sentence{
	Key: "procedure.save_picture",
	In: [4]string{
		"Save as a picture",
		"تصویر کے طور پر محفوظ کریں",
		"तस्वीर के रूप में सेव करें",
		"Resim olarak kaydet",
	},
}

// ProcedureSavePicture says: Save as a picture
func ProcedureSavePicture() language.Message { return rowProcedureSavePicture.With() }

var rowProcedureDrawing = language.Sentence{
	Key: "procedure.drawing",
	In: [4]string{
		"The procedure as a flowchart: {chart message}",
		"طریقۂ کار کا فلو چارٹ: {chart}",
		"प्रक्रिया का फ़्लोचार्ट: {chart}",
		"Prosedürün akış şeması: {chart}",
	},
	Slots: []language.Slot{{Name: "chart", Kind: "message"}},
}

// ProcedureDrawing says: The procedure as a flowchart: {chart message}
func ProcedureDrawing(chart language.Message) language.Message {
	return rowProcedureDrawing.With(chart)
}

var rowProcedureDrawnAdded = language.Sentence{
	Key: "procedure.drawn_added",
	In: [4]string{
		"new",
		"نیا",
		"नया",
		"yeni",
	},
}

// ProcedureDrawnAdded says: new
func ProcedureDrawnAdded() language.Message { return rowProcedureDrawnAdded.With() }

var rowProcedureDrawnChanged = language.Sentence{
	Key: "procedure.drawn_changed",
	In: [4]string{
		"changed",
		"بدلا ہوا",
		"बदला हुआ",
		"değişti",
	},
}

// ProcedureDrawnChanged says: changed
func ProcedureDrawnChanged() language.Message { return rowProcedureDrawnChanged.With() }

var rowProcedureDrawnGone = language.Sentence{
	Key: "procedure.drawn_gone",
	In: [4]string{
		"taken out",
		"نکالا گیا",
		"हटाया गया",
		"çıkarıldı",
	},
}

// ProcedureDrawnGone says: taken out
func ProcedureDrawnGone() language.Message { return rowProcedureDrawnGone.With() }

var rowProcedureDrawnPage = language.Sentence{
	Key: "procedure.drawn_page",
	In: [4]string{
		"page {page int}",
		"صفحہ {page}",
		"पेज {page}",
		"sayfa {page}",
	},
	Slots: []language.Slot{{Name: "page", Kind: "int"}},
}

// ProcedureDrawnPage says: page {page int}
func ProcedureDrawnPage(page int) language.Message { return rowProcedureDrawnPage.With(page) }

var rowProcedureDrawnWorking = language.Sentence{
	Key: "procedure.drawn_working",
	In: [4]string{
		"in working hours",
		"صرف اوقاتِ کار میں",
		"सिर्फ़ काम के घंटों में",
		"çalışma saatlerinde",
	},
}

// ProcedureDrawnWorking says: in working hours
func ProcedureDrawnWorking() language.Message { return rowProcedureDrawnWorking.With() }

var rowProcedureHelpSince = language.Sentence{
	Key: "procedure.help_since",
	In: [4]string{
		"An older edition: show what came, changed and went since.",
		"پرانا ایڈیشن: اس کے بعد کیا آیا، بدلا اور نکلا، یہ دکھائیں۔",
		"पुराना संस्करण: उसके बाद क्या आया, बदला और हटा, यह दिखाएँ।",
		"Eski bir sürüm: o zamandan beri gelen, değişen ve çıkan gösterilir.",
	},
}

// ProcedureHelpSince says: An older edition: show what came, changed and went since.
func ProcedureHelpSince() language.Message { return rowProcedureHelpSince.With() }

var rowProcedureAround = language.Sentence{
	Key: "procedure.around",
	In: [4]string{
		"The procedure around this step: {box message}",
		"اس مرحلے کے آس پاس کا طریقۂ کار: {box}",
		"इस चरण के आस-पास की प्रक्रिया: {box}",
		"Bu adımın çevresindeki prosedür: {box}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ProcedureAround says: The procedure around this step: {box message}
func ProcedureAround(box language.Message) language.Message { return rowProcedureAround.With(box) }

var rowProcedureCoverage = language.Sentence{
	Key: "procedure.coverage",
	In: [4]string{
		"Requests and their procedures",
		"درخواستیں اور ان کے طریقۂ کار",
		"अनुरोध और उनकी प्रक्रियाएँ",
		"Talepler ve prosedürleri",
	},
}

// ProcedureCoverage says: Requests and their procedures
func ProcedureCoverage() language.Message { return rowProcedureCoverage.With() }

var rowProcedureCellNone = language.Sentence{
	Key: "procedure.cell_none",
	In: [4]string{
		"No procedure",
		"کوئی طریقۂ کار نہیں",
		"कोई प्रक्रिया नहीं",
		"Prosedür yok",
	},
}

// ProcedureCellNone says: No procedure
func ProcedureCellNone() language.Message { return rowProcedureCellNone.With() }

var rowProcedureCellSeveral = language.Sentence{
	Key: "procedure.cell_several",
	In: [4]string{
		"{n int} claim this",
		"{n} اسی کے لیے ہیں",
		"{n} इसी के लिए हैं",
		"{n} prosedür bunun için",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureCellSeveral says: {n int} claim this
func ProcedureCellSeveral(n int) language.Message { return rowProcedureCellSeveral.With(n) }

var rowProcedureCellBegin = language.Sentence{
	Key: "procedure.cell_begin",
	In: [4]string{
		"Write one",
		"ایک لکھیں",
		"एक लिखें",
		"Yaz",
	},
}

// ProcedureCellBegin says: Write one
func ProcedureCellBegin() language.Message { return rowProcedureCellBegin.With() }

var rowProcedureCellBeginFor = language.Sentence{
	Key: "procedure.cell_begin_for",
	In: [4]string{
		"Write one: {touchpoint label}, {request label}",
		"ایک لکھیں: {touchpoint}، {request}",
		"एक लिखें: {touchpoint}, {request}",
		"Yaz: {touchpoint}, {request}",
	},
	Slots: []language.Slot{{Name: "touchpoint", Kind: "label"}, {Name: "request", Kind: "label"}},
}

// ProcedureCellBeginFor says: Write one: {touchpoint label}, {request label}
func ProcedureCellBeginFor(touchpoint language.Text, request language.Text) language.Message {
	return rowProcedureCellBeginFor.With(touchpoint, request)
}

var rowProcedureGaps = language.Sentence{
	Key: "procedure.gaps",
	In: [4]string{
		"Requests without exactly one procedure: {n int}",
		"جن درخواستوں کا ٹھیک ایک طریقۂ کار نہیں: {n}",
		"जिन अनुरोधों की ठीक एक प्रक्रिया नहीं है: {n}",
		"Tek bir prosedürü olmayan talepler: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureGaps says: Requests without exactly one procedure: {n int}
func ProcedureGaps(n int) language.Message { return rowProcedureGaps.With(n) }

var rowProcedureFieldPasted = language.Sentence{
	Key: "procedure.field_pasted",
	In: [4]string{
		"text of the steps",
		"مرحلوں کا متن",
		"चरणों का टेक्स्ट",
		"adımların metni",
	},
}

// ProcedureFieldPasted says: text of the steps
func ProcedureFieldPasted() language.Message { return rowProcedureFieldPasted.With() }

var rowProcedureCardsMany = language.Sentence{
	Key: "procedure.cards_many",
	In: [4]string{
		"These are more than {n int} lines. Paste them in several parts.",
		"یہ {n} سے زیادہ سطریں ہیں۔ انہیں کئی حصوں میں پیسٹ کریں۔",
		"ये {n} से ज़्यादा पंक्तियाँ हैं। इन्हें कई हिस्सों में पेस्ट करें।",
		"Burada {n} satırdan fazlası var. Birkaç parça hâlinde yapıştırın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ProcedureCardsMany says: These are more than {n int} lines. Paste them in several parts.
func ProcedureCardsMany(n int) language.Message { return rowProcedureCardsMany.With(n) }

var rowProcedureOutcomeSolved = language.Sentence{
	Key: "procedure.outcome_solved",
	In: [4]string{
		"solved",
		"مسئلہ حل ہو گیا",
		"समस्या हल हो गई",
		"çözüldü",
	},
}

// ProcedureOutcomeSolved says: solved
func ProcedureOutcomeSolved() language.Message { return rowProcedureOutcomeSolved.With() }

var rowProcedureOutcomeDone = language.Sentence{
	Key: "procedure.outcome_done",
	In: [4]string{
		"done",
		"کام ہو گیا",
		"काम हो गया",
		"tamamlandı",
	},
}

// ProcedureOutcomeDone says: done
func ProcedureOutcomeDone() language.Message { return rowProcedureOutcomeDone.With() }

var rowProcedureOutcomeRefused = language.Sentence{
	Key: "procedure.outcome_refused",
	In: [4]string{
		"refused",
		"نامنظور",
		"नामंज़ूर",
		"reddedildi",
	},
}

// ProcedureOutcomeRefused says: refused
func ProcedureOutcomeRefused() language.Message { return rowProcedureOutcomeRefused.With() }

var rowProcedureOutcomeUnsolved = language.Sentence{
	Key: "procedure.outcome_unsolved",
	In: [4]string{
		"not solved",
		"مسئلہ حل نہیں ہوا",
		"समस्या हल नहीं हुई",
		"çözülemedi",
	},
}

// ProcedureOutcomeUnsolved says: not solved
func ProcedureOutcomeUnsolved() language.Message { return rowProcedureOutcomeUnsolved.With() }

var rowProcedureOutcomeUnreachable = language.Sentence{
	Key: "procedure.outcome_unreachable",
	In: [4]string{
		"customer not reached",
		"گاہک سے رابطہ نہ ہو سکا",
		"ग्राहक से संपर्क नहीं हो सका",
		"müşteriye ulaşılamadı",
	},
}

// ProcedureOutcomeUnreachable says: customer not reached
func ProcedureOutcomeUnreachable() language.Message { return rowProcedureOutcomeUnreachable.With() }

var rowProcedureOutcomeHandedOn = language.Sentence{
	Key: "procedure.outcome_handed_on",
	In: [4]string{
		"handed on to others",
		"دوسروں کے حوالے",
		"दूसरों को सौंपा गया",
		"başkasına devredildi",
	},
}

// ProcedureOutcomeHandedOn says: handed on to others
func ProcedureOutcomeHandedOn() language.Message { return rowProcedureOutcomeHandedOn.With() }

var rowProcedureOutcomeWithdrawn = language.Sentence{
	Key: "procedure.outcome_withdrawn",
	In: [4]string{
		"withdrawn by the customer",
		"گاہک نے درخواست واپس لی",
		"ग्राहक ने अनुरोध वापस लिया",
		"müşteri vazgeçti",
	},
}

// ProcedureOutcomeWithdrawn says: withdrawn by the customer
func ProcedureOutcomeWithdrawn() language.Message { return rowProcedureOutcomeWithdrawn.With() }

var rowProcedureOutcomeNone = language.Sentence{
	Key: "procedure.outcome_none",
	In: [4]string{
		"no outcome",
		"کوئی نتیجہ نہیں",
		"कोई नतीजा नहीं",
		"sonuç yok",
	},
}

// ProcedureOutcomeNone says: no outcome
func ProcedureOutcomeNone() language.Message { return rowProcedureOutcomeNone.With() }
