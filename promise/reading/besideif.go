package reading

import (
	"vaada/hours"
	"vaada/promise"
)

// conditions reads a list of conditions.
func (b *beside) conditions() bool {
	var all []promise.Condition
	for _, item := range b.items() {
		condition, known := b.condition(item)
		if !known {
			return false
		}
		all = append(all, condition)
	}
	b.promise.Conditions = all
	return len(all) > 0
}

func (b *beside) condition(text string) (c promise.Condition, known bool) {
	outer := b.slots
	defer func() { b.slots = outer }()
	for _, kind := range append([]promise.ConditionKind{"fee range", "fee of"}, promise.ConditionKinds...) {
		sensible := func(slots map[string]string) bool {
			b.slots = slots
			c, known = b.conditionOf(kind)
			return known
		}
		if match(promise.ConditionPieces(kind, b.language), text, sensible) {
			return c, true
		}
	}
	return promise.Condition{}, false
}

// conditionOf makes a condition of what stands in the slots.
func (b *beside) conditionOf(kind promise.ConditionKind) (c promise.Condition, known bool) {
	c.Kind = kind
	if b.slots["fee"] != "" && !b.fees(&c) {
		return c, false
	}
	if clock := b.slots["time"]; clock != "" {
		interval, err := hours.ParseInterval(clock + "-24:00")
		if err != nil {
			return c, false
		}
		c.By = interval.From
	}
	if b.slots["limit"] != "" {
		c.Limit = b.limit()
	}
	return c, true
}

// fees reads the money of a condition.
func (b *beside) fees(c *promise.Condition) bool {
	fee := b.sum("fee")
	if fee == nil || fee.Amount == nil {
		return false
	}
	c.Kind, c.Fee = promise.FeePaid, fee.Amount
	if b.slots["most"] == "" {
		return true
	}
	most := b.sum("most")
	if most == nil {
		return false
	}
	c.FeeTo = most.Amount
	return c.FeeTo != nil
}
