package reading

import (
	"slices"

	"vaada/internal/language"
	"vaada/promise"
)

func (b *beside) remedy(shape string, limit *promise.Limit) bool {
	if b.promise.OnMiss.Remedy == nil {
		return false
	}
	made := *b.promise.OnMiss.Remedy
	b.promise.OnMiss.Remedy = &made
	switch shape {
	case "claimed":
		made.Claimed = true
	case "claimed within":
		made.Claimed, made.ClaimWithin = true, limit
		return limit != nil
	case "paid within":
		made.PaidWithin = limit
		return limit != nil
	case "to each":
		made.ToEach = true
	case "cap of yearly charge":
		most := b.sum("cap")
		if most == nil || most.Percent == 0 {
			return false
		}
		made.CapOf, made.CapPercent = promise.OfYearlyBill, most.Percent
	case "further":
		sum := b.sum("amount")
		if sum == nil || sum.Amount == nil || limit == nil {
			return false
		}
		made.Every, made.Further = limit, sum.Amount
	case "step percent", "step":
		sum := b.sum("amount")
		if sum == nil || sum.Amount == nil && sum.Percent == 0 || limit == nil {
			return false
		}
		made.Steps = append(slices.Clone(made.Steps), promise.Step{After: *limit, Amount: sum.Amount, Percent: sum.Percent})
	case "keyed sum":
		sum := b.sum("amount")
		if sum == nil || sum.Amount == nil {
			return false
		}
		made.Keyed = append(made.Keyed, promise.KeyedSum{Value: b.slots["name"], Amount: *sum.Amount})
	}
	return true
}

func (b *beside) appeal(shape string, limit *promise.Limit) bool {
	if limit == nil {
		return false
	}
	chain := b.promise.OnMiss.Appeals()
	switch {
	case shape == "appeal":
		chain = nil
	case len(chain) == 0:
		return false
	}
	if shape == "appeal by" {
		chain[len(chain)-1].Within = limit
	} else {
		chain = append(chain, promise.Appeal{Officer: language.NewText(b.language, b.slots["officer"]), Limit: *limit})
	}
	var next *promise.Appeal
	for _, each := range slices.Backward(chain) {
		each.Then = next
		next = &each
	}
	b.promise.OnMiss.Appeal = next
	return true
}
