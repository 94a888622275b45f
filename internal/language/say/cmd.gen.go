// Code generated from words/cmd.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowCmdConfigUnknown = language.Sentence{
	Key: "cmd.config_unknown",
	In: [4]string{
		"The configuration {file code} has a line that means nothing: {key code}. Correct or remove it.",
		"کنفیگریشن {file} میں ایک بے معنی سطر ہے: {key}۔ اسے درست کریں یا ہٹائیں۔",
		"कॉन्फ़िगरेशन {file} में एक बेमतलब पंक्ति है: {key}। उसे ठीक करें या हटाएँ।",
		"{file} yapılandırmasında anlamı olmayan bir satır var: {key}. Düzeltin ya da silin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "key", Kind: "code"}},
}

// CmdConfigUnknown says: The configuration {file code} has a line that means nothing: {key code}. Correct or remove it.
func CmdConfigUnknown(file string, key string) language.Message {
	return rowCmdConfigUnknown.With(file, key)
}

var rowCmdConfigProtection = language.Sentence{
	Key: "cmd.config_protection",
	In: [4]string{
		"protection in [mail] cannot be {value code}. Write starttls, tls, when-offered or none.",
		"\u200e[mail]\u200e میں protection کی قدر {value} نہیں ہو سکتی۔ starttls، tls، when-offered یا none لکھیں۔",
		"[mail] में protection का मान {value} नहीं हो सकता। starttls, tls, when-offered या none लिखें।",
		"[mail] içindeki protection şu olamaz: {value}. starttls, tls, when-offered ya da none yazın.",
	},
	Slots: []language.Slot{{Name: "value", Kind: "code"}},
}

// CmdConfigProtection says: protection in [mail] cannot be {value code}. Write starttls, tls, when-offered or none.
func CmdConfigProtection(value string) language.Message { return rowCmdConfigProtection.With(value) }

var rowCmdDatabaseSilent = language.Sentence{
	Key: "cmd.database_silent",
	In: [4]string{
		"The database does not answer. Check that it runs, and its address.",
		"ڈیٹا بیس جواب نہیں دے رہا۔ دیکھیں کہ وہ چل رہا ہے اور پتہ درست ہے۔",
		"डेटाबेस जवाब नहीं दे रहा। देखें कि वह चल रहा है और पता सही है।",
		"Veritabanı yanıt vermiyor. Çalıştığını ve adresini denetleyin.",
	},
}

// CmdDatabaseSilent says: The database does not answer. Check that it runs, and its address.
func CmdDatabaseSilent() language.Message { return rowCmdDatabaseSilent.With() }

var rowCmdFolderServed = language.Sentence{
	Key: "cmd.folder_served",
	In: [4]string{
		"The folder {folder code} is being served. Stop vaada serve first.",
		"فولڈر {folder} اس وقت استعمال میں ہے۔ پہلے vaada serve بند کریں۔",
		"फ़ोल्डर {folder} अभी इस्तेमाल में है। पहले vaada serve बंद करें।",
		"{folder} klasörü şu anda kullanımda. Önce vaada serve komutunu durdurun.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// CmdFolderServed says: The folder {folder code} is being served. Stop vaada serve first.
func CmdFolderServed(folder string) language.Message { return rowCmdFolderServed.With(folder) }

var rowCmdFolderUnusable = language.Sentence{
	Key: "cmd.folder_unusable",
	In: [4]string{
		"The folder {folder code} cannot be used. Check that it exists and that you may write there.",
		"فولڈر {folder} استعمال نہیں ہو سکتا۔ دیکھیں کہ وہ موجود ہے اور آپ وہاں لکھ سکتے ہیں۔",
		"फ़ोल्डर {folder} इस्तेमाल नहीं हो सकता। देखें कि वह मौजूद है और आप वहाँ लिख सकते हैं।",
		"{folder} klasörü kullanılamıyor. Var olduğunu ve oraya yazabildiğinizi denetleyin.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// CmdFolderUnusable says: The folder {folder code} cannot be used. Check that it exists and that you may write there.
func CmdFolderUnusable(folder string) language.Message { return rowCmdFolderUnusable.With(folder) }

var rowCmdFolderEmpty = language.Sentence{
	Key: "cmd.folder_empty",
	In: [4]string{
		"The folder {folder code} has no database. Make one with vaada setup init.",
		"فولڈر {folder} میں ڈیٹا بیس نہیں۔ vaada setup init سے بنائیں۔",
		"फ़ोल्डर {folder} में डेटाबेस नहीं है। vaada setup init से बनाएँ।",
		"{folder} klasöründe veritabanı yok. vaada setup init ile oluşturun.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// CmdFolderEmpty says: The folder {folder code} has no database. Make one with vaada setup init.
func CmdFolderEmpty(folder string) language.Message { return rowCmdFolderEmpty.With(folder) }

var rowCmdAddressUnusable = language.Sentence{
	Key: "cmd.address_unusable",
	In: [4]string{
		"Nothing can listen on {address code}. It is taken, or no address of this machine; choose another with --addr.",
		"اس پتے پر سننا ممکن نہیں: {address}۔ یہ استعمال میں ہے یا اس مشین کا پتہ نہیں؛ \u200e--addr\u200e سے دوسرا چنیں۔",
		"इस पते पर सुनना संभव नहीं है: {address}। यह इस्तेमाल में है या इस मशीन का पता नहीं है; --addr से दूसरा चुनें।",
		"{address} adresi dinlenemiyor. Kullanımda ya da bu makinenin adresi değil; --addr ile başka bir adres seçin.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdAddressUnusable says: Nothing can listen on {address code}. It is taken, or no address of this machine; choose another with --addr.
func CmdAddressUnusable(address string) language.Message { return rowCmdAddressUnusable.With(address) }

var rowCmdDemoLoopback = language.Sentence{
	Key: "cmd.demo_loopback",
	In: [4]string{
		"The demo answers this machine alone, and {address code} is reached from others. Use 127.0.0.1.",
		"ڈیمو صرف اسی مشین پر چلتا ہے، اور {address} تک دوسرے بھی پہنچ سکتے ہیں۔ 127.0.0.1 استعمال کریں۔",
		"डेमो सिर्फ़ इसी मशीन पर चलता है, और {address} तक दूसरे भी पहुँच सकते हैं। 127.0.0.1 इस्तेमाल करें।",
		"Demo yalnızca bu makinede çalışır; {address} adresine başkaları da ulaşır. 127.0.0.1 kullanın.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdDemoLoopback says: The demo answers this machine alone, and {address code} is reached from others. Use 127.0.0.1.
func CmdDemoLoopback(address string) language.Message { return rowCmdDemoLoopback.With(address) }

var rowCmdDemoKept = language.Sentence{
	Key: "cmd.demo_kept",
	In: [4]string{
		"The demo is kept in {folder code}; --data shows it again.",
		"ڈیمو یہاں محفوظ ہے: {folder}؛ \u200e--data\u200e سے دوبارہ کھولیں۔",
		"डेमो यहाँ सेव है: {folder}; --data से फिर खोलें।",
		"Demo {folder} klasöründe duruyor; --data ile yeniden açılır.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// CmdDemoKept says: The demo is kept in {folder code}; --data shows it again.
func CmdDemoKept(folder string) language.Message { return rowCmdDemoKept.With(folder) }

var rowCmdDataWanted = language.Sentence{
	Key: "cmd.data_wanted",
	In: [4]string{
		"Say which data folder, with --data.",
		"\u200e--data\u200e سے بتائیں کہ کون سا ڈیٹا فولڈر۔",
		"--data से बताएँ कि कौन-सा डेटा फ़ोल्डर।",
		"--data ile hangi veri klasörü olduğunu belirtin.",
	},
}

// CmdDataWanted says: Say which data folder, with --data.
func CmdDataWanted() language.Message { return rowCmdDataWanted.With() }

var rowCmdFileUnreadable = language.Sentence{
	Key: "cmd.file_unreadable",
	In: [4]string{
		"The file {file code} cannot be read. Check its name.",
		"فائل {file} پڑھی نہیں جا سکی۔ نام دیکھیں۔",
		"फ़ाइल {file} पढ़ी नहीं जा सकी। नाम देखें।",
		"{file} dosyası okunamadı. Adını denetleyin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdFileUnreadable says: The file {file code} cannot be read. Check its name.
func CmdFileUnreadable(file string) language.Message { return rowCmdFileUnreadable.With(file) }

var rowCmdFileUnwritable = language.Sentence{
	Key: "cmd.file_unwritable",
	In: [4]string{
		"The file {file code} cannot be written. Check the folder and the space on the disk.",
		"فائل {file} لکھی نہیں جا سکی۔ فولڈر اور ڈسک کی جگہ دیکھیں۔",
		"फ़ाइल {file} लिखी नहीं जा सकी। फ़ोल्डर और डिस्क की जगह देखें।",
		"{file} dosyası yazılamadı. Klasörü ve diskteki boş yeri denetleyin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdFileUnwritable says: The file {file code} cannot be written. Check the folder and the space on the disk.
func CmdFileUnwritable(file string) language.Message { return rowCmdFileUnwritable.With(file) }

var rowCmdBackedUp = language.Sentence{
	Key: "cmd.backed_up",
	In: [4]string{
		"The backup is in {file code}.",
		"بیک اپ یہاں ہے: {file}",
		"बैकअप यहाँ है: {file}",
		"Yedek şu dosyada: {file}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdBackedUp says: The backup is in {file code}.
func CmdBackedUp(file string) language.Message { return rowCmdBackedUp.With(file) }

var rowCmdRestored = language.Sentence{
	Key: "cmd.restored",
	In: [4]string{
		"{file code} is restored.",
		"{file} بحال ہو گیا۔",
		"{file} वापस लाया गया।",
		"{file} geri yüklendi.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdRestored says: {file code} is restored.
func CmdRestored(file string) language.Message { return rowCmdRestored.With(file) }

var rowCmdRestoredKept = language.Sentence{
	Key: "cmd.restored_kept",
	In: [4]string{
		"{file code} is restored. The database that was there is kept in {kept code}.",
		"{file} بحال ہو گیا۔ پہلے والا ڈیٹا بیس یہاں محفوظ ہے: {kept}",
		"{file} वापस लाया गया। पहले वाला डेटाबेस यहाँ सेव है: {kept}",
		"{file} geri yüklendi. Önceki veritabanı şurada duruyor: {kept}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "kept", Kind: "code"}},
}

// CmdRestoredKept says: {file code} is restored. The database that was there is kept in {kept code}.
func CmdRestoredKept(file string, kept string) language.Message {
	return rowCmdRestoredKept.With(file, kept)
}

var rowCmdSetUp = language.Sentence{
	Key: "cmd.set_up",
	In: [4]string{
		"The folder {folder code} is ready. Look at vaada.toml in it, then start vaada serve.",
		"فولڈر {folder} تیار ہے۔ اس میں vaada.toml دیکھیں، پھر vaada serve چلائیں۔",
		"फ़ोल्डर {folder} तैयार है। उसमें vaada.toml देखें, फिर vaada serve चलाएँ।",
		"{folder} klasörü hazır. İçindeki vaada.toml dosyasına bakın, sonra vaada serve komutunu çalıştırın.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// CmdSetUp says: The folder {folder code} is ready. Look at vaada.toml in it, then start vaada serve.
func CmdSetUp(folder string) language.Message { return rowCmdSetUp.With(folder) }

var rowCmdConfigured = language.Sentence{
	Key: "cmd.configured",
	In: [4]string{
		"The database was there and stays as it is. Its missing configuration is in {file code}. Look at it, then start vaada serve.",
		"ڈیٹا بیس موجود تھا اور ویسا ہی ہے۔ اس کی کنفیگریشن جو نہیں تھی اب یہاں ہے: {file}۔ اسے دیکھیں، پھر vaada serve چلائیں۔",
		"डेटाबेस मौजूद था और वैसा ही है। उसका जो कॉन्फ़िगरेशन नहीं था वह अब यहाँ है: {file}। उसे देखें, फिर vaada serve चलाएँ।",
		"Veritabanı vardı ve olduğu gibi kaldı. Eksik olan yapılandırma artık {file} dosyasında. Ona bakın, sonra vaada serve ile başlatın.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdConfigured says: The database was there and stays as it is. Its missing configuration is in {file code}. Look at it, then start vaada serve.
func CmdConfigured(file string) language.Message { return rowCmdConfigured.With(file) }

var rowCmdApiKey = language.Sentence{
	Key: "cmd.api_key",
	In: [4]string{
		"API key",
		"API کلید",
		"API कुंजी",
		"API anahtarı",
	},
}

// CmdApiKey says: API key
func CmdApiKey() language.Message { return rowCmdApiKey.With() }

var rowCmdCheckFine = language.Sentence{
	Key: "cmd.check_fine",
	In: [4]string{
		"Nothing is wrong.",
		"سب ٹھیک ہے۔",
		"सब ठीक है।",
		"Her şey yolunda.",
	},
}

// CmdCheckFine says: Nothing is wrong.
func CmdCheckFine() language.Message { return rowCmdCheckFine.With() }

var rowCmdCheckNoConfig = language.Sentence{
	Key: "cmd.check_no_config",
	In: [4]string{
		"There is no {file code}, so the usual settings hold. vaada setup init writes one.",
		"{file} موجود نہیں، اس لیے عام سیٹنگز چل رہی ہیں۔ vaada setup init اسے بناتا ہے۔",
		"{file} नहीं है, इसलिए आम सेटिंग चल रही है। vaada setup init इसे बनाता है।",
		"{file} yok, bu yüzden olağan ayarlar geçerli. vaada setup init bir tane yazar.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdCheckNoConfig says: There is no {file code}, so the usual settings hold. vaada setup init writes one.
func CmdCheckNoConfig(file string) language.Message { return rowCmdCheckNoConfig.With(file) }

var rowCmdCheckReadable = language.Sentence{
	Key: "cmd.check_readable",
	In: [4]string{
		"Others on this machine can read {file code}, and it holds secrets. Take that right away (chmod 600).",
		"اس مشین کے دوسرے صارف {file} پڑھ سکتے ہیں، اور اس میں خفیہ چیزیں ہیں۔ یہ اجازت ہٹا دیں (chmod 600)۔",
		"इस मशीन के दूसरे उपयोगकर्ता {file} पढ़ सकते हैं, और उसमें गोपनीय चीज़ें हैं। यह अनुमति हटाएँ (chmod 600)।",
		"Bu makinedeki başkaları {file} dosyasını okuyabiliyor; içinde gizli bilgiler var. Bu yetkiyi kaldırın (chmod 600).",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdCheckReadable says: Others on this machine can read {file code}, and it holds secrets. Take that right away (chmod 600).
func CmdCheckReadable(file string) language.Message { return rowCmdCheckReadable.With(file) }

var rowCmdCheckNoMail = language.Sentence{
	Key: "cmd.check_no_mail",
	In: [4]string{
		"No mail server is set up: replies wait in the outbox. Write its host into [mail].",
		"کوئی میل سرور مقرر نہیں: جوابات بھیجے جانے کے منتظر ہیں۔ \u200e[mail]\u200e میں host لکھیں۔",
		"कोई मेल सर्वर तय नहीं है: जवाब भेजे जाने के इंतज़ार में हैं। [mail] में host लिखें।",
		"Posta sunucusu ayarlanmamış: yanıtlar gönderilmeyi bekliyor. [mail] bölümüne host yazın.",
	},
}

// CmdCheckNoMail says: No mail server is set up: replies wait in the outbox. Write its host into [mail].
func CmdCheckNoMail() language.Message { return rowCmdCheckNoMail.With() }

var rowCmdCheckMailSilent = language.Sentence{
	Key: "cmd.check_mail_silent",
	In: [4]string{
		"The mail server {address code} does not answer. Check host and port in [mail].",
		"میل سرور {address} جواب نہیں دے رہا۔ \u200e[mail]\u200e میں host اور port دیکھیں۔",
		"मेल सर्वर {address} जवाब नहीं दे रहा। [mail] में host और port देखें।",
		"{address} posta sunucusu yanıt vermiyor. [mail] içindeki host ve port değerlerini denetleyin.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdCheckMailSilent says: The mail server {address code} does not answer. Check host and port in [mail].
func CmdCheckMailSilent(address string) language.Message { return rowCmdCheckMailSilent.With(address) }

var rowCmdCheckOpenAddress = language.Sentence{
	Key: "cmd.check_open_address",
	In: [4]string{
		"{address code} is reached from other machines without TLS. Put a proxy with TLS in front and write secure = true.",
		"{address} تک دوسری مشینیں TLS کے بغیر پہنچتی ہیں۔ سامنے TLS والا پراکسی رکھیں اور secure = true لکھیں۔",
		"{address} तक दूसरी मशीनें TLS के बिना पहुँचती हैं। आगे TLS वाला प्रॉक्सी रखें और secure = true लिखें।",
		"{address} adresine başka makineler TLS olmadan ulaşıyor. Öne TLS kullanan bir vekil sunucu koyun ve secure = true yazın.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdCheckOpenAddress says: {address code} is reached from other machines without TLS. Put a proxy with TLS in front and write secure = true.
func CmdCheckOpenAddress(address string) language.Message {
	return rowCmdCheckOpenAddress.With(address)
}

var rowCmdCheckDamaged = language.Sentence{
	Key: "cmd.check_damaged",
	In: [4]string{
		"The database does not hold together. Restore a backup with vaada restore.",
		"ڈیٹا بیس خراب ہو چکا ہے۔ vaada restore سے بیک اپ بحال کریں۔",
		"डेटाबेस खराब हो चुका है। vaada restore से बैकअप वापस लाएँ।",
		"Veritabanı bozulmuş. vaada restore ile bir yedeği geri yükleyin.",
	},
}

// CmdCheckDamaged says: The database does not hold together. Restore a backup with vaada restore.
func CmdCheckDamaged() language.Message { return rowCmdCheckDamaged.With() }

var rowCmdCheckNotFounded = language.Sentence{
	Key: "cmd.check_not_founded",
	In: [4]string{
		"The database has no organisation yet. Make one with vaada setup init.",
		"ڈیٹا بیس میں ابھی کوئی ادارہ نہیں۔ vaada setup init سے بنائیں۔",
		"डेटाबेस में अभी कोई संस्था नहीं है। vaada setup init से बनाएँ।",
		"Veritabanında henüz bir kuruluş yok. vaada setup init ile oluşturun.",
	},
}

// CmdCheckNotFounded says: The database has no organisation yet. Make one with vaada setup init.
func CmdCheckNotFounded() language.Message { return rowCmdCheckNotFounded.With() }

var rowCmdCheckNoManager = language.Sentence{
	Key: "cmd.check_no_manager",
	In: [4]string{
		"Nobody here is a manager, so nobody can publish.",
		"یہاں کوئی مینیجر نہیں، اس لیے کوئی شائع نہیں کر سکتا۔",
		"यहाँ कोई मैनेजर नहीं है, इसलिए कोई प्रकाशित नहीं कर सकता।",
		"Burada yönetici yok, bu yüzden kimse yayımlayamaz.",
	},
}

// CmdCheckNoManager says: Nobody here is a manager, so nobody can publish.
func CmdCheckNoManager() language.Message { return rowCmdCheckNoManager.With() }

var rowCmdFlagUnknown = language.Sentence{
	Key: "cmd.flag_unknown",
	In: [4]string{
		"There is no option {flag code}. Add --help to see those that there are.",
		"آپشن {flag} موجود نہیں۔ دستیاب آپشن دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"{flag} नाम का कोई विकल्प नहीं है। विकल्प देखने के लिए --help लिखें।",
		"{flag} diye bir seçenek yok. Seçenekleri görmek için --help ekleyin.",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}},
}

// CmdFlagUnknown says: There is no option {flag code}. Add --help to see those that there are.
func CmdFlagUnknown(flag string) language.Message { return rowCmdFlagUnknown.With(flag) }

var rowCmdFlagUnknownNear = language.Sentence{
	Key: "cmd.flag_unknown_near",
	In: [4]string{
		"There is no option {flag code}. Is {near code} meant?",
		"آپشن {flag} موجود نہیں۔ شاید {near} مراد ہے؟",
		"{flag} नाम का कोई विकल्प नहीं है। शायद {near} लिखना था?",
		"{flag} diye bir seçenek yok. Şu mu demek istendi: {near}?",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}, {Name: "near", Kind: "code"}},
}

// CmdFlagUnknownNear says: There is no option {flag code}. Is {near code} meant?
func CmdFlagUnknownNear(flag string, near string) language.Message {
	return rowCmdFlagUnknownNear.With(flag, near)
}

var rowCmdFlagsMissing = language.Sentence{
	Key: "cmd.flags_missing",
	In: [4]string{
		"This is still missing: {flags code}. Add --help to see how it goes.",
		"یہ ابھی باقی ہے: {flags}۔ طریقہ دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"यह अभी बाकी है: {flags}। तरीका देखने के लिए --help लिखें।",
		"Şu eksik: {flags}. Nasıl yazıldığını görmek için --help ekleyin.",
	},
	Slots: []language.Slot{{Name: "flags", Kind: "code"}},
}

// CmdFlagsMissing says: This is still missing: {flags code}. Add --help to see how it goes.
func CmdFlagsMissing(flags string) language.Message { return rowCmdFlagsMissing.With(flags) }

var rowCmdFlagEmpty = language.Sentence{
	Key: "cmd.flag_empty",
	In: [4]string{
		"The option {flag code} needs a value after it.",
		"آپشن {flag} کے بعد ایک قدر لکھیں۔",
		"विकल्प {flag} के बाद एक मान लिखें।",
		"{flag} seçeneğinden sonra bir değer yazın.",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}},
}

// CmdFlagEmpty says: The option {flag code} needs a value after it.
func CmdFlagEmpty(flag string) language.Message { return rowCmdFlagEmpty.With(flag) }

var rowCmdFlagChoice = language.Sentence{
	Key: "cmd.flag_choice",
	In: [4]string{
		"The option {flag code} cannot be {value code}. Choose one of these: {choices code}",
		"آپشن {flag} میں یہ قدر نہیں ہو سکتی: {value}۔ ان میں سے ایک چنیں: {choices}",
		"विकल्प {flag} में यह मान नहीं हो सकता: {value}। इनमें से एक चुनें: {choices}",
		"{flag} seçeneği şu olamaz: {value}. Şunlardan birini seçin: {choices}",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}, {Name: "value", Kind: "code"}, {Name: "choices", Kind: "code"}},
}

// CmdFlagChoice says: The option {flag code} cannot be {value code}. Choose one of these: {choices code}
func CmdFlagChoice(flag string, value string, choices string) language.Message {
	return rowCmdFlagChoice.With(flag, value, choices)
}

var rowCmdFlagNumber = language.Sentence{
	Key: "cmd.flag_number",
	In: [4]string{
		"The option {flag code} takes a whole number, and {value code} is none.",
		"آپشن {flag} میں پورا عدد لکھیں؛ {value} پورا عدد نہیں۔",
		"विकल्प {flag} में पूर्ण संख्या लिखें; {value} पूर्ण संख्या नहीं है।",
		"{flag} seçeneğine bir tam sayı yazın; şu tam sayı değil: {value}",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}, {Name: "value", Kind: "code"}},
}

// CmdFlagNumber says: The option {flag code} takes a whole number, and {value code} is none.
func CmdFlagNumber(flag string, value string) language.Message {
	return rowCmdFlagNumber.With(flag, value)
}

var rowCmdFlagValue = language.Sentence{
	Key: "cmd.flag_value",
	In: [4]string{
		"The option {flag code} cannot be {value code}. Add --help to see how it goes.",
		"آپشن {flag} میں یہ قدر نہیں ہو سکتی: {value}۔ طریقہ دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"विकल्प {flag} में यह मान नहीं हो सकता: {value}। तरीका देखने के लिए --help लिखें।",
		"{flag} seçeneği şu olamaz: {value}. Nasıl yazıldığını görmek için --help ekleyin.",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}, {Name: "value", Kind: "code"}},
}

// CmdFlagValue says: The option {flag code} cannot be {value code}. Add --help to see how it goes.
func CmdFlagValue(flag string, value string) language.Message {
	return rowCmdFlagValue.With(flag, value)
}

var rowCmdFlagWrong = language.Sentence{
	Key: "cmd.flag_wrong",
	In: [4]string{
		"{flag code}: {why message}",
		"{flag}: {why}",
		"{flag}: {why}",
		"{flag}: {why}",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}, {Name: "why", Kind: "message"}},
}

// CmdFlagWrong says: {flag code}: {why message}
func CmdFlagWrong(flag string, why language.Message) language.Message {
	return rowCmdFlagWrong.With(flag, why)
}

var rowCmdWordUnknown = language.Sentence{
	Key: "cmd.word_unknown",
	In: [4]string{
		"There is no command {word code}. Add --help to see those that there are.",
		"کمانڈ {word} موجود نہیں۔ دستیاب کمانڈ دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"{word} नाम की कोई कमांड नहीं है। कमांड देखने के लिए --help लिखें।",
		"{word} diye bir komut yok. Komutları görmek için --help ekleyin.",
	},
	Slots: []language.Slot{{Name: "word", Kind: "code"}},
}

// CmdWordUnknown says: There is no command {word code}. Add --help to see those that there are.
func CmdWordUnknown(word string) language.Message { return rowCmdWordUnknown.With(word) }

var rowCmdWordWanted = language.Sentence{
	Key: "cmd.word_wanted",
	In: [4]string{
		"This command goes on with one of these words: {choices code}",
		"اس کمانڈ کے بعد ان میں سے ایک لفظ لکھیں: {choices}",
		"इस कमांड के बाद इनमें से एक शब्द लिखें: {choices}",
		"Bu komuttan sonra şunlardan birini yazın: {choices}",
	},
	Slots: []language.Slot{{Name: "choices", Kind: "code"}},
}

// CmdWordWanted says: This command goes on with one of these words: {choices code}
func CmdWordWanted(choices string) language.Message { return rowCmdWordWanted.With(choices) }

var rowCmdFileWanted = language.Sentence{
	Key: "cmd.file_wanted",
	In: [4]string{
		"This command needs a file: {file code}. Add --help to see how it goes.",
		"اس کمانڈ کے لیے فائل درکار ہے: {file}۔ طریقہ دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"इस कमांड के लिए फ़ाइल चाहिए: {file}। तरीका देखने के लिए --help लिखें।",
		"Bu komut bir dosya ister: {file}. Nasıl yazıldığını görmek için --help ekleyin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdFileWanted says: This command needs a file: {file code}. Add --help to see how it goes.
func CmdFileWanted(file string) language.Message { return rowCmdFileWanted.With(file) }

var rowCmdUsage = language.Sentence{
	Key: "cmd.usage",
	In: [4]string{
		"This command cannot be understood. Add --help to see how it goes.",
		"یہ کمانڈ سمجھ میں نہیں آئی۔ طریقہ دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"यह कमांड समझ में नहीं आई। तरीका देखने के लिए --help लिखें।",
		"Bu komut anlaşılamadı. Nasıl yazıldığını görmek için --help ekleyin.",
	},
}

// CmdUsage says: This command cannot be understood. Add --help to see how it goes.
func CmdUsage() language.Message { return rowCmdUsage.With() }

var rowCmdFailed = language.Sentence{
	Key: "cmd.failed",
	In: [4]string{
		"This could not be done. The machine says why:",
		"یہ نہیں ہو سکا۔ مشین نے یہ وجہ بتائی:",
		"यह नहीं हो सका। मशीन ने यह कारण बताया:",
		"Bu yapılamadı. Makinenin bildirdiği neden:",
	},
}

// CmdFailed says: This could not be done. The machine says why:
func CmdFailed() language.Message { return rowCmdFailed.With() }

var rowCmdStopped = language.Sentence{
	Key: "cmd.stopped",
	In: [4]string{
		"Stopped.",
		"روک دیا گیا۔",
		"रोक दिया गया।",
		"Durduruldu.",
	},
}

// CmdStopped says: Stopped.
func CmdStopped() language.Message { return rowCmdStopped.With() }

var rowCmdAddressMalformed = language.Sentence{
	Key: "cmd.address_malformed",
	In: [4]string{
		"{address code} is no address to listen on. Write host and port, as in {example code}",
		"{address} سننے کا پتہ نہیں۔ ہوسٹ اور پورٹ لکھیں، مثلاً {example}",
		"{address} सुनने का पता नहीं है। होस्ट और पोर्ट लिखें, जैसे {example}",
		"{address} dinlenecek bir adres değil. Sunucu ve bağlantı noktasını yazın, örneğin {example}",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// CmdAddressMalformed says: {address code} is no address to listen on. Write host and port, as in {example code}
func CmdAddressMalformed(address string, example string) language.Message {
	return rowCmdAddressMalformed.With(address, example)
}

var rowCmdDatabaseAddress = language.Sentence{
	Key: "cmd.database_address",
	In: [4]string{
		"The address of the database begins with {start code}. Write it so: {example code}",
		"ڈیٹا بیس کے پتے کا آغاز یوں ہوتا ہے: {start}۔ پورا پتہ یوں لکھیں: {example}",
		"डेटाबेस के पते की शुरुआत यह है: {start}। पूरा पता ऐसे लिखें: {example}",
		"Veritabanının adresi şununla başlar: {start}. Şöyle yazın: {example}",
	},
	Slots: []language.Slot{{Name: "start", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// CmdDatabaseAddress says: The address of the database begins with {start code}. Write it so: {example code}
func CmdDatabaseAddress(start string, example string) language.Message {
	return rowCmdDatabaseAddress.With(start, example)
}

var rowCmdDatabaseFounded = language.Sentence{
	Key: "cmd.database_founded",
	In: [4]string{
		"The database already has an organisation. Choose an empty one.",
		"ڈیٹا بیس میں ادارہ پہلے سے موجود ہے۔ خالی ڈیٹا بیس چنیں۔",
		"डेटाबेस में संस्था पहले से मौजूद है। खाली डेटाबेस चुनें।",
		"Veritabanında zaten bir kuruluş var. Boş bir veritabanı seçin.",
	},
}

// CmdDatabaseFounded says: The database already has an organisation. Choose an empty one.
func CmdDatabaseFounded() language.Message { return rowCmdDatabaseFounded.With() }

var rowCmdDatabaseNewer = language.Sentence{
	Key: "cmd.database_newer",
	In: [4]string{
		"A newer Vaada has written to the database. Start that one, or restore an older backup.",
		"ڈیٹا بیس میں نیا Vaada لکھ چکا ہے۔ وہی چلائیں، یا پرانا بیک اپ بحال کریں۔",
		"डेटाबेस में नया Vaada लिख चुका है। वही चलाएँ, या पुराना बैकअप वापस लाएँ।",
		"Veritabanına daha yeni bir Vaada yazmış. Onu çalıştırın ya da eski bir yedeği geri yükleyin.",
	},
}

// CmdDatabaseNewer says: A newer Vaada has written to the database. Start that one, or restore an older backup.
func CmdDatabaseNewer() language.Message { return rowCmdDatabaseNewer.With() }

var rowCmdDatabaseForeign = language.Sentence{
	Key: "cmd.database_foreign",
	In: [4]string{
		"What is in {place code} is no database of Vaada. Choose another one.",
		"یہاں جو ہے وہ Vaada کا ڈیٹا بیس نہیں: {place}۔ کوئی دوسرا چنیں۔",
		"यहाँ जो है वह Vaada का डेटाबेस नहीं है: {place}। कोई दूसरा चुनें।",
		"Şuradaki bir Vaada veritabanı değil: {place}. Başka birini seçin.",
	},
	Slots: []language.Slot{{Name: "place", Kind: "code"}},
}

// CmdDatabaseForeign says: What is in {place code} is no database of Vaada. Choose another one.
func CmdDatabaseForeign(place string) language.Message { return rowCmdDatabaseForeign.With(place) }

var rowCmdBackupItself = language.Sentence{
	Key: "cmd.backup_itself",
	In: [4]string{
		"{file code} is the database itself. Give the backup another name.",
		"{file} خود ڈیٹا بیس ہے۔ بیک اپ کو دوسرا نام دیں۔",
		"{file} खुद डेटाबेस है। बैकअप को दूसरा नाम दें।",
		"{file} veritabanının kendisi. Yedeğe başka bir ad verin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdBackupItself says: {file code} is the database itself. Give the backup another name.
func CmdBackupItself(file string) language.Message { return rowCmdBackupItself.With(file) }

var rowCmdBackupThere = language.Sentence{
	Key: "cmd.backup_there",
	In: [4]string{
		"There is a {file code} already, and it stays as it is. Choose another name, or add {flag code} to replace it.",
		"{file} پہلے سے موجود ہے اور ویسی ہی رہے گی۔ دوسرا نام چنیں، یا اسے بدلنے کے لیے {flag} لکھیں۔",
		"{file} पहले से मौजूद है और वैसी ही रहेगी। दूसरा नाम चुनें, या उसे बदलने के लिए {flag} लिखें।",
		"{file} zaten var ve olduğu gibi kalıyor. Başka bir ad seçin ya da yerine yazmak için {flag} ekleyin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "flag", Kind: "code"}},
}

// CmdBackupThere says: There is a {file code} already, and it stays as it is. Choose another name, or add {flag code} to replace it.
func CmdBackupThere(file string, flag string) language.Message {
	return rowCmdBackupThere.With(file, flag)
}

var rowCmdConfigThere = language.Sentence{
	Key: "cmd.config_there",
	In: [4]string{
		"There is a {file code} already. Choose an empty folder.",
		"{file} پہلے سے موجود ہے۔ خالی فولڈر چنیں۔",
		"{file} पहले से मौजूद है। खाली फ़ोल्डर चुनें।",
		"{file} zaten var. Boş bir klasör seçin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdConfigThere says: There is a {file code} already. Choose an empty folder.
func CmdConfigThere(file string) language.Message { return rowCmdConfigThere.With(file) }

var rowCmdSampleUnfinished = language.Sentence{
	Key: "cmd.sample_unfinished",
	In: [4]string{
		"The sample in this database is not whole: filling it was interrupted, or another vaada demo is still filling it. Wait for that one, or drop the database, create it anew and run vaada demo again.",
		"اس ڈیٹا بیس میں نمونہ مکمل نہیں: اسے بھرنے کا کام رک گیا تھا، یا کوئی اور vaada demo ابھی اسے بھر رہا ہے۔ اس کا انتظار کریں، یا ڈیٹا بیس حذف کر کے نیا بنائیں اور vaada demo پھر چلائیں۔",
		"इस डेटाबेस में नमूना पूरा नहीं है: उसे भरने का काम रुक गया था, या कोई और vaada demo अभी उसे भर रहा है। उसका इंतज़ार करें, या डेटाबेस मिटाकर नया बनाएँ और vaada demo फिर चलाएँ।",
		"Bu veritabanındaki örnek tamamlanmamış: doldurma yarıda kesildi ya da başka bir vaada demo hâlâ dolduruyor. Onu bekleyin ya da veritabanını silip yeniden oluşturun ve vaada demo komutunu yeniden çalıştırın.",
	},
}

// CmdSampleUnfinished says: The sample in this database is not whole: filling it was interrupted, or another vaada demo is still filling it. Wait for that one, or drop the database, create it anew and run vaada demo again.
func CmdSampleUnfinished() language.Message { return rowCmdSampleUnfinished.With() }

var rowCmdDemoReal = language.Sentence{
	Key: "cmd.demo_real",
	In: [4]string{
		"Another organisation is here, not the sample. Use vaada serve for it, or an empty folder or database for the demo.",
		"یہاں نمونے کا نہیں، کوئی اور ادارہ ہے۔ اسے vaada serve سے چلائیں، یا ڈیمو کے لیے خالی فولڈر یا ڈیٹا بیس دیں۔",
		"यहाँ नमूना नहीं, कोई और संस्था है। उसे vaada serve से चलाएँ, या डेमो के लिए खाली फ़ोल्डर या डेटाबेस दें।",
		"Burada örnek değil, başka bir kuruluş var. Onu vaada serve ile çalıştırın ya da demo için boş bir klasör veya veritabanı verin.",
	},
}

// CmdDemoReal says: Another organisation is here, not the sample. Use vaada serve for it, or an empty folder or database for the demo.
func CmdDemoReal() language.Message { return rowCmdDemoReal.With() }

var rowCmdDemoFilling = language.Sentence{
	Key: "cmd.demo_filling",
	In: [4]string{
		"Half a year of Anar Home is being made. This takes a few seconds.",
		"انار ہوم کے چھ ماہ تیار ہو رہے ہیں۔ چند سیکنڈ لگیں گے۔",
		"अनार होम के छह महीने तैयार हो रहे हैं। कुछ सेकंड लगेंगे।",
		"Anar Home’un altı ayı hazırlanıyor. Birkaç saniye sürer.",
	},
}

// CmdDemoFilling says: Half a year of Anar Home is being made. This takes a few seconds.
func CmdDemoFilling() language.Message { return rowCmdDemoFilling.With() }

var rowCmdDemoStaff = language.Sentence{
	Key: "cmd.demo_staff",
	In: [4]string{
		"Sign in as one of the staff:",
		"عملے میں سے کسی کے طور پر سائن ان کریں:",
		"किसी कर्मचारी के रूप में साइन इन करें:",
		"Çalışanlardan biri olarak oturum açın:",
	},
}

// CmdDemoStaff says: Sign in as one of the staff:
func CmdDemoStaff() language.Message { return rowCmdDemoStaff.With() }

var rowCmdDemoPublic = language.Sentence{
	Key: "cmd.demo_public",
	In: [4]string{
		"What customers see: promises, charter, a case of their own, its rating:",
		"گاہک یہ دیکھتے ہیں: وعدے، چارٹر، اپنا کیس، اس کی ریٹنگ:",
		"ग्राहक यह देखते हैं: वादे, चार्टर, अपना केस, उसकी रेटिंग:",
		"Müşterilerin gördükleri: sözler, bildirge, kendi kaydı, değerlendirmesi:",
	},
}

// CmdDemoPublic says: What customers see: promises, charter, a case of their own, its rating:
func CmdDemoPublic() language.Message { return rowCmdDemoPublic.With() }

var rowCmdServerSilent = language.Sentence{
	Key: "cmd.server_silent",
	In: [4]string{
		"Another command works in the folder {folder code} and does not answer. Try again when it has ended.",
		"فولڈر {folder} میں کوئی اور کمانڈ چل رہی ہے اور جواب نہیں دیتی۔ اس کے ختم ہونے پر پھر کوشش کریں۔",
		"फ़ोल्डर {folder} में कोई और कमांड चल रही है और जवाब नहीं देती। उसके खत्म होने पर फिर कोशिश करें।",
		"{folder} klasöründe başka bir komut çalışıyor ve yanıt vermiyor. O bitince yeniden deneyin.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// CmdServerSilent says: Another command works in the folder {folder code} and does not answer. Try again when it has ended.
func CmdServerSilent(folder string) language.Message { return rowCmdServerSilent.With(folder) }

var rowCmdCurrencyUnknown = language.Sentence{
	Key: "cmd.currency_unknown",
	In: [4]string{
		"There is no currency {code code}. Write the three letters of ISO 4217, as in {example code}",
		"کرنسی {code} موجود نہیں۔ ISO 4217 کے تین حروف لکھیں، مثلاً {example}",
		"{code} नाम की कोई मुद्रा नहीं है। ISO 4217 के तीन अक्षर लिखें, जैसे {example}",
		"{code} diye bir para birimi yok. ISO 4217 kodunun üç harfini yazın, örneğin {example}",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// CmdCurrencyUnknown says: There is no currency {code code}. Write the three letters of ISO 4217, as in {example code}
func CmdCurrencyUnknown(code string, example string) language.Message {
	return rowCmdCurrencyUnknown.With(code, example)
}

var rowCmdConfigUnreadable = language.Sentence{
	Key: "cmd.config_unreadable",
	In: [4]string{
		"The configuration {file code} cannot be read. Correct it, or who may read it.",
		"کنفیگریشن {file} پڑھی نہیں جا سکی۔ اسے یا اس کی اجازت درست کریں۔",
		"कॉन्फ़िगरेशन {file} पढ़ा नहीं जा सका। उसे या उसकी अनुमति ठीक करें।",
		"{file} yapılandırması okunamadı. Dosyayı ya da okuma iznini düzeltin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdConfigUnreadable says: The configuration {file code} cannot be read. Correct it, or who may read it.
func CmdConfigUnreadable(file string) language.Message { return rowCmdConfigUnreadable.With(file) }

var rowCmdFileLine = language.Sentence{
	Key: "cmd.file_line",
	In: [4]string{
		"Line {n int} of the file {file code} cannot be read. Correct it.",
		"فائل {file} کی سطر {n} پڑھی نہیں جا سکی۔ اسے درست کریں۔",
		"फ़ाइल {file} की पंक्ति {n} पढ़ी नहीं जा सकी। उसे ठीक करें।",
		"{file} dosyasının {n} numaralı satırı okunamadı. Düzeltin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "file", Kind: "code"}},
}

// CmdFileLine says: Line {n int} of the file {file code} cannot be read. Correct it.
func CmdFileLine(n int, file string) language.Message { return rowCmdFileLine.With(n, file) }

var rowCmdValueKind = language.Sentence{
	Key: "cmd.value_kind",
	In: [4]string{
		"The value of {field code} is of another kind than it has to be.",
		"یہ قدر درست قسم کی نہیں: {field}",
		"यह मान सही प्रकार का नहीं है: {field}",
		"{field} değeri gereken türde değil.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "code"}},
}

// CmdValueKind says: The value of {field code} is of another kind than it has to be.
func CmdValueKind(field string) language.Message { return rowCmdValueKind.With(field) }

var rowCmdConfigLine = language.Sentence{
	Key: "cmd.config_line",
	In: [4]string{
		"Line {n int} of the configuration {file code} cannot be read. Correct it.",
		"کنفیگریشن {file} کی سطر {n} پڑھی نہیں جا سکی۔ اسے درست کریں۔",
		"कॉन्फ़िगरेशन {file} की पंक्ति {n} पढ़ी नहीं जा सकी। उसे ठीक करें।",
		"{file} yapılandırmasının {n} numaralı satırı okunamadı. Düzeltin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "file", Kind: "code"}},
}

// CmdConfigLine says: Line {n int} of the configuration {file code} cannot be read. Correct it.
func CmdConfigLine(n int, file string) language.Message { return rowCmdConfigLine.With(n, file) }

var rowCmdConfigKind = language.Sentence{
	Key: "cmd.config_kind",
	In: [4]string{
		"In the configuration {file code} this must be written as here: {example code}",
		"کنفیگریشن {file} میں یہ یوں لکھیں: {example}",
		"कॉन्फ़िगरेशन {file} में यह ऐसे लिखें: {example}",
		"{file} yapılandırmasında şu böyle yazılır: {example}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// CmdConfigKind says: In the configuration {file code} this must be written as here: {example code}
func CmdConfigKind(file string, example string) language.Message {
	return rowCmdConfigKind.With(file, example)
}

var rowCmdConfigAddress = language.Sentence{
	Key: "cmd.config_address",
	In: [4]string{
		"address in [mail] must be a whole e-mail address: letters come from it.",
		"\u200e[mail]\u200e میں address مکمل ای میل پتہ ہو: خط اسی سے جاتے ہیں۔",
		"[mail] में address पूरा ईमेल पता हो: पत्र उसी से जाते हैं।",
		"[mail] içindeki address tam bir e-posta adresi olmalı: iletiler oradan gider.",
	},
}

// CmdConfigAddress says: address in [mail] must be a whole e-mail address: letters come from it.
func CmdConfigAddress() language.Message { return rowCmdConfigAddress.With() }

var rowCmdConfigPasswordFile = language.Sentence{
	Key: "cmd.config_password_file",
	In: [4]string{
		"password_file in [mail] names a file that cannot be read, or whose first line is empty: {file code}. Correct it.",
		"\u200e[mail]\u200e میں password_file کی فائل پڑھی نہیں جا سکی، یا اس کی پہلی سطر خالی ہے: {file}۔ درست کریں۔",
		"[mail] में password_file की फ़ाइल पढ़ी नहीं जा सकी, या उसकी पहली पंक्ति खाली है: {file}। ठीक करें।",
		"[mail] içindeki password_file dosyası okunamadı ya da ilk satırı boş: {file}. Düzeltin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdConfigPasswordFile says: password_file in [mail] names a file that cannot be read, or whose first line is empty: {file code}. Correct it.
func CmdConfigPasswordFile(file string) language.Message { return rowCmdConfigPasswordFile.With(file) }

var rowCmdConfigPasswordTwice = language.Sentence{
	Key: "cmd.config_password_twice",
	In: [4]string{
		"[mail] has password_file and a password besides. Keep one of them.",
		"\u200e[mail]\u200e میں password_file بھی ہے اور پاس ورڈ بھی۔ ایک رکھیں۔",
		"[mail] में password_file भी है और पासवर्ड भी। एक रखें।",
		"[mail] içinde hem password_file hem de bir şifre var. Birini bırakın.",
	},
}

// CmdConfigPasswordTwice says: [mail] has password_file and a password besides. Keep one of them.
func CmdConfigPasswordTwice() language.Message { return rowCmdConfigPasswordTwice.With() }

var rowCmdConfigPort = language.Sentence{
	Key: "cmd.config_port",
	In: [4]string{
		"port in [mail] must be from {min int} to {max int}.",
		"\u200e[mail]\u200e میں port {min} سے {max} تک ہو۔",
		"[mail] में port {min} से {max} तक हो।",
		"[mail] içindeki port şu aralıkta olmalı: {min}–{max}.",
	},
	Slots: []language.Slot{{Name: "min", Kind: "int"}, {Name: "max", Kind: "int"}},
}

// CmdConfigPort says: port in [mail] must be from {min int} to {max int}.
func CmdConfigPort(min int, max int) language.Message { return rowCmdConfigPort.With(min, max) }

var rowCmdInputEmpty = language.Sentence{
	Key: "cmd.input_empty",
	In: [4]string{
		"Standard input is empty.",
		"معیاری اِن پٹ خالی ہے۔",
		"मानक इनपुट खाली है।",
		"Standart girdi boş.",
	},
}

// CmdInputEmpty says: Standard input is empty.
func CmdInputEmpty() language.Message { return rowCmdInputEmpty.With() }

var rowCmdFileEmpty = language.Sentence{
	Key: "cmd.file_empty",
	In: [4]string{
		"The file {file code} is empty.",
		"فائل {file} خالی ہے۔",
		"फ़ाइल {file} खाली है।",
		"{file} dosyası boş.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdFileEmpty says: The file {file code} is empty.
func CmdFileEmpty(file string) language.Message { return rowCmdFileEmpty.With(file) }

var rowCmdMailCase = language.Sentence{
	Key: "cmd.mail_case",
	In: [4]string{
		"The message is in case {number code}.",
		"پیغام کیس {number} میں ہے۔",
		"संदेश केस {number} में है।",
		"Mesaj şu kayıtta: {number}",
	},
	Slots: []language.Slot{{Name: "number", Kind: "code"}},
}

// CmdMailCase says: The message is in case {number code}.
func CmdMailCase(number string) language.Message { return rowCmdMailCase.With(number) }

var rowCmdMailBefore = language.Sentence{
	Key: "cmd.mail_before",
	In: [4]string{
		"This message had come before. It is kept once.",
		"یہ پیغام پہلے آ چکا ہے۔ ایک ہی بار محفوظ ہے۔",
		"यह संदेश पहले आ चुका है। एक ही बार सेव है।",
		"Bu mesaj daha önce gelmişti. Bir kez saklanır.",
	},
}

// CmdMailBefore says: This message had come before. It is kept once.
func CmdMailBefore() language.Message { return rowCmdMailBefore.With() }

var rowCmdMailToPlace = language.Sentence{
	Key: "cmd.mail_to_place",
	In: [4]string{
		"The message waits in the list “To be placed”.",
		"پیغام فہرست ”کیس بنانا باقی“ میں منتظر ہے۔",
		"संदेश “केस बनाना बाकी” सूची में है।",
		"Mesaj “Kayıt bekleyenler” listesinde bekliyor.",
	},
}

// CmdMailToPlace says: The message waits in the list “To be placed”.
func CmdMailToPlace() language.Message { return rowCmdMailToPlace.With() }

var rowCmdMailHeld = language.Sentence{
	Key: "cmd.mail_held",
	In: [4]string{
		"The message could not be taken apart safely. It is kept whole, for a person to look at.",
		"پیغام محفوظ طریقے سے کھولا نہیں جا سکا۔ پورا محفوظ ہے تاکہ عملہ اسے دیکھے۔",
		"संदेश सुरक्षित ढंग से खोला नहीं जा सका। पूरा सेव है, ताकि कोई कर्मचारी उसे देखे।",
		"Mesaj güvenle açılamadı. Bir çalışanın bakması için bütünüyle saklanıyor.",
	},
}

// CmdMailHeld says: The message could not be taken apart safely. It is kept whole, for a person to look at.
func CmdMailHeld() language.Message { return rowCmdMailHeld.With() }

var rowCmdHelpAbout = language.Sentence{
	Key: "cmd.help_about",
	In: [4]string{
		"A company’s promises to its customers, kept by a program.",
		"گاہکوں سے کمپنی کے وعدے، ایک پروگرام کے سہارے۔",
		"ग्राहकों से कंपनी के वादे, एक प्रोग्राम के सहारे।",
		"Bir şirketin müşterilerine verdiği sözler, bir programla tutulur.",
	},
}

// CmdHelpAbout says: A company’s promises to its customers, kept by a program.
func CmdHelpAbout() language.Message { return rowCmdHelpAbout.With() }

var rowCmdHelpCommands = language.Sentence{
	Key: "cmd.help_commands",
	In: [4]string{
		"Commands",
		"کمانڈ",
		"कमांड",
		"Komutlar",
	},
}

// CmdHelpCommands says: Commands
func CmdHelpCommands() language.Message { return rowCmdHelpCommands.With() }

var rowCmdHelpOptions = language.Sentence{
	Key: "cmd.help_options",
	In: [4]string{
		"Options",
		"آپشن",
		"विकल्प",
		"Seçenekler",
	},
}

// CmdHelpOptions says: Options
func CmdHelpOptions() language.Message { return rowCmdHelpOptions.With() }

var rowCmdHelpMore = language.Sentence{
	Key: "cmd.help_more",
	In: [4]string{
		"Add --help to one of these commands to learn more about it.",
		"کسی ایک کمانڈ کی تفصیل کے لیے اس کے ساتھ \u200e--help\u200e لکھیں۔",
		"किसी एक कमांड का ब्योरा देखने के लिए उसके साथ --help लिखें।",
		"Bir komutun ayrıntısı için ona --help ekleyin.",
	},
}

// CmdHelpMore says: Add --help to one of these commands to learn more about it.
func CmdHelpMore() language.Message { return rowCmdHelpMore.With() }

var rowCmdHelpUsual = language.Sentence{
	Key: "cmd.help_usual",
	In: [4]string{
		"Unless told: {value code}",
		"نہ لکھا جائے تو: {value}",
		"न लिखा जाए तो: {value}",
		"Yazılmazsa: {value}",
	},
	Slots: []language.Slot{{Name: "value", Kind: "code"}},
}

// CmdHelpUsual says: Unless told: {value code}
func CmdHelpUsual(value string) language.Message { return rowCmdHelpUsual.With(value) }

var rowCmdHelpHelp = language.Sentence{
	Key: "cmd.help_help",
	In: [4]string{
		"Show this.",
		"یہ دکھائیں۔",
		"यह दिखाएँ।",
		"Bunu göster.",
	},
}

// CmdHelpHelp says: Show this.
func CmdHelpHelp() language.Message { return rowCmdHelpHelp.With() }

var rowCmdHelpLang = language.Sentence{
	Key: "cmd.help_lang",
	In: [4]string{
		"The language of sentences: en, ur, hi or tr.",
		"جملوں کی زبان: en، ur، hi یا tr۔",
		"वाक्यों की भाषा: en, ur, hi या tr।",
		"Cümlelerin dili: en, ur, hi ya da tr.",
	},
}

// CmdHelpLang says: The language of sentences: en, ur, hi or tr.
func CmdHelpLang() language.Message { return rowCmdHelpLang.With() }

var rowCmdHelpDemo = language.Sentence{
	Key: "cmd.help_demo",
	In: [4]string{
		"Serve the sample organisation, Anar Home, on this machine.",
		"نمونے کا ادارہ، انار ہوم، اسی مشین پر چلائیں۔",
		"नमूने की संस्था, अनार होम, इसी मशीन पर चलाएँ।",
		"Örnek kuruluş Anar Home’u bu makinede çalıştır.",
	},
}

// CmdHelpDemo says: Serve the sample organisation, Anar Home, on this machine.
func CmdHelpDemo() language.Message { return rowCmdHelpDemo.With() }

var rowCmdHelpServe = language.Sentence{
	Key: "cmd.help_serve",
	In: [4]string{
		"Serve an organisation from its data folder or from PostgreSQL.",
		"ادارے کو اس کے ڈیٹا فولڈر یا PostgreSQL سے چلائیں۔",
		"संस्था को उसके डेटा फ़ोल्डर या PostgreSQL से चलाएँ।",
		"Bir kuruluşu veri klasöründen ya da PostgreSQL ile çalıştır.",
	},
}

// CmdHelpServe says: Serve an organisation from its data folder or from PostgreSQL.
func CmdHelpServe() language.Message { return rowCmdHelpServe.With() }

var rowCmdHelpSetup = language.Sentence{
	Key: "cmd.help_setup",
	In: [4]string{
		"Set an organisation up, or say what is wrong.",
		"ادارہ قائم کریں، یا جانیں کہ کیا غلط ہے۔",
		"संस्था बनाएँ, या जानें कि क्या गलत है।",
		"Bir kuruluş kur ya da neyin yanlış olduğunu gör.",
	},
}

// CmdHelpSetup says: Set an organisation up, or say what is wrong.
func CmdHelpSetup() language.Message { return rowCmdHelpSetup.With() }

var rowCmdHelpInit = language.Sentence{
	Key: "cmd.help_init",
	In: [4]string{
		"Make a data folder with its configuration, the first manager and one API key.",
		"ڈیٹا فولڈر بنائیں: کنفیگریشن، پہلے مینیجر اور ایک API کلید کے ساتھ۔",
		"डेटा फ़ोल्डर बनाएँ: कॉन्फ़िगरेशन, पहले मैनेजर और एक API कुंजी के साथ।",
		"Yapılandırması, ilk yöneticisi ve bir API anahtarıyla veri klasörü oluştur.",
	},
}

// CmdHelpInit says: Make a data folder with its configuration, the first manager and one API key.
func CmdHelpInit() language.Message { return rowCmdHelpInit.With() }

var rowCmdHelpCheck = language.Sentence{
	Key: "cmd.help_check",
	In: [4]string{
		"Say what is wrong with configuration, folder and database.",
		"بتائیں کہ کنفیگریشن، فولڈر اور ڈیٹا بیس میں کیا غلط ہے۔",
		"बताएँ कि कॉन्फ़िगरेशन, फ़ोल्डर और डेटाबेस में क्या गलत है।",
		"Yapılandırma, klasör ve veritabanında neyin yanlış olduğunu söyle.",
	},
}

// CmdHelpCheck says: Say what is wrong with configuration, folder and database.
func CmdHelpCheck() language.Message { return rowCmdHelpCheck.With() }

var rowCmdHelpBackup = language.Sentence{
	Key: "cmd.help_backup",
	In: [4]string{
		"Write one moment of the database to a file, also while it is served.",
		"ڈیٹا بیس کا ایک لمحہ فائل میں لکھیں، چلتے ہوئے بھی۔",
		"डेटाबेस का एक पल फ़ाइल में लिखें, चलते हुए भी।",
		"Veritabanının bir anını dosyaya yaz; çalışırken de olur.",
	},
}

// CmdHelpBackup says: Write one moment of the database to a file, also while it is served.
func CmdHelpBackup() language.Message { return rowCmdHelpBackup.With() }

var rowCmdHelpRestore = language.Sentence{
	Key: "cmd.help_restore",
	In: [4]string{
		"Put a backup in the place of a data folder’s database, and keep the old one beside it.",
		"بیک اپ کو ڈیٹا فولڈر کے ڈیٹا بیس کی جگہ رکھیں؛ پرانا ساتھ محفوظ رہے۔",
		"बैकअप को डेटा फ़ोल्डर के डेटाबेस की जगह रखें; पुराना साथ में सेव रहे।",
		"Yedeği veri klasöründeki veritabanının yerine koy; eskisi yanında kalır.",
	},
}

// CmdHelpRestore says: Put a backup in the place of a data folder’s database, and keep the old one beside it.
func CmdHelpRestore() language.Message { return rowCmdHelpRestore.With() }

var rowCmdHelpMail = language.Sentence{
	Key: "cmd.help_mail",
	In: [4]string{
		"Take messages in.",
		"پیغامات اندر لیں۔",
		"संदेश अंदर लें।",
		"Mesajları içeri al.",
	},
}

// CmdHelpMail says: Take messages in.
func CmdHelpMail() language.Message { return rowCmdHelpMail.With() }

var rowCmdHelpTake = language.Sentence{
	Key: "cmd.help_take",
	In: [4]string{
		"Take one message in, also while the folder is served.",
		"ایک پیغام اندر لیں، فولڈر چلتے ہوئے بھی۔",
		"एक संदेश अंदर लें, फ़ोल्डर चलते हुए भी।",
		"Bir mesajı içeri al; klasör kullanımdayken de olur.",
	},
}

// CmdHelpTake says: Take one message in, also while the folder is served.
func CmdHelpTake() language.Message { return rowCmdHelpTake.With() }

var rowCmdHelpGallery = language.Sentence{
	Key: "cmd.help_gallery",
	In: [4]string{
		"Show every page in every state, language and theme.",
		"ہر صفحہ ہر حالت، زبان اور تھیم میں دکھائیں۔",
		"हर पेज हर स्थिति, भाषा और थीम में दिखाएँ।",
		"Her sayfayı her durumda, dilde ve temada göster.",
	},
}

// CmdHelpGallery says: Show every page in every state, language and theme.
func CmdHelpGallery() language.Message { return rowCmdHelpGallery.With() }

var rowCmdHelpBench = language.Sentence{
	Key: "cmd.help_bench",
	In: [4]string{
		"Measure speed and size, and print the figures with the machine they are of.",
		"رفتار اور حجم ناپیں، اور مشین کی تفصیل کے ساتھ اعداد دکھائیں۔",
		"गति और आकार नापें, और मशीन के ब्योरे के साथ आँकड़े दिखाएँ।",
		"Hızı ve boyutu ölç; sonuçları, alındıkları makineyle birlikte göster.",
	},
}

// CmdHelpBench says: Measure speed and size, and print the figures with the machine they are of.
func CmdHelpBench() language.Message { return rowCmdHelpBench.With() }

var rowCmdHelpBenchOnly = language.Sentence{
	Key: "cmd.help_bench_only",
	In: [4]string{
		"One group of figures alone:",
		"صرف ایک قسم کے اعداد:",
		"सिर्फ़ एक तरह के आँकड़े:",
		"Yalnızca bir ölçüm grubu:",
	},
}

// CmdHelpBenchOnly says: One group of figures alone:
func CmdHelpBenchOnly() language.Message { return rowCmdHelpBenchOnly.With() }

var rowCmdHelpBenchDb = language.Sentence{
	Key: "cmd.help_bench_db",
	In: [4]string{
		"An empty PostgreSQL database instead of a scratch folder.",
		"عارضی فولڈر کے بجائے PostgreSQL کا خالی ڈیٹا بیس۔",
		"अस्थायी फ़ोल्डर के बजाय PostgreSQL का खाली डेटाबेस।",
		"Geçici klasör yerine boş bir PostgreSQL veritabanı.",
	},
}

// CmdHelpBenchDb says: An empty PostgreSQL database instead of a scratch folder.
func CmdHelpBenchDb() language.Message { return rowCmdHelpBenchDb.With() }

var rowCmdHelpBenchData = language.Sentence{
	Key: "cmd.help_bench_data",
	In: [4]string{
		"A folder to keep the large database in, for the next run.",
		"جس فولڈر میں بڑا ڈیٹا بیس اگلی بار کے لیے محفوظ رہے۔",
		"जिस फ़ोल्डर में बड़ा डेटाबेस अगली बार के लिए सेव रहे।",
		"Büyük veritabanının bir sonraki ölçüm için saklanacağı klasör.",
	},
}

// CmdHelpBenchData says: A folder to keep the large database in, for the next run.
func CmdHelpBenchData() language.Message { return rowCmdHelpBenchData.With() }

var rowCmdHelpBenchCases = language.Sentence{
	Key: "cmd.help_bench_cases",
	In: [4]string{
		"How many cases the large database has.",
		"بڑے ڈیٹا بیس میں کیسز کی تعداد۔",
		"बड़े डेटाबेस में केस की संख्या।",
		"Büyük veritabanındaki kayıt sayısı.",
	},
}

// CmdHelpBenchCases says: How many cases the large database has.
func CmdHelpBenchCases() language.Message { return rowCmdHelpBenchCases.With() }

var rowCmdHelpBenchProfile = language.Sentence{
	Key: "cmd.help_bench_profile",
	In: [4]string{
		"A folder to write a CPU profile of each group to.",
		"جس فولڈر میں ہر قسم کا CPU پروفائل لکھا جائے۔",
		"जिस फ़ोल्डर में हर तरह का CPU प्रोफ़ाइल लिखा जाए।",
		"Her grubun CPU profilinin yazılacağı klasör.",
	},
}

// CmdHelpBenchProfile says: A folder to write a CPU profile of each group to.
func CmdHelpBenchProfile() language.Message { return rowCmdHelpBenchProfile.With() }

var rowCmdHelpData = language.Sentence{
	Key: "cmd.help_data",
	In: [4]string{
		"The data folder.",
		"ڈیٹا فولڈر۔",
		"डेटा फ़ोल्डर।",
		"Veri klasörü.",
	},
}

// CmdHelpData says: The data folder.
func CmdHelpData() language.Message { return rowCmdHelpData.With() }

var rowCmdHelpDataNew = language.Sentence{
	Key: "cmd.help_data_new",
	In: [4]string{
		"The new data folder.",
		"نیا ڈیٹا فولڈر۔",
		"नया डेटा फ़ोल्डर।",
		"Yeni veri klasörü.",
	},
}

// CmdHelpDataNew says: The new data folder.
func CmdHelpDataNew() language.Message { return rowCmdHelpDataNew.With() }

var rowCmdHelpDataDemo = language.Sentence{
	Key: "cmd.help_data_demo",
	In: [4]string{
		"The folder to keep it in; else a temporary one.",
		"جس فولڈر میں یہ محفوظ رہے؛ ورنہ عارضی فولڈر۔",
		"जिस फ़ोल्डर में यह सेव रहे; नहीं तो अस्थायी फ़ोल्डर।",
		"Saklanacağı klasör; yazılmazsa geçici bir klasör.",
	},
}

// CmdHelpDataDemo says: The folder to keep it in; else a temporary one.
func CmdHelpDataDemo() language.Message { return rowCmdHelpDataDemo.With() }

var rowCmdHelpDb = language.Sentence{
	Key: "cmd.help_db",
	In: [4]string{
		"PostgreSQL instead of the folder’s own database.",
		"فولڈر کے اپنے ڈیٹا بیس کے بجائے PostgreSQL۔",
		"फ़ोल्डर के अपने डेटाबेस के बजाय PostgreSQL।",
		"Klasörün kendi veritabanı yerine PostgreSQL.",
	},
}

// CmdHelpDb says: PostgreSQL instead of the folder’s own database.
func CmdHelpDb() language.Message { return rowCmdHelpDb.With() }

var rowCmdHelpAddr = language.Sentence{
	Key: "cmd.help_addr",
	In: [4]string{
		"Where to listen; else as the configuration says.",
		"سننے کا پتہ؛ ورنہ جو کنفیگریشن میں ہے۔",
		"सुनने का पता; नहीं तो जो कॉन्फ़िगरेशन में है।",
		"Dinlenecek adres; yazılmazsa yapılandırmadaki.",
	},
}

// CmdHelpAddr says: Where to listen; else as the configuration says.
func CmdHelpAddr() language.Message { return rowCmdHelpAddr.With() }

var rowCmdHelpAddrHere = language.Sentence{
	Key: "cmd.help_addr_here",
	In: [4]string{
		"Where to listen, on this machine only; port 0 takes a free one.",
		"سننے کا پتہ، صرف اسی مشین پر؛ پورٹ 0 خالی پورٹ لیتا ہے۔",
		"सुनने का पता, सिर्फ़ इसी मशीन पर; पोर्ट 0 खाली पोर्ट लेता है।",
		"Dinlenecek adres, yalnızca bu makinede; 0 boş bir bağlantı noktası alır.",
	},
}

// CmdHelpAddrHere says: Where to listen, on this machine only; port 0 takes a free one.
func CmdHelpAddrHere() language.Message { return rowCmdHelpAddrHere.With() }

var rowCmdHelpSeed = language.Sentence{
	Key: "cmd.help_seed",
	In: [4]string{
		"Another number makes other past cases.",
		"دوسرا عدد دوسرے پرانے کیس بناتا ہے۔",
		"दूसरी संख्या दूसरे पुराने केस बनाती है।",
		"Başka bir sayı başka geçmiş kayıtlar üretir.",
	},
}

// CmdHelpSeed says: Another number makes other past cases.
func CmdHelpSeed() language.Message { return rowCmdHelpSeed.With() }

var rowCmdHelpOrganisation = language.Sentence{
	Key: "cmd.help_organisation",
	In: [4]string{
		"The organisation’s name.",
		"ادارے کا نام۔",
		"संस्था का नाम।",
		"Kuruluşun adı.",
	},
}

// CmdHelpOrganisation says: The organisation’s name.
func CmdHelpOrganisation() language.Message { return rowCmdHelpOrganisation.With() }

var rowCmdHelpLanguage = language.Sentence{
	Key: "cmd.help_language",
	In: [4]string{
		"The language it writes first.",
		"وہ زبان جس میں یہ پہلے لکھتا ہے۔",
		"वह भाषा जिसमें पहले लिखा जाता है।",
		"İlk olarak yazdığı dil.",
	},
}

// CmdHelpLanguage says: The language it writes first.
func CmdHelpLanguage() language.Message { return rowCmdHelpLanguage.With() }

var rowCmdHelpZone = language.Sentence{
	Key: "cmd.help_zone",
	In: [4]string{
		"The time zone of its first office.",
		"پہلے دفتر کا ٹائم زون۔",
		"पहले कार्यालय का टाइम ज़ोन।",
		"İlk ofisinin saat dilimi.",
	},
}

// CmdHelpZone says: The time zone of its first office.
func CmdHelpZone() language.Message { return rowCmdHelpZone.With() }

var rowCmdHelpCurrency = language.Sentence{
	Key: "cmd.help_currency",
	In: [4]string{
		"Its currency.",
		"اس کی کرنسی۔",
		"उसकी मुद्रा।",
		"Para birimi.",
	},
}

// CmdHelpCurrency says: Its currency.
func CmdHelpCurrency() language.Message { return rowCmdHelpCurrency.With() }

var rowCmdHelpManager = language.Sentence{
	Key: "cmd.help_manager",
	In: [4]string{
		"The first manager’s name.",
		"پہلے مینیجر کا نام۔",
		"पहले मैनेजर का नाम।",
		"İlk yöneticinin adı.",
	},
}

// CmdHelpManager says: The first manager’s name.
func CmdHelpManager() language.Message { return rowCmdHelpManager.With() }

var rowCmdHelpEmail = language.Sentence{
	Key: "cmd.help_email",
	In: [4]string{
		"The first manager’s e-mail address.",
		"پہلے مینیجر کا ای میل پتہ۔",
		"पहले मैनेजर का ईमेल पता।",
		"İlk yöneticinin e-posta adresi.",
	},
}

// CmdHelpEmail says: The first manager’s e-mail address.
func CmdHelpEmail() language.Message { return rowCmdHelpEmail.With() }

var rowCmdHelpAppoint = language.Sentence{
	Key: "cmd.help_appoint",
	In: [4]string{
		"Make somebody who has joined manager of all offices, where no manager can be reached any more.",
		"جب کسی مینیجر سے رابطہ نہ ہو سکے تو کسی شامل شدہ شخص کو سب دفتروں کا مینیجر بنائیں۔",
		"जब किसी मैनेजर से संपर्क न हो सके तो शामिल हो चुके किसी व्यक्ति को सभी दफ़्तरों का मैनेजर बनाएँ।",
		"Hiçbir yöneticiye ulaşılamıyorsa, katılmış birini tüm ofislerin yöneticisi yap.",
	},
}

// CmdHelpAppoint says: Make somebody who has joined manager of all offices, where no manager can be reached any more.
func CmdHelpAppoint() language.Message { return rowCmdHelpAppoint.With() }

var rowCmdHelpAppointed = language.Sentence{
	Key: "cmd.help_appointed",
	In: [4]string{
		"The e-mail address or the name with which that person signs in.",
		"وہ ای میل پتہ یا نام جس سے وہ شخص لاگ اِن ہوتا ہے۔",
		"वह ईमेल पता या नाम जिससे वह व्यक्ति लॉग इन करता है।",
		"O kişinin giriş yaptığı e-posta adresi ya da ad.",
	},
}

// CmdHelpAppointed says: The e-mail address or the name with which that person signs in.
func CmdHelpAppointed() language.Message { return rowCmdHelpAppointed.With() }

var rowCmdAppointed = language.Sentence{
	Key: "cmd.appointed",
	In: [4]string{
		"Manager of all offices now: {name name}",
		"اب سب دفتروں کے مینیجر: {name}",
		"अब सभी दफ़्तरों के मैनेजर: {name}",
		"Artık tüm ofislerin yöneticisi: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CmdAppointed says: Manager of all offices now: {name name}
func CmdAppointed(name string) language.Message { return rowCmdAppointed.With(name) }

var rowCmdHelpPassword = language.Sentence{
	Key: "cmd.help_password",
	In: [4]string{
		"A file whose first line is the manager’s password, or - for standard input; else one is made and printed.",
		"وہ فائل جس کی پہلی سطر مینیجر کا پاس ورڈ ہو، یا معیاری اِن پٹ کے لیے \u200e-\u200e لکھیں؛ ورنہ ایک بنا کر دکھایا جاتا ہے۔",
		"वह फ़ाइल जिसकी पहली पंक्ति मैनेजर का पासवर्ड हो, या मानक इनपुट के लिए - लिखें; नहीं तो एक बनाकर दिखाया जाता है।",
		"İlk satırı yöneticinin şifresi olan dosya ya da standart girdi için -; yazılmazsa bir şifre üretilip gösterilir.",
	},
}

// CmdHelpPassword says: A file whose first line is the manager’s password, or - for standard input; else one is made and printed.
func CmdHelpPassword() language.Message { return rowCmdHelpPassword.With() }

var rowCmdHelpJson = language.Sentence{
	Key: "cmd.help_json",
	In: [4]string{
		"Print one JSON document.",
		"ایک JSON دستاویز لکھیں۔",
		"एक JSON दस्तावेज़ लिखें।",
		"Tek bir JSON belgesi yaz.",
	},
}

// CmdHelpJson says: Print one JSON document.
func CmdHelpJson() language.Message { return rowCmdHelpJson.With() }

var rowCmdHelpTo = language.Sentence{
	Key: "cmd.help_to",
	In: [4]string{
		"Where to write it.",
		"کہاں لکھا جائے۔",
		"कहाँ लिखा जाए।",
		"Yazılacağı yer.",
	},
}

// CmdHelpTo says: Where to write it.
func CmdHelpTo() language.Message { return rowCmdHelpTo.With() }

var rowCmdHelpReplace = language.Sentence{
	Key: "cmd.help_replace",
	In: [4]string{
		"Put it in the place of a file that is there.",
		"موجود فائل کی جگہ اسے رکھیں۔",
		"मौजूद फ़ाइल की जगह इसे रखें।",
		"Var olan dosyanın yerine koy.",
	},
}

// CmdHelpReplace says: Put it in the place of a file that is there.
func CmdHelpReplace() language.Message { return rowCmdHelpReplace.With() }

var rowCmdHelpFrom = language.Sentence{
	Key: "cmd.help_from",
	In: [4]string{
		"A backup.",
		"ایک بیک اپ۔",
		"एक बैकअप।",
		"Bir yedek.",
	},
}

// CmdHelpFrom says: A backup.
func CmdHelpFrom() language.Message { return rowCmdHelpFrom.With() }

var rowCmdHelpMessage = language.Sentence{
	Key: "cmd.help_message",
	In: [4]string{
		"A message as it came (RFC 5322), or - for standard input.",
		"پیغام جیسا آیا \u200e(RFC 5322)\u200e، یا معیاری اِن پٹ کے لیے \u200e-\u200e لکھیں۔",
		"संदेश जैसा आया (RFC 5322), या मानक इनपुट के लिए - लिखें।",
		"Geldiği hâliyle mesaj (RFC 5322) ya da standart girdi için -.",
	},
}

// CmdHelpMessage says: A message as it came (RFC 5322), or - for standard input.
func CmdHelpMessage() language.Message { return rowCmdHelpMessage.With() }

var rowCmdConfigPrivate = language.Sentence{
	Key: "cmd.config_private",
	In: [4]string{
		"{address code} is no address with a port. Example: {example code}",
		"{address} پورٹ کے ساتھ پتہ نہیں۔ مثال: {example}",
		"{address} पोर्ट वाला पता नहीं है। उदाहरण: {example}",
		"{address} bağlantı noktası olan bir adres değil. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// CmdConfigPrivate says: {address code} is no address with a port. Example: {example code}
func CmdConfigPrivate(address string, example string) language.Message {
	return rowCmdConfigPrivate.With(address, example)
}

var rowCmdConfigNetwork = language.Sentence{
	Key: "cmd.config_network",
	In: [4]string{
		"{network code} is no network and no address. Example: {example code}",
		"{network} نہ نیٹ ورک ہے نہ پتہ۔ مثال: {example}",
		"{network} न नेटवर्क है न पता। उदाहरण: {example}",
		"{network} ne bir ağ ne de bir adres. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "network", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// CmdConfigNetwork says: {network code} is no network and no address. Example: {example code}
func CmdConfigNetwork(network string, example string) language.Message {
	return rowCmdConfigNetwork.With(network, example)
}

var rowCmdBegin = language.Sentence{
	Key: "cmd.begin",
	In: [4]string{
		"Start vaada serve, then open this once",
		"vaada serve چلائیں، پھر اسے ایک بار کھولیں",
		"vaada serve चलाएँ, फिर इसे एक बार खोलें",
		"vaada serve’i başlatın, sonra bunu bir kez açın",
	},
}

// CmdBegin says: Start vaada serve, then open this once
func CmdBegin() language.Message { return rowCmdBegin.With() }

var rowCmdFlagLong = language.Sentence{
	Key: "cmd.flag_long",
	In: [4]string{
		"{flag code} is too long or holds characters that cannot be printed: at most {n int} characters.",
		"{flag}: بہت طویل ہے یا اس میں ایسی علامتیں ہیں جو دکھائی نہیں دیتیں۔ زیادہ سے زیادہ {n} حروف۔",
		"{flag}: बहुत लंबा है या इसमें ऐसे चिह्न हैं जो दिखाई नहीं देते। ज़्यादा से ज़्यादा {n} अक्षर।",
		"{flag}: çok uzun ya da yazdırılamayan karakterler var. En çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}, {Name: "n", Kind: "int"}},
}

// CmdFlagLong says: {flag code} is too long or holds characters that cannot be printed: at most {n int} characters.
func CmdFlagLong(flag string, n int) language.Message { return rowCmdFlagLong.With(flag, n) }

var rowCmdHelpStarter = language.Sentence{
	Key: "cmd.help_starter",
	In: [4]string{
		"What to promise from the first minute, or none, to choose on a page. The kinds are those of the page:",
		"پہلے منٹ سے کیا وعدہ ہو، یا none، صفحے پر منتخب کرنے کے لیے۔ قسمیں وہی ہیں جو صفحے پر ہیں:",
		"पहले मिनट से क्या वादा हो, या none, पेज पर चुनने के लिए। प्रकार वही हैं जो पेज पर हैं:",
		"İlk dakikadan verilecek sözler ya da none, sayfada seçmek için. Türler sayfadakilerle aynıdır:",
	},
}

// CmdHelpStarter says: What to promise from the first minute, or none, to choose on a page. The kinds are those of the page:
func CmdHelpStarter() language.Message { return rowCmdHelpStarter.With() }

var rowCmdHelpHost = language.Sentence{
	Key: "cmd.help_host",
	In: [4]string{
		"The name that browsers use, such as care.example.com, where a proxy with TLS stands in front.",
		"براؤزر جس نام سے آتے ہیں، مثلاً \u200ecare.example.com\u200e، جب سامنے TLS والا پراکسی ہو۔",
		"ब्राउज़र जिस नाम से आते हैं, जैसे care.example.com, जब आगे TLS वाला प्रॉक्सी हो।",
		"Öndeki vekil sunucu TLS kullanıyorsa tarayıcıların kullandığı ad, örneğin care.example.com.",
	},
}

// CmdHelpHost says: The name that browsers use, such as care.example.com, where a proxy with TLS stands in front.
func CmdHelpHost() language.Message { return rowCmdHelpHost.With() }

var rowCmdCheckNoHosts = language.Sentence{
	Key: "cmd.check_no_hosts",
	In: [4]string{
		"Others reach {address code}, but nobody has set the name of this site. Write it into hosts: no invitation and no link to sign in is made before.",
		"دوسری مشینیں {address} تک پہنچتی ہیں، مگر اس سائٹ کا نام درج نہیں۔ اسے hosts میں لکھیں: اس سے پہلے نہ دعوت بنتی ہے نہ سائن اِن کا لنک۔",
		"दूसरी मशीनें {address} तक पहुँचती हैं, पर इस साइट का नाम दर्ज नहीं है। उसे hosts में लिखें: उससे पहले न बुलावा बनता है, न साइन इन का लिंक।",
		"{address} adresine başkaları ulaşıyor ama bu sitenin adı girilmemiş. Adı hosts satırına yazın: ondan önce davet ve giriş bağlantısı oluşturulamaz.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdCheckNoHosts says: Others reach {address code}, but nobody has set the name of this site. Write it into hosts: no invitation and no link to sign in is made before.
func CmdCheckNoHosts(address string) language.Message { return rowCmdCheckNoHosts.With(address) }

var rowCmdSite = language.Sentence{
	Key: "cmd.site",
	In: [4]string{
		"Address",
		"پتہ",
		"पता",
		"Adres",
	},
}

// CmdSite says: Address
func CmdSite() language.Message { return rowCmdSite.With() }

var rowCmdBeginNow = language.Sentence{
	Key: "cmd.begin_now",
	In: [4]string{
		"Open this once, to begin",
		"شروع کرنے کے لیے اسے ایک بار کھولیں",
		"शुरू करने के लिए इसे एक बार खोलें",
		"Başlamak için bunu bir kez açın",
	},
}

// CmdBeginNow says: Open this once, to begin
func CmdBeginNow() language.Message { return rowCmdBeginNow.With() }

var rowCmdConfigPasswordOpen = language.Sentence{
	Key: "cmd.config_password_open",
	In: [4]string{
		"The password for {host code} would be readable on its way: protection is none. Write starttls or tls, or take user out of [mail].",
		"\u200e[mail]\u200e میں protection کی قدر none ہے، اس لیے پاس ورڈ راستے میں پڑھا جا سکتا ہے: {host}۔ starttls یا tls لکھیں، یا user ہٹا دیں۔",
		"[mail] में protection का मान none है, इसलिए पासवर्ड रास्ते में पढ़ा जा सकता है: {host}। starttls या tls लिखें, या user हटा दें।",
		"[mail] bölümünde protection değeri none olduğundan şifre yolda okunabilir: {host}. starttls ya da tls yazın veya user satırını boşaltın.",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// CmdConfigPasswordOpen says: The password for {host code} would be readable on its way: protection is none. Write starttls or tls, or take user out of [mail].
func CmdConfigPasswordOpen(host string) language.Message { return rowCmdConfigPasswordOpen.With(host) }

var rowCmdHelpSample = language.Sentence{
	Key: "cmd.help_sample",
	In: [4]string{
		"Which sample organisation:",
		"کون سا نمونہ ادارہ:",
		"कौन सा नमूना संगठन:",
		"Hangi örnek kuruluş:",
	},
}

// CmdHelpSample says: Which sample organisation:
func CmdHelpSample() language.Message { return rowCmdHelpSample.With() }

var rowCmdDemoOther = language.Sentence{
	Key: "cmd.demo_other",
	In: [4]string{
		"Another sample organisation is kept there. Name another folder.",
		"وہاں کوئی دوسرا نمونہ ادارہ محفوظ ہے۔ دوسرا فولڈر دیں۔",
		"वहाँ कोई दूसरा नमूना संगठन रखा है। दूसरा फ़ोल्डर दें।",
		"Orada başka bir örnek kuruluş var. Başka bir klasör seçin.",
	},
}

// CmdDemoOther says: Another sample organisation is kept there. Name another folder.
func CmdDemoOther() language.Message { return rowCmdDemoOther.With() }
