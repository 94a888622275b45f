package language

import (
	"strings"

	"vaada/internal/money"
)

// Money writes an amount as a sentence has it: Rs 1,500; 1,500 روپے; ₹1,500;
// 1.500 TL. An amount in another country's money has its code first. Paisa and
// kuruş are written only when there are any.
func (r Reader) Money(a money.Amount) string {
	figure := r.amount(a)
	switch {
	case a.Currency == "PKR" && r.Language == Urdu:
		return figure + r.hold() + "روپے"
	case a.Currency == "TRY" && r.Language == Turkish:
		return figure + "\u00a0TL"
	default:
		return r.MoneyFigure(a)
	}
}

// MoneyFigure writes an amount as a table has it: Rs 1,500; ₹1,500; ₺1.500.
func (r Reader) MoneyFigure(a money.Amount) string {
	figure := r.amount(a)
	sign := ""
	if rest, negative := strings.CutPrefix(figure, "-"); negative {
		sign, figure = "-", rest
	}
	english := r.Language.place() == 0
	switch {
	case a.Currency == "PKR" && (english || r.Language == Urdu):
		return sign + "Rs\u00a0" + figure
	case a.Currency == "INR" && (english || r.Language == Hindi):
		return sign + "₹" + figure
	case a.Currency == "TRY" && (english || r.Language == Turkish):
		return sign + "₺" + figure
	default:
		return sign + a.Currency + "\u00a0" + figure
	}
}

// amount writes the number alone.
func (r Reader) amount(a money.Amount) string {
	return r.digits(r.grouped(a.Plain()))
}
