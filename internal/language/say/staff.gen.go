// Code generated from words/staff.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"time"

	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

var rowStaffCases = language.Sentence{
	Key: "staff.cases",
	In: [4]string{
		"Cases",
		"کیسز",
		"केस",
		"Kayıtlar",
	},
}

// StaffCases says: Cases
func StaffCases() language.Message { return rowStaffCases.With() }

var rowStaffVisits = language.Sentence{
	Key: "staff.visits",
	In: [4]string{
		"Visits",
		"وزٹ",
		"विज़िट",
		"Ziyaretler",
	},
}

// StaffVisits says: Visits
func StaffVisits() language.Message { return rowStaffVisits.With() }

var rowStaffRefunds = language.Sentence{
	Key: "staff.refunds",
	In: [4]string{
		"Refunds",
		"ریفنڈ",
		"रिफ़ंड",
		"Para iadeleri",
	},
}

// StaffRefunds says: Refunds
func StaffRefunds() language.Message { return rowStaffRefunds.With() }

var rowStaffProcedures = language.Sentence{
	Key: "staff.procedures",
	In: [4]string{
		"Procedures",
		"طریقۂ کار",
		"प्रक्रियाएँ",
		"Prosedürler",
	},
}

// StaffProcedures says: Procedures
func StaffProcedures() language.Message { return rowStaffProcedures.With() }

var rowStaffCharter = language.Sentence{
	Key: "staff.charter",
	In: [4]string{
		"Charter",
		"سروس چارٹر",
		"सेवा चार्टर",
		"Bildirge",
	},
}

// StaffCharter says: Charter
func StaffCharter() language.Message { return rowStaffCharter.With() }

var rowStaffPlacing = language.Sentence{
	Key: "staff.placing",
	In: [4]string{
		"To be placed",
		"کیس بنانا باقی",
		"केस बनाना बाकी",
		"Kayıt bekleyenler",
	},
}

// StaffPlacing says: To be placed
func StaffPlacing() language.Message { return rowStaffPlacing.With() }

var rowStaffOutbox = language.Sentence{
	Key: "staff.outbox",
	In: [4]string{
		"Not delivered",
		"جو نہیں پہنچے",
		"जो नहीं पहुँचे",
		"Ulaşmayanlar",
	},
}

// StaffOutbox says: Not delivered
func StaffOutbox() language.Message { return rowStaffOutbox.With() }

var rowStaffPolicies = language.Sentence{
	Key: "staff.policies",
	In: [4]string{
		"Policies",
		"پالیسیاں",
		"नीतियाँ",
		"Politikalar",
	},
}

// StaffPolicies says: Policies
func StaffPolicies() language.Message { return rowStaffPolicies.With() }

var rowStaffSearch = language.Sentence{
	Key: "staff.search",
	In: [4]string{
		"Search",
		"تلاش",
		"खोज",
		"Arama",
	},
}

// StaffSearch says: Search
func StaffSearch() language.Message { return rowStaffSearch.With() }

var rowStaffCalls = language.Sentence{
	Key: "staff.calls",
	In: [4]string{
		"Calls",
		"کالز",
		"कॉल",
		"Çağrılar",
	},
}

// StaffCalls says: Calls
func StaffCalls() language.Message { return rowStaffCalls.With() }

var rowStaffViewMine = language.Sentence{
	Key: "staff.view_mine",
	In: [4]string{
		"My cases",
		"میرے کیسز",
		"मेरे केस",
		"Kayıtlarım",
	},
}

// StaffViewMine says: My cases
func StaffViewMine() language.Message { return rowStaffViewMine.With() }

var rowStaffViewTeam = language.Sentence{
	Key: "staff.view_team",
	In: [4]string{
		"My team’s cases",
		"میری ٹیم کے کیسز",
		"मेरी टीम के केस",
		"Ekibimin kayıtları",
	},
}

// StaffViewTeam says: My team’s cases
func StaffViewTeam() language.Message { return rowStaffViewTeam.With() }

var rowStaffViewOpen = language.Sentence{
	Key: "staff.view_open",
	In: [4]string{
		"All open cases",
		"سب کھلے کیسز",
		"सभी खुले केस",
		"Tüm açık kayıtlar",
	},
}

// StaffViewOpen says: All open cases
func StaffViewOpen() language.Message { return rowStaffViewOpen.With() }

var rowStaffViewClosed = language.Sentence{
	Key: "staff.view_closed",
	In: [4]string{
		"Closed cases",
		"بند کیسز",
		"बंद केस",
		"Kapanan kayıtlar",
	},
}

// StaffViewClosed says: Closed cases
func StaffViewClosed() language.Message { return rowStaffViewClosed.With() }

var rowStaffViews = language.Sentence{
	Key: "staff.views",
	In: [4]string{
		"Lists of cases",
		"کیسز کی فہرستیں",
		"केस की सूचियाँ",
		"Kayıt listeleri",
	},
}

// StaffViews says: Lists of cases
func StaffViews() language.Message { return rowStaffViews.With() }

var rowStaffTabOpen = language.Sentence{
	Key: "staff.tab_open",
	In: [4]string{
		"All open",
		"سب کھلے",
		"सभी खुले",
		"Açıklar",
	},
}

// StaffTabOpen says: All open
func StaffTabOpen() language.Message { return rowStaffTabOpen.With() }

var rowStaffTabClosed = language.Sentence{
	Key: "staff.tab_closed",
	In: [4]string{
		"Closed",
		"بند",
		"बंद",
		"Kapalılar",
	},
}

// StaffTabClosed says: Closed
func StaffTabClosed() language.Message { return rowStaffTabClosed.With() }

var rowStaffGroupLate = language.Sentence{
	Key: "staff.group_late",
	In: [4]string{
		"Late",
		"تاخیر ہو چکی",
		"देरी हो चुकी",
		"Gecikenler",
	},
}

// StaffGroupLate says: Late
func StaffGroupLate() language.Message { return rowStaffGroupLate.With() }

var rowStaffGroupHour = language.Sentence{
	Key: "staff.group_hour",
	In: [4]string{
		"Due within the hour",
		"ایک گھنٹے کے اندر",
		"एक घंटे के भीतर",
		"Bir saat içinde",
	},
}

// StaffGroupHour says: Due within the hour
func StaffGroupHour() language.Message { return rowStaffGroupHour.With() }

var rowStaffGroupToday = language.Sentence{
	Key: "staff.group_today",
	In: [4]string{
		"Due today",
		"آج کے لیے",
		"आज के लिए",
		"Bugün",
	},
}

// StaffGroupToday says: Due today
func StaffGroupToday() language.Message { return rowStaffGroupToday.With() }

var rowStaffGroupLater = language.Sentence{
	Key: "staff.group_later",
	In: [4]string{
		"Later",
		"بعد میں",
		"बाद में",
		"Daha sonra",
	},
}

// StaffGroupLater says: Later
func StaffGroupLater() language.Message { return rowStaffGroupLater.With() }

var rowStaffGroupNone = language.Sentence{
	Key: "staff.group_none",
	In: [4]string{
		"No promise running",
		"کوئی وعدہ جاری نہیں",
		"कोई वादा जारी नहीं",
		"Süren söz yok",
	},
}

// StaffGroupNone says: No promise running
func StaffGroupNone() language.Message { return rowStaffGroupNone.With() }

var rowStaffWaitingReply = language.Sentence{
	Key: "staff.waiting_reply",
	In: [4]string{
		"Waiting for the customer",
		"گاہک کا انتظار",
		"ग्राहक का इंतज़ार",
		"Müşteri bekleniyor",
	},
}

// StaffWaitingReply says: Waiting for the customer
func StaffWaitingReply() language.Message { return rowStaffWaitingReply.With() }

var rowStaffWaitingCallBack = language.Sentence{
	Key: "staff.waiting_call_back",
	In: [4]string{
		"Waiting until it is time to call back",
		"کال بیک کے وقت کا انتظار",
		"कॉल बैक के समय का इंतज़ार",
		"Geri arama zamanı bekleniyor",
	},
}

// StaffWaitingCallBack says: Waiting until it is time to call back
func StaffWaitingCallBack() language.Message { return rowStaffWaitingCallBack.With() }

var rowStaffWaitingVisit = language.Sentence{
	Key: "staff.waiting_visit",
	In: [4]string{
		"Waiting for the visit",
		"وزٹ کا انتظار",
		"विज़िट का इंतज़ार",
		"Ziyaret bekleniyor",
	},
}

// StaffWaitingVisit says: Waiting for the visit
func StaffWaitingVisit() language.Message { return rowStaffWaitingVisit.With() }

var rowStaffWaitingExpert = language.Sentence{
	Key: "staff.waiting_expert",
	In: [4]string{
		"Waiting for an expert",
		"ماہر کے جواب کا انتظار",
		"विशेषज्ञ के उत्तर का इंतज़ार",
		"Uzmanın cevabı bekleniyor",
	},
}

// StaffWaitingExpert says: Waiting for an expert
func StaffWaitingExpert() language.Message { return rowStaffWaitingExpert.With() }

var rowStaffPickCase = language.Sentence{
	Key: "staff.pick_case",
	In: [4]string{
		"Choose a case from the list.",
		"فہرست سے کیس منتخب کریں۔",
		"सूची से केस चुनें।",
		"Listeden bir kayıt seçin.",
	},
}

// StaffPickCase says: Choose a case from the list.
func StaffPickCase() language.Message { return rowStaffPickCase.With() }

var rowStaffEmptyClosed = language.Sentence{
	Key: "staff.empty_closed",
	In: [4]string{
		"No closed cases yet.",
		"ابھی کوئی بند کیس نہیں۔",
		"अभी कोई बंद केस नहीं।",
		"Henüz kapanan kayıt yok.",
	},
}

// StaffEmptyClosed says: No closed cases yet.
func StaffEmptyClosed() language.Message { return rowStaffEmptyClosed.With() }

var rowStaffNewCase = language.Sentence{
	Key: "staff.new_case",
	In: [4]string{
		"New case at the counter",
		"کاؤنٹر پر نیا کیس",
		"काउंटर पर नया केस",
		"Bankoda yeni kayıt",
	},
}

// StaffNewCase says: New case at the counter
func StaffNewCase() language.Message { return rowStaffNewCase.With() }

var rowStaffRingDemo = language.Sentence{
	Key: "staff.ring_demo",
	In: [4]string{
		"Let a call ring",
		"نمونے کی کال بجائیں",
		"नमूने की कॉल बजाएँ",
		"Örnek çağrı çaldır",
	},
}

// StaffRingDemo says: Let a call ring
func StaffRingDemo() language.Message { return rowStaffRingDemo.With() }

var rowStaffCallFrom = language.Sentence{
	Key: "staff.call_from",
	In: [4]string{
		"Call from {who name}",
		"کال آ رہی ہے: {who}",
		"कॉल आ रही है: {who}",
		"Arayan: {who}",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}},
}

// StaffCallFrom says: Call from {who name}
func StaffCallFrom(who string) language.Message { return rowStaffCallFrom.With(who) }

var rowStaffAnswerCall = language.Sentence{
	Key: "staff.answer_call",
	In: [4]string{
		"Answer",
		"کال اٹھائیں",
		"कॉल उठाएँ",
		"Yanıtla",
	},
}

// StaffAnswerCall says: Answer
func StaffAnswerCall() language.Message { return rowStaffAnswerCall.With() }

var rowStaffOnLine = language.Sentence{
	Key: "staff.on_line",
	In: [4]string{
		"On the line: {who name}",
		"بات جاری: {who}",
		"बात जारी: {who}",
		"Hatta: {who}",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}},
}

// StaffOnLine says: On the line: {who name}
func StaffOnLine(who string) language.Message { return rowStaffOnLine.With(who) }

var rowStaffOnHold = language.Sentence{
	Key: "staff.on_hold",
	In: [4]string{
		"On hold: {who name}",
		"ہولڈ پر: {who}",
		"होल्ड पर: {who}",
		"Beklemede: {who}",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}},
}

// StaffOnHold says: On hold: {who name}
func StaffOnHold(who string) language.Message { return rowStaffOnHold.With(who) }

var rowStaffHoldCall = language.Sentence{
	Key: "staff.hold_call",
	In: [4]string{
		"Hold",
		"ہولڈ کریں",
		"होल्ड करें",
		"Beklet",
	},
}

// StaffHoldCall says: Hold
func StaffHoldCall() language.Message { return rowStaffHoldCall.With() }

var rowStaffResumeCall = language.Sentence{
	Key: "staff.resume_call",
	In: [4]string{
		"Take up again",
		"پھر لائن پر لیں",
		"फिर लाइन पर लें",
		"Hatta dön",
	},
}

// StaffResumeCall says: Take up again
func StaffResumeCall() language.Message { return rowStaffResumeCall.With() }

var rowStaffEndCall = language.Sentence{
	Key: "staff.end_call",
	In: [4]string{
		"End the call",
		"کال ختم کریں",
		"कॉल समाप्त करें",
		"Görüşmeyi bitir",
	},
}

// StaffEndCall says: End the call
func StaffEndCall() language.Message { return rowStaffEndCall.With() }

var rowStaffCallWho = language.Sentence{
	Key: "staff.call_who",
	In: [4]string{
		"Who is calling, and what about?",
		"کون کال کر رہے ہیں، اور کس بارے میں؟",
		"कौन कॉल कर रहे हैं, और किस बारे में?",
		"Kim, hangi konuda arıyor?",
	},
}

// StaffCallWho says: Who is calling, and what about?
func StaffCallWho() language.Message { return rowStaffCallWho.With() }

var rowStaffCallJoin = language.Sentence{
	Key: "staff.call_join",
	In: [4]string{
		"Is it about an open case?",
		"کیا یہ کھلے کیس کے بارے میں ہے؟",
		"क्या यह खुले केस के बारे में है?",
		"Açık bir kayıtla mı ilgili?",
	},
}

// StaffCallJoin says: Is it about an open case?
func StaffCallJoin() language.Message { return rowStaffCallJoin.With() }

var rowStaffJoin = language.Sentence{
	Key: "staff.join",
	In: [4]string{
		"Join to this case",
		"اس کیس میں شامل کریں",
		"इस केस में जोड़ें",
		"Bu kayda ekle",
	},
}

// StaffJoin says: Join to this case
func StaffJoin() language.Message { return rowStaffJoin.With() }

var rowStaffBeginCase = language.Sentence{
	Key: "staff.begin_case",
	In: [4]string{
		"Open the case",
		"کیس کھولیں",
		"केस खोलें",
		"Kaydı aç",
	},
}

// StaffBeginCase says: Open the case
func StaffBeginCase() language.Message { return rowStaffBeginCase.With() }

var rowStaffSomebodyElse = language.Sentence{
	Key: "staff.somebody_else",
	In: [4]string{
		"Somebody else",
		"کوئی اور",
		"कोई और",
		"Başka biri",
	},
}

// StaffSomebodyElse says: Somebody else
func StaffSomebodyElse() language.Message { return rowStaffSomebodyElse.With() }

var rowStaffCallOver = language.Sentence{
	Key: "staff.call_over",
	In: [4]string{
		"This call has ended.",
		"یہ کال ختم ہو چکی ہے۔",
		"यह कॉल समाप्त हो चुकी है।",
		"Bu görüşme sona erdi.",
	},
}

// StaffCallOver says: This call has ended.
func StaffCallOver() language.Message { return rowStaffCallOver.With() }

var rowStaffCallBegun = language.Sentence{
	Key: "staff.call_begun",
	In: [4]string{
		"This call belongs to the case {no code}.",
		"اس کال کا کیس: {no}",
		"इस कॉल का केस: {no}",
		"Bu çağrının kaydı: {no}",
	},
	Slots: []language.Slot{{Name: "no", Kind: "code"}},
}

// StaffCallBegun says: This call belongs to the case {no code}.
func StaffCallBegun(no string) language.Message { return rowStaffCallBegun.With(no) }

var rowStaffAnsweredAfter = language.Sentence{
	Key: "staff.answered_after",
	In: [4]string{
		"Answered after {t duration}",
		"جواب ملا: {t} بعد",
		"जवाब मिला: {t} बाद",
		"Yanıtlanana kadar: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// StaffAnsweredAfter says: Answered after {t duration}
func StaffAnsweredAfter(t time.Duration) language.Message { return rowStaffAnsweredAfter.With(t) }

var rowStaffTalked = language.Sentence{
	Key: "staff.talked",
	In: [4]string{
		"Talked for {t duration}",
		"بات ہوئی: {t}",
		"बात हुई: {t}",
		"Görüşme: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// StaffTalked says: Talked for {t duration}
func StaffTalked(t time.Duration) language.Message { return rowStaffTalked.With(t) }

var rowStaffHeld = language.Sentence{
	Key: "staff.held",
	In: [4]string{
		"On hold for {t duration}",
		"ہولڈ پر: {t}",
		"होल्ड पर: {t}",
		"Bekletme: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// StaffHeld says: On hold for {t duration}
func StaffHeld(t time.Duration) language.Message { return rowStaffHeld.With(t) }

var rowStaffRinging = language.Sentence{
	Key: "staff.ringing",
	In: [4]string{
		"Ringing for {t duration}",
		"گھنٹی: {t oblique} سے",
		"घंटी: {t oblique} से",
		"Çalma süresi: {t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// StaffRinging says: Ringing for {t duration}
func StaffRinging(t time.Duration) language.Message { return rowStaffRinging.With(t) }

var rowStaffNoCalls = language.Sentence{
	Key: "staff.no_calls",
	In: [4]string{
		"No call is ringing. New ones will appear here.",
		"ابھی کوئی کال نہیں آ رہی۔ نئی کالز یہاں نظر آئیں گی۔",
		"अभी कोई कॉल नहीं आ रही। नई कॉल यहाँ दिखेंगी।",
		"Şu anda çalan telefon yok. Yeniler burada görünür.",
	},
}

// StaffNoCalls says: No call is ringing. New ones will appear here.
func StaffNoCalls() language.Message { return rowStaffNoCalls.With() }

var rowStaffFieldPhone = language.Sentence{
	Key: "staff.field_phone",
	In: [4]string{
		"phone number",
		"فون نمبر",
		"फ़ोन नंबर",
		"telefon numarası",
	},
}

// StaffFieldPhone says: phone number
func StaffFieldPhone() language.Message { return rowStaffFieldPhone.With() }

var rowStaffFieldAddress = language.Sentence{
	Key: "staff.field_address",
	In: [4]string{
		"address",
		"پتہ",
		"पता",
		"adres",
	},
}

// StaffFieldAddress says: address
func StaffFieldAddress() language.Message { return rowStaffFieldAddress.With() }

var rowStaffFieldSpoken = language.Sentence{
	Key: "staff.field_spoken",
	In: [4]string{
		"language we answer in",
		"جواب کی زبان",
		"जवाब की भाषा",
		"yanıt dili",
	},
}

// StaffFieldSpoken says: language we answer in
func StaffFieldSpoken() language.Message { return rowStaffFieldSpoken.With() }

var rowStaffSpokenOwn = language.Sentence{
	Key: "staff.spoken_own",
	In: [4]string{
		"The customer’s own",
		"گاہک کی اپنی زبان",
		"ग्राहक की अपनी भाषा",
		"Müşterinin kendi dili",
	},
}

// StaffSpokenOwn says: The customer’s own
func StaffSpokenOwn() language.Message { return rowStaffSpokenOwn.With() }

var rowStaffCaseOpen = language.Sentence{
	Key: "staff.case_open",
	In: [4]string{
		"Open",
		"کھلا",
		"खुला",
		"Açık",
	},
}

// StaffCaseOpen says: Open
func StaffCaseOpen() language.Message { return rowStaffCaseOpen.With() }

var rowStaffCaseClosed = language.Sentence{
	Key: "staff.case_closed",
	In: [4]string{
		"Closed",
		"بند",
		"बंद",
		"Kapandı",
	},
}

// StaffCaseClosed says: Closed
func StaffCaseClosed() language.Message { return rowStaffCaseClosed.With() }

var rowStaffOwnerYou = language.Sentence{
	Key: "staff.owner_you",
	In: [4]string{
		"With you",
		"آپ کے ذمے",
		"आपके पास",
		"Sizde",
	},
}

// StaffOwnerYou says: With you
func StaffOwnerYou() language.Message { return rowStaffOwnerYou.With() }

var rowStaffOwner = language.Sentence{
	Key: "staff.owner",
	In: [4]string{
		"With {name name}",
		"ذمہ دار: {name}",
		"ज़िम्मेदार: {name}",
		"Sorumlu: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// StaffOwner says: With {name name}
func StaffOwner(name string) language.Message { return rowStaffOwner.With(name) }

var rowStaffMorePromises = language.Sentence{
	Key: "staff.more_promises",
	In: [4]string{
		"{n int|one:and 1 more promise|other:and {n} more promises}",
		"{n|one:اور 1 وعدہ|other:اور {n} وعدے}",
		"{n|one:और {n} वादा|other:और {n} वादे}",
		"{n|one:ve 1 söz daha|other:ve {n} söz daha}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StaffMorePromises says: {n int|one:and 1 more promise|other:and {n} more promises}
func StaffMorePromises(n int) language.Message { return rowStaffMorePromises.With(n) }

var rowStaffDueOn = language.Sentence{
	Key: "staff.due_on",
	In: [4]string{
		"due {at datetime}",
		"{at} تک",
		"{at} तक",
		"Son süre: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// StaffDueOn says: due {at datetime}
func StaffDueOn(at now.Instant) language.Message { return rowStaffDueOn.With(at) }

var rowStaffEventDone = language.Sentence{
	Key: "staff.event_done",
	In: [4]string{
		"Step done: {step label}",
		"مرحلہ مکمل: {step}",
		"चरण पूरा: {step}",
		"Adım tamam: {step}",
	},
	Slots: []language.Slot{{Name: "step", Kind: "label"}},
}

// StaffEventDone says: Step done: {step label}
func StaffEventDone(step language.Text) language.Message { return rowStaffEventDone.With(step) }

var rowStaffEventAnswered = language.Sentence{
	Key: "staff.event_answered",
	In: [4]string{
		"{question label} {answer label}",
		"{question} {answer}",
		"{question} {answer}",
		"{question} {answer}",
	},
	Slots: []language.Slot{{Name: "question", Kind: "label"}, {Name: "answer", Kind: "label"}},
}

// StaffEventAnswered says: {question label} {answer label}
func StaffEventAnswered(question language.Text, answer language.Text) language.Message {
	return rowStaffEventAnswered.With(question, answer)
}

var rowStaffEventInPlace = language.Sentence{
	Key: "staff.event_in_place",
	In: [4]string{
		"{what message}; in their place, because: {why text}",
		"{what}؛ ان کی جگہ، وجہ: {why}",
		"{what}; इनकी जगह, कारण: {why}",
		"{what}; onun yerine, gerekçe: {why}",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}, {Name: "why", Kind: "text"}},
}

// StaffEventInPlace says: {what message}; in their place, because: {why text}
func StaffEventInPlace(what language.Message, why string) language.Message {
	return rowStaffEventInPlace.With(what, why)
}

var rowStaffEventLeft = language.Sentence{
	Key: "staff.event_left",
	In: [4]string{
		"Left the chart: {why text}",
		"طریقے سے ہٹ کر، وجہ: {why}",
		"प्रक्रिया से हटकर, कारण: {why}",
		"Akış dışına çıkıldı: {why}",
	},
	Slots: []language.Slot{{Name: "why", Kind: "text"}},
}

// StaffEventLeft says: Left the chart: {why text}
func StaffEventLeft(why string) language.Message { return rowStaffEventLeft.With(why) }

var rowStaffEventBack = language.Sentence{
	Key: "staff.event_back",
	In: [4]string{
		"Back on the chart",
		"طریقۂ کار پر واپسی",
		"प्रक्रिया पर वापसी",
		"Akışa dönüldü",
	},
}

// StaffEventBack says: Back on the chart
func StaffEventBack() language.Message { return rowStaffEventBack.With() }

var rowStaffEventUndone = language.Sentence{
	Key: "staff.event_undone",
	In: [4]string{
		"Taken back",
		"پچھلا کام واپس لیا گیا",
		"पिछला काम वापस लिया गया",
		"Son adım geri alındı",
	},
}

// StaffEventUndone says: Taken back
func StaffEventUndone() language.Message { return rowStaffEventUndone.With() }

var rowStaffEventTimedOut = language.Sentence{
	Key: "staff.event_timed_out",
	In: [4]string{
		"The time was over: {step label}",
		"وقت پورا ہو گیا: {step}",
		"समय पूरा हो गया: {step}",
		"Süre doldu: {step}",
	},
	Slots: []language.Slot{{Name: "step", Kind: "label"}},
}

// StaffEventTimedOut says: The time was over: {step label}
func StaffEventTimedOut(step language.Text) language.Message { return rowStaffEventTimedOut.With(step) }

var rowStaffEventBegun = language.Sentence{
	Key: "staff.event_begun",
	In: [4]string{
		"Case opened",
		"کیس کھولا گیا",
		"केस खोला गया",
		"Kayıt açıldı",
	},
}

// StaffEventBegun says: Case opened
func StaffEventBegun() language.Message { return rowStaffEventBegun.With() }

var rowStaffEventStrayed = language.Sentence{
	Key: "staff.event_strayed",
	In: [4]string{
		"Left the chart: the procedure that was called ended with “{outcome message}”, and here no way leads on from that. Lead the case back, or close it.",
		"طریقے سے ہٹ کر: جو طریقۂ کار بلایا گیا، اس کا نتیجہ ”{outcome}“ ہے اور یہاں اس کا کوئی راستہ نہیں۔ کیس کو واپس لائیں یا بند کریں۔",
		"प्रक्रिया से हटकर: जो प्रक्रिया बुलाई गई, उसका नतीजा “{outcome}” है और यहाँ उसका कोई रास्ता नहीं। केस को वापस लाएँ या बंद करें।",
		"Akış dışına çıkıldı: çağrılan prosedür “{outcome}” sonucuyla bitti, burada bunun çıkışı yok. Kaydı geri alın ya da kapatın.",
	},
	Slots: []language.Slot{{Name: "outcome", Kind: "message"}},
}

// StaffEventStrayed says: Left the chart: the procedure that was called ended with “{outcome message}”, and here no way leads on from that. Lead the case back, or close it.
func StaffEventStrayed(outcome language.Message) language.Message {
	return rowStaffEventStrayed.With(outcome)
}

var rowStaffEventEnded = language.Sentence{
	Key: "staff.event_ended",
	In: [4]string{
		"Case closed: {why text}",
		"کیس بند، وجہ: {why}",
		"केस बंद, कारण: {why}",
		"Kayıt kapatıldı: {why}",
	},
	Slots: []language.Slot{{Name: "why", Kind: "text"}},
}

// StaffEventEnded says: Case closed: {why text}
func StaffEventEnded(why string) language.Message { return rowStaffEventEnded.With(why) }

var rowStaffEventEndedAt = language.Sentence{
	Key: "staff.event_ended_at",
	In: [4]string{
		"Case closed: {end label}",
		"کیس بند: {end}",
		"केस बंद: {end}",
		"Kayıt kapatıldı: {end}",
	},
	Slots: []language.Slot{{Name: "end", Kind: "label"}},
}

// StaffEventEndedAt says: Case closed: {end label}
func StaffEventEndedAt(end language.Text) language.Message { return rowStaffEventEndedAt.With(end) }

var rowStaffEventClosed = language.Sentence{
	Key: "staff.event_closed",
	In: [4]string{
		"Case closed",
		"کیس بند کیا گیا",
		"केस बंद किया गया",
		"Kayıt kapatıldı",
	},
}

// StaffEventClosed says: Case closed
func StaffEventClosed() language.Message { return rowStaffEventClosed.With() }

var rowStaffClosedBy = language.Sentence{
	Key: "staff.closed_by",
	In: [4]string{
		"Closed by: {who name}",
		"بند کیا: {who}",
		"बंद किया: {who}",
		"Kapatan: {who}",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}},
}

// StaffClosedBy says: Closed by: {who name}
func StaffClosedBy(who string) language.Message { return rowStaffClosedBy.With(who) }

var rowStaffEventFound = language.Sentence{
	Key: "staff.event_found",
	In: [4]string{
		"Looked up: {step label}. Found: {what text}",
		"ریکارڈ دیکھا گیا: {step}۔ ملا: {what}",
		"रिकॉर्ड देखा गया: {step}। मिला: {what}",
		"Sorgulandı: {step}. Bulunan: {what}",
	},
	Slots: []language.Slot{{Name: "step", Kind: "label"}, {Name: "what", Kind: "text"}},
}

// StaffEventFound says: Looked up: {step label}. Found: {what text}
func StaffEventFound(step language.Text, what string) language.Message {
	return rowStaffEventFound.With(step, what)
}

var rowStaffEventFoundNothing = language.Sentence{
	Key: "staff.event_found_nothing",
	In: [4]string{
		"Looked up: {step label}. Nothing was filled in by it.",
		"ریکارڈ دیکھا گیا: {step}۔ اس سے کچھ نہیں بھرا گیا۔",
		"रिकॉर्ड देखा गया: {step}। इससे कुछ नहीं भरा गया।",
		"Sorgulandı: {step}. Bununla hiçbir alan doldurulmadı.",
	},
	Slots: []language.Slot{{Name: "step", Kind: "label"}},
}

// StaffEventFoundNothing says: Looked up: {step label}. Nothing was filled in by it.
func StaffEventFoundNothing(step language.Text) language.Message {
	return rowStaffEventFoundNothing.With(step)
}

var rowStaffEventPassed = language.Sentence{
	Key: "staff.event_passed",
	In: [4]string{
		"Went on by itself: {step label}",
		"خود آگے بڑھا: {step}",
		"अपने-आप आगे बढ़ा: {step}",
		"Kendiliğinden geçti: {step}",
	},
	Slots: []language.Slot{{Name: "step", Kind: "label"}},
}

// StaffEventPassed says: Went on by itself: {step label}
func StaffEventPassed(step language.Text) language.Message { return rowStaffEventPassed.With(step) }

var rowStaffEventMoved = language.Sentence{
	Key: "staff.event_moved",
	In: [4]string{
		"Moved to a newer edition: {why text}",
		"نئے ایڈیشن پر منتقل، وجہ: {why}",
		"नए संस्करण पर लाया गया, कारण: {why}",
		"Yeni sürüme taşındı: {why}",
	},
	Slots: []language.Slot{{Name: "why", Kind: "text"}},
}

// StaffEventMoved says: Moved to a newer edition: {why text}
func StaffEventMoved(why string) language.Message { return rowStaffEventMoved.With(why) }

var rowStaffViaNote = language.Sentence{
	Key: "staff.via_note",
	In: [4]string{
		"Note, only the team sees this",
		"نوٹ، صرف ٹیم کے لیے",
		"नोट, सिर्फ़ टीम के लिए",
		"Not, yalnızca ekip görür",
	},
}

// StaffViaNote says: Note, only the team sees this
func StaffViaNote() language.Message { return rowStaffViaNote.With() }

var rowStaffAutomatic = language.Sentence{
	Key: "staff.automatic",
	In: [4]string{
		"Sent by itself",
		"خود بخود بھیجا گیا",
		"अपने-आप भेजा गया",
		"Kendiliğinden gönderildi",
	},
}

// StaffAutomatic says: Sent by itself
func StaffAutomatic() language.Message { return rowStaffAutomatic.With() }

var rowStaffWithheld = language.Sentence{
	Key: "staff.withheld",
	In: [4]string{
		"Not sent: no automatic reply may go to such a message.",
		"نہیں بھیجا گیا: ایسے پیغام کا خودکار جواب نہیں دیا جاتا۔",
		"नहीं भेजा गया: ऐसे संदेश का अपने-आप जवाब नहीं दिया जाता।",
		"Gönderilmedi: böyle bir mesaja kendiliğinden yanıt verilmez.",
	},
}

// StaffWithheld says: Not sent: no automatic reply may go to such a message.
func StaffWithheld() language.Message { return rowStaffWithheld.With() }

var rowStaffTooMany = language.Sentence{
	Key: "staff.too_many",
	In: [4]string{
		"Not sent: this customer has had as many automatic messages within 24 hours as one gets. If it matters, write it yourself.",
		"نہیں بھیجا گیا: اس گاہک کو 24 گھنٹے میں جتنے خودکار پیغام جا سکتے ہیں، جا چکے ہیں۔ ضروری ہو تو خود لکھیں۔",
		"नहीं भेजा गया: इस ग्राहक को 24 घंटे में जितने संदेश अपने-आप जा सकते हैं, जा चुके हैं। ज़रूरी हो तो खुद लिखें।",
		"Gönderilmedi: bu müşteriye 24 saat içinde kendiliğinden gidebilecek kadar mesaj gitti. Gerekliyse kendiniz yazın.",
	},
}

// StaffTooMany says: Not sent: this customer has had as many automatic messages within 24 hours as one gets. If it matters, write it yourself.
func StaffTooMany() language.Message { return rowStaffTooMany.With() }

var rowStaffLetterShow = language.Sentence{
	Key: "staff.letter_show",
	In: [4]string{
		"Show it as it was written",
		"اصل شکل میں دکھائیں",
		"जैसा लिखा गया था वैसा दिखाएँ",
		"Yazıldığı gibi göster",
	},
}

// StaffLetterShow says: Show it as it was written
func StaffLetterShow() language.Message { return rowStaffLetterShow.With() }

var rowStaffLetterOf = language.Sentence{
	Key: "staff.letter_of",
	In: [4]string{
		"Case {code code}: the message as it was written",
		"کیس {code}: پیغام اپنی اصل شکل میں",
		"केस {code}: संदेश, जैसा लिखा गया था",
		"{code} numaralı kayıt: mesajın yazıldığı hâli",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// StaffLetterOf says: Case {code code}: the message as it was written
func StaffLetterOf(code string) language.Message { return rowStaffLetterOf.With(code) }

var rowStaffOriginal = language.Sentence{
	Key: "staff.original",
	In: [4]string{
		"Original message",
		"اصل پیغام",
		"मूल संदेश",
		"Mesajın aslı",
	},
}

// StaffOriginal says: Original message
func StaffOriginal() language.Message { return rowStaffOriginal.With() }

var rowStaffEarlier = language.Sentence{
	Key: "staff.earlier",
	In: [4]string{
		"Show earlier messages",
		"پہلے کے پیغامات دیکھیں",
		"पहले के संदेश देखें",
		"Önceki mesajları göster",
	},
}

// StaffEarlier says: Show earlier messages
func StaffEarlier() language.Message { return rowStaffEarlier.With() }

var rowStaffProgram = language.Sentence{
	Key: "staff.program",
	In: [4]string{
		"The program",
		"نظام",
		"सिस्टम",
		"Sistem",
	},
}

// StaffProgram says: The program
func StaffProgram() language.Message { return rowStaffProgram.With() }

var rowStaffSaveNote = language.Sentence{
	Key: "staff.save_note",
	In: [4]string{
		"Save note",
		"نوٹ محفوظ کریں",
		"नोट सेव करें",
		"Notu kaydet",
	},
}

// StaffSaveNote says: Save note
func StaffSaveNote() language.Message { return rowStaffSaveNote.With() }

var rowStaffSaveLog = language.Sentence{
	Key: "staff.save_log",
	In: [4]string{
		"Save call log",
		"کال کی تفصیل محفوظ کریں",
		"कॉल का ब्योरा सेव करें",
		"Görüşme notunu kaydet",
	},
}

// StaffSaveLog says: Save call log
func StaffSaveLog() language.Message { return rowStaffSaveLog.With() }

var rowStaffSuggested = language.Sentence{
	Key: "staff.suggested",
	In: [4]string{
		"Suggested by this step",
		"اس مرحلے کے تجویز کردہ الفاظ",
		"इस चरण के सुझाए शब्द",
		"Bu adımın önerdiği sözler",
	},
}

// StaffSuggested says: Suggested by this step
func StaffSuggested() language.Message { return rowStaffSuggested.With() }

var rowStaffComposer = language.Sentence{
	Key: "staff.composer",
	In: [4]string{
		"Write",
		"لکھیں",
		"लिखें",
		"Yaz",
	},
}

// StaffComposer says: Write
func StaffComposer() language.Message { return rowStaffComposer.With() }

var rowStaffStepNumber = language.Sentence{
	Key: "staff.step_number",
	In: [4]string{
		"Step {n int}",
		"مرحلہ {n}",
		"चरण {n}",
		"Adım {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StaffStepNumber says: Step {n int}
func StaffStepNumber(n int) language.Message { return rowStaffStepNumber.With(n) }

var rowStaffFollows = language.Sentence{
	Key: "staff.follows",
	In: [4]string{
		"{procedure label}, edition {n int}",
		"{procedure}، ایڈیشن {n}",
		"{procedure}, संस्करण {n}",
		"{procedure}, sürüm {n}",
	},
	Slots: []language.Slot{{Name: "procedure", Kind: "label"}, {Name: "n", Kind: "int"}},
}

// StaffFollows says: {procedure label}, edition {n int}
func StaffFollows(procedure language.Text, n int) language.Message {
	return rowStaffFollows.With(procedure, n)
}

var rowStaffParts = language.Sentence{
	Key: "staff.parts",
	In: [4]string{
		"Parts of this case",
		"اس کیس کے حصے",
		"इस केस के हिस्से",
		"Kaydın bölümleri",
	},
}

// StaffParts says: Parts of this case
func StaffParts() language.Message { return rowStaffParts.With() }

var rowStaffStepDone = language.Sentence{
	Key: "staff.step_done",
	In: [4]string{
		"Done",
		"مکمل",
		"पूरा",
		"Tamam",
	},
}

// StaffStepDone says: Done
func StaffStepDone() language.Message { return rowStaffStepDone.With() }

var rowStaffDoBook = language.Sentence{
	Key: "staff.do_book",
	In: [4]string{
		"Book this visit",
		"یہ وزٹ بک کریں",
		"यह विज़िट बुक करें",
		"Bu ziyareti ayarla",
	},
}

// StaffDoBook says: Book this visit
func StaffDoBook() language.Message { return rowStaffDoBook.With() }

var rowStaffDoTell = language.Sentence{
	Key: "staff.do_tell",
	In: [4]string{
		"The customer has agreed",
		"گاہک راضی ہیں",
		"ग्राहक सहमत हैं",
		"Müşteri kabul etti",
	},
}

// StaffDoTell says: The customer has agreed
func StaffDoTell() language.Message { return rowStaffDoTell.With() }

var rowStaffDoReport = language.Sentence{
	Key: "staff.do_report",
	In: [4]string{
		"Record the report",
		"رپورٹ درج کریں",
		"रिपोर्ट दर्ज करें",
		"Raporu kaydet",
	},
}

// StaffDoReport says: Record the report
func StaffDoReport() language.Message { return rowStaffDoReport.With() }

var rowStaffDoRefund = language.Sentence{
	Key: "staff.do_refund",
	In: [4]string{
		"Ask for the refund",
		"ریفنڈ کی درخواست دیں",
		"रिफ़ंड का अनुरोध करें",
		"Para iadesini iste",
	},
}

// StaffDoRefund says: Ask for the refund
func StaffDoRefund() language.Message { return rowStaffDoRefund.With() }

var rowStaffDoClose = language.Sentence{
	Key: "staff.do_close",
	In: [4]string{
		"Close the case",
		"کیس بند کریں",
		"केस बंद करें",
		"Kaydı kapat",
	},
}

// StaffDoClose says: Close the case
func StaffDoClose() language.Message { return rowStaffDoClose.With() }

var rowStaffDoSend = language.Sentence{
	Key: "staff.do_send",
	In: [4]string{
		"Send the message",
		"پیغام بھیجیں",
		"संदेश भेजें",
		"Mesajı gönder",
	},
}

// StaffDoSend says: Send the message
func StaffDoSend() language.Message { return rowStaffDoSend.With() }

var rowStaffNoLetter = language.Sentence{
	Key: "staff.no_letter",
	In: [4]string{
		"The customer has no e-mail address that we know of, so nothing leaves. Tell it another way.",
		"گاہک کا کوئی ای میل پتہ معلوم نہیں، اس لیے کچھ نہیں بھیجا جائے گا۔ کسی اور طرح بتائیں۔",
		"ग्राहक का कोई ईमेल पता मालूम नहीं है, इसलिए कुछ नहीं भेजा जाएगा। किसी और तरह बताएँ।",
		"Müşterinin bildiğimiz bir e-posta adresi yok, bu yüzden hiçbir şey gönderilmez. Başka yoldan bildirin.",
	},
}

// StaffNoLetter says: The customer has no e-mail address that we know of, so nothing leaves. Tell it another way.
func StaffNoLetter() language.Message { return rowStaffNoLetter.With() }

var rowStaffByHand = language.Sentence{
	Key: "staff.by_hand",
	In: [4]string{
		"This does not leave by itself. Say or send it yourself by {touchpoint label}, then confirm. The words below are kept in the case as said.",
		"یہ خود نہیں بھیجا جائے گا۔ رابطے کا ذریعہ: {touchpoint}۔ آپ خود کہیں یا بھیجیں، پھر تصدیق کریں۔ نیچے کی بات کیس میں لکھ لی جائے گی۔",
		"यह अपने आप नहीं भेजा जाएगा। संपर्क माध्यम: {touchpoint}। आप खुद कहें या भेजें, फिर पुष्टि करें। नीचे लिखी बात केस में रखी जाएगी।",
		"Bu kendiliğinden gönderilmez. “{touchpoint}” üzerinden siz söyleyin ya da gönderin, sonra onaylayın. Aşağıdaki sözler kayıtta söylenmiş olarak saklanır.",
	},
	Slots: []language.Slot{{Name: "touchpoint", Kind: "label"}},
}

// StaffByHand says: This does not leave by itself. Say or send it yourself by {touchpoint label}, then confirm. The words below are kept in the case as said.
func StaffByHand(touchpoint language.Text) language.Message { return rowStaffByHand.With(touchpoint) }

var rowStaffDoCreate = language.Sentence{
	Key: "staff.do_create",
	In: [4]string{
		"The customer has the number",
		"نمبر گاہک کو مل گیا",
		"नंबर ग्राहक को मिल गया",
		"Numara müşteriye verildi",
	},
}

// StaffDoCreate says: The customer has the number
func StaffDoCreate() language.Message { return rowStaffDoCreate.With() }

var rowStaffOverReply = language.Sentence{
	Key: "staff.over_reply",
	In: [4]string{
		"The reply has come",
		"جواب آ گیا",
		"जवाब आ गया",
		"Yanıt geldi",
	},
}

// StaffOverReply says: The reply has come
func StaffOverReply() language.Message { return rowStaffOverReply.With() }

var rowStaffOverCallBack = language.Sentence{
	Key: "staff.over_call_back",
	In: [4]string{
		"We have called",
		"کال ہو گئی",
		"कॉल हो गई",
		"Arama yapıldı",
	},
}

// StaffOverCallBack says: We have called
func StaffOverCallBack() language.Message { return rowStaffOverCallBack.With() }

var rowStaffOverVisit = language.Sentence{
	Key: "staff.over_visit",
	In: [4]string{
		"The visit was made",
		"وزٹ ہو گیا",
		"विज़िट हो गई",
		"Ziyaret yapıldı",
	},
}

// StaffOverVisit says: The visit was made
func StaffOverVisit() language.Message { return rowStaffOverVisit.With() }

var rowStaffOverExpert = language.Sentence{
	Key: "staff.over_expert",
	In: [4]string{
		"The expert has answered",
		"ماہر کا جواب آ گیا",
		"विशेषज्ञ का उत्तर आ गया",
		"Uzman cevap verdi",
	},
}

// StaffOverExpert says: The expert has answered
func StaffOverExpert() language.Message { return rowStaffOverExpert.With() }

var rowStaffWaitUntil = language.Sentence{
	Key: "staff.wait_until",
	In: [4]string{
		"At the latest {at datetime}",
		"زیادہ سے زیادہ {at} تک",
		"ज़्यादा से ज़्यादा {at} तक",
		"En geç: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// StaffWaitUntil says: At the latest {at datetime}
func StaffWaitUntil(at now.Instant) language.Message { return rowStaffWaitUntil.With(at) }

var rowStaffHours = language.Sentence{
	Key: "staff.hours",
	In: [4]string{
		"{from time}–{until time}",
		"{from} سے {until} تک",
		"{from} से {until} तक",
		"{from}–{until}",
	},
	Slots: []language.Slot{{Name: "from", Kind: "time"}, {Name: "until", Kind: "time"}},
}

// StaffHours says: {from time}–{until time}
func StaffHours(from now.Instant, until now.Instant) language.Message {
	return rowStaffHours.With(from, until)
}

var rowStaffVisitEarly = language.Sentence{
	Key: "staff.visit_early",
	In: [4]string{
		"The customer was told a later time. Report this visit only if it was really made, with the customer's leave: it then counts as agreed anew.",
		"گاہک کو اس کے بعد کا وقت بتایا گیا ہے۔ وزٹ کی رپورٹ تبھی لکھیں جب وزٹ واقعی ہو چکا ہو اور گاہک کی اجازت سے ہوا ہو: تب یہ نیا طے شدہ وقت شمار ہو گا۔",
		"ग्राहक को इसके बाद का समय बताया गया है। रिपोर्ट तभी लिखें जब विज़िट सचमुच हो चुकी हो और ग्राहक की सहमति से हुई हो: तब यह नए तय समय में गिनी जाएगी।",
		"Müşteriye daha geç bir saat söylendi. Raporu yalnızca ziyaret gerçekten ve müşterinin onayıyla yapıldıysa yazın: o zaman yeniden kararlaştırılmış sayılır.",
	},
}

// StaffVisitEarly says: The customer was told a later time. Report this visit only if it was really made, with the customer's leave: it then counts as agreed anew.
func StaffVisitEarly() language.Message { return rowStaffVisitEarly.With() }

var rowStaffWindow = language.Sentence{
	Key: "staff.window",
	In: [4]string{
		"{day weekdate}, {from time}–{until time}",
		"{day}، {from} سے {until} تک",
		"{day}, {from} से {until} तक",
		"{day}, {from}–{until}",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}, {Name: "from", Kind: "time"}, {Name: "until", Kind: "time"}},
}

// StaffWindow says: {day weekdate}, {from time}–{until time}
func StaffWindow(day now.Instant, from now.Instant, until now.Instant) language.Message {
	return rowStaffWindow.With(day, from, until)
}

var rowStaffFreeTimes = language.Sentence{
	Key: "staff.free_times",
	In: [4]string{
		"Free times",
		"فارغ اوقات",
		"खाली समय",
		"Boş saatler",
	},
}

// StaffFreeTimes says: Free times
func StaffFreeTimes() language.Message { return rowStaffFreeTimes.With() }

var rowStaffNoTimes = language.Sentence{
	Key: "staff.no_times",
	In: [4]string{
		"No time is free on the next working days.",
		"اگلے ایامِ کار میں کوئی وقت فارغ نہیں۔",
		"अगले कार्य दिवसों में कोई समय खाली नहीं।",
		"Önümüzdeki iş günlerinde boş saat yok.",
	},
}

// StaffNoTimes says: No time is free on the next working days.
func StaffNoTimes() language.Message { return rowStaffNoTimes.With() }

var rowStaffTell = language.Sentence{
	Key: "staff.tell",
	In: [4]string{
		"Tell the customer",
		"گاہک کو بتائیں",
		"ग्राहक को बताएँ",
		"Müşteriye söyleyin",
	},
}

// StaffTell says: Tell the customer
func StaffTell() language.Message { return rowStaffTell.With() }

var rowStaffOwnLimit = language.Sentence{
	Key: "staff.own_limit",
	In: [4]string{
		"Up to {limit money} you decide alone. Above it a manager decides.",
		"{limit} تک کا فیصلہ آپ کا ہے۔ اس سے زیادہ پر فیصلہ مینیجر کریں گے۔",
		"{limit} तक का फ़ैसला आपका है। इससे ज़्यादा पर फ़ैसला मैनेजर करेंगे।",
		"{limit} tutarına kadar siz karar verirsiniz. Üzerinde yönetici karar verir.",
	},
	Slots: []language.Slot{{Name: "limit", Kind: "money"}},
}

// StaffOwnLimit says: Up to {limit money} you decide alone. Above it a manager decides.
func StaffOwnLimit(limit money.Amount) language.Message { return rowStaffOwnLimit.With(limit) }

var rowStaffOwnAny = language.Sentence{
	Key: "staff.own_any",
	In: [4]string{
		"You decide every amount alone.",
		"ہر رقم کا فیصلہ آپ خود کر سکتے ہیں۔",
		"हर रकम का फ़ैसला आप खुद कर सकते हैं।",
		"Her tutara kendi başınıza karar verebilirsiniz.",
	},
}

// StaffOwnAny says: You decide every amount alone.
func StaffOwnAny() language.Message { return rowStaffOwnAny.With() }

var rowStaffOwnTop = language.Sentence{
	Key: "staff.own_top",
	In: [4]string{
		"Up to {limit money} you decide alone. For more, the limit has to be raised in the settings.",
		"{limit} تک کا فیصلہ آپ کا ہے۔ اس سے زیادہ کے لیے ترتیبات میں حد بڑھانی ہو گی۔",
		"{limit} तक का फ़ैसला आपका है। इससे ज़्यादा के लिए सेटिंग में सीमा बढ़ानी होगी।",
		"{limit} tutarına kadar siz karar verirsiniz. Fazlası için ayarlardan sınırın yükseltilmesi gerekir.",
	},
	Slots: []language.Slot{{Name: "limit", Kind: "money"}},
}

// StaffOwnTop says: Up to {limit money} you decide alone. For more, the limit has to be raised in the settings.
func StaffOwnTop(limit money.Amount) language.Message { return rowStaffOwnTop.With(limit) }

var rowStaffOwnLeft = language.Sentence{
	Key: "staff.own_left",
	In: [4]string{
		"For this customer {left money} is left for you to decide alone.",
		"اس گاہک کے لیے اب آپ اکیلے {left} تک کا فیصلہ کر سکتے ہیں۔",
		"इस ग्राहक के लिए अब आप अकेले {left} तक का फ़ैसला कर सकते हैं।",
		"Bu müşteri için tek başınıza en çok {left} tutarına daha karar verebilirsiniz.",
	},
	Slots: []language.Slot{{Name: "left", Kind: "money"}},
}

// StaffOwnLeft says: For this customer {left money} is left for you to decide alone.
func StaffOwnLeft(left money.Amount) language.Message { return rowStaffOwnLeft.With(left) }

var rowStaffLeave = language.Sentence{
	Key: "staff.leave",
	In: [4]string{
		"Leave the chart",
		"طریقے سے ہٹیں",
		"प्रक्रिया से हटें",
		"Akıştan çık",
	},
}

// StaffLeave says: Leave the chart
func StaffLeave() language.Message { return rowStaffLeave.With() }

var rowStaffLeaveTo = language.Sentence{
	Key: "staff.leave_to",
	In: [4]string{
		"Where it goes on",
		"آگے کہاں سے",
		"आगे कहाँ से",
		"Nereden sürecek",
	},
}

// StaffLeaveTo says: Where it goes on
func StaffLeaveTo() language.Message { return rowStaffLeaveTo.With() }

var rowStaffLeaveOff = language.Sentence{
	Key: "staff.leave_off",
	In: [4]string{
		"Off the chart, by your own judgement",
		"طریقے کے بغیر، اپنی سمجھ سے",
		"बिना प्रक्रिया के, अपनी समझ से",
		"Akış olmadan, kendi kararınızla",
	},
}

// StaffLeaveOff says: Off the chart, by your own judgement
func StaffLeaveOff() language.Message { return rowStaffLeaveOff.With() }

var rowStaffComeBack = language.Sentence{
	Key: "staff.come_back",
	In: [4]string{
		"Come back to the chart",
		"طریقۂ کار پر واپس آئیں",
		"प्रक्रिया पर लौटें",
		"Akışa dön",
	},
}

// StaffComeBack says: Come back to the chart
func StaffComeBack() language.Message { return rowStaffComeBack.With() }

var rowStaffOffChart = language.Sentence{
	Key: "staff.off_chart",
	In: [4]string{
		"This case has left its chart",
		"یہ کیس طریقے سے ہٹ کر چل رہا ہے",
		"यह केस प्रक्रिया से हटकर चल रहा है",
		"Bu kayıt akış dışında",
	},
}

// StaffOffChart says: This case has left its chart
func StaffOffChart() language.Message { return rowStaffOffChart.With() }

var rowStaffEnded = language.Sentence{
	Key: "staff.ended",
	In: [4]string{
		"This case is closed",
		"یہ کیس بند ہے",
		"यह केस बंद है",
		"Bu kayıt kapandı",
	},
}

// StaffEnded says: This case is closed
func StaffEnded() language.Message { return rowStaffEnded.With() }

var rowStaffNoStep = language.Sentence{
	Key: "staff.no_step",
	In: [4]string{
		"This case has no chart to walk.",
		"اس کیس کا کوئی طریقۂ کار نہیں۔",
		"इस केस की कोई प्रक्रिया नहीं।",
		"Bu kaydın izlediği bir prosedür yok.",
	},
}

// StaffNoStep says: This case has no chart to walk.
func StaffNoStep() language.Message { return rowStaffNoStep.With() }

var rowStaffCloseSo = language.Sentence{
	Key: "staff.close_so",
	In: [4]string{
		"Close it as it stands",
		"اسی حالت میں بند کریں",
		"इसी स्थिति में बंद करें",
		"Bu hâliyle kapat",
	},
}

// StaffCloseSo says: Close it as it stands
func StaffCloseSo() language.Message { return rowStaffCloseSo.With() }

var rowStaffStepOf = language.Sentence{
	Key: "staff.step_of",
	In: [4]string{
		"This step is done by: {role message}",
		"یہ مرحلہ ان کا ہے: {role}",
		"यह चरण इनका है: {role}",
		"Bu adımı yapan: {role}",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// StaffStepOf says: This step is done by: {role message}
func StaffStepOf(role language.Message) language.Message { return rowStaffStepOf.With(role) }

var rowStaffReasonInPlace = language.Sentence{
	Key: "staff.reason_in_place",
	In: [4]string{
		"Reason for doing it in place of: {role message}",
		"ان کی جگہ کرنے کی وجہ: {role}",
		"इनकी जगह करने का कारण: {role}",
		"Onun yerine yapma gerekçesi: {role}",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// StaffReasonInPlace says: Reason for doing it in place of: {role message}
func StaffReasonInPlace(role language.Message) language.Message {
	return rowStaffReasonInPlace.With(role)
}

var rowStaffReasonInPlaceHint = language.Sentence{
	Key: "staff.reason_in_place_hint",
	In: [4]string{
		"For example: it was told by telephone.",
		"مثال: فون پر بتایا گیا۔",
		"उदाहरण: फ़ोन पर बताया गया।",
		"Örnek: telefonda bildirildi.",
	},
}

// StaffReasonInPlaceHint says: For example: it was told by telephone.
func StaffReasonInPlaceHint() language.Message { return rowStaffReasonInPlaceHint.With() }

var rowStaffCustomerSince = language.Sentence{
	Key: "staff.customer_since",
	In: [4]string{
		"Customer since {y year}",
		"گاہک کب سے: {y}",
		"ग्राहक कब से: {y}",
		"Müşteri olduğu yıl: {y}",
	},
	Slots: []language.Slot{{Name: "y", Kind: "year"}},
}

// StaffCustomerSince says: Customer since {y year}
func StaffCustomerSince(y int) language.Message { return rowStaffCustomerSince.With(y) }

var rowStaffPledges = language.Sentence{
	Key: "staff.pledges",
	In: [4]string{
		"Promised to this customer",
		"اس گاہک سے وعدے",
		"इस ग्राहक से वादे",
		"Bu müşteriye verilen sözler",
	},
}

// StaffPledges says: Promised to this customer
func StaffPledges() language.Message { return rowStaffPledges.With() }

var rowStaffPledgeVisit = language.Sentence{
	Key: "staff.pledge_visit",
	In: [4]string{
		"Visit: {when message}",
		"وزٹ: {when}",
		"विज़िट: {when}",
		"Ziyaret: {when}",
	},
	Slots: []language.Slot{{Name: "when", Kind: "message"}},
}

// StaffPledgeVisit says: Visit: {when message}
func StaffPledgeVisit(when language.Message) language.Message { return rowStaffPledgeVisit.With(when) }

var rowStaffPledgeCallBack = language.Sentence{
	Key: "staff.pledge_call_back",
	In: [4]string{
		"Call back by {at datetime}",
		"کال بیک: {at} تک",
		"कॉल बैक: {at} तक",
		"Geri arama, en geç: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// StaffPledgeCallBack says: Call back by {at datetime}
func StaffPledgeCallBack(at now.Instant) language.Message { return rowStaffPledgeCallBack.With(at) }

var rowStaffPledgeDate = language.Sentence{
	Key: "staff.pledge_date",
	In: [4]string{
		"Promised by {at datetime}",
		"وعدہ: {at} تک",
		"वादा: {at} तक",
		"Söz, en geç: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// StaffPledgeDate says: Promised by {at datetime}
func StaffPledgeDate(at now.Instant) language.Message { return rowStaffPledgeDate.With(at) }

var rowStaffPledgeAmount = language.Sentence{
	Key: "staff.pledge_amount",
	In: [4]string{
		"{amount money} by {at datetime}",
		"{amount}، {at} تک",
		"{amount}, {at} तक",
		"{amount}, en geç: {at}",
	},
	Slots: []language.Slot{{Name: "amount", Kind: "money"}, {Name: "at", Kind: "datetime"}},
}

// StaffPledgeAmount says: {amount money} by {at datetime}
func StaffPledgeAmount(amount money.Amount, at now.Instant) language.Message {
	return rowStaffPledgeAmount.With(amount, at)
}

var rowStaffPledgeOpen = language.Sentence{
	Key: "staff.pledge_open",
	In: [4]string{
		"not due yet",
		"ابھی وقت باقی",
		"अभी समय बाकी",
		"henüz süresi var",
	},
}

// StaffPledgeOpen says: not due yet
func StaffPledgeOpen() language.Message { return rowStaffPledgeOpen.With() }

var rowStaffPledgeAnew = language.Sentence{
	Key: "staff.pledge_anew",
	In: [4]string{
		"agreed anew",
		"نیا وقت طے ہوا",
		"नया समय तय हुआ",
		"yeniden kararlaştırıldı",
	},
}

// StaffPledgeAnew says: agreed anew
func StaffPledgeAnew() language.Message { return rowStaffPledgeAnew.With() }

var rowStaffPledgeSpare = language.Sentence{
	Key: "staff.pledge_spare",
	In: [4]string{
		"no longer needed",
		"اب درکار نہیں",
		"अब ज़रूरी नहीं",
		"artık gerekmiyor",
	},
}

// StaffPledgeSpare says: no longer needed
func StaffPledgeSpare() language.Message { return rowStaffPledgeSpare.With() }

var rowStaffRefundAsked = language.Sentence{
	Key: "staff.refund_asked",
	In: [4]string{
		"waits for a decision",
		"فیصلہ باقی",
		"फ़ैसला बाकी",
		"karar bekliyor",
	},
}

// StaffRefundAsked says: waits for a decision
func StaffRefundAsked() language.Message { return rowStaffRefundAsked.With() }

var rowStaffRefundPaid = language.Sentence{
	Key: "staff.refund_paid",
	In: [4]string{
		"paid",
		"ادا ہو گیا",
		"चुकाया गया",
		"ödendi",
	},
}

// StaffRefundPaid says: paid
func StaffRefundPaid() language.Message { return rowStaffRefundPaid.With() }

var rowStaffKeptWords = language.Sentence{
	Key: "staff.kept_words",
	In: [4]string{
		"Somebody was quicker. What you wrote is kept here.",
		"کوئی پہلے کر چکا۔ آپ کا لکھا یہاں محفوظ ہے۔",
		"कोई पहले कर चुका। आपका लिखा यहाँ सुरक्षित है।",
		"Sizden önce davranan oldu. Yazdıklarınız burada duruyor.",
	},
}

// StaffKeptWords says: Somebody was quicker. What you wrote is kept here.
func StaffKeptWords() language.Message { return rowStaffKeptWords.With() }

var rowStaffSignInTitle = language.Sentence{
	Key: "staff.sign_in_title",
	In: [4]string{
		"Sign in",
		"لاگ اِن",
		"लॉग इन",
		"Giriş",
	},
}

// StaffSignInTitle says: Sign in
func StaffSignInTitle() language.Message { return rowStaffSignInTitle.With() }

var rowStaffDemoAs = language.Sentence{
	Key: "staff.demo_as",
	In: [4]string{
		"Sign in as {name name}",
		"لاگ اِن بطور: {name}",
		"लॉग इन: {name}",
		"Giriş yapılacak kişi: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// StaffDemoAs says: Sign in as {name name}
func StaffDemoAs(name string) language.Message { return rowStaffDemoAs.With(name) }

var rowStaffDemoNote = language.Sentence{
	Key: "staff.demo_note",
	In: [4]string{
		"This is the demo: no password is asked.",
		"یہ ڈیمو ہے، پاس ورڈ درکار نہیں۔",
		"यह डेमो है, पासवर्ड ज़रूरी नहीं।",
		"Bu bir deneme; şifre istenmez.",
	},
}

// StaffDemoNote says: This is the demo: no password is asked.
func StaffDemoNote() language.Message { return rowStaffDemoNote.With() }

var rowStaffSlotsHint = language.Sentence{
	Key: "staff.slots_hint",
	In: [4]string{
		"Held for this customer as soon as you book.",
		"بک کرتے ہی یہ وقت اس گاہک کے لیے رکھا جاتا ہے۔",
		"बुक करते ही यह समय इस ग्राहक के लिए रख लिया जाता है।",
		"Ayarladığınız anda bu saat müşteri için tutulur.",
	},
}

// StaffSlotsHint says: Held for this customer as soon as you book.
func StaffSlotsHint() language.Message { return rowStaffSlotsHint.With() }

var rowStaffGiveTo = language.Sentence{
	Key: "staff.give_to",
	In: [4]string{
		"Give to",
		"ان کے ذمے لگائیں",
		"इन्हें सौंपें",
		"Şu kişiye ata",
	},
}

// StaffGiveTo says: Give to
func StaffGiveTo() language.Message { return rowStaffGiveTo.With() }

var rowStaffRefundOf = language.Sentence{
	Key: "staff.refund_of",
	In: [4]string{
		"Refund: {amount money}",
		"ریفنڈ: {amount}",
		"रिफ़ंड: {amount}",
		"Para iadesi: {amount}",
	},
	Slots: []language.Slot{{Name: "amount", Kind: "money"}},
}

// StaffRefundOf says: Refund: {amount money}
func StaffRefundOf(amount money.Amount) language.Message { return rowStaffRefundOf.With(amount) }

var rowStaffVisitBooked = language.Sentence{
	Key: "staff.visit_booked",
	In: [4]string{
		"booked",
		"بک شدہ",
		"बुक",
		"ayarlandı",
	},
}

// StaffVisitBooked says: booked
func StaffVisitBooked() language.Message { return rowStaffVisitBooked.With() }

var rowStaffVisitCancelled = language.Sentence{
	Key: "staff.visit_cancelled",
	In: [4]string{
		"cancelled",
		"منسوخ",
		"रद्द",
		"iptal edildi",
	},
}

// StaffVisitCancelled says: cancelled
func StaffVisitCancelled() language.Message { return rowStaffVisitCancelled.With() }

var rowStaffTrailOf = language.Sentence{
	Key: "staff.trail_of",
	In: [4]string{
		"{no code}: what happened",
		"{no}: اب تک کی کارروائی",
		"{no}: अब तक की कार्रवाई",
		"{no}: neler oldu",
	},
	Slots: []language.Slot{{Name: "no", Kind: "code"}},
}

// StaffTrailOf says: {no code}: what happened
func StaffTrailOf(no string) language.Message { return rowStaffTrailOf.With(no) }

var rowStaffWhen = language.Sentence{
	Key: "staff.when",
	In: [4]string{
		"When",
		"کب",
		"कब",
		"Zaman",
	},
}

// StaffWhen says: When
func StaffWhen() language.Message { return rowStaffWhen.With() }

var rowStaffWhat = language.Sentence{
	Key: "staff.what",
	In: [4]string{
		"What",
		"کیا",
		"क्या",
		"Olay",
	},
}

// StaffWhat says: What
func StaffWhat() language.Message { return rowStaffWhat.With() }

var rowStaffWho = language.Sentence{
	Key: "staff.who",
	In: [4]string{
		"Who",
		"کون",
		"कौन",
		"Kim",
	},
}

// StaffWho says: Who
func StaffWho() language.Message { return rowStaffWho.With() }

var rowStaffWaited = language.Sentence{
	Key: "staff.waited",
	In: [4]string{
		"Waited",
		"انتظار",
		"इंतज़ार",
		"Beklenen süre",
	},
}

// StaffWaited says: Waited
func StaffWaited() language.Message { return rowStaffWaited.With() }

var rowStaffWorked = language.Sentence{
	Key: "staff.worked",
	In: [4]string{
		"Worked on",
		"کام کا وقت",
		"काम का समय",
		"Çalışılan süre",
	},
}

// StaffWorked says: Worked on
func StaffWorked() language.Message { return rowStaffWorked.With() }

var rowStaffPromisesHere = language.Sentence{
	Key: "staff.promises_here",
	In: [4]string{
		"Promises on this case",
		"اس کیس کے وعدے",
		"इस केस के वादे",
		"Bu kayıttaki sözler",
	},
}

// StaffPromisesHere says: Promises on this case
func StaffPromisesHere() language.Message { return rowStaffPromisesHere.With() }

var rowStaffBegan = language.Sentence{
	Key: "staff.began",
	In: [4]string{
		"Began",
		"آغاز",
		"शुरू",
		"Başlangıç",
	},
}

// StaffBegan says: Began
func StaffBegan() language.Message { return rowStaffBegan.With() }

var rowStaffDoneAt = language.Sentence{
	Key: "staff.done_at",
	In: [4]string{
		"Done",
		"ہوا",
		"हुआ",
		"Yapıldı",
	},
}

// StaffDoneAt says: Done
func StaffDoneAt() language.Message { return rowStaffDoneAt.With() }

var rowStaffStanding = language.Sentence{
	Key: "staff.standing",
	In: [4]string{
		"How it stands",
		"صورتِ حال",
		"स्थिति",
		"Durum",
	},
}

// StaffStanding says: How it stands
func StaffStanding() language.Message { return rowStaffStanding.With() }

var rowStaffClockRunning = language.Sentence{
	Key: "staff.clock_running",
	In: [4]string{
		"running",
		"جاری",
		"जारी",
		"sürüyor",
	},
}

// StaffClockRunning says: running
func StaffClockRunning() language.Message { return rowStaffClockRunning.With() }

var rowStaffClockAside = language.Sentence{
	Key: "staff.clock_aside",
	In: [4]string{
		"not counted",
		"شمار نہیں ہوا",
		"गिना नहीं गया",
		"sayılmadı",
	},
}

// StaffClockAside says: not counted
func StaffClockAside() language.Message { return rowStaffClockAside.With() }

var rowStaffNewTitle = language.Sentence{
	Key: "staff.new_title",
	In: [4]string{
		"New case",
		"نیا کیس",
		"नया केस",
		"Yeni kayıt",
	},
}

// StaffNewTitle says: New case
func StaffNewTitle() language.Message { return rowStaffNewTitle.With() }

var rowStaffNewLead = language.Sentence{
	Key: "staff.new_lead",
	In: [4]string{
		"Who asks, and for what?",
		"کون پوچھ رہے ہیں، اور کس لیے؟",
		"कौन पूछ रहे हैं, और किस लिए?",
		"Kim, ne istiyor?",
	},
}

// StaffNewLead says: Who asks, and for what?
func StaffNewLead() language.Message { return rowStaffNewLead.With() }

var rowStaffPlacingLead = language.Sentence{
	Key: "staff.placing_lead",
	In: [4]string{
		"Messages that no procedure could begin with. Choose what each one asks for.",
		"یہ پیغامات کسی طریقۂ کار سے شروع نہ ہو سکے۔ ہر ایک کے لیے درخواست کی قسم منتخب کریں۔",
		"ये संदेश किसी प्रक्रिया से शुरू नहीं हो सके। हर एक के लिए अनुरोध का प्रकार चुनें।",
		"Bu mesajlar hiçbir prosedürle başlayamadı. Her biri için talep türünü seçin.",
	},
}

// StaffPlacingLead says: Messages that no procedure could begin with. Choose what each one asks for.
func StaffPlacingLead() language.Message { return rowStaffPlacingLead.With() }

var rowStaffNoType = language.Sentence{
	Key: "staff.no_type",
	In: [4]string{
		"For the address it was sent to, no request type is set.",
		"جس پتے پر آیا، اس کے لیے درخواست کی قسم طے نہیں۔",
		"जिस पते पर आया, उसके लिए अनुरोध का प्रकार तय नहीं है।",
		"Gönderildiği adres için talep türü belirlenmemiş.",
	},
}

// StaffNoType says: For the address it was sent to, no request type is set.
func StaffNoType() language.Message { return rowStaffNoType.With() }

var rowStaffNoChart = language.Sentence{
	Key: "staff.no_chart",
	In: [4]string{
		"No procedure handles its request type here.",
		"اس قسم کی درخواست کے لیے یہاں کوئی طریقۂ کار نہیں۔",
		"इस प्रकार के अनुरोध के लिए यहाँ कोई प्रक्रिया नहीं है।",
		"Bu talep türü için burada bir prosedür yok.",
	},
}

// StaffNoChart says: No procedure handles its request type here.
func StaffNoChart() language.Message { return rowStaffNoChart.With() }

var rowStaffNoPlacing = language.Sentence{
	Key: "staff.no_placing",
	In: [4]string{
		"Nothing waits to be placed. Messages that no procedure could begin with will appear here.",
		"کوئی پیغام منتظر نہیں۔ جو پیغامات کسی طریقۂ کار سے شروع نہ ہو سکیں، وہ یہاں نظر آئیں گے۔",
		"कोई संदेश इंतज़ार में नहीं। जो संदेश किसी प्रक्रिया से शुरू न हो सकें, वे यहाँ दिखेंगे।",
		"Bekleyen mesaj yok. Hiçbir prosedürle başlayamayan mesajlar burada görünür.",
	},
}

// StaffNoPlacing says: Nothing waits to be placed. Messages that no procedure could begin with will appear here.
func StaffNoPlacing() language.Message { return rowStaffNoPlacing.With() }

var rowStaffToLookAt = language.Sentence{
	Key: "staff.to_look_at",
	In: [4]string{
		"To look at",
		"دیکھنے کے لیے",
		"देखने के लिए",
		"Bakılacaklar",
	},
}

// StaffToLookAt says: To look at
func StaffToLookAt() language.Message { return rowStaffToLookAt.With() }

var rowStaffToLookLead = language.Sentence{
	Key: "staff.to_look_lead",
	In: [4]string{
		"These messages could not be read safely. The original is kept whole.",
		"یہ پیغامات محفوظ طریقے سے پڑھے نہ جا سکے۔ اصل پیغام پورا محفوظ ہے۔",
		"ये संदेश सुरक्षित ढंग से पढ़े नहीं जा सके। मूल संदेश पूरा सुरक्षित है।",
		"Bu mesajlar güvenle okunamadı. Aslı eksiksiz saklanıyor.",
	},
}

// StaffToLookLead says: These messages could not be read safely. The original is kept whole.
func StaffToLookLead() language.Message { return rowStaffToLookLead.With() }

var rowStaffDownload = language.Sentence{
	Key: "staff.download",
	In: [4]string{
		"Download the original",
		"اصل پیغام ڈاؤن لوڈ کریں",
		"मूल संदेश डाउनलोड करें",
		"Aslını indir",
	},
}

// StaffDownload says: Download the original
func StaffDownload() language.Message { return rowStaffDownload.With() }

var rowStaffArrived = language.Sentence{
	Key: "staff.arrived",
	In: [4]string{
		"Arrived {at datetime}",
		"آمد: {at}",
		"आया: {at}",
		"Geliş: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// StaffArrived says: Arrived {at datetime}
func StaffArrived(at now.Instant) language.Message { return rowStaffArrived.With(at) }

var rowStaffTodayTitle = language.Sentence{
	Key: "staff.today_title",
	In: [4]string{
		"What I owe",
		"میرے ذمے کے کام",
		"मेरे ज़िम्मे के काम",
		"Görevlerim",
	},
}

// StaffTodayTitle says: What I owe
func StaffTodayTitle() language.Message { return rowStaffTodayTitle.With() }

var rowStaffDutyStep = language.Sentence{
	Key: "staff.duty_step",
	In: [4]string{
		"Next step of a case",
		"کیس کا اگلا مرحلہ",
		"केस का अगला चरण",
		"Kaydın sonraki adımı",
	},
}

// StaffDutyStep says: Next step of a case
func StaffDutyStep() language.Message { return rowStaffDutyStep.With() }

var rowStaffDutyPledge = language.Sentence{
	Key: "staff.duty_pledge",
	In: [4]string{
		"Promised to a customer",
		"گاہک سے وعدہ",
		"ग्राहक से वादा",
		"Müşteriye verilen söz",
	},
}

// StaffDutyPledge says: Promised to a customer
func StaffDutyPledge() language.Message { return rowStaffDutyPledge.With() }

var rowStaffDutyCallBack = language.Sentence{
	Key: "staff.duty_call_back",
	In: [4]string{
		"Call back",
		"کال بیک",
		"कॉल बैक",
		"Geri arama",
	},
}

// StaffDutyCallBack says: Call back
func StaffDutyCallBack() language.Message { return rowStaffDutyCallBack.With() }

var rowStaffDutyRefund = language.Sentence{
	Key: "staff.duty_refund",
	In: [4]string{
		"Refund to decide",
		"ریفنڈ کا فیصلہ",
		"रिफ़ंड का फ़ैसला",
		"Karar bekleyen para iadesi",
	},
}

// StaffDutyRefund says: Refund to decide
func StaffDutyRefund() language.Message { return rowStaffDutyRefund.With() }

var rowStaffDutyReport = language.Sentence{
	Key: "staff.duty_report",
	In: [4]string{
		"Report of a visit",
		"وزٹ کی رپورٹ",
		"विज़िट की रिपोर्ट",
		"Ziyaret raporu",
	},
}

// StaffDutyReport says: Report of a visit
func StaffDutyReport() language.Message { return rowStaffDutyReport.With() }

var rowStaffDutyAfterwards = language.Sentence{
	Key: "staff.duty_afterwards",
	In: [4]string{
		"Message after the end",
		"کیس بند ہونے کے بعد پیغام",
		"केस बंद होने के बाद संदेश",
		"Kapandıktan sonra gelen mesaj",
	},
}

// StaffDutyAfterwards says: Message after the end
func StaffDutyAfterwards() language.Message { return rowStaffDutyAfterwards.With() }

var rowStaffAfterwards = language.Sentence{
	Key: "staff.afterwards",
	In: [4]string{
		"The customer wrote after this case was closed. Reopen it if something is still to be done.",
		"کیس بند ہونے کے بعد گاہک کا پیغام آیا ہے۔ کچھ کرنا باقی ہو تو کیس دوبارہ کھولیں۔",
		"केस बंद होने के बाद ग्राहक का संदेश आया है। कुछ करना बाकी हो तो केस फिर खोलें।",
		"Müşteri, kayıt kapandıktan sonra yazdı. Yapılacak bir şey kaldıysa kaydı yeniden açın.",
	},
}

// StaffAfterwards says: The customer wrote after this case was closed. Reopen it if something is still to be done.
func StaffAfterwards() language.Message { return rowStaffAfterwards.With() }

var rowStaffAfterwardsRead = language.Sentence{
	Key: "staff.afterwards_read",
	In: [4]string{
		"Read, nothing to do",
		"پڑھ لیا، کچھ کرنا نہیں",
		"पढ़ लिया, कुछ करना नहीं",
		"Okundu, yapılacak bir şey yok",
	},
}

// StaffAfterwardsRead says: Read, nothing to do
func StaffAfterwardsRead() language.Message { return rowStaffAfterwardsRead.With() }

var rowStaffDutyReach = language.Sentence{
	Key: "staff.duty_reach",
	In: [4]string{
		"Message that did not arrive",
		"پیغام جو نہیں پہنچا",
		"संदेश जो नहीं पहुँचा",
		"Ulaşmayan mesaj",
	},
}

// StaffDutyReach says: Message that did not arrive
func StaffDutyReach() language.Message { return rowStaffDutyReach.With() }

var rowStaffNoOwed = language.Sentence{
	Key: "staff.no_owed",
	In: [4]string{
		"Nothing is owed. What you owe will appear here, by due time.",
		"آپ کے ذمے کوئی کام باقی نہیں۔ آپ کے کام یہاں وقت کی ترتیب سے نظر آئیں گے۔",
		"आपके ज़िम्मे कोई काम बाकी नहीं। आपके काम यहाँ समय के क्रम में दिखेंगे।",
		"Üzerinizde görev yok. Görevleriniz burada zaman sırasıyla görünür.",
	},
}

// StaffNoOwed says: Nothing is owed. What you owe will appear here, by due time.
func StaffNoOwed() language.Message { return rowStaffNoOwed.With() }

var rowStaffNoDue = language.Sentence{
	Key: "staff.no_due",
	In: [4]string{
		"No time promised",
		"کوئی وقت مقرر نہیں",
		"कोई समय तय नहीं",
		"Söz verilmiş süre yok",
	},
}

// StaffNoDue says: No time promised
func StaffNoDue() language.Message { return rowStaffNoDue.With() }

var rowStaffVisitsOn = language.Sentence{
	Key: "staff.visits_on",
	In: [4]string{
		"Visits on {day weekdate}",
		"وزٹ: {day}",
		"विज़िट: {day}",
		"Ziyaretler: {day}",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}},
}

// StaffVisitsOn says: Visits on {day weekdate}
func StaffVisitsOn(day now.Instant) language.Message { return rowStaffVisitsOn.With(day) }

var rowStaffDayBefore = language.Sentence{
	Key: "staff.day_before",
	In: [4]string{
		"Day before",
		"پچھلا دن",
		"पिछला दिन",
		"Önceki gün",
	},
}

// StaffDayBefore says: Day before
func StaffDayBefore() language.Message { return rowStaffDayBefore.With() }

var rowStaffDayAfter = language.Sentence{
	Key: "staff.day_after",
	In: [4]string{
		"Day after",
		"اگلا دن",
		"अगला दिन",
		"Sonraki gün",
	},
}

// StaffDayAfter says: Day after
func StaffDayAfter() language.Message { return rowStaffDayAfter.With() }

var rowStaffNoVisitsDay = language.Sentence{
	Key: "staff.no_visits_day",
	In: [4]string{
		"No visits on this day. Visits that are booked will appear here.",
		"اس دن کوئی وزٹ نہیں۔ بک ہونے والے وزٹ یہاں نظر آئیں گے۔",
		"इस दिन कोई विज़िट नहीं। बुक होने वाली विज़िट यहाँ दिखेंगी।",
		"Bu gün ziyaret yok. Planlanan ziyaretler burada görünür.",
	},
}

// StaffNoVisitsDay says: No visits on this day. Visits that are booked will appear here.
func StaffNoVisitsDay() language.Message { return rowStaffNoVisitsDay.With() }

var rowStaffCall = language.Sentence{
	Key: "staff.call",
	In: [4]string{
		"Call",
		"کال کریں",
		"कॉल करें",
		"Ara",
	},
}

// StaffCall says: Call
func StaffCall() language.Message { return rowStaffCall.With() }

var rowStaffWriteReport = language.Sentence{
	Key: "staff.write_report",
	In: [4]string{
		"Write the report",
		"رپورٹ لکھیں",
		"रिपोर्ट लिखें",
		"Rapor yaz",
	},
}

// StaffWriteReport says: Write the report
func StaffWriteReport() language.Message { return rowStaffWriteReport.With() }

var rowStaffVisitTo = language.Sentence{
	Key: "staff.visit_to",
	In: [4]string{
		"Visit to {who name}",
		"وزٹ: {who}",
		"विज़िट: {who}",
		"Ziyaret: {who}",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}},
}

// StaffVisitTo says: Visit to {who name}
func StaffVisitTo(who string) language.Message { return rowStaffVisitTo.With(who) }

var rowStaffReportTitle = language.Sentence{
	Key: "staff.report_title",
	In: [4]string{
		"Engineer’s report",
		"ٹیکنیشن کی رپورٹ",
		"इंजीनियर की रिपोर्ट",
		"Teknisyen raporu",
	},
}

// StaffReportTitle says: Engineer’s report
func StaffReportTitle() language.Message { return rowStaffReportTitle.With() }

var rowStaffReported = language.Sentence{
	Key: "staff.reported",
	In: [4]string{
		"Reported",
		"رپورٹ درج ہو گئی",
		"रिपोर्ट दर्ज हो गई",
		"Rapor kaydedildi",
	},
}

// StaffReported says: Reported
func StaffReported() language.Message { return rowStaffReported.With() }

var rowStaffRefundsMore = language.Sentence{
	Key: "staff.refunds_more",
	In: [4]string{
		"These are the oldest {n int}; more wait behind them.",
		"یہ سب سے پرانے {n} ہیں؛ ان کے بعد اور بھی منتظر ہیں۔",
		"ये सबसे पुराने {n} हैं; इनके बाद और भी इंतज़ार में हैं।",
		"Bunlar en eski {n} iade; arkalarında bekleyen başkaları da var.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StaffRefundsMore says: These are the oldest {n int}; more wait behind them.
func StaffRefundsMore(n int) language.Message { return rowStaffRefundsMore.With(n) }

var rowStaffRefundsLead = language.Sentence{
	Key: "staff.refunds_lead",
	In: [4]string{
		"Refunds that wait for a decision, or for the payment.",
		"وہ ریفنڈ جن کا فیصلہ یا ادائیگی باقی ہے۔",
		"वे रिफ़ंड जिनका फ़ैसला या भुगतान बाकी है।",
		"Karar ya da ödeme bekleyen para iadeleri.",
	},
}

// StaffRefundsLead says: Refunds that wait for a decision, or for the payment.
func StaffRefundsLead() language.Message { return rowStaffRefundsLead.With() }

var rowStaffNoRefunds = language.Sentence{
	Key: "staff.no_refunds",
	In: [4]string{
		"No refund waits. Refunds to decide or to pay will appear here.",
		"کوئی ریفنڈ باقی نہیں۔ جن ریفنڈز کا فیصلہ یا ادائیگی باقی ہو، وہ یہاں نظر آئیں گے۔",
		"कोई रिफ़ंड बाकी नहीं। जिन रिफ़ंड का फ़ैसला या भुगतान बाकी हो, वे यहाँ दिखेंगे।",
		"Bekleyen para iadesi yok. Karar ya da ödeme bekleyen para iadeleri burada görünür.",
	},
}

// StaffNoRefunds says: No refund waits. Refunds to decide or to pay will appear here.
func StaffNoRefunds() language.Message { return rowStaffNoRefunds.With() }

var rowStaffAskedBy = language.Sentence{
	Key: "staff.asked_by",
	In: [4]string{
		"Asked by {who name}",
		"درخواست: {who}",
		"अनुरोध: {who}",
		"İsteyen: {who}",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}},
}

// StaffAskedBy says: Asked by {who name}
func StaffAskedBy(who string) language.Message { return rowStaffAskedBy.With(who) }

var rowStaffPay = language.Sentence{
	Key: "staff.pay",
	In: [4]string{
		"Mark as paid",
		"ادا شدہ درج کریں",
		"चुकाया गया दर्ज करें",
		"Ödendi olarak işaretle",
	},
}

// StaffPay says: Mark as paid
func StaffPay() language.Message { return rowStaffPay.With() }

var rowStaffPaidDone = language.Sentence{
	Key: "staff.paid_done",
	In: [4]string{
		"Marked as paid",
		"ادا شدہ درج ہو گیا",
		"चुकाया गया दर्ज हुआ",
		"Ödendi olarak işaretlendi",
	},
}

// StaffPaidDone says: Marked as paid
func StaffPaidDone() language.Message { return rowStaffPaidDone.With() }

var rowStaffApprovedDone = language.Sentence{
	Key: "staff.approved_done",
	In: [4]string{
		"Approved",
		"منظور ہو گیا",
		"मंज़ूर हुआ",
		"Onaylandı",
	},
}

// StaffApprovedDone says: Approved
func StaffApprovedDone() language.Message { return rowStaffApprovedDone.With() }

var rowStaffRefusedDone = language.Sentence{
	Key: "staff.refused_done",
	In: [4]string{
		"Refused",
		"نامنظور ہو گیا",
		"नामंज़ूर हुआ",
		"Reddedildi",
	},
}

// StaffRefusedDone says: Refused
func StaffRefusedDone() language.Message { return rowStaffRefusedDone.With() }

var rowStaffSearchTitle = language.Sentence{
	Key: "staff.search_title",
	In: [4]string{
		"Search",
		"تلاش",
		"खोज",
		"Arama",
	},
}

// StaffSearchTitle says: Search
func StaffSearchTitle() language.Message { return rowStaffSearchTitle.With() }

var rowStaffSearchField = language.Sentence{
	Key: "staff.search_field",
	In: [4]string{
		"Name, number, or words of the case",
		"نام، نمبر، یا کیس کے الفاظ",
		"नाम, नंबर, या केस के शब्द",
		"Ad, numara ya da kayıttaki sözler",
	},
}

// StaffSearchField says: Name, number, or words of the case
func StaffSearchField() language.Message { return rowStaffSearchField.With() }

var rowStaffSearchStart = language.Sentence{
	Key: "staff.search_start",
	In: [4]string{
		"Search in any script: farij finds فریج.",
		"کسی بھی رسم الخط میں تلاش کریں: farij سے فریج ملے گا۔",
		"किसी भी लिपि में खोजें: farij से फ़्रिज मिलेगा।",
		"Hangi yazıyla olursa olsun arayın: farij, فریج sözünü bulur.",
	},
}

// StaffSearchStart says: Search in any script: farij finds فریج.
func StaffSearchStart() language.Message { return rowStaffSearchStart.With() }

var rowStaffCustomers = language.Sentence{
	Key: "staff.customers",
	In: [4]string{
		"Customers",
		"گاہک",
		"ग्राहक",
		"Müşteriler",
	},
}

// StaffCustomers says: Customers
func StaffCustomers() language.Message { return rowStaffCustomers.With() }

var rowStaffCustomersElsewhere = language.Sentence{
	Key: "staff.customers_elsewhere",
	In: [4]string{
		"Reached by what you typed, and known in another office alone. Open a case with this name, and nobody is written down twice.",
		"آپ نے جو لکھا، اس سے یہ شخص ملتا ہے، اور صرف کسی دوسرے دفتر میں درج ہے۔ اسی نام سے کیس کھولیں، تاکہ کوئی دو بار درج نہ ہو۔",
		"आपने जो लिखा, उससे यह व्यक्ति मिलता है, और केवल किसी दूसरे कार्यालय में दर्ज है। इसी नाम से केस खोलें, ताकि कोई दो बार दर्ज न हो।",
		"Yazdığınızla ulaşılan ve yalnızca başka bir ofiste kayıtlı kişi. Kaydı bu adla açın ki kimse iki kez yazılmasın.",
	},
}

// StaffCustomersElsewhere says: Reached by what you typed, and known in another office alone. Open a case with this name, and nobody is written down twice.
func StaffCustomersElsewhere() language.Message { return rowStaffCustomersElsewhere.With() }

var rowStaffCustomersCases = language.Sentence{
	Key: "staff.customers_cases",
	In: [4]string{
		"Cases of this customer",
		"اس گاہک کے کیسز",
		"इस ग्राहक के केस",
		"Bu müşterinin kayıtları",
	},
}

// StaffCustomersCases says: Cases of this customer
func StaffCustomersCases() language.Message { return rowStaffCustomersCases.With() }

var rowStaffOutboxLead = language.Sentence{
	Key: "staff.outbox_lead",
	In: [4]string{
		"Messages that could not be sent after every try.",
		"وہ پیغامات جو ہر کوشش کے بعد بھی نہ بھیجے جا سکے۔",
		"वे संदेश जो हर कोशिश के बाद भी नहीं भेजे जा सके।",
		"Bütün denemelere karşın gönderilemeyen mesajlar.",
	},
}

// StaffOutboxLead says: Messages that could not be sent after every try.
func StaffOutboxLead() language.Message { return rowStaffOutboxLead.With() }

var rowStaffOutboxUnseen = language.Sentence{
	Key: "staff.outbox_unseen",
	In: [4]string{
		"A message in a case that you cannot see",
		"ایسے کیس کا پیغام جو آپ نہیں دیکھ سکتے",
		"ऐसे केस का संदेश जो आप नहीं देख सकते",
		"Göremediğiniz bir kayıttaki mesaj",
	},
}

// StaffOutboxUnseen says: A message in a case that you cannot see
func StaffOutboxUnseen() language.Message { return rowStaffOutboxUnseen.With() }

var rowStaffNoDead = language.Sentence{
	Key: "staff.no_dead",
	In: [4]string{
		"Everything was delivered. Messages that cannot be delivered will appear here.",
		"سب کچھ پہنچ گیا۔ جو پیغامات نہ پہنچ سکیں، وہ یہاں نظر آئیں گے۔",
		"सब कुछ पहुँच गया। जो संदेश न पहुँच सकें, वे यहाँ दिखेंगे।",
		"Her şey ulaştı. Ulaştırılamayan mesajlar burada görünür.",
	},
}

// StaffNoDead says: Everything was delivered. Messages that cannot be delivered will appear here.
func StaffNoDead() language.Message { return rowStaffNoDead.With() }

var rowStaffOutboxWaits = language.Sentence{
	Key: "staff.outbox_waits",
	In: [4]string{
		"Waiting to be sent: {n code}",
		"بھیجے جانے کے منتظر: {n}",
		"भेजे जाने के इंतज़ार में: {n}",
		"Gönderilmeyi bekleyen: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "code"}},
}

// StaffOutboxWaits says: Waiting to be sent: {n code}
func StaffOutboxWaits(n string) language.Message { return rowStaffOutboxWaits.With(n) }

var rowStaffOutboxWaitsLead = language.Sentence{
	Key: "staff.outbox_waits_lead",
	In: [4]string{
		"They are tried again by themselves until they are sent, for about four days.",
		"یہ خود بخود بار بار بھیجے جاتے ہیں، جب تک روانہ نہ ہو جائیں؛ تقریباً چار دن تک۔",
		"ये अपने-आप बार-बार भेजे जाते हैं, जब तक चले न जाएँ, करीब चार दिन तक।",
		"Gönderilene kadar, yaklaşık dört gün boyunca kendiliğinden yeniden denenirler.",
	},
}

// StaffOutboxWaitsLead says: They are tried again by themselves until they are sent, for about four days.
func StaffOutboxWaitsLead() language.Message { return rowStaffOutboxWaitsLead.With() }

var rowStaffOutboxSoonest = language.Sentence{
	Key: "staff.outbox_soonest",
	In: [4]string{
		"The {n int} that are tried soonest are shown.",
		"وہ {n} دکھائے گئے ہیں جن کی باری سب سے پہلے ہے۔",
		"वे {n} दिखाए गए हैं जिनकी बारी सबसे पहले है।",
		"En önce denenecek {n} tanesi gösteriliyor.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StaffOutboxSoonest says: The {n int} that are tried soonest are shown.
func StaffOutboxSoonest(n int) language.Message { return rowStaffOutboxSoonest.With(n) }

var rowStaffOutboxDead = language.Sentence{
	Key: "staff.outbox_dead",
	In: [4]string{
		"No longer tried",
		"اب مزید کوشش نہیں ہوتی",
		"अब और कोशिश नहीं होती",
		"Artık denenmeyenler",
	},
}

// StaffOutboxDead says: No longer tried
func StaffOutboxDead() language.Message { return rowStaffOutboxDead.With() }

var rowStaffNotTried = language.Sentence{
	Key: "staff.not_tried",
	In: [4]string{
		"not tried yet",
		"ابھی کوشش نہیں ہوئی",
		"अभी कोशिश नहीं हुई",
		"henüz denenmedi",
	},
}

// StaffNotTried says: not tried yet
func StaffNotTried() language.Message { return rowStaffNotTried.With() }

var rowStaffTriedNow = language.Sentence{
	Key: "staff.tried_now",
	In: [4]string{
		"It is being tried now.",
		"ابھی بھیجا جا رہا ہے۔",
		"अभी भेजा जा रहा है।",
		"Şu anda deneniyor.",
	},
}

// StaffTriedNow says: It is being tried now.
func StaffTriedNow() language.Message { return rowStaffTriedNow.With() }

var rowStaffSendAgain = language.Sentence{
	Key: "staff.send_again",
	In: [4]string{
		"Send again",
		"دوبارہ بھیجیں",
		"फिर से भेजें",
		"Yeniden gönder",
	},
}

// StaffSendAgain says: Send again
func StaffSendAgain() language.Message { return rowStaffSendAgain.With() }

var rowStaffSentAgain = language.Sentence{
	Key: "staff.sent_again",
	In: [4]string{
		"It will be sent again at once.",
		"ابھی دوبارہ بھیجا جا رہا ہے۔",
		"अभी फिर से भेजा जा रहा है।",
		"Hemen yeniden gönderiliyor.",
	},
}

// StaffSentAgain says: It will be sent again at once.
func StaffSentAgain() language.Message { return rowStaffSentAgain.With() }

var rowStaffTries = language.Sentence{
	Key: "staff.tries",
	In: [4]string{
		"{n int|one:1 try|other:{n} tries}",
		"{n|one:1 کوشش|other:{n} کوششیں}",
		"{n|one:{n} कोशिश|other:{n} कोशिशें}",
		"{n|one:1 deneme|other:{n} deneme}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StaffTries says: {n int|one:1 try|other:{n} tries}
func StaffTries(n int) language.Message { return rowStaffTries.With(n) }

var rowStaffLastFault = language.Sentence{
	Key: "staff.last_fault",
	In: [4]string{
		"Last answer of the mail server",
		"میل سرور کا آخری جواب",
		"मेल सर्वर का आखिरी जवाब",
		"Posta sunucusunun son yanıtı",
	},
}

// StaffLastFault says: Last answer of the mail server
func StaffLastFault() language.Message { return rowStaffLastFault.With() }

var rowStaffEditionNumber = language.Sentence{
	Key: "staff.edition_number",
	In: [4]string{
		"Edition {n int}",
		"ایڈیشن {n}",
		"संस्करण {n}",
		"Sürüm {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StaffEditionNumber says: Edition {n int}
func StaffEditionNumber(n int) language.Message { return rowStaffEditionNumber.With(n) }

var rowStaffNoProcedures = language.Sentence{
	Key: "staff.no_procedures",
	In: [4]string{
		"No procedure is in force yet.",
		"ابھی کوئی طریقۂ کار نافذ نہیں۔",
		"अभी कोई प्रक्रिया लागू नहीं है।",
		"Henüz yürürlükte prosedür yok.",
	},
}

// StaffNoProcedures says: No procedure is in force yet.
func StaffNoProcedures() language.Message { return rowStaffNoProcedures.With() }

var rowStaffGoesOn = language.Sentence{
	Key: "staff.goes_on",
	In: [4]string{
		"then {n int}. {step label}",
		"پھر {n}۔ {step}",
		"फिर {n}. {step}",
		"sonra {n}. {step}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "step", Kind: "label"}},
}

// StaffGoesOn says: then {n int}. {step label}
func StaffGoesOn(n int, step language.Text) language.Message { return rowStaffGoesOn.With(n, step) }

var rowStaffAnswerLeads = language.Sentence{
	Key: "staff.answer_leads",
	In: [4]string{
		"{answer label}: {n int}. {step label}",
		"{answer}: {n}۔ {step}",
		"{answer}: {n}. {step}",
		"{answer}: {n}. {step}",
	},
	Slots: []language.Slot{{Name: "answer", Kind: "label"}, {Name: "n", Kind: "int"}, {Name: "step", Kind: "label"}},
}

// StaffAnswerLeads says: {answer label}: {n int}. {step label}
func StaffAnswerLeads(answer language.Text, n int, step language.Text) language.Message {
	return rowStaffAnswerLeads.With(answer, n, step)
}

var rowStaffWordsToSay = language.Sentence{
	Key: "staff.words_to_say",
	In: [4]string{
		"Words to say",
		"کہنے کے الفاظ",
		"कहने के शब्द",
		"Söylenecek sözler",
	},
}

// StaffWordsToSay says: Words to say
func StaffWordsToSay() language.Message { return rowStaffWordsToSay.With() }

var rowStaffCharterPromises = language.Sentence{
	Key: "staff.charter_promises",
	In: [4]string{
		"What we promise",
		"ہمارے وعدے",
		"हमारे वादे",
		"Sözlerimiz",
	},
}

// StaffCharterPromises says: What we promise
func StaffCharterPromises() language.Message { return rowStaffCharterPromises.With() }

var rowStaffCharterScope = language.Sentence{
	Key: "staff.charter_scope",
	In: [4]string{
		"Where customers reach us",
		"گاہک ہم تک کیسے پہنچیں",
		"ग्राहक हम तक कैसे पहुँचें",
		"Müşteriler bize nereden ulaşır",
	},
}

// StaffCharterScope says: Where customers reach us
func StaffCharterScope() language.Message { return rowStaffCharterScope.With() }

var rowStaffCharterInternal = language.Sentence{
	Key: "staff.charter_internal",
	In: [4]string{
		"Only for us",
		"صرف ہمارے لیے",
		"सिर्फ़ हमारे लिए",
		"Yalnızca bizim için",
	},
}

// StaffCharterInternal says: Only for us
func StaffCharterInternal() language.Message { return rowStaffCharterInternal.With() }

var rowStaffCharterCounting = language.Sentence{
	Key: "staff.charter_counting",
	In: [4]string{
		"How we count",
		"ہم کیسے شمار کرتے ہیں",
		"हम कैसे गिनते हैं",
		"Nasıl sayıyoruz",
	},
}

// StaffCharterCounting says: How we count
func StaffCharterCounting() language.Message { return rowStaffCharterCounting.With() }

var rowStaffCharterContact = language.Sentence{
	Key: "staff.charter_contact",
	In: [4]string{
		"How to reach us",
		"ہم سے رابطہ",
		"हमसे संपर्क",
		"Bize ulaşın",
	},
}

// StaffCharterContact says: How to reach us
func StaffCharterContact() language.Message { return rowStaffCharterContact.With() }

var rowStaffNoCharter = language.Sentence{
	Key: "staff.no_charter",
	In: [4]string{
		"No charter is in force yet.",
		"ابھی کوئی سروس چارٹر نافذ نہیں۔",
		"अभी कोई सेवा चार्टर लागू नहीं है।",
		"Henüz yürürlükte hizmet bildirgesi yok.",
	},
}

// StaffNoCharter says: No charter is in force yet.
func StaffNoCharter() language.Message { return rowStaffNoCharter.With() }

var rowStaffNoCustomer = language.Sentence{
	Key: "staff.no_customer",
	In: [4]string{
		"unknown customer",
		"نامعلوم گاہک",
		"अनजान ग्राहक",
		"bilinmeyen müşteri",
	},
}

// StaffNoCustomer says: unknown customer
func StaffNoCustomer() language.Message { return rowStaffNoCustomer.With() }

var rowStaffRefusalReason = language.Sentence{
	Key: "staff.refusal_reason",
	In: [4]string{
		"Reason, if you refuse",
		"نامنظور ہو تو وجہ",
		"नामंज़ूर हो तो कारण",
		"Reddederseniz gerekçesi",
	},
}

// StaffRefusalReason says: Reason, if you refuse
func StaffRefusalReason() language.Message { return rowStaffRefusalReason.With() }

var rowStaffMore = language.Sentence{
	Key: "staff.more",
	In: [4]string{
		"More",
		"مزید",
		"और",
		"Diğer",
	},
}

// StaffMore says: More
func StaffMore() language.Message { return rowStaffMore.With() }

var rowStaffStepTaken = language.Sentence{
	Key: "staff.step_taken",
	In: [4]string{
		"{who name} has done this step: {at time}.",
		"یہ مرحلہ ہو چکا: {who}، {at}۔",
		"यह चरण हो चुका: {who}, {at}।",
		"Bu adımı yapan: {who}, {at}.",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}, {Name: "at", Kind: "time"}},
}

// StaffStepTaken says: {who name} has done this step: {at time}.
func StaffStepTaken(who string, at now.Instant) language.Message {
	return rowStaffStepTaken.With(who, at)
}

var rowStaffExplains = language.Sentence{
	Key: "staff.explains",
	In: [4]string{
		"This explains the delay",
		"یہ تاخیر کی وجہ بتاتا ہے",
		"यह देरी का कारण बताता है",
		"Bu, gecikmenin nedenini açıklıyor",
	},
}

// StaffExplains says: This explains the delay
func StaffExplains() language.Message { return rowStaffExplains.With() }

var rowStaffArrive = language.Sentence{
	Key: "staff.arrive",
	In: [4]string{
		"I am here",
		"یہاں پہنچنا درج کریں",
		"यहाँ पहुँचना दर्ज करें",
		"Buradayım",
	},
}

// StaffArrive says: I am here
func StaffArrive() language.Message { return rowStaffArrive.With() }

var rowStaffArriveDone = language.Sentence{
	Key: "staff.arrive_done",
	In: [4]string{
		"Noted that you are there",
		"آپ کا پہنچنا درج ہو گیا",
		"आपका पहुँचना दर्ज हो गया",
		"Geldiğiniz kaydedildi",
	},
}

// StaffArriveDone says: Noted that you are there
func StaffArriveDone() language.Message { return rowStaffArriveDone.With() }

var rowStaffSetAside = language.Sentence{
	Key: "staff.set_aside",
	In: [4]string{
		"Set aside: asks for nothing",
		"الگ رکھیں: اس میں کوئی درخواست نہیں",
		"अलग रखें: इसमें कोई अनुरोध नहीं",
		"Kenara koy: bir istek yok",
	},
}

// StaffSetAside says: Set aside: asks for nothing
func StaffSetAside() language.Message { return rowStaffSetAside.With() }

var rowStaffSetAsideDone = language.Sentence{
	Key: "staff.set_aside_done",
	In: [4]string{
		"Set aside",
		"الگ رکھ دیا گیا",
		"अलग रख दिया गया",
		"Kenara konuldu",
	},
}

// StaffSetAsideDone says: Set aside
func StaffSetAsideDone() language.Message { return rowStaffSetAsideDone.With() }

var rowStaffNoMail = language.Sentence{
	Key: "staff.no_mail",
	In: [4]string{
		"No mail server is set, so letters wait. Name one in the section {section code} of the file {file code}.",
		"کوئی میل سرور مقرر نہیں، اس لیے خط رکے ہوئے ہیں۔ میل سرور یہاں لکھیں: {file} ({section})",
		"कोई मेल सर्वर तय नहीं है, इसलिए पत्र रुके हुए हैं। मेल सर्वर यहाँ लिखें: {file} ({section})",
		"Posta sunucusu ayarlı değil, mektuplar bekliyor. Sunucuyu buraya yazın: {file} ({section})",
	},
	Slots: []language.Slot{{Name: "section", Kind: "code"}, {Name: "file", Kind: "code"}},
}

// StaffNoMail says: No mail server is set, so letters wait. Name one in the section {section code} of the file {file code}.
func StaffNoMail(section string, file string) language.Message {
	return rowStaffNoMail.With(section, file)
}
