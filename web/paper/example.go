package paper

import (
	"time"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// Example is the charter that organisations begin with, with something in every
// part of it: what the gallery shows. A test holds that it can be read.
func Example() *charter.Charter {
	c, err := starter.Charter()
	if err != nil {
		panic(err)
	}
	c.Stories = []charter.Story{
		{
			Key: "night", Sort: charter.Tale, Public: true, Feeds: charter.Handbook,
			Title: say4("The fridge of the fourth floor", "چوتھی منزل کا فریج", "चौथी मंज़िल का फ़्रिज", "Dördüncü kattaki buzdolabı"),
			Words: say4("A customer rang at nine with insulin in a warm fridge. Imran carried a spare one up four floors the same evening, and repaired hers in the morning.",
				"ایک گاہک نے رات نو بجے فون کیا: فریج بند تھا اور اس میں انسولین رکھی تھی۔ عمران اسی شام دوسرا فریج چار منزل اوپر لے گئے، اور صبح پہلا ٹھیک کر دیا۔",
				"एक ग्राहक ने रात नौ बजे फ़ोन किया: फ़्रिज बंद था और उसमें इंसुलिन रखी थी। इमरान उसी शाम दूसरा फ़्रिज चार मंज़िल ऊपर ले गए, और सुबह पहला ठीक कर दिया।",
				"Bir müşterimiz saat dokuzda aradı: buzdolabı bozulmuştu, içinde insülin vardı. İmran o akşam yedek bir dolabı dört kat yukarı taşıdı, sabah da arızalı olanı onardı."),
		},
		{
			Key: "greeting", Sort: charter.Detail, Feeds: charter.Handbook,
			Title: say4("How we answer the telephone", "ہم فون پر کیسے بات شروع کرتے ہیں", "हम फ़ोन पर कैसे बात शुरू करते हैं", "Telefonu nasıl açarız"),
			Words: say4("We say the name of the house and our own, and ask how we can help. We let the customer finish.",
				"ہم ادارے کا اور اپنا نام بتاتے ہیں، اور پوچھتے ہیں کہ کیا مدد کریں۔ گاہک کی بات پوری سنتے ہیں۔",
				"हम संस्था का और अपना नाम बताते हैं, और पूछते हैं कि क्या मदद करें। ग्राहक की बात पूरी सुनते हैं।",
				"Kurumun adını ve kendi adımızı söyler, nasıl yardımcı olabileceğimizi sorarız. Müşterinin sözünü kesmeyiz."),
		},
	}
	c.Scope[0].Knows = []people.Role{people.Engineer, people.Trainer}
	c.Scope[len(c.Scope)-1].Answering = say4("On review sites only a supervisor answers, within the day, with thanks and without excuses.",
		"ریویو کی سائٹوں پر صرف سپروائزر جواب دیتے ہیں، اسی دن، شکریے کے ساتھ اور بہانوں کے بغیر۔",
		"समीक्षा साइटों पर सिर्फ़ सुपरवाइज़र जवाब देते हैं, उसी दिन, धन्यवाद के साथ और बहानों के बिना।",
		"Değerlendirme sitelerinde yalnızca süpervizör yanıt verir; aynı gün, teşekkürle ve bahanesiz.")
	c.Services = exampleServices()
	c.Promises[1].Internal = &promise.Share{Op: promise.AtLeast, Percent: 9900}
	c.Promises[3].InternalLimit = &promise.Limit{Limit: hours.Limit{Value: 36, Unit: hours.InHours, Counting: hours.Clock}}
	c.Limitations = []charter.Limitation{
		{Key: "others", Words: say4("We repair what we sold. For what was bought elsewhere we give advice alone.", "ہم اپنا بیچا ہوا سامان ٹھیک کرتے ہیں۔ کہیں اور سے خریدے سامان کے لیے صرف مشورہ دیتے ہیں۔", "हम अपना बेचा हुआ सामान ठीक करते हैं। कहीं और से खरीदे सामान के लिए सिर्फ़ सलाह देते हैं।", "Kendi sattığımızı onarırız. Başka yerden alınanlar için yalnızca bilgi veririz.")},
	}
	c.Asking = say4("Have the receipt at hand, and let us know in time when you cannot be at home.", "رسید پاس رکھیں، اور گھر پر موجود نہ ہو سکیں تو وقت پر بتا دیں۔", "रसीद पास रखें, और घर पर न हो सकें तो समय पर बता दें।", "Fişinizi hazır bulundurun; evde olamayacaksanız bize zamanında haber verin.")
	c.Failing = say4("We say so before you ask, tell you why, and make it good as the promise says.", "آپ کے پوچھنے سے پہلے بتاتے ہیں، وجہ بتاتے ہیں، اور وعدے کے مطابق تلافی کرتے ہیں۔", "आपके पूछने से पहले बताते हैं, कारण बताते हैं, और वादे के अनुसार भरपाई करते हैं।", "Siz sormadan söyler, nedenini açıklar ve sözümüzdeki gibi telafi ederiz.")
	c.Places = examplePlaces()
	c.Words = []charter.Word{
		{Key: "engineer", Public: true, Term: say4("engineer", "ٹیکنیشن", "इंजीनियर", "teknisyen"), Meaning: say4("who comes to your home and repairs", "جو گھر آ کر مرمت کرتے ہیں", "जो घर आकर मरम्मत करते हैं", "evinize gelip onaran kişi")},
		{Key: "case", Term: say4("case", "کیس", "केस", "kayıt"), Meaning: say4("one matter of one customer", "ایک گاہک کا ایک معاملہ", "एक ग्राहक का एक मामला", "bir müşterinin bir işi"), Not: say4("ticket, issue", "ٹکٹ", "टिकट", "bilet, talep numarası")},
	}
	return c
}

func exampleServices() []charter.Service {
	return []charter.Service{
		{
			Key: "repair", Norm: "visit", Public: true, Fee: charter.Fee{
				Amount: money.Amount{Minor: 150000, Currency: "PKR"},
				Words:  say4("free within the warranty", "وارنٹی میں مفت", "वारंटी में मुफ़्त", "garanti süresince ücretsiz"),
			},
			Name:        say4("Repair at home", "گھر پر مرمت", "घर पर मरम्मत", "Evde onarım"),
			Who:         say4("Whoever bought from us", "جس نے ہم سے خریدا ہو", "जिसने हमसे खरीदा हो", "Bizden alışveriş yapan herkes"),
			Documents:   []language.Text{say4("The receipt or the warranty card", "رسید یا وارنٹی کارڈ", "रसीद या वारंटी कार्ड", "Fiş ya da garanti belgesi"), say4("The number on the back of the appliance", "مشین کی پشت پر لکھا نمبر", "मशीन के पीछे लिखा नंबर", "Cihazın arkasındaki numara")},
			Process:     say4("We agree a day with you, the engineer repairs at your home, and you sign the report.", "ہم آپ کے ساتھ دن طے کرتے ہیں، ٹیکنیشن گھر پر مرمت کرتے ہیں، اور آپ رپورٹ پر دستخط کرتے ہیں۔", "हम आपके साथ दिन तय करते हैं, इंजीनियर घर पर मरम्मत करते हैं, और आप रिपोर्ट पर हस्ताक्षर करते हैं।", "Sizinle bir gün kararlaştırırız, teknisyen evinizde onarır, siz de raporu imzalarsınız."),
			Officer:     charter.Officer{Role: people.Manager, Title: say4("Service manager", "سروس مینیجر", "सर्विस मैनेजर", "Servis müdürü")},
			Expects:     say4("Be at home at the agreed time.", "طے شدہ وقت پر گھر پر رہیں۔", "तय समय पर घर पर रहें।", "Kararlaştırılan saatte evde olun."),
			Touchpoints: []string{touchpoint.Telephone, touchpoint.Face},
		},
		{
			Key: "refund", Norm: "refund", Public: true,
			Name:      say4("Money back", "رقم کی واپسی", "पैसे की वापसी", "Para iadesi"),
			Who:       say4("Whoever returns goods within 14 days", "جو 14 دن کے اندر سامان واپس کرے", "जो 14 दिन के भीतर सामान लौटाए", "Ürünü 14 gün içinde geri getiren herkes"),
			Documents: []language.Text{say4("The receipt", "رسید", "रसीद", "Fiş")},
			Process:   say4("The goods are looked at, the refund is approved, and the money goes the way it came.", "سامان دیکھا جاتا ہے، ریفنڈ منظور ہوتا ہے، اور رقم اسی راستے واپس جاتی ہے۔", "सामान देखा जाता है, रिफ़ंड मंज़ूर होता है, और पैसा उसी रास्ते वापस जाता है।", "Ürüne bakılır, iade onaylanır, para geldiği yoldan geri gider."),
			Officer:   charter.Officer{Role: people.Supervisor, Title: say4("Accounts", "شعبۂ حسابات", "लेखा विभाग", "Muhasebe")},
			Expects:   say4("Bring the goods in their box.", "سامان ڈبے میں لائیں۔", "सामान डिब्बे में लाएँ।", "Ürünü kutusuyla getirin."),
			Places:    []string{"desk", "director"},
		},
	}
}

func examplePlaces() []charter.Place {
	return []charter.Place{
		{
			Key: "desk", Rank: charter.First, Person: "Sara Malik", Phone: "+92 42 5550100", Email: "complaints@anarhome.example",
			Name: say4("Customer desk, Lahore", "کسٹمر ڈیسک، لاہور", "ग्राहक डेस्क, लाहौर", "Müşteri masası, Lahor"), Title: say4("Supervisor", "سپروائزر", "सुपरवाइज़र", "Süpervizör"),
			Address: say4("12 Mall Road, Lahore", "12 مال روڈ، لاہور", "12 माल रोड, लाहौर", "12 Mall Road, Lahor"),
		},
		{
			Key: "director", Rank: charter.Second, Person: "Ayesha Khan", Phone: "+92 42 5550101", Fax: "+92 42 5550102",
			Name: say4("The service director", "سروس ڈائریکٹر", "सर्विस निदेशक", "Servis direktörlüğü"), Title: say4("Director", "ڈائریکٹر", "निदेशक", "Direktör"),
			Address: say4("12 Mall Road, Lahore", "12 مال روڈ، لاہور", "12 माल रोड, लाहौर", "12 Mall Road, Lahor"),
		},
		{
			Key: "court", Rank: charter.Outside, Web: "https://consumer-court.example",
			Name: say4("Consumer court, Lahore", "کنزیومر کورٹ، لاہور", "उपभोक्ता अदालत, लाहौर", "Tüketici mahkemesi, Lahor"),
		},
	}
}

// ExamplePast is what three editions changed: the one before the example's suspended
// a promise, and one that is planned takes it up again, and another longer.
func ExamplePast(c *charter.Charter) []charter.Chapter {
	of := func(change func(*charter.Charter)) *charter.Charter {
		other := *c
		other.Promises = nil
		for _, p := range c.Promises {
			other.Promises = append(other.Promises, p.Copy())
		}
		change(&other)
		return &other
	}
	gone := c.Promises[4].Copy()
	gone.Key = "express-" + gone.Key
	day := func(month time.Month) now.Instant { return now.At(time.Date(2026, month, 1, 9, 0, 0, 0, time.UTC)) }
	longer := func(other *charter.Charter) { other.Promises[0].Limit.Value, other.Promises[3].Limit.Value = 15, 72 }
	return charter.Retold([]charter.Held{
		{Number: 5, Since: day(1), Until: day(5), Charter: of(func(other *charter.Charter) {
			longer(other)
			other.Promises = append(other.Promises, gone)
		})},
		{Number: 6, Since: day(5), Until: day(9), Charter: of(longer)},
		{Number: 7, Since: day(9), Charter: c},
		{Number: 8, Since: day(15), Planned: true, Charter: of(func(other *charter.Charter) {
			other.Promises[0].Limit.Value++
			again := gone.Copy()
			again.Limit.Value++
			other.Promises = append(other.Promises, again)
		})},
	}, time.UTC)
}

// say4 is a text in the four languages.
func say4(english, urdu, hindi, turkish string) language.Text {
	return language.Text{Source: language.English, In: map[language.Language]string{
		language.English: english, language.Urdu: urdu, language.Hindi: hindi, language.Turkish: turkish,
	}}
}
