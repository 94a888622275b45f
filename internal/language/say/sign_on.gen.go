// Code generated from words/sign_on.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowSignOnNeedsHttps = language.Sentence{
	Key: "sign_on.needs_https",
	In: [4]string{
		"Signing in with another account needs https and a fixed name. Ask whoever runs this machine to set hosts and secure in vaada.toml.",
		"دوسرے اکاؤنٹ سے لاگ اِن کے لیے https اور ایک مقرر نام چاہیے۔ اس مشین کے منتظم سے کہیں کہ vaada.toml میں hosts اور secure مقرر کریں۔",
		"दूसरे खाते से लॉग इन के लिए https और एक तय नाम चाहिए। इस मशीन के एडमिन से कहें कि vaada.toml में hosts और secure तय करें।",
		"Başka bir hesapla giriş için https ve sabit bir ad gerekir. Bu makineyi yönetenden vaada.toml dosyasında hosts ve secure ayarlarını yapmasını isteyin.",
	},
}

// SignOnNeedsHttps says: Signing in with another account needs https and a fixed name. Ask whoever runs this machine to set hosts and secure in vaada.toml.
func SignOnNeedsHttps() language.Message { return rowSignOnNeedsHttps.With() }

var rowSignOnAddress = language.Sentence{
	Key: "sign_on.address",
	In: [4]string{
		"Enter the provider’s address as it names itself, by https. Example: {example code}",
		"فراہم کنندہ کا پتہ https کے ساتھ ویسے ہی لکھیں جیسے وہ خود بتاتا ہے۔ مثال: {example}",
		"प्रदाता का पता https के साथ वैसे ही लिखें जैसे वह खुद बताता है। उदाहरण: {example}",
		"Sağlayıcının adresini https ile, kendi bildirdiği gibi yazın. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "example", Kind: "code"}},
}

// SignOnAddress says: Enter the provider’s address as it names itself, by https. Example: {example code}
func SignOnAddress(example string) language.Message { return rowSignOnAddress.With(example) }

var rowSignOnInside = language.Sentence{
	Key: "sign_on.inside",
	In: [4]string{
		"{host code} lies in a private network. Whoever runs the machine allows that network in the configuration first, at sign_on.private.",
		"{host} ایک نجی نیٹ ورک میں ہے۔ مشین چلانے والے پہلے کنفیگریشن میں sign_on.private کے تحت اس نیٹ ورک کی اجازت دیں۔",
		"{host} एक निजी नेटवर्क में है। मशीन चलाने वाले पहले कॉन्फ़िगरेशन में sign_on.private में उस नेटवर्क की अनुमति दें।",
		"{host} özel bir ağda. Önce makineyi işleten kişi, yapılandırmada sign_on.private altında bu ağa izin vermeli.",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// SignOnInside says: {host code} lies in a private network. Whoever runs the machine allows that network in the configuration first, at sign_on.private.
func SignOnInside(host string) language.Message { return rowSignOnInside.With(host) }

var rowSignOnUnreachable = language.Sentence{
	Key: "sign_on.unreachable",
	In: [4]string{
		"We cannot reach the provider. Check its address, and whether this machine may go there: {host code}",
		"فراہم کنندہ تک رسائی نہیں ہوئی۔ پتہ دیکھیں، اور یہ بھی کہ اس مشین کو وہاں جانے کی اجازت ہے: {host}",
		"प्रदाता तक पहुँच नहीं हुई। पता देखें, और यह भी कि इस मशीन को वहाँ जाने की अनुमति है: {host}",
		"Sağlayıcıya ulaşılamıyor. Adresini ve bu makinenin oraya erişip erişemediğini kontrol edin: {host}",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// SignOnUnreachable says: We cannot reach the provider. Check its address, and whether this machine may go there: {host code}
func SignOnUnreachable(host string) language.Message { return rowSignOnUnreachable.With(host) }

var rowSignOnSlow = language.Sentence{
	Key: "sign_on.slow",
	In: [4]string{
		"The provider did not answer within {n int} seconds. Please try again, or sign in another way: {host code}",
		"فراہم کنندہ نے {n} سیکنڈ میں جواب نہیں دیا۔ پھر کوشش کریں یا کسی اور طریقے سے لاگ اِن کریں: {host}",
		"प्रदाता ने {n} सेकंड में जवाब नहीं दिया। फिर कोशिश करें या किसी और तरीके से लॉग इन करें: {host}",
		"Sağlayıcı {n} saniye içinde yanıt vermedi. Yeniden deneyin ya da başka bir yolla giriş yapın: {host}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "host", Kind: "code"}},
}

// SignOnSlow says: The provider did not answer within {n int} seconds. Please try again, or sign in another way: {host code}
func SignOnSlow(n int, host string) language.Message { return rowSignOnSlow.With(n, host) }

var rowSignOnCertificate = language.Sentence{
	Key: "sign_on.certificate",
	In: [4]string{
		"This machine does not trust the provider’s certificate. Have it renewed, or make it known to this machine: {host code}",
		"یہ مشین فراہم کنندہ کے سرٹیفکیٹ پر بھروسا نہیں کرتی۔ اسے تازہ کروائیں یا اس مشین پر درج کریں: {host}",
		"यह मशीन प्रदाता के प्रमाणपत्र पर भरोसा नहीं करती। उसे नया करवाएँ या इस मशीन पर दर्ज करें: {host}",
		"Bu makine sağlayıcının sertifikasına güvenmiyor. Sertifikayı yeniletin ya da bu makineye tanıtın: {host}",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// SignOnCertificate says: This machine does not trust the provider’s certificate. Have it renewed, or make it known to this machine: {host code}
func SignOnCertificate(host string) language.Message { return rowSignOnCertificate.With(host) }

var rowSignOnNoProvider = language.Sentence{
	Key: "sign_on.no_provider",
	In: [4]string{
		"No sign-in provider answers as it should at this address. Check it: {host code}",
		"اس پتے پر لاگ اِن کا کوئی فراہم کنندہ ٹھیک جواب نہیں دیتا۔ پتہ دیکھیں: {host}",
		"इस पते पर लॉग इन का कोई प्रदाता ठीक जवाब नहीं देता। पता देखें: {host}",
		"Bu adreste gerektiği gibi yanıt veren bir giriş sağlayıcısı yok. Adresi kontrol edin: {host}",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// SignOnNoProvider says: No sign-in provider answers as it should at this address. Check it: {host code}
func SignOnNoProvider(host string) language.Message { return rowSignOnNoProvider.With(host) }

var rowSignOnOtherIssuer = language.Sentence{
	Key: "sign_on.other_issuer",
	In: [4]string{
		"The provider names itself otherwise. Enter exactly this address: {issuer code}",
		"فراہم کنندہ اپنا پتہ کچھ اور بتاتا ہے۔ بالکل یہی پتہ لکھیں: {issuer}",
		"प्रदाता अपना पता कुछ और बताता है। ठीक यही पता लिखें: {issuer}",
		"Sağlayıcı kendi adresini farklı bildiriyor. Tam olarak bu adresi yazın: {issuer}",
	},
	Slots: []language.Slot{{Name: "issuer", Kind: "code"}},
}

// SignOnOtherIssuer says: The provider names itself otherwise. Enter exactly this address: {issuer code}
func SignOnOtherIssuer(issuer string) language.Message { return rowSignOnOtherIssuer.With(issuer) }

var rowSignOnPoor = language.Sentence{
	Key: "sign_on.poor",
	In: [4]string{
		"The provider lacks what is needed: sign-in by code, signed answers, addresses by https. Choose another: {host code}",
		"فراہم کنندہ میں ضروری چیزیں نہیں: کوڈ سے لاگ اِن، دستخط شدہ جواب، https پتے۔ دوسرا چنیں: {host}",
		"प्रदाता में ज़रूरी चीज़ें नहीं हैं: कोड से लॉग इन, हस्ताक्षरित जवाब, https पते। दूसरा चुनें: {host}",
		"Sağlayıcıda gerekenler yok: kodla giriş, imzalı yanıt, https adresler. Başka birini seçin: {host}",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// SignOnPoor says: The provider lacks what is needed: sign-in by code, signed answers, addresses by https. Choose another: {host code}
func SignOnPoor(host string) language.Message { return rowSignOnPoor.With(host) }

var rowSignOnDenied = language.Sentence{
	Key: "sign_on.denied",
	In: [4]string{
		"The provider did not let you in. Try again, or sign in another way.",
		"فراہم کنندہ نے اجازت نہیں دی۔ پھر کوشش کریں یا کسی اور طریقے سے لاگ اِن کریں۔",
		"प्रदाता ने अनुमति नहीं दी। फिर कोशिश करें या किसी और तरीके से लॉग इन करें।",
		"Sağlayıcı girişe izin vermedi. Yeniden deneyin ya da başka bir yolla giriş yapın.",
	},
}

// SignOnDenied says: The provider did not let you in. Try again, or sign in another way.
func SignOnDenied() language.Message { return rowSignOnDenied.With() }

var rowSignOnProviderSays = language.Sentence{
	Key: "sign_on.provider_says",
	In: [4]string{
		"The provider refused. Tell an administrator its word for it: {code code}",
		"فراہم کنندہ نے انکار کیا۔ منتظم کو اس کا یہ لفظ بتائیں: {code}",
		"प्रदाता ने मना कर दिया। एडमिन को उसका यह शब्द बताएँ: {code}",
		"Sağlayıcı reddetti. Yöneticiye verdiği şu kodu bildirin: {code}",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// SignOnProviderSays says: The provider refused. Tell an administrator its word for it: {code code}
func SignOnProviderSays(code string) language.Message { return rowSignOnProviderSays.With(code) }

var rowSignOnClient = language.Sentence{
	Key: "sign_on.client",
	In: [4]string{
		"The provider does not accept how we prove ourselves. An administrator has to correct client id or secret.",
		"فراہم کنندہ ہماری شناخت قبول نہیں کرتا۔ منتظم کو client id یا secret درست کرنا ہو گا۔",
		"प्रदाता हमारी पहचान स्वीकार नहीं करता। एडमिन को client id या secret ठीक करना होगा।",
		"Sağlayıcı bizi tanımıyor. Yöneticinin client id ya da secret değerini düzeltmesi gerekir.",
	},
}

// SignOnClient says: The provider does not accept how we prove ourselves. An administrator has to correct client id or secret.
func SignOnClient() language.Message { return rowSignOnClient.With() }

var rowSignOnLate = language.Sentence{
	Key: "sign_on.late",
	In: [4]string{
		"This sign-in took too long, began in another browser, or is used up. Please begin again.",
		"اس لاگ اِن میں بہت دیر ہو گئی، یہ دوسرے براؤزر میں شروع ہوا، یا استعمال ہو چکا ہے۔ پھر سے شروع کریں۔",
		"इस लॉग इन में बहुत देर हो गई, यह दूसरे ब्राउज़र में शुरू हुआ, या इस्तेमाल हो चुका है। फिर से शुरू करें।",
		"Bu giriş çok uzun sürdü, başka bir tarayıcıda başladı ya da kullanıldı. Yeniden başlayın.",
	},
}

// SignOnLate says: This sign-in took too long, began in another browser, or is used up. Please begin again.
func SignOnLate() language.Message { return rowSignOnLate.With() }

var rowSignOnMixed = language.Sentence{
	Key: "sign_on.mixed",
	In: [4]string{
		"The answer came from another provider than the one that was asked, so we did not take it. Please begin again.",
		"جواب کسی اور فراہم کنندہ سے آیا، اس لیے قبول نہیں کیا گیا۔ پھر سے شروع کریں۔",
		"जवाब किसी और प्रदाता से आया, इसलिए स्वीकार नहीं किया गया। फिर से शुरू करें।",
		"Yanıt sorulandan başka bir sağlayıcıdan geldi, bu yüzden kabul edilmedi. Yeniden başlayın.",
	},
}

// SignOnMixed says: The answer came from another provider than the one that was asked, so we did not take it. Please begin again.
func SignOnMixed() language.Message { return rowSignOnMixed.With() }

var rowSignOnAudience = language.Sentence{
	Key: "sign_on.audience",
	In: [4]string{
		"The provider’s answer was meant for another program, so we did not take it. An administrator has to check the client id.",
		"فراہم کنندہ کا جواب کسی اور پروگرام کے لیے تھا، اس لیے قبول نہیں کیا گیا۔ منتظم کو client id دیکھنا ہو گا۔",
		"प्रदाता का जवाब किसी और प्रोग्राम के लिए था, इसलिए स्वीकार नहीं किया गया। एडमिन को client id देखना होगा।",
		"Sağlayıcının yanıtı başka bir program içindi, bu yüzden kabul edilmedi. Yöneticinin client id değerini kontrol etmesi gerekir.",
	},
}

// SignOnAudience says: The provider’s answer was meant for another program, so we did not take it. An administrator has to check the client id.
func SignOnAudience() language.Message { return rowSignOnAudience.With() }

var rowSignOnExpired = language.Sentence{
	Key: "sign_on.expired",
	In: [4]string{
		"The provider’s answer is out of date. Begin again; if it happens again, a clock is wrong, there or here.",
		"فراہم کنندہ کے جواب کا وقت گزر چکا ہے۔ پھر سے شروع کریں؛ پھر ایسا ہو تو وہاں یا یہاں کی گھڑی غلط ہے۔",
		"प्रदाता के जवाब का समय बीत चुका है। फिर से शुरू करें; फिर ऐसा हो तो वहाँ या यहाँ की घड़ी गलत है।",
		"Sağlayıcının yanıtı zamanını doldurmuş. Yeniden başlayın; yine olursa oradaki ya da buradaki saat yanlıştır.",
	},
}

// SignOnExpired says: The provider’s answer is out of date. Begin again; if it happens again, a clock is wrong, there or here.
func SignOnExpired() language.Message { return rowSignOnExpired.With() }

var rowSignOnForeign = language.Sentence{
	Key: "sign_on.foreign",
	In: [4]string{
		"The provider’s answer does not belong to this sign-in. Please begin again.",
		"فراہم کنندہ کا جواب اس لاگ اِن کا نہیں۔ پھر سے شروع کریں۔",
		"प्रदाता का जवाब इस लॉग इन का नहीं है। फिर से शुरू करें।",
		"Sağlayıcının yanıtı bu girişe ait değil. Yeniden başlayın.",
	},
}

// SignOnForeign says: The provider’s answer does not belong to this sign-in. Please begin again.
func SignOnForeign() language.Message { return rowSignOnForeign.With() }

var rowSignOnUnsigned = language.Sentence{
	Key: "sign_on.unsigned",
	In: [4]string{
		"The provider’s answer is not signed as it has to be, so we did not take it. Tell an administrator.",
		"فراہم کنندہ کا جواب ٹھیک سے دستخط شدہ نہیں، اس لیے قبول نہیں کیا گیا۔ منتظم کو بتائیں۔",
		"प्रदाता का जवाब ठीक से हस्ताक्षरित नहीं है, इसलिए स्वीकार नहीं किया गया। एडमिन को बताएँ।",
		"Sağlayıcının yanıtı gerektiği gibi imzalı değil, bu yüzden kabul edilmedi. Yöneticiye bildirin.",
	},
}

// SignOnUnsigned says: The provider’s answer is not signed as it has to be, so we did not take it. Tell an administrator.
func SignOnUnsigned() language.Message { return rowSignOnUnsigned.With() }

var rowSignOnUnverified = language.Sentence{
	Key: "sign_on.unverified",
	In: [4]string{
		"The provider has not verified your e-mail address. Sign in another way, and link the account on your own page.",
		"فراہم کنندہ نے آپ کے ای میل پتے کی تصدیق نہیں کی۔ کسی اور طریقے سے لاگ اِن کریں اور اپنے صفحے پر اکاؤنٹ جوڑیں۔",
		"प्रदाता ने आपके ईमेल पते की पुष्टि नहीं की है। किसी और तरीके से लॉग इन करें और अपने पेज पर खाता जोड़ें।",
		"Sağlayıcı e-posta adresinizi doğrulamamış. Başka bir yolla giriş yapın ve hesabı kendi sayfanızdan bağlayın.",
	},
}

// SignOnUnverified says: The provider has not verified your e-mail address. Sign in another way, and link the account on your own page.
func SignOnUnverified() language.Message { return rowSignOnUnverified.With() }

var rowSignOnNobody = language.Sentence{
	Key: "sign_on.nobody",
	In: [4]string{
		"This account belongs to nobody here. Sign in another way and link it on your own page, or ask a manager to invite you.",
		"یہ اکاؤنٹ یہاں کسی سے جڑا ہوا نہیں۔ کسی اور طریقے سے لاگ اِن کر کے اپنے صفحے پر اسے جوڑیں، یا مینیجر سے دعوت مانگیں۔",
		"यह खाता यहाँ किसी से जुड़ा नहीं है। किसी और तरीके से लॉग इन करके अपने पेज पर इसे जोड़ें, या मैनेजर से न्योता माँगें।",
		"Bu hesap burada kimseye bağlı değil. Başka bir yolla giriş yapıp kendi sayfanızdan bağlayın ya da bir yöneticiden davet isteyin.",
	},
}

// SignOnNobody says: This account belongs to nobody here. Sign in another way and link it on your own page, or ask a manager to invite you.
func SignOnNobody() language.Message { return rowSignOnNobody.With() }

var rowSignOnOtherAccount = language.Sentence{
	Key: "sign_on.other_account",
	In: [4]string{
		"Another account of this provider is linked to you already. Sign in with that one, or link this one on your own page.",
		"اس فراہم کنندہ کا ایک اور اکاؤنٹ پہلے سے آپ سے جڑا ہے۔ اسی سے لاگ اِن کریں، یا اپنے صفحے پر یہ بھی جوڑیں۔",
		"इस प्रदाता का एक और खाता पहले से आपसे जुड़ा है। उसी से लॉग इन करें, या अपने पेज पर यह भी जोड़ें।",
		"Bu sağlayıcının başka bir hesabı size zaten bağlı. Onunla giriş yapın ya da bunu kendi sayfanızdan bağlayın.",
	},
}

// SignOnOtherAccount says: Another account of this provider is linked to you already. Sign in with that one, or link this one on your own page.
func SignOnOtherAccount() language.Message { return rowSignOnOtherAccount.With() }

var rowSignOnTaken = language.Sentence{
	Key: "sign_on.taken",
	In: [4]string{
		"This account is linked to somebody else here. Choose another account.",
		"یہ اکاؤنٹ یہاں کسی اور سے جڑا ہے۔ دوسرا اکاؤنٹ چنیں۔",
		"यह खाता यहाँ किसी और से जुड़ा है। दूसरा खाता चुनें।",
		"Bu hesap burada başka birine bağlı. Başka bir hesap seçin.",
	},
}

// SignOnTaken says: This account is linked to somebody else here. Choose another account.
func SignOnTaken() language.Message { return rowSignOnTaken.With() }

var rowSignOnTooLong = language.Sentence{
	Key: "sign_on.too_long",
	In: [4]string{
		"This is too long: at most {n int} characters.",
		"یہ بہت لمبا ہے: زیادہ سے زیادہ {n} حروف۔",
		"यह बहुत लंबा है: ज़्यादा से ज़्यादा {n} अक्षर।",
		"Çok uzun: en çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SignOnTooLong says: This is too long: at most {n int} characters.
func SignOnTooLong(n int) language.Message { return rowSignOnTooLong.With(n) }

var rowSignOnFieldName = language.Sentence{
	Key: "sign_on.field_name",
	In: [4]string{
		"name on the button",
		"بٹن پر نام",
		"बटन पर नाम",
		"düğmedeki ad",
	},
}

// SignOnFieldName says: name on the button
func SignOnFieldName() language.Message { return rowSignOnFieldName.With() }

var rowSignOnFieldIssuer = language.Sentence{
	Key: "sign_on.field_issuer",
	In: [4]string{
		"address of the provider (issuer)",
		"فراہم کنندہ کا پتہ (issuer)",
		"प्रदाता का पता (issuer)",
		"sağlayıcının adresi (issuer)",
	},
}

// SignOnFieldIssuer says: address of the provider (issuer)
func SignOnFieldIssuer() language.Message { return rowSignOnFieldIssuer.With() }

var rowSignOnFieldClient = language.Sentence{
	Key: "sign_on.field_client",
	In: [4]string{
		"client id",
		"کلائنٹ شناخت (client id)",
		"क्लाइंट पहचान (client id)",
		"istemci kimliği (client id)",
	},
}

// SignOnFieldClient says: client id
func SignOnFieldClient() language.Message { return rowSignOnFieldClient.With() }

var rowSignOnFieldSecret = language.Sentence{
	Key: "sign_on.field_secret",
	In: [4]string{
		"client secret",
		"خفیہ کلید (client secret)",
		"गुप्त कुंजी (client secret)",
		"istemci gizli anahtarı (client secret)",
	},
}

// SignOnFieldSecret says: client secret
func SignOnFieldSecret() language.Message { return rowSignOnFieldSecret.With() }

var rowSignOnTitle = language.Sentence{
	Key: "sign_on.title",
	In: [4]string{
		"Single sign-on",
		"ایک ہی لاگ اِن",
		"एक ही लॉग इन",
		"Tek oturum açma",
	},
}

// SignOnTitle says: Single sign-on
func SignOnTitle() language.Message { return rowSignOnTitle.With() }

var rowSignOnSays = language.Sentence{
	Key: "sign_on.says",
	In: [4]string{
		"Let people sign in with an account they have elsewhere.",
		"لوگ اپنے کسی اور اکاؤنٹ سے لاگ اِن کر سکیں۔",
		"लोग अपने किसी और खाते से लॉग इन कर सकें।",
		"İnsanların başka yerdeki hesaplarıyla giriş yapması.",
	},
}

// SignOnSays says: Let people sign in with an account they have elsewhere.
func SignOnSays() language.Message { return rowSignOnSays.With() }

var rowSignOnLead = language.Sentence{
	Key: "sign_on.lead",
	In: [4]string{
		"People can sign in with an account that a provider keeps (OpenID Connect). No account is made here by it, and signing out here leaves them signed in there.",
		"لوگ کسی فراہم کنندہ کے اکاؤنٹ (OpenID Connect) سے لاگ اِن کر سکتے ہیں۔ اس سے یہاں نیا اکاؤنٹ نہیں بنتا، اور یہاں لاگ آؤٹ کرنے سے وہاں لاگ آؤٹ نہیں ہوتا۔",
		"लोग किसी प्रदाता के खाते (OpenID Connect) से लॉग इन कर सकते हैं। इससे यहाँ नया खाता नहीं बनता, और यहाँ लॉग आउट करने से वहाँ लॉग आउट नहीं होता।",
		"İnsanlar bir sağlayıcının hesabıyla (OpenID Connect) giriş yapabilir. Bununla burada yeni hesap açılmaz; buradan çıkış yapmak orada çıkış yapmaz.",
	},
}

// SignOnLead says: People can sign in with an account that a provider keeps (OpenID Connect). No account is made here by it, and signing out here leaves them signed in there.
func SignOnLead() language.Message { return rowSignOnLead.With() }

var rowSignOnEmpty = language.Sentence{
	Key: "sign_on.empty",
	In: [4]string{
		"No provider yet.",
		"ابھی کوئی فراہم کنندہ نہیں۔",
		"अभी कोई प्रदाता नहीं।",
		"Henüz sağlayıcı yok.",
	},
}

// SignOnEmpty says: No provider yet.
func SignOnEmpty() language.Message { return rowSignOnEmpty.With() }

var rowSignOnNew = language.Sentence{
	Key: "sign_on.new",
	In: [4]string{
		"New provider",
		"نیا فراہم کنندہ",
		"नया प्रदाता",
		"Yeni sağlayıcı",
	},
}

// SignOnNew says: New provider
func SignOnNew() language.Message { return rowSignOnNew.With() }

var rowSignOnIssuerHint = language.Sentence{
	Key: "sign_on.issuer_hint",
	In: [4]string{
		"As the provider names itself. It may stand in your own network, since you enter it here.",
		"جیسے فراہم کنندہ خود بتاتا ہے۔ یہ آپ کے اپنے نیٹ ورک میں بھی ہو سکتا ہے، کیونکہ پتہ یہاں آپ درج کرتے ہیں۔",
		"जैसे प्रदाता खुद बताता है। यह आपके अपने नेटवर्क में भी हो सकता है, क्योंकि पता यहाँ आप दर्ज करते हैं।",
		"Sağlayıcının kendi bildirdiği gibi. Adresi buraya siz yazdığınız için kendi ağınızda da olabilir.",
	},
}

// SignOnIssuerHint says: As the provider names itself. It may stand in your own network, since you enter it here.
func SignOnIssuerHint() language.Message { return rowSignOnIssuerHint.With() }

var rowSignOnSecretHint = language.Sentence{
	Key: "sign_on.secret_hint",
	In: [4]string{
		"Kept sealed and never shown again.",
		"مہر بند رکھا جاتا ہے اور پھر نہیں دکھایا جاتا۔",
		"सील करके रखा जाता है और फिर नहीं दिखाया जाता।",
		"Mühürlü saklanır ve bir daha gösterilmez.",
	},
}

// SignOnSecretHint says: Kept sealed and never shown again.
func SignOnSecretHint() language.Message { return rowSignOnSecretHint.With() }

var rowSignOnSecretKept = language.Sentence{
	Key: "sign_on.secret_kept",
	In: [4]string{
		"Leave empty to keep the one we have.",
		"موجودہ برقرار رکھنے کے لیے خالی چھوڑیں۔",
		"मौजूदा बनाए रखने के लिए खाली छोड़ें।",
		"Kayıtlı olanı korumak için boş bırakın.",
	},
}

// SignOnSecretKept says: Leave empty to keep the one we have.
func SignOnSecretKept() language.Message { return rowSignOnSecretKept.With() }

var rowSignOnByMail = language.Sentence{
	Key: "sign_on.by_mail",
	In: [4]string{
		"The first time",
		"پہلی بار",
		"पहली बार",
		"İlk seferde",
	},
}

// SignOnByMail says: The first time
func SignOnByMail() language.Message { return rowSignOnByMail.With() }

var rowSignOnByMailYes = language.Sentence{
	Key: "sign_on.by_mail_yes",
	In: [4]string{
		"Know people by the e-mail address that the provider has verified",
		"لوگوں کو اس ای میل پتے سے پہچانیں جس کی فراہم کنندہ نے تصدیق کی ہو",
		"लोगों को उस ईमेल पते से पहचानें जिसकी प्रदाता ने पुष्टि की हो",
		"İnsanları sağlayıcının doğruladığı e-posta adresinden tanı",
	},
}

// SignOnByMailYes says: Know people by the e-mail address that the provider has verified
func SignOnByMailYes() language.Message { return rowSignOnByMailYes.With() }

var rowSignOnAdd = language.Sentence{
	Key: "sign_on.add",
	In: [4]string{
		"Add the provider",
		"فراہم کنندہ شامل کریں",
		"प्रदाता जोड़ें",
		"Sağlayıcıyı ekle",
	},
}

// SignOnAdd says: Add the provider
func SignOnAdd() language.Message { return rowSignOnAdd.With() }

var rowSignOnSave = language.Sentence{
	Key: "sign_on.save",
	In: [4]string{
		"Save",
		"محفوظ کریں",
		"सेव करें",
		"Kaydet",
	},
}

// SignOnSave says: Save
func SignOnSave() language.Message { return rowSignOnSave.With() }

var rowSignOnBackAddress = language.Sentence{
	Key: "sign_on.back_address",
	In: [4]string{
		"Tell the provider this address, to which it leads people back",
		"فراہم کنندہ کو یہ پتہ دیں جہاں سے لوگ واپس آئیں گے",
		"प्रदाता को यह पता दें जहाँ लोग वापस आएँगे",
		"İnsanların geri döneceği bu adresi sağlayıcıya bildirin",
	},
}

// SignOnBackAddress says: Tell the provider this address, to which it leads people back
func SignOnBackAddress() language.Message { return rowSignOnBackAddress.With() }

var rowSignOnTry = language.Sentence{
	Key: "sign_on.try",
	In: [4]string{
		"Try it",
		"آزمائیں",
		"आज़माएँ",
		"Dene",
	},
}

// SignOnTry says: Try it
func SignOnTry() language.Message { return rowSignOnTry.With() }

var rowSignOnWorks = language.Sentence{
	Key: "sign_on.works",
	In: [4]string{
		"The provider answers as it should.",
		"فراہم کنندہ ٹھیک جواب دیتا ہے۔",
		"प्रदाता ठीक जवाब देता है।",
		"Sağlayıcı gerektiği gibi yanıt veriyor.",
	},
}

// SignOnWorks says: The provider answers as it should.
func SignOnWorks() language.Message { return rowSignOnWorks.With() }

var rowSignOnSwitchOn = language.Sentence{
	Key: "sign_on.switch_on",
	In: [4]string{
		"Switch on",
		"چالو کریں",
		"चालू करें",
		"Aç",
	},
}

// SignOnSwitchOn says: Switch on
func SignOnSwitchOn() language.Message { return rowSignOnSwitchOn.With() }

var rowSignOnSwitchOff = language.Sentence{
	Key: "sign_on.switch_off",
	In: [4]string{
		"Switch off",
		"بند کریں",
		"बंद करें",
		"Kapat",
	},
}

// SignOnSwitchOff says: Switch off
func SignOnSwitchOff() language.Message { return rowSignOnSwitchOff.With() }

var rowSignOnOn = language.Sentence{
	Key: "sign_on.on",
	In: [4]string{
		"On",
		"چالو",
		"चालू",
		"Açık",
	},
}

// SignOnOn says: On
func SignOnOn() language.Message { return rowSignOnOn.With() }

var rowSignOnOff = language.Sentence{
	Key: "sign_on.off",
	In: [4]string{
		"Off",
		"بند",
		"बंद",
		"Kapalı",
	},
}

// SignOnOff says: Off
func SignOnOff() language.Message { return rowSignOnOff.With() }

var rowSignOnKept = language.Sentence{
	Key: "sign_on.kept",
	In: [4]string{
		"The provider is kept.",
		"فراہم کنندہ محفوظ ہو گیا۔",
		"प्रदाता सेव हो गया।",
		"Sağlayıcı kaydedildi.",
	},
}

// SignOnKept says: The provider is kept.
func SignOnKept() language.Message { return rowSignOnKept.With() }

var rowSignOnNowOn = language.Sentence{
	Key: "sign_on.now_on",
	In: [4]string{
		"People can sign in with it from now on.",
		"اب لوگ اس سے لاگ اِن کر سکتے ہیں۔",
		"अब लोग इससे लॉग इन कर सकते हैं।",
		"Artık bununla giriş yapılabilir.",
	},
}

// SignOnNowOn says: People can sign in with it from now on.
func SignOnNowOn() language.Message { return rowSignOnNowOn.With() }

var rowSignOnNowOff = language.Sentence{
	Key: "sign_on.now_off",
	In: [4]string{
		"Nobody can sign in with it any more. Who is signed in stays so.",
		"اب اس سے کوئی لاگ اِن نہیں ہو سکتا۔ جو لاگ اِن ہیں وہ رہیں گے۔",
		"अब इससे कोई लॉग इन नहीं हो सकता। जो लॉग इन हैं वे रहेंगे।",
		"Artık bununla giriş yapılamaz. Giriş yapmış olanlar kalır.",
	},
}

// SignOnNowOff says: Nobody can sign in with it any more. Who is signed in stays so.
func SignOnNowOff() language.Message { return rowSignOnNowOff.With() }

var rowSignOnWith = language.Sentence{
	Key: "sign_on.with",
	In: [4]string{
		"Sign in with {name text}",
		"لاگ اِن کریں: {name}",
		"लॉग इन करें: {name}",
		"Giriş yap: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "text"}},
}

// SignOnWith says: Sign in with {name text}
func SignOnWith(name string) language.Message { return rowSignOnWith.With(name) }

var rowSignOnGoing = language.Sentence{
	Key: "sign_on.going",
	In: [4]string{
		"You are led to the provider",
		"آپ کو فراہم کنندہ کی طرف لے جایا جا رہا ہے",
		"आपको प्रदाता की ओर ले जाया जा रहा है",
		"Sağlayıcıya yönlendiriliyorsunuz",
	},
}

// SignOnGoing says: You are led to the provider
func SignOnGoing() language.Message { return rowSignOnGoing.With() }

var rowSignOnGoOn = language.Sentence{
	Key: "sign_on.go_on",
	In: [4]string{
		"Go on to {host code}",
		"آگے جائیں: {host}",
		"आगे जाएँ: {host}",
		"Devam et: {host}",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// SignOnGoOn says: Go on to {host code}
func SignOnGoOn(host string) language.Message { return rowSignOnGoOn.With(host) }

var rowSignOnLinkOwn = language.Sentence{
	Key: "sign_on.link_own",
	In: [4]string{
		"Managers and administrators link this account themselves: sign in another way, then open Accounts elsewhere.",
		"مینیجر اور ایڈمن یہ اکاؤنٹ خود جوڑتے ہیں: کسی اور طریقے سے لاگ اِن کریں، پھر ’دوسرے اکاؤنٹ‘ کھولیں۔",
		"मैनेजर और एडमिन यह खाता खुद जोड़ते हैं: किसी और तरीके से लॉग इन करें, फिर ‘दूसरे खाते’ खोलें।",
		"Yöneticiler ve sistem yöneticileri bu hesabı kendileri bağlar: başka bir yolla giriş yapın, sonra “Başka yerdeki hesaplar” sayfasını açın.",
	},
}

// SignOnLinkOwn says: Managers and administrators link this account themselves: sign in another way, then open Accounts elsewhere.
func SignOnLinkOwn() language.Message { return rowSignOnLinkOwn.With() }

var rowSignOnLinkedSubject = language.Sentence{
	Key: "sign_on.linked_subject",
	In: [4]string{
		"An account of {provider name} now signs you in",
		"لاگ اِن کے لیے نیا جڑا ہوا اکاؤنٹ: {provider}",
		"लॉग इन के लिए नया जुड़ा खाता: {provider}",
		"Artık bir {provider} hesabıyla da giriş yapılıyor",
	},
	Slots: []language.Slot{{Name: "provider", Kind: "name"}},
}

// SignOnLinkedSubject says: An account of {provider name} now signs you in
func SignOnLinkedSubject(provider string) language.Message {
	return rowSignOnLinkedSubject.With(provider)
}

var rowSignOnLinkedBody = language.Sentence{
	Key: "sign_on.linked_body",
	In: [4]string{
		"Since {at datetime} an account of {provider name} signs in here in your name. If that was not you, unlink it at Accounts elsewhere on your own page, and tell a manager at once.",
		"یہاں آپ کے نام سے لاگ اِن کرنے والا نیا اکاؤنٹ: {provider}، {at}۔ اگر یہ آپ نے نہیں جوڑا تو اپنے صفحے پر ’دوسرے اکاؤنٹ‘ میں اسے ہٹائیں اور فوراً کسی مینیجر کو بتائیں۔",
		"यहाँ आपके नाम से लॉग इन करने वाला नया खाता: {provider}, {at}। अगर यह आपने नहीं जोड़ा तो अपने पेज पर ‘दूसरे खाते’ में इसे हटाएँ और तुरंत किसी मैनेजर को बताएँ।",
		"{at} tarihinden beri bir {provider} hesabı burada sizin adınıza giriş yapıyor. Bunu siz bağlamadıysanız kendi sayfanızda “Başka yerdeki hesaplar” altından bağlantıyı kaldırın ve hemen bir yöneticiye söyleyin.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}, {Name: "provider", Kind: "name"}},
}

// SignOnLinkedBody says: Since {at datetime} an account of {provider name} signs in here in your name. If that was not you, unlink it at Accounts elsewhere on your own page, and tell a manager at once.
func SignOnLinkedBody(at now.Instant, provider string) language.Message {
	return rowSignOnLinkedBody.With(at, provider)
}

var rowSignOnYours = language.Sentence{
	Key: "sign_on.yours",
	In: [4]string{
		"Accounts elsewhere",
		"دوسرے اکاؤنٹ",
		"दूसरे खाते",
		"Başka yerdeki hesaplar",
	},
}

// SignOnYours says: Accounts elsewhere
func SignOnYours() language.Message { return rowSignOnYours.With() }

var rowSignOnYoursLead = language.Sentence{
	Key: "sign_on.yours_lead",
	In: [4]string{
		"With these accounts you sign in here. Signing out here leaves you signed in there.",
		"ان اکاؤنٹس سے یہاں لاگ اِن ہوتا ہے۔ یہاں لاگ آؤٹ کرنے سے وہاں لاگ آؤٹ نہیں ہوتا۔",
		"इन खातों से यहाँ लॉग इन होता है। यहाँ लॉग आउट करने से वहाँ लॉग आउट नहीं होता।",
		"Bu hesaplarla burada giriş yaparsınız. Buradan çıkış yapmak orada çıkış yapmaz.",
	},
}

// SignOnYoursLead says: With these accounts you sign in here. Signing out here leaves you signed in there.
func SignOnYoursLead() language.Message { return rowSignOnYoursLead.With() }

var rowSignOnNone = language.Sentence{
	Key: "sign_on.none",
	In: [4]string{
		"No account is linked yet.",
		"ابھی کوئی اکاؤنٹ جڑا نہیں۔",
		"अभी कोई खाता जुड़ा नहीं।",
		"Henüz bağlı hesap yok.",
	},
}

// SignOnNone says: No account is linked yet.
func SignOnNone() language.Message { return rowSignOnNone.With() }

var rowSignOnNoneOffered = language.Sentence{
	Key: "sign_on.none_offered",
	In: [4]string{
		"No provider is set up here. A manager can set one up under Settings.",
		"یہاں کوئی فراہم کنندہ مقرر نہیں۔ مینیجر ترتیبات میں مقرر کر سکتے ہیں۔",
		"यहाँ कोई प्रदाता तय नहीं है। मैनेजर सेटिंग में तय कर सकते हैं।",
		"Burada tanımlı sağlayıcı yok. Bir yönetici ayarlardan tanımlayabilir.",
	},
}

// SignOnNoneOffered says: No provider is set up here. A manager can set one up under Settings.
func SignOnNoneOffered() language.Message { return rowSignOnNoneOffered.With() }

var rowSignOnLinkedAt = language.Sentence{
	Key: "sign_on.linked_at",
	In: [4]string{
		"Linked: {at date}",
		"جڑا: {at}",
		"जुड़ा: {at}",
		"Bağlandı: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "date"}},
}

// SignOnLinkedAt says: Linked: {at date}
func SignOnLinkedAt(at now.Instant) language.Message { return rowSignOnLinkedAt.With(at) }

var rowSignOnLink = language.Sentence{
	Key: "sign_on.link",
	In: [4]string{
		"Link an account: {name text}",
		"اکاؤنٹ جوڑیں: {name}",
		"खाता जोड़ें: {name}",
		"Hesap bağla: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "text"}},
}

// SignOnLink says: Link an account: {name text}
func SignOnLink(name string) language.Message { return rowSignOnLink.With(name) }

var rowSignOnUnlink = language.Sentence{
	Key: "sign_on.unlink",
	In: [4]string{
		"Unlink",
		"الگ کریں",
		"अलग करें",
		"Bağlantıyı kaldır",
	},
}

// SignOnUnlink says: Unlink
func SignOnUnlink() language.Message { return rowSignOnUnlink.With() }

var rowSignOnLinked = language.Sentence{
	Key: "sign_on.linked",
	In: [4]string{
		"The account is linked. You can sign in with it from now on.",
		"اکاؤنٹ جڑ گیا۔ اب اس سے لاگ اِن کیا جا سکتا ہے۔",
		"खाता जुड़ गया। अब इससे लॉग इन किया जा सकता है।",
		"Hesap bağlandı. Artık onunla giriş yapılabilir.",
	},
}

// SignOnLinked says: The account is linked. You can sign in with it from now on.
func SignOnLinked() language.Message { return rowSignOnLinked.With() }

var rowSignOnUnlinked = language.Sentence{
	Key: "sign_on.unlinked",
	In: [4]string{
		"The account is unlinked. It signs you in no more.",
		"اکاؤنٹ الگ ہو گیا۔ اب اس سے لاگ اِن نہیں ہو گا۔",
		"खाता अलग हो गया। अब इससे लॉग इन नहीं होगा।",
		"Hesabın bağlantısı kaldırıldı. Artık onunla giriş yapılmaz.",
	},
}

// SignOnUnlinked says: The account is unlinked. It signs you in no more.
func SignOnUnlinked() language.Message { return rowSignOnUnlinked.With() }

var rowSignOnChanged = language.Sentence{
	Key: "sign_on.changed",
	In: [4]string{
		"The provider’s address was changed meanwhile. Try it once more.",
		"اس دوران فراہم کنندہ کا پتہ بدل دیا گیا۔ ایک بار پھر آزمائیں۔",
		"इस बीच प्रदाता का पता बदल दिया गया। एक बार फिर आज़माएँ।",
		"Sağlayıcının adresi bu arada değişti. Bir kez daha deneyin.",
	},
}

// SignOnChanged says: The provider’s address was changed meanwhile. Try it once more.
func SignOnChanged() language.Message { return rowSignOnChanged.With() }

var rowSignOnSwitchedOff = language.Sentence{
	Key: "sign_on.switched_off",
	In: [4]string{
		"Signing in with this provider is switched off. Sign in another way.",
		"اس فراہم کنندہ سے لاگ اِن بند ہے۔ کسی اور طریقے سے لاگ اِن کریں۔",
		"इस प्रदाता से लॉग इन बंद है। किसी और तरीके से लॉग इन करें।",
		"Bu sağlayıcıyla giriş kapalı. Başka bir yolla giriş yapın.",
	},
}

// SignOnSwitchedOff says: Signing in with this provider is switched off. Sign in another way.
func SignOnSwitchedOff() language.Message { return rowSignOnSwitchedOff.With() }

var rowSignOnDidAdded = language.Sentence{
	Key: "sign_on.did_added",
	In: [4]string{
		"Added a sign-in provider",
		"لاگ اِن کا فراہم کنندہ شامل کیا گیا",
		"लॉग इन का प्रदाता जोड़ा गया",
		"Giriş sağlayıcısı eklendi",
	},
}

// SignOnDidAdded says: Added a sign-in provider
func SignOnDidAdded() language.Message { return rowSignOnDidAdded.With() }

var rowSignOnDidChanged = language.Sentence{
	Key: "sign_on.did_changed",
	In: [4]string{
		"Changed a sign-in provider",
		"لاگ اِن کا فراہم کنندہ بدلا گیا",
		"लॉग इन का प्रदाता बदला गया",
		"Giriş sağlayıcısı değiştirildi",
	},
}

// SignOnDidChanged says: Changed a sign-in provider
func SignOnDidChanged() language.Message { return rowSignOnDidChanged.With() }

var rowSignOnDidOn = language.Sentence{
	Key: "sign_on.did_on",
	In: [4]string{
		"Switched a sign-in provider on",
		"لاگ اِن کا فراہم کنندہ چالو کیا گیا",
		"लॉग इन का प्रदाता चालू किया गया",
		"Giriş sağlayıcısı açıldı",
	},
}

// SignOnDidOn says: Switched a sign-in provider on
func SignOnDidOn() language.Message { return rowSignOnDidOn.With() }

var rowSignOnDidOff = language.Sentence{
	Key: "sign_on.did_off",
	In: [4]string{
		"Switched a sign-in provider off",
		"لاگ اِن کا فراہم کنندہ بند کیا گیا",
		"लॉग इन का प्रदाता बंद किया गया",
		"Giriş sağlayıcısı kapatıldı",
	},
}

// SignOnDidOff says: Switched a sign-in provider off
func SignOnDidOff() language.Message { return rowSignOnDidOff.With() }

var rowSignOnDidLinked = language.Sentence{
	Key: "sign_on.did_linked",
	In: [4]string{
		"Linked an account elsewhere",
		"دوسرا اکاؤنٹ جوڑا گیا",
		"दूसरा खाता जोड़ा गया",
		"Başka yerdeki hesap bağlandı",
	},
}

// SignOnDidLinked says: Linked an account elsewhere
func SignOnDidLinked() language.Message { return rowSignOnDidLinked.With() }

var rowSignOnDidUnlinked = language.Sentence{
	Key: "sign_on.did_unlinked",
	In: [4]string{
		"Unlinked an account elsewhere",
		"دوسرا اکاؤنٹ الگ کیا گیا",
		"दूसरा खाता अलग किया गया",
		"Başka yerdeki hesabın bağlantısı kaldırıldı",
	},
}

// SignOnDidUnlinked says: Unlinked an account elsewhere
func SignOnDidUnlinked() language.Message { return rowSignOnDidUnlinked.With() }
