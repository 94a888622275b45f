// Code generated from words/fault.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
)

var rowErrEnter = language.Sentence{
	Key: "err.enter",
	In: [4]string{
		"Please enter {field message}.",
		"{field} درج کریں۔",
		"{field} भरें।",
		"{field} alanını doldurun.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// ErrEnter says: Please enter {field message}.
func ErrEnter(field language.Message) language.Message { return rowErrEnter.With(field) }

var rowErrChoose = language.Sentence{
	Key: "err.choose",
	In: [4]string{
		"Please choose {field message}.",
		"{field} منتخب کریں۔",
		"{field} चुनें।",
		"{field} için bir seçim yapın.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// ErrChoose says: Please choose {field message}.
func ErrChoose(field language.Message) language.Message { return rowErrChoose.With(field) }

var rowErrReason = language.Sentence{
	Key: "err.reason",
	In: [4]string{
		"Please give a reason.",
		"وجہ لکھیں۔",
		"कारण लिखें।",
		"Gerekçe yazın.",
	},
}

// ErrReason says: Please give a reason.
func ErrReason() language.Message { return rowErrReason.With() }

var rowErrPast = language.Sentence{
	Key: "err.past",
	In: [4]string{
		"{field message} cannot be in the past.",
		"{field}: گزرا ہوا وقت نہیں چلے گا۔",
		"{field}: बीता हुआ समय नहीं चलेगा।",
		"{field} geçmişte olamaz.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// ErrPast says: {field message} cannot be in the past.
func ErrPast(field language.Message) language.Message { return rowErrPast.With(field) }

var rowErrRange = language.Sentence{
	Key: "err.range",
	In: [4]string{
		"{field message} must be from {min int} to {max int}.",
		"{field}: {min} سے {max} تک کا عدد درکار ہے۔",
		"{field}: {min} से {max} तक की संख्या चाहिए।",
		"{field}: en az {min}, en çok {max} olmalıdır.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "min", Kind: "int"}, {Name: "max", Kind: "int"}},
}

// ErrRange says: {field message} must be from {min int} to {max int}.
func ErrRange(field language.Message, min int, max int) language.Message {
	return rowErrRange.With(field, min, max)
}

var rowErrNumber = language.Sentence{
	Key: "err.number",
	In: [4]string{
		"{field message} must be a number.",
		"{field oblique} میں صرف عدد لکھیں۔",
		"{field oblique} में सिर्फ़ संख्या लिखें।",
		"{field} alanına yalnızca sayı yazın.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// ErrNumber says: {field message} must be a number.
func ErrNumber(field language.Message) language.Message { return rowErrNumber.With(field) }

var rowErrEmail = language.Sentence{
	Key: "err.email",
	In: [4]string{
		"This e-mail address is not complete. Example: {example code}",
		"ای میل پتہ مکمل نہیں۔ مثال: {example}",
		"ईमेल पता पूरा नहीं है। उदाहरण: {example}",
		"E-posta adresi eksik. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "example", Kind: "code"}},
}

// ErrEmail says: This e-mail address is not complete. Example: {example code}
func ErrEmail(example string) language.Message { return rowErrEmail.With(example) }

var rowErrPhone = language.Sentence{
	Key: "err.phone",
	In: [4]string{
		"This phone number is not complete. Example: {example phone}",
		"فون نمبر مکمل نہیں۔ مثال: {example}",
		"फ़ोन नंबर पूरा नहीं है। उदाहरण: {example}",
		"Telefon numarası eksik. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "example", Kind: "phone"}},
}

// ErrPhone says: This phone number is not complete. Example: {example phone}
func ErrPhone(example string) language.Message { return rowErrPhone.With(example) }

var rowErrLong = language.Sentence{
	Key: "err.long",
	In: [4]string{
		"{field message} is too long: at most {n int} characters.",
		"{field} بہت طویل ہے: زیادہ سے زیادہ {n} حروف۔",
		"{field} बहुत लंबा है: ज़्यादा से ज़्यादा {n} अक्षर।",
		"{field} çok uzun: en çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// ErrLong says: {field message} is too long: at most {n int} characters.
func ErrLong(field language.Message, n int) language.Message { return rowErrLong.With(field, n) }

var rowErrDigit = language.Sentence{
	Key: "err.digit",
	In: [4]string{
		"Do not type numbers here; use a slot.",
		"یہاں عدد نہ لکھیں، خانہ استعمال کریں۔",
		"यहाँ संख्या न लिखें, खाली जगह चुनें।",
		"Buraya sayı yazmayın, boşluk ekleyin.",
	},
}

// ErrDigit says: Do not type numbers here; use a slot.
func ErrDigit() language.Message { return rowErrDigit.With() }

var rowErrChanged = language.Sentence{
	Key: "err.changed",
	In: [4]string{
		"Someone changed this while you were writing. Your text is kept below.",
		"آپ کے لکھنے کے دوران اس میں تبدیلی ہوئی۔ آپ کا متن نیچے محفوظ ہے۔",
		"आपके लिखने के दौरान इसमें बदलाव हुआ। आपका टेक्स्ट नीचे सुरक्षित है।",
		"Siz yazarken burası değişti. Metniniz aşağıda duruyor.",
	},
}

// ErrChanged says: Someone changed this while you were writing. Your text is kept below.
func ErrChanged() language.Message { return rowErrChanged.With() }

var rowErrNotfound = language.Sentence{
	Key: "err.notfound",
	In: [4]string{
		"We could not find this page.",
		"یہ صفحہ نہیں ملا۔",
		"यह पेज नहीं मिला।",
		"Bu sayfa bulunamadı.",
	},
}

// ErrNotfound says: We could not find this page.
func ErrNotfound() language.Message { return rowErrNotfound.With() }

var rowErrServer = language.Sentence{
	Key: "err.server",
	In: [4]string{
		"Something went wrong here, not with you. Please try again in a minute.",
		"خرابی ہماری طرف سے ہے۔ ایک منٹ بعد پھر کوشش کریں۔",
		"गड़बड़ी हमारी तरफ़ से है। एक मिनट बाद फिर कोशिश करें।",
		"Sorun bizden kaynaklanıyor. Bir dakika sonra yeniden deneyin.",
	},
}

// ErrServer says: Something went wrong here, not with you. Please try again in a minute.
func ErrServer() language.Message { return rowErrServer.With() }

var rowErrSignin = language.Sentence{
	Key: "err.signin",
	In: [4]string{
		"Name or password is wrong.",
		"نام یا پاس ورڈ درست نہیں۔",
		"नाम या पासवर्ड सही नहीं है।",
		"Ad ya da şifre yanlış.",
	},
}

// ErrSignin says: Name or password is wrong.
func ErrSignin() language.Message { return rowErrSignin.With() }

var rowErrSummary = language.Sentence{
	Key: "err.summary",
	In: [4]string{
		"{n int|one:1 thing to correct|other:{n} things to correct}",
		"{n|one:1 چیز درست کریں|other:{n} چیزیں درست کریں}",
		"{n|one:{n} चीज़ ठीक करें|other:{n} चीज़ें ठीक करें}",
		"Düzeltilecek {n} yer var",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ErrSummary says: {n int|one:1 thing to correct|other:{n} things to correct}
func ErrSummary(n int) language.Message { return rowErrSummary.With(n) }

var rowErrToolarge = language.Sentence{
	Key: "err.toolarge",
	In: [4]string{
		"This is too large: at most {n int} MB.",
		"یہ بہت بڑا ہے: زیادہ سے زیادہ {n} ایم بی۔",
		"यह बहुत बड़ा है: ज़्यादा से ज़्यादा {n} एमबी।",
		"Bu çok büyük: en çok {n} MB.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ErrToolarge says: This is too large: at most {n int} MB.
func ErrToolarge(n int) language.Message { return rowErrToolarge.With(n) }

var rowErrToomany = language.Sentence{
	Key: "err.toomany",
	In: [4]string{
		"Too many tries. Please wait a few minutes and try again.",
		"بہت زیادہ کوششیں ہو چکی ہیں۔ چند منٹ بعد پھر کوشش کریں۔",
		"बहुत ज़्यादा बार कोशिश हो चुकी है। कुछ मिनट बाद फिर कोशिश करें।",
		"Çok fazla deneme yapıldı. Birkaç dakika sonra yeniden deneyin.",
	},
}

// ErrToomany says: Too many tries. Please wait a few minutes and try again.
func ErrToomany() language.Message { return rowErrToomany.With() }

var rowErrUnavailable = language.Sentence{
	Key: "err.unavailable",
	In: [4]string{
		"This cannot be done right now. Please try again in a minute.",
		"یہ کام ابھی ممکن نہیں۔ ایک منٹ بعد پھر کوشش کریں۔",
		"यह काम अभी संभव नहीं है। एक मिनट बाद फिर कोशिश करें।",
		"Bu işlem şu anda yapılamıyor. Bir dakika sonra yeniden deneyin.",
	},
}

// ErrUnavailable says: This cannot be done right now. Please try again in a minute.
func ErrUnavailable() language.Message { return rowErrUnavailable.With() }

var rowErrAmount = language.Sentence{
	Key: "err.amount",
	In: [4]string{
		"{field message} must be an amount of money. Example: {example money}",
		"{field oblique} میں رقم لکھیں۔ مثال: {example}",
		"{field oblique} में रकम लिखें। उदाहरण: {example}",
		"{field} alanına tutar yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "example", Kind: "money"}},
}

// ErrAmount says: {field message} must be an amount of money. Example: {example money}
func ErrAmount(field language.Message, example money.Amount) language.Message {
	return rowErrAmount.With(field, example)
}

var rowErrUnproved = language.Sentence{
	Key: "err.unproved",
	In: [4]string{
		"Please prove once more that it is you. Then this can be done.",
		"براہِ کرم ایک بار پھر ثابت کریں کہ یہ آپ ہی ہیں۔ پھر یہ کام ہو سکے گا۔",
		"कृपया एक बार फिर साबित करें कि यह आप ही हैं। फिर यह काम हो सकेगा।",
		"Lütfen siz olduğunuzu bir kez daha kanıtlayın. Sonra bu yapılabilir.",
	},
}

// ErrUnproved says: Please prove once more that it is you. Then this can be done.
func ErrUnproved() language.Message { return rowErrUnproved.With() }
