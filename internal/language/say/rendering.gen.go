// Code generated from words/rendering.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

var rowRenderingPrint = language.Sentence{
	Key: "rendering.print",
	In: [4]string{
		"Print and pass on",
		"پرنٹ کریں اور آگے دیں",
		"प्रिंट करें और आगे दें",
		"Yazdır ve dağıt",
	},
}

// RenderingPrint says: Print and pass on
func RenderingPrint() language.Message { return rowRenderingPrint.With() }

var rowRenderingPublic = language.Sentence{
	Key: "rendering.public",
	In: [4]string{
		"Charter for customers",
		"گاہکوں کے لیے چارٹر",
		"ग्राहकों के लिए चार्टर",
		"Müşteriler için bildirge",
	},
}

// RenderingPublic says: Charter for customers
func RenderingPublic() language.Message { return rowRenderingPublic.With() }

var rowRenderingSheet = language.Sentence{
	Key: "rendering.sheet",
	In: [4]string{
		"Sheet for the counter, A5",
		"کاؤنٹر کا نوٹس، A5",
		"काउंटर की सूचना, A5",
		"Banko için sayfa, A5",
	},
}

// RenderingSheet says: Sheet for the counter, A5
func RenderingSheet() language.Message { return rowRenderingSheet.With() }

var rowRenderingTableTurkiye = language.Sentence{
	Key: "rendering.table_turkiye",
	In: [4]string{
		"Table of services, as in Türkiye",
		"خدمات کا جدول، ترکیہ کے طرز پر",
		"सेवाओं की तालिका, तुर्किये की तरह",
		"Kamu hizmet standartları tablosu, Türkiye",
	},
}

// RenderingTableTurkiye says: Table of services, as in Türkiye
func RenderingTableTurkiye() language.Message { return rowRenderingTableTurkiye.With() }

var rowRenderingTableIndia = language.Sentence{
	Key: "rendering.table_india",
	In: [4]string{
		"Table of services, as in India",
		"خدمات کا جدول، بھارت کے طرز پر",
		"सेवाओं की तालिका, भारत की तरह",
		"Hizmet tablosu, Hindistan",
	},
}

// RenderingTableIndia says: Table of services, as in India
func RenderingTableIndia() language.Message { return rowRenderingTableIndia.With() }

var rowRenderingEmbed = language.Sentence{
	Key: "rendering.embed",
	In: [4]string{
		"To set into another site",
		"کسی اور سائٹ میں لگانے کے لیے",
		"किसी और साइट में लगाने के लिए",
		"Başka bir siteye koymak için",
	},
}

// RenderingEmbed says: To set into another site
func RenderingEmbed() language.Message { return rowRenderingEmbed.With() }

var rowRenderingData = language.Sentence{
	Key: "rendering.data",
	In: [4]string{
		"As data, JSON",
		"ڈیٹا کی شکل میں، JSON",
		"डेटा के रूप में, JSON",
		"Veri olarak, JSON",
	},
}

// RenderingData says: As data, JSON
func RenderingData() language.Message { return rowRenderingData.With() }

var rowRenderingHere = language.Sentence{
	Key: "rendering.here",
	In: [4]string{
		"The code opens on this computer only. Write the name of the site into vaada.toml ({code code}) before you print.",
		"یہ کوڈ صرف اسی کمپیوٹر پر کھلتا ہے۔ پرنٹ کرنے سے پہلے vaada.toml میں سائٹ کا نام لکھیں ({code})۔",
		"यह कोड सिर्फ़ इसी कंप्यूटर पर खुलता है। प्रिंट करने से पहले vaada.toml में साइट का नाम लिखें ({code})।",
		"Bu kod yalnızca bu bilgisayarda açılır. Yazdırmadan önce vaada.toml dosyasına sitenin adını yazın ({code}).",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// RenderingHere says: The code opens on this computer only. Write the name of the site into vaada.toml ({code code}) before you print.
func RenderingHere(code string) language.Message { return rowRenderingHere.With(code) }

var rowRenderingContents = language.Sentence{
	Key: "rendering.contents",
	In: [4]string{
		"Contents",
		"فہرست",
		"विषय-सूची",
		"İçindekiler",
	},
}

// RenderingContents says: Contents
func RenderingContents() language.Message { return rowRenderingContents.With() }

var rowRenderingOwnGoal = language.Sentence{
	Key: "rendering.own_goal",
	In: [4]string{
		"Our own goal",
		"ہمارا اپنا ہدف",
		"हमारा अपना लक्ष्य",
		"Kendi hedefimiz",
	},
}

// RenderingOwnGoal says: Our own goal
func RenderingOwnGoal() language.Message { return rowRenderingOwnGoal.With() }

var rowRenderingUnsaid = language.Sentence{
	Key: "rendering.unsaid",
	In: [4]string{
		"We do not say",
		"ہم یہ نہیں کہتے",
		"हम यह नहीं कहते",
		"Kullanmadıklarımız",
	},
}

// RenderingUnsaid says: We do not say
func RenderingUnsaid() language.Message { return rowRenderingUnsaid.With() }

var rowRenderingFee = language.Sentence{
	Key: "rendering.fee",
	In: [4]string{
		"{fee money}",
		"{fee}",
		"{fee}",
		"{fee}",
	},
	Slots: []language.Slot{{Name: "fee", Kind: "money"}},
}

// RenderingFee says: {fee money}
func RenderingFee(fee money.Amount) language.Message { return rowRenderingFee.With(fee) }

var rowRenderingFree = language.Sentence{
	Key: "rendering.free",
	In: [4]string{
		"Free of charge",
		"مفت",
		"मुफ़्त",
		"Ücretsiz",
	},
}

// RenderingFree says: Free of charge
func RenderingFree() language.Message { return rowRenderingFree.With() }

var rowRenderingTakes = language.Sentence{
	Key: "rendering.takes",
	In: [4]string{
		"How long it takes",
		"کتنا وقت لگتا ہے",
		"कितना समय लगता है",
		"Ne kadar sürer",
	},
}

// RenderingTakes says: How long it takes
func RenderingTakes() language.Message { return rowRenderingTakes.With() }

var rowRenderingWhere = language.Sentence{
	Key: "rendering.where",
	In: [4]string{
		"Where to ask",
		"کہاں درخواست کریں",
		"कहाँ माँगें",
		"Nereden istenir",
	},
}

// RenderingWhere says: Where to ask
func RenderingWhere() language.Message { return rowRenderingWhere.With() }

var rowRenderingEverywhere = language.Sentence{
	Key: "rendering.everywhere",
	In: [4]string{
		"Wherever you reach us",
		"جہاں بھی آپ ہم سے رابطہ کریں",
		"जहाँ भी आप हमसे संपर्क करें",
		"Bize ulaştığınız her yerden",
	},
}

// RenderingEverywhere says: Wherever you reach us
func RenderingEverywhere() language.Message { return rowRenderingEverywhere.With() }

var rowRenderingName = language.Sentence{
	Key: "rendering.name",
	In: [4]string{
		"Name",
		"نام",
		"नाम",
		"İsim",
	},
}

// RenderingName says: Name
func RenderingName() language.Message { return rowRenderingName.With() }

var rowRenderingPost = language.Sentence{
	Key: "rendering.post",
	In: [4]string{
		"Title",
		"عہدہ",
		"पद",
		"Unvan",
	},
}

// RenderingPost says: Title
func RenderingPost() language.Message { return rowRenderingPost.With() }

var rowRenderingTable = language.Sentence{
	Key: "rendering.table",
	In: [4]string{
		"Table of service standards",
		"خدمات کے معیارات کا جدول",
		"सेवा मानक तालिका",
		"Hizmet standartları tablosu",
	},
}

// RenderingTable says: Table of service standards
func RenderingTable() language.Message { return rowRenderingTable.With() }

var rowRenderingNumber = language.Sentence{
	Key: "rendering.number",
	In: [4]string{
		"No.",
		"نمبر",
		"क्रम",
		"Sıra no",
	},
}

// RenderingNumber says: No.
func RenderingNumber() language.Message { return rowRenderingNumber.With() }

var rowRenderingService = language.Sentence{
	Key: "rendering.service",
	In: [4]string{
		"Name of the service",
		"خدمت کا نام",
		"सेवा का नाम",
		"Hizmetin adı",
	},
}

// RenderingService says: Name of the service
func RenderingService() language.Message { return rowRenderingService.With() }

var rowRenderingAsked = language.Sentence{
	Key: "rendering.asked",
	In: [4]string{
		"Documents asked",
		"درکار دستاویزات",
		"ज़रूरी दस्तावेज़",
		"Başvuruda istenen belgeler",
	},
}

// RenderingAsked says: Documents asked
func RenderingAsked() language.Message { return rowRenderingAsked.With() }

var rowRenderingLatest = language.Sentence{
	Key: "rendering.latest",
	In: [4]string{
		"Completed within, at the latest",
		"تکمیل کا وقت، زیادہ سے زیادہ",
		"पूरा होने का समय, ज़्यादा से ज़्यादा",
		"Hizmetin tamamlanma süresi (en geç)",
	},
}

// RenderingLatest says: Completed within, at the latest
func RenderingLatest() language.Message { return rowRenderingLatest.With() }

var rowRenderingNorm = language.Sentence{
	Key: "rendering.norm",
	In: [4]string{
		"Norm",
		"معیار",
		"मानक",
		"Standart",
	},
}

// RenderingNorm says: Norm
func RenderingNorm() language.Message { return rowRenderingNorm.With() }

var rowRenderingProcess = language.Sentence{
	Key: "rendering.process",
	In: [4]string{
		"Process",
		"مراحل",
		"प्रक्रिया",
		"Süreç",
	},
}

// RenderingProcess says: Process
func RenderingProcess() language.Message { return rowRenderingProcess.With() }

var rowRenderingExpects = language.Sentence{
	Key: "rendering.expects",
	In: [4]string{
		"Expected of citizens",
		"شہریوں سے توقع",
		"नागरिकों से अपेक्षा",
		"Vatandaştan beklenenler",
	},
}

// RenderingExpects says: Expected of citizens
func RenderingExpects() language.Message { return rowRenderingExpects.With() }

var rowRenderingFirst = language.Sentence{
	Key: "rendering.first",
	In: [4]string{
		"First place to turn to",
		"رجوع کی پہلی جگہ",
		"संपर्क का पहला स्थान",
		"İlk müracaat yeri",
	},
}

// RenderingFirst says: First place to turn to
func RenderingFirst() language.Message { return rowRenderingFirst.With() }

var rowRenderingSecond = language.Sentence{
	Key: "rendering.second",
	In: [4]string{
		"Second place to turn to",
		"رجوع کی دوسری جگہ",
		"संपर्क का दूसरा स्थान",
		"İkinci müracaat yeri",
	},
}

// RenderingSecond says: Second place to turn to
func RenderingSecond() language.Message { return rowRenderingSecond.With() }

var rowRenderingOfServices = language.Sentence{
	Key: "rendering.of_services",
	In: [4]string{
		"For No. {list code}",
		"جدول کے نمبر: {list}",
		"तालिका के क्रम: {list}",
		"Sıra no: {list}",
	},
	Slots: []language.Slot{{Name: "list", Kind: "code"}},
}

// RenderingOfServices says: For No. {list code}
func RenderingOfServices(list string) language.Message { return rowRenderingOfServices.With(list) }

var rowRenderingClosing = language.Sentence{
	Key: "rendering.closing",
	In: [4]string{
		"If documents other than those above are asked when you apply, if a service is not completed in the time stated although your documents are complete, or if a service is missing from this table, turn to the first place, or to the second.",
		"اگر درخواست کے وقت اوپر لکھی دستاویزات کے علاوہ کوئی دستاویز مانگی جائے، دستاویزات مکمل ہونے کے باوجود خدمت بتائے گئے وقت میں پوری نہ ہو، یا کوئی خدمت اس جدول میں نہ ہو، تو پہلی جگہ یا دوسری جگہ رجوع کریں۔",
		"अगर आवेदन के समय ऊपर लिखे दस्तावेज़ों के अलावा कोई दस्तावेज़ माँगा जाए, दस्तावेज़ पूरे होने पर भी सेवा बताए गए समय में पूरी न हो, या कोई सेवा इस तालिका में न हो, तो पहले या दूसरे स्थान पर संपर्क करें।",
		"Başvuru esnasında yukarıda belirtilen belgelerin dışında belge istenmesi, eksiksiz belge ile başvuru yapılmasına rağmen hizmetin belirtilen sürede tamamlanmaması veya yukarıdaki tabloda bazı hizmetlerin bulunmadığının tespiti durumunda ilk müracaat yerine ya da ikinci müracaat yerine başvurunuz.",
	},
}

// RenderingClosing says: If documents other than those above are asked when you apply, if a service is not completed in the time stated although your documents are complete, or if a service is missing from this table, turn to the first place, or to the second.
func RenderingClosing() language.Message { return rowRenderingClosing.With() }

var rowRenderingNoServices = language.Sentence{
	Key: "rendering.no_services",
	In: [4]string{
		"The charter names no service that one can ask for.",
		"چارٹر میں ابھی کوئی خدمت نہیں لکھی گئی۔",
		"चार्टर में अभी कोई सेवा नहीं लिखी गई है।",
		"Bildirgede henüz bir hizmet yok.",
	},
}

// RenderingNoServices says: The charter names no service that one can ask for.
func RenderingNoServices() language.Message { return rowRenderingNoServices.With() }

var rowRenderingScan = language.Sentence{
	Key: "rendering.scan",
	In: [4]string{
		"Scan to read the whole charter",
		"پورا چارٹر پڑھنے کے لیے اسکین کریں",
		"पूरा चार्टर पढ़ने के लिए स्कैन करें",
		"Bildirgenin tamamı için kodu okutun",
	},
}

// RenderingScan says: Scan to read the whole charter
func RenderingScan() language.Message { return rowRenderingScan.With() }

var rowRenderingQr = language.Sentence{
	Key: "rendering.qr",
	In: [4]string{
		"QR code with the address of our charter",
		"ہمارے چارٹر کے پتے کا QR کوڈ",
		"हमारे चार्टर के पते का QR कोड",
		"Bildirgemizin adresini gösteren karekod",
	},
}

// RenderingQr says: QR code with the address of our charter
func RenderingQr() language.Message { return rowRenderingQr.With() }

var rowRenderingFurther = language.Sentence{
	Key: "rendering.further",
	In: [4]string{
		"{n int|one:{n} more promise|other:{n} more promises} behind this code.",
		"اس کوڈ پر مزید وعدے: {n}",
		"इस कोड पर और वादे: {n}",
		"{n} söz daha bu kodun ardında.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// RenderingFurther says: {n int|one:{n} more promise|other:{n} more promises} behind this code.
func RenderingFurther(n int) language.Message { return rowRenderingFurther.With(n) }

var rowRenderingPast = language.Sentence{
	Key: "rendering.past",
	In: [4]string{
		"What changed in our promises",
		"ہمارے وعدوں میں کیا بدلا",
		"हमारे वादों में क्या बदला",
		"Sözlerimizde ne değişti",
	},
}

// RenderingPast says: What changed in our promises
func RenderingPast() language.Message { return rowRenderingPast.With() }

var rowRenderingPastEdition = language.Sentence{
	Key: "rendering.past_edition",
	In: [4]string{
		"Edition {n int}, since {since date}",
		"ایڈیشن {n}، {since} سے",
		"संस्करण {n}, {since} से",
		"Sürüm {n}, {since} tarihinden beri",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "since", Kind: "date"}},
}

// RenderingPastEdition says: Edition {n int}, since {since date}
func RenderingPastEdition(n int, since now.Instant) language.Message {
	return rowRenderingPastEdition.With(n, since)
}

var rowRenderingPastOlder = language.Sentence{
	Key: "rendering.past_older",
	In: [4]string{
		"What earlier editions changed",
		"پہلے کے ایڈیشنوں میں کیا بدلا",
		"पहले के संस्करणों में क्या बदला",
		"Önceki sürümlerde ne değişti",
	},
}

// RenderingPastOlder says: What earlier editions changed
func RenderingPastOlder() language.Message { return rowRenderingPastOlder.With() }

var rowRenderingPastLast = language.Sentence{
	Key: "rendering.past_last",
	In: [4]string{
		"What the last editions changed",
		"حالیہ ایڈیشنوں میں کیا بدلا",
		"हाल के संस्करणों में क्या बदला",
		"Son sürümlerde ne değişti",
	},
}

// RenderingPastLast says: What the last editions changed
func RenderingPastLast() language.Message { return rowRenderingPastLast.With() }

var rowRenderingWayLowered = language.Sentence{
	Key: "rendering.way_lowered",
	In: [4]string{
		"Lowered",
		"وعدہ کم ہوا",
		"वादा घटा",
		"Düşürüldü",
	},
}

// RenderingWayLowered says: Lowered
func RenderingWayLowered() language.Message { return rowRenderingWayLowered.With() }

var rowRenderingWayRaised = language.Sentence{
	Key: "rendering.way_raised",
	In: [4]string{
		"Raised",
		"وعدہ بڑھا",
		"वादा बढ़ा",
		"Yükseltildi",
	},
}

// RenderingWayRaised says: Raised
func RenderingWayRaised() language.Message { return rowRenderingWayRaised.With() }

var rowRenderingWayAltered = language.Sentence{
	Key: "rendering.way_altered",
	In: [4]string{
		"Changed",
		"وعدہ بدلا",
		"वादा बदला",
		"Değişti",
	},
}

// RenderingWayAltered says: Changed
func RenderingWayAltered() language.Message { return rowRenderingWayAltered.With() }

var rowRenderingWayMade = language.Sentence{
	Key: "rendering.way_made",
	In: [4]string{
		"New",
		"نیا وعدہ",
		"नया वादा",
		"Yeni",
	},
}

// RenderingWayMade says: New
func RenderingWayMade() language.Message { return rowRenderingWayMade.With() }

var rowRenderingWayDropped = language.Sentence{
	Key: "rendering.way_dropped",
	In: [4]string{
		"No longer promised",
		"اب وعدہ نہیں",
		"अब वादा नहीं",
		"Artık söz verilmiyor",
	},
}

// RenderingWayDropped says: No longer promised
func RenderingWayDropped() language.Message { return rowRenderingWayDropped.With() }

var rowRenderingWaySuspended = language.Sentence{
	Key: "rendering.way_suspended",
	In: [4]string{
		"Suspended",
		"وعدہ معطل",
		"वादा स्थगित",
		"Askıya alındı",
	},
}

// RenderingWaySuspended says: Suspended
func RenderingWaySuspended() language.Message { return rowRenderingWaySuspended.With() }

var rowRenderingWayResumed = language.Sentence{
	Key: "rendering.way_resumed",
	In: [4]string{
		"Promised again",
		"وعدہ بحال",
		"वादा बहाल",
		"Yeniden veriliyor",
	},
}

// RenderingWayResumed says: Promised again
func RenderingWayResumed() language.Message { return rowRenderingWayResumed.With() }

var rowRenderingPastPlanned = language.Sentence{
	Key: "rendering.past_planned",
	In: [4]string{
		"Edition {n int}, planned from {since date}",
		"ایڈیشن {n}، {since} سے لاگو ہونا طے ہے",
		"संस्करण {n}, {since} से लागू होना तय है",
		"Sürüm {n}, {since} tarihinden itibaren planlanıyor",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "since", Kind: "date"}},
}

// RenderingPastPlanned says: Edition {n int}, planned from {since date}
func RenderingPastPlanned(n int, since now.Instant) language.Message {
	return rowRenderingPastPlanned.With(n, since)
}

var rowRenderingPastNone = language.Sentence{
	Key: "rendering.past_none",
	In: [4]string{
		"No charter held from {since date} to {until date}.",
		"{since} سے {until} تک کوئی چارٹر لاگو نہیں تھا۔",
		"{since} से {until} तक कोई चार्टर लागू नहीं था।",
		"{since} ile {until} arasında geçerli bir bildirge yoktu.",
	},
	Slots: []language.Slot{{Name: "since", Kind: "date"}, {Name: "until", Kind: "date"}},
}

// RenderingPastNone says: No charter held from {since date} to {until date}.
func RenderingPastNone(since now.Instant, until now.Instant) language.Message {
	return rowRenderingPastNone.With(since, until)
}

var rowRenderingAwaySince = language.Sentence{
	Key: "rendering.away_since",
	In: [4]string{
		"Not promised since {since date}",
		"{since} سے یہ وعدہ نہیں",
		"{since} से यह वादा नहीं",
		"{since} tarihinden beri söz verilmiyor",
	},
	Slots: []language.Slot{{Name: "since", Kind: "date"}},
}

// RenderingAwaySince says: Not promised since {since date}
func RenderingAwaySince(since now.Instant) language.Message { return rowRenderingAwaySince.With(since) }

var rowRenderingAwayFrom = language.Sentence{
	Key: "rendering.away_from",
	In: [4]string{
		"Not promised from {since date}",
		"{since} سے یہ وعدہ نہیں رہے گا",
		"{since} से यह वादा नहीं रहेगा",
		"{since} tarihinden itibaren söz verilmeyecek",
	},
	Slots: []language.Slot{{Name: "since", Kind: "date"}},
}

// RenderingAwayFrom says: Not promised from {since date}
func RenderingAwayFrom(since now.Instant) language.Message { return rowRenderingAwayFrom.With(since) }

var rowRenderingAwayWas = language.Sentence{
	Key: "rendering.away_was",
	In: [4]string{
		"Not promised from {since date} to {until date}",
		"{since} سے {until} تک یہ وعدہ نہیں تھا",
		"{since} से {until} तक यह वादा नहीं था",
		"{since} ile {until} arasında söz verilmiyordu",
	},
	Slots: []language.Slot{{Name: "since", Kind: "date"}, {Name: "until", Kind: "date"}},
}

// RenderingAwayWas says: Not promised from {since date} to {until date}
func RenderingAwayWas(since now.Instant, until now.Instant) language.Message {
	return rowRenderingAwayWas.With(since, until)
}

var rowRenderingAwayUntil = language.Sentence{
	Key: "rendering.away_until",
	In: [4]string{
		"Promised again from {until date}",
		"{until} سے یہ وعدہ پھر ہو گا",
		"{until} से यह वादा फिर होगा",
		"{until} tarihinden itibaren yeniden söz verilecek",
	},
	Slots: []language.Slot{{Name: "until", Kind: "date"}},
}

// RenderingAwayUntil says: Promised again from {until date}
func RenderingAwayUntil(until now.Instant) language.Message { return rowRenderingAwayUntil.With(until) }

var rowRenderingWas = language.Sentence{
	Key: "rendering.was",
	In: [4]string{
		"Before",
		"پہلے",
		"पहले",
		"Önce",
	},
}

// RenderingWas says: Before
func RenderingWas() language.Message { return rowRenderingWas.With() }

var rowRenderingIs = language.Sentence{
	Key: "rendering.is",
	In: [4]string{
		"Now",
		"اب",
		"अब",
		"Şimdi",
	},
}

// RenderingIs says: Now
func RenderingIs() language.Message { return rowRenderingIs.With() }

var rowRenderingThen = language.Sentence{
	Key: "rendering.then",
	In: [4]string{
		"Then",
		"اس کے بعد",
		"उसके बाद",
		"Sonra",
	},
}

// RenderingThen says: Then
func RenderingThen() language.Message { return rowRenderingThen.With() }

var rowRenderingLastDay = language.Sentence{
	Key: "rendering.last_day",
	In: [4]string{
		"Last day: {until date}",
		"آخری دن: {until}",
		"अंतिम दिन: {until}",
		"Son gün: {until}",
	},
	Slots: []language.Slot{{Name: "until", Kind: "date"}},
}

// RenderingLastDay says: Last day: {until date}
func RenderingLastDay(until now.Instant) language.Message { return rowRenderingLastDay.With(until) }
