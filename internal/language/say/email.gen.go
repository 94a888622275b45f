// Code generated from words/email.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowEmailHeld = language.Sentence{
	Key: "email.held",
	In: [4]string{
		"{why message} The original is kept whole: look at it and open the case yourself.",
		"{why} اصل پیغام پورا محفوظ ہے: اسے دیکھ کر کیس خود کھولیں۔",
		"{why} मूल संदेश पूरा सुरक्षित है: उसे देखकर केस खुद खोलें।",
		"{why} Mesajın aslı eksiksiz duruyor: bakın ve kaydı kendiniz açın.",
	},
	Slots: []language.Slot{{Name: "why", Kind: "message"}},
}

// EmailHeld says: {why message} The original is kept whole: look at it and open the case yourself.
func EmailHeld(why language.Message) language.Message { return rowEmailHeld.With(why) }

var rowEmailHeldTooLarge = language.Sentence{
	Key: "email.held_too_large",
	In: [4]string{
		"This message is larger than {n int} MB.",
		"یہ پیغام {n} ایم بی سے بڑا ہے۔",
		"यह संदेश {n} एमबी से बड़ा है।",
		"Bu mesaj {n} MB sınırını aşıyor.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EmailHeldTooLarge says: This message is larger than {n int} MB.
func EmailHeldTooLarge(n int) language.Message { return rowEmailHeldTooLarge.With(n) }

var rowEmailHeldTooManyParts = language.Sentence{
	Key: "email.held_too_many_parts",
	In: [4]string{
		"This message has more than {n int} parts.",
		"اس پیغام کے حصے {n} سے زیادہ ہیں۔",
		"इस संदेश के हिस्से {n} से ज़्यादा हैं।",
		"Bu mesajdaki bölüm sayısı {n} sınırını aşıyor.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EmailHeldTooManyParts says: This message has more than {n int} parts.
func EmailHeldTooManyParts(n int) language.Message { return rowEmailHeldTooManyParts.With(n) }

var rowEmailHeldTooDeep = language.Sentence{
	Key: "email.held_too_deep",
	In: [4]string{
		"This message is packed more than {n int} layers deep.",
		"یہ پیغام {n} سے زیادہ تہوں میں لپٹا ہوا ہے۔",
		"यह संदेश {n} से ज़्यादा परतों में लिपटा हुआ है।",
		"Bu mesajın iç içe katman sayısı {n} sınırını aşıyor.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EmailHeldTooDeep says: This message is packed more than {n int} layers deep.
func EmailHeldTooDeep(n int) language.Message { return rowEmailHeldTooDeep.With(n) }

var rowEmailHeldTooManyFields = language.Sentence{
	Key: "email.held_too_many_fields",
	In: [4]string{
		"The header of this message has more than {n int} lines.",
		"اس پیغام کے ہیڈر میں {n} سے زیادہ سطریں ہیں۔",
		"इस संदेश के हेडर में {n} से ज़्यादा पंक्तियाँ हैं।",
		"Bu mesajın üst bilgisindeki satır sayısı {n} sınırını aşıyor.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EmailHeldTooManyFields says: The header of this message has more than {n int} lines.
func EmailHeldTooManyFields(n int) language.Message { return rowEmailHeldTooManyFields.With(n) }

var rowEmailHeldLongHeader = language.Sentence{
	Key: "email.held_long_header",
	In: [4]string{
		"The header of this message is longer than {n int} KB.",
		"اس پیغام کا ہیڈر {n} کے بی سے لمبا ہے۔",
		"इस संदेश का हेडर {n} केबी से लंबा है।",
		"Bu mesajın üst bilgisi {n} KB sınırını aşıyor.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EmailHeldLongHeader says: The header of this message is longer than {n int} KB.
func EmailHeldLongHeader(n int) language.Message { return rowEmailHeldLongHeader.With(n) }

var rowEmailHeldTooSlow = language.Sentence{
	Key: "email.held_too_slow",
	In: [4]string{
		"This message could not be read within {n int|one:1 second|other:{n} seconds}.",
		"یہ پیغام {n} سیکنڈ کے اندر نہیں پڑھا جا سکا۔",
		"यह संदेश {n} सेकंड के भीतर नहीं पढ़ा जा सका।",
		"Bu mesaj {n} saniye içinde okunamadı.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EmailHeldTooSlow says: This message could not be read within {n int|one:1 second|other:{n} seconds}.
func EmailHeldTooSlow(n int) language.Message { return rowEmailHeldTooSlow.With(n) }

var rowEmailHeldNotMail = language.Sentence{
	Key: "email.held_not_mail",
	In: [4]string{
		"This is not an e-mail message: it has no header.",
		"یہ ای میل کا پیغام نہیں: اس میں ہیڈر نہیں۔",
		"यह ईमेल का संदेश नहीं है: इसमें हेडर नहीं है।",
		"Bu bir e-posta mesajı değil: üst bilgisi yok.",
	},
}

// EmailHeldNotMail says: This is not an e-mail message: it has no header.
func EmailHeldNotMail() language.Message { return rowEmailHeldNotMail.With() }

var rowEmailFailedRefused = language.Sentence{
	Key: "email.failed_refused",
	In: [4]string{
		"The mail server refused the message ({code code}). Check the customer’s e-mail address.",
		"میل سرور نے پیغام قبول نہیں کیا ({code})۔ گاہک کا ای میل پتہ دیکھیں۔",
		"मेल सर्वर ने संदेश स्वीकार नहीं किया ({code})। ग्राहक का ईमेल पता जाँचें।",
		"E-posta sunucusu mesajı kabul etmedi ({code}). Müşterinin e-posta adresini kontrol edin.",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// EmailFailedRefused says: The mail server refused the message ({code code}). Check the customer’s e-mail address.
func EmailFailedRefused(code string) language.Message { return rowEmailFailedRefused.With(code) }

var rowEmailFailedSignIn = language.Sentence{
	Key: "email.failed_sign_in",
	In: [4]string{
		"The mail server did not accept our name and password ({code code}). A manager has to correct them in the settings.",
		"میل سرور نے ہمارا نام اور پاس ورڈ قبول نہیں کیا ({code})۔ مینیجر سے کہیں کہ سیٹنگز میں درست کریں۔",
		"मेल सर्वर ने हमारा नाम और पासवर्ड स्वीकार नहीं किया ({code})। मैनेजर से कहें कि सेटिंग में ठीक करें।",
		"E-posta sunucusu adımızı ve şifremizi kabul etmedi ({code}). Bir yöneticinin ayarlarda düzeltmesi gerekiyor.",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// EmailFailedSignIn says: The mail server did not accept our name and password ({code code}). A manager has to correct them in the settings.
func EmailFailedSignIn(code string) language.Message { return rowEmailFailedSignIn.With(code) }

var rowEmailFailedLater = language.Sentence{
	Key: "email.failed_later",
	In: [4]string{
		"The mail server cannot take the message just now ({code code}). It will be tried again by itself.",
		"میل سرور ابھی پیغام نہیں لے سکتا ({code})۔ دوبارہ کوشش خود بخود ہو گی۔",
		"मेल सर्वर अभी संदेश नहीं ले सकता ({code})। दोबारा कोशिश अपने आप होगी।",
		"E-posta sunucusu mesajı şu anda alamıyor ({code}). Kendiliğinden yeniden denenecek.",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// EmailFailedLater says: The mail server cannot take the message just now ({code code}). It will be tried again by itself.
func EmailFailedLater(code string) language.Message { return rowEmailFailedLater.With(code) }

var rowEmailFailedSilent = language.Sentence{
	Key: "email.failed_silent",
	In: [4]string{
		"The mail server does not answer. The message will be tried again by itself.",
		"میل سرور جواب نہیں دے رہا۔ پیغام بھیجنے کی کوشش خود بخود دوبارہ ہو گی۔",
		"मेल सर्वर जवाब नहीं दे रहा। संदेश भेजने की कोशिश अपने आप दोबारा होगी।",
		"E-posta sunucusu yanıt vermiyor. Gönderme kendiliğinden yeniden denenecek.",
	},
}

// EmailFailedSilent says: The mail server does not answer. The message will be tried again by itself.
func EmailFailedSilent() language.Message { return rowEmailFailedSilent.With() }

var rowEmailFailedLetter = language.Sentence{
	Key: "email.failed_letter",
	In: [4]string{
		"The message has no e-mail address that can be used. Correct the address and write it again.",
		"پیغام کا ای میل پتہ درست نہیں۔ پتہ درست کر کے پیغام دوبارہ لکھیں۔",
		"संदेश का ईमेल पता सही नहीं है। पता ठीक करके संदेश दोबारा लिखें।",
		"Mesajda kullanılabilir bir e-posta adresi yok. Adresi düzeltip mesajı yeniden yazın.",
	},
}

// EmailFailedLetter says: The message has no e-mail address that can be used. Correct the address and write it again.
func EmailFailedLetter() language.Message { return rowEmailFailedLetter.With() }

var rowEmailMarkStranger = language.Sentence{
	Key: "email.mark_stranger",
	In: [4]string{
		"From an address this case does not know",
		"ایسے پتے سے جو اس کیس میں پہلے نہیں آیا",
		"ऐसे पते से जो इस केस में पहले नहीं आया",
		"Bu kayıtta bilinmeyen bir adresten",
	},
}

// EmailMarkStranger says: From an address this case does not know
func EmailMarkStranger() language.Message { return rowEmailMarkStranger.With() }

var rowEmailMarkAutomatic = language.Sentence{
	Key: "email.mark_automatic",
	In: [4]string{
		"Sent by a program",
		"کسی پروگرام کا خودکار پیغام",
		"किसी प्रोग्राम का अपने आप भेजा संदेश",
		"Bir programın gönderdiği mesaj",
	},
}

// EmailMarkAutomatic says: Sent by a program
func EmailMarkAutomatic() language.Message { return rowEmailMarkAutomatic.With() }

var rowEmailMarkList = language.Sentence{
	Key: "email.mark_list",
	In: [4]string{
		"Sent to many people",
		"بہت سے لوگوں کو بھیجا گیا پیغام",
		"बहुत से लोगों को भेजा गया संदेश",
		"Çok kişiye gönderilmiş mesaj",
	},
}

// EmailMarkList says: Sent to many people
func EmailMarkList() language.Message { return rowEmailMarkList.With() }

var rowEmailMarkBounce = language.Sentence{
	Key: "email.mark_bounce",
	In: [4]string{
		"Our message was not delivered to {email code}.",
		"ہمارا پیغام نہیں پہنچا: {email}",
		"हमारा संदेश नहीं पहुँचा: {email}",
		"Mesajımız ulaşmadı: {email}",
	},
	Slots: []language.Slot{{Name: "email", Kind: "code"}},
}

// EmailMarkBounce says: Our message was not delivered to {email code}.
func EmailMarkBounce(email string) language.Message { return rowEmailMarkBounce.With(email) }

var rowEmailMarkDelayed = language.Sentence{
	Key: "email.mark_delayed",
	In: [4]string{
		"Our message has not reached {email code} yet. The mail server goes on trying.",
		"ہمارا پیغام ابھی نہیں پہنچا: {email}۔ میل سرور کوشش جاری رکھے ہوئے ہے۔",
		"हमारा संदेश अभी नहीं पहुँचा: {email}। मेल सर्वर कोशिश जारी रखे हुए है।",
		"Mesajımız henüz ulaşmadı: {email}. E-posta sunucusu denemeyi sürdürüyor.",
	},
	Slots: []language.Slot{{Name: "email", Kind: "code"}},
}

// EmailMarkDelayed says: Our message has not reached {email code} yet. The mail server goes on trying.
func EmailMarkDelayed(email string) language.Message { return rowEmailMarkDelayed.With(email) }

var rowEmailCut = language.Sentence{
	Key: "email.cut",
	In: [4]string{
		"The message is longer than what is shown here. The original has all of it.",
		"پیغام یہاں دکھائے گئے متن سے طویل ہے۔ اصل پیغام میں سب موجود ہے۔",
		"संदेश यहाँ दिखाए गए टेक्स्ट से लंबा है। मूल संदेश में सब कुछ है।",
		"Mesaj burada görünenden uzun. Tamamı mesajın aslında.",
	},
}

// EmailCut says: The message is longer than what is shown here. The original has all of it.
func EmailCut() language.Message { return rowEmailCut.With() }
