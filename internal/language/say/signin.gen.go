// Code generated from words/signin.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowSigninPasswordLong = language.Sentence{
	Key: "signin.password_long",
	In: [4]string{
		"The password is too long: at most {n int} bytes.",
		"پاس ورڈ بہت لمبا ہے: زیادہ سے زیادہ {n} بائٹ۔",
		"पासवर्ड बहुत लंबा है: ज़्यादा से ज़्यादा {n} बाइट।",
		"Şifre çok uzun: en çok {n} bayt.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SigninPasswordLong says: The password is too long: at most {n int} bytes.
func SigninPasswordLong(n int) language.Message { return rowSigninPasswordLong.With(n) }

var rowSigninPasswordCommon = language.Sentence{
	Key: "signin.password_common",
	In: [4]string{
		"This password is among those that are guessed first. Choose another: three or four words that do not belong together are good.",
		"یہ پاس ورڈ ان میں سے ہے جو سب سے پہلے آزمائے جاتے ہیں۔ دوسرا چنیں: تین چار بے جوڑ الفاظ اچھے رہتے ہیں۔",
		"यह पासवर्ड उनमें से है जो सबसे पहले आज़माए जाते हैं। दूसरा चुनें: तीन-चार बेमेल शब्द अच्छे रहते हैं।",
		"Bu şifre ilk tahmin edilenlerden. Başka bir şifre seçin: birbiriyle ilgisiz üç dört kelime iyi olur.",
	},
}

// SigninPasswordCommon says: This password is among those that are guessed first. Choose another: three or four words that do not belong together are good.
func SigninPasswordCommon() language.Message { return rowSigninPasswordCommon.With() }

var rowSigninPasswordOwn = language.Sentence{
	Key: "signin.password_own",
	In: [4]string{
		"The password is made of your name, your address or the organisation. Add words that nobody would guess.",
		"پاس ورڈ آپ کے نام، پتے یا ادارے کے نام سے بنا ہے۔ ایسے الفاظ بڑھائیں جن کا اندازہ نہ ہو سکے۔",
		"पासवर्ड आपके नाम, पते या संस्था के नाम से बना है। ऐसे शब्द जोड़ें जिनका अंदाज़ा न लग सके।",
		"Şifre adınızdan, adresinizden ya da kuruluşun adından oluşuyor. Tahmin edilemeyecek kelimeler ekleyin.",
	},
}

// SigninPasswordOwn says: The password is made of your name, your address or the organisation. Add words that nobody would guess.
func SigninPasswordOwn() language.Message { return rowSigninPasswordOwn.With() }

var rowSigninBusy = language.Sentence{
	Key: "signin.busy",
	In: [4]string{
		"Many people are signing in at this moment. Please try again in a few seconds.",
		"اس وقت بہت سے لوگ لاگ اِن ہو رہے ہیں۔ چند سیکنڈ بعد پھر کوشش کریں۔",
		"इस समय बहुत से लोग लॉग इन कर रहे हैं। कुछ सेकंड बाद फिर कोशिश करें।",
		"Şu anda çok kişi giriş yapıyor. Birkaç saniye sonra yeniden deneyin.",
	},
}

// SigninBusy says: Many people are signing in at this moment. Please try again in a few seconds.
func SigninBusy() language.Message { return rowSigninBusy.With() }

var rowSigninCodeWrong = language.Sentence{
	Key: "signin.code_wrong",
	In: [4]string{
		"The code is not right, or it was used already. Wait for the next one and try again.",
		"کوڈ درست نہیں، یا پہلے استعمال ہو چکا ہے۔ اگلے کوڈ کا انتظار کریں اور پھر کوشش کریں۔",
		"कोड सही नहीं है, या पहले इस्तेमाल हो चुका है। अगले कोड का इंतज़ार करें और फिर कोशिश करें।",
		"Kod yanlış ya da daha önce kullanılmış. Sonraki kodu bekleyip yeniden deneyin.",
	},
}

// SigninCodeWrong says: The code is not right, or it was used already. Wait for the next one and try again.
func SigninCodeWrong() language.Message { return rowSigninCodeWrong.With() }

var rowSigninPasswordWrong = language.Sentence{
	Key: "signin.password_wrong",
	In: [4]string{
		"The password is not right.",
		"پاس ورڈ درست نہیں۔",
		"पासवर्ड सही नहीं है।",
		"Şifre yanlış.",
	},
}

// SigninPasswordWrong says: The password is not right.
func SigninPasswordWrong() language.Message { return rowSigninPasswordWrong.With() }

var rowSigninSecondSetting = language.Sentence{
	Key: "signin.second_setting",
	In: [4]string{
		"Who must have a second factor",
		"دوسرا تصدیقی طریقہ کن کے لیے لازم ہے",
		"दूसरा सत्यापन तरीका किनके लिए ज़रूरी है",
		"İkinci doğrulaması olması gerekenler",
	},
}

// SigninSecondSetting says: Who must have a second factor
func SigninSecondSetting() language.Message { return rowSigninSecondSetting.With() }

var rowSigninSecondEffect = language.Sentence{
	Key: "signin.second_effect",
	In: [4]string{
		"They sign in with a code of an app besides the password, and set it up when they next sign in.",
		"وہ پاس ورڈ کے ساتھ ایپ کا کوڈ بھی دے کر لاگ اِن ہوتے ہیں، اور اگلی بار لاگ اِن پر اسے سیٹ کرتے ہیں۔",
		"वे पासवर्ड के साथ ऐप का कोड भी देकर लॉग इन करते हैं, और अगली बार लॉग इन पर उसे सेट करते हैं।",
		"Şifrenin yanında bir uygulamanın koduyla giriş yaparlar; bir sonraki girişlerinde bunu kurarlar.",
	},
}

// SigninSecondEffect says: They sign in with a code of an app besides the password, and set it up when they next sign in.
func SigninSecondEffect() language.Message { return rowSigninSecondEffect.With() }

var rowSigninSecondNobody = language.Sentence{
	Key: "signin.second_nobody",
	In: [4]string{
		"nobody has to",
		"کسی کے لیے لازم نہیں",
		"किसी के लिए ज़रूरी नहीं",
		"kimse zorunlu değil",
	},
}

// SigninSecondNobody says: nobody has to
func SigninSecondNobody() language.Message { return rowSigninSecondNobody.With() }

var rowSigninSecondManagers = language.Sentence{
	Key: "signin.second_managers",
	In: [4]string{
		"managers and administrators",
		"مینیجر اور ایڈمن",
		"मैनेजर और एडमिन",
		"yöneticiler ve sistem yöneticileri",
	},
}

// SigninSecondManagers says: managers and administrators
func SigninSecondManagers() language.Message { return rowSigninSecondManagers.With() }

var rowSigninSecondSupervisors = language.Sentence{
	Key: "signin.second_supervisors",
	In: [4]string{
		"supervisors too",
		"سپروائزر بھی",
		"सुपरवाइज़र भी",
		"süpervizörler de",
	},
}

// SigninSecondSupervisors says: supervisors too
func SigninSecondSupervisors() language.Message { return rowSigninSecondSupervisors.With() }

var rowSigninSecondAll = language.Sentence{
	Key: "signin.second_all",
	In: [4]string{
		"everybody",
		"سب",
		"सभी",
		"herkes",
	},
}

// SigninSecondAll says: everybody
func SigninSecondAll() language.Message { return rowSigninSecondAll.With() }

var rowSigninSessionSetting = language.Sentence{
	Key: "signin.session_setting",
	In: [4]string{
		"How long somebody stays signed in",
		"کوئی کتنی مدت لاگ اِن رہتا ہے",
		"कोई कितने समय लॉग इन रहता है",
		"Girişin en uzun süresi",
	},
}

// SigninSessionSetting says: How long somebody stays signed in
func SigninSessionSetting() language.Message { return rowSigninSessionSetting.With() }

var rowSigninSessionEffect = language.Sentence{
	Key: "signin.session_effect",
	In: [4]string{
		"After this time they sign in again, also when they worked until then. It counts from the next sign-in on.",
		"اس مدت کے بعد دوبارہ لاگ اِن کرنا ہوتا ہے، چاہے کام جاری ہو۔ یہ اگلے لاگ اِن سے لاگو ہو گا۔",
		"इस समय के बाद फिर लॉग इन करना होता है, चाहे काम चल रहा हो। यह अगले लॉग इन से लागू होगा।",
		"Bu süreden sonra, o ana kadar çalışılmış olsa bile yeniden giriş yapılır. Bir sonraki girişten itibaren geçerlidir.",
	},
}

// SigninSessionEffect says: After this time they sign in again, also when they worked until then. It counts from the next sign-in on.
func SigninSessionEffect() language.Message { return rowSigninSessionEffect.With() }

var rowSigninIdleSetting = language.Sentence{
	Key: "signin.idle_setting",
	In: [4]string{
		"How long somebody stays signed in without working",
		"کام کیے بغیر کتنی دیر لاگ اِن رہتا ہے",
		"काम किए बिना कितनी देर लॉग इन रहता है",
		"Çalışmadan açık kalan girişin süresi",
	},
}

// SigninIdleSetting says: How long somebody stays signed in without working
func SigninIdleSetting() language.Message { return rowSigninIdleSetting.With() }

var rowSigninIdleEffect = language.Sentence{
	Key: "signin.idle_effect",
	In: [4]string{
		"Whoever asks for no page for so long signs in again. It counts from the next sign-in on.",
		"جو اتنی دیر کوئی صفحہ نہ کھولے، اسے دوبارہ لاگ اِن کرنا ہوتا ہے۔ یہ اگلے لاگ اِن سے لاگو ہو گا۔",
		"जो इतनी देर कोई पेज न खोले, उसे फिर लॉग इन करना होता है। यह अगले लॉग इन से लागू होगा।",
		"Bu süre boyunca sayfa açmayan yeniden giriş yapar. Bir sonraki girişten itibaren geçerlidir.",
	},
}

// SigninIdleEffect says: Whoever asks for no page for so long signs in again. It counts from the next sign-in on.
func SigninIdleEffect() language.Message { return rowSigninIdleEffect.With() }

var rowSigninKioskSetting = language.Sentence{
	Key: "signin.kiosk_setting",
	In: [4]string{
		"Pause after which a shared computer shows the names again",
		"وقفہ جس کے بعد مشترکہ کمپیوٹر پر پھر نام نظر آتے ہیں",
		"ठहराव जिसके बाद साझा कंप्यूटर फिर नाम दिखाता है",
		"Ortak bilgisayarın adlara döndüğü bekleme süresi",
	},
}

// SigninKioskSetting says: Pause after which a shared computer shows the names again
func SigninKioskSetting() language.Message { return rowSigninKioskSetting.With() }

var rowSigninKioskEffect = language.Sentence{
	Key: "signin.kiosk_effect",
	In: [4]string{
		"At a counter several people work at one computer. Who pauses for so long chooses their name and types their PIN again.",
		"کاؤنٹر پر کئی لوگ ایک ہی کمپیوٹر پر کام کرتے ہیں۔ جو اتنی دیر رکے، اسے اپنا نام چن کر پِن دوبارہ دینا ہوتا ہے۔",
		"काउंटर पर कई लोग एक ही कंप्यूटर पर काम करते हैं। जो इतनी देर रुके, उसे अपना नाम चुनकर पिन फिर देना होता है।",
		"Bankoda birkaç kişi tek bilgisayarda çalışır. Bu kadar ara veren, adını seçip PIN kodunu yeniden girer.",
	},
}

// SigninKioskEffect says: At a counter several people work at one computer. Who pauses for so long chooses their name and types their PIN again.
func SigninKioskEffect() language.Message { return rowSigninKioskEffect.With() }

var rowSigninRemovedSubject = language.Sentence{
	Key: "signin.removed_subject",
	In: [4]string{
		"Your second factor was removed",
		"آپ کا دوسرا تصدیقی طریقہ ہٹا دیا گیا",
		"आपका दूसरा सत्यापन तरीका हटा दिया गया",
		"İkinci doğrulamanız kaldırıldı",
	},
}

// SigninRemovedSubject says: Your second factor was removed
func SigninRemovedSubject() language.Message { return rowSigninRemovedSubject.With() }

var rowSigninRemovedBody = language.Sentence{
	Key: "signin.removed_body",
	In: [4]string{
		"Removed by {name name}, {at datetime}. Your password signs you in again; set up a second factor anew on the page “Your account”. If you did not ask for this, tell your manager at once.",
		"ہٹانے والے: {name}، {at}۔ اب صرف آپ کے پاس ورڈ سے لاگ اِن ہو گا؛ ”آپ کا اکاؤنٹ“ کے صفحے پر دوسرا تصدیقی طریقہ نئے سرے سے سیٹ کریں۔ اگر آپ نے یہ نہیں کہا تھا تو فوراً اپنے مینیجر کو بتائیں۔",
		"हटाया: {name}, {at}। अब सिर्फ़ आपके पासवर्ड से लॉग इन होगा; “आपका खाता” पेज पर दूसरा सत्यापन तरीका नए सिरे से सेट करें। अगर आपने यह नहीं कहा था तो तुरंत अपने मैनेजर को बताएँ।",
		"Kaldıran: {name}, {at}. Artık şifrenizle giriş yaparsınız; “Hesabınız” sayfasında ikinci doğrulamayı yeniden kurun. Bunu siz istemediyseniz hemen yöneticinize söyleyin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "datetime"}},
}

// SigninRemovedBody says: Removed by {name name}, {at datetime}. Your password signs you in again; set up a second factor anew on the page “Your account”. If you did not ask for this, tell your manager at once.
func SigninRemovedBody(name string, at now.Instant) language.Message {
	return rowSigninRemovedBody.With(name, at)
}

var rowSigninLetterHello = language.Sentence{
	Key: "signin.letter_hello",
	In: [4]string{
		"{name name},",
		"{name}،",
		"{name},",
		"{name},",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// SigninLetterHello says: {name name},
func SigninLetterHello(name string) language.Message { return rowSigninLetterHello.With(name) }

var rowSigninLinkSubject = language.Sentence{
	Key: "signin.link_subject",
	In: [4]string{
		"Your link to sign in",
		"لاگ اِن کے لیے آپ کا لنک",
		"लॉग इन के लिए आपका लिंक",
		"Giriş bağlantınız",
	},
}

// SigninLinkSubject says: Your link to sign in
func SigninLinkSubject() language.Message { return rowSigninLinkSubject.With() }

var rowSigninLinkBody = language.Sentence{
	Key: "signin.link_body",
	In: [4]string{
		"Somebody asked for a link to sign in as you. If it was you, open it and press the button. If not, do nothing: without the link nobody gets in.",
		"کسی نے آپ کے نام سے لاگ اِن کا لنک مانگا ہے۔ اگر یہ آپ تھے تو اسے کھول کر بٹن دبائیں۔ اگر نہیں تو کچھ نہ کریں: لنک کے بغیر کوئی داخل نہیں ہو سکتا۔",
		"किसी ने आपके नाम से लॉग इन का लिंक माँगा है। अगर यह आप थे तो इसे खोलकर बटन दबाएँ। अगर नहीं तो कुछ न करें: लिंक के बिना कोई अंदर नहीं आ सकता।",
		"Sizin adınıza giriş bağlantısı istendi. İsteyen sizseniz bağlantıyı açıp düğmeye basın. Değilseniz bir şey yapmayın: bağlantı olmadan kimse giremez.",
	},
}

// SigninLinkBody says: Somebody asked for a link to sign in as you. If it was you, open it and press the button. If not, do nothing: without the link nobody gets in.
func SigninLinkBody() language.Message { return rowSigninLinkBody.With() }

var rowSigninResetSubject = language.Sentence{
	Key: "signin.reset_subject",
	In: [4]string{
		"Your link to a new password",
		"نئے پاس ورڈ کے لیے آپ کا لنک",
		"नए पासवर्ड के लिए आपका लिंक",
		"Yeni şifre bağlantınız",
	},
}

// SigninResetSubject says: Your link to a new password
func SigninResetSubject() language.Message { return rowSigninResetSubject.With() }

var rowSigninResetBody = language.Sentence{
	Key: "signin.reset_body",
	In: [4]string{
		"Somebody asked to set your password anew. If it was you, open the link and choose one. If not, do nothing: your password stays as it is.",
		"کسی نے آپ کا پاس ورڈ نیا کرنے کو کہا ہے۔ اگر یہ آپ تھے تو لنک کھول کر نیا پاس ورڈ چنیں۔ اگر نہیں تو کچھ نہ کریں: آپ کا پاس ورڈ ویسا ہی رہے گا۔",
		"किसी ने आपका पासवर्ड नया करने को कहा है। अगर यह आप थे तो लिंक खोलकर नया पासवर्ड चुनें। अगर नहीं तो कुछ न करें: आपका पासवर्ड वैसा ही रहेगा।",
		"Şifrenizin yenilenmesi istendi. İsteyen sizseniz bağlantıyı açıp yeni bir şifre seçin. Değilseniz bir şey yapmayın: şifreniz olduğu gibi kalır.",
	},
}

// SigninResetBody says: Somebody asked to set your password anew. If it was you, open the link and choose one. If not, do nothing: your password stays as it is.
func SigninResetBody() language.Message { return rowSigninResetBody.With() }

var rowSigninLetterLink = language.Sentence{
	Key: "signin.letter_link",
	In: [4]string{
		"{address code}",
		"{address}",
		"{address}",
		"{address}",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// SigninLetterLink says: {address code}
func SigninLetterLink(address string) language.Message { return rowSigninLetterLink.With(address) }

var rowSigninLetterUntil = language.Sentence{
	Key: "signin.letter_until",
	In: [4]string{
		"The link opens once, until {until time}.",
		"یہ لنک ایک بار کھلے گا، {until} تک۔",
		"यह लिंक एक बार खुलेगा, {until} तक।",
		"Bağlantı bir kez açılır; son süre: {until}.",
	},
	Slots: []language.Slot{{Name: "until", Kind: "time"}},
}

// SigninLetterUntil says: The link opens once, until {until time}.
func SigninLetterUntil(until now.Instant) language.Message { return rowSigninLetterUntil.With(until) }

var rowSigninName = language.Sentence{
	Key: "signin.name",
	In: [4]string{
		"E-mail address or sign-in name",
		"ای میل پتہ یا لاگ اِن کا نام",
		"ईमेल पता या लॉग इन नाम",
		"E-posta adresi ya da giriş adı",
	},
}

// SigninName says: E-mail address or sign-in name
func SigninName() language.Message { return rowSigninName.With() }

var rowSigninByLink = language.Sentence{
	Key: "signin.by_link",
	In: [4]string{
		"Sign in by a link in a letter",
		"ای میل میں آئے لنک سے لاگ اِن کریں",
		"ईमेल में आए लिंक से लॉग इन करें",
		"E-postadaki bağlantıyla giriş yap",
	},
}

// SigninByLink says: Sign in by a link in a letter
func SigninByLink() language.Message { return rowSigninByLink.With() }

var rowSigninForgotten = language.Sentence{
	Key: "signin.forgotten",
	In: [4]string{
		"Password forgotten",
		"پاس ورڈ یاد نہیں",
		"पासवर्ड याद नहीं",
		"Şifremi unuttum",
	},
}

// SigninForgotten says: Password forgotten
func SigninForgotten() language.Message { return rowSigninForgotten.With() }

var rowSigninPasswordHint = language.Sentence{
	Key: "signin.password_hint",
	In: [4]string{
		"Ten characters or more. Three or four words that do not belong together are good.",
		"دس یا زیادہ حروف۔ تین چار بے جوڑ الفاظ اچھے رہتے ہیں۔",
		"दस या ज़्यादा अक्षर। तीन-चार बेमेल शब्द अच्छे रहते हैं।",
		"En az on karakter. Birbiriyle ilgisiz üç dört kelime iyi olur.",
	},
}

// SigninPasswordHint says: Ten characters or more. Three or four words that do not belong together are good.
func SigninPasswordHint() language.Message { return rowSigninPasswordHint.With() }

var rowSigninCode = language.Sentence{
	Key: "signin.code",
	In: [4]string{
		"code",
		"کوڈ",
		"कोड",
		"kod",
	},
}

// SigninCode says: code
func SigninCode() language.Message { return rowSigninCode.With() }

var rowSigninSecondTitle = language.Sentence{
	Key: "signin.second_title",
	In: [4]string{
		"Second factor",
		"دوسرا تصدیقی طریقہ",
		"दूसरा सत्यापन तरीका",
		"İkinci doğrulama",
	},
}

// SigninSecondTitle says: Second factor
func SigninSecondTitle() language.Message { return rowSigninSecondTitle.With() }

var rowSigninSecondHint = language.Sentence{
	Key: "signin.second_hint",
	In: [4]string{
		"The six figures that your app shows now, or one of your recovery codes.",
		"آپ کی ایپ پر اس وقت نظر آنے والے چھ ہندسے، یا آپ کا بحالی کا کوئی کوڈ۔",
		"आपके ऐप में इस समय दिख रहे छह अंक, या आपका कोई रिकवरी कोड।",
		"Uygulamanızın şu anda gösterdiği altı rakam ya da kurtarma kodlarınızdan biri.",
	},
}

// SigninSecondHint says: The six figures that your app shows now, or one of your recovery codes.
func SigninSecondHint() language.Message { return rowSigninSecondHint.With() }

var rowSigninAsOther = language.Sentence{
	Key: "signin.as_other",
	In: [4]string{
		"Begin again",
		"دوبارہ شروع کریں",
		"फिर से शुरू करें",
		"Baştan başla",
	},
}

// SigninAsOther says: Begin again
func SigninAsOther() language.Message { return rowSigninAsOther.With() }

var rowSigninLinkTitle = language.Sentence{
	Key: "signin.link_title",
	In: [4]string{
		"Link by mail",
		"ای میل سے لنک",
		"ईमेल से लिंक",
		"E-postayla bağlantı",
	},
}

// SigninLinkTitle says: Link by mail
func SigninLinkTitle() language.Message { return rowSigninLinkTitle.With() }

var rowSigninLinkLead = language.Sentence{
	Key: "signin.link_lead",
	In: [4]string{
		"We write you a letter with a link. It signs you in once, within 15 minutes.",
		"ہم آپ کو ای میل میں ایک لنک بھیجیں گے۔ وہ 15 منٹ کے اندر ایک بار آپ کو لاگ اِن کرے گا۔",
		"हम आपको ईमेल में एक लिंक भेजेंगे। वह 15 मिनट के अंदर एक बार आपको लॉग इन करेगा।",
		"Size bağlantı içeren bir e-posta göndeririz. Bağlantı 15 dakika içinde bir kez giriş yaptırır.",
	},
}

// SigninLinkLead says: We write you a letter with a link. It signs you in once, within 15 minutes.
func SigninLinkLead() language.Message { return rowSigninLinkLead.With() }

var rowSigninLinkSent = language.Sentence{
	Key: "signin.link_sent",
	In: [4]string{
		"If somebody here has this address, a letter is on its way. It may take a minute.",
		"اگر یہ پتہ یہاں کسی کا ہے تو ای میل بھیجی جا رہی ہے۔ ایک منٹ لگ سکتا ہے۔",
		"अगर यह पता यहाँ किसी का है तो ईमेल भेजी जा रही है। एक मिनट लग सकता है।",
		"Bu adres burada birine aitse bir e-posta yola çıktı. Ulaşması bir dakika sürebilir.",
	},
}

// SigninLinkSent says: If somebody here has this address, a letter is on its way. It may take a minute.
func SigninLinkSent() language.Message { return rowSigninLinkSent.With() }

var rowSigninSendLink = language.Sentence{
	Key: "signin.send_link",
	In: [4]string{
		"Send the link",
		"لنک بھیجیں",
		"लिंक भेजें",
		"Bağlantıyı gönder",
	},
}

// SigninSendLink says: Send the link
func SigninSendLink() language.Message { return rowSigninSendLink.With() }

var rowSigninResetTitle = language.Sentence{
	Key: "signin.reset_title",
	In: [4]string{
		"New password",
		"نیا پاس ورڈ",
		"नया पासवर्ड",
		"Yeni şifre",
	},
}

// SigninResetTitle says: New password
func SigninResetTitle() language.Message { return rowSigninResetTitle.With() }

var rowSigninResetLead = language.Sentence{
	Key: "signin.reset_lead",
	In: [4]string{
		"We write you a letter with a link. It lets you choose a new password once, within 15 minutes.",
		"ہم آپ کو ای میل میں ایک لنک بھیجیں گے۔ اس سے 15 منٹ کے اندر ایک بار نیا پاس ورڈ چنا جا سکے گا۔",
		"हम आपको ईमेल में एक लिंक भेजेंगे। उससे 15 मिनट के अंदर एक बार नया पासवर्ड चुना जा सकेगा।",
		"Size bağlantı içeren bir e-posta göndeririz. Bağlantıyla 15 dakika içinde bir kez yeni şifre seçebilirsiniz.",
	},
}

// SigninResetLead says: We write you a letter with a link. It lets you choose a new password once, within 15 minutes.
func SigninResetLead() language.Message { return rowSigninResetLead.With() }

var rowSigninBack = language.Sentence{
	Key: "signin.back",
	In: [4]string{
		"Back to sign-in",
		"واپس لاگ اِن پر",
		"वापस लॉग इन पर",
		"Girişe dön",
	},
}

// SigninBack says: Back to sign-in
func SigninBack() language.Message { return rowSigninBack.With() }

var rowSigninLinkOver = language.Sentence{
	Key: "signin.link_over",
	In: [4]string{
		"This link opens nothing: it was used, it is older than 15 minutes, or a newer one came. Ask for another one.",
		"اس لنک سے کچھ نہیں کھلتا: یہ استعمال ہو چکا ہے، 15 منٹ سے پرانا ہے، یا نیا لنک آ چکا ہے۔ دوسرا لنک منگوائیں۔",
		"इस लिंक से कुछ नहीं खुलता: यह इस्तेमाल हो चुका है, 15 मिनट से पुराना है, या नया लिंक आ चुका है। दूसरा लिंक मँगवाएँ।",
		"Bu bağlantı bir şey açmıyor: kullanılmış, 15 dakikadan eski ya da yenisi gönderilmiş. Yeni bir bağlantı isteyin.",
	},
}

// SigninLinkOver says: This link opens nothing: it was used, it is older than 15 minutes, or a newer one came. Ask for another one.
func SigninLinkOver() language.Message { return rowSigninLinkOver.With() }

var rowSigninSetPassword = language.Sentence{
	Key: "signin.set_password",
	In: [4]string{
		"Set the password",
		"پاس ورڈ محفوظ کریں",
		"पासवर्ड सेव करें",
		"Şifreyi kaydet",
	},
}

// SigninSetPassword says: Set the password
func SigninSetPassword() language.Message { return rowSigninSetPassword.With() }

var rowSigninNoHome = language.Sentence{
	Key: "signin.no_home",
	In: [4]string{
		"No letter with a link can be written: nobody has set the name of this site. Who runs the machine enters it as “hosts” in vaada.toml.",
		"لنک والی ای میل نہیں بھیجی جا سکتی: اس سائٹ کا نام درج نہیں۔ مشین چلانے والے vaada.toml میں ”hosts“ درج کریں۔",
		"लिंक वाली ईमेल नहीं भेजी जा सकती: इस साइट का नाम दर्ज नहीं है। मशीन चलाने वाले vaada.toml में “hosts” दर्ज करें।",
		"Bağlantı gönderilemiyor: bu sitenin adı girilmemiş. Makineyi işleten kişi adı vaada.toml dosyasında “hosts” olarak girmeli.",
	},
}

// SigninNoHome says: No letter with a link can be written: nobody has set the name of this site. Who runs the machine enters it as “hosts” in vaada.toml.
func SigninNoHome() language.Message { return rowSigninNoHome.With() }

var rowSigninAccount = language.Sentence{
	Key: "signin.account",
	In: [4]string{
		"Your account",
		"آپ کا اکاؤنٹ",
		"आपका खाता",
		"Hesabınız",
	},
}

// SigninAccount says: Your account
func SigninAccount() language.Message { return rowSigninAccount.With() }

var rowSigninWithPassword = language.Sentence{
	Key: "signin.with_password",
	In: [4]string{
		"With a password",
		"پاس ورڈ سے",
		"पासवर्ड से",
		"Şifreyle",
	},
}

// SigninWithPassword says: With a password
func SigninWithPassword() language.Message { return rowSigninWithPassword.With() }

var rowSigninWithPasskey = language.Sentence{
	Key: "signin.with_passkey",
	In: [4]string{
		"With a passkey",
		"پاس کی سے",
		"पासकी से",
		"Geçiş anahtarıyla",
	},
}

// SigninWithPasskey says: With a passkey
func SigninWithPasskey() language.Message { return rowSigninWithPasskey.With() }

var rowSigninWithLink = language.Sentence{
	Key: "signin.with_link",
	In: [4]string{
		"With a link",
		"لنک سے",
		"लिंक से",
		"Bağlantıyla",
	},
}

// SigninWithLink says: With a link
func SigninWithLink() language.Message { return rowSigninWithLink.With() }

var rowSigninWithSignOn = language.Sentence{
	Key: "signin.with_sign_on",
	In: [4]string{
		"With the organisation’s own sign-in",
		"ادارے کے اپنے لاگ اِن سے",
		"संस्था के अपने लॉग इन से",
		"Kuruluşun kendi girişiyle",
	},
}

// SigninWithSignOn says: With the organisation’s own sign-in
func SigninWithSignOn() language.Message { return rowSigninWithSignOn.With() }

var rowSigninWithPin = language.Sentence{
	Key: "signin.with_pin",
	In: [4]string{
		"With a PIN, at a shared computer",
		"مشترکہ کمپیوٹر پر پِن سے",
		"साझा कंप्यूटर पर पिन से",
		"Ortak bilgisayarda PIN ile",
	},
}

// SigninWithPin says: With a PIN, at a shared computer
func SigninWithPin() language.Message { return rowSigninWithPin.With() }

var rowSigninEnded = language.Sentence{
	Key: "signin.ended",
	In: [4]string{
		"Signed out there.",
		"وہاں سے لاگ آؤٹ ہو گیا۔",
		"वहाँ से लॉग आउट हो गया।",
		"Oradaki oturum kapatıldı.",
	},
}

// SigninEnded says: Signed out there.
func SigninEnded() language.Message { return rowSigninEnded.With() }

var rowSigninEndedOthers = language.Sentence{
	Key: "signin.ended_others",
	In: [4]string{
		"Signed out everywhere else.",
		"باقی ہر جگہ سے لاگ آؤٹ ہو گیا۔",
		"बाकी हर जगह से लॉग आउट हो गया।",
		"Diğer her yerdeki oturumlar kapatıldı.",
	},
}

// SigninEndedOthers says: Signed out everywhere else.
func SigninEndedOthers() language.Message { return rowSigninEndedOthers.With() }

var rowSigninPasswordTitle = language.Sentence{
	Key: "signin.password_title",
	In: [4]string{
		"Password",
		"پاس ورڈ",
		"पासवर्ड",
		"Şifre",
	},
}

// SigninPasswordTitle says: Password
func SigninPasswordTitle() language.Message { return rowSigninPasswordTitle.With() }

var rowSigninPasswordSet = language.Sentence{
	Key: "signin.password_set",
	In: [4]string{
		"The password is set. You are signed out everywhere else.",
		"پاس ورڈ محفوظ ہو گیا۔ باقی ہر جگہ سے لاگ آؤٹ ہو گیا۔",
		"पासवर्ड सेव हो गया। बाकी हर जगह से लॉग आउट हो गया।",
		"Şifre kaydedildi. Diğer her yerdeki oturumlar kapatıldı.",
	},
}

// SigninPasswordSet says: The password is set. You are signed out everywhere else.
func SigninPasswordSet() language.Message { return rowSigninPasswordSet.With() }

var rowSigninPasswordThere = language.Sentence{
	Key: "signin.password_there",
	In: [4]string{
		"You sign in with a password.",
		"آپ پاس ورڈ سے لاگ اِن ہوتے ہیں۔",
		"आप पासवर्ड से लॉग इन होते हैं।",
		"Şifreyle giriş yapıyorsunuz.",
	},
}

// SigninPasswordThere says: You sign in with a password.
func SigninPasswordThere() language.Message { return rowSigninPasswordThere.With() }

var rowSigninPasswordNone = language.Sentence{
	Key: "signin.password_none",
	In: [4]string{
		"You have no password.",
		"آپ کا کوئی پاس ورڈ نہیں۔",
		"आपका कोई पासवर्ड नहीं है।",
		"Şifreniz yok.",
	},
}

// SigninPasswordNone says: You have no password.
func SigninPasswordNone() language.Message { return rowSigninPasswordNone.With() }

var rowSigninPasswordChange = language.Sentence{
	Key: "signin.password_change",
	In: [4]string{
		"Set a new password",
		"نیا پاس ورڈ رکھیں",
		"नया पासवर्ड रखें",
		"Yeni şifre belirle",
	},
}

// SigninPasswordChange says: Set a new password
func SigninPasswordChange() language.Message { return rowSigninPasswordChange.With() }

var rowSigninPasswordEnds = language.Sentence{
	Key: "signin.password_ends",
	In: [4]string{
		"A new password signs you out everywhere else.",
		"نئے پاس ورڈ سے باقی ہر جگہ سے لاگ آؤٹ ہو جائے گا۔",
		"नए पासवर्ड से बाकी हर जगह से लॉग आउट हो जाएगा।",
		"Yeni şifre, diğer her yerdeki oturumlarınızı kapatır.",
	},
}

// SigninPasswordEnds says: A new password signs you out everywhere else.
func SigninPasswordEnds() language.Message { return rowSigninPasswordEnds.With() }

var rowSigninSecondNone = language.Sentence{
	Key: "signin.second_none",
	In: [4]string{
		"Nobody asks you for one. With it, a password that became known opens nothing.",
		"ابھی یہ آپ سے نہیں مانگا جاتا۔ یہ ہو تو کسی کے ہاتھ لگے پاس ورڈ سے کچھ نہیں کھلتا۔",
		"अभी यह आपसे नहीं माँगा जाता। यह हो तो किसी के हाथ लगे पासवर्ड से कुछ नहीं खुलता।",
		"Şu anda sizden istenmiyor. Kurulursa, başkasının eline geçen şifre bir şey açmaz.",
	},
}

// SigninSecondNone says: Nobody asks you for one. With it, a password that became known opens nothing.
func SigninSecondNone() language.Message { return rowSigninSecondNone.With() }

var rowSigninSecondThere = language.Sentence{
	Key: "signin.second_there",
	In: [4]string{
		"Set up on {at date}. Recovery codes left: {n int}.",
		"سیٹ ہوا: {at}۔ باقی بحالی کے کوڈ: {n}۔",
		"सेट हुआ: {at}। बचे रिकवरी कोड: {n}।",
		"Kurulma tarihi: {at}. Kalan kurtarma kodu: {n}.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "date"}, {Name: "n", Kind: "int"}},
}

// SigninSecondThere says: Set up on {at date}. Recovery codes left: {n int}.
func SigninSecondThere(at now.Instant, n int) language.Message {
	return rowSigninSecondThere.With(at, n)
}

var rowSigninSecondSetUp = language.Sentence{
	Key: "signin.second_set_up",
	In: [4]string{
		"Set it up",
		"سیٹ کریں",
		"सेट करें",
		"Kur",
	},
}

// SigninSecondSetUp says: Set it up
func SigninSecondSetUp() language.Message { return rowSigninSecondSetUp.With() }

var rowSigninSecondKeep = language.Sentence{
	Key: "signin.second_keep",
	In: [4]string{
		"Codes, or remove it",
		"کوڈ، یا ہٹانا",
		"कोड, या हटाना",
		"Kodlar ya da kaldırma",
	},
}

// SigninSecondKeep says: Codes, or remove it
func SigninSecondKeep() language.Message { return rowSigninSecondKeep.With() }

var rowSigninSessions = language.Sentence{
	Key: "signin.sessions",
	In: [4]string{
		"Where you are signed in",
		"آپ کہاں کہاں لاگ اِن ہیں",
		"आप कहाँ-कहाँ लॉग इन हैं",
		"Açık oturumlarınız",
	},
}

// SigninSessions says: Where you are signed in
func SigninSessions() language.Message { return rowSigninSessions.With() }

var rowSigninEndOthers = language.Sentence{
	Key: "signin.end_others",
	In: [4]string{
		"Sign out everywhere else",
		"باقی ہر جگہ سے لاگ آؤٹ کریں",
		"बाकी हर जगह से लॉग आउट करें",
		"Diğer oturumları kapat",
	},
}

// SigninEndOthers says: Sign out everywhere else
func SigninEndOthers() language.Message { return rowSigninEndOthers.With() }

var rowSigninBrowserUnknown = language.Sentence{
	Key: "signin.browser_unknown",
	In: [4]string{
		"Unknown browser",
		"نامعلوم براؤزر",
		"अज्ञात ब्राउज़र",
		"Bilinmeyen tarayıcı",
	},
}

// SigninBrowserUnknown says: Unknown browser
func SigninBrowserUnknown() language.Message { return rowSigninBrowserUnknown.With() }

var rowSigninThisOne = language.Sentence{
	Key: "signin.this_one",
	In: [4]string{
		"this one",
		"یہی براؤزر",
		"यही ब्राउज़र",
		"bu tarayıcı",
	},
}

// SigninThisOne says: this one
func SigninThisOne() language.Message { return rowSigninThisOne.With() }

var rowSigninSeen = language.Sentence{
	Key: "signin.seen",
	In: [4]string{
		"last used {at datetime}",
		"آخری استعمال: {at}",
		"आखिरी इस्तेमाल: {at}",
		"son kullanım: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// SigninSeen says: last used {at datetime}
func SigninSeen(at now.Instant) language.Message { return rowSigninSeen.With(at) }

var rowSigninEnd = language.Sentence{
	Key: "signin.end",
	In: [4]string{
		"Sign out there",
		"وہاں سے لاگ آؤٹ کریں",
		"वहाँ से लॉग आउट करें",
		"Oturumu kapat",
	},
}

// SigninEnd says: Sign out there
func SigninEnd() language.Message { return rowSigninEnd.With() }

var rowSigninSecondOwed = language.Sentence{
	Key: "signin.second_owed",
	In: [4]string{
		"Your role needs a second factor. Set it up now; then your work begins.",
		"آپ کے رول کے لیے دوسرا تصدیقی طریقہ لازم ہے۔ ابھی سیٹ کریں؛ پھر کام شروع ہو گا۔",
		"आपकी भूमिका के लिए दूसरा सत्यापन तरीका ज़रूरी है। अभी सेट करें; फिर काम शुरू होगा।",
		"Rolünüz için ikinci doğrulama gerekiyor. Şimdi kurun; sonra işiniz başlar.",
	},
}

// SigninSecondOwed says: Your role needs a second factor. Set it up now; then your work begins.
func SigninSecondOwed() language.Message { return rowSigninSecondOwed.With() }

var rowSigninSecondWhat = language.Sentence{
	Key: "signin.second_what",
	In: [4]string{
		"An app on your telephone shows a new code every thirty seconds. You type it after your password.",
		"فون کی ایک ایپ ہر تیس سیکنڈ میں نیا کوڈ دکھاتی ہے۔ پاس ورڈ کے بعد وہ کوڈ دینا ہوتا ہے۔",
		"फ़ोन का एक ऐप हर तीस सेकंड में नया कोड दिखाता है। पासवर्ड के बाद वह कोड देना होता है।",
		"Telefonunuzdaki bir uygulama otuz saniyede bir yeni kod gösterir. Kodu şifreden sonra girersiniz.",
	},
}

// SigninSecondWhat says: An app on your telephone shows a new code every thirty seconds. You type it after your password.
func SigninSecondWhat() language.Message { return rowSigninSecondWhat.With() }

var rowSigninSecondScan = language.Sentence{
	Key: "signin.second_scan",
	In: [4]string{
		"Open the app, add an account, and hold the camera at this picture.",
		"ایپ کھولیں، نیا اکاؤنٹ شامل کریں، اور کیمرا اس تصویر پر رکھیں۔",
		"ऐप खोलें, नया खाता जोड़ें, और कैमरा इस चित्र पर रखें।",
		"Uygulamayı açın, hesap ekleyin ve kamerayı bu resme tutun.",
	},
}

// SigninSecondScan says: Open the app, add an account, and hold the camera at this picture.
func SigninSecondScan() language.Message { return rowSigninSecondScan.With() }

var rowSigninSecondType = language.Sentence{
	Key: "signin.second_type",
	In: [4]string{
		"Or type it:",
		"یا اسے ٹائپ کریں:",
		"या इसे टाइप करें:",
		"Ya da elle girin:",
	},
}

// SigninSecondType says: Or type it:
func SigninSecondType() language.Message { return rowSigninSecondType.With() }

var rowSigninSecondFirst = language.Sentence{
	Key: "signin.second_first",
	In: [4]string{
		"The six figures that the app shows now.",
		"ایپ پر اس وقت نظر آنے والے چھ ہندسے۔",
		"ऐप में इस समय दिख रहे छह अंक।",
		"Uygulamanın şu anda gösterdiği altı rakam.",
	},
}

// SigninSecondFirst says: The six figures that the app shows now.
func SigninSecondFirst() language.Message { return rowSigninSecondFirst.With() }

var rowSigninSecondConfirm = language.Sentence{
	Key: "signin.second_confirm",
	In: [4]string{
		"Switch it on",
		"چالو کریں",
		"चालू करें",
		"Etkinleştir",
	},
}

// SigninSecondConfirm says: Switch it on
func SigninSecondConfirm() language.Message { return rowSigninSecondConfirm.With() }

var rowSigninSecondAnew = language.Sentence{
	Key: "signin.second_anew",
	In: [4]string{
		"Make another picture",
		"دوسری تصویر بنائیں",
		"दूसरा चित्र बनाएँ",
		"Yeni resim oluştur",
	},
}

// SigninSecondAnew says: Make another picture
func SigninSecondAnew() language.Message { return rowSigninSecondAnew.With() }

var rowSigninSecondPicture = language.Sentence{
	Key: "signin.second_picture",
	In: [4]string{
		"Picture for the app’s camera",
		"ایپ کے کیمرے کے لیے تصویر",
		"ऐप के कैमरे के लिए चित्र",
		"Uygulama kamerası için resim",
	},
}

// SigninSecondPicture says: Picture for the app’s camera
func SigninSecondPicture() language.Message { return rowSigninSecondPicture.With() }

var rowSigninCodesTitle = language.Sentence{
	Key: "signin.codes_title",
	In: [4]string{
		"Recovery codes",
		"بحالی کے کوڈ",
		"रिकवरी कोड",
		"Kurtarma kodları",
	},
}

// SigninCodesTitle says: Recovery codes
func SigninCodesTitle() language.Message { return rowSigninCodesTitle.With() }

var rowSigninCodesOnce = language.Sentence{
	Key: "signin.codes_once",
	In: [4]string{
		"They are shown this once. Print or write them down: each opens once, when your telephone is not at hand.",
		"یہ صرف اسی بار نظر آئیں گے۔ پرنٹ کریں یا لکھ لیں: فون پاس نہ ہو تو ہر کوڈ ایک بار کام آتا ہے۔",
		"ये सिर्फ़ इसी बार दिखेंगे। प्रिंट करें या लिख लें: फ़ोन पास न हो तो हर कोड एक बार काम आता है।",
		"Yalnızca bu kez gösterilir. Yazdırın ya da not edin: telefonunuz yanınızda değilken her biri bir kez geçerlidir.",
	},
}

// SigninCodesOnce says: They are shown this once. Print or write them down: each opens once, when your telephone is not at hand.
func SigninCodesOnce() language.Message { return rowSigninCodesOnce.With() }

var rowSigninCodesKept = language.Sentence{
	Key: "signin.codes_kept",
	In: [4]string{
		"I have them",
		"محفوظ کر لیے",
		"रख लिए",
		"Sakladım",
	},
}

// SigninCodesKept says: I have them
func SigninCodesKept() language.Message { return rowSigninCodesKept.With() }

var rowSigninCodesNew = language.Sentence{
	Key: "signin.codes_new",
	In: [4]string{
		"New recovery codes",
		"نئے بحالی کے کوڈ بنائیں",
		"नए रिकवरी कोड बनाएँ",
		"Yeni kurtarma kodları",
	},
}

// SigninCodesNew says: New recovery codes
func SigninCodesNew() language.Message { return rowSigninCodesNew.With() }

var rowSigninSecondRemove = language.Sentence{
	Key: "signin.second_remove",
	In: [4]string{
		"Remove the second factor",
		"دوسرا تصدیقی طریقہ ہٹائیں",
		"दूसरा सत्यापन तरीका हटाएँ",
		"İkinci doğrulamayı kaldır",
	},
}

// SigninSecondRemove says: Remove the second factor
func SigninSecondRemove() language.Message { return rowSigninSecondRemove.With() }

var rowSigninSecondRemoved = language.Sentence{
	Key: "signin.second_removed",
	In: [4]string{
		"The second factor is removed.",
		"دوسرا تصدیقی طریقہ ہٹا دیا گیا۔",
		"दूसरा सत्यापन तरीका हटा दिया गया।",
		"İkinci doğrulama kaldırıldı.",
	},
}

// SigninSecondRemoved says: The second factor is removed.
func SigninSecondRemoved() language.Message { return rowSigninSecondRemoved.With() }

var rowSigninProveTitle = language.Sentence{
	Key: "signin.prove_title",
	In: [4]string{
		"Is it you?",
		"کیا یہ آپ ہی ہیں؟",
		"क्या यह आप ही हैं?",
		"Siz misiniz?",
	},
}

// SigninProveTitle says: Is it you?
func SigninProveTitle() language.Message { return rowSigninProveTitle.With() }

var rowSigninProveWhy = language.Sentence{
	Key: "signin.prove_why",
	In: [4]string{
		"What comes next can do harm, so we ask once more. It holds for 15 minutes.",
		"اگلے کام سے نقصان ہو سکتا ہے، اس لیے ہم ایک بار پھر پوچھتے ہیں۔ یہ 15 منٹ کے لیے کافی ہے۔",
		"अगले काम से नुकसान हो सकता है, इसलिए हम एक बार फिर पूछते हैं। यह 15 मिनट के लिए काफ़ी है।",
		"Sonraki adım zarar verebilir, bu yüzden bir kez daha soruyoruz. 15 dakika geçerlidir.",
	},
}

// SigninProveWhy says: What comes next can do harm, so we ask once more. It holds for 15 minutes.
func SigninProveWhy() language.Message { return rowSigninProveWhy.With() }

var rowSigninProveLost = language.Sentence{
	Key: "signin.prove_lost",
	In: [4]string{
		"What you sent was not kept: it held files or was too long. Prove it, go back, and send it again.",
		"بھیجی ہوئی چیز محفوظ نہیں ہوئی: اس میں فائلیں تھیں یا وہ بہت لمبی تھی۔ ثبوت دیں، واپس جائیں اور دوبارہ بھیجیں۔",
		"भेजी गई चीज़ रखी नहीं गई: उसमें फ़ाइलें थीं या वह बहुत लंबी थी। प्रमाण दें, वापस जाएँ और फिर भेजें।",
		"Gönderdikleriniz saklanmadı: dosya içeriyordu ya da çok uzundu. Doğrulayın, geri dönün ve yeniden gönderin.",
	},
}

// SigninProveLost says: What you sent was not kept: it held files or was too long. Prove it, go back, and send it again.
func SigninProveLost() language.Message { return rowSigninProveLost.With() }

var rowSigninProveWaits = language.Sentence{
	Key: "signin.prove_waits",
	In: [4]string{
		"What you typed waits here. Afterwards you send it with one more press.",
		"جو آپ نے ٹائپ کیا وہ یہیں محفوظ ہے۔ اس کے بعد ایک بٹن دبا کر بھیج دیں۔",
		"जो आपने टाइप किया वह यहीं रखा है। इसके बाद एक बटन दबाकर भेज दें।",
		"Yazdıklarınız burada bekliyor. Sonra tek bir basışla gönderirsiniz.",
	},
}

// SigninProveWaits says: What you typed waits here. Afterwards you send it with one more press.
func SigninProveWaits() language.Message { return rowSigninProveWaits.With() }

var rowSigninProveDo = language.Sentence{
	Key: "signin.prove_do",
	In: [4]string{
		"Confirm",
		"تصدیق کریں",
		"पुष्टि करें",
		"Doğrula",
	},
}

// SigninProveDo says: Confirm
func SigninProveDo() language.Message { return rowSigninProveDo.With() }

var rowSigninProveNothing = language.Sentence{
	Key: "signin.prove_nothing",
	In: [4]string{
		"You have neither a password nor a second factor. Sign out and sign in again, then you have 15 minutes.",
		"آپ کے پاس نہ پاس ورڈ ہے نہ دوسرا تصدیقی طریقہ۔ لاگ آؤٹ کر کے دوبارہ لاگ اِن کریں، پھر 15 منٹ ملیں گے۔",
		"आपके पास न पासवर्ड है न दूसरा सत्यापन तरीका। लॉग आउट करके फिर लॉग इन करें, फिर 15 मिनट मिलेंगे।",
		"Ne şifreniz ne de ikinci doğrulamanız var. Çıkış yapıp yeniden giriş yapın; sonra 15 dakikanız olur.",
	},
}

// SigninProveNothing says: You have neither a password nor a second factor. Sign out and sign in again, then you have 15 minutes.
func SigninProveNothing() language.Message { return rowSigninProveNothing.With() }

var rowSigninProveOr = language.Sentence{
	Key: "signin.prove_or",
	In: [4]string{
		"Or, instead of the password, a code of your app.",
		"یا پاس ورڈ کی جگہ آپ کی ایپ کا کوڈ۔",
		"या पासवर्ड की जगह आपके ऐप का कोड।",
		"Ya da şifre yerine uygulamanızın kodu.",
	},
}

// SigninProveOr says: Or, instead of the password, a code of your app.
func SigninProveOr() language.Message { return rowSigninProveOr.With() }

var rowSigninProved = language.Sentence{
	Key: "signin.proved",
	In: [4]string{
		"It is you",
		"یہ آپ ہی ہیں",
		"यह आप ही हैं",
		"Doğrulandı",
	},
}

// SigninProved says: It is you
func SigninProved() language.Message { return rowSigninProved.With() }

var rowSigninProvedGoOn = language.Sentence{
	Key: "signin.proved_go_on",
	In: [4]string{
		"What you typed has waited. Send it now.",
		"جو آپ نے ٹائپ کیا تھا وہ محفوظ ہے۔ اب بھیج دیں۔",
		"जो आपने टाइप किया था वह रखा है। अब भेज दें।",
		"Yazdıklarınız bekledi. Şimdi gönderin.",
	},
}

// SigninProvedGoOn says: What you typed has waited. Send it now.
func SigninProvedGoOn() language.Message { return rowSigninProvedGoOn.With() }

var rowSigninGoOn = language.Sentence{
	Key: "signin.go_on",
	In: [4]string{
		"Go on",
		"آگے بڑھیں",
		"आगे बढ़ें",
		"Devam et",
	},
}

// SigninGoOn says: Go on
func SigninGoOn() language.Message { return rowSigninGoOn.With() }

var rowSigninProxyUnknown = language.Sentence{
	Key: "signin.proxy_unknown",
	In: [4]string{
		"{address code} in vaada.toml is neither an address nor a network. Example: 10.0.0.5",
		"vaada.toml میں {address} نہ کوئی پتہ ہے نہ نیٹ ورک۔ مثال: 10.0.0.5",
		"vaada.toml में {address} न कोई पता है न नेटवर्क। उदाहरण: 10.0.0.5",
		"vaada.toml içindeki {address} bir adres ya da ağ değil. Örnek: 10.0.0.5",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// SigninProxyUnknown says: {address code} in vaada.toml is neither an address nor a network. Example: 10.0.0.5
func SigninProxyUnknown(address string) language.Message { return rowSigninProxyUnknown.With(address) }

var rowSigninPin = language.Sentence{
	Key: "signin.pin",
	In: [4]string{
		"PIN",
		"پِن",
		"पिन",
		"PIN",
	},
}

// SigninPin says: PIN
func SigninPin() language.Message { return rowSigninPin.With() }

var rowSigninPinLength = language.Sentence{
	Key: "signin.pin_length",
	In: [4]string{
		"A PIN has {least int} to {most int} figures.",
		"پِن میں {least} سے {most} ہندسے ہوتے ہیں۔",
		"पिन में {least} से {most} अंक होते हैं।",
		"PIN {least} ile {most} rakam arasında olur.",
	},
	Slots: []language.Slot{{Name: "least", Kind: "int"}, {Name: "most", Kind: "int"}},
}

// SigninPinLength says: A PIN has {least int} to {most int} figures.
func SigninPinLength(least int, most int) language.Message {
	return rowSigninPinLength.With(least, most)
}

var rowSigninPinTrivial = language.Sentence{
	Key: "signin.pin_trivial",
	In: [4]string{
		"This PIN is among those that are tried first. Choose another.",
		"یہ پِن ان میں سے ہے جو سب سے پہلے آزمائے جاتے ہیں۔ دوسرا چنیں۔",
		"यह पिन उनमें से है जो सबसे पहले आज़माए जाते हैं। दूसरा चुनें।",
		"Bu PIN ilk denenenlerden. Başka bir PIN seçin.",
	},
}

// SigninPinTrivial says: This PIN is among those that are tried first. Choose another.
func SigninPinTrivial() language.Message { return rowSigninPinTrivial.With() }

var rowSigninPinWrong = language.Sentence{
	Key: "signin.pin_wrong",
	In: [4]string{
		"The PIN is not right.",
		"پِن درست نہیں۔",
		"पिन सही नहीं है।",
		"PIN yanlış.",
	},
}

// SigninPinWrong says: The PIN is not right.
func SigninPinWrong() language.Message { return rowSigninPinWrong.With() }

var rowSigninPinOff = language.Sentence{
	Key: "signin.pin_off",
	In: [4]string{
		"The PIN was typed wrongly five times and is off. Sign in with your password once, then it works again.",
		"پِن پانچ بار غلط دیا گیا اور بند ہے۔ ایک بار پاس ورڈ سے لاگ اِن کریں، پھر یہ چلے گا۔",
		"पिन पाँच बार गलत दिया गया और बंद है। एक बार पासवर्ड से लॉग इन करें, फिर यह चलेगा।",
		"PIN beş kez yanlış girildi ve kapatıldı. Bir kez şifrenizle giriş yapın; sonra yeniden çalışır.",
	},
}

// SigninPinOff says: The PIN was typed wrongly five times and is off. Sign in with your password once, then it works again.
func SigninPinOff() language.Message { return rowSigninPinOff.With() }

var rowSigninPinThere = language.Sentence{
	Key: "signin.pin_there",
	In: [4]string{
		"With your PIN you sign in at the shared computers of your office.",
		"اپنے پِن سے آپ اپنے دفتر کے مشترکہ کمپیوٹروں پر لاگ اِن ہوتے ہیں۔",
		"अपने पिन से आप अपने कार्यालय के साझा कंप्यूटरों पर लॉग इन होते हैं।",
		"PIN ile ofisinizin ortak bilgisayarlarında giriş yaparsınız.",
	},
}

// SigninPinThere says: With your PIN you sign in at the shared computers of your office.
func SigninPinThere() language.Message { return rowSigninPinThere.With() }

var rowSigninPinNone = language.Sentence{
	Key: "signin.pin_none",
	In: [4]string{
		"You have no PIN. With one you sign in quickly at the shared computers of your office.",
		"آپ کا پِن نہیں ہے۔ اس سے آپ اپنے دفتر کے مشترکہ کمپیوٹروں پر جلدی لاگ اِن ہو سکتے ہیں۔",
		"आपका पिन नहीं है। इससे आप अपने कार्यालय के साझा कंप्यूटरों पर जल्दी लॉग इन हो सकते हैं।",
		"PIN kodunuz yok. PIN ile ofisinizin ortak bilgisayarlarında hızlıca giriş yaparsınız.",
	},
}

// SigninPinNone says: You have no PIN. With one you sign in quickly at the shared computers of your office.
func SigninPinNone() language.Message { return rowSigninPinNone.With() }

var rowSigninPinSet = language.Sentence{
	Key: "signin.pin_set",
	In: [4]string{
		"Set a PIN",
		"پِن رکھیں",
		"पिन रखें",
		"PIN belirle",
	},
}

// SigninPinSet says: Set a PIN
func SigninPinSet() language.Message { return rowSigninPinSet.With() }

var rowSigninPinRemove = language.Sentence{
	Key: "signin.pin_remove",
	In: [4]string{
		"Remove the PIN",
		"پِن ہٹائیں",
		"पिन हटाएँ",
		"PIN kodunu kaldır",
	},
}

// SigninPinRemove says: Remove the PIN
func SigninPinRemove() language.Message { return rowSigninPinRemove.With() }

var rowSigninPinWhat = language.Sentence{
	Key: "signin.pin_what",
	In: [4]string{
		"Six figures or more, not a row and not a date. The PIN opens nothing but the shared computers of your office.",
		"چھ یا زیادہ ہندسے، نہ ترتیب وار اور نہ کوئی تاریخ۔ پِن سے صرف آپ کے دفتر کے مشترکہ کمپیوٹر کھلتے ہیں۔",
		"छह या ज़्यादा अंक, न क्रम में और न कोई तारीख। पिन से सिर्फ़ आपके कार्यालय के साझा कंप्यूटर खुलते हैं।",
		"En az altı rakam; sıralı olmasın, tarih olmasın. PIN yalnızca ofisinizin ortak bilgisayarlarını açar.",
	},
}

// SigninPinWhat says: Six figures or more, not a row and not a date. The PIN opens nothing but the shared computers of your office.
func SigninPinWhat() language.Message { return rowSigninPinWhat.With() }

var rowSigninKioskTitle = language.Sentence{
	Key: "signin.kiosk_title",
	In: [4]string{
		"Who are you?",
		"آپ کون ہیں؟",
		"आप कौन हैं?",
		"Siz kimsiniz?",
	},
}

// SigninKioskTitle says: Who are you?
func SigninKioskTitle() language.Message { return rowSigninKioskTitle.With() }

var rowSigninKioskGoOn = language.Sentence{
	Key: "signin.kiosk_go_on",
	In: [4]string{
		"Go on: {name name}",
		"جاری رکھیں: {name}",
		"जारी रखें: {name}",
		"Devam: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// SigninKioskGoOn says: Go on: {name name}
func SigninKioskGoOn(name string) language.Message { return rowSigninKioskGoOn.With(name) }

var rowSigninKioskEmpty = language.Sentence{
	Key: "signin.kiosk_empty",
	In: [4]string{
		"Nobody of this office has a PIN yet. Sign in with your password and set one on the page “Your account”.",
		"اس دفتر میں ابھی کسی کا پِن نہیں۔ پاس ورڈ سے لاگ اِن کریں اور ”آپ کا اکاؤنٹ“ کے صفحے پر پِن رکھیں۔",
		"इस कार्यालय में अभी किसी का पिन नहीं है। पासवर्ड से लॉग इन करें और “आपका खाता” पेज पर पिन रखें।",
		"Bu ofiste henüz kimsenin PIN kodu yok. Şifrenizle giriş yapın ve “Hesabınız” sayfasında bir PIN belirleyin.",
	},
}

// SigninKioskEmpty says: Nobody of this office has a PIN yet. Sign in with your password and set one on the page “Your account”.
func SigninKioskEmpty() language.Message { return rowSigninKioskEmpty.With() }

var rowSigninKioskOther = language.Sentence{
	Key: "signin.kiosk_other",
	In: [4]string{
		"Sign in with a password",
		"پاس ورڈ سے لاگ اِن کریں",
		"पासवर्ड से लॉग इन करें",
		"Şifreyle giriş yap",
	},
}

// SigninKioskOther says: Sign in with a password
func SigninKioskOther() language.Message { return rowSigninKioskOther.With() }

var rowSigninKioskNames = language.Sentence{
	Key: "signin.kiosk_names",
	In: [4]string{
		"Back to the names",
		"واپس ناموں پر",
		"वापस नामों पर",
		"Adlara dön",
	},
}

// SigninKioskNames says: Back to the names
func SigninKioskNames() language.Message { return rowSigninKioskNames.With() }

var rowSigninKiosks = language.Sentence{
	Key: "signin.kiosks",
	In: [4]string{
		"Shared computers",
		"مشترکہ کمپیوٹر",
		"साझा कंप्यूटर",
		"Ortak bilgisayarlar",
	},
}

// SigninKiosks says: Shared computers
func SigninKiosks() language.Message { return rowSigninKiosks.With() }

var rowSigninKiosksSays = language.Sentence{
	Key: "signin.kiosks_says",
	In: [4]string{
		"Counters where several people work at one computer, by PIN.",
		"کاؤنٹر جہاں کئی لوگ پِن سے ایک ہی کمپیوٹر پر کام کرتے ہیں۔",
		"काउंटर जहाँ कई लोग पिन से एक ही कंप्यूटर पर काम करते हैं।",
		"Birkaç kişinin PIN ile tek bilgisayarda çalıştığı bankolar.",
	},
}

// SigninKiosksSays says: Counters where several people work at one computer, by PIN.
func SigninKiosksSays() language.Message { return rowSigninKiosksSays.With() }

var rowSigninKiosksLead = language.Sentence{
	Key: "signin.kiosks_lead",
	In: [4]string{
		"At a shared computer the staff of an office choose their name and type a PIN. After a short pause the names are back.",
		"مشترکہ کمپیوٹر پر دفتر کا عملہ اپنا نام چن کر پِن دیتا ہے۔ تھوڑے وقفے کے بعد نام پھر نظر آتے ہیں۔",
		"साझा कंप्यूटर पर कार्यालय के कर्मचारी अपना नाम चुनकर पिन देते हैं। थोड़े ठहराव के बाद नाम फिर दिखते हैं।",
		"Ortak bilgisayarda ofis çalışanları adını seçip PIN girer. Kısa bir aradan sonra adlar yeniden görünür.",
	},
}

// SigninKiosksLead says: At a shared computer the staff of an office choose their name and type a PIN. After a short pause the names are back.
func SigninKiosksLead() language.Message { return rowSigninKiosksLead.With() }

var rowSigninKiosksNone = language.Sentence{
	Key: "signin.kiosks_none",
	In: [4]string{
		"No computer is shared yet.",
		"ابھی کوئی کمپیوٹر مشترکہ نہیں۔",
		"अभी कोई कंप्यूटर साझा नहीं है।",
		"Henüz ortak bilgisayar yok.",
	},
}

// SigninKiosksNone says: No computer is shared yet.
func SigninKiosksNone() language.Message { return rowSigninKiosksNone.With() }

var rowSigninKioskMade = language.Sentence{
	Key: "signin.kiosk_made",
	In: [4]string{
		"Set up by {name name}, {at date}",
		"سیٹ کیا: {name}، {at}",
		"सेट किया: {name}, {at}",
		"Kuran: {name}, {at}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "date"}},
}

// SigninKioskMade says: Set up by {name name}, {at date}
func SigninKioskMade(name string, at now.Instant) language.Message {
	return rowSigninKioskMade.With(name, at)
}

var rowSigninKioskEnd = language.Sentence{
	Key: "signin.kiosk_end",
	In: [4]string{
		"Share it no more",
		"مشترکہ نہ رہے",
		"साझा न रहे",
		"Ortak kullanımı bitir",
	},
}

// SigninKioskEnd says: Share it no more
func SigninKioskEnd() language.Message { return rowSigninKioskEnd.With() }

var rowSigninKioskNew = language.Sentence{
	Key: "signin.kiosk_new",
	In: [4]string{
		"Share this computer",
		"یہ کمپیوٹر مشترکہ کریں",
		"यह कंप्यूटर साझा करें",
		"Bu bilgisayarı ortak yap",
	},
}

// SigninKioskNew says: Share this computer
func SigninKioskNew() language.Message { return rowSigninKioskNew.With() }

var rowSigninKioskName = language.Sentence{
	Key: "signin.kiosk_name",
	In: [4]string{
		"Where it stands, such as “Counter 2”",
		"کہاں رکھا ہے، جیسے ”کاؤنٹر 2“",
		"कहाँ रखा है, जैसे “काउंटर 2”",
		"Yeri, örneğin “Banko 2”",
	},
}

// SigninKioskName says: Where it stands, such as “Counter 2”
func SigninKioskName() language.Message { return rowSigninKioskName.With() }

var rowSigninKioskNewHint = language.Sentence{
	Key: "signin.kiosk_new_hint",
	In: [4]string{
		"You are signed out here, and the names of those with a PIN are shown.",
		"یہاں سے آپ لاگ آؤٹ ہو جائیں گے، اور پِن والوں کے نام نظر آئیں گے۔",
		"यहाँ से आप लॉग आउट हो जाएँगे, और पिन वालों के नाम दिखेंगे।",
		"Buradaki oturumunuz kapanır ve PIN kodu olanların adları görünür.",
	},
}

// SigninKioskNewHint says: You are signed out here, and the names of those with a PIN are shown.
func SigninKioskNewHint() language.Message { return rowSigninKioskNewHint.With() }

var rowSigninDidOpenedKiosk = language.Sentence{
	Key: "signin.did_opened_kiosk",
	In: [4]string{
		"Made a computer a shared one",
		"کمپیوٹر مشترکہ کیا گیا",
		"कंप्यूटर साझा किया गया",
		"Bir bilgisayar ortak yapıldı",
	},
}

// SigninDidOpenedKiosk says: Made a computer a shared one
func SigninDidOpenedKiosk() language.Message { return rowSigninDidOpenedKiosk.With() }

var rowSigninDidEndedKiosk = language.Sentence{
	Key: "signin.did_ended_kiosk",
	In: [4]string{
		"Made a shared computer one like any other",
		"کمپیوٹر مشترکہ نہ رہا",
		"कंप्यूटर साझा न रहा",
		"Bilgisayarın ortak kullanımı bitirildi",
	},
}

// SigninDidEndedKiosk says: Made a shared computer one like any other
func SigninDidEndedKiosk() language.Message { return rowSigninDidEndedKiosk.With() }

var rowSigninDidSetPin = language.Sentence{
	Key: "signin.did_set_pin",
	In: [4]string{
		"Set a PIN",
		"پِن رکھا گیا",
		"पिन रखा गया",
		"PIN belirlendi",
	},
}

// SigninDidSetPin says: Set a PIN
func SigninDidSetPin() language.Message { return rowSigninDidSetPin.With() }

var rowSigninDidRemovedPin = language.Sentence{
	Key: "signin.did_removed_pin",
	In: [4]string{
		"Removed the PIN",
		"پِن ہٹایا گیا",
		"पिन हटाया गया",
		"PIN kaldırıldı",
	},
}

// SigninDidRemovedPin says: Removed the PIN
func SigninDidRemovedPin() language.Message { return rowSigninDidRemovedPin.With() }

var rowSigninBenchQuiet = language.Sentence{
	Key: "signin.bench_quiet",
	In: [4]string{
		"List of cases while nobody signs in, {p code}",
		"کیسز کی فہرست جب کوئی لاگ اِن نہ ہو رہا ہو، {p}",
		"केस की सूची जब कोई लॉग इन न कर रहा हो, {p}",
		"Kimse giriş yapmazken kayıt listesi, {p}",
	},
	Slots: []language.Slot{{Name: "p", Kind: "code"}},
}

// SigninBenchQuiet says: List of cases while nobody signs in, {p code}
func SigninBenchQuiet(p string) language.Message { return rowSigninBenchQuiet.With(p) }

var rowSigninBenchBusy = language.Sentence{
	Key: "signin.bench_busy",
	In: [4]string{
		"List of cases while {n int} people sign in at once, {p code}",
		"کیسز کی فہرست جب {n} لوگ ایک ساتھ لاگ اِن ہوں، {p}",
		"केस की सूची जब {n} लोग एक साथ लॉग इन करें, {p}",
		"{n} kişi aynı anda giriş yaparken kayıt listesi, {p}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "p", Kind: "code"}},
}

// SigninBenchBusy says: List of cases while {n int} people sign in at once, {p code}
func SigninBenchBusy(n int, p string) language.Message { return rowSigninBenchBusy.With(n, p) }

var rowSigninBenchLooked = language.Sentence{
	Key: "signin.bench_looked",
	In: [4]string{
		"Passwords looked at meanwhile",
		"اس دوران دیکھے گئے پاس ورڈ",
		"इस दौरान देखे गए पासवर्ड",
		"Bu sırada bakılan şifreler",
	},
}

// SigninBenchLooked says: Passwords looked at meanwhile
func SigninBenchLooked() language.Message { return rowSigninBenchLooked.With() }

var rowSigninBenchLater = language.Sentence{
	Key: "signin.bench_later",
	In: [4]string{
		"Asked to try again meanwhile",
		"اس دوران دوبارہ کوشش کو کہا گیا",
		"इस दौरान फिर कोशिश को कहा गया",
		"Bu sırada yeniden denemesi istenenler",
	},
}

// SigninBenchLater says: Asked to try again meanwhile
func SigninBenchLater() language.Message { return rowSigninBenchLater.With() }

var rowSigninOfPerson = language.Sentence{
	Key: "signin.of_person",
	In: [4]string{
		"Signing in",
		"لاگ اِن",
		"लॉग इन",
		"Giriş",
	},
}

// SigninOfPerson says: Signing in
func SigninOfPerson() language.Message { return rowSigninOfPerson.With() }

var rowSigninSignOutPerson = language.Sentence{
	Key: "signin.sign_out_person",
	In: [4]string{
		"Sign out everywhere",
		"ہر جگہ سے لاگ آؤٹ کریں",
		"हर जगह से लॉग आउट करें",
		"Tüm oturumları kapat",
	},
}

// SigninSignOutPerson says: Sign out everywhere
func SigninSignOutPerson() language.Message { return rowSigninSignOutPerson.With() }

var rowSigninLostTelephone = language.Sentence{
	Key: "signin.lost_telephone",
	In: [4]string{
		"Telephone lost: remove the second factor",
		"فون گم ہو گیا: دوسرا تصدیقی طریقہ ہٹائیں",
		"फ़ोन खो गया: दूसरा सत्यापन तरीका हटाएँ",
		"Telefon kayıp: ikinci doğrulamayı kaldır",
	},
}

// SigninLostTelephone says: Telephone lost: remove the second factor
func SigninLostTelephone() language.Message { return rowSigninLostTelephone.With() }

var rowSigninNoMail = language.Sentence{
	Key: "signin.no_mail",
	In: [4]string{
		"This program cannot send letters yet. Ask a manager for a printed slip.",
		"یہ پروگرام ابھی خط نہیں بھیج سکتا۔ مینیجر سے چھپی ہوئی پرچی مانگیں۔",
		"यह प्रोग्राम अभी पत्र नहीं भेज सकता। मैनेजर से छपी हुई पर्ची माँगें।",
		"Bu program henüz mektup gönderemiyor. Yöneticiden yazdırılmış bir fiş isteyin.",
	},
}

// SigninNoMail says: This program cannot send letters yet. Ask a manager for a printed slip.
func SigninNoMail() language.Message { return rowSigninNoMail.With() }
