// Code generated from words/casework.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowCaseworkMovedOn = language.Sentence{
	Key: "casework.moved_on",
	In: [4]string{
		"{who name} was quicker: {at time}. This is how the case stands now.",
		"پہلے کر لیا: {who}، {at}۔ کیس کی موجودہ حالت یہ ہے۔",
		"पहले कर लिया: {who}, {at}। केस की मौजूदा स्थिति यह है।",
		"Sizden önce yapan: {who}, {at}. Kaydın şu anki durumu budur.",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}, {Name: "at", Kind: "time"}},
}

// CaseworkMovedOn says: {who name} was quicker: {at time}. This is how the case stands now.
func CaseworkMovedOn(who string, at now.Instant) language.Message {
	return rowCaseworkMovedOn.With(who, at)
}

var rowCaseworkFieldStaff = language.Sentence{
	Key: "casework.field_staff",
	In: [4]string{
		"person",
		"فرد",
		"व्यक्ति",
		"kişi",
	},
}

// CaseworkFieldStaff says: person
func CaseworkFieldStaff() language.Message { return rowCaseworkFieldStaff.With() }

var rowCaseworkFieldSubject = language.Sentence{
	Key: "casework.field_subject",
	In: [4]string{
		"subject",
		"موضوع",
		"विषय",
		"konu",
	},
}

// CaseworkFieldSubject says: subject
func CaseworkFieldSubject() language.Message { return rowCaseworkFieldSubject.With() }

var rowCaseworkFieldBody = language.Sentence{
	Key: "casework.field_body",
	In: [4]string{
		"text",
		"متن",
		"टेक्स्ट",
		"metin",
	},
}

// CaseworkFieldBody says: text
func CaseworkFieldBody() language.Message { return rowCaseworkFieldBody.With() }

var rowCaseworkFieldCall = language.Sentence{
	Key: "casework.field_call",
	In: [4]string{
		"call",
		"کال",
		"कॉल",
		"çağrı",
	},
}

// CaseworkFieldCall says: call
func CaseworkFieldCall() language.Message { return rowCaseworkFieldCall.With() }

var rowCaseworkNoCharter = language.Sentence{
	Key: "casework.no_charter",
	In: [4]string{
		"No charter is in force yet. Publish one first.",
		"ابھی کوئی چارٹر نافذ نہیں۔ پہلے چارٹر شائع کریں۔",
		"अभी कोई चार्टर लागू नहीं है। पहले चार्टर प्रकाशित करें।",
		"Henüz yürürlükte bir bildirge yok. Önce bir bildirge yayımlayın.",
	},
}

// CaseworkNoCharter says: No charter is in force yet. Publish one first.
func CaseworkNoCharter() language.Message { return rowCaseworkNoCharter.With() }

var rowCaseworkNoChart = language.Sentence{
	Key: "casework.no_chart",
	In: [4]string{
		"No procedure handles this request type here. Choose another, or ask a manager to publish one.",
		"اس قسم کی درخواست کے لیے یہاں کوئی طریقۂ کار نہیں۔ دوسری قسم منتخب کریں یا مینیجر سے رجوع کریں۔",
		"इस प्रकार के अनुरोध के लिए यहाँ कोई प्रक्रिया नहीं है। दूसरा प्रकार चुनें या मैनेजर से पूछें।",
		"Bu talep türü için burada bir prosedür yok. Başka bir tür seçin ya da bir yöneticiye sorun.",
	},
}

// CaseworkNoChart says: No procedure handles this request type here. Choose another, or ask a manager to publish one.
func CaseworkNoChart() language.Message { return rowCaseworkNoChart.With() }

var rowCaseworkBegunAlready = language.Sentence{
	Key: "casework.begun_already",
	In: [4]string{
		"Somebody has opened a case for this already.",
		"اس کے لیے کیس پہلے ہی کھل چکا ہے۔",
		"इसके लिए केस पहले ही खुल चुका है।",
		"Bunun için zaten bir kayıt açıldı.",
	},
}

// CaseworkBegunAlready says: Somebody has opened a case for this already.
func CaseworkBegunAlready() language.Message { return rowCaseworkBegunAlready.With() }

var rowCaseworkNothingToTell = language.Sentence{
	Key: "casework.nothing_to_tell",
	In: [4]string{
		"There is no date to tell yet. Book a visit or enter a time first.",
		"ابھی بتانے کو کوئی تاریخ نہیں۔ پہلے وزٹ بک کریں یا وقت درج کریں۔",
		"अभी बताने के लिए कोई तारीख नहीं है। पहले विज़िट बुक करें या समय भरें।",
		"Henüz söylenecek bir tarih yok. Önce ziyaret ayarlayın ya da bir saat girin.",
	},
}

// CaseworkNothingToTell says: There is no date to tell yet. Book a visit or enter a time first.
func CaseworkNothingToTell() language.Message { return rowCaseworkNothingToTell.With() }

var rowCaseworkNoEmail = language.Sentence{
	Key: "casework.no_email",
	In: [4]string{
		"This customer has no e-mail address. Call instead, and write a call log.",
		"اس گاہک کا ای میل پتہ موجود نہیں۔ کال کریں اور کال کی تفصیل لکھیں۔",
		"इस ग्राहक का ईमेल पता नहीं है। कॉल करें और कॉल का ब्योरा लिखें।",
		"Bu müşterinin e-posta adresi yok. Arayın ve görüşme notu yazın.",
	},
}

// CaseworkNoEmail says: This customer has no e-mail address. Call instead, and write a call log.
func CaseworkNoEmail() language.Message { return rowCaseworkNoEmail.With() }

var rowCaseworkCallUnknown = language.Sentence{
	Key: "casework.call_unknown",
	In: [4]string{
		"No ring was told for the call {call code}. Send its ring first.",
		"اس کال کی گھنٹی کی اطلاع نہیں ملی: {call}۔ پہلے گھنٹی کی اطلاع بھیجیں۔",
		"इस कॉल की घंटी की सूचना नहीं मिली: {call}। पहले घंटी की सूचना भेजें।",
		"{call} çağrısının çaldığı bildirilmedi. Önce çalma olayını gönderin.",
	},
	Slots: []language.Slot{{Name: "call", Kind: "code"}},
}

// CaseworkCallUnknown says: No ring was told for the call {call code}. Send its ring first.
func CaseworkCallUnknown(call string) language.Message { return rowCaseworkCallUnknown.With(call) }

var rowCaseworkOnTheLine = language.Sentence{
	Key: "casework.on_the_line",
	In: [4]string{
		"You have another call on the line. Put it on hold or end it, then take this one.",
		"آپ کی ایک اور کال پر بات جاری ہے۔ پہلے اسے ہولڈ کریں یا ختم کریں، پھر یہ کال لیں۔",
		"आपकी एक और कॉल पर बात जारी है। पहले उसे होल्ड करें या समाप्त करें, फिर यह कॉल लें।",
		"Hatta başka bir görüşmeniz var. Önce onu bekletin ya da bitirin, sonra bu çağrıyı alın.",
	},
}

// CaseworkOnTheLine says: You have another call on the line. Put it on hold or end it, then take this one.
func CaseworkOnTheLine() language.Message { return rowCaseworkOnTheLine.With() }

var rowCaseworkCallAhead = language.Sentence{
	Key: "casework.call_ahead",
	In: [4]string{
		"This time lies ahead. Check the clock of the telephone system.",
		"یہ وقت ابھی آیا نہیں۔ فون سسٹم کی گھڑی دیکھیں۔",
		"यह समय अभी आया नहीं है। फ़ोन सिस्टम की घड़ी जाँचें।",
		"Bu saat henüz gelmedi. Telefon sisteminin saatini kontrol edin.",
	},
}

// CaseworkCallAhead says: This time lies ahead. Check the clock of the telephone system.
func CaseworkCallAhead() language.Message { return rowCaseworkCallAhead.With() }

var rowCaseworkAnswererUnknown = language.Sentence{
	Key: "casework.answerer_unknown",
	In: [4]string{
		"Nobody here has the e-mail address {email code}.",
		"یہاں کسی کا ای میل پتہ {email} نہیں۔",
		"यहाँ किसी का ईमेल पता {email} नहीं है।",
		"Burada {email} e-posta adresli kimse yok.",
	},
	Slots: []language.Slot{{Name: "email", Kind: "code"}},
}

// CaseworkAnswererUnknown says: Nobody here has the e-mail address {email code}.
func CaseworkAnswererUnknown(email string) language.Message {
	return rowCaseworkAnswererUnknown.With(email)
}

var rowCaseworkCallLong = language.Sentence{
	Key: "casework.call_long",
	In: [4]string{
		"{field code} is too long: at most {n int} characters.",
		"{field} بہت طویل ہے: زیادہ سے زیادہ {n} حروف۔",
		"{field} बहुत लंबा है: ज़्यादा से ज़्यादा {n} अक्षर।",
		"{field} çok uzun: en çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "code"}, {Name: "n", Kind: "int"}},
}

// CaseworkCallLong says: {field code} is too long: at most {n int} characters.
func CaseworkCallLong(field string, n int) language.Message {
	return rowCaseworkCallLong.With(field, n)
}

var rowCaseworkCallUnprintable = language.Sentence{
	Key: "casework.call_unprintable",
	In: [4]string{
		"{field code} holds characters that cannot be printed. Send it without control characters.",
		"{field}: یہاں ایسی علامتیں ہیں جو دکھائی نہیں دیتیں۔ اسے کنٹرول علامتوں کے بغیر بھیجیں۔",
		"{field}: यहाँ ऐसे अक्षर हैं जो दिखाए नहीं जा सकते। इसे कंट्रोल अक्षरों के बिना भेजें।",
		"{field} içinde yazdırılamayan karakterler var. Denetim karakterleri olmadan gönderin.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "code"}},
}

// CaseworkCallUnprintable says: {field code} holds characters that cannot be printed. Send it without control characters.
func CaseworkCallUnprintable(field string) language.Message {
	return rowCaseworkCallUnprintable.With(field)
}

var rowCaseworkCallOld = language.Sentence{
	Key: "casework.call_old",
	In: [4]string{
		"The time “at” is more than {n int} hours ago. Check the clock of the telephone system, and send events as they happen.",
		"”at“ کا وقت {n} گھنٹے سے زیادہ پرانا ہے۔ ٹیلیفون سسٹم کی گھڑی دیکھیں اور واقعات اسی وقت بھیجیں۔",
		"“at” का समय {n} घंटे से ज़्यादा पुराना है। टेलीफ़ोन सिस्टम की घड़ी जाँचें और घटनाएँ उसी समय भेजें।",
		"“at” zamanı çok eski; en çok {n} saat önce olabilir. Telefon sisteminin saatini kontrol edin ve olayları anında gönderin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// CaseworkCallOld says: The time “at” is more than {n int} hours ago. Check the clock of the telephone system, and send events as they happen.
func CaseworkCallOld(n int) language.Message { return rowCaseworkCallOld.With(n) }

var rowCaseworkUndoOver = language.Sentence{
	Key: "casework.undo_over",
	In: [4]string{
		"This was done too long ago to be undone. Go on from where the case stands.",
		"اسے ہوئے اتنی دیر ہو گئی ہے کہ واپس نہیں لیا جا سکتا۔ کیس جہاں ہے وہیں سے آگے بڑھیں۔",
		"इसे हुए इतनी देर हो गई है कि वापस नहीं लिया जा सकता। केस जहाँ है वहीं से आगे बढ़ें।",
		"Bu iş geri alınamayacak kadar önce yapıldı. Kaydın bulunduğu yerden devam edin.",
	},
}

// CaseworkUndoOver says: This was done too long ago to be undone. Go on from where the case stands.
func CaseworkUndoOver() language.Message { return rowCaseworkUndoOver.With() }

var rowCaseworkReasonInPlace = language.Sentence{
	Key: "casework.reason_in_place",
	In: [4]string{
		"This step is somebody else’s. Say why you do it in their place.",
		"یہ مرحلہ کسی اور کا ہے۔ لکھیں کہ ان کی جگہ کیوں مکمل کیا گیا۔",
		"यह चरण किसी और का है। लिखें कि उनकी जगह क्यों पूरा किया गया।",
		"Bu adım başkasının. Onun yerine neden yapıldığını yazın.",
	},
}

// CaseworkReasonInPlace says: This step is somebody else’s. Say why you do it in their place.
func CaseworkReasonInPlace() language.Message { return rowCaseworkReasonInPlace.With() }

var rowCaseworkUndoMoved = language.Sentence{
	Key: "casework.undo_moved",
	In: [4]string{
		"This case was moved to a newer edition of its procedure. Go on from where it stands.",
		"یہ کیس اپنے طریقۂ کار کے نئے ایڈیشن پر منتقل ہو چکا ہے۔ جہاں ہے وہیں سے آگے بڑھیں۔",
		"यह केस अपनी प्रक्रिया के नए संस्करण पर ले जाया जा चुका है। जहाँ है वहीं से आगे बढ़ें।",
		"Bu kayıt prosedürünün yeni sürümüne taşındı. Kaydın bulunduğu yerden devam edin.",
	},
}

// CaseworkUndoMoved says: This case was moved to a newer edition of its procedure. Go on from where it stands.
func CaseworkUndoMoved() language.Message { return rowCaseworkUndoMoved.With() }

var rowCaseworkTooFewHours = language.Sentence{
	Key: "casework.too_few_hours",
	In: [4]string{
		"The office is not open long enough in the coming years to tell when this time is over. Ask a manager to look at its hours under Settings, Offices and hours.",
		"دفتر کے اوقاتِ کار اتنے کم ہیں کہ اس مدت کا اختتام معلوم نہیں ہو سکتا۔ مینیجر سے کہیں کہ ترتیبات میں دفاتر اور اوقاتِ کار دیکھے۔",
		"कार्यालय इतने कम समय खुला है कि यह अवधि कब पूरी होगी, बताया नहीं जा सकता। मैनेजर से कहें कि सेटिंग में कार्यालय और काम का समय देखे।",
		"Ofis, bu sürenin ne zaman dolacağını söylemeye yetecek kadar açık değil. Bir yöneticiden Ayarlar’da Ofisler ve çalışma saatleri sayfasına bakmasını isteyin.",
	},
}

// CaseworkTooFewHours says: The office is not open long enough in the coming years to tell when this time is over. Ask a manager to look at its hours under Settings, Offices and hours.
func CaseworkTooFewHours() language.Message { return rowCaseworkTooFewHours.With() }
