package people

import (
	"strings"

	"vaada/internal/ids"
)

// details says for the journal what of a person's details is another: codes
// from and to, of words and addresses only which.
func details(before, after Staff) string {
	var fields []string
	for _, each := range []struct{ field, from, to string }{
		{"name", before.Name, after.Name},
		{"email", before.Email, after.Email},
		{"sign_in", before.SignIn, after.SignIn},
	} {
		if each.from != each.to {
			fields = append(fields, each.field)
		}
	}
	for _, each := range []struct{ field, from, to string }{
		{"language", string(before.Language), string(after.Language)},
		{"place", placeCode(before.Office, before.Team), placeCode(after.Office, after.Team)},
	} {
		if each.from != each.to {
			fields = append(fields, each.field+" "+each.from+"→"+each.to)
		}
	}
	return strings.Join(fields, ", ")
}

// placeCode is an office and a team for the journal; 0 is all of them.
func placeCode(office, team ids.ID) string {
	code := func(id ids.ID) string {
		if id == 0 {
			return "0"
		}
		return id.String()
	}
	return code(office) + "." + code(team)
}
