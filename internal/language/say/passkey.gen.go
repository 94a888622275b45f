// Code generated from words/passkey.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowPasskeyUseLocalhost = language.Sentence{
	Key: "passkey.use_localhost",
	In: [4]string{
		"Open this site as {address code}: passkeys need a name, not a number.",
		"پاس کی کے لیے نمبر نہیں، نام چاہیے۔ سائٹ اس پتے سے کھولیں: {address}",
		"पासकी के लिए नंबर नहीं, नाम चाहिए। साइट इस पते से खोलें: {address}",
		"Bu siteyi {address} adresinden açın: geçiş anahtarı numarayla değil, adla çalışır.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// PasskeyUseLocalhost says: Open this site as {address code}: passkeys need a name, not a number.
func PasskeyUseLocalhost(address string) language.Message {
	return rowPasskeyUseLocalhost.With(address)
}

var rowPasskeyNeedsHttps = language.Sentence{
	Key: "passkey.needs_https",
	In: [4]string{
		"Passkeys work only over https and under a fixed name. Ask whoever runs this machine to set hosts and secure in vaada.toml.",
		"پاس کی صرف https پر اور ایک مقرر نام کے تحت چلتی ہے۔ اس مشین کے منتظم سے کہیں کہ vaada.toml میں hosts اور secure مقرر کریں۔",
		"पासकी केवल https पर और एक तय नाम के तहत चलती है। इस मशीन के एडमिन से कहें कि vaada.toml में hosts और secure तय करें।",
		"Geçiş anahtarı yalnızca https ile ve sabit bir ad altında çalışır. Bu makineyi yönetenden vaada.toml dosyasında hosts ve secure ayarlarını yapmasını isteyin.",
	},
}

// PasskeyNeedsHttps says: Passkeys work only over https and under a fixed name. Ask whoever runs this machine to set hosts and secure in vaada.toml.
func PasskeyNeedsHttps() language.Message { return rowPasskeyNeedsHttps.With() }

var rowPasskeyOtherHost = language.Sentence{
	Key: "passkey.other_host",
	In: [4]string{
		"Passkeys belong to {host code}. Open the site under that name.",
		"پاس کی صرف اس نام کے تحت چلتی ہے: {host}۔ سائٹ اسی نام سے کھولیں۔",
		"पासकी केवल इस नाम के तहत चलती है: {host}। साइट उसी नाम से खोलें।",
		"Geçiş anahtarları şu ada bağlıdır: {host}. Siteyi bu adla açın.",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// PasskeyOtherHost says: Passkeys belong to {host code}. Open the site under that name.
func PasskeyOtherHost(host string) language.Message { return rowPasskeyOtherHost.With(host) }

var rowPasskeyMost = language.Sentence{
	Key: "passkey.most",
	In: [4]string{
		"You have {n int} passkeys, as many as may be. Remove one first.",
		"آپ کے پاس {n} پاس کی ہیں، اس سے زیادہ نہیں رکھی جاتیں۔ پہلے ایک ہٹائیں۔",
		"आपके पास {n} पासकी हैं, इससे ज़्यादा नहीं रखी जातीं। पहले एक हटाएँ।",
		"{n} geçiş anahtarınız var; daha fazlası olmaz. Önce birini silin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PasskeyMost says: You have {n int} passkeys, as many as may be. Remove one first.
func PasskeyMost(n int) language.Message { return rowPasskeyMost.With(n) }

var rowPasskeyLate = language.Sentence{
	Key: "passkey.late",
	In: [4]string{
		"This took too long, or was sent twice. Please try again.",
		"بہت دیر ہو گئی، یا یہ دو بار بھیجا گیا۔ پھر کوشش کریں۔",
		"बहुत देर हो गई, या यह दो बार भेजा गया। फिर कोशिश करें।",
		"Çok uzun sürdü ya da iki kez gönderildi. Yeniden deneyin.",
	},
}

// PasskeyLate says: This took too long, or was sent twice. Please try again.
func PasskeyLate() language.Message { return rowPasskeyLate.With() }

var rowPasskeyKnown = language.Sentence{
	Key: "passkey.known",
	In: [4]string{
		"This passkey is kept already. Choose another device.",
		"یہ پاس کی پہلے سے محفوظ ہے۔ دوسرا آلہ چنیں۔",
		"यह पासकी पहले से सेव है। दूसरा डिवाइस चुनें।",
		"Bu geçiş anahtarı zaten kayıtlı. Başka bir cihaz seçin.",
	},
}

// PasskeyKnown says: This passkey is kept already. Choose another device.
func PasskeyKnown() language.Message { return rowPasskeyKnown.With() }

var rowPasskeyRefused = language.Sentence{
	Key: "passkey.refused",
	In: [4]string{
		"The passkey did not prove who you are. Try again, or sign in another way.",
		"پاس کی سے آپ کی شناخت ثابت نہیں ہوئی۔ پھر کوشش کریں یا کسی اور طریقے سے لاگ اِن کریں۔",
		"पासकी से आपकी पहचान साबित नहीं हुई। फिर कोशिश करें या किसी और तरीके से लॉग इन करें।",
		"Geçiş anahtarı kimliğinizi kanıtlamadı. Yeniden deneyin ya da başka bir yolla giriş yapın.",
	},
}

// PasskeyRefused says: The passkey did not prove who you are. Try again, or sign in another way.
func PasskeyRefused() language.Message { return rowPasskeyRefused.With() }

var rowPasskeyUnknown = language.Sentence{
	Key: "passkey.unknown",
	In: [4]string{
		"We do not know this passkey. Sign in another way.",
		"یہ پاس کی ہمارے ہاں درج نہیں۔ کسی اور طریقے سے لاگ اِن کریں۔",
		"यह पासकी हमारे यहाँ दर्ज नहीं है। किसी और तरीके से लॉग इन करें।",
		"Bu geçiş anahtarı bizde kayıtlı değil. Başka bir yolla giriş yapın.",
	},
}

// PasskeyUnknown says: We do not know this passkey. Sign in another way.
func PasskeyUnknown() language.Message { return rowPasskeyUnknown.With() }

var rowPasskeyDoubted = language.Sentence{
	Key: "passkey.doubted",
	In: [4]string{
		"This passkey may have been copied, so we did not take it. Sign in another way, remove it and add a new one.",
		"ممکن ہے اس پاس کی کی نقل بن گئی ہو، اس لیے قبول نہیں کی گئی۔ کسی اور طریقے سے لاگ اِن کریں، اسے ہٹائیں اور نئی شامل کریں۔",
		"हो सकता है इस पासकी की नकल बन गई हो, इसलिए स्वीकार नहीं की गई। किसी और तरीके से लॉग इन करें, इसे हटाएँ और नई जोड़ें।",
		"Bu geçiş anahtarı kopyalanmış olabilir, bu yüzden kabul edilmedi. Başka bir yolla giriş yapın, anahtarı silin ve yenisini ekleyin.",
	},
}

// PasskeyDoubted says: This passkey may have been copied, so we did not take it. Sign in another way, remove it and add a new one.
func PasskeyDoubted() language.Message { return rowPasskeyDoubted.With() }

var rowPasskeyLastWay = language.Sentence{
	Key: "passkey.last_way",
	In: [4]string{
		"This is the only way in which you can sign in. Set a password or add a passkey first.",
		"آپ کے پاس لاگ اِن کرنے کا یہی ایک طریقہ ہے۔ پہلے پاس ورڈ مقرر کریں یا نئی پاس کی شامل کریں۔",
		"आपके पास लॉग इन करने का यही एक तरीका है। पहले पासवर्ड तय करें या नई पासकी जोड़ें।",
		"Giriş yapabildiğiniz tek yol bu. Önce bir şifre belirleyin ya da bir geçiş anahtarı ekleyin.",
	},
}

// PasskeyLastWay says: This is the only way in which you can sign in. Set a password or add a passkey first.
func PasskeyLastWay() language.Message { return rowPasskeyLastWay.With() }

var rowPasskeyNone = language.Sentence{
	Key: "passkey.none",
	In: [4]string{
		"You have no passkey yet.",
		"ابھی آپ کی کوئی پاس کی نہیں۔",
		"अभी आपकी कोई पासकी नहीं है।",
		"Henüz geçiş anahtarınız yok.",
	},
}

// PasskeyNone says: You have no passkey yet.
func PasskeyNone() language.Message { return rowPasskeyNone.With() }

var rowPasskeyTitle = language.Sentence{
	Key: "passkey.title",
	In: [4]string{
		"Passkeys",
		"پاس کی",
		"पासकी",
		"Geçiş anahtarları",
	},
}

// PasskeyTitle says: Passkeys
func PasskeyTitle() language.Message { return rowPasskeyTitle.With() }

var rowPasskeyLead = language.Sentence{
	Key: "passkey.lead",
	In: [4]string{
		"A passkey signs you in by the finger, face or PIN that opens your telephone or computer. Nobody can guess it or send it on, and it works on this site alone.",
		"پاس کی سے لاگ اِن اسی انگلی، چہرے یا پِن سے ہوتا ہے جس سے آپ کا فون یا کمپیوٹر کھلتا ہے۔ اس کا اندازہ لگانا یا اسے آگے بھیجنا ممکن نہیں، اور یہ صرف اسی سائٹ پر چلتی ہے۔",
		"पासकी से लॉग इन उसी उँगली, चेहरे या पिन से होता है जिससे आपका फ़ोन या कंप्यूटर खुलता है। इसका अंदाज़ा लगाना या इसे आगे भेजना संभव नहीं, और यह केवल इसी साइट पर चलती है।",
		"Geçiş anahtarıyla telefonunuzu ya da bilgisayarınızı açan parmak, yüz veya PIN ile giriş yaparsınız. Tahmin edilemez, başkasına gönderilemez ve yalnızca bu sitede çalışır.",
	},
}

// PasskeyLead says: A passkey signs you in by the finger, face or PIN that opens your telephone or computer. Nobody can guess it or send it on, and it works on this site alone.
func PasskeyLead() language.Message { return rowPasskeyLead.With() }

var rowPasskeyMade = language.Sentence{
	Key: "passkey.made",
	In: [4]string{
		"Added: {at date}",
		"شامل ہوئی: {at}",
		"जोड़ी गई: {at}",
		"Eklendi: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "date"}},
}

// PasskeyMade says: Added: {at date}
func PasskeyMade(at now.Instant) language.Message { return rowPasskeyMade.With(at) }

var rowPasskeyUsed = language.Sentence{
	Key: "passkey.used",
	In: [4]string{
		"Last used: {at datetime}",
		"آخری استعمال: {at}",
		"पिछली बार इस्तेमाल: {at}",
		"Son kullanım: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// PasskeyUsed says: Last used: {at datetime}
func PasskeyUsed(at now.Instant) language.Message { return rowPasskeyUsed.With(at) }

var rowPasskeyUnused = language.Sentence{
	Key: "passkey.unused",
	In: [4]string{
		"Not used yet",
		"ابھی استعمال نہیں ہوئی",
		"अभी इस्तेमाल नहीं हुई",
		"Henüz kullanılmadı",
	},
}

// PasskeyUnused says: Not used yet
func PasskeyUnused() language.Message { return rowPasskeyUnused.With() }

var rowPasskeyDoubt = language.Sentence{
	Key: "passkey.doubt",
	In: [4]string{
		"Refused: {at datetime}. There may be a copy of this passkey. Remove it and add a new one.",
		"قبول نہیں کی گئی: {at}۔ ممکن ہے اس پاس کی کی نقل موجود ہو۔ اسے ہٹائیں اور نئی شامل کریں۔",
		"स्वीकार नहीं की गई: {at}। हो सकता है इस पासकी की नकल मौजूद हो। इसे हटाएँ और नई जोड़ें।",
		"Kabul edilmedi: {at}. Bu geçiş anahtarının bir kopyası olabilir. Silin ve yenisini ekleyin.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// PasskeyDoubt says: Refused: {at datetime}. There may be a copy of this passkey. Remove it and add a new one.
func PasskeyDoubt(at now.Instant) language.Message { return rowPasskeyDoubt.With(at) }

var rowPasskeyYours = language.Sentence{
	Key: "passkey.yours",
	In: [4]string{
		"Your passkeys",
		"آپ کی پاس کی",
		"आपकी पासकी",
		"Geçiş anahtarlarınız",
	},
}

// PasskeyYours says: Your passkeys
func PasskeyYours() language.Message { return rowPasskeyYours.With() }

var rowPasskeyNew = language.Sentence{
	Key: "passkey.new",
	In: [4]string{
		"New passkey",
		"نئی پاس کی",
		"नई पासकी",
		"Yeni geçiş anahtarı",
	},
}

// PasskeyNew says: New passkey
func PasskeyNew() language.Message { return rowPasskeyNew.With() }

var rowPasskeyNameHint = language.Sentence{
	Key: "passkey.name_hint",
	In: [4]string{
		"So that you know it again, such as: my telephone",
		"تاکہ آپ اسے پہچان سکیں، مثلاً: میرا فون",
		"ताकि आप इसे पहचान सकें, जैसे: मेरा फ़ोन",
		"Tanıyabilmeniz için, örneğin: telefonum",
	},
}

// PasskeyNameHint says: So that you know it again, such as: my telephone
func PasskeyNameHint() language.Message { return rowPasskeyNameHint.With() }

var rowPasskeyAdd = language.Sentence{
	Key: "passkey.add",
	In: [4]string{
		"Add a passkey",
		"پاس کی شامل کریں",
		"पासकी जोड़ें",
		"Geçiş anahtarı ekle",
	},
}

// PasskeyAdd says: Add a passkey
func PasskeyAdd() language.Message { return rowPasskeyAdd.With() }

var rowPasskeyRename = language.Sentence{
	Key: "passkey.rename",
	In: [4]string{
		"Rename",
		"نام بدلیں",
		"नाम बदलें",
		"Adını değiştir",
	},
}

// PasskeyRename says: Rename
func PasskeyRename() language.Message { return rowPasskeyRename.With() }

var rowPasskeyRemoveIt = language.Sentence{
	Key: "passkey.remove_it",
	In: [4]string{
		"Remove: {name text}",
		"ہٹائیں: {name}",
		"हटाएँ: {name}",
		"Sil: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "text"}},
}

// PasskeyRemoveIt says: Remove: {name text}
func PasskeyRemoveIt(name string) language.Message { return rowPasskeyRemoveIt.With(name) }

var rowPasskeyAdded = language.Sentence{
	Key: "passkey.added",
	In: [4]string{
		"The passkey is kept. You can sign in with it from now on.",
		"پاس کی محفوظ ہو گئی۔ اب اس سے لاگ اِن کیا جا سکتا ہے۔",
		"पासकी सेव हो गई। अब इससे लॉग इन किया जा सकता है।",
		"Geçiş anahtarı kaydedildi. Artık onunla giriş yapabilirsiniz.",
	},
}

// PasskeyAdded says: The passkey is kept. You can sign in with it from now on.
func PasskeyAdded() language.Message { return rowPasskeyAdded.With() }

var rowPasskeyRenamed = language.Sentence{
	Key: "passkey.renamed",
	In: [4]string{
		"The passkey has its new name.",
		"پاس کی کا نام بدل گیا۔",
		"पासकी का नाम बदल गया।",
		"Geçiş anahtarının adı değişti.",
	},
}

// PasskeyRenamed says: The passkey has its new name.
func PasskeyRenamed() language.Message { return rowPasskeyRenamed.With() }

var rowPasskeyRemoved = language.Sentence{
	Key: "passkey.removed",
	In: [4]string{
		"The passkey is removed. It signs in no more.",
		"پاس کی ہٹا دی گئی۔ اب اس سے لاگ اِن نہیں ہو گا۔",
		"पासकी हटा दी गई। अब इससे लॉग इन नहीं होगा।",
		"Geçiş anahtarı silindi. Artık onunla giriş yapılamaz.",
	},
}

// PasskeyRemoved says: The passkey is removed. It signs in no more.
func PasskeyRemoved() language.Message { return rowPasskeyRemoved.With() }

var rowPasskeyNoScript = language.Sentence{
	Key: "passkey.no_script",
	In: [4]string{
		"Passkeys need JavaScript, which is switched off in this browser.",
		"پاس کی کے لیے جاوا اسکرپٹ چاہیے، جو اس براؤزر میں بند ہے۔",
		"पासकी के लिए जावास्क्रिप्ट चाहिए, जो इस ब्राउज़र में बंद है।",
		"Geçiş anahtarı için JavaScript gerekir; bu tarayıcıda kapalı.",
	},
}

// PasskeyNoScript says: Passkeys need JavaScript, which is switched off in this browser.
func PasskeyNoScript() language.Message { return rowPasskeyNoScript.With() }

var rowPasskeyUnable = language.Sentence{
	Key: "passkey.unable",
	In: [4]string{
		"This browser does not know passkeys. Use a newer one, or a telephone.",
		"یہ براؤزر پاس کی نہیں جانتا۔ نیا براؤزر یا فون استعمال کریں۔",
		"यह ब्राउज़र पासकी नहीं जानता। नया ब्राउज़र या फ़ोन इस्तेमाल करें।",
		"Bu tarayıcı geçiş anahtarını tanımıyor. Daha yeni bir tarayıcı ya da telefon kullanın.",
	},
}

// PasskeyUnable says: This browser does not know passkeys. Use a newer one, or a telephone.
func PasskeyUnable() language.Message { return rowPasskeyUnable.With() }

var rowPasskeySignIn = language.Sentence{
	Key: "passkey.sign_in",
	In: [4]string{
		"Sign in with a passkey",
		"پاس کی سے لاگ اِن کریں",
		"पासकी से लॉग इन करें",
		"Geçiş anahtarıyla giriş yap",
	},
}

// PasskeySignIn says: Sign in with a passkey
func PasskeySignIn() language.Message { return rowPasskeySignIn.With() }

var rowPasskeyProve = language.Sentence{
	Key: "passkey.prove",
	In: [4]string{
		"Confirm with a passkey",
		"پاس کی سے تصدیق کریں",
		"पासकी से पुष्टि करें",
		"Geçiş anahtarıyla doğrula",
	},
}

// PasskeyProve says: Confirm with a passkey
func PasskeyProve() language.Message { return rowPasskeyProve.With() }

var rowPasskeyCancelled = language.Sentence{
	Key: "passkey.cancelled",
	In: [4]string{
		"No passkey was used. Try again whenever you like.",
		"کوئی پاس کی استعمال نہیں ہوئی۔ جب چاہیں پھر کوشش کریں۔",
		"कोई पासकी इस्तेमाल नहीं हुई। जब चाहें फिर कोशिश करें।",
		"Geçiş anahtarı kullanılmadı. İstediğinizde yeniden deneyin.",
	},
}

// PasskeyCancelled says: No passkey was used. Try again whenever you like.
func PasskeyCancelled() language.Message { return rowPasskeyCancelled.With() }

var rowPasskeyFailed = language.Sentence{
	Key: "passkey.failed",
	In: [4]string{
		"The browser could not use the passkey. Please try again, or take another way.",
		"براؤزر پاس کی استعمال نہ کر سکا۔ پھر کوشش کریں یا کوئی اور طریقہ اپنائیں۔",
		"ब्राउज़र पासकी इस्तेमाल नहीं कर सका। फिर कोशिश करें या कोई और तरीका अपनाएँ।",
		"Tarayıcı geçiş anahtarını kullanamadı. Yeniden deneyin ya da başka bir yol seçin.",
	},
}

// PasskeyFailed says: The browser could not use the passkey. Please try again, or take another way.
func PasskeyFailed() language.Message { return rowPasskeyFailed.With() }
