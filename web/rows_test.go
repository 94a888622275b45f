package web_test

import (
	"net/http/httptest"
	"net/url"
	"slices"
	"testing"

	"vaada/web"
)

func rowsForm(values url.Values) *web.Form {
	return web.NewForm(httptest.NewRequest("POST", "/", nil), values)
}

func TestARowIsTakenAwayAndTheOthersKeepWhatWasTyped(t *testing.T) {
	t.Parallel()
	f := rowsForm(url.Values{
		"stages.rows": {"0", "1", "2"}, "stages.0.deed": {"look"}, "stages.1.deed": {"gone"}, "stages.2.deed": {"mend"},
		"stages.2.limit.value": {"soon"}, "remove": {"stages.1"}, "stagesother": {"kept"},
	})
	if had := f.Rows("stages"); !slices.Equal(had, []int{0, 2}) {
		t.Errorf("the rows had the numbers %v", had)
	}
	for name, want := range map[string]string{"stages.0.deed": "look", "stages.1.deed": "mend", "stages.1.limit.value": "soon", "stagesother": "kept"} {
		if got := f.Value(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if f.Typed("stages.2.deed") {
		t.Error("a row stands under its old number too")
	}
}

func TestARowIsAddedAtTheEnd(t *testing.T) {
	t.Parallel()
	f := rowsForm(url.Values{"keyed.rows": {"3", "1"}, "keyed.3.value": {"town"}, "keyed.1.value": {"village"}, "add": {"keyed"}})
	if had := f.Rows("keyed"); !slices.Equal(had, []int{3, 1, -1}) || f.Value("keyed.0.value") != "town" || f.Value("keyed.1.value") != "village" {
		t.Errorf("the rows had the numbers %v", had)
	}
	if had := rowsForm(url.Values{"add": {"keyed"}}).Rows("stages"); had != nil {
		t.Errorf("a row of another list was added: %v", had)
	}
}

func TestRowsThatNobodyOfferedAreNone(t *testing.T) {
	t.Parallel()
	many := url.Values{}
	for range 200 {
		many.Add("keyed.rows", "7")
	}
	many["keyed.rows"] = append(many["keyed.rows"], "-2", "x", "", "99999999999999999999")
	if had := rowsForm(many).Rows("keyed"); !slices.Equal(had, []int{7}) {
		t.Errorf("the rows had the numbers %v", had)
	}
}
