package staff

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/web"
)

// look is what an address says beside the case: which list it was opened from,
// what is being written, and which part a narrow screen shows.
type look struct {
	View  casework.View
	After casework.Cursor // page of the list
	Write string          // tab of the composer: reply, note, call; empty: the case's own
	Open  web.Open
	Words bool   // the composer begins with the words of the step
	Until ids.ID // shows the contacts before this one
}

func lookOf(r *http.Request) look { return lookIn(r.URL.Query()) }

// lookBack is the look of the case page that a deed came from, so that it leads
// back to the very same address and the page changes in place.
func lookBack(r *http.Request, number int64) look {
	from, err := url.Parse(r.Referer())
	if err != nil || from.Host != r.Host || from.Path != caseAddress(number) {
		return lookOf(r)
	}
	l := lookIn(from.Query())
	l.Words = false
	return l
}

func lookIn(asked url.Values) look {
	l := look{View: casework.View(asked.Get("view")), Open: web.Open(asked.Get("open")), Write: asked.Get("write")}
	l.Words = asked.Get("words") == "step"
	if l.View == "" {
		l.View = casework.Mine
	}
	if l.Open != web.OpenTalk && l.Open != web.OpenCustomer {
		l.Open = web.OpenNext
	}
	if l.Write != writeReply && l.Write != writeNote && l.Write != writeCall {
		l.Write = ""
	}
	l.After = cursorOf(asked.Get("after"))
	if until, err := ids.Parse(asked.Get("until")); err == nil {
		l.Until = until
	}
	return l
}

// query writes the look back, as short as it can be said.
func (l look) query() string {
	said := url.Values{}
	if l.View != casework.Mine && l.View != "" {
		said.Set("view", string(l.View))
	}
	if l.After != (casework.Cursor{}) {
		said.Set("after", cursorText(l.After))
	}
	if l.Write != "" {
		said.Set("write", l.Write)
	}
	if l.Open != web.OpenNext && l.Open != "" {
		said.Set("open", string(l.Open))
	}
	if l.Words {
		said.Set("words", "step")
	}
	if l.Until != 0 {
		said.Set("until", l.Until.String())
	}
	if len(said) == 0 {
		return ""
	}
	return "?" + said.Encode()
}

// list is the address of the list that was looked at.
func (l look) list() string { return "/cases" + look{View: l.View, After: l.After}.query() }

// at is the address of a case, looked at like this.
func (l look) at(number int64) string { return caseAddress(number) + l.query() }

// to is the address of a deed on a case that comes back to this look.
func (l look) to(number int64, deed string) string {
	return caseAddress(number) + "/" + deed + l.query()
}

func caseAddress(number int64) string { return "/cases/" + casework.Code(number) }

// caseOf reads the number of the case an address names. What is none is not
// found.
func caseOf(r *http.Request) (int64, error) {
	number, is := casework.ParseCode(r.PathValue("code"))
	if !is {
		return 0, fault.NotFound()
	}
	return number, nil
}

// idOf reads an id in an address. What is none is not found.
func idOf(r *http.Request, name string) (ids.ID, error) {
	id, err := ids.Parse(r.PathValue(name))
	if err != nil {
		return 0, fault.NotFound()
	}
	return id, nil
}

func cursorText(c casework.Cursor) string { return strconv.FormatInt(c.Rank, 36) + "." + c.ID.String() }

// cursorOf reads a place in a list; what is none is the beginning.
func cursorOf(text string) casework.Cursor {
	rank, id, _ := strings.Cut(text, ".")
	at, err := strconv.ParseInt(rank, 36, 64)
	row, wrong := ids.Parse(id)
	if err != nil || wrong != nil {
		return casework.Cursor{}
	}
	return casework.Cursor{Rank: at, ID: row}
}
