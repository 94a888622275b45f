package casework

import (
	"database/sql"
	"slices"
	"strconv"
	"time"

	"vaada/clock"
	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/visit"
)

// mostEarlier is how many of a customer's other cases a look-up counts.
const mostEarlier = 100

// glance is a look-up on its way: a case, and with whose eyes its records are read.
type glance struct {
	tx    *db.Tx
	who   people.Actor
	c     *Case
	at    now.Instant
	known procedure.Values

	besides *[]Case // see others; nil before they are read
}

// known gives what the records hold that look-ups on the charts read. They are read
// by who does the deed; where they do not see the case, or nobody does it, by the
// program. Whoever reads them: what is found stands in the case for all who see it,
// so that of other cases those that are private count for nobody, and for the program
// those of other offices neither.
func known(tx *db.Tx, who people.Actor, c *Case, records []procedure.Record, at now.Instant) (procedure.Values, error) {
	if len(records) == 0 {
		return nil, nil
	}
	if who.Kind != people.System {
		sees, err := seesCase(tx, who, c.ID)
		if err != nil {
			return nil, err
		}
		if !sees {
			who = people.Program()
		}
	}
	g := glance{tx: tx, who: who, c: c, at: at, known: procedure.Values{}}
	read := map[procedure.Record]func() error{
		procedure.CustomerRecord: g.customer, procedure.CaseRecord: g.own, procedure.EarlierRecord: g.earlier,
		procedure.PromisesRecord: g.promises, procedure.VisitsRecord: g.visits, procedure.RefundsRecord: g.refunds,
	}
	for _, record := range records {
		if err := read[record](); err != nil {
			return nil, err
		}
	}
	return g.known, nil
}

func (g *glance) time(key string, at now.Instant) {
	if !at.IsZero() {
		g.known[key] = at.Time().UTC().Format(time.RFC3339)
	}
}

func (g *glance) count(key string, n int) { g.known[key] = strconv.Itoa(n) }

func (g *glance) customer() error {
	person, err := customer.Of(g.tx, g.who, g.c.Customer)
	if err != nil {
		if fault.Is(err, fault.KindNotFound) {
			err = nil
		}
		return err
	}
	g.known["name"], g.known["address"], g.known["colleague"] = person.Name, person.Address, "no"
	if person.Internal {
		g.known["colleague"] = "yes"
	}
	if len(person.Phones) > 0 {
		g.known["phone"] = person.Phones[0]
	}
	if len(person.Emails) > 0 {
		g.known["email"] = person.Emails[0]
	}
	return nil
}

func (g *glance) own() error {
	g.known["number"], g.known["subject"] = Code(g.c.Number), g.c.Subject
	g.time("opened", g.c.Opened)
	g.time("last-contact", g.c.LastAt)
	return nil
}

func (g *glance) earlier() error {
	others, err := g.others()
	if err != nil {
		return err
	}
	others = slices.DeleteFunc(others, func(o Case) bool { return o.RequestType != g.c.RequestType || o.Opened > g.c.Opened })
	open, closed := 0, now.Instant(0)
	for _, other := range others {
		if other.Open() {
			open++
		}
		closed = max(closed, other.Closed)
	}
	g.count("earlier", len(others))
	g.count("earlier-open", open)
	g.time("earlier-closed", closed)
	return nil
}

// others are the customer's other cases, under whatever double they were begun, the
// newest first. They are read once for all records that tell of them.
func (g *glance) others() ([]Case, error) {
	if g.besides == nil {
		besides, err := g.readOthers()
		if err != nil {
			return nil, err
		}
		g.besides = &besides
	}
	return slices.Clone(*g.besides), nil
}

func (g *glance) readOthers() ([]Case, error) {
	rows, err := customer.Rows(g.tx, g.c.Customer)
	if err != nil {
		return nil, err
	}
	where, arguments := casesOf(people.ScopeOf(g.who), g.tx.DB().Engine(), rows)
	next := len(arguments) + 1
	where += ` AND c.private = 0 AND c.id <> $` + strconv.Itoa(next)
	arguments = append(arguments, g.c.ID)
	if g.who.Kind == people.System {
		where += ` AND c.office = $` + strconv.Itoa(next+1)
		arguments = append(arguments, g.c.Office)
	}
	return db.Collect(g.tx, func(rows *sql.Rows) (c Case, err error) {
		err = rows.Scan(&c.ID, &c.RequestType, &c.Opened, &c.Closed)
		return c, err
	}, `SELECT c.id, c.request_type, c.opened, c.closed FROM casework_cases c WHERE `+where+
		` ORDER BY c.id DESC LIMIT `+strconv.Itoa(mostEarlier), arguments...)
}

func (g *glance) promises() error {
	others, err := g.others()
	if err != nil {
		return err
	}
	cases := []ids.ID{g.c.ID}
	for _, other := range others {
		if other.Open() {
			cases = append(cases, other.ID)
		}
	}
	clocks, err := clock.OwedIn(g.tx, cases)
	if err != nil {
		return err
	}
	late, due := 0, now.Instant(0)
	for _, each := range clocks {
		if each.State == promise.Broken || each.State != promise.Paused && each.Due < g.at {
			late++
		} else {
			due = sooner(due, each.Due)
		}
	}
	g.count("promises-open", len(clocks))
	g.count("promises-late", late)
	g.time("next-due", due)
	pledges, err := clock.PledgedIn(g.tx, cases)
	if err != nil {
		return err
	}
	until := now.Instant(0)
	for _, each := range pledges {
		until = sooner(until, each.Until)
	}
	g.count("pledges-open", len(pledges))
	g.time("pledge-until", until)
	return nil
}

// sooner is the earlier of two instants, of which zero is none.
func sooner(a, b now.Instant) now.Instant {
	if a.IsZero() || !b.IsZero() && b < a {
		return b
	}
	return a
}

func (g *glance) visits() error {
	all, err := visit.OfCase(g.tx, g.c.ID)
	if err != nil {
		return err
	}
	made, next := 0, now.Instant(0)
	for _, each := range all {
		switch {
		case !each.Cancelled.IsZero():
		case !each.Reported.IsZero():
			made++
		case each.Until >= g.at:
			next = sooner(next, each.From)
		}
	}
	g.count("visits-made", made)
	g.time("visit-at", next)
	return nil
}

func (g *glance) refunds() error {
	all, err := order.OfCase(g.tx, g.c.ID)
	if err != nil {
		return err
	}
	var granted money.Amount
	for _, each := range all {
		if each.State == order.Approved || each.State == order.Paid {
			granted = money.Amount{Minor: granted.Minor + each.Amount.Minor, Currency: each.Amount.Currency}
		}
	}
	g.count("refunds", len(all))
	if granted.Currency != "" {
		g.known["refunded"] = procedure.AmountValue(granted)
	}
	return nil
}
