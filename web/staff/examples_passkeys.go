package staff

import (
	"time"

	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

func passkeyExamples() []example {
	const day = 24 * time.Hour
	return shown("GET /account/passkeys", func(s scene) page {
		ring := keyring{Form: s.form(nil)}
		names := []string{"My telephone", "دفتر کا کمپیوٹر", "The stick in the safe"}
		if s.State == web.Long {
			names = append(names, longName[:people.LongestKeyName])
		}
		for at, name := range names {
			key := people.Passkey{ID: ids.ID(8001 + at), Name: name, Made: s.ago(time.Duration(90-at) * day), Used: s.ago(time.Duration(at) * day)}
			if at == 2 {
				key.Used, key.Doubted = 0, s.ago(day)
			}
			ring.Keys = append(ring.Keys, key)
		}
		switch s.State {
		case web.Blank:
			ring.Keys, ring.Unable = nil, say.PasskeyNeedsHttps()
		case web.Faulty:
			ring.Form.Wrongly("name", say.ErrEnter(say.PeopleFieldName()))
			ring.Form.Wrongly("", say.PasskeyLate())
		}
		return laidKeyring(ring)
	})
}
