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
	arguments := []any{but, open}
	places := make([]string, len(known))
	for i, id := range known {
		arguments = append(arguments, id)
		places[i] = "$" + strconv.Itoa(len(arguments))
	}
	scope, seen := people.ScopeOf(who).SQL(engine.Aside("c"), len(arguments)+1)
	return `c.id <> $1 AND c.open >= $2 AND c.customer IN (` + strings.Join(places, ", ") + `) AND ` + scope +
		` ORDER BY c.id DESC LIMIT ` + strconv.Itoa(mostHistory), append(arguments, seen...)
}

// Found is what a search gives: cases and customers.
type Found struct {
	Cases     []Row
	Customers []customer.Customer
}

// mostFound is how many of each kind a search gives.
const mostFound = 50

// Search finds cases and customers by the words in them, in any script. All
// who serve may, each within their scope; a case's number finds it at once, a
// telephone number its customers.
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
		found.Customers, err = searchCustomers(tx, who, query)
		return err
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

// searchCustomers finds customers by a telephone number, however it is typed,
// and by their words.
func searchCustomers(tx *db.Tx, who people.Actor, query string) (found []customer.Customer, err error) {
	var known []ids.ID
	if phone, good := customer.CleanPhone(query, country); good {
		if known, err = customer.Sharing(tx, customer.Phone, phone); err != nil {
			return nil, err
		}
	}
	hits, err := search.FindKind(tx, "customer", []string{customer.Filed}, query, mostFound)
	if err != nil {
		return nil, err
	}
	for _, hit := range hits {
		if !slices.Contains(known, hit.ID) {
			known = append(known, hit.ID)
		}
	}
	for _, id := range known {
		if knows, err := knows(tx, who, id); err != nil {
			return nil, err
		} else if !knows {
			continue
		}
		person, err := customer.Of(tx, who, id)
		if err != nil {
			return nil, err
		}
		found = append(found, person)
	}
	return found, nil
}

// knows says whether the actor may read a customer's card: who leads cases that
// of every customer, for anybody may turn to them next; the program too, and
// everybody else those of whom they see a case.
func knows(tx *db.Tx, who people.Actor, person ids.ID) (bool, error) {
	if who.Kind == people.System || who.Kind == people.Person && who.Can(people.LeadCases) || who.Kind == people.Key && who.Office == 0 {
		return true, nil
	}
	cases, err := historyOf(tx, who, person, 0, false)
	return len(cases) > 0, err
}

// Known is a customer with the cases that the actor may see.
type Known struct {
	Customer customer.Customer
	Cases    []Row
}

// Customer reads a customer's card. All who serve may: who leads cases, and a
// system whose key is of all offices, every card; all others those of customers
// of whom they see a case. NotFound when there is no such customer.
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
		k.Cases, err = historyOf(tx, who, k.Customer.ID, 0, false)
		return err
	})
	return k, err
}
