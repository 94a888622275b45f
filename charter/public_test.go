package charter_test

import (
	"testing"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/money"
	"vaada/promise"
)

// A limit or a sum for a service that is for the house alone is for the house alone,
// and what is shown to customers changes nothing of the charter itself.
func TestALimitOfAnInternalServiceIsNotPublic(t *testing.T) {
	t.Parallel()
	sum := money.Amount{Minor: 500_00, Currency: "PKR"}
	limit := promise.Limit{}
	limit.Value, limit.Unit = 4, hours.InHours
	c := &charter.Charter{
		Services: []charter.Service{{Key: "repair", Public: true}, {Key: "staff-shop"}},
		Promises: []promise.Promise{{
			Key: "visit", Audience: promise.Public, Population: promise.Population{Services: []string{"repair", "staff-shop"}},
			Keyed: []promise.Keyed{
				{By: promise.ByService, Value: "staff-shop", Limit: limit}, {By: promise.ByService, Value: "repair", Limit: limit}, {By: promise.BySegment, Value: "gold", Limit: limit},
			},
			OnMiss: promise.OnMiss{Remedy: &promise.Making{Keyed: []promise.KeyedSum{
				{By: promise.ByService, Value: "staff-shop", Amount: sum}, {By: promise.ByService, Value: "repair", Amount: sum},
			}}},
		}, {
			Key: "discount", Audience: promise.Public, Population: promise.Population{Services: []string{"staff-shop"}},
		}},
	}
	if all := c.Public().Promises; len(all) != 1 || len(all[0].Population.Services) != 1 || all[0].Population.Services[0] != "repair" {
		t.Errorf("customers read %+v", all)
	}
	shown := c.Public().Promises[0]
	if len(shown.Keyed) != 2 || shown.Keyed[0].Value != "repair" || shown.Keyed[1].Value != "gold" {
		t.Errorf("customers read the limits of %+v", shown.Keyed)
	}
	if sums := shown.OnMiss.Remedy.Keyed; len(sums) != 1 || sums[0].Value != "repair" {
		t.Errorf("customers read the sums of %+v", sums)
	}
	if whole := c.Promises[0]; len(whole.Keyed) != 3 || len(whole.OnMiss.Remedy.Keyed) != 2 || len(whole.Population.Services) != 2 {
		t.Errorf("the charter has become %+v", whole)
	}
}
