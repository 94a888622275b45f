package staff

import (
	"net/http"

	"vaada/people"
	"vaada/web"
)

// read notes that what a customer said after the end asks for nothing.
func (p *Pages) read(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	if err := p.Cases.Read(r.Context(), who, number); err != nil {
		return err
	}
	web.Go(w, r, lookBack(r, number).at(number))
	return nil
}
