// Code generated from words/keep.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowKeepForeign = language.Sentence{
	Key: "keep.foreign",
	In: [4]string{
		"This file is no backup of Vaada. Nothing was changed. Choose one that vaada backup or the page of backups made.",
		"یہ فائل Vaada کا بیک اپ نہیں۔ کچھ نہیں بدلا گیا۔ وہ فائل چنیں جو vaada backup یا بیک اپ کے صفحے نے بنائی ہو۔",
		"यह फ़ाइल Vaada का बैकअप नहीं है। कुछ नहीं बदला गया। वह फ़ाइल चुनें जो vaada backup या बैकअप के पेज ने बनाई हो।",
		"Bu dosya bir Vaada yedeği değil. Hiçbir şey değiştirilmedi. vaada backup komutunun ya da yedekler sayfasının yaptığı bir dosyayı seçin.",
	},
}

// KeepForeign says: This file is no backup of Vaada. Nothing was changed. Choose one that vaada backup or the page of backups made.
func KeepForeign() language.Message { return rowKeepForeign.With() }

var rowKeepTorn = language.Sentence{
	Key: "keep.torn",
	In: [4]string{
		"The backup is damaged: the file is cut short, or its sums do not agree. Take another one.",
		"بیک اپ خراب ہے: فائل ادھوری ہے یا اس کے چیک سم نہیں ملتے۔ دوسرا بیک اپ لیں۔",
		"बैकअप खराब है: फ़ाइल अधूरी है या उसके चेकसम मेल नहीं खाते। दूसरा बैकअप लें।",
		"Yedek bozuk: dosya yarım kalmış ya da sağlama toplamları tutmuyor. Başka bir yedek kullanın.",
	},
}

// KeepTorn says: The backup is damaged: the file is cut short, or its sums do not agree. Take another one.
func KeepTorn() language.Message { return rowKeepTorn.With() }

var rowKeepTooLarge = language.Sentence{
	Key: "keep.too_large",
	In: [4]string{
		"The backup unpacks to more than a backup can hold, so it was not unpacked. Take another one.",
		"بیک اپ کھلنے پر حد سے بڑا ہو جاتا ہے، اس لیے اسے نہیں کھولا گیا۔ دوسرا بیک اپ لیں۔",
		"बैकअप खुलने पर हद से बड़ा हो जाता है, इसलिए उसे खोला नहीं गया। दूसरा बैकअप लें।",
		"Yedek açılınca bir yedeğin olabileceğinden büyük çıkıyor; bu yüzden açılmadı. Başka bir yedek kullanın.",
	},
}

// KeepTooLarge says: The backup unpacks to more than a backup can hold, so it was not unpacked. Take another one.
func KeepTooLarge() language.Message { return rowKeepTooLarge.With() }

var rowKeepNewerFormat = language.Sentence{
	Key: "keep.newer_format",
	In: [4]string{
		"A newer Vaada made this backup. Restore it with that one.",
		"یہ بیک اپ نئے Vaada نے بنایا ہے۔ اسی سے بحال کریں۔",
		"यह बैकअप नए Vaada ने बनाया है। उसी से वापस लाएँ।",
		"Bu yedeği daha yeni bir Vaada yapmış. Onunla geri yükleyin.",
	},
}

// KeepNewerFormat says: A newer Vaada made this backup. Restore it with that one.
func KeepNewerFormat() language.Message { return rowKeepNewerFormat.With() }

var rowKeepNewerDatabase = language.Sentence{
	Key: "keep.newer_database",
	In: [4]string{
		"The database in the backup is newer than this Vaada. Restore it with the newer one.",
		"بیک اپ کا ڈیٹا بیس اس Vaada سے نیا ہے۔ نئے Vaada سے بحال کریں۔",
		"बैकअप का डेटाबेस इस Vaada से नया है। नए Vaada से वापस लाएँ।",
		"Yedekteki veritabanı bu Vaada’dan yeni. Yeni olanla geri yükleyin.",
	},
}

// KeepNewerDatabase says: The database in the backup is newer than this Vaada. Restore it with the newer one.
func KeepNewerDatabase() language.Message { return rowKeepNewerDatabase.With() }

var rowKeepDamaged = language.Sentence{
	Key: "keep.damaged",
	In: [4]string{
		"The database in the backup does not hold together, or not all of it is there. Take another backup, and look at the disk.",
		"بیک اپ کا ڈیٹا بیس خراب ہے یا پورا نہیں۔ دوسرا بیک اپ لیں، اور ڈسک کو دیکھیں۔",
		"बैकअप का डेटाबेस खराब है या पूरा नहीं है। दूसरा बैकअप लें, और डिस्क को देखें।",
		"Yedekteki veritabanı bozuk ya da eksik. Başka bir yedek kullanın ve diske bakın.",
	},
}

// KeepDamaged says: The database in the backup does not hold together, or not all of it is there. Take another backup, and look at the disk.
func KeepDamaged() language.Message { return rowKeepDamaged.With() }

var rowKeepOtherEngine = language.Sentence{
	Key: "keep.other_engine",
	In: [4]string{
		"The backup is of the other kind of database. SQLite is restored into a data folder, PostgreSQL into PostgreSQL; neither becomes the other.",
		"بیک اپ دوسری قسم کے ڈیٹا بیس کا ہے۔ SQLite ڈیٹا فولڈر میں اور PostgreSQL، PostgreSQL میں بحال ہوتا ہے؛ ایک سے دوسرا نہیں بنتا۔",
		"बैकअप दूसरी तरह के डेटाबेस का है। SQLite डेटा फ़ोल्डर में और PostgreSQL, PostgreSQL में वापस आता है; एक से दूसरा नहीं बनता।",
		"Yedek öbür tür veritabanına ait. SQLite veri klasörüne, PostgreSQL ise PostgreSQL’e geri yüklenir; biri öbürüne dönüşmez.",
	},
}

// KeepOtherEngine says: The backup is of the other kind of database. SQLite is restored into a data folder, PostgreSQL into PostgreSQL; neither becomes the other.
func KeepOtherEngine() language.Message { return rowKeepOtherEngine.With() }

var rowKeepNoSpace = language.Sentence{
	Key: "keep.no_space",
	In: [4]string{
		"The disk is full. Free some space; what was there stays as it was.",
		"ڈسک بھری ہوئی ہے۔ جگہ خالی کریں؛ پہلے والی چیزیں جوں کی توں ہیں۔",
		"डिस्क भरी हुई है। जगह खाली करें; पहले की चीज़ें वैसी ही हैं।",
		"Disk dolu. Yer açın; önceden olanlar olduğu gibi duruyor.",
	},
}

// KeepNoSpace says: The disk is full. Free some space; what was there stays as it was.
func KeepNoSpace() language.Message { return rowKeepNoSpace.With() }

var rowKeepUnwritable = language.Sentence{
	Key: "keep.unwritable",
	In: [4]string{
		"The folder of backups cannot be written to. Give the user that runs Vaada the right to write there.",
		"بیک اپ کے فولڈر میں لکھنا ممکن نہیں۔ Vaada چلانے والے صارف کو وہاں لکھنے کی اجازت دیں۔",
		"बैकअप के फ़ोल्डर में लिखना संभव नहीं। Vaada चलाने वाले यूज़र को वहाँ लिखने की अनुमति दें।",
		"Yedek klasörüne yazılamıyor. Vaada’yı çalıştıran kullanıcıya orada yazma izni verin.",
	},
}

// KeepUnwritable says: The folder of backups cannot be written to. Give the user that runs Vaada the right to write there.
func KeepUnwritable() language.Message { return rowKeepUnwritable.With() }

var rowKeepGone = language.Sentence{
	Key: "keep.gone",
	In: [4]string{
		"The file or its folder is not there. Check the disk and the share that should hold it.",
		"فائل یا اس کا فولڈر موجود نہیں۔ جس ڈسک یا شیئر پر ہونا چاہیے اسے دیکھیں۔",
		"फ़ाइल या उसका फ़ोल्डर मौजूद नहीं है। जिस डिस्क या शेयर पर होना चाहिए उसे देखें।",
		"Dosya ya da klasörü yerinde değil. Bulunması gereken diske ve paylaşıma bakın.",
	},
}

// KeepGone says: The file or its folder is not there. Check the disk and the share that should hold it.
func KeepGone() language.Message { return rowKeepGone.With() }

var rowKeepNoTools = language.Sentence{
	Key: "keep.no_tools",
	In: [4]string{
		"PostgreSQL’s programs pg_dump and pg_restore are not there. Install them, or name their folder in vaada.toml.",
		"PostgreSQL کے پروگرام pg_dump اور pg_restore موجود نہیں۔ انہیں انسٹال کریں، یا vaada.toml میں ان کا فولڈر لکھیں۔",
		"PostgreSQL के प्रोग्राम pg_dump और pg_restore मौजूद नहीं हैं। उन्हें इंस्टॉल करें, या vaada.toml में उनका फ़ोल्डर लिखें।",
		"PostgreSQL’in pg_dump ve pg_restore programları yok. Kurun ya da klasörlerini vaada.toml dosyasına yazın.",
	},
}

// KeepNoTools says: PostgreSQL’s programs pg_dump and pg_restore are not there. Install them, or name their folder in vaada.toml.
func KeepNoTools() language.Message { return rowKeepNoTools.With() }

var rowKeepOldTools = language.Sentence{
	Key: "keep.old_tools",
	In: [4]string{
		"pg_dump is older than the PostgreSQL server. Install the programs of the server’s own release, or name their folder in vaada.toml.",
		"pg_dump PostgreSQL سرور سے پرانا ہے۔ سرور ہی کی ریلیز کے پروگرام انسٹال کریں، یا vaada.toml میں ان کا فولڈر لکھیں۔",
		"pg_dump PostgreSQL सर्वर से पुराना है। सर्वर की ही रिलीज़ के प्रोग्राम इंस्टॉल करें, या vaada.toml में उनका फ़ोल्डर लिखें।",
		"pg_dump PostgreSQL sunucusundan eski. Sunucunun kendi sürümündeki programları kurun ya da klasörlerini vaada.toml dosyasına yazın.",
	},
}

// KeepOldTools says: pg_dump is older than the PostgreSQL server. Install the programs of the server’s own release, or name their folder in vaada.toml.
func KeepOldTools() language.Message { return rowKeepOldTools.With() }

var rowKeepNotAllowed = language.Sentence{
	Key: "keep.not_allowed",
	In: [4]string{
		"The database user may not make databases, so a backup can be neither rehearsed nor swapped in. Give it the right CREATEDB.",
		"ڈیٹا بیس کے صارف کو نیا ڈیٹا بیس بنانے کی اجازت نہیں، اس لیے بیک اپ آزمایا یا بدلا نہیں جا سکتا۔ اسے CREATEDB کی اجازت دیں۔",
		"डेटाबेस के यूज़र को नया डेटाबेस बनाने की अनुमति नहीं है, इसलिए बैकअप आज़माया या बदला नहीं जा सकता। उसे CREATEDB की अनुमति दें।",
		"Veritabanı kullanıcısı veritabanı oluşturamıyor; bu yüzden yedek denenemez ve yerine konamaz. Ona CREATEDB yetkisi verin.",
	},
}

// KeepNotAllowed says: The database user may not make databases, so a backup can be neither rehearsed nor swapped in. Give it the right CREATEDB.
func KeepNotAllowed() language.Message { return rowKeepNotAllowed.With() }

var rowKeepWrongPhrase = language.Sentence{
	Key: "keep.wrong_phrase",
	In: [4]string{
		"This passphrase does not open the key in the backup. Nothing was changed.",
		"اس پاس فریز سے بیک اپ کی کلید نہیں کھلتی۔ کچھ نہیں بدلا گیا۔",
		"इस पासफ़्रेज़ से बैकअप की कुंजी नहीं खुलती। कुछ नहीं बदला गया।",
		"Bu şifre cümlesi yedekteki anahtarı açmıyor. Hiçbir şey değiştirilmedi.",
	},
}

// KeepWrongPhrase says: This passphrase does not open the key in the backup. Nothing was changed.
func KeepWrongPhrase() language.Message { return rowKeepWrongPhrase.With() }

var rowKeepNoPhrase = language.Sentence{
	Key: "keep.no_phrase",
	In: [4]string{
		"The file with the passphrase cannot be read, or its first line has fewer than 12 characters.",
		"پاس فریز کی فائل پڑھی نہیں جا سکی، یا اس کی پہلی سطر 12 حروف سے مختصر ہے۔",
		"पासफ़्रेज़ की फ़ाइल पढ़ी नहीं जा सकी, या उसकी पहली पंक्ति 12 अक्षरों से छोटी है।",
		"Şifre cümlesinin dosyası okunamıyor ya da ilk satırı 12 karakterden kısa.",
	},
}

// KeepNoPhrase says: The file with the passphrase cannot be read, or its first line has fewer than 12 characters.
func KeepNoPhrase() language.Message { return rowKeepNoPhrase.With() }

var rowKeepStopped = language.Sentence{
	Key: "keep.stopped",
	In: [4]string{
		"It was stopped before it was done. It is begun anew by itself.",
		"مکمل ہونے سے پہلے رک گیا۔ خود بخود دوبارہ شروع ہوگا۔",
		"पूरा होने से पहले रुक गया। अपने आप फिर शुरू होगा।",
		"Bitmeden durduruldu. Kendiliğinden yeniden başlar.",
	},
}

// KeepStopped says: It was stopped before it was done. It is begun anew by itself.
func KeepStopped() language.Message { return rowKeepStopped.With() }

var rowKeepUnknown = language.Sentence{
	Key: "keep.unknown",
	In: [4]string{
		"It did not work. What the machine said is in the log of the program.",
		"یہ کام نہیں ہوا۔ مشین کا جواب پروگرام کے لاگ میں ہے۔",
		"यह काम नहीं हुआ। मशीन का जवाब प्रोग्राम के लॉग में है।",
		"İşlem olmadı. Makinenin yanıtı programın günlüğünde.",
	},
}

// KeepUnknown says: It did not work. What the machine said is in the log of the program.
func KeepUnknown() language.Message { return rowKeepUnknown.With() }

var rowKeepNoKeyInside = language.Sentence{
	Key: "keep.no_key_inside",
	In: [4]string{
		"The key to the secrets is not in it: after a restore they cannot be read without a copy of {file code}. Keep one elsewhere, or add {flag code}.",
		"اس میں خفیہ معلومات کی کلید نہیں: بحال کرنے کے بعد کلید کی فائل ({file}) کے بغیر خفیہ معلومات پڑھی نہیں جا سکتیں۔ ایک نقل کہیں اور رکھیں، یا {flag} لکھیں۔",
		"इसमें गोपनीय जानकारी की कुंजी नहीं है: वापस लाने के बाद कुंजी की फ़ाइल ({file}) के बिना वह पढ़ी नहीं जा सकती। एक कॉपी कहीं और रखें, या {flag} लिखें।",
		"Gizli bilgilerin anahtarı içinde değil: geri yüklendikten sonra {file} kopyası olmadan okunamazlar. Bir kopyasını başka yerde saklayın ya da {flag} ekleyin.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "flag", Kind: "code"}},
}

// KeepNoKeyInside says: The key to the secrets is not in it: after a restore they cannot be read without a copy of {file code}. Keep one elsewhere, or add {flag code}.
func KeepNoKeyInside(file string, flag string) language.Message {
	return rowKeepNoKeyInside.With(file, flag)
}

var rowKeepKeyless = language.Sentence{
	Key: "keep.keyless",
	In: [4]string{
		"The backup {file code} holds no key, so it needs no passphrase. Leave it out, and put the copy of the key in place.",
		"اس بیک اپ میں کلید نہیں ({file})، اس لیے پاس فریز درکار نہیں۔ اسے چھوڑ دیں اور کلید کی نقل جگہ پر رکھیں۔",
		"इस बैकअप में कुंजी नहीं है ({file}), इसलिए पासफ़्रेज़ की ज़रूरत नहीं। उसे छोड़ दें और कुंजी की कॉपी जगह पर रखें।",
		"{file} yedeğinde anahtar yok; şifre cümlesi gerekmez. Onu yazmayın, anahtarın kopyasını yerine koyun.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// KeepKeyless says: The backup {file code} holds no key, so it needs no passphrase. Leave it out, and put the copy of the key in place.
func KeepKeyless(file string) language.Message { return rowKeepKeyless.With(file) }

var rowKeepFilled = language.Sentence{
	Key: "keep.filled",
	In: [4]string{
		"The database is not empty, and it stays as it is. Name an empty one in db, or add {flag code}: the old one then stays under another name.",
		"ڈیٹا بیس خالی نہیں، اور جوں کا توں رہے گا۔ db میں کوئی خالی ڈیٹا بیس لکھیں، یا {flag} لکھیں: تب پرانا دوسرے نام سے رہے گا۔",
		"डेटाबेस खाली नहीं है, और वैसा ही रहेगा। db में कोई खाली डेटाबेस लिखें, या {flag} लिखें: तब पुराना दूसरे नाम से रहेगा।",
		"Veritabanı boş değil ve olduğu gibi kalıyor. db satırına boş bir veritabanı yazın ya da {flag} ekleyin: o zaman eskisi başka bir adla durur.",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}},
}

// KeepFilled says: The database is not empty, and it stays as it is. Name an empty one in db, or add {flag code}: the old one then stays under another name.
func KeepFilled(flag string) language.Message { return rowKeepFilled.With(flag) }

var rowKeepInUse = language.Sentence{
	Key: "keep.in_use",
	In: [4]string{
		"The database is in use, and it stays as it is. Stop every vaada serve and close other programs first.",
		"ڈیٹا بیس استعمال میں ہے، اور جوں کا توں رہے گا۔ پہلے ہر vaada serve اور دوسرے پروگرام بند کریں۔",
		"डेटाबेस इस्तेमाल में है, और वैसा ही रहेगा। पहले हर vaada serve और दूसरे प्रोग्राम बंद करें।",
		"Veritabanı kullanımda ve olduğu gibi kalıyor. Önce bütün vaada serve süreçlerini ve öbür programları durdurun.",
	},
}

// KeepInUse says: The database is in use, and it stays as it is. Stop every vaada serve and close other programs first.
func KeepInUse() language.Message { return rowKeepInUse.With() }

var rowKeepKeyRestored = language.Sentence{
	Key: "keep.key_restored",
	In: [4]string{
		"The key to the secrets is in {file code}.",
		"خفیہ معلومات کی کلید یہاں ہے: {file}",
		"गोपनीय जानकारी की कुंजी यहाँ है: {file}",
		"Gizli bilgilerin anahtarı şu dosyada: {file}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// KeepKeyRestored says: The key to the secrets is in {file code}.
func KeepKeyRestored(file string) language.Message { return rowKeepKeyRestored.With(file) }

var rowKeepSecretsShut = language.Sentence{
	Key: "keep.secrets_shut",
	In: [4]string{
		"The secrets in it do not open without their key. Put the copy of the key in {file code} before you start vaada serve.",
		"کلید کے بغیر خفیہ معلومات نہیں کھلیں گی۔ vaada serve چلانے سے پہلے کلید کی نقل یہاں رکھیں: {file}",
		"कुंजी के बिना गोपनीय जानकारी नहीं खुलेगी। vaada serve चलाने से पहले कुंजी की कॉपी यहाँ रखें: {file}",
		"İçindeki gizli bilgiler anahtarları olmadan açılmaz. vaada serve komutundan önce anahtarın kopyasını şu dosyaya koyun: {file}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// KeepSecretsShut says: The secrets in it do not open without their key. Put the copy of the key in {file code} before you start vaada serve.
func KeepSecretsShut(file string) language.Message { return rowKeepSecretsShut.With(file) }

var rowKeepHelpPassphrase = language.Sentence{
	Key: "keep.help_passphrase",
	In: [4]string{
		"A file whose first line is a passphrase, or - for standard input: the key to the secrets goes in under it.",
		"وہ فائل جس کی پہلی سطر پاس فریز ہو، یا معیاری ان پٹ کے لیے -؛ خفیہ معلومات کی کلید اسی کے تحت شامل ہوگی۔",
		"वह फ़ाइल जिसकी पहली पंक्ति पासफ़्रेज़ हो, या मानक इनपुट के लिए -; गोपनीय जानकारी की कुंजी उसी के तहत शामिल होगी।",
		"İlk satırı şifre cümlesi olan dosya ya da standart girdi için -; gizli bilgilerin anahtarı onunla korunarak eklenir.",
	},
}

// KeepHelpPassphrase says: A file whose first line is a passphrase, or - for standard input: the key to the secrets goes in under it.
func KeepHelpPassphrase() language.Message { return rowKeepHelpPassphrase.With() }

var rowKeepHelpPassphraseRestore = language.Sentence{
	Key: "keep.help_passphrase_restore",
	In: [4]string{
		"A file whose first line is the passphrase of the backup, or - for standard input: the key to the secrets is put in place too.",
		"وہ فائل جس کی پہلی سطر بیک اپ کا پاس فریز ہو، یا معیاری ان پٹ کے لیے -؛ خفیہ معلومات کی کلید بھی جگہ پر رکھی جائے گی۔",
		"वह फ़ाइल जिसकी पहली पंक्ति बैकअप का पासफ़्रेज़ हो, या मानक इनपुट के लिए -; गोपनीय जानकारी की कुंजी भी जगह पर रखी जाएगी।",
		"İlk satırı yedeğin şifre cümlesi olan dosya ya da standart girdi için -; gizli bilgilerin anahtarı da yerine konur.",
	},
}

// KeepHelpPassphraseRestore says: A file whose first line is the passphrase of the backup, or - for standard input: the key to the secrets is put in place too.
func KeepHelpPassphraseRestore() language.Message { return rowKeepHelpPassphraseRestore.With() }

var rowKeepHelpReplaceFilled = language.Sentence{
	Key: "keep.help_replace_filled",
	In: [4]string{
		"Take the place of a PostgreSQL database that is not empty; the old one stays under another name.",
		"PostgreSQL کے ایسے ڈیٹا بیس کی جگہ لیں جو خالی نہیں؛ پرانا دوسرے نام سے رہے گا۔",
		"PostgreSQL के ऐसे डेटाबेस की जगह लें जो खाली नहीं है; पुराना दूसरे नाम से रहेगा।",
		"Boş olmayan bir PostgreSQL veritabanının yerine geç; eskisi başka bir adla durur.",
	},
}

// KeepHelpReplaceFilled says: Take the place of a PostgreSQL database that is not empty; the old one stays under another name.
func KeepHelpReplaceFilled() language.Message { return rowKeepHelpReplaceFilled.With() }
