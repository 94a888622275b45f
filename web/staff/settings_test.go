package staff_test

import (
	"html"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestWhatIsTypedWronglyIntoTheSettingsComesBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		offices, err := h.people.Offices(t.Context())
		h.must(err)
		office := "/settings/offices/" + offices[0].ID.String()
		seen := people.Seen(offices[0].Calendar.Document())
		for _, wrong := range []struct {
			path   string
			values url.Values
			says   language.Message
			keeps  string
		}{
			{"/settings/general", url.Values{"key": {"letters_a_day"}, "seen": {"5"}, "letters_a_day": {"900"}}, say.ErrRange(say.SettingsLettersADay().Capital(), 0, 50), `value="900"`},
			{office + "/hours", url.Values{"seen": {seen}, "zone": {"Asia/Karachi"}, "week.monday": {"9 to 5"}}, say.HoursIntervalWrong("9to5", "09:00-13:30"), `value="9 to 5"`},
			{office + "/hours", url.Values{"seen": {seen}, "zone": {"Asia/Karachi"}}, say.SettingsWeekEmpty(), ""},
			{"/settings/teams", url.Values{"office": {offices[0].ID.String()}, "name.en": {""}}, say.ErrEnter(say.PeopleFieldName()), ""},
			{"/settings/limits", url.Values{"limit.agent": {"a lot"}}, say.ErrSummary(1), `value="a lot"`},
		} {
			answer := meera.do(http.MethodPost, wrong.path, wrong.values)
			body := answer.body
			if answer.status != http.StatusUnprocessableEntity || !strings.Contains(body, wrong.says.HTML(language.Reader{})) || !strings.Contains(body, wrong.keeps) {
				t.Errorf("%s %v was answered %d without %q", wrong.path, wrong.values, answer.status, wrong.says.Plain(language.Reader{}))
			}
		}
	})
}

// What only managers change stands on the page of administrators without a form.
func TestSettingsOfManagersAreShownToAdministrators(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager, administrator := h.hire("Meera", people.Manager), h.hire("Usman", people.Administrator)
		for key, values := range map[string][2]string{
			people.SettingRefundDays: {"30", "0"}, people.SettingQuorum: {"1", "2"}, people.SettingTrained: {"100", "50"},
		} {
			setting, _ := people.SettingNamed(key)
			field := `name="` + key + `"`
			seen := administrator.get("/settings/general").body
			if strings.Contains(seen, field) || !strings.Contains(seen, setting.Effect.HTML(language.Reader{})) {
				t.Errorf("%s stands there with a form, or not at all", key)
			}
			if !strings.Contains(manager.get("/settings/general").body, field) {
				t.Errorf("%s is not for managers", key)
			}
			typed := url.Values{"key": {key}, "seen": {values[0]}, key: {values[1]}}
			if answer := administrator.do(http.MethodPost, "/settings/general", typed); answer.status != http.StatusForbidden {
				t.Errorf("an administrator who sets %s was answered %d", key, answer.status)
			}
			if answer := manager.do(http.MethodPost, "/settings/general", typed); answer.status != http.StatusSeeOther {
				t.Errorf("a manager who sets %s was answered %d", key, answer.status)
			}
		}
	})
}

func TestWhoIsSecondIsToldAndKeepsWhatWasTyped(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		first := url.Values{"key": {"visit_days"}, "seen": {"4"}, "visit_days": {"6"}}
		if answer := meera.do(http.MethodPost, "/settings/general", first); answer.status != http.StatusSeeOther {
			t.Fatalf("the first was answered %d", answer.status)
		}
		answer := meera.do(http.MethodPost, "/settings/general", url.Values{"key": {"visit_days"}, "seen": {"4"}, "visit_days": {"9"}})
		if answer.status != http.StatusConflict || !strings.Contains(answer.body, `value="9"`) ||
			!strings.Contains(answer.body, say.ErrChanged().HTML(language.Reader{})) {
			t.Errorf("the second was answered %d: %s", answer.status, answer.body)
		}
		if answer := h.hire("Bilal", people.Agent).do(http.MethodPost, "/settings/general", first); answer.status != http.StatusForbidden {
			t.Errorf("an agent was answered %d", answer.status)
		}
	})
}

// Another country's public holidays take the place of those before, beside the
// days that are the office's own.
func TestTheHolidaysOfOneCountryHoldAtATime(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		days := func() []hours.Exception {
			offices, err := h.people.Offices(t.Context())
			h.must(err)
			return offices[0].Calendar.Document().Exceptions
		}
		take := func(country string) {
			t.Helper()
			offices, err := h.people.Offices(t.Context())
			h.must(err)
			answer := meera.do(http.MethodPost, "/settings/offices/"+offices[0].ID.String()+"/country", url.Values{
				"seen": {people.Seen(offices[0].Calendar.Document())}, "country": {country},
			})
			if answer.status != http.StatusSeeOther {
				t.Fatalf("%s was answered %d: %s", country, answer.status, answer.body)
			}
		}
		office := meera.get("/settings/offices/" + h.office.String()).body // where they are seen before they are taken
		for _, country := range starter.Countries() {
			all := country.Calendar.Exceptions
			if last := all[len(all)-1].Name.In[language.English]; !strings.Contains(office, html.EscapeString(last)) {
				t.Errorf("%s of %s is not shown before it is taken", last, country.Key)
			}
		}
		take("PK")
		pakistan := len(days())
		take("IN")
		take("TR")
		turkiye, _ := starter.CountryOf("TR")
		if got, most := len(days()), len(turkiye.Calendar.Exceptions); got < most || got >= most+pakistan {
			t.Errorf("%d days after Türkiye's %d took the place of others", got, most)
		}
		take("PK")
		if got := len(days()); got != pakistan {
			t.Errorf("%d days, there were %d", got, pakistan)
		}
		said := strings.Join(meera.lines(), "\n")
		for _, want := range []string{"Country: Pakistan → India", "Country: India → Türkiye", "Country: Türkiye → Pakistan", "Holidays and other days: "} {
			if !strings.Contains(said, want) {
				t.Errorf("the audit does not say %q:\n%s", want, said)
			}
		}
	})
}
