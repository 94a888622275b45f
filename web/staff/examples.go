package staff

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/customer"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// The gallery shows every page to somebody who serves in all roles.
func init() {
	for _, each := range [][]example{
		signInExamples(), accountExamples(), listExamples(), caseExamples(), callExamples(), placingExamples(), dayExamples(),
		refundExamples(), questionExamples(), findExamples(), outboxExamples(), documentExamples(), writtenExamples(), policyExamples(), procedureExamples(), reviewExamples(), keyExamples(), settingsExamples(), startExamples(), officeExamples(), listsExamples(),
		passkeyExamples(), signOnExamples(), crewExamples(), walkExamples(),
		backupExamples(), hookExamples(), builderExamples(),
	} {
		for _, one := range each {
			web.Register(web.Example{Route: one.route, State: one.state, Body: one.body})
		}
	}
}

// example is one page in one state.
type example struct {
	route string
	state web.State
	body  func(web.Page) templ.Component
}

// shown makes the four states of a page beside the rail.
func shown(route string, made func(scene) page) []example {
	var all []example
	for _, state := range web.States {
		all = append(all, example{route, state, func(laid web.Page) templ.Component {
			laid.Visitor = web.Visitor{ID: deniz.ID, Name: deniz.Name, Account: "/account", SignOut: "/sign-out"}
			s := scene{State: state, Laid: laid, Now: laid.Reader.Now, Reader: laid.Reader}
			page := made(s)
			if state == web.Full {
				page.calls = callBar{Calls: s.calls(), Back: "/cases"}
			}
			return page.laid(laid, deniz)
		}})
	}
	return all
}

// scene is what an example page is made in.
type scene struct {
	State  web.State
	Laid   web.Page
	Reader language.Reader
	Now    now.Instant
}

// deniz looks at every example.
var deniz = people.Actor{Kind: people.Person, ID: 7001, Name: "Deniz Kaya", Holdings: people.Everywhere(people.AllRoles...), Zone: time.UTC}

func (s scene) ago(d time.Duration) now.Instant   { return s.Now.Add(-d) }
func (s scene) ahead(d time.Duration) now.Instant { return s.Now.Add(d) }

// form is a form that somebody sees for the first time.
func (s scene) form(start url.Values) *web.Form {
	r := (&http.Request{}).WithContext(web.WithPage(context.Background(), s.Laid))
	return web.NewForm(r, start)
}

// Long names and subjects that the rules still allow.
const (
	longName    = "Muhammad Abdul-Rahman Siddiqui Chaudhry bin Khalid al-Lahori von Hohenzollern-Sigmaringen"
	longSubject = "The refrigerator with the freezer compartment below stopped cooling the night before last, the light is on, the door closes, and everything in it has gone off again"
)

// name gives a name, or the longest one.
func (s scene) name(name string) string {
	if s.State == web.Long {
		return longName
	}
	return name
}

func (s scene) subject(subject string) string {
	if s.State == web.Long {
		return longSubject
	}
	return subject
}

// sara is the customer of the examples.
func (s scene) sara() customer.Customer {
	if s.State == web.Blank {
		return customer.Customer{ID: 501, Made: s.Now}
	}
	return customer.Customer{
		ID: 501, Name: s.name("Sara Malik"), Language: language.English, Address: s.subject("12 Mall Road, Lahore"),
		Made: s.ago(5 * 365 * 24 * time.Hour), Phones: []string{"+923005550142"}, Emails: []string{"sara.malik@example.com"},
	}
}

// row is a case in a list; due is when its promise is, from now.
func (s scene) row(number int64, who, subject, last string, began, due time.Duration) casework.Row {
	return casework.Row{
		ID: ids.ID(9000 + number), Number: number, Customer: s.name(who), Subject: s.subject(subject), LastLine: last,
		Rank: int64(s.ahead(due)), ClockFrom: s.ago(began),
	}
}

// rows are the cases that every look at the list shows, in the order of their
// promises.
func (s scene) rows() []casework.Row {
	if s.State == web.Blank {
		return nil
	}
	rows := []casework.Row{
		s.row(20419, "سارہ احمد", "ٹیکنیشن نہیں آئے", "کل سے انتظار ہے", 4*time.Hour, -40*time.Minute),
		s.row(20418, "Sara Malik", "Fridge stopped cooling", "The milk has gone off since last night", 82*time.Minute, 38*time.Minute),
		s.row(20391, "Owen Hart", "Refund not received", "", 9*time.Hour, 52*time.Minute),
		s.row(20402, "Elif Yılmaz", "Kapı contası, parça sipariş edildi", "", 2*time.Hour, 3*time.Hour+10*time.Minute),
		s.row(20377, "राहुल वर्मा", "बिल दो बार कट गया", "बिल की फ़ोटो साथ है", 4*time.Hour, 4*time.Hour+25*time.Minute),
		s.row(20350, "Tom Reid", "Noise from the back", "Sent photos, checking", 24*time.Hour, 30*time.Hour),
	}
	rows[5].Waiting = "reply"
	return rows
}

func (s scene) lists() touchpoint.Lists {
	text := func(en, ur, hi, tr string) language.Text {
		return language.NewText(language.English, en).With(language.Urdu, ur).With(language.Hindi, hi).With(language.Turkish, tr)
	}
	return touchpoint.Lists{
		Touchpoints: []touchpoint.Named{
			{Key: touchpoint.Telephone, Name: text("telephone", "فون", "फ़ोन", "telefon")},
			{Key: touchpoint.Email, Name: text("e-mail", "ای میل", "ईमेल", "e-posta")},
			{Key: touchpoint.Face, Name: text("face to face", "بالمشافہ", "आमने-सामने", "yüz yüze")},
		},
		RequestTypes: []touchpoint.Named{
			{Key: touchpoint.Information, Name: text("information", "معلومات", "जानकारी", "bilgi talebi")},
			{Key: touchpoint.ServiceRequest, Name: text("service request", "سروس کی درخواست", "सर्विस अनुरोध", "servis talebi")},
			{Key: touchpoint.Complaint, Name: text("complaint", "شکایت", "शिकायत", "şikâyet")},
		},
	}
}
