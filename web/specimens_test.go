package web_test

import (
	"context"
	"io"
	"net/http"
	"net/url"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/web"
)

// promisePage is the public page of promises, as far as the parts make it.
func promisePage(page web.Page) templ.Component {
	days := make([]web.Outcome, 28)
	outcomes := []web.Outcome{web.Kept, web.Kept, web.Kept, web.AtRisk, web.Kept, web.Broken, web.NothingDue}
	for day := range days {
		days[day] = outcomes[(day*5+day/7)%7]
	}
	item := func(figure web.Figure) templ.Component {
		return group("li", "", group("div", "", sentenceOf(page.Reader.Language), group("p", "remedy", text("If we miss it: a supervisor takes the case.", "وعدہ پورا نہ ہو تو: کیس سپروائزر سنبھالیں گے۔", "वादा पूरा न हो तो: केस सुपरवाइज़र लेंगे।", "Sözümüzü tutamazsak: kaydı süpervizör devralır."))),
			web.Tiles{Days: days, Summary: say.TermKept(), Caption: message("last 28 days", "پچھلے 28 دن", "पिछले 28 दिन", "son 28 gün"), Goal: message("goal 95%", "ہدف 95%", "लक्ष्य 95%", "hedef %95")}, figure)
	}
	return group("div", "", group("section", "hero",
		group("div", "", group("h1", "", text("What we promise you", "آپ سے ہمارے وعدے", "आपसे हमारे वादे", "Size verdiğimiz sözler")),
			group("p", "told", text("In the last 90 days we made you 12,406 promises and kept 11,921 of them.", "پچھلے 90 دنوں میں ہم نے آپ سے 12,406 وعدے کیے اور 11,921 پورے کیے۔", "पिछले 90 दिनों में हमने आपसे 12,406 वादे किए और 11,921 पूरे किए।", "Son 90 günde size 12.406 söz verdik, 11.921 tanesini tuttuk.")))),
		group("ol", "promises",
			item(web.Figure{Outcome: web.Kept, Share: web.Percent(.978, 1), Counts: message("1,204 of 1,231", "1,231 میں سے 1,204", "1,231 में से 1,204", "1.231 sözden 1.204")}),
			item(web.Figure{Outcome: web.AtRisk, Share: web.Percent(.912, 1)}), item(web.Figure{Outcome: web.Broken, Share: web.Percent(.846, 1)}),
			item(web.Figure{Outcome: web.TooFew}), item(web.Figure{Outcome: web.NothingDue})))
}

// trackingPage is what a customer sees of one matter.
func trackingPage(page web.Page) templ.Component {
	return group("div", "", group("section", "one-promise", sentenceOf(page.Reader.Language)), web.Stages{Stages: []web.Stage{
		{Words: text("We have your message", "آپ کا پیغام مل گیا", "आपका संदेश मिल गया", "Mesajınız bize ulaştı"), State: web.StageDone, Note: web.Moment(page.Reader.Now)},
		{Words: text("An engineer visits you", "ٹیکنیشن آپ کے پاس آئیں گے", "इंजीनियर आपके यहाँ आएँगे", "Teknisyen size gelir"), State: web.StageNow},
		{Words: text("Repaired", "مرمت مکمل", "मरम्मत पूरी", "Onarıldı"), State: web.StageAhead},
	}}, web.Empty{Words: say.EmptyCases()}, web.Banner{Words: say.ErrChanged(), Kind: web.AtRisk})
}

// faultyForm is a form that came back.
func faultyForm(page web.Page) templ.Component {
	r := (&http.Request{}).WithContext(web.WithPage(context.Background(), page))
	form := web.NewForm(r, url.Values{"name": {""}, "phone": {"12"}, "goods": {"fridge"}, "reason": {"کل سے خراب ہے"}})
	form.Text("name", say.PeopleFieldName(), 50)
	form.Whole("count", say.TermCount(), 1, 9)
	form.Refused(fault.Invalid("phone", say.ErrPhone("0300 5550142")))
	name, phone := form.Field("name", say.PeopleFieldName().Capital()), form.Field("phone", say.TermTouchTelephone().Capital())
	phone.Kind, phone.Hint = web.Phone, say.ErrPhone("0300 5550142")
	reason := form.Area("reason", say.TermReason().Capital())
	reason.Optional = true
	return group("form", "form", web.Faults{Form: form}, name, phone, form.Choice("goods", say.TermRequestType().Capital(),
		web.Option{Value: "fridge", Label: text("Fridge", "فریج", "फ़्रिज", "Buzdolabı"), Hint: text("Keeps cold", "ٹھنڈا رکھتا ہے", "ठंडा रखता है", "Soğuk tutar")},
		web.Option{Value: "oven", Label: text("Oven", "اوون", "ओवन", "Fırın")}),
		form.Select("who", say.TermOwner().Capital(), web.SelectOption{Value: "1", Label: "Sara"}, web.SelectOption{Value: "2", Label: "بلال", Current: true}), reason,
		group("div", "ways", web.Button{Label: say.TermSave().Capital(), Look: web.Primary}, web.Button{Label: say.TermDelete().Capital(), Look: web.Danger}, web.Button{Label: say.TermCancel().Capital(), Look: web.Quiet, Address: "/"}))
}

// ordinary is a page of one column beside the rail.
func ordinary(page web.Page) templ.Component {
	cell := func(name string) []templ.Component { return []templ.Component{web.Own(name), web.Count(12406), nil} }
	return group("div", "page", group("h1", "", web.Say(say.TermOutcome().Capital())),
		web.Table{Caption: say.TermReport().Capital(), Shown: true, Columns: []web.Column{{Label: say.TermCustomer().Capital()}, {Label: say.TermCount().Capital(), Number: true}, {Label: say.TermOutcome().Capital()}}, Rows: [][]templ.Component{cell("Sara Malik"), cell("سارہ احمد"), cell("राहुल वर्मा")}},
		web.Banner{Words: say.ErrChanged(), Kind: web.Broken, Alert: true}, faultyForm(page))
}

// group is an element around others.
func group(element, class string, inside ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		if _, err := io.WriteString(w, "<"+element+` class="`+class+`">`); err != nil {
			return err
		}
		for _, each := range inside {
			if err := each.Render(ctx, w); err != nil {
				return err
			}
		}
		_, err := io.WriteString(w, "</"+element+">")
		return err
	})
}

// specimens are the pages on which these tests look at every part.
func specimens() map[string]func(web.Page) templ.Component {
	within := func(layout func(web.Page) templ.Component, body func(web.Page) templ.Component) func(web.Page) templ.Component {
		return func(page web.Page) templ.Component {
			return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
				return layout(page).Render(templ.WithChildren(ctx, body(page)), w)
			})
		}
	}
	staff := func(page web.Page) templ.Component { return web.Staff(staffPage(page)) }
	wide := func(page web.Page) templ.Component {
		page = staffPage(page)
		page.Bare, page.Said = false, []web.Said{{Words: "Saved", Undo: "/undo"}}
		return web.Staff(page)
	}
	return map[string]func(web.Page) templ.Component{
		"workspace": within(staff, workspace),
		"ordinary":  within(wide, ordinary),
		"list": within(wide, func(page web.Page) templ.Component {
			return web.ListOnly{List: caseList(page), Blank: web.Empty{Words: say.EmptyCases()}}
		}),
		"promises": within(web.Public, promisePage),
		"tracking": within(web.Public, trackingPage),
		"form":     within(web.Simple, faultyForm),
	}
}
