package staff

import (
	"context"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
)

// serving are the boxes of procedures in force by what hangs them together with
// another document: the promise that they serve, or the clause that they follow.
type serving struct {
	Promises, Clauses map[string][]placed
}

// placed is a box of a procedure in force.
type placed struct {
	Procedure procedure.Published
	Box       *procedure.Box
}

// address leads to the box where its procedure is read.
func (p placed) address() templ.SafeURL {
	return templ.SafeURL("/procedures/" + p.Procedure.Chart.Key + "#" + p.Box.Key)
}

// servingOf reads what the procedures in force serve and follow.
func (p *Pages) servingOf(ctx context.Context, who people.Actor) (serving, error) {
	all, err := p.Procedures.InForce(ctx, who)
	return servedBy(all), err
}

func servedBy(all []procedure.Published) serving {
	s := serving{Promises: map[string][]placed{}, Clauses: map[string][]placed{}}
	for _, each := range all {
		for i := range each.Chart.Boxes {
			box := &each.Chart.Boxes[i]
			if box.Promise != "" {
				s.Promises[box.Promise] = append(s.Promises[box.Promise], placed{each, box})
			}
			if box.Clause != "" {
				s.Clauses[box.Clause] = append(s.Clauses[box.Clause], placed{each, box})
			}
		}
	}
	return s
}

// following are the boxes that follow any clause of a policy.
func (s serving) following(p policy.Policy) (boxes []placed) {
	for _, clause := range p.Clauses {
		boxes = append(boxes, s.Clauses[clause.Key]...)
	}
	return boxes
}

// related are the documents in force that boxes of a procedure name, as far as who
// reads may see them.
type related struct {
	Charter  *charter.Charter // nil while none is in force
	Policies []policy.Policy
	Charts   []procedure.Published
}

func (p *Pages) relatedOf(ctx context.Context, who people.Actor) (r related, err error) {
	if who.Can(people.Publish) {
		r.Charter, _, _, err = p.Charters.Whole(ctx, who)
	} else {
		r.Charter, _, err = p.Charters.Handbook(ctx, who)
	}
	if err != nil && !fault.Is(err, fault.KindNotFound) {
		return r, err
	}
	if r.Policies, err = p.Policies.InForce(ctx, who); err != nil {
		return r, err
	}
	r.Charts, err = p.Procedures.InForce(ctx, who)
	return r, err
}

// relatedTo reads what a box in hand names, and nothing where it names nothing: its
// promise is that of the charter under which the case began.
func (p *Pages) relatedTo(ctx context.Context, who people.Actor, box *procedure.Box, made *charter.Charter) (r related, err error) {
	if box == nil {
		return r, nil
	}
	if box.Promise != "" && made != nil {
		if r.Charter = made; !who.Can(people.Publish) {
			r.Charter = made.Handbook()
		}
	}
	if box.Clause != "" {
		r.Policies, err = p.Policies.InForce(ctx, who)
	}
	return r, err
}

// link leads from a box to a document: what that is, what it is called, and what of
// it concerns the box. An article has a name and no page yet.
type link struct {
	What    language.Message
	Name    language.Text
	Words   language.Text
	Address templ.SafeURL
	Key     string // of an article
}

// of are the links from a box: to the promise it serves, the policy whose clause it
// follows, and the procedure it calls; and the articles it names.
func (r related) of(box *procedure.Box) (links []link) {
	if r.Charter != nil && box.Promise != "" {
		if made, known := r.Charter.Promise(box.Promise); known {
			links = append(links, link{What: say.TermPromise().Capital(), Name: made.Title, Address: templ.SafeURL("/charter#" + made.Key)})
		}
	}
	for _, each := range r.Policies {
		if clause, known := each.Clause(box.Clause); known && box.Clause != "" {
			address := policyAddress(each.Key) + "#" + each.Key + "-" + clause.Key
			links = append(links, link{What: say.TermPolicy().Capital(), Name: each.Name, Words: clause.Words, Address: templ.SafeURL(address)})
		}
	}
	for _, each := range r.Charts {
		if box.Kind == procedure.Call && each.Chart.Key == box.Chart {
			links = append(links, link{
				What: say.TermProcedure().Capital(), Name: each.Chart.Name, Address: templ.SafeURL("/procedures/" + each.Chart.Key),
			})
		}
	}
	for _, key := range box.Knowledge {
		links = append(links, link{What: say.TermKnowledge().Capital(), Key: key})
	}
	return links
}
