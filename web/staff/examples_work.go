package staff

import (
	"net/url"
	"time"

	"vaada/casework"
	"vaada/customer"
	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/outbox"
	"vaada/order"
	"vaada/people"
	"vaada/visit"
	"vaada/web"
)

// visiting is the n-th visit of an example day.
func (s scene) visiting(n int64) visiting {
	from := s.Now.Add(time.Duration(n) * 2 * time.Hour)
	v := visiting{casework.Visiting{Customer: s.sara(), Row: s.row(20418, "Sara Malik", "Fridge stopped cooling", "", time.Hour, time.Hour)}}
	v.Visit.ID, v.From, v.Until, v.Zone = 601+0, from, from.Add(visit.Window), s.Reader.Zone
	if n < 0 {
		v.Reported, v.Outcome, v.Report = s.ago(time.Hour), visit.Repaired, "Thermostat replaced. Cools again, tested for 20 minutes."
	}
	return v
}

func dayExamples() []example {
	all := shown("GET /today", func(s scene) page {
		if s.State == web.Blank {
			return laidToday(nil, nil, nil)
		}
		var owes []owed
		for at, row := range s.rows() {
			owes = append(owes, owed{
				What: say.StaffDutyStep(), Address: caseAddress(row.Number), Who: row.Customer, About: row.Subject, Number: row.Number,
				Clock: web.TimeLeft(s.Reader, row.ClockFrom, row.Due(), false), Free: at%3 == 2,
			})
			if at == 1 {
				owes = append(owes, owed{What: say.StaffDutyReport(), Address: "/visits/1", Who: row.Customer})
			}
		}
		return laidToday(owes, s.startCard(), s.asks(), absentee{s.name("نادیہ رحمان"), people.Absence{ID: 1, Last: hours.DateIn(s.Now, time.UTC) + 2}})
	})
	all = append(all, shown("GET /visits", func(s scene) page {
		shown := day{At: s.Now, Before: "/visits?day=2026-11-01", After: "/visits?day=2026-11-03"}
		if s.State != web.Blank {
			shown.Visits = []visiting{s.visiting(-2), s.visiting(1), s.visiting(2)}
		}
		return laidDay(shown)
	})...)
	return append(all, shown("GET /visits/{visit}", func(s scene) page {
		view := visitView{visiting: s.visiting(1), Engineer: s.name("عمران علی"), Form: s.form(url.Values{})}
		switch s.State {
		case web.Full:
			view.visiting = s.visiting(-2)
		case web.Faulty:
			view.Form.Wrongly("outcome", say.ErrChoose(say.VisitFieldOutcome()))
			view.Form.Wrongly("report", say.ErrEnter(say.VisitFieldReport()))
		}
		return laidVisit(view)
	})...)
}

func refundExamples() []example {
	return shown("GET /refunds", func(s scene) page {
		waits := refunds{Limit: money.Amount{Minor: 50_000_00, Currency: "PKR"}, Form: s.form(url.Values{})}
		if s.State == web.Blank {
			return laidRefunds(waits)
		}
		one := refunding{Asker: s.name("بلال حسین"), Refunding: casework.Refunding{
			Most: waits.Limit, Limit: waits.Limit, Customer: s.sara(), Row: s.rows()[1],
			Refund: order.Refund{
				ID: 701, Amount: money.Amount{Minor: 24_500_00, Currency: "PKR"}, Reason: s.subject("The part came broken twice."),
				State: order.Asked, Asked: s.ago(2 * time.Hour),
			},
		}}
		two, three := one, one
		two.ID, two.State = 702, order.Approved
		three.ID, three.Amount.Minor, three.Limit.Minor = 703, 150_000_00, 20_000_00
		waits.All = []refunding{one, two, three}
		if s.State == web.Faulty {
			waits.Form.Wrongly(reasonField(one.ID), say.ErrReason())
		}
		return laidRefunds(waits)
	})
}

func findExamples() []example {
	return append(doubleExamples(), append(shown("GET /search", func(s scene) page {
		found := finding{Form: s.form(url.Values{"q": {"farij"}}), Query: "farij", Reader: s.Reader}
		switch s.State {
		case web.Blank:
			found.Form, found.Query = s.form(url.Values{}), ""
		case web.Faulty:
			found.Query = "xyzzy"
		default:
			found.Cases, found.Customers = s.rows(), []customer.Customer{s.sara()}
			found.Reached = []customer.Customer{s.sara().Only(customer.Phone, "+923005550142")}
		}
		return laidSearch(found)
	}), shown("GET /customers/{customer}", func(s scene) page {
		known := casework.Known{Customer: s.sara(), Cases: s.rows(), Joins: true}
		if s.State == web.Faulty {
			known.Customer.Name, known.Customer.Internal = "", true
		}
		return laidCustomer(customerView{Known: known, Leads: true, Reader: s.Reader})
	})...)...)
}

// doubleExamples are the pages on which two records of a customer become one.
func doubleExamples() []example {
	return append(shown("GET /customers/{customer}/join", func(s scene) page {
		looked := doubles{Kept: s.sara(), Form: s.form(url.Values{})}
		switch s.State {
		case web.Full:
			looked.Found = []customer.Customer{s.sara().Only(customer.Phone, "+923005550142")}
		case web.Faulty:
			looked.Query, looked.Form = "xyzzy", s.form(url.Values{"q": {"xyzzy"}})
		}
		return laidDoubles(looked)
	}), shown("GET /customers/{customer}/join/{twin}", func(s scene) page {
		two := twoRecords{Reader: s.Reader}
		two.Kept.Known = casework.Known{Customer: s.sara(), Cases: s.rows()}
		two.Double.Customer = s.sara().Only(customer.Phone, "+923005550142")
		switch s.State {
		case web.Full:
			two.Kept.Refunds, two.Kept.Doubles, two.Double.More, two.Double.Cases = 2, 1, true, s.rows()
		case web.Faulty:
			two.Double.Customer.Name = ""
		}
		return laidTwoRecords(two)
	})...)
}

func outboxExamples() []example {
	return shown("GET /outbox", func(s scene) page {
		var dead deadLetters
		if s.State == web.Blank {
			return laidOutbox(dead)
		}
		letter := outbox.DeadItem{
			Item: outbox.Item{
				ID: 801, Kind: "mail", To: "sara.malik@example.com", Attempts: 12,
				LastFault: "550 5.1.1 <sara.malik@example.com>: Recipient address rejected: User unknown",
			},
			Died: s.ago(50 * time.Minute),
		}
		dead.Items, dead.Now = []outbox.DeadItem{letter}, s.Now
		late := outbox.Item{ID: 802, Kind: "mail", To: "hamza@example.net", Attempts: 3, LastFault: "451 4.3.0 try again later"}
		dead.Waiting = []outbox.WaitingItem{
			{Item: outbox.Item{ID: 803, Kind: "mail", To: "zoya@example.org"}},
			{Item: late, Next: s.ahead(4 * time.Minute)},
			{Item: outbox.Item{ID: 804, Kind: "mail", Attempts: 1}, Next: s.ahead(time.Hour)},
		}
		dead.Waits = len(dead.Waiting)
		if s.State == web.Faulty {
			dead.NoMail, dead.Items = true, nil
		}
		if s.State == web.Long {
			letter.To = "an.address.that.is.as.long.as.addresses.may.be.and.still.reaches.somebody@mail.department.of.a.firm.example.com"
			dead.Items, dead.After = append(dead.Items, letter), "/outbox?before=1"
		}
		return laidOutbox(dead)
	})
}
