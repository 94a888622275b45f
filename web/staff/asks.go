package staff

import "vaada/people"

// Asks says who may come to which page and which deed, by its pattern.
func (p *Pages) Asks() map[string]people.Ask {
	asks := map[string]people.Ask{}
	for pattern := range p.open() {
		asks[pattern] = people.Open(people.Anybody)
	}
	for _, signedIn := range []map[string]route{p.pages(), p.deeds(), p.further()} {
		for pattern, to := range signedIn {
			asks[pattern] = people.Having(to.right)
			if to.right == oneself {
				asks[pattern] = people.Open(people.Oneself)
			}
		}
	}
	return asks
}
