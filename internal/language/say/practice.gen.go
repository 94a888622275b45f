// Code generated from words/practice.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowPracticeTitle = language.Sentence{
	Key: "practice.title",
	In: [4]string{
		"Walk-through: {procedure label}",
		"مشق: {procedure}",
		"अभ्यास: {procedure}",
		"Deneme: {procedure}",
	},
	Slots: []language.Slot{{Name: "procedure", Kind: "label"}},
}

// PracticeTitle says: Walk-through: {procedure label}
func PracticeTitle(procedure language.Text) language.Message { return rowPracticeTitle.With(procedure) }

var rowPracticeLead = language.Sentence{
	Key: "practice.lead",
	In: [4]string{
		"You walk with a made-up customer. Nothing here is kept, nothing is sent, and no figure changes.",
		"آپ کے ساتھ ایک فرضی گاہک ہے۔ یہاں کچھ محفوظ نہیں ہوتا، کچھ بھیجا نہیں جاتا، اور کوئی عدد نہیں بدلتا۔",
		"आपके साथ एक काल्पनिक ग्राहक है। यहाँ कुछ सहेजा नहीं जाता, कुछ भेजा नहीं जाता, और कोई आँकड़ा नहीं बदलता।",
		"Yanınızda kurgusal bir müşteri var. Burada hiçbir şey saklanmaz, gönderilmez, hiçbir rakam değişmez.",
	},
}

// PracticeLead says: You walk with a made-up customer. Nothing here is kept, nothing is sent, and no figure changes.
func PracticeLead() language.Message { return rowPracticeLead.With() }

var rowPracticeBegin = language.Sentence{
	Key: "practice.begin",
	In: [4]string{
		"Walk through",
		"مشق کریں",
		"अभ्यास करें",
		"Adım adım dene",
	},
}

// PracticeBegin says: Walk through
func PracticeBegin() language.Message { return rowPracticeBegin.With() }

var rowPracticeFrom = language.Sentence{
	Key: "practice.from",
	In: [4]string{
		"Try from here",
		"یہاں سے مشق کریں",
		"यहाँ से अभ्यास करें",
		"Buradan dene",
	},
}

// PracticeFrom says: Try from here
func PracticeFrom() language.Message { return rowPracticeFrom.With() }

var rowPracticeChooseBox = language.Sentence{
	Key: "practice.choose_box",
	In: [4]string{
		"Choose a box to walk the chart from there.",
		"جس خانے سے مشق کرنی ہو، اسے منتخب کریں۔",
		"जिस खाने से अभ्यास करना हो, उसे चुनें।",
		"Akışı bir kutudan başlayarak denemek için kutuyu seçin.",
	},
}

// PracticeChooseBox says: Choose a box to walk the chart from there.
func PracticeChooseBox() language.Message { return rowPracticeChooseBox.With() }

var rowPracticeCustomer = language.Sentence{
	Key: "practice.customer",
	In: [4]string{
		"Made-up customer {n int}",
		"فرضی گاہک {n}",
		"काल्पनिक ग्राहक {n}",
		"Kurgusal müşteri {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PracticeCustomer says: Made-up customer {n int}
func PracticeCustomer(n int) language.Message { return rowPracticeCustomer.With(n) }

var rowPracticeCustomers = language.Sentence{
	Key: "practice.customers",
	In: [4]string{
		"Made-up customers: {n int}",
		"فرضی گاہک: {n}",
		"काल्पनिक ग्राहक: {n}",
		"Kurgusal müşteriler: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PracticeCustomers says: Made-up customers: {n int}
func PracticeCustomers(n int) language.Message { return rowPracticeCustomers.With(n) }

var rowPracticeByItself = language.Sentence{
	Key: "practice.by_itself",
	In: [4]string{
		"This step goes by itself. It comes after the one below.",
		"یہ مرحلہ خود ہو جاتا ہے۔ یہ نیچے والے مرحلے کے بعد آتا ہے۔",
		"यह चरण अपने-आप हो जाता है। यह नीचे वाले चरण के बाद आता है।",
		"Bu adım kendiliğinden geçer. Aşağıdakinin ardından gelir.",
	},
}

// PracticeByItself says: This step goes by itself. It comes after the one below.
func PracticeByItself() language.Message { return rowPracticeByItself.With() }

var rowPracticeStrayed = language.Sentence{
	Key: "practice.strayed",
	In: [4]string{
		"With this customer it goes another way. {box message}: {what message}. Go back one step, or walk on from here.",
		"اس گاہک کا معاملہ دوسری طرف جاتا ہے۔ {box}: {what}۔ ایک مرحلہ پیچھے جائیں، یا یہیں سے آگے بڑھیں۔",
		"इस ग्राहक का मामला दूसरी ओर जाता है। {box}: {what}। एक चरण पीछे जाएँ, या यहीं से आगे बढ़ें।",
		"Bu müşteride iş başka yoldan gider. {box}: {what}. Bir adım geri gidin ya da buradan sürdürün.",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "what", Kind: "message"}},
}

// PracticeStrayed says: With this customer it goes another way. {box message}: {what message}. Go back one step, or walk on from here.
func PracticeStrayed(box language.Message, what language.Message) language.Message {
	return rowPracticeStrayed.With(box, what)
}

var rowPracticeWrote = language.Sentence{
	Key: "practice.wrote",
	In: [4]string{
		"What was filled in leads another way than what this customer says. Go back one step, or walk on from here.",
		"جو بھرا گیا، وہ اس گاہک کی بات سے الگ راستے پر لے گیا۔ ایک مرحلہ پیچھے جائیں، یا یہیں سے آگے بڑھیں۔",
		"जो भरा गया, वह इस ग्राहक की बात से अलग रास्ते पर ले गया। एक चरण पीछे जाएँ, या यहीं से आगे बढ़ें।",
		"Doldurulanlar, bu müşterinin söylediğinden başka bir yola götürdü. Bir adım geri gidin ya da buradan sürdürün.",
	},
}

// PracticeWrote says: What was filled in leads another way than what this customer says. Go back one step, or walk on from here.
func PracticeWrote() language.Message { return rowPracticeWrote.With() }

var rowPracticeAlone = language.Sentence{
	Key: "practice.alone",
	In: [4]string{
		"This customer does not come by here. You choose the way yourself.",
		"یہ گاہک یہاں سے نہیں گزرتا۔ راستہ آپ خود چنیں۔",
		"यह ग्राहक यहाँ से नहीं गुज़रता। रास्ता आप खुद चुनें।",
		"Bu müşteri buradan geçmiyor. Yolu siz seçin.",
	},
}

// PracticeAlone says: This customer does not come by here. You choose the way yourself.
func PracticeAlone() language.Message { return rowPracticeAlone.With() }

var rowPracticeBack = language.Sentence{
	Key: "practice.back",
	In: [4]string{
		"One step back",
		"ایک مرحلہ پیچھے",
		"एक चरण पीछे",
		"Bir adım geri",
	},
}

// PracticeBack says: One step back
func PracticeBack() language.Message { return rowPracticeBack.With() }

var rowPracticeAgain = language.Sentence{
	Key: "practice.again",
	In: [4]string{
		"Begin again",
		"شروع سے کریں",
		"शुरू से करें",
		"Baştan başla",
	},
}

// PracticeAgain says: Begin again
func PracticeAgain() language.Message { return rowPracticeAgain.With() }

var rowPracticeNext = language.Sentence{
	Key: "practice.next",
	In: [4]string{
		"Next made-up customer",
		"اگلا فرضی گاہک",
		"अगला काल्पनिक ग्राहक",
		"Sonraki kurgusal müşteri",
	},
}

// PracticeNext says: Next made-up customer
func PracticeNext() language.Message { return rowPracticeNext.With() }

var rowPracticeEnded = language.Sentence{
	Key: "practice.ended",
	In: [4]string{
		"The case has ended",
		"کیس ختم ہوا",
		"केस खत्म हुआ",
		"Kayıt sona erdi",
	},
}

// PracticeEnded says: The case has ended
func PracticeEnded() language.Message { return rowPracticeEnded.With() }

var rowPracticeWalked = language.Sentence{
	Key: "practice.walked",
	In: [4]string{
		"walked",
		"مکمل",
		"पूरा",
		"tamam",
	},
}

// PracticeWalked says: walked
func PracticeWalked() language.Message { return rowPracticeWalked.With() }

var rowPracticeUnmet = language.Sentence{
	Key: "practice.unmet",
	In: [4]string{
		"Ways that you have not met yet: {n int}",
		"راستے جو ابھی سامنے نہیں آئے: {n}",
		"रास्ते जो अभी सामने नहीं आए: {n}",
		"Henüz karşınıza çıkmayan yollar: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PracticeUnmet says: Ways that you have not met yet: {n int}
func PracticeUnmet(n int) language.Message { return rowPracticeUnmet.With(n) }

var rowPracticeAllMet = language.Sentence{
	Key: "practice.all_met",
	In: [4]string{
		"You have met every way that a case can take.",
		"کیس جتنے راستے لے سکتا ہے، سب سامنے آ چکے ہیں۔",
		"केस जितने रास्ते ले सकता है, सब सामने आ चुके हैं।",
		"Bir kaydın gidebileceği her yol karşınıza çıktı.",
	},
}

// PracticeAllMet says: You have met every way that a case can take.
func PracticeAllMet() language.Message { return rowPracticeAllMet.With() }

var rowPracticeMissed = language.Sentence{
	Key: "practice.missed",
	In: [4]string{
		"Ways that no made-up customer takes: {n int}",
		"راستے جو کوئی فرضی گاہک نہیں لیتا: {n}",
		"रास्ते जो कोई काल्पनिक ग्राहक नहीं लेता: {n}",
		"Hiçbir kurgusal müşterinin gitmediği yollar: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PracticeMissed says: Ways that no made-up customer takes: {n int}
func PracticeMissed(n int) language.Message { return rowPracticeMissed.With(n) }

var rowPracticeCut = language.Sentence{
	Key: "practice.cut",
	In: [4]string{
		"This procedure has too many kinds of cases to try them all. Some of these ways may be possible after all.",
		"اس طریقۂ کار میں کیسز کی اتنی قسمیں ہیں کہ سب آزمائی نہیں جا سکیں۔ ممکن ہے ان میں سے کچھ راستے پھر بھی لیے جا سکیں۔",
		"इस प्रक्रिया में केसों की इतनी किस्में हैं कि सब आज़माई नहीं जा सकीं। हो सकता है कि इनमें से कुछ रास्ते फिर भी लिए जा सकें।",
		"Bu prosedürde hepsi denenemeyecek kadar çok türde kayıt var. Bu yollardan bazılarına yine de gidilebilir.",
	},
}

// PracticeCut says: This procedure has too many kinds of cases to try them all. Some of these ways may be possible after all.
func PracticeCut() language.Message { return rowPracticeCut.With() }

var rowPracticeTimeOut = language.Sentence{
	Key: "practice.time_out",
	In: [4]string{
		"Time goes by",
		"وقت گزر جاتا ہے",
		"समय बीत जाता है",
		"Süre dolar",
	},
}

// PracticeTimeOut says: Time goes by
func PracticeTimeOut() language.Message { return rowPracticeTimeOut.With() }

var rowPracticeVisits = language.Sentence{
	Key: "practice.visits",
	In: [4]string{
		"Here the free times of the engineers are shown. On a walk-through nothing is booked.",
		"یہاں ٹیکنیشنوں کے خالی اوقات ہوتے ہیں۔ مشق میں کوئی وزٹ بک نہیں ہوتا۔",
		"यहाँ इंजीनियरों के खाली समय दिखते हैं। अभ्यास में कोई विज़िट बुक नहीं होती।",
		"Burada teknisyenlerin boş saatleri görünür. Denemede hiçbir ziyaret planlanmaz.",
	},
}

// PracticeVisits says: Here the free times of the engineers are shown. On a walk-through nothing is booked.
func PracticeVisits() language.Message { return rowPracticeVisits.With() }

var rowPracticeWords = language.Sentence{
	Key: "practice.words",
	In: [4]string{
		"made-up words",
		"فرضی الفاظ",
		"काल्पनिक शब्द",
		"kurgusal sözler",
	},
}

// PracticeWords says: made-up words
func PracticeWords() language.Message { return rowPracticeWords.With() }

var rowPracticeLong = language.Sentence{
	Key: "practice.long",
	In: [4]string{
		"A walk has at most {n int} deeds. Begin again, or try from a later step.",
		"مشق میں زیادہ سے زیادہ {n} کام ہو سکتے ہیں۔ شروع سے کریں، یا کسی بعد کے مرحلے سے۔",
		"अभ्यास में ज़्यादा से ज़्यादा {n} काम हो सकते हैं। शुरू से करें, या किसी बाद के चरण से।",
		"Bir denemede en çok {n} işlem olur. Baştan başlayın ya da daha sonraki bir adımdan deneyin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PracticeLong says: A walk has at most {n int} deeds. Begin again, or try from a later step.
func PracticeLong(n int) language.Message { return rowPracticeLong.With(n) }

var rowPracticeNowhere = language.Sentence{
	Key: "practice.nowhere",
	In: [4]string{
		"Nothing leads on from here yet. Go back, or go on writing the procedure here.",
		"یہاں سے آگے ابھی کوئی راستہ نہیں۔ پیچھے جائیں، یا طریقۂ کار یہاں سے آگے لکھیں۔",
		"यहाँ से आगे अभी कोई रास्ता नहीं है। पीछे जाएँ, या प्रक्रिया यहाँ से आगे लिखें।",
		"Buradan henüz bir yere gidilmiyor. Geri gidin ya da prosedürü buradan yazmayı sürdürün.",
	},
}

// PracticeNowhere says: Nothing leads on from here yet. Go back, or go on writing the procedure here.
func PracticeNowhere() language.Message { return rowPracticeNowhere.With() }

var rowPracticeChanged = language.Sentence{
	Key: "practice.changed",
	In: [4]string{
		"The procedure has changed since you walked it. You stand where the walk still led.",
		"مشق کے بعد طریقۂ کار بدل گیا ہے۔ مشق جہاں تک اب بھی جاتی ہے، آپ وہاں ہیں۔",
		"अभ्यास के बाद प्रक्रिया बदल गई है। अभ्यास जहाँ तक अब भी जाता है, आप वहाँ हैं।",
		"Siz denedikten sonra prosedür değişti. Denemenin hâlâ gittiği yerdesiniz.",
	},
}

// PracticeChanged says: The procedure has changed since you walked it. You stand where the walk still led.
func PracticeChanged() language.Message { return rowPracticeChanged.With() }

var rowPracticeNotYet = language.Sentence{
	Key: "practice.not_yet",
	In: [4]string{
		"This procedure cannot be walked yet",
		"اس طریقۂ کار پر ابھی مشق نہیں ہو سکتی",
		"इस प्रक्रिया पर अभी अभ्यास नहीं हो सकता",
		"Bu prosedür henüz denenemez",
	},
}

// PracticeNotYet says: This procedure cannot be walked yet
func PracticeNotYet() language.Message { return rowPracticeNotYet.With() }

var rowPracticeWay = language.Sentence{
	Key: "practice.way",
	In: [4]string{
		"{box message}: {exit message}",
		"{box}: {exit}",
		"{box}: {exit}",
		"{box}: {exit}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "exit", Kind: "message"}},
}

// PracticeWay says: {box message}: {exit message}
func PracticeWay(box language.Message, exit language.Message) language.Message {
	return rowPracticeWay.With(box, exit)
}

var rowPracticeLetter = language.Sentence{
	Key: "practice.letter",
	In: [4]string{
		"Here the message to the customer is read and changed. On a walk-through nothing is sent.",
		"یہاں گاہک کا پیغام پڑھا اور بدلا جاتا ہے۔ مشق میں کچھ بھیجا نہیں جاتا۔",
		"यहाँ ग्राहक का संदेश पढ़ा और बदला जाता है। अभ्यास में कुछ भेजा नहीं जाता।",
		"Burada müşteriye gidecek mesaj okunur ve değiştirilir. Denemede hiçbir şey gönderilmez.",
	},
}

// PracticeLetter says: Here the message to the customer is read and changed. On a walk-through nothing is sent.
func PracticeLetter() language.Message { return rowPracticeLetter.With() }

var rowPracticeWrite = language.Sentence{
	Key: "practice.write",
	In: [4]string{
		"Go on writing",
		"لکھنا جاری رکھیں",
		"लिखना जारी रखें",
		"Yazmayı sürdür",
	},
}

// PracticeWrite says: Go on writing
func PracticeWrite() language.Message { return rowPracticeWrite.With() }
