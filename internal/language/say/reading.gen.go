// Code generated from words/reading.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowReadingCalendar = language.Sentence{
	Key: "reading.calendar",
	In: [4]string{
		"Which days count: working days or calendar days?",
		"کون سے دن گنے جائیں: ایامِ کار یا کیلنڈر کے دن؟",
		"कौन से दिन गिने जाएँ: कार्य दिवस या कैलेंडर के दिन?",
		"Hangi günler sayılır: iş günleri mi, takvim günleri mi?",
	},
}

// ReadingCalendar says: Which days count: working days or calendar days?
func ReadingCalendar() language.Message { return rowReadingCalendar.With() }

var rowReadingStart = language.Sentence{
	Key: "reading.start",
	In: [4]string{
		"From when does the time count? Name what starts it.",
		"وقت کب سے گنا جائے؟ آغاز کا واقعہ لکھیں۔",
		"समय कब से गिना जाए? शुरुआत की घटना लिखें।",
		"Süre ne zaman başlar? Başlatan olayı yazın.",
	},
}

// ReadingStart says: From when does the time count? Name what starts it.
func ReadingStart() language.Message { return rowReadingStart.With() }

var rowReadingStop = language.Sentence{
	Key: "reading.stop",
	In: [4]string{
		"What must have happened in time? Name what ends the clock.",
		"وقت کے اندر کیا ہو جانا چاہیے؟ اختتام کا واقعہ لکھیں۔",
		"समय के भीतर क्या हो जाना चाहिए? अंत की घटना लिखें।",
		"Süresinde ne olmuş olmalı? Bitiren olayı yazın.",
	},
}

// ReadingStop says: What must have happened in time? Name what ends the clock.
func ReadingStop() language.Message { return rowReadingStop.With() }

var rowReadingWhich = language.Sentence{
	Key: "reading.which",
	In: [4]string{
		"The sentence names several limits. Write one promise for each, or say for whom each holds.",
		"جملے میں کئی حدیں ہیں۔ ہر ایک کا الگ وعدہ لکھیں، یا بتائیں کون سی کس کے لیے ہے۔",
		"वाक्य में कई सीमाएँ हैं। हर एक का अलग वादा लिखें, या बताएँ कौन सी किसके लिए है।",
		"Cümlede birden çok süre var. Her biri için ayrı söz yazın ya da hangisinin kime ait olduğunu belirtin.",
	},
}

// ReadingWhich says: The sentence names several limits. Write one promise for each, or say for whom each holds.
func ReadingWhich() language.Message { return rowReadingWhich.With() }

var rowReadingRange = language.Sentence{
	Key: "reading.range",
	In: [4]string{
		"A range is no limit: until when at the latest? Say what decides between the two ends.",
		"دو عددوں کے بیچ کی مدت حد نہیں: آخری حد کون سی ہے؟ بتائیں یہ کس بات پر منحصر ہے۔",
		"दो संख्याओं के बीच की अवधि सीमा नहीं: आखिरी सीमा कौन सी है? बताएँ यह किस बात पर निर्भर है।",
		"Aralık sınır değildir: en geç ne zaman? Neye bağlı olduğunu belirtin.",
	},
}

// ReadingRange says: A range is no limit: until when at the latest? Say what decides between the two ends.
func ReadingRange() language.Message { return rowReadingRange.With() }

var rowReadingHedge = language.Sentence{
	Key: "reading.hedge",
	In: [4]string{
		"This wording leaves a way out. Is it a promise? Then say it without.",
		"یہ الفاظ گنجائش چھوڑتے ہیں۔ اگر یہ وعدہ ہے تو انہیں نکال دیں۔",
		"ये शब्द गुंजाइश छोड़ते हैं। अगर यह वादा है तो इन्हें हटा दें।",
		"Bu sözcükler açık kapı bırakıyor. Söz veriyorsanız onları çıkarın.",
	},
}

// ReadingHedge says: This wording leaves a way out. Is it a promise? Then say it without.
func ReadingHedge() language.Message { return rowReadingHedge.With() }

var rowReadingNoNumber = language.Sentence{
	Key: "reading.no_number",
	In: [4]string{
		"Nothing here can be measured. Keep it as a value, or say by what customers can tell.",
		"اس میں ناپنے کو کچھ نہیں۔ اسے قدر کے طور پر رکھیں، یا بتائیں گاہک کیسے پرکھے۔",
		"इसमें नापने को कुछ नहीं। इसे मूल्य के रूप में रखें, या बताएँ ग्राहक कैसे परखें।",
		"Burada ölçülecek bir şey yok. Değer olarak bırakın ya da müşterinin neye bakacağını yazın.",
	},
}

// ReadingNoNumber says: Nothing here can be measured. Keep it as a value, or say by what customers can tell.
func ReadingNoNumber() language.Message { return rowReadingNoNumber.With() }

var rowReadingStrict = language.Sentence{
	Key: "reading.strict",
	In: [4]string{
		"“At least” or “or more” stands by a limit. Is it the longest time or the shortest?",
		"حد کے ساتھ ”کم از کم“ یا ”یا زیادہ“ لکھا ہے۔ یہ زیادہ سے زیادہ وقت ہے یا کم سے کم؟",
		"सीमा के साथ “कम से कम” या “या ज़्यादा” लिखा है। यह ज़्यादा से ज़्यादा समय है या कम से कम?",
		"Süre sınırının yanında “en az” ya da “veya daha fazla” var. Bu en uzun süre mi, en kısa süre mi?",
	},
}

// ReadingStrict says: “At least” or “or more” stands by a limit. Is it the longest time or the shortest?
func ReadingStrict() language.Message { return rowReadingStrict.With() }

var rowReadingDenied = language.Sentence{
	Key: "reading.denied",
	In: [4]string{
		"This says what is not done. What do you promise?",
		"یہاں لکھا ہے کہ کیا نہیں ہو گا۔ آپ کا وعدہ کیا ہے؟",
		"यहाँ लिखा है कि क्या नहीं होगा। आपका वादा क्या है?",
		"Burada neyin yapılmayacağı yazıyor. Verdiğiniz söz nedir?",
	},
}

// ReadingDenied says: This says what is not done. What do you promise?
func ReadingDenied() language.Message { return rowReadingDenied.With() }

var rowReadingTouchpoint = language.Sentence{
	Key: "reading.touchpoint",
	In: [4]string{
		"Does this touchpoint bring the request to us, or our answer to the customer? Name how customers reach us.",
		"رابطے کا یہ ذریعہ درخواست لاتا ہے یا ہمارا جواب پہنچاتا ہے؟ لکھیں کہ گاہک ہم تک کیسے پہنچتے ہیں۔",
		"यह संपर्क माध्यम अनुरोध लाता है या हमारा जवाब पहुँचाता है? लिखें कि ग्राहक हम तक कैसे पहुँचते हैं।",
		"Bu temas noktası talebi bize mi getirir, yanıtımızı müşteriye mi ulaştırır? Müşterinin bize nasıl ulaştığını yazın.",
	},
}

// ReadingTouchpoint says: Does this touchpoint bring the request to us, or our answer to the customer? Name how customers reach us.
func ReadingTouchpoint() language.Message { return rowReadingTouchpoint.With() }

var rowReadingHidden = language.Sentence{
	Key: "reading.hidden",
	In: [4]string{
		"Hidden characters turn the letters of this sentence round. They were left out; check the numbers.",
		"اس جملے میں چھپے نشان حروف کی ترتیب پلٹ دیتے ہیں۔ وہ نکال دیے گئے؛ اعداد دیکھ لیں۔",
		"इस वाक्य में छिपे चिह्न अक्षरों का क्रम पलट देते हैं। वे हटा दिए गए; संख्याएँ जाँच लें।",
		"Bu cümlede harflerin sırasını ters çeviren gizli imler var. Çıkarıldılar; sayıları denetleyin.",
	},
}

// ReadingHidden says: Hidden characters turn the letters of this sentence round. They were left out; check the numbers.
func ReadingHidden() language.Message { return rowReadingHidden.With() }

var rowReadingAbsurd = language.Sentence{
	Key: "reading.absurd",
	In: [4]string{
		"This number cannot be meant. Correct it.",
		"یہ عدد درست نہیں ہو سکتا۔ اسے درست کریں۔",
		"यह संख्या सही नहीं हो सकती। इसे ठीक करें।",
		"Bu sayı doğru olamaz. Düzeltin.",
	},
}

// ReadingAbsurd says: This number cannot be meant. Correct it.
func ReadingAbsurd() language.Message { return rowReadingAbsurd.With() }

var rowReadingRings = language.Sentence{
	Key: "reading.rings",
	In: [4]string{
		"How many seconds is a ring? Five were taken.",
		"ایک گھنٹی کتنے سیکنڈ کی ہے؟ پانچ مانے گئے۔",
		"एक घंटी कितने सेकंड की है? पाँच माने गए।",
		"Bir çalış kaç saniye? Beş saniye alındı.",
	},
}

// ReadingRings says: How many seconds is a ring? Five were taken.
func ReadingRings() language.Message { return rowReadingRings.With() }

var rowReadingVaries = language.Sentence{
	Key: "reading.varies",
	In: [4]string{
		"The time may be another for some. Say for whom, or leave them out by name.",
		"کچھ کے لیے وقت مختلف ہو سکتا ہے۔ بتائیں کس کے لیے، یا انہیں نام لے کر الگ کریں۔",
		"कुछ के लिए समय अलग हो सकता है। बताएँ किसके लिए, या उन्हें नाम लेकर अलग करें।",
		"Süre kimileri için değişebilir. Kimler için olduğunu yazın ya da onları adıyla kapsam dışı bırakın.",
	},
}

// ReadingVaries says: The time may be another for some. Say for whom, or leave them out by name.
func ReadingVaries() language.Message { return rowReadingVaries.With() }

var rowReadingDiffers = language.Sentence{
	Key: "reading.differs",
	In: [4]string{
		"The sentence and the target name different shares. Which holds?",
		"جملے اور ہدف میں تناسب مختلف ہیں۔ کون سا درست ہے؟",
		"वाक्य और लक्ष्य में अनुपात अलग हैं। कौन सा सही है?",
		"Cümledeki oranla hedefteki oran farklı. Hangisi geçerli?",
	},
}

// ReadingDiffers says: The sentence and the target name different shares. Which holds?
func ReadingDiffers() language.Message { return rowReadingDiffers.With() }

var rowReadingSlip = language.Sentence{
	Key: "reading.slip",
	In: [4]string{
		"The target may have slipped between fraction and percent. Write it with a percent sign.",
		"ہدف میں کسر اور فیصد کا فرق لگتا ہے۔ اسے فیصد کے نشان کے ساتھ لکھیں۔",
		"लक्ष्य में भिन्न और प्रतिशत का फर्क लगता है। इसे प्रतिशत के चिह्न के साथ लिखें।",
		"Hedefte kesirle yüzde karışmış olabilir. Yüzde işaretiyle yazın.",
	},
}

// ReadingSlip says: The target may have slipped between fraction and percent. Write it with a percent sign.
func ReadingSlip() language.Message { return rowReadingSlip.With() }

var rowReadingCompound = language.Sentence{
	Key: "reading.compound",
	In: [4]string{
		"A time and a manner stand in one sentence. Write two promises.",
		"ایک جملے میں وقت اور طرزِ عمل دونوں ہیں۔ دو وعدے لکھیں۔",
		"एक वाक्य में समय और व्यवहार दोनों हैं। दो वादे लिखें।",
		"Bir cümlede hem süre hem davranış var. İki söz yazın.",
	},
}

// ReadingCompound says: A time and a manner stand in one sentence. Write two promises.
func ReadingCompound() language.Message { return rowReadingCompound.With() }

var rowReadingPerWhat = language.Sentence{
	Key: "reading.per_what",
	In: [4]string{
		"A share of what: of the time, of the goods or of the checks?",
		"کس چیز کا تناسب: وقت کا، مال کا یا جانچ کا؟",
		"किस चीज़ का अनुपात: समय का, सामान का या जाँच का?",
		"Neyin oranı: zamanın mı, ürünlerin mi, denetimlerin mi?",
	},
}

// ReadingPerWhat says: A share of what: of the time, of the goods or of the checks?
func ReadingPerWhat() language.Message { return rowReadingPerWhat.With() }

var rowReadingUnmatched = language.Sentence{
	Key: "reading.unmatched",
	In: [4]string{
		"A number here was not understood. Check what it measures.",
		"یہاں ایک عدد سمجھ میں نہیں آیا۔ دیکھیں وہ کیا ناپتا ہے۔",
		"यहाँ एक संख्या समझ में नहीं आई। देखें वह क्या नापती है।",
		"Buradaki bir sayı anlaşılamadı. Neyi ölçtüğüne bakın.",
	},
}

// ReadingUnmatched says: A number here was not understood. Check what it measures.
func ReadingUnmatched() language.Message { return rowReadingUnmatched.With() }

var rowReadingEncoding = language.Sentence{
	Key: "reading.encoding",
	In: [4]string{
		"This line is not UTF-8. Save the file as UTF-8 and read it again.",
		"یہ سطر UTF-8 میں نہیں۔ فائل کو UTF-8 میں محفوظ کر کے پھر پڑھیں۔",
		"यह पंक्ति UTF-8 में नहीं है। फ़ाइल को UTF-8 में सेव करके फिर पढ़ें।",
		"Bu satır UTF-8 değil. Dosyayı UTF-8 olarak kaydedip yeniden okutun.",
	},
}

// ReadingEncoding says: This line is not UTF-8. Save the file as UTF-8 and read it again.
func ReadingEncoding() language.Message { return rowReadingEncoding.With() }

var rowReadingLong = language.Sentence{
	Key: "reading.long",
	In: [4]string{
		"This sentence is too long; only its beginning was read. Cut it into sentences.",
		"یہ جملہ بہت لمبا ہے؛ صرف آغاز پڑھا گیا۔ اسے چھوٹے جملوں میں بانٹیں۔",
		"यह वाक्य बहुत लंबा है; सिर्फ़ शुरुआत पढ़ी गई। इसे छोटे वाक्यों में बाँटें।",
		"Bu cümle çok uzun; yalnızca başı okundu. Cümlelere bölün.",
	},
}

// ReadingLong says: This sentence is too long; only its beginning was read. Cut it into sentences.
func ReadingLong() language.Message { return rowReadingLong.With() }

var rowReadingFormula = language.Sentence{
	Key: "reading.formula",
	In: [4]string{
		"This cell begins like a formula. It was read as text; check it.",
		"یہ خانہ فارمولے کی طرح شروع ہوتا ہے۔ اسے متن کے طور پر پڑھا گیا؛ دیکھ لیں۔",
		"यह खाना फ़ॉर्मूले की तरह शुरू होता है। इसे पाठ मानकर पढ़ा गया; जाँच लें।",
		"Bu hücre formül gibi başlıyor. Metin olarak okundu; denetleyin.",
	},
}

// ReadingFormula says: This cell begins like a formula. It was read as text; check it.
func ReadingFormula() language.Message { return rowReadingFormula.With() }

var rowReadingLanguages = language.Sentence{
	Key: "reading.languages",
	In: [4]string{
		"The languages name different limits. Which is right?",
		"زبانوں میں حدیں مختلف ہیں۔ کون سی درست ہے؟",
		"भाषाओं में सीमाएँ अलग हैं। कौन सी सही है?",
		"Diller farklı süreler söylüyor. Hangisi doğru?",
	},
}

// ReadingLanguages says: The languages name different limits. Which is right?
func ReadingLanguages() language.Message { return rowReadingLanguages.With() }

var rowReadingNoColumn = language.Sentence{
	Key: "reading.no_column",
	In: [4]string{
		"No column holds sentences. Name one of them: standard, sentence or text.",
		"کسی کالم میں جملے نہیں۔ ایک کالم کا نام رکھیں: standard، sentence یا text۔",
		"किसी कॉलम में वाक्य नहीं हैं। एक कॉलम का नाम रखें: standard, sentence या text।",
		"Hiçbir sütunda cümle yok. Bir sütuna şu adlardan birini verin: standard, sentence ya da text.",
	},
}

// ReadingNoColumn says: No column holds sentences. Name one of them: standard, sentence or text.
func ReadingNoColumn() language.Message { return rowReadingNoColumn.With() }
