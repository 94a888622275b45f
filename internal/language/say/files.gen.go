// Code generated from words/files.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowFilesAt = language.Sentence{
	Key: "files.at",
	In: [4]string{
		"{file code}, line {line int}: {says message}",
		"{file}، سطر {line}: {says}",
		"{file}, पंक्ति {line}: {says}",
		"{file}, satır {line}: {says}",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}, {Name: "line", Kind: "int"}, {Name: "says", Kind: "message"}},
}

// FilesAt says: {file code}, line {line int}: {says message}
func FilesAt(file string, line int, says language.Message) language.Message {
	return rowFilesAt.With(file, line, says)
}

var rowFilesYaml = language.Sentence{
	Key: "files.yaml",
	In: [4]string{
		"This is not YAML from here on. Look at indentation, colons and quotation marks.",
		"یہاں سے آگے یہ YAML نہیں رہتا۔ حاشیے، کولن اور واوین دیکھیں۔",
		"यहाँ से आगे यह YAML नहीं है। हाशिया, कोलन और उद्धरण चिह्न देखें।",
		"Buradan sonrası YAML değil. Girintilere, iki noktalara ve tırnaklara bakın.",
	},
}

// FilesYaml says: This is not YAML from here on. Look at indentation, colons and quotation marks.
func FilesYaml() language.Message { return rowFilesYaml.With() }

var rowFilesDocuments = language.Sentence{
	Key: "files.documents",
	In: [4]string{
		"A file holds one document. Take out what stands after the three hyphens.",
		"ایک فائل میں ایک ہی دستاویز ہوتی ہے۔ تین لکیروں کے بعد کا حصہ نکال دیں۔",
		"एक फ़ाइल में एक ही दस्तावेज़ होता है। तीन रेखाओं के बाद का हिस्सा हटा दें।",
		"Bir dosyada tek belge bulunur. Üç kısa çizgiden sonrasını çıkarın.",
	},
}

// FilesDocuments says: A file holds one document. Take out what stands after the three hyphens.
func FilesDocuments() language.Message { return rowFilesDocuments.With() }

var rowFilesEmpty = language.Sentence{
	Key: "files.empty",
	In: [4]string{
		"This file holds no names with values. Write some, or take the file out.",
		"اس فائل میں نام اور قدریں نہیں ہیں۔ لکھیں، یا فائل نکال دیں۔",
		"इस फ़ाइल में नाम और मान नहीं हैं। लिखें, या फ़ाइल हटा दें।",
		"Bu dosyada adlar ve değerleri yok. Yazın ya da dosyayı çıkarın.",
	},
}

// FilesEmpty says: This file holds no names with values. Write some, or take the file out.
func FilesEmpty() language.Message { return rowFilesEmpty.With() }

var rowFilesAnchor = language.Sentence{
	Key: "files.anchor",
	In: [4]string{
		"Anchors, aliases and tags (&, *, !) are not read. Write the value itself.",
		"اینکر، عرف اور ٹیگ نہیں پڑھے جاتے (&، *، !)۔ اصل قدر لکھیں۔",
		"एंकर, उपनाम और टैग (&, *, !) नहीं पढ़े जाते। असल मान लिखें।",
		"Çapalar, takma adlar ve etiketler (&, *, !) okunmaz. Değerin kendisini yazın.",
	},
}

// FilesAnchor says: Anchors, aliases and tags (&, *, !) are not read. Write the value itself.
func FilesAnchor() language.Message { return rowFilesAnchor.With() }

var rowFilesDeep = language.Sentence{
	Key: "files.deep",
	In: [4]string{
		"This is nested more than {most int} levels deep. Write it flat.",
		"یہ {most} سے زیادہ تہوں میں ہے۔ اسے سیدھا لکھیں۔",
		"यह {most} से ज़्यादा परतों में है। इसे सीधा लिखें।",
		"Burası {most} düzeyden daha derin. Daha düz yazın.",
	},
	Slots: []language.Slot{{Name: "most", Kind: "int"}},
}

// FilesDeep says: This is nested more than {most int} levels deep. Write it flat.
func FilesDeep(most int) language.Message { return rowFilesDeep.With(most) }

var rowFilesTwice = language.Sentence{
	Key: "files.twice",
	In: [4]string{
		"{name code} stands here twice. Keep one.",
		"یہ نام یہاں دو بار ہے: {name}۔ ایک رہنے دیں۔",
		"यह नाम यहाँ दो बार है: {name}। एक रहने दें।",
		"Bu ad burada iki kez var: {name}. Birini bırakın.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// FilesTwice says: {name code} stands here twice. Keep one.
func FilesTwice(name string) language.Message { return rowFilesTwice.With(name) }

var rowFilesUnknown = language.Sentence{
	Key: "files.unknown",
	In: [4]string{
		"There is no field {name code} here. Look for a slip of the pen.",
		"یہاں اس نام کا کوئی خانہ نہیں: {name}۔ ہجے دیکھ لیں۔",
		"यहाँ इस नाम का कोई खाना नहीं है: {name}। वर्तनी देख लें।",
		"Burada böyle bir alan yok: {name}. Yazımına bakın.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// FilesUnknown says: There is no field {name code} here. Look for a slip of the pen.
func FilesUnknown(name string) language.Message { return rowFilesUnknown.With(name) }

var rowFilesUnfit = language.Sentence{
	Key: "files.unfit",
	In: [4]string{
		"What stands here does not fit {name code}. The page on the form of the files says what does.",
		"جو یہاں لکھا ہے وہ اس خانے میں نہیں آتا: {name}۔ فائلوں کی شکل والے صفحے پر دیکھیں کہ کیا آتا ہے۔",
		"जो यहाँ लिखा है, वह इस खाने में नहीं आता: {name}। फ़ाइलों के रूप वाले पेज पर देखें कि क्या आता है।",
		"Buradaki değer şu alana uymuyor: {name}. Neyin uyduğu dosya biçimi sayfasında yazar.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// FilesUnfit says: What stands here does not fit {name code}. The page on the form of the files says what does.
func FilesUnfit(name string) language.Message { return rowFilesUnfit.With(name) }

var rowFilesText = language.Sentence{
	Key: "files.text",
	In: [4]string{
		"Write a text with source and one line for each language: en, ur, hi, tr.",
		"متن یوں لکھیں: source، اور ہر زبان کی ایک سطر: en، ur، hi، tr۔",
		"टेक्स्ट ऐसे लिखें: source, और हर भाषा की एक पंक्ति: en, ur, hi, tr।",
		"Metni source ve her dil için bir satırla yazın: en, ur, hi, tr.",
	},
}

// FilesText says: Write a text with source and one line for each language: en, ur, hi, tr.
func FilesText() language.Message { return rowFilesText.With() }

var rowFilesList = language.Sentence{
	Key: "files.list",
	In: [4]string{
		"Here stands a list: write each of {kin code} with a hyphen before it.",
		"یہاں فہرست ہوتی ہے: {kin}۔ ہر اندراج سے پہلے ایک لکیر لگائیں۔",
		"यहाँ सूची होती है: {kin}। हर प्रविष्टि से पहले एक रेखा लगाएँ।",
		"Burada liste olur: {kin}. Her birinin önüne kısa çizgi koyun.",
	},
	Slots: []language.Slot{{Name: "kin", Kind: "code"}},
}

// FilesList says: Here stands a list: write each of {kin code} with a hyphen before it.
func FilesList(kin string) language.Message { return rowFilesList.With(kin) }

var rowFilesKey = language.Sentence{
	Key: "files.key",
	In: [4]string{
		"{name code} must be small Latin letters, figures and hyphens, and begin with a letter.",
		"{name}: صرف چھوٹے لاطینی حروف، ہندسے اور لکیریں ہوں، اور آغاز حرف سے ہو۔",
		"{name}: सिर्फ़ छोटे लैटिन अक्षर, अंक और रेखाएँ हों, और शुरुआत अक्षर से हो।",
		"{name}: yalnızca küçük Latin harfleri, rakamlar ve kısa çizgi; ilk karakter harf olmalı.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// FilesKey says: {name code} must be small Latin letters, figures and hyphens, and begin with a letter.
func FilesKey(name string) language.Message { return rowFilesKey.With(name) }

var rowFilesKeyTwice = language.Sentence{
	Key: "files.key_twice",
	In: [4]string{
		"The key {key code} is taken already, in line {line int}. Give each its own.",
		"یہ کلید سطر {line} پر پہلے سے ہے: {key}۔ ہر ایک کو الگ کلید دیں۔",
		"यह कुंजी पंक्ति {line} पर पहले से है: {key}। हर एक को अलग कुंजी दें।",
		"Bu anahtar {line} numaralı satırda zaten var: {key}. Her birine ayrı anahtar verin.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}, {Name: "line", Kind: "int"}},
}

// FilesKeyTwice says: The key {key code} is taken already, in line {line int}. Give each its own.
func FilesKeyTwice(key string, line int) language.Message { return rowFilesKeyTwice.With(key, line) }

var rowFilesChoice = language.Sentence{
	Key: "files.choice",
	In: [4]string{
		"{value code} is none of these: {choices code}",
		"{value} ان میں سے نہیں: {choices}",
		"{value} इनमें से नहीं है: {choices}",
		"{value} bunlardan biri değil: {choices}",
	},
	Slots: []language.Slot{{Name: "value", Kind: "code"}, {Name: "choices", Kind: "code"}},
}

// FilesChoice says: {value code} is none of these: {choices code}
func FilesChoice(value string, choices string) language.Message {
	return rowFilesChoice.With(value, choices)
}

var rowFilesRank = language.Sentence{
	Key: "files.rank",
	In: [4]string{
		"Write rank: one of {choices code}",
		"یہاں rank لکھیں، ان میں سے ایک: {choices}",
		"यहाँ rank लिखें, इनमें से एक: {choices}",
		"rank yazın, şunlardan biri: {choices}",
	},
	Slots: []language.Slot{{Name: "choices", Kind: "code"}},
}

// FilesRank says: Write rank: one of {choices code}
func FilesRank(choices string) language.Message { return rowFilesRank.With(choices) }

var rowFilesFormat = language.Sentence{
	Key: "files.format",
	In: [4]string{
		"Begin the file with format: {number int}. Another form is not known to this program.",
		"فائل کے شروع میں format: {number} لکھیں۔ کوئی دوسری شکل یہ پروگرام نہیں جانتا۔",
		"फ़ाइल की शुरुआत में format: {number} लिखें। कोई दूसरा रूप यह प्रोग्राम नहीं जानता।",
		"Dosyanın başına format: {number} yazın. Bu program başka biçim tanımıyor.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}},
}

// FilesFormat says: Begin the file with format: {number int}. Another form is not known to this program.
func FilesFormat(number int) language.Message { return rowFilesFormat.With(number) }

var rowFilesBig = language.Sentence{
	Key: "files.big",
	In: [4]string{
		"This is more than can be read: {one int} MB in a file, {all int} MB in all.",
		"یہ پڑھنے کی حد سے زیادہ ہے: ایک فائل میں {one} MB، کل {all} MB۔",
		"यह पढ़ने की सीमा से ज़्यादा है: एक फ़ाइल में {one} MB, कुल {all} MB।",
		"Bu, okunabilenden fazla: dosya başına {one} MB, toplam {all} MB.",
	},
	Slots: []language.Slot{{Name: "one", Kind: "int"}, {Name: "all", Kind: "int"}},
}

// FilesBig says: This is more than can be read: {one int} MB in a file, {all int} MB in all.
func FilesBig(one int, all int) language.Message { return rowFilesBig.With(one, all) }

var rowFilesMany = language.Sentence{
	Key: "files.many",
	In: [4]string{
		"There are more than {most int} here. Leave some out.",
		"یہاں {most} سے زیادہ ہیں۔ کچھ کم کریں۔",
		"यहाँ {most} से ज़्यादा हैं। कुछ कम करें।",
		"Burada {most} taneden fazla var. Bir kısmını çıkarın.",
	},
	Slots: []language.Slot{{Name: "most", Kind: "int"}},
}

// FilesMany says: There are more than {most int} here. Leave some out.
func FilesMany(most int) language.Message { return rowFilesMany.With(most) }

var rowFilesNotText = language.Sentence{
	Key: "files.not_text",
	In: [4]string{
		"This is no text in UTF-8. Save it as UTF-8.",
		"یہ UTF-8 متن نہیں۔ فائل کو UTF-8 میں محفوظ کریں۔",
		"यह UTF-8 टेक्स्ट नहीं है। फ़ाइल को UTF-8 में सेव करें।",
		"Bu, UTF-8 metin değil. Dosyayı UTF-8 olarak kaydedin.",
	},
}

// FilesNotText says: This is no text in UTF-8. Save it as UTF-8.
func FilesNotText() language.Message { return rowFilesNotText.With() }

var rowFilesLink = language.Sentence{
	Key: "files.link",
	In: [4]string{
		"This is a link or no ordinary file, and is not followed. Put the file itself here.",
		"یہ لنک ہے یا عام فائل نہیں، اس لیے کھولی نہیں گئی۔ یہاں اصل فائل رکھیں۔",
		"यह लिंक है या आम फ़ाइल नहीं है, इसलिए नहीं खोली गई। यहाँ असल फ़ाइल रखें।",
		"Bu bir bağlantı ya da sıradan olmayan bir dosya; açılmadı. Dosyanın kendisini buraya koyun.",
	},
}

// FilesLink says: This is a link or no ordinary file, and is not followed. Put the file itself here.
func FilesLink() language.Message { return rowFilesLink.With() }

var rowFilesStranger = language.Sentence{
	Key: "files.stranger",
	In: [4]string{
		"No file of a charter is called so, or its story is gone. Correct the name, or take the file out.",
		"چارٹر کی کسی فائل کا یہ نام نہیں، یا اس کا واقعہ اب نہیں۔ نام درست کریں، یا فائل نکال دیں۔",
		"चार्टर की किसी फ़ाइल का यह नाम नहीं है, या उसका किस्सा अब नहीं है। नाम ठीक करें, या फ़ाइल हटा दें।",
		"Bildirgenin böyle bir dosyası yok ya da öyküsü kalmadı. Adı düzeltin ya da dosyayı çıkarın.",
	},
}

// FilesStranger says: No file of a charter is called so, or its story is gone. Correct the name, or take the file out.
func FilesStranger() language.Message { return rowFilesStranger.With() }

var rowFilesWordsTwice = language.Sentence{
	Key: "files.words_twice",
	In: [4]string{
		"These words stand in the list of stories too. Keep them in one place.",
		"یہی الفاظ واقعات کی فہرست میں بھی ہیں۔ ایک ہی جگہ رکھیں۔",
		"यही शब्द किस्सों की सूची में भी हैं। एक ही जगह रखें।",
		"Bu metin öykü listesinde de var. Tek yerde bırakın.",
	},
}

// FilesWordsTwice says: These words stand in the list of stories too. Keep them in one place.
func FilesWordsTwice() language.Message { return rowFilesWordsTwice.With() }

var rowFilesNone = language.Sentence{
	Key: "files.none",
	In: [4]string{
		"No file of a charter is here, such as {file code}. vaada charter export writes them.",
		"یہاں چارٹر کی کوئی فائل نہیں، مثلاً {file}۔ فائلیں vaada charter export سے بنتی ہیں۔",
		"यहाँ चार्टर की कोई फ़ाइल नहीं है, जैसे {file}। फ़ाइलें vaada charter export से बनती हैं।",
		"Burada bildirge dosyası yok; örneğin {file}. Dosyaları vaada charter export yazar.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// FilesNone says: No file of a charter is here, such as {file code}. vaada charter export writes them.
func FilesNone(file string) language.Message { return rowFilesNone.With(file) }

var rowFilesFull = language.Sentence{
	Key: "files.full",
	In: [4]string{
		"The folder {folder code} holds something else. Name an empty one, or one with an exported charter.",
		"فولڈر {folder} میں کچھ اور ہے۔ خالی فولڈر دیں، یا وہ جس میں نکالا ہوا چارٹر ہو۔",
		"फ़ोल्डर {folder} में कुछ और है। खाली फ़ोल्डर दें, या वह जिसमें निकाला हुआ चार्टर हो।",
		"Klasörde başka şeyler var: {folder}. Boş bir klasör ya da daha önce dışa aktarılmış bir bildirge seçin.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// FilesFull says: The folder {folder code} holds something else. Name an empty one, or one with an exported charter.
func FilesFull(folder string) language.Message { return rowFilesFull.With(folder) }

var rowFilesMeanwhile = language.Sentence{
	Key: "files.meanwhile",
	In: [4]string{
		"Somebody wrote in the draft meanwhile. Look at the difference once more.",
		"اسی دوران کسی نے مسودے میں کچھ لکھا۔ فرق ایک بار پھر دیکھیں۔",
		"इसी बीच किसी ने मसौदे में कुछ लिखा। अंतर एक बार फिर देखें।",
		"Bu arada taslağa bir şey yazıldı. Farka bir kez daha bakın.",
	},
}

// FilesMeanwhile says: Somebody wrote in the draft meanwhile. Look at the difference once more.
func FilesMeanwhile() language.Message { return rowFilesMeanwhile.With() }

var rowFilesExported = language.Sentence{
	Key: "files.exported",
	In: [4]string{
		"The charter is in {folder code}.",
		"چارٹر اس فولڈر میں ہے: {folder}",
		"चार्टर इस फ़ोल्डर में है: {folder}",
		"Bildirge şu klasörde: {folder}",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}},
}

// FilesExported says: The charter is in {folder code}.
func FilesExported(folder string) language.Message { return rowFilesExported.With(folder) }

var rowFilesNothing = language.Sentence{
	Key: "files.nothing",
	In: [4]string{
		"The draft is already as it is in the files. Nothing is to be written.",
		"مسودہ پہلے ہی فائلوں جیسا ہے۔ کچھ لکھنے کی ضرورت نہیں۔",
		"मसौदा पहले से फ़ाइलों जैसा है। कुछ लिखने की ज़रूरत नहीं।",
		"Taslak zaten dosyalardaki gibi. Yazılacak bir şey yok.",
	},
}

// FilesNothing says: The draft is already as it is in the files. Nothing is to be written.
func FilesNothing() language.Message { return rowFilesNothing.With() }

var rowFilesParts = language.Sentence{
	Key: "files.parts",
	In: [4]string{
		"Parts of the draft that will be written anew: {parts int}",
		"مسودے کے جو حصے نئے سرے سے لکھے جائیں گے، ان کی تعداد: {parts}",
		"मसौदे के जो हिस्से नए सिरे से लिखे जाएँगे, उनकी संख्या: {parts}",
		"Taslakta yeniden yazılacak bölüm sayısı: {parts}",
	},
	Slots: []language.Slot{{Name: "parts", Kind: "int"}},
}

// FilesParts says: Parts of the draft that will be written anew: {parts int}
func FilesParts(parts int) language.Message { return rowFilesParts.With(parts) }

var rowFilesCame = language.Sentence{
	Key: "files.came",
	In: [4]string{
		"new",
		"نیا",
		"नया",
		"yeni",
	},
}

// FilesCame says: new
func FilesCame() language.Message { return rowFilesCame.With() }

var rowFilesWent = language.Sentence{
	Key: "files.went",
	In: [4]string{
		"taken out",
		"نکالا گیا",
		"हटाया गया",
		"çıkarıldı",
	},
}

// FilesWent says: taken out
func FilesWent() language.Message { return rowFilesWent.With() }

var rowFilesOrder = language.Sentence{
	Key: "files.order",
	In: [4]string{
		"another order",
		"ترتیب بدلی",
		"क्रम बदला",
		"sıra değişti",
	},
}

// FilesOrder says: another order
func FilesOrder() language.Message { return rowFilesOrder.With() }

var rowFilesMaterial = language.Sentence{
	Key: "files.material",
	In: [4]string{
		"changes what holds",
		"اصل بات بدلتی ہے",
		"असल बात बदलती है",
		"geçerli olanı değiştirir",
	},
}

// FilesMaterial says: changes what holds
func FilesMaterial() language.Message { return rowFilesMaterial.With() }

var rowFilesWording = language.Sentence{
	Key: "files.wording",
	In: [4]string{
		"wording only",
		"صرف الفاظ",
		"सिर्फ़ शब्द",
		"yalnızca anlatım",
	},
}

// FilesWording says: wording only
func FilesWording() language.Message { return rowFilesWording.With() }

var rowFilesWas = language.Sentence{
	Key: "files.was",
	In: [4]string{
		"was: {text text}",
		"پہلے: {text}",
		"पहले: {text}",
		"önce: {text}",
	},
	Slots: []language.Slot{{Name: "text", Kind: "text"}},
}

// FilesWas says: was: {text text}
func FilesWas(text string) language.Message { return rowFilesWas.With(text) }

var rowFilesIs = language.Sentence{
	Key: "files.is",
	In: [4]string{
		"is: {text text}",
		"اب: {text}",
		"अब: {text}",
		"şimdi: {text}",
	},
	Slots: []language.Slot{{Name: "text", Kind: "text"}},
}

// FilesIs says: is: {text text}
func FilesIs(text string) language.Message { return rowFilesIs.With(text) }

var rowFilesAsk = language.Sentence{
	Key: "files.ask",
	In: [4]string{
		"Write this into the draft? It comes into force only by review and approval. (yes/no)",
		"یہ مسودے میں لکھا جائے؟ نافذ صرف جائزے اور منظوری سے ہو گا۔ (ہاں/نہیں)",
		"यह मसौदे में लिखा जाए? लागू सिर्फ़ समीक्षा और मंज़ूरी से होगा। (हाँ/नहीं)",
		"Bu taslağa yazılsın mı? Ancak inceleme ve onayla yürürlüğe girer. (evet/hayır)",
	},
}

// FilesAsk says: Write this into the draft? It comes into force only by review and approval. (yes/no)
func FilesAsk() language.Message { return rowFilesAsk.With() }

var rowFilesLeft = language.Sentence{
	Key: "files.left",
	In: [4]string{
		"Nothing was written.",
		"کچھ نہیں لکھا گیا۔",
		"कुछ नहीं लिखा गया।",
		"Hiçbir şey yazılmadı.",
	},
}

// FilesLeft says: Nothing was written.
func FilesLeft() language.Message { return rowFilesLeft.With() }

var rowFilesWritten = language.Sentence{
	Key: "files.written",
	In: [4]string{
		"It is in the draft. Each part can be taken back on its own page.",
		"یہ مسودے میں ہے۔ ہر حصہ اپنے صفحے پر واپس لیا جا سکتا ہے۔",
		"यह मसौदे में है। हर हिस्सा अपने पेज पर वापस लिया जा सकता है।",
		"Taslağa yazıldı. Her bölüm kendi sayfasında geri alınabilir.",
	},
}

// FilesWritten says: It is in the draft. Each part can be taken back on its own page.
func FilesWritten() language.Message { return rowFilesWritten.With() }

var rowFilesLacks = language.Sentence{
	Key: "files.lacks",
	In: [4]string{
		"Before it can be sent for review, this is still missing:",
		"جائزے کے لیے بھیجنے سے پہلے یہ باقی ہے:",
		"समीक्षा के लिए भेजने से पहले यह बाकी है:",
		"İncelemeye göndermeden önce eksik olanlar:",
	},
}

// FilesLacks says: Before it can be sent for review, this is still missing:
func FilesLacks() language.Message { return rowFilesLacks.With() }

var rowFilesNobody = language.Sentence{
	Key: "files.nobody",
	In: [4]string{
		"Nobody here signs in with {address code}.",
		"یہاں کوئی اس پتے سے لاگ اِن نہیں کرتا: {address}",
		"यहाँ कोई इस पते से लॉग इन नहीं करता: {address}",
		"Burada şu adresle giriş yapan yok: {address}",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// FilesNobody says: Nobody here signs in with {address code}.
func FilesNobody(address string) language.Message { return rowFilesNobody.With(address) }

var rowFilesHelpCharter = language.Sentence{
	Key: "files.help_charter",
	In: [4]string{
		"Works on the charter as files.",
		"چارٹر پر فائلوں کی صورت میں کام کرتا ہے۔",
		"चार्टर पर फ़ाइलों के रूप में काम करता है।",
		"Bildirge üzerinde dosyalarla çalışır.",
	},
}

// FilesHelpCharter says: Works on the charter as files.
func FilesHelpCharter() language.Message { return rowFilesHelpCharter.With() }

var rowFilesHelpExport = language.Sentence{
	Key: "files.help_export",
	In: [4]string{
		"Writes the charter into a folder, as YAML and Markdown.",
		"چارٹر کو YAML اور Markdown کی صورت میں فولڈر میں نکالتا ہے۔",
		"चार्टर को YAML और Markdown के रूप में फ़ोल्डर में निकालता है।",
		"Bildirgeyi YAML ve Markdown olarak bir klasöre yazar.",
	},
}

// FilesHelpExport says: Writes the charter into a folder, as YAML and Markdown.
func FilesHelpExport() language.Message { return rowFilesHelpExport.With() }

var rowFilesHelpImport = language.Sentence{
	Key: "files.help_import",
	In: [4]string{
		"Reads a charter from a folder, shows the difference and writes it into the draft.",
		"فولڈر سے چارٹر پڑھتا ہے، فرق دکھاتا ہے اور مسودے میں لکھتا ہے۔",
		"फ़ोल्डर से चार्टर पढ़ता है, अंतर दिखाता है और मसौदे में लिखता है।",
		"Klasörden bildirgeyi okur, farkı gösterir ve taslağa yazar.",
	},
}

// FilesHelpImport says: Reads a charter from a folder, shows the difference and writes it into the draft.
func FilesHelpImport() language.Message { return rowFilesHelpImport.With() }

var rowFilesHelpOut = language.Sentence{
	Key: "files.help_out",
	In: [4]string{
		"The folder to write into; an empty one, or one with an exported charter.",
		"جس فولڈر میں لکھنا ہے؛ خالی، یا جس میں نکالا ہوا چارٹر ہو۔",
		"जिस फ़ोल्डर में लिखना है; खाली, या जिसमें निकाला हुआ चार्टर हो।",
		"Yazılacak klasör; boş ya da içinde dışa aktarılmış bildirge bulunan.",
	},
}

// FilesHelpOut says: The folder to write into; an empty one, or one with an exported charter.
func FilesHelpOut() language.Message { return rowFilesHelpOut.With() }

var rowFilesHelpIn = language.Sentence{
	Key: "files.help_in",
	In: [4]string{
		"The folder to read from.",
		"جس فولڈر سے پڑھنا ہے۔",
		"जिस फ़ोल्डर से पढ़ना है।",
		"Okunacak klasör.",
	},
}

// FilesHelpIn says: The folder to read from.
func FilesHelpIn() language.Message { return rowFilesHelpIn.With() }

var rowFilesHelpPublished = language.Sentence{
	Key: "files.help_published",
	In: [4]string{
		"The charter in force; left out, the draft as it is being written.",
		"نافذ چارٹر؛ یہ نہ ہو تو لکھا جا رہا مسودہ۔",
		"लागू चार्टर; यह न हो तो लिखा जा रहा मसौदा।",
		"Yürürlükteki bildirge; verilmezse yazılmakta olan taslak.",
	},
}

// FilesHelpPublished says: The charter in force; left out, the draft as it is being written.
func FilesHelpPublished() language.Message { return rowFilesHelpPublished.With() }

var rowFilesHelpAs = language.Sentence{
	Key: "files.help_as",
	In: [4]string{
		"The e-mail address of who writes, a person who may publish.",
		"لکھنے والے کا ای میل پتہ، جنھیں شائع کرنے کی اجازت ہو۔",
		"लिखने वाले का ईमेल पता, जिन्हें प्रकाशित करने की अनुमति हो।",
		"Yazan kişinin e-posta adresi; yayımlama yetkisi olmalı.",
	},
}

// FilesHelpAs says: The e-mail address of who writes, a person who may publish.
func FilesHelpAs() language.Message { return rowFilesHelpAs.With() }

var rowFilesHelpYes = language.Sentence{
	Key: "files.help_yes",
	In: [4]string{
		"Write without asking.",
		"بغیر پوچھے لکھیں۔",
		"बिना पूछे लिखें।",
		"Sormadan yaz.",
	},
}

// FilesHelpYes says: Write without asking.
func FilesHelpYes() language.Message { return rowFilesHelpYes.With() }
