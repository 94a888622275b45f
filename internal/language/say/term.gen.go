// Code generated from words/term.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowTermCharter = language.Sentence{
	Key: "term.charter",
	In: [4]string{
		"charter",
		"سروس چارٹر",
		"सेवा चार्टर",
		"hizmet bildirgesi",
	},
}

// TermCharter says: charter
func TermCharter() language.Message { return rowTermCharter.With() }

var rowTermService = language.Sentence{
	Key: "term.service",
	In: [4]string{
		"service",
		"خدمت",
		"सेवा",
		"hizmet",
	},
}

// TermService says: service
func TermService() language.Message { return rowTermService.With() }

var rowTermPromise = language.Sentence{
	Key: "term.promise",
	In: [4]string{
		"promise",
		"وعدہ|وعدے",
		"वादा|वादे",
		"söz",
	},
}

// TermPromise says: promise
func TermPromise() language.Message { return rowTermPromise.With() }

var rowTermPromiseCharter = language.Sentence{
	Key: "term.promise.charter",
	In: [4]string{
		"charter promise",
		"چارٹر کا وعدہ|چارٹر کے وعدے",
		"चार्टर का वादा|चार्टर के वादे",
		"bildirge sözü",
	},
}

// TermPromiseCharter says: charter promise
func TermPromiseCharter() language.Message { return rowTermPromiseCharter.With() }

var rowTermPledge = language.Sentence{
	Key: "term.pledge",
	In: [4]string{
		"pledge",
		"گاہک سے وعدہ|گاہک سے وعدے",
		"ग्राहक से वादा|ग्राहक से वादे",
		"müşteriye verilen söz",
	},
}

// TermPledge says: pledge
func TermPledge() language.Message { return rowTermPledge.With() }

var rowTermStandards = language.Sentence{
	Key: "term.standards",
	In: [4]string{
		"standards",
		"معیارات",
		"मानक",
		"hizmet standartları",
	},
}

// TermStandards says: standards
func TermStandards() language.Message { return rowTermStandards.With() }

var rowTermPurpose = language.Sentence{
	Key: "term.purpose",
	In: [4]string{
		"purpose",
		"مقصد",
		"उद्देश्य",
		"amaç",
	},
}

// TermPurpose says: purpose
func TermPurpose() language.Message { return rowTermPurpose.With() }

var rowTermScope = language.Sentence{
	Key: "term.scope",
	In: [4]string{
		"scope",
		"دائرۂ کار",
		"दायरा|दायरे",
		"kapsam",
	},
}

// TermScope says: scope
func TermScope() language.Message { return rowTermScope.With() }

var rowTermPolicy = language.Sentence{
	Key: "term.policy",
	In: [4]string{
		"policy",
		"پالیسی",
		"नीति",
		"politika",
	},
}

// TermPolicy says: policy
func TermPolicy() language.Message { return rowTermPolicy.With() }

var rowTermProcedure = language.Sentence{
	Key: "term.procedure",
	In: [4]string{
		"procedure",
		"طریقۂ کار",
		"प्रक्रिया",
		"prosedür",
	},
}

// TermProcedure says: procedure
func TermProcedure() language.Message { return rowTermProcedure.With() }

var rowTermFlowchart = language.Sentence{
	Key: "term.flowchart",
	In: [4]string{
		"flowchart",
		"فلو چارٹ",
		"फ़्लोचार्ट",
		"akış şeması",
	},
}

// TermFlowchart says: flowchart
func TermFlowchart() language.Message { return rowTermFlowchart.With() }

var rowTermEdition = language.Sentence{
	Key: "term.edition",
	In: [4]string{
		"edition",
		"ایڈیشن",
		"संस्करण",
		"sürüm",
	},
}

// TermEdition says: edition
func TermEdition() language.Message { return rowTermEdition.With() }

var rowTermHandbook = language.Sentence{
	Key: "term.handbook",
	In: [4]string{
		"handbook",
		"عملے کی ہینڈ بک",
		"कर्मचारी पुस्तिका",
		"çalışan el kitabı",
	},
}

// TermHandbook says: handbook
func TermHandbook() language.Message { return rowTermHandbook.With() }

var rowTermCounterSheet = language.Sentence{
	Key: "term.counter_sheet",
	In: [4]string{
		"counter sheet",
		"کاؤنٹر نوٹس",
		"काउंटर सूचना",
		"hizmet standartları tablosu",
	},
}

// TermCounterSheet says: counter sheet
func TermCounterSheet() language.Message { return rowTermCounterSheet.With() }

var rowTermStories = language.Sentence{
	Key: "term.stories",
	In: [4]string{
		"stories",
		"واقعات",
		"अनुभव",
		"yaşanmış örnekler",
	},
}

// TermStories says: stories
func TermStories() language.Message { return rowTermStories.With() }

var rowTermDetails = language.Sentence{
	Key: "term.details",
	In: [4]string{
		"details",
		"تفصیلات",
		"ब्योरा|ब्योरे",
		"ayrıntılar",
	},
}

// TermDetails says: details
func TermDetails() language.Message { return rowTermDetails.With() }

var rowTermWordsWeUse = language.Sentence{
	Key: "term.words_we_use",
	In: [4]string{
		"words we use",
		"ہمارے الفاظ",
		"हमारे शब्द",
		"terimlerimiz",
	},
}

// TermWordsWeUse says: words we use
func TermWordsWeUse() language.Message { return rowTermWordsWeUse.With() }

var rowTermClause = language.Sentence{
	Key: "term.clause",
	In: [4]string{
		"clause",
		"شق",
		"धारा",
		"madde",
	},
}

// TermClause says: clause
func TermClause() language.Message { return rowTermClause.With() }

var rowTermMust = language.Sentence{
	Key: "term.must",
	In: [4]string{
		"must",
		"لازم",
		"ज़रूरी",
		"zorunlu",
	},
}

// TermMust says: must
func TermMust() language.Message { return rowTermMust.With() }

var rowTermCan = language.Sentence{
	Key: "term.can",
	In: [4]string{
		"can",
		"اجازت ہے",
		"अनुमति है",
		"izinli",
	},
}

// TermCan says: can
func TermCan() language.Message { return rowTermCan.With() }

var rowTermShould = language.Sentence{
	Key: "term.should",
	In: [4]string{
		"should",
		"بہتر ہے",
		"उचित है",
		"önerilir",
	},
}

// TermShould says: should
func TermShould() language.Message { return rowTermShould.With() }

var rowTermDraft = language.Sentence{
	Key: "term.draft",
	In: [4]string{
		"draft",
		"مسودہ|مسودے",
		"मसौदा|मसौदे",
		"taslak",
	},
}

// TermDraft says: draft
func TermDraft() language.Message { return rowTermDraft.With() }

var rowTermInReview = language.Sentence{
	Key: "term.in_review",
	In: [4]string{
		"in review",
		"زیرِ جائزہ",
		"समीक्षा में",
		"incelemede",
	},
}

// TermInReview says: in review
func TermInReview() language.Message { return rowTermInReview.With() }

var rowTermApproved = language.Sentence{
	Key: "term.approved",
	In: [4]string{
		"approved",
		"منظور شدہ",
		"मंज़ूर",
		"onaylandı",
	},
}

// TermApproved says: approved
func TermApproved() language.Message { return rowTermApproved.With() }

var rowTermInTraining = language.Sentence{
	Key: "term.in_training",
	In: [4]string{
		"in training",
		"تربیت جاری",
		"प्रशिक्षण जारी",
		"eğitimde",
	},
}

// TermInTraining says: in training
func TermInTraining() language.Message { return rowTermInTraining.With() }

var rowTermTrained = language.Sentence{
	Key: "term.trained",
	In: [4]string{
		"trained",
		"تربیت مکمل",
		"प्रशिक्षण पूरा",
		"eğitimi tamam",
	},
}

// TermTrained says: trained
func TermTrained() language.Message { return rowTermTrained.With() }

var rowTermPublished = language.Sentence{
	Key: "term.published",
	In: [4]string{
		"published",
		"شائع شدہ",
		"प्रकाशित",
		"yayımlandı",
	},
}

// TermPublished says: published
func TermPublished() language.Message { return rowTermPublished.With() }

var rowTermInForce = language.Sentence{
	Key: "term.in_force",
	In: [4]string{
		"in force",
		"نافذ",
		"लागू",
		"yürürlükte",
	},
}

// TermInForce says: in force
func TermInForce() language.Message { return rowTermInForce.With() }

var rowTermRetired = language.Sentence{
	Key: "term.retired",
	In: [4]string{
		"retired",
		"اب نافذ نہیں",
		"अब लागू नहीं",
		"yürürlükten kalktı",
	},
}

// TermRetired says: retired
func TermRetired() language.Message { return rowTermRetired.With() }

var rowTermWithdrawn = language.Sentence{
	Key: "term.withdrawn",
	In: [4]string{
		"withdrawn",
		"منسوخ",
		"रद्द",
		"geri çekildi",
	},
}

// TermWithdrawn says: withdrawn
func TermWithdrawn() language.Message { return rowTermWithdrawn.With() }

var rowTermSuperseded = language.Sentence{
	Key: "term.superseded",
	In: [4]string{
		"superseded",
		"نئے ایڈیشن پر ختم",
		"नए संस्करण पर समाप्त",
		"yenisi geçerli",
	},
}

// TermSuperseded says: superseded
func TermSuperseded() language.Message { return rowTermSuperseded.With() }

var rowTermRefused = language.Sentence{
	Key: "term.refused",
	In: [4]string{
		"refused",
		"نامنظور",
		"नामंज़ूर",
		"reddedildi",
	},
}

// TermRefused says: refused
func TermRefused() language.Message { return rowTermRefused.With() }

var rowTermTouchpoint = language.Sentence{
	Key: "term.touchpoint",
	In: [4]string{
		"touchpoint",
		"رابطے کا ذریعہ|رابطے کے ذریعے",
		"संपर्क माध्यम",
		"temas noktası",
	},
}

// TermTouchpoint says: touchpoint
func TermTouchpoint() language.Message { return rowTermTouchpoint.With() }

var rowTermChannel = language.Sentence{
	Key: "term.channel",
	In: [4]string{
		"channel",
		"چینل",
		"चैनल",
		"kanal",
	},
}

// TermChannel says: channel
func TermChannel() language.Message { return rowTermChannel.With() }

var rowTermTouchTelephone = language.Sentence{
	Key: "term.touch.telephone",
	In: [4]string{
		"telephone",
		"فون",
		"फ़ोन",
		"telefon",
	},
}

// TermTouchTelephone says: telephone
func TermTouchTelephone() language.Message { return rowTermTouchTelephone.With() }

var rowTermTouchEmail = language.Sentence{
	Key: "term.touch.email",
	In: [4]string{
		"e-mail",
		"ای میل",
		"ईमेल",
		"e-posta",
	},
}

// TermTouchEmail says: e-mail
func TermTouchEmail() language.Message { return rowTermTouchEmail.With() }

var rowTermTouchLetter = language.Sentence{
	Key: "term.touch.letter",
	In: [4]string{
		"letter",
		"خط",
		"पत्र",
		"mektup",
	},
}

// TermTouchLetter says: letter
func TermTouchLetter() language.Message { return rowTermTouchLetter.With() }

var rowTermTouchWebsite = language.Sentence{
	Key: "term.touch.website",
	In: [4]string{
		"website",
		"ویب سائٹ",
		"वेबसाइट",
		"web sitesi",
	},
}

// TermTouchWebsite says: website
func TermTouchWebsite() language.Message { return rowTermTouchWebsite.With() }

var rowTermTouchFace = language.Sentence{
	Key: "term.touch.face",
	In: [4]string{
		"face to face",
		"بالمشافہ",
		"आमने-सामने",
		"yüz yüze",
	},
}

// TermTouchFace says: face to face
func TermTouchFace() language.Message { return rowTermTouchFace.With() }

var rowTermTouchSocial = language.Sentence{
	Key: "term.touch.social",
	In: [4]string{
		"social media",
		"سوشل میڈیا",
		"सोशल मीडिया",
		"sosyal medya",
	},
}

// TermTouchSocial says: social media
func TermTouchSocial() language.Message { return rowTermTouchSocial.With() }

var rowTermRequestType = language.Sentence{
	Key: "term.request_type",
	In: [4]string{
		"request type",
		"درخواست کی قسم",
		"अनुरोध का प्रकार|अनुरोध के प्रकार",
		"talep türü",
	},
}

// TermRequestType says: request type
func TermRequestType() language.Message { return rowTermRequestType.With() }

var rowTermRequestInformation = language.Sentence{
	Key: "term.request.information",
	In: [4]string{
		"information",
		"معلومات",
		"जानकारी",
		"bilgi talebi",
	},
}

// TermRequestInformation says: information
func TermRequestInformation() language.Message { return rowTermRequestInformation.With() }

var rowTermRequestPrice = language.Sentence{
	Key: "term.request.price",
	In: [4]string{
		"price and availability",
		"قیمت اور دستیابی",
		"कीमत और उपलब्धता",
		"fiyat ve stok",
	},
}

// TermRequestPrice says: price and availability
func TermRequestPrice() language.Message { return rowTermRequestPrice.With() }

var rowTermRequestOrder = language.Sentence{
	Key: "term.request.order",
	In: [4]string{
		"order",
		"آرڈر",
		"ऑर्डर",
		"sipariş",
	},
}

// TermRequestOrder says: order
func TermRequestOrder() language.Message { return rowTermRequestOrder.With() }

var rowTermRequestService = language.Sentence{
	Key: "term.request.service",
	In: [4]string{
		"service request",
		"سروس کی درخواست",
		"सर्विस अनुरोध",
		"servis talebi",
	},
}

// TermRequestService says: service request
func TermRequestService() language.Message { return rowTermRequestService.With() }

var rowTermRequestComplaint = language.Sentence{
	Key: "term.request.complaint",
	In: [4]string{
		"complaint",
		"شکایت",
		"शिकायत",
		"şikâyet",
	},
}

// TermRequestComplaint says: complaint
func TermRequestComplaint() language.Message { return rowTermRequestComplaint.With() }

var rowTermContact = language.Sentence{
	Key: "term.contact",
	In: [4]string{
		"contact",
		"رابطہ|رابطے",
		"संपर्क",
		"temas",
	},
}

// TermContact says: contact
func TermContact() language.Message { return rowTermContact.With() }

var rowTermCase = language.Sentence{
	Key: "term.case",
	In: [4]string{
		"case",
		"کیس",
		"केस",
		"kayıt",
	},
}

// TermCase says: case
func TermCase() language.Message { return rowTermCase.With() }

var rowTermCaseNumber = language.Sentence{
	Key: "term.case_number",
	In: [4]string{
		"case number",
		"کیس نمبر",
		"केस नंबर",
		"kayıt numarası",
	},
}

// TermCaseNumber says: case number
func TermCaseNumber() language.Message { return rowTermCaseNumber.With() }

var rowTermCustomer = language.Sentence{
	Key: "term.customer",
	In: [4]string{
		"customer",
		"گاہک",
		"ग्राहक",
		"müşteri",
	},
}

// TermCustomer says: customer
func TermCustomer() language.Message { return rowTermCustomer.With() }

var rowTermCustomerInternal = language.Sentence{
	Key: "term.customer.internal",
	In: [4]string{
		"internal customer",
		"اندرونی گاہک",
		"आंतरिक ग्राहक",
		"iç müşteri",
	},
}

// TermCustomerInternal says: internal customer
func TermCustomerInternal() language.Message { return rowTermCustomerInternal.With() }

var rowTermUser = language.Sentence{
	Key: "term.user",
	In: [4]string{
		"user",
		"صارف",
		"उपयोगकर्ता",
		"kullanıcı",
	},
}

// TermUser says: user
func TermUser() language.Message { return rowTermUser.With() }

var rowTermStaff = language.Sentence{
	Key: "term.staff",
	In: [4]string{
		"staff",
		"عملہ|عملے",
		"कर्मचारी",
		"çalışanlar",
	},
}

// TermStaff says: staff
func TermStaff() language.Message { return rowTermStaff.With() }

var rowTermAccount = language.Sentence{
	Key: "term.account",
	In: [4]string{
		"account",
		"کھاتہ|کھاتے",
		"खाता|खाते",
		"müşteri hesabı",
	},
}

// TermAccount says: account
func TermAccount() language.Message { return rowTermAccount.With() }

var rowTermHistory = language.Sentence{
	Key: "term.history",
	In: [4]string{
		"history",
		"سابقہ ریکارڈ",
		"पिछला रिकॉर्ड|पिछले रिकॉर्ड",
		"geçmiş",
	},
}

// TermHistory says: history
func TermHistory() language.Message { return rowTermHistory.With() }

var rowTermTrail = language.Sentence{
	Key: "term.trail",
	In: [4]string{
		"what happened",
		"اب تک کی کارروائی",
		"अब तक की कार्रवाई",
		"neler oldu",
	},
}

// TermTrail says: what happened
func TermTrail() language.Message { return rowTermTrail.With() }

var rowTermStep = language.Sentence{
	Key: "term.step",
	In: [4]string{
		"step",
		"مرحلہ|مرحلے",
		"चरण",
		"adım",
	},
}

// TermStep says: step
func TermStep() language.Message { return rowTermStep.With() }

var rowTermNextStep = language.Sentence{
	Key: "term.next_step",
	In: [4]string{
		"next step",
		"اگلا مرحلہ|اگلے مرحلے",
		"अगला चरण|अगले चरण",
		"sonraki adım",
	},
}

// TermNextStep says: next step
func TermNextStep() language.Message { return rowTermNextStep.With() }

var rowTermQuestion = language.Sentence{
	Key: "term.question",
	In: [4]string{
		"question",
		"سوال",
		"सवाल",
		"soru",
	},
}

// TermQuestion says: question
func TermQuestion() language.Message { return rowTermQuestion.With() }

var rowTermAnswer = language.Sentence{
	Key: "term.answer",
	In: [4]string{
		"answer",
		"جواب",
		"उत्तर",
		"cevap",
	},
}

// TermAnswer says: answer
func TermAnswer() language.Message { return rowTermAnswer.With() }

var rowTermExit = language.Sentence{
	Key: "term.exit",
	In: [4]string{
		"exit",
		"راستہ|راستے",
		"रास्ता|रास्ते",
		"çıkış",
	},
}

// TermExit says: exit
func TermExit() language.Message { return rowTermExit.With() }

var rowTermUsualAnswer = language.Sentence{
	Key: "term.usual_answer",
	In: [4]string{
		"usual answer",
		"عام جواب",
		"आम उत्तर",
		"olağan cevap",
	},
}

// TermUsualAnswer says: usual answer
func TermUsualAnswer() language.Message { return rowTermUsualAnswer.With() }

var rowTermAlternate = language.Sentence{
	Key: "term.alternate",
	In: [4]string{
		"alternate",
		"متبادل راستہ|متبادل راستے",
		"दूसरा रास्ता|दूसरे रास्ते",
		"alternatif yol",
	},
}

// TermAlternate says: alternate
func TermAlternate() language.Message { return rowTermAlternate.With() }

var rowTermWait = language.Sentence{
	Key: "term.wait",
	In: [4]string{
		"wait",
		"انتظار",
		"इंतज़ार",
		"bekleme",
	},
}

// TermWait says: wait
func TermWait() language.Message { return rowTermWait.With() }

var rowTermMessage = language.Sentence{
	Key: "term.message",
	In: [4]string{
		"message",
		"پیغام",
		"संदेश",
		"mesaj",
	},
}

// TermMessage says: message
func TermMessage() language.Message { return rowTermMessage.With() }

var rowTermLookup = language.Sentence{
	Key: "term.lookup",
	In: [4]string{
		"look-up",
		"ریکارڈ دیکھنا|ریکارڈ دیکھنے",
		"रिकॉर्ड देखना|रिकॉर्ड देखने",
		"bilgi sorgulama",
	},
}

// TermLookup says: look-up
func TermLookup() language.Message { return rowTermLookup.With() }

var rowTermSubprocedure = language.Sentence{
	Key: "term.subprocedure",
	In: [4]string{
		"procedure called here",
		"دوسرا طریقۂ کار|دوسرے طریقۂ کار",
		"दूसरी प्रक्रिया",
		"alt prosedür",
	},
}

// TermSubprocedure says: procedure called here
func TermSubprocedure() language.Message { return rowTermSubprocedure.With() }

var rowTermStart = language.Sentence{
	Key: "term.start",
	In: [4]string{
		"start",
		"آغاز",
		"शुरुआत",
		"başlangıç",
	},
}

// TermStart says: start
func TermStart() language.Message { return rowTermStart.With() }

var rowTermEnd = language.Sentence{
	Key: "term.end",
	In: [4]string{
		"end",
		"اختتام",
		"समाप्ति",
		"bitiş",
	},
}

// TermEnd says: end
func TermEnd() language.Message { return rowTermEnd.With() }

var rowTermOutcome = language.Sentence{
	Key: "term.outcome",
	In: [4]string{
		"outcome",
		"نتیجہ|نتیجے",
		"नतीजा|नतीजे",
		"sonuç",
	},
}

// TermOutcome says: outcome
func TermOutcome() language.Message { return rowTermOutcome.With() }

var rowTermDeviation = language.Sentence{
	Key: "term.deviation",
	In: [4]string{
		"left the chart",
		"طریقے سے ہٹ کر",
		"प्रक्रिया से हटकर",
		"akış dışı",
	},
}

// TermDeviation says: left the chart
func TermDeviation() language.Message { return rowTermDeviation.With() }

var rowTermWeakLink = language.Sentence{
	Key: "term.weak_link",
	In: [4]string{
		"weak link",
		"کمزور کڑی",
		"कमज़ोर कड़ी",
		"zayıf halka",
	},
}

// TermWeakLink says: weak link
func TermWeakLink() language.Message { return rowTermWeakLink.With() }

var rowTermCallBack = language.Sentence{
	Key: "term.call_back",
	In: [4]string{
		"call back",
		"کال بیک",
		"कॉल बैक",
		"geri arama",
	},
}

// TermCallBack says: call back
func TermCallBack() language.Message { return rowTermCallBack.With() }

var rowTermVisit = language.Sentence{
	Key: "term.visit",
	In: [4]string{
		"visit",
		"وزٹ",
		"विज़िट",
		"ziyaret",
	},
}

// TermVisit says: visit
func TermVisit() language.Message { return rowTermVisit.With() }

var rowTermAppointment = language.Sentence{
	Key: "term.appointment",
	In: [4]string{
		"appointment",
		"طے شدہ وقت",
		"तय समय",
		"randevu",
	},
}

// TermAppointment says: appointment
func TermAppointment() language.Message { return rowTermAppointment.With() }

var rowTermEngineer = language.Sentence{
	Key: "term.engineer",
	In: [4]string{
		"engineer",
		"ٹیکنیشن",
		"इंजीनियर",
		"teknisyen",
	},
}

// TermEngineer says: engineer
func TermEngineer() language.Message { return rowTermEngineer.With() }

var rowTermAgent = language.Sentence{
	Key: "term.agent",
	In: [4]string{
		"agent",
		"نمائندہ|نمائندے",
		"प्रतिनिधि",
		"temsilci",
	},
}

// TermAgent says: agent
func TermAgent() language.Message { return rowTermAgent.With() }

var rowTermSupervisor = language.Sentence{
	Key: "term.supervisor",
	In: [4]string{
		"supervisor",
		"سپروائزر",
		"सुपरवाइज़र",
		"süpervizör",
	},
}

// TermSupervisor says: supervisor
func TermSupervisor() language.Message { return rowTermSupervisor.With() }

var rowTermManager = language.Sentence{
	Key: "term.manager",
	In: [4]string{
		"manager",
		"مینیجر",
		"मैनेजर",
		"yönetici",
	},
}

// TermManager says: manager
func TermManager() language.Message { return rowTermManager.With() }

var rowTermAdministrator = language.Sentence{
	Key: "term.administrator",
	In: [4]string{
		"administrator",
		"ایڈمن",
		"एडमिन",
		"sistem yöneticisi",
	},
}

// TermAdministrator says: administrator
func TermAdministrator() language.Message { return rowTermAdministrator.With() }

var rowTermTrainer = language.Sentence{
	Key: "term.trainer",
	In: [4]string{
		"trainer",
		"ٹرینر",
		"प्रशिक्षक",
		"eğitmen",
	},
}

// TermTrainer says: trainer
func TermTrainer() language.Message { return rowTermTrainer.With() }

var rowTermExpert = language.Sentence{
	Key: "term.expert",
	In: [4]string{
		"expert",
		"ماہر",
		"विशेषज्ञ",
		"uzman",
	},
}

// TermExpert says: expert
func TermExpert() language.Message { return rowTermExpert.With() }

var rowTermTeam = language.Sentence{
	Key: "term.team",
	In: [4]string{
		"team",
		"ٹیم",
		"टीम",
		"ekip",
	},
}

// TermTeam says: team
func TermTeam() language.Message { return rowTermTeam.With() }

var rowTermOffice = language.Sentence{
	Key: "term.office",
	In: [4]string{
		"office",
		"دفتر",
		"कार्यालय",
		"ofis",
	},
}

// TermOffice says: office
func TermOffice() language.Message { return rowTermOffice.With() }

var rowTermBranch = language.Sentence{
	Key: "term.branch",
	In: [4]string{
		"branch",
		"برانچ",
		"शाखा",
		"şube",
	},
}

// TermBranch says: branch
func TermBranch() language.Message { return rowTermBranch.With() }

var rowTermOwner = language.Sentence{
	Key: "term.owner",
	In: [4]string{
		"owner",
		"ذمہ دار",
		"ज़िम्मेदार",
		"sorumlu",
	},
}

// TermOwner says: owner
func TermOwner() language.Message { return rowTermOwner.With() }

var rowTermOfficer = language.Sentence{
	Key: "term.officer",
	In: [4]string{
		"officer",
		"متعلقہ افسر",
		"संबंधित अधिकारी",
		"görevli",
	},
}

// TermOfficer says: officer
func TermOfficer() language.Message { return rowTermOfficer.With() }

var rowTermRecording = language.Sentence{
	Key: "term.recording",
	In: [4]string{
		"recording",
		"کال کی ریکارڈنگ",
		"कॉल रिकॉर्डिंग",
		"ses kaydı",
	},
}

// TermRecording says: recording
func TermRecording() language.Message { return rowTermRecording.With() }

var rowTermReceipt = language.Sentence{
	Key: "term.receipt",
	In: [4]string{
		"receipt",
		"رسید",
		"रसीद",
		"alındı",
	},
}

// TermReceipt says: receipt
func TermReceipt() language.Message { return rowTermReceipt.With() }

var rowTermAcknowledgement = language.Sentence{
	Key: "term.acknowledgement",
	In: [4]string{
		"acknowledgement",
		"وصولی کی اطلاع",
		"पावती",
		"alındı bildirimi",
	},
}

// TermAcknowledgement says: acknowledgement
func TermAcknowledgement() language.Message { return rowTermAcknowledgement.With() }

var rowTermInterimReply = language.Sentence{
	Key: "term.interim_reply",
	In: [4]string{
		"interim reply",
		"عبوری جواب",
		"अंतरिम जवाब",
		"ara yanıt",
	},
}

// TermInterimReply says: interim reply
func TermInterimReply() language.Message { return rowTermInterimReply.With() }

var rowTermOpeningHours = language.Sentence{
	Key: "term.opening_hours",
	In: [4]string{
		"opening hours",
		"اوقاتِ کار",
		"काम का समय|काम के समय",
		"çalışma saatleri",
	},
}

// TermOpeningHours says: opening hours
func TermOpeningHours() language.Message { return rowTermOpeningHours.With() }

var rowTermWorkingDay = language.Sentence{
	Key: "term.working_day",
	In: [4]string{
		"working day",
		"یومِ کار",
		"कार्य दिवस",
		"iş günü",
	},
}

// TermWorkingDay says: working day
func TermWorkingDay() language.Message { return rowTermWorkingDay.With() }

var rowTermCalendarDay = language.Sentence{
	Key: "term.calendar_day",
	In: [4]string{
		"calendar day",
		"کیلنڈر دن",
		"कैलेंडर दिन",
		"takvim günü",
	},
}

// TermCalendarDay says: calendar day
func TermCalendarDay() language.Message { return rowTermCalendarDay.With() }

var rowTermHoliday = language.Sentence{
	Key: "term.holiday",
	In: [4]string{
		"holiday",
		"تعطیل",
		"अवकाश",
		"resmî tatil",
	},
}

// TermHoliday says: holiday
func TermHoliday() language.Message { return rowTermHoliday.With() }

var rowTermClock = language.Sentence{
	Key: "term.clock",
	In: [4]string{
		"clock",
		"ٹائمر",
		"टाइमर",
		"sayaç",
	},
}

// TermClock says: clock
func TermClock() language.Message { return rowTermClock.With() }

var rowTermClockPaused = language.Sentence{
	Key: "term.clock.paused",
	In: [4]string{
		"paused",
		"رکا ہوا",
		"रुका हुआ",
		"duraklatıldı",
	},
}

// TermClockPaused says: paused
func TermClockPaused() language.Message { return rowTermClockPaused.With() }

var rowTermTimeLimit = language.Sentence{
	Key: "term.time_limit",
	In: [4]string{
		"time limit",
		"وقت کی حد",
		"समय सीमा",
		"süre sınırı",
	},
}

// TermTimeLimit says: time limit
func TermTimeLimit() language.Message { return rowTermTimeLimit.With() }

var rowTermDue = language.Sentence{
	Key: "term.due",
	In: [4]string{
		"due",
		"مقررہ وقت",
		"नियत समय",
		"son süre",
	},
}

// TermDue says: due
func TermDue() language.Message { return rowTermDue.With() }

var rowTermTimeLeft = language.Sentence{
	Key: "term.time_left",
	In: [4]string{
		"time left",
		"باقی وقت",
		"बाकी समय",
		"kalan süre",
	},
}

// TermTimeLeft says: time left
func TermTimeLeft() language.Message { return rowTermTimeLeft.With() }

var rowTermLate = language.Sentence{
	Key: "term.late",
	In: [4]string{
		"late",
		"تاخیر",
		"देरी",
		"gecikme",
	},
}

// TermLate says: late
func TermLate() language.Message { return rowTermLate.With() }

var rowTermClockMet = language.Sentence{
	Key: "term.clock.met",
	In: [4]string{
		"met in time",
		"وقت پر",
		"समय पर",
		"süresinde",
	},
}

// TermClockMet says: met in time
func TermClockMet() language.Message { return rowTermClockMet.With() }

var rowTermClockMissed = language.Sentence{
	Key: "term.clock.missed",
	In: [4]string{
		"missed",
		"وقت نکل گیا",
		"समय निकल गया",
		"süre aşıldı",
	},
}

// TermClockMissed says: missed
func TermClockMissed() language.Message { return rowTermClockMissed.With() }

var rowTermToday = language.Sentence{
	Key: "term.today",
	In: [4]string{
		"today",
		"آج",
		"आज",
		"bugün",
	},
}

// TermToday says: today
func TermToday() language.Message { return rowTermToday.With() }

var rowTermTomorrow = language.Sentence{
	Key: "term.tomorrow",
	In: [4]string{
		"tomorrow",
		"آنے والا کل|آنے والے کل",
		"आने वाला कल|आने वाले कल",
		"yarın",
	},
}

// TermTomorrow says: tomorrow
func TermTomorrow() language.Message { return rowTermTomorrow.With() }

var rowTermYesterday = language.Sentence{
	Key: "term.yesterday",
	In: [4]string{
		"yesterday",
		"گزشتہ کل",
		"बीता कल|बीते कल",
		"dün",
	},
}

// TermYesterday says: yesterday
func TermYesterday() language.Message { return rowTermYesterday.With() }

var rowTermPeriod = language.Sentence{
	Key: "term.period",
	In: [4]string{
		"period",
		"مدت",
		"अवधि",
		"dönem",
	},
}

// TermPeriod says: period
func TermPeriod() language.Message { return rowTermPeriod.With() }

var rowTermQuarter = language.Sentence{
	Key: "term.quarter",
	In: [4]string{
		"quarter",
		"سہ ماہی",
		"तिमाही",
		"üç aylık dönem",
	},
}

// TermQuarter says: quarter
func TermQuarter() language.Message { return rowTermQuarter.With() }

var rowTermSecond = language.Sentence{
	Key: "term.second",
	In: [4]string{
		"second",
		"سیکنڈ",
		"सेकंड",
		"saniye",
	},
}

// TermSecond says: second
func TermSecond() language.Message { return rowTermSecond.With() }

var rowTermMinute = language.Sentence{
	Key: "term.minute",
	In: [4]string{
		"minute",
		"منٹ",
		"मिनट",
		"dakika",
	},
}

// TermMinute says: minute
func TermMinute() language.Message { return rowTermMinute.With() }

var rowTermHour = language.Sentence{
	Key: "term.hour",
	In: [4]string{
		"hour",
		"گھنٹہ|گھنٹے",
		"घंटा|घंटे",
		"saat",
	},
}

// TermHour says: hour
func TermHour() language.Message { return rowTermHour.With() }

var rowTermDay = language.Sentence{
	Key: "term.day",
	In: [4]string{
		"day",
		"دن",
		"दिन",
		"gün",
	},
}

// TermDay says: day
func TermDay() language.Message { return rowTermDay.With() }

var rowTermWeek = language.Sentence{
	Key: "term.week",
	In: [4]string{
		"week",
		"ہفتہ|ہفتے",
		"हफ़्ता|हफ़्ते",
		"hafta",
	},
}

// TermWeek says: week
func TermWeek() language.Message { return rowTermWeek.With() }

var rowTermMonth = language.Sentence{
	Key: "term.month",
	In: [4]string{
		"month",
		"مہینہ|مہینے",
		"महीना|महीने",
		"ay",
	},
}

// TermMonth says: month
func TermMonth() language.Message { return rowTermMonth.With() }

var rowTermYear = language.Sentence{
	Key: "term.year",
	In: [4]string{
		"year",
		"سال",
		"साल",
		"yıl",
	},
}

// TermYear says: year
func TermYear() language.Message { return rowTermYear.With() }

var rowTermKept = language.Sentence{
	Key: "term.kept",
	In: [4]string{
		"kept",
		"پورا ہوا",
		"पूरा हुआ",
		"tutuldu",
	},
}

// TermKept says: kept
func TermKept() language.Message { return rowTermKept.With() }

var rowTermBroken = language.Sentence{
	Key: "term.broken",
	In: [4]string{
		"broken",
		"پورا نہیں ہوا",
		"पूरा नहीं हुआ",
		"tutulmadı",
	},
}

// TermBroken says: broken
func TermBroken() language.Message { return rowTermBroken.With() }

var rowTermAtRisk = language.Sentence{
	Key: "term.at_risk",
	In: [4]string{
		"at risk",
		"خطرے میں",
		"खतरे में",
		"riskte",
	},
}

// TermAtRisk says: at risk
func TermAtRisk() language.Message { return rowTermAtRisk.With() }

var rowTermSlipping = language.Sentence{
	Key: "term.slipping",
	In: [4]string{
		"slipping",
		"ہدف سے نیچے",
		"लक्ष्य से नीचे",
		"hedefin altında",
	},
}

// TermSlipping says: slipping
func TermSlipping() language.Message { return rowTermSlipping.With() }

var rowTermNothingDue = language.Sentence{
	Key: "term.nothing_due",
	In: [4]string{
		"nothing due",
		"کسی وعدے کا وقت نہیں آیا",
		"किसी वादे का समय नहीं आया",
		"süresi dolan söz yok",
	},
}

// TermNothingDue says: nothing due
func TermNothingDue() language.Message { return rowTermNothingDue.With() }

var rowTermTooFew = language.Sentence{
	Key: "term.too_few",
	In: [4]string{
		"too few to judge",
		"رائے قائم کرنے کے لیے تعداد کم ہے",
		"राय बनाने के लिए संख्या कम है",
		"değerlendirmek için sayı az",
	},
}

// TermTooFew says: too few to judge
func TermTooFew() language.Message { return rowTermTooFew.With() }

var rowTermNoData = language.Sentence{
	Key: "term.no_data",
	In: [4]string{
		"no data",
		"اعداد دستیاب نہیں",
		"आँकड़े उपलब्ध नहीं",
		"veri yok",
	},
}

// TermNoData says: no data
func TermNoData() language.Message { return rowTermNoData.With() }

var rowTermGoal = language.Sentence{
	Key: "term.goal",
	In: [4]string{
		"goal",
		"ہدف",
		"लक्ष्य",
		"hedef",
	},
}

// TermGoal says: goal
func TermGoal() language.Message { return rowTermGoal.With() }

var rowTermShare = language.Sentence{
	Key: "term.share",
	In: [4]string{
		"share",
		"تناسب",
		"अनुपात",
		"oran",
	},
}

// TermShare says: share
func TermShare() language.Message { return rowTermShare.With() }

var rowTermPercent = language.Sentence{
	Key: "term.percent",
	In: [4]string{
		"percent",
		"فیصد",
		"प्रतिशत",
		"yüzde",
	},
}

// TermPercent says: percent
func TermPercent() language.Message { return rowTermPercent.With() }

var rowTermCount = language.Sentence{
	Key: "term.count",
	In: [4]string{
		"count",
		"تعداد",
		"संख्या",
		"sayı",
	},
}

// TermCount says: count
func TermCount() language.Message { return rowTermCount.With() }

var rowTermBudgetLeft = language.Sentence{
	Key: "term.budget_left",
	In: [4]string{
		"misses left",
		"باقی گنجائش",
		"बची गुंजाइश",
		"kalan pay",
	},
}

// TermBudgetLeft says: misses left
func TermBudgetLeft() language.Message { return rowTermBudgetLeft.With() }

var rowTermReport = language.Sentence{
	Key: "term.report",
	In: [4]string{
		"report",
		"رپورٹ",
		"रिपोर्ट",
		"rapor",
	},
}

// TermReport says: report
func TermReport() language.Message { return rowTermReport.With() }

var rowTermDuty = language.Sentence{
	Key: "term.duty",
	In: [4]string{
		"duty",
		"ذمے کا کام|ذمے کے کام",
		"ज़िम्मे का काम|ज़िम्मे के काम",
		"görev",
	},
}

// TermDuty says: duty
func TermDuty() language.Message { return rowTermDuty.With() }

var rowTermRemedy = language.Sentence{
	Key: "term.remedy",
	In: [4]string{
		"remedy",
		"تلافی",
		"भरपाई",
		"telafi",
	},
}

// TermRemedy says: remedy
func TermRemedy() language.Message { return rowTermRemedy.With() }

var rowTermRefund = language.Sentence{
	Key: "term.refund",
	In: [4]string{
		"refund",
		"ریفنڈ",
		"रिफ़ंड",
		"para iadesi",
	},
}

// TermRefund says: refund
func TermRefund() language.Message { return rowTermRefund.With() }

var rowTermCompensation = language.Sentence{
	Key: "term.compensation",
	In: [4]string{
		"compensation",
		"معاوضہ|معاوضے",
		"मुआवज़ा|मुआवज़े",
		"tazminat",
	},
}

// TermCompensation says: compensation
func TermCompensation() language.Message { return rowTermCompensation.With() }

var rowTermLimit = language.Sentence{
	Key: "term.limit",
	In: [4]string{
		"limit",
		"حد",
		"सीमा",
		"üst sınır",
	},
}

// TermLimit says: limit
func TermLimit() language.Message { return rowTermLimit.With() }

var rowTermAppeal = language.Sentence{
	Key: "term.appeal",
	In: [4]string{
		"appeal",
		"اپیل",
		"अपील",
		"itiraz",
	},
}

// TermAppeal says: appeal
func TermAppeal() language.Message { return rowTermAppeal.With() }

var rowTermEscalate = language.Sentence{
	Key: "term.escalate",
	In: [4]string{
		"escalate",
		"اوپر بھیجیں",
		"ऊपर भेजें",
		"üst birime ilet",
	},
}

// TermEscalate says: escalate
func TermEscalate() language.Message { return rowTermEscalate.With() }

var rowTermTakeOver = language.Sentence{
	Key: "term.take_over",
	In: [4]string{
		"take over",
		"خود سنبھالیں",
		"अपने पास लें",
		"devral",
	},
}

// TermTakeOver says: take over
func TermTakeOver() language.Message { return rowTermTakeOver.With() }

var rowTermAssign = language.Sentence{
	Key: "term.assign",
	In: [4]string{
		"assign",
		"ذمے لگائیں",
		"सौंपें",
		"ata",
	},
}

// TermAssign says: assign
func TermAssign() language.Message { return rowTermAssign.With() }

var rowTermUnassigned = language.Sentence{
	Key: "term.unassigned",
	In: [4]string{
		"unassigned",
		"کسی کے ذمے نہیں",
		"किसी को नहीं सौंपा",
		"atanmamış",
	},
}

// TermUnassigned says: unassigned
func TermUnassigned() language.Message { return rowTermUnassigned.With() }

var rowTermMine = language.Sentence{
	Key: "term.mine",
	In: [4]string{
		"mine",
		"میرے ذمے",
		"मेरे पास",
		"bende",
	},
}

// TermMine says: mine
func TermMine() language.Message { return rowTermMine.With() }

var rowTermSnooze = language.Sentence{
	Key: "term.snooze",
	In: [4]string{
		"snooze",
		"بعد میں یاد دلائیں",
		"बाद में याद दिलाएँ",
		"ertele",
	},
}

// TermSnooze says: snooze
func TermSnooze() language.Message { return rowTermSnooze.With() }

var rowTermClose = language.Sentence{
	Key: "term.close",
	In: [4]string{
		"close",
		"بند کریں",
		"बंद करें",
		"kapat",
	},
}

// TermClose says: close
func TermClose() language.Message { return rowTermClose.With() }

var rowTermReopen = language.Sentence{
	Key: "term.reopen",
	In: [4]string{
		"reopen",
		"دوبارہ کھولیں",
		"फिर से खोलें",
		"yeniden aç",
	},
}

// TermReopen says: reopen
func TermReopen() language.Message { return rowTermReopen.With() }

var rowTermNote = language.Sentence{
	Key: "term.note",
	In: [4]string{
		"note",
		"نوٹ",
		"नोट",
		"not",
	},
}

// TermNote says: note
func TermNote() language.Message { return rowTermNote.With() }

var rowTermReply = language.Sentence{
	Key: "term.reply",
	In: [4]string{
		"reply",
		"جواب",
		"जवाब",
		"yanıt",
	},
}

// TermReply says: reply
func TermReply() language.Message { return rowTermReply.With() }

var rowTermCallLog = language.Sentence{
	Key: "term.call_log",
	In: [4]string{
		"call log",
		"کال کی تفصیل",
		"कॉल का ब्योरा|कॉल के ब्योरे",
		"görüşme notu",
	},
}

// TermCallLog says: call log
func TermCallLog() language.Message { return rowTermCallLog.With() }

var rowTermRing = language.Sentence{
	Key: "term.ring",
	In: [4]string{
		"ring",
		"گھنٹی",
		"घंटी",
		"çalış",
	},
}

// TermRing says: ring
func TermRing() language.Message { return rowTermRing.With() }

var rowTermHold = language.Sentence{
	Key: "term.hold",
	In: [4]string{
		"hold",
		"ہولڈ",
		"होल्ड",
		"bekletme",
	},
}

// TermHold says: hold
func TermHold() language.Message { return rowTermHold.With() }

var rowTermQueue = language.Sentence{
	Key: "term.queue",
	In: [4]string{
		"queue",
		"قطار",
		"कतार",
		"kuyruk",
	},
}

// TermQueue says: queue
func TermQueue() language.Message { return rowTermQueue.With() }

var rowTermAbandoned = language.Sentence{
	Key: "term.abandoned",
	In: [4]string{
		"abandoned call",
		"جواب سے پہلے کٹ گئی",
		"जवाब से पहले कट गई",
		"kaçan çağrı",
	},
}

// TermAbandoned says: abandoned call
func TermAbandoned() language.Message { return rowTermAbandoned.With() }

var rowTermUndo = language.Sentence{
	Key: "term.undo",
	In: [4]string{
		"undo",
		"واپس لیں",
		"वापस लें",
		"geri al",
	},
}

// TermUndo says: undo
func TermUndo() language.Message { return rowTermUndo.With() }

var rowTermRedo = language.Sentence{
	Key: "term.redo",
	In: [4]string{
		"redo",
		"پھر کریں",
		"फिर करें",
		"yinele",
	},
}

// TermRedo says: redo
func TermRedo() language.Message { return rowTermRedo.With() }

var rowTermSave = language.Sentence{
	Key: "term.save",
	In: [4]string{
		"save",
		"محفوظ کریں",
		"सेव करें",
		"kaydet",
	},
}

// TermSave says: save
func TermSave() language.Message { return rowTermSave.With() }

var rowTermSend = language.Sentence{
	Key: "term.send",
	In: [4]string{
		"send",
		"بھیجیں",
		"भेजें",
		"gönder",
	},
}

// TermSend says: send
func TermSend() language.Message { return rowTermSend.With() }

var rowTermSendForReview = language.Sentence{
	Key: "term.send_for_review",
	In: [4]string{
		"send for review",
		"جائزے کے لیے بھیجیں",
		"समीक्षा के लिए भेजें",
		"incelemeye gönder",
	},
}

// TermSendForReview says: send for review
func TermSendForReview() language.Message { return rowTermSendForReview.With() }

var rowTermApprove = language.Sentence{
	Key: "term.approve",
	In: [4]string{
		"approve",
		"منظور کریں",
		"मंज़ूर करें",
		"onayla",
	},
}

// TermApprove says: approve
func TermApprove() language.Message { return rowTermApprove.With() }

var rowTermPublish = language.Sentence{
	Key: "term.publish",
	In: [4]string{
		"publish",
		"شائع کریں",
		"प्रकाशित करें",
		"yayımla",
	},
}

// TermPublish says: publish
func TermPublish() language.Message { return rowTermPublish.With() }

var rowTermRefuse = language.Sentence{
	Key: "term.refuse",
	In: [4]string{
		"refuse",
		"نامنظور کریں",
		"नामंज़ूर करें",
		"reddet",
	},
}

// TermRefuse says: refuse
func TermRefuse() language.Message { return rowTermRefuse.With() }

var rowTermCancel = language.Sentence{
	Key: "term.cancel",
	In: [4]string{
		"cancel",
		"رہنے دیں",
		"रहने दें",
		"vazgeç",
	},
}

// TermCancel says: cancel
func TermCancel() language.Message { return rowTermCancel.With() }

var rowTermDelete = language.Sentence{
	Key: "term.delete",
	In: [4]string{
		"delete",
		"مٹائیں",
		"हटाएँ",
		"sil",
	},
}

// TermDelete says: delete
func TermDelete() language.Message { return rowTermDelete.With() }

var rowTermEdit = language.Sentence{
	Key: "term.edit",
	In: [4]string{
		"edit",
		"ترمیم کریں",
		"बदलें",
		"düzenle",
	},
}

// TermEdit says: edit
func TermEdit() language.Message { return rowTermEdit.With() }

var rowTermTidy = language.Sentence{
	Key: "term.tidy",
	In: [4]string{
		"tidy up",
		"ترتیب درست کریں",
		"क्रम ठीक करें",
		"toparla",
	},
}

// TermTidy says: tidy up
func TermTidy() language.Message { return rowTermTidy.With() }

var rowTermPrint = language.Sentence{
	Key: "term.print",
	In: [4]string{
		"print",
		"پرنٹ کریں",
		"प्रिंट करें",
		"yazdır",
	},
}

// TermPrint says: print
func TermPrint() language.Message { return rowTermPrint.With() }

var rowTermCopy = language.Sentence{
	Key: "term.copy",
	In: [4]string{
		"copy",
		"کاپی کریں",
		"कॉपी करें",
		"kopyala",
	},
}

// TermCopy says: copy
func TermCopy() language.Message { return rowTermCopy.With() }

var rowTermBack = language.Sentence{
	Key: "term.back",
	In: [4]string{
		"back",
		"پیچھے",
		"पीछे",
		"geri",
	},
}

// TermBack says: back
func TermBack() language.Message { return rowTermBack.With() }

var rowTermContinue = language.Sentence{
	Key: "term.continue",
	In: [4]string{
		"continue",
		"آگے بڑھیں",
		"आगे बढ़ें",
		"devam et",
	},
}

// TermContinue says: continue
func TermContinue() language.Message { return rowTermContinue.With() }

var rowTermReason = language.Sentence{
	Key: "term.reason",
	In: [4]string{
		"reason",
		"وجہ",
		"कारण",
		"gerekçe",
	},
}

// TermReason says: reason
func TermReason() language.Message { return rowTermReason.With() }

var rowTermReviewDate = language.Sentence{
	Key: "term.review_date",
	In: [4]string{
		"review date",
		"جائزے کی تاریخ",
		"समीक्षा की तारीख",
		"gözden geçirme tarihi",
	},
}

// TermReviewDate says: review date
func TermReviewDate() language.Message { return rowTermReviewDate.With() }

var rowTermDocuments = language.Sentence{
	Key: "term.documents",
	In: [4]string{
		"documents asked",
		"درکار دستاویزات",
		"ज़रूरी दस्तावेज़",
		"istenen belgeler",
	},
}

// TermDocuments says: documents asked
func TermDocuments() language.Message { return rowTermDocuments.With() }

var rowTermFee = language.Sentence{
	Key: "term.fee",
	In: [4]string{
		"fee",
		"فیس",
		"शुल्क",
		"ücret",
	},
}

// TermFee says: fee
func TermFee() language.Message { return rowTermFee.With() }

var rowTermCompletionTime = language.Sentence{
	Key: "term.completion_time",
	In: [4]string{
		"completion time",
		"تکمیل کی مدت",
		"निपटारे की समय सीमा",
		"tamamlanma süresi",
	},
}

// TermCompletionTime says: completion time
func TermCompletionTime() language.Message { return rowTermCompletionTime.With() }

var rowTermComplainWhere = language.Sentence{
	Key: "term.complain_where",
	In: [4]string{
		"place to complain",
		"شکایت کہاں کریں",
		"शिकायत कहाँ करें",
		"şikâyet başvuru yeri",
	},
}

// TermComplainWhere says: place to complain
func TermComplainWhere() language.Message { return rowTermComplainWhere.With() }

var rowTermTracking = language.Sentence{
	Key: "term.tracking",
	In: [4]string{
		"tracking",
		"پیش رفت دیکھیں",
		"स्थिति देखें",
		"takip et",
	},
}

// TermTracking says: tracking
func TermTracking() language.Message { return rowTermTracking.With() }

var rowTermRating = language.Sentence{
	Key: "term.rating",
	In: [4]string{
		"rating",
		"ریٹنگ",
		"रेटिंग",
		"puan",
	},
}

// TermRating says: rating
func TermRating() language.Message { return rowTermRating.With() }

var rowTermSatisfied = language.Sentence{
	Key: "term.satisfied",
	In: [4]string{
		"satisfied",
		"مطمئن",
		"संतुष्ट",
		"memnun",
	},
}

// TermSatisfied says: satisfied
func TermSatisfied() language.Message { return rowTermSatisfied.With() }

var rowTermFeedback = language.Sentence{
	Key: "term.feedback",
	In: [4]string{
		"feedback",
		"رائے",
		"फ़ीडबैक",
		"geri bildirim",
	},
}

// TermFeedback says: feedback
func TermFeedback() language.Message { return rowTermFeedback.With() }

var rowTermSuggestion = language.Sentence{
	Key: "term.suggestion",
	In: [4]string{
		"suggestion",
		"تجویز",
		"सुझाव",
		"öneri",
	},
}

// TermSuggestion says: suggestion
func TermSuggestion() language.Message { return rowTermSuggestion.With() }

var rowTermSurvey = language.Sentence{
	Key: "term.survey",
	In: [4]string{
		"survey",
		"سروے",
		"सर्वे",
		"anket",
	},
}

// TermSurvey says: survey
func TermSurvey() language.Message { return rowTermSurvey.With() }

var rowTermProblem = language.Sentence{
	Key: "term.problem",
	In: [4]string{
		"problem",
		"بار بار کا مسئلہ|بار بار کے مسئلے",
		"बार-बार की समस्या",
		"tekrarlayan sorun",
	},
}

// TermProblem says: problem
func TermProblem() language.Message { return rowTermProblem.With() }

var rowTermApology = language.Sentence{
	Key: "term.apology",
	In: [4]string{
		"apology",
		"معذرت",
		"माफ़ी",
		"özür",
	},
}

// TermApology says: apology
func TermApology() language.Message { return rowTermApology.With() }

var rowTermTraining = language.Sentence{
	Key: "term.training",
	In: [4]string{
		"training",
		"تربیت",
		"प्रशिक्षण",
		"eğitim",
	},
}

// TermTraining says: training
func TermTraining() language.Message { return rowTermTraining.With() }

var rowTermLesson = language.Sentence{
	Key: "term.lesson",
	In: [4]string{
		"lesson",
		"سبق",
		"पाठ",
		"ders",
	},
}

// TermLesson says: lesson
func TermLesson() language.Message { return rowTermLesson.With() }

var rowTermQuiz = language.Sentence{
	Key: "term.quiz",
	In: [4]string{
		"quiz",
		"کوئز",
		"क्विज़",
		"test",
	},
}

// TermQuiz says: quiz
func TermQuiz() language.Message { return rowTermQuiz.With() }

var rowTermWalkThrough = language.Sentence{
	Key: "term.walk_through",
	In: [4]string{
		"walk-through",
		"مشق",
		"अभ्यास",
		"deneme",
	},
}

// TermWalkThrough says: walk-through
func TermWalkThrough() language.Message { return rowTermWalkThrough.With() }

var rowTermKnowledge = language.Sentence{
	Key: "term.knowledge",
	In: [4]string{
		"knowledge",
		"معلوماتی مرکز",
		"जानकारी केंद्र",
		"bilgi bankası",
	},
}

// TermKnowledge says: knowledge
func TermKnowledge() language.Message { return rowTermKnowledge.With() }

var rowTermArticle = language.Sentence{
	Key: "term.article",
	In: [4]string{
		"article",
		"مضمون",
		"लेख",
		"makale",
	},
}

// TermArticle says: article
func TermArticle() language.Message { return rowTermArticle.With() }

var rowTermOrientation = language.Sentence{
	Key: "term.orientation",
	In: [4]string{
		"orientation",
		"ابتدائی تربیت",
		"शुरुआती प्रशिक्षण",
		"oryantasyon",
	},
}

// TermOrientation says: orientation
func TermOrientation() language.Message { return rowTermOrientation.With() }

var rowTermNewHire = language.Sentence{
	Key: "term.new_hire",
	In: [4]string{
		"new hire",
		"نیا ملازم|نئے ملازم",
		"नया कर्मचारी|नए कर्मचारी",
		"yeni çalışan",
	},
}

// TermNewHire says: new hire
func TermNewHire() language.Message { return rowTermNewHire.With() }

var rowTermSearch = language.Sentence{
	Key: "term.search",
	In: [4]string{
		"search",
		"تلاش کریں",
		"खोजें",
		"ara",
	},
}

// TermSearch says: search
func TermSearch() language.Message { return rowTermSearch.With() }

var rowTermSettings = language.Sentence{
	Key: "term.settings",
	In: [4]string{
		"settings",
		"سیٹنگز",
		"सेटिंग",
		"ayarlar",
	},
}

// TermSettings says: settings
func TermSettings() language.Message { return rowTermSettings.With() }

var rowTermSignIn = language.Sentence{
	Key: "term.sign_in",
	In: [4]string{
		"sign in",
		"لاگ اِن کریں",
		"लॉग इन करें",
		"giriş yap",
	},
}

// TermSignIn says: sign in
func TermSignIn() language.Message { return rowTermSignIn.With() }

var rowTermSignOut = language.Sentence{
	Key: "term.sign_out",
	In: [4]string{
		"sign out",
		"لاگ آؤٹ کریں",
		"लॉग आउट करें",
		"çıkış yap",
	},
}

// TermSignOut says: sign out
func TermSignOut() language.Message { return rowTermSignOut.With() }

var rowTermPasskey = language.Sentence{
	Key: "term.passkey",
	In: [4]string{
		"passkey",
		"پاس کی",
		"पासकी",
		"geçiş anahtarı",
	},
}

// TermPasskey says: passkey
func TermPasskey() language.Message { return rowTermPasskey.With() }

var rowTermPassword = language.Sentence{
	Key: "term.password",
	In: [4]string{
		"password",
		"پاس ورڈ",
		"पासवर्ड",
		"şifre",
	},
}

// TermPassword says: password
func TermPassword() language.Message { return rowTermPassword.With() }

var rowTermPermission = language.Sentence{
	Key: "term.permission",
	In: [4]string{
		"permission",
		"اجازت",
		"अनुमति",
		"yetki",
	},
}

// TermPermission says: permission
func TermPermission() language.Message { return rowTermPermission.With() }

var rowTermRole = language.Sentence{
	Key: "term.role",
	In: [4]string{
		"role",
		"رول",
		"भूमिका",
		"rol",
	},
}

// TermRole says: role
func TermRole() language.Message { return rowTermRole.With() }

var rowTermBackup = language.Sentence{
	Key: "term.backup",
	In: [4]string{
		"backup",
		"بیک اپ",
		"बैकअप",
		"yedek",
	},
}

// TermBackup says: backup
func TermBackup() language.Message { return rowTermBackup.With() }

var rowTermText = language.Sentence{
	Key: "term.text",
	In: [4]string{
		"text",
		"متن",
		"टेक्स्ट",
		"metin",
	},
}

// TermText says: text
func TermText() language.Message { return rowTermText.With() }

var rowTermLanguage = language.Sentence{
	Key: "term.language",
	In: [4]string{
		"language",
		"زبان",
		"भाषा",
		"dil",
	},
}

// TermLanguage says: language
func TermLanguage() language.Message { return rowTermLanguage.With() }

var rowTermNotification = language.Sentence{
	Key: "term.notification",
	In: [4]string{
		"notification",
		"اطلاع",
		"सूचना",
		"bildirim",
	},
}

// TermNotification says: notification
func TermNotification() language.Message { return rowTermNotification.With() }

var rowTermImport = language.Sentence{
	Key: "term.import",
	In: [4]string{
		"import",
		"فائل سے لائیں",
		"फ़ाइल से लाएँ",
		"içe aktar",
	},
}

// TermImport says: import
func TermImport() language.Message { return rowTermImport.With() }

var rowTermExport = language.Sentence{
	Key: "term.export",
	In: [4]string{
		"export",
		"فائل میں نکالیں",
		"फ़ाइल में निकालें",
		"dışa aktar",
	},
}

// TermExport says: export
func TermExport() language.Message { return rowTermExport.With() }

var rowTermYes = language.Sentence{
	Key: "term.yes",
	In: [4]string{
		"yes",
		"ہاں",
		"हाँ",
		"evet",
	},
}

// TermYes says: yes
func TermYes() language.Message { return rowTermYes.With() }

var rowTermNo = language.Sentence{
	Key: "term.no",
	In: [4]string{
		"no",
		"نہیں",
		"नहीं",
		"hayır",
	},
}

// TermNo says: no
func TermNo() language.Message { return rowTermNo.With() }

var rowTermOk = language.Sentence{
	Key: "term.ok",
	In: [4]string{
		"OK",
		"ٹھیک ہے",
		"ठीक है",
		"tamam",
	},
}

// TermOk says: OK
func TermOk() language.Message { return rowTermOk.With() }

var rowTermLangEn = language.Sentence{
	Key: "term.lang.en",
	In: [4]string{
		"English",
		"انگریزی",
		"अंग्रेज़ी",
		"İngilizce",
	},
}

// TermLangEn says: English
func TermLangEn() language.Message { return rowTermLangEn.With() }

var rowTermLangUr = language.Sentence{
	Key: "term.lang.ur",
	In: [4]string{
		"Urdu",
		"اردو",
		"उर्दू",
		"Urduca",
	},
}

// TermLangUr says: Urdu
func TermLangUr() language.Message { return rowTermLangUr.With() }

var rowTermLangHi = language.Sentence{
	Key: "term.lang.hi",
	In: [4]string{
		"Hindi",
		"ہندی",
		"हिन्दी",
		"Hintçe",
	},
}

// TermLangHi says: Hindi
func TermLangHi() language.Message { return rowTermLangHi.With() }

var rowTermLangTr = language.Sentence{
	Key: "term.lang.tr",
	In: [4]string{
		"Turkish",
		"ترکی",
		"तुर्की",
		"Türkçe",
	},
}

// TermLangTr says: Turkish
func TermLangTr() language.Message { return rowTermLangTr.With() }

var rowTermLangRomanUr = language.Sentence{
	Key: "term.lang.roman_ur",
	In: [4]string{
		"Roman Urdu",
		"رومن اردو",
		"रोमन उर्दू",
		"Latin harfli Urduca",
	},
}

// TermLangRomanUr says: Roman Urdu
func TermLangRomanUr() language.Message { return rowTermLangRomanUr.With() }

var rowTermLangRomanHi = language.Sentence{
	Key: "term.lang.roman_hi",
	In: [4]string{
		"Roman Hindi",
		"رومن ہندی",
		"रोमन हिन्दी",
		"Latin harfli Hintçe",
	},
}

// TermLangRomanHi says: Roman Hindi
func TermLangRomanHi() language.Message { return rowTermLangRomanHi.With() }

var rowTermDayMon = language.Sentence{
	Key: "term.day.mon",
	In: [4]string{
		"Monday",
		"پیر",
		"सोमवार",
		"Pazartesi",
	},
}

// TermDayMon says: Monday
func TermDayMon() language.Message { return rowTermDayMon.With() }

var rowTermDayTue = language.Sentence{
	Key: "term.day.tue",
	In: [4]string{
		"Tuesday",
		"منگل",
		"मंगलवार",
		"Salı",
	},
}

// TermDayTue says: Tuesday
func TermDayTue() language.Message { return rowTermDayTue.With() }

var rowTermDayWed = language.Sentence{
	Key: "term.day.wed",
	In: [4]string{
		"Wednesday",
		"بدھ",
		"बुधवार",
		"Çarşamba",
	},
}

// TermDayWed says: Wednesday
func TermDayWed() language.Message { return rowTermDayWed.With() }

var rowTermDayThu = language.Sentence{
	Key: "term.day.thu",
	In: [4]string{
		"Thursday",
		"جمعرات",
		"गुरुवार",
		"Perşembe",
	},
}

// TermDayThu says: Thursday
func TermDayThu() language.Message { return rowTermDayThu.With() }

var rowTermDayFri = language.Sentence{
	Key: "term.day.fri",
	In: [4]string{
		"Friday",
		"جمعہ|جمعے",
		"शुक्रवार",
		"Cuma",
	},
}

// TermDayFri says: Friday
func TermDayFri() language.Message { return rowTermDayFri.With() }

var rowTermDaySat = language.Sentence{
	Key: "term.day.sat",
	In: [4]string{
		"Saturday",
		"ہفتہ|ہفتے",
		"शनिवार",
		"Cumartesi",
	},
}

// TermDaySat says: Saturday
func TermDaySat() language.Message { return rowTermDaySat.With() }

var rowTermDaySun = language.Sentence{
	Key: "term.day.sun",
	In: [4]string{
		"Sunday",
		"اتوار",
		"रविवार",
		"Pazar",
	},
}

// TermDaySun says: Sunday
func TermDaySun() language.Message { return rowTermDaySun.With() }
