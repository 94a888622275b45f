package people

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// MostAtOnce is how many people are invited at once.
const MostAtOnce = 10

// InviteSeveral takes several people onto the staff at once, all of them or
// nobody: each joins with a slip. Who manages people may, where they do.
// Unproved unless they proved lately who they are; Invalid names the field that
// is missing, and where nobody can tell our address.
func (d Desk) InviteSeveral(ctx context.Context, who Actor, all []Staff, address JoinAddress) (made []Invitation, err error) {
	if err := who.May(ManagePeople); err != nil {
		return nil, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return nil, err
	}
	if len(all) == 0 || len(all) > MostAtOnce {
		return nil, fault.Invalid("name.1", say.ErrEnter(say.PeopleFieldName()))
	}
	tidy, codes := make([]Staff, len(all)), make([]string, len(all))
	for i, s := range all {
		if tidy[i], err = tidyStaff(s, BySlip); err != nil {
			return nil, err
		}
		if len(s.Holdings) == 0 {
			return nil, fault.Invalid("role.1", say.ErrChoose(say.CrewFieldRole()))
		}
		codes[i] = newCode()
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		made = nil
		for i, s := range tidy {
			one, err := d.takeOn(tx, who, s, BySlip, codes[i], address)
			if err != nil {
				return err
			}
			made = append(made, one)
		}
		return nil
	})
	return made, err
}
