package app_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
	"vaada/touchpoint"
	"vaada/visit"
)

// followed is a setting that is changed, and what is otherwise then.
type followed struct {
	value   string
	was, is string
	seen    func(p past) string
}

// follow are the settings whose effect shows in the whole house. A setting
// without a row here, or in shown, has no proof that anybody follows it.
var follow = map[string]followed{
	people.SettingLongestRing: {"2", "1 rings", "0 rings", func(p past) string {
		_, err := p.Cases.Phone(p.Context(), p.staff[sample.Sara], touchpoint.CallEvent{Call: "long", Kind: touchpoint.Ring, Caller: "0300 5550188"})
		must(p.T, err)
		p.hand.Advance(5 * time.Minute)
		must(p.T, p.Cases.SweepCalls(p.Context(), p.hand.Now()))
		calls, err := p.Cases.Calls(p.Context(), p.staff[sample.Sara])
		must(p.T, err)
		return fmt.Sprint(len(calls), " rings")
	}},
	people.SettingVisitWindow: {"60", "2h0m0s", "1h0m0s", func(p past) string {
		slot := p.offered()[0]
		return slot.Until.Sub(slot.From).String()
	}},
	people.SettingVisitNotice: {"2880", "soon", "late", func(p past) string {
		if p.offered()[0].From.Sub(p.hand.Now()) >= 48*time.Hour {
			return "late"
		}
		return "soon"
	}},
	people.SettingVisitDays: {"1", "4 days", "1 days", func(p past) string {
		days := map[string]bool{}
		for _, slot := range p.offered() {
			days[slot.From.In(time.FixedZone("PKT", 5*3600)).Format(time.DateOnly)] = true
		}
		return fmt.Sprint(len(days), " days")
	}},
	people.SettingTrackingDays: {"7", "shown", "over", func(p past) string {
		number := p.calls("tracked", "Elif Yılmaz", "0300 5550188", "Fırın ısınmıyor")
		must(p.T, p.Cases.Walk(p.Context(), p.staff[sample.Ayesha], number, procedure.Deed{Kind: procedure.Left, Reason: "to see"}))
		must(p.T, p.Cases.Close(p.Context(), p.staff[sample.Ayesha], number, "seen"))
		link := p.page(number).Case.Link
		p.hand.Advance(8 * 24 * time.Hour)
		if _, err := p.Cases.Track(p.Context(), link); err != nil {
			return "over"
		}
		return "shown"
	}},
	people.SettingDigits: {string(language.NativeDigits), "Latin", "native", func(p past) string {
		r := httptest.NewRequest(http.MethodGet, "http://vaada.test/p/charter", nil).WithContext(p.Context())
		r.Header.Set("Accept-Language", "ur")
		answer := httptest.NewRecorder()
		p.Handler().ServeHTTP(answer, r)
		if strings.ContainsAny(answer.Body.String(), "۰۱۲۳۴۵۶۷۸۹") {
			return "native"
		}
		return "Latin"
	}},
	people.SettingBackupHour: {"5", "2 o'clock", "5 o'clock", func(p past) string {
		must(p.T, p.Keeping.Sweep(p.Context()))
		view, err := p.Keeping.View(p.Context(), p.staff[sample.Ayesha])
		must(p.T, err)
		return fmt.Sprint(view.Next.In(p.staff[sample.Ayesha].Zone).Hour(), " o'clock")
	}},
	people.SettingSession: {"1", "336h0m0s", "24h0m0s", func(p past) string {
		_, begun := p.in()
		return begun.Until.Sub(p.hand.Now()).String()
	}},
	people.SettingIdle: {"1", "open", "over", func(p past) string {
		_, begun := p.in()
		p.hand.Advance(2 * time.Hour)
		if _, err := p.People.Who(p.Context(), begun.Token); err != nil {
			return "over"
		}
		return "open"
	}},
	people.SettingKiosk: {"60", "over", "open", func(p past) string {
		who, _ := p.in()
		must(p.T, p.People.SetPin(p.Context(), who, "318294"))
		kiosk, err := p.People.OpenKiosk(p.Context(), who, who.Office, "Counter 2")
		must(p.T, err)
		begun, err := p.People.SignInByPin(p.Context(), kiosk, who.ID, "318294", people.Entrance{})
		must(p.T, err)
		p.hand.Advance(30 * time.Minute)
		if _, err := p.People.Who(p.Context(), begun.Token); err != nil {
			return "over"
		}
		return "open"
	}},
}

// shown are the settings whose effect a test of their own room shows, with that
// test.
var shown = map[string][2]string{
	people.SettingLettersADay:  {"../casework/settings_test.go", "TestManagersSayHowManyLettersLeaveByThemselves"},
	people.SettingSignature:    {"../casework/settings_test.go", "TestASignatureStandsBelowTheLetterAndNotInTheCase"},
	people.SettingUndo:         {"../casework/settings_test.go", "TestManagersSayHowLongADeedCanBeUndone"},
	people.SettingRefundDays:   {"../order/customer_test.go", "TestNoLimitIsPassedOnSeveralCasesOfOneCustomer"},
	people.SettingCallBack:     {"../casework/complaint_test.go", "TestACallBackIsAPledgeThatTheCallKeeps"},
	people.SettingPublic:       {"../web/public/pages_test.go", "TestManagersSayWhatThePublicPageShows"},
	people.SettingBackupDays:   {"../keeping/desk_test.go", "TestOldBackupsGoAndForeignFilesStay"},
	people.SettingBackupWeeks:  {"../keeping/desk_test.go", "TestOldBackupsGoAndForeignFilesStay"},
	people.SettingBackupMonths: {"../keeping/desk_test.go", "TestOldBackupsGoAndForeignFilesStay"},
	people.SettingRehearsal:    {"../keeping/rehearsal_day_test.go", "TestARehearsalComesOnTheDayThatIsSet"},
	people.SettingQuorum:       {"../publishing/settings_test.go", "TestManagersSayHowManyApprove"},
	people.SettingTrained:      {"../publishing/settings_test.go", "TestManagersSayHowManyMustBeTrained"},
	people.SettingSecond:       {"../people/second_test.go", "TestWhoMustHaveASecondFactorDoesNothingBeforeItIsSetUp"},
}

// No setting is decoration.
func TestEverySettingHasAProofThatItIsFollowed(t *testing.T) {
	t.Parallel()
	for _, setting := range people.Settings {
		proof, named := shown[setting.Key]
		if _, here := follow[setting.Key]; here == named {
			t.Errorf("%s: show its effect in follow, or name the test that does in shown", setting.Key)
		}
		if !named {
			continue
		}
		written, err := os.ReadFile(proof[0])
		must(t, err)
		_, body, found := strings.Cut(string(written), "func "+proof[1]+"(")
		body, _, _ = strings.Cut(body, "\n}\n")
		if !found || !strings.Contains(body, "people.Setting") {
			t.Errorf("%s: %s does not change it", setting.Key, proof[1])
		}
	}
	if len(follow)+len(shown) != len(people.Settings) {
		t.Errorf("%d proofs of %d settings", len(follow)+len(shown), len(people.Settings))
	}
}

// in signs the manager in.
func (p past) in() (people.Actor, people.Begun) {
	p.Helper()
	link, err := p.People.MakeLink(p.Context(), people.Program(), p.staff[sample.Ayesha].ID, false)
	must(p.T, err)
	begun, err := p.People.SignInByLink(p.Context(), link, people.Entrance{})
	must(p.T, err)
	who, err := p.People.Who(p.Context(), begun.Token)
	must(p.T, err)
	return who, begun
}

// offered leads a case to where windows of visits are offered.
func (p past) offered() []visit.Slot {
	p.Helper()
	number := p.calls("visited", "Ayşe Demir", "0300 5550142", "Buzdolabı soğutmuyor")
	p.does(number, "account", "", "phone", "0300 5550142")
	p.does(number, "request", "", "appliance", "fridge", "fault", "It does not cool", "danger", "no")
	p.does(number, "create", "")
	p.does(number, "needed", "yes")
	slots := p.page(number).Slots
	if len(slots) == 0 {
		p.Fatal("no window is offered")
	}
	return slots
}

// A setting that is changed has the effect that its page says; before, it has
// not.
func TestEverySettingIsFollowed(t *testing.T) {
	t.Parallel()
	for key, f := range follow {
		testkit.DB(t, func(t *testing.T, d *db.DB) {
			for _, change := range []bool{false, true} {
				house := d
				if change {
					house = testkit.Another(t, d)
				}
				p := settled(t, house)
				want := f.was
				if change {
					known, _ := people.SettingNamed(key)
					manager := p.staff[sample.Ayesha]
					manager.Proved = p.hand.Now()
					must(t, p.People.Set(t.Context(), manager, key, known.Default, f.value))
					want = f.is
				}
				if got := f.seen(p); got != want {
					t.Errorf("%s, changed: %v: %q, want %q", key, change, got, want)
				}
			}
		})
	}
}

// settled is Anar Home in the morning.
func settled(t *testing.T, d *db.DB) past {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	must(t, err)
	a, err := app.New(t.Context(), app.Config{
		DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys(), Hosts: []string{"vaada.test"}, Mail: app.Mail{Address: "care@anarhome.example"},
		Backups: keeping.Place{Folder: testkit.Folder(t), Scratch: testkit.Folder(t)},
	})
	must(t, err)
	t.Cleanup(a.Close)
	rooms.Hand.Advance(2 * time.Hour)
	return past{t, a, rooms.Hand, staff}
}
