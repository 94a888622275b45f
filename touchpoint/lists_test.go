package touchpoint_test

import (
	"slices"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

func TestAListGrowsAndWhatIsRetiredKeepsItsName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rooms := sample.RoomsOf(d)
		staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
		must(t, err)
		desk, manager := rooms.Touchpoints, staff[sample.Ayesha]
		named := func(key string) (touchpoint.Named, bool) {
			lists, err := desk.Lists(t.Context(), manager)
			must(t, err)
			for _, each := range lists.Touchpoints {
				if each.Key == key {
					return each, true
				}
			}
			return touchpoint.Named{}, false
		}
		name := language.NewText(language.English, "WhatsApp").With(language.Urdu, "واٹس ایپ")
		key, err := desk.Add(t.Context(), manager, touchpoint.TouchpointList, name)
		if err != nil || key != "whatsapp" {
			t.Fatalf("it is called %q, %v", key, err)
		}
		for wrong, field := range map[string]string{"": "name.en", "whatsAPP": "name.en"} {
			_, err := desk.Add(t.Context(), manager, touchpoint.TouchpointList, language.NewText(language.English, wrong))
			if f := fault.Of(err); f == nil || f.Field != field {
				t.Errorf("%q was answered %v", wrong, err)
			}
		}
		before, _ := named(key)
		must(t, desk.Rename(t.Context(), manager, touchpoint.TouchpointList, key, people.Seen(before), name.With(language.English, "WhatsApp chat")))
		if err := desk.Retire(t.Context(), manager, touchpoint.TouchpointList, key, people.Seen(before), false); !fault.Is(err, fault.KindConflict) {
			t.Errorf("what somebody else renamed was retired unseen: %v", err)
		}
		before, _ = named(key)
		must(t, desk.Retire(t.Context(), manager, touchpoint.TouchpointList, key, people.Seen(before), false))
		after, there := named(key)
		if !there || after.Retired.IsZero() || after.Name.In[language.English] != "WhatsApp chat" {
			t.Errorf("retired, it is %+v", after)
		}
		if err := desk.Retire(t.Context(), staff[sample.Sara], touchpoint.TouchpointList, key, people.Seen(after), true); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent brought it back: %v", err)
		}
	})
}

// The lists of the first hour are one form, and so one deed: all of it is kept, or
// nothing.
func TestTheListsOfTheFirstHourAreOfferedTogetherOrNotAtAll(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rooms := sample.RoomsOf(d)
		staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
		must(t, err)
		desk, manager := rooms.Touchpoints, staff[sample.Ayesha]
		lists := func() touchpoint.Lists {
			all, err := desk.Lists(t.Context(), manager)
			must(t, err)
			return all
		}
		marked := func() bool {
			start, err := people.Desk{DB: d, Now: testkit.Hand().Now}.Start(t.Context(), manager)
			must(t, err)
			_, is := start.Marks[people.StartLists]
			return is
		}
		keys := func(all []touchpoint.Named) (keys []string) {
			for _, each := range all {
				keys = append(keys, each.Key)
			}
			return keys
		}
		seen := lists()
		wanted := map[touchpoint.ListName][]string{
			touchpoint.TouchpointList: keys(seen.Touchpoints)[:2], touchpoint.RequestTypeList: keys(seen.RequestTypes)[1:],
		}
		first := seen.RequestTypes[0]
		must(t, desk.Rename(t.Context(), manager, touchpoint.RequestTypeList, first.Key, people.Seen(first), first.Name.With(language.English, "Something else")))
		for name, try := range map[string]struct {
			seen   touchpoint.Lists
			wanted map[touchpoint.ListName][]string
		}{
			"the second list has changed":         {seen, wanted},
			"nothing of the second would be left": {lists(), map[touchpoint.ListName][]string{touchpoint.TouchpointList: wanted[touchpoint.TouchpointList]}},
		} {
			if err := desk.Offer(t.Context(), manager, try.seen, try.wanted); !fault.Is(err, fault.KindConflict) {
				t.Errorf("%s: %v", name, err)
			}
			if after := lists(); len(touchpoint.InUse(after.Touchpoints)) != len(seen.Touchpoints) || marked() {
				t.Errorf("%s, and half of it is kept", name)
			}
		}
		if err := desk.Offer(t.Context(), staff[sample.Sara], lists(), wanted); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent offers: %v", err)
		}
		must(t, desk.Offer(t.Context(), manager, lists(), wanted))
		after := lists()
		if !slices.Equal(keys(touchpoint.InUse(after.Touchpoints)), wanted[touchpoint.TouchpointList]) ||
			!slices.Equal(keys(touchpoint.InUse(after.RequestTypes)), wanted[touchpoint.RequestTypeList]) || !marked() {
			t.Errorf("offered are %v, and the step is done: %v", after, marked())
		}
		wanted[touchpoint.TouchpointList] = keys(seen.Touchpoints)[2:3]
		must(t, desk.Offer(t.Context(), manager, after, wanted)) // brought back before the others go
		if got := keys(touchpoint.InUse(lists().Touchpoints)); !slices.Equal(got, wanted[touchpoint.TouchpointList]) {
			t.Errorf("then offered are %v", got)
		}
	})
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
