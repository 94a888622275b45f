// Code generated from words/keep.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
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
		"The file with the passphrase cannot be read. Check its name, and that the program may read it.",
		"پاس فریز کی فائل پڑھی نہیں جا سکی۔ اس کا نام دیکھیں، اور یہ کہ پروگرام اسے پڑھ سکتا ہے۔",
		"पासफ़्रेज़ की फ़ाइल पढ़ी नहीं जा सकी। उसका नाम देखें, और यह कि प्रोग्राम उसे पढ़ सकता है।",
		"Şifre cümlesinin dosyası okunamıyor. Adını ve programın okuma iznini kontrol edin.",
	},
}

// KeepNoPhrase says: The file with the passphrase cannot be read. Check its name, and that the program may read it.
func KeepNoPhrase() language.Message { return rowKeepNoPhrase.With() }

var rowKeepShortPhrase = language.Sentence{
	Key: "keep.short_phrase",
	In: [4]string{
		"The passphrase is too short: the first line of its file needs at least 12 characters.",
		"پاس فریز بہت مختصر ہے: اس کی فائل کی پہلی سطر میں کم از کم 12 حروف چاہییں۔",
		"पासफ़्रेज़ बहुत छोटा है: उसकी फ़ाइल की पहली पंक्ति में कम से कम 12 अक्षर चाहिए।",
		"Şifre cümlesi çok kısa: dosyanın ilk satırında en az 12 karakter olmalı.",
	},
}

// KeepShortPhrase says: The passphrase is too short: the first line of its file needs at least 12 characters.
func KeepShortPhrase() language.Message { return rowKeepShortPhrase.With() }

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

var rowKeepRestoreUnsealed = language.Sentence{
	Key: "keep.restore_unsealed",
	In: [4]string{
		"The key {file code} does not open what was restored, so the journal could not be sealed to say that it was restored: vaada setup check may miss later seals. Put the key there and restore again, or if it is lost for good: vaada setup rekey --lost",
		"کلید {file} بحال شدہ ڈیٹا نہیں کھولتی، اس لیے بحالی پر ریکارڈ میں مہر نہ لگ سکی: vaada setup check بعد کی مہروں کو غائب بتا سکتا ہے۔ کلید وہاں رکھ کر دوبارہ بحال کریں؛ ہمیشہ کے لیے کھو گئی ہو تو: vaada setup rekey --lost",
		"कुंजी {file} वापस लाए गए डेटा को नहीं खोलती, इसलिए वापसी पर रिकॉर्ड में मुहर न लग सकी: vaada setup check बाद की मुहरों को गायब बता सकता है। कुंजी वहाँ रखकर फिर से वापस लाएँ; हमेशा के लिए खो गई हो तो: vaada setup rekey --lost",
		"{file} anahtarı geri yükleneni açmıyor; bu yüzden geri yükleme kayda mühürlenemedi: vaada setup check sonraki mühürleri eksik bulabilir. Anahtarı oraya koyup yeniden geri yükleyin; tümüyle kaybolduysa: vaada setup rekey --lost",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// KeepRestoreUnsealed says: The key {file code} does not open what was restored, so the journal could not be sealed to say that it was restored: vaada setup check may miss later seals. Put the key there and restore again, or if it is lost for good: vaada setup rekey --lost
func KeepRestoreUnsealed(file string) language.Message { return rowKeepRestoreUnsealed.With(file) }

var rowKeepEveryoneAnew = language.Sentence{
	Key: "keep.everyone_anew",
	In: [4]string{
		"Sessions, links and invitations of before have ended: everybody signs in anew, and who had not joined is invited again.",
		"پہلے کے لاگ اِن، لنک اور دعوت نامے ختم ہو گئے: سب دوبارہ سائن اِن کریں، اور جو ابھی شامل نہیں ہوئے تھے انہیں دوبارہ بلائیں۔",
		"पहले के लॉग इन, लिंक और न्योते खत्म हो गए: सब फिर से साइन इन करें, और जो अभी शामिल नहीं हुए थे उन्हें फिर बुलाएँ।",
		"Önceki oturumlar, bağlantılar ve davetler sona erdi: herkes yeniden giriş yapar, henüz katılmamış olanlar yeniden davet edilir.",
	},
}

// KeepEveryoneAnew says: Sessions, links and invitations of before have ended: everybody signs in anew, and who had not joined is invited again.
func KeepEveryoneAnew() language.Message { return rowKeepEveryoneAnew.With() }

var rowKeepEndedAgain = language.Sentence{
	Key: "keep.ended_again",
	In: [4]string{
		"Ended since, and ended again as in the database that was there: {keys int} API keys, {leavers int} accounts of people who left, {proofs int} passwords and other proofs.",
		"بیک اپ کے بعد ختم ہوئے تھے اور دوبارہ ختم کر دیے گئے: API کیز {keys}، جانے والوں کے اکاؤنٹ {leavers}، پاس ورڈ اور دوسرے ثبوت {proofs}۔",
		"बैकअप के बाद खत्म हुए थे और फिर खत्म किए गए: API कुंजियाँ {keys}, जाने वालों के खाते {leavers}, पासवर्ड और दूसरे सबूत {proofs}।",
		"Yedekten sonra sona ermişti, yeniden sonlandırıldı: {keys} API anahtarı, ayrılanların {leavers} hesabı, {proofs} şifre ve öbür kanıtlar.",
	},
	Slots: []language.Slot{{Name: "keys", Kind: "int"}, {Name: "leavers", Kind: "int"}, {Name: "proofs", Kind: "int"}},
}

// KeepEndedAgain says: Ended since, and ended again as in the database that was there: {keys int} API keys, {leavers int} accounts of people who left, {proofs int} passwords and other proofs.
func KeepEndedAgain(keys int, leavers int, proofs int) language.Message {
	return rowKeepEndedAgain.With(keys, leavers, proofs)
}

var rowKeepHooksOff = language.Sentence{
	Key: "keep.hooks_off",
	In: [4]string{
		"{n int} webhooks are off, since they were changed, switched off or removed after the backup, or their secret was renewed. Look at each in Settings, renew its secret and switch it on.",
		"{n} ویب ہک بند کر دیے گئے، کیونکہ بیک اپ کے بعد وہ بدلے، بند کیے یا ہٹائے گئے تھے، یا ان کی خفیہ کلید نئی کی گئی تھی۔ ترتیبات میں ہر ایک دیکھیں، خفیہ کلید نئی کریں اور چالو کریں۔",
		"{n} वेबहुक बंद कर दिए गए, क्योंकि बैकअप के बाद वे बदले, बंद किए या हटाए गए थे, या उनकी गोपनीय कुंजी नई की गई थी। सेटिंग में हर एक को देखें, गोपनीय कुंजी नई करें और चालू करें।",
		"{n} webhook kapatıldı; çünkü yedekten sonra değiştirilmiş, kapatılmış ya da kaldırılmış, yahut gizli anahtarı yenilenmişti. Ayarlar’da her birine bakın, gizli anahtarını yenileyip açın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// KeepHooksOff says: {n int} webhooks are off, since they were changed, switched off or removed after the backup, or their secret was renewed. Look at each in Settings, renew its secret and switch it on.
func KeepHooksOff(n int) language.Message { return rowKeepHooksOff.With(n) }

var rowKeepEndedUnknown = language.Sentence{
	Key: "keep.ended_unknown",
	In: [4]string{
		"What has ended since the backup could not be looked up. API keys, accounts and passwords of its time work again: look through API keys and People in Settings now.",
		"بیک اپ کے بعد کیا ختم ہوا، معلوم نہیں ہو سکا۔ اُس وقت کی API کیز، اکاؤنٹ اور پاس ورڈ پھر چلتے ہیں: ابھی ترتیبات میں API کیز اور لوگوں کے صفحے دیکھیں۔",
		"बैकअप के बाद क्या खत्म हुआ, पता नहीं चल सका। उस समय की API कुंजियाँ, खाते और पासवर्ड फिर चलते हैं: अभी सेटिंग में API कुंजियों और लोगों के पेज देखें।",
		"Yedekten sonra nelerin sona erdiğine bakılamadı. O zamanki API anahtarları, hesaplar ve şifreler yeniden çalışıyor: şimdi Ayarlar’da API anahtarlarına ve Kişiler’e bakın.",
	},
}

// KeepEndedUnknown says: What has ended since the backup could not be looked up. API keys, accounts and passwords of its time work again: look through API keys and People in Settings now.
func KeepEndedUnknown() language.Message { return rowKeepEndedUnknown.With() }

var rowKeepEndedUnknownSince = language.Sentence{
	Key: "keep.ended_unknown_since",
	In: [4]string{
		"The backup is of {at name}. What has ended since could not be looked up. API keys, accounts and passwords of that time work again: look through API keys and People in Settings now.",
		"بیک اپ کا وقت: {at}۔ اس کے بعد کیا ختم ہوا، معلوم نہیں ہو سکا۔ اُس وقت کی API کیز، اکاؤنٹ اور پاس ورڈ پھر چلتے ہیں: ابھی ترتیبات میں API کیز اور لوگوں کے صفحے دیکھیں۔",
		"बैकअप का समय: {at}। उसके बाद क्या खत्म हुआ, पता नहीं चल सका। उस समय की API कुंजियाँ, खाते और पासवर्ड फिर चलते हैं: अभी सेटिंग में API कुंजियों और लोगों के पेज देखें।",
		"Yedeğin zamanı: {at}. Sonrasında nelerin sona erdiğine bakılamadı. O zamanki API anahtarları, hesaplar ve şifreler yeniden çalışıyor: şimdi Ayarlar’da API anahtarlarına ve Kişiler’e bakın.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "name"}},
}

// KeepEndedUnknownSince says: The backup is of {at name}. What has ended since could not be looked up. API keys, accounts and passwords of that time work again: look through API keys and People in Settings now.
func KeepEndedUnknownSince(at string) language.Message { return rowKeepEndedUnknownSince.With(at) }

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

var rowKeepNoFolder = language.Sentence{
	Key: "keep.no_folder",
	In: [4]string{
		"No folder for backups was told, so none is made by itself. Name one below {section code} in vaada.toml.",
		"بیک اپ کا فولڈر نہیں بتایا گیا، اس لیے خود بخود کوئی نہیں بنتا۔ vaada.toml کے اس حصے میں لکھیں: {section}",
		"बैकअप का फ़ोल्डर नहीं बताया गया, इसलिए अपने आप कोई नहीं बनता। vaada.toml के इस भाग में लिखें: {section}",
		"Yedek klasörü belirtilmemiş; bu yüzden kendiliğinden yedek alınmıyor. vaada.toml dosyasında {section} altına yazın.",
	},
	Slots: []language.Slot{{Name: "section", Kind: "code"}},
}

// KeepNoFolder says: No folder for backups was told, so none is made by itself. Name one below {section code} in vaada.toml.
func KeepNoFolder(section string) language.Message { return rowKeepNoFolder.With(section) }

var rowKeepUnderWay = language.Sentence{
	Key: "keep.under_way",
	In: [4]string{
		"That is under way already. It shows here when it is done.",
		"یہ کام پہلے سے جاری ہے۔ مکمل ہونے پر یہاں نظر آئے گا۔",
		"यह काम पहले से चल रहा है। पूरा होने पर यहाँ दिखेगा।",
		"Bu zaten yapılıyor. Bitince burada görünür.",
	},
}

// KeepUnderWay says: That is under way already. It shows here when it is done.
func KeepUnderWay() language.Message { return rowKeepUnderWay.With() }

var rowKeepNoneYet = language.Sentence{
	Key: "keep.none_yet",
	In: [4]string{
		"There is no backup yet. Make one first.",
		"ابھی کوئی بیک اپ نہیں۔ پہلے ایک بنائیں۔",
		"अभी कोई बैकअप नहीं है। पहले एक बनाएँ।",
		"Henüz yedek yok. Önce bir tane alın.",
	},
}

// KeepNoneYet says: There is no backup yet. Make one first.
func KeepNoneYet() language.Message { return rowKeepNoneYet.With() }

var rowKeepLate = language.Sentence{
	Key: "keep.late",
	In: [4]string{
		"A backup is overdue. Open Settings, Backups, and see why.",
		"بیک اپ کا وقت گزر چکا ہے۔ ترتیبات میں بیک اپ کا صفحہ کھولیں اور وجہ دیکھیں۔",
		"बैकअप का समय निकल चुका है। सेटिंग में बैकअप का पेज खोलें और वजह देखें।",
		"Yedek gecikti. Ayarlar, Yedekler sayfasını açıp nedenine bakın.",
	},
}

// KeepLate says: A backup is overdue. Open Settings, Backups, and see why.
func KeepLate() language.Message { return rowKeepLate.With() }

var rowKeepNotRestorable = language.Sentence{
	Key: "keep.not_restorable",
	In: [4]string{
		"The newest backup could not be restored on trial. Open Settings, Backups, and see why.",
		"تازہ ترین بیک اپ آزمائش میں بحال نہیں ہوا۔ ترتیبات میں بیک اپ کا صفحہ کھولیں اور وجہ دیکھیں۔",
		"सबसे नया बैकअप आज़माने पर वापस नहीं आया। सेटिंग में बैकअप का पेज खोलें और वजह देखें।",
		"En yeni yedek denemede geri yüklenemedi. Ayarlar, Yedekler sayfasını açıp nedenine bakın.",
	},
}

// KeepNotRestorable says: The newest backup could not be restored on trial. Open Settings, Backups, and see why.
func KeepNotRestorable() language.Message { return rowKeepNotRestorable.With() }

var rowKeepHour = language.Sentence{
	Key: "keep.hour",
	In: [4]string{
		"hour of the nightly backup",
		"رات کے بیک اپ کا گھنٹہ",
		"रात के बैकअप का घंटा",
		"gece yedeğinin saati",
	},
}

// KeepHour says: hour of the nightly backup
func KeepHour() language.Message { return rowKeepHour.With() }

var rowKeepHourEffect = language.Sentence{
	Key: "keep.hour_effect",
	In: [4]string{
		"From 0 to 23, by the clock of the first office. Take one at which few people work.",
		"0 سے 23 تک، پہلے دفتر کی گھڑی کے مطابق۔ وہ وقت چنیں جب کم لوگ کام کرتے ہوں۔",
		"0 से 23 तक, पहले दफ़्तर की घड़ी से। वह समय चुनें जब कम लोग काम करते हों।",
		"0 ile 23 arası, ilk ofisin saatine göre. Az kişinin çalıştığı bir saat seçin.",
	},
}

// KeepHourEffect says: From 0 to 23, by the clock of the first office. Take one at which few people work.
func KeepHourEffect() language.Message { return rowKeepHourEffect.With() }

var rowKeepDays = language.Sentence{
	Key: "keep.days",
	In: [4]string{
		"daily backups kept",
		"روزانہ کے محفوظ بیک اپ",
		"रोज़ के सेव रखे बैकअप",
		"saklanan günlük yedek",
	},
}

// KeepDays says: daily backups kept
func KeepDays() language.Message { return rowKeepDays.With() }

var rowKeepDaysEffect = language.Sentence{
	Key: "keep.days_effect",
	In: [4]string{
		"Of so many days the last good backup stays.",
		"اتنے دنوں میں سے ہر دن کا آخری درست بیک اپ رہتا ہے۔",
		"इतने दिनों में से हर दिन का आखिरी सही बैकअप रहता है।",
		"Bu kadar günün her birinden son sağlam yedek kalır.",
	},
}

// KeepDaysEffect says: Of so many days the last good backup stays.
func KeepDaysEffect() language.Message { return rowKeepDaysEffect.With() }

var rowKeepWeeks = language.Sentence{
	Key: "keep.weeks",
	In: [4]string{
		"weekly backups kept",
		"ہفتہ وار محفوظ بیک اپ",
		"हफ़्तावार सेव रखे बैकअप",
		"saklanan haftalık yedek",
	},
}

// KeepWeeks says: weekly backups kept
func KeepWeeks() language.Message { return rowKeepWeeks.With() }

var rowKeepWeeksEffect = language.Sentence{
	Key: "keep.weeks_effect",
	In: [4]string{
		"Of so many weeks the last good backup stays.",
		"اتنے ہفتوں میں سے ہر ہفتے کا آخری درست بیک اپ رہتا ہے۔",
		"इतने हफ़्तों में से हर हफ़्ते का आखिरी सही बैकअप रहता है।",
		"Bu kadar haftanın her birinden son sağlam yedek kalır.",
	},
}

// KeepWeeksEffect says: Of so many weeks the last good backup stays.
func KeepWeeksEffect() language.Message { return rowKeepWeeksEffect.With() }

var rowKeepMonths = language.Sentence{
	Key: "keep.months",
	In: [4]string{
		"monthly backups kept",
		"ماہانہ محفوظ بیک اپ",
		"महीनेवार सेव रखे बैकअप",
		"saklanan aylık yedek",
	},
}

// KeepMonths says: monthly backups kept
func KeepMonths() language.Message { return rowKeepMonths.With() }

var rowKeepMonthsEffect = language.Sentence{
	Key: "keep.months_effect",
	In: [4]string{
		"Of so many months the last good backup stays.",
		"اتنے مہینوں میں سے ہر مہینے کا آخری درست بیک اپ رہتا ہے۔",
		"इतने महीनों में से हर महीने का आखिरी सही बैकअप रहता है।",
		"Bu kadar ayın her birinden son sağlam yedek kalır.",
	},
}

// KeepMonthsEffect says: Of so many months the last good backup stays.
func KeepMonthsEffect() language.Message { return rowKeepMonthsEffect.With() }

var rowKeepRehearsalDay = language.Sentence{
	Key: "keep.rehearsal_day",
	In: [4]string{
		"day on which a backup is rehearsed",
		"بیک اپ آزمانے کا دن",
		"बैकअप आज़माने का दिन",
		"yedeğin denendiği gün",
	},
}

// KeepRehearsalDay says: day on which a backup is rehearsed
func KeepRehearsalDay() language.Message { return rowKeepRehearsalDay.With() }

var rowKeepRehearsalDayEffect = language.Sentence{
	Key: "keep.rehearsal_day_effect",
	In: [4]string{
		"On this day of the week the new backup is restored on trial, opened and counted, and taken away again. It needs as much room as the database.",
		"ہفتے کے اس دن نیا بیک اپ آزمائش کے طور پر بحال کیا، کھولا اور گنا جاتا ہے، پھر ہٹا دیا جاتا ہے۔ اسے ڈیٹا بیس جتنی جگہ چاہیے۔",
		"हफ़्ते के इस दिन नया बैकअप आज़माने के लिए वापस लाया, खोला और गिना जाता है, फिर हटा दिया जाता है। इसे डेटाबेस जितनी जगह चाहिए।",
		"Haftanın bu gününde yeni yedek deneme için geri yüklenir, açılır, sayılır ve yine kaldırılır. Veritabanı kadar yer ister.",
	},
}

// KeepRehearsalDayEffect says: On this day of the week the new backup is restored on trial, opened and counted, and taken away again. It needs as much room as the database.
func KeepRehearsalDayEffect() language.Message { return rowKeepRehearsalDayEffect.With() }

var rowKeepNever = language.Sentence{
	Key: "keep.never",
	In: [4]string{
		"never",
		"کبھی نہیں",
		"कभी नहीं",
		"hiçbir zaman",
	},
}

// KeepNever says: never
func KeepNever() language.Message { return rowKeepNever.With() }

var rowKeepTitle = language.Sentence{
	Key: "keep.title",
	In: [4]string{
		"Backups",
		"بیک اپ",
		"बैकअप",
		"Yedekler",
	},
}

// KeepTitle says: Backups
func KeepTitle() language.Message { return rowKeepTitle.With() }

var rowKeepSays = language.Sentence{
	Key: "keep.says",
	In: [4]string{
		"When the last one was made, whether it can be restored, and one more now.",
		"آخری کب بنا، بحال ہو سکتا ہے یا نہیں، اور ابھی ایک اور۔",
		"आखिरी कब बना, वापस लाया जा सकता है या नहीं, और अभी एक और।",
		"Sonuncusu ne zaman alındı, geri yüklenebiliyor mu; istenirse şimdi bir tane daha.",
	},
}

// KeepSays says: When the last one was made, whether it can be restored, and one more now.
func KeepSays() language.Message { return rowKeepSays.With() }

var rowKeepDuty = language.Sentence{
	Key: "keep.duty",
	In: [4]string{
		"Look at the backups",
		"بیک اپ دیکھیں",
		"बैकअप देखें",
		"Yedeklere bakın",
	},
}

// KeepDuty says: Look at the backups
func KeepDuty() language.Message { return rowKeepDuty.With() }

var rowKeepMake = language.Sentence{
	Key: "keep.make",
	In: [4]string{
		"Back up now",
		"ابھی بیک اپ لیں",
		"अभी बैकअप लें",
		"Şimdi yedekle",
	},
}

// KeepMake says: Back up now
func KeepMake() language.Message { return rowKeepMake.With() }

var rowKeepWhoTakes = language.Sentence{
	Key: "keep.who_takes",
	In: [4]string{
		"Who has a backup reads everything in it, private cases too. So managers of all offices alone carry one away from here.",
		"جس کے پاس بیک اپ ہو وہ اس میں سب کچھ پڑھ سکتا ہے، نجی کیس بھی۔ اس لیے یہاں سے بیک اپ صرف تمام دفاتر کے مینیجر لے جا سکتے ہیں۔",
		"जिसके पास बैकअप हो, वह उसमें सब कुछ पढ़ सकता है, निजी केस भी। इसलिए यहाँ से बैकअप सिर्फ़ सभी कार्यालयों के मैनेजर ले जा सकते हैं।",
		"Yedeği olan, içindeki her şeyi okur; gizli kayıtları da. Bu yüzden buradan yedeği yalnızca tüm ofislerin yöneticileri alıp götürür.",
	},
}

// KeepWhoTakes says: Who has a backup reads everything in it, private cases too. So managers of all offices alone carry one away from here.
func KeepWhoTakes() language.Message { return rowKeepWhoTakes.With() }

var rowKeepRehearse = language.Sentence{
	Key: "keep.rehearse",
	In: [4]string{
		"Try the newest one",
		"تازہ ترین کو آزمائیں",
		"सबसे नए को आज़माएँ",
		"En yenisini dene",
	},
}

// KeepRehearse says: Try the newest one
func KeepRehearse() language.Message { return rowKeepRehearse.With() }

var rowKeepAskedMake = language.Sentence{
	Key: "keep.asked_make",
	In: [4]string{
		"The backup begins now.",
		"بیک اپ اب شروع ہو رہا ہے۔",
		"बैकअप अब शुरू हो रहा है।",
		"Yedekleme şimdi başlıyor.",
	},
}

// KeepAskedMake says: The backup begins now.
func KeepAskedMake() language.Message { return rowKeepAskedMake.With() }

var rowKeepAskedRehearse = language.Sentence{
	Key: "keep.asked_rehearse",
	In: [4]string{
		"The trial begins now.",
		"آزمائش اب شروع ہو رہی ہے۔",
		"आज़माइश अब शुरू हो रही है।",
		"Deneme şimdi başlıyor.",
	},
}

// KeepAskedRehearse says: The trial begins now.
func KeepAskedRehearse() language.Message { return rowKeepAskedRehearse.With() }

var rowKeepMaking = language.Sentence{
	Key: "keep.making",
	In: [4]string{
		"A backup is being made, since {at datetime}. This page says when it is done.",
		"بیک اپ بن رہا ہے، شروع: {at}۔ مکمل ہونے پر یہ صفحہ بتا دے گا۔",
		"बैकअप बन रहा है, शुरू: {at}। पूरा होने पर यह पेज बता देगा।",
		"Yedek alınıyor, başlangıç: {at}. Bitince bu sayfa söyler.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// KeepMaking says: A backup is being made, since {at datetime}. This page says when it is done.
func KeepMaking(at now.Instant) language.Message { return rowKeepMaking.With(at) }

var rowKeepRehearsing = language.Sentence{
	Key: "keep.rehearsing",
	In: [4]string{
		"A backup is being restored on trial, since {at datetime}. This page says when it is done.",
		"بیک اپ آزمائش کے طور پر بحال ہو رہا ہے، شروع: {at}۔ مکمل ہونے پر یہ صفحہ بتا دے گا۔",
		"बैकअप आज़माने के लिए वापस लाया जा रहा है, शुरू: {at}। पूरा होने पर यह पेज बता देगा।",
		"Yedek deneme için geri yükleniyor, başlangıç: {at}. Bitince bu sayfa söyler.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// KeepRehearsing says: A backup is being restored on trial, since {at datetime}. This page says when it is done.
func KeepRehearsing(at now.Instant) language.Message { return rowKeepRehearsing.With(at) }

var rowKeepNext = language.Sentence{
	Key: "keep.next",
	In: [4]string{
		"next backup",
		"اگلا بیک اپ",
		"अगला बैकअप",
		"sıradaki yedek",
	},
}

// KeepNext says: next backup
func KeepNext() language.Message { return rowKeepNext.With() }

var rowKeepFolder = language.Sentence{
	Key: "keep.folder",
	In: [4]string{
		"folder",
		"فولڈر",
		"फ़ोल्डर",
		"klasör",
	},
}

// KeepFolder says: folder
func KeepFolder() language.Message { return rowKeepFolder.With() }

var rowKeepBeside = language.Sentence{
	Key: "keep.beside",
	In: [4]string{
		"This folder lies on the same machine as the database: who loses the machine loses both. Name another disk or a share in vaada.toml.",
		"یہ فولڈر اسی مشین پر ہے جہاں ڈیٹا بیس ہے: مشین گئی تو دونوں گئے۔ vaada.toml میں کوئی دوسری ڈسک یا شیئر لکھیں۔",
		"यह फ़ोल्डर उसी मशीन पर है जहाँ डेटाबेस है: मशीन गई तो दोनों गए। vaada.toml में कोई दूसरी डिस्क या शेयर लिखें।",
		"Bu klasör veritabanıyla aynı makinede: makine giderse ikisi de gider. vaada.toml dosyasına başka bir disk ya da paylaşım yazın.",
	},
}

// KeepBeside says: This folder lies on the same machine as the database: who loses the machine loses both. Name another disk or a share in vaada.toml.
func KeepBeside() language.Message { return rowKeepBeside.With() }

var rowKeepFree = language.Sentence{
	Key: "keep.free",
	In: [4]string{
		"free space",
		"خالی جگہ",
		"खाली जगह",
		"boş yer",
	},
}

// KeepFree says: free space
func KeepFree() language.Message { return rowKeepFree.With() }

var rowKeepKeyInside = language.Sentence{
	Key: "keep.key_inside",
	In: [4]string{
		"The key to the secrets is inside, under the passphrase.",
		"خفیہ معلومات کی کلید پاس فریز کے تحت شامل ہے۔",
		"गोपनीय जानकारी की कुंजी पासफ़्रेज़ के तहत शामिल है।",
		"Gizli bilgilerin anahtarı, şifre cümlesiyle korunarak içinde.",
	},
}

// KeepKeyInside says: The key to the secrets is inside, under the passphrase.
func KeepKeyInside() language.Message { return rowKeepKeyInside.With() }

var rowKeepKeyOutside = language.Sentence{
	Key: "keep.key_outside",
	In: [4]string{
		"The key to the secrets is not inside: after a restore they cannot be read without a copy of vaada.key. Keep one elsewhere, or name a passphrase in vaada.toml.",
		"خفیہ معلومات کی کلید شامل نہیں: بحال کرنے کے بعد vaada.key کی نقل کے بغیر وہ پڑھی نہیں جا سکتیں۔ ایک نقل کہیں اور رکھیں، یا vaada.toml میں پاس فریز کی فائل لکھیں۔",
		"गोपनीय जानकारी की कुंजी शामिल नहीं है: वापस लाने के बाद vaada.key की कॉपी के बिना वह पढ़ी नहीं जा सकती। एक कॉपी कहीं और रखें, या vaada.toml में पासफ़्रेज़ की फ़ाइल लिखें।",
		"Gizli bilgilerin anahtarı içinde değil: geri yüklendikten sonra vaada.key kopyası olmadan okunamazlar. Bir kopyasını başka yerde saklayın ya da vaada.toml dosyasına bir şifre cümlesi dosyası yazın.",
	},
}

// KeepKeyOutside says: The key to the secrets is not inside: after a restore they cannot be read without a copy of vaada.key. Keep one elsewhere, or name a passphrase in vaada.toml.
func KeepKeyOutside() language.Message { return rowKeepKeyOutside.With() }

var rowKeepSecrets = language.Sentence{
	Key: "keep.secrets",
	In: [4]string{
		"secrets",
		"خفیہ معلومات",
		"गोपनीय जानकारी",
		"gizli bilgiler",
	},
}

// KeepSecrets says: secrets
func KeepSecrets() language.Message { return rowKeepSecrets.With() }

var rowKeepKept = language.Sentence{
	Key: "keep.kept",
	In: [4]string{
		"kept",
		"محفوظ رہتے ہیں",
		"सेव रहते हैं",
		"saklanan",
	},
}

// KeepKept says: kept
func KeepKept() language.Message { return rowKeepKept.With() }

var rowKeepKeptCount = language.Sentence{
	Key: "keep.kept_count",
	In: [4]string{
		"{days int} daily, {weeks int} weekly, {months int} monthly",
		"{days} روزانہ، {weeks} ہفتہ وار، {months} ماہانہ",
		"{days} रोज़ के, {weeks} हफ़्तावार, {months} महीनेवार",
		"{days} günlük, {weeks} haftalık, {months} aylık",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}, {Name: "weeks", Kind: "int"}, {Name: "months", Kind: "int"}},
}

// KeepKeptCount says: {days int} daily, {weeks int} weekly, {months int} monthly
func KeepKeptCount(days int, weeks int, months int) language.Message {
	return rowKeepKeptCount.With(days, weeks, months)
}

var rowKeepChange = language.Sentence{
	Key: "keep.change",
	In: [4]string{
		"Change",
		"بدلیں",
		"बदलें",
		"Değiştir",
	},
}

// KeepChange says: Change
func KeepChange() language.Message { return rowKeepChange.With() }

var rowKeepEmpty = language.Sentence{
	Key: "keep.empty",
	In: [4]string{
		"Here stand the backups that were made. The first one comes in the night.",
		"بنے ہوئے بیک اپ یہاں نظر آتے ہیں۔ پہلا رات کو بنے گا۔",
		"बने हुए बैकअप यहाँ दिखते हैं। पहला रात को बनेगा।",
		"Alınan yedekler burada durur. İlki gece alınır.",
	},
}

// KeepEmpty says: Here stand the backups that were made. The first one comes in the night.
func KeepEmpty() language.Message { return rowKeepEmpty.With() }

var rowKeepRestorable = language.Sentence{
	Key: "keep.restorable",
	In: [4]string{
		"can be restored",
		"بحال ہو سکتا ہے",
		"वापस लाया जा सकता है",
		"geri yüklenebiliyor",
	},
}

// KeepRestorable says: can be restored
func KeepRestorable() language.Message { return rowKeepRestorable.With() }

var rowKeepUntried = language.Sentence{
	Key: "keep.untried",
	In: [4]string{
		"not tried yet",
		"ابھی آزمایا نہیں گیا",
		"अभी आज़माया नहीं गया",
		"henüz denenmedi",
	},
}

// KeepUntried says: not tried yet
func KeepUntried() language.Message { return rowKeepUntried.With() }

var rowKeepTrialFailed = language.Sentence{
	Key: "keep.trial_failed",
	In: [4]string{
		"trial failed",
		"آزمائش ناکام",
		"आज़माइश नाकाम",
		"deneme başarısız",
	},
}

// KeepTrialFailed says: trial failed
func KeepTrialFailed() language.Message { return rowKeepTrialFailed.With() }

var rowKeepNotThere = language.Sentence{
	Key: "keep.not_there",
	In: [4]string{
		"not in the folder",
		"فولڈر میں نہیں",
		"फ़ोल्डर में नहीं",
		"klasörde yok",
	},
}

// KeepNotThere says: not in the folder
func KeepNotThere() language.Message { return rowKeepNotThere.With() }

var rowKeepSize = language.Sentence{
	Key: "keep.size",
	In: [4]string{
		"size",
		"سائز",
		"साइज़",
		"boyut",
	},
}

// KeepSize says: size
func KeepSize() language.Message { return rowKeepSize.With() }

var rowKeepHolds = language.Sentence{
	Key: "keep.holds",
	In: [4]string{
		"holds",
		"شامل",
		"शामिल",
		"içinde",
	},
}

// KeepHolds says: holds
func KeepHolds() language.Message { return rowKeepHolds.With() }

var rowKeepHoldsCount = language.Sentence{
	Key: "keep.holds_count",
	In: [4]string{
		"{cases int|one:{cases} case|other:{cases} cases}, {contacts int|one:{contacts} contact|other:{contacts} contacts}",
		"{cases|one:{cases} کیس|other:{cases} کیس}، {contacts|one:{contacts} رابطہ|other:{contacts} رابطے}",
		"{cases|one:{cases} केस|other:{cases} केस}, {contacts|one:{contacts} संपर्क|other:{contacts} संपर्क}",
		"{cases|one:{cases} kayıt|other:{cases} kayıt}, {contacts|one:{contacts} temas|other:{contacts} temas}",
	},
	Slots: []language.Slot{{Name: "cases", Kind: "int"}, {Name: "contacts", Kind: "int"}},
}

// KeepHoldsCount says: {cases int|one:{cases} case|other:{cases} cases}, {contacts int|one:{contacts} contact|other:{contacts} contacts}
func KeepHoldsCount(cases int, contacts int) language.Message {
	return rowKeepHoldsCount.With(cases, contacts)
}

var rowKeepTried = language.Sentence{
	Key: "keep.tried",
	In: [4]string{
		"tried",
		"آزمائش",
		"आज़माया",
		"deneme",
	},
}

// KeepTried says: tried
func KeepTried() language.Message { return rowKeepTried.With() }

var rowKeepWhy = language.Sentence{
	Key: "keep.why",
	In: [4]string{
		"made",
		"بنا",
		"बना",
		"alındı",
	},
}

// KeepWhy says: made
func KeepWhy() language.Message { return rowKeepWhy.With() }

var rowKeepWhyScheduled = language.Sentence{
	Key: "keep.why_scheduled",
	In: [4]string{
		"by itself",
		"خود بخود",
		"अपने आप",
		"kendiliğinden",
	},
}

// KeepWhyScheduled says: by itself
func KeepWhyScheduled() language.Message { return rowKeepWhyScheduled.With() }

var rowKeepWhyAsked = language.Sentence{
	Key: "keep.why_asked",
	In: [4]string{
		"by hand",
		"کہنے پر",
		"कहने पर",
		"elle",
	},
}

// KeepWhyAsked says: by hand
func KeepWhyAsked() language.Message { return rowKeepWhyAsked.With() }

var rowKeepWhyUpgrade = language.Sentence{
	Key: "keep.why_upgrade",
	In: [4]string{
		"before an upgrade",
		"اپ گریڈ سے پہلے",
		"अपग्रेड से पहले",
		"yükseltmeden önce",
	},
}

// KeepWhyUpgrade says: before an upgrade
func KeepWhyUpgrade() language.Message { return rowKeepWhyUpgrade.With() }

var rowKeepDownload = language.Sentence{
	Key: "keep.download",
	In: [4]string{
		"Download",
		"ڈاؤن لوڈ",
		"डाउनलोड",
		"İndir",
	},
}

// KeepDownload says: Download
func KeepDownload() language.Message { return rowKeepDownload.With() }

var rowKeepLateHere = language.Sentence{
	Key: "keep.late_here",
	In: [4]string{
		"A backup is overdue. Is the folder there, and does the program run at night?",
		"بیک اپ کا وقت گزر چکا ہے۔ کیا فولڈر موجود ہے، اور کیا پروگرام رات کو چلتا ہے؟",
		"बैकअप का समय निकल चुका है। क्या फ़ोल्डर मौजूद है, और क्या प्रोग्राम रात को चलता है?",
		"Yedek gecikti. Klasör yerinde mi, program gece çalışıyor mu?",
	},
}

// KeepLateHere says: A backup is overdue. Is the folder there, and does the program run at night?
func KeepLateHere() language.Message { return rowKeepLateHere.With() }

var rowKeepHelpUnsaved = language.Sentence{
	Key: "keep.help_unsaved",
	In: [4]string{
		"Bring the tables of an older Vaada up without a backup before.",
		"پرانے Vaada کی جدولیں پہلے بیک اپ لیے بغیر نئی بنائیں۔",
		"पुराने Vaada की तालिकाएँ पहले बैकअप लिए बिना नई बनाएँ।",
		"Eski bir Vaada’nın tablolarını önceden yedek almadan yükselt.",
	},
}

// KeepHelpUnsaved says: Bring the tables of an older Vaada up without a backup before.
func KeepHelpUnsaved() language.Message { return rowKeepHelpUnsaved.With() }

var rowKeepUpgradeNoRoom = language.Sentence{
	Key: "keep.upgrade_no_room",
	In: [4]string{
		"There is too little space to upgrade the database: a backup and a copy of it come first. Free some space on the disk of {folder code} and start again; nothing was changed.",
		"ڈیٹا بیس اپ گریڈ کرنے کے لیے جگہ کم ہے: پہلے اس کا بیک اپ اور ایک نقل بنتی ہے۔ اس فولڈر کی ڈسک پر جگہ خالی کریں اور پھر شروع کریں ({folder})؛ کچھ نہیں بدلا گیا۔",
		"डेटाबेस अपग्रेड करने के लिए जगह कम है: पहले उसका बैकअप और एक कॉपी बनती है। इस फ़ोल्डर की डिस्क पर जगह खाली करें और फिर शुरू करें ({folder}); कुछ नहीं बदला गया।",
		"Veritabanını yükseltmek için yer az: önce yedeği ve bir kopyası alınır. Şu klasörün diskinde yer açıp yeniden başlatın ({folder}); hiçbir şey değiştirilmedi.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// KeepUpgradeNoRoom says: There is too little space to upgrade the database: a backup and a copy of it come first. Free some space on the disk of {folder code} and start again; nothing was changed.
func KeepUpgradeNoRoom(folder string) language.Message { return rowKeepUpgradeNoRoom.With(folder) }

var rowKeepUpgradeUnsaved = language.Sentence{
	Key: "keep.upgrade_unsaved",
	In: [4]string{
		"The database is of an older Vaada, and the backup that comes before its upgrade could not be made. Nothing was changed. Mend what the next line says, or add {flag code} to upgrade without one.",
		"ڈیٹا بیس پرانے Vaada کا ہے، اور اپ گریڈ سے پہلے کا بیک اپ نہیں بن سکا۔ کچھ نہیں بدلا گیا۔ اگلی سطر میں لکھی خرابی دور کریں، یا بیک اپ کے بغیر اپ گریڈ کے لیے {flag} لکھیں۔",
		"डेटाबेस पुराने Vaada का है, और अपग्रेड से पहले का बैकअप नहीं बन सका। कुछ नहीं बदला गया। अगली पंक्ति में लिखी खराबी ठीक करें, या बैकअप के बिना अपग्रेड के लिए {flag} लिखें।",
		"Veritabanı daha eski bir Vaada’nın ve yükseltmeden önceki yedek alınamadı. Hiçbir şey değiştirilmedi. Sonraki satırdaki sorunu giderin ya da yedeksiz yükseltmek için {flag} ekleyin.",
	},
	Slots: []language.Slot{{Name: "flag", Kind: "code"}},
}

// KeepUpgradeUnsaved says: The database is of an older Vaada, and the backup that comes before its upgrade could not be made. Nothing was changed. Mend what the next line says, or add {flag code} to upgrade without one.
func KeepUpgradeUnsaved(flag string) language.Message { return rowKeepUpgradeUnsaved.With(flag) }

var rowKeepUpgradeFailed = language.Sentence{
	Key: "keep.upgrade_failed",
	In: [4]string{
		"The upgrade failed, and the database is as it was. Start the Vaada that you had before; a backup is in {file code}.",
		"اپ گریڈ ناکام رہا، اور ڈیٹا بیس جوں کا توں ہے۔ پہلے والا Vaada چلائیں؛ بیک اپ یہاں ہے: {file}",
		"अपग्रेड नाकाम रहा, और डेटाबेस वैसा ही है। पहले वाला Vaada चलाएँ; बैकअप यहाँ है: {file}",
		"Yükseltme başarısız oldu, veritabanı olduğu gibi. Önceki Vaada’yı çalıştırın; yedek şu dosyada: {file}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// KeepUpgradeFailed says: The upgrade failed, and the database is as it was. Start the Vaada that you had before; a backup is in {file code}.
func KeepUpgradeFailed(file string) language.Message { return rowKeepUpgradeFailed.With(file) }

var rowKeepUpgradeHalf = language.Sentence{
	Key: "keep.upgrade_half",
	In: [4]string{
		"The upgrade failed and may be half done. Start again to go on, or restore the backup with vaada restore and start the Vaada that you had before. It is in {file code}.",
		"اپ گریڈ ناکام رہا اور شاید آدھا ہوا ہے۔ جاری رکھنے کے لیے پھر شروع کریں، یا vaada restore سے بیک اپ بحال کریں اور پہلے والا Vaada چلائیں۔ بیک اپ یہاں ہے: {file}",
		"अपग्रेड नाकाम रहा और शायद आधा हुआ है। जारी रखने के लिए फिर शुरू करें, या vaada restore से बैकअप वापस लाएँ और पहले वाला Vaada चलाएँ। बैकअप यहाँ है: {file}",
		"Yükseltme başarısız oldu, yarım kalmış olabilir. Sürdürmek için yeniden başlatın ya da yedeği vaada restore ile geri yükleyip önceki Vaada’yı çalıştırın. Yedek şu dosyada: {file}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// KeepUpgradeHalf says: The upgrade failed and may be half done. Start again to go on, or restore the backup with vaada restore and start the Vaada that you had before. It is in {file code}.
func KeepUpgradeHalf(file string) language.Message { return rowKeepUpgradeHalf.With(file) }

var rowKeepFileTrouble = language.Sentence{
	Key: "keep.file_trouble",
	In: [4]string{
		"The file {file code} was not restored. {why message}",
		"فائل {file} بحال نہیں کی گئی۔ {why}",
		"फ़ाइल {file} वापस नहीं लाई गई। {why}",
		"{file} dosyası geri yüklenmedi. {why}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "why", Kind: "message"}},
}

// KeepFileTrouble says: The file {file code} was not restored. {why message}
func KeepFileTrouble(file string, why language.Message) language.Message {
	return rowKeepFileTrouble.With(file, why)
}

var rowKeepHelpHealth = language.Sentence{
	Key: "keep.help_health",
	In: [4]string{
		"Ask a server whether it is ready, for whoever watches over it.",
		"سرور سے پوچھیں کہ وہ تیار ہے یا نہیں، نگرانی کرنے والوں کے لیے۔",
		"सर्वर से पूछें कि वह तैयार है या नहीं, निगरानी करने वालों के लिए।",
		"Bir sunucuya hazır olup olmadığını sor; onu gözetenler için.",
	},
}

// KeepHelpHealth says: Ask a server whether it is ready, for whoever watches over it.
func KeepHelpHealth() language.Message { return rowKeepHelpHealth.With() }

var rowKeepHelpAddrAsked = language.Sentence{
	Key: "keep.help_addr_asked",
	In: [4]string{
		"Where the server listens.",
		"سرور کا پتہ۔",
		"सर्वर का पता।",
		"Sunucunun dinlediği yer.",
	},
}

// KeepHelpAddrAsked says: Where the server listens.
func KeepHelpAddrAsked() language.Message { return rowKeepHelpAddrAsked.With() }

var rowKeepReady = language.Sentence{
	Key: "keep.ready",
	In: [4]string{
		"{address code} is ready.",
		"تیار ہے: {address}",
		"तैयार है: {address}",
		"Hazır: {address}",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// KeepReady says: {address code} is ready.
func KeepReady(address string) language.Message { return rowKeepReady.With(address) }

var rowKeepUnready = language.Sentence{
	Key: "keep.unready",
	In: [4]string{
		"The server at {address code} does not answer, or its database does not. Look at its log.",
		"سرور یا اس کا ڈیٹا بیس جواب نہیں دے رہا: {address}۔ اس کا لاگ دیکھیں۔",
		"सर्वर या उसका डेटाबेस जवाब नहीं दे रहा: {address}। उसका लॉग देखें।",
		"{address} adresindeki sunucu ya da veritabanı yanıt vermiyor. Günlüğüne bakın.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// KeepUnready says: The server at {address code} does not answer, or its database does not. Look at its log.
func KeepUnready(address string) language.Message { return rowKeepUnready.With(address) }
