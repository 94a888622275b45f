package casework

import (
	"vaada/charter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/people"
)

// refused says who answers at a touchpoint instead of the actor, so that no page
// offers what a deed refuses; zero where the actor may.
func refused(tx *db.Tx, who people.Actor, touchpoint string, office, team ids.ID) (language.Message, error) {
	err := charter.MayAnswer(tx, who, touchpoint, office, team)
	if fault.Is(err, fault.KindForbidden) {
		return fault.Of(err).Say, nil
	}
	return language.Message{}, err
}
