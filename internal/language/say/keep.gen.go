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
		"The file with the passphrase cannot be read, or its first line is empty.",
		"پاس فریز کی فائل پڑھی نہیں جا سکی، یا اس کی پہلی سطر خالی ہے۔",
		"पासफ़्रेज़ की फ़ाइल पढ़ी नहीं जा सकी, या उसकी पहली पंक्ति खाली है।",
		"Şifre cümlesinin dosyası okunamıyor ya da ilk satırı boş.",
	},
}

// KeepNoPhrase says: The file with the passphrase cannot be read, or its first line is empty.
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
