// Code generated from words/doors.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowDoorsFieldLasts = language.Sentence{
	Key: "doors.field_lasts",
	In: [4]string{
		"validity",
		"میعاد",
		"वैधता",
		"geçerlilik süresi",
	},
}

// DoorsFieldLasts says: validity
func DoorsFieldLasts() language.Message { return rowDoorsFieldLasts.With() }

var rowDoorsBeyondYou = language.Sentence{
	Key: "doors.beyond_you",
	In: [4]string{
		"Put on a key only what you may do yourself, in the same offices. For more, ask a manager to make it.",
		"کلید کو صرف وہ اجازت دیں جو انہی دفاتر میں خود آپ کو ہے۔ زیادہ کے لیے کسی مینیجر سے بنوائیں۔",
		"कुंजी को केवल वही अनुमति दें जो उन्हीं कार्यालयों में आपको है। अधिक के लिए किसी मैनेजर से बनवाएँ।",
		"Anahtara yalnızca aynı ofislerde kendi yapabildiklerinizi verin. Fazlası için bir yöneticiden isteyin.",
	},
}

// DoorsBeyondYou says: Put on a key only what you may do yourself, in the same offices. For more, ask a manager to make it.
func DoorsBeyondYou() language.Message { return rowDoorsBeyondYou.With() }

var rowDoorsChooseRight = language.Sentence{
	Key: "doors.choose_right",
	In: [4]string{
		"Choose at least one thing that the key may do.",
		"کم از کم ایک کام چنیں جس کی اس کلید کو اجازت ہو۔",
		"कम से कम एक काम चुनें जिसकी इस कुंजी को अनुमति हो।",
		"Anahtarın yapabileceği en az bir şey seçin.",
	},
}

// DoorsChooseRight says: Choose at least one thing that the key may do.
func DoorsChooseRight() language.Message { return rowDoorsChooseRight.With() }

var rowDoorsTooManyKeys = language.Sentence{
	Key: "doors.too_many_keys",
	In: [4]string{
		"There are {n int} keys already, the most there can be. Revoke one that nobody needs.",
		"کلیدوں کی حد پوری ہو چکی ہے: {n}۔ جو کلید کسی کو درکار نہ ہو، اسے منسوخ کریں۔",
		"कुंजियों की सीमा पूरी हो चुकी है: {n}। जिसकी ज़रूरत न हो, वह कुंजी रद्द करें।",
		"En çok {n} anahtar olabilir ve bu sınıra ulaşıldı. Gerekmeyen bir anahtarı iptal edin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// DoorsTooManyKeys says: There are {n int} keys already, the most there can be. Revoke one that nobody needs.
func DoorsTooManyKeys(n int) language.Message { return rowDoorsTooManyKeys.With(n) }

var rowDoorsKeyRevoked = language.Sentence{
	Key: "doors.key_revoked",
	In: [4]string{
		"This API key was revoked. Ask who keeps the keys for another.",
		"یہ API کلید منسوخ ہو چکی ہے۔ کلیدوں کے ذمہ دار سے نئی کلید لیں۔",
		"यह API कुंजी रद्द हो चुकी है। कुंजियों के ज़िम्मेदार से नई कुंजी लें।",
		"Bu API anahtarı iptal edildi. Anahtarlardan sorumlu kişiden yenisini isteyin.",
	},
}

// DoorsKeyRevoked says: This API key was revoked. Ask who keeps the keys for another.
func DoorsKeyRevoked() language.Message { return rowDoorsKeyRevoked.With() }

var rowDoorsKeyExpired = language.Sentence{
	Key: "doors.key_expired",
	In: [4]string{
		"This API key has expired. Ask who keeps the keys for another.",
		"اس API کلید کی میعاد ختم ہو چکی ہے۔ کلیدوں کے ذمہ دار سے نئی کلید لیں۔",
		"इस API कुंजी की वैधता समाप्त हो चुकी है। कुंजियों के ज़िम्मेदार से नई कुंजी लें।",
		"Bu API anahtarının süresi doldu. Anahtarlardan sorumlu kişiden yenisini isteyin.",
	},
}

// DoorsKeyExpired says: This API key has expired. Ask who keeps the keys for another.
func DoorsKeyExpired() language.Message { return rowDoorsKeyExpired.With() }

var rowDoorsKeys = language.Sentence{
	Key: "doors.keys",
	In: [4]string{
		"API keys",
		"API کلیدیں",
		"API कुंजियाँ",
		"API anahtarları",
	},
}

// DoorsKeys says: API keys
func DoorsKeys() language.Message { return rowDoorsKeys.With() }

var rowDoorsKeysLead = language.Sentence{
	Key: "doors.keys_lead",
	In: [4]string{
		"With a key another system can work here. Give each system a key of its own, with no more than it needs.",
		"کلید کے ذریعے کوئی دوسرا سسٹم یہاں کام کر سکتا ہے۔ ہر سسٹم کو الگ کلید دیں، اور صرف اتنی اجازت جتنی اسے چاہیے۔",
		"कुंजी से कोई दूसरा सिस्टम यहाँ काम कर सकता है। हर सिस्टम को अलग कुंजी दें, और बस उतनी अनुमति जितनी उसे चाहिए।",
		"Anahtar, başka bir sistemin burada çalışmasını sağlar. Her sisteme ayrı bir anahtar ve yalnızca gereken izinleri verin.",
	},
}

// DoorsKeysLead says: With a key another system can work here. Give each system a key of its own, with no more than it needs.
func DoorsKeysLead() language.Message { return rowDoorsKeysLead.With() }

var rowDoorsNoKeys = language.Sentence{
	Key: "doors.no_keys",
	In: [4]string{
		"No other system has a key yet.",
		"ابھی کسی دوسرے سسٹم کے پاس کلید نہیں۔",
		"अभी किसी दूसरे सिस्टम के पास कुंजी नहीं है।",
		"Henüz hiçbir sistemin anahtarı yok.",
	},
}

// DoorsNoKeys says: No other system has a key yet.
func DoorsNoKeys() language.Message { return rowDoorsNoKeys.With() }

var rowDoorsNewKey = language.Sentence{
	Key: "doors.new_key",
	In: [4]string{
		"New key",
		"نئی کلید",
		"नई कुंजी",
		"Yeni anahtar",
	},
}

// DoorsNewKey says: New key
func DoorsNewKey() language.Message { return rowDoorsNewKey.With() }

var rowDoorsMakeKey = language.Sentence{
	Key: "doors.make_key",
	In: [4]string{
		"Make the key",
		"کلید بنائیں",
		"कुंजी बनाएँ",
		"Anahtarı oluştur",
	},
}

// DoorsMakeKey says: Make the key
func DoorsMakeKey() language.Message { return rowDoorsMakeKey.With() }

var rowDoorsFieldKeyName = language.Sentence{
	Key: "doors.field_key_name",
	In: [4]string{
		"system it is for",
		"متعلقہ سسٹم",
		"सिस्टम का नाम",
		"ait olduğu sistem",
	},
}

// DoorsFieldKeyName says: system it is for
func DoorsFieldKeyName() language.Message { return rowDoorsFieldKeyName.With() }

var rowDoorsFieldRights = language.Sentence{
	Key: "doors.field_rights",
	In: [4]string{
		"what it may do",
		"اجازت",
		"अनुमति",
		"izinler",
	},
}

// DoorsFieldRights says: what it may do
func DoorsFieldRights() language.Message { return rowDoorsFieldRights.With() }

var rowDoorsRightCalls = language.Sentence{
	Key: "doors.right_calls",
	In: [4]string{
		"Tell what happens to telephone calls",
		"فون کالوں کی اطلاع دیں",
		"फ़ोन कॉल की सूचना दें",
		"Telefon çağrılarını bildir",
	},
}

// DoorsRightCalls says: Tell what happens to telephone calls
func DoorsRightCalls() language.Message { return rowDoorsRightCalls.With() }

var rowDoorsRightRead = language.Sentence{
	Key: "doors.right_read",
	In: [4]string{
		"Read cases, customers and figures",
		"کیس، گاہک اور اعداد دیکھیں",
		"केस, ग्राहक और आँकड़े देखें",
		"Kayıtları, müşterileri ve rakamları oku",
	},
}

// DoorsRightRead says: Read cases, customers and figures
func DoorsRightRead() language.Message { return rowDoorsRightRead.With() }

var rowDoorsRightMessages = language.Sentence{
	Key: "doors.right_messages",
	In: [4]string{
		"Bring in messages of customers",
		"گاہکوں کے پیغام درج کریں",
		"ग्राहकों के संदेश दर्ज करें",
		"Müşteri mesajlarını ilet",
	},
}

// DoorsRightMessages says: Bring in messages of customers
func DoorsRightMessages() language.Message { return rowDoorsRightMessages.With() }

var rowDoorsRightNotes = language.Sentence{
	Key: "doors.right_notes",
	In: [4]string{
		"Write notes into cases",
		"کیس میں نوٹ لکھیں",
		"केस में नोट लिखें",
		"Kayıtlara not yaz",
	},
}

// DoorsRightNotes says: Write notes into cases
func DoorsRightNotes() language.Message { return rowDoorsRightNotes.With() }

var rowDoorsEverywhere = language.Sentence{
	Key: "doors.everywhere",
	In: [4]string{
		"all offices",
		"تمام دفاتر",
		"सभी कार्यालय",
		"tüm ofisler",
	},
}

// DoorsEverywhere says: all offices
func DoorsEverywhere() language.Message { return rowDoorsEverywhere.With() }

var rowDoorsLastsYear = language.Sentence{
	Key: "doors.lasts_year",
	In: [4]string{
		"One year",
		"ایک سال",
		"एक साल",
		"Bir yıl",
	},
}

// DoorsLastsYear says: One year
func DoorsLastsYear() language.Message { return rowDoorsLastsYear.With() }

var rowDoorsLastsQuarter = language.Sentence{
	Key: "doors.lasts_quarter",
	In: [4]string{
		"90 days",
		"90 دن",
		"90 दिन",
		"90 gün",
	},
}

// DoorsLastsQuarter says: 90 days
func DoorsLastsQuarter() language.Message { return rowDoorsLastsQuarter.With() }

var rowDoorsLastsMonth = language.Sentence{
	Key: "doors.lasts_month",
	In: [4]string{
		"30 days",
		"30 دن",
		"30 दिन",
		"30 gün",
	},
}

// DoorsLastsMonth says: 30 days
func DoorsLastsMonth() language.Message { return rowDoorsLastsMonth.With() }

var rowDoorsLastsEver = language.Sentence{
	Key: "doors.lasts_ever",
	In: [4]string{
		"Without end",
		"بغیر میعاد",
		"बिना समय सीमा",
		"Süresiz",
	},
}

// DoorsLastsEver says: Without end
func DoorsLastsEver() language.Message { return rowDoorsLastsEver.With() }

var rowDoorsLastsEverHint = language.Sentence{
	Key: "doors.lasts_ever_hint",
	In: [4]string{
		"Unwise: a key that got lost opens for ever.",
		"مناسب نہیں: کھوئی ہوئی کلید ہمیشہ کام کرتی رہتی ہے۔",
		"ठीक नहीं: खोई हुई कुंजी हमेशा काम करती रहती है।",
		"Önerilmez: kaybolan bir anahtar hep geçerli kalır.",
	},
}

// DoorsLastsEverHint says: Unwise: a key that got lost opens for ever.
func DoorsLastsEverHint() language.Message { return rowDoorsLastsEverHint.With() }

var rowDoorsKeyOnce = language.Sentence{
	Key: "doors.key_once",
	In: [4]string{
		"Copy this key now: it is shown only this once. Keep it as you keep a password.",
		"یہ کلید ابھی کاپی کر لیں، دوبارہ نہیں دکھائی جائے گی۔ اسے پاس ورڈ کی طرح محفوظ رکھیں۔",
		"यह कुंजी अभी कॉपी कर लें, दोबारा नहीं दिखाई जाएगी। इसे पासवर्ड की तरह सुरक्षित रखें।",
		"Bu anahtarı şimdi kopyalayın: yalnızca bu kez gösterilir. Şifre gibi saklayın.",
	},
}

// DoorsKeyOnce says: Copy this key now: it is shown only this once. Keep it as you keep a password.
func DoorsKeyOnce() language.Message { return rowDoorsKeyOnce.With() }

var rowDoorsBegins = language.Sentence{
	Key: "doors.begins",
	In: [4]string{
		"Begins with",
		"ابتدائی حروف",
		"शुरू के अक्षर",
		"Başlangıcı",
	},
}

// DoorsBegins says: Begins with
func DoorsBegins() language.Message { return rowDoorsBegins.With() }

var rowDoorsMade = language.Sentence{
	Key: "doors.made",
	In: [4]string{
		"Made",
		"تاریخِ اجرا",
		"बनाने की तारीख",
		"Oluşturulma",
	},
}

// DoorsMade says: Made
func DoorsMade() language.Message { return rowDoorsMade.With() }

var rowDoorsLastUsed = language.Sentence{
	Key: "doors.last_used",
	In: [4]string{
		"Last used",
		"آخری استعمال",
		"पिछला इस्तेमाल",
		"Son kullanım",
	},
}

// DoorsLastUsed says: Last used
func DoorsLastUsed() language.Message { return rowDoorsLastUsed.With() }

var rowDoorsExpires = language.Sentence{
	Key: "doors.expires",
	In: [4]string{
		"Expires",
		"میعاد",
		"वैधता",
		"Geçerlilik sonu",
	},
}

// DoorsExpires says: Expires
func DoorsExpires() language.Message { return rowDoorsExpires.With() }

var rowDoorsNeverUsed = language.Sentence{
	Key: "doors.never_used",
	In: [4]string{
		"not yet",
		"ابھی نہیں",
		"अभी नहीं",
		"henüz yok",
	},
}

// DoorsNeverUsed says: not yet
func DoorsNeverUsed() language.Message { return rowDoorsNeverUsed.With() }

var rowDoorsKeyHolds = language.Sentence{
	Key: "doors.key_holds",
	In: [4]string{
		"holds",
		"کارآمد",
		"चालू",
		"geçerli",
	},
}

// DoorsKeyHolds says: holds
func DoorsKeyHolds() language.Message { return rowDoorsKeyHolds.With() }

var rowDoorsKeyEnds = language.Sentence{
	Key: "doors.key_ends",
	In: [4]string{
		"expires soon",
		"میعاد ختم ہونے کو",
		"जल्द समाप्त",
		"süresi doluyor",
	},
}

// DoorsKeyEnds says: expires soon
func DoorsKeyEnds() language.Message { return rowDoorsKeyEnds.With() }

var rowDoorsKeyOver = language.Sentence{
	Key: "doors.key_over",
	In: [4]string{
		"expired",
		"میعاد ختم",
		"समाप्त",
		"süresi doldu",
	},
}

// DoorsKeyOver says: expired
func DoorsKeyOver() language.Message { return rowDoorsKeyOver.With() }

var rowDoorsKeyEnded = language.Sentence{
	Key: "doors.key_ended",
	In: [4]string{
		"revoked",
		"منسوخ",
		"रद्द",
		"iptal edildi",
	},
}

// DoorsKeyEnded says: revoked
func DoorsKeyEnded() language.Message { return rowDoorsKeyEnded.With() }

var rowDoorsRevoke = language.Sentence{
	Key: "doors.revoke",
	In: [4]string{
		"Revoke",
		"منسوخ کریں",
		"रद्द करें",
		"İptal et",
	},
}

// DoorsRevoke says: Revoke
func DoorsRevoke() language.Message { return rowDoorsRevoke.With() }

var rowDoorsRevokeSure = language.Sentence{
	Key: "doors.revoke_sure",
	In: [4]string{
		"Whoever uses this key is refused at once, and it cannot be taken back.",
		"یہ کلید فوراً کام کرنا بند کر دے گی، اور یہ عمل واپس نہیں ہو سکتا۔",
		"यह कुंजी तुरंत काम करना बंद कर देगी, और इसे वापस नहीं लिया जा सकता।",
		"Bu anahtar hemen geçersiz olur ve bu işlem geri alınamaz.",
	},
}

// DoorsRevokeSure says: Whoever uses this key is refused at once, and it cannot be taken back.
func DoorsRevokeSure() language.Message { return rowDoorsRevokeSure.With() }

var rowDoorsRevoked = language.Sentence{
	Key: "doors.revoked",
	In: [4]string{
		"Revoked. Whoever uses the key is refused from now on.",
		"منسوخ۔ اب یہ کلید قبول نہیں ہو گی۔",
		"रद्द। अब यह कुंजी मान्य नहीं होगी।",
		"İptal edildi. Bu anahtar artık kabul edilmez.",
	},
}

// DoorsRevoked says: Revoked. Whoever uses the key is refused from now on.
func DoorsRevoked() language.Message { return rowDoorsRevoked.With() }

var rowDoorsDutyKey = language.Sentence{
	Key: "doors.duty_key",
	In: [4]string{
		"Renew an API key",
		"API کلید بدلیں",
		"API कुंजी बदलें",
		"API anahtarını yenileyin",
	},
}

// DoorsDutyKey says: Renew an API key
func DoorsDutyKey() language.Message { return rowDoorsDutyKey.With() }

var rowDoorsKeysSays = language.Sentence{
	Key: "doors.keys_says",
	In: [4]string{
		"What other systems prove themselves with, what each may do, and until when.",
		"دوسرے سسٹم کس کلید سے آتے ہیں، ہر ایک کو کیا اجازت ہے، اور کب تک۔",
		"दूसरे सिस्टम किस कुंजी से आते हैं, हर एक को क्या अनुमति है, और कब तक।",
		"Diğer sistemlerin hangi anahtarla geldiği, her birine neyin ne zamana kadar izinli olduğu.",
	},
}

// DoorsKeysSays says: What other systems prove themselves with, what each may do, and until when.
func DoorsKeysSays() language.Message { return rowDoorsKeysSays.With() }

var rowDoorsFieldAddress = language.Sentence{
	Key: "doors.field_address",
	In: [4]string{
		"address",
		"پتہ",
		"पता",
		"adres",
	},
}

// DoorsFieldAddress says: address
func DoorsFieldAddress() language.Message { return rowDoorsFieldAddress.With() }

var rowDoorsAddressWrong = language.Sentence{
	Key: "doors.address_wrong",
	In: [4]string{
		"This address cannot be told anything. Give one that begins with https, such as {example code}; addresses inside a network are named in the configuration first.",
		"اس پتے پر کچھ نہیں بھیجا جا سکتا۔ https سے شروع ہونے والا پتہ دیں، مثال: {example}؛ نیٹ ورک کے اندر کے پتے پہلے کنفیگریشن میں درج ہوتے ہیں۔",
		"इस पते पर कुछ नहीं भेजा जा सकता। https से शुरू होने वाला पता दें, उदाहरण: {example}; नेटवर्क के अंदर के पते पहले कॉन्फ़िगरेशन में दर्ज होते हैं।",
		"Bu adrese bir şey gönderilemez. https ile başlayan bir adres verin, örnek: {example}. Ağın içindeki adresler önce yapılandırmaya yazılır.",
	},
	Slots: []language.Slot{{Name: "example", Kind: "code"}},
}

// DoorsAddressWrong says: This address cannot be told anything. Give one that begins with https, such as {example code}; addresses inside a network are named in the configuration first.
func DoorsAddressWrong(example string) language.Message { return rowDoorsAddressWrong.With(example) }

var rowDoorsChooseKind = language.Sentence{
	Key: "doors.choose_kind",
	In: [4]string{
		"Choose at least one thing to be told.",
		"کم از کم ایک چیز چنیں جس کی اطلاع دی جائے۔",
		"कम से कम एक चीज़ चुनें जिसकी सूचना दी जाए।",
		"Bildirilecek en az bir şey seçin.",
	},
}

// DoorsChooseKind says: Choose at least one thing to be told.
func DoorsChooseKind() language.Message { return rowDoorsChooseKind.With() }

var rowDoorsTooManyWebhooks = language.Sentence{
	Key: "doors.too_many_webhooks",
	In: [4]string{
		"There are {n int} webhooks already, the most there can be. Remove one that nobody needs.",
		"ویب ہک کی حد پوری ہو چکی ہے: {n}۔ جو کسی کو درکار نہ ہو، اسے ہٹائیں۔",
		"वेबहुक की सीमा पूरी हो चुकी है: {n}। जिसकी ज़रूरत न हो, उसे हटाएँ।",
		"En çok {n} webhook olabilir ve bu sınıra ulaşıldı. Gerekmeyen birini kaldırın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// DoorsTooManyWebhooks says: There are {n int} webhooks already, the most there can be. Remove one that nobody needs.
func DoorsTooManyWebhooks(n int) language.Message { return rowDoorsTooManyWebhooks.With(n) }

var rowDoorsOnceOther = language.Sentence{
	Key: "doors.once_other",
	In: [4]string{
		"Another request was called {name code} less than a day ago. Give this one another name.",
		"{name} ایک دن کے اندر کسی دوسری درخواست کا نام تھا۔ اس درخواست کو دوسرا نام دیں۔",
		"{name} एक दिन के अंदर किसी दूसरे अनुरोध का नाम था। इस अनुरोध को दूसरा नाम दें।",
		"{name} adı bir günden kısa süre önce başka bir istekte kullanıldı. Bu isteğe başka bir ad verin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// DoorsOnceOther says: Another request was called {name code} less than a day ago. Give this one another name.
func DoorsOnceOther(name string) language.Message { return rowDoorsOnceOther.With(name) }

var rowDoorsDutyWebhook = language.Sentence{
	Key: "doors.duty_webhook",
	In: [4]string{
		"Look after a webhook: nothing arrives",
		"ویب ہک دیکھیں: کچھ نہیں پہنچ رہا",
		"वेबहुक देखें: कुछ नहीं पहुँच रहा",
		"Webhook ile ilgilenin: hiçbir şey ulaşmıyor",
	},
}

// DoorsDutyWebhook says: Look after a webhook: nothing arrives
func DoorsDutyWebhook() language.Message { return rowDoorsDutyWebhook.With() }

var rowDoorsWebhooks = language.Sentence{
	Key: "doors.webhooks",
	In: [4]string{
		"Webhooks",
		"ویب ہک",
		"वेबहुक",
		"Webhook’lar",
	},
}

// DoorsWebhooks says: Webhooks
func DoorsWebhooks() language.Message { return rowDoorsWebhooks.With() }

var rowDoorsWebhooksSays = language.Sentence{
	Key: "doors.webhooks_says",
	In: [4]string{
		"Which other systems are told what happens, and what became of every message.",
		"کن سسٹموں کو کس بات کی اطلاع دی جاتی ہے، اور ہر پیغام کا کیا ہوا۔",
		"किन सिस्टमों को किस बात की सूचना दी जाती है, और हर संदेश का क्या हुआ।",
		"Hangi sistemlere nelerin bildirildiği ve her mesajın sonucu.",
	},
}

// DoorsWebhooksSays says: Which other systems are told what happens, and what became of every message.
func DoorsWebhooksSays() language.Message { return rowDoorsWebhooksSays.With() }

var rowDoorsWebhooksLead = language.Sentence{
	Key: "doors.webhooks_lead",
	In: [4]string{
		"A webhook tells another system what happens here, signed, as soon as it happened.",
		"ویب ہک دوسرے سسٹم کو دستخط کے ساتھ فوراً بتاتا ہے کہ یہاں کیا ہوا۔",
		"वेबहुक दूसरे सिस्टम को हस्ताक्षर के साथ तुरंत बताता है कि यहाँ क्या हुआ।",
		"Webhook, burada olanları başka bir sisteme imzalı olarak hemen bildirir.",
	},
}

// DoorsWebhooksLead says: A webhook tells another system what happens here, signed, as soon as it happened.
func DoorsWebhooksLead() language.Message { return rowDoorsWebhooksLead.With() }

var rowDoorsNoWebhooks = language.Sentence{
	Key: "doors.no_webhooks",
	In: [4]string{
		"No other system is told anything yet.",
		"ابھی کسی دوسرے سسٹم کو کوئی اطلاع نہیں دی جاتی۔",
		"अभी किसी दूसरे सिस्टम को कोई सूचना नहीं दी जाती।",
		"Henüz hiçbir sisteme bir şey bildirilmiyor.",
	},
}

// DoorsNoWebhooks says: No other system is told anything yet.
func DoorsNoWebhooks() language.Message { return rowDoorsNoWebhooks.With() }

var rowDoorsNewWebhook = language.Sentence{
	Key: "doors.new_webhook",
	In: [4]string{
		"New webhook",
		"نیا ویب ہک",
		"नया वेबहुक",
		"Yeni webhook",
	},
}

// DoorsNewWebhook says: New webhook
func DoorsNewWebhook() language.Message { return rowDoorsNewWebhook.With() }

var rowDoorsMakeWebhook = language.Sentence{
	Key: "doors.make_webhook",
	In: [4]string{
		"Make the webhook",
		"ویب ہک بنائیں",
		"वेबहुक बनाएँ",
		"Webhook’u oluştur",
	},
}

// DoorsMakeWebhook says: Make the webhook
func DoorsMakeWebhook() language.Message { return rowDoorsMakeWebhook.With() }

var rowDoorsAddressHint = language.Sentence{
	Key: "doors.address_hint",
	In: [4]string{
		"It begins with https.",
		"یہ https سے شروع ہوتا ہے۔",
		"यह https से शुरू होता है।",
		"https ile başlar.",
	},
}

// DoorsAddressHint says: It begins with https.
func DoorsAddressHint() language.Message { return rowDoorsAddressHint.With() }

var rowDoorsFieldWants = language.Sentence{
	Key: "doors.field_wants",
	In: [4]string{
		"what it is told",
		"کن باتوں کی اطلاع",
		"किन बातों की सूचना",
		"bildirilecekler",
	},
}

// DoorsFieldWants says: what it is told
func DoorsFieldWants() language.Message { return rowDoorsFieldWants.With() }

var rowDoorsFieldWords = language.Sentence{
	Key: "doors.field_words",
	In: [4]string{
		"words",
		"الفاظ",
		"शब्द",
		"sözler",
	},
}

// DoorsFieldWords says: words
func DoorsFieldWords() language.Message { return rowDoorsFieldWords.With() }

var rowDoorsTellWords = language.Sentence{
	Key: "doors.tell_words",
	In: [4]string{
		"Tell the customer’s words too",
		"گاہک کے الفاظ بھی بھیجیں",
		"ग्राहक के शब्द भी भेजें",
		"Müşterinin sözlerini de bildir",
	},
}

// DoorsTellWords says: Tell the customer’s words too
func DoorsTellWords() language.Message { return rowDoorsTellWords.With() }

var rowDoorsTellWordsHint = language.Sentence{
	Key: "doors.tell_words_hint",
	In: [4]string{
		"Subject and first line; never of a private case. Without this only ids and codes leave.",
		"عنوان اور پہلی سطر؛ نجی کیس کے کبھی نہیں۔ اس کے بغیر صرف شناختی نمبر اور کوڈ بھیجے جاتے ہیں۔",
		"विषय और पहली पंक्ति; निजी केस के कभी नहीं। इसके बिना केवल पहचान संख्याएँ और कोड भेजे जाते हैं।",
		"Konu ve ilk satır; gizli kayıtlarda asla. Seçilmezse yalnızca kimlikler ve kodlar gönderilir.",
	},
}

// DoorsTellWordsHint says: Subject and first line; never of a private case. Without this only ids and codes leave.
func DoorsTellWordsHint() language.Message { return rowDoorsTellWordsHint.With() }

var rowDoorsWordsUnseen = language.Sentence{
	Key: "doors.words_unseen",
	In: [4]string{
		"You do not see the cases there, so you cannot have their words sent. Leave this out, or ask a manager.",
		"وہاں کے کیس آپ کو نظر نہیں آتے، اس لیے ان کے الفاظ بھیجنا آپ کے اختیار میں نہیں۔ اسے چھوڑ دیں یا مینیجر سے کہیں۔",
		"वहाँ के केस आपको नहीं दिखते, इसलिए उनके शब्द भिजवाना आपके अधिकार में नहीं। इसे छोड़ दें या मैनेजर से कहें।",
		"Oradaki kayıtları göremediğiniz için sözlerini bildirtemezsiniz. Bunu seçmeyin ya da bir yöneticiye söyleyin.",
	},
}

// DoorsWordsUnseen says: You do not see the cases there, so you cannot have their words sent. Leave this out, or ask a manager.
func DoorsWordsUnseen() language.Message { return rowDoorsWordsUnseen.With() }

var rowDoorsCaseOpened = language.Sentence{
	Key: "doors.case_opened",
	In: [4]string{
		"A case is opened",
		"کیس کھلا",
		"केस खुला",
		"Kayıt açıldı",
	},
}

// DoorsCaseOpened says: A case is opened
func DoorsCaseOpened() language.Message { return rowDoorsCaseOpened.With() }

var rowDoorsContactReceived = language.Sentence{
	Key: "doors.contact_received",
	In: [4]string{
		"A call rings or a message comes",
		"کال یا پیغام آیا",
		"कॉल या संदेश आया",
		"Çağrı ya da mesaj geldi",
	},
}

// DoorsContactReceived says: A call rings or a message comes
func DoorsContactReceived() language.Message { return rowDoorsContactReceived.With() }

var rowDoorsCaseAnswered = language.Sentence{
	Key: "doors.case_answered",
	In: [4]string{
		"We reply to the customer",
		"گاہک کو جواب دیا گیا",
		"ग्राहक को जवाब दिया गया",
		"Müşteri yanıtlandı",
	},
}

// DoorsCaseAnswered says: We reply to the customer
func DoorsCaseAnswered() language.Message { return rowDoorsCaseAnswered.With() }

var rowDoorsStepDone = language.Sentence{
	Key: "doors.step_done",
	In: [4]string{
		"A step is done or a question answered",
		"مرحلہ مکمل ہوا یا سوال کا جواب ملا",
		"चरण पूरा हुआ या सवाल का उत्तर मिला",
		"Adım yapıldı ya da soru cevaplandı",
	},
}

// DoorsStepDone says: A step is done or a question answered
func DoorsStepDone() language.Message { return rowDoorsStepDone.With() }

var rowDoorsCaseClosed = language.Sentence{
	Key: "doors.case_closed",
	In: [4]string{
		"A case is closed",
		"کیس بند ہوا",
		"केस बंद हुआ",
		"Kayıt kapatıldı",
	},
}

// DoorsCaseClosed says: A case is closed
func DoorsCaseClosed() language.Message { return rowDoorsCaseClosed.With() }

var rowDoorsCaseReopened = language.Sentence{
	Key: "doors.case_reopened",
	In: [4]string{
		"A case is reopened",
		"کیس دوبارہ کھلا",
		"केस फिर से खुला",
		"Kayıt yeniden açıldı",
	},
}

// DoorsCaseReopened says: A case is reopened
func DoorsCaseReopened() language.Message { return rowDoorsCaseReopened.With() }

var rowDoorsCaseRated = language.Sentence{
	Key: "doors.case_rated",
	In: [4]string{
		"The customer rates a case",
		"گاہک نے کیس کو نمبر دیے",
		"ग्राहक ने केस को अंक दिए",
		"Müşteri kaydı puanladı",
	},
}

// DoorsCaseRated says: The customer rates a case
func DoorsCaseRated() language.Message { return rowDoorsCaseRated.With() }

var rowDoorsPromiseKept = language.Sentence{
	Key: "doors.promise_kept",
	In: [4]string{
		"A promise is kept",
		"وعدہ پورا ہوا",
		"वादा पूरा हुआ",
		"Söz tutuldu",
	},
}

// DoorsPromiseKept says: A promise is kept
func DoorsPromiseKept() language.Message { return rowDoorsPromiseKept.With() }

var rowDoorsPromiseBroken = language.Sentence{
	Key: "doors.promise_broken",
	In: [4]string{
		"A promise is broken",
		"وعدہ پورا نہیں ہوا",
		"वादा पूरा नहीं हुआ",
		"Söz tutulmadı",
	},
}

// DoorsPromiseBroken says: A promise is broken
func DoorsPromiseBroken() language.Message { return rowDoorsPromiseBroken.With() }

var rowDoorsPledgeMade = language.Sentence{
	Key: "doors.pledge_made",
	In: [4]string{
		"Something is promised to one customer",
		"ایک گاہک سے وعدہ کیا گیا",
		"एक ग्राहक से वादा किया गया",
		"Bir müşteriye söz verildi",
	},
}

// DoorsPledgeMade says: Something is promised to one customer
func DoorsPledgeMade() language.Message { return rowDoorsPledgeMade.With() }

var rowDoorsPledgeKept = language.Sentence{
	Key: "doors.pledge_kept",
	In: [4]string{
		"A promise to one customer is kept",
		"ایک گاہک سے کیا وعدہ پورا ہوا",
		"एक ग्राहक से किया वादा पूरा हुआ",
		"Bir müşteriye verilen söz tutuldu",
	},
}

// DoorsPledgeKept says: A promise to one customer is kept
func DoorsPledgeKept() language.Message { return rowDoorsPledgeKept.With() }

var rowDoorsPledgeBroken = language.Sentence{
	Key: "doors.pledge_broken",
	In: [4]string{
		"A promise to one customer is broken",
		"ایک گاہک سے کیا وعدہ پورا نہیں ہوا",
		"एक ग्राहक से किया वादा पूरा नहीं हुआ",
		"Bir müşteriye verilen söz tutulmadı",
	},
}

// DoorsPledgeBroken says: A promise to one customer is broken
func DoorsPledgeBroken() language.Message { return rowDoorsPledgeBroken.With() }

var rowDoorsTest = language.Sentence{
	Key: "doors.test",
	In: [4]string{
		"Test",
		"آزمائش",
		"जाँच",
		"Deneme",
	},
}

// DoorsTest says: Test
func DoorsTest() language.Message { return rowDoorsTest.With() }

var rowDoorsHookOn = language.Sentence{
	Key: "doors.hook_on",
	In: [4]string{
		"on",
		"چالو",
		"चालू",
		"açık",
	},
}

// DoorsHookOn says: on
func DoorsHookOn() language.Message { return rowDoorsHookOn.With() }

var rowDoorsHookOff = language.Sentence{
	Key: "doors.hook_off",
	In: [4]string{
		"off",
		"بند",
		"बंद",
		"kapalı",
	},
}

// DoorsHookOff says: off
func DoorsHookOff() language.Message { return rowDoorsHookOff.With() }

var rowDoorsHookPaused = language.Sentence{
	Key: "doors.hook_paused",
	In: [4]string{
		"paused",
		"رکا ہوا",
		"रुका हुआ",
		"duraklatıldı",
	},
}

// DoorsHookPaused says: paused
func DoorsHookPaused() language.Message { return rowDoorsHookPaused.With() }

var rowDoorsHookFailing = language.Sentence{
	Key: "doors.hook_failing",
	In: [4]string{
		"nothing arrives",
		"کچھ نہیں پہنچ رہا",
		"कुछ नहीं पहुँच रहा",
		"ulaşmıyor",
	},
}

// DoorsHookFailing says: nothing arrives
func DoorsHookFailing() language.Message { return rowDoorsHookFailing.With() }

var rowDoorsToldArrived = language.Sentence{
	Key: "doors.told_arrived",
	In: [4]string{
		"arrived",
		"پہنچ گیا",
		"पहुँच गया",
		"ulaştı",
	},
}

// DoorsToldArrived says: arrived
func DoorsToldArrived() language.Message { return rowDoorsToldArrived.With() }

var rowDoorsToldGivenUp = language.Sentence{
	Key: "doors.told_given_up",
	In: [4]string{
		"given up",
		"نہیں پہنچا",
		"नहीं पहुँचा",
		"ulaşmadı",
	},
}

// DoorsToldGivenUp says: given up
func DoorsToldGivenUp() language.Message { return rowDoorsToldGivenUp.With() }

var rowDoorsToldWaiting = language.Sentence{
	Key: "doors.told_waiting",
	In: [4]string{
		"waits",
		"باقی",
		"बाकी",
		"bekliyor",
	},
}

// DoorsToldWaiting says: waits
func DoorsToldWaiting() language.Message { return rowDoorsToldWaiting.With() }

var rowDoorsToldForgotten = language.Sentence{
	Key: "doors.told_forgotten",
	In: [4]string{
		"no longer known",
		"ریکارڈ باقی نہیں",
		"रिकॉर्ड बाकी नहीं",
		"kaydı yok",
	},
}

// DoorsToldForgotten says: no longer known
func DoorsToldForgotten() language.Message { return rowDoorsToldForgotten.With() }

var rowDoorsTold = language.Sentence{
	Key: "doors.told",
	In: [4]string{
		"What it was told",
		"بھیجی گئی اطلاعات",
		"भेजी गई सूचनाएँ",
		"Bildirilenler",
	},
}

// DoorsTold says: What it was told
func DoorsTold() language.Message { return rowDoorsTold.With() }

var rowDoorsNothingTold = language.Sentence{
	Key: "doors.nothing_told",
	In: [4]string{
		"Nothing was told yet. Send a test.",
		"ابھی کوئی اطلاع نہیں بھیجی گئی۔ آزمائش بھیجیں۔",
		"अभी कोई सूचना नहीं भेजी गई। जाँच भेजें।",
		"Henüz bir şey bildirilmedi. Bir deneme gönderin.",
	},
}

// DoorsNothingTold says: Nothing was told yet. Send a test.
func DoorsNothingTold() language.Message { return rowDoorsNothingTold.With() }

var rowDoorsNextTry = language.Sentence{
	Key: "doors.next_try",
	In: [4]string{
		"next try:",
		"اگلی کوشش:",
		"अगली कोशिश:",
		"sonraki deneme:",
	},
}

// DoorsNextTry says: next try:
func DoorsNextTry() language.Message { return rowDoorsNextTry.With() }

var rowDoorsSendTest = language.Sentence{
	Key: "doors.send_test",
	In: [4]string{
		"Send a test",
		"آزمائش بھیجیں",
		"जाँच भेजें",
		"Deneme gönder",
	},
}

// DoorsSendTest says: Send a test
func DoorsSendTest() language.Message { return rowDoorsSendTest.With() }

var rowDoorsTestArrived = language.Sentence{
	Key: "doors.test_arrived",
	In: [4]string{
		"The test arrived. The answer was {status code}.",
		"آزمائش پہنچ گئی۔ جواب: {status}",
		"जाँच पहुँच गई। जवाब: {status}",
		"Deneme ulaştı. Yanıt: {status}",
	},
	Slots: []language.Slot{{Name: "status", Kind: "code"}},
}

// DoorsTestArrived says: The test arrived. The answer was {status code}.
func DoorsTestArrived(status string) language.Message { return rowDoorsTestArrived.With(status) }

var rowDoorsTestAnswered = language.Sentence{
	Key: "doors.test_answered",
	In: [4]string{
		"The test was refused. The answer was {status code}.",
		"آزمائش قبول نہیں ہوئی۔ جواب: {status}",
		"जाँच स्वीकार नहीं हुई। जवाब: {status}",
		"Deneme kabul edilmedi. Yanıt: {status}",
	},
	Slots: []language.Slot{{Name: "status", Kind: "code"}},
}

// DoorsTestAnswered says: The test was refused. The answer was {status code}.
func DoorsTestAnswered(status string) language.Message { return rowDoorsTestAnswered.With(status) }

var rowDoorsTestFailed = language.Sentence{
	Key: "doors.test_failed",
	In: [4]string{
		"The test did not arrive: {why code}",
		"آزمائش نہیں پہنچی: {why}",
		"जाँच नहीं पहुँची: {why}",
		"Deneme ulaşmadı: {why}",
	},
	Slots: []language.Slot{{Name: "why", Kind: "code"}},
}

// DoorsTestFailed says: The test did not arrive: {why code}
func DoorsTestFailed(why string) language.Message { return rowDoorsTestFailed.With(why) }

var rowDoorsSwitchOn = language.Sentence{
	Key: "doors.switch_on",
	In: [4]string{
		"Switch on",
		"چالو کریں",
		"चालू करें",
		"Aç",
	},
}

// DoorsSwitchOn says: Switch on
func DoorsSwitchOn() language.Message { return rowDoorsSwitchOn.With() }

var rowDoorsSwitchOff = language.Sentence{
	Key: "doors.switch_off",
	In: [4]string{
		"Switch off",
		"بند کریں",
		"बंद करें",
		"Kapat",
	},
}

// DoorsSwitchOff says: Switch off
func DoorsSwitchOff() language.Message { return rowDoorsSwitchOff.With() }

var rowDoorsPausedWhy = language.Sentence{
	Key: "doors.paused_why",
	In: [4]string{
		"Nothing arrived for days, so nothing is sent. What it wants to hear is kept for 30 days and leaves when you switch it on.",
		"کئی دن سے کچھ نہیں پہنچا، اس لیے بھیجنا رکا ہوا ہے۔ اطلاعات 30 دن تک محفوظ رہتی ہیں اور چالو کرنے پر بھیجی جاتی ہیں۔",
		"कई दिन से कुछ नहीं पहुँचा, इसलिए भेजना रुका हुआ है। सूचनाएँ 30 दिन तक सुरक्षित रहती हैं और चालू करने पर भेजी जाती हैं।",
		"Günlerdir hiçbir şey ulaşmadığı için gönderim durdu. Bildirilecekler 30 gün saklanır ve açtığınızda gönderilir.",
	},
}

// DoorsPausedWhy says: Nothing arrived for days, so nothing is sent. What it wants to hear is kept for 30 days and leaves when you switch it on.
func DoorsPausedWhy() language.Message { return rowDoorsPausedWhy.With() }

var rowDoorsChange = language.Sentence{
	Key: "doors.change",
	In: [4]string{
		"Change",
		"تبدیلی",
		"बदलाव",
		"Değişiklik",
	},
}

// DoorsChange says: Change
func DoorsChange() language.Message { return rowDoorsChange.With() }

var rowDoorsNewSecret = language.Sentence{
	Key: "doors.new_secret",
	In: [4]string{
		"New secret",
		"نیا خفیہ کوڈ",
		"नया गुप्त कोड",
		"Yeni gizli kod",
	},
}

// DoorsNewSecret says: New secret
func DoorsNewSecret() language.Message { return rowDoorsNewSecret.With() }

var rowDoorsNewSecretSure = language.Sentence{
	Key: "doors.new_secret_sure",
	In: [4]string{
		"For a day messages are signed with both secrets; then only with the new one.",
		"ایک دن تک پیغام پر دونوں کوڈ کے دستخط ہوتے ہیں، پھر صرف نئے کے۔",
		"एक दिन तक संदेश पर दोनों कोड के हस्ताक्षर होते हैं, फिर केवल नए के।",
		"Bir gün boyunca mesajlar iki kodla da imzalanır, sonra yalnızca yenisiyle.",
	},
}

// DoorsNewSecretSure says: For a day messages are signed with both secrets; then only with the new one.
func DoorsNewSecretSure() language.Message { return rowDoorsNewSecretSure.With() }

var rowDoorsSecretOnce = language.Sentence{
	Key: "doors.secret_once",
	In: [4]string{
		"Copy this secret now: it is shown only this once. The other system checks signatures with it.",
		"یہ خفیہ کوڈ ابھی کاپی کر لیں، دوبارہ نہیں دکھایا جائے گا۔ دوسرا سسٹم اسی سے دستخط جانچتا ہے۔",
		"यह गुप्त कोड अभी कॉपी कर लें, दोबारा नहीं दिखाया जाएगा। दूसरा सिस्टम इसी से हस्ताक्षर जाँचता है।",
		"Bu gizli kodu şimdi kopyalayın: yalnızca bu kez gösterilir. Diğer sistem imzaları bununla denetler.",
	},
}

// DoorsSecretOnce says: Copy this secret now: it is shown only this once. The other system checks signatures with it.
func DoorsSecretOnce() language.Message { return rowDoorsSecretOnce.With() }

var rowDoorsRemove = language.Sentence{
	Key: "doors.remove",
	In: [4]string{
		"Remove",
		"ہٹائیں",
		"हटाएँ",
		"Kaldır",
	},
}

// DoorsRemove says: Remove
func DoorsRemove() language.Message { return rowDoorsRemove.With() }

var rowDoorsRemoveSure = language.Sentence{
	Key: "doors.remove_sure",
	In: [4]string{
		"What waits for it is forgotten. Cases stay as they are.",
		"جو اطلاعات باقی ہیں وہ حذف ہو جائیں گی۔ کیس ویسے ہی رہیں گے۔",
		"जो सूचनाएँ बाकी हैं वे हटा दी जाएँगी। केस वैसे ही रहेंगे।",
		"Bekleyen bildirimler silinir. Kayıtlar olduğu gibi kalır.",
	},
}

// DoorsRemoveSure says: What waits for it is forgotten. Cases stay as they are.
func DoorsRemoveSure() language.Message { return rowDoorsRemoveSure.With() }

var rowDoorsSendAllAgain = language.Sentence{
	Key: "doors.send_all_again",
	In: [4]string{
		"Send all again that were given up",
		"نہ پہنچنے والی تمام اطلاعات دوبارہ بھیجیں",
		"न पहुँची सभी सूचनाएँ फिर से भेजें",
		"Ulaşmayanların hepsini yeniden gönder",
	},
}

// DoorsSendAllAgain says: Send all again that were given up
func DoorsSendAllAgain() language.Message { return rowDoorsSendAllAgain.With() }

var rowDoorsSenderWanted = language.Sentence{
	Key: "doors.sender_wanted",
	In: [4]string{
		"Say how the customer is answered: an e-mail address or a telephone number.",
		"بتائیں کہ گاہک کو جواب کہاں دیا جائے: ای میل پتہ یا فون نمبر۔",
		"बताएँ कि ग्राहक को जवाब कहाँ दिया जाए: ईमेल पता या फ़ोन नंबर।",
		"Müşterinin nasıl yanıtlanacağını yazın: e-posta adresi ya da telefon numarası.",
	},
}

// DoorsSenderWanted says: Say how the customer is answered: an e-mail address or a telephone number.
func DoorsSenderWanted() language.Message { return rowDoorsSenderWanted.With() }

var rowDoorsNoCase = language.Sentence{
	Key: "doors.no_case",
	In: [4]string{
		"There is no case {code code} here. Leave it out to begin a new one.",
		"یہاں کیس {code} نہیں۔ نیا کیس شروع کرنے کے لیے اسے خالی چھوڑیں۔",
		"यहाँ केस {code} नहीं है। नया केस शुरू करने के लिए इसे खाली छोड़ें।",
		"Burada {code} numaralı kayıt yok. Yeni kayıt açmak için bu alanı boş bırakın.",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// DoorsNoCase says: There is no case {code code} here. Leave it out to begin a new one.
func DoorsNoCase(code string) language.Message { return rowDoorsNoCase.With(code) }

var rowDoorsTooOften = language.Sentence{
	Key: "doors.too_often",
	In: [4]string{
		"Too many requests. Come again in {n int} s.",
		"بہت زیادہ درخواستیں۔ {n} سیکنڈ بعد دوبارہ کوشش کریں۔",
		"बहुत ज़्यादा अनुरोध। {n} सेकंड बाद फिर कोशिश करें।",
		"Çok fazla istek. {n} saniye sonra yeniden deneyin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// DoorsTooOften says: Too many requests. Come again in {n int} s.
func DoorsTooOften(n int) language.Message { return rowDoorsTooOften.With(n) }

var rowDoorsDidBring = language.Sentence{
	Key: "doors.did_bring",
	In: [4]string{
		"Handed in a message",
		"پیغام پہنچایا گیا",
		"संदेश पहुँचाया गया",
		"Mesaj iletildi",
	},
}

// DoorsDidBring says: Handed in a message
func DoorsDidBring() language.Message { return rowDoorsDidBring.With() }

var rowDoorsKeyLeft = language.Sentence{
	Key: "doors.key_left",
	In: [4]string{
		"Whoever had this key before knows it still. Make another and revoke this one, or keep it.",
		"یہ کلید پہلے جن کے پاس تھی انہیں اب بھی معلوم ہے۔ نئی بنا کر اسے منسوخ کریں، یا اسی کو رکھیں۔",
		"यह कुंजी पहले जिनके पास थी उन्हें अब भी मालूम है। नई बनाकर इसे रद्द करें, या इसे ही रखें।",
		"Bu anahtarın önceki sahibi onu hâlâ biliyor. Yenisini oluşturup bunu iptal edin ya da böyle bırakın.",
	},
}

// DoorsKeyLeft says: Whoever had this key before knows it still. Make another and revoke this one, or keep it.
func DoorsKeyLeft() language.Message { return rowDoorsKeyLeft.With() }

var rowDoorsSecretLeft = language.Sentence{
	Key: "doors.secret_left",
	In: [4]string{
		"Whoever had this webhook before knows its secret still. Make a new one, or keep it.",
		"یہ ویب ہک پہلے جن کے پاس تھا انہیں اس کا خفیہ کوڈ اب بھی معلوم ہے۔ نیا بنائیں، یا اسی کو رکھیں۔",
		"यह वेबहुक पहले जिनके पास था उन्हें इसका गुप्त कोड अब भी मालूम है। नया बनाएँ, या इसे ही रखें।",
		"Bu webhook’un önceki sahibi gizli kodunu hâlâ biliyor. Yenisini oluşturun ya da böyle bırakın.",
	},
}

// DoorsSecretLeft says: Whoever had this webhook before knows its secret still. Make a new one, or keep it.
func DoorsSecretLeft() language.Message { return rowDoorsSecretLeft.With() }

var rowDoorsKeepLeft = language.Sentence{
	Key: "doors.keep_left",
	In: [4]string{
		"Keep it",
		"اسی کو رکھیں",
		"इसे ही रखें",
		"Böyle bırak",
	},
}

// DoorsKeepLeft says: Keep it
func DoorsKeepLeft() language.Message { return rowDoorsKeepLeft.With() }

var rowDoorsDutyLeft = language.Sentence{
	Key: "doors.duty_left",
	In: [4]string{
		"To renew: its owner before knows it still",
		"نیا بنانا ہے: پہلے والے کو معلوم ہے",
		"नया बनाना है: पहले वाले को मालूम है",
		"Yenilenecek: önceki sahibi hâlâ biliyor",
	},
}

// DoorsDutyLeft says: To renew: its owner before knows it still
func DoorsDutyLeft() language.Message { return rowDoorsDutyLeft.With() }
