package touchpoint

import (
	"context"
	"database/sql"
	"errors"
	"net/mail"
	"slices"
	"strings"
	"unicode/utf8"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// ListName is one of the lists that managers extend.
type ListName string

// The lists.
const (
	TouchpointList  ListName = "touchpoint"
	RequestTypeList ListName = "request type"
)

// table is where a list is kept.
func (l ListName) table() string {
	if l == RequestTypeList {
		return "touchpoint_request_types"
	}
	return "touchpoint_touchpoints"
}

// mostNamed is how long a list may grow.
const mostNamed = 60

// Add puts a new entry at the end of a list. Who sets things up may. Invalid
// names the field, also when an entry bears the name already.
func (d Desk) Add(ctx context.Context, who people.Actor, list ListName, name language.Text) (key string, err error) {
	if err := who.May(people.SetUp); err != nil {
		return "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		all, err := d.wellNamed(tx, list, "", name)
		if err != nil {
			return err
		}
		if len(all) >= mostNamed {
			return fault.Invalid("", say.SettingsListLong(mostNamed))
		}
		key = newKey(all, name)
		if err := putNamed(tx, list.table(), Named{Key: key, Name: name}, len(all)+1); err != nil {
			return err
		}
		entry := who.Entry(d.Now(), "added", "entry of a list", 0)
		entry.Reason = key
		return journal.Write(tx, entry)
	})
	return key, err
}

// wellNamed reads a list and says what is wrong with a name for one of its
// entries.
func (d Desk) wellNamed(tx *db.Tx, list ListName, key string, name language.Text) ([]Named, error) {
	o, err := people.OrganisationOf(tx)
	if err != nil {
		return nil, err
	}
	if err := people.CheckName(name, o.Language); err != nil {
		return nil, err
	}
	all, err := named(tx, list.table())
	if err != nil {
		return nil, err
	}
	for _, each := range all {
		if each.Key != key && strings.EqualFold(each.Name.In[o.Language], name.In[o.Language]) {
			return nil, fault.Invalid("name."+string(o.Language), say.SettingsNameTaken())
		}
	}
	return all, nil
}

// newKey makes a key for a new entry, from the letters of its name.
func newKey(all []Named, name language.Text) string {
	words, _ := name.Pick(language.English)
	base := strings.Trim(strings.Map(func(letter rune) rune {
		switch {
		case letter >= 'a' && letter <= 'z', letter >= '0' && letter <= '9':
			return letter
		case letter == ' ' || letter == '-':
			return '-'
		}
		return -1
	}, strings.ToLower(words)), "-")
	if base == "" {
		base = "own"
	}
	if len(base) > 24 {
		base = base[:24]
	}
	key := base
	for n := 2; slices.ContainsFunc(all, func(each Named) bool { return each.Key == key }); n++ {
		key = base + "-" + string(rune('a'+n-2))
	}
	return key
}

// Rename gives an entry of a list other names. Who sets things up may. Invalid
// names the field; Conflict when somebody else has changed it since it was
// seen; NotFound when there is no such entry.
func (d Desk) Rename(ctx context.Context, who people.Actor, list ListName, key, seen string, name language.Text) error {
	return d.entry(ctx, who, list, key, seen, "renamed", func(tx *db.Tx, place int, before Named) error {
		if _, err := d.wellNamed(tx, list, key, name); err != nil {
			return err
		}
		return putNamed(tx, list.table(), Named{Key: key, Name: name}, place)
	})
}

// Retire offers an entry no longer, or again. What came by it keeps its name,
// and nothing is deleted. Who sets things up may. Conflict when somebody else
// has changed it since it was seen, or when it is the last one of its list.
func (d Desk) Retire(ctx context.Context, who people.Actor, list ListName, key, seen string, offered bool) error {
	verb := "retired"
	if offered {
		verb = "brought back"
	}
	return d.entry(ctx, who, list, key, seen, verb, func(tx *db.Tx, _ int, _ Named) error {
		return retire(tx, list, key, offered, d.Now())
	})
}

func retire(tx *db.Tx, list ListName, key string, offered bool, at now.Instant) error {
	since := at
	if offered {
		since = 0
	} else if all, err := named(tx, list.table()); err != nil {
		return err
	} else if used := InUse(all); len(used) == 1 && used[0].Key == key {
		return fault.Conflict(say.SettingsLastOne())
	}
	_, err := tx.Exec(`UPDATE `+list.table()+` SET retired = $1 WHERE key = $2`, since, key)
	return err
}

// Offer offers of each list exactly the entries that are wanted, and marks that
// step of the first hour as done: all of it, or nothing. Who sets things up may.
// Conflict when somebody else has changed an entry of these lists since they were
// seen, or when nothing of one would be left.
func (d Desk) Offer(ctx context.Context, who people.Actor, seen Lists, wanted map[ListName][]string) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		for _, each := range []struct {
			list ListName
			seen []Named
		}{{TouchpointList, seen.Touchpoints}, {RequestTypeList, seen.RequestTypes}} {
			if err := offer(tx, who, each.list, each.seen, wanted[each.list], d.Now()); err != nil {
				return err
			}
		}
		return people.SettleStep(tx, who, people.StartLists, d.Now())
	})
}

// offer brings back what is wanted of a list, then retires what is not.
func offer(tx *db.Tx, who people.Actor, list ListName, seen []Named, wanted []string, at now.Instant) error {
	all, err := named(tx, list.table())
	if err != nil {
		return err
	}
	if people.Seen(all) != people.Seen(seen) {
		return fault.Conflict(say.ErrChanged())
	}
	for _, offered := range []bool{true, false} {
		for _, each := range all {
			if slices.Contains(wanted, each.Key) != offered || each.Retired.IsZero() == offered {
				continue
			}
			if err := retire(tx, list, each.Key, offered, at); err != nil {
				return err
			}
			verb := "retired"
			if offered {
				verb = "brought back"
			}
			entry := who.Entry(at, verb, "entry of a list", 0)
			entry.Reason = each.Key
			if err := journal.Write(tx, entry); err != nil {
				return err
			}
		}
	}
	return nil
}

// entry changes one entry of a list.
func (d Desk) entry(ctx context.Context, who people.Actor, list ListName, key, seen, verb string,
	do func(tx *db.Tx, place int, before Named) error,
) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		all, err := named(tx, list.table())
		if err != nil {
			return err
		}
		at := slices.IndexFunc(all, func(each Named) bool { return each.Key == key })
		switch {
		case at < 0:
			return fault.NotFound()
		case people.Seen(all[at]) != seen:
			return fault.Conflict(say.ErrChanged())
		}
		if err := do(tx, at+1, all[at]); err != nil {
			return err
		}
		entry := who.Entry(d.Now(), verb, "entry of a list", 0)
		entry.Reason = key
		return journal.Write(tx, entry)
	})
}

// TestCalls begins our own name of a call that rings for a try.
const TestCalls = "test call "

// afterTests comes after the name of every such call.
const afterTests = TestCalls + "\u007f"

// Tried lists the cases that began with a call that rang for a try.
func Tried(tx *db.Tx) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
		`SELECT c.case_id FROM touchpoint_calls l JOIN touchpoint_contacts c ON c.id = l.contact
		WHERE l.external >= $1 AND l.external < $2 AND c.case_id <> 0`, TestCalls, afterTests)
}

// Heard is what became of the telephone so far.
type Heard struct {
	Rung     bool // a call was told of, be it for a try
	Answered bool // one that was none
}

// Heard tells what became of the telephone so far. Who sets things up may.
func (d Desk) Heard(ctx context.Context, who people.Actor) (h Heard, err error) {
	if err := who.May(people.SetUp); err != nil {
		return h, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if h.Rung, err = isAny(tx, `SELECT 1 FROM touchpoint_calls LIMIT 1`); err != nil {
			return err
		}
		h.Answered, err = isAny(tx, `SELECT 1 FROM touchpoint_calls WHERE answered <> 0 AND (external < $1 OR external >= $2) LIMIT 1`,
			TestCalls, afterTests)
		return err
	})
	return h, err
}

// isAny says whether there is a row.
func isAny(tx *db.Tx, query string, arguments ...any) (bool, error) {
	var one int
	err := tx.Row(query, arguments...).Scan(&one)
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	return err == nil, err
}

// Receivers lists the addresses of ours at which mail arrives. Who sets things
// up may.
func (d Desk) Receivers(ctx context.Context, who people.Actor) (all []Receiver, err error) {
	if err := who.May(people.SetUp); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = db.Collect(tx, func(rows *sql.Rows) (r Receiver, err error) {
			err = rows.Scan(&r.Address, &r.Touchpoint, &r.RequestType, &r.Office)
			return r, err
		}, `SELECT address, touchpoint, request_type, office FROM touchpoint_addresses ORDER BY address`)
		return err
	})
	return all, err
}

// ReceiveAt lets mail arrive at an address of ours. Who sets things up may.
// Invalid names the field.
func (d Desk) ReceiveAt(ctx context.Context, who people.Actor, r Receiver) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	r.Address = strings.ToLower(strings.TrimSpace(r.Address))
	if address, err := mail.ParseAddress(r.Address); err != nil || address.Address != r.Address || utf8.RuneCountInString(r.Address) > 254 {
		return fault.Invalid("address", say.ErrEmail("care@example.com"))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if before, err := ReceiverOf(tx, r.Address); err == nil && before != r {
			return fault.Invalid("address", say.PeopleEmailTaken(r.Address))
		} else if err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
		if _, err := people.OfficeOf(tx, r.Office); err != nil {
			return fault.Invalid("office", say.ErrChoose(say.TermOffice()))
		}
		types, err := RequestTypes(tx)
		if err != nil {
			return err
		}
		if r.RequestType != "" && !slices.ContainsFunc(types, func(each Named) bool { return each.Key == r.RequestType }) {
			return fault.Invalid("request_type", say.ErrChoose(say.TermRequestType()))
		}
		if err := putReceiver(tx, r); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "added", "address", 0))
	})
}

// ReceiveNoMore lets no mail arrive at an address any longer; what came stays.
// Who sets things up may. Conflict when it is none of ours, or no more.
func (d Desk) ReceiveNoMore(ctx context.Context, who people.Actor, address string) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		rows, err := tx.Exec(`DELETE FROM touchpoint_addresses WHERE address = $1`, address)
		if err == nil && rows == 0 {
			err = fault.Conflict(say.ErrChanged())
		}
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "removed", "address", 0))
	})
}
