package reading

import (
	"strings"

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
	for _, kind := range append([]promise.ConditionKind{"fee range", "fee of"}, promise.ConditionKinds...) {
		pieces := promise.ConditionPieces(kind, b.language)
		if len(pieces) == 0 {
			continue
		}
		slots := match(pieces, text)
		if len(pieces) == 1 && !strings.EqualFold(pieces[0].Words, text) || slots == nil {
			continue
		}
		c.Kind = kind
		if slots["fee"] != "" && !b.fees(&c, slots) {
			continue
		}
		if clock := slots["time"]; clock != "" {
			interval, err := hours.ParseInterval(clock + "-24:00")
			if err != nil {
				continue
			}
			c.By = interval.From
		}
		if slots["limit"] != "" {
			outer := b.slots
			b.slots = slots
			c.Limit = b.limit()
			b.slots = outer
		}
		return c, true
	}
	return c, false
}

// fees reads the money of a condition.
func (b *beside) fees(c *promise.Condition, slots map[string]string) bool {
	outer := b.slots
	b.slots = slots
	defer func() { b.slots = outer }()
	c.Kind, c.Fee, c.FeeTo = promise.FeePaid, b.sum("fee").Amount, nil
	if slots["most"] != "" {
		c.FeeTo = b.sum("most").Amount
		return c.Fee != nil && c.FeeTo != nil
	}
	return c.Fee != nil
}
