package money_test

import (
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/money"
)

func TestFiguresAreWrittenInTheirCurrencysPlaces(t *testing.T) {
	t.Parallel()
	for want, a := range map[string]money.Amount{
		"1500":    {Minor: 150000, Currency: "PKR"},
		"1500.50": {Minor: 150050, Currency: "INR"},
		"-0.05":   {Minor: -5, Currency: "TRY"},
		"0":       {Minor: 0, Currency: "USD"},
		"3000":    {Minor: 3000, Currency: "JPY"},
		"1.005":   {Minor: 1005, Currency: "KWD"},
	} {
		if got := a.Plain(); got != want {
			t.Errorf("%v is written %q, want %q", a, got, want)
		}
	}
}

func TestEveryAmountIsReadBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := money.Amount{Minor: rapid.Int64().Draw(t, "minor"), Currency: rapid.SampledFrom([]string{"PKR", "JPY", "KWD"}).Draw(t, "currency")}
		if back, err := money.Parse(a.Plain(), a.Currency); err != nil || back != a {
			t.Fatalf("%v was written %q and read %v: %v", a, a.Plain(), back, err)
		}
	})
}

func TestWhatIsNotAnAmountIsRefused(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "-", "1.005", "1,5", "five", "99999999999999999999"} {
		if a, err := money.Parse(text, "PKR"); err == nil {
			t.Errorf("%q was read as %v", text, a)
		}
	}
}
