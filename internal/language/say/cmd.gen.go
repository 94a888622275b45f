// Code generated from words/cmd.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowCmdUsage = language.Sentence{
	Key: "cmd.usage",
	In: [4]string{
		"This command is not complete: {what text}. Add --help to see how it goes.",
		"یہ کمانڈ مکمل نہیں: {what}۔ طریقہ دیکھنے کے لیے \u200e--help\u200e لکھیں۔",
		"यह कमांड पूरी नहीं है: {what}। तरीका देखने के लिए --help लिखें।",
		"Bu komut eksik: {what}. Nasıl yazıldığını görmek için --help ekleyin.",
	},
	Slots: []language.Slot{{Name: "what", Kind: "text"}},
}

// CmdUsage says: This command is not complete: {what text}. Add --help to see how it goes.
func CmdUsage(what string) language.Message { return rowCmdUsage.With(what) }

var rowCmdConfigUnreadable = language.Sentence{
	Key: "cmd.config_unreadable",
	In: [4]string{
		"The configuration {file code} cannot be read: {why text}",
		"کنفیگریشن {file} پڑھی نہیں جا سکی: {why}",
		"कॉन्फ़िगरेशन {file} पढ़ा नहीं जा सका: {why}",
		"{file} yapılandırması okunamadı: {why}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "why", Kind: "text"}},
}

// CmdConfigUnreadable says: The configuration {file code} cannot be read: {why text}
func CmdConfigUnreadable(file string, why string) language.Message {
	return rowCmdConfigUnreadable.With(file, why)
}

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
		"{address} پر سننا ممکن نہیں۔ یہ استعمال میں ہے یا اس مشین کا پتہ نہیں؛ \u200e--addr\u200e سے دوسرا چنیں۔",
		"{address} पर सुनना संभव नहीं है। यह इस्तेमाल में है या इस मशीन का पता नहीं है; --addr से दूसरा चुनें।",
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
		"ڈیمو {folder} میں محفوظ ہے؛ \u200e--data\u200e سے دوبارہ کھولیں۔",
		"डेमो {folder} में सेव है; --data से फिर खोलें।",
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

var rowCmdPostgresDump = language.Sentence{
	Key: "cmd.postgres_dump",
	In: [4]string{
		"PostgreSQL is backed up by its own pg_dump and restored by pg_restore.",
		"PostgreSQL کا بیک اپ pg_dump سے لیں اور pg_restore سے بحال کریں۔",
		"PostgreSQL का बैकअप pg_dump से लें और pg_restore से वापस लाएँ।",
		"PostgreSQL yedeğini pg_dump ile alın, pg_restore ile geri yükleyin.",
	},
}

// CmdPostgresDump says: PostgreSQL is backed up by its own pg_dump and restored by pg_restore.
func CmdPostgresDump() language.Message { return rowCmdPostgresDump.With() }

var rowCmdBackedUp = language.Sentence{
	Key: "cmd.backed_up",
	In: [4]string{
		"The backup is in {file code}.",
		"بیک اپ {file} میں ہے۔",
		"बैकअप {file} में है।",
		"Yedek şu dosyada: {file}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdBackedUp says: The backup is in {file code}.
func CmdBackedUp(file string) language.Message { return rowCmdBackedUp.With(file) }

var rowCmdBackupUnusable = language.Sentence{
	Key: "cmd.backup_unusable",
	In: [4]string{
		"The file {file code} is no whole backup of Vaada. Nothing was changed.",
		"فائل {file} Vaada کا مکمل بیک اپ نہیں۔ کچھ نہیں بدلا گیا۔",
		"फ़ाइल {file} Vaada का पूरा बैकअप नहीं है। कुछ नहीं बदला गया।",
		"{file} dosyası eksiksiz bir Vaada yedeği değil. Hiçbir şey değiştirilmedi.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdBackupUnusable says: The file {file code} is no whole backup of Vaada. Nothing was changed.
func CmdBackupUnusable(file string) language.Message { return rowCmdBackupUnusable.With(file) }

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
		"{file} بحال ہو گیا۔ پہلے والا ڈیٹا بیس {kept} میں محفوظ ہے۔",
		"{file} वापस लाया गया। पहले वाला डेटाबेस {kept} में सेव है।",
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

var rowCmdCheckSecret = language.Sentence{
	Key: "cmd.check_secret",
	In: [4]string{
		"The secret in [mail] is too short: at least {n int} characters.",
		"\u200e[mail]\u200e میں secret بہت مختصر ہے: کم از کم {n} حروف۔",
		"[mail] में secret बहुत छोटा है: कम से कम {n} अक्षर।",
		"[mail] içindeki secret çok kısa: en az {n} karakter.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// CmdCheckSecret says: The secret in [mail] is too short: at least {n int} characters.
func CmdCheckSecret(n int) language.Message { return rowCmdCheckSecret.With(n) }

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
