package casework_test

import (
	"strings"
	"testing"

	"vaada/casework"
	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
	"vaada/publishing"
	"vaada/sample"
	"vaada/touchpoint"
)

// answered publishes a charter that names who answers at touchpoints.
func (h house) answered(by map[string][]people.Role) {
	h.Helper()
	c := h.charter()
	c.Scope = nil
	for each, roles := range by {
		c.Scope = append(c.Scope, charter.Reach{Touchpoint: each, Roles: roles})
	}
	must(h.T, publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(h.Context(), people.Program(), publishing.Documents{Charter: &c}, ""))
}

// charter is that in force, to be changed.
func (h house) charter() (c charter.Charter) {
	h.Helper()
	must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) error {
		_, found, err := charter.InForce(tx)
		if err == nil {
			c = *found
		}
		return err
	}))
	return c
}

// byHand begins a case where no channel carries it.
func (h house) byHand(who people.Actor, at string) error {
	kind := map[string]string{touchpoint.Telephone: touchpoint.ServiceRequest, touchpoint.Email: touchpoint.Complaint}[at]
	_, err := h.cases.Begin(h.Context(), who, casework.Beginning{
		Name: "Elif", Phone: "+92 300 5550142", Touchpoint: at, RequestType: kind, Subject: "It drips",
	})
	return err
}

// refusedTo says that a fault is Forbidden, and that its sentence names some roles.
func refusedTo(err error, roles ...string) bool {
	if !fault.Is(err, fault.KindForbidden) {
		return false
	}
	said := fault.Of(err).Say.Plain(language.Reader{Language: language.English})
	for _, role := range roles {
		if !strings.Contains(said, role) {
			return false
		}
	}
	return true
}

func TestOnlyWhomTheCharterNamesAnswersAtATouchpoint(t *testing.T) {
	inHouse(t, func(h house) {
		for _, each := range []struct {
			named []people.Role
			may   map[string]bool
		}{
			{nil, map[string]bool{sample.Sara: true, sample.Nadia: true, sample.Ayesha: true, sample.Selin: true}},
			{[]people.Role{people.Agent}, map[string]bool{sample.Sara: true, sample.Ayesha: true}},
			{[]people.Role{people.Supervisor, people.Expert}, map[string]bool{sample.Nadia: true, sample.Ayesha: true, sample.Selin: true}},
			{[]people.Role{people.Manager}, map[string]bool{sample.Ayesha: true}},
			{[]people.Role{people.Engineer}, map[string]bool{sample.Ayesha: true}}, // who leads no cases begins none
		} {
			h.answered(map[string][]people.Role{touchpoint.Telephone: each.named})
			for _, who := range []string{sample.Sara, sample.Nadia, sample.Ayesha, sample.Selin, sample.Imran} {
				err := h.byHand(h.staff[who], touchpoint.Telephone)
				if each.may[who] != (err == nil) || err != nil && !fault.Is(err, fault.KindForbidden) {
					t.Errorf("named %v, %s: %v", each.named, who, err)
				}
			}
		}
		h.answered(map[string][]people.Role{touchpoint.Telephone: {people.Supervisor}})
		if err := h.byHand(h.sara(), touchpoint.Telephone); !refusedTo(err, "supervisor or manager") {
			t.Errorf("Sara by telephone: %v", err)
		}
		must(t, h.byHand(h.sara(), touchpoint.Email)) // the charter does not name who answers there
		elsewhere := h.nadia()
		elsewhere.Holdings = append(people.At(elsewhere.Office, people.Agent), people.At(ids.New(), people.Supervisor)...)
		if err := h.byHand(elsewhere, touchpoint.Telephone); !refusedTo(err) {
			t.Errorf("a supervisor of another office: %v", err)
		}
	})
}

// Of those who hold the role, only whoever has the skill answers; while nobody has
// it managers do.
func TestOnlyWhoHasTheSkillAnswersWhereTheCharterAsksForIt(t *testing.T) {
	inHouse(t, func(h house) {
		c := h.charter()
		c.Scope = []charter.Reach{{Touchpoint: touchpoint.Telephone, Roles: []people.Role{people.Agent}, Skill: "Communications"}}
		must(t, publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(t.Context(), people.Program(), publishing.Documents{Charter: &c}, ""))
		if err := h.byHand(h.sara(), touchpoint.Telephone); !refusedTo(err, "Communications", "nobody has it yet") {
			t.Errorf("nobody has the skill, and an agent answers: %v", err)
		}
		must(t, h.byHand(h.ayesha(), touchpoint.Telephone))

		staff := people.Desk{DB: h.db, Now: h.hand.Now}
		must(t, staff.AddSkill(t.Context(), people.Program(), "Communications"))
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO people_skilled (staff, skill) SELECT CAST($1 AS BIGINT), k.id FROM people_skills k WHERE k.name = 'Communications'`, h.ayesha().ID)
			return err
		}))
		if err := h.byHand(h.sara(), touchpoint.Telephone); !refusedTo(err, "agent or manager", "Communications") {
			t.Errorf("an agent without the skill: %v", err)
		}
		must(t, h.byHand(h.ayesha(), touchpoint.Telephone))
		must(t, h.byHand(h.sara(), touchpoint.Email))
	})
}

func TestACallIsTakenByWhoAnswersTheTelephone(t *testing.T) {
	inHouse(t, func(h house) {
		must(t, h.byHand(h.sara(), touchpoint.Telephone))
		_, err := h.tells(touchpoint.Ring, "1")
		must(t, err)
		h.answered(map[string][]people.Role{touchpoint.Telephone: {people.Supervisor}})
		take := func(who people.Actor) error {
			_, err := h.cases.Phone(t.Context(), who, touchpoint.CallEvent{Call: "call", Kind: touchpoint.Answer})
			return err
		}
		calls, err := h.cases.Calls(t.Context(), h.sara())
		must(t, err)
		if len(calls) != 1 || calls[0].Refused.IsZero() {
			t.Errorf("Sara is offered to answer: %+v", calls)
		}
		if err := take(h.sara()); !refusedTo(err, "supervisor") {
			t.Errorf("Sara answers: %v", err)
		}
		calls, err = h.cases.Calls(t.Context(), h.nadia())
		must(t, err)
		if len(calls) != 1 || !calls[0].Refused.IsZero() {
			t.Errorf("Nadia is not offered to answer: %+v", calls)
		}
		// What a telephone tells has happened, whoever picked it up: only the case is
		// not begun by who answers there no calls.
		contact, err := h.tells(touchpoint.Answer, "2")
		must(t, err)
		begin := func(who people.Actor) error {
			_, err := h.cases.Begin(t.Context(), who, casework.Beginning{
				Contact: contact, Name: "Elif", RequestType: touchpoint.ServiceRequest, Subject: "It drips",
			})
			return err
		}
		if err := begin(h.sara()); !refusedTo(err, "supervisor") {
			t.Errorf("Sara begins: %v", err)
		}
		if err := h.cases.JoinCall(t.Context(), h.sara(), contact, 1); !refusedTo(err, "supervisor") {
			t.Errorf("Sara joins the call to a case: %v", err)
		}
		must(t, begin(h.nadia()))
	})
}

func TestAMessageIsPlacedAndAnsweredByWhoAnswersThere(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.answered(map[string][]people.Role{touchpoint.Email: {people.Expert}})
		waits := h.receive(message(func(in *casework.Incoming) { in.Receivers = []string{"somebody@anarhome.example"} }))
		if !waits.ToPlace {
			t.Fatalf("it does not wait: %+v", waits)
		}
		offered := func(who people.Actor) bool {
			waiting, _, err := h.cases.Unplaced(t.Context(), who)
			must(t, err)
			return len(waiting) == 1 && waiting[0].Refused.IsZero()
		}
		if offered(h.sara()) || !offered(h.staff[sample.Selin]) {
			t.Error("it is offered to place to Sara, or not to Selin")
		}
		if _, err := h.cases.Place(t.Context(), h.sara(), waits.Contact, touchpoint.Complaint); !refusedTo(err, "expert") {
			t.Errorf("Sara places: %v", err)
		}
		if err := h.cases.SetAside(t.Context(), h.sara(), waits.Contact); !refusedTo(err, "expert") {
			t.Errorf("Sara sets aside: %v", err)
		}
		_, err := h.cases.Place(t.Context(), h.staff[sample.Selin], waits.Contact, touchpoint.Complaint)
		must(t, err)

		says := func(who people.Actor, kind touchpoint.Kind) error {
			return h.cases.Say(t.Context(), who, number, casework.Saying{Kind: kind, Body: "We look into it."})
		}
		if err := says(h.sara(), touchpoint.Message); !refusedTo(err, "expert") {
			t.Errorf("Sara replies: %v", err)
		}
		for _, kind := range []touchpoint.Kind{touchpoint.Note, touchpoint.CallLog} { // these the team reads
			must(t, says(h.sara(), kind))
		}
		for _, who := range []string{sample.Selin, sample.Ayesha} {
			must(t, says(h.staff[who], touchpoint.Message))
		}
		page, err := h.cases.Case(t.Context(), h.sara(), number, 0)
		must(t, err)
		if page.Refused.IsZero() || !h.page(number).Refused.IsZero() {
			t.Error("the page offers Sara to reply, or does not offer it to Ayesha")
		}
	})
}

// Who has a key leads no cases; that it never answers does not hang on that alone.
func TestAKeyAnswersNowhereThatTheCharterNamesPeople(t *testing.T) {
	c, err := starter.Charter()
	must(t, err)
	key := people.Actor{Kind: people.Key, ID: 1, Rights: []people.Right{people.LeadCases}}
	if err := c.MayAnswer(key, touchpoint.Social, 0, 0); !refusedTo(err, "supervisor or manager") {
		t.Errorf("a key answers on social media: %v", err)
	}
	if err := c.MayAnswer(people.Program(), touchpoint.Social, 0, 0); err != nil {
		t.Errorf("the program takes in what comes from social media: %v", err)
	}
}
