package procedure

import (
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/touchpoint"
)

// Offers are what is in force that a box can name.
type Offers struct {
	Charter   bool // one is in force
	Promises  []promise.Promise
	Policies  []*policy.Policy
	Templates []touchpoint.Template
	Charts    []*Chart // but the one that is written
	Coming    []*Chart // those that it calls, as they are being written
}

// Outcomes are those of a called chart: in force, and as it is being written, so
// that a caller has a way out for a new one before that comes into force.
func (o Offers) Outcomes(key string) (all []string) {
	for _, chart := range slices.Concat(o.Charts, o.Coming) {
		if chart.Key != key {
			continue
		}
		for _, outcome := range Outcomes(chart) {
			if !slices.Contains(all, outcome) {
				all = append(all, outcome)
			}
		}
	}
	return all
}

// OutcomeNamed is what an outcome of a called chart is called: as it is being written,
// else as it is in force.
func (o Offers) OutcomeNamed(key, outcome string) language.Message {
	for _, chart := range slices.Concat(o.Coming, o.Charts) {
		if chart.Key == key && slices.Contains(Outcomes(chart), outcome) {
			return chart.OutcomeNamed(outcome)
		}
	}
	return (&Chart{}).OutcomeNamed(outcome)
}

// comingOf reads the charts that one calls as they are being written.
func comingOf(tx *db.Tx, who people.Actor, chart *Chart) (all []*Chart, err error) {
	seen := map[string]bool{chart.Key: true, "": true}
	for i := range chart.Boxes {
		key := chart.Boxes[i].Chart
		if seen[key] {
			continue
		}
		seen[key] = true
		coming, _, err := WrittenOf(tx, who, key)
		switch {
		case err == nil:
			all = append(all, coming)
		case !fault.Is(err, fault.KindNotFound):
			return nil, err
		}
	}
	return all, nil
}

// offersOf reads what the boxes of a chart can name.
func offersOf(tx *db.Tx, own string) (o Offers, err error) {
	_, c, err := charter.InForce(tx)
	switch {
	case err == nil:
		o.Charter, o.Promises = true, c.Promises
	case !fault.Is(err, fault.KindNotFound):
		return o, err
	}
	editions, err := edition.AllInForce(tx, edition.Policy)
	for _, e := range editions {
		p, err := policy.Of(tx, e.ID)
		if err != nil {
			return o, err
		}
		o.Policies = append(o.Policies, p)
	}
	if err != nil {
		return o, err
	}
	if o.Templates, err = touchpoint.Templates(tx); err != nil {
		return o, err
	}
	o.Charts, err = chartsBeside(tx, own)
	return o, err
}

// chartsBeside reads the charts in force beside one.
func chartsBeside(tx *db.Tx, own string) (all []*Chart, err error) {
	editions, err := edition.AllInForce(tx, edition.Procedure)
	for _, e := range editions {
		if e.Document == own {
			continue
		}
		chart, err := ChartOf(tx, e.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, chart)
	}
	return all, err
}

// facts are what the checks ask of what is in force. Nothing is asked of promises
// before there is a charter.
func (o Offers) facts() Facts {
	facts := Facts{Clauses: map[string]Known{}, Templates: map[string]Known{}, Charts: map[string]*Chart{}}
	if o.Charter {
		facts.Promises, facts.Happening = map[string]promise.Promise{}, map[promise.Event]bool{}
		for _, event := range promise.AtTheDoors {
			facts.Happening[event] = true
		}
	}
	for _, p := range o.Promises {
		facts.Promises[p.Key] = p
	}
	for _, p := range o.Policies {
		for at := range p.Clauses {
			clause := &p.Clauses[at]
			facts.Clauses[clause.Key] = Known{Name: clause.Called(), In: clause.Spoken()}
		}
	}
	for _, t := range o.Templates {
		facts.Templates[t.Key] = Known{Name: t.Subject, In: t.Spoken()}
	}
	for _, chart := range o.Charts {
		facts.Charts[chart.Key] = chart
	}
	return facts
}
