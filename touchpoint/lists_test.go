package touchpoint_test

import (
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

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
