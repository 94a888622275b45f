package app_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/people"
	"vaada/sample"
)

// offices is Anar Home with a second office, and in each office, and in all of
// them, somebody of every role who has no other.
type offices struct {
	*testing.T
	app         *app.App
	hand        *now.Hand
	here, there ids.ID
	all         []somebody
	gone        somebody   // who has left
	bound       []somebody // those whose sessions or holdings are narrower: see narrow
	cast        map[string]people.Actor
	ledger      string // where another system may be told
}

// somebody is one of those who come: a member of staff with a session, another
// system, a customer, or nobody.
type somebody struct {
	people.Actor
	name    string
	session string
	role    people.Role
	office  ids.ID // where the role is held; 0: everywhere
}

func openOffices(t *testing.T, d *db.DB) *offices {
	t.Helper()
	rooms := sample.RoomsOf(d)
	cast, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	must(t, err)
	ledger := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(ledger.Close)
	a, err := app.New(t.Context(), app.Config{
		DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys(), Demo: true,
		SignOn:  []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
		Private: []netip.AddrPort{netip.MustParseAddrPort(ledger.Listener.Addr().String())}, Backups: keeping.Place{Folder: testkit.Folder(t), Scratch: testkit.Folder(t)},
		Hosts: []string{"vaada.test"}, Secure: true, Mail: app.Mail{Name: "Anar Home", Address: "care@anarhome.example", Host: "127.0.0.1", Port: 1},
	})
	must(t, err)
	t.Cleanup(a.Close)
	h := &offices{T: t, app: a, cast: cast, ledger: ledger.URL, hand: rooms.Hand, here: cast[sample.Sara].Office, there: ids.New()}
	must(t, d.Deed(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(`INSERT INTO people_offices (id, name, zone, calendar, made)
			SELECT $1, name, zone, calendar, made FROM people_offices WHERE id = $2`, h.there, h.here)
		return err
	}))
	h.hand.Advance(2 * time.Hour) // the office has opened
	for _, role := range people.AllRoles {
		h.hire(role, h.here, "here")
		h.hire(role, h.there, "there")
		h.hire(role, 0, "everywhere")
	}
	h.narrow()
	return h
}

// narrow adds those who come with less than a role in an office: a role held for
// a team, two roles in two offices, who only typed a PIN, who owes a second
// factor, and who has left.
func (h *offices) narrow() {
	h.Helper()
	add := func(name string, who people.Actor) {
		h.bound = append(h.bound, somebody{name: name, Actor: who})
	}
	for i, role := range people.AllRoles {
		who := h.find(role, "here").Actor
		who.Holdings = []people.Holding{{Role: role, Office: h.here, Team: who.Team}}
		add(string(role)+" of a team", who)
		other := people.AllRoles[(i+1)%len(people.AllRoles)]
		who.Holdings = append(people.At(h.here, role), people.At(h.there, other)...)
		add(string(role)+" here and "+string(other)+" there", who)
	}
	for _, role := range []people.Role{people.Agent, people.Manager, people.Administrator} {
		who := h.find(role, "everywhere").Actor
		who.Counter, who.Proved = true, 0
		add(string(role)+" with a PIN", who)
	}
	owing := h.find(people.Manager, "everywhere").Actor
	owing.Owes, owing.Holdings = true, nil
	add("who owes a second factor", owing)
	h.gone = h.left()
	gone, err := h.app.People.Who(h.Context(), h.gone.session)
	if !fault.Is(err, fault.KindNotFound) {
		h.Errorf("the session of who has left is still somebody's: %v", err)
	}
	add("who has left", gone)
}

// hire takes somebody on who has one role and nothing else.
func (h *offices) hire(role people.Role, office ids.ID, where string) somebody {
	h.Helper()
	home := office
	if home == 0 {
		home = h.here
	}
	team, err := h.app.People.AddTeam(h.Context(), people.Program(), home, language.NewText(language.English, where))
	must(h.T, err)
	name := string(role) + " " + where
	id, err := h.app.People.Hire(h.Context(), people.Program(), people.Staff{
		Name: name, Email: string(role) + "." + where + "@anarhome.example", Language: language.English,
		Office: home, Team: team, Holdings: people.At(office, role),
	})
	must(h.T, err)
	one := h.signIn(id)
	one.name, one.role, one.office = name, role, office
	h.all = append(h.all, one)
	return one
}

// signIn begins a session for a member of staff.
func (h *offices) signIn(id ids.ID) (one somebody) {
	h.Helper()
	link, err := h.app.People.MakeLink(h.Context(), people.Program(), id, false)
	must(h.T, err)
	begun, err := h.app.People.SignInByLink(h.Context(), link, people.Entrance{})
	must(h.T, err)
	one.session = begun.Token
	one.Actor, err = h.app.People.Who(h.Context(), one.session)
	must(h.T, err)
	return one
}

// everybody are all who can come to a method: those who serve, keys without
// rights, with all but those that are asked, and with each of these, customers
// and nobody.
func (h *offices) everybody(ask people.Ask) []somebody {
	key := func(name string, rights ...people.Right) somebody {
		return somebody{name: name, Actor: people.Actor{Kind: people.Key, ID: 1, Rights: rights, Zone: time.UTC}}
	}
	var others []people.Right
	for _, rule := range people.Rules {
		if !(people.Ask{Rights: ask.Rights}).Admits(people.Actor{Kind: people.Key, Rights: []people.Right{rule.Right}}) {
			others = append(others, rule.Right)
		}
	}
	all := append([]somebody{
		{name: "nobody"},
		{name: "a customer", Actor: people.ByLink(1)},
		{name: "an import", Actor: people.Actor{Kind: people.Import}},
		key("a key without a right"), key("a key with every other right", others...),
	}, h.all...)
	all = append(all, h.bound...)
	for _, right := range ask.Rights {
		all = append(all, key("a key with the right to "+string(right), right))
	}
	return all
}

// left is somebody who has left and still holds the session's cookie.
func (h *offices) left() somebody {
	h.Helper()
	gone := h.hire(people.Manager, 0, "gone")
	h.all = h.all[:len(h.all)-1]
	must(h.T, h.app.DB.Deed(h.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE people_staff SET gone = $1 WHERE id = $2`, h.hand.Now(), gone.ID)
		return err
	}))
	return somebody{name: "who has left", session: gone.session}
}
