package staff

import (
	"net/url"
	"time"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/touchpoint"
	"vaada/web"
)

// caseList is the list of the examples.
func (s scene) caseList(view casework.View) caseList {
	list := caseList{
		List:   casework.List{View: view, Rows: s.rows(), Counts: map[casework.View]int{casework.Mine: 6, casework.Team: 14, casework.Open: 100}},
		Look:   look{View: view, Open: web.OpenNext},
		Reader: s.Reader, Leads: true, Demo: true,
	}
	if s.State == web.Blank {
		list.List.Counts = map[casework.View]int{}
	}
	if s.State == web.Long {
		for at := range int64(44) {
			list.List.Rows = append(list.List.Rows, s.row(21000+at, "", "", longSubject, time.Hour, 48*time.Hour))
		}
		list.List.Next = casework.Cursor{Rank: 1, ID: 1}
		list.Look.After = casework.Cursor{Rank: 1, ID: 1}
	}
	return list
}

func listExamples() []example {
	return append(shown("GET /cases", func(s scene) page {
		view := casework.Mine
		if s.State == web.Faulty {
			view = casework.Closed
		}
		return s.caseList(view).page()
	}), shown("GET /cases/new", func(s scene) page {
		asked := intake{Lists: s.lists(), Form: s.form(url.Values{"touchpoint": {touchpoint.Face}})}
		known := s.sara()
		switch s.State {
		case web.Full, web.Long:
			asked.Known = &known
		case web.Faulty:
			asked.Form = s.form(url.Values{"phone": {"12"}, "email": {"sara"}, "request_type": {touchpoint.Complaint}})
			asked.Form.Wrongly("name", say.ErrEnter(say.PeopleFieldName()))
			asked.Form.Wrongly("phone", say.ErrPhone("+92 300 5550142"))
			asked.Form.Wrongly("email", say.ErrEmail("ayse@example.com"))
		}
		return laidNew(asked)
	})...)
}

// calls are one that rings and one on hold.
func (s scene) calls() []casework.CallView {
	known := s.sara()
	ringing := casework.CallView{CallRecord: touchpoint.CallRecord{Contact: 401, External: "a", Caller: "+923005550142", Rung: s.ago(14 * time.Second)}}
	held := casework.CallView{Known: &known, CallRecord: touchpoint.CallRecord{
		Contact: 402, External: "b", Caller: "+905325550142", Rung: s.ago(6 * time.Minute), Answered: s.ago(350 * time.Second),
		AnsweredBy: deniz.ID, Held: s.ago(time.Minute), HeldTotal: int64(40 * time.Second / time.Microsecond),
	}}
	return []casework.CallView{ringing, held}
}

func callExamples() []example {
	return append(shown("GET /calls", func(scene) page { return laidCalls() }),
		shown("GET /calls/{call}", func(s scene) page {
			call := s.calls()[1]
			call.Held = 0
			call.Open = s.rows()[:min(2, len(s.rows()))]
			asked := callIntake{Call: call, Lists: s.lists(), Form: s.form(callStart(call))}
			switch s.State {
			case web.Blank:
				asked.Call.Known, asked.Call.Open = nil, nil
				asked.Form = s.form(callStart(asked.Call))
			case web.Long:
				asked.Call.Refused = say.CharterAnsweredBy(say.RoleSupervisor())
			case web.Faulty:
				asked.Form = s.form(url.Values{"customer": {"new"}, "phone": {"12"}})
				asked.Form.Wrongly("name", say.ErrEnter(say.PeopleFieldName()))
				asked.Form.Wrongly("request_type", say.ErrChoose(say.TermRequestType()))
			}
			return laidCall(asked)
		})...)
}

func placingExamples() []example {
	return shown("GET /placing", func(s scene) page {
		waits := placing{Lists: s.lists(), Form: s.form(url.Values{})}
		if s.State == web.Blank {
			return laidPlacing(waits)
		}
		letter := touchpoint.Contact{
			ID: 411, Subject: s.subject("Çamaşır makinesi"), Sender: "elif@example.com", At: s.ago(3 * time.Hour),
			Body: "Merhaba,\n\n7 kg çamaşır makineniz var mı? Fiyatı ₺12.500 mü?\n\nElif", Original: "0f3c",
		}
		waits.Waiting = []casework.Waiting{{Contact: letter, Reason: "no request type"}}
		other := letter
		other.ID, other.Subject, other.Body = 412, s.subject("فریج"), "السلام علیکم، آپ کے پاس بڑا فریج ہے؟ مجھے +92 300 5550142 پر بتائیں۔"
		waits.Waiting = append(waits.Waiting, casework.Waiting{Contact: other, Reason: "no chart"})
		robot, list := letter, letter
		robot.ID, robot.Subject, robot.Sender, robot.Body = 413, s.subject("Out of office"), "emre@example.com", "I am away until Monday."
		robot.Mark = touchpoint.Automatic
		list.ID, list.Subject, list.Sender, list.Body = 414, s.subject("Weekly offers"), "news@example.com", "Everything must go."
		list.Mark = touchpoint.List
		for _, mail := range []touchpoint.Contact{robot, list} {
			waits.Waiting = append(waits.Waiting, casework.Waiting{Contact: mail, Reason: "no request type"})
		}
		waits.Waiting[0].Contact.Cut = true
		if s.State == web.Faulty {
			waits.Waiting[1].Refused = say.CharterAnsweredBy(say.RoleManager())
		}
		waits.Held = []touchpoint.Arrival{{Original: "9d1e", At: s.ago(26 * time.Hour)}}
		if s.State == web.Faulty {
			waits.Form.Wrongly(typeField(letter), say.ErrChoose(say.TermRequestType()))
		}
		return laidPlacing(waits)
	})
}
