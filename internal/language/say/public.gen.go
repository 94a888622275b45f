// Code generated from words/public.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

var rowPublicPromises = language.Sentence{
	Key: "public.promises",
	In: [4]string{
		"Our promises",
		"ہمارے وعدے",
		"हमारे वादे",
		"Sözlerimiz",
	},
}

// PublicPromises says: Our promises
func PublicPromises() language.Message { return rowPublicPromises.With() }

var rowPublicCharter = language.Sentence{
	Key: "public.charter",
	In: [4]string{
		"Our charter",
		"ہمارا سروس چارٹر",
		"हमारा सेवा चार्टर",
		"Hizmet bildirgemiz",
	},
}

// PublicCharter says: Our charter
func PublicCharter() language.Message { return rowPublicCharter.With() }

var rowPublicTitle = language.Sentence{
	Key: "public.title",
	In: [4]string{
		"What we promise you",
		"آپ سے ہمارے وعدے",
		"आपसे हमारे वादे",
		"Size verdiğimiz sözler",
	},
}

// PublicTitle says: What we promise you
func PublicTitle() language.Message { return rowPublicTitle.With() }

var rowPublicTold = language.Sentence{
	Key: "public.told",
	In: [4]string{
		"In the last {days int} days we made you {due int|one:{due} promise|other:{due} promises} and kept {kept int} of them.",
		"پچھلے {days} دن میں ہم نے آپ سے {due|one:{due} وعدہ کیا|other:{due} وعدے کیے} اور {kept|one:{kept} پورا کیا|other:{kept} پورے کیے}۔",
		"पिछले {days} दिन में हमने आपसे {due|one:{due} वादा किया|other:{due} वादे किए} और {kept|one:{kept} पूरा किया|other:{kept} पूरे किए}।",
		"Son {days} günde size {due} söz verdik, {kept} tanesini tuttuk.",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}, {Name: "due", Kind: "int"}, {Name: "kept", Kind: "int"}},
}

// PublicTold says: In the last {days int} days we made you {due int|one:{due} promise|other:{due} promises} and kept {kept int} of them.
func PublicTold(days int, due int, kept int) language.Message {
	return rowPublicTold.With(days, due, kept)
}

var rowPublicToldNothing = language.Sentence{
	Key: "public.told_nothing",
	In: [4]string{
		"In the last {days int} days no promise to you fell due.",
		"پچھلے {days} دن میں آپ سے کیے گئے کسی وعدے کا وقت نہیں آیا۔",
		"पिछले {days} दिन में आपसे किए गए किसी वादे का समय नहीं आया।",
		"Son {days} günde size verdiğimiz hiçbir sözün süresi dolmadı.",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}},
}

// PublicToldNothing says: In the last {days int} days no promise to you fell due.
func PublicToldNothing(days int) language.Message { return rowPublicToldNothing.With(days) }

var rowPublicNoneYet = language.Sentence{
	Key: "public.none_yet",
	In: [4]string{
		"We have not published our promises yet. You will find them here, with how well we keep them.",
		"ہمارے وعدے ابھی شائع نہیں ہوئے۔ شائع ہونے پر یہیں ملیں گے، اور یہ بھی کہ کتنے پورے ہوئے۔",
		"हमारे वादे अभी प्रकाशित नहीं हुए हैं। प्रकाशित होने पर यहीं मिलेंगे, और यह भी कि कितने पूरे हुए।",
		"Sözlerimizi henüz yayımlamadık. Yayımlayınca onları, ne kadarını tuttuğumuzla birlikte burada bulacaksınız.",
	},
}

// PublicNoneYet says: We have not published our promises yet. You will find them here, with how well we keep them.
func PublicNoneYet() language.Message { return rowPublicNoneYet.With() }

var rowPublicAsOf = language.Sentence{
	Key: "public.as_of",
	In: [4]string{
		"Live figures, {at datetime}",
		"تازہ اعداد، {at}",
		"ताज़ा आँकड़े, {at}",
		"Güncel rakamlar, {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// PublicAsOf says: Live figures, {at datetime}
func PublicAsOf(at now.Instant) language.Message { return rowPublicAsOf.With(at) }

var rowPublicHow = language.Sentence{
	Key: "public.how",
	In: [4]string{
		"How we count",
		"ہم کیسے گنتے ہیں",
		"हम कैसे गिनते हैं",
		"Nasıl sayarız",
	},
}

// PublicHow says: How we count
func PublicHow() language.Message { return rowPublicHow.With() }

var rowPublicLastDays = language.Sentence{
	Key: "public.last_days",
	In: [4]string{
		"last {days int} days",
		"پچھلے {days} دن",
		"पिछले {days} दिन",
		"son {days} gün",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}},
}

// PublicLastDays says: last {days int} days
func PublicLastDays(days int) language.Message { return rowPublicLastDays.With(days) }

var rowPublicGoal = language.Sentence{
	Key: "public.goal",
	In: [4]string{
		"goal {share percent}",
		"ہدف {share}",
		"लक्ष्य {share}",
		"hedef {share}",
	},
	Slots: []language.Slot{{Name: "share", Kind: "percent"}},
}

// PublicGoal says: goal {share percent}
func PublicGoal(share float64) language.Message { return rowPublicGoal.With(share) }

var rowPublicCounts = language.Sentence{
	Key: "public.counts",
	In: [4]string{
		"{kept int} of {due int}",
		"{due} میں سے {kept}",
		"{due} में से {kept}",
		"{due} sözden {kept} tanesi",
	},
	Slots: []language.Slot{{Name: "kept", Kind: "int"}, {Name: "due", Kind: "int"}},
}

// PublicCounts says: {kept int} of {due int}
func PublicCounts(kept int, due int) language.Message { return rowPublicCounts.With(kept, due) }

var rowPublicStrip = language.Sentence{
	Key: "public.strip",
	In: [4]string{
		"Last {days int} days: goal reached on {full int}, just below it on {lower int}, missed on {low int}, nothing due on {none int}.",
		"پچھلے {days} دن: ہدف پورا {full} دن، ہدف سے ذرا نیچے {lower} دن، ہدف سے بہت نیچے {low} دن، کسی وعدے کا وقت نہیں آیا {none} دن۔",
		"पिछले {days} दिन: लक्ष्य पूरा {full} दिन, लक्ष्य से ज़रा नीचे {lower} दिन, लक्ष्य से बहुत नीचे {low} दिन, किसी वादे का समय नहीं आया {none} दिन।",
		"Son {days} gün: hedefe ulaşılan {full} gün, hedefin biraz altında kalınan {lower} gün, hedefin çok altında kalınan {low} gün, süresi dolan söz olmayan {none} gün.",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}, {Name: "full", Kind: "int"}, {Name: "lower", Kind: "int"}, {Name: "low", Kind: "int"}, {Name: "none", Kind: "int"}},
}

// PublicStrip says: Last {days int} days: goal reached on {full int}, just below it on {lower int}, missed on {low int}, nothing due on {none int}.
func PublicStrip(days int, full int, lower int, low int, none int) language.Message {
	return rowPublicStrip.With(days, full, lower, low, none)
}

var rowPublicBroke = language.Sentence{
	Key: "public.broke",
	In: [4]string{
		"The {n int} we broke",
		"{n|one:وہ {n} وعدہ جو پورا نہیں ہوا|other:وہ {n} وعدے جو پورے نہیں ہوئے}",
		"{n|one:{n} वादा जो पूरा नहीं हुआ|other:{n} वादे जो पूरे नहीं हुए}",
		"Tutmadığımız {n} söz",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublicBroke says: The {n int} we broke
func PublicBroke(n int) language.Message { return rowPublicBroke.With(n) }

var rowPublicBrokeHow = language.Sentence{
	Key: "public.broke_how",
	In: [4]string{
		"A promise that was late stands here, even when the work was done afterwards.",
		"جس وعدے میں تاخیر ہوئی وہ یہاں گنا جاتا ہے، چاہے کام بعد میں ہو گیا ہو۔",
		"जिस वादे में देरी हुई वह यहाँ गिना जाता है, चाहे काम बाद में हो गया हो।",
		"Geciken her söz, iş sonradan yapılmış olsa bile burada sayılır.",
	},
}

// PublicBrokeHow says: A promise that was late stands here, even when the work was done afterwards.
func PublicBrokeHow() language.Message { return rowPublicBrokeHow.With() }

var rowPublicBrokeNone = language.Sentence{
	Key: "public.broke_none",
	In: [4]string{
		"We broke none of them.",
		"کوئی وعدہ ایسا نہیں جو پورا نہ ہوا ہو۔",
		"कोई वादा ऐसा नहीं जो पूरा न हुआ हो।",
		"Tutmadığımız söz yok.",
	},
}

// PublicBrokeNone says: We broke none of them.
func PublicBrokeNone() language.Message { return rowPublicBrokeNone.With() }

var rowPublicFull = language.Sentence{
	Key: "public.full",
	In: [4]string{
		"Read the full charter",
		"پورا سروس چارٹر پڑھیں",
		"पूरा सेवा चार्टर पढ़ें",
		"Hizmet bildirgesinin tamamını oku",
	},
}

// PublicFull says: Read the full charter
func PublicFull() language.Message { return rowPublicFull.With() }

var rowPublicCountDays = language.Sentence{
	Key: "public.count_days",
	In: [4]string{
		"Each figure covers the last {days int} days, today included. A promise counts on the day it was due.",
		"ہر عدد پچھلے {days} دن کا ہے، آج سمیت۔ ہر وعدہ اس دن گنا جاتا ہے جس دن اس کا وقت تھا۔",
		"हर आँकड़ा पिछले {days} दिन का है, आज को मिलाकर। हर वादा उस दिन गिना जाता है जिस दिन उसका समय था।",
		"Her rakam, bugün dahil son {days} günü kapsar. Her söz, süresinin dolduğu gün sayılır.",
	},
	Slots: []language.Slot{{Name: "days", Kind: "int"}},
}

// PublicCountDays says: Each figure covers the last {days int} days, today included. A promise counts on the day it was due.
func PublicCountDays(days int) language.Message { return rowPublicCountDays.With(days) }

var rowPublicCountOpen = language.Sentence{
	Key: "public.count_open",
	In: [4]string{
		"A promise that is overdue and still open counts as broken at once, not only when the work ends.",
		"جس وعدے کا وقت گزر جائے اور کام باقی ہو، وہ کام ختم ہونے پر نہیں بلکہ فوراً پورا نہ ہونے والوں میں گنا جاتا ہے۔",
		"जिस वादे का समय निकल जाए और काम बाकी हो, वह काम खत्म होने पर नहीं बल्कि तुरंत पूरा न होने वालों में गिना जाता है।",
		"Süresi geçtiği hâlde açık kalan söz, iş bitince değil, hemen tutulmadı sayılır.",
	},
}

// PublicCountOpen says: A promise that is overdue and still open counts as broken at once, not only when the work ends.
func PublicCountOpen() language.Message { return rowPublicCountOpen.With() }

var rowPublicCountGivenUp = language.Sentence{
	Key: "public.count_given_up",
	In: [4]string{
		"A call that the caller ends before our time is up is left out. Ended later, it counts as broken.",
		"جو کال ہمارا وقت پورا ہونے سے پہلے دوسری طرف سے بند ہو جائے، وہ نہیں گنی جاتی۔ بعد میں بند ہو تو وعدہ پورا نہ ہونے والوں میں گنا جاتا ہے۔",
		"जो कॉल हमारा समय पूरा होने से पहले दूसरी तरफ़ से कट जाए, वह नहीं गिनी जाती। बाद में कटे तो वादा पूरा न होने वालों में गिना जाता है।",
		"Süremiz dolmadan arayanın kapattığı çağrılar sayılmaz. Daha sonra kapatılanlar tutulmamış söz sayılır.",
	},
}

// PublicCountGivenUp says: A call that the caller ends before our time is up is left out. Ended later, it counts as broken.
func PublicCountGivenUp() language.Message { return rowPublicCountGivenUp.With() }

var rowPublicCountGivenUpMissed = language.Sentence{
	Key: "public.count_given_up_missed",
	In: [4]string{
		"A call that the caller ends before we answer counts as broken.",
		"جو کال ہمارے جواب سے پہلے دوسری طرف سے بند ہو جائے، اس کا وعدہ پورا نہ ہونے والوں میں گنا جاتا ہے۔",
		"जो कॉल हमारे जवाब से पहले दूसरी तरफ़ से कट जाए, उसका वादा पूरा न होने वालों में गिना जाता है।",
		"Biz yanıtlamadan arayanın kapattığı çağrılar tutulmamış söz sayılır.",
	},
}

// PublicCountGivenUpMissed says: A call that the caller ends before we answer counts as broken.
func PublicCountGivenUpMissed() language.Message { return rowPublicCountGivenUpMissed.With() }

var rowPublicCountFirst = language.Sentence{
	Key: "public.count_first",
	In: [4]string{
		"Where a promise names several shares, its figure is of the first.",
		"جس وعدے میں کئی تناسب ہوں، اس کا عدد پہلے تناسب کا ہوتا ہے۔",
		"जिस वादे में कई अनुपात हों, उसका आँकड़ा पहले अनुपात का होता है।",
		"Bir sözde birden çok oran varsa rakam ilk orana göre hesaplanır.",
	},
}

// PublicCountFirst says: Where a promise names several shares, its figure is of the first.
func PublicCountFirst() language.Message { return rowPublicCountFirst.With() }

var rowPublicCountLuck = language.Sentence{
	Key: "public.count_luck",
	In: [4]string{
		"A few cases can look good or bad by luck. So we work out the range in which the true figure lies with {certain percent} certainty (the Wilson interval), and judge by it.",
		"کیسز تھوڑے ہوں تو عدد محض اتفاق سے بھی اچھا یا برا نکل سکتا ہے۔ اس لیے ہم وہ حدود نکالتے ہیں جن کے اندر اصل عدد {certain} یقین کے ساتھ ہوتا ہے (ولسن حدود)، اور فیصلہ انہی پر کرتے ہیں۔",
		"केस थोड़े हों तो आँकड़ा संयोग से भी अच्छा या बुरा निकल सकता है। इसलिए हम वह सीमा निकालते हैं जिसके भीतर असली आँकड़ा {certain} भरोसे के साथ होता है (विल्सन अंतराल), और फ़ैसला उसी से करते हैं।",
		"Kayıt sayısı azsa sonuç şans eseri iyi ya da kötü çıkabilir. Bu yüzden gerçek rakamın {certain} güvenle bulunduğu aralığı (Wilson aralığı) hesaplar, değerlendirmeyi buna göre yaparız.",
	},
	Slots: []language.Slot{{Name: "certain", Kind: "percent"}},
}

// PublicCountLuck says: A few cases can look good or bad by luck. So we work out the range in which the true figure lies with {certain percent} certainty (the Wilson interval), and judge by it.
func PublicCountLuck(certain float64) language.Message { return rowPublicCountLuck.With(certain) }

var rowPublicCountTiles = language.Sentence{
	Key: "public.count_tiles",
	In: [4]string{
		"Each small bar is one day, today last. Its height says the same as its colour.",
		"ہر چھوٹی پٹی ایک دن ہے، آج سب سے آخر میں۔ اس کی اونچائی وہی بتاتی ہے جو اس کا رنگ۔",
		"हर छोटी पट्टी एक दिन है, आज सबसे आखिर में। उसकी ऊँचाई वही बताती है जो उसका रंग।",
		"Her küçük çubuk bir gündür; bugün en sondadır. Yüksekliği, rengiyle aynı şeyi söyler.",
	},
}

// PublicCountTiles says: Each small bar is one day, today last. Its height says the same as its colour.
func PublicCountTiles() language.Message { return rowPublicCountTiles.With() }

var rowPublicMeansKept = language.Sentence{
	Key: "public.means_kept",
	In: [4]string{
		"The figure reaches the goal.",
		"عدد ہدف تک پہنچا۔",
		"आँकड़ा लक्ष्य तक पहुँचा।",
		"Rakam hedefe ulaştı.",
	},
}

// PublicMeansKept says: The figure reaches the goal.
func PublicMeansKept() language.Message { return rowPublicMeansKept.With() }

var rowPublicMeansSlipping = language.Sentence{
	Key: "public.means_slipping",
	In: [4]string{
		"The figure is below the goal, but the goal is inside the range: it may be luck.",
		"عدد ہدف سے کم ہے، مگر ہدف ان حدود کے اندر ہے: یہ اتفاق بھی ہو سکتا ہے۔",
		"आँकड़ा लक्ष्य से कम है, पर लक्ष्य उस सीमा के भीतर है: यह संयोग भी हो सकता है।",
		"Rakam hedefin altında, ama hedef aralığın içinde: şans eseri de olabilir.",
	},
}

// PublicMeansSlipping says: The figure is below the goal, but the goal is inside the range: it may be luck.
func PublicMeansSlipping() language.Message { return rowPublicMeansSlipping.With() }

var rowPublicMeansBroken = language.Sentence{
	Key: "public.means_broken",
	In: [4]string{
		"Even the upper end of the range is below the goal.",
		"حدود کا اوپر والا سرا بھی ہدف سے کم ہے۔",
		"सीमा का ऊपरी सिरा भी लक्ष्य से कम है।",
		"Aralığın üst ucu bile hedefin altında.",
	},
}

// PublicMeansBroken says: Even the upper end of the range is below the goal.
func PublicMeansBroken() language.Message { return rowPublicMeansBroken.With() }

var rowPublicMeansTooFew = language.Sentence{
	Key: "public.means_too_few",
	In: [4]string{
		"Fewer than {n int} were due in these {days int} days. We say how many, and give no figure.",
		"ان {days} دن میں {n} سے کم وعدوں کا وقت آیا۔ تعداد بتائی جاتی ہے، عدد نہیں لکھا جاتا۔",
		"इन {days} दिन में {n} से कम वादों का समय आया। संख्या बताई जाती है, आँकड़ा नहीं लिखा जाता।",
		"Bu {days} günde süresi dolan söz sayısı {n} sınırının altında kaldı. Sayıyı yazarız, oran vermeyiz.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "days", Kind: "int"}},
}

// PublicMeansTooFew says: Fewer than {n int} were due in these {days int} days. We say how many, and give no figure.
func PublicMeansTooFew(n int, days int) language.Message { return rowPublicMeansTooFew.With(n, days) }

var rowPublicMeansNothingDue = language.Sentence{
	Key: "public.means_nothing_due",
	In: [4]string{
		"No promise fell due. That is never shown as {whole percent}.",
		"کسی وعدے کا وقت نہیں آیا۔ اسے کبھی {whole} نہیں لکھا جاتا۔",
		"किसी वादे का समय नहीं आया। इसे कभी {whole} नहीं लिखा जाता।",
		"Süresi dolan söz olmadı. Bunu hiçbir zaman {whole} olarak göstermeyiz.",
	},
	Slots: []language.Slot{{Name: "whole", Kind: "percent"}},
}

// PublicMeansNothingDue says: No promise fell due. That is never shown as {whole percent}.
func PublicMeansNothingDue(whole float64) language.Message {
	return rowPublicMeansNothingDue.With(whole)
}

var rowPublicTable = language.Sentence{
	Key: "public.table",
	In: [4]string{
		"All figures with their ranges",
		"تمام اعداد اور ان کی حدود",
		"सारे आँकड़े और उनकी सीमाएँ",
		"Bütün rakamlar ve aralıkları",
	},
}

// PublicTable says: All figures with their ranges
func PublicTable() language.Message { return rowPublicTable.With() }

var rowPublicColumnDue = language.Sentence{
	Key: "public.column_due",
	In: [4]string{
		"Fell due",
		"وقت آیا",
		"समय आया",
		"Süresi dolan",
	},
}

// PublicColumnDue says: Fell due
func PublicColumnDue() language.Message { return rowPublicColumnDue.With() }

var rowPublicColumnKept = language.Sentence{
	Key: "public.column_kept",
	In: [4]string{
		"Kept",
		"پورے ہوئے",
		"पूरे हुए",
		"Tutulan",
	},
}

// PublicColumnKept says: Kept
func PublicColumnKept() language.Message { return rowPublicColumnKept.With() }

var rowPublicColumnFigure = language.Sentence{
	Key: "public.column_figure",
	In: [4]string{
		"Figure",
		"عدد",
		"आँकड़ा",
		"Rakam",
	},
}

// PublicColumnFigure says: Figure
func PublicColumnFigure() language.Message { return rowPublicColumnFigure.With() }

var rowPublicColumnRange = language.Sentence{
	Key: "public.column_range",
	In: [4]string{
		"Range",
		"حدود",
		"सीमा",
		"Aralık",
	},
}

// PublicColumnRange says: Range
func PublicColumnRange() language.Message { return rowPublicColumnRange.With() }

var rowPublicRange = language.Sentence{
	Key: "public.range",
	In: [4]string{
		"{low percent} to {high percent}",
		"{low} سے {high} تک",
		"{low} से {high} तक",
		"{low} ile {high} arası",
	},
	Slots: []language.Slot{{Name: "low", Kind: "percent"}, {Name: "high", Kind: "percent"}},
}

// PublicRange says: {low percent} to {high percent}
func PublicRange(low float64, high float64) language.Message { return rowPublicRange.With(low, high) }

var rowPublicEdition = language.Sentence{
	Key: "public.edition",
	In: [4]string{
		"Edition {n int} is in force",
		"ایڈیشن {n} نافذ ہے",
		"संस्करण {n} लागू है",
		"Sürüm {n} yürürlükte",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublicEdition says: Edition {n int} is in force
func PublicEdition(n int) language.Message { return rowPublicEdition.With(n) }

var rowPublicPolicies = language.Sentence{
	Key: "public.policies",
	In: [4]string{
		"Policies",
		"پالیسیاں",
		"नीतियाँ",
		"Politikalar",
	},
}

// PublicPolicies says: Policies
func PublicPolicies() language.Message { return rowPublicPolicies.With() }

var rowPublicContact = language.Sentence{
	Key: "public.contact",
	In: [4]string{
		"How to reach us, and to complain",
		"ہم سے رابطہ اور شکایت",
		"हमसे संपर्क और शिकायत",
		"Bize ulaşma ve şikâyet",
	},
}

// PublicContact says: How to reach us, and to complain
func PublicContact() language.Message { return rowPublicContact.With() }

var rowPublicAnsweredBy = language.Sentence{
	Key: "public.answered_by",
	In: [4]string{
		"Answered by",
		"جواب کس سے ملے گا",
		"जवाब किससे मिलेगा",
		"Yanıtı veren",
	},
}

// PublicAnsweredBy says: Answered by
func PublicAnsweredBy() language.Message { return rowPublicAnsweredBy.With() }

var rowPublicKeptHow = language.Sentence{
	Key: "public.kept_how",
	In: [4]string{
		"See how well we kept them",
		"دیکھیں ان میں سے کتنے پورے ہوئے",
		"देखें इनमें से कितने पूरे हुए",
		"Ne kadarını tuttuğumuzu gör",
	},
}

// PublicKeptHow says: See how well we kept them
func PublicKeptHow() language.Message { return rowPublicKeptHow.With() }

var rowPublicCase = language.Sentence{
	Key: "public.case",
	In: [4]string{
		"Your case {code code}",
		"آپ کا کیس {code}",
		"आपका केस {code}",
		"Kaydınız: {code}",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// PublicCase says: Your case {code code}
func PublicCase(code string) language.Message { return rowPublicCase.With(code) }

var rowPublicOpened = language.Sentence{
	Key: "public.opened",
	In: [4]string{
		"Opened on {at date}",
		"کھلنے کی تاریخ: {at}",
		"खुलने की तारीख: {at}",
		"Açılış tarihi: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "date"}},
}

// PublicOpened says: Opened on {at date}
func PublicOpened(at now.Instant) language.Message { return rowPublicOpened.With(at) }

var rowPublicClosed = language.Sentence{
	Key: "public.closed",
	In: [4]string{
		"Closed on {at date}",
		"بند ہونے کی تاریخ: {at}",
		"बंद होने की तारीख: {at}",
		"Kapanış tarihi: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "date"}},
}

// PublicClosed says: Closed on {at date}
func PublicClosed(at now.Instant) language.Message { return rowPublicClosed.With(at) }

var rowPublicNow = language.Sentence{
	Key: "public.now",
	In: [4]string{
		"What we promise you now",
		"اس وقت آپ سے ہمارا وعدہ",
		"इस समय आपसे हमारा वादा",
		"Şu an size verdiğimiz söz",
	},
}

// PublicNow says: What we promise you now
func PublicNow() language.Message { return rowPublicNow.With() }

var rowPublicBy = language.Sentence{
	Key: "public.by",
	In: [4]string{
		"by {at datetime}",
		"{at} تک",
		"{at} तक",
		"Son süre: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// PublicBy says: by {at datetime}
func PublicBy(at now.Instant) language.Message { return rowPublicBy.With(at) }

var rowPublicDay = language.Sentence{
	Key: "public.day",
	In: [4]string{
		"{day weekdate}",
		"{day}",
		"{day}",
		"{day}",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}},
}

// PublicDay says: {day weekdate}
func PublicDay(day now.Instant) language.Message { return rowPublicDay.With(day) }

var rowPublicHours = language.Sentence{
	Key: "public.hours",
	In: [4]string{
		"{from time}–{until time}",
		"{from} سے {until} تک",
		"{from} से {until} तक",
		"{from}–{until}",
	},
	Slots: []language.Slot{{Name: "from", Kind: "time"}, {Name: "until", Kind: "time"}},
}

// PublicHours says: {from time}–{until time}
func PublicHours(from now.Instant, until now.Instant) language.Message {
	return rowPublicHours.With(from, until)
}

var rowPublicLate = language.Sentence{
	Key: "public.late",
	In: [4]string{
		"We are late. This counts as broken in our figures.",
		"ہماری طرف سے تاخیر ہوئی۔ ہمارے اعداد میں یہ وعدہ پورا نہ ہونے والوں میں گنا گیا ہے۔",
		"हमारी तरफ़ से देरी हुई। हमारे आँकड़ों में यह वादा पूरा न होने वालों में गिना गया है।",
		"Geciktik. Bu söz, rakamlarımızda tutulmadı sayılır.",
	},
}

// PublicLate says: We are late. This counts as broken in our figures.
func PublicLate() language.Message { return rowPublicLate.With() }

var rowPublicPledges = language.Sentence{
	Key: "public.pledges",
	In: [4]string{
		"Promised to you",
		"آپ سے کیے گئے وعدے",
		"आपसे किए गए वादे",
		"Size verilen sözler",
	},
}

// PublicPledges says: Promised to you
func PublicPledges() language.Message { return rowPublicPledges.With() }

var rowPublicPledgeVisit = language.Sentence{
	Key: "public.pledge_visit",
	In: [4]string{
		"An engineer’s visit",
		"ٹیکنیشن کا وزٹ",
		"इंजीनियर की विज़िट",
		"Teknisyen ziyareti",
	},
}

// PublicPledgeVisit says: An engineer’s visit
func PublicPledgeVisit() language.Message { return rowPublicPledgeVisit.With() }

var rowPublicPledgeCallBack = language.Sentence{
	Key: "public.pledge_call_back",
	In: [4]string{
		"A call back",
		"کال بیک",
		"कॉल बैक",
		"Geri arama",
	},
}

// PublicPledgeCallBack says: A call back
func PublicPledgeCallBack() language.Message { return rowPublicPledgeCallBack.With() }

var rowPublicPledgeDate = language.Sentence{
	Key: "public.pledge_date",
	In: [4]string{
		"Our answer",
		"ہمارا جواب",
		"हमारा जवाब",
		"Yanıtımız",
	},
}

// PublicPledgeDate says: Our answer
func PublicPledgeDate() language.Message { return rowPublicPledgeDate.With() }

var rowPublicPledgeAmount = language.Sentence{
	Key: "public.pledge_amount",
	In: [4]string{
		"Money to you: {sum money}",
		"آپ کو رقم: {sum}",
		"आपको रकम: {sum}",
		"Size ödenecek tutar: {sum}",
	},
	Slots: []language.Slot{{Name: "sum", Kind: "money"}},
}

// PublicPledgeAmount says: Money to you: {sum money}
func PublicPledgeAmount(sum money.Amount) language.Message { return rowPublicPledgeAmount.With(sum) }

var rowPublicPledgeOpen = language.Sentence{
	Key: "public.pledge_open",
	In: [4]string{
		"still to come",
		"ابھی باقی",
		"अभी बाकी",
		"bekliyor",
	},
}

// PublicPledgeOpen says: still to come
func PublicPledgeOpen() language.Message { return rowPublicPledgeOpen.With() }

var rowPublicPledgeAnew = language.Sentence{
	Key: "public.pledge_anew",
	In: [4]string{
		"agreed anew",
		"نیا وقت طے ہوا",
		"नया समय तय हुआ",
		"yeniden kararlaştırıldı",
	},
}

// PublicPledgeAnew says: agreed anew
func PublicPledgeAnew() language.Message { return rowPublicPledgeAnew.With() }

var rowPublicPledgeSpare = language.Sentence{
	Key: "public.pledge_spare",
	In: [4]string{
		"no longer needed",
		"اب ضرورت نہیں",
		"अब ज़रूरत नहीं",
		"artık gerekmiyor",
	},
}

// PublicPledgeSpare says: no longer needed
func PublicPledgeSpare() language.Message { return rowPublicPledgeSpare.With() }

var rowPublicStages = language.Sentence{
	Key: "public.stages",
	In: [4]string{
		"Where it stands",
		"کام کہاں تک پہنچا",
		"काम कहाँ तक पहुँचा",
		"Hangi aşamada",
	},
}

// PublicStages says: Where it stands
func PublicStages() language.Message { return rowPublicStages.With() }

var rowPublicWords = language.Sentence{
	Key: "public.words",
	In: [4]string{
		"What we wrote to each other",
		"ہماری بات چیت",
		"हमारी बातचीत",
		"Yazışmamız",
	},
}

// PublicWords says: What we wrote to each other
func PublicWords() language.Message { return rowPublicWords.With() }

var rowPublicYou = language.Sentence{
	Key: "public.you",
	In: [4]string{
		"You",
		"آپ",
		"आप",
		"Siz",
	},
}

// PublicYou says: You
func PublicYou() language.Message { return rowPublicYou.With() }

var rowPublicTell = language.Sentence{
	Key: "public.tell",
	In: [4]string{
		"Tell us something",
		"ہمیں کچھ بتائیں",
		"हमें कुछ बताइए",
		"Bize yazın",
	},
}

// PublicTell says: Tell us something
func PublicTell() language.Message { return rowPublicTell.With() }

var rowPublicTellHint = language.Sentence{
	Key: "public.tell_hint",
	In: [4]string{
		"It goes straight to the people who work on your case.",
		"آپ کی بات سیدھی ان تک پہنچتی ہے جو آپ کا کیس دیکھ رہے ہیں۔",
		"आपकी बात सीधे उन तक पहुँचती है जो आपका केस देख रहे हैं।",
		"Yazdıklarınız doğrudan kaydınızla ilgilenenlere ulaşır.",
	},
}

// PublicTellHint says: It goes straight to the people who work on your case.
func PublicTellHint() language.Message { return rowPublicTellHint.With() }

var rowPublicToldUs = language.Sentence{
	Key: "public.told_us",
	In: [4]string{
		"We have it. It stands with your case now.",
		"آپ کی بات ہمیں مل گئی اور آپ کے کیس میں شامل ہو گئی۔",
		"आपकी बात हमें मिल गई और आपके केस में जुड़ गई।",
		"Yazdıklarınız bize ulaştı ve kaydınıza eklendi.",
	},
}

// PublicToldUs says: We have it. It stands with your case now.
func PublicToldUs() language.Message { return rowPublicToldUs.With() }

var rowPublicRate = language.Sentence{
	Key: "public.rate",
	In: [4]string{
		"How did we do?",
		"ہماری خدمت کیسی رہی؟",
		"हमारी सेवा कैसी रही?",
		"Hizmetimiz nasıldı?",
	},
}

// PublicRate says: How did we do?
func PublicRate() language.Message { return rowPublicRate.With() }

var rowPublicRateAbout = language.Sentence{
	Key: "public.rate_about",
	In: [4]string{
		"About your case {code code}",
		"آپ کے کیس {code} کے بارے میں",
		"आपके केस {code} के बारे में",
		"İlgili kaydınız: {code}",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// PublicRateAbout says: About your case {code code}
func PublicRateAbout(code string) language.Message { return rowPublicRateAbout.With(code) }

var rowPublicRateHint = language.Sentence{
	Key: "public.rate_hint",
	In: [4]string{
		"Nothing is recorded before you press the button.",
		"بٹن دبانے سے پہلے کچھ محفوظ نہیں ہوتا۔",
		"बटन दबाने से पहले कुछ सेव नहीं होता।",
		"Düğmeye basmadan hiçbir şey kaydedilmez.",
	},
}

// PublicRateHint says: Nothing is recorded before you press the button.
func PublicRateHint() language.Message { return rowPublicRateHint.With() }

var rowPublicRateAnswer = language.Sentence{
	Key: "public.rate_answer",
	In: [4]string{
		"Your rating",
		"آپ کی ریٹنگ",
		"आपकी रेटिंग",
		"Puanınız",
	},
}

// PublicRateAnswer says: Your rating
func PublicRateAnswer() language.Message { return rowPublicRateAnswer.With() }

var rowPublicRateWords = language.Sentence{
	Key: "public.rate_words",
	In: [4]string{
		"Anything we should know",
		"کچھ اور بتانا ہو تو لکھیے",
		"कुछ और बताना हो तो लिखिए",
		"Eklemek istedikleriniz",
	},
}

// PublicRateWords says: Anything we should know
func PublicRateWords() language.Message { return rowPublicRateWords.With() }

var rowPublicRateSend = language.Sentence{
	Key: "public.rate_send",
	In: [4]string{
		"Send rating",
		"ریٹنگ بھیجیں",
		"रेटिंग भेजें",
		"Puanı gönder",
	},
}

// PublicRateSend says: Send rating
func PublicRateSend() language.Message { return rowPublicRateSend.With() }

var rowPublicRateThanks = language.Sentence{
	Key: "public.rate_thanks",
	In: [4]string{
		"Thank you",
		"شکریہ",
		"धन्यवाद",
		"Teşekkür ederiz",
	},
}

// PublicRateThanks says: Thank you
func PublicRateThanks() language.Message { return rowPublicRateThanks.With() }

var rowPublicRateGiven = language.Sentence{
	Key: "public.rate_given",
	In: [4]string{
		"Your rating: {score message}",
		"آپ کی ریٹنگ: {score}",
		"आपकी रेटिंग: {score}",
		"Puanınız: {score}",
	},
	Slots: []language.Slot{{Name: "score", Kind: "message"}},
}

// PublicRateGiven says: Your rating: {score message}
func PublicRateGiven(score language.Message) language.Message { return rowPublicRateGiven.With(score) }

var rowPublicRateUse = language.Sentence{
	Key: "public.rate_use",
	In: [4]string{
		"It is read by the people who served you, and counts in how we improve.",
		"اسے وہی پڑھتے ہیں جنہوں نے آپ کی خدمت کی، اور ہماری بہتری میں اس کا شمار ہے۔",
		"इसे वही पढ़ते हैं जिन्होंने आपकी सेवा की, और हमारे सुधार में यह गिना जाता है।",
		"Size hizmet verenler bunu okur; kendimizi geliştirirken hesaba katarız.",
	},
}

// PublicRateUse says: It is read by the people who served you, and counts in how we improve.
func PublicRateUse() language.Message { return rowPublicRateUse.With() }

var rowPublicScoreOne = language.Sentence{
	Key: "public.score_one",
	In: [4]string{
		"Very poor",
		"بہت خراب",
		"बहुत खराब",
		"Çok kötü",
	},
}

// PublicScoreOne says: Very poor
func PublicScoreOne() language.Message { return rowPublicScoreOne.With() }

var rowPublicScoreTwo = language.Sentence{
	Key: "public.score_two",
	In: [4]string{
		"Poor",
		"خراب",
		"खराब",
		"Kötü",
	},
}

// PublicScoreTwo says: Poor
func PublicScoreTwo() language.Message { return rowPublicScoreTwo.With() }

var rowPublicScoreThree = language.Sentence{
	Key: "public.score_three",
	In: [4]string{
		"Fair",
		"مناسب",
		"ठीक-ठाक",
		"Orta",
	},
}

// PublicScoreThree says: Fair
func PublicScoreThree() language.Message { return rowPublicScoreThree.With() }

var rowPublicScoreFour = language.Sentence{
	Key: "public.score_four",
	In: [4]string{
		"Good",
		"اچھی",
		"अच्छी",
		"İyi",
	},
}

// PublicScoreFour says: Good
func PublicScoreFour() language.Message { return rowPublicScoreFour.With() }

var rowPublicScoreFive = language.Sentence{
	Key: "public.score_five",
	In: [4]string{
		"Very good",
		"بہت اچھی",
		"बहुत अच्छी",
		"Çok iyi",
	},
}

// PublicScoreFive says: Very good
func PublicScoreFive() language.Message { return rowPublicScoreFive.With() }

var rowPublicRateAgain = language.Sentence{
	Key: "public.rate_again",
	In: [4]string{
		"Change my rating",
		"ریٹنگ بدلیں",
		"रेटिंग बदलें",
		"Puanımı değiştir",
	},
}

// PublicRateAgain says: Change my rating
func PublicRateAgain() language.Message { return rowPublicRateAgain.With() }

var rowPublicToCase = language.Sentence{
	Key: "public.to_case",
	In: [4]string{
		"Back to your case",
		"اپنے کیس پر واپس",
		"अपने केस पर वापस",
		"Kaydınıza dönün",
	},
}

// PublicToCase says: Back to your case
func PublicToCase() language.Message { return rowPublicToCase.With() }

var rowPublicSince = language.Sentence{
	Key: "public.since",
	In: [4]string{
		"Holds from {since date}",
		"{since} سے لاگو",
		"{since} से लागू",
		"{since} tarihinden itibaren geçerli",
	},
	Slots: []language.Slot{{Name: "since", Kind: "date"}},
}

// PublicSince says: Holds from {since date}
func PublicSince(since now.Instant) language.Message { return rowPublicSince.With(since) }

var rowPublicRateReplaced = language.Sentence{
	Key: "public.rate_replaced",
	In: [4]string{
		"It stands in the place of the one you gave before.",
		"یہ آپ کی پہلے دی گئی ریٹنگ کی جگہ ہے۔",
		"यह आपकी पहले दी गई रेटिंग की जगह है।",
		"Daha önce verdiğinizin yerine geçti.",
	},
}

// PublicRateReplaced says: It stands in the place of the one you gave before.
func PublicRateReplaced() language.Message { return rowPublicRateReplaced.With() }
