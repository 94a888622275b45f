package casework

import (
	"vaada/customer"
	"vaada/internal/db"
	"vaada/people"
	"vaada/procedure"
)

// known gives what look-ups on the chart find: the customer's own record.
func known(tx *db.Tx, c *Case) (procedure.Values, error) {
	person, err := customer.Of(tx, people.Program(), c.Customer)
	if err != nil {
		return nil, err
	}
	values := procedure.Values{"name": person.Name, "address": person.Address, "number": Code(c.Number)}
	if len(person.Phones) > 0 {
		values["phone"] = person.Phones[0]
	}
	if len(person.Emails) > 0 {
		values["email"] = person.Emails[0]
	}
	return values, nil
}
