// Code generated from words/promise.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowPromiseUnreadable = language.Sentence{
	Key: "promise.unreadable",
	In: [4]string{
		"This promise cannot be read. Check the file and try again.",
		"یہ وعدہ پڑھنا ممکن نہ ہوا۔ فائل دیکھ کر پھر کوشش کریں۔",
		"यह वादा पढ़ना संभव नहीं हुआ। फ़ाइल जाँचकर फिर कोशिश करें।",
		"Bu söz okunamadı. Dosyayı denetleyip yeniden deneyin.",
	},
}

// PromiseUnreadable says: This promise cannot be read. Check the file and try again.
func PromiseUnreadable() language.Message { return rowPromiseUnreadable.With() }

var rowPromiseFormatUnknown = language.Sentence{
	Key: "promise.format_unknown",
	In: [4]string{
		"This promise was written by a newer program. Update this one and try again.",
		"یہ وعدہ نئے پروگرام میں بنا ہے۔ پروگرام اپ ڈیٹ کر کے پھر کوشش کریں۔",
		"यह वादा नए प्रोग्राम में बना है। प्रोग्राम अपडेट करके फिर कोशिश करें।",
		"Bu söz daha yeni bir programla yazılmış. Programı güncelleyip yeniden deneyin.",
	},
}

// PromiseFormatUnknown says: This promise was written by a newer program. Update this one and try again.
func PromiseFormatUnknown() language.Message { return rowPromiseFormatUnknown.With() }

var rowPromiseKeyWrong = language.Sentence{
	Key: "promise.key_wrong",
	In: [4]string{
		"Write the key in small Latin letters and hyphens. Example: {example code}",
		"شناختی نام چھوٹے لاطینی حروف اور ہائفن میں لکھیں۔ مثال: {example}",
		"पहचान नाम छोटे लैटिन अक्षरों और हाइफ़न में लिखें। उदाहरण: {example}",
		"Kısa adı küçük Latin harfleri ve kısa çizgiyle yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "example", Kind: "code"}},
}

// PromiseKeyWrong says: Write the key in small Latin letters and hyphens. Example: {example code}
func PromiseKeyWrong(example string) language.Message { return rowPromiseKeyWrong.With(example) }

var rowPromiseSameEvents = language.Sentence{
	Key: "promise.same_events",
	In: [4]string{
		"The clock cannot end with the event that starts it. Choose another end.",
		"ٹائمر اسی واقعے پر ختم نہیں ہو سکتا جس پر شروع ہو۔ دوسرا اختتام منتخب کریں۔",
		"टाइमर उसी घटना पर खत्म नहीं हो सकता जिस पर शुरू हो। दूसरा अंत चुनें।",
		"Sayaç, başladığı olayla bitemez. Başka bir bitiş seçin.",
	},
}

// PromiseSameEvents says: The clock cannot end with the event that starts it. Choose another end.
func PromiseSameEvents() language.Message { return rowPromiseSameEvents.With() }

var rowPromiseSlotUnknown = language.Sentence{
	Key: "promise.slot_unknown",
	In: [4]string{
		"{slot code} cannot be printed here. Slots to use: {slots code}",
		"{slot} یہاں نہیں لکھا جا سکتا۔ دستیاب خانے: {slots}",
		"{slot} यहाँ नहीं लिखा जा सकता। उपलब्ध खाली जगहें: {slots}",
		"{slot} burada kullanılamaz. Kullanılabilecek boşluklar: {slots}",
	},
	Slots: []language.Slot{{Name: "slot", Kind: "code"}, {Name: "slots", Kind: "code"}},
}

// PromiseSlotUnknown says: {slot code} cannot be printed here. Slots to use: {slots code}
func PromiseSlotUnknown(slot string, slots string) language.Message {
	return rowPromiseSlotUnknown.With(slot, slots)
}

var rowPromiseSlotMissing = language.Sentence{
	Key: "promise.slot_missing",
	In: [4]string{
		"The sentence leaves out {slot code}. Put it in.",
		"جملے میں {slot} نہیں ہے۔ شامل کریں۔",
		"वाक्य में {slot} नहीं है। शामिल करें।",
		"Cümlede {slot} eksik. Ekleyin.",
	},
	Slots: []language.Slot{{Name: "slot", Kind: "code"}},
}

// PromiseSlotMissing says: The sentence leaves out {slot code}. Put it in.
func PromiseSlotMissing(slot string) language.Message { return rowPromiseSlotMissing.With(slot) }

var rowPromiseTiersDisagree = language.Sentence{
	Key: "promise.tiers_disagree",
	In: [4]string{
		"A share and its limit contradict another of this promise. Correct one of the two.",
		"ایک تناسب اور اس کی حد اسی وعدے کے دوسرے تناسب اور حد سے ٹکراتے ہیں۔ دونوں میں سے ایک درست کریں۔",
		"एक अनुपात और उसकी सीमा इसी वादे के दूसरे अनुपात और सीमा से टकराते हैं। दोनों में से एक ठीक करें।",
		"Bir oran ve süresi, bu sözün öteki oran ve süresiyle çelişiyor. İkisinden birini düzeltin.",
	},
}

// PromiseTiersDisagree says: A share and its limit contradict another of this promise. Correct one of the two.
func PromiseTiersDisagree() language.Message { return rowPromiseTiersDisagree.With() }

var rowPromiseMoreThanAll = language.Sentence{
	Key: "promise.more_than_all",
	In: [4]string{
		"It cannot be more than all. Lower the number.",
		"کل سے زیادہ ممکن نہیں۔ عدد کم کریں۔",
		"कुल से ज़्यादा संभव नहीं। संख्या घटाएँ।",
		"Tamamından fazlası olmaz. Sayıyı düşürün.",
	},
}

// PromiseMoreThanAll says: It cannot be more than all. Lower the number.
func PromiseMoreThanAll() language.Message { return rowPromiseMoreThanAll.With() }

var rowPromiseOneCurrency = language.Sentence{
	Key: "promise.one_currency",
	In: [4]string{
		"Write all sums of the remedy in one currency.",
		"تلافی کی تمام رقمیں ایک ہی کرنسی میں لکھیں۔",
		"भरपाई की सभी रकमें एक ही मुद्रा में लिखें।",
		"Telafinin tüm tutarlarını aynı para birimiyle yazın.",
	},
}

// PromiseOneCurrency says: Write all sums of the remedy in one currency.
func PromiseOneCurrency() language.Message { return rowPromiseOneCurrency.With() }

var rowPromiseClaimUnasked = language.Sentence{
	Key: "promise.claim_unasked",
	In: [4]string{
		"A time to ask is set, but nobody has to ask. Let it be given to those who ask, or take the time out.",
		"مانگنے کا وقت درج ہے مگر مانگنا ضروری نہیں۔ تلافی مانگنے پر دیں، یا یہ وقت ہٹائیں۔",
		"माँगने का समय दर्ज है पर माँगना ज़रूरी नहीं। भरपाई माँगने पर दें, या यह समय हटाएँ।",
		"İsteme süresi var ama istemek gerekmiyor. Telafi istek üzerine verilsin ya da süreyi kaldırın.",
	},
}

// PromiseClaimUnasked says: A time to ask is set, but nobody has to ask. Let it be given to those who ask, or take the time out.
func PromiseClaimUnasked() language.Message { return rowPromiseClaimUnasked.With() }

var rowPromiseStepsRise = language.Sentence{
	Key: "promise.steps_rise",
	In: [4]string{
		"Give each delay longer than the one before.",
		"ہر تاخیر پچھلی سے لمبی لکھیں۔",
		"हर देरी पिछली से लंबी लिखें।",
		"Her gecikmeyi bir öncekinden uzun yazın.",
	},
}

// PromiseStepsRise says: Give each delay longer than the one before.
func PromiseStepsRise() language.Message { return rowPromiseStepsRise.With() }

var rowPromiseUnsaid = language.Sentence{
	Key: "promise.unsaid",
	In: [4]string{
		"The sentence of this kind of promise does not say it: {field message}. Take it out or choose another kind.",
		"اس قسم کے وعدے کے جملے میں یہ نہیں آتا: {field}۔ ہٹائیں یا دوسری قسم منتخب کریں۔",
		"इस तरह के वादे के वाक्य में यह नहीं आता: {field}। हटाएँ या दूसरा प्रकार चुनें।",
		"Bu tür sözün cümlesinde bu yer almaz: {field}. Çıkarın ya da başka bir tür seçin.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// PromiseUnsaid says: The sentence of this kind of promise does not say it: {field message}. Take it out or choose another kind.
func PromiseUnsaid(field language.Message) language.Message { return rowPromiseUnsaid.With(field) }

var rowPromiseFieldClass = language.Sentence{
	Key: "promise.field_class",
	In: [4]string{
		"kind of promise",
		"وعدے کی قسم",
		"वादे का प्रकार",
		"söz türü",
	},
}

// PromiseFieldClass says: kind of promise
func PromiseFieldClass() language.Message { return rowPromiseFieldClass.With() }

var rowPromiseFieldTitle = language.Sentence{
	Key: "promise.field_title",
	In: [4]string{
		"title",
		"عنوان",
		"शीर्षक",
		"başlık",
	},
}

// PromiseFieldTitle says: title
func PromiseFieldTitle() language.Message { return rowPromiseFieldTitle.With() }

var rowPromiseFieldStart = language.Sentence{
	Key: "promise.field_start",
	In: [4]string{
		"start of the clock",
		"ٹائمر کا آغاز",
		"टाइमर की शुरुआत",
		"sayacın başlangıcı",
	},
}

// PromiseFieldStart says: start of the clock
func PromiseFieldStart() language.Message { return rowPromiseFieldStart.With() }

var rowPromiseFieldStop = language.Sentence{
	Key: "promise.field_stop",
	In: [4]string{
		"end of the clock",
		"ٹائمر کا اختتام",
		"टाइमर का अंत",
		"sayacın bitişi",
	},
}

// PromiseFieldStop says: end of the clock
func PromiseFieldStop() language.Message { return rowPromiseFieldStop.With() }

var rowPromiseFieldPauses = language.Sentence{
	Key: "promise.field_pauses",
	In: [4]string{
		"waits that pause the clock",
		"ٹائمر روکنے والے انتظار",
		"टाइमर रोकने वाले इंतज़ार",
		"sayacı duraklatan bekleyişler",
	},
}

// PromiseFieldPauses says: waits that pause the clock
func PromiseFieldPauses() language.Message { return rowPromiseFieldPauses.With() }

var rowPromiseFieldIndicator = language.Sentence{
	Key: "promise.field_indicator",
	In: [4]string{
		"how it is checked",
		"جانچنے کا طریقہ",
		"जाँचने का तरीका",
		"nasıl denetlendiği",
	},
}

// PromiseFieldIndicator says: how it is checked
func PromiseFieldIndicator() language.Message { return rowPromiseFieldIndicator.With() }

var rowPromiseFieldLaw = language.Sentence{
	Key: "promise.field_law",
	In: [4]string{
		"the law",
		"قانون",
		"कानून",
		"yasa",
	},
}

// PromiseFieldLaw says: the law
func PromiseFieldLaw() language.Message { return rowPromiseFieldLaw.With() }

var rowPromiseFieldWho = language.Sentence{
	Key: "promise.field_who",
	In: [4]string{
		"who",
		"کون",
		"कौन",
		"kim",
	},
}

// PromiseFieldWho says: who
func PromiseFieldWho() language.Message { return rowPromiseFieldWho.With() }

var rowPromiseFieldDeed = language.Sentence{
	Key: "promise.field_deed",
	In: [4]string{
		"what is done",
		"کیا ہو گا",
		"क्या होगा",
		"ne yapılacağı",
	},
}

// PromiseFieldDeed says: what is done
func PromiseFieldDeed() language.Message { return rowPromiseFieldDeed.With() }

var rowPromiseFieldObject = language.Sentence{
	Key: "promise.field_object",
	In: [4]string{
		"what it is done to",
		"کس کے لیے",
		"किसके लिए",
		"neyin yapılacağı",
	},
}

// PromiseFieldObject says: what it is done to
func PromiseFieldObject() language.Message { return rowPromiseFieldObject.With() }

var rowPromiseFieldRemedy = language.Sentence{
	Key: "promise.field_remedy",
	In: [4]string{
		"remedy",
		"تلافی",
		"भरपाई",
		"telafi",
	},
}

// PromiseFieldRemedy says: remedy
func PromiseFieldRemedy() language.Message { return rowPromiseFieldRemedy.With() }

var rowPromiseFieldSourceLanguage = language.Sentence{
	Key: "promise.field_source_language",
	In: [4]string{
		"first language",
		"پہلی زبان",
		"पहली भाषा",
		"ilk dil",
	},
}

// PromiseFieldSourceLanguage says: first language
func PromiseFieldSourceLanguage() language.Message { return rowPromiseFieldSourceLanguage.With() }

var rowPromiseUntilBefore = language.Sentence{
	Key: "promise.until_before",
	In: [4]string{
		"The last day is before the first. Correct the dates.",
		"آخری دن پہلے دن سے پہلے ہے۔ تاریخیں درست کریں۔",
		"आखिरी दिन पहले दिन से पहले है। तारीखें ठीक करें।",
		"Son gün ilk günden önce. Tarihleri düzeltin.",
	},
}

// PromiseUntilBefore says: The last day is before the first. Correct the dates.
func PromiseUntilBefore() language.Message { return rowPromiseUntilBefore.With() }

var rowPromiseFieldAudience = language.Sentence{
	Key: "promise.field_audience",
	In: [4]string{
		"who may see it",
		"کون دیکھ سکے",
		"कौन देख सके",
		"kimin göreceği",
	},
}

// PromiseFieldAudience says: who may see it
func PromiseFieldAudience() language.Message { return rowPromiseFieldAudience.With() }

var rowPromiseFieldSource = language.Sentence{
	Key: "promise.field_source",
	In: [4]string{
		"source of the figures",
		"اعداد کا ماخذ",
		"आँकड़ों का स्रोत",
		"rakamların kaynağı",
	},
}

// PromiseFieldSource says: source of the figures
func PromiseFieldSource() language.Message { return rowPromiseFieldSource.With() }

var rowPromiseFieldPeriod = language.Sentence{
	Key: "promise.field_period",
	In: [4]string{
		"period of the figures",
		"اعداد کی مدت",
		"आँकड़ों की अवधि",
		"rakamların dönemi",
	},
}

// PromiseFieldPeriod says: period of the figures
func PromiseFieldPeriod() language.Message { return rowPromiseFieldPeriod.With() }

var rowPromiseFieldStrictness = language.Sentence{
	Key: "promise.field_strictness",
	In: [4]string{
		"end of the time limit",
		"وقت کی حد کا اختتام",
		"समय सीमा का अंत",
		"süre sınırının bitişi",
	},
}

// PromiseFieldStrictness says: end of the time limit
func PromiseFieldStrictness() language.Message { return rowPromiseFieldStrictness.With() }

var rowPromiseFieldAbandoned = language.Sentence{
	Key: "promise.field_abandoned",
	In: [4]string{
		"calls given up",
		"چھوڑی گئی کالز",
		"छोड़ी गई कॉल",
		"yarıda kalan aramalar",
	},
}

// PromiseFieldAbandoned says: calls given up
func PromiseFieldAbandoned() language.Message { return rowPromiseFieldAbandoned.With() }

var rowPromiseFieldCustomers = language.Sentence{
	Key: "promise.field_customers",
	In: [4]string{
		"customers it covers",
		"کن گاہکوں کے لیے",
		"किन ग्राहकों के लिए",
		"kapsadığı müşteriler",
	},
}

// PromiseFieldCustomers says: customers it covers
func PromiseFieldCustomers() language.Message { return rowPromiseFieldCustomers.With() }

var rowPromiseFieldMoment = language.Sentence{
	Key: "promise.field_moment",
	In: [4]string{
		"moment",
		"موقع",
		"मौका",
		"an",
	},
}

// PromiseFieldMoment says: moment
func PromiseFieldMoment() language.Message { return rowPromiseFieldMoment.With() }

var rowPromiseFieldSlot = language.Sentence{
	Key: "promise.field_slot",
	In: [4]string{
		"slot",
		"وقفہ",
		"समय खंड",
		"zaman aralığı",
	},
}

// PromiseFieldSlot says: slot
func PromiseFieldSlot() language.Message { return rowPromiseFieldSlot.With() }

var rowPromiseFieldRepeat = language.Sentence{
	Key: "promise.field_repeat",
	In: [4]string{
		"how often",
		"کتنی بار",
		"कितनी बार",
		"ne sıklıkla",
	},
}

// PromiseFieldRepeat says: how often
func PromiseFieldRepeat() language.Message { return rowPromiseFieldRepeat.With() }

var rowPromiseFieldLevel = language.Sentence{
	Key: "promise.field_level",
	In: [4]string{
		"number",
		"تعداد",
		"संख्या",
		"sayı",
	},
}

// PromiseFieldLevel says: number
func PromiseFieldLevel() language.Message { return rowPromiseFieldLevel.With() }

var rowPromiseFieldValueName = language.Sentence{
	Key: "promise.field_value_name",
	In: [4]string{
		"name of this limit",
		"اس حد کا نام",
		"इस सीमा का नाम",
		"bu sınırın adı",
	},
}

// PromiseFieldValueName says: name of this limit
func PromiseFieldValueName() language.Message { return rowPromiseFieldValueName.With() }

var rowPromiseFieldValue = language.Sentence{
	Key: "promise.field_value",
	In: [4]string{
		"for which ones",
		"کن کے لیے",
		"किन के लिए",
		"hangileri için",
	},
}

// PromiseFieldValue says: for which ones
func PromiseFieldValue() language.Message { return rowPromiseFieldValue.With() }

var rowPromiseFieldStage = language.Sentence{
	Key: "promise.field_stage",
	In: [4]string{
		"stage",
		"مرحلہ",
		"चरण",
		"aşama",
	},
}

// PromiseFieldStage says: stage
func PromiseFieldStage() language.Message { return rowPromiseFieldStage.With() }

var rowPromiseFieldSeason = language.Sentence{
	Key: "promise.field_season",
	In: [4]string{
		"season",
		"موسم",
		"मौसम",
		"dönem",
	},
}

// PromiseFieldSeason says: season
func PromiseFieldSeason() language.Message { return rowPromiseFieldSeason.With() }

var rowPromiseFieldCondition = language.Sentence{
	Key: "promise.field_condition",
	In: [4]string{
		"condition",
		"شرط",
		"शर्त",
		"koşul",
	},
}

// PromiseFieldCondition says: condition
func PromiseFieldCondition() language.Message { return rowPromiseFieldCondition.With() }

var rowPromiseFieldExclusion = language.Sentence{
	Key: "promise.field_exclusion",
	In: [4]string{
		"exclusion",
		"استثنا",
		"अपवाद",
		"kapsam dışı",
	},
}

// PromiseFieldExclusion says: exclusion
func PromiseFieldExclusion() language.Message { return rowPromiseFieldExclusion.With() }

var rowPromiseFieldAlternative = language.Sentence{
	Key: "promise.field_alternative",
	In: [4]string{
		"alternative",
		"متبادل",
		"विकल्प",
		"seçenek",
	},
}

// PromiseFieldAlternative says: alternative
func PromiseFieldAlternative() language.Message { return rowPromiseFieldAlternative.With() }

var rowPromiseFieldDimension = language.Sentence{
	Key: "promise.field_dimension",
	In: [4]string{
		"what the limit depends on",
		"حد کس بات پر منحصر ہے",
		"सीमा किस बात पर निर्भर है",
		"sınırın neye bağlı olduğu",
	},
}

// PromiseFieldDimension says: what the limit depends on
func PromiseFieldDimension() language.Message { return rowPromiseFieldDimension.With() }

var rowPromiseFieldAmount = language.Sentence{
	Key: "promise.field_amount",
	In: [4]string{
		"amount",
		"رقم",
		"रकम",
		"tutar",
	},
}

// PromiseFieldAmount says: amount
func PromiseFieldAmount() language.Message { return rowPromiseFieldAmount.With() }

var rowPromiseFieldAverage = language.Sentence{
	Key: "promise.field_average",
	In: [4]string{
		"average",
		"اوسط",
		"औसत",
		"ortalama",
	},
}

// PromiseFieldAverage says: average
func PromiseFieldAverage() language.Message { return rowPromiseFieldAverage.With() }

var rowPromiseFieldBegins = language.Sentence{
	Key: "promise.field_begins",
	In: [4]string{
		"from when the time counts",
		"وقت کب سے گنا جائے",
		"समय कब से गिना जाए",
		"sürenin ne zaman başladığı",
	},
}

// PromiseFieldBegins says: from when the time counts
func PromiseFieldBegins() language.Message { return rowPromiseFieldBegins.With() }
