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
		"Anchors and aliases (& and *) are not read. Write the value out.",
		"اینکر اور عرف (& اور *) نہیں پڑھے جاتے۔ پوری قدر لکھیں۔",
		"& और * वाले संकेत (एंकर और उपनाम) नहीं पढ़े जाते। पूरा मान लिखें।",
		"Çapalar ve takma adlar (& ve *) okunmaz. Değeri açıkça yazın.",
	},
}

// ProcedureFileAlias says: Anchors and aliases (& and *) are not read. Write the value out.
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

var rowProcedureFileUnknown = language.Sentence{
	Key: "procedure.file_unknown",
	In: [4]string{
		"This is not a part of a chart. Take it out or correct its spelling.",
		"یہ فلو چارٹ کا حصہ نہیں۔ اسے نکال دیں یا ہجے درست کریں۔",
		"यह फ़्लोचार्ट का हिस्सा नहीं है। इसे हटाएँ या वर्तनी ठीक करें।",
		"Bu, akış şemasının bir parçası değil. Çıkarın ya da yazımını düzeltin.",
	},
}

// ProcedureFileUnknown says: This is not a part of a chart. Take it out or correct its spelling.
func ProcedureFileUnknown() language.Message { return rowProcedureFileUnknown.With() }

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
		"“{key text}” cannot name anything. Use small letters a to z, digits and hyphens, at most {n int}.",
		"”{key}“ نام نہیں بن سکتا۔ a سے z تک چھوٹے حروف، ہندسے اور ہائفن استعمال کریں، زیادہ سے زیادہ {n}۔",
		"“{key}” नाम नहीं बन सकता। a से z तक के छोटे अक्षर, अंक और हाइफ़न लिखें, ज़्यादा से ज़्यादा {n}।",
		"“{key}” ad olamaz. a–z arası küçük harf, rakam ve tire kullanın; en çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "text"}, {Name: "n", Kind: "int"}},
}

// ProcedureFileKey says: “{key text}” cannot name anything. Use small letters a to z, digits and hyphens, at most {n int}.
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
