package people

import (
	"net/mail"
	"slices"
	"strings"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Skill is something that some of the staff know, as the organisation calls it:
// a product, a repair.
type Skill struct {
	ID   ids.ID
	Name string
}

// Member is a person as those see them who manage people or absence.
type Member struct {
	Staff
	OfficeName language.Text
	TeamName   language.Text
	Invite     Invite  // zero while none stands
	Away       Absence // of today; zero while here
	Knows      []Skill
	Speaks     []language.Language
	May        May // what the reader may do
}

// May says what somebody may do with a person.
type May struct {
	Change bool // details
	Leave  bool // leaving, and handing over before
	Invite bool // a new invitation, which opens the account of who joined already
	Roles  bool // roles
	Absent bool // hours and absence
	Ask    bool // ask for absence alone: it is their own, and somebody else notes it
}

// Standing is how a person stands to the organisation.
type Standing string

// How people stand. A person who has not joined has an invitation, or had one.
const (
	Serving Standing = "here"
	Waits   Standing = "invited" // the invitation can be accepted
	Lapsed  Standing = "lapsed"  // it cannot any more
	Leaving Standing = "leaving" // here until a day
	GoneNow Standing = "gone"
)

// Standing says how a person stands at an instant.
func (m Member) Standing(at now.Instant) Standing {
	switch {
	case !m.Gone.IsZero():
		return GoneNow
	case m.Joined.IsZero() && m.came() && !m.Leaves.IsZero():
		return Leaving
	case m.Joined.IsZero() && m.Invite.Staff != 0 && !m.Invite.Over(at):
		return Waits
	case m.Joined.IsZero():
		return Lapsed
	case !m.Leaves.IsZero():
		return Leaving
	}
	return Serving
}

// Profile is everything that the page of one person shows.
type Profile struct {
	Member
	Known    []Skill // all that the organisation lists
	Spoken   []language.Language
	Own      *hours.Calendar // nil where the office's hours hold
	Office   Office
	Absences []Absence // of today and later
	Offices  []Office  // all
	Teams    []Team    // all
	Served   []language.Language
	Factor   bool // signs in with a second factor
}

// Seen names the row that the page was made of, so that a change is refused
// when somebody else changed it meanwhile.
func (p Profile) Seen() int64 { return p.revision }

// Change is what a person's details become.
type Change struct {
	Name     string
	Email    string
	SignIn   string
	Language language.Language
	Office   ids.ID
	Team     ids.ID
	Skills   []ids.ID
	Spoken   []language.Language
	Seen     int64 // the row it was made of
}

// tidyStaff reads who is invited, before any deed.
func tidyStaff(s Staff, way Way) (Staff, error) {
	s.Name, s.Email = language.OneLine(s.Name), strings.ToLower(strings.TrimSpace(s.Email))
	var faults []*fault.Fault
	if s.Name == "" {
		faults = append(faults, fault.Invalid("name", say.ErrEnter(say.PeopleFieldName())))
	}
	if s.Email == "" && way == ByMail {
		faults = append(faults, fault.Invalid("email", say.ErrEnter(say.PeopleFieldEmail())))
	}
	if address, err := mail.ParseAddress(s.Email); s.Email != "" && (err != nil || address.Address != s.Email) {
		faults = append(faults, fault.Invalid("email", say.ErrEmail("ayse@example.com")))
	}
	if s.SignIn != "" {
		var err error
		if s.SignIn, err = CheckSignIn(s.SignIn); err != nil {
			faults = append(faults, fault.Of(err))
		}
	}
	if !s.Language.Known() {
		faults = append(faults, fault.Invalid("language", say.ErrChoose(say.TermLanguage())))
	}
	if !slices.Contains(Ways, way) {
		faults = append(faults, fault.Invalid("way", say.ErrChoose(say.CrewFieldWay())))
	}
	return s, fault.All(faults...)
}

// check refuses an absence that is none.
func (a Absence) check() error {
	switch {
	case !slices.Contains(AbsenceKinds, a.Kind):
		return fault.Invalid("kind", say.ErrChoose(say.CrewFieldAbsence()))
	case a.Last < a.First || a.Last-a.First >= mostAway:
		return fault.Invalid("last", say.CrewDaysWrong(mostAway))
	}
	return nil
}
