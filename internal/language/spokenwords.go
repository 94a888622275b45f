package language

import "strings"

// belowHundred are the numbers from 0 to 99 in Urdu and Hindi, ten a line: no
// rule makes them of their parts. Hindi is spelled as CLDR 48 does, but for
// पंद्रह with the dot of नवंबर; CLDR has no Urdu.
var belowHundred = map[Language][]string{
	Urdu: strings.Fields(`
		صفر ایک دو تین چار پانچ چھ سات آٹھ نو
		دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس
		بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس
		تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس
		چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس
		پچاس اکیاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ
		ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر
		ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی
		اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی
		نوے اکیانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے`),
	Hindi: strings.Fields(`
		शून्य एक दो तीन चार पाँच छह सात आठ नौ
		दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
		बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
		तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
		चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
		पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
		साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
		सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी
		अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
		नब्बे इक्यानबे बानबे तिरानबे चौरानबे पंचानबे छियानबे सत्तानबे अट्ठानबे निन्यानबे`),
}

var (
	englishOnes = strings.Fields(`zero one two three four five six seven eight nine ten eleven twelve thirteen
		fourteen fifteen sixteen seventeen eighteen nineteen`)
	englishTens = strings.Fields("_ _ twenty thirty forty fifty sixty seventy eighty ninety")

	// englishDays are the days of a month from 1 to 20.
	englishDays = strings.Fields(`_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
		thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`)
)

// scale is a word that counts many: thousand.
type scale struct {
	size uint64
	word string
}

// scales begin with the largest.
var scales = map[Language][]scale{
	English: {
		{1e18, "quintillion"},
		{1e15, "quadrillion"},
		{1e12, "trillion"},
		{1e9, "billion"},
		{1e6, "million"},
		{1e3, "thousand"},
		{100, "hundred"},
	},
	Urdu:  {{1e11, "کھرب"}, {1e9, "ارب"}, {1e7, "کروڑ"}, {1e5, "لاکھ"}, {1e3, "ہزار"}, {100, "سو"}},
	Hindi: {{1e11, "खरब"}, {1e9, "अरब"}, {1e7, "करोड़"}, {1e5, "लाख"}, {1e3, "हज़ार"}, {100, "सौ"}},
	Turkish: {
		{1e18, "kentilyon"},
		{1e15, "katrilyon"},
		{1e12, "trilyon"},
		{1e9, "milyar"},
		{1e6, "milyon"},
		{1e3, "bin"},
		{100, "yüz"},
	},
}

// Words around a number, one per language in the order of All.
var (
	minusWords = [4]string{"minus", "منفی", "माइनस", "eksi"}
	pointWords = [4]string{"point", "اعشاریہ", "दशमलव", "virgül"}
	shareWords = [4]string{"per cent", "فیصد", "प्रतिशत", "yüzde"}
)

// coins are the names of a currency as one and as many, of its hundredth, and of
// that where it stands alone and would be taken for another currency's. The
// country's name stands before rupees and liras that are another country's.
type coins struct{ one, many, small, smalls, alone, alones string }

var coinNames = map[string][4]coins{
	"PKR": {
		{"rupee", "rupees", "paisa", "paisa", "", ""},
		{"روپیہ", "روپے", "پیسہ", "پیسے", "", ""},
		{"पाकिस्तानी रुपया", "पाकिस्तानी रुपये", "पैसा", "पैसे", "पाकिस्तानी पैसा", "पाकिस्तानी पैसे"},
		{"Pakistan rupisi", "Pakistan rupisi", "paisa", "paisa", "Pakistan paisası", "Pakistan paisası"},
	},
	"INR": {
		{"Indian rupee", "Indian rupees", "paisa", "paise", "Indian paisa", "Indian paise"},
		{"بھارتی روپیہ", "بھارتی روپے", "پیسہ", "پیسے", "بھارتی پیسہ", "بھارتی پیسے"},
		{"रुपया", "रुपये", "पैसा", "पैसे", "", ""},
		{"Hindistan rupisi", "Hindistan rupisi", "paisa", "paisa", "Hindistan paisası", "Hindistan paisası"},
	},
	"TRY": {
		{"lira", "lira", "kuruş", "kuruş", "", ""},
		{"ترک لیرا", "ترک لیرا", "کروش", "کروش", "", ""},
		{"तुर्की लीरा", "तुर्की लीरा", "कुरुश", "कुरुश", "", ""},
		{"lira", "lira", "kuruş", "kuruş", "", ""},
	},
	"USD": {
		{"dollar", "dollars", "cent", "cents", "", ""},
		{"ڈالر", "ڈالر", "سینٹ", "سینٹ", "", ""},
		{"डॉलर", "डॉलर", "सेंट", "सेंट", "", ""},
		{"dolar", "dolar", "sent", "sent", "", ""},
	},
	"EUR": {
		{"euro", "euros", "cent", "cents", "euro cent", "euro cents"},
		{"یورو", "یورو", "سینٹ", "سینٹ", "یورو سینٹ", "یورو سینٹ"},
		{"यूरो", "यूरो", "सेंट", "सेंट", "यूरो सेंट", "यूरो सेंट"},
		{"avro", "avro", "sent", "sent", "avro senti", "avro senti"},
	},
	"GBP": {
		{"pound", "pounds", "penny", "pence", "", ""},
		{"پاؤنڈ", "پاؤنڈ", "پینی", "پینس", "", ""},
		{"पाउंड", "पाउंड", "पेनी", "पेंस", "", ""},
		{"sterlin", "sterlin", "peni", "peni", "", ""},
	},
}
