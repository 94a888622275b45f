// Code generated from words/bench.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowBenchWhat = language.Sentence{
	Key: "bench.what",
	In: [4]string{
		"Measured",
		"پیمائش",
		"क्या मापा गया",
		"Ölçülen",
	},
}

// BenchWhat says: Measured
func BenchWhat() language.Message { return rowBenchWhat.With() }

var rowBenchValue = language.Sentence{
	Key: "bench.value",
	In: [4]string{
		"Figure",
		"نتیجہ",
		"आँकड़ा",
		"Değer",
	},
}

// BenchValue says: Figure
func BenchValue() language.Message { return rowBenchValue.With() }

var rowBenchAim = language.Sentence{
	Key: "bench.aim",
	In: [4]string{
		"Aim",
		"ہدف",
		"लक्ष्य",
		"Hedef",
	},
}

// BenchAim says: Aim
func BenchAim() language.Message { return rowBenchAim.With() }

var rowBenchStartDemo = language.Sentence{
	Key: "bench.start_demo",
	In: [4]string{
		"Demo in a new folder, until ready",
		"نئے فولڈر میں ڈیمو، تیار ہونے تک",
		"नए फ़ोल्डर में डेमो, तैयार होने तक",
		"Yeni klasörde demo, hazır olana kadar",
	},
}

// BenchStartDemo says: Demo in a new folder, until ready
func BenchStartDemo() language.Message { return rowBenchStartDemo.With() }

var rowBenchStartServe = language.Sentence{
	Key: "bench.start_serve",
	In: [4]string{
		"The same data again, until ready",
		"وہی ڈیٹا دوبارہ، تیار ہونے تک",
		"वही डेटा दोबारा, तैयार होने तक",
		"Aynı veri yeniden, hazır olana kadar",
	},
}

// BenchStartServe says: The same data again, until ready
func BenchStartServe() language.Message { return rowBenchStartServe.With() }

var rowBenchDeeds = language.Sentence{
	Key: "bench.deeds",
	In: [4]string{
		"Steps answered a second, {n int} people at once",
		"فی سیکنڈ مکمل مرحلے، بیک وقت {n} لوگ",
		"प्रति सेकंड पूरे चरण, एक साथ {n} लोग",
		"Saniyede tamamlanan adım, aynı anda {n} kişi",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// BenchDeeds says: Steps answered a second, {n int} people at once
func BenchDeeds(n int) language.Message { return rowBenchDeeds.With(n) }

var rowBenchBare = language.Sentence{
	Key: "bench.bare",
	In: [4]string{
		"The same rows a second, without pages and rules",
		"وہی قطاریں فی سیکنڈ، صفحات اور قواعد کے بغیر",
		"वही पंक्तियाँ प्रति सेकंड, पेज और नियमों के बिना",
		"Saniyede aynı satırlar, sayfa ve kural olmadan",
	},
}

// BenchBare says: The same rows a second, without pages and rules
func BenchBare() language.Message { return rowBenchBare.With() }

var rowBenchShare = language.Sentence{
	Key: "bench.share",
	In: [4]string{
		"Steps as a share of those rows",
		"ان قطاروں کے مقابلے میں مرحلے",
		"उन पंक्तियों के मुकाबले चरण",
		"Adımların o satırlara oranı",
	},
}

// BenchShare says: Steps as a share of those rows
func BenchShare() language.Message { return rowBenchShare.With() }

var rowBenchOne = language.Sentence{
	Key: "bench.one",
	In: [4]string{
		"One step at a time, {p code}",
		"ایک وقت میں ایک مرحلہ، {p}",
		"एक समय में एक चरण, {p}",
		"Her seferinde bir adım, {p}",
	},
	Slots: []language.Slot{{Name: "p", Kind: "code"}},
}

// BenchOne says: One step at a time, {p code}
func BenchOne(p string) language.Message { return rowBenchOne.With(p) }

var rowBenchList = language.Sentence{
	Key: "bench.list",
	In: [4]string{
		"{cases int} cases, list “{view message}”, page {page int}, {p code}",
		"{cases} کیسز، فہرست ”{view}“، صفحہ {page}، {p}",
		"{cases} केस, सूची “{view}”, पेज {page}, {p}",
		"{cases} kayıt, liste “{view}”, sayfa {page}, {p}",
	},
	Slots: []language.Slot{{Name: "cases", Kind: "int"}, {Name: "view", Kind: "message"}, {Name: "page", Kind: "int"}, {Name: "p", Kind: "code"}},
}

// BenchList says: {cases int} cases, list “{view message}”, page {page int}, {p code}
func BenchList(cases int, view language.Message, page int, p string) language.Message {
	return rowBenchList.With(cases, view, page, p)
}

var rowBenchGrowth = language.Sentence{
	Key: "bench.growth",
	In: [4]string{
		"First page of a list, how many times as long as on the small database",
		"فہرست کا پہلا صفحہ، چھوٹے ڈیٹا بیس کے مقابلے میں کتنے گنا وقت",
		"सूची का पहला पेज, छोटे डेटाबेस के मुकाबले कितने गुना समय",
		"Listenin ilk sayfası, küçük veritabanına göre kaç katı süre",
	},
}

// BenchGrowth says: First page of a list, how many times as long as on the small database
func BenchGrowth() language.Message { return rowBenchGrowth.With() }

var rowBenchFewPages = language.Sentence{
	Key: "bench.few_pages",
	In: [4]string{
		"the list has {n int} pages",
		"فہرست میں صفحے: {n}",
		"सूची में पेज: {n}",
		"listede {n} sayfa var",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// BenchFewPages says: the list has {n int} pages
func BenchFewPages(n int) language.Message { return rowBenchFewPages.With(n) }

var rowBenchCase = language.Sentence{
	Key: "bench.case",
	In: [4]string{
		"Case page with {n int} contacts, {p code}",
		"{n} رابطوں والے کیس کا صفحہ، {p}",
		"{n} संपर्क वाला केस पेज, {p}",
		"{n} temaslı kayıt sayfası, {p}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "p", Kind: "code"}},
}

// BenchCase says: Case page with {n int} contacts, {p code}
func BenchCase(n int, p string) language.Message { return rowBenchCase.With(n, p) }

var rowBenchPageWeight = language.Sentence{
	Key: "bench.page_weight",
	In: [4]string{
		"First look, {part code}, gzip",
		"پہلی بار، {part}، gzip",
		"पहली बार, {part}, gzip",
		"İlk açılış, {part}, gzip",
	},
	Slots: []language.Slot{{Name: "part", Kind: "code"}},
}

// BenchPageWeight says: First look, {part code}, gzip
func BenchPageWeight(part string) language.Message { return rowBenchPageWeight.With(part) }

var rowBenchMemory = language.Sentence{
	Key: "bench.memory",
	In: [4]string{
		"Memory at rest, {cases int} cases",
		"فارغ حالت میں میموری، {cases} کیسز",
		"खाली समय में मेमोरी, {cases} केस",
		"Boştayken bellek, {cases} kayıt",
	},
	Slots: []language.Slot{{Name: "cases", Kind: "int"}},
}

// BenchMemory says: Memory at rest, {cases int} cases
func BenchMemory(cases int) language.Message { return rowBenchMemory.With(cases) }

var rowBenchBinary = language.Sentence{
	Key: "bench.binary",
	In: [4]string{
		"The program, stripped",
		"پروگرام کا سائز (stripped)",
		"प्रोग्राम का आकार (stripped)",
		"Programın boyutu (stripped)",
	},
}

// BenchBinary says: The program, stripped
func BenchBinary() language.Message { return rowBenchBinary.With() }

var rowBenchLeftOut = language.Sentence{
	Key: "bench.left_out",
	In: [4]string{
		"Not measured: {why text}",
		"نہیں ناپا گیا: {why}",
		"नहीं मापा गया: {why}",
		"Ölçülmedi: {why}",
	},
	Slots: []language.Slot{{Name: "why", Kind: "text"}},
}

// BenchLeftOut says: Not measured: {why text}
func BenchLeftOut(why string) language.Message { return rowBenchLeftOut.With(why) }

var rowBenchMaking = language.Sentence{
	Key: "bench.making",
	In: [4]string{
		"Making {cases int} cases in a scratch folder",
		"عارضی فولڈر میں {cases} کیسز بنائے جا رہے ہیں",
		"अस्थायी फ़ोल्डर में {cases} केस बनाए जा रहे हैं",
		"Geçici klasörde {cases} kayıt oluşturuluyor",
	},
	Slots: []language.Slot{{Name: "cases", Kind: "int"}},
}

// BenchMaking says: Making {cases int} cases in a scratch folder
func BenchMaking(cases int) language.Message { return rowBenchMaking.With(cases) }

var rowBenchNotEmpty = language.Sentence{
	Key: "bench.not_empty",
	In: [4]string{
		"The database at --db holds an organisation already. Name an empty one: it is filled with invented cases.",
		"\u200e--db\u200e والے ڈیٹا بیس میں پہلے سے ایک ادارہ ہے۔ کسی خالی ڈیٹا بیس کا نام دیں: اسے فرضی کیسز سے بھرا جاتا ہے۔",
		"--db वाले डेटाबेस में पहले से एक संस्था है। किसी खाली डेटाबेस का नाम दें: उसे काल्पनिक केस से भरा जाता है।",
		"--db ile verilen veritabanında zaten bir kuruluş var. Boş bir tane belirtin: uydurma kayıtlarla doldurulur.",
	},
}

// BenchNotEmpty says: The database at --db holds an organisation already. Name an empty one: it is filled with invented cases.
func BenchNotEmpty() language.Message { return rowBenchNotEmpty.With() }

var rowBenchTooFew = language.Sentence{
	Key: "bench.too_few",
	In: [4]string{
		"The large database has too few cases for this measurement. Ask for more with --cases.",
		"بڑے ڈیٹا بیس میں اس پیمائش کے لیے کیسز کم ہیں۔ \u200e--cases\u200e سے زیادہ مانگیں۔",
		"बड़े डेटाबेस में इस माप के लिए केस कम हैं। --cases से ज़्यादा माँगें।",
		"Büyük veritabanında bu ölçüm için yeterli kayıt yok. --cases ile daha fazlasını isteyin.",
	},
}

// BenchTooFew says: The large database has too few cases for this measurement. Ask for more with --cases.
func BenchTooFew() language.Message { return rowBenchTooFew.With() }

var rowBenchWalking = language.Sentence{
	Key: "bench.walking",
	In: [4]string{
		"Deeds a second along a whole chart, {cases int} cases open, at once: {n int}",
		"پورے چارٹ پر فی سیکنڈ کام، کھلے کیسز: {cases}، بیک وقت: {n}",
		"पूरे चार्ट पर प्रति सेकंड काम, खुले केस: {cases}, एक साथ: {n}",
		"Tüm akış boyunca saniyede işlem, {cases} açık kayıt, aynı anda: {n}",
	},
	Slots: []language.Slot{{Name: "cases", Kind: "int"}, {Name: "n", Kind: "int"}},
}

// BenchWalking says: Deeds a second along a whole chart, {cases int} cases open, at once: {n int}
func BenchWalking(cases int, n int) language.Message { return rowBenchWalking.With(cases, n) }

var rowBenchFlat = language.Sentence{
	Key: "bench.flat",
	In: [4]string{
		"The same, how many times as long as with few open cases, at once: {n int}",
		"وہی، کم کھلے کیسز کے مقابلے میں کتنے گنا وقت، بیک وقت: {n}",
		"वही, कम खुले केस के मुकाबले कितने गुना समय, एक साथ: {n}",
		"Aynısı, az açık kayda göre kaç katı süre, aynı anda: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// BenchFlat says: The same, how many times as long as with few open cases, at once: {n int}
func BenchFlat(n int) language.Message { return rowBenchFlat.With(n) }

var rowBenchDisk = language.Sentence{
	Key: "bench.disk",
	In: [4]string{
		"On disk for a case from its beginning to its end",
		"شروع سے آخر تک ایک کیس کی ڈسک پر جگہ",
		"शुरू से अंत तक एक केस की डिस्क पर जगह",
		"Başından sonuna bir kaydın diskte kapladığı yer",
	},
}

// BenchDisk says: On disk for a case from its beginning to its end
func BenchDisk() language.Message { return rowBenchDisk.With() }

var rowBenchDiskOf = language.Sentence{
	Key: "bench.disk_of",
	In: [4]string{
		"of it {table code}",
		"اس میں سے {table}",
		"इसमें से {table}",
		"bunun içinde {table}",
	},
	Slots: []language.Slot{{Name: "table", Kind: "code"}},
}

// BenchDiskOf says: of it {table code}
func BenchDiskOf(table string) language.Message { return rowBenchDiskOf.With(table) }
