package fault_test

import (
	"errors"
	"fmt"
	"net/http"
	"testing"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

func TestEachKindHasItsStatusAndASentenceInEveryLanguage(t *testing.T) {
	t.Parallel()
	for status, f := range map[int]*fault.Fault{
		http.StatusUnprocessableEntity:   fault.Invalid("reason", say.ErrReason()),
		http.StatusNotFound:              fault.NotFound(),
		http.StatusForbidden:             fault.Forbidden(say.PeopleNotYours()),
		http.StatusConflict:              fault.Conflict(language.Message{}),
		http.StatusRequestEntityTooLarge: fault.TooLarge(say.ErrToolarge(50)),
		http.StatusTooManyRequests:       fault.TooMany(language.Message{}),
		http.StatusServiceUnavailable:    fault.Unavailable(language.Message{}),
		http.StatusInternalServerError:   fault.Broken(errors.New("disk full")),
	} {
		if got := f.Kind.Status(); got != status {
			t.Errorf("%s answers %d, want %d", f.Kind, got, status)
		}
		for _, l := range language.All {
			if f.Say.Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s says nothing in %s", f.Kind, l)
			}
		}
		if !fault.Is(fmt.Errorf("answering: %w", f), f.Kind) {
			t.Errorf("%s is not found inside another error", f.Kind)
		}
	}
}

func TestAnUnknownErrorIsOursAndKeepsItsCauseFromPeople(t *testing.T) {
	t.Parallel()
	cause := errors.New("password=secret")
	f := fault.Of(cause)
	if f.Kind != fault.KindBroken || !errors.Is(f, cause) {
		t.Errorf("%v", f)
	}
	if said := f.Say.Plain(language.Reader{}); said != "Something went wrong here, not with you. Please try again in a minute." {
		t.Errorf("%q", said)
	}
	if fault.Of(nil) != nil || fault.Is(nil, fault.KindBroken) {
		t.Error("no error became a fault")
	}
}

func TestSeveralFieldsAreCorrectedAtOnce(t *testing.T) {
	t.Parallel()
	err := fault.All(nil, fault.Invalid("reason", say.ErrReason()), nil, fault.Invalid("name", say.ErrEnter(say.TermRole())))
	fields := fault.Of(err).Fields()
	if len(fields) != 2 || fields[0].Field != "reason" || fields[1].Field != "name" {
		t.Errorf("%v", fields)
	}
	if fault.All(nil, nil) != nil {
		t.Error("no faults made an error")
	}
	if got := err.Error(); got != "invalid reason: Please give a reason." {
		t.Errorf("%q", got)
	}
}

func TestACauseIsAddedWithoutChangingTheFault(t *testing.T) {
	t.Parallel()
	first := fault.NotFound()
	second := first.Because(errors.New("row 7"))
	if first.Cause != nil || second.Error() != "not found: We could not find this page. (row 7)" {
		t.Errorf("%v, %v", first, second)
	}
}
