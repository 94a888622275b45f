package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/web"
)

func read(t *testing.T, values url.Values) *web.Form {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(values.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r = r.WithContext(web.WithPage(r.Context(), web.GalleryPage(language.Urdu, "")))
	form, err := web.ReadForm(httptest.NewRecorder(), r)
	if err != nil {
		t.Fatal(err)
	}
	return form
}

func TestAFieldOfOneLineTakesNoOther(t *testing.T) {
	t.Parallel()
	form := read(t, url.Values{
		"name": {"Mail\r\nBcc: all@example.com\u2028Subject:\x07 \u202eevil\u2066"}, "report": {"One\r\nTwo"}, "only": {"\u202e \x01"},
	})
	label := say.TermCount()
	const want = "Mail Bcc: all@example.com Subject: evil"
	for _, got := range []string{form.Text("name", label, 50), form.Optional("name", label, 50), form.Line("name")} {
		if got != want {
			t.Errorf("the name is %q, want %q", got, want)
		}
	}
	if got := form.Lines("report", label, 50); got != "One\nTwo" {
		t.Errorf("the report is %q", got)
	}
	if form.Wrong() {
		t.Errorf("found %v", form.Faults())
	}
	if form.Text("only", label, 50); form.FaultOf("only").IsZero() {
		t.Error("a name of controls alone is taken")
	}
}

func TestAFormIsReadIntoValues(t *testing.T) {
	t.Parallel()
	id := ids.New()
	form := read(t, url.Values{
		"name": {"  Elif Yılmaz\r\n"}, "count": {"۱,۲۳۴"}, "who": {id.String()}, "kind": {"visit"},
		"at": {"2026-11-03T10:30"}, "amount": {"Rs 1,500"}, "day": {"2026-11-03"},
	})
	label := say.TermCount()
	if got := form.Text("name", label, 50); got != "Elif Yılmaz" {
		t.Errorf("name is %q", got)
	}
	if got := form.Whole("count", label, 1, 9999); got != 1234 {
		t.Errorf("count is %d", got)
	}
	if got := form.ID("who", label); got != id {
		t.Errorf("who is %v", got)
	}
	if got := form.OneOf("kind", label, "call", "visit"); got != "visit" {
		t.Errorf("kind is %q", got)
	}
	if got, want := form.Moment("at", label), now.At(time.Date(2026, 11, 3, 5, 30, 0, 0, time.UTC)); got != want {
		t.Errorf("at is %v", got.Time())
	}
	if got := form.Money("amount", label, "PKR"); got.Minor != 150000 {
		t.Errorf("amount is %v", got)
	}
	if form.Wrong() {
		t.Errorf("found %v", form.Faults())
	}
}

func TestAllThatIsWrongIsToldAtOnceAndTheFormComesBackFilled(t *testing.T) {
	t.Parallel()
	form := read(t, url.Values{"name": {strings.Repeat("ا", 51)}, "count": {"many"}, "who": {"7"}, "kind": {"other"}, "at": {"soon"}})
	label := say.TermCount()
	form.Text("name", label, 50)
	form.Whole("count", label, 1, 9)
	form.ID("who", label)
	form.OneOf("kind", label, "call")
	form.Moment("at", label)
	form.Reason("reason")
	if form.Count() != 6 {
		t.Errorf("found %d: %v", form.Count(), form.Faults())
	}
	if field := form.Field("count", label); field.Value != "many" || field.Fault.IsZero() {
		t.Errorf("the field is %+v", field)
	}
}

func TestWhatADeskRefusesStandsAtItsField(t *testing.T) {
	t.Parallel()
	form := read(t, url.Values{"phone": {"12"}})
	if form.Refused(nil) || form.Refused(fault.NotFound()) || form.Wrong() {
		t.Error("took in what no field can mend")
	}
	refusal := fault.All(fault.Invalid("phone", say.ErrPhone("0300 5550142")), fault.Invalid("reason", say.ErrReason()))
	if !form.Refused(refusal) || form.Count() != 2 || form.FaultOf("reason").IsZero() {
		t.Errorf("found %v", form.Faults())
	}
}

func TestAFormTooLargeIsRefused(t *testing.T) {
	t.Parallel()
	got := ask(t, http.MethodPost, "/language", url.Values{"language": {strings.Repeat("x", 2<<20)}})
	if got.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("gave %d", got.Code)
	}
}
