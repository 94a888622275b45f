package app_test

import (
	"net/http"
	"net/http/httptest"
	"strings"

	"vaada/internal/db"
)

// written are the deeds that leave another number of lines in the journal than
// one when they go well, each with the reason.
var written = map[string]struct {
	lines int
	why   string
}{
	"POST /cases/new":                          {2, "the case, and the customer who is written down with it"},
	"POST /settings/kiosks":                    {2, "the computer, and the end of the session at which it was made"},
	"POST /calls/{call}/begin":                 {2, "the case, and the customer who is written down with it"},
	"POST /policies/{policy}/retire":           {3, "the policy, and each of the two limits that it took back"},
	"POST /refunds/{refund}/decide":            {2, "the refund, and the step of the case that waited for it"},
	"POST /visits/{visit}":                     {3, "the visit, the step of the case that waited for it, and what was promised anew"},
	"POST /settings/people/several":            {2, "each of the two who are invited"},
	"POST /settings/sign-on/{provider}/try":    {0, "a question to the provider"},
	"POST /procedures/{key}/move":              {7, "the order, and each of the six cases that move"},
	"POST /refunds/{refund}/pay":               {2, "the refund, and the step of the case that waited for it"},
	"POST /placing/{contact}":                  {3, "the letter, the case, and the customer who is written down with it"},
	"POST /people/{staff}/lost-telephone":      {2, "the second factor, and the end of all sessions with it"},
	"POST /settings/offices/{office}/calendar": {0, "a file that is shown before its days are taken"},
	"POST /editions/{edition}":                 {0, "an edition in force is not reviewed, which the next page says"},
	"POST /reviews":                            {8, "each review that opens because the work of agents changed"},
	"POST /charter/paste/{paste}":              {0, "the purpose reads like that already"},
	"POST /procedures/{key}/walk":              {0, "a walk with a made-up customer is kept nowhere"},
	"POST /cases/{code}/draft":                 {0, "what one types and has not said"},
}

// counted does a deed and remembers how many lines it wrote when it went well;
// one that was refused writes none.
func (w *world) counted(pattern string, who somebody) (answer *httptest.ResponseRecorder, address string) {
	w.T.Helper()
	method, address := w.address(w.T, pattern)
	before := w.deeds()
	answer = w.comes(who, method, address, w.typed(pattern, who))
	wrote := w.deeds() - before
	switch {
	case answer.Code < http.StatusBadRequest:
		w.wrote[pattern] = max(w.wrote[pattern], wrote)
	case wrote != 0:
		w.T.Errorf("%s refuses %s with %d and writes %d lines into the journal", pattern, who.name, answer.Code, wrote)
	}
	return answer, address
}

// deeds counts the lines in the journal but those of reading what is private,
// which pages write that show it again.
func (w *world) deeds() (n int) {
	w.T.Helper()
	must(w.T, w.DB.Look(w.T.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT COUNT(*) FROM journal_entries WHERE verb NOT LIKE 'read a private%'`).Scan(&n)
	}))
	return n
}

// oneLine fails when a deed that went well for somebody left another number of
// lines than one and than it says.
func (w *world) oneLine() {
	w.T.Helper()
	for pattern, wrote := range w.wrote {
		other, named := written[pattern]
		switch {
		case !strings.HasPrefix(pattern, "POST "):
		case named && (other.lines == 1 || wrote != other.lines):
			w.T.Errorf("%s wrote %d lines into the journal, and written says %d: %s", pattern, wrote, other.lines, other.why)
		case !named && wrote != 1:
			w.T.Errorf("%s wrote %d lines into the journal: one deed is one line, or stands in written", pattern, wrote)
		}
	}
	for pattern := range written {
		if _, done := w.wrote[pattern]; !done {
			w.T.Errorf("%s stands in written and went well for nobody", pattern)
		}
	}
}
