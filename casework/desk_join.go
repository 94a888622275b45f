package casework

import (
	"cmp"
	"context"
	"slices"

	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/order"
	"vaada/people"
)

// JoinCustomers makes one person of two rows that are the same: whoever asks for
// the double is led to the person, with the cases of both. Who joins customers
// may, of those whose card they may read, who proved lately who they are: Unproved
// else, since nothing parts the two again. NotFound when they may not of one of
// them; it changes nothing when they are one already.
func (d Desk) JoinCustomers(ctx context.Context, who people.Actor, twin, person ids.ID) error {
	if err := who.May(people.JoinCustomers); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		return customer.Join(tx, who, twin, person, joinable, d.Now())
	})
}

// Doubles lists customers who may be the same as one: whoever is found by the
// words, the address or the case's number that is typed, else whoever is reached by
// one of the customer's own addresses. Who joins customers may, of those who have
// cases where they may. NotFound when they may not read the customer's own card,
// Forbidden when they may not join it.
func (d Desk) Doubles(ctx context.Context, who people.Actor, person ids.ID, query string) (doubles []customer.Customer, err error) {
	if err := who.May(people.JoinCustomers); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		kept, err := joinableCustomer(tx, who, person)
		if err != nil {
			return err
		}
		found, err := reaching(tx, kept)
		if query != "" {
			found, err = typedCustomers(tx, who, query)
		}
		if err != nil {
			return err
		}
		doubles, err = othersSeen(tx, who, kept.ID, found)
		return err
	})
	return doubles, err
}

// othersSeen reads those customers whose card the actor may read, each once and
// without one.
func othersSeen(tx *db.Tx, who people.Actor, but ids.ID, found []ids.ID) (others []customer.Customer, err error) {
	met := []ids.ID{but}
	for _, id := range found {
		other, err := joinableCustomer(tx, who, id)
		if fault.Is(err, fault.KindNotFound) || fault.Is(err, fault.KindForbidden) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if !slices.Contains(met, other.ID) {
			met, others = append(met, other.ID), append(others, other)
		}
	}
	return others, nil
}

// reaching lists who is reached by one of a customer's addresses.
func reaching(tx *db.Tx, c customer.Customer) (found []ids.ID, err error) {
	for kind, values := range map[customer.Kind][]string{customer.Phone: c.Phones, customer.Email: c.Emails} {
		for _, value := range values {
			sharing, err := customer.Sharing(tx, kind, value)
			if err != nil {
				return nil, err
			}
			found = append(found, sharing...)
		}
	}
	slices.Sort(found)
	return found, nil
}

// typedCustomers lists whom a query finds: the customer of a case by its number,
// else those whom a search finds.
func typedCustomers(tx *db.Tx, who people.Actor, query string) (found []ids.ID, err error) {
	if number, ok := ParseCode(query); ok {
		c, err := load(tx, who, number)
		if err == nil {
			return []ids.ID{c.Customer}, nil
		}
		if !fault.Is(err, fault.KindNotFound) {
			return nil, err
		}
	}
	var all Found
	if err := all.searchCustomers(tx, who, query); err != nil {
		return nil, err
	}
	for _, each := range all.Customers {
		found = append(found, each.ID)
	}
	return found, nil
}

// joinableCustomer reads a customer whom the actor may join to another. NotFound when
// they may not read the card, or there is none; Forbidden without the right where the
// customer has cases.
func joinableCustomer(tx *db.Tx, who people.Actor, id ids.ID) (c customer.Customer, err error) {
	if c, err = customer.Of(tx, who, id); err != nil {
		return c, err
	}
	may, err := joinable(tx, who, c.ID)
	if err != nil || !may {
		return customer.Customer{}, cmp.Or(err, error(fault.NotFound()))
	}
	return c, nil
}

// joinable says whether the actor may read a customer's card, and has the right to
// join customers where that customer has a case: Forbidden else.
func joinable(tx *db.Tx, who people.Actor, person ids.ID) (bool, error) {
	known, err := knows(tx, who, person)
	if err != nil || !known || who.Kind == people.System {
		return known, err
	}
	reach := people.ReachOf(who, people.JoinCustomers)
	if reach.Everywhere() {
		return true, nil
	}
	in, err := hasCaseIn(tx, reach, person)
	if err == nil && !in {
		err = fault.Forbidden(say.PeopleNotYours())
	}
	return in, err
}

// Side is one of two customers who may be one, with what moves when they are
// joined, as far as the actor may see it.
type Side struct {
	Known
	More    bool // cases stand behind those that are listed
	Refunds int  // of the cases that are listed
	Doubles int  // customers who were joined to it before
}

// Joining reads two customers who may be one, and what hangs on each. Who joins
// customers may, of those whose card they may read: NotFound else.
func (d Desk) Joining(ctx context.Context, who people.Actor, twin, person ids.ID) (double, kept Side, err error) {
	if err := who.May(people.JoinCustomers); err != nil {
		return double, kept, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if double, err = sideOf(tx, who, twin); err != nil {
			return err
		}
		kept, err = sideOf(tx, who, person)
		return err
	})
	if err != nil {
		return Side{}, Side{}, err
	}
	return double, kept, nil
}

func sideOf(tx *db.Tx, who people.Actor, id ids.ID) (s Side, err error) {
	if s.Customer, err = joinableCustomer(tx, who, id); err != nil {
		return s, err
	}
	if s.Cases, err = historyOf(tx, who, s.Customer.ID, 0, false); err != nil {
		return s, err
	}
	s.More = len(s.Cases) == mostHistory
	for _, each := range s.Cases {
		refunds, err := order.OfCase(tx, each.ID)
		if err != nil {
			return s, err
		}
		s.Refunds += len(refunds)
	}
	rows, err := customer.Rows(tx, s.Customer.ID)
	s.Doubles = len(rows) - 1
	return s, err
}
