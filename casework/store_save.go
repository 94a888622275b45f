package casework

import (
	"encoding/json"
	"strconv"
	"strings"
	"sync"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/procedure"
)

// changeable are the columns that deeds on a case may change, in the order of
// Case.values.
var changeable = []string{
	"customer", "subject", "language", "team", "owner", "engineer", "state", "box", "sequence", "waiting", "wait_until", "taken",
	"entered", "confirmed", "closed", "open", "outcome", "rank", "promise", "clock_from", "last_contact", "last_line", "last_at",
	"procedure", "request_type", "unreached", "private",
}

// values gives what stands in the changeable columns.
func (c *Case) values(state string) []any {
	return []any{
		c.Customer, c.Subject, string(c.Language), c.Team, c.Owner, c.Engineer, state, c.State.Box, c.State.Sequence,
		string(c.Waiting), c.WaitUntil, c.Taken, c.State.Entered, c.Confirmed, c.Closed, openNumber(c), c.Outcome, c.Rank,
		c.Promise, c.ClockFrom, c.LastContact, c.LastLine, c.LastAt, c.Procedure, c.RequestType, c.Unreached, privateNumber(c),
	}
}

func privateNumber(c *Case) int64 {
	if c.Private {
		return 1
	}
	return 0
}

// save writes back what changed of a case, if nobody wrote it since it was read;
// else the deed runs again on what it is now. A column that is written anew costs
// the work of its indexes too, so the others are left alone.
func save(tx *db.Tx, c *Case) error {
	state, err := json.Marshal(c.State)
	if err != nil {
		return err
	}
	values := c.values(string(state))
	var set strings.Builder
	var arguments []any
	for i, value := range values {
		if c.kept == nil || value != c.kept[i] {
			arguments = append(arguments, value)
			set.WriteString(changeable[i] + " = $" + strconv.Itoa(len(arguments)) + ", ")
		}
	}
	next := len(arguments) + 1
	rows, err := tx.Exec(`UPDATE casework_cases SET `+set.String()+`revision = revision + 1 WHERE id = $`+strconv.Itoa(next)+
		` AND revision = $`+strconv.Itoa(next+1), append(arguments, c.ID, c.revision)...)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.ErrChanged()).Because(db.ErrAgain)
	}
	c.revision++
	c.kept = values
	return err
}

// remembered is how many states are remembered, twice.
const remembered = 256

// states remembers the states that were read lately, by what is stored of them:
// reading one takes as long as the statements of a deed. Nobody changes a state
// in place, so those who read the same may share it.
var states struct {
	sync.Mutex
	young, old map[string]procedure.State
}

// stateOf reads a state as it is stored.
func stateOf(stored string) (state procedure.State, err error) {
	states.Lock()
	state, known := states.young[stored]
	if !known {
		state, known = states.old[stored]
	}
	states.Unlock()
	if known {
		return state, nil
	}
	if err := json.Unmarshal([]byte(stored), &state); err != nil {
		return state, err
	}
	states.Lock()
	defer states.Unlock()
	if states.young == nil || len(states.young) >= remembered {
		states.old, states.young = states.young, map[string]procedure.State{}
	}
	states.young[stored] = state
	return state, nil
}
