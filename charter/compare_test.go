package charter_test

import (
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/people"
	"vaada/promise"
)

func whole(t *testing.T) *charter.Charter {
	t.Helper()
	c, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	english := func(words string) language.Text { return language.NewText(language.English, words) }
	c.Services = []charter.Service{{
		Key: "repair", Name: english("Repair at home"), Who: english("Whoever bought from us"), Norm: "visit",
		Documents: []language.Text{english("The receipt")}, Fee: charter.Fee{Amount: money.Amount{Minor: 150000, Currency: "PKR"}},
	}}
	c.Places = []charter.Place{{Key: "director", Rank: charter.Second, Name: english("The service director"), Phone: "+92 42 5550101", Address: english("Mall Road, Lahore")}}
	c.Contact = english("Write to care@anarhome.example.")
	c.Stories = []charter.Story{{Key: "fridge", Sort: charter.Tale, Title: english("The fridge"), Words: english("She called 3 times."), Feeds: charter.Lesson}}
	c.Limitations = []charter.Limitation{{Key: "spares", Words: english("We do not repair what is older than 10 years.")}}
	return c
}

func TestAChangeIsMaterialWhereItChangesWhatHolds(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		change   func(c *charter.Charter)
		part     string
		material bool
	}{
		"a limit":             {func(c *charter.Charter) { c.Promises[1].Limit.Value++ }, "promises/" + whole(t).Promises[1].Key, true},
		"a title":             {func(c *charter.Charter) { c.Promises[1].Title = c.Promises[1].Title.With(language.English, "Else") }, "promises/" + whole(t).Promises[1].Key, false},
		"an owner":            {func(c *charter.Charter) { c.Promises[1].Owner = "manager" }, "promises/" + whole(t).Promises[1].Key, false},
		"an object":           {func(c *charter.Charter) { object(&c.Promises[1], "your letters") }, "promises/" + whole(t).Promises[1].Key, true},
		"a slip in an object": {func(c *charter.Charter) { object(&c.Promises[1], "Your mesage") }, "promises/" + whole(t).Promises[1].Key, false},
		"an audience":         {func(c *charter.Charter) { c.Promises[1].Audience = promise.InternalOnly }, "promises/" + whole(t).Promises[1].Key, true},
		"a promise less":      {func(c *charter.Charter) { c.Promises = c.Promises[1:] }, "promises/" + whole(t).Promises[0].Key, true},
		"another order":       {func(c *charter.Charter) { c.Promises[0], c.Promises[1] = c.Promises[1], c.Promises[0] }, "promises", false},
		"a fee":               {func(c *charter.Charter) { c.Services[0].Fee.Amount.Minor = 0 }, "services/repair", true},
		"a document asked":    {func(c *charter.Charter) { c.Services[0].Documents = nil }, "services/repair", true},
		"who may ask, narrowed": {func(c *charter.Charter) {
			c.Services[0].Who = c.Services[0].Who.With(language.English, "Whoever bought from us in Lahore")
		}, "services/repair", true},
		"who may ask, spelled": {func(c *charter.Charter) {
			c.Services[0].Who = c.Services[0].Who.With(language.English, "whooever, bought from us.")
		}, "services/repair", false},
		"a name of a service": {func(c *charter.Charter) {
			c.Services[0].Name = c.Services[0].Name.With(language.English, "Mending at home")
		}, "services/repair", false},
		"a translation": {func(c *charter.Charter) {
			c.Services[0].Who = c.Services[0].Who.With(language.Urdu, "ہر خریدار")
		}, "services/repair", false},
		"a document asked, translated": {func(c *charter.Charter) {
			c.Services[0].Documents[0] = c.Services[0].Documents[0].With(language.Urdu, "رسید")
		}, "services/repair", false},
		"another document asked": {func(c *charter.Charter) {
			c.Services[0].Documents[0] = c.Services[0].Documents[0].With(language.English, "The invoice")
		}, "services/repair", true},
		"a number in words": {func(c *charter.Charter) {
			c.Limitations[0].Words = language.NewText(language.English, "We do not repair what is older than 12 years.")
		}, "limitations/spares", true},
		"a not": {func(c *charter.Charter) {
			c.Limitations[0].Words = language.NewText(language.English, "We repair what is older than 10 years.")
		}, "limitations/spares", true},
		"a slip": {func(c *charter.Charter) {
			c.Limitations[0].Words = language.NewText(language.English, "we do not repiar what is oldder than 10 years")
		}, "limitations/spares", false},
		"another word": {func(c *charter.Charter) {
			c.Limitations[0].Words = language.NewText(language.English, "We do not repair what is dearer than 10 years.")
		}, "limitations/spares", true},
		"a story": {func(c *charter.Charter) {
			c.Stories[0].Words = language.NewText(language.English, "She called 5 times.")
		}, "stories/fridge", false},
		"who may answer":      {func(c *charter.Charter) { c.Scope[0].Roles = []people.Role{people.Manager} }, "scope/telephone", true},
		"what we do, at last": {func(c *charter.Charter) { c.Failing = language.NewText(language.English, "We say sorry.") }, "failing", true},
	} {
		weighed(t, name, each.part, each.material, each.change)
	}
	if changes, err := charter.Compare(whole(t), whole(t)); err != nil || len(changes) != 0 {
		t.Errorf("a charter differs from itself: %+v, %v", changes, err)
	}
}

func TestWhereCustomersTurnIsMaterial(t *testing.T) {
	t.Parallel()
	for name, each := range map[string]struct {
		change   func(c *charter.Charter)
		part     string
		material bool
	}{
		"where to complain, by telephone": {func(c *charter.Charter) { c.Places[0].Phone = "+92 42 5550199" }, "places/director", true},
		"where to complain, by mail":      {func(c *charter.Charter) { c.Places[0].Email = "other@anarhome.example" }, "places/director", true},
		"where to complain, at the door": {func(c *charter.Charter) {
			c.Places[0].Address = c.Places[0].Address.With(language.English, "Canal Road, Lahore")
		}, "places/director", true},
		"where to complain, translated": {func(c *charter.Charter) {
			c.Places[0].Address = c.Places[0].Address.With(language.Urdu, "مال روڈ، لاہور")
		}, "places/director", false},
		"where to complain, spelled": {func(c *charter.Charter) {
			c.Places[0].Address = c.Places[0].Address.With(language.English, "mall road Lahore")
		}, "places/director", false},
		"who sits there": {func(c *charter.Charter) { c.Places[0].Person = "Ayesha Khan" }, "places/director", false},
		"an address of mail in the contact": {func(c *charter.Charter) {
			c.Contact = language.NewText(language.English, "Write to new@anarhome.example.")
		}, "contact", true},
		"the contact in other words": {func(c *charter.Charter) {
			c.Contact = language.NewText(language.English, "Please write to care@anarhome.example.")
		}, "contact", false},
	} {
		weighed(t, name, each.part, each.material, each.change)
	}
}

// weighed holds that a change is found in a part, and whether it is material.
func weighed(t *testing.T, name, part string, wanted bool, change func(*charter.Charter)) {
	t.Helper()
	was, is := whole(t), whole(t)
	change(is)
	changes, err := charter.Compare(was, is)
	if err != nil || len(changes) == 0 {
		t.Errorf("%s: %v, %v", name, changes, err)
		return
	}
	material := false
	for _, c := range changes {
		material = material || c.Material
		if c.Part != part {
			t.Errorf("%s is found in %s", name, c.Part)
		}
	}
	if material != wanted {
		t.Errorf("%s: %+v", name, changes)
	}
}

func object(p *promise.Promise, words string) {
	next := p.Copy()
	phrases := next.Words.In[language.English]
	phrases.Object = words
	next.Words.In[language.English] = phrases
	*p = next
}
