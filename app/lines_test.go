package app_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
)

// written are the deeds that leave another number of lines in the journal than
// one when they go well, each with the reason.
var written = map[string]struct {
	lines int
	why   string
}{
	"POST /calls/{call}/begin":      {2, "the case, and the customer who is written down with it"},
	"POST /refunds/{refund}/decide": {2, "the refund, and the step of the case that waited for it"},
	"POST /visits/{visit}":          {3, "the visit, the step of the case that waited for it, and what was promised anew"},
	"POST /settings/people/several": {2, "each of the two who are invited"},
	"POST /cases/{code}/draft":      {0, "what one types and has not said"},
}

// counted does a deed and remembers how many lines it wrote when it went well;
// one that was refused writes none.
func (w *world) counted(pattern string, who somebody) (answer *httptest.ResponseRecorder, address string) {
	w.T.Helper()
	method, address := w.address(w.T, pattern)
	before := w.lines()
	answer = w.comes(who, method, address, w.typed(pattern, who))
	wrote := w.lines() - before
	switch {
	case answer.Code < http.StatusBadRequest:
		w.wrote[pattern] = max(w.wrote[pattern], wrote)
	case wrote != 0:
		w.T.Errorf("%s refuses %s with %d and writes %d lines into the journal", pattern, who.name, answer.Code, wrote)
	}
	return answer, address
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
