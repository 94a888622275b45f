package language_test

import (
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/language"
	"vaada/internal/money"
)

func TestNumbersAreReadAsPeopleTypeThem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l     language.Language
		typed string
		want  float64
	}{
		{language.English, "12,406", 12406},
		{language.English, " 1,234.5 ", 1234.5},
		{language.English, "1,50,000", 150000},
		{language.Urdu, "۱۲۳", 123},
		{language.Urdu, "١٢٣", 123},
		{language.Urdu, "۱۲۳٬۴۵۶٫۵", 123456.5},
		{language.Urdu, "-۵", -5},
		{language.Urdu, "\u2066-5\u2069", -5},
		{language.Hindi, "१,२३,४५६.५", 123456.5},
		{language.Hindi, "1,234,567", 1234567},
		{language.Turkish, "123.456,5", 123456.5},
		{language.Turkish, "1.500", 1500},
		{language.Turkish, "12.5", 12.5},
		{language.Turkish, "0.125", 0.125},
		{language.Turkish, "%96,4", 96.4},
		{language.English, "96.4%", 96.4},
		{language.Urdu, "۹۰٪", 90},
		{language.English, "12 406", 12406},
	} {
		if got, err := language.ParseNumber(c.l, c.typed); err != nil || got != c.want {
			t.Errorf("%s %q: %v %v, want %v", c.l, c.typed, got, err, c.want)
		}
	}
}

func TestWhatIsNotOneNumberIsRefused(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{"", " ", "-", "five", "12,5", "1,2345", "12.", ".5", "1.2.3", "1,,000", "10-12", "1e3", "0x10", "1,50,0000", "NaN", "5 h"} {
		if got, err := language.ParseNumber(language.English, typed); err == nil {
			t.Errorf("%q was read as %v", typed, got)
		}
	}
	for _, typed := range []string{"1,234.5", "12,", "1.23.456"} {
		if got, err := language.ParseNumber(language.Turkish, typed); err == nil {
			t.Errorf("%q was read as %v in Turkish", typed, got)
		}
	}
	if _, err := language.ParseInt(language.English, "12.5"); err == nil {
		t.Error("12.5 was read as a whole number")
	}
	if _, err := language.ParseInt(language.English, "99999999999999999999"); err == nil {
		t.Error("a number beyond 64 bits was read")
	}
}

func TestEveryNumberIsReadBackAsItWasWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := rapid.SampledFrom(language.All).Draw(t, "language")
		digits := rapid.SampledFrom([]language.Digits{language.LatinDigits, language.NativeDigits}).Draw(t, "digits")
		n := rapid.Int64().Draw(t, "number")
		r := language.Reader{Language: l, Digits: digits}
		if back, err := language.ParseInt(l, r.Number(n)); err != nil || back != n {
			t.Fatalf("%s: %d was written %q and read %d: %v", l, n, r.Number(n), back, err)
		}
		currency := rapid.SampledFrom([]string{"PKR", "INR", "TRY", "USD", "JPY", "KWD"}).Draw(t, "currency")
		sum := money.Amount{Minor: n, Currency: currency}
		for _, written := range []string{r.Money(sum), r.MoneyFigure(sum)} {
			if back, err := language.ParseMoney(l, written, currency); err != nil || back != sum {
				t.Fatalf("%s: %v was written %q and read %v: %v", l, sum, written, back, err)
			}
		}
	})
}

func TestAmountsAreReadWithTheirSigns(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]int64{
		"1500": 150000, "1,500/-": 150000, "Rs. 1500/-": 150000, "Rs 1,500": 150000, "rs. 1,500.50": 150050, "PKR 1,500": 150000, "1,500 روپے": 150000, "۱۵۰۰": 150000, "1,500.500": 150050,
	} {
		if got, err := language.ParseMoney(language.Urdu, typed, "PKR"); err != nil || got.Minor != want {
			t.Errorf("%q: %v %v", typed, got, err)
		}
	}
	if got, err := language.ParseMoney(language.Turkish, "1.500,75 TL", "TRY"); err != nil || got.Minor != 150075 {
		t.Errorf("%v %v", got, err)
	}
	for _, typed := range []string{"1500.505", "Rs", "$5", "1,5", "/-"} {
		if got, err := language.ParseMoney(language.English, typed, "PKR"); err == nil {
			t.Errorf("%q was read as %v", typed, got)
		}
	}
}
