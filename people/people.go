// Package people knows who serves: the organisation and its offices, the
// staff and their teams and roles, what each role may decide alone, and how a
// person proves who they are. Every other room asks it "who is this, and what
// may they see?".
//
// It is the largest room. Each concern has its types and rules in <noun>.go, its
// deeds in desk_<noun>.go and its SQL in store_<noun>.go:
//
//   - Who is asking: actor, holding, right (the table of rights), scope (what of
//     all cases), private, give (who may give which role), ask and asks (who may
//     call which method).
//   - The firm: people, organise, setting, start (the first hour), secret (what
//     lies sealed), key (API keys), owned (what leavers hand over).
//   - The staff: member and crew, invite and join, absence, leave, letter.
//   - Signing in: session and device (the browser's side), gate (how often), then
//     the ways in: password with its lane, passkey, totp and second, link, sign_on
//     with provider, kiosk; ways (that one stays), prove (once more before harm),
//     home (our own address).
//   - The audit: audit, difference (what a deed changed).
package people

import (
	"slices"
	"time"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

// Organisation is the one whose charter this is.
type Organisation struct {
	Name      language.Text
	Language  language.Language   // the one it writes first
	Languages []language.Language // those it serves
	Currency  string              // ISO 4217
}

// Office is a place with its own opening hours and zone.
type Office struct {
	ID       ids.ID
	Name     language.Text
	Zone     *time.Location
	Calendar *hours.Calendar
}

// Team is a group of staff of one office.
type Team struct {
	ID     ids.ID
	Office ids.ID
	Name   language.Text
}

// Staff is one person who serves.
type Staff struct {
	ID       ids.ID
	Name     string
	Email    string // in lower case; "" where there is none
	SignIn   string // what the person types to sign in, beside the address; "" for none
	Language language.Language
	Office   ids.ID
	Team     ids.ID
	Theme    string // "", "light" or "dark"
	Holdings []Holding
	Made     now.Instant
	Joined   now.Instant // when the invitation was accepted; zero while it was not, and when they are shut out
	Gone     now.Instant // zero while here
	Seen     now.Instant // when they signed in last; zero for never
	Leaves   now.Instant // from when the person will not be here; zero for never

	before   now.Instant // when who is shut out had joined
	revision int64       // of the row that was read
}

// Roles lists the roles that the person holds, wherever.
func (s Staff) Roles() []Role { return rolesIn(s.Holdings) }

// came says whether the person was ever here, also of who is shut out.
func (s Staff) came() bool { return !s.Joined.IsZero() || !s.before.IsZero() }

// Is says whether the person holds a role, wherever.
func (s Staff) Is(role Role) bool { return slices.Contains(s.Roles(), role) }

// CanAt says whether the person has a right in an office and team.
func (s Staff) CanAt(right Right, office, team ids.ID) bool {
	return Actor{Kind: Person, Holdings: s.Holdings}.CanAt(right, office, team)
}

// CanIn says whether the person has a right for a case of an office and team.
func (s Staff) CanIn(right Right, office, team ids.ID) bool {
	return Actor{Kind: Person, Holdings: s.Holdings}.CanIn(right, office, team)
}

// LeadsIn says whether the person leads cases of an office and team.
func (s Staff) LeadsIn(office, team ids.ID) bool { return s.CanIn(LeadCases, office, team) }

// IsAt says whether the person holds a role in an office.
func (s Staff) IsAt(role Role, office ids.ID) bool {
	return slices.ContainsFunc(s.Holdings, func(h Holding) bool { return h.Role == role && (h.Office == 0 || h.Office == office) })
}
