package staff

import (
	"net/http"

	"vaada/casework"
	"vaada/duty"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// owed is one duty as its list shows it.
type owed struct {
	What    language.Message
	Address string // "" where there is nothing to open
	Who     string // the customer
	About   string
	Number  int64
	Free    bool      // nobody in particular owes it: who takes it does it
	Clock   web.Clock // zero State where no time was promised
}

// todayPage lists what somebody owes, by due time.
func (p *Pages) todayPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	mine, err := p.Cases.Today(r.Context(), who)
	if err != nil {
		return err
	}
	reader := web.PageOf(r).Reader
	var all []owed
	names, err := p.looksOwed(r, who, mine)
	if err != nil {
		return err
	}
	for _, each := range mine {
		shown := owedOf(each.Duty, each.Row, reader)
		if name, is := names[each.Subject]; is && each.Kind == duty.StillRight {
			shown.About = name
		}
		all = append(all, shown)
	}
	ending, err := p.keysEnding(r, who)
	if err != nil {
		return err
	}
	start, err := p.startCardFor(r, who)
	if err != nil {
		return err
	}
	asked, err := p.askedOf(r, who)
	if err != nil {
		return err
	}
	away, err := p.awayFrom(r, who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidToday(append(all, ending...), start, asked, away...))
}

func laidToday(all []owed, start *firstHour, asked []people.AbsenceAsk, away ...absentee) page {
	return page{
		title: titled(say.StaffTodayTitle()), here: "today",
		watch: []string{casework.ListThing}, body: todayView(all, start, asked, away),
	}
}

func owedOf(d duty.Duty, row casework.Row, r language.Reader) owed {
	shown := owed{What: dutyWord(d.Kind), Who: row.Customer, About: row.Subject, Number: row.Number, Free: d.Staff == 0}
	if row.Number != 0 {
		shown.Address = caseAddress(row.Number)
	}
	switch d.Kind {
	case duty.Report:
		shown.Address = "/visits/" + d.Subject.String()
	case duty.Question:
		shown.Address = questionAddress(d.Subject)
	case duty.Refund:
		shown.Address = "/refunds"
	case duty.Backup:
		shown.Address = "/settings/backups"
	case duty.StillRight:
		shown.Address = reviewAddress(d.Subject)
	case duty.Review, duty.Training, duty.Stuck:
		shown.Address = editionAddress(d.Subject)
	case duty.Remark:
		shown.Address = remarksAddress(d.Subject, "")
	case duty.Webhook:
		shown.Address = "/settings/webhooks/" + d.Subject.String()
	case duty.Leaver:
		shown.Address = personAddress(people.Staff{ID: d.Subject}) + "/leave"
	}
	if !d.Due.IsZero() {
		shown.Clock = web.TimeLeft(r, d.Made, d.Due, false)
	}
	return shown
}

func dutyWord(kind duty.Kind) language.Message {
	switch kind {
	case duty.Pledge:
		return say.StaffDutyPledge()
	case duty.CallBack:
		return say.StaffDutyCallBack()
	case duty.Refund:
		return say.StaffDutyRefund()
	case duty.Report:
		return say.StaffDutyReport()
	case duty.Afterwards:
		return say.StaffDutyAfterwards()
	case duty.Question:
		return say.KnowledgeDuty()
	case duty.Declined:
		return say.KnowledgeDutyDeclined()
	case duty.Leaver:
		return say.CrewDutyLeaver()
	case duty.Reach:
		return say.StaffDutyReach()
	case duty.Backup:
		return say.KeepDuty()
	case duty.Review:
		return say.PublishingDutyReview()
	case duty.Training:
		return say.PublishingDutyTraining()
	case duty.StillRight:
		return say.UpkeepDuty()
	case duty.Stuck:
		return say.PublishingDutyStuck()
	case duty.Remark:
		return say.RemarkDuty()
	case duty.Webhook:
		return say.DoorsDutyWebhook()
	default:
		return say.StaffDutyStep()
	}
}
