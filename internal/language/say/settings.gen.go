// Code generated from words/settings.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowSettingsTitle = language.Sentence{
	Key: "settings.title",
	In: [4]string{
		"Settings",
		"ترتیبات",
		"सेटिंग",
		"Ayarlar",
	},
}

// SettingsTitle says: Settings
func SettingsTitle() language.Message { return rowSettingsTitle.With() }

var rowSettingsLead = language.Sentence{
	Key: "settings.lead",
	In: [4]string{
		"What your organisation is and how it works. Every change is kept with who made it.",
		"آپ کا ادارہ کیا ہے اور کیسے کام کرتا ہے۔ ہر تبدیلی کے ساتھ یہ بھی محفوظ رہتا ہے کہ کس نے کی۔",
		"आपका संगठन क्या है और कैसे काम करता है। हर बदलाव के साथ यह भी दर्ज रहता है कि किसने किया।",
		"Kuruluşunuz nedir, nasıl çalışır. Her değişiklik kimin yaptığıyla birlikte saklanır.",
	},
}

// SettingsLead says: What your organisation is and how it works. Every change is kept with who made it.
func SettingsLead() language.Message { return rowSettingsLead.With() }

var rowSettingsGeneral = language.Sentence{
	Key: "settings.general",
	In: [4]string{
		"How the program works",
		"پروگرام کیسے کام کرے",
		"प्रोग्राम कैसे काम करे",
		"Programın çalışması",
	},
}

// SettingsGeneral says: How the program works
func SettingsGeneral() language.Message { return rowSettingsGeneral.With() }

var rowSettingsGeneralSays = language.Sentence{
	Key: "settings.general_says",
	In: [4]string{
		"Letters a day, visit windows, call backs, digits: each with its usual value.",
		"روزانہ کے خودکار خط، وزٹ کے اوقات، کال بیک، ہندسے: ہر ایک کی عام قدر کے ساتھ۔",
		"रोज़ के अपने आप जाने वाले पत्र, विज़िट का समय, कॉल बैक, अंक: हर एक अपने आम मान के साथ।",
		"Günlük otomatik iletiler, ziyaret aralıkları, geri aramalar, rakamlar: her biri olağan değeriyle.",
	},
}

// SettingsGeneralSays says: Letters a day, visit windows, call backs, digits: each with its usual value.
func SettingsGeneralSays() language.Message { return rowSettingsGeneralSays.With() }

var rowSettingsUsual = language.Sentence{
	Key: "settings.usual",
	In: [4]string{
		"Usual:",
		"عام طور پر:",
		"आम तौर पर:",
		"Olağan:",
	},
}

// SettingsUsual says: Usual:
func SettingsUsual() language.Message { return rowSettingsUsual.With() }

var rowSettingsAsUsual = language.Sentence{
	Key: "settings.as_usual",
	In: [4]string{
		"As usual",
		"عام قدر پر واپس",
		"आम मान पर लौटाएँ",
		"Olağan değere dön",
	},
}

// SettingsAsUsual says: As usual
func SettingsAsUsual() language.Message { return rowSettingsAsUsual.With() }

var rowSettingsNone = language.Sentence{
	Key: "settings.none",
	In: [4]string{
		"nothing",
		"کچھ نہیں",
		"कुछ नहीं",
		"boş",
	},
}

// SettingsNone says: nothing
func SettingsNone() language.Message { return rowSettingsNone.With() }

var rowSettingsMinutes = language.Sentence{
	Key: "settings.minutes",
	In: [4]string{
		"minutes",
		"منٹ",
		"मिनट",
		"dakika",
	},
}

// SettingsMinutes says: minutes
func SettingsMinutes() language.Message { return rowSettingsMinutes.With() }

var rowSettingsDays = language.Sentence{
	Key: "settings.days",
	In: [4]string{
		"days",
		"دن",
		"दिन",
		"gün",
	},
}

// SettingsDays says: days
func SettingsDays() language.Message { return rowSettingsDays.With() }

var rowSettingsChanged = language.Sentence{
	Key: "settings.changed",
	In: [4]string{
		"Changed: {name name}, {at datetime}",
		"تبدیلی: {name}، {at}",
		"बदलाव: {name}, {at}",
		"Değiştiren: {name}, {at}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "datetime"}},
}

// SettingsChanged says: Changed: {name name}, {at datetime}
func SettingsChanged(name string, at now.Instant) language.Message {
	return rowSettingsChanged.With(name, at)
}

var rowSettingsLettersADay = language.Sentence{
	Key: "settings.letters_a_day",
	In: [4]string{
		"automatic letters a customer gets in a day",
		"ایک گاہک کو ایک دن میں خودکار پیغام",
		"एक ग्राहक को एक दिन में अपने आप जाने वाले संदेश",
		"bir müşteriye günde giden otomatik ileti sayısı",
	},
}

// SettingsLettersADay says: automatic letters a customer gets in a day
func SettingsLettersADay() language.Message { return rowSettingsLettersADay.With() }

var rowSettingsLettersADayEffect = language.Sentence{
	Key: "settings.letters_a_day_effect",
	In: [4]string{
		"More than this are kept in the case and not sent. It stops two robots from answering each other for ever.",
		"اس سے زیادہ پیغام کیس میں رہتے ہیں، بھیجے نہیں جاتے۔ اس طرح دو پروگرام ایک دوسرے کو مسلسل جواب نہیں دیتے رہتے۔",
		"इससे ज़्यादा संदेश केस में रहते हैं, भेजे नहीं जाते। इससे दो प्रोग्राम एक-दूसरे को लगातार जवाब नहीं देते रहते।",
		"Fazlası kayıtta kalır, gönderilmez. Böylece iki program birbirine durmadan cevap yazmaz.",
	},
}

// SettingsLettersADayEffect says: More than this are kept in the case and not sent. It stops two robots from answering each other for ever.
func SettingsLettersADayEffect() language.Message { return rowSettingsLettersADayEffect.With() }

var rowSettingsSignature = language.Sentence{
	Key: "settings.signature",
	In: [4]string{
		"signature below our letters",
		"ہمارے خطوں کے نیچے دستخط",
		"हमारे पत्रों के नीचे हस्ताक्षर",
		"iletilerimizin altındaki imza",
	},
}

// SettingsSignature says: signature below our letters
func SettingsSignature() language.Message { return rowSettingsSignature.With() }

var rowSettingsSignatureEffect = language.Sentence{
	Key: "settings.signature_effect",
	In: [4]string{
		"Stands below every reply that leaves by e-mail. The reply in the case stays as it was written.",
		"ای میل سے جانے والے ہر جواب کے نیچے لکھا جاتا ہے۔ کیس میں جواب ویسا ہی رہتا ہے جیسا لکھا گیا۔",
		"ईमेल से जाने वाले हर जवाब के नीचे लिखा जाता है। केस में जवाब वैसा ही रहता है जैसा लिखा गया।",
		"E-postayla giden her yanıtın altında durur. Kayıttaki yanıt yazıldığı gibi kalır.",
	},
}

// SettingsSignatureEffect says: Stands below every reply that leaves by e-mail. The reply in the case stays as it was written.
func SettingsSignatureEffect() language.Message { return rowSettingsSignatureEffect.With() }

var rowSettingsLongestRing = language.Sentence{
	Key: "settings.longest_ring",
	In: [4]string{
		"longest that a call rings",
		"گھنٹی زیادہ سے زیادہ کتنی دیر",
		"घंटी ज़्यादा से ज़्यादा कितनी देर",
		"bir aramanın en uzun çalma süresi",
	},
}

// SettingsLongestRing says: longest that a call rings
func SettingsLongestRing() language.Message { return rowSettingsLongestRing.With() }

var rowSettingsLongestRingEffect = language.Sentence{
	Key: "settings.longest_ring_effect",
	In: [4]string{
		"A call that rings longer is taken as given up: its end was not told.",
		"اس سے زیادہ دیر بجنے والی کال چھوڑی گئی مانی جاتی ہے: اس کے ختم ہونے کی اطلاع نہیں آئی۔",
		"इससे ज़्यादा देर बजने वाली कॉल छोड़ी गई मानी जाती है: उसके खत्म होने की सूचना नहीं आई।",
		"Daha uzun çalan arama bırakılmış sayılır: bittiği bildirilmemiştir.",
	},
}

// SettingsLongestRingEffect says: A call that rings longer is taken as given up: its end was not told.
func SettingsLongestRingEffect() language.Message { return rowSettingsLongestRingEffect.With() }

var rowSettingsCallBack = language.Sentence{
	Key: "settings.call_back",
	In: [4]string{
		"time to spare for a call back",
		"کال بیک کے لیے گنجائش",
		"कॉल बैक के लिए गुंजाइश",
		"geri arama için pay",
	},
}

// SettingsCallBack says: time to spare for a call back
func SettingsCallBack() language.Message { return rowSettingsCallBack.With() }

var rowSettingsCallBackEffect = language.Sentence{
	Key: "settings.call_back_effect",
	In: [4]string{
		"A call back promised for 15:00 is kept until this much later.",
		"15:00 بجے کا کال بیک کا وعدہ اتنی دیر بعد تک بھی پورا مانا جاتا ہے۔",
		"15:00 बजे की कॉल बैक का वादा इतनी देर बाद तक भी पूरा माना जाता है।",
		"Saat 15:00 için söz verilen geri arama bu kadar sonrasına dek tutulmuş sayılır.",
	},
}

// SettingsCallBackEffect says: A call back promised for 15:00 is kept until this much later.
func SettingsCallBackEffect() language.Message { return rowSettingsCallBackEffect.With() }

var rowSettingsVisitWindow = language.Sentence{
	Key: "settings.visit_window",
	In: [4]string{
		"length of a visit window",
		"وزٹ کے وقت کی لمبائی",
		"विज़िट के समय की लंबाई",
		"ziyaret aralığının uzunluğu",
	},
}

// SettingsVisitWindow says: length of a visit window
func SettingsVisitWindow() language.Message { return rowSettingsVisitWindow.With() }

var rowSettingsVisitWindowEffect = language.Sentence{
	Key: "settings.visit_window_effect",
	In: [4]string{
		"The customer is told a window of this length, from the opening on. Visits agreed already stay as they are.",
		"گاہک کو اتنے وقت کا وقفہ بتایا جاتا ہے، دفتر کھلنے سے شروع۔ جو وزٹ طے ہو چکے وہ ویسے ہی رہتے ہیں۔",
		"ग्राहक को इतनी लंबी अवधि बताई जाती है, कार्यालय खुलने से शुरू। जो विज़िट तय हो चुकी हैं वे वैसी ही रहती हैं।",
		"Müşteriye, açılıştan başlayarak bu uzunlukta bir aralık söylenir. Kararlaştırılmış ziyaretler değişmez.",
	},
}

// SettingsVisitWindowEffect says: The customer is told a window of this length, from the opening on. Visits agreed already stay as they are.
func SettingsVisitWindowEffect() language.Message { return rowSettingsVisitWindowEffect.With() }

var rowSettingsVisitNotice = language.Sentence{
	Key: "settings.visit_notice",
	In: [4]string{
		"shortest notice of a visit",
		"وزٹ سے کم از کم کتنا پہلے",
		"विज़िट से कम से कम कितना पहले",
		"ziyaretten en az ne kadar önce",
	},
}

// SettingsVisitNotice says: shortest notice of a visit
func SettingsVisitNotice() language.Message { return rowSettingsVisitNotice.With() }

var rowSettingsVisitNoticeEffect = language.Sentence{
	Key: "settings.visit_notice_effect",
	In: [4]string{
		"Nobody is offered a window that begins sooner: the engineer has to get there.",
		"اس سے پہلے شروع ہونے والا وقت کسی کو نہیں دیا جاتا: ٹیکنیشن کو پہنچنا بھی ہوتا ہے۔",
		"इससे पहले शुरू होने वाला समय किसी को नहीं दिया जाता: इंजीनियर को पहुँचना भी होता है।",
		"Daha erken başlayan aralık önerilmez: teknisyenin yola çıkması gerekir.",
	},
}

// SettingsVisitNoticeEffect says: Nobody is offered a window that begins sooner: the engineer has to get there.
func SettingsVisitNoticeEffect() language.Message { return rowSettingsVisitNoticeEffect.With() }

var rowSettingsVisitDays = language.Sentence{
	Key: "settings.visit_days",
	In: [4]string{
		"working days of visits to choose from",
		"وزٹ کے لیے دکھائے جانے والے ایامِ کار",
		"विज़िट के लिए दिखाए जाने वाले कार्य दिवस",
		"ziyaret için sunulan iş günü sayısı",
	},
}

// SettingsVisitDays says: working days of visits to choose from
func SettingsVisitDays() language.Message { return rowSettingsVisitDays.With() }

var rowSettingsVisitDaysEffect = language.Sentence{
	Key: "settings.visit_days_effect",
	In: [4]string{
		"So many days are shown when a visit is agreed.",
		"وزٹ طے کرتے وقت اتنے دن دکھائے جاتے ہیں۔",
		"विज़िट तय करते समय इतने दिन दिखाए जाते हैं।",
		"Ziyaret kararlaştırılırken bu kadar gün gösterilir.",
	},
}

// SettingsVisitDaysEffect says: So many days are shown when a visit is agreed.
func SettingsVisitDaysEffect() language.Message { return rowSettingsVisitDaysEffect.With() }

var rowSettingsTrackingDays = language.Sentence{
	Key: "settings.tracking_days",
	In: [4]string{
		"life of a customer’s case link",
		"گاہک کے کیس لنک کی مدت",
		"ग्राहक के केस लिंक की अवधि",
		"müşterinin kayıt bağlantısının ömrü",
	},
}

// SettingsTrackingDays says: life of a customer’s case link
func SettingsTrackingDays() language.Message { return rowSettingsTrackingDays.With() }

var rowSettingsTrackingDaysEffect = language.Sentence{
	Key: "settings.tracking_days_effect",
	In: [4]string{
		"So long after a case is closed its customer can open its page. Afterwards the link leads nowhere.",
		"کیس بند ہونے کے اتنے دن بعد تک گاہک اس کا صفحہ کھول سکتے ہیں۔ پھر لنک کام نہیں کرتا۔",
		"केस बंद होने के इतने दिन बाद तक ग्राहक उसका पेज खोल सकते हैं। फिर लिंक काम नहीं करता।",
		"Kayıt kapandıktan sonra müşteri sayfasını bu süre boyunca açabilir. Sonra bağlantı çalışmaz.",
	},
}

// SettingsTrackingDaysEffect says: So long after a case is closed its customer can open its page. Afterwards the link leads nowhere.
func SettingsTrackingDaysEffect() language.Message { return rowSettingsTrackingDaysEffect.With() }

var rowSettingsDigits = language.Sentence{
	Key: "settings.digits",
	In: [4]string{
		"digits",
		"ہندسے",
		"अंक",
		"rakamlar",
	},
}

// SettingsDigits says: digits
func SettingsDigits() language.Message { return rowSettingsDigits.With() }

var rowSettingsDigitsEffect = language.Sentence{
	Key: "settings.digits_effect",
	In: [4]string{
		"How numbers are written on pages in Urdu and Hindi. Both kinds can be typed everywhere.",
		"اردو اور ہندی صفحات پر عدد کیسے لکھے جائیں۔ ٹائپ دونوں طرح کیے جا سکتے ہیں۔",
		"उर्दू और हिन्दी पेजों पर संख्याएँ कैसे लिखी जाएँ। टाइप दोनों तरह से किया जा सकता है।",
		"Urduca ve Hintçe sayfalarda sayıların yazılışı. Her yerde iki tür de yazılabilir.",
	},
}

// SettingsDigitsEffect says: How numbers are written on pages in Urdu and Hindi. Both kinds can be typed everywhere.
func SettingsDigitsEffect() language.Message { return rowSettingsDigitsEffect.With() }

var rowSettingsDigitsLatin = language.Sentence{
	Key: "settings.digits_latin",
	In: [4]string{
		"0 1 2 3 in all languages",
		"سب زبانوں میں 0 1 2 3",
		"सभी भाषाओं में 0 1 2 3",
		"bütün dillerde 0 1 2 3",
	},
}

// SettingsDigitsLatin says: 0 1 2 3 in all languages
func SettingsDigitsLatin() language.Message { return rowSettingsDigitsLatin.With() }

var rowSettingsDigitsNative = language.Sentence{
	Key: "settings.digits_native",
	In: [4]string{
		"its own in Urdu and in Hindi",
		"اردو اور ہندی میں ان کے اپنے ہندسے",
		"उर्दू और हिन्दी में उनके अपने अंक",
		"Urduca ve Hintçede kendi rakamları",
	},
}

// SettingsDigitsNative says: its own in Urdu and in Hindi
func SettingsDigitsNative() language.Message { return rowSettingsDigitsNative.With() }

var rowSettingsNothing = language.Sentence{
	Key: "settings.nothing",
	In: [4]string{
		"There is nothing here for you to set. Ask a manager.",
		"یہاں آپ کے لیے کوئی ترتیب نہیں۔ مینیجر سے بات کریں۔",
		"यहाँ आपके लिए कोई सेटिंग नहीं है। मैनेजर से बात करें।",
		"Burada sizin ayarlayacağınız bir şey yok. Yöneticiye başvurun.",
	},
}

// SettingsNothing says: There is nothing here for you to set. Ask a manager.
func SettingsNothing() language.Message { return rowSettingsNothing.With() }

var rowSettingsInUnit = language.Sentence{
	Key: "settings.in_unit",
	In: [4]string{
		"{label message} ({unit message})",
		"{label} ({unit})",
		"{label} ({unit})",
		"{label} ({unit})",
	},
	Slots: []language.Slot{{Name: "label", Kind: "message"}, {Name: "unit", Kind: "message"}},
}

// SettingsInUnit says: {label message} ({unit message})
func SettingsInUnit(label language.Message, unit language.Message) language.Message {
	return rowSettingsInUnit.With(label, unit)
}
