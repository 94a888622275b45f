package casework

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/search"
	"vaada/people"
)

// mostHistory is how many of a customer's cases a page shows.
const mostHistory = 20

// historyOf lists a customer's other cases that the actor may see, the newest
// first, under whatever double they were begun.
func historyOf(tx *db.Tx, who people.Actor, person, but ids.ID, openOnly bool) ([]Row, error) {
	known, err := customer.Rows(tx, person)
	if err != nil {
		return nil, err
	}
	where, arguments := history(tx.DB().Engine(), who, known, but, openOnly)
	return rows(tx, where, arguments...)
}

// history gives the condition of a customer's cases, and its arguments.
func history(engine db.Engine, who people.Actor, known []ids.ID, but ids.ID, openOnly bool) (string, []any) {
	open := 0
	if openOnly {
		open = 1
	}
	where, arguments := casesOf(people.ScopeOf(who), engine, known)
	next := len(arguments) + 1
	return where + ` AND c.id <> $` + strconv.Itoa(next) + ` AND c.open >= $` + strconv.Itoa(next+1) +
		` ORDER BY c.id DESC LIMIT ` + strconv.Itoa(mostHistory), append(arguments, but, open)
}

// casesOf gives the condition that a case is one of a customer, by all ids under
// which they were written down, and in a scope; and its arguments.
func casesOf(scope people.Scope, engine db.Engine, known []ids.ID) (string, []any) {
	arguments := make([]any, len(known))
	places := make([]string, len(known))
	for i, id := range known {
		arguments[i], places[i] = id, "$"+strconv.Itoa(i+1)
	}
	seen, more := scope.SQL(engine.Aside("c"), len(arguments)+1)
	return `c.customer IN (` + strings.Join(places, ", ") + `) AND ` + seen, append(arguments, more...)
}

// Found is what a search gives: cases and customers.
type Found struct {
	Cases     []Row
	Customers []customer.Customer
	Reached   []customer.Customer // by the very address that was typed, no case of whom the reader may know of: the name and that address alone
}

// mostFound is how many of each kind a search gives, mostTried how many it looks
// at for them.
const (
	mostFound = 50
	mostTried = 200
)

// Search finds cases and customers by the words in them, in any script. All
// who serve may, each within their scope; a case's number finds it at once, a
// telephone number its customers. Who leads cases finds whoever is reached by the
// whole number or mail address that they type, so that nobody is written down twice.
func (d Desk) Search(ctx context.Context, who people.Actor, query string) (found Found, err error) {
	if err := who.May(people.Serve); err != nil {
		return found, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		found = Found{}
		if number, ok := ParseCode(query); ok {
			if c, err := load(tx, who, number); err == nil {
				found.Cases, err = rows(tx, "c.id = $1", c.ID)
				return err
			}
		}
		if found.Cases, err = searchCases(tx, who, query); err != nil {
			return err
		}
		return found.searchCustomers(tx, who, query)
	})
	return found, err
}

// searchCases finds cases by their words. What is found is read through the
// scope again: the index knows offices alone.
func searchCases(tx *db.Tx, who people.Actor, query string) (cases []Row, err error) {
	scopes, err := people.ScopeOf(who).Search(tx)
	if err != nil {
		return nil, err
	}
	hits, err := search.FindKind(tx, "case", scopes, query, mostFound)
	if err != nil {
		return nil, err
	}
	for _, hit := range hits {
		seen, arguments := people.ScopeOf(who).SQL("c", 2)
		one, err := rows(tx, "c.id = $1 AND "+seen, append([]any{hit.ID}, arguments...)...)
		if err != nil {
			return nil, err
		}
		cases = append(cases, one...)
	}
	return cases, nil
}

// searchCustomers finds customers by an address, however it is typed, and by
// their words.
func (f *Found) searchCustomers(tx *db.Tx, who people.Actor, query string) error {
	kind, address := addressIn(query)
	tried, err := reachedBy(tx, kind, address)
	if err != nil {
		return err
	}
	exact := len(tried)
	hits, err := search.FindKind(tx, "customer", []string{customer.Filed}, query, mostTried)
	if err != nil {
		return err
	}
	for _, hit := range hits {
		if !slices.Contains(tried, hit.ID) {
			tried = append(tried, hit.ID)
		}
	}
	for i, id := range tried {
		known, err := knows(tx, who, id)
		if err != nil {
			return err
		}
		if !known && (i >= exact || !who.Can(people.LeadCases)) {
			continue
		}
		person, err := customer.Of(tx, who, id)
		switch {
		case err != nil:
			return err
		case known:
			f.Customers = append(f.Customers, person)
		default:
			f.Reached = append(f.Reached, person.Only(kind, address))
		}
		if len(f.Customers) == mostFound {
			break
		}
	}
	return nil
}

// addressIn gives the telephone number or mail address that a query is; "" when
// it is none.
func addressIn(query string) (customer.Kind, string) {
	if phone, good := customer.CleanPhone(query, country); good {
		return customer.Phone, phone
	}
	if mail := strings.ToLower(strings.TrimSpace(query)); strings.Contains(mail, "@") {
		return customer.Email, mail
	}
	return "", ""
}

func reachedBy(tx *db.Tx, kind customer.Kind, address string) ([]ids.ID, error) {
	if address == "" {
		return nil, nil
	}
	return customer.Sharing(tx, kind, address)
}

// knows says whether the actor may read a customer's card: who leads cases that
// of customers with a case where they lead, private or not, for these may turn to
// them next; the program, a system whose key is of all offices and who leads cases
// everywhere that of every customer; and everybody that of customers of whom they
// see a case.
func knows(tx *db.Tx, who people.Actor, person ids.ID) (bool, error) {
	led := people.ReachOf(who, people.LeadCases)
	if who.Kind == people.System || who.Kind == people.Key && who.Office == 0 || who.Kind == people.Person && led.Everywhere() {
		return true, nil
	}
	cases, err := historyOf(tx, who, person, 0, false)
	if err != nil || len(cases) > 0 || who.Kind != people.Person {
		return len(cases) > 0, err
	}
	return hasCaseIn(tx, led, person)
}

// hasCaseIn says whether a customer has a case in a reach, under whatever double it
// was begun.
func hasCaseIn(tx *db.Tx, reach people.Scope, person ids.ID) (bool, error) {
	known, err := customer.Rows(tx, person)
	if err != nil {
		return false, err
	}
	where, arguments := casesOf(reach, tx.DB().Engine(), known)
	var n int
	err = tx.Row(`SELECT COUNT(*) FROM (SELECT 1 AS one FROM casework_cases c WHERE `+where+` LIMIT 1) few`, arguments...).Scan(&n)
	return n > 0, err
}

// Known is a customer with the cases that the actor may see.
type Known struct {
	Customer customer.Customer
	Cases    []Row
	Joins    bool // the actor may make one of this record and another
}

// Customer reads a customer's card. All who serve may: who leads cases that of
// customers who have a case where they lead; a system whose key is of all offices
// every card; all others those of customers of whom they see a case. NotFound when
// there is no such customer.
func (d Desk) Customer(ctx context.Context, who people.Actor, id ids.ID) (k Known, err error) {
	if err := who.May(people.Serve); err != nil {
		return k, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if k.Customer, err = customer.Of(tx, who, id); err != nil {
			return err
		}
		if knows, err := knows(tx, who, k.Customer.ID); err != nil || !knows {
			k = Known{}
			return cmp.Or(err, error(fault.NotFound()))
		}
		if k.Cases, err = historyOf(tx, who, k.Customer.ID, 0, false); err != nil {
			return err
		}
		joins, err := joinable(tx, who, k.Customer.ID)
		k.Joins = joins && !fault.Is(err, fault.KindForbidden)
		if fault.Is(err, fault.KindForbidden) {
			err = nil
		}
		return err
	})
	return k, err
}
