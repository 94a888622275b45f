package files

import (
	"slices"
	"strings"

	"vaada/charter"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
)

// check looks at what is one of a few, and how long parts are. What a promise
// may say, the room of promises knows.
func (r *reading) check() {
	if len(r.faults) > 0 {
		return
	}
	for _, s := range r.Stories {
		among(r, "stories/"+s.Key, "sort", s.Sort, charter.Tale, charter.Detail)
		among(r, "stories/"+s.Key, "feeds", s.Feeds, charter.Handbook, charter.Lesson)
	}
	for _, reach := range r.Scope {
		for _, role := range reach.Roles {
			among(r, "scope/"+reach.Touchpoint, "roles", role, people.AllRoles...)
		}
		for _, role := range reach.Knows {
			among(r, "scope/"+reach.Touchpoint, "knows", role, people.AllRoles...)
		}
	}
	for _, s := range r.Services {
		among(r, "services/"+s.Key, "officer.role", s.Officer.Role, people.AllRoles...)
		if a := s.Fee.Amount; a != (money.Amount{}) && (a.Minor < 0 || !isCurrency(a.Currency)) {
			r.at("services/"+s.Key, "fee.amount", func(file string, line int) { r.wrong(file, line, say.FilesUnfit("amount")) })
		}
	}
	for _, p := range r.Places {
		among(r, "places/"+p.Key, "rank", p.Rank, charter.Ranks...)
		if p.Rank == "" {
			r.at("places/"+p.Key, "", func(file string, line int) { r.wrong(file, line, say.FilesRank(choices(charter.Ranks))) })
		}
	}
	among(r, "practice", "table", r.Practice.Table, charter.Tables...)
	parts, err := r.Charter.Parts()
	for _, part := range parts {
		if err != nil || len(part.Content) > longestPart {
			r.at(part.Path, "", func(file string, line int) {
				r.wrong(file, line, say.ErrLong(charter.KinName(part.Kin()), longestPart))
			})
		}
	}
}

// at finds where a leaf stands.
func (r *reading) at(part, leaf string, tell func(file string, line int)) {
	tell((&Folder{places: r.places}).Where(part, leaf))
}

// among tells of a value that is none of those there are; none at all is a
// matter of the charter that is being written.
func among[T ~string](r *reading, part, leaf string, value T, known ...T) {
	if value == "" || slices.Contains(known, value) {
		return
	}
	r.at(part, leaf, func(file string, line int) {
		r.wrong(file, line, say.FilesChoice(short(string(value)), choices(known)))
	})
}

// choices names those there are.
func choices[T ~string](known []T) string {
	var names []string
	for _, each := range known {
		names = append(names, string(each))
	}
	return strings.Join(names, ", ")
}

func isCurrency(code string) bool {
	return len(code) == 3 && !strings.ContainsFunc(code, func(r rune) bool { return r < 'A' || r > 'Z' })
}
