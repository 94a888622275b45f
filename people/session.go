package people

import (
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Means is what somebody proved who they are with.
type Means string

// The means.
const (
	WithPassword Means = "password"
	WithPasskey  Means = "passkey"
	WithLink     Means = "link"            // a one-time link
	WithSignOn   Means = "sign-on"         // the organisation's own provider
	WithMailed   Means = "sign-on by mail" // that provider, which knows them by their address alone
	WithPin      Means = "pin"             // at a kiosk
	WithCode     Means = "code"            // of a second factor
)

// enough says that one proves two things at once, or that whoever stands
// behind it asks for both, and was linked by who signs in: the word of a provider
// about an address proves one thing alone.
func (m Means) enough() bool { return m == WithPasskey || m == WithSignOn }

// Entrance is how and from where somebody signs in.
type Entrance struct {
	Means   Means
	Agent   string // what the browser says of itself
	Address string
	Device  string // what the browser keeps of earlier sign-ins
	Kiosk   string // what a shared computer keeps
}

// Begun is what signing in gave.
type Begun struct {
	Token string      // what the browser keeps
	Until now.Instant // how long
	Half  bool        // a second factor is still owed: the token opens its page alone
	Staff ids.ID
}

// How long what signing in gives lasts.
const (
	shiftLasts = 12 * time.Hour // a session at a kiosk, however busy
	halfLasts  = 10 * time.Minute
	linkLasts  = 7 * 24 * time.Hour
	mailLasts  = 15 * time.Minute
	freshLasts = 15 * time.Minute
)

// Who must have a second factor: the values of the setting.
const (
	secondOfNobody      = "nobody"
	secondOfManagers    = "managers"
	secondOfSupervisors = "supervisors"
	secondOfAll         = "all"
)

// mustHaveSecond says whether one of the roles must have a second factor.
func mustHaveSecond(setting string, held []Holding) bool {
	for _, h := range held {
		switch h.Role {
		case Manager, Administrator:
			if setting != secondOfNobody {
				return true
			}
		case Supervisor:
			if setting == secondOfSupervisors || setting == secondOfAll {
				return true
			}
		default:
			if setting == secondOfAll {
				return true
			}
		}
	}
	return false
}

// Session is one browser in which a person is signed in.
type Session struct {
	Key     string // names it on pages; it opens nothing
	Means   Means
	Agent   string
	Address string
	Made    now.Instant
	Seen    now.Instant
	Expires now.Instant
	Kiosk   ids.ID
	idle    time.Duration
	proved  now.Instant
}

// over says that a session was not used for too long.
func (s Session) over(at now.Instant) bool {
	return s.idle > 0 && at.Sub(max(s.Made, s.Seen)) > s.idle
}

// Fresh answers the fault Unproved unless the person proved lately who they
// are: what a stranger at an open screen must not do asks for it. An API key
// cannot prove anything.
func (a Actor) Fresh(at now.Instant) error {
	if a.Kind == System || a.Kind == Person && !a.Proved.IsZero() && at.Sub(a.Proved) <= freshLasts {
		return nil
	}
	return fault.Unproved()
}
