package sample

import (
	"fmt"
	"strings"

	"vaada/internal/language"
)

// person is one who calls and writes.
type person struct {
	name     string
	phone    string
	email    string
	language language.Language
	address  string
}

// tongue is what people who speak a language are called, with each name in
// Latin letters for an address, and where they live.
type tongue struct {
	language    language.Language
	share       int // of a hundred customers
	given, last [][2]string
	phone       string // a pattern for four digits
	places      []string
}

var tongues = []tongue{
	{
		language: language.Urdu, share: 38, phone: "+92 300 555%04d",
		given: [][2]string{
			{"سارہ", "sara"},
			{"احمد", "ahmed"},
			{"فاطمہ", "fatima"},
			{"حسن", "hassan"},
			{"زینب", "zainab"},
			{"عثمان", "usman"},
			{"مریم", "maryam"},
			{"طارق", "tariq"},
			{"عائشہ", "ayesha"},
			{"فیصل", "faisal"},
			{"نور", "noor"},
			{"کامران", "kamran"},
		},
		last: [][2]string{
			{"احمد", "ahmed"},
			{"ملک", "malik"},
			{"قریشی", "qureshi"},
			{"چوہدری", "chaudhry"},
			{"شاہ", "shah"},
			{"بٹ", "butt"},
			{"انصاری", "ansari"},
			{"خان", "khan"},
			{"جاوید", "javed"},
		},
		places: []string{"گلبرگ، لاہور", "ماڈل ٹاؤن، لاہور", "جوہر ٹاؤن، لاہور", "سمن آباد، لاہور", "ڈیفنس، لاہور"},
	},
	{
		language: language.English, share: 26, phone: "+92 321 555%04d",
		given: [][2]string{
			{"Sara", "sara"},
			{"Owen", "owen"},
			{"Hina", "hina"},
			{"Daniel", "daniel"},
			{"Mehreen", "mehreen"},
			{"Adeel", "adeel"},
			{"Grace", "grace"},
			{"Zain", "zain"},
			{"Rukhsana", "rukhsana"},
			{"Peter", "peter"},
			{"Amna", "amna"},
			{"Salman", "salman"},
		},
		last: [][2]string{
			{"Malik", "malik"},
			{"Hart", "hart"},
			{"Aslam", "aslam"},
			{"Joseph", "joseph"},
			{"Raza", "raza"},
			{"Lodhi", "lodhi"},
			{"Masih", "masih"},
			{"Farooqi", "farooqi"},
			{"Gill", "gill"},
		},
		places: []string{"Gulberg, Lahore", "Model Town, Lahore", "Johar Town, Lahore", "Garden Town, Lahore", "Cantonment, Lahore"},
	},
	{
		language: language.Hindi, share: 20, phone: "+91 98765 5%04d",
		given: [][2]string{
			{"राहुल", "rahul"},
			{"अनीता", "anita"},
			{"विकास", "vikas"},
			{"पूजा", "pooja"},
			{"संजय", "sanjay"},
			{"नेहा", "neha"},
			{"अमित", "amit"},
			{"कविता", "kavita"},
			{"दीपक", "deepak"},
			{"सुनीता", "sunita"},
			{"अर्जुन", "arjun"},
			{"मीना", "meena"},
		},
		last: [][2]string{
			{"वर्मा", "verma"},
			{"शर्मा", "sharma"},
			{"गुप्ता", "gupta"},
			{"सिंह", "singh"},
			{"जोशी", "joshi"},
			{"यादव", "yadav"},
			{"मिश्रा", "mishra"},
			{"कपूर", "kapoor"},
			{"अग्रवाल", "agarwal"},
		},
		places: []string{"रणजीत एवेन्यू, अमृतसर", "मॉडल टाउन, जालंधर", "सिविल लाइंस, लुधियाना", "लॉरेंस रोड, अमृतसर"},
	},
	{
		language: language.Turkish, share: 16, phone: "+90 532 555 %04d",
		given: [][2]string{
			{"Elif", "elif"},
			{"Mehmet", "mehmet"},
			{"Ayşe", "ayse"},
			{"Işıl", "isil"},
			{"Mustafa", "mustafa"},
			{"Zeynep", "zeynep"},
			{"Emre", "emre"},
			{"Gülşen", "gulsen"},
			{"İbrahim", "ibrahim"},
			{"Çağla", "cagla"},
			{"Ömer", "omer"},
			{"Fatma", "fatma"},
		},
		last: [][2]string{
			{"Yılmaz", "yilmaz"},
			{"Doğan", "dogan"},
			{"Şahin", "sahin"},
			{"Öztürk", "ozturk"},
			{"Çelik", "celik"},
			{"Aydın", "aydin"},
			{"Güneş", "gunes"},
			{"Koç", "koc"},
			{"Polat", "polat"},
		},
		places: []string{"Gulberg, Lahor", "Bahria Town, Lahor", "Cantt, Lahor", "DHA, Lahor"},
	},
}

// domains are reserved for examples: nobody receives mail there.
var domains = []string{"example.com", "example.org", "example.net"}

// town is everybody who may call, each known by name from the first time on.
type town struct {
	luck
	met   []*person
	taken map[string]int // how many are called so
}

// next gives who calls or writes: now and then somebody who did before.
func (c *town) next() *person {
	if len(c.met) > 20 && c.chance(34) {
		return pick(c.luck, c.met)
	}
	p := c.stranger()
	c.met = append(c.met, p)
	return p
}

func (c *town) stranger() *person {
	speaks, among := tongues[0], c.IntN(100)
	for _, speaks = range tongues {
		if among < speaks.share {
			break
		}
		among -= speaks.share
	}
	given, last := pick(c.luck, speaks.given), pick(c.luck, speaks.last)
	latin := given[1] + "." + last[1]
	c.taken[latin]++
	if n := c.taken[latin]; n > 1 {
		latin += fmt.Sprint(n)
	}
	return &person{
		name:     given[0] + " " + last[0],
		phone:    strings.ReplaceAll(fmt.Sprintf(speaks.phone, 1000+len(c.met)), " ", ""),
		email:    latin + "@" + pick(c.luck, domains),
		language: speaks.language,
		address:  fmt.Sprintf("%d, %s", 1+c.IntN(180), pick(c.luck, speaks.places)),
	}
}
