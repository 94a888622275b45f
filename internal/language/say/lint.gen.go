// Code generated from words/lint.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowLintTwoDeeds = language.Sentence{
	Key: "lint.two_deeds",
	In: [4]string{
		"“{piece text}” makes two promises. Write one for each.",
		"”{piece}“: یہ دو وعدے ہیں۔ ہر ایک الگ لکھیں۔",
		"“{piece}”: ये दो वादे हैं। हर एक अलग लिखें।",
		"“{piece}” iki söz içeriyor. Her birini ayrı yazın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintTwoDeeds says: “{piece text}” makes two promises. Write one for each.
func LintTwoDeeds(piece string) language.Message { return rowLintTwoDeeds.With(piece) }

var rowLintAlike = language.Sentence{
	Key: "lint.alike",
	In: [4]string{
		"This promise covers the same customers and events as another: {key code}. Keep one of them.",
		"ایک اور وعدہ انہی گاہکوں اور واقعات کے لیے ہے: {key}۔ دونوں میں سے ایک رکھیں۔",
		"एक और वादा इन्हीं ग्राहकों और घटनाओं के लिए है: {key}। दोनों में से एक रखें।",
		"Bir başka söz de aynı müşterileri ve olayları kapsıyor: {key}. İkisinden birini bırakın.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// LintAlike says: This promise covers the same customers and events as another: {key code}. Keep one of them.
func LintAlike(key string) language.Message { return rowLintAlike.With(key) }

var rowLintInside = language.Sentence{
	Key: "lint.inside",
	In: [4]string{
		"Some of the same customers are given another limit: {key code}. Say for whom each holds.",
		"انہی میں سے کچھ گاہکوں کے لیے حد مختلف ہے: {key}۔ بتائیں کون سی حد کس کے لیے ہے۔",
		"इन्हीं में से कुछ ग्राहकों के लिए सीमा अलग है: {key}। बताएँ कौन सी सीमा किसके लिए है।",
		"Bu müşterilerin bir kısmına başka bir süre veriliyor: {key}. Hangisinin kime ait olduğunu belirtin.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// LintInside says: Some of the same customers are given another limit: {key code}. Say for whom each holds.
func LintInside(key string) language.Message { return rowLintInside.With(key) }

var rowLintOrder = language.Sentence{
	Key: "lint.order",
	In: [4]string{
		"A promise that ends later has a shorter limit: {key code}. Correct one of the two.",
		"بعد میں ختم ہونے والے وعدے کی حد اس سے کم ہے: {key}۔ دونوں میں سے ایک درست کریں۔",
		"बाद में खत्म होने वाले वादे की सीमा इससे कम है: {key}। दोनों में से एक ठीक करें।",
		"Daha sonra biten sözün süresi bundan kısa: {key}. İkisinden birini düzeltin.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// LintOrder says: A promise that ends later has a shorter limit: {key code}. Correct one of the two.
func LintOrder(key string) language.Message { return rowLintOrder.With(key) }

var rowLintUnseen = language.Sentence{
	Key: "lint.unseen",
	In: [4]string{
		"Customers do not see what ends this clock. End it with something that reaches them, or keep the promise for staff alone.",
		"جس بات پر یہ ٹائمر ختم ہوتا ہے وہ گاہک کو نظر نہیں آتی۔ ایسا اختتام چنیں جو گاہک تک پہنچے، یا وعدہ صرف عملے کے لیے رکھیں۔",
		"जिस बात पर यह टाइमर खत्म होता है वह ग्राहक को नहीं दिखती। ऐसा अंत चुनें जो ग्राहक तक पहुँचे, या वादा सिर्फ़ कर्मचारियों के लिए रखें।",
		"Müşteri bu sayacı bitiren olayı görmez. Müşteriye ulaşan bir bitiş seçin ya da sözü yalnızca çalışanlara gösterin.",
	},
}

// LintUnseen says: Customers do not see what ends this clock. End it with something that reaches them, or keep the promise for staff alone.
func LintUnseen() language.Message { return rowLintUnseen.With() }

var rowLintFigure = language.Sentence{
	Key: "lint.figure",
	In: [4]string{
		"“{piece text}” names a figure, not what is done. Say who does what for the customer.",
		"”{piece}“: یہ ایک شمار ہے، کام نہیں۔ لکھیں کہ گاہک کے لیے کون کیا کرے گا۔",
		"“{piece}”: यह एक आँकड़ा है, काम नहीं। लिखें कि ग्राहक के लिए कौन क्या करेगा।",
		"“{piece}” bir ölçümün adı, yapılan iş değil. Müşteri için kimin ne yaptığını yazın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintFigure says: “{piece text}” names a figure, not what is done. Say who does what for the customer.
func LintFigure(piece string) language.Message { return rowLintFigure.With(piece) }

var rowLintNoSubject = language.Sentence{
	Key: "lint.no_subject",
	In: [4]string{
		"The sentence does not say who acts. Begin with who: we, an engineer, the office.",
		"جملے میں یہ نہیں کہ کام کون کرے گا۔ شروع میں لکھیں: ہم، ٹیکنیشن، دفتر۔",
		"वाक्य में यह नहीं है कि काम कौन करेगा। शुरू में लिखें: हम, इंजीनियर, कार्यालय।",
		"Cümlede işi kimin yaptığı yok. Yazın: biz, teknisyen, ofis.",
	},
}

// LintNoSubject says: The sentence does not say who acts. Begin with who: we, an engineer, the office.
func LintNoSubject() language.Message { return rowLintNoSubject.With() }

var rowLintNeverStarts = language.Sentence{
	Key: "lint.never_starts",
	In: [4]string{
		"Nothing makes the start of this clock happen. Choose another start, or put a step for it into a flowchart.",
		"کوئی چیز اس ٹائمر کا آغاز نہیں کرتی۔ دوسرا آغاز چنیں، یا فلو چارٹ میں اس کے لیے مرحلہ رکھیں۔",
		"कुछ भी इस टाइमर की शुरुआत नहीं करता। दूसरी शुरुआत चुनें, या फ़्लोचार्ट में इसके लिए चरण रखें।",
		"Hiçbir şey bu sayacı başlatmıyor. Başka bir başlangıç seçin ya da akış şemasına bunun için bir adım koyun.",
	},
}

// LintNeverStarts says: Nothing makes the start of this clock happen. Choose another start, or put a step for it into a flowchart.
func LintNeverStarts() language.Message { return rowLintNeverStarts.With() }

var rowLintNeverStops = language.Sentence{
	Key: "lint.never_stops",
	In: [4]string{
		"Nothing makes the end of this clock happen. Choose another end, or put a step for it into a flowchart.",
		"کوئی چیز اس ٹائمر کا اختتام نہیں کرتی۔ دوسرا اختتام چنیں، یا فلو چارٹ میں اس کے لیے مرحلہ رکھیں۔",
		"कुछ भी इस टाइमर की समाप्ति नहीं करता। दूसरी समाप्ति चुनें, या फ़्लोचार्ट में इसके लिए चरण रखें।",
		"Hiçbir şey bu sayacı bitirmiyor. Başka bir bitiş seçin ya da akış şemasına bunun için bir adım koyun.",
	},
}

// LintNeverStops says: Nothing makes the end of this clock happen. Choose another end, or put a step for it into a flowchart.
func LintNeverStops() language.Message { return rowLintNeverStops.With() }

var rowLintNeverTold = language.Sentence{
	Key: "lint.never_told",
	In: [4]string{
		"Nothing here tells which cases are “{piece text}”, so this stays without a figure. Name a request type, or an office as the place.",
		"یہاں کسی چیز سے پتا نہیں چلتا کہ کون سے کیس ”{piece}“ ہیں، اس لیے اس کا کوئی عدد نہیں بنتا۔ درخواست کی قسم لکھیں، یا جگہ کے طور پر دفتر۔",
		"यहाँ किसी चीज़ से पता नहीं चलता कि कौन-से केस “{piece}” हैं, इसलिए इसका कोई आँकड़ा नहीं बनता। अनुरोध का प्रकार लिखें, या जगह के रूप में कार्यालय।",
		"Hangi kayıtların “{piece}” olduğunu burada hiçbir şey göstermiyor; bu yüzden rakamı oluşmuyor. Bir talep türü ya da yer olarak bir ofis yazın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintNeverTold says: Nothing here tells which cases are “{piece text}”, so this stays without a figure. Name a request type, or an office as the place.
func LintNeverTold(piece string) language.Message { return rowLintNeverTold.With(piece) }

var rowLintStageUnmeasured = language.Sentence{
	Key: "lint.stage_unmeasured",
	In: [4]string{
		"No clock runs for the next stage. Make a promise of it that starts where this one ends, or write how it is checked.",
		"اگلے مرحلے کے لیے کوئی ٹائمر نہیں چلتا۔ اس کا الگ وعدہ بنائیں جو اس کے اختتام سے شروع ہو، یا لکھیں کہ جانچ کیسے ہوتی ہے۔",
		"अगले चरण के लिए कोई टाइमर नहीं चलता। इसका अलग वादा बनाएँ जो इसके अंत से शुरू हो, या लिखें कि जाँच कैसे होती है।",
		"Sonraki aşama için sayaç çalışmaz. Bu sözün bitişinde başlayan ayrı bir söz yazın ya da nasıl denetlendiğini belirtin.",
	},
}

// LintStageUnmeasured says: No clock runs for the next stage. Make a promise of it that starts where this one ends, or write how it is checked.
func LintStageUnmeasured() language.Message { return rowLintStageUnmeasured.With() }

var rowLintTierUnmeasured = language.Sentence{
	Key: "lint.tier_unmeasured",
	In: [4]string{
		"Figures are made of the first share alone. Write how the further one is checked.",
		"عدد صرف پہلے تناسب کا بنتا ہے۔ لکھیں کہ مزید تناسب کی جانچ کیسے ہوتی ہے۔",
		"आँकड़ा सिर्फ़ पहले अनुपात का बनता है। लिखें कि आगे के अनुपात की जाँच कैसे होती है।",
		"Rakam yalnızca ilk oran için çıkar. Sonraki oranın nasıl denetlendiğini yazın.",
	},
}

// LintTierUnmeasured says: Figures are made of the first share alone. Write how the further one is checked.
func LintTierUnmeasured() language.Message { return rowLintTierUnmeasured.With() }

var rowLintAtOnce = language.Sentence{
	Key: "lint.at_once",
	In: [4]string{
		"“At once” has no number. Name seconds or minutes, or the same day.",
		"”فوراً“ میں کوئی عدد نہیں۔ سیکنڈ یا منٹ لکھیں، یا اسی دن کی حد رکھیں۔",
		"“तुरंत” में कोई संख्या नहीं है। सेकंड या मिनट लिखें, या उसी दिन की सीमा रखें।",
		"“Hemen” bir sayı söylemiyor. Saniye ya da dakika yazın ya da aynı günü seçin.",
	},
}

// LintAtOnce says: “At once” has no number. Name seconds or minutes, or the same day.
func LintAtOnce() language.Message { return rowLintAtOnce.With() }

var rowLintUnsourced = language.Sentence{
	Key: "lint.unsourced",
	In: [4]string{
		"The figure comes from elsewhere, and nothing says what is looked at. Write how it is checked.",
		"عدد باہر سے آتا ہے اور یہ نہیں لکھا کہ کیا دیکھا جاتا ہے۔ لکھیں کہ جانچ کیسے ہوتی ہے۔",
		"आँकड़ा बाहर से आता है और यह नहीं लिखा कि क्या देखा जाता है। लिखें कि जाँच कैसे होती है।",
		"Rakam dışarıdan geliyor, neye bakıldığı da yazmıyor. Nasıl denetlendiğini yazın.",
	},
}

// LintUnsourced says: The figure comes from elsewhere, and nothing says what is looked at. Write how it is checked.
func LintUnsourced() language.Message { return rowLintUnsourced.With() }

var rowLintUnclocked = language.Sentence{
	Key: "lint.unclocked",
	In: [4]string{
		"No clock runs for a promise of this kind. Write how it is checked.",
		"اس قسم کے وعدے کے لیے کوئی ٹائمر نہیں چلتا۔ لکھیں کہ جانچ کیسے ہوتی ہے۔",
		"इस तरह के वादे के लिए कोई टाइमर नहीं चलता। लिखें कि जाँच कैसे होती है।",
		"Bu tür sözler için sayaç çalışmaz. Nasıl denetlendiğini yazın.",
	},
}

// LintUnclocked says: No clock runs for a promise of this kind. Write how it is checked.
func LintUnclocked() language.Message { return rowLintUnclocked.With() }

var rowLintWorkingHours = language.Sentence{
	Key: "lint.working_hours",
	In: [4]string{
		"So many working hours fill more than one working day, and customers take them for hours by the clock. Write them as working days.",
		"کام کے اتنے گھنٹے ایک یومِ کار سے زیادہ ہیں، اور گاہک انہیں گھڑی کے گھنٹے سمجھتے ہیں۔ انہیں ایامِ کار میں لکھیں۔",
		"काम के इतने घंटे एक कार्य दिवस से ज़्यादा हैं, और ग्राहक इन्हें घड़ी के घंटे समझते हैं। इन्हें कार्य दिवस में लिखें।",
		"Bu kadar çalışma saati bir iş gününü aşar; müşteri bunu gün içindeki saatler sanır. İş günü olarak yazın.",
	},
}

// LintWorkingHours says: So many working hours fill more than one working day, and customers take them for hours by the clock. Write them as working days.
func LintWorkingHours() language.Message { return rowLintWorkingHours.With() }

var rowLintBoundary = language.Sentence{
	Key: "lint.boundary",
	In: [4]string{
		"When the last day ends is not said. Let it end when the office closes.",
		"آخری دن کب ختم ہوتا ہے، یہ نہیں لکھا۔ دفتر بند ہونے پر ختم کریں۔",
		"आखिरी दिन कब खत्म होता है, यह नहीं लिखा। कार्यालय बंद होने पर खत्म करें।",
		"Son günün ne zaman bittiği yazmıyor. Ofisin kapanışında bitsin.",
	},
}

// LintBoundary says: When the last day ends is not said. Let it end when the office closes.
func LintBoundary() language.Message { return rowLintBoundary.With() }

var rowLintNoChannel = language.Sentence{
	Key: "lint.no_channel",
	In: [4]string{
		"No touchpoint is named, so the promise holds for all. If that is not meant, name them.",
		"رابطے کا ذریعہ نہیں لکھا گیا، اس لیے وعدہ سب کے لیے ہے۔ ایسا نہ ہو تو نام لکھیں۔",
		"कोई संपर्क माध्यम नहीं लिखा, इसलिए वादा सबके लिए है। ऐसा न हो तो नाम लिखें।",
		"Temas noktası yazmıyor; söz hepsi için geçerli. Öyle değilse adlarını yazın.",
	},
}

// LintNoChannel says: No touchpoint is named, so the promise holds for all. If that is not meant, name them.
func LintNoChannel() language.Message { return rowLintNoChannel.With() }

var rowLintChannelUnlisted = language.Sentence{
	Key: "lint.channel_unlisted",
	In: [4]string{
		"The words name “{piece text}”, a touchpoint that the promise does not cover. Add it.",
		"الفاظ میں ”{piece}“ ہے مگر وعدے میں یہ رابطے کا ذریعہ شامل نہیں۔ شامل کریں۔",
		"शब्दों में “{piece}” है पर वादे में यह संपर्क माध्यम शामिल नहीं। शामिल करें।",
		"Metinde “{piece}” geçiyor ama bu temas noktası sözün kapsamında değil. Ekleyin.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintChannelUnlisted says: The words name “{piece text}”, a touchpoint that the promise does not cover. Add it.
func LintChannelUnlisted(piece string) language.Message { return rowLintChannelUnlisted.With(piece) }

var rowLintShareInWords = language.Sentence{
	Key: "lint.share_in_words",
	In: [4]string{
		"“{piece text}” says in words how often. Take it out and set the share.",
		"”{piece}“: یہ لفظوں میں بتاتا ہے کہ کتنی بار۔ اسے نکالیں اور تناسب مقرر کریں۔",
		"“{piece}”: यह शब्दों में बताता है कि कितनी बार। इसे हटाएँ और अनुपात तय करें।",
		"“{piece}” ne sıklıkta olduğunu sözle söylüyor. Çıkarın, oranı ayrıca girin.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintShareInWords says: “{piece text}” says in words how often. Take it out and set the share.
func LintShareInWords(piece string) language.Message { return rowLintShareInWords.With(piece) }

var rowLintClassShare = language.Sentence{
	Key: "lint.class_share",
	In: [4]string{
		"A share is set, but this kind of promise has none. Make it a limit in a share of cases.",
		"تناسب درج ہے مگر وعدے کی یہ قسم تناسب نہیں رکھتی۔ اسے کیس کے تناسب والی حد بنائیں۔",
		"अनुपात दर्ज है पर वादे का यह प्रकार अनुपात नहीं रखता। इसे केस के अनुपात वाली सीमा बनाएँ।",
		"Oran girilmiş ama bu söz türünde oran yok. Kayıtların bir oranında tutulan süre sınırı yapın.",
	},
}

// LintClassShare says: A share is set, but this kind of promise has none. Make it a limit in a share of cases.
func LintClassShare() language.Message { return rowLintClassShare.With() }

var rowLintUpsideDown = language.Sentence{
	Key: "lint.upside_down",
	In: [4]string{
		"As it is written, more than half may miss this promise. Turn the share round.",
		"یوں لکھا ہو تو آدھے سے زیادہ میں وعدہ ٹوٹ سکتا ہے۔ تناسب الٹ دیں۔",
		"ऐसे लिखने पर आधे से ज़्यादा में वादा टूट सकता है। अनुपात पलट दें।",
		"Bu yazılışla söz yarıdan fazlasında tutulmayabilir. Oranı tersine çevirin.",
	},
}

// LintUpsideDown says: As it is written, more than half may miss this promise. Turn the share round.
func LintUpsideDown() language.Message { return rowLintUpsideDown.With() }

var rowLintNoPeriod = language.Sentence{
	Key: "lint.no_period",
	In: [4]string{
		"The share has no period. Say over which time it is counted.",
		"تناسب کی مدت نہیں لکھی۔ بتائیں یہ کس مدت میں گنا جاتا ہے۔",
		"अनुपात की अवधि नहीं लिखी। बताएँ यह किस अवधि में गिना जाता है।",
		"Oranın dönemi yazmıyor. Hangi dönemde sayıldığını belirtin.",
	},
}

// LintNoPeriod says: The share has no period. Say over which time it is counted.
func LintNoPeriod() language.Message { return rowLintNoPeriod.With() }

var rowLintCondition = language.Sentence{
	Key: "lint.condition",
	In: [4]string{
		"“{piece text}” is a condition in prose. List it among the conditions.",
		"”{piece}“: یہ عبارت میں چھپی شرط ہے۔ اسے شرطوں میں درج کریں۔",
		"“{piece}”: यह वाक्य में छिपी शर्त है। इसे शर्तों में दर्ज करें।",
		"“{piece}” cümlenin içinde kalmış bir koşul. Koşullar arasına girin.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintCondition says: “{piece text}” is a condition in prose. List it among the conditions.
func LintCondition(piece string) language.Message { return rowLintCondition.With(piece) }

var rowLintExclusion = language.Sentence{
	Key: "lint.exclusion",
	In: [4]string{
		"“{piece text}” leaves some out without naming them. List what is not counted, and peak seasons by their dates.",
		"”{piece}“: یہ نام لیے بغیر کچھ کو الگ کرتا ہے۔ جو شمار نہیں ہوتا وہ درج کریں، اور رش کے موسم تاریخوں کے ساتھ۔",
		"“{piece}”: यह नाम लिए बिना कुछ को अलग करता है। जो गिना नहीं जाता उसे दर्ज करें, और भीड़ के मौसम तारीखों के साथ।",
		"“{piece}” kimilerini adını vermeden dışarıda bırakıyor. Sayılmayanları ve yoğun dönemleri tarihleriyle yazın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintExclusion says: “{piece text}” leaves some out without naming them. List what is not counted, and peak seasons by their dates.
func LintExclusion(piece string) language.Message { return rowLintExclusion.With(piece) }

var rowLintPeak = language.Sentence{
	Key: "lint.peak",
	In: [4]string{
		"Peak times are left out, but no dates say when. Set the seasons.",
		"رش کے اوقات شمار نہیں ہوتے مگر ان کی تاریخیں نہیں لکھیں۔ موسم مقرر کریں۔",
		"भीड़ का समय गिना नहीं जाता पर उसकी तारीखें नहीं लिखीं। मौसम तय करें।",
		"Yoğun zamanlar sayılmıyor ama tarihleri yazmıyor. Dönemleri girin.",
	},
}

// LintPeak says: Peak times are left out, but no dates say when. Set the seasons.
func LintPeak() language.Message { return rowLintPeak.With() }

var rowLintNoMiss = language.Sentence{
	Key: "lint.no_miss",
	In: [4]string{
		"Nothing is said about a miss. Promise at least to explain it within one working day.",
		"وعدہ پورا نہ ہو تو کیا ہو گا، یہ نہیں لکھا۔ کم از کم ایک یومِ کار کے اندر وجہ بتانے کا وعدہ کریں۔",
		"वादा पूरा न हो तो क्या होगा, यह नहीं लिखा। कम से कम एक कार्य दिवस के भीतर कारण बताने का वादा करें।",
		"Söz tutulmazsa ne olacağı yazmıyor. En azından bir iş günü içinde nedenini bildirme sözü verin.",
	},
}

// LintNoMiss says: Nothing is said about a miss. Promise at least to explain it within one working day.
func LintNoMiss() language.Message { return rowLintNoMiss.With() }

var rowLintNoMissed = language.Sentence{
	Key: "lint.no_missed",
	In: [4]string{
		"This remedy is for a miss, but no promise here can be missed. Add the promise that it follows.",
		"یہ تلافی وعدہ پورا نہ ہونے پر ہے، مگر یہاں ایسا کوئی وعدہ نہیں۔ وہ وعدہ شامل کریں۔",
		"यह भरपाई वादा पूरा न होने पर है, पर यहाँ ऐसा कोई वादा नहीं। वह वादा जोड़ें।",
		"Bu telafi tutulmayan bir söz için, ama burada öyle bir söz yok. İlgili sözü ekleyin.",
	},
}

// LintNoMissed says: This remedy is for a miss, but no promise here can be missed. Add the promise that it follows.
func LintNoMissed() language.Message { return rowLintNoMissed.With() }

var rowLintFallback = language.Sentence{
	Key: "lint.fallback",
	In: [4]string{
		"The promise that would hold instead is not there: {key code}. Choose another.",
		"بدلے میں آنے والا وعدہ موجود نہیں: {key}۔ دوسرا منتخب کریں۔",
		"बदले में आने वाला वादा मौजूद नहीं: {key}। दूसरा चुनें।",
		"Yerine geçecek söz yok: {key}. Başka bir söz seçin.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// LintFallback says: The promise that would hold instead is not there: {key code}. Choose another.
func LintFallback(key string) language.Message { return rowLintFallback.With(key) }

var rowLintHedge = language.Sentence{
	Key: "lint.hedge",
	In: [4]string{
		"“{piece text}” leaves a way out. Take it out to make a promise, or keep the sentence as a value.",
		"”{piece}“: یہ گنجائش چھوڑتا ہے۔ وعدہ ہے تو اسے نکال دیں، ورنہ جملے کو قدر کے طور پر رکھیں۔",
		"“{piece}”: यह गुंजाइश छोड़ता है। वादा है तो इसे हटा दें, नहीं तो वाक्य को मूल्य के रूप में रखें।",
		"“{piece}” açık kapı bırakıyor. Söz veriyorsanız çıkarın, vermiyorsanız cümleyi değer olarak bırakın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintHedge says: “{piece text}” leaves a way out. Take it out to make a promise, or keep the sentence as a value.
func LintHedge(piece string) language.Message { return rowLintHedge.With(piece) }

var rowLintValue = language.Sentence{
	Key: "lint.value",
	In: [4]string{
		"This is a value and never counts as kept. To make it a promise, name what can be measured.",
		"یہ قدر ہے اور کبھی پوری شمار نہیں ہوتی۔ وعدہ بنانا ہو تو بتائیں کیا ناپا جائے؛ پورا ہوا تبھی لکھا جائے گا۔",
		"यह मूल्य है और कभी पूरा नहीं गिना जाता। वादा बनाना हो तो बताएँ क्या नापा जाए; पूरा हुआ तभी लिखा जाएगा।",
		"Bu bir değerdir ve hiçbir zaman tutuldu sayılmaz. Söz olması için ölçülecek bir şey yazın.",
	},
}

// LintValue says: This is a value and never counts as kept. To make it a promise, name what can be measured.
func LintValue() language.Message { return rowLintValue.With() }

var rowLintAlways = language.Sentence{
	Key: "lint.always",
	In: [4]string{
		"A limit without a share holds in every case. Set a share, or give the reason and list conditions and what is left out.",
		"تناسب کے بغیر حد ہر کیس کے لیے ہے۔ تناسب مقرر کریں، یا وجہ لکھیں اور شرطیں اور استثنا درج کریں۔",
		"अनुपात के बिना सीमा हर केस के लिए है। अनुपात तय करें, या कारण लिखें और शर्तें और अपवाद दर्ज करें।",
		"Oransız süre sınırı her kayıt için geçerlidir. Oran girin ya da gerekçesini yazıp koşulları ve kapsam dışını listeleyin.",
	},
}

// LintAlways says: A limit without a share holds in every case. Set a share, or give the reason and list conditions and what is left out.
func LintAlways() language.Message { return rowLintAlways.With() }

var rowLintAbove = language.Sentence{
	Key: "lint.above",
	In: [4]string{
		"In the last twelve months {kept percent} were done in time, and {promised percent} is promised. Promise what can be kept, or a longer limit.",
		"پچھلے بارہ مہینوں کا تناسب {kept} اور وعدہ {promised} ہے۔ جو پورا ہو سکے اس کا وعدہ کریں، یا حد بڑھائیں۔",
		"पिछले बारह महीनों का अनुपात {kept} और वादा {promised} है। जो पूरा हो सके उसका वादा करें, या सीमा बढ़ाएँ।",
		"Son on iki ayın oranı {kept}, verilen söz {promised}. Tutulabilecek kadar söz verin ya da süreyi uzatın.",
	},
	Slots: []language.Slot{{Name: "kept", Kind: "percent"}, {Name: "promised", Kind: "percent"}},
}

// LintAbove says: In the last twelve months {kept percent} were done in time, and {promised percent} is promised. Promise what can be kept, or a longer limit.
func LintAbove(kept float64, promised float64) language.Message {
	return rowLintAbove.With(kept, promised)
}

var rowLintEasy = language.Sentence{
	Key: "lint.easy",
	In: [4]string{
		"The last twelve months show that this promise cannot be missed. Choose a shorter limit.",
		"پچھلے بارہ مہینے بتاتے ہیں کہ یہ وعدہ ٹوٹ نہیں سکتا۔ حد کم رکھیں۔",
		"पिछले बारह महीने बताते हैं कि यह वादा टूट नहीं सकता। सीमा कम रखें।",
		"Son on iki ay, bu sözün tutulmamasının mümkün olmadığını gösteriyor. Daha kısa bir süre seçin.",
	},
}

// LintEasy says: The last twelve months show that this promise cannot be missed. Choose a shorter limit.
func LintEasy() language.Message { return rowLintEasy.With() }

var rowLintNoHistory = language.Sentence{
	Key: "lint.no_history",
	In: [4]string{
		"There is no data of the last twelve months yet. Look again when at least {n int} promises have fallen due.",
		"پچھلے بارہ مہینوں کے اعداد دستیاب نہیں۔ کم از کم {n} وعدوں کا مقررہ وقت آ جائے تو پھر دیکھیں۔",
		"पिछले बारह महीनों के आँकड़े उपलब्ध नहीं। कम से कम {n} वादों का नियत समय आ जाए तो फिर देखें।",
		"Son on iki ayın verisi yok. En az {n} sözün süresi dolunca yeniden bakın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// LintNoHistory says: There is no data of the last twelve months yet. Look again when at least {n int} promises have fallen due.
func LintNoHistory(n int) language.Message { return rowLintNoHistory.With(n) }

var rowLintLowShare = language.Sentence{
	Key: "lint.low_share",
	In: [4]string{
		"Less than half is hardly a promise. Raise the share, or choose a longer limit.",
		"آدھے سے کم کو وعدہ کہنا مشکل ہے۔ تناسب بڑھائیں، یا حد بڑھائیں۔",
		"आधे से कम को वादा कहना मुश्किल है। अनुपात बढ़ाएँ, या सीमा बढ़ाएँ।",
		"Yarıdan azına söz demek zordur. Oranı yükseltin ya da süreyi uzatın.",
	},
}

// LintLowShare says: Less than half is hardly a promise. Raise the share, or choose a longer limit.
func LintLowShare() language.Message { return rowLintLowShare.With() }

var rowLintSofter = language.Sentence{
	Key: "lint.softer",
	In: [4]string{
		"We ask less of ourselves than we promise to customers. Give the reason.",
		"ہم خود سے اس سے کم چاہتے ہیں جتنا گاہک سے وعدہ ہے۔ وجہ لکھیں۔",
		"हम खुद से उससे कम चाहते हैं जितना ग्राहक से वादा है। कारण लिखें।",
		"Kendimizden, müşteriye verdiğimiz sözden azını istiyoruz. Gerekçesini yazın.",
	},
}

// LintSofter says: We ask less of ourselves than we promise to customers. Give the reason.
func LintSofter() language.Message { return rowLintSofter.With() }

var rowLintUnnamed = language.Sentence{
	Key: "lint.unnamed",
	In: [4]string{
		"No words say that the promise is for this alone: {piece text}. Give it a name.",
		"کوئی لفظ نہیں بتاتا کہ وعدہ صرف اس کے لیے ہے: {piece}۔ اسے نام دیں۔",
		"कोई शब्द नहीं बताता कि वादा सिर्फ़ इसके लिए है: {piece}। इसे नाम दें।",
		"Sözün yalnızca bunun için olduğu hiçbir yerde yazmıyor: {piece}. Bir ad verin.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintUnnamed says: No words say that the promise is for this alone: {piece text}. Give it a name.
func LintUnnamed(piece string) language.Message { return rowLintUnnamed.With(piece) }

var rowLintUnsaid = language.Sentence{
	Key: "lint.unsaid",
	In: [4]string{
		"A language is still missing: {language name}. Write its phrases.",
		"ایک زبان باقی ہے: {language}۔ اس کے الفاظ لکھیں۔",
		"एक भाषा बाकी है: {language}। इसके शब्द लिखें।",
		"Bir dil eksik: {language}. Sözcüklerini yazın.",
	},
	Slots: []language.Slot{{Name: "language", Kind: "name"}},
}

// LintUnsaid says: A language is still missing: {language name}. Write its phrases.
func LintUnsaid(languageValue string) language.Message { return rowLintUnsaid.With(languageValue) }

var rowLintStale = language.Sentence{
	Key: "lint.stale",
	In: [4]string{
		"These words are older than those of the first language: {language name}. Read them again.",
		"یہ الفاظ پہلی زبان کے الفاظ سے پرانے ہیں: {language}۔ دوبارہ دیکھیں۔",
		"ये शब्द पहली भाषा के शब्दों से पुराने हैं: {language}। फिर से देखें।",
		"Bu sözcükler ilk dildekilerden eski: {language}. Yeniden gözden geçirin.",
	},
	Slots: []language.Slot{{Name: "language", Kind: "name"}},
}

// LintStale says: These words are older than those of the first language: {language name}. Read them again.
func LintStale(languageValue string) language.Message { return rowLintStale.With(languageValue) }

var rowLintNumberWord = language.Sentence{
	Key: "lint.number_word",
	In: [4]string{
		"“{piece text}” is a number in words. Set it as data, so that every language prints the same.",
		"”{piece}“: یہ لفظوں میں عدد ہے۔ اسے ڈیٹا میں درج کریں تاکہ ہر زبان میں ایک ہی عدد آئے۔",
		"“{piece}”: यह शब्दों में संख्या है। इसे डेटा में दर्ज करें ताकि हर भाषा में एक ही संख्या आए।",
		"“{piece}” yazıyla yazılmış bir sayı. Veri olarak girin ki her dilde aynı sayı çıksın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintNumberWord says: “{piece text}” is a number in words. Set it as data, so that every language prints the same.
func LintNumberWord(piece string) language.Message { return rowLintNumberWord.With(piece) }

var rowLintNumbersDiffer = language.Sentence{
	Key: "lint.numbers_differ",
	In: [4]string{
		"This number does not stand in every language: “{piece text}”. Set it as data.",
		"یہ عدد ہر زبان میں نہیں: ”{piece}“۔ اسے ڈیٹا میں درج کریں۔",
		"यह संख्या हर भाषा में नहीं है: “{piece}”। इसे डेटा में दर्ज करें।",
		"Bu sayı her dilde yok: “{piece}”. Veri olarak girin.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// LintNumbersDiffer says: This number does not stand in every language: “{piece text}”. Set it as data.
func LintNumbersDiffer(piece string) language.Message { return rowLintNumbersDiffer.With(piece) }

var rowLintUnreadable = language.Sentence{
	Key: "lint.unreadable",
	In: [4]string{
		"Promise {n int} of this file cannot be read. Correct it.",
		"اس فائل کا وعدہ نمبر {n} پڑھا نہیں جا سکا۔ اسے درست کریں۔",
		"इस फ़ाइल का वादा नंबर {n} पढ़ा नहीं जा सका। इसे ठीक करें।",
		"Bu dosyadaki {n} numaralı söz okunamadı. Düzeltin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// LintUnreadable says: Promise {n int} of this file cannot be read. Correct it.
func LintUnreadable(n int) language.Message { return rowLintUnreadable.With(n) }

var rowLintNoPromises = language.Sentence{
	Key: "lint.no_promises",
	In: [4]string{
		"There are no promises in this file. Give a text, a table with a header, a charter or a list of promises.",
		"اس فائل میں کوئی وعدہ نہیں۔ متن، عنوانوں والا جدول، سروس چارٹر یا وعدوں کی فہرست دیں۔",
		"इस फ़ाइल में कोई वादा नहीं है। पाठ, शीर्षक वाली तालिका, सेवा चार्टर या वादों की सूची दें।",
		"Bu dosyada söz yok. Metin, başlıklı tablo, hizmet bildirgesi ya da söz listesi verin.",
	},
}

// LintNoPromises says: There are no promises in this file. Give a text, a table with a header, a charter or a list of promises.
func LintNoPromises() language.Message { return rowLintNoPromises.With() }

var rowLintLine = language.Sentence{
	Key: "lint.line",
	In: [4]string{
		"Line {n int}",
		"سطر {n}",
		"पंक्ति {n}",
		"{n}. satır",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// LintLine says: Line {n int}
func LintLine(n int) language.Message { return rowLintLine.With(n) }

var rowLintRow = language.Sentence{
	Key: "lint.row",
	In: [4]string{
		"Row {n int}, column {column name}",
		"سطر {n}، کالم {column}",
		"पंक्ति {n}, कॉलम {column}",
		"{n}. satır, {column} sütunu",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "column", Kind: "name"}},
}

// LintRow says: Row {n int}, column {column name}
func LintRow(n int, column string) language.Message { return rowLintRow.With(n, column) }

var rowLintKindValue = language.Sentence{
	Key: "lint.kind_value",
	In: [4]string{
		"value",
		"قدر",
		"मूल्य",
		"değer",
	},
}

// LintKindValue says: value
func LintKindValue() language.Message { return rowLintKindValue.With() }

var rowLintKindHeading = language.Sentence{
	Key: "lint.kind_heading",
	In: [4]string{
		"heading",
		"عنوان",
		"शीर्षक",
		"başlık",
	},
}

// LintKindHeading says: heading
func LintKindHeading() language.Message { return rowLintKindHeading.With() }

var rowLintKindScrap = language.Sentence{
	Key: "lint.kind_scrap",
	In: [4]string{
		"nothing to read",
		"پڑھنے کو کچھ نہیں",
		"पढ़ने को कुछ नहीं",
		"okunacak bir şey yok",
	},
}

// LintKindScrap says: nothing to read
func LintKindScrap() language.Message { return rowLintKindScrap.With() }

var rowLintKindContinued = language.Sentence{
	Key: "lint.kind_continued",
	In: [4]string{
		"belongs to the promise before",
		"پچھلے وعدے کا حصہ",
		"पिछले वादे का हिस्सा",
		"önceki söze ait",
	},
}

// LintKindContinued says: belongs to the promise before
func LintKindContinued() language.Message { return rowLintKindContinued.With() }

var rowLintCertain = language.Sentence{
	Key: "lint.certain",
	In: [4]string{
		"certain",
		"یقینی",
		"पक्का",
		"kesin",
	},
}

// LintCertain says: certain
func LintCertain() language.Message { return rowLintCertain.With() }

var rowLintLikely = language.Sentence{
	Key: "lint.likely",
	In: [4]string{
		"likely",
		"غالباً درست",
		"संभवतः सही",
		"büyük olasılıkla doğru",
	},
}

// LintLikely says: likely
func LintLikely() language.Message { return rowLintLikely.With() }

var rowLintUnsure = language.Sentence{
	Key: "lint.unsure",
	In: [4]string{
		"unsure",
		"جانچ ضروری",
		"जाँच ज़रूरी",
		"emin değil",
	},
}

// LintUnsure says: unsure
func LintUnsure() language.Message { return rowLintUnsure.With() }

var rowLintReads = language.Sentence{
	Key: "lint.reads",
	In: [4]string{
		"Read as: {sentence text}",
		"یوں پڑھا گیا: {sentence}",
		"ऐसे पढ़ा गया: {sentence}",
		"Şöyle okundu: {sentence}",
	},
	Slots: []language.Slot{{Name: "sentence", Kind: "text"}},
}

// LintReads says: Read as: {sentence text}
func LintReads(sentence string) language.Message { return rowLintReads.With(sentence) }

var rowLintLeft = language.Sentence{
	Key: "lint.left",
	In: [4]string{
		"Not understood: {pieces text}",
		"سمجھ میں نہیں آیا: {pieces}",
		"समझ में नहीं आया: {pieces}",
		"Anlaşılmadı: {pieces}",
	},
	Slots: []language.Slot{{Name: "pieces", Kind: "text"}},
}

// LintLeft says: Not understood: {pieces text}
func LintLeft(pieces string) language.Message { return rowLintLeft.With(pieces) }

var rowLintError = language.Sentence{
	Key: "lint.error",
	In: [4]string{
		"error",
		"غلطی",
		"गलती",
		"hata",
	},
}

// LintError says: error
func LintError() language.Message { return rowLintError.With() }

var rowLintWarning = language.Sentence{
	Key: "lint.warning",
	In: [4]string{
		"warning",
		"تنبیہ",
		"चेतावनी",
		"uyarı",
	},
}

// LintWarning says: warning
func LintWarning() language.Message { return rowLintWarning.With() }

var rowLintHint = language.Sentence{
	Key: "lint.hint",
	In: [4]string{
		"hint",
		"اشارہ",
		"सुझाव",
		"öneri",
	},
}

// LintHint says: hint
func LintHint() language.Message { return rowLintHint.With() }

var rowLintRepaired = language.Sentence{
	Key: "lint.repaired",
	In: [4]string{
		"Repaired: {sentence text}",
		"درست کر کے: {sentence}",
		"ठीक करके: {sentence}",
		"Düzeltilmişi: {sentence}",
	},
	Slots: []language.Slot{{Name: "sentence", Kind: "text"}},
}

// LintRepaired says: Repaired: {sentence text}
func LintRepaired(sentence string) language.Message { return rowLintRepaired.With(sentence) }

var rowLintTotalRead = language.Sentence{
	Key: "lint.total_read",
	In: [4]string{
		"Sentences: {n int}. Promises: {promises int}. Values: {values int}. Headings: {headings int}. The rest: {rest int}. Open questions: {questions int}.",
		"جملے: {n}۔ وعدے: {promises}۔ قدریں: {values}۔ عنوان: {headings}۔ باقی: {rest}۔ کھلے سوال: {questions}۔",
		"वाक्य: {n}। वादे: {promises}। मूल्य: {values}। शीर्षक: {headings}। बाकी: {rest}। खुले सवाल: {questions}।",
		"Cümle: {n}. Söz: {promises}. Değer: {values}. Başlık: {headings}. Öteki: {rest}. Açık soru: {questions}.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "promises", Kind: "int"}, {Name: "values", Kind: "int"}, {Name: "headings", Kind: "int"}, {Name: "rest", Kind: "int"}, {Name: "questions", Kind: "int"}},
}

// LintTotalRead says: Sentences: {n int}. Promises: {promises int}. Values: {values int}. Headings: {headings int}. The rest: {rest int}. Open questions: {questions int}.
func LintTotalRead(n int, promises int, values int, headings int, rest int, questions int) language.Message {
	return rowLintTotalRead.With(n, promises, values, headings, rest, questions)
}

var rowLintTotalFound = language.Sentence{
	Key: "lint.total_found",
	In: [4]string{
		"Errors: {errors int}. Warnings: {warnings int}. Hints: {hints int}.",
		"غلطیاں: {errors}۔ تنبیہات: {warnings}۔ اشارے: {hints}۔",
		"गलतियाँ: {errors}। चेतावनियाँ: {warnings}। सुझाव: {hints}।",
		"Hata: {errors}. Uyarı: {warnings}. Öneri: {hints}.",
	},
	Slots: []language.Slot{{Name: "errors", Kind: "int"}, {Name: "warnings", Kind: "int"}, {Name: "hints", Kind: "int"}},
}

// LintTotalFound says: Errors: {errors int}. Warnings: {warnings int}. Hints: {hints int}.
func LintTotalFound(errors int, warnings int, hints int) language.Message {
	return rowLintTotalFound.With(errors, warnings, hints)
}

var rowLintNothingFound = language.Sentence{
	Key: "lint.nothing_found",
	In: [4]string{
		"Nothing was found.",
		"کچھ نہیں ملا۔",
		"कुछ नहीं मिला।",
		"Bulgu yok.",
	},
}

// LintNothingFound says: Nothing was found.
func LintNothingFound() language.Message { return rowLintNothingFound.With() }

var rowLintDefects = language.Sentence{
	Key: "lint.defects",
	In: [4]string{
		"Defects of the data",
		"ڈیٹا کی خامیاں",
		"डेटा की कमियाँ",
		"Verideki kusurlar",
	},
}

// LintDefects says: Defects of the data
func LintDefects() language.Message { return rowLintDefects.With() }

var rowLintDefect = language.Sentence{
	Key: "lint.defect",
	In: [4]string{
		"{defect message}: {n int}. Rows: {rows text}",
		"{defect}: {n}۔ سطریں: {rows}",
		"{defect}: {n}। पंक्तियाँ: {rows}",
		"{defect}: {n}. Satırlar: {rows}",
	},
	Slots: []language.Slot{{Name: "defect", Kind: "message"}, {Name: "n", Kind: "int"}, {Name: "rows", Kind: "text"}},
}

// LintDefect says: {defect message}: {n int}. Rows: {rows text}
func LintDefect(defect language.Message, n int, rows string) language.Message {
	return rowLintDefect.With(defect, n, rows)
}

var rowLintDefectNumber = language.Sentence{
	Key: "lint.defect_number",
	In: [4]string{
		"no number",
		"عدد نہیں",
		"संख्या नहीं",
		"sayı yok",
	},
}

// LintDefectNumber says: no number
func LintDefectNumber() language.Message { return rowLintDefectNumber.With() }

var rowLintDefectSlip = language.Sentence{
	Key: "lint.defect_slip",
	In: [4]string{
		"fraction in the place of a percentage",
		"فیصد کی جگہ کسر",
		"प्रतिशत की जगह भिन्न",
		"yüzde yerine kesir",
	},
}

// LintDefectSlip says: fraction in the place of a percentage
func LintDefectSlip() language.Message { return rowLintDefectSlip.With() }

var rowLintDefectTargetDiffers = language.Sentence{
	Key: "lint.defect_target_differs",
	In: [4]string{
		"sentence and target differ",
		"جملہ اور ہدف مختلف",
		"वाक्य और लक्ष्य अलग",
		"cümleyle hedef farklı",
	},
}

// LintDefectTargetDiffers says: sentence and target differ
func LintDefectTargetDiffers() language.Message { return rowLintDefectTargetDiffers.With() }

var rowLintDefectSeveral = language.Sentence{
	Key: "lint.defect_several",
	In: [4]string{
		"several limits in one sentence",
		"ایک جملے میں کئی حدیں",
		"एक वाक्य में कई सीमाएँ",
		"bir cümlede birden çok süre",
	},
}

// LintDefectSeveral says: several limits in one sentence
func LintDefectSeveral() language.Message { return rowLintDefectSeveral.With() }

var rowLintDefectNumbers = language.Sentence{
	Key: "lint.defect_numbers",
	In: [4]string{
		"numbers differ between the languages",
		"زبانوں میں اعداد مختلف",
		"भाषाओं में संख्याएँ अलग",
		"diller arasında sayılar farklı",
	},
}

// LintDefectNumbers says: numbers differ between the languages
func LintDefectNumbers() language.Message { return rowLintDefectNumbers.With() }

var rowLintDefectCalendars = language.Sentence{
	Key: "lint.defect_calendars",
	In: [4]string{
		"calendars differ between the languages",
		"زبانوں میں کیلنڈر مختلف",
		"भाषाओं में कैलेंडर अलग",
		"diller arasında takvim farklı",
	},
}

// LintDefectCalendars says: calendars differ between the languages
func LintDefectCalendars() language.Message { return rowLintDefectCalendars.With() }

var rowLintDefectVolume = language.Sentence{
	Key: "lint.defect_volume",
	In: [4]string{
		"nothing was counted",
		"کچھ گنا نہیں گیا",
		"कुछ गिना नहीं गया",
		"hiçbir şey sayılmamış",
	},
}

// LintDefectVolume says: nothing was counted
func LintDefectVolume() language.Message { return rowLintDefectVolume.With() }

var rowLintDefectFew = language.Sentence{
	Key: "lint.defect_few",
	In: [4]string{
		"too few to judge",
		"رائے قائم کرنے کے لیے تعداد کم ہے",
		"राय बनाने के लिए संख्या कम है",
		"değerlendirmek için sayı az",
	},
}

// LintDefectFew says: too few to judge
func LintDefectFew() language.Message { return rowLintDefectFew.With() }

var rowLintDefectNoTarget = language.Sentence{
	Key: "lint.defect_no_target",
	In: [4]string{
		"no target",
		"ہدف نہیں",
		"लक्ष्य नहीं",
		"hedef yok",
	},
}

// LintDefectNoTarget says: no target
func LintDefectNoTarget() language.Message { return rowLintDefectNoTarget.With() }

var rowLintDefectZero = language.Sentence{
	Key: "lint.defect_zero",
	In: [4]string{
		"target of zero",
		"ہدف صفر",
		"लक्ष्य शून्य",
		"hedef sıfır",
	},
}

// LintDefectZero says: target of zero
func LintDefectZero() language.Message { return rowLintDefectZero.With() }

var rowLintDefectResult = language.Sentence{
	Key: "lint.defect_result",
	In: [4]string{
		"result above the whole",
		"نتیجہ کل سے زیادہ",
		"नतीजा कुल से ज़्यादा",
		"sonuç toplamın üstünde",
	},
}

// LintDefectResult says: result above the whole
func LintDefectResult() language.Message { return rowLintDefectResult.With() }

var rowLintDefectColumns = language.Sentence{
	Key: "lint.defect_columns",
	In: [4]string{
		"cells missing",
		"خانے کم ہیں",
		"खाने कम हैं",
		"hücre eksik",
	},
}

// LintDefectColumns says: cells missing
func LintDefectColumns() language.Message { return rowLintDefectColumns.With() }

var rowLintHelpPromise = language.Sentence{
	Key: "lint.help_promise",
	In: [4]string{
		"Read promises from sentences, or say what is wrong with them.",
		"جملوں سے وعدے پڑھیں، یا بتائیں ان میں کیا غلط ہے۔",
		"वाक्यों से वादे पढ़ें, या बताएँ उनमें क्या गलत है।",
		"Cümlelerden söz oku ya da sözlerde neyin yanlış olduğunu söyle.",
	},
}

// LintHelpPromise says: Read promises from sentences, or say what is wrong with them.
func LintHelpPromise() language.Message { return rowLintHelpPromise.With() }

var rowLintHelpRead = language.Sentence{
	Key: "lint.help_read",
	In: [4]string{
		"Read each sentence as a promise, with what it leaves open.",
		"ہر جملے کو وعدے کے طور پر پڑھیں، اور جو کھلا رہ جائے وہ بتائیں۔",
		"हर वाक्य को वादे के रूप में पढ़ें, और जो खुला रह जाए वह बताएँ।",
		"Her cümleyi söz olarak oku, açık kalanları söyle.",
	},
}

// LintHelpRead says: Read each sentence as a promise, with what it leaves open.
func LintHelpRead() language.Message { return rowLintHelpRead.With() }

var rowLintHelpLint = language.Sentence{
	Key: "lint.help_lint",
	In: [4]string{
		"Hold promises against fifteen rules, and say how to repair them.",
		"وعدوں کو پندرہ اصولوں پر پرکھیں، اور اصلاح کا طریقہ بتائیں۔",
		"वादों को पंद्रह नियमों पर परखें, और सुधार का तरीका बताएँ।",
		"Sözleri on beş kurala göre denetle, nasıl düzeltileceğini söyle.",
	},
}

// LintHelpLint says: Hold promises against fifteen rules, and say how to repair them.
func LintHelpLint() language.Message { return rowLintHelpLint.With() }

var rowLintHelpReadFile = language.Sentence{
	Key: "lint.help_read_file",
	In: [4]string{
		"A text or a table with tabs and a header, or - for standard input.",
		"متن، یا ٹیب اور عنوانوں والا جدول؛ معیاری اِن پٹ کے لیے \u200e-\u200e لکھیں۔",
		"पाठ, या टैब और शीर्षक वाली तालिका; मानक इनपुट के लिए - लिखें।",
		"Metin ya da sekmeli ve başlıklı tablo; standart girdi için -.",
	},
}

// LintHelpReadFile says: A text or a table with tabs and a header, or - for standard input.
func LintHelpReadFile() language.Message { return rowLintHelpReadFile.With() }

var rowLintHelpLintFile = language.Sentence{
	Key: "lint.help_lint_file",
	In: [4]string{
		"A text, a table, or a charter or list of promises in YAML or JSON; - for standard input.",
		"متن، جدول، یا YAML یا JSON میں سروس چارٹر یا وعدوں کی فہرست؛ معیاری اِن پٹ کے لیے \u200e-\u200e لکھیں۔",
		"पाठ, तालिका, या YAML या JSON में सेवा चार्टर या वादों की सूची; मानक इनपुट के लिए - लिखें।",
		"Metin, tablo ya da YAML veya JSON olarak hizmet bildirgesi ya da söz listesi; standart girdi için -.",
	},
}

// LintHelpLintFile says: A text, a table, or a charter or list of promises in YAML or JSON; - for standard input.
func LintHelpLintFile() language.Message { return rowLintHelpLintFile.With() }

var rowLintHelpLintData = language.Sentence{
	Key: "lint.help_lint_data",
	In: [4]string{
		"The data folder that tells how these promises were kept, and what starts and ends their clocks.",
		"ڈیٹا فولڈر جس سے پتا چلے کہ یہ وعدے کیسے نبھائے گئے، اور ان کا وقت کس بات سے شروع اور ختم ہوتا ہے۔",
		"डेटा फ़ोल्डर, जिससे पता चले कि ये वादे कैसे निभाए गए, और इनका समय किस बात से शुरू और खत्म होता है।",
		"Bu sözlerin nasıl tutulduğunu, sürelerini neyin başlatıp bitirdiğini söyleyen veri klasörü.",
	},
}

// LintHelpLintData says: The data folder that tells how these promises were kept, and what starts and ends their clocks.
func LintHelpLintData() language.Message { return rowLintHelpLintData.With() }
