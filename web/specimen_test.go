package web_test

import (
	"net/http"
	"net/url"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/web"
)

// words is a text of an organisation in four languages.
func words(en, ur, hi, tr string) language.Text {
	return language.Text{Source: language.English, In: map[language.Language]string{
		language.English: en, language.Urdu: ur, language.Hindi: hi, language.Turkish: tr,
	}}
}

func text(en, ur, hi, tr string) templ.Component { return web.Text(words(en, ur, hi, tr)) }

func message(en, ur, hi, tr string) language.Message { return language.Words(words(en, ur, hi, tr)) }

// sentenceOf is the promise of the case that the pages show, measured words
// marked.
func sentenceOf(l language.Language) web.Sentence {
	plain := func(words string) web.Part { return web.Part{Words: words} }
	measured := func(words string) web.Part { return web.Part{Words: words, Measured: true} }
	switch l {
	case language.Urdu:
		return web.Sentence{Parts: []web.Part{plain("ہم "), measured("2 گھنٹے"), plain(" کے اندر "), measured("آپ کے مسئلے کا جواب"), plain(" دیں گے اور "), measured("اگلا مرحلہ"), plain(" آپ کے ساتھ طے کریں گے۔")}}
	case language.Hindi:
		return web.Sentence{Parts: []web.Part{plain("हम "), measured("2 घंटे"), plain(" के भीतर "), measured("आपकी समस्या का जवाब"), plain(" देंगे और "), measured("अगला चरण"), plain(" आपके साथ तय करेंगे।")}}
	case language.Turkish:
		return web.Sentence{Parts: []web.Part{measured("2 saat"), plain(" içinde "), measured("sorununuza yanıt verir"), plain(", "), measured("sonraki adımı"), plain(" sizinle birlikte kararlaştırırız.")}}
	default:
		return web.Sentence{Parts: []web.Part{plain("We will "), measured("answer your problem"), plain(" and agree "), measured("the next step"), plain(" with you within "), measured("2 hours"), plain(".")}}
	}
}

func nav() []web.NavItem {
	return []web.NavItem{
		{Key: "cases", Address: "/cases", Icon: web.IconCases, Label: message("Cases", "کیسز", "केस", "Kayıtlar"), Count: "7"},
		{Key: "today", Address: "/today", Icon: web.IconToday, Label: message("Today", "آج", "आज", "Bugün")},
		{Key: "procedures", Address: "/procedures", Icon: web.IconProcedures, Label: message("Procedures", "طریقۂ کار", "प्रक्रियाएँ", "Prosedürler")},
		{Key: "charter", Address: "/charter", Icon: web.IconCharter, Label: message("Charter", "چارٹر", "चार्टर", "Bildirge")},
		{Key: "visits", Address: "/visits", Icon: web.IconVisits, Label: message("Visits", "وزٹ", "विज़िट", "Ziyaretler")},
	}
}

func staffPage(page web.Page) web.Page {
	page.Nav, page.Here, page.Bare = nav(), "cases", true
	page.Visitor = web.Visitor{ID: ids.ID(1234567), Name: "Deniz Kaya", SignOut: "/sign-out"}
	page.Title = "Fridge stopped cooling"
	return page
}

func clocked(page web.Page, started, due time.Duration, bare bool) web.Clock {
	return web.TimeLeft(page.Reader, page.Reader.Now.Add(-started), page.Reader.Now.Add(due), bare)
}

func caseList(page web.Page) web.CaseList {
	row := func(who, subject string, last templ.Component, clock web.Clock, current bool) web.CaseRow {
		return web.CaseRow{Address: "/cases/VA-1", Who: who, Subject: web.Own(subject), Last: last, Clock: clock, Current: current}
	}
	return web.CaseList{
		Title:  message("My cases", "میرے کیسز", "मेरे केस", "Kayıtlarım"),
		Action: web.Button{Label: say.TermRing().Capital(), Icon: web.IconPhone, Only: true, Look: web.Quiet, Address: "/ring"},
		Views: web.Tabs{Name: say.TermCase(), Tabs: []web.Tab{
			{Label: say.TermMine().Capital(), Address: "?view=mine", Count: "6", Current: true},
			{Label: message("Team", "ٹیم", "टीम", "Ekip"), Address: "?view=team", Count: "99+"},
			{Label: message("All open", "سب کھلے", "सभी खुले", "Tümü"), Address: "?view=open"},
			{Label: message("Closed", "بند", "बंद", "Kapalı"), Address: "?view=closed"},
		}},
		Groups: []web.CaseGroup{
			{Title: message("Due within the hour", "ایک گھنٹے کے اندر", "एक घंटे के भीतर", "Bir saat içinde"), Rows: []web.CaseRow{
				row("Sara Malik", "Fridge stopped cooling", web.Own("“The milk has gone off since last night”"), clocked(page, 82*time.Minute, 38*time.Minute, true), true),
				row("Owen Hart", "Refund not received", web.Moment(page.Reader.Now.Add(time.Hour)), clocked(page, 9*time.Hour, 52*time.Minute, true), false),
			}},
			{Title: message("Due today", "آج کے لیے", "आज के लिए", "Bugün"), Rows: []web.CaseRow{
				row("Elif Yılmaz", "Kapı contası, parça sipariş edildi", nil, clocked(page, 2*time.Hour, 3*time.Hour+10*time.Minute, true), false),
				row("राहुल वर्मा", "बिल दो बार कट गया", text("Reply in Hindi", "ہندی میں جواب دیں", "हिन्दी में जवाब दें", "Hintçe yanıtlayın"), clocked(page, 4*time.Hour, 4*time.Hour+25*time.Minute, true), false),
				row("سارہ احمد", "انجینئر نہیں آیا", text("Reply in Urdu", "اردو میں جواب دیں", "उर्दू में जवाब दें", "Urduca yanıtlayın"), clocked(page, 4*time.Hour, -40*time.Minute, true), false),
			}},
			{Title: message("Waiting for the customer", "گاہک کا انتظار", "ग्राहक का इंतज़ार", "Müşteri bekleniyor"), Rows: []web.CaseRow{
				row("Tom Reid", "Noise from the back", nil, web.Clock{State: web.Paused, Left: say.TermClockPaused(), Spent: .1}, false),
			}},
		},
		Pager: web.Pager{After: "?after=1"},
		Empty: say.EmptyCases(),
	}
}

func stepCard() web.StepCard {
	return web.StepCard{
		Action: "/cases/VA-1/answer", Hidden: map[string]string{"step": "4"},
		Number: message("Step 4", "مرحلہ 4", "चरण 4", "Adım 4"),
		Limit:  web.Clock{State: web.InTime, Left: message("3 min", "3 منٹ", "3 मिनट", "3 dk")},
		Title:  text("Is the freezer still cold?", "کیا فریزر ابھی تک ٹھنڈا ہے؟", "क्या फ़्रीज़र अब भी ठंडा है?", "Dondurucu hâlâ soğuk mu?"),
		Say:    text("“Open the freezer for a moment: is the ice still hard?”", "”ذرا فریزر کھول کر بتائیے، برف ابھی سخت ہے؟“", "“ज़रा फ़्रीज़र खोलकर बताइए, बर्फ़ अब भी सख्त है?”", "“Dondurucuyu bir an açın: buz hâlâ sert mi?”"),
		Answers: []web.Answer{
			{Value: "cold", Label: text("Yes, still cold", "ہاں، ابھی ٹھنڈا ہے", "हाँ, अब भी ठंडा", "Evet, hâlâ soğuk"), Leads: text("Guide a 6-hour defrost", "6 گھنٹے ڈیفراسٹ کروائیں", "6 घंटे डीफ़्रॉस्ट करवाएँ", "6 saatlik buz çözmeyi anlatın")},
			{Value: "warm", Label: text("No, everything is warm", "نہیں، سب گرم ہے", "नहीं, सब गरम है", "Hayır, her şey ılık"), Leads: text("Book an engineer visit", "ٹیکنیشن کا وزٹ بک کریں", "इंजीनियर की विज़िट बुक करें", "Teknisyen ziyareti ayarlayın")},
		},
		Alter: []web.Answer{{Value: "line", Label: text("Cannot stay on the line", "لائن پر نہیں رہ سکتے", "लाइन पर नहीं रह सकते", "Hatta kalamıyor"), Leads: text("Send the steps by SMS", "مراحل SMS سے بھیجیں", "SMS से चरण भेजें", "Adımları SMS ile gönderin")}},
		More:  web.Button{Label: say.TermDeviation().Capital(), Icon: web.IconWay, Look: web.Quiet, Address: "/leave"},
	}
}

func workspace(page web.Page) templ.Component {
	here := page.Reader.Now
	strip := web.PromiseStrip{Sentence: sentenceOf(page.Reader.Language), Clock: clocked(page, 82*time.Minute, 38*time.Minute, false)}
	strip.Clock.Due = say.TimeDue(here.Add(38 * time.Minute))
	form := web.NewForm(&http.Request{}, url.Values{"reply": {""}})
	area := form.Area("reply", say.TermReply().Capital())
	area.Unlabel, area.Draft, area.DraftTo = true, "case.1.reply", "/cases/VA-1/draft"
	return web.Workspace{
		List: caseList(page),
		Head: web.CaseHead{
			Title: web.Own("Fridge stopped cooling"), Back: "/cases",
			Facts: []templ.Component{web.Code("VA-20418"), web.Chip{Words: message("Open", "کھلا", "खुला", "Açık")}, text("Assigned to you", "آپ کے ذمے", "आपके पास", "Sizde")},
			Deeds: []templ.Component{web.Deed{Action: "/take", Button: web.Button{Label: say.TermTakeOver().Capital()}}, web.Button{Label: say.TermClose().Capital(), Address: "/close"}},
		},
		Strip: strip, Open: web.OpenNext,
		Tabs: web.Tabs{Name: say.TermCase(), Tabs: []web.Tab{
			{Label: say.TermNextStep().Capital(), Address: "?open=next", Current: true},
			{Label: say.TermReply().Capital(), Address: "?open=talk"},
			{Label: say.TermCustomer().Capital(), Address: "?open=customer"},
		}},
		Thread:   thread(here),
		Composer: composer(form, area),
		Next: web.NextStep{
			Follows: text("Fridge is not cooling, edition 7", "فریج ٹھنڈا نہیں کر رہا، ایڈیشن 7", "फ़्रिज ठंडा नहीं कर रहा, संस्करण 7", "Buzdolabı soğutmuyor, sürüm 7"), Whole: "/procedures/1",
			Trail: web.Trail{Steps: []web.TrailStep{
				{Words: text("Order and address confirmed", "آرڈر اور پتے کی تصدیق", "ऑर्डर और पता पक्का", "Sipariş ve adres doğrulandı")},
				{Words: text("Power light is on", "پاور لائٹ جل رہی ہے", "पावर लाइट जल रही है", "Güç ışığı yanıyor"), At: here.Add(-9 * time.Minute)},
			}},
			Card: stepCard(),
		},
		Customer: web.CustomerCard{
			Name: "Sara Malik", Address: "/customers/1", Note: message("Customer since 2021", "گاہک کب سے: 2021", "ग्राहक कब से: 2021", "Müşteri olduğu yıl: 2021"),
			Pairs: []web.Pair{{Name: message("Order", "آرڈر", "ऑर्डर", "Sipariş"), Value: web.Code("AH-7731-0926")}, {Name: say.TermTouchTelephone().Capital(), Value: web.Code("+92 300 5550142")}, {Name: say.TermTouchEmail().Capital(), Value: web.Code("sara.malik@example.com")}},
			None:  say.EmptyHistory(),
		},
		Bar: []templ.Component{web.Button{Label: say.TermCallLog().Capital(), Address: "?write=call"}, web.Button{Label: say.TermReply().Capital(), Look: web.Primary, Address: "?open=talk"}},
	}
}

// composer is what the pages of the staff write in, as far as the parts make it.
func composer(form *web.Form, area web.Area) templ.Component {
	return group("section", "composer reply",
		web.Tabs{Name: say.TermMessage(), Tabs: []web.Tab{
			{Label: say.TermReply().Capital(), Address: "?write=reply", Current: true, Key: "r"},
			{Label: say.TermNote().Capital(), Address: "?write=note", Key: "n"},
			{Label: say.TermCallLog().Capital(), Address: "?write=call", Key: "l"},
		}},
		templ.Raw(`<form method="post" action="/cases/VA-1/reply">`), web.Faults{Form: form}, area,
		group("div", "foot", templ.Raw(`<span class="kept" data-draft-state aria-live="polite"></span>`),
			web.Button{Label: say.TermSend().Capital(), Look: web.Primary}),
		templ.Raw(`</form>`))
}

func thread(here now.Instant) []templ.Component {
	return []templ.Component{
		web.Contact{Kind: web.FromCustomer, Who: "Sara Malik", Via: say.TermTouchEmail().Capital(), At: here.Add(-50 * time.Minute), Body: web.Prose("Hello, my fridge stopped cooling last night and the milk has gone off. The order is AH-7731-0926. Please call me on +44 7700 900142, I am at home until six.\n\nالسلام علیکم، کل رات سے میرا فریج ٹھنڈا نہیں کر رہا۔ مجھے +92 300 5550142 پر فون کریں، 90% دودھ خراب ہے۔"), Attachments: []web.Attachment{{Address: "/files/1", Name: "fridge.jpg", Size: "120 KB"}}},
		web.Event{Words: text("Step done: Power light is on", "مرحلہ مکمل: پاور لائٹ جل رہی ہے", "चरण पूरा: पावर लाइट जल रही है", "Adım tamam: Güç ışığı yanıyor"), At: here.Add(-9 * time.Minute)},
		web.Contact{Kind: web.ToCustomer, Who: "Deniz Kaya", Via: say.TermTouchEmail().Capital(), At: here.Add(-5 * time.Minute), Body: web.Prose("Good afternoon Sara. I am sorry about the fridge, and the milk. I have your order AH-7731-0926 in front of me. Is the freezer part still cold?"), State: say.DoneSent()},
		web.Contact{Kind: web.NoteInside, Who: "بلال", Via: say.TermNote().Capital(), At: here, Body: web.Prose("Second fridge from this batch today. See problem PR-31.")},
	}
}
