package promise_test

import (
	"bytes"
	"encoding/json"
	"os"

	"github.com/goccy/go-yaml"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/promise"
)

// The promises that these tests speak of. Their sentences are the models that
// the translators of the house gave.

func words(en, ur, hi, tr promise.Phrases) promise.Words {
	return promise.Words{Source: language.English, In: map[language.Language]promise.Phrases{
		language.English: en, language.Urdu: ur, language.Hindi: hi, language.Turkish: tr,
	}}
}

func limit(value int64, unit hours.Unit, counting hours.Counting) *promise.Limit {
	return &promise.Limit{Limit: hours.Limit{Value: value, Unit: unit, Counting: counting}}
}

func atLeast(percent promise.BasisPoints) *promise.Share {
	return &promise.Share{Op: promise.AtLeast, Percent: percent}
}

var callAnswered = promise.Promise{
	Key: "call-answered", Class: promise.MaxTime, Owner: "supervisor",
	Title: language.NewText(language.English, "Answering calls"),
	Start: promise.Rung, Stop: promise.Answered,
	Limit:      limit(20, hours.InSeconds, hours.Working),
	Population: promise.Population{Touchpoints: []string{"telephone"}},
	OnMiss:     promise.OnMiss{Explain: limit(1, hours.InDays, hours.Working)},
	Words: words(
		promise.Phrases{Who: "we", Deed: "answer", Object: "your call"},
		promise.Phrases{Who: "ہم", Object: "آپ کی کال کا جواب", Deed: "دیں گے"},
		promise.Phrases{Who: "हम", Object: "आपकी कॉल का जवाब", Deed: "देंगे"},
		promise.Phrases{Object: "aramanızı", Deed: "yanıtlarız"},
	),
}

var messageAnswered = promise.Promise{
	Key: "message-answered", Class: promise.ShareWithin, Owner: "supervisor",
	Title: language.NewText(language.English, "Answering messages"),
	Start: promise.Received, Stop: promise.Replied,
	Limit:      limit(2, hours.InDays, hours.Working),
	Share:      atLeast(9000),
	Population: promise.Population{Touchpoints: []string{"email", "website"}},
	Pauses:     []promise.Wait{promise.WaitCustomer},
	Words: words(
		promise.Phrases{Who: "we", Deed: "reply to", Object: "your message"},
		promise.Phrases{Who: "ہم", Object: "آپ کے پیغام کا جواب", Deed: "دیں گے"},
		promise.Phrases{Who: "हम", Object: "आपके संदेश का जवाब", Deed: "देंगे"},
		promise.Phrases{Object: "mesajınızı", Deed: "yanıtlarız"},
	),
}

var engineerVisits = promise.Promise{
	Key: "engineer-visits", Class: promise.MaxTime, Owner: "supervisor",
	Title: language.NewText(language.English, "Visits"),
	Start: promise.CaseBegun, Stop: promise.VisitDone,
	Limit:       limit(48, hours.InHours, hours.Clock),
	Alternative: &promise.Alternative{Kind: promise.AgreedDate},
	Words: words(
		promise.Phrases{Who: "an engineer", Deed: "visit", Object: "you"},
		promise.Phrases{Who: "ٹیکنیشن", Deed: "آپ کے پاس پہنچیں گے"},
		promise.Phrases{Who: "इंजीनियर", Deed: "आपके यहाँ पहुँचेंगे"},
		promise.Phrases{Who: "teknisyenimiz", Deed: "adresinize gelir"},
	),
}

var moneyBack = promise.Promise{
	Key: "money-back", Class: promise.MaxTime, Owner: "manager",
	Title: language.NewText(language.English, "Refunds"),
	Start: promise.RefundApproved, Stop: promise.RefundPaid,
	Limit: limit(5, hours.InDays, hours.Working),
	OnMiss: promise.OnMiss{
		Explain: limit(1, hours.InDays, hours.Working),
		Remedy:  &promise.Making{Percent: 200, CapPercent: 2000},
	},
	Words: words(
		promise.Phrases{
			Who: "your money", Deed: "be back",
			Remedy: "we add {percent} of it for each day late, up to {cap}",
		},
		promise.Phrases{
			Who: "آپ کی رقم", Deed: "واپس ملے گی",
			Remedy: "ہر دن کے لیے رقم کا {percent} اضافی دیں گے، زیادہ سے زیادہ {cap} تک",
		},
		promise.Phrases{
			Who: "आपका पैसा", Deed: "वापस मिलेगा",
			Remedy: "हर दिन के लिए रकम का {percent} अतिरिक्त देंगे, ज़्यादा से ज़्यादा {cap} तक",
		},
		promise.Phrases{
			Object: "paranızı", Deed: "iade ederiz",
			Remedy: "her gün için tutarın {percent} kadarını ekleriz; ekin toplamı {cap} oranını aşmaz",
		},
	),
}

var shortWaits = promise.Promise{
	Key: "short-waits", Class: promise.ShareWithin, Owner: "supervisor",
	Title: language.NewText(language.English, "Waiting on the line"),
	Start: promise.Rung, Stop: promise.Answered,
	Limit: limit(2, hours.InMinutes, hours.Clock),
	Share: &promise.Share{Op: promise.AtMost, Percent: 500},
	Words: words(
		promise.Phrases{Who: "callers", Deed: "wait"},
		promise.Phrases{Who: "کال کرنے والوں میں سے", Deed: "انتظار نہیں کرنا پڑے گا"},
		promise.Phrases{Who: "कॉल करने वालों में से", Deed: "इंतज़ार नहीं करना पड़ेगा"},
		promise.Phrases{Who: "arayanlar arasında", Deed: "bekleyenlerin"},
	),
}

var organic = promise.Promise{
	Key: "organic", Class: promise.Rate, Owner: "manager", Source: promise.Imports,
	Title:     language.NewText(language.English, "Organic goods"),
	Share:     atLeast(9000),
	Indicator: language.NewText(language.English, "Share of the goods bought in that carry the label"),
	Words: words(
		promise.Phrases{Object: "what we sell", Deed: "be organic"},
		promise.Phrases{Object: "ہمارے مال کا", Deed: "آرگینک رہے گا"},
		promise.Phrases{Object: "हमारे सामान का", Deed: "ऑर्गेनिक रहेगा"},
		promise.Phrases{Object: "ürünlerin", Deed: "organiktir"},
	),
}

var noPreservatives = promise.Promise{
	Key: "no-preservatives", Class: promise.Entitle, Owner: "manager", Source: promise.Inspections,
	Title:     language.NewText(language.English, "Preservative-free goods"),
	Indicator: language.NewText(language.English, "No goods with preservatives found on inspection"),
	Words: words(
		promise.Phrases{Who: "we", Deed: "sell only", Object: "preservative-free goods"},
		promise.Phrases{Who: "ہم", Object: "صرف وہ چیزیں", Deed: "بیچیں گے جو پریزرویٹو سے پاک ہوں"},
		promise.Phrases{Who: "हम", Object: "सिर्फ़ बिना प्रिज़र्वेटिव वाली चीज़ें", Deed: "बेचेंगे"},
		promise.Phrases{Object: "yalnızca koruyucu madde içermeyen ürünler", Deed: "satarız"},
	),
}

var complaintResolved = promise.Promise{
	Key: "complaint-resolved", Class: promise.ShareWithin, Owner: "supervisor",
	Title: language.NewText(language.English, "Complaints"),
	Start: promise.DocumentsComplete, Stop: promise.Resolved,
	Limit: &promise.Limit{
		Limit:      hours.Limit{Value: 4, Unit: hours.InHours, Counting: hours.Working},
		Strictness: promise.Below,
	},
	Share:  atLeast(9550),
	OnMiss: promise.OnMiss{Remedy: &promise.Making{Amount: &money.Amount{Minor: 150000, Currency: "PKR"}}},
	Words: words(
		promise.Phrases{
			Who: "we", Deed: "resolve", Object: "your complaint",
			Condition: "once your papers are complete", Remedy: "we pay you {amount}",
		},
		promise.Phrases{
			Who: "ہم", Object: "آپ کی شکایت", Deed: "دور کریں گے",
			Condition: "کاغذات مکمل ہونے پر", Remedy: "ہم آپ کو {amount} دیں گے",
		},
		promise.Phrases{
			Who: "हम", Object: "आपकी शिकायत", Deed: "दूर करेंगे",
			Condition: "कागज़ात पूरे होने पर", Remedy: "हम आपको {amount} देंगे",
		},
		promise.Phrases{
			Object: "şikâyetinizi", Deed: "çözeriz",
			Condition: "belgeleriniz tamamlandıktan sonra", Remedy: "size {amount} öderiz",
		},
	),
}

var sameDayReceipt = promise.Promise{
	Key: "same-day-receipt", Class: promise.MaxTime, Owner: "supervisor",
	Title: language.NewText(language.English, "Acknowledging letters"),
	Start: promise.Received, Stop: promise.Acknowledged,
	Limit: limit(0, hours.InDays, hours.Working),
	Words: words(
		promise.Phrases{Who: "we", Deed: "acknowledge", Object: "your letter"},
		promise.Phrases{Who: "ہم", Object: "آپ کے خط کی وصولی کی اطلاع", Deed: "دیں گے"},
		promise.Phrases{Who: "हम", Object: "आपके पत्र की पावती", Deed: "देंगे"},
		promise.Phrases{Object: "mektubunuzun elimize ulaştığını", Deed: "bildiririz"},
	),
}

var all = append([]promise.Promise{
	callAnswered, messageAnswered, engineerVisits, moneyBack, shortWaits, organic,
	noPreservatives, complaintResolved, sameDayReceipt,
}, written()...)

// written reads the promises of testdata/cast.yaml.
func written() (cast []promise.Promise) {
	file, err := os.ReadFile("testdata/cast.yaml")
	if err != nil {
		panic(err)
	}
	plain, err := yaml.YAMLToJSON(file)
	if err != nil {
		panic(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&cast); err != nil {
		panic(err)
	}
	return cast
}
