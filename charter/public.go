package charter

import (
	"slices"

	"vaada/internal/language"
	"vaada/promise"
)

// Public is the charter as customers read it: without what is for the house
// alone. Every rendering for customers, the search and the interface for other
// systems begin from it.
func (c *Charter) Public() *Charter {
	shown := *c
	shown.Stories = only(c.Stories, func(s Story) bool { return s.Public })
	shown.Services = only(c.Services, func(s Service) bool { return s.Public })
	shown.Words = only(c.Words, func(w Word) bool { return w.Public })
	shown.Promises = only(c.Promises, func(p promise.Promise) bool {
		return p.Audience == promise.Public && (len(p.Population.Services) == 0 || slices.ContainsFunc(p.Population.Services, shown.offers))
	})
	shown.Practice = Practice{}
	for at := range shown.Promises {
		p := &shown.Promises[at]
		p.Internal, p.InternalLimit, p.Owner, p.Reason = nil, nil, "", language.Text{}
		p.Population.Services = only(p.Population.Services, shown.offers)
		p.Keyed = only(p.Keyed, func(k promise.Keyed) bool { return shown.tells(k.By, k.Value) })
		if remedy := p.OnMiss.Remedy; remedy != nil {
			told := *remedy
			told.Keyed = only(told.Keyed, func(k promise.KeyedSum) bool { return shown.tells(k.By, k.Value) })
			p.OnMiss.Remedy = &told
		}
		if p.Alternative != nil && p.Alternative.Promise != "" {
			if _, known := shown.Promise(p.Alternative.Promise); !known {
				p.Alternative = nil // what holds instead is for the house alone
			}
		}
	}
	shown.Scope = slices.Clone(c.Scope)
	for at := range shown.Scope {
		shown.Scope[at].Skill, shown.Scope[at].Knows, shown.Scope[at].Answering = "", nil, language.Text{}
	}
	for at := range shown.Services {
		s := &shown.Services[at]
		s.Officer.Role = ""
		if p, known := shown.Promise(s.Norm); !known || p.Key == "" {
			s.Norm = "" // the promise is for the house alone
		}
	}
	return &shown
}

// tells says that a limit or a sum that hangs on a value is for customers: it is not
// that of a service which is for the house alone.
func (c *Charter) tells(by promise.Dimension, value string) bool {
	return by != promise.ByService || c.offers(value)
}

// offers says that a service is one of the charter's.
func (c *Charter) offers(service string) bool {
	_, known := c.Service(service)
	return known
}

// only is a new list of those that pass.
func only[T any](all []T, pass func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(all), func(each T) bool { return !pass(each) })
}
