package people_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

// An invitation opens the account of who joined already: that is for managers, and
// for nobody about themselves.
func TestOnlyAManagerOpensAnAccountAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		joined := func(name string, held []people.Holding) people.Actor {
			person := h.someone(name, held...)
			made, err := h.Invite(t.Context(), people.Program(), person, people.BySlip, address)
			h.must(err)
			_, err = h.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
			h.must(err)
			return h.actor(made.Staff.ID)
		}
		manager, usman, other := joined("Ayesha", people.Everywhere(people.Manager)), joined("Usman", people.Everywhere(people.Administrator)), joined("Elif", people.Everywhere(people.Administrator))
		both, sara := joined("Ravi", people.Everywhere(people.Manager, people.Administrator)), joined("Sara", people.Everywhere(people.Agent))
		here := joined("Hamid", people.Everywhere(people.Administrator))
		here.Holdings = append(here.Holdings, people.Holding{Role: people.Manager, Office: h.office})
		local, far := joined("Zoya", people.At(h.office, people.Agent)), joined("Maryam", people.At(h.elsewhere().Office, people.Agent))
		agent := joined("Imran", people.Everywhere(people.Agent, people.Administrator))
		waits := h.invites("Bilal").Staff.ID
		invited, err := h.Invite(t.Context(), manager, h.someone("Nadia", people.Everywhere(people.Manager)...), people.BySlip, address)
		h.must(err)
		for _, try := range []struct {
			who  people.Actor
			whom ids.ID
			may  bool
		}{
			{manager, sara.ID, true},
			{usman, sara.ID, false},
			{usman, manager.ID, false},
			{h.manager, manager.ID, true},
			{manager, manager.ID, false}, // oneself
			{manager, usman.ID, false},   // managers do not handle administrators
			{usman, usman.ID, false},
			{other, usman.ID, true},
			{usman, both.ID, false}, // a manager too
			{both, usman.ID, true},
			{usman, waits, true},             // who has not joined has no account
			{usman, invited.Staff.ID, false}, // nor before a manager has joined
			{manager, invited.Staff.ID, true},
			{here, manager.ID, false}, // who manages more than they do
			{here, both.ID, false},
			{here, sara.ID, false}, // who serves in other offices too
			{here, local.ID, true},
			{here, far.ID, false},    // whose home alone is here
			{usman, agent.ID, false}, // what is no administrator's of it is a manager's
			{both, agent.ID, true},
			{people.Program(), both.ID, true},
		} {
			if try.who.Kind != people.System && try.who.ID != try.whom {
				h.opensOtherwise(try.who, try.whom, try.may)
			}
			_, err := h.InviteAgain(t.Context(), try.who, try.whom, people.BySlip, address)
			if try.may != (err == nil) || err != nil && !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s opens the account of %d: %v", try.who.Name, try.whom, err)
			}
			if try.who.Kind == people.System {
				continue
			}
			if shown, err := h.Member(t.Context(), try.who, try.whom); err != nil || shown.May.Invite != try.may {
				t.Errorf("the page offers %s to open the account of %d: %v, %v", try.who.Name, try.whom, shown.May, err)
			}
		}
	})
}

// Nobody moves a person, or takes their roles, to where they may open the account, nor
// makes them one whose account they open.
func TestNobodyBringsAnAccountToWhereTheyOpenIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		there := h.elsewhere()
		role := people.Holding{Role: people.Agent, Office: there.Office}
		here := h.hires("hamid", append(people.Everywhere(people.Administrator), people.At(h.office, people.Manager)...)...)
		made, err := h.Invite(t.Context(), people.Program(), h.someone("Maryam", role), people.BySlip, address)
		h.must(err)
		_, err = h.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
		h.must(err)
		maryam := made.Staff.ID
		move := func(who people.Actor, office, team ids.ID) error {
			seen, err := h.Member(t.Context(), people.Program(), maryam)
			h.must(err)
			return h.Change(t.Context(), who, maryam, people.Change{
				Name: seen.Name, Email: seen.Email, SignIn: seen.SignIn, Language: seen.Language, Office: office, Team: team, Seen: seen.Seen(),
			})
		}
		h.must(move(h.manager, there.Office, there.ID))

		h.must(h.TakeAway(t.Context(), here, maryam, role))
		h.refuses(fault.KindForbidden, move(here, h.office, h.team))
		h.must(h.Give(t.Context(), here, maryam, role))
		h.must(move(here, h.office, h.team))
		h.refuses(fault.KindForbidden, h.TakeAway(t.Context(), here, maryam, role))
		h.must(h.Give(t.Context(), here, maryam, people.Holding{Role: people.Administrator}))
		h.refuses(fault.KindForbidden, h.TakeAway(t.Context(), here, maryam, role))
		_, err = h.InviteAgain(t.Context(), here, maryam, people.BySlip, address)
		h.refuses(fault.KindForbidden, err)
	})
}

// elsewhere opens another office.
func (h *hall) elsewhere() (first people.Team) {
	h.Helper()
	office, err := h.AddOffice(h.Context(), people.Program(), language.NewText(language.English, "Karachi"), language.NewText(language.English, "Counter"), hours.Always(time.UTC).Document())
	h.must(err)
	_, teams, err := h.Places(h.Context(), h.manager)
	h.must(err)
	return teams[slices.IndexFunc(teams, func(each people.Team) bool { return each.Office == office })]
}

func TestAnAccountIsNotOpenedSilently(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		o := openDoor(t, d)
		bilal, _ := o.in("bilal@example.com", sarasBrowser)
		o.factor(bilal)
		meera, _ := o.in(o.meerasAddress, sarasBrowser)
		made, err := o.InviteAgain(t.Context(), meera, o.bilal, people.BySlip, address)
		o.must(err)
		if told := letters(t, d); len(told) != 1 || told[0].Staff != o.bilal || !strings.Contains(told[0].Body, "by "+meera.Name) {
			t.Errorf("the letters are %+v", told)
		}
		gone := func() bool { return slices.Contains(o.verbs(o.bilal), "removed a second factor") }
		if !slices.Contains(o.verbs(o.bilal), "opened the account of") || gone() {
			t.Errorf("before the slip is used the journal says %v", o.verbs(o.bilal))
		}
		_, err = o.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
		o.must(err)
		if !gone() {
			t.Errorf("after the slip was used the journal says %v", o.verbs(o.bilal))
		}
	})
}

// opensOtherwise tries the other ways to somebody's account: an address of one's own,
// another name, a second factor that is gone. Nothing stays of a try.
func (h *hall) opensOtherwise(who people.Actor, whom ids.ID, may bool) {
	h.Helper()
	seen, err := h.Member(h.Context(), people.Program(), whom)
	h.must(err)
	same := people.Change{
		Name: seen.Name, Email: seen.Email, SignIn: seen.SignIn, Language: seen.Language, Office: seen.Staff.Office, Team: seen.Team, Seen: seen.Seen(),
	}
	mailed, named := same, same
	mailed.Email, named.SignIn = ids.New().String()+"@example.com", "n"+ids.New().String()
	for way, err := range map[string]error{
		"an address": h.Change(h.Context(), who, whom, mailed), "a name": h.Change(h.Context(), who, whom, named), "no factor": h.RemoveFactor(h.Context(), who, whom),
	} {
		want := fault.KindForbidden
		if may && way == "no factor" {
			want = fault.KindNotFound // there is none
		}
		if may && way != "no factor" && fault.Is(err, fault.KindForbidden) || (!may || way == "no factor") && !fault.Is(err, want) {
			h.Errorf("%s gives %d %s: %v", who.Name, whom, way, err)
		}
	}
}

// Whoever has no address is not the only one who would notice.
func TestWhereThereIsNoAddressTheOtherManagersAreTold(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		other := h.hires("ayesha", people.Everywhere(people.Manager)...)
		h.hires("far", people.Everywhere(people.Administrator)...)
		made := h.invites("Bilal")
		_, err := h.Join(t.Context(), made.Code, language.English, password, people.Entrance{})
		h.must(err)
		seen, err := h.Member(t.Context(), h.manager, made.Staff.ID)
		h.must(err)
		h.must(h.Change(t.Context(), h.manager, made.Staff.ID, people.Change{
			Name: seen.Name, Email: "mine@example.com", SignIn: seen.SignIn, Language: seen.Language, Office: seen.Staff.Office, Team: seen.Team, Seen: seen.Seen(),
		}))
		told := letters(t, d)
		if len(told) != 1 || told[0].Staff != other.ID || !strings.Contains(told[0].Subject, "Bilal") {
			t.Errorf("the letters are %+v", told)
		}
	})
}

// Whoever has the machine makes managers, and not silently.
func TestTheOtherManagersAreToldOfOneThatIsMadeAtTheMachine(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		h.hires("usman", people.Everywhere(people.Administrator)...)
		zoya := h.hires("zoya", people.Everywhere(people.Agent)...)
		seen, err := h.Member(t.Context(), h.manager, zoya.ID)
		h.must(err)
		before := letters(t, d)
		_, err = h.Appoint(t.Context(), people.Program(), seen.Email)
		h.must(err)
		told := letters(t, d)[len(before):]
		if len(told) != 1 || told[0].Staff != h.manager.ID || !strings.Contains(told[0].Subject, seen.Name) || !strings.Contains(told[0].Body, seen.Name) {
			t.Errorf("the letters are %+v", told)
		}
	})
}
