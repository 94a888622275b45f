package people

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// SettingKind is what sort of value a setting has.
type SettingKind string

// The kinds of settings.
const (
	NumberSetting   SettingKind = "number"
	DurationSetting SettingKind = "duration" // a whole number of its unit
	ChoiceSetting   SettingKind = "choice"
	WordsSetting    SettingKind = "words"
)

// SettingChoice is one of the values that a setting may have.
type SettingChoice struct {
	Value string
	Label language.Message
}

// Setting is one thing that a manager may change on a page, beside the lists
// and the documents: what it is called, what it does, what it is while nobody
// has changed it, and which values it takes.
type Setting struct {
	Key     string
	Kind    SettingKind
	Default string
	Least   int64         // of a number or a duration
	Most    int64         // of a number or a duration; characters of words
	Unit    time.Duration // of a duration
	Choices []SettingChoice
	Label   language.Message
	Effect  language.Message
	Right   Right // who sets things up changes it with this right alone; "": with no other
	Guards  bool  // how people sign in, what is decided alone and what is published: changed by who proved lately who they are
}

// The keys of what is asked for in several places.
const (
	SettingLettersADay  = "letters_a_day"
	SettingSignature    = "signature"
	SettingLongestRing  = "longest_ring"
	SettingCallBack     = "call_back_window"
	SettingVisitWindow  = "visit_window"
	SettingVisitNotice  = "visit_notice"
	SettingVisitDays    = "visit_days"
	SettingTrackingDays = "tracking_days"
	SettingDigits       = "digits"
	SettingUndo         = "undo"
	SettingRefundDays   = "refund_days"
	SettingPublic       = "public_page"
	SettingBackupHour   = "backup_hour"
	SettingBackupDays   = "backup_days"
	SettingBackupWeeks  = "backup_weeks"
	SettingBackupMonths = "backup_months"
	SettingRehearsal    = "rehearsal_day"
	SettingQuorum       = "quorum"
	SettingTrained      = "trained_share"
	SettingSecond       = "second_factor"
	SettingSession      = "session_length"
	SettingIdle         = "session_idle"
	SettingKiosk        = "kiosk_idle"
)

// What the public page shows beside the promises.
const (
	PublicAll      = "all"      // the figures, and the promises that were not kept
	PublicFigures  = "figures"  // the figures alone
	PublicPromises = "promises" // nothing
)

// Settings are all of them, in the order of their page. A room that needs one
// adds its row here and asks for it by its key.
var Settings = []Setting{
	{
		Key: SettingLettersADay, Kind: NumberSetting, Default: "5", Least: 0, Most: 50,
		Label: say.SettingsLettersADay(), Effect: say.SettingsLettersADayEffect(),
	},
	{
		Key: SettingSignature, Kind: WordsSetting, Most: 500,
		Label: say.SettingsSignature(), Effect: say.SettingsSignatureEffect(),
	},
	{
		Key: SettingLongestRing, Kind: DurationSetting, Unit: time.Minute, Default: "60", Least: 2, Most: 240,
		Label: say.SettingsLongestRing(), Effect: say.SettingsLongestRingEffect(),
	},
	{
		Key: SettingCallBack, Kind: DurationSetting, Unit: time.Minute, Default: "15", Least: 5, Most: 240,
		Label: say.SettingsCallBack(), Effect: say.SettingsCallBackEffect(),
	},
	{
		Key: SettingVisitWindow, Kind: DurationSetting, Unit: time.Minute, Default: "120", Least: 30, Most: 600,
		Label: say.SettingsVisitWindow(), Effect: say.SettingsVisitWindowEffect(),
	},
	{
		Key: SettingVisitNotice, Kind: DurationSetting, Unit: time.Minute, Default: "60", Least: 0, Most: 2880,
		Label: say.SettingsVisitNotice(), Effect: say.SettingsVisitNoticeEffect(),
	},
	{
		Key: SettingVisitDays, Kind: NumberSetting, Default: "4", Least: 1, Most: 14,
		Label: say.SettingsVisitDays(), Effect: say.SettingsVisitDaysEffect(),
	},
	{
		Key: SettingTrackingDays, Kind: DurationSetting, Unit: 24 * time.Hour, Default: "180", Least: 7, Most: 1100,
		Label: say.SettingsTrackingDays(), Effect: say.SettingsTrackingDaysEffect(),
	},
	{
		Key: SettingDigits, Kind: ChoiceSetting, Default: string(language.LatinDigits),
		Choices: []SettingChoice{
			{string(language.LatinDigits), say.SettingsDigitsLatin()},
			{string(language.NativeDigits), say.SettingsDigitsNative()},
		},
		Label: say.SettingsDigits(), Effect: say.SettingsDigitsEffect(),
	},
	{
		Key: SettingUndo, Kind: DurationSetting, Unit: time.Hour, Default: "720", Least: 1, Most: 8760,
		Label: say.SettingsUndo(), Effect: say.SettingsUndoEffect(),
	},
	{
		Key: SettingRefundDays, Kind: DurationSetting, Unit: 24 * time.Hour, Default: "30", Least: 0, Most: 365,
		Label: say.SettingsRefundDays(), Effect: say.SettingsRefundDaysEffect(), Right: SetLimits, Guards: true,
	},
	{
		Key: SettingPublic, Kind: ChoiceSetting, Default: PublicAll,
		Choices: []SettingChoice{
			{PublicAll, say.SettingsPublicAll()},
			{PublicFigures, say.SettingsPublicFigures()},
			{PublicPromises, say.SettingsPublicPromises()},
		},
		Label: say.SettingsPublic(), Effect: say.SettingsPublicEffect(),
	},
	{
		Key: SettingQuorum, Kind: NumberSetting, Default: "1", Least: 1, Most: 9,
		Label: say.PublishingQuorum(), Effect: say.PublishingQuorumEffect(), Right: Publish, Guards: true,
	},
	{
		Key: SettingTrained, Kind: NumberSetting, Default: "100", Least: 50, Most: 100,
		Label: say.PublishingTrained(), Effect: say.PublishingTrainedEffect(), Right: Publish, Guards: true,
	},
	{
		Key: SettingBackupHour, Kind: NumberSetting, Default: "2", Least: 0, Most: 23,
		Label: say.KeepHour(), Effect: say.KeepHourEffect(),
	},
	{
		Key: SettingBackupDays, Kind: NumberSetting, Default: "7", Least: 1, Most: 60,
		Label: say.KeepDays(), Effect: say.KeepDaysEffect(),
	},
	{
		Key: SettingBackupWeeks, Kind: NumberSetting, Default: "5", Least: 1, Most: 60,
		Label: say.KeepWeeks(), Effect: say.KeepWeeksEffect(),
	},
	{
		Key: SettingBackupMonths, Kind: NumberSetting, Default: "12", Least: 1, Most: 120,
		Label: say.KeepMonths(), Effect: say.KeepMonthsEffect(),
	},
	{
		Key: SettingRehearsal, Kind: ChoiceSetting, Default: "0", Choices: rehearsalDays,
		Label: say.KeepRehearsalDay(), Effect: say.KeepRehearsalDayEffect(),
	},
	{
		Key: SettingSecond, Kind: ChoiceSetting, Default: secondOfNobody,
		Choices: []SettingChoice{
			{secondOfNobody, say.SigninSecondNobody()},
			{secondOfManagers, say.SigninSecondManagers()},
			{secondOfSupervisors, say.SigninSecondSupervisors()},
			{secondOfAll, say.SigninSecondAll()},
		},
		Label: say.SigninSecondSetting(), Effect: say.SigninSecondEffect(), Guards: true,
	},
	{
		Key: SettingSession, Kind: DurationSetting, Unit: 24 * time.Hour, Default: "14", Least: 1, Most: 90,
		Label: say.SigninSessionSetting(), Effect: say.SigninSessionEffect(), Guards: true,
	},
	{
		Key: SettingIdle, Kind: DurationSetting, Unit: time.Hour, Default: "72", Least: 1, Most: 720,
		Label: say.SigninIdleSetting(), Effect: say.SigninIdleEffect(), Guards: true,
	},
	{
		Key: SettingKiosk, Kind: DurationSetting, Unit: time.Minute, Default: "3", Least: 1, Most: 60,
		Label: say.SigninKioskSetting(), Effect: say.SigninKioskEffect(), Guards: true,
	},
}

// rehearsalDays are the days of the week, by their number from Sunday on, and
// none.
var rehearsalDays = []SettingChoice{
	{"1", say.TermDayMon()},
	{"2", say.TermDayTue()},
	{"3", say.TermDayWed()},
	{"4", say.TermDayThu()},
	{"5", say.TermDayFri()},
	{"6", say.TermDaySat()},
	{"0", say.TermDaySun()},
	{"never", say.KeepNever()},
}

// SettingNamed finds a setting; false when there is none of that key.
func SettingNamed(key string) (Setting, bool) {
	at := slices.IndexFunc(Settings, func(s Setting) bool { return s.Key == key })
	if at < 0 {
		return Setting{}, false
	}
	return Settings[at], true
}

// Clean reads what somebody typed and gives the value as it is stored. Invalid
// names the setting as the field, and says which values it takes.
func (s Setting) Clean(l language.Language, typed string) (string, error) {
	typed = strings.TrimSpace(strings.ReplaceAll(typed, "\r\n", "\n"))
	switch s.Kind {
	case NumberSetting, DurationSetting:
		n, err := language.ParseInt(l, typed)
		switch {
		case typed == "":
			return "", fault.Invalid(s.Key, say.ErrEnter(s.Label))
		case err != nil:
			return "", fault.Invalid(s.Key, say.ErrNumber(s.Label))
		case n < s.Least || n > s.Most:
			return "", fault.Invalid(s.Key, say.ErrRange(s.Label, int(s.Least), int(s.Most)))
		}
		return strconv.FormatInt(n, 10), nil
	case ChoiceSetting:
		if !slices.ContainsFunc(s.Choices, func(c SettingChoice) bool { return c.Value == typed }) {
			return "", fault.Invalid(s.Key, say.ErrChoose(s.Label))
		}
		return typed, nil
	default:
		if !utf8.ValidString(typed) || utf8.RuneCountInString(typed) > int(s.Most) {
			return "", fault.Invalid(s.Key, say.ErrLong(s.Label, int(s.Most)))
		}
		return typed, nil
	}
}

// MayChange says whether somebody who sets things up may change the setting: how
// much is decided alone, and who approves, is not for all of them.
func (s Setting) MayChange(who Actor) error {
	if s.Right == "" {
		return who.May(SetUp)
	}
	return who.May(s.Right)
}

// length is how long a duration of the setting is.
func (s Setting) length(value string) (time.Duration, error) {
	n, err := strconv.ParseInt(value, 10, 64)
	return time.Duration(n) * s.Unit, err
}
