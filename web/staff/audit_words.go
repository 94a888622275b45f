package staff

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/internal/backup"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// deedWords are the words for each deed that the journal tells of, by its verb
// and its kind. A test finds every deed in the code and fails when one has none.
var deedWords = map[string]func() language.Message{
	"added a second factor | staff":              say.AuditDidAddedFactor,
	"added | address":                            say.AuditDidAddedAddress,
	"added | entry of a list":                    say.AuditDidAddedEntry,
	"added | passkey":                            say.AuditDidAddedPasskey,
	"added | provider":                           say.SignOnDidAdded,
	"added | skill":                              say.AuditDidAddedSkill,
	"added | team":                               say.AuditDidAddedTeam,
	"admitted somebody to | case":                say.PrivateDidAdmitted,
	"agreed anew | pledge":                       say.AuditDidAgreedAnew,
	"answered a question of | case":              say.AuditDidAnsweredQuestion,
	"approved | refund":                          say.AuditDidApprovedRefund,
	"arrived at | visit":                         say.AuditDidArrivedAt,
	"arrived for | case":                         say.AuditDidArrivedFor,
	"asked for | refund":                         say.AuditDidAskedRefund,
	"asked | backup":                             say.AuditDidAskedBackup,
	"asked | rehearsal":                          say.AuditDidAskedRehearsal,
	"assigned | case":                            say.AuditDidAssigned,
	"backed up | backup":                         say.AuditDidBackedUp,
	"began | case":                               say.AuditDidBeganCase,
	"booked | visit":                             say.AuditDidBookedVisit,
	"broken | pledge":                            say.AuditDidBrokenPledge,
	"brought back | entry of a list":             say.AuditDidBroughtBackEntry,
	"brought | contact":                          say.DoorsDidBring,
	"called off the leaving of | staff":          say.CrewDidCalledOff,
	"came back to the chart of | case":           say.AuditDidCameBack,
	"cancelled | visit":                          say.AuditDidCancelledVisit,
	"changed the hours of | office":              say.AuditDidChangedHours,
	"changed | customer":                         say.AuditDidChangedCustomer,
	"changed | organisation":                     say.AuditDidChangedOrganisation,
	"changed | provider":                         say.SignOnDidChanged,
	"changed | staff":                            say.AuditDidChangedStaff,
	"changed | webhook":                          say.AuditDidChangedWebhook,
	"closed the account of | staff":              say.CrewDidClosedAccount,
	"decided a refund of | case":                 say.AuditDidDecidedRefund,
	"did a step of | case":                       say.AuditDidDidStep,
	"done | step of the first hour":              say.AuditDidSettledStep,
	"dismissed somebody from | case":             say.PrivateDidDismissed,
	"doubted | passkey":                          say.AuditDidDoubtedPasskey,
	"dropped | skill":                            say.AuditDidDroppedSkill,
	"ended a call whose end got lost | contact":  say.AuditDidEndedLostCall,
	"ended a session | staff":                    say.AuditDidEndedSession,
	"ended sessions | staff":                     say.AuditDidEndedSessions,
	"ended | case":                               say.AuditDidEndedCase,
	"ended | kiosk":                              say.SigninDidEndedKiosk,
	"exported | journal":                         say.AuditDidExported,
	"failed | backup":                            say.AuditDidFailedBackup,
	"failed | rehearsal":                         say.AuditDidFailedRehearsal,
	"forgot | secrets":                           say.AuditDidForgotSecrets,
	"founded | office":                           say.AuditDidFounded,
	"gave a role to | staff":                     say.AuditDidGaveRole,
	"handed a visit over of | case":              say.CrewDidHandedVisitOf,
	"handed documents over to | staff":           say.CrewDidHandedDocuments,
	"handed over | case":                         say.CrewDidHandedCase,
	"handed over | visit":                        say.CrewDidHandedVisit,
	"hired | staff":                              say.AuditDidHired,
	"invited again | staff":                      say.AuditDidInvitedAgain,
	"invited | staff":                            say.AuditDidInvited,
	"joined a call to | case":                    say.AuditDidJoinedCall,
	"joined | customer":                          say.AuditDidJoinedCustomer,
	"joined | staff":                             say.AuditDidJoinedStaff,
	"kept | pledge":                              say.AuditDidKeptPledge,
	"left the chart of | case":                   say.AuditDidLeftChart,
	"let an engineer go from | case":             say.CrewDidLetGo,
	"limited tries | staff":                      say.AuditDidLimitedTries,
	"linked an account of | provider":            say.SignOnDidLinked,
	"made private | case":                        say.PrivateDidMade,
	"made | devices secret":                      say.AuditDidMadeDevicesSecret,
	"made | key":                                 say.AuditDidMadeKey,
	"made | reply secret":                        say.AuditDidMadeReplySecret,
	"made | webhook":                             say.AuditDidMadeWebhook,
	"moved | case":                               say.AuditDidMovedCase,
	"not needed | pledge":                        say.AuditDidNotNeeded,
	"asked for an absence | staff":               say.CrewDidAskedAbsence,
	"took back an ask for absence | staff":       say.CrewDidTookBackAsk,
	"granted an absence of | staff":              say.CrewDidGrantedAbsence,
	"refused an absence of | staff":              say.CrewDidRefusedAbsence,
	"noted an absence of | staff":                say.AuditDidNotedAbsence,
	"opened | kiosk":                             say.SigninDidOpenedKiosk,
	"opened | office":                            say.AuditDidOpenedOffice,
	"opened again to all | case":                 say.PrivateDidOpen,
	"paid a refund of | case":                    say.AuditDidPaidRefundOf,
	"paid | refund":                              say.AuditDidPaidRefund,
	"paused | webhook":                           say.AuditDidPausedWebhook,
	"placed | contact":                           say.AuditDidPlaced,
	"planned the leaving of | staff":             say.CrewDidPlanned,
	"promised | pledge":                          say.AuditDidPromised,
	"proved | staff":                             say.AuditDidProved,
	"published | charter":                        say.AuditDidPublishedCharter,
	"published | policy":                         say.AuditDidPublishedPolicy,
	"published | procedure":                      say.AuditDidPublishedProcedure,
	"rated | case":                               say.AuditDidRated,
	"read a private note in a | case":            say.PrivateDidReadNote,
	"read a private | case":                      say.PrivateDidRead,
	"read what was said after the end of | case": say.AuditDidReadAfterEnd,
	"refused to sign in | staff":                 say.AuditDidRefusedSignIn,
	"refused | refund":                           say.AuditDidRefusedRefund,
	"rehearsed | rehearsal":                      say.AuditDidRehearsed,
	"removed a second factor | staff":            say.AuditDidRemovedFactor,
	"removed the PIN | staff":                    say.SigninDidRemovedPin,
	"removed | address":                          say.AuditDidRemovedAddress,
	"removed | backup":                           say.AuditDidRemovedBackup,
	"removed | passkey":                          say.AuditDidRemovedPasskey,
	"removed | webhook":                          say.AuditDidRemovedWebhook,
	"renamed | entry of a list":                  say.AuditDidRenamedEntry,
	"renamed | office":                           say.AuditDidRenamedOffice,
	"renamed | passkey":                          say.AuditDidRenamedPasskey,
	"renamed | team":                             say.AuditDidRenamedTeam,
	"renewed recovery codes | staff":             say.AuditDidRenewedCodes,
	"renewed the secret of | webhook":            say.AuditDidRenewedWebhook,
	"reported a visit of | case":                 say.AuditDidReportedFor,
	"reported | visit":                           say.AuditDidReportedVisit,
	"retired | entry of a list":                  say.AuditDidRetiredEntry,
	"revoked | key":                              say.AuditDidRevokedKey,
	"sealed | secrets":                           say.AuditDidSealedSecrets,
	"sealed | webhook secrets":                   say.AuditDidSealedWebhooks,
	"sent a link | staff":                        say.AuditDidSentLink,
	"sent again to | webhook":                    say.AuditDidWebhookAgain,
	"sent again | letter":                        say.AuditDidSentAgain,
	"sent all again to | webhook":                say.AuditDidWebhookAllAgain,
	"set aside | contact":                        say.AuditDidSetAside,
	"set the PIN | staff":                        say.SigninDidSetPin,
	"set the hours of | staff":                   say.AuditDidSetHours,
	"set the password | staff":                   say.AuditDidSetPassword,
	"set up | touchpoints":                       say.AuditDidSetUpLists,
	"signed in | staff":                          say.AuditDidSignedIn,
	"signed out | staff":                         say.AuditDidSignedOut,
	"skipped | step of the first hour":           say.AuditDidSkippedStep,
	"switched off | provider":                    say.SignOnDidOff,
	"switched off | webhook":                     say.AuditDidSwitchedOffWebhook,
	"switched on | provider":                     say.SignOnDidOn,
	"switched on | webhook":                      say.AuditDidSwitchedOnWebhook,
	"tested | webhook":                           say.AuditDidTestedWebhook,
	"timed out | case":                           say.AuditDidTimedOut,
	"told of a call's answer | contact":          say.AuditDidCallAnswered,
	"told of a call's end | contact":             say.AuditDidCallEnded,
	"told of a call's hold | contact":            say.AuditDidCallHeld,
	"told of a call's resume | contact":          say.AuditDidCallResumed,
	"told of a call's ring | contact":            say.AuditDidCallRang,
	"took a message into | case":                 say.AuditDidTookMessage,
	"took a role from | staff":                   say.AuditDidTookRole,
	"took back an absence of | staff":            say.AuditDidTookBackAbsence,
	"took the invitation back | staff":           say.AuditDidTookInvitationBack,
	"took up a step of | case":                   say.AuditDidTookStep,
	"took up | pledge":                           say.AuditDidTookUp,
	"took | backup":                              say.AuditDidTookBackup,
	"undid a deed of | case":                     say.AuditDidUndid,
	"unlinked an account | staff":                say.SignOnDidUnlinked,
	"used a recovery code | staff":               say.AuditDidUsedCode,
	"wrote a call in | case":                     say.AuditDidWroteCall,
	"wrote a call log in | case":                 say.AuditDidWroteCallLog,
	"wrote a message in | case":                  say.AuditDidWroteReply,
	"wrote a note in | case":                     say.AuditDidWroteNote,
	"wrote down | customer":                      say.AuditDidWroteDown,
}

const (
	settingKind = "setting "      // begins the kind of a line that tells of a setting
	limitVerb   = "set the limit" // of a role, which is the kind
)

// did says in words what a line of the journal tells.
func did(e journal.Entry) language.Message {
	if words, known := deedWords[e.Verb+" | "+e.Kind]; known {
		return words()
	}
	if key, found := strings.CutPrefix(e.Kind, settingKind); found {
		if setting, known := people.SettingNamed(key); known {
			return say.AuditDidChangeSetting(setting.Label)
		}
	}
	if e.Verb == limitVerb {
		return say.AuditDidSetLimit(roleWord(people.Role(e.Kind)))
	}
	return say.AuditDidOther(e.Verb, e.Kind)
}

// meansWords are the words for how somebody proved who they are.
var meansWords = map[people.Means]func() language.Message{
	people.WithPassword: say.AuditByPassword, people.WithPasskey: say.AuditByPasskey, people.WithLink: say.AuditByLink,
	people.WithSignOn: say.AuditBySignOn, people.WithPin: say.AuditByPin, people.WithCode: say.AuditByCode,
}

// reasonWords says in words why, or how, something was done; a code that has no
// words stands as it is.
func reasonWords(e journal.Entry) templ.Component {
	if e.Reason == "" {
		return nil
	}
	if before, found := strings.CutPrefix(e.Reason, "from "); found && strings.HasPrefix(e.Kind, settingKind) {
		return web.Say(say.AuditBefore(before).Capital())
	}
	if words, known := meansWords[people.Means(e.Reason)]; known && e.Kind == "staff" {
		return web.Say(words().Capital())
	}
	if role, _, _ := strings.Cut(e.Reason, " "); slices.Contains(people.AllRoles, people.Role(role)) {
		return web.Say(roleWord(people.Role(role)).Capital())
	}
	if e.Kind == "backup" || e.Kind == "rehearsal" {
		return web.Say(backup.Trouble(e.Reason).Say())
	}
	return web.Code(e.Reason)
}
