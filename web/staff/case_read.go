package staff

import (
	"context"
	"net/http"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
)

// charts reads the editions that a case walked; they are kept in memory and
// never change.
func (p *Pages) charts(ctx context.Context, shown casework.Page) (charts map[ids.ID]*procedure.Compiled, err error) {
	err = p.DB.Look(ctx, func(tx *db.Tx) error {
		charts = map[ids.ID]*procedure.Compiled{}
		editions := []ids.ID{shown.Case.State.Edition}
		for _, step := range shown.Steps {
			editions = append(editions, step.Edition)
		}
		for _, edition := range editions {
			if edition == 0 || charts[edition] != nil {
				continue
			}
			if charts[edition], err = procedure.Of(tx, edition); err != nil {
				return err
			}
		}
		return nil
	})
	return charts, err
}

// limitOf is what somebody may refund alone.
func (p *Pages) limitOf(r *http.Request, who people.Actor) (limit money.Amount, err error) {
	err = p.DB.Look(r.Context(), func(tx *db.Tx) error {
		organisation, err := people.OrganisationOf(tx)
		if err != nil {
			return err
		}
		limit.Currency = organisation.Currency
		limit.Minor, err = people.LimitOf(tx, who, order.Limit)
		return err
	})
	return limit, err
}
