package staff

import (
	"net/http/httptest"
	"net/url"
	"slices"
	"testing"

	"vaada/charter"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/web"
)

// What a part chose stays chosen while it is on no list any more, until somebody takes
// it out; and a fee stays in its currency.
func TestSavingAPartKeepsWhatIsOnNoListAnyMore(t *testing.T) {
	t.Parallel()
	service := charter.Service{Key: "repair", Norm: "gone-promise", Places: []string{"gone-place"}}
	service.Fee.Amount = money.Amount{Minor: 150_00, Currency: "TRY"}
	part := func() writtenPart {
		alone := &charter.Charter{Services: []charter.Service{service}}
		return writtenPart{
			Alone: alone, Whole: &charter.Charter{Places: []charter.Place{{Key: "counter"}}}, Currency: "PKR",
			Reader: language.Reader{Language: language.English}, Form: web.NewForm(httptest.NewRequest("GET", "/", nil), url.Values{}),
		}
	}
	norm := normField("norm", func(c *charter.Charter) *string { return &c.Services[0].Norm })
	places := placesField("places", func(c *charter.Charter) *[]string { return &c.Services[0].Places })
	fee := amountField("fee", func() language.Message { return language.Message{} }, func(c *charter.Charter) *money.Amount { return &c.Services[0].Fee.Amount })
	for name, each := range map[string]struct {
		typed url.Values
		want  func(charter.Service) bool
	}{
		"as it stood": {url.Values{"norm": {"gone-promise"}, "places": {"gone-place", "counter"}, "fee": {"175"}}, func(s charter.Service) bool {
			return s.Norm == "gone-promise" && slices.Equal(s.Places, []string{"gone-place", "counter"}) && s.Fee.Amount == money.Amount{Minor: 175_00, Currency: "TRY"}
		}},
		"taken out": {url.Values{"norm": {""}, "fee": {""}}, func(s charter.Service) bool {
			return s.Norm == "" && len(s.Places) == 0 && s.Fee.Amount.IsZero()
		}},
		"made up": {url.Values{"norm": {"nothing"}, "places": {"nowhere"}, "fee": {"150"}}, func(s charter.Service) bool {
			return s.Norm == "gone-promise" && len(s.Places) == 0
		}},
	} {
		v := part()
		form := web.NewForm(httptest.NewRequest("GET", "/", nil), each.typed)
		for _, field := range []writtenField{norm, places, fee} {
			field.take(v, form)
		}
		if got := onlyIn[charter.Charter](v).Services[0]; !each.want(got) {
			t.Errorf("%s: it is %q, %q, %+v", name, got.Norm, got.Places, got.Fee.Amount)
		}
	}
}
