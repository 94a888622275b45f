package sample

import (
	"context"
	"time"

	"vaada/customer"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
)

const (
	pastDays    = 182 // half a year
	pastCases   = 620
	complaints  = 31 // of a hundred cases
	lostCalls   = 7  // for each hundred cases
	slippingFor = 35 * 24 * time.Hour
	quietFor    = 12 * time.Minute // before the present: nobody is left ringing
)

// busy is how many more call and write on a day of the week than on others.
var busy = map[time.Weekday]float64{time.Monday: 1.45, time.Tuesday: 1.1, time.Saturday: 0.8}

// decks are what is kept and what is not.
type decks struct {
	answered, visited, repaired, calledBack, explained, paid *deck
	replied, slipping                                        *deck // slipping: the reply in recent weeks
}

func (l luck) decks() decks {
	return decks{
		answered: l.deck(23, 25), visited: l.deck(47, 50), repaired: l.deck(21, 25), calledBack: l.deck(9, 10),
		explained: l.deck(6, 7), paid: l.deck(19, 20), replied: l.deck(19, 20), slipping: l.deck(31, 40),
	}
}

// past makes the half year before an instant.
func (r Rooms) past(ctx context.Context, hired staff, seed uint64, until now.Instant) error {
	s := &stage{Rooms: r, luck: newLuck(seed), ctx: ctx, staff: hired, until: until}
	s.decks = s.luck.decks()
	s.town = &town{luck: s.luck, taken: map[string]int{}}
	var err error
	if s.words, err = readWords(); err != nil {
		return err
	}
	err = r.DB.Look(ctx, func(tx *db.Tx) error {
		s.office, err = people.OfficeOf(tx, hired[Ayesha].Office)
		return err
	})
	if err != nil {
		return err
	}
	_, key, err := r.People.MakeKey(ctx, people.Program(), people.KeyPlan{Name: "telephone", Rights: []people.Right{people.TellCalls}})
	if err != nil {
		return err
	}
	if s.telephone, err = r.People.WhoKey(ctx, key); err != nil {
		return err
	}
	if err := s.meetColleague(); err != nil {
		return err
	}
	s.arrivals()
	s.closings()
	s.present()
	return s.play()
}

// arrivals lets customers call and write in opening hours, as a Poisson stream
// that is denser on Mondays.
func (s *stage) arrivals() {
	today := hours.DateIn(s.until, s.office.Zone)
	var weight float64
	for date := today - pastDays; date <= today; date++ {
		for _, span := range s.office.Calendar.SpansOn(date) {
			weight += span.Length().Hours() * s.busy(date)
		}
	}
	for date := today - pastDays; date <= today; date++ {
		rate := pastCases / weight * s.busy(date)
		for _, span := range s.office.Calendar.SpansOn(date) {
			for at := span.From.Add(s.gap(rate)); at < span.To; at = at.Add(s.gap(rate)) {
				if at < s.until.Add(-quietFor) {
					s.arrive(at)
				}
			}
		}
	}
}

func (s *stage) busy(date hours.Date) float64 {
	if much, known := busy[date.Weekday()]; known {
		return much
	}
	return 1
}

// arrive brings one customer, and now and then one who hangs up.
func (s *stage) arrive(at now.Instant) {
	p := s.town.next()
	tale := story{person: p, agent: s.agentFor(p)}
	switch {
	case s.chance(1):
		s.tell(at, story{person: &colleague, agent: s.agentFor(&colleague)}, (*story).serviceCall)
	case s.chance(complaints):
		s.tell(at, tale, (*story).complaint)
	case s.chance(1):
		s.tell(at, tale, (*story).advertisement)
	default:
		s.tell(at, tale, (*story).serviceCall)
	}
	if s.chance(lostCalls) {
		lost := s.town.next()
		s.tell(at.Add(s.between(time.Minute, 4*time.Minute)), story{person: lost}, (*story).lostCall)
	}
}

// closings judge at the end of each day what fell due on it.
func (s *stage) closings() {
	s.tell(s.until.Add(-pastDays*24*time.Hour), story{}, func(t *story) {
		for {
			t.at(t.workday(t.now(), 0).Add(2 * time.Minute))
			t.swept()
			t.at(t.opened(t.now(), time.Minute))
		}
	})
}

// colleague is a customer inside the house: the showroom has appliances too.
var colleague = person{
	name: "شازیہ نواز", phone: "204", email: "shazia@anarhome.example", language: language.Urdu, address: "شوروم، گلبرگ، لاہور",
}

func (s *stage) meetColleague() error {
	return s.DB.Deed(s.ctx, func(tx *db.Tx) error {
		_, err := customer.Make(tx, s.staff[Ayesha], customer.Customer{
			Name: colleague.name, Language: colleague.language, Internal: true, Address: colleague.address,
			Phones: []string{colleague.phone}, Emails: []string{colleague.email},
		}, s.now())
		return err
	})
}
