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

var rowSettingsHours = language.Sentence{
	Key: "settings.hours",
	In: [4]string{
		"hours",
		"گھنٹے",
		"घंटे",
		"saat",
	},
}

// SettingsHours says: hours
func SettingsHours() language.Message { return rowSettingsHours.With() }

var rowSettingsNumber = language.Sentence{
	Key: "settings.number",
	In: [4]string{
		"{n int}",
		"{n}",
		"{n}",
		"{n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsNumber says: {n int}
func SettingsNumber(n int) language.Message { return rowSettingsNumber.With(n) }

var rowSettingsCounted = language.Sentence{
	Key: "settings.counted",
	In: [4]string{
		"{n int} {unit message}",
		"{n} {unit}",
		"{n} {unit}",
		"{n} {unit}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "unit", Kind: "message"}},
}

// SettingsCounted says: {n int} {unit message}
func SettingsCounted(n int, unit language.Message) language.Message {
	return rowSettingsCounted.With(n, unit)
}

var rowSettingsValue = language.Sentence{
	Key: "settings.value",
	In: [4]string{
		"{value name}",
		"{value}",
		"{value}",
		"{value}",
	},
	Slots: []language.Slot{{Name: "value", Kind: "name"}},
}

// SettingsValue says: {value name}
func SettingsValue(value string) language.Message { return rowSettingsValue.With(value) }

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

var rowSettingsOrganisation = language.Sentence{
	Key: "settings.organisation",
	In: [4]string{
		"Organisation",
		"ادارہ",
		"संगठन",
		"Kuruluş",
	},
}

// SettingsOrganisation says: Organisation
func SettingsOrganisation() language.Message { return rowSettingsOrganisation.With() }

var rowSettingsOrganisationSays = language.Sentence{
	Key: "settings.organisation_says",
	In: [4]string{
		"Its name, the languages you serve, the currency.",
		"نام، وہ زبانیں جن میں خدمت دیتے ہیں، اور کرنسی۔",
		"नाम, जिन भाषाओं में सेवा देते हैं, और मुद्रा।",
		"Adı, hizmet verdiğiniz diller, para birimi.",
	},
}

// SettingsOrganisationSays says: Its name, the languages you serve, the currency.
func SettingsOrganisationSays() language.Message { return rowSettingsOrganisationSays.With() }

var rowSettingsOffices = language.Sentence{
	Key: "settings.offices",
	In: [4]string{
		"Offices and hours",
		"دفاتر اور اوقاتِ کار",
		"कार्यालय और काम का समय",
		"Ofisler ve çalışma saatleri",
	},
}

// SettingsOffices says: Offices and hours
func SettingsOffices() language.Message { return rowSettingsOffices.With() }

var rowSettingsOfficesSays = language.Sentence{
	Key: "settings.offices_says",
	In: [4]string{
		"When each office is open, its holidays, and days that are different.",
		"ہر دفتر کب کھلا ہے، تعطیلات، اور وہ دن جو مختلف ہیں۔",
		"हर कार्यालय कब खुला है, अवकाश, और जो दिन अलग हैं।",
		"Her ofisin açık olduğu saatler, resmî tatiller ve farklı günler.",
	},
}

// SettingsOfficesSays says: When each office is open, its holidays, and days that are different.
func SettingsOfficesSays() language.Message { return rowSettingsOfficesSays.With() }

var rowSettingsLists = language.Sentence{
	Key: "settings.lists",
	In: [4]string{
		"Touchpoints and request types",
		"رابطے کے ذرائع اور درخواست کی قسمیں",
		"संपर्क माध्यम और अनुरोध के प्रकार",
		"Temas noktaları ve talep türleri",
	},
}

// SettingsLists says: Touchpoints and request types
func SettingsLists() language.Message { return rowSettingsLists.With() }

var rowSettingsListsSays = language.Sentence{
	Key: "settings.lists_says",
	In: [4]string{
		"Where customers meet you, what they ask for, and the addresses at which mail arrives.",
		"گاہک آپ سے کہاں ملتے ہیں، کیا چاہتے ہیں، اور وہ پتے جن پر ای میل آتی ہے۔",
		"ग्राहक आपसे कहाँ मिलते हैं, क्या चाहते हैं, और वे पते जिन पर ईमेल आता है।",
		"Müşterilerin size ulaştığı yerler, istedikleri ve e-postanın geldiği adresler.",
	},
}

// SettingsListsSays says: Where customers meet you, what they ask for, and the addresses at which mail arrives.
func SettingsListsSays() language.Message { return rowSettingsListsSays.With() }

var rowSettingsTeams = language.Sentence{
	Key: "settings.teams",
	In: [4]string{
		"Teams",
		"ٹیمیں",
		"टीमें",
		"Ekipler",
	},
}

// SettingsTeams says: Teams
func SettingsTeams() language.Message { return rowSettingsTeams.With() }

var rowSettingsTeamsSays = language.Sentence{
	Key: "settings.teams_says",
	In: [4]string{
		"Who works together in an office.",
		"دفتر میں کون مل کر کام کرتا ہے۔",
		"कार्यालय में कौन साथ काम करता है।",
		"Bir ofiste birlikte çalışanlar.",
	},
}

// SettingsTeamsSays says: Who works together in an office.
func SettingsTeamsSays() language.Message { return rowSettingsTeamsSays.With() }

var rowSettingsLimits = language.Sentence{
	Key: "settings.limits",
	In: [4]string{
		"Limits",
		"اختیارات کی حد",
		"अधिकार की सीमा",
		"Yetki sınırları",
	},
}

// SettingsLimits says: Limits
func SettingsLimits() language.Message { return rowSettingsLimits.With() }

var rowSettingsLimitsSays = language.Sentence{
	Key: "settings.limits_says",
	In: [4]string{
		"How much each role may refund without asking.",
		"ہر رول بغیر پوچھے کتنی رقم واپس کر سکتا ہے۔",
		"हर भूमिका बिना पूछे कितनी रकम वापस कर सकती है।",
		"Her rolün sormadan ne kadar para iade edebileceği.",
	},
}

// SettingsLimitsSays says: How much each role may refund without asking.
func SettingsLimitsSays() language.Message { return rowSettingsLimitsSays.With() }

var rowSettingsNameIn = language.Sentence{
	Key: "settings.name_in",
	In: [4]string{
		"Name in {language text}",
		"نام ({language})",
		"नाम ({language})",
		"Adı ({language})",
	},
	Slots: []language.Slot{{Name: "language", Kind: "text"}},
}

// SettingsNameIn says: Name in {language text}
func SettingsNameIn(languageValue string) language.Message {
	return rowSettingsNameIn.With(languageValue)
}

var rowSettingsLanguages = language.Sentence{
	Key: "settings.languages",
	In: [4]string{
		"languages you serve",
		"وہ زبانیں جن میں آپ خدمت دیتے ہیں",
		"जिन भाषाओं में आप सेवा देते हैं",
		"hizmet verdiğiniz diller",
	},
}

// SettingsLanguages says: languages you serve
func SettingsLanguages() language.Message { return rowSettingsLanguages.With() }

var rowSettingsLanguagesHint = language.Sentence{
	Key: "settings.languages_hint",
	In: [4]string{
		"Customers can read your promises in these, and letters leave in them.",
		"گاہک آپ کے وعدے ان زبانوں میں پڑھتے ہیں اور خط ان میں جاتے ہیں۔",
		"ग्राहक आपके वादे इन भाषाओं में पढ़ते हैं और पत्र इनमें जाते हैं।",
		"Müşteriler sözlerinizi bu dillerde okur, iletiler bu dillerde gider.",
	},
}

// SettingsLanguagesHint says: Customers can read your promises in these, and letters leave in them.
func SettingsLanguagesHint() language.Message { return rowSettingsLanguagesHint.With() }

var rowSettingsLanguageFirst = language.Sentence{
	Key: "settings.language_first",
	In: [4]string{
		"language you write first",
		"پہلے کس زبان میں لکھتے ہیں",
		"पहले किस भाषा में लिखते हैं",
		"önce yazdığınız dil",
	},
}

// SettingsLanguageFirst says: language you write first
func SettingsLanguageFirst() language.Message { return rowSettingsLanguageFirst.With() }

var rowSettingsFirstLanguage = language.Sentence{
	Key: "settings.first_language",
	In: [4]string{
		"Choose the language you write first; it has to be one of those you serve.",
		"پہلی زبان منتخب کریں؛ وہ ان زبانوں میں بھی شامل ہو جن میں خدمت دیتے ہیں۔",
		"पहली भाषा चुनें; वह उन भाषाओं में भी हो जिनमें सेवा देते हैं।",
		"Önce yazdığınız dili seçin; hizmet verdiğiniz diller arasında o da olsun.",
	},
}

// SettingsFirstLanguage says: Choose the language you write first; it has to be one of those you serve.
func SettingsFirstLanguage() language.Message { return rowSettingsFirstLanguage.With() }

var rowSettingsCurrency = language.Sentence{
	Key: "settings.currency",
	In: [4]string{
		"currency",
		"کرنسی",
		"मुद्रा",
		"para birimi",
	},
}

// SettingsCurrency says: currency
func SettingsCurrency() language.Message { return rowSettingsCurrency.With() }

var rowSettingsCurrencyHint = language.Sentence{
	Key: "settings.currency_hint",
	In: [4]string{
		"Three letters, such as PKR, INR or TRY. It stays as it is once money is recorded.",
		"تین حروف، جیسے PKR، INR یا TRY۔ رقم درج ہونے کے بعد یہ نہیں بدلتی۔",
		"तीन अक्षर, जैसे PKR, INR या TRY। रकम दर्ज होने के बाद यह नहीं बदलती।",
		"Üç harf: PKR, INR ya da TRY. Para kaydedildikten sonra değişmez.",
	},
}

// SettingsCurrencyHint says: Three letters, such as PKR, INR or TRY. It stays as it is once money is recorded.
func SettingsCurrencyHint() language.Message { return rowSettingsCurrencyHint.With() }

var rowSettingsCurrencyUsed = language.Sentence{
	Key: "settings.currency_used",
	In: [4]string{
		"Money is recorded already, so the currency stays: {currency code}",
		"رقم درج ہو چکی ہے، اس لیے کرنسی یہی رہے گی: {currency}",
		"रकम दर्ज हो चुकी है, इसलिए मुद्रा यही रहेगी: {currency}",
		"Para kaydedildi, bu yüzden para birimi değişmez: {currency}",
	},
	Slots: []language.Slot{{Name: "currency", Kind: "code"}},
}

// SettingsCurrencyUsed says: Money is recorded already, so the currency stays: {currency code}
func SettingsCurrencyUsed(currency string) language.Message {
	return rowSettingsCurrencyUsed.With(currency)
}

var rowSettingsAddOffice = language.Sentence{
	Key: "settings.add_office",
	In: [4]string{
		"Add an office",
		"دفتر شامل کریں",
		"कार्यालय जोड़ें",
		"Ofis ekle",
	},
}

// SettingsAddOffice says: Add an office
func SettingsAddOffice() language.Message { return rowSettingsAddOffice.With() }

var rowSettingsCountry = language.Sentence{
	Key: "settings.country",
	In: [4]string{
		"country",
		"ملک",
		"देश",
		"ülke",
	},
}

// SettingsCountry says: country
func SettingsCountry() language.Message { return rowSettingsCountry.With() }

var rowSettingsCountryHint = language.Sentence{
	Key: "settings.country_hint",
	In: [4]string{
		"Its usual hours and public holidays come along. You change them here.",
		"وہاں کے عام اوقات اور سرکاری تعطیلات ساتھ آتی ہیں۔ انہیں یہیں بدلیں۔",
		"वहाँ का आम समय और सरकारी अवकाश साथ आते हैं। उन्हें यहीं बदलें।",
		"Oradaki olağan saatler ve resmî tatiller birlikte gelir. Burada değiştirin.",
	},
}

// SettingsCountryHint says: Its usual hours and public holidays come along. You change them here.
func SettingsCountryHint() language.Message { return rowSettingsCountryHint.With() }

var rowSettingsZone = language.Sentence{
	Key: "settings.zone",
	In: [4]string{
		"time zone",
		"ٹائم زون",
		"समय क्षेत्र",
		"saat dilimi",
	},
}

// SettingsZone says: time zone
func SettingsZone() language.Message { return rowSettingsZone.With() }

var rowSettingsWeek = language.Sentence{
	Key: "settings.week",
	In: [4]string{
		"Opening hours",
		"اوقاتِ کار",
		"काम का समय",
		"Çalışma saatleri",
	},
}

// SettingsWeek says: Opening hours
func SettingsWeek() language.Message { return rowSettingsWeek.With() }

var rowSettingsWeekHint = language.Sentence{
	Key: "settings.week_hint",
	In: [4]string{
		"Several stretches with a comma between, such as {split code}. Hours may go past midnight: {night code}. An empty day is closed.",
		"ایک سے زیادہ وقفے ہوں تو بیچ میں کوما لگائیں، جیسے {split}۔ اوقات آدھی رات سے آگے بھی جا سکتے ہیں: {night}۔ خالی دن بند ہے۔",
		"एक से ज़्यादा अवधि हों तो बीच में कॉमा लगाएँ, जैसे {split}। समय आधी रात के पार भी जा सकता है: {night}। खाली दिन बंद है।",
		"Birden çok aralığı virgülle ayırın: {split}. Saatler gece yarısını aşabilir: {night}. Boş gün kapalıdır.",
	},
	Slots: []language.Slot{{Name: "split", Kind: "code"}, {Name: "night", Kind: "code"}},
}

// SettingsWeekHint says: Several stretches with a comma between, such as {split code}. Hours may go past midnight: {night code}. An empty day is closed.
func SettingsWeekHint(split string, night string) language.Message {
	return rowSettingsWeekHint.With(split, night)
}

var rowSettingsSaveHours = language.Sentence{
	Key: "settings.save_hours",
	In: [4]string{
		"Save the hours",
		"اوقات محفوظ کریں",
		"समय सेव करें",
		"Saatleri kaydet",
	},
}

// SettingsSaveHours says: Save the hours
func SettingsSaveHours() language.Message { return rowSettingsSaveHours.With() }

var rowSettingsMoved = language.Sentence{
	Key: "settings.moved",
	In: [4]string{
		"{n int|one:Saved. 1 open promise has a new time.|other:Saved. {n} open promises have a new time.}",
		"{n|one:محفوظ ہو گیا۔ {n} جاری وعدے کا وقت بدل گیا۔|other:محفوظ ہو گیا۔ {n} جاری وعدوں کا وقت بدل گیا۔}",
		"{n|one:सेव हो गया। {n} जारी वादे का समय बदल गया।|other:सेव हो गया। {n} जारी वादों का समय बदल गया।}",
		"{n|one:Kaydedildi. {n} açık sözün zamanı değişti.|other:Kaydedildi. {n} açık sözün zamanı değişti.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsMoved says: {n int|one:Saved. 1 open promise has a new time.|other:Saved. {n} open promises have a new time.}
func SettingsMoved(n int) language.Message { return rowSettingsMoved.With(n) }

var rowSettingsHolidays = language.Sentence{
	Key: "settings.holidays",
	In: [4]string{
		"Holidays and other days",
		"تعطیلات اور مختلف دن",
		"अवकाश और अलग दिन",
		"Resmî tatiller ve farklı günler",
	},
}

// SettingsHolidays says: Holidays and other days
func SettingsHolidays() language.Message { return rowSettingsHolidays.With() }

var rowSettingsNoHolidays = language.Sentence{
	Key: "settings.no_holidays",
	In: [4]string{
		"No holidays yet. Until there are some, every day of the week counts as a working day.",
		"ابھی کوئی تعطیل نہیں۔ تب تک ہفتے کا ہر کھلا دن یومِ کار گنا جائے گا۔",
		"अभी कोई अवकाश नहीं है। तब तक हफ़्ते का हर खुला दिन कार्य दिवस गिना जाएगा।",
		"Henüz resmî tatil yok. O zamana kadar haftanın her açık günü iş günü sayılır.",
	},
}

// SettingsNoHolidays says: No holidays yet. Until there are some, every day of the week counts as a working day.
func SettingsNoHolidays() language.Message { return rowSettingsNoHolidays.With() }

var rowSettingsHolidayName = language.Sentence{
	Key: "settings.holiday_name",
	In: [4]string{
		"what the day is called",
		"اس دن کا نام",
		"इस दिन का नाम",
		"günün adı",
	},
}

// SettingsHolidayName says: what the day is called
func SettingsHolidayName() language.Message { return rowSettingsHolidayName.With() }

var rowSettingsHolidayFrom = language.Sentence{
	Key: "settings.holiday_from",
	In: [4]string{
		"first day",
		"پہلا دن",
		"पहला दिन",
		"ilk gün",
	},
}

// SettingsHolidayFrom says: first day
func SettingsHolidayFrom() language.Message { return rowSettingsHolidayFrom.With() }

var rowSettingsHolidayTo = language.Sentence{
	Key: "settings.holiday_to",
	In: [4]string{
		"last day",
		"آخری دن",
		"आखिरी दिन",
		"son gün",
	},
}

// SettingsHolidayTo says: last day
func SettingsHolidayTo() language.Message { return rowSettingsHolidayTo.With() }

var rowSettingsHolidayToHint = language.Sentence{
	Key: "settings.holiday_to_hint",
	In: [4]string{
		"Leave it empty for a single day.",
		"ایک ہی دن ہو تو خالی چھوڑیں۔",
		"एक ही दिन हो तो खाली छोड़ें।",
		"Tek gün için boş bırakın.",
	},
}

// SettingsHolidayToHint says: Leave it empty for a single day.
func SettingsHolidayToHint() language.Message { return rowSettingsHolidayToHint.With() }

var rowSettingsHolidayHours = language.Sentence{
	Key: "settings.holiday_hours",
	In: [4]string{
		"open all the same",
		"پھر بھی کھلا",
		"फिर भी खुला",
		"yine de açık saatler",
	},
}

// SettingsHolidayHours says: open all the same
func SettingsHolidayHours() language.Message { return rowSettingsHolidayHours.With() }

var rowSettingsHolidayHoursHint = language.Sentence{
	Key: "settings.holiday_hours_hint",
	In: [4]string{
		"Leave it empty when the office is closed. A half day: {half code}.",
		"دفتر بند ہو تو خالی چھوڑیں۔ آدھا دن: {half}۔",
		"कार्यालय बंद हो तो खाली छोड़ें। आधा दिन: {half}।",
		"Ofis kapalıysa boş bırakın. Yarım gün: {half}.",
	},
	Slots: []language.Slot{{Name: "half", Kind: "code"}},
}

// SettingsHolidayHoursHint says: Leave it empty when the office is closed. A half day: {half code}.
func SettingsHolidayHoursHint(half string) language.Message {
	return rowSettingsHolidayHoursHint.With(half)
}

var rowSettingsHolidayAdd = language.Sentence{
	Key: "settings.holiday_add",
	In: [4]string{
		"Add a day",
		"دن شامل کریں",
		"दिन जोड़ें",
		"Gün ekle",
	},
}

// SettingsHolidayAdd says: Add a day
func SettingsHolidayAdd() language.Message { return rowSettingsHolidayAdd.With() }

var rowSettingsHolidayLook = language.Sentence{
	Key: "settings.holiday_look",
	In: [4]string{
		"See what moves",
		"دیکھیں کیا بدلے گا",
		"देखें क्या बदलेगा",
		"Neyin değişeceğini gör",
	},
}

// SettingsHolidayLook says: See what moves
func SettingsHolidayLook() language.Message { return rowSettingsHolidayLook.With() }

var rowSettingsHolidaySure = language.Sentence{
	Key: "settings.holiday_sure",
	In: [4]string{
		"Add this day",
		"یہ دن شامل کریں",
		"यह दिन जोड़ें",
		"Bu günü ekle",
	},
}

// SettingsHolidaySure says: Add this day
func SettingsHolidaySure() language.Message { return rowSettingsHolidaySure.With() }

var rowSettingsHolidaySureLead = language.Sentence{
	Key: "settings.holiday_sure_lead",
	In: [4]string{
		"{n int|one:1 open promise gets a new time.|other:{n} open promises get a new time.}",
		"{n|one:{n} جاری وعدے کا وقت بدلے گا۔|other:{n} جاری وعدوں کا وقت بدلے گا۔}",
		"{n|one:{n} जारी वादे का समय बदलेगा।|other:{n} जारी वादों का समय बदलेगा।}",
		"{n|one:{n} açık sözün zamanı değişir.|other:{n} açık sözün zamanı değişir.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsHolidaySureLead says: {n int|one:1 open promise gets a new time.|other:{n} open promises get a new time.}
func SettingsHolidaySureLead(n int) language.Message { return rowSettingsHolidaySureLead.With(n) }

var rowSettingsHolidayNoneMoves = language.Sentence{
	Key: "settings.holiday_none_moves",
	In: [4]string{
		"No open promise moves.",
		"کسی جاری وعدے کا وقت نہیں بدلے گا۔",
		"किसी जारी वादे का समय नहीं बदलेगा।",
		"Hiçbir açık sözün zamanı değişmez.",
	},
}

// SettingsHolidayNoneMoves says: No open promise moves.
func SettingsHolidayNoneMoves() language.Message { return rowSettingsHolidayNoneMoves.With() }

var rowSettingsHolidayOver = language.Sentence{
	Key: "settings.holiday_over",
	In: [4]string{
		"This day is over. Promises that fell due stay as they were judged.",
		"یہ دن گزر چکا ہے۔ جن وعدوں کا وقت گزر گیا ان کا نتیجہ نہیں بدلتا۔",
		"यह दिन बीत चुका है। जिन वादों का समय बीत गया उनका नतीजा नहीं बदलता।",
		"Bu gün geçti. Zamanı gelmiş sözlerin sonucu değişmez.",
	},
}

// SettingsHolidayOver says: This day is over. Promises that fell due stay as they were judged.
func SettingsHolidayOver() language.Message { return rowSettingsHolidayOver.With() }

var rowSettingsExpected = language.Sentence{
	Key: "settings.expected",
	In: [4]string{
		"announced later, may move",
		"اعلان باقی، تاریخ بدل سکتی ہے",
		"घोषणा बाकी, तारीख बदल सकती है",
		"duyurulacak, değişebilir",
	},
}

// SettingsExpected says: announced later, may move
func SettingsExpected() language.Message { return rowSettingsExpected.With() }

var rowSettingsClosed = language.Sentence{
	Key: "settings.closed",
	In: [4]string{
		"closed",
		"بند",
		"बंद",
		"kapalı",
	},
}

// SettingsClosed says: closed
func SettingsClosed() language.Message { return rowSettingsClosed.With() }

var rowSettingsEarlierDays = language.Sentence{
	Key: "settings.earlier_days",
	In: [4]string{
		"Days that are over: {n int}",
		"گزرے ہوئے دن: {n}",
		"बीते हुए दिन: {n}",
		"Geçmiş günler: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsEarlierDays says: Days that are over: {n int}
func SettingsEarlierDays(n int) language.Message { return rowSettingsEarlierDays.With(n) }

var rowSettingsFromCountry = language.Sentence{
	Key: "settings.from_country",
	In: [4]string{
		"Take the public holidays of a country",
		"کسی ملک کی سرکاری تعطیلات لیں",
		"किसी देश के सरकारी अवकाश लें",
		"Bir ülkenin resmî tatillerini al",
	},
}

// SettingsFromCountry says: Take the public holidays of a country
func SettingsFromCountry() language.Message { return rowSettingsFromCountry.With() }

var rowSettingsFromCountryDo = language.Sentence{
	Key: "settings.from_country_do",
	In: [4]string{
		"Take these holidays",
		"یہ تعطیلات لیں",
		"ये अवकाश लें",
		"Bu tatilleri al",
	},
}

// SettingsFromCountryDo says: Take these holidays
func SettingsFromCountryDo() language.Message { return rowSettingsFromCountryDo.With() }

var rowSettingsSource = language.Sentence{
	Key: "settings.source",
	In: [4]string{
		"Source: {source text}",
		"ماخذ: {source}",
		"स्रोत: {source}",
		"Kaynak: {source}",
	},
	Slots: []language.Slot{{Name: "source", Kind: "text"}},
}

// SettingsSource says: Source: {source text}
func SettingsSource(source string) language.Message { return rowSettingsSource.With(source) }

var rowSettingsFromFile = language.Sentence{
	Key: "settings.from_file",
	In: [4]string{
		"Take days from a calendar file",
		"کیلنڈر فائل سے دن لیں",
		"कैलेंडर फ़ाइल से दिन लें",
		"Bir takvim dosyasından gün al",
	},
}

// SettingsFromFile says: Take days from a calendar file
func SettingsFromFile() language.Message { return rowSettingsFromFile.With() }

var rowSettingsFromFileHint = language.Sentence{
	Key: "settings.from_file_hint",
	In: [4]string{
		"An iCalendar file (.ics), such as other calendars export. You see the days before they are taken.",
		"iCalendar فائل (.ics)، جیسی دوسرے کیلنڈر دیتے ہیں۔ دن لینے سے پہلے دکھائے جاتے ہیں۔",
		"iCalendar फ़ाइल (.ics), जैसी दूसरे कैलेंडर देते हैं। दिन लेने से पहले दिखाए जाते हैं।",
		"Başka takvimlerin dışa aktardığı bir iCalendar dosyası (.ics). Günler alınmadan önce gösterilir.",
	},
}

// SettingsFromFileHint says: An iCalendar file (.ics), such as other calendars export. You see the days before they are taken.
func SettingsFromFileHint() language.Message { return rowSettingsFromFileHint.With() }

var rowSettingsFile = language.Sentence{
	Key: "settings.file",
	In: [4]string{
		"file",
		"فائل",
		"फ़ाइल",
		"dosya",
	},
}

// SettingsFile says: file
func SettingsFile() language.Message { return rowSettingsFile.With() }

var rowSettingsFileLook = language.Sentence{
	Key: "settings.file_look",
	In: [4]string{
		"See the days",
		"دن دیکھیں",
		"दिन देखें",
		"Günleri gör",
	},
}

// SettingsFileLook says: See the days
func SettingsFileLook() language.Message { return rowSettingsFileLook.With() }

var rowSettingsFileUnreadable = language.Sentence{
	Key: "settings.file_unreadable",
	In: [4]string{
		"This is no calendar file that can be read. Choose an .ics file of at most {n int} MB.",
		"یہ کیلنڈر فائل پڑھی نہ جا سکی۔ .ics فائل منتخب کریں، زیادہ سے زیادہ {n} MB۔",
		"यह कैलेंडर फ़ाइल पढ़ी नहीं जा सकी। .ics फ़ाइल चुनें, ज़्यादा से ज़्यादा {n} MB।",
		"Bu, okunabilen bir takvim dosyası değil. En çok {n} MB’lık bir .ics dosyası seçin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsFileUnreadable says: This is no calendar file that can be read. Choose an .ics file of at most {n int} MB.
func SettingsFileUnreadable(n int) language.Message { return rowSettingsFileUnreadable.With(n) }

var rowSettingsFileEmpty = language.Sentence{
	Key: "settings.file_empty",
	In: [4]string{
		"There is no whole day in this file that lies ahead.",
		"اس فائل میں آگے آنے والا کوئی پورا دن نہیں۔",
		"इस फ़ाइल में आगे आने वाला कोई पूरा दिन नहीं है।",
		"Bu dosyada önümüzdeki günlerden tam bir gün yok.",
	},
}

// SettingsFileEmpty says: There is no whole day in this file that lies ahead.
func SettingsFileEmpty() language.Message { return rowSettingsFileEmpty.With() }

var rowSettingsFileDays = language.Sentence{
	Key: "settings.file_days",
	In: [4]string{
		"{n int|one:1 new day to come|other:{n} new days to come}",
		"نئے آنے والے دن: {n}",
		"नए आने वाले दिन: {n}",
		"Gelecek yeni günler: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsFileDays says: {n int|one:1 new day to come|other:{n} new days to come}
func SettingsFileDays(n int) language.Message { return rowSettingsFileDays.With(n) }

var rowSettingsFileThere = language.Sentence{
	Key: "settings.file_there",
	In: [4]string{
		"{n int|one:1 day of the file is in the calendar already|other:{n} days of the file are in the calendar already}",
		"فائل کے جو دن کیلنڈر میں پہلے سے ہیں: {n}",
		"फ़ाइल के जो दिन कैलेंडर में पहले से हैं: {n}",
		"Dosyadan takvimde zaten bulunan günler: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsFileThere says: {n int|one:1 day of the file is in the calendar already|other:{n} days of the file are in the calendar already}
func SettingsFileThere(n int) language.Message { return rowSettingsFileThere.With(n) }

var rowSettingsFileNothingNew = language.Sentence{
	Key: "settings.file_nothing_new",
	In: [4]string{
		"There is no new day in this file.",
		"اس فائل میں کوئی نیا دن نہیں۔",
		"इस फ़ाइल में कोई नया दिन नहीं है।",
		"Bu dosyada yeni bir gün yok.",
	},
}

// SettingsFileNothingNew says: There is no new day in this file.
func SettingsFileNothingNew() language.Message { return rowSettingsFileNothingNew.With() }

var rowSettingsFileLeft = language.Sentence{
	Key: "settings.file_left",
	In: [4]string{
		"Left out: {n int}",
		"چھوڑے گئے اندراج: {n}",
		"छोड़ी गई प्रविष्टियाँ: {n}",
		"Alınmayanlar: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsFileLeft says: Left out: {n int}
func SettingsFileLeft(n int) language.Message { return rowSettingsFileLeft.With(n) }

var rowSettingsFileHourly = language.Sentence{
	Key: "settings.file_hourly",
	In: [4]string{
		"Happens at an hour of the day: no holiday.",
		"دن کے کسی وقت پر ہے: پورے دن کی چھٹی نہیں۔",
		"दिन के किसी समय पर है: पूरे दिन की छुट्टी नहीं।",
		"Günün bir saatinde: tam gün tatil değil.",
	},
}

// SettingsFileHourly says: Happens at an hour of the day: no holiday.
func SettingsFileHourly() language.Message { return rowSettingsFileHourly.With() }

var rowSettingsFileOver = language.Sentence{
	Key: "settings.file_over",
	In: [4]string{
		"Is over.",
		"گزر چکا ہے۔",
		"बीत चुका है।",
		"Geçmişte kaldı.",
	},
}

// SettingsFileOver says: Is over.
func SettingsFileOver() language.Message { return rowSettingsFileOver.With() }

var rowSettingsFileRepeats = language.Sentence{
	Key: "settings.file_repeats",
	In: [4]string{
		"Comes again otherwise than once a year on one date. Add its days one by one.",
		"ہر سال ایک ہی تاریخ پر نہیں آتا۔ اس کے دن الگ الگ لکھیں۔",
		"हर साल एक ही तारीख पर नहीं आता। इसके दिन एक-एक करके जोड़ें।",
		"Her yıl aynı günde yinelenmiyor. Günlerini tek tek ekleyin.",
	},
}

// SettingsFileRepeats says: Comes again otherwise than once a year on one date. Add its days one by one.
func SettingsFileRepeats() language.Message { return rowSettingsFileRepeats.With() }

var rowSettingsFileLong = language.Sentence{
	Key: "settings.file_long",
	In: [4]string{
		"Lasts too long for one holiday.",
		"ایک چھٹی کے لیے بہت لمبا ہے۔",
		"एक छुट्टी के लिए बहुत लंबा है।",
		"Tek bir tatil için çok uzun.",
	},
}

// SettingsFileLong says: Lasts too long for one holiday.
func SettingsFileLong() language.Message { return rowSettingsFileLong.With() }

var rowSettingsFileNameless = language.Sentence{
	Key: "settings.file_nameless",
	In: [4]string{
		"Its name or its day cannot be read.",
		"نام یا دن پڑھا نہ جا سکا۔",
		"नाम या दिन पढ़ा नहीं जा सका।",
		"Adı ya da günü okunamadı.",
	},
}

// SettingsFileNameless says: Its name or its day cannot be read.
func SettingsFileNameless() language.Message { return rowSettingsFileNameless.With() }

var rowSettingsFileUnread = language.Sentence{
	Key: "settings.file_unread",
	In: [4]string{
		"{n int|one:1 more event was not read|other:{n} more events were not read}: the file is too long.",
		"فائل بہت لمبی ہے؛ یہ اندراج پڑھے نہ گئے: {n}",
		"फ़ाइल बहुत लंबी है; ये प्रविष्टियाँ पढ़ी नहीं गईं: {n}",
		"Dosya çok uzun; okunmayan kayıtlar: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsFileUnread says: {n int|one:1 more event was not read|other:{n} more events were not read}: the file is too long.
func SettingsFileUnread(n int) language.Message { return rowSettingsFileUnread.With(n) }

var rowSettingsFileTake = language.Sentence{
	Key: "settings.file_take",
	In: [4]string{
		"Take these days",
		"یہ دن لیں",
		"ये दिन लें",
		"Bu günleri al",
	},
}

// SettingsFileTake says: Take these days
func SettingsFileTake() language.Message { return rowSettingsFileTake.With() }

var rowSettingsTouchpoints = language.Sentence{
	Key: "settings.touchpoints",
	In: [4]string{
		"Where customers meet you",
		"گاہک آپ سے کہاں ملتے ہیں",
		"ग्राहक आपसे कहाँ मिलते हैं",
		"Müşterilerin size ulaştığı yerler",
	},
}

// SettingsTouchpoints says: Where customers meet you
func SettingsTouchpoints() language.Message { return rowSettingsTouchpoints.With() }

var rowSettingsRequestTypes = language.Sentence{
	Key: "settings.request_types",
	In: [4]string{
		"What customers ask for",
		"گاہک کیا چاہتے ہیں",
		"ग्राहक क्या चाहते हैं",
		"Müşterilerin istedikleri",
	},
}

// SettingsRequestTypes says: What customers ask for
func SettingsRequestTypes() language.Message { return rowSettingsRequestTypes.With() }

var rowSettingsAdd = language.Sentence{
	Key: "settings.add",
	In: [4]string{
		"Add",
		"شامل کریں",
		"जोड़ें",
		"Ekle",
	},
}

// SettingsAdd says: Add
func SettingsAdd() language.Message { return rowSettingsAdd.With() }

var rowSettingsRetire = language.Sentence{
	Key: "settings.retire",
	In: [4]string{
		"Offer no longer",
		"اب پیش نہ کریں",
		"अब न दें",
		"Artık sunma",
	},
}

// SettingsRetire says: Offer no longer
func SettingsRetire() language.Message { return rowSettingsRetire.With() }

var rowSettingsOfferAgain = language.Sentence{
	Key: "settings.offer_again",
	In: [4]string{
		"Offer again",
		"دوبارہ پیش کریں",
		"फिर से दें",
		"Yeniden sun",
	},
}

// SettingsOfferAgain says: Offer again
func SettingsOfferAgain() language.Message { return rowSettingsOfferAgain.With() }

var rowSettingsRetired = language.Sentence{
	Key: "settings.retired",
	In: [4]string{
		"no longer offered",
		"اب پیش نہیں کیا جاتا",
		"अब नहीं दिया जाता",
		"artık sunulmuyor",
	},
}

// SettingsRetired says: no longer offered
func SettingsRetired() language.Message { return rowSettingsRetired.With() }

var rowSettingsRename = language.Sentence{
	Key: "settings.rename",
	In: [4]string{
		"Rename",
		"نام بدلیں",
		"नाम बदलें",
		"Adını değiştir",
	},
}

// SettingsRename says: Rename
func SettingsRename() language.Message { return rowSettingsRename.With() }

var rowSettingsNameTaken = language.Sentence{
	Key: "settings.name_taken",
	In: [4]string{
		"Another one has this name already. Give another.",
		"یہ نام پہلے سے موجود ہے۔ دوسرا نام دیں۔",
		"यह नाम पहले से मौजूद है। दूसरा नाम दें।",
		"Bu ad zaten kullanılıyor. Başka bir ad verin.",
	},
}

// SettingsNameTaken says: Another one has this name already. Give another.
func SettingsNameTaken() language.Message { return rowSettingsNameTaken.With() }

var rowSettingsListLong = language.Sentence{
	Key: "settings.list_long",
	In: [4]string{
		"At most {n int} fit into a list. Rename one that is no longer offered.",
		"ایک فہرست میں زیادہ سے زیادہ {n} آ سکتے ہیں۔ جو اب پیش نہیں ہوتا اس کا نام بدلیں۔",
		"एक सूची में ज़्यादा से ज़्यादा {n} आ सकते हैं। जो अब नहीं दिया जाता उसका नाम बदलें।",
		"Bir listeye en çok {n} kayıt sığar. Artık sunulmayan birinin adını değiştirin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SettingsListLong says: At most {n int} fit into a list. Rename one that is no longer offered.
func SettingsListLong(n int) language.Message { return rowSettingsListLong.With(n) }

var rowSettingsLastOne = language.Sentence{
	Key: "settings.last_one",
	In: [4]string{
		"One has to stay. Add another first.",
		"ایک باقی رہنا ضروری ہے۔ پہلے دوسرا شامل کریں۔",
		"एक बाकी रहना ज़रूरी है। पहले दूसरा जोड़ें।",
		"Biri kalmalı. Önce bir başkasını ekleyin.",
	},
}

// SettingsLastOne says: One has to stay. Add another first.
func SettingsLastOne() language.Message { return rowSettingsLastOne.With() }

var rowSettingsAddresses = language.Sentence{
	Key: "settings.addresses",
	In: [4]string{
		"Addresses at which mail arrives",
		"وہ پتے جن پر ای میل آتی ہے",
		"वे पते जिन पर ईमेल आता है",
		"E-postanın geldiği adresler",
	},
}

// SettingsAddresses says: Addresses at which mail arrives
func SettingsAddresses() language.Message { return rowSettingsAddresses.With() }

var rowSettingsNoAddresses = language.Sentence{
	Key: "settings.no_addresses",
	In: [4]string{
		"No address yet. Mail finds its case by its reply address alone.",
		"ابھی کوئی پتہ نہیں۔ ای میل صرف جواب کے پتے سے اپنے کیس تک پہنچتی ہے۔",
		"अभी कोई पता नहीं है। ईमेल केवल जवाब के पते से अपने केस तक पहुँचता है।",
		"Henüz adres yok. E-posta kaydını yalnız yanıt adresinden bulur.",
	},
}

// SettingsNoAddresses says: No address yet. Mail finds its case by its reply address alone.
func SettingsNoAddresses() language.Message { return rowSettingsNoAddresses.With() }

var rowSettingsDecides = language.Sentence{
	Key: "settings.decides",
	In: [4]string{
		"A person decides",
		"فیصلہ عملہ کرے",
		"फ़ैसला कर्मचारी करें",
		"Bir çalışan karar verir",
	},
}

// SettingsDecides says: A person decides
func SettingsDecides() language.Message { return rowSettingsDecides.With() }

var rowSettingsRemove = language.Sentence{
	Key: "settings.remove",
	In: [4]string{
		"Remove",
		"ہٹائیں",
		"निकालें",
		"Kaldır",
	},
}

// SettingsRemove says: Remove
func SettingsRemove() language.Message { return rowSettingsRemove.With() }

var rowSettingsAddTeam = language.Sentence{
	Key: "settings.add_team",
	In: [4]string{
		"Add a team",
		"ٹیم شامل کریں",
		"टीम जोड़ें",
		"Ekip ekle",
	},
}

// SettingsAddTeam says: Add a team
func SettingsAddTeam() language.Message { return rowSettingsAddTeam.With() }

var rowSettingsLimitOf = language.Sentence{
	Key: "settings.limit_of",
	In: [4]string{
		"{role message}: refunds up to",
		"{role}: واپسی زیادہ سے زیادہ",
		"{role}: वापसी ज़्यादा से ज़्यादा",
		"{role}: en çok iade",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// SettingsLimitOf says: {role message}: refunds up to
func SettingsLimitOf(role language.Message) language.Message { return rowSettingsLimitOf.With(role) }

var rowSettingsLimitsLead = language.Sentence{
	Key: "settings.limits_lead",
	In: [4]string{
		"Above the limit a manager decides. Empty means: always ask; for managers: any amount.",
		"حد سے اوپر مینیجر فیصلہ کرتے ہیں۔ خالی کا مطلب: ہمیشہ پوچھیں؛ مینیجر کے لیے: کوئی بھی رقم۔",
		"सीमा से ऊपर मैनेजर फ़ैसला करते हैं। खाली का मतलब: हमेशा पूछें; मैनेजर के लिए: कोई भी रकम।",
		"Sınırın üstünde yönetici karar verir. Boş bırakılırsa her zaman sorulur; yönetici için boş, her tutar demektir.",
	},
}

// SettingsLimitsLead says: Above the limit a manager decides. Empty means: always ask; for managers: any amount.
func SettingsLimitsLead() language.Message { return rowSettingsLimitsLead.With() }

var rowSettingsWeekEmpty = language.Sentence{
	Key: "settings.week_empty",
	In: [4]string{
		"Give hours to one day at least: an office that never opens keeps no promise.",
		"کم از کم ایک دن کے اوقات لکھیں: جو دفتر کبھی نہ کھلے وہ کوئی وعدہ پورا نہیں کرتا۔",
		"कम से कम एक दिन का समय लिखें: जो कार्यालय कभी न खुले वह कोई वादा पूरा नहीं करता।",
		"En az bir güne saat yazın: hiç açılmayan ofis söz tutamaz.",
	},
}

// SettingsWeekEmpty says: Give hours to one day at least: an office that never opens keeps no promise.
func SettingsWeekEmpty() language.Message { return rowSettingsWeekEmpty.With() }

var rowSettingsTimeNow = language.Sentence{
	Key: "settings.time_now",
	In: [4]string{
		"Due now",
		"موجودہ وقت",
		"मौजूदा समय",
		"Şimdiki zamanı",
	},
}

// SettingsTimeNow says: Due now
func SettingsTimeNow() language.Message { return rowSettingsTimeNow.With() }

var rowSettingsTimeThen = language.Sentence{
	Key: "settings.time_then",
	In: [4]string{
		"Due then",
		"نیا وقت",
		"नया समय",
		"Yeni zamanı",
	},
}

// SettingsTimeThen says: Due then
func SettingsTimeThen() language.Message { return rowSettingsTimeThen.With() }

var rowSettingsUndo = language.Sentence{
	Key: "settings.undo",
	In: [4]string{
		"How long a deed in a case can be undone",
		"کیس میں کیا گیا کام کتنی دیر تک واپس لیا جا سکتا ہے",
		"केस में किया गया काम कितनी देर तक वापस लिया जा सकता है",
		"Kayıtta yapılan bir işin geri alınabileceği süre",
	},
}

// SettingsUndo says: How long a deed in a case can be undone
func SettingsUndo() language.Message { return rowSettingsUndo.With() }

var rowSettingsUndoEffect = language.Sentence{
	Key: "settings.undo_effect",
	In: [4]string{
		"The button to undo a step is there for so long, also the one that opens a closed case again. After that, go on from where the case stands, or begin a new one.",
		"مرحلہ واپس لینے کا بٹن اتنی دیر رہتا ہے، بند کیس دوبارہ کھولنے کا بھی۔ اس کے بعد کیس جہاں ہے وہیں سے آگے بڑھیں، یا نیا کیس کھولیں۔",
		"चरण वापस लेने का बटन इतनी देर रहता है, बंद केस फिर खोलने का भी। उसके बाद केस जहाँ है वहीं से आगे बढ़ें, या नया केस खोलें।",
		"Adımı geri alma düğmesi bu süre boyunca durur; kapanmış kaydı yeniden açan da. Sonra kaydın bulunduğu yerden devam edin ya da yeni kayıt açın.",
	},
}

// SettingsUndoEffect says: The button to undo a step is there for so long, also the one that opens a closed case again. After that, go on from where the case stands, or begin a new one.
func SettingsUndoEffect() language.Message { return rowSettingsUndoEffect.With() }

var rowSettingsRefundDays = language.Sentence{
	Key: "settings.refund_days",
	In: [4]string{
		"How long refunds of one customer count together",
		"ایک گاہک کی واپسیاں کتنے دن تک مل کر گنی جاتی ہیں",
		"एक ग्राहक की वापसियाँ कितने दिन तक मिलाकर गिनी जाती हैं",
		"Bir müşterinin iadelerinin birlikte sayıldığı süre",
	},
}

// SettingsRefundDays says: How long refunds of one customer count together
func SettingsRefundDays() language.Message { return rowSettingsRefundDays.With() }

var rowSettingsRefundDaysEffect = language.Sentence{
	Key: "settings.refund_days_effect",
	In: [4]string{
		"What was granted to the customer within this time, on any case, counts against the limit of who decides. 0: only what was granted on the same case.",
		"اس مدت میں گاہک کو کسی بھی کیس پر جو منظور ہوا، وہ فیصلہ کرنے والے کی حد میں گنا جاتا ہے۔ 0: صرف وہ جو اسی کیس پر منظور ہوا۔",
		"इस अवधि में ग्राहक को किसी भी केस पर जो मंज़ूर हुआ, वह फ़ैसला करने वाले की सीमा में गिना जाता है। 0: सिर्फ़ वह जो उसी केस पर मंज़ूर हुआ।",
		"Bu süre içinde müşteriye herhangi bir kayıtta onaylanan iadeler, karar verenin sınırından düşülür. 0: yalnızca aynı kayıtta onaylananlar.",
	},
}

// SettingsRefundDaysEffect says: What was granted to the customer within this time, on any case, counts against the limit of who decides. 0: only what was granted on the same case.
func SettingsRefundDaysEffect() language.Message { return rowSettingsRefundDaysEffect.With() }

var rowSettingsPublic = language.Sentence{
	Key: "settings.public",
	In: [4]string{
		"What the public page shows",
		"عوامی صفحے پر کیا نظر آئے",
		"सार्वजनिक पेज पर क्या दिखे",
		"Herkese açık sayfanın gösterdikleri",
	},
}

// SettingsPublic says: What the public page shows
func SettingsPublic() language.Message { return rowSettingsPublic.With() }

var rowSettingsPublicEffect = language.Sentence{
	Key: "settings.public_effect",
	In: [4]string{
		"The promises always stand there. The figures say how well they were kept, and the list names those that were not. It holds at once.",
		"وعدے ہمیشہ نظر آتے ہیں۔ اعداد بتاتے ہیں کہ وہ کتنے پورے ہوئے، اور فہرست میں وہ ہیں جو پورے نہ ہوئے۔ یہ فوراً لاگو ہوتا ہے۔",
		"वादे हमेशा दिखते हैं। आँकड़े बताते हैं कि वे कितने पूरे हुए, और सूची में वे हैं जो पूरे नहीं हुए। यह तुरंत लागू होता है।",
		"Sözler her zaman yer alır. Rakamlar ne ölçüde tutulduklarını, liste tutulmayanları gösterir. Hemen geçerli olur.",
	},
}

// SettingsPublicEffect says: The promises always stand there. The figures say how well they were kept, and the list names those that were not. It holds at once.
func SettingsPublicEffect() language.Message { return rowSettingsPublicEffect.With() }

var rowSettingsPublicAll = language.Sentence{
	Key: "settings.public_all",
	In: [4]string{
		"promises, figures and what was not kept",
		"وعدے، اعداد اور جو پورے نہ ہوئے",
		"वादे, आँकड़े और जो पूरे नहीं हुए",
		"sözler, rakamlar ve tutulmayanlar",
	},
}

// SettingsPublicAll says: promises, figures and what was not kept
func SettingsPublicAll() language.Message { return rowSettingsPublicAll.With() }

var rowSettingsPublicFigures = language.Sentence{
	Key: "settings.public_figures",
	In: [4]string{
		"promises and figures",
		"وعدے اور اعداد",
		"वादे और आँकड़े",
		"sözler ve rakamlar",
	},
}

// SettingsPublicFigures says: promises and figures
func SettingsPublicFigures() language.Message { return rowSettingsPublicFigures.With() }

var rowSettingsPublicPromises = language.Sentence{
	Key: "settings.public_promises",
	In: [4]string{
		"promises alone",
		"صرف وعدے",
		"सिर्फ़ वादे",
		"yalnızca sözler",
	},
}

// SettingsPublicPromises says: promises alone
func SettingsPublicPromises() language.Message { return rowSettingsPublicPromises.With() }

var rowSettingsManagers = language.Sentence{
	Key: "settings.managers",
	In: [4]string{
		"Only managers change this.",
		"یہ صرف مینیجر بدلتے ہیں۔",
		"इसे सिर्फ़ मैनेजर बदलते हैं।",
		"Bunu yalnızca yöneticiler değiştirir.",
	},
}

// SettingsManagers says: Only managers change this.
func SettingsManagers() language.Message { return rowSettingsManagers.With() }
